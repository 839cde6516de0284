import Domain
import Planning
import Testing

struct `Hydrogen matches` {
  let offer = HydrogenListing(
    id: "H1", side: .offer, company: "maker", tonnesPerYear: 500, form: .gaseous, purityPercent: 99.97, from: CalendarDate("2027-01-01")!,
    until: CalendarDate("2030-12-31")!, region: "DE-SH", transports: [.trailer, .pipeline])
  let demand = HydrogenListing(
    id: "H2", side: .demand, company: "user", tonnesPerYear: 300, form: .gaseous, purityPercent: 99.9, from: CalendarDate("2028-01-01")!,
    until: CalendarDate("2029-12-31")!, region: "DE-SH", transports: [.trailer])

  @Test func `need form, purity, a common day and a common transport`() {
    let found = hydrogenMatches(among: [offer, demand])
    #expect(found.count == 1 && found[0].offer == "H1" && found[0].demand == "H2")
    #expect(found.map(\.tonnesPerYear) == [300] && found.map(\.questions) == [[]])
    for change in [
      { $0.form = .liquid }, { $0.purityPercent = 99.99 }, { $0.until = CalendarDate("2026-12-31")! }, { $0.from = CalendarDate("2031-01-01")! },
      { $0.transports = [.ship] }, { $0.isClosed = true }, { $0.company = "maker" }, { $0.side = .offer },
    ] as [(inout HydrogenListing) -> Void] {
      var other = demand
      change(&other)
      #expect(hydrogenMatches(among: [offer, other]) == [])
    }
  }

  @Test func `ask what is not said, and come best first`() {
    var open = demand
    (open.id, open.company, open.tonnesPerYear, open.region, open.transports) = ("H3", "port", 900, "DK", [])
    var vague = offer
    vague.purityPercent = nil
    let found = hydrogenMatches(among: [open, demand, vague])
    #expect(found.map(\.demand) == ["H2", "H3"])
    #expect(found.map(\.questions) == [[.purityUnknown], [.purityUnknown, .transportUnknown, .regionDiffers, .volumePartly]])
  }
}

struct `Small cells` {
  func told(_ keys: String) -> ([String], Int?, Int?) {
    let cells = SmallCells(keys.map { String($0) })
    return (cells.cells.map { "\($0.key)\($0.count)" }, cells.others, cells.sum)
  }

  @Test func `are put together until nobody can be told apart`() {
    #expect(told("aaaabbbccd") == (["a4", "b3"], 3, 10))
    #expect(told("aaaabbbc") == (["a4"], 4, 8), "one alone takes the next smallest along")
    #expect(told("aaabbb") == (["a3", "b3"], nil, 6))
    #expect(told("ab") == ([], nil, nil))
    #expect(told("abc") == ([], 3, 3))
    #expect(told("") == ([], nil, 0))
  }

  @Test(arguments: UInt64(0)..<200) func `leave no count below three, and add up`(seed: UInt64) {
    var state = seed &* 2_654_435_761 &+ 1
    let keys = (0..<Int(seed % 40)).map { _ -> Int in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % 9
    }
    let cells = SmallCells(keys)
    let counts = cells.cells.map(\.count) + [cells.others].compactMap(\.self)
    #expect(counts.allSatisfy { $0 >= 3 })
    if let sum = cells.sum { #expect(counts.reduce(0, +) == sum && sum == keys.count) } else { #expect(counts == [] && keys.count < 3) }
  }
}
