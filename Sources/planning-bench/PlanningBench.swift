import ArgumentParser
import Domain
import Foundation
import Interchange

/// Runs the optimiser on the problems of the literature and prints one line of JSON per instance.
@main
struct PlanningBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planning-bench",
    abstract: "Solves published instances of two optimisation problems, and evenings of meetings; prints a line of JSON for each.",
    discussion: "Answers go to standard output, findings to standard error. Exit codes: 0 done, 1 findings, 2 wrong use.",
    subcommands: [Toptw.self, BusinessMeetings.self, Funding.self, TableMeetings.self, TripProgramme.self])

  /// Exit code 2 for wrong use, where the parser's own would be 64.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Foundation.exit(failure.code)
    } catch {
      let isRequest = exitCode(for: error) == .success
      let text = fullMessage(for: error)
      if isRequest { print(text) } else { say(text) }
      Foundation.exit(isRequest ? 0 : exitCode(for: error) == .validationFailure ? 2 : 1)
    }
  }
}

/// The command has said all there is to say.
struct Failure: Error {
  var code: Int32
  static let findings = Failure(code: 1)
}

/// To standard error.
func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// What both verbs share.
struct Common: ParsableArguments {
  @Argument(help: "Instance files.", completion: .file()) var files: [String]
  @Option(help: "Seconds per instance.") var seconds: Double = 10
  @Option(help: "Start of the random numbers.") var seed: UInt64 = 1
  @Option(help: "Threads: tours are searched by all of them together, a trip has its bound on the second; meetings need one.") var threads = 1
  @Flag(help: "One line of JSON per instance. There is no other form; the flag is accepted as everywhere.") var json = false
}
