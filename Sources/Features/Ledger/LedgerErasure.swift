import Domain
import Foundation
import HashTreeCollections
import Journaling

/// A person's key was destroyed, and with it all that was sealed with it; where others' facts named her, stands what is left.
package struct LedgerPersonErased: Codable, Hashable, Sendable {
  /// She, and all entries that were merged into hers.
  package var persons: [Int]
  package var on: CalendarDate
  package var at: Minute
  package var by: String
  package var redactions: [LedgerRedaction]
  package var keys: [String] { persons.map { Ledger.keyName(of: $0) } }
}

/// The texts of a fact without a name that stood in them.
package struct LedgerRedaction: Codable, Hashable, Sendable {
  package var fact: LedgerPlace
  package var texts: [String]
  /// In the place of the texts where others are named, too.
  package var sealed: Sealed?
}

/// One fact of the ledger by its kind and number. On paper `claim:12`.
package struct LedgerPlace: Hashable, Sendable, WrittenAsText {
  package enum Kind: String, CaseIterable, Sendable {
    case person, post, tie, claim, judgement, interaction, merge, undo
  }
  package var kind: Kind
  package var number: Int
  package init(_ kind: Kind, _ number: Int) { (self.kind, self.number) = (kind, number) }
  package var description: String { "\(kind.rawValue):\(number)" }

  package init?(_ text: String) {
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]), let number = Int(parts[1]) else { return nil }
    self.init(kind, number)
  }
}

// MARK: Texts of facts

extension Ledger {
  /// What stands for a name that was erased; pages say it in the language of whoever reads.
  static func erasedName(_ day: CalendarDate) -> String { "\(erasedStem)\(day)" }
  static let erasedStem = "a person erased on "

  func count(of kind: LedgerPlace.Kind) -> Int {
    switch kind {
    case .person: persons.count
    case .post: posts.count
    case .tie: ties.count
    case .claim: claims.count
    case .judgement: judgements.count
    case .interaction: interactions.count
    case .merge, .undo: merges.count
    }
  }

  /// The texts of a fact as far as they can be read, and whose keys they take; nil where there is nothing to read.
  func texts(of fact: LedgerPlace) -> (texts: [String], keys: [String])? {
    let place = fact.number - 1
    guard (0..<count(of: fact.kind)).contains(place) else { return nil }
    let (box, plain): (UInt32, () -> [String]?)
    switch fact.kind {
    case .person: (box, plain) = (persons[place].names, { self.person(fact.number)?.texts })
    case .post: (box, plain) = (posts[place].title, { self.post(fact.number)?.texts })
    case .tie: (box, plain) = (ties[place].title, { [self.texts[self.ties[place].title]] })
    case .claim: (box, plain) = (claims[place].value, { self.claim(fact.number)?.claim.texts })
    case .judgement: (box, plain) = (judgements[place].reason, { [self.texts[self.judgements[place].reason]] })
    case .interaction: (box, plain) = (interactions[place].occasion, { self.interaction(fact.number)?.texts })
    case .merge: (box, plain) = (merges[place].reason, { [self.texts[self.merges[place].reason]] })
    case .undo: (box, plain) = (merges[place].undoneReason, { [self.texts[self.merges[place].undoneReason]] })
    }
    return isSealed(box) ? opened(box) : plain().map { ($0, []) }
  }

