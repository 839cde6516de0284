import Domain
import Foundation
import Planning
import Synchronization

/// Ends a search at a deadline or by Ctrl-C; a second Ctrl-C ends the program.
final class Interruption: Sendable {  // a class: a signal handler and the search share it
  private let isAsked = Atomic<Bool>(false)
  private nonisolated(unsafe) let source: any DispatchSourceSignal

  /// - Parameter answer: said at once, since what is under way may have to come to an end first.
  init(answer: Trilingual? = nil, _ language: Language = .en) {
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    signal(SIGINT, SIG_IGN)
    source.setEventHandler { @Sendable [weak self] in
      guard let self else { return }
      if isAsked.exchange(true, ordering: .relaxed) { Foundation.exit(130) }
      if let answer { FileHandle.standardError.write(Data(((isatty(STDERR_FILENO) == 1 ? "\r\u{1B}[K" : "") + answer[language] + "\n").utf8)) }
    }
    source.resume()
  }
  var wasAsked: Bool { isAsked.load(ordering: .relaxed) }
  deinit { signal(SIGINT, SIG_DFL) }
}

/// Seconds since it was made.
struct Stopwatch: Sendable {
  private let begin = ContinuousClock.now
  var seconds: Double {
    let passed = (ContinuousClock.now - begin).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }
}

/// Says how far a search is: a line on a terminal, JSON lines where they were asked for, else nothing.
struct ProgressBar {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let clock = Stopwatch()
  private var last = ContinuousClock.now - .seconds(1)
  private let seconds: Double?
  private let language: Language
  private let isJSON: Bool
  private var hasWarned = false

  init(seconds: Double?, _ language: Language, json: Bool = false) { (self.seconds, self.language, isJSON) = (seconds, language, json) }

  mutating func show(_ progress: Planning.Progress) {
    warn(progress)
    guard isJSON || isTerminal, ContinuousClock.now - last > .milliseconds(100) else { return }
    last = .now
    if isJSON { return line(progress) }
    let share = seconds.map { min(1, clock.seconds / $0) } ?? 0
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    write("\r\u{1B}[K\(bar) \(text(progress))")
  }

  private func text(_ progress: Planning.Progress) -> String {
    if let measured = progress.measured {
      return Trilingual(
        de: "Für den Wert wird gemessen, was jede Person allein haben könnte: \(measured)/\(progress.people)",
        en: "for the value: measuring what each person could have alone, \(measured)/\(progress.people)",
        ja: "評価のため各人単独での最大値を測定中 \(measured)/\(progress.people)")[language]
    }
    guard let value = progress.value else {
      return Trilingual(
        de: "erstes Programm: \(progress.toursHeld) Touren, Pflicht \(progress.mustsHeld)/\(progress.musts)",
        en: "first programme: \(progress.toursHeld) tours, must \(progress.mustsHeld)/\(progress.musts)",
        ja: "最初の行程：\(progress.toursHeld)班、必須 \(progress.mustsHeld)/\(progress.musts)")[language]
    }
    let bound = progress.bound.map { String(format: "%.1f", $0) } ?? "–"
    let words = Trilingual(de: "Wert %@, Schranke %@, Pflicht %d/%d", en: "value %@, bound %@, must %d/%d", ja: "評価 %@、上限 %@、必須 %d/%d")
    return String(format: words[language], String(format: "%.1f", value), bound, progress.mustsHeld, progress.musts)
  }

  /// Once, when the measuring takes longer than was asked for.
  private mutating func warn(_ progress: Planning.Progress) {
    guard !hasWarned, let seconds, let measured = progress.measured, measured < progress.people, clock.seconds > seconds + 1 else { return }
    hasWarned = true
    write((isTerminal ? "\r\u{1B}[K" : "") + Trilingual(
      de: "Die Zeit ist um. Der genaue Wert braucht noch die Messung von \(progress.people - measured) Personen; danach wird geschrieben.",
      en: "Time is up. The exact value still needs \(progress.people - measured) people to be measured; then the programme is written.",
      ja: "時間になりました。正確な評価のため、あと\(progress.people - measured)名の測定後に書き込みます。")[language] + "\n")
  }

  /// One JSON object a line: `seconds`, `steps`, `tours`, `musts_held`, `musts`, `value` and `bound` or null.
  private func line(_ progress: Planning.Progress) {
    func number(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "null" }
    write(
      "{\"seconds\": \(number(clock.seconds)), \"steps\": \(progress.steps), \"tours\": \(progress.toursHeld), \"musts_held\": \(progress.mustsHeld), "
        + "\"musts\": \(progress.musts), \"measured\": \(progress.measured.map(String.init) ?? "null"), "
        + "\"value\": \(number(progress.value)), \"bound\": \(number(progress.bound))}\n")
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  func clear() { if isTerminal, !isJSON { write("\r\u{1B}[K") } }
}
