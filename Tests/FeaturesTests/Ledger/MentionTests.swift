import Domain
import Foundation
import HashTreeCollections
import Interchange
import Journaling
import Testing

@testable import Features

/// A ledger of chance in which few people are named often, and in many ways.
private struct Crowd {
  var book = Book()
  private var seed: UInt64
  private static let families = ["Umino", "O’Neill", "O'Hara", "Çelik", "Weiß", "Li", "Müller-Hansen", "Ōta", "van der Meer"]
  private static let given = ["Ken", "Zoë", "Ann-Marie", "Sören"]
  private static let japanese = [("海野", "健", "ウミノ ケン"), ("羽鳥", "澄香", "はとり すみか"), ("林", "純", "ハヤシ ジュン"), ("ガルシア", "ペドロ", "")]

  init(seed: UInt64) { self.seed = seed &* 2 + 1 }

  /// Of Knuth's linear congruences.
  mutating func chance(_ below: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(below))
  }
  mutating func one<Element>(_ list: [Element]) -> Element { list[chance(list.count)] }

  /// Somebody's name, or nearly so.
  mutating func naming() -> String {
    let (family, given, other) = (one(Self.families), one(Self.given), one(Self.japanese))
    let plain = [
      "\(given) \(family)", "\(family), \(given)", "\(family) \(given)", "Ms \(family)", family, other.0 + other.1, "\(other.0)　\(other.1)", "\(other.0) \(other.1)",
      other.2, other.2.replacing(" ", with: ""),
    ][chance(10)]
    return switch chance(9) {
    case 0: plain.uppercased()
    case 1: plain.decomposedStringWithCanonicalMapping
    case 2: plain.applyingTransform(.fullwidthToHalfwidth, reverse: chance(2) == 0) ?? plain
    case 3: plain.folding(options: .diacriticInsensitive, locale: nil)
    case 4: plain + one(["s", "'s", "stone", "™", "Ａ", "2", "部長"])
    case 5: one(["x", "2", "ª", "会長", "“", "№"]) + plain
    default: plain
    }
  }

  mutating func text() -> String {
    let parts = (0..<chance(4)).map { _ in one(["gave a card to", "sprach mit", "と会談", "（", ")", "3 °C", "\n", ""]) + one(["", " "]) + naming() }
    return parts.joined(separator: one(["", " ", "、", ". "]))
  }

  mutating func names() -> [LedgerPerson.Name] {
    let other = one(Self.japanese)
    let latin = LedgerPerson.Name(.latin, family: one(Self.families), given: one(Self.given))
    return chance(2) == 0 ? [latin] : [latin, .init(.japanese, family: other.0, given: other.1, reading: other.2)]
  }

  /// One more fact, or another word for an old one; what is refused is left out.
  mutating func step() {
    let (state, who, now, count) = (book.state, book.who, book.now, max(1, book.state.ledger.counts.persons))
    let (a, b, names, number) = (text(), text(), names(), 1 + chance(count))
    let said = Said(source: one(["minutes", b]), sentence: text(), saidBy: naming())
    let subject = one([LedgerSubject.organisation("works"), .person(number), .organisation("lab")])
    var (post, tie, visit) = (PostDraft(), TieDraft(), InteractionDraft())
    (post.organisation, post.title.en, post.title.ja, post.from, post.source) = ("works", a, b, "2019", naming())
    (tie.from, tie.to, tie.kind, tie.title, tie.said.source) = ("north", "works", "cooperation", a, "s")
    (visit.guest, visit.host, visit.from, visit.occasion, visit.source) = ("firm", "lab", "2024-05-02", a, b.isEmpty ? "s" : b)
    let deed = chance(12)
    let draft = (post, tie, visit)
    func decide() throws -> [Event] {
      switch deed {
      case 0, 1: try state.recordingPerson(nil, names: names, note: a, source: "card \(b)", by: who)
      case 2: try state.recordingPerson(number, names: names, note: a, source: "card", by: who)
      case 3: try state.recordingPost(nil, of: number, draft.0, by: who, at: now)
      case 4: try state.recordingTie(draft.1, by: who, at: now)
      case 5: try state.recordingInteraction(draft.2, by: who)
      case 6: try state.judging(1 + number % max(1, state.ledger.counts.claims), .doubted, reason: a, by: who, at: now)
      case 7: number == 1 ? [] : try state.merging(.person(number), into: .person(1), reason: a, by: who, at: now)
      case 8: try state.undoingMerge(max(1, state.ledger.counts.merges), reason: b, by: who, at: now)
      case 9: [.organisationRecorded(Organisation(id: "lab", name: Trilingual(same: "Umi Lab"), city: "Umi", country: "JP", shore: .host, source: b, remark: a))]
      default: try state.claiming(.note, a, of: subject, said, by: who, at: now)
      }
    }
    book.add((try? decide()) ?? [])
  }
}

