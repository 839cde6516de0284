import Domain

/// Reads a German sentence by words that tell of a journey, whatever its clauses are: what the frames leave unsaid.
struct CueReader {
  typealias Actor = Statements.Actor

  /// What stands before a name: its preposition, its article, and where that begins.
  struct Lead {
    var preposition = ""
    var article = ""
    var start = 0
  }

  let statements: Statements
  let protagonists: Protagonists
  /// Organisations, persons and places that the sentence names, but no adjectives.
  let names: [Actor]
  private let namedAt: Set<Int>
  private let quoted: Set<Int>
  var found: [Statement] = []

  init(_ statements: Statements, _ protagonists: Protagonists) {
    (self.statements, self.protagonists) = (statements, protagonists)
    names = statements.named.filter { [.organisation, .person, .place].contains($0.kind) && !$0.isAdjective }.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { statements.actor($0.range, $0.kind, $0.link) }
    namedAt = Set(statements.named.flatMap { Array($0.range) })
    quoted = Self.quotations(statements.block, statements.sentence)
  }

  var block: Block { statements.block }
  var sentence: Range<Int> { statements.sentence }
  func lower(_ at: Int) -> String { block.lower(at) }
  func isNamed(_ at: Int) -> Bool { namedAt.contains(at) }
  func isQuoted(_ at: Int) -> Bool { quoted.contains(at) }
  func has(_ words: Set<String>) -> Bool { sentence.contains { words.contains(lower($0)) && !quoted.contains($0) } }
  func isHeadline() -> Bool { ![".", "!", "?"].contains { block.isSign(sentence.upperBound - 1, $0) } }

  private static func quotations(_ block: Block, _ sentence: Range<Int>) -> Set<Int> {
    var (all, isOpen): (Set<Int>, Bool) = ([], false)
    var length = 0
    for at in sentence {
      if ["„", "»"].contains(block.tokens[at].text) { isOpen = true; length = 0 } else if ["“", "”", "«"].contains(block.tokens[at].text) {
        // A title in quotation marks is no speech.
        if length < 6 { for inner in max(sentence.lowerBound, at - length)..<at { all.remove(inner) } }
        isOpen = false
      } else if isOpen { all.insert(at); length += 1 }
    }
    return all
  }

  // MARK: - Around a name

  /// Whether a name stands in brackets.
  func isBracketed(_ one: Actor) -> Bool {
    guard let open = (max(sentence.lowerBound, one.range.lowerBound - 8)..<one.range.lowerBound).last(where: { ["(", ")"].contains(block.tokens[$0].text) }) else { return false }
    return block.isSign(open, "(")
  }

  /// What leads a name, through titles, adjectives, kinds of place and what stands side by side before it.
  func lead(_ one: Actor) -> Lead { lead(one, depth: 0) }