  /// Puts other texts in the place of a fact's; those that stood in the clear are overwritten.
  private mutating func put(_ redaction: LedgerRedaction) {
    let (place, new) = (redaction.fact.number - 1, redaction.texts)
    guard (0..<count(of: redaction.fact.kind)).contains(place),
      redaction.sealed != nil || new.count == Self.widths[redaction.fact.kind]
    else { return }
    changedFacts.append(redaction.fact.code)
    func first(_ old: UInt32, _ text: String) -> UInt32 {
      texts.wipe(old)
      return add(text, redaction.sealed)
    }
    func other(_ old: UInt32, _ index: Int) -> UInt32 {
      texts.wipe(old)
      return redaction.sealed == nil ? texts.add(new[index]) : 0
    }
    func symbol(_ old: Int32, _ index: Int) -> Int32 {
      let text = redaction.sealed == nil ? new[index] : ""
      let before = self.text(ofWord: old)
      // All who use a word that names her are redacted together.
      if text.contains(Self.erasedStem), text != before { words.wipe(old, in: &texts) }
      return word(text)
    }
    switch redaction.fact.kind {
    case .person:
      var row = persons[place]
      (row.names, row.note, row.source) = (first(row.names, new.first ?? ""), other(row.note, 1), symbol(row.source, 2))
      persons[place] = row
    case .post:
      var row = posts[place]
      row.title = first(row.title, new.prefix(3).joined(separator: "\u{1F}"))
      row.source = symbol(row.source, 5)
      posts[place] = row
    case .tie: ties[place].title = first(ties[place].title, new.first ?? "")
    case .claim:
      var row = claims[place]
      (row.value, row.sentence) = (first(row.value, new.first ?? ""), other(row.sentence, 2))
      (row.source, row.saidBy) = (symbol(row.source, 1), symbol(row.saidBy, 3))
      claims[place] = row
    case .judgement: judgements[place].reason = first(judgements[place].reason, new.first ?? "")
    case .interaction:
      var row = interactions[place]
      (row.occasion, row.source) = (first(row.occasion, new.first ?? ""), symbol(row.source, 1))
      interactions[place] = row
    case .merge: merges[place].reason = first(merges[place].reason, new.first ?? "")
    case .undo: merges[place].undoneReason = first(merges[place].undoneReason, new.first ?? "")
    }
  }

  /// How many texts a fact of each kind has.
  private static let widths: [LedgerPlace.Kind: Int] = [
    .person: 3, .post: 6, .tie: 1, .claim: 4, .judgement: 1, .interaction: 2, .merge: 1, .undo: 1,
  ]

  mutating func record(_ fact: LedgerPersonErased) {
    for number in fact.persons where persons.indices.contains(number - 1) {
      for own in facts(about: number) { forget(own) }
      persons[number - 1].erased = Int32(fact.on.daysSinceEpoch)
      erasedCount += 1
      personChanges += 1
    }
    for redaction in fact.redactions { put(redaction) }
  }

  /// Overwrites what a fact says and leaves that there was one.
  private mutating func forget(_ fact: LedgerPlace) {
    put(LedgerRedaction(fact: fact, texts: [String](repeating: "", count: Self.widths[fact.kind]!)))
    if case .post = fact.kind { (posts[fact.number - 1].from, posts[fact.number - 1].until) = (0, 0) }
  }

  /// What is about one person and nobody else: the entry, posts, claims about her and her posts, and what was thought of these.
  func facts(about number: Int) -> [LedgerPlace] {
    guard persons.indices.contains(number - 1) else { return [] }
    func list(_ first: Int32, _ before: (Int32) -> Int32) -> [Int] {
      var (all, place) = ([Int](), first)
      while place != Self.none {
        all.append(Int(place) + 1)
        place = before(place)
      }
      return all.reversed()
    }
    let own = list(persons[number - 1].lastPost) { posts[$0].beforeOfPerson }
    let said = ([persons[number - 1].lastClaim] + own.map { posts[$0 - 1].lastClaim }).flatMap {
      list($0) { claims[$0].before }
    }
    let thought = said.flatMap { claim in list(claims[claim - 1].lastJudgement) { judgements[$0].before } }
    return [LedgerPlace(.person, number)] + own.map { LedgerPlace(.post, $0) } + said.map { LedgerPlace(.claim, $0) }
      + thought.map { LedgerPlace(.judgement, $0) }
  }

  /// The names of the keys that must be nowhere.
  var destroyedKeys: Set<String> {
    Set(persons.indices.filter { persons[$0].erased != 0 }.map { Self.keyName(of: $0 + 1) })
  }
}

// MARK: What is known of a person