struct `Looking for a person` {
  @Test func `by a single sign is refused with its mend, and by letters of full width takes no reading of every text`() throws {
    var book = Book()
    try book.addPerson("Mori", "Jun")
    book.add(try book.claim(.note, "Ｍｏｒｉ Ｊｕｎ of 森林 met 森さん", of: .organisation("works")))
    book.add(try book.claim(.note, "Chief M", of: .organisation("works")))
    book.add(try book.claim(.note, "nobody", of: .organisation("works")))
    let refusal = LedgerRefusal([.oneSign("森"), .oneSign("M"), .oneSign("M.")])
    #expect(throws: refusal) { try book.state.erasingPerson(1, alsoCalled: ["森", " M ", "M.", "森さん", ""], on: day, by: book.who, at: book.now) }
    #expect(refusal.findings[0].value == "森" && refusal.findings[0].message.en.hasPrefix("“森” is a single sign"))
    let wide = Naming([], ["Ｃｈｉｅｆ Ｍ", "森さん"])
    #expect(wide.forms == ["Chief M", "森さん"] && !wide.queries.contains(where: \.isEmpty))
    let trace = try #require(book.state.trace(of: 1, alsoCalled: ["Ｃｈｉｅｆ Ｍ", "森さん"], erasedOn: day))
    #expect(trace.mentions.map { $0.after[0] } == ["a person erased on 2026-11-27 of 森林 met a person erased on 2026-11-27", "a person erased on 2026-11-27"])
    #expect(trace == book.state.trace(of: 1, alsoCalled: ["Ｃｈｉｅｆ Ｍ", "森さん"], erasedOn: day, readsAll: true))
  }

  let day = CalendarDate("2026-11-27")!

  @Test(arguments: UInt64(0)..<12) func `finds by the words of texts what reading everything finds, while the ledger grows and people are erased`(seed: UInt64) throws {
    var crowd = Crowd(seed: seed)
    try crowd.book.addPerson("Umino", "Ken")
    var named = 0
    for round in 0..<8 {
      for _ in 0..<20 { crowd.step() }
      let state = crowd.book.state
      for number in 1..<state.ledger.counts.persons + 1 {
        let words = number % 3 == 0 ? [crowd.naming(), crowd.naming()] : []
        let found = state.trace(of: number, alsoCalled: words, erasedOn: day)
        #expect(found == state.trace(of: number, alsoCalled: words, erasedOn: day, readsAll: true), "person \(number), \(words)")
        #expect(state.elsewhere(number, alsoCalled: words) == state.elsewhere(number, alsoCalled: words, readsAll: true))
        named += found?.mentions.count ?? 0
      }
      if round % 3 == 2 {
        let number = 1 + crowd.chance(state.ledger.counts.persons)
        crowd.book.add(try state.erasingPerson(number, alsoCalled: [], on: day, by: crowd.book.who, at: crowd.book.now))
      }
    }
    #expect(named > 100)
  }

  @Test func `reads the facts that may name her and no others, and of somebody erased no word is left`() throws {
    var book = Book()
    try book.addPerson("Umino", "Ken")
    book.add(try book.post(1, "works", "Chief Quillologist"))
    for text in ["Ken Umino left", "Ken Uminostone left", "Umino left Ken", "海野健部長", "Ken left"] { book.add(try book.claim(.note, text, of: .organisation("works"))) }
    func facts(_ state: State, _ words: String...) -> [String]? {
      state.ledger.mentionIndex.facts(naming: Naming([], words), sealedBy: [], in: state)?.map(\.description)
    }
    let before = book.state
    #expect(facts(before, "Ken Umino") == ["claim:1", "claim:3"], "the third has both words, and reading shows that it does not have the name")
    #expect(facts(before, "海野") == ["claim:4"] && facts(before, "quillologist") == ["post:1"] && facts(before, "Ms Ito") == [])
    #expect(facts(before, "A海", "Ken") == nil, "of a sign alone nothing is certain")
    #expect(before.ledger.mentionIndex.facts(naming: Naming([], []), sealedBy: ["ledger/person/1"], in: before)?.map(\.description) == ["person:1", "post:1", "claim:1"])
    book.add(try book.state.erasingPerson(1, alsoCalled: [], on: day, by: book.who, at: book.now))
    #expect(facts(book.state, "Quillologist") == [] && facts(book.state, "Ken Umino") == ["claim:3"] && facts(book.state, "left") == ["claim:1", "claim:2", "claim:3", "claim:5"])
    #expect(facts(before, "left") == nil, "a state in which she stands asks no index in which she does not")
  }

  @Test func `knows whoever was recorded after a preview, and nobody of the preview`() throws {
    var book = Book()
    try book.addPerson("Umino", "Ken")
    let file = "family_latin,given_latin,source\nNeumann,Eva,card\nNeumann,Ida,card\n"
    let shown = try book.state.importingLedger(readLedgerUpload(Array(file.utf8), named: "persons.csv"), by: book.who, at: book.now)
    #expect(shown.events.count == 2)
    try book.addPerson("Hansen", "Ole")
    #expect(book.state.ledger.personsNamed(in: ["Ole Hansen, Eva Neumann and Ken Umino met"]) == [1, 2])
  }
}