  private func lead(_ one: Actor, depth: Int) -> Lead {
    var lead = Lead(start: one.range.lowerBound)
    var at = one.range.lowerBound - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 9 {
      let token = block.tokens[at]
      if let preposition = FrameWords.prepositions[token.lower], !isNamed(at) {
        lead.preposition = preposition
        lead.start = at
        if token.lower != preposition, lead.article.isEmpty { lead.article = ["ins", "ans"].contains(token.lower) ? "das" : token.lower == "zur" ? "der" : "dem" }
        return lead
      }
      if StatementWords.determiners.contains(token.lower) {
        // `der Stadt Kobe` after a noun, else an article before which a preposition may stand.
        if lead.article.isEmpty { lead.article = token.lower; lead.start = at }
        let before = at - 1
        guard before >= sentence.lowerBound, !isNamed(before), let preposition = FrameWords.prepositions[lower(before)] else {
          if before >= sentence.lowerBound, block.tokens[before].isCapital, ["der", "des"].contains(token.lower), before > sentence.lowerBound || !StatementWords.determiners.contains(lower(before)) { lead.preposition = "gen" }
          if [",", "und", "sowie"].contains(lower(before)), depth < 8, let other = names.last(where: { $0.range.upperBound <= before }), before - other.range.upperBound <= 6, (other.range.upperBound..<before).allSatisfy({ !statements.isFinite($0) }), other.kind == one.kind {
            let up = self.lead(other, depth: depth + 1)
            if up.preposition != "gen" { lead.preposition = up.preposition }
          }
          return lead
        }
        (lead.preposition, lead.start) = (preposition, before)
        return lead
      }
      if [",", "und", "sowie", "&", "oder"].contains(token.lower) {
        guard depth < 8, let other = names.last(where: { $0.range.upperBound <= at }) else { return lead }
        let gap = at - other.range.upperBound
        // `Kobe, Kyoto und Osaka`, `die A (B) und die C`.
        guard gap == 0 || gap <= 4 && (other.range.upperBound..<at).allSatisfy({ block.tokens[$0].kind != .word || block.isSign(other.range.upperBound, "(") || ["sowie", "auch"].contains(lower($0)) }) else { return lead }
        if token.lower == ",", other.kind != one.kind { return lead }
        let up = self.lead(other, depth: depth + 1)
        return Lead(preposition: up.preposition, article: lead.article.isEmpty ? up.article : lead.article, start: lead.start)
      }
      if isNamed(at) {
        guard let other = statements.named.first(where: { $0.range.contains(at) }), other.isAdjective || other.kind == .organisation && one.kind == .person else { return lead }
        at = other.range.lowerBound - 1
        steps += 1
        continue
      }
      if token.kind == .sign {
        guard [".", "-", "\"", "„", "»", "(", "'"].contains(token.text) else { return lead }
      } else if token.kind == .word, !token.isCapital {
        guard ["e", "en", "er", "es", "em"].contains(where: token.lower.hasSuffix), !statements.isFinite(at), !FrameWords.conjunctions.contains(token.lower), !Self.adverbs.contains(token.lower) else { return lead }
      } else if token.kind == .word, Calendar.isTime(token.lower) || Calendar.weekday(token.lower) != nil || Calendar.month(token.lower) != nil { return lead }
      at -= 1
      steps += 1
    }
    return lead
  }

  private static let adverbs = PersonWords.words("gestern heute morgen wieder weiter später früher immer aber oder unter über außer hinter wieder eben ferner außerdem zudem besonders danach daneben ansonsten unterdessen inzwischen gegen jetzt")

  /// The stretch between signs that part sentences, without quotations.
  func segment(around at: Int) -> Range<Int> {
    var (start, end) = (at, at)
    let stops: Set<String> = [";", ":", "–", "—"]
    while start > sentence.lowerBound, !stops.contains(block.tokens[start - 1].text) || block.tokens[start - 1].text == "-" { start -= 1 }
    while end < sentence.upperBound, !stops.contains(block.tokens[end].text) { end += 1 }
    return start..<end
  }

  /// The same between commas.
  func clause(around at: Int) -> Range<Int> {
    var (start, end) = (at, at)
    while start > sentence.lowerBound, ![",", ";", ":", "–", "—"].contains(block.tokens[start - 1].text) { start -= 1 }
    while end < sentence.upperBound, ![",", ";", ":", "–", "—"].contains(block.tokens[end].text) { end += 1 }
    return start..<end
  }

  /// Whether another clause begins or ends between two places.
  func isParted(_ one: Int, _ other: Int) -> Bool {
    (min(one, other)..<max(one, other)).contains { at in
      block.isSign(at, ";") || block.isSign(at, ",") && (StatementWords.relatives.contains(lower(at + 1)) || StatementWords.subordinators.contains(lower(at + 1)) || ["als", "wo", "um", "wie", "und"].contains(lower(at + 1))) && (at + 1..<min(at + 14, sentence.upperBound)).contains { statements.isFinite($0) }
    }
  }

  /// Whether a stretch tells of the past.
  func isPast(_ part: Range<Int>) -> Bool {
    part.contains { at in
      let lower = lower(at)
      guard !isNamed(at), !isQuoted(at), block.tokens[at].kind == .word, !block.tokens[at].isCapital || at == sentence.lowerBound else { return false }
      return CueWords.pasts.contains(lower) || lower.hasSuffix("te") && lower.count > 4 && statements.isFinite(at) || lower.hasSuffix("ten") && lower.count > 5 && statements.isFinite(at) && !CueWords.presentsInTen.contains(lower)
    }
  }

