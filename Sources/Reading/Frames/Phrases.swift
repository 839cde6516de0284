import Domain

/// A noun or a name with what stands before it, as a German or English clause has it.
struct Phrase {
  var range: Range<Int>
  /// Where its preposition stands, or where it begins.
  var start: Int
  var preposition = ""
  var article = ""
  /// The last common noun in it, small letters.
  var noun = ""
  var nounAt = -1
  var name: Statements.Actor?
  /// Whose it is: `Kiel's mayor`, `Bremens Hafen`, `the Sysmex laboratories`.
  var owner: Statements.Actor?
  /// `the Kiel-based maker`.
  var seat: Statements.Actor?
  /// The phrase on which it hangs.
  var parent: Int?
  /// The first of those that stand side by side with it.
  var mate: Int?
  var end: Int { max(range.upperBound, name?.extent ?? 0) }
}

/// Finds the phrases of one clause, what hangs on what, and what stands side by side.
struct PhraseReader {
  typealias Words = StatementWords
  let statements: Statements
  let clause: Clause
  /// Names and what stands for one, by where they begin.
  let actors: [Int: Statements.Actor]
  let isPassive: Bool
  private(set) var list: [Phrase] = []
  private var pending: Phrase?
  private var preposition = ""
  private var prepositionAt = -1

  init(statements: Statements, clause: Clause, actors: [Int: Statements.Actor], isPassive: Bool) {
    (self.statements, self.clause, self.actors, self.isPassive) = (statements, clause, actors, isPassive)
  }

  private var block: Block { statements.block }
  private var isGerman: Bool { block.language == .de }

  mutating func read() -> [Phrase] {
    for piece in clause.pieces { read(piece) }
    attach()
    join()
    appose()
    return list
  }

  /// `by the mayor of Kiel, Vera Ohm`: the name stands where the office does.
  private mutating func appose() {
    for index in list.indices where list[index].name == nil && list[index].parent == nil && (list[index].preposition == "by" && !isGerman && !list[index].article.isEmpty || FrameWords.isPeople(list[index].noun) || PersonWords.isTitle(list[index].noun)) {
      var end = list[index].end
      var next = index + 1
      while next < list.count, let up = list[next].parent, up >= index { end = list[next].end; next += 1 }
      guard next < list.count, list[next].name?.kind == .person, list[next].preposition.isEmpty, list[next].mate == nil, block.isSign(list[next].start - 1, ","), gap(end, list[next].start).allSatisfy({ $0 == "," }) else { continue }
      list[next].preposition = list[index].preposition
      if list[next].article.isEmpty { list[next].article = list[index].article }
      (list[index].parent, list[index].preposition) = (next, "title")
    }
  }

  // MARK: - Finding

  private mutating func read(_ piece: Range<Int>) {
    (pending, preposition, prepositionAt) = (nil, "", -1)
    var at = piece.lowerBound
    while at < piece.upperBound {
      if let bracket = clause.brackets.first(where: { $0.contains(at) }) {
        at = bracket.upperBound
      } else if let date = statements.dated.first(where: { $0.range.lowerBound == at }), actors[at] == nil {
        close()
        preposition = ""
        at = max(at + 1, date.range.upperBound)
      } else if let actor = actors[at] {
        at = take(actor, piece)
      } else {
        word(at, piece)
        at += 1
      }
    }
    close()
  }

  private mutating func begin(_ at: Int) {
    guard pending == nil else { return }
    pending = Phrase(range: at..<(at + 1), start: preposition.isEmpty ? at : prepositionAt, preposition: preposition)
  }

  private mutating func extend(to end: Int) {
    guard let start = pending?.range.lowerBound else { return }
    pending?.range = start..<end
  }

  private mutating func close() {
    guard let phrase = pending else { return }
    pending = nil
    if phrase.name != nil || !phrase.noun.isEmpty || phrase.owner != nil {
      list.append(phrase)
      preposition = ""
    }
  }

