import Domain

/// A stretch of a German or English sentence with one predicate; it may be in pieces, since others stand within it.
struct Clause {
  enum Kind: Equatable {
    case main
    /// `, who`, `, mit der`: the pronoun and the preposition before it.
    case relative(String, String)
    /// `dass`, `if`.
    case subordinate(String)
    /// `, nach Japan zu reisen`.
    case infinitive
    /// `, a maker of pumps`, `, founded in 1998`.
    case apposed
    /// `, visiting Kobe`, `After meeting Ohm,`.
    case participial
  }
  var kind: Kind
  var pieces: [Range<Int>]
  var antecedent: Statements.Actor?
  /// The clause that it hangs on, or whose subject goes on.
  var parent: Int?
  var isJoined = false
  var isQuoted = false
  /// What stands in brackets belongs to no clause.
  var brackets: [Range<Int>] = []

  var tokens: [Int] { pieces.flatMap { Array($0) }.filter { at in !brackets.contains { $0.contains(at) } } }
  func contains(_ at: Int) -> Bool { pieces.contains { $0.contains(at) } && !brackets.contains { $0.contains(at) } }
}

/// How a German or English sentence falls into clauses.
extension Statements {
  private struct Segment {
    var range: Range<Int>
    var sign: String
    var isQuoted: Bool
  }