  /// Where a person is at home by office: `Gouverneur der Präfektur Nagano, Vera Ohm`, `Vera Ohm, Ministerin des Landes Kiel`, `der Kieler Minister Ohm`.
  func home(of person: Actor) -> Actor? {
    var at = person.range.lowerBound - 1
    while at >= sentence.lowerBound, person.range.lowerBound - at < 5 {
      if let one = statements.named.first(where: { $0.range.contains(at) }) {
        if one.isAdjective, one.kind == .place { return statements.actor(one.range, .place, one.link) }
        let isLed = ["von", "der", "des", "vom"].contains { word in (max(sentence.lowerBound, one.range.lowerBound - 3)..<one.range.lowerBound).contains { lower($0) == word } }
        if one.kind == .place || one.kind == .organisation, isLed, (one.range.upperBound..<person.range.lowerBound).allSatisfy({ block.tokens[$0].text == "," || PersonWords.degrees.contains(lower($0)) || block.tokens[$0].text == "." || PersonWords.isTitle(lower($0)) }) {
          return hasTitle(before: one.range.lowerBound) ? statements.actor(one.range, one.kind, one.link) : nil
        }
        return nil
      }
      if block.tokens[at].kind == .word, !PersonWords.isTitle(lower(at)), !PersonWords.degrees.contains(lower(at)), block.tokens[at].isCapital { break }
      at -= 1
    }
    // Behind the name.
    let end = person.range.upperBound
    let after = block.isSign(end, "(") ? (end..<min(end + 6, sentence.upperBound)).first { block.isSign($0, ")") }.map { $0 + 1 } ?? end : end
    guard block.isSign(after, ",") else { return nil }
    guard let one = names.first(where: { $0.range.lowerBound > after && $0.range.lowerBound <= after + 13 && $0.kind != .person }), (after + 1..<one.range.lowerBound).contains(where: { PersonWords.isTitle(lower($0)) }),
      !(after + 1..<one.range.lowerBound).contains(where: { statements.isFinite($0) }), ["gen", "von"].contains(lead(one).preposition) || ["der", "des"].contains(lead(one).article) else { return nil }
    return one
  }

  private func hasTitle(before end: Int) -> Bool { (max(sentence.lowerBound, end - 7)..<end).contains { PersonWords.isTitle(lower($0)) } }

  /// From where those come whom a noun calls: `Delegation aus der Präfektur Kobe`, `Gäste der Stadt Kobe`.
  func origin(after at: Int) -> Actor? {
    let next = at + 1
    guard ["aus", "der", "des", "von", "vom"].contains(lower(next)) else { return nil }
    guard let one = names.first(where: { $0.kind != .person && $0.range.lowerBound > next && $0.range.lowerBound <= next + 8 }) else { return nil }
    let between = next + 1..<max(next + 1, one.range.lowerBound)
    guard !between.contains(where: { statements.isFinite($0) || [",", ";", ":"].contains(block.tokens[$0].text) || ["in", "nach", "mit", "zu", "im", "unter"].contains(lower($0)) && lower(next) != "aus" || ["nach", "mit", "unter"].contains(lower($0)) }) else { return nil }
    return one
  }

  /// `eine Stuttgarter Delegation`.
  func adjective(before at: Int) -> Actor? {
    statements.named.first { $0.isAdjective && $0.kind == .place && $0.range.upperBound <= at && $0.range.upperBound >= at - 2 }.map { statements.actor($0.range, .place, $0.link) }
  }