  /// A name, or a noun that stands for one; the next place.
  private mutating func take(_ actor: Statements.Actor, _ piece: Range<Int>) -> Int {
    // `mit zwölf Betrieben Kiel besucht`: the town is another phrase.
    if isGerman, actor.kind == .place, let phrase = pending, !phrase.noun.isEmpty, FrameWords.isCrowd(phrase.noun) || FrameWords.counts.contains(phrase.article) { close(); preposition = "" }
    if pending?.name != nil || pending.map({ Calendar.isTime($0.noun) }) ?? false || ["he", "she", "it", "they", "er", "sie", "es"].contains(actor.party.text.lowercased()) || ["he", "she", "it", "they", "er", "sie", "es"].contains(block.lower(actor.range.lowerBound)) { close() }
    // `the works of Ohm`: a noun that can stand for a firm stands for its own.
    let after = max(actor.range.upperBound, actor.extent ?? 0)
    if actor.extent == nil, !statements.named.contains(where: { $0.range == actor.range }), ["von", "of", "der", "des"].contains(block.lower(after)), actors[after + 1].map({ one in statements.named.contains { $0.range == one.range } }) ?? false, !Words.delegationNouns.contains(block.lower(actor.range.lowerBound)) {
      begin(actor.range.lowerBound)
      extend(to: after)
      let noun = block.text(actor.range).lowercased()
      pending?.noun = noun
      pending?.nounAt = actor.range.lowerBound
      return after
    }
    begin(actor.range.lowerBound)
    let end = max(actor.range.upperBound, actor.extent ?? 0)
    extend(to: end)
    if block.isSign(end, "-"), block.lower(end + 1) == "based" {
      pending?.seat = actor
      return end + 2
    }
    // `Kiel's`, `YKIP-Präsident`, `Bremens Senator`, `the Sysmex laboratories`.
    if block.isSign(end, "'"), block.lower(end + 1) == "s" || block.lower(end - 1).hasSuffix("s") {
      pending?.owner = actor
      return block.lower(end + 1) == "s" ? end + 2 : end + 1
    }
    if isGerman, block.isSign(end, "-"), !block.tokens[end].follows, let next = block.token(end + 1), next.isCapital {
      pending?.owner = actor
      return end + 1
    }
    let isNounNext = end < piece.upperBound && actors[end] == nil && block.token(end)?.kind == .word
    if isNounNext, actor.kind != .person, isGerman ? block.tokens[end].isCapital && block.lower(end - 1).hasSuffix("s") && pending?.article == "" : FrameWords.isRelational(block.text(end..<block.unitEnd(end, limit: piece.upperBound)).lowercased()) && !statements.isFinite(end) {
      pending?.owner = actor
      return end
    }
    pending?.name = actor
    // `Vera Ohm zufolge`.
    if block.lower(end) == "zufolge" { pending?.preposition = "laut" }
    close()
    return end
  }