  func clauses(_ actors: [Actor]) -> [Clause] {
    var list: [Clause] = []
    var main: Int?
    let all = segments(actors)
    var interrupted: (clause: Int, segment: Int)?
    for (number, segment) in all.enumerated() {
      if let one = interrupted, one.segment == number {
        list[one.clause].pieces.append(segment.range)
        interrupted = nil
        continue
      }
      if segment.sign != "," { main = nil }
      let last = list.indices.last
      let before = segment.range.lowerBound
      func begin(_ kind: Clause.Kind, skipping count: Int = 0, antecedent: Actor? = nil) {
        let start = min(segment.range.lowerBound + count, segment.range.upperBound)
        list.append(Clause(kind: kind, pieces: [start..<segment.range.upperBound], antecedent: antecedent, parent: main ?? last, isQuoted: segment.isQuoted))
      }
      let isAfterComma = segment.sign == "," && last != nil
      // `die in Tokio mit Vera Ohm, der Präsidentin der Kammer, zusammengetroffen war`.
      if isAfterComma, block.language == .de, number + 2 < all.count, all[number + 1].sign == ",", all[number + 2].sign == ",", ["der", "die", "das", "dessen", "deren"].contains(block.lower(before)), !isFinite(in: segment.range), segment.range.count > 3,
        case let end = all[number + 2].range, end.count <= 4, endsWithVerb(max(segment.range.lowerBound, end.lowerBound - 1)..<end.upperBound), !isFinite(in: all[number + 1].range), segment.range.contains(where: { Words.prepositions[block.lower($0)] != nil })
      {
        begin(.relative(block.lower(before), ""), skipping: 1, antecedent: antecedent(before, actors, list))
        interrupted = (list.count - 1, number + 2)
        continue
      }
      if isInfinitive(segment.range), isAfterComma, !(main.map { isOpen(list[$0]) } ?? false) {
        begin(.infinitive)
      } else if isAfterComma, let (kind, count) = relative(segment.range, list[main ?? last!]) {
        var antecedent = actors.last { ($0.extent ?? $0.range.upperBound) <= before && ($0.extent ?? $0.range.upperBound) >= before - 5 }
        // `Vera Ohm, head of the fund, who …`: about her.
        if let one = list.last, one.kind == .apposed, let person = one.antecedent, person.kind == .person, antecedent?.kind != .person, block.language == .de || ["who", "whom"].contains(block.lower(segment.range.lowerBound)) { antecedent = person }
        if block.language == .en, block.lower(segment.range.lowerBound) == "who", antecedent?.kind != .person, antecedent?.extent == nil, let person = actors.last(where: { $0.kind == .person && $0.range.upperBound <= before }) { antecedent = person }
        // `Ohm AG, eine Ausgründung, die …`: about Ohm.
        if antecedent?.isKnown != true, let one = list.last, one.kind == .apposed, let named = one.antecedent, named.isKnown { antecedent = named }
        // `Ohm GmbH in Kiel, which …`: about Ohm.
        if let one = antecedent, one.kind == .place, !["wo", "where", "wohin", "woher"].contains(block.lower(before + count - 1)), ["in", "aus", "from", "near", "of", "bei", "at"].contains(block.lower(one.range.lowerBound - 1)),
          let house = actors.last(where: { $0.kind == .organisation && $0.isKnown && $0.range.upperBound <= one.range.lowerBound - 1 }), (house.extent ?? house.range.upperBound) == one.range.lowerBound - 1 { antecedent = house }
        if block.language == .de, let one = antecedent, one.kind != .person, let own = ownerOfRelative(one, block.lower(before + count - 1), actors) { antecedent = own }
        begin(kind, skipping: count, antecedent: antecedent)
      } else if let count = participle(segment.range) {
        begin(.participial, skipping: count)
        list[list.count - 1].isJoined = isAfterComma
      } else if let word = subordinator(segment.range) {
        begin(.subordinate(word), skipping: 1)
      } else if isAfterComma, isList(segment.range, before: list[last!], actors), !leads(number, all) {
        list[last!].pieces[list[last!].pieces.count - 1] = list[last!].pieces.last!.lowerBound..<segment.range.upperBound
      } else if isAfterComma, leads(number, all) {
        begin(.main, skipping: 1)
        list[list.count - 1].isJoined = true
        main = list.count - 1
      } else if block.language == .de, isAfterComma, let main, let last, list[last].kind == .apposed, list[last].antecedent?.kind == .person, list[main].pieces.last?.upperBound == list[last].pieces.first.map({ $0.lowerBound - 1 }), isFinite(in: list[main]), !isFinite(in: segment.range), ["die", "den", "das", "einen", "eine", "dem", "der"].contains(block.lower(before)) {
        // `führte Vera Ohm, Präsidentin der Kammer, die Gruppe durch Kiel`.
        list[main].pieces.append(segment.range)
      } else if block.language == .en, isAfterComma, list.count == 1, list[0].kind == .participial, !list[0].isJoined, actors.contains(where: { segment.range.contains($0.range.lowerBound) && $0.kind == .person && $0.range.lowerBound <= segment.range.lowerBound + 5 }) {
        begin(.main)
        main = list.count - 1
      } else if isApposed(segment, isAfterComma: isAfterComma, actors) {
        let named = actors.last { $0.range.upperBound <= before && $0.range.upperBound >= before - 3 && !($0.kind == .place && ["of", "gen", "aus", "from", "in"].contains($0.role)) }
          ?? actors.last { $0.range.upperBound <= before && $0.range.upperBound >= before - 6 }
        begin(.apposed, antecedent: isAfterComma ? named : nil)
      } else if let main, list[main].isQuoted == segment.isQuoted, continues(segment.range, list[main]) {
        list[main].pieces.append(segment.range)
      } else {
        begin(.main)
        list[list.count - 1].isJoined = main != nil
        main = list.count - 1
      }
    }
    // `Founded in 1948, Furuno …`: about the subject that follows.
    for index in list.indices where list[index].kind == .apposed && list[index].antecedent == nil || list[index].kind == .participial && !list[index].isJoined {
      guard let next = list[(index + 1)...].first(where: { $0.kind == .main }) else { continue }
      let end = list[index].pieces.last?.upperBound ?? 0
      let near = block.language == .en && list[index].kind == .participial ? actors.first { $0.range.lowerBound > end && $0.range.lowerBound <= end + 8 && $0.kind != .place && $0.isKnown } : nil
      list[index].antecedent = near ?? actors.first { next.contains($0.range.lowerBound) && $0.role.isEmpty }
    }
    let brackets = brackets()
    for index in list.indices { list[index].brackets = brackets }
    return split(list, actors)
  }

