import ArgumentParser
import Domain
import Foundation
import Interchange
import Planning

struct Meetings: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The table meetings of the evening, with a proven bound.")
  @Argument(help: "The organiser's folder.") var folder: String
  @Option(help: "Where meetings.json goes; written whole or not at all.") var out: String
  @Option(help: "Seconds to search at most.") var seconds: Double = 10
  @Option var seed: UInt64 = 1
  @Flag(help: "No meeting for those who are not there any more, or not yet, by their own arrival and departure.")
  var respectDepartures = false
  @Flag(help: "First everyone with a feasible request gets one, even if the sum of priorities is less.")
  var everyoneFirst = false
  @OptionGroup var common: Common

  func run() throws {
    let dossier = try dossier(in: folder, common)
    let problem = MeetingProblem(dossier, presence: respectDepartures ? .stays : .availabilityOnly, aim: everyoneFirst ? .everyone : .sum)
    let interruption = Interruption()
    let deadline = ContinuousClock.now + .milliseconds(Int64(max(0, seconds) * 1000))
    let plan = planMeetings(problem, seed: seed, stop: MeetingStop { _ in interruption.wasAsked || ContinuousClock.now >= deadline })
    let findings = checkMeetings(plan, against: problem)
    guard findings.isEmpty else {
      say(findingsText(findings, language: common.language))
      throw Failure.findings
    }
    let json = meetingsJSON(plan, in: dossier, language: common.language)
    var folder = OutputFolder(out)
    folder.add("meetings.json", json)
    try folder.write(common.language)
    if common.json {
      print(json)
    } else {
      let proven = plan.isProven
        ? Trilingual(de: "bewiesen bestmöglich", en: "proven best", ja: "最適性を証明済み")
        : Trilingual(de: "höchstens \(plan.bound)", en: "at most \(plan.bound)", ja: "上限\(plan.bound)")
      print(Trilingual(
        de: "\(plan.meetings.count) Gespräche, Summe der Prioritäten \(plan.value) (\(proven.de)). Geschrieben nach \(out).",
        en: "\(plan.meetings.count) meetings, sum of priorities \(plan.value) (\(proven.en)). Written to \(out).",
        ja: "面談\(plan.meetings.count)件、優先度の合計\(plan.value)(\(proven.ja))。\(out)に書き込みました。")[common.language])
      for hint in plan.hints where hint.code != "unproven" { print("- " + hint.text[common.language]) }
    }
  }
}