  /// Who leads those whom a noun calls: `unter Leitung von Vera Ohm`, `mit Vera Ohm an der Spitze`, `um Vera Ohm`, `von Vera Ohm geführt`.
  func leader(near at: Int) -> Actor? {
    let persons = names.filter { $0.kind == .person }
    guard !persons.isEmpty else { return nil }
    for cue in sentence where CueWords.leads.contains(lower(cue)) && abs(cue - at) <= 18 {
      if lower(cue) == "spitze" { if let one = persons.last(where: { $0.range.upperBound <= cue && cue - $0.range.upperBound <= 12 && lead($0).preposition == "mit" }) { return one } else { continue } }
      let isAfter = ["von", "vom", "der", "des"].contains(lower(cue + 1)) || ["leiter", "leiterin", "delegationsleiter", "delegationsleiterin"].contains(lower(cue))
      if isAfter, let one = persons.first(where: { $0.range.lowerBound > cue && $0.range.lowerBound <= cue + 12 }) { return one }
      if let one = persons.last(where: { $0.range.upperBound <= cue && cue - $0.range.upperBound <= 6 && ["von", "unter"].contains(lead($0).preposition) }) { return one }
    }
    return persons.first { $0.range.lowerBound > at && ($0.range.lowerBound <= at + 14 && ["um", "unter"].contains(lead($0).preposition) || $0.range.lowerBound <= at + 6 && lead($0).preposition == "mit" && lead($0).start == at + 1) }
  }

  /// `des in Paris ansässigen Büros`.
  func isAttribute(_ one: Actor) -> Bool { ["ansässig", "beheimatet", "gelegen", "lebend", "geboren", "arbeitend", "tätig"].contains(where: lower(one.range.upperBound).hasPrefix) }

  /// Whose office somebody has who is not named: `Gouverneur von Kobe zu Gast`, `Kiels Oberbürgermeisterin fliegt`.
  func office(before at: Int) -> Actor? {
    names.first { one in
      guard one.kind == .place, one.range.upperBound <= at else { return false }
      if PersonWords.isTitle(lower(one.range.upperBound)), lower(one.range.upperBound - 1).hasSuffix("s") { return true }
      return ["gen", "von"].contains(lead(one).preposition) && lead(one).start > sentence.lowerBound - 1 && PersonWords.isTitle(lower(lead(one).start - 1)) || PersonWords.isTitle(lower(one.range.lowerBound - 1)) && lower(one.range.upperBound - 1).hasSuffix("s")
    }
  }

  /// Two towns or regions that a headline names side by side.
  var pair: [Actor] {
    for (one, other) in zip(names, names.dropFirst()) where one.kind == other.kind && one.kind != .person {
      let between = (one.range.upperBound..<other.range.lowerBound).map(lower)
      if between.first == "und", between.count <= 3 { return [one, other] }
    }
    return []
  }

  /// Who receives whom in the sentence: `Vera Ohm empfing den Gouverneur`, `wurde von Vera Ohm begrüßt`.
  func reception() -> (hosts: [Actor], guests: [Actor])? {
    guard let at = sentence.first(where: { CueWords.receives.contains(lower($0)) && !isNamed($0) && !isQuoted($0) }) else { return nil }
    if lower(at) == "willkommen", !has(["hieß", "hießen", "heißt", "heißen", "geheißen"]) { return nil }
    let part = segment(around: at)
    let inside = names.filter { part.contains($0.range.lowerBound) }
    let near = clause(around: at)
    let isPassive = near.contains { ["wurde", "wurden", "wird", "werden", "worden"].contains(lower($0)) } || block.isSign(at - 1, ",") && lower(at + 1) == "von"
    let persons = inside.filter { $0.kind == .person }
    if isPassive {
      let hosts = persons.filter { ["von", "durch"].contains(lead($0).preposition) }
      return (hosts, persons.filter { lead($0).preposition.isEmpty })
    }
    // `begrüßte ihn Vera Ohm`: all who are named receive.
    if ["ihn", "sie", "ihnen"].contains(where: { word in near.contains { lower($0) == word } }), persons.allSatisfy({ $0.range.lowerBound > at }) || lower(at) == "willkommen" {
      return (persons.filter { ["", "aus"].contains(lead($0).preposition) }, [])
    }
    let acting = persons.filter { lead($0).preposition.isEmpty }
    let verb = lower(at) == "willkommen" ? sentence.first { ["hieß", "hießen", "heißt", "heißen", "geheißen"].contains(lower($0)) } ?? at : at
    let before = acting.filter { $0.range.upperBound <= verb }
    let after = acting.filter { $0.range.lowerBound > verb }
    if !before.isEmpty { return (before, after) }
    guard let first = after.first else { return (inside.filter { $0.kind == .organisation && lead($0).preposition.isEmpty }, []) }
    return ([first], after.dropFirst().filter { ["den", "die", "einen"].contains(lead($0).article) })
  }

