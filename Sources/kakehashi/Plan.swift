import ArgumentParser
import Documents
import Domain
import Features
import Foundation
import Interchange
import Journaling
import Planning

struct Plan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns a folder into a programme without a clash.",
    discussion: "Ctrl-C ends the search early and keeps the best programme so far.")
  @Argument(help: "The organiser's folder.") var folder: String
  @Option(help: "Where programme, pages, calendars and lists go; written whole or not at all.") var out: String
  @Option(help: "Seconds to search; 10 unless steps are given.") var seconds: Double?
  @Option(help: "The same seed and steps give the same programme.") var seed: UInt64 = 1
  @Option(help: "Steps to search, however long they take.") var steps: Int?
  @Option(help: "Also record the programme as the trip's draft in this data folder; the folder is imported into it first.")
  var data: String?
  @Flag(help: "Progress as lines of JSON on standard error.") var progress = false
  @OptionGroup var common: Common

  func validate() throws {
    if let seconds, !(seconds >= 0 && seconds <= 86_400) { throw ValidationError("--seconds: 0 to 86400.") }
    if let steps, steps < 0 { throw ValidationError("--steps: 0 or more.") }
  }

  func run() async throws {
    let dossier = try dossier(in: folder, common, complete: data != nil)
    let limit = seconds ?? (steps == nil ? 10 : nil)
    guard let programme = search(dossier, limit: limit) else {
      say(Trilingual(
        de: "Abgebrochen, bevor es eine erste Tour gab; nichts wurde geschrieben.",
        en: "Interrupted before there was a first tour; nothing was written.",
        ja: "最初の行程ができる前に中断されました。何も書き込んでいません。")[common.language])
      throw Failure.findings
    }
    let findings = check(programme, against: dossier).filter { $0.code != "must" }
    guard findings.isEmpty else {
      say(findingsText(findings, language: common.language))
      say(Trilingual(
        de: "Das Programm hält die Regeln nicht ein und wird nicht geschrieben; das ist ein Fehler in Kakehashi.",
        en: "The programme breaks rules and is not written; that is a mistake in Kakehashi.",
        ja: "規則に反する行程となったため、書き込みません。これはKakehashiの不具合です。")[common.language])
      throw Failure.findings
    }
    try output(programme, dossier).write(common.language)
    if let data { try await record(programme, dossier, data) }
    let isComplete = report(programme, dossier)
    if !isComplete { throw Failure.findings }
  }

  /// The programme; nil when interrupted before there was one.
  private func search(_ dossier: Dossier, limit: Double?) -> Programme? {
    let interruption = Interruption(
      answer: Trilingual(
        de: "Gehört. Das beste Programm bisher wird fertiggestellt und geschrieben; noch einmal Strg-C beendet sofort.",
        en: "Heard. The best programme so far is being finished and written; Ctrl-C once more ends at once.",
        ja: "中断を受け付けました。これまでの最良の行程を仕上げて書き込みます。もう一度Ctrl-Cで直ちに終了します。"), common.language)
    var bar = ProgressBar(seconds: limit, common.language, json: progress)
    defer { bar.clear() }
    let clock = Stopwatch()
    let patience = Patience(
      steps: steps, elapsed: limit.map { limit in { limit > 0 ? clock.seconds / limit : 1 } }, isInterrupted: { interruption.wasAsked },
      beside: { Thread.detachNewThread($0) })
    let programme = propose(dossier, seed: seed, patience: patience) { bar.show($0) }
    return interruption.wasAsked && programme.tours.isEmpty ? nil : programme
  }

  private func output(_ programme: Programme, _ dossier: Dossier) throws -> OutputFolder {
    var folder = OutputFolder(out)
    folder.add("programme.json", programmeJSON(programme, in: dossier, language: common.language))
    let edition = Edition(
      dossier: dossier, programme: programme, status: .draft, stamp: systemClock().minute, language: common.language, links: .file)
    folder.add("programme.html", programmeFile(edition))
    for language in Language.allCases {
      folder.add("programme.\(language).html", programmeFile(edition.shown(in: language)))
    }
    for delegate in dossier.trip.delegates {
      folder.add("calendars/\(fileName(delegate.id.text)).ics", calendar(for: delegate.id, edition, sequence: 0))
    }
    folder.add("participants.csv", participantsCSV(edition))
    folder.add("transport.csv", transportCSV(edition))
    folder.add("lists.xlsx", try workbook(of: [participantsTable(edition), transportTable(edition)]).bytes)
    return folder
  }

  private func record(_ programme: Programme, _ dossier: Dossier, _ data: String) async throws {
    try await withDesk(data, space: defaultSpace, common) { desk in
      try await desk.transact(command: newCommand(), actor: cliActor) { try $0.importing(dossier) }
      try await desk.transact(command: newCommand(), actor: cliActor) { try $0.proposing(programme) }
    }
  }

  /// Prints the result; true if every must visit is held.
  private func report(_ programme: Programme, _ dossier: Dossier) -> Bool {
    let language = common.language
    let missing = programme.notHeld.filter { entry in dossier.trip.visits.contains { $0.id == entry.visit && $0.isMust } }
    if common.json {
      print(programmeJSON(programme, in: dossier, language: language))
    } else {
      print(ProgrammeSummary(programme: programme, dossier: dossier, language: language).text)
      print(Trilingual(de: "Geschrieben nach \(out).", en: "Written to \(out).", ja: "\(out)に書き込みました。")[language])
    }
    if missing.isEmpty, programme.tours.isEmpty, !dossier.trip.visits.isEmpty {
      say(Trilingual(
        de: "Diese Reise lässt sich so nicht planen:", en: "This trip can't be planned as it is:", ja: "この訪問団の日程は現状では作成できません：")[language])
      for conflict in conflicts(programme, in: dossier, seed: seed) { say("  " + conflict.sentence[language]) }
      return false
    }
    guard !missing.isEmpty else { return true }
    say(Trilingual(
      de: "Nicht alle Pflichtbesuche lassen sich halten:", en: "Not every must visit can be held:", ja: "実施できない必須訪問があります：")[language])
    for entry in missing { say("  \(entry.visit) [\(entry.code)] \(entry.reason[language])") }
    for conflict in conflicts(programme, in: dossier, seed: seed) { say("  " + conflict.sentence[language]) }
    return false
  }
}

/// A file name that stays within its folder whatever the id.
func fileName(_ id: String) -> String {
  let safe = id.unicodeScalars.map { scalar in
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_.".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
  }
  let name = String(safe)
  return name.allSatisfy { $0 == "." } ? "_" : name
}
