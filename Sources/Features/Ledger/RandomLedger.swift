import Domain
import Journaling

/// How large a ledger of chance is.
package struct LedgerSize: Sendable {
  package var organisations: Int
  package var persons: Int
  /// Each has two claims of its own.
  package var ties: Int
  /// Beside those of ties: of organisations and persons.
  package var claims: Int
  package var interactions: Int
  package init(organisations: Int, persons: Int, ties: Int, claims: Int, interactions: Int) {
    (self.organisations, self.persons, self.ties, self.claims, self.interactions) = (organisations, persons, ties, claims, interactions)
  }
}

extension Desk {
  /// Records a ledger of chance, to measure with. The same seed gives the same facts.
  /// - Throws: `JournalRefusal`.
  package func recordRandomLedger(_ size: LedgerSize, seed: UInt64) async throws {
    var facts = RandomFacts(size: size, seed: seed)
    var batch = 0
    while true {
      let events = facts.next(20_000)
      if events.isEmpty { return }
      batch += 1
      try await transact(command: CommandID("random-\(seed)-\(batch)"), actor: "generate") { state in
        events.map { if case .ledger(let fact) = $0 { state.written(fact) } else { $0 } }
      }
    }
  }
}

/// The facts of a ledger of chance, one after the other.
private struct RandomFacts {
  let size: LedgerSize
  private var seed: UInt64
  private var place = 0
  private var claim = 0

  init(size: LedgerSize, seed: UInt64) { (self.size, self.seed) = (size, seed) }

  mutating func next(_ count: Int) -> [Event] {
    var events: [Event] = []
    while events.count < count, let more = step() { events += more }
    return events
  }

  /// SplitMix64. Source: Steele, Lea, Flood 2014, doi:10.1145/2714064.2660195.
  private mutating func chance(_ below: Int) -> Int {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var z = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(below))
  }
  /// One in ten is among the hundredth that everybody knows.
  private mutating func anyone() -> Identifier<Organisation> {
    Identifier("g\(chance(10) == 0 ? chance(max(1, size.organisations / 100)) : chance(size.organisations))")
  }

  private mutating func step() -> [Event]? {
    defer { place += 1 }
    var number = place
    func isWithin(_ count: Int) -> Bool {
      if number < count { return true }
      number -= count
      return false
    }
    if isWithin(size.organisations) { return organisation(number) }
    if isWithin(size.persons) { return person(number) }
    if isWithin(size.ties) { return tie(number) }
    if isWithin(size.claims) { return statement(number) }
    return isWithin(size.interactions) ? interaction(number) : nil
  }

  private mutating func organisation(_ number: Int) -> [Event] {
    let (isHome, word, city) = (number % 2 == 0, Self.words[chance(Self.words.count)], chance(40))
    let organisation = Organisation(
      id: Identifier("g\(number)"), name: Trilingual(de: "\(word) \(number) GmbH", en: "\(word) \(number) Ltd.", ja: "株式会社\(Self.wordsJa[chance(Self.wordsJa.count)])\(number)"),
      topics: [Self.topics[chance(Self.topics.count)]], city: isHome ? "Hafen \(city)" : "港\(city)", country: isHome ? "DE" : "JP",
      point: Point(latitude: isHome ? 54.3 + Double(city) / 50 : 34.7 + Double(city) / 50, longitude: isHome ? 10 : 135), shore: isHome ? .home : .host, fictional: true,
      source: "chance")
    return [.organisationRecorded(organisation)]
  }

  private mutating func person(_ number: Int) -> [Event] {
    let (family, given) = (chance(Self.families.count), chance(Self.given.count))
    let person = LedgerPerson(
      number: number + 1,
      names: [
        .init(.latin, family: "\(Self.families[family].0) \(chance(999))", given: Self.given[given].0),
        .init(.japanese, family: Self.families[family].1, given: Self.given[given].1, reading: "\(Self.families[family].2) \(Self.given[given].2)"),
      ], source: "card \(chance(1000))")
    let post = Post(
      number: number + 1, person: number + 1, organisation: anyone(), title: Trilingual(de: "Abteilungsleitung", en: "Head of department", ja: "部長"),
      from: PartialDate("\(1990 + chance(35))"), until: nil, source: "card \(chance(1000))")
    return [.ledger(.personRecorded(person)), .ledger(.postRecorded(post))]
  }

  private mutating func tie(_ number: Int) -> [Event] {
    let (from, kind) = (anyone(), TieKind.allCases[chance(TieKind.allCases.count)])
    var to = anyone()
    while to == from { to = anyone() }
    let tie = LedgerTie(number: number + 1, from: from, to: to, kind: kind == .parent ? "cooperation" : kind.rawValue, title: "", owner: nil, due: nil)
    return [
      .ledger(.tieRecorded(tie)), said(.exists, "", .agreement(number + 1)),
      said(.since, "\(1980 + chance(46))-0\(1 + chance(9))", .agreement(number + 1)),
    ]
  }

  private mutating func statement(_ number: Int) -> [Event] {
    let subject = chance(2) == 0 ? LedgerSubject.organisation(anyone()) : .person(1 + chance(size.persons))
    return [said(chance(3) == 0 ? .interest : .note, "value \(chance(5000))", subject)]
  }

  private mutating func interaction(_ number: Int) -> [Event] {
    let guest = anyone()
    var host = anyone()
    while host == guest { host = anyone() }
    let interaction = Interaction(
      number: number + 1, kind: Interaction.Kind.allCases[chance(3)], guest: guest, host: host, from: PartialDate("\(1990 + chance(36))-0\(1 + chance(9))-1\(chance(9))")!,
      until: nil, people: 1 + chance(40), occasion: "occasion \(chance(500))", source: "guest book \(chance(2000))")
    return [.ledger(.interactionRecorded(interaction))]
  }

  private mutating func said(_ predicate: Claim.Predicate, _ value: String, _ subject: LedgerSubject) -> Event {
    claim += 1
    return .ledger(.claimRecorded(Claim(
      number: claim, subject: subject, predicate: predicate, value: value, source: "document \(chance(20_000))",
      sentence: chance(4) == 0 ? "Die Delegation unterstrich die Bedeutung der Zusammenarbeit, Absatz \(chance(100_000))." : "", saidBy: "",
      recorded: Minute(sinceEpoch: 29_000_000 + claim), recordedBy: "generate")))
  }

  private static let topics: [Identifier<Topic>] = ["hydrogen", "robotics", "medtech", "wind"]
  private static let words = ["Anker", "Brücke", "Deich", "Fähre", "Leuchtturm", "Mole", "Reede", "Segel", "Tonne", "Werft"]
  private static let wordsJa = ["海洋", "架橋", "灯台", "造船", "港湾", "風力", "電子", "精機"]
  private static let families = [
    ("Tanaka", "田中", "タナカ"), ("Suzuki", "鈴木", "スズキ"), ("Hansen", "ハンゼン", "ハンゼン"), ("Petersen", "ペーターゼン", "ペーターゼン"),
    ("Kobayashi", "小林", "コバヤシ"), ("Jensen", "イェンゼン", "イェンゼン"), ("Nakamura", "中村", "ナカムラ"), ("Yoshida", "吉田", "ヨシダ"),
  ]
  private static let given = [
    ("Aiko", "愛子", "アイコ"), ("Jun", "純", "ジュン"), ("Birte", "ビルテ", "ビルテ"), ("Sönke", "ゼンケ", "ゼンケ"), ("Haruki", "春樹", "ハルキ"), ("Mika", "美香", "ミカ"),
  ]
}
