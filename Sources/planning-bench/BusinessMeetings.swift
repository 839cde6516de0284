import ArgumentParser
import Domain
import Foundation
import Interchange
import Planning

/// `planning-bench b2b`: every requested meeting placed, with the fewest breaks.
struct BusinessMeetings: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "b2b", abstract: "Business-to-business meeting scheduling.")
  @OptionGroup var common: Common
  @Option(help: "By how many breaks two participants may differ at most.") var fairness = 2

  func validate() throws {
    guard (0...1e6).contains(common.seconds) else { throw ValidationError("--seconds takes a number from 0 to 1000000.") }
    guard fairness >= 0 else { throw ValidationError("--fairness takes a whole number from 0.") }
    guard common.threads >= 1 else { throw ValidationError("--threads takes a whole number from 1.") }
  }

  func run() throws {
    var isClean = true
    for path in common.files {
      let begin = ContinuousClock.now
      let name = URL(fileURLWithPath: path).lastPathComponent
      let (problem, findings) = readBusinessProblem(path, named: name)
      if !findings.isEmpty { say(findingsText(findings, language: .en)) }
      guard let problem else {
        isClean = false
        continue
      }
      let end = begin + .seconds(common.seconds)
      let answer = solveBusinessMeetings(problem, fairness: fairness, seed: common.seed, isStopped: { ContinuousClock.now >= end })
      // Not print: in a pipe, too, an answer is there as soon as it is known.
      FileHandle.standardOutput.write(Data((line(name, answer, after: ContinuousClock.now - begin) + "\n").utf8))
    }
    if !isClean { throw Failure.findings }
  }

  private func line(_ name: String, _ answer: BusinessAnswer, after time: Duration) -> String {
    let instance = name.hasSuffix(".dzn") ? String(name.dropLast(4)) : name
    let slots = answer.schedule.map { "[" + $0.map { "\($0 + 1)" }.joined(separator: ", ") + "]" }
    let (seconds, parts) = time.components
    let passed = String(format: "%.3f", Double(seconds) + Double(parts) / 1e18)
    return """
      {"instance": \(quoted(instance)), "fairness": \(fairness), "status": "\(answer.status.rawValue)", \
      "objective": \(answer.objective.map(String.init) ?? "null"), "bound": \(answer.bound.map(String.init) ?? "null"), \
      "slots": \(slots ?? "null"), "seconds": \(passed)}
      """
  }

  private func quoted(_ text: String) -> String {
    String(decoding: (try? JSONEncoder().encode(text)) ?? Data("\"\"".utf8), as: UTF8.self)
  }
}