  private func antecedent(_ before: Int, _ actors: [Actor], _ list: [Clause]) -> Actor? {
    let one = actors.last { ($0.extent ?? $0.range.upperBound) <= before && ($0.extent ?? $0.range.upperBound) >= before - 5 }
    return one.flatMap { $0.kind == .person ? $0 : ownerOfRelative($0, block.lower(before), actors) ?? $0 }
  }

  /// `Professor Ohm von der Universität Kobe, der …`: about him.
  private func ownerOfRelative(_ house: Actor, _ pronoun: String, _ actors: [Actor]) -> Actor? {
    guard ["der", "die", "dessen", "deren"].contains(pronoun), let index = actors.firstIndex(where: { $0.range == house.range }), index > 0, actors[index - 1].kind == .person,
      house.range.lowerBound - actors[index - 1].range.upperBound <= 3, ["von", "vom", "aus", "der", "des"].contains(block.lower(actors[index - 1].range.upperBound)), let gender = gender(of: actors[index - 1])
    else { return nil }
    return (gender == .man) == ["der", "dessen"].contains(pronoun) ? actors[index - 1] : nil
  }

  /// `…, and Ohm Ltd, which makes pumps, intends to`: not the end of a list.
  private func leads(_ number: Int, _ all: [Segment]) -> Bool {
    guard ["and", "und"].contains(block.lower(all[number].range.lowerBound)), number + 2 < all.count, all[number + 1].sign == ",", all[number + 2].sign == "," else { return false }
    let next = all[number + 1].range.lowerBound
    return (Words.relatives.contains(block.lower(next)) || ["a", "an", "the", "ein", "eine"].contains(block.lower(next))) && isFinite(all[number + 2].range.lowerBound)
  }

  /// `am Montag, dem 7. Oktober, …`.
  private func isDateComma(_ at: Int) -> Bool {
    if ["ltd", "inc", "llc"].contains(block.lower(at + 1)) { return true }
    if block.language == .en { return Calendar.weekday(block.lower(at - 1)) != nil && dated.contains { $0.range.lowerBound == at + 1 } || dated.contains { $0.range.contains(at) } }
    return dated.contains { $0.range.upperBound == at && ["dem", "den"].contains(block.lower($0.range.lowerBound - 1)) } || ["dem", "den"].contains(block.lower(at + 1)) && block.token(at + 2)?.kind == .number
      || dated.contains { $0.range.contains(at) }
  }

  /// Stretches between commas, brackets, dashes and quotation marks; what stands in brackets is left out.
  private func segments(_ actors: [Actor]) -> [Segment] {
    var list: [Segment] = []
    var (start, sign, depth, isQuoted) = (sentence.lowerBound, "", 0, false)
    func close(_ at: Int, _ next: String) {
      if at > start { list.append(Segment(range: start..<at, sign: sign, isQuoted: isQuoted)) }
      (start, sign) = (at + 1, next)
    }
    for at in sentence where !actors.contains(where: { $0.range.contains(at) && $0.range.lowerBound < at && $0.range.upperBound > at + 1 }) {
      let text = block.tokens[at].text
      switch text {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case _ where depth > 0: break
      case ",", ";", ":", "–", "—", "•", "|", "/":
        if text == "/", !(block.tokens[at].follows) { continue }
        if text == ",", block.token(at - 1)?.kind == .number, block.token(at + 1)?.kind == .number { continue }
        if text == ",", dated.contains(where: { $0.range.lowerBound < at && $0.range.upperBound > at }) { continue }
        if text == ",", isDateComma(at) { continue }
        close(at, text)
      case "-" where block.tokens[at].follows && (block.token(at + 1)?.follows ?? false): close(at, "–")
      case "„", "“", "”", "\"", "»", "«":
        // A name in quotation marks is no speech.
        guard isSpeech(at) else { continue }
        close(at, "\"")
        isQuoted = text == "„" ? true : !isQuoted
      default: break
      }
    }
    close(sentence.upperBound, "")
    return list
  }