  private mutating func word(_ at: Int, _ piece: Range<Int>) {
    let token = block.tokens[at]
    let lower = token.lower
    guard token.kind == .word else {
      if token.kind == .sign, !["-", "'", "\"", "„", "“", "”", "»", "«", "."].contains(token.text) { close(); preposition = "" }
      return
    }
    if let found = FrameWords.prepositions[lower], isPreposition(at, piece) {
      close()
      (preposition, prepositionAt) = (found, at)
      // A contraction has its article in it.
      if isGerman, ["im", "am", "beim", "vom", "zum"].contains(lower) { begin(at); pending?.article = "dem" }
      return
    }
    if FrameWords.conjunctions.contains(lower) { close(); preposition = ""; return }
    // `six of our start-ups`.
    if !isGerman, FrameWords.counts.contains(lower), block.lower(at + 1) == "of" {
      close()
      begin(at)
      pending?.noun = "members"
      pending?.nounAt = at
      return
    }
    // `die beiden besichtigten`.
    if isGerman, ["beiden", "drei", "vier", "fünf", "sechs"].contains(lower), let phrase = pending, phrase.noun.isEmpty, ["die", "den"].contains(phrase.article), phrase.range.lowerBound == at - 1, let next = block.token(at + 1), !next.isCapital, statements.isFinite(at + 1) || next.kind == .sign || FrameWords.prepositions[next.lower] != nil || FrameWords.adverbs.contains(next.lower) || ["sich", "noch", "auch", "dort", "dann"].contains(next.lower) {
      extend(to: at + 1)
      pending?.noun = lower
      pending?.nounAt = at
      return
    }
    if isGerman, lower == "beide", pending == nil, statements.isFinite(at + 1) || statements.isFinite(at - 1) && !(block.token(at + 1)?.isCapital ?? false) {
      begin(at)
      extend(to: at + 1)
      pending?.article = "die"
      pending?.noun = "beiden"
      pending?.nounAt = at
      close()
      return
    }
    if Words.determiners.contains(lower) || FrameWords.counts.contains(lower) {
      if let phrase = pending, phrase.name != nil || !phrase.noun.isEmpty || phrase.owner != nil { close() }
      begin(at)
      if pending?.article.isEmpty ?? false { pending?.article = lower }
      return
    }
    if isGerman { german(at, token, piece) } else { english(at, token) }
  }

  private mutating func german(_ at: Int, _ token: Token, _ piece: Range<Int>) {
    if ["sie", "er", "es", "wir", "ich", "man"].contains(token.lower), token.isCapital, at == piece.lowerBound { close(); preposition = ""; return }
    let isLead = at == statements.sentence.lowerBound || at == piece.lowerBound && FrameWords.germanLeads.contains(token.lower)
    if token.isCapital, !(isLead && (statements.isFinite(at) && (Words.auxiliaries.contains(token.lower) || Words.finites.contains(token.lower) || FrameWords.verbsDe[token.lower] != nil) || FrameWords.isFronted(block, at) || FrameWords.germanLeads.contains(token.lower))) {
      if pending?.name != nil { close() }
      begin(at)
      extend(to: at + 1)
      pending?.noun = token.lower
      pending?.nounAt = at
      return
    }
    if ["sie", "er", "es", "wir", "ich", "man", "ihn", "ihm", "ihnen", "uns", "sich", "mich"].contains(token.lower) { close(); preposition = ""; return }
    let isAdjective = ["e", "en", "er", "es", "em"].contains(where: token.lower.hasSuffix) && !statements.isFinite(at)
    if let phrase = pending, !phrase.noun.isEmpty || phrase.owner != nil && !isAdjective { close(); preposition = "" }
    if statements.isFinite(at), pending == nil { preposition = "" }
  }

  private mutating func english(_ at: Int, _ token: Token) {
    let lower = token.lower
    if ["he", "she", "it", "they", "we", "i", "to", "not"].contains(lower), !token.isCapital || at == statements.sentence.lowerBound { close(); preposition = ""; return }
    // `the warm welcome`.
    let isNoun = pending.map { !$0.article.isEmpty && at == $0.range.upperBound && FrameWords.isBase(lower) } ?? false
    let isVerb = !isNoun && statements.isFinite(at) || !isNoun && FrameWords.isEnglishVerb(lower) && (pending == nil || !(pending?.noun.isEmpty ?? true) || pending?.article == "")
    if isVerb || FrameWords.adverbs.contains(lower) || lower.hasSuffix("ly") && lower.count > 4 {
      if let phrase = pending, !phrase.noun.isEmpty || phrase.owner != nil { close() } else if isVerb { pending = nil }
      if isVerb || pending == nil && ["there", "here", "then", "now", "afterwards"].contains(lower) { preposition = "" }
      return
    }
    // `a contract signed by`, `a terminal operated by`.
    if let phrase = pending, !phrase.noun.isEmpty, ["given", "held", "run", "built", "made", "taken", "known", "set", "led"].contains(lower) { close(); preposition = ""; return }
    if let phrase = pending, !phrase.noun.isEmpty, lower.hasSuffix("ed") || lower.hasSuffix("ing") && (FrameWords.isEnglishVerb(lower) || FrameWords.isRelational(phrase.noun)) { close(); preposition = ""; return }
    if pending == nil, lower.hasSuffix("ed"), !lower.hasSuffix("eed"), preposition.isEmpty { return }
    begin(at)
    extend(to: at + 1)
    // `start-up`.
    let isHyphened = block.isSign(at - 1, "-") && !block.tokens[at - 1].follows && !token.follows && !(pending?.noun.isEmpty ?? true)
    let noun = isHyphened ? (pending?.noun ?? "") + "-" + lower : lower
    pending?.noun = noun
    pending?.nounAt = at
  }

