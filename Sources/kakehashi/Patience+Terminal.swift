import Domain
import Foundation
import Planning
import Synchronization

/// Ends a search at a deadline or by Ctrl-C; a second Ctrl-C ends the program.
final class Interruption: Sendable {  // a class: a signal handler and the search share it
  private let isAsked = Atomic<Bool>(false)
  private nonisolated(unsafe) let source: any DispatchSourceSignal

  init() {
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    signal(SIGINT, SIG_IGN)
    source.setEventHandler { @Sendable [weak self] in
      guard let self else { return }
      if isAsked.exchange(true, ordering: .relaxed) { Foundation.exit(130) }
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

/// A line that says how far a search is; only on a terminal.
struct ProgressBar {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let clock = Stopwatch()
  private var last = ContinuousClock.now
  private let seconds: Double?
  private let language: Language

  init(seconds: Double?, _ language: Language) { (self.seconds, self.language) = (seconds, language) }

  mutating func show(_ progress: Planning.Progress) {
    guard isTerminal, ContinuousClock.now - last > .milliseconds(100) else { return }
    last = .now
    let share = seconds.map { min(1, clock.seconds / $0) } ?? 0
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let bound = progress.bound.map { String(format: "%.1f", $0) } ?? "–"
    let words = Trilingual(de: "Wert %@, Schranke %@, Pflicht %d/%d", en: "value %@, bound %@, must %d/%d", ja: "評価 %@、上限 %@、必須 %d/%d")
    let text = String(format: words[language], String(format: "%.1f", progress.value), bound, progress.mustsHeld, progress.musts)
    FileHandle.standardError.write(Data("\r\u{1B}[K\(bar) \(text)".utf8))
  }

  func clear() { if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) } }
}
