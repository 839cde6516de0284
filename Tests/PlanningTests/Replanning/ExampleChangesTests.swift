import Domain
import Foundation
import Interchange
import Testing

@testable import Planning

/// The example trip with a programme that few steps found.
private enum Example {
  static let dossier: Dossier = {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return readFolder(root.appending(path: "Examples/japan-2024").path).dossier!
  }()
  static let released = propose(dossier, seed: 5, patience: Patience(steps: 4000))
}

struct `Replanning the example` {
  static let changes: [(now: String, changes: [Change])] = [
    ("2024-10-05T20:00+09:00", [.itemLate(item: "F02", who: (5...16).map { Identifier($0 < 10 ? "D0\($0)" : "D\($0)") }, minutes: 300)]),
    ("2024-10-06T21:00+09:00", [.visitCancelled(busiest(0))]),
    ("2024-10-08T21:40+09:00", [.leaves(who: ["D01"], at: Minute("2024-10-10T12:00+09:00")!, site: "hnd")]),
    ("2024-10-08T21:40+09:00", [.interpreterOut("I2", date("2024-10-09")...date("2024-10-10"))]),
    ("2024-10-06T21:00+09:00", [.vehicle("B1", seats: 8, date("2024-10-07")...date("2024-10-09"))]),
    ("2024-10-06T21:00+09:00", [.vehicle("B2", seats: 0, date("2024-10-07")...date("2024-10-08"))]),
    ("2024-10-05T20:00+09:00", [.joins(who: ["D20", "D21"], at: Minute("2024-10-07T15:00+09:00")!, site: "kix")]),
    ("2024-10-06T21:00+09:00", [.groupSize(busiest(1), min: nil, max: 6)]),
    ("2024-10-06T21:00+09:00", [.windows(busiest(2), [Window(opens: Minute("2024-10-11T13:00+09:00")!, closes: Minute("2024-10-11T17:00+09:00")!)])]),
    ("2024-10-09T11:00+09:00", [.itemLate(item: "F07", who: ["D03", "D04", "D30"], minutes: 240)]),
    ("2024-10-08T10:15+09:00", [.visitCancelled(busiest(3))]),
    ("2024-10-10T13:00+09:00", [.visitCancelled(busiest(0)), .vehicle("B4", seats: 12, date("2024-10-10")...date("2024-10-11"))]),
    ("2024-10-06T21:00+09:00", [.interpreterOut("I1", date("2024-10-07")...date("2024-10-11")), .interpreterOut("I2", date("2024-10-07")...date("2024-10-11"))]),
    (
      "2024-10-07T12:00+09:00",
      [
        .leaves(who: ["D02", "D44"], at: Minute("2024-10-08T09:00+09:00")!, site: "kix"), .visitCancelled(busiest(4)),
        .groupSize(busiest(5), min: 2, max: 5), .vehicle("B3", seats: 0, date("2024-10-07")...date("2024-10-08")),
      ]
    ),
  ]

  @Test(arguments: changes.indices)
  func `gives valid options and leaves alone who is not concerned`(index: Int) {
    let (now, changes) = Self.changes[index]
    let set = ChangeSet(now: Minute(now)!, changes: changes)
    let answer = Answer(Example.dossier, Example.released, set, steps: 500)
    #expect(answer.kept(answer.fewest).count >= 1)
    let json = optionsJSON(answer.options, in: answer.dossier.amended(by: set), language: .en)
    if index % 4 == 0 {
      let again = replan(Example.dossier, released: Example.released, change: set, steps: 500)
      #expect(again.map(\.programme) == answer.options.map(\.programme))
      #expect(optionsJSON(again, in: answer.dossier.amended(by: set), language: .en) == json)
    }
  }

  @Test func `costs nothing where nothing has changed`() {
    // A must visit that the release misses would come before the fewest changes.
    var dossier = Example.dossier
    let missed = Set(Example.released.notHeld.map(\.visit))
    for index in dossier.trip.visits.indices where missed.contains(dossier.trip.visits[index].id) { dossier.trip.visits[index].isMust = false }
    let answer = Answer(dossier, Example.released, ChangeSet(now: Minute("2024-10-08T00:00+09:00")!, changes: []), steps: 500)
    #expect(answer.fewest.programme.tours == Example.released.tours)
    #expect(answer.fewest.stale == [])
  }

  private static func date(_ text: String) -> CalendarDate { CalendarDate(text)! }
  /// The visits held, those with most people first.
  private static func busiest(_ rank: Int) -> Identifier<Visit> {
    var counts: [Identifier<Visit>: Int] = [:]
    for tour in Example.released.tours { for stop in tour.stops { counts[stop.visit, default: 0] += tour.delegates.count } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }[rank].key
  }
}