  private func isPreposition(_ at: Int, _ piece: Range<Int>) -> Bool {
    guard let next = block.token(at + 1), at + 1 < piece.upperBound else { return false }
    let lower = block.lower(at)
    if ["anderem", "allem", "others", "all"].contains(next.lower), ["unter", "vor", "among", "above"].contains(lower) { return false }
    if isGerman {
      if next.kind == .sign, !["„", "“", "\"", "»"].contains(next.text) { return false }
      // `ein Werk zu bauen`, `an Sysmex heran`, and the particle before a conjunction: `reiste ab und`.
      if lower == "zu", !next.isCapital, next.lower.hasSuffix("n"), Words.determiners.contains(next.lower) == false, at + 2 >= piece.upperBound || block.token(at + 2)?.kind == .sign || FrameWords.conjunctions.contains(block.lower(at + 2)) { return false }
      return !FrameWords.conjunctions.contains(next.lower)
    }
    if lower == "to", !next.isCapital, Words.planVerbs.contains(block.lower(at - 1)) || ["agreed", "decided", "due", "ready", "agree", "agrees"].contains(block.lower(at - 1)) { return false }
    if lower == "to", !next.isCapital, FrameWords.isEnglishVerb(next.lower) || ["be", "have", "do"].contains(next.lower) { return false }
    return next.kind != .sign || ["\"", "“"].contains(next.text)
  }

  // MARK: - What hangs on what

  private static let genitives: Set<String> = ["der", "des", "eines", "einer", "seiner", "seines", "ihrer", "ihres", "unserer", "unseres", "dieser", "dieses", "beider", "zweier"]

  private func gap(_ from: Int, _ to: Int) -> [String] {
    guard from < to else { return [] }
    return (from..<to).filter { at in clause.contains(at) && !clause.brackets.contains { $0.contains(at) } && !["\"", "„", "“", "”", "»", "«"].contains(block.tokens[at].text) && !(block.isSign(at, ".") && clause.contains(at + 1)) }.map(block.lower)
  }