  func brackets() -> [Range<Int>] {
    var list: [Range<Int>] = []
    var start: Int?
    for at in sentence {
      if ["(", "["].contains(block.tokens[at].text), start == nil { start = at }
      if [")", "]"].contains(block.tokens[at].text), let from = start {
        list.append(from..<(at + 1))
        start = nil
      }
    }
    return list
  }

  private func isSpeech(_ at: Int) -> Bool {
    let marks: Set<String> = ["„", "“", "”", "\"", "»", "«"]
    if let end = (at + 1..<min(at + 6, sentence.upperBound)).first(where: { marks.contains(block.tokens[$0].text) }) {
      return (at + 1..<end).contains { isFinite($0) } || end == at + 1
    }
    if let start = (max(sentence.lowerBound, at - 5)..<at).last(where: { marks.contains(block.tokens[$0].text) }) {
      return (start + 1..<at).contains { isFinite($0) }
    }
    return true
  }

  private func relative(_ range: Range<Int>, _ before: Clause) -> (Clause.Kind, Int)? {
    let (first, second) = (block.lower(range.lowerBound), block.lower(range.lowerBound + 1))
    if block.language == .en {
      if ["who", "which", "whose", "whom", "where"].contains(first) { return (.relative(first, ""), 1) }
      if let preposition = Words.prepositions[first], ["which", "whom"].contains(second) { return (.relative(second, preposition), 2) }
      return nil
    }
    let pronouns: Set<String> = ["der", "die", "das", "dem", "den", "denen", "dessen", "deren", "welche", "welcher", "welches", "wo", "wohin", "wobei", "wofür", "woher"]
    if isOpen(before) { return nil }
    if let preposition = Words.prepositions[first], pronouns.contains(second), endsWithVerb(range) { return (.relative(second, preposition), 2) }
    if pronouns.contains(first), endsWithVerb(range) { return (.relative(first, ""), 1) }
    return nil
  }

  private func subordinator(_ range: Range<Int>) -> String? {
    let first = block.lower(range.lowerBound)
    if block.language == .en {
      guard ["although", "while", "because", "before", "after", "whereas", "if", "when", "as", "unless", "though", "once", "whether", "that", "until", "should"].contains(first), isFinite(in: range) else { return nil }
      if first == "should", block.tokens[range.lowerBound].isCapital == false { return nil }
      return first
    }
    guard ["dass", "weil", "wenn", "während", "nachdem", "bevor", "obwohl", "sodass", "ob", "falls", "als", "sobald", "indem", "da", "sofern", "seitdem", "bis", "damit", "ehe"].contains(first) else {
      return ["sollte", "sollten"].contains(first) && block.tokens[range.lowerBound].isCapital ? first : nil
    }
    return endsWithVerb(range) ? first : nil
  }

  /// How many words lead in a clause that begins with `visiting`, `after meeting`; nil where it does not.
  private func participle(_ range: Range<Int>) -> Int? {
    guard block.language == .en else { return nil }
    let leads: Set<String> = ["after", "before", "while", "when", "by", "upon", "then", "also", "and", "including", "later"]
    let count = range.prefix(2).prefix { leads.contains(block.lower($0)) }.count
    guard range.count > count + 1, isGerund(range.lowerBound + count), !isFinite(in: (range.lowerBound + count + 1)..<range.upperBound) else { return nil }
    return count
  }