  // MARK: - Lists

  /// The names side by side from a place on: `mit A, dem Leiter von B, und mit C`; relative clauses are passed over.
  func list(from start: Int, _ kinds: Set<Mention.Kind>, until limit: Int? = nil) -> [Actor] {
    var found: [Actor] = []
    var at = start
    var idle = 0
    let end = limit ?? sentence.upperBound
    while at < end, idle < 14 {
      let token = block.tokens[at]
      if let one = names.first(where: { $0.range.lowerBound == at }) {
        if isBracketed(one) { at = one.range.upperBound; continue }
        let role = lead(one)
        let isOwn = ["gen", "von", "aus", "für", "über", "zwischen"].contains(role.preposition) || ["in", "an", "bei"].contains(role.preposition) && !found.isEmpty && role.start > start && !["und", "sowie", ","].contains(lower(role.start - 1))
        if kinds.contains(one.kind), !isOwn || found.isEmpty && role.start <= start { found.append(one); idle = 0 }
        at = one.range.upperBound
        continue
      }
      if [";", ":", "–", "—", ".", "!", "?"].contains(token.text), !(token.text == "." && (PersonWords.degrees.contains(lower(at - 1)) || at + 1 < sentence.upperBound)) { break }
      if token.text == ",", let close = relativeEnd(at) { at = close; continue }
      if statements.isFinite(at) || ["um", "damit", "dass", "weil", "nachdem", "ehe", "bevor", "während"].contains(token.lower) && !isNamed(at) { break }
      at += 1
      idle += 1
    }
    return found
  }

  /// Where a relative clause that a comma opens ends, or nil.
  func relativeEnd(_ comma: Int) -> Int? {
    let first = comma + 1
    let isRelative = StatementWords.relatives.contains(lower(first)) || FrameWords.prepositions[lower(first)] != nil && StatementWords.relatives.contains(lower(first + 1))
    guard isRelative, let close = (first + 1..<max(first + 1, sentence.upperBound)).first(where: { block.isSign($0, ",") || [";", "."].contains(block.tokens[$0].text) && $0 == sentence.upperBound - 1 }) else { return nil }
    return statements.isFinite(close - 1) ? close : nil
  }

  // MARK: - Saying

  /// Keeps a statement unless the frames have said it.
  mutating func say(_ kind: Statement.Kind, _ left: Actor?, _ right: Actor?, _ at: Int, _ modality: Statement.Modality, time: WrittenDate? = nil) {
    guard let right, let left, left.party.link != right.party.link, modality == .asserted || modality == .planned else { return }
    if kind == .visited, protagonists.isGuest(left.party.link), protagonists.isGuest(right.party.link) { return }
    found.append(statements.statement(kind, left, right, time, modality, at..<(at + 1), .noun))
  }

  /// Whether what a word tells lies ahead.
  func modality(_ at: Int) -> Statement.Modality {
    let part = segment(around: at)
    let words = Set(part.map(lower))
    if !words.isDisjoint(with: StatementWords.calledOff) || words.contains("nicht") || words.contains("kein") || words.contains("keine") { return .negated }
    if !words.isDisjoint(with: ["könnte", "könnten", "würde", "würden"]) { return .hypothetical }
    if !words.isDisjoint(with: CueWords.intended) { return .planned }
    if isPast(part) { return .asserted }
    if !words.isDisjoint(with: ["wird", "werden", "steht", "stehen", "folgt", "folgen", "geplant"]) { return .planned }
    // A participle alone, in a headline.
    return protagonists.isAhead && sentence.contains(where: { statements.isFinite($0) }) ? .planned : .asserted
  }
}
