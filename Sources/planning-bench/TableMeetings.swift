import ArgumentParser
import Domain
import Foundation
import Interchange
import Planning

/// `planning-bench meetings`: the table meetings of a trip's evening, with the way there.
struct TableMeetings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings", abstract: "The table meetings of an organiser's folder.",
    discussion: """
      Every plan passes the independent checker before its line is printed. "trace" lists [seconds, value, bound] whenever one of \
      them changed; seconds count from before the folder is read, "reading" is how many of them that took.
      """)
  @OptionGroup var common: Common
  @Flag(help: "First everyone with a feasible request gets one, even if the sum of priorities is less.") var everyoneFirst = false

  func validate() throws {
    guard common.seconds.isFinite, (0...1e6).contains(common.seconds) else {
      throw ValidationError("--seconds is a number from 0 to 1000000.")
    }
  }

  func run() throws {
    var failed = false
    for folder in common.files where !solve(folder) { failed = true }
    if failed { throw Failure.findings }
  }

  /// Plans one evening within its seconds, reading included.
  private func solve(_ folder: String) -> Bool {
    let begin = ContinuousClock.now
    let reading = readFolder(folder)
    guard let dossier = reading.plannable else {
      say(findingsText(reading.findings, language: .en))
      return false
    }
    let problem = MeetingProblem(dossier, aim: everyoneFirst ? .everyone : .sum)
    let readAfter = ContinuousClock.now - begin
    let end = begin + .seconds(common.seconds)
    var trace: [(seconds: Double, value: Int, bound: Int?)] = []
    let plan = planMeetings(problem, seed: common.seed, stop: MeetingStop { _ in ContinuousClock.now >= end }) {
      if trace.last?.value == $0.value, trace.last?.bound == $0.bound { return }
      trace.append(((ContinuousClock.now - begin) / .seconds(1), $0.value, $0.bound))
    }
    let wall = (ContinuousClock.now - begin) / .seconds(1)
    guard checkMeetings(plan, against: problem).isEmpty else {
      say("\(folder): the answer did not pass the check; please report this evening.")
      return false
    }
    FileHandle.standardOutput.write(Data((line(folder, plan, trace, reading: readAfter / .seconds(1), wall) + "\n").utf8))
    return true
  }

  private func line(
    _ folder: String, _ plan: MeetingPlan, _ trace: [(seconds: Double, value: Int, bound: Int?)], reading: Double, _ wall: Double
  ) -> String {
    let meetings = plan.meetings.map { "[\(quoted($0.request.text)), \($0.slot), \($0.table)]" }.joined(separator: ", ")
    let steps = trace.map { "[\(thousandths($0.seconds)), \($0.value), \($0.bound.map(String.init) ?? "null")]" }
    let figures = plan.figures
    return """
      {"folder": \(quoted(folder)), "value": \(plan.value), "bound": \(plan.bound), "proven": \(plan.isProven), \
      "served": \(figures.served), "served_at_most": \(figures.servedAtMost), "servable": \(figures.servable), \
      "reading": \(thousandths(reading)), "seconds": \(thousandths(wall)), "memory_mb": \(peakMemory().map { "\($0)" } ?? "null"), \
      "trace": [\(steps.joined(separator: ", "))], "meetings": [\(meetings)]}
      """
  }

  private func thousandths(_ seconds: Double) -> String { String(format: "%.3f", seconds) }

  private func quoted(_ text: String) -> String {
    String(decoding: (try? JSONEncoder().encode(text)) ?? Data("\"\"".utf8), as: UTF8.self)
  }

  /// The most memory this process has had resident, in megabytes, where the system tells.
  private func peakMemory() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1024 }
  }
}
