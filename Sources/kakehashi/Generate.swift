import ArgumentParser
import Domain
import Foundation
import Interchange
import Planning

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a trip of chance as an organiser's folder: something to test with.")
  @Argument(help: "The folder to write; it must not exist.") var folder: String
  @Option(help: "The same seed gives the same trip.") var seed: UInt64 = 1
  @Option(help: "2 to 30.") var days = 7
  @Option(help: "5 to 500; to 10000 with --requests.") var delegates = 50
  @Option(help: "10 to 300.") var visits = 36
  @Option(help: "Tours on the road at once.") var groups = 3
  @Option(help: "Regions that the trip goes through.") var areas = 2
  @Option(help: "Requests for table meetings, to 200000; with 0 there is no such evening.") var requests = 0
  @Option(help: "Firms at the table meetings, 1 to 10000.") var firms = 60
  @Option(help: "Slots of the table meetings, 1 to 60.") var slots = 8
  @Option(help: "Tables of the table meetings, 0 to 10000.") var tables = 20
  @Option(help: "Interpreters of the table meetings, 0 to 10000.") var interpreters = 6
  @Option(help: "Of a hundred slots of each participant so many are lost one by one, 0 to 100.") var lost = 0
  @OptionGroup var common: Common

  func validate() throws {
    guard (2...30).contains(days), (5...(requests > 0 ? 10_000 : 500)).contains(delegates), (10...300).contains(visits),
      (1...30).contains(groups), (1...10).contains(areas)
    else { throw ValidationError("--days 2 to 30, --delegates 5 to 500, --visits 10 to 300, --groups 1 to 30, --areas 1 to 10.") }
    guard (0...200_000).contains(requests), (1...10_000).contains(firms), (1...60).contains(slots), (0...10_000).contains(tables),
      (0...10_000).contains(interpreters), (0...100).contains(lost), requests <= delegates * firms / 2
    else {
      throw ValidationError(
        "--requests 0 to 200000 and at most half of delegates times firms, --firms 1 to 10000, --slots 1 to 60, --tables and --interpreters 0 to 10000, --lost 0 to 100.")
    }
  }

  func run() throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      say("\(folder): " + Trilingual(
        de: "Den Ordner gibt es schon; er bleibt, wie er ist.", en: "The folder exists already and stays as it is.",
        ja: "フォルダーは既に存在するため、変更しません。")[common.language])
      throw Failure.findings
    }
    let size = TripSize(days: days, delegates: delegates, visits: visits, groups: groups, areas: areas, lacksWays: false)
    let evening = EveningSize(
      delegates: delegates, firms: firms, requests: requests, slots: slots, tables: tables, interpreters: interpreters,
      lostPercent: lost)
    try writeFolder(requests > 0 ? randomEvening(seed: seed, size: evening, trip: size) : randomTrip(seed: seed, size: size), to: folder)
  }
}