  private func isGerund(_ at: Int) -> Bool {
    let lower = block.lower(at)
    return lower.hasSuffix("ing") && lower != "meeting" && (isTrigger(lower) || Words.siteVerbs.contains(lower) || Words.payVerbs.contains(lower) || Words.concludeVerbs.contains(lower) || Words.stayVerbs.contains(lower) || ["addressing", "briefing", "thanking", "congratulating", "opening", "concluding"].contains(lower)) || lower == "meeting" && block.lower(at + 1) != "at"
  }

  private func isInfinitive(_ range: Range<Int>) -> Bool {
    guard block.language == .de, range.count > 1 else { return false }
    guard let at = range.last(where: { block.tokens[$0].kind == .word }), !block.tokens[at].isCapital, block.lower(at).hasSuffix("n") else { return false }
    if block.lower(at - 1) == "zu" { return true }
    return ["einzu", "auszu", "aufzu", "abzu", "anzu", "vorzu", "zusammenzu", "mitzu", "umzu", "weiterzu", "fortzu", "beizu"].contains(where: block.lower(at).hasPrefix)
  }

  /// A further member of a list, or the name after an office: `den Gouverneur der Präfektur, Kenta Nishiyama`.
  private func isList(_ range: Range<Int>, before: Clause, _ actors: [Actor]) -> Bool {
    let start = range.lowerBound
    guard before.pieces.last!.upperBound >= start - 1 else { return false }
    if isFinite(in: range) { 
      // `A, B und C bauten …`: the verb comes after the list.
      guard let first = actors.first(where: { $0.range.lowerBound >= start && $0.range.lowerBound <= start + 2 && $0.range.lowerBound < range.upperBound }),
        !["sie", "er", "es", "he", "she", "it", "they"].contains(block.lower(first.range.lowerBound)), let last = actors.last(where: { $0.range.upperBound <= start }), last.range.upperBound >= start - 2, first.kind == last.kind || isOfficeBefore(start - 1, actors), !isFinite(in: before.pieces.last!) || block.language == .de,
        first.kind == .person && isOfficeBefore(start - 1, actors) || range.contains(where: { ["und", "and"].contains(block.lower($0)) && $0 <= first.range.upperBound + 2 })
      else { return false }
      return true
    }
    guard let first = actors.first(where: { range.contains($0.range.lowerBound) }) else { return false }
    if first.kind == .person, (start..<first.range.lowerBound).allSatisfy({ isTitleWord($0) }), isOfficeBefore(start - 1, actors) { return true }
    guard let last = actors.last(where: { $0.range.upperBound <= start }), last.range.upperBound >= start - 2 else { return false }
    let lead = (start..<first.range.lowerBound).map(block.lower)
    let isBare = lead.allSatisfy { ["der", "die", "das", "den", "dem", "the", "in", "und", "and", "sowie"].contains($0) || isTitleWord($0) || $0 == "." }
    return isBare && (first.kind == last.kind) 
  }

  private func isTitleWord(_ at: Int) -> Bool { isTitleWord(block.lower(at)) || block.isSign(at, ".") || block.isSign(at, "-") }
  private func isTitleWord(_ lower: String) -> Bool { PersonWords.titles.contains(lower) || PersonWords.degrees.contains(lower) }

  /// Whether an office without a name ends at a comma.
  func isOfficeBefore(_ comma: Int, _ actors: [Actor]) -> Bool { office(before: comma, actors) != nil }
  func office(before comma: Int, _ actors: [Actor]) -> Int? {
    var at = comma - 1
    while at >= max(sentence.lowerBound, comma - 9) {
      if actors.contains(where: { $0.kind == .person && $0.range.contains(at) }) || block.tokens[at].text == "," { return nil }
      if PersonWords.titles.contains(block.lower(at)) || block.lower(at).hasSuffix("minister") || block.lower(at).hasSuffix("ministerin") || block.lower(at).hasSuffix("sekretär") { return at }
      at -= 1
    }
    return nil
  }

