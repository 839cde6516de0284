import Domain
import Features
import Foundation
import HashTreeCollections
import Journaling
import Mailing
import Synchronization
import Testing

struct `A question from outside` {
  private let now = Minute("2026-06-15T12:00Z")!
  private var today: CalendarDate { Zone.utc.date(of: now) }

  private final class Clock: Sendable {  // a class: desk and courier hold one
    private let minute: Mutex<Minute>
    init(_ minute: Minute) { self.minute = Mutex(minute) }
    var now: Instant { Instant(milliseconds: Int64(minute.withLock { $0.sinceEpoch }) * 60_000) }
    func pass(minutes: Int) { minute.withLock { $0 = $0 + minutes } }
  }

  /// A house with an adviser who reads German, and somebody of the press who may see no case.
  private func house(_ clock: Clock) async throws -> (Desk, folder: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kakehashi-mail-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let desk = try await Desk.open(folder, space: "agency", now: { clock.now })
    let accounts = [
      Account(id: "A1", name: "Ole", email: "ole@agency.example", language: .de, grants: [Grant(.adviser)]),
      Account(id: "A2", name: "Eva", email: "eva@agency.example", language: .en, grants: [Grant(.press)]),
    ]
    for account in accounts {
      try await desk.transact(command: CommandID("account-\(account.id)"), actor: "t") { try $0.recording(account, by: .terminal("t")) }
    }
    return (desk, folder)
  }

  private func ask(_ desk: Desk, _ id: Identifier<Inquiry>, email: String = "petra@pumpen.example", at: Minute) async throws {
    let words = Inquiry.Words(
      company: "Pumpen Petersen", city: "Husum", question: "Wie verzollt man Pumpen?", market: "JP", productGroup: "8413",
      contact: CaseContact(name: "Petra Petersen", email: email, phone: "04841 1", consent: "I agree."))
    try await desk.transact(command: CommandID("ask-\(id)"), actor: "t") {
      try $0.receiving(words, as: id, language: .ja, today: Zone.utc.date(of: at), by: .stranger, at: at)
    }
  }

  private func courier(_ desk: Desk, _ clock: Clock, _ post: @escaping @Sendable (Letter) -> Delivery) -> Courier {
    Courier(
      desk: desk, from: EmailAddress("desk@agency.example")!, fromName: "Büro", base: "https://desk.example", link: { _, _ in nil }, now: { clock.now },
      post: post)
  }

  @Test func `is confirmed to whoever asked and told to who may answer, by a real server and without its contents`() async throws {
    let (clock, server) = (Clock(now), try LoopbackServer())
    defer { server.stop() }
    let (desk, folder) = try await house(clock)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let mail = try #require(MailServer(url: "smtp://127.0.0.1:\(server.port)", secondsAtMost: 20))
    try await ask(desk, "AAAA-2222", at: now)
    let courier = courier(desk, clock) { mail.send($0) }
    #expect(try await courier.deliverDue() == 2)
    let letters = [try #require(try server.received()), try #require(try server.received())]
    #expect(letters.map(\.to) == [["petra@pumpen.example"], ["ole@agency.example"]])
    #expect(letters.map { $0.header("Subject") } == [["ご相談を受け付けました（AAAA-2222）"], ["Anfrage AAAA-2222 wartet"]])
    #expect(letters.map { $0.header("Content-Language") } == [["ja"], ["de"]])
    #expect(letters[1].parts[0].text.contains("https://desk.example/advice/inquiries/AAAA-2222?lang=de"))
    for letter in letters {
      for secret in ["Petersen", "Petra", "Husum", "verzollt", "04841"] { #expect(!letter.parts[0].text.contains(secret), "\(secret)") }
    }
    #expect(try await courier.deliverDue() == 0, "each once")
    try await desk.close()
    let again = try await Desk.open(folder, space: "agency", now: { clock.now })
    #expect(try await self.courier(again, clock) { mail.send($0) }.deliverDue() == 0, "also after a restart")
    try await again.close()
    let journal = try Data(contentsOf: URL(filePath: folder + "/journal.sqlite"))
    #expect(journal.range(of: Data("petra@pumpen.example".utf8)) == nil)
  }

  @Test func `is written about again while the server is away, and not once it is settled`() async throws {
    let clock = Clock(now)
    let answers = Mutex([Delivery.postponed(reason: "451"), .postponed(reason: "451")])
    let sent = Mutex<[String]>([])
    let (desk, folder) = try await house(clock)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let courier = courier(desk, clock) { letter in
      sent.withLock { $0.append(letter.to.text) }
      return answers.withLock { $0.isEmpty ? .taken(answer: "250") : $0.removeFirst() }
    }
    try await ask(desk, "AAAA-2222", at: now)
    #expect(try await courier.deliverDue() == 0)
    #expect(try await courier.deliverDue() == 0, "not before the pause is over")
    let today = today
    try await desk.transact(command: "refuse", actor: "t") { try $0.refusing("AAAA-2222", reason: "advertising", today: today, by: .terminal("t")) }
    clock.pass(minutes: 1)
    #expect(try await courier.deliverDue() == 1)
    #expect(sent.withLock { $0 } == ["petra@pumpen.example", "ole@agency.example", "petra@pumpen.example"])
    // What came in before there were letters is nobody's news.
    try await desk.transact(command: "old", actor: "t") {
      try $0.receiving(
        Inquiry.Words(
          company: "P", city: "", question: "Q", market: "", productGroup: "", contact: CaseContact(name: "P", email: "p@pumpen.example", phone: "", consent: "yes")),
        as: "BBBB-2222", language: .de, today: today, by: .stranger)
    }
    #expect(try await courier.deliverDue() == 0)
    try await desk.close()
  }

  @Test func `fills nobody's letter box: three confirmations a day for one address`() async throws {
    let clock = Clock(now)
    let sent = Mutex<[String]>([])
    let (desk, folder) = try await house(clock)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let courier = courier(desk, clock) { letter in
      sent.withLock { $0.append(letter.to.text) }
      return .taken(answer: "250")
    }
    for number in 2...6 { try await ask(desk, Identifier("AAAA-222\(number)"), email: number == 6 ? "other@pumpen.example" : "Petra@pumpen.example", at: now) }
    #expect(try await courier.deliverDue() == 3 + 1 + 5)
    let all = sent.withLock { $0 }
    #expect(all.count { $0.lowercased() == "petra@pumpen.example" } == 3 && all.count { $0 == "other@pumpen.example" } == 1)
    #expect(all.count { $0 == "ole@agency.example" } == 5)
    let fates = await desk.state.advice.inquiries.mapValues { $0.letters[.asker]?.fate }
    #expect(fates["AAAA-2225"] == .withheld && fates["AAAA-2224"] == .taken)
    clock.pass(minutes: 24 * 60 + 1)
    let later = now + (24 * 60 + 1)
    try await ask(desk, "AAAA-2227", at: later)
    #expect(try await courier.deliverDue() == 2)
    try await desk.close()
  }
}
