import ArgumentParser
import Domain
import Features

/// For measuring only; `Benchmarks/ledger_speed.py` calls it.
struct GenerateLedger: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-ledger", abstract: "Records a ledger of partnerships of chance in a new data folder.", shouldDisplay: false)
  @Option(help: "The data folder.") var data: String
  @Option(help: "The same seed gives the same ledger.") var seed: UInt64 = 1
  @Option(help: "Organisations.") var organisations = 50_000
  @Option(help: "Persons, each with a post.") var persons = 200_000
  @Option(help: "Ties, each with two claims.") var ties = 600_000
  @Option(help: "Further claims.") var claims = 200_000
  @Option(help: "Visits and other interactions.") var interactions = 100_000
  @OptionGroup var common: Common

  func validate() throws {
    guard (2...1_000_000).contains(organisations), (1...2_000_000).contains(persons), (0...5_000_000).contains(ties), (0...5_000_000).contains(claims),
      (0...5_000_000).contains(interactions)
    else { throw ValidationError("--organisations 2 to 1000000, --persons 1 to 2000000, the others 0 to 5000000.") }
  }

  func run() async throws {
    let size = LedgerSize(organisations: organisations, persons: persons, ties: ties, claims: claims, interactions: interactions)
    try await withDesk(data, space: defaultSpace, common) { try await $0.recordRandomLedger(size, seed: seed) }
  }
}
