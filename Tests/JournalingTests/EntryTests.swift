import Domain
import Foundation
import Journaling
import Testing

struct `An entry's hash` {
  let batch = Batch(
    command: "c1", actor: "Ina", instant: Instant(milliseconds: 5),
    drafts: [
      Draft(type: "topic.recorded", version: 1, body: Data("{}".utf8)),
      Draft(type: "topic.recorded", version: 1, body: Data("{}".utf8)),
    ])

  @Test func `is BLAKE2b-256 of all fields as the format page writes them`() {
    // The bytes by hand: every text after its length, every number in 8 bytes, big end first.
    func number(_ value: UInt8) -> [UInt8] { [0, 0, 0, 0, 0, 0, 0, value] }
    func text(_ text: String) -> [UInt8] { number(UInt8(text.utf8.count)) + Array(text.utf8) }
    let bytes =
      text("kakehashi entry 1") + text("agency") + number(1) + number(5) + text("Ina") + text("c1") + number(1) + number(2)
      + text("topic.recorded") + number(1) + [UInt8](repeating: 0, count: 32) + text("{}")
    #expect(Head.start.chaining([batch], in: "agency")[0].hash == Digest(of: Data(bytes)))
  }

  @Test func `agrees with b2sum -l 256 for the empty text`() {
    #expect(Digest(of: Data()).hex == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")
  }

  @Test func `changes with every field`() {
    let entry = Head.start.chaining([batch], in: "agency")[0]
    let changes: [(inout Entry) -> Void] = [
      { $0.space = "agenc" }, { $0.position = 2 }, { $0.instant = Instant(milliseconds: 6) }, { $0.actor = "Ole" },
      { $0.command = "c2" }, { $0.part = 2 }, { $0.parts = 3 }, { $0.type = "site.recorded" }, { $0.version = 2 },
      { $0.body = Data("{ }".utf8) }, { $0.previous = $0.hash },
      { ($0.actor, $0.command) = ("In", "ac1") },
    ]
    for change in changes {
      var copy = entry
      change(&copy)
      #expect(copy.computedHash() != entry.hash)
    }
  }

  @Test func `links each entry to the one before`() {
    let entries = Head.start.chaining([batch, batch], in: "agency")
    #expect(entries.map(\.position) == [1, 2, 3, 4])
    #expect(entries.map(\.part) == [1, 2, 1, 2])
    #expect(entries.map(\.previous) == [.none] + entries.dropLast().map(\.hash))
  }
}
