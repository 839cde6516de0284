import Domain
import Foundation
import HashTreeCollections
import Journaling
import Mailing
import Synchronization
import Testing

@testable import Features

struct `The courier` {
  private final class Clock: Sendable {
    let minute: Mutex<Minute>
    init(_ minute: Minute) { self.minute = Mutex(minute) }
    var now: Instant { Instant(milliseconds: Int64(minute.withLock { $0.sinceEpoch }) * 60_000) }
    func move(to minute: Minute) { self.minute.withLock { $0 = minute } }
  }

  /// Keeps letters and answers as it is told.
  private final class PostOffice: Sendable {
    let letters = Mutex<[Letter]>([])
    let answers: Mutex<[Delivery]>
    init(_ answers: [Delivery] = []) { self.answers = Mutex(answers) }
    func take(_ letter: Letter) -> Delivery {
      letters.withLock { $0.append(letter) }
      return answers.withLock { $0.isEmpty ? .taken(answer: "250 ok") : $0.removeFirst() }
    }
    var all: [Letter] { letters.withLock { $0 } }
  }

  private let early = Minute("2024-09-30T09:00+09:00")!

  private func courier(_ desk: Desk, _ clock: Clock, _ office: PostOffice) -> Courier {
    Courier(
      desk: desk, from: EmailAddress("desk@example.org")!, fromName: "Büro",
      link: { trip, to in "https://x/\(trip)/\(to.text)" },
      now: { clock.now }, post: { office.take($0) })
  }

  private func opened(_ folder: Folder, _ clock: Clock) async throws -> Desk {
    let desk = try await Desk.open(folder.path, space: "agency", now: { clock.now })
    let at = early
    try await desk.transact(command: "i", actor: "Ina") { try $0.importing(.reachable) }
    try await desk.transact(command: "p", actor: "Ina") { try $0.proposing(.small()) }
    try await desk.transact(command: "r", actor: "Ina") { try $0.releasingAndTelling("spring", at: at) }
    return desk
  }

  @Test func `sends what is due, each once, also after a restart`() async throws {
    let (folder, clock, office) = (Folder(), Clock(early), PostOffice())
    var desk = try await opened(folder, clock)
    #expect(try await courier(desk, clock, office).deliverDue() == 0)
    clock.move(to: early + 5)
    #expect(try await courier(desk, clock, office).deliverDue() == 3)
    #expect(Set(office.all.map(\.to.text)) == ["anna@example.org", "jens@example.org", "works@example.org"])
    let jens = try #require(office.all.first { $0.to.text == "jens@example.org" })
    #expect(jens.html?.contains("https://x/spring/delegate:D1") == true)
    let kept = await desk.state.tripRecords["spring"]?.correspondence[.delegate("D1")]?.sent.last?.message.text
    #expect(kept?.contains("https://") == false)
    #expect(jens.text.contains("https://x/spring/delegate:D1") && jens.attachments.map(\.name) == ["programme.ics"])
    try await desk.close()
    desk = try await Desk.open(folder.path, space: "agency", now: { clock.now })
    #expect(try await courier(desk, clock, office).deliverDue() == 0)
    #expect(office.all.count == 3)
    let standings = await desk.state.messageStandings(of: "spring")
    #expect(standings.filter { $0.status == .noAddress }.map(\.to) == [.delegate("D3")])
    #expect(standings.count { $0.status == .sent(at: early + 5, answer: "250 ok") } == 3 && standings.count == 4)
    try await desk.close()
    // No address stands in the journal in the clear.
    #expect(try folder.bytes("journal.sqlite").range(of: Data("jens@example.org".utf8)) == nil)
  }

  @Test func `sends again under the same name what was postponed, and not what was refused`() async throws {
    let (folder, clock) = (Folder(), Clock(early + 5))
    let office = PostOffice([
      .postponed(reason: "451 later"), .refused(answer: "550 anna@example.org unknown"), .taken(answer: "250 ok"),
    ])
    let desk = try await opened(folder, clock)
    let courier = courier(desk, clock, office)
    #expect(try await courier.deliverDue() == 1)
    #expect(try await courier.deliverDue() == 0)
    clock.move(to: early + 6)
    #expect(try await courier.deliverDue() == 1)
    #expect(
      office.all.map(\.to.text) == ["jens@example.org", "anna@example.org", "works@example.org", "jens@example.org"])
    #expect(
      office.all[0].id == office.all[3].id && office.all[0].id.hasSuffix("@example.org")
        && office.all[0].id != office.all[1].id)
    let standings = await desk.state.messageStandings(of: "spring")
    #expect(standings.first?.status == .givenUp(answer: "550 … unknown") && standings.first?.to == .delegate("D2"))
    try await desk.close()
  }

  @Test func `says nothing when nothing is left to say, and gives up without an address`() async throws {
    let (folder, clock, office) = (Folder(), Clock(early + 5), PostOffice())
    let desk = try await opened(folder, clock)
    try await desk.transact(command: "e", actor: "Ina") { try $0.erasing("D1", on: "spring") }
    #expect(try await courier(desk, clock, office).deliverDue() == 2)
    #expect(!office.all.contains { $0.to.text == "jens@example.org" })
    let (back, late) = (early + 40, early + 41)
    try await desk.transact(command: "p2", actor: "Ina") { try $0.proposing(.small(seed: 8, later: 30)) }
    try await desk.transact(command: "r2", actor: "Ina") { try $0.releasingAndTelling("spring", at: back) }
    try await desk.transact(command: "p3", actor: "Ina") { try $0.proposing(.small()) }
    try await desk.transact(command: "r3", actor: "Ina") { try $0.releasingAndTelling("spring", at: late) }
    clock.move(to: early + 60)
    #expect(try await courier(desk, clock, office).deliverDue() == 0)
    #expect(office.all.count == 2)
    try await desk.close()
  }

  @Test func `reminds the owner of a commitment once, also after a restart`() async throws {
    let (folder, clock, office) = (Folder(), Clock(early), PostOffice())
    var desk = try await opened(folder, clock)
    let (at, today) = (early, Zone.utc.date(of: early))
    try await desk.transact(command: "a", actor: "Ina") {
      try $0.recording(Account(id: "A1", name: "Ole", email: "ole@example.org", language: .de, grants: [Grant(.organiser)]), by: .terminal("t"))
    }
    try await desk.transact(command: "c", actor: "Ina") {
      let changes: [OutcomeChange] = [
        .init("what", to: "Send the brochure"), .init("promised-by", to: "Ole"), .init("owner", to: "A1"), .init("due", to: "\(today)"),
      ]
      return try $0.recording(Commitment.self, nil, of: "spring", changes, by: .terminal("t"), at: at, today: today)
    }
    #expect(try await courier(desk, clock, office).deliverDue() == 1)
    #expect(office.all.map(\.subject) == ["Heute fällig: Send the brochure"] && office.all[0].to.text == "ole@example.org")
    try await desk.close()
    desk = try await Desk.open(folder.path, space: "agency", now: { clock.now })
    #expect(try await courier(desk, clock, office).deliverDue() == 0)
    try await desk.close()
  }
}
