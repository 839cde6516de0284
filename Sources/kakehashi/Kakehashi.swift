import ArgumentParser
import Domain
import Foundation

@main
struct Kakehashi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kakehashi",
    abstract: "Prepares, plans, runs and follows up delegation trips.",
    discussion: """
      Answers go to standard output, progress and findings to standard error.
      Exit codes: 0 done, 1 findings or a refusal, 2 wrong use.
      """,
    version: "0.1.0",
    subcommands: [
      Check.self, Plan.self, Replan.self, Audit.self, Meetings.self, Import.self, ExportTrip.self, ReleaseProgramme.self, PapersCommand.self, Link.self,
      Serve.self,
      JournalCommand.self, Generate.self, GenerateLedger.self,
    ])

  /// Exit code 2 for wrong use, where the parser's own would be 64.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
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
  static let wrongUse = Failure(code: 2)
}

/// To standard error.
func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

extension Language: ExpressibleByArgument {
  /// As the terminal is set up; English if it says nothing of ours.
  static var ofTerminal: Language {
    let environment = ProcessInfo.processInfo.environment
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return Language(rawValue: String(setting.prefix(2))) ?? .en
  }
}

struct Common: ParsableArguments {
  @Option(name: .customLong("lang"), help: "de, en or ja; by default as the terminal is set up.")
  var chosen: Language?
  @Flag(help: "Answer in JSON.")
  var json = false
  var language: Language { chosen ?? .ofTerminal }
}
