import ArgumentParser

/// `planning-bench b2b`: every requested meeting placed, with the fewest breaks.
struct BusinessMeetings: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "b2b", abstract: "Business-to-business meeting scheduling.")
  @OptionGroup var common: Common
  @Option(help: "By how many breaks two participants may differ at most.") var fairness = 2

  func run() throws { say("not yet"); throw Failure.findings }
}
