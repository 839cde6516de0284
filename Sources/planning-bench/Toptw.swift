import ArgumentParser

/// `planning-bench toptw`: the team orienteering problem with time windows.
struct Toptw: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Team orienteering with time windows.")
  @OptionGroup var common: Common
  @Option(help: "Tours, as many as there are vehicles.") var tours: Int

  func run() throws { say("not yet"); throw Failure.findings }
}