  private mutating func attach() {
    guard list.count > 1 else { return }
    for index in 1..<list.count {
      let (phrase, before) = (list[index], list[index - 1])
      guard gap(before.end, phrase.start).isEmpty, phrase.start >= before.end else { continue }
      let noun = before.noun
      let isRelational = FrameWords.isRelational(noun)
      switch phrase.preposition {
      case "":
        let isOf = isGerman && Self.genitives.contains(phrase.article) && before.name?.kind != .person
        let isHouse = before.name == nil && !noun.isEmpty || before.name?.kind == .organisation && phrase.article == "des"
        if isOf, isHouse, !Calendar.isTime(noun), !["sie", "er", "es"].contains(block.lower(before.range.lowerBound)) { (list[index].parent, list[index].preposition) = (index - 1, "gen") }
        // `Delegation Bremens`.
        if isGerman, phrase.article.isEmpty, before.name == nil, isRelational, let name = phrase.name, name.kind != .person, block.lower(name.range.upperBound - 1).hasSuffix("s") {
          (list[index].parent, list[index].preposition) = (index - 1, "gen")
        }
      case "of": list[index].parent = index - 1
      case _ where FrameWords.isVisit(noun) && phrase.preposition == "durch": list[index].parent = index - 1
      case "von", "vom": if !isPassive || list[..<(index - 1)].contains(where: { $0.preposition == "von" && $0.parent == nil }), isRelational || before.name == nil && !noun.isEmpty { list[index].parent = index - 1 }
      case "aus", "from": if before.name?.kind != .place, before.name != nil || isRelational { list[index].parent = index - 1 }
      // `ein Aufenthalt von Vera Ohm in Kobe`.
      case let lead where ["in", "bei", "to", "nach"].contains(lead) && before.name?.kind == .person && before.parent.map { FrameWords.isVisit(list[$0].noun) } ?? false: list[index].parent = before.parent
      case "in", "at", "bei", "an", "near":
        if before.name?.kind == .organisation || before.name == nil && !noun.isEmpty && !Calendar.isTime(noun) { list[index].parent = index - 1 }
        // `aus Kobe in der Präfektur Hyogo`.
        if isGerman, phrase.preposition == "in", before.name?.kind == .place, before.preposition == "aus" { list[index].parent = index - 1 }
      case "mit", "with", "zwischen", "between", "zu", "to", "nach", "für", "for", "auf", "on":
        if before.name == nil, !noun.isEmpty, !Calendar.isTime(noun) { list[index].parent = index - 1 }
      case "by": if before.name == nil, FrameWords.isVisit(noun) { list[index].parent = index - 1 }
      default: break
      }
    }
  }

  private func kind(_ phrase: Phrase) -> Mention.Kind? { phrase.name?.kind ?? (FrameWords.isPeople(phrase.noun) ? .person : nil) }

  /// Articles of one case: `die Ärztin Ohm und der Pfleger Torvik`.
  private static func alike(_ one: String, _ other: String) -> Bool {
    [["der", "die", "das", "ein", "eine"], ["den", "die", "das", "einen", "eine"], ["dem", "der", "einem", "einer"]].contains { $0.contains(one) && $0.contains(other) }
  }

  private mutating func join() {
    guard list.count > 1 else { return }
    var commas: [Int] = []
    var isClosed: Set<Int> = []
    for index in 1..<list.count where list[index].parent == nil {
      let phrase = list[index]
      let between = gap(list[index - 1].end, phrase.start)
      guard !between.isEmpty, between.count <= 4, between.allSatisfy({ FrameWords.links.contains($0) }), between.contains(where: { $0 == "," || FrameWords.conjunctions.contains($0) || $0 == "beziehungsweise" }) else { continue }
      // From the nearest upwards: the one that is of its kind, or has its article.
      var chain = [index - 1]
      while let up = list[chain.last!].parent { chain.append(up) }
      let fitting = chain.filter { place in
        let other = list[place]
        return phrase.preposition.isEmpty || phrase.preposition == other.preposition || other.name?.extent != nil && ["of", "from", "von", "aus"].contains(phrase.preposition)
      }
      guard !fitting.isEmpty else { continue }
      let isConjunction = between.contains { $0 != "," }
      let alike = fitting.first { place in
        let other = list[place]
        if isGerman, !phrase.article.isEmpty, !other.article.isEmpty { return (phrase.article == other.article || isConjunction && Self.alike(phrase.article, other.article) && phrase.name != nil && other.name != nil) && (kind(phrase) == kind(other) || kind(other) == nil || kind(phrase) == nil) }
        return kind(phrase) == kind(other)
      }
      guard let place = alike ?? (isConjunction ? fitting.first { kind(phrase) == kind(list[$0]) } ?? fitting.first { kind(phrase) == nil || kind(list[$0]) == nil } ?? fitting.first : nil) else { continue }
      let root = list[place].mate ?? place
      (list[index].mate, list[index].preposition) = (root, list[root].preposition)
      if isConjunction { isClosed.insert(root) } else { commas.append(index) }
    }
    for index in commas where !isClosed.contains(list[index].mate!) {
      list[index].mate = nil
      if list[index].start == list[index].range.lowerBound { list[index].preposition = "" }
    }
  }
}
