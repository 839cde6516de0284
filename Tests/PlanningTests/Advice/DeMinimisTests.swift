import Domain
import Planning
import Testing

struct `The de-minimis account` {
  func award(_ id: Identifier<Award>, _ to: Identifier<Organisation>, _ day: String, _ euros: Int) -> Award {
    Award(id: id, beneficiary: to, granted: CalendarDate(day)!, amount: euros * 100)
  }
  func account(
    _ day: String, of one: Identifier<Organisation> = "mill", _ awards: [Award], links: [EnterpriseLink] = [], successions: [Succession] = [],
    isPublic: Set<Identifier<Organisation>> = []
  ) -> DeMinimisAccount {
    DeMinimisAccount(
      of: one, on: CalendarDate(day)!, awards: awards, links: links, successions: successions, isPublic: { isPublic.contains($0) })
  }
  func day(_ text: String) -> CalendarDate { CalendarDate(text)! }

  @Test func `refuses 20,000 beside 290,000, and allows them on the day the oldest award leaves`() {
    let held = [award("A1", "mill", "2024-03-15", 40_000), award("A2", "mill", "2025-06-01", 250_000)]
    let account = account("2026-11-01", held)
    #expect(account.used(on: day("2026-11-01")) == 290_000_00)
    #expect(account.left(on: day("2026-11-01")) == 10_000_00)
    #expect(account.grant(20_000_00, on: day("2026-11-01")) == .exceeds(by: 10_000_00, firstDay: day("2027-03-15")))
    #expect(account.used(on: day("2027-03-14")) == 290_000_00)
    #expect(account.used(on: day("2027-03-15")) == 250_000_00)
    #expect(account.grant(20_000_00, on: day("2027-03-15")) == .fits(left: 30_000_00))
    #expect(account.grant(10_000_00, on: day("2026-11-01")) == .fits(left: 0))
  }

  @Test func `never fits more than the ceiling`() {
    #expect(account("2026-01-01", []).grant(300_000_00, on: day("2026-01-01")) == .fits(left: 0))
    #expect(account("2026-01-01", []).grant(300_000_01, on: day("2026-01-01")) == .exceeds(by: 1, firstDay: nil))
  }

  @Test func `looks at every period that holds the grant, also one with later awards`() {
    let held = [award("A1", "mill", "2026-05-01", 280_000)]
    let account = account("2026-01-01", held)
    #expect(account.used(on: day("2026-01-01")) == 0)
    #expect(account.left(on: day("2026-01-01")) == 20_000_00)
    #expect(account.grant(50_000_00, on: day("2026-01-01")) == .exceeds(by: 30_000_00, firstDay: day("2029-05-01")))
    #expect(account.left(on: day("2023-05-01")) == 300_000_00, "three years before, to the day")
    #expect(account.left(on: day("2023-05-02")) == 20_000_00)
  }

  @Test func `counts linked enterprises as one, through others, on the days of the links`() {
    let links = [
      EnterpriseLink(id: "L1", parent: "holding", child: "mill"),
      EnterpriseLink(id: "L2", parent: "holding", child: "works", until: CalendarDate("2026-01-01")!),
    ]
    let held = [award("A1", "works", "2025-01-10", 100_000), award("A2", "holding", "2025-02-10", 50_000), award("A3", "other", "2025-02-10", 70_000)]
    let before = account("2025-12-31", held, links: links)
    #expect(before.members == ["holding", "mill", "works"])
    #expect(before.used(on: day("2025-12-31")) == 150_000_00)
    let after = account("2026-01-01", held, links: links)
    #expect(after.members == ["holding", "mill"])
    #expect(after.used(on: day("2026-01-01")) == 50_000_00)
  }

  @Test func `does not join enterprises by the public body above them`() {
    let links = [EnterpriseLink(id: "L1", parent: "land", child: "mill"), EnterpriseLink(id: "L2", parent: "land", child: "works")]
    #expect(account("2026-01-01", [], links: links, isPublic: ["land"]).members == ["mill"])
  }

  @Test func `leaves out void awards, other Member States and other regulations, and says so of the last`() {
    var void = award("A1", "mill", "2025-01-10", 1)
    void.void = "entered twice"
    var danish = award("A2", "mill", "2025-01-10", 1)
    danish.memberState = "DK"
    var farm = award("A3", "mill", "2025-01-10", 1)
    farm.isSpecial = true
    var crowns = award("A4", "mill", "2025-01-10", 7461)
    (crowns.currency, crowns.perEuro) = ("DKK", 7.461)
    var lost = crowns
    (lost.id, lost.perEuro) = ("A5", nil)
    let account = account("2026-01-01", [void, danish, farm, crowns, lost])
    #expect(account.items.map(\.award) == ["A4"])
    #expect(account.items.map(\.cents) == [1_000_00])
    #expect(account.doubts == [.special("A3"), .noRate("A5"), .noLinks])
  }

  @Test func `takes over the aid of a merged enterprise, and of a split one its share`() {
    let held = [award("A1", "old", "2025-01-10", 100_000), award("A2", "old", "2026-03-01", 5_000)]
    let merger = Succession(id: "U1", kind: .merger, from: "old", to: "mill", on: day("2026-02-01"))
    #expect(account("2026-01-31", held, successions: [merger]).used(on: day("2026-01-31")) == 0)
    let merged = account("2026-06-01", held, successions: [merger])
    #expect(merged.items.map(\.award) == ["A1"], "what the other gets afterwards is its own")
    #expect(merged.doubts.contains(.merged("U1")))
    let split = Succession(id: "U2", kind: .split, from: "old", to: "mill", on: day("2026-02-01"), sharePercent: 30)
    #expect(account("2026-06-01", held, successions: [split]).items.map(\.cents) == [30_000_00])
    #expect(account("2026-06-01", of: "old", held, successions: [split]).items.map(\.cents) == [70_000_00, 5_000_00])
    var unknown = split
    unknown.sharePercent = nil
    let cautious = account("2026-06-01", held, successions: [unknown])
    #expect(cautious.items.map(\.cents) == [100_000_00])
    #expect(cautious.doubts.contains(.noShare("U2", "A1")))
  }

  @Test func `finds the circle that a link would close`() {
    let links = [EnterpriseLink(id: "L1", parent: "a", child: "b"), EnterpriseLink(id: "L2", parent: "b", child: "c")]
    #expect(circle(closedBy: EnterpriseLink(id: "L3", parent: "c", child: "a"), among: links) == ["c", "a", "b", "c"])
    #expect(circle(closedBy: EnterpriseLink(id: "L3", parent: "a", child: "a"), among: links) == ["a", "a"])
    #expect(circle(closedBy: EnterpriseLink(id: "L3", parent: "a", child: "c"), among: links) == nil)
    let former = [EnterpriseLink(id: "L1", parent: "a", child: "b", until: day("2020-01-01"))]
    #expect(circle(closedBy: EnterpriseLink(id: "L3", parent: "b", child: "a", from: day("2020-01-01")), among: former) == nil)
  }
}