  /// Without a verb of its own, or with a participle alone.
  private func isApposed(_ segment: Segment, isAfterComma: Bool, _ actors: [Actor]) -> Bool {
    let range = segment.range
    let first = block.lower(range.lowerBound)
    let second = block.lower(range.lowerBound + 1)
    let participles: Set<String> = ["headquartered", "founded", "based", "established", "located", "led", "headed", "accompanied", "known", "run", "owned", "hosted", "organised", "organized", "chaired", "opened", "formed", "endowed", "spun", "created", "incorporated", "launched", "started"]
    if block.language == .en, participles.contains(first) && !(["led", "headed", "founded", "hosted", "organised", "organized", "chaired", "established", "opened", "formed", "created", "launched", "started"].contains(first) && Words.determiners.contains(second)) || first.hasSuffix("ly") && participles.contains(second) || first == "originally", !isFinite(in: range, except: participles) { return true }
    // `, a company based in Kiel whose pumps were used`.
    let whose = block.language == .en ? range.first { ["whose", "who", "which", "that"].contains(block.lower($0)) && $0 > range.lowerBound + 1 } : nil
    guard isAfterComma, !isFinite(in: range.lowerBound..<(whose ?? range.upperBound)) else { return false }
    if let actor = actors.first(where: { $0.range.lowerBound == range.lowerBound }) { return actor.kind != .person && block.isSign(actor.range.upperBound, "'") && !actors.contains { $0.kind == .person && range.contains($0.range.lowerBound) } }
    let starts = ["ein", "eine", "einem", "einen", "einer", "beide", "beides", "both", "alle", "all", "a", "an", "the", "der", "die", "das", "dem", "den", "one", "mit", "with", "gegründet"].contains(first)
    // `, Dr Vera Ohm, …` is a name with its title.
    if let person = actors.first(where: { $0.kind == .person && $0.range.lowerBound > range.lowerBound && $0.range.lowerBound <= range.lowerBound + 4 && range.contains($0.range.lowerBound) }), person.range.upperBound == range.upperBound,
      (range.lowerBound..<person.range.lowerBound).allSatisfy({ isTitleWord($0) }), !isOfficeBefore(range.lowerBound - 1, actors), !actors.contains(where: { $0.range.upperBound == range.lowerBound - 1 }) { return false }
    let isOffice = PersonWords.titles.contains(first) || block.tokens[range.lowerBound].isName && ["er", "erin", "in", "or", "ent"].contains(where: first.hasSuffix) || ["head", "chief", "vice", "deputy", "managing", "executive", "senior", "general", "founder", "co-founder", "founding"].contains(first)
    return starts || isOffice
  }

  /// Whether a segment goes on with a main clause that others interrupted.
  private func continues(_ range: Range<Int>, _ main: Clause) -> Bool {
    let isDone = isFinite(in: main)
    if !isDone { return true }
    if !isFinite(in: range) { return true }
    if isOpen(main), !["und", "aber", "doch", "and", "but"].contains(block.lower(range.lowerBound)) { return true }
    return false
  }

  /// Whether a German clause still waits for its participle: `hat die Direktorin, …, … eingeladen`.
  private func isOpen(_ clause: Clause) -> Bool {
    guard block.language == .de else { return false }
    // `Unterzeichnet wurde das Papier von …` has its participle.
    if let first = clause.tokens.first, FrameWords.isFronted(block, first) { return false }
    let words = clause.tokens.map(block.lower)
    guard words.contains(where: { ["hat", "haben", "hatte", "hatten", "wird", "werden", "wurde", "wurden", "will", "wollen", "soll", "sollen", "möchte"].contains($0) }), let last = words.last(where: { $0.count > 1 }) else { return false }
    return !(last.hasSuffix("t") && !["hat", "mit"].contains(last) || last.hasSuffix("en") && !["haben", "hatten", "werden", "wurden", "wollen", "sollen"].contains(last)) || block.token(clause.tokens.last ?? 0)?.isCapital ?? false
  }