/// Everything that the ledger knows of a person: what goes with her, and where else she is named.
package struct PersonTrace: Hashable, Sendable {
  /// She, and all entries that were merged into hers.
  package var persons: [Int]
  /// In the order of kinds and numbers.
  package var own: [LedgerPlace]
  /// Facts about others that name her, with their texts, and with what would be left of these.
  package var mentions: [Mention]
  /// Facts that stand in the journal unsealed: from before there was sealing, or before she was known.
  package var inTheClear: [LedgerPlace]
  package struct Mention: Hashable, Sendable {
    package var fact: LedgerPlace
    package var before: [String]
    package var after: [String]
    /// Others who are named, too.
    var others: [Int]
  }
}

extension State {
  /// - Parameter words: by which she is called beside her full names; each is looked for as it stands.
  /// - Parameter readsAll: reads every text of the ledger, whatever the index of words says; the answer is the same.
  /// - Returns: nil for a number that nobody has, or of somebody who was erased.
  package func trace(
    of number: Int, alsoCalled words: [String], erasedOn day: CalendarDate, readsAll: Bool = false
  ) -> PersonTrace? {
    guard ledger.person(number) != nil else { return nil }
    let persons = ledger.members(of: ledger.standing(for: .person(number))).map { Int($0.place) + 1 }.filter {
      ledger.person($0) != nil
    }
    let own = persons.flatMap { ledger.facts(about: $0) }
    let naming = Naming(persons.compactMap { ledger.person($0) }.flatMap(\.names), words)
    var trace = PersonTrace(persons: persons, own: own, mentions: [], inTheClear: [])
    let keys = Set(persons.map { Ledger.keyName(of: $0) })
    let isOwn = Set(own)
    func read(_ fact: LedgerPlace) {
      guard let found = ledger.texts(of: fact) else { return }
      if isOwn.contains(fact) {
        if keys.isDisjoint(with: found.keys), found.texts.contains(where: { !$0.isEmpty }) {
          trace.inTheClear.append(fact)
        }
        return
      }
      // Another's own name stays, though it be the same.
      let first = fact.kind == .person ? 1 : 0
      let isNamed = found.texts.dropFirst(first).contains(where: naming.occurs)
      guard isNamed || !keys.isDisjoint(with: found.keys) else { return }
      let after = found.texts.enumerated().map { place, text -> String in
        if place < first || text.isEmpty { return text }
        if isNamed { return naming.redacted(text, Ledger.erasedName(day)) }
        // Her key seals it and no name of hers is found: she had another name when it was written.
        return isPlain(place, of: fact) ? text : Ledger.erasedName(day)
      }
      let others = found.keys.reversed().filter { !keys.contains($0) }.compactMap { Ledger.person(ofKey: $0) }
      trace.mentions.append(PersonTrace.Mention(fact: fact, before: found.texts, after: after, others: others))
      if keys.isDisjoint(with: found.keys) { trace.inTheClear.append(fact) }
    }
    if !readsAll, let facts = ledger.mentionIndex.facts(naming: naming, sealedBy: keys, in: self) {
      for fact in isOwn.union(facts).sorted() { read(fact) }
    } else {
      for kind in LedgerPlace.Kind.allCases { for place in 0..<ledger.count(of: kind) { read(LedgerPlace(kind, place + 1)) } }
    }
    return trace
  }

  /// Whether a text of a fact can name nobody: a date, or a word of the ledger's own.
  private func isPlain(_ text: Int, of fact: LedgerPlace) -> Bool {
    switch fact.kind {
    case .post: text == 3 || text == 4
    case .claim: text == 0 && (ledger.claim(fact.number).map { $0.claim.predicate.isDate || [.status, .region].contains($0.claim.predicate) } ?? false)
    default: false
    }
  }