  /// A German relative clause ends with its verb; a list, an apposition or `die Gäste seien eingeladen` does not.
  private func endsWithVerb(_ range: Range<Int>) -> Bool {
    guard let at = range.last(where: { block.tokens[$0].kind == .word }), at > range.lowerBound, !block.tokens[at].isCapital else { return false }
    let last = block.lower(at)
    if !Words.auxiliaries.contains(last), range.contains(where: { $0 < at && !block.tokens[$0].isCapital && (Words.auxiliaries.contains(block.lower($0)) || ["sei", "seien", "habe", "werde"].contains(block.lower($0))) }) { return false }
    return isFinite(at) || isTrigger(last) || ["t", "te", "en", "ten", "sei", "habe", "werde", "nahm", "ging", "kam", "stand", "fand", "gab", "lag", "ließ", "hielt", "sah", "fiel", "zog", "trug", "sprach", "traf", "lud"].contains(where: last.hasSuffix)
  }

  // MARK: - Coordination

  /// Parts `has a plant in A and runs an office in B`.
  private func split(_ list: [Clause], _ actors: [Actor]) -> [Clause] {
    var result: [Clause] = []
    var places: [Int: Int] = [:]
    for (index, clause) in list.enumerated() {
      var rest = clause
      if let parent = clause.parent { rest.parent = places[parent] }
      for at in clause.tokens where ["und", "and", "but", "aber", "sowie", "or", "when", "while", "because", "although", "whereas"].contains(block.lower(at)) && (clause.kind == .main || !["when", "while", "because", "although", "whereas"].contains(block.lower(at))) {
        guard let piece = rest.pieces.firstIndex(where: { $0.contains(at) }), goesOn(at, clause, actors) else { continue }
        var head = rest
        head.pieces = Array(rest.pieces[..<piece]) + [rest.pieces[piece].lowerBound..<at]
        head.pieces.removeAll(where: \.isEmpty)
        guard [.apposed, .participial].contains(clause.kind) || isFinite(in: head) && (!isOpen(head) || isFinite(at + 1)) else { continue }
        result.append(head)
        rest.pieces = [(at + 1)..<rest.pieces[piece].upperBound] + rest.pieces[(piece + 1)...]
        rest.pieces.removeAll(where: \.isEmpty)
        rest.parent = result.count - 1
        rest.isJoined = true
      }
      if !rest.pieces.isEmpty { result.append(rest) }
      places[index] = result.count - 1
    }
    return result
  }

  private func goesOn(_ at: Int, _ clause: Clause, _ actors: [Actor]) -> Bool {
    var next = at + 1
    if clause.kind == .participial { return isGerund(next) }
    if clause.kind == .apposed { return ["headquartered", "based", "founded", "established", "located"].contains(block.lower(next)) }
    if ["auch", "also", "then", "later", "dann", "subsequently", "anschließend", "thus", "currently"].contains(block.lower(next)) { next += 1 }
    if isFinite(next) { return true }
    if ["we", "they", "he", "she", "it", "i", "wir", "sie", "er", "es", "ich", "there"].contains(block.lower(next)) { return true }
    if ["when", "while", "because", "although", "whereas"].contains(block.lower(at)) {
      guard block.language == .en, isFinite(in: clause, before: at), let actor = actors.first(where: { $0.range.lowerBound > at && $0.range.lowerBound <= at + 6 }) else { return false }
      return isFinite(in: actor.range.upperBound..<min(actor.range.upperBound + 8, sentence.upperBound))
    }
    if block.language == .en, ["since", "in", "at", "on", "after"].contains(block.lower(at + 1)), (next..<min(next + 5, sentence.upperBound)).contains(where: { isFinite($0) }) { return true }
    // `that A and B have …` has one verb for both.
    if let that = clause.tokens.last(where: { $0 < at && ["that", "dass", "which", "how"].contains(block.lower($0)) }), !isFinite(in: that..<at) { return false }
    // `will nach Kobe reisen und dort Ohm besuchen`: the second infinitive has the subject of the first.
    if block.language == .de, let last = clause.tokens.last(where: { block.tokens[$0].kind == .word }), block.lower(last).hasSuffix("en"), !block.tokens[last].isCapital, clause.tokens.contains(where: { $0 < at && ["will", "wollen", "möchte", "möchten", "soll", "sollen", "wird", "werden", "kann", "können", "könnte"].contains(block.lower($0)) }), !clause.tokens.contains(where: { $0 > at && $0 < last && isFinite($0) }) { return false }
    // A subject of its own, then the verb.
    if let actor = actors.first(where: { $0.range.lowerBound >= next && $0.range.lowerBound <= next + 3 && clause.contains($0.range.lowerBound) }), isFinite(actor.range.upperBound), isFinite(in: clause, before: at) {
      return true
    }
    return false
  }

  // MARK: - Verbs

  func isFinite(in range: Range<Int>, except: Set<String> = []) -> Bool { range.contains { isFinite($0) && !except.contains(block.lower($0)) } }
  func isFinite(in clause: Clause, before end: Int = .max) -> Bool { clause.tokens.contains { $0 < end && isFinite($0) } }

  func isFinite(_ at: Int) -> Bool {
    guard let token = block.token(at), token.kind == .word, sentence.contains(at), !named.contains(where: { $0.range.contains(at) }) else { return false }
    let lower = token.lower
    let isFirst = at == sentence.lowerBound
    if token.isCapital, !isFirst { return false }
    if Words.auxiliaries.contains(lower) || Words.finites.contains(lower) { return !(block.language == .en && ["plant", "plants"].contains(lower)) && !(lower == "will" && token.isCapital) }
    if block.language == .de {
      if isTrigger(lower) && !["verbunden", "zusammen", "gegründet", "geplant"].contains(lower) { return true }
      guard lower.count > 4, lower.hasSuffix("te") || lower.hasSuffix("ten") else { return false }
      return !(block.token(at + 1)?.isCapital ?? false) && !Words.determiners.contains(block.lower(at - 1))
    }
    if ["read", "set", "cut", "hit", "come", "spend", "stay"].contains(lower), ["they", "we", "he", "she", "i"].contains(block.lower(at - 1)) { return true }
    if EnglishWords.pasts.contains(lower) || EnglishWords.thirds.contains(lower) { return !Words.determiners.contains(block.lower(at - 1)) && block.lower(at - 1) != "to" }
    // `the works of Ohm`, `its hosts`.
    if !lower.hasSuffix("ed"), Words.determiners.contains(block.lower(at - 1)), !["that", "this", "these"].contains(block.lower(at - 1)) { return false }
    if isTrigger(lower) { return !["plant", "joint", "meeting", "visiting", "working", "together", "twinned", "partners", "partnered", "agree", "exchange", "allied"].contains(lower) && !lower.hasSuffix("ing") && !(["visit", "tour", "visits", "talk", "work", "plan", "sign"].contains(lower) && Words.determiners.contains(block.lower(at - 1))) }
    return lower.count > 4 && lower.hasSuffix("ed") && !Words.determiners.contains(block.lower(at - 1)) && !lower.hasSuffix("eed") && !["united", "limited", "based", "headquartered", "founded", "established", "located", "related", "indeed", "need"].contains(lower)
  }

  func isTrigger(_ lower: String) -> Bool {
    Words.visitVerbs.contains(lower) || Words.travelVerbs.contains(lower) || Words.inviteVerbs.contains(lower) || Words.agreeVerbs.contains(lower) || Words.meetVerbs.contains(lower)
      || Words.receiveVerbs.contains(lower) || Words.planVerbs.contains(lower) || Words.cooperateVerbs.contains(lower) || Words.workVerbs.contains(lower) || Words.foundVerbs.contains(lower)
      || PersonWords.saying.contains(lower)
  }
}