  /// Decides that nothing of a person can be read any more: her own facts go with her key, from others' facts her name goes.
  /// Saying it twice adds nothing.
  /// - Throws: `AccessRefusal`, or `LedgerRefusal` for a number that nobody has.
  package func erasingPerson(
    _ number: Int, alsoCalled words: [String], on day: CalendarDate, by who: Who, at now: Minute
  ) throws -> [Event] {
    try require(who, .erasePerson)
    if ledger.erasedOn(number) != nil { return [] }
    let short = Naming.tooShort(words)
    if !short.isEmpty { throw LedgerRefusal(short.map { .oneSign($0) }) }
    guard let trace = trace(of: number, alsoCalled: words, erasedOn: day) else {
      throw LedgerRefusal([.unknownSubject(.person(number))])
    }
    let redactions = trace.mentions.map { mention in
      let box = ledger.box(mention.after, of: mention.others)
      return LedgerRedaction(fact: mention.fact, texts: box == nil ? mention.after : [], sealed: box)
    }
    return [
      .ledger(
        .personErased(
          LedgerPersonErased(persons: trace.persons, on: day, at: now, by: who.actor, redactions: redactions)))
    ]
  }
}

/// The ways in which a person is named in a text.
struct Naming: Sendable {
  /// The longest first, so that no part of a name is left.
  let forms: [String]
  /// The same as texts are compared.
  private var needles: [[UInt8]]

  init(_ names: [LedgerPerson.Name], _ words: [String]) {
    var forms = Set(words.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !Self.isTooShort($0) })
    for name in names where !name.family.isEmpty && !name.given.isEmpty {
      for joint in name.script == .japanese ? ["", " ", "　"] : [" ", ", "] {
        forms.insert(name.family + joint + name.given)
      }
      forms.insert(name.given + " " + name.family)
      if name.reading.contains(" ") {
        forms.formUnion([name.reading, name.reading.replacing(" ", with: ""), name.reading.replacing(" ", with: "　")])
      }
    }
    self.forms = Set(forms.map(Self.narrow)).sorted { ($1.count, $0) < ($0.count, $1) }
    needles = self.forms.map { Array(folded($0).utf8) }
  }

  /// Letters of full width as those of an alphabet, which no name may stand in the middle of.
  private static func narrow(_ form: String) -> String {
    String(String.UnicodeScalarView(form.unicodeScalars.map { (0xFF01...0xFF5E).contains($0.value) ? Unicode.Scalar($0.value - 0xFEE0)! : $0 }))
  }

  /// Words that are a single sign: it would be found, and taken out, in the middle of other words, the family name 森 in 森林.
  static func tooShort(_ words: [String]) -> [String] {
    words.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty && isTooShort($0) }
  }
  private static func isTooShort(_ word: String) -> Bool { word.count < 2 || word.count { $0.isLetter || $0.isNumber } < 2 && narrow(word).allSatisfy(\.isASCII) }

  /// Whether one of the ways stands in a text. Millions of texts are asked, so they are compared as bytes before they are as people read them.
  @Sendable func occurs(in text: String) -> Bool {
    guard text.utf8.count > 1 else { return false }
    let plain = Array(folded(text).utf8)
    return zip(forms, needles).contains { form, needle in
      isPart(needle, of: plain) && Self.place(of: form, in: text, from: text.startIndex) != nil
    }
  }

  func redacted(_ text: String, _ instead: String) -> String {
    var text = text
    for form in forms {
      var start = text.startIndex
      while let found = Self.place(of: form, in: text, from: start) {
        let offset = text.distance(from: text.startIndex, to: found.lowerBound) + instead.count
        text.replaceSubrange(found, with: instead)
        start = text.index(text.startIndex, offsetBy: offset)
      }
    }
    return text
  }

  /// Whatever the case, accents and width; a Latin name not in the middle of a word.
  private static func place(of form: String, in text: String, from start: String.Index) -> Range<String.Index>? {
    guard text.utf8.count >= form.utf8.count / 2 else { return nil }
    var start = start
    while start < text.endIndex,
      let found = text.range(
        of: form, options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], range: start..<text.endIndex)
    {
      let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
      var rest = text[found.upperBound...]
      // In the genitive.
      if rest.first == "s" { rest = rest.dropFirst() }
      let after = rest.first ?? " "
      let isLatin = form.unicodeScalars.allSatisfy { $0.value < 0x2000 }
      if !isLatin || !(before.isLatinLetter || after.isLatinLetter) { return found }
      start = found.upperBound
    }
    return nil
  }
}

extension Character {
  fileprivate var isLatinLetter: Bool { isLetter && unicodeScalars.allSatisfy { $0.value < 0x2000 } }
}
