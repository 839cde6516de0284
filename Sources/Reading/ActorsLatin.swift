import Domain

/// Who acts or is acted upon in a German or English sentence.
extension Statements {
  func latinActors(_ subject: inout Subject) -> [Actor] {
    var actors = named.compactMap { one -> Actor? in
      one.kind == .topic || one.kind == .date || isDemonym(one) || one.isAdjective && !isBased(one.range.upperBound) || isBracketed(one.range.lowerBound) && one.kind != .place ? nil : actor(one.range, one.kind, one.link)
    }
    for at in sentence where block.tokens[at].kind == .word && !actors.contains(where: { $0.range.contains(at) }) && !named.contains(where: { $0.range.contains(at) }) {
      if let found = stand(at, &actors, &subject) { actors.append(found) }
    }
    actors.sort { $0.range.lowerBound < $1.range.lowerBound }
    for at in sentence where block.tokens[at].kind == .word {
      if let range = unknown(at, actors) {
        actors.append(Actor(range: range, kind: .organisation, party: Statement.Party(text: block.text(range), link: .none, range: 0..<0), isKnown: false))
        actors.sort { $0.range.lowerBound < $1.range.lowerBound }
      }
    }
    return actors
  }

  /// `South Korean` names nobody.
  private func isDemonym(_ one: Reader.Settled) -> Bool {
    block.language == .en && one.kind == .place && ["ean", "ese", "ish", "wegian", "adian", "alian"].contains(where: block.lower(one.range.upperBound - 1).hasSuffix)
  }

  private func isBased(_ at: Int) -> Bool { block.isSign(at, "-") && block.lower(at + 1) == "based" }

  private func isBracketed(_ at: Int) -> Bool {
    guard let open = (max(sentence.lowerBound, at - 8)..<at).last(where: { ["(", ")"].contains(block.tokens[$0].text) }) else { return false }
    return block.tokens[open].text == "("
  }

  private static let highOffices = ["präsident", "minister", "meister", "gouverneur", "botschafter", "konsul", "kanzler", "direktor", "rektor", "dekan", "landrat", "sekretär", "regierungschef"]

  /// A noun or pronoun that stands for somebody who was named.
  private func stand(_ at: Int, _ actors: inout [Actor], _ subject: inout Subject) -> Actor? {
    let range = at..<block.unitEnd(at, limit: sentence.upperBound)
    let lower = block.text(range).lowercased()
    let next = block.lower(range.upperBound)
    func placed(_ one: Actor?) -> Actor? {
      guard var one else { return nil }
      one.range = range
      one.extent = nil
      return one
    }
    func unknown(_ kind: Mention.Kind = .organisation) -> Actor { Actor(range: range, kind: kind, party: Statement.Party(text: block.text(range), link: .none, range: 0..<0), isKnown: false) }
    /// `eine Delegation aus Hyōgo` is Hyōgo's.
    func origin(_ words: Set<String>, within reach: Int) -> Actor? {
      guard words.contains(next) || FrameWords.prepositions[next] == nil && words.contains(block.lower(range.upperBound + 1)) && !["gestern", "heute", "morgen", "today", "yesterday", "jetzt", "nun", "wieder"].contains(next) && !isFinite(range.upperBound), let origin = actors.first(where: {
        $0.kind != .person && $0.range.lowerBound > at && $0.range.lowerBound <= range.upperBound + reach
      }), !(["aus", "from"].contains(next) && origin.kind == .place && ["und", "and", ","].contains(block.lower(origin.range.upperBound)) && actors.contains(where: { $0.kind == .place && $0.range.lowerBound == origin.range.upperBound + 1 })), !(range.upperBound..<origin.range.lowerBound).contains(where: { block.tokens[$0].text == "," || isFinite($0) || ["to", "nach", "mit", "with", "zu", "zum", "zur"].contains(block.lower($0)) }), next != "at" || origin.kind == .organisation else { return nil }
      actors.removeAll { $0.range == origin.range }
      var one = origin
      (one.range, one.extent, one.kind) = (range, origin.range.upperBound, .organisation)
      return one
    }
    let isNoun = block.language == .en || block.tokens[at].isCapital
    if Words.delegationNouns.contains(lower) || lower.hasSuffix("delegation"), isNoun {
      // `the Japanese group` is a firm.
      if ["gruppe", "group"].contains(lower), !Words.determiners.contains(block.lower(at - 1)), ["japanese", "german", "american", "japanische", "deutsche", "japanischen", "deutschen"].contains(block.lower(at - 1)) { return unknown() }
      guard !["gruppe", "group"].contains(lower) || (subject.delegation ?? subject.traveller) != nil && Words.determiners.contains(block.lower(at - 1)) || ["aus", "from", "der", "of", "von", "led", "headed", "unter", "um"].contains(next) else { return nil }
      // `a mission led by Vera Ohm` is hers.
      if let led = (at + 1..<min(at + 4, sentence.upperBound)).first(where: { ["led", "headed", "geführt", "leitung", "um"].contains(block.lower($0)) || ["organised", "organized", "arranged", "sent", "mounted"].contains(block.lower($0)) && block.lower($0 + 1) == "by" }),
        let leader = actors.first(where: { $0.kind == .person && $0.range.lowerBound > led && $0.range.lowerBound <= led + 16 }) ?? (block.language == .en && block.lower(led + 1) == "by" ? actors.first { $0.kind == .organisation && $0.range.lowerBound > led && $0.range.lowerBound <= led + 3 } : nil)
      {
        let one = placed(leader)
        subject.delegation = one
        if let one { noteGroup(one, lower, &subject) }
        return one
      }
      // `die von Vera Ohm geleitete Delegation`.
      if block.language == .de, ["geleitete", "geleiteten", "geführte", "geführten", "angeführte", "angeführten"].contains(block.lower(at - 1)), let leader = actors.last(where: { $0.kind == .person && $0.range.upperBound == at - 1 }) {
        actors.removeAll { $0.range == leader.range }
        let one = placed(leader)
        subject.delegation = one
        return one
      }
      if lower != "landesregierung", let one = origin(["aus", "from", "of", "der", "des", "von"], within: 9) ?? (block.language == .en && lower == "mission" && !block.isSign(at - 2, "'") ? nil : possessor(at, actors)) {
        subject.delegation = one
        noteGroup(one, lower, &subject)
        return one
      }
      if lower == "landesregierung" { return home == nil ? unknown() : delegation(range) }
      // `a delegation from the town` is not the one of whom the text spoke.
      if ["a", "an", "another", "eine", "einer", "eigenen", "weitere", "own"].contains(before(at)), subject.delegation ?? subject.traveller != nil {
        if next == "from", block.lower(range.upperBound + 1) == "the", ["town", "city"].contains(block.lower(range.upperBound + 2)), let one = placed(subject.region) {
          var town = one
          (town.kind, town.extent) = (.organisation, range.upperBound + 3)
          return town
        }
        return unknown(.person)
      }
      if block.language == .en, let one = meant(by: range, subject.travellers) { return one }
      if let one = placed(subject.delegation ?? subject.traveller) { return one }
      // `The delegation` without an origin is that of the home region, where the text is about it.
      let one = home != nil ? delegation(range) : unknown()
      if one.isKnown { subject.delegation = one }
      return one
    }
    let before = block.lower(at - 1)
    if isNoun, Words.peopleNouns.contains(lower) || block.language == .en && EnglishWords.people.contains(lower), !(lower == "unternehmen" && (isOne(at) || isFollowedByName(at, actors))) {
      let isAgent = ["von", "vom"].contains(next) && sentence.contains { ["lassen", "ließ", "ließen", "lässt", "wurde", "wurden", "worden"].contains(block.lower($0)) }
      if !isAgent, let one = origin(["aus", "from", "of", "der", "des", "vom", "at", "von"], within: 6) {
        let isGuest = ["gäste", "gästen", "guests", "visitors", "besucher", "besuchern"].contains(lower) || sentence.contains { Words.visitVerbs.contains(block.lower($0)) || Words.travelVerbs.contains(block.lower($0)) || Words.stayVerbs.contains(block.lower($0)) && block.language == .en || ["zeigen", "unterwegs", "informierten", "informiert", "inspected"].contains(block.lower($0)) }
        // A house is more than the country of which a headline spoke.
        if isGuest || block.language == .en { noteGroup(one, lower, &subject, isGuest: isGuest) }
        if isGuest, one.party.link.id != nil || home == nil, one.kind != .place || subject.delegation == nil || subject.delegation?.kind == .place { subject.delegation = one }
        return one
      }
      if let one = possessor(at, actors) { return placed(one) }
      // `our engineers` are whose the speaker is.
      if ["our", "unsere", "unseren", "unserer"].contains(before) { return nil }
      if ["its", "their", "deren", "dessen", "seine", "ihre"].contains(block.lower(at - 1)), let one = placed(actors.last { $0.range.upperBound <= at && $0.kind == .organisation } ?? subject.firm) { return one }
      if ["gäste", "gästen", "guests", "visitors", "besucher", "besuchern", "visitor"].contains(lower), isDefinite(at), let one = placed(subject.delegation ?? subject.traveller) { return meant(by: range, subject.travellers) ?? one }
      return unknown(.person)
    }
    if isNoun, Words.companyNouns.contains(lower), !isFollowedByName(at, actors), !(["des", "der", "von", "of", "vom"].contains(next) && ["werk", "fabrik", "plant", "factory", "shipyard", "zentrum", "centre", "center"].contains(lower)), isDefinite(at) || ["sein", "ihr", "seine", "ihre", "his", "her", "their", "seinem", "ihrem"].contains(before) {
      // `ihr Konzern` is hers who speaks.
      if ["sein", "ihr", "seine", "ihre", "his", "her", "seinem", "ihrem"].contains(before) {
        let who = actors.last { $0.kind == .person && $0.range.upperBound <= at } ?? subject.person
        return placed(who.flatMap { subject.affiliations[$0.party.link] }) ?? unknown()
      }
      let last = subject.lastNamed.filter { $0.kind == .organisation && !actors.contains { $0.range.upperBound <= at && $0.kind == .organisation && $0.isKnown } }
      // `the chamber` is the one that has it in its name.
      let namesake = Words.houseNouns.contains(lower) ? ([subject.firm].compactMap { $0 } + subject.seen.reversed()).first { words(of: $0).contains { $0.hasSuffix(lower) } } : nil
      let fitting = [namesake].compactMap { $0 } + (last.count == 1 ? last : []) + [subject.firm, subject.organisation].compactMap { $0 }
      if !["company", "firm", "unternehmen", "unternehmens", "firma", "group", "organisation", "organization", "start-up", "startup", "betrieb"].contains(lower), let one = placed(described(lower, subject)) { return one }
      return placed(fitting.first { fits(lower, $0) } ?? last.last(where: isFirm) ?? subject.firms.last { fits(lower, $0) } ?? fitting.first) ?? unknown()
    }
    if lower == "man", block.language == .de { return unknown() }
    if lower == "land" || lower == "state", ["das", "dem", "the"].contains(before), home != nil, !isFollowedByName(at, actors), block.tokens[at].isCapital, next != "of" { return delegation(range) }
    // `den Ministerpräsidenten`, `des Bürgermeisters`.
    let office = block.language == .de && !PersonWords.titles.contains(lower) ? ["en", "s", "n"].lazy.filter(lower.hasSuffix).map { String(lower.dropLast($0.count)) }.first { PersonWords.titles.contains($0) && Self.highOffices.contains(where: $0.contains) } ?? lower : lower
    if isNoun, PersonWords.titles.contains(office), !isFollowedByName(at, actors), !block.isSign(at + 1, "'"), !(block.isSign(at + 1, "-")), !PersonWords.titles.contains(block.lower(at + 1)) {
      guard isDefinite(at) || subject.byTitle[office] != nil && !["für", "of", "for", "der", "des", "von"].contains(next) else { return nil }
      // `the governor of Aichi, Vera Ohm` is named at once.
      if self.office(before: nextComma(at), actors) == at || ["of", "der", "des", "for", "für"].contains(next) { return nil }
      if let one = subject.byTitle[office] ?? (Self.highOffices.contains(office) || Self.highOffices.contains(String(office.dropLast(2))) ? subject.byTitle.filter { $0.key.hasSuffix(office) }.min { $0.key < $1.key }?.value : nil) ?? (["regierungschef", "regierungschefin"].contains(office) ? subject.person : nil) { return placed(one) }
      return unknown(.person)
    }
    if block.language == .en, isBoth(at), subject.they.count == 2 { return meant(by: range, subject.they) }
    return pronoun(at, lower, next, actors, subject).map { one in
      var one = one
      one.range = range
      return one
    }
  }

  /// Who was called so: `the group` after `the steel group Ohm`, `der Konzern` after `der Stahlkonzern Ohm`; nil where two were.
  func described(_ noun: String, _ subject: Subject) -> Actor? {
    if let one = subject.described[noun] { return one }
    let fitting = subject.described.filter { $0.key.hasSuffix(noun) && $0.key.count > noun.count + 2 }
    return Set(fitting.map(\.value.party.link)).count == 1 ? fitting.min { $0.key < $1.key }?.value : nil
  }

  /// The article or adjective of a noun, adjectives of size left out.
  private func before(_ at: Int) -> String {
    var place = at - 1
    while place > sentence.lowerBound, at - place < 4, block.tokens[place].kind == .word, !block.tokens[place].isCapital, !Words.determiners.contains(block.lower(place)), block.lower(place) != "own", block.lower(place) != "another", Words.prepositions[block.lower(place)] == nil, !isFinite(place) { place -= 1 }
    return block.lower(place)
  }

  private func pronoun(_ at: Int, _ lower: String, _ next: String, _ actors: [Actor], _ subject: Subject) -> Actor? {
    guard ["he", "she", "it", "they", "er", "sie"].contains(lower) else { return nil }
    // In a further clause of the same sentence it is whom the sentence began with.
    let isFurther = (sentence.lowerBound..<at).contains { place in
      ([",", ";", ":"].contains(block.tokens[place].text) || ["und", "and", "but", "because", "that"].contains(block.lower(place))) && !actors.contains { $0.range.contains(place) }
    }
    let earlier = isFurther ? actors.first { $0.range.upperBound <= at && $0.isKnown && $0.kind != .place && !isLed($0) } : nil
    let person = actors.last { $0.range.upperBound <= at && $0.isKnown && $0.kind == .person && !isLed($0) }
    if block.language == .en {
      guard lower != "it" || isFinite(at + 1) || isFinite(at + 2) else { return nil }
      let wanted: GivenNames.Gender = lower == "he" ? .man : .woman
      let last = wanted == .man ? subject.man : subject.woman
      func fits(_ one: Actor?) -> Actor? { one.flatMap { $0.kind == .person && (subject.genders[$0.party.link] ?? gender(of: $0) ?? wanted) == wanted ? $0 : nil } }
      switch lower {
      case "he" where PersonWords.saying.contains(next), "she" where PersonWords.saying.contains(next): return fits(subject.main) ?? fits(subject.speaker) ?? last ?? fits(subject.person)
      case "he", "she": return fits(earlier) ?? fits(person) ?? fits(subject.main) ?? last ?? fits(subject.person)
      case "it" where block.lower(at - 1) == "that": return actors.last { $0.range.upperBound <= at && $0.isKnown && $0.kind == .organisation && !isLed($0) } ?? (subject.main?.kind != .person ? subject.main : nil)
      case "it": return earlier?.kind == .organisation ? earlier : subject.main?.kind != .person ? subject.main : nil
      default:
        let near = abreast(before: at, actors)
        return meant(by: at..<(at + 1), near.isEmpty ? subject.they : near) ?? subject.group ?? subject.delegation ?? subject.traveller
      }
    }
    let before = block.lower(at - 1)
    // `Gut lief es für Ohm: Sie unterzeichnete …`.
    if block.isSign(at - 1, ":"), let one = actors.last(where: { $0.range.upperBound <= at && $0.isKnown && $0.kind != .place }) { return one }
    // `…, wo sie Ohm besuchten`.
    if lower == "sie", at > sentence.lowerBound, Words.relatives.contains(before) || Words.subordinators.contains(before) || before == "als", let one = earlier.flatMap({ $0.kind == .person && (subject.genders[$0.party.link] ?? gender(of: $0)) == .man && isFinite(at - 1) == false ? subject.woman ?? $0 : $0 }) ?? subject.delegation { return one }
    let isPlural = ["sind", "haben", "hatten", "waren", "werden", "wurden", "wollen", "sollen", "können"].contains(next) || isFinite(at + 1) && next.hasSuffix("en") || isFinite(at - 1) && before.hasSuffix("en")
    func fits(_ one: Actor?, _ wanted: GivenNames.Gender) -> Actor? { one.flatMap { $0.kind == .person && (subject.genders[$0.party.link] ?? gender(of: $0) ?? wanted) == wanted ? $0 : nil } }
    if lower == "er" { return fits(earlier, .man) ?? fits(subject.main, .man) ?? fits(subject.speaker, .man) ?? subject.man ?? fits(subject.person, .man) }
    if isPlural { return subject.group ?? subject.delegation ?? subject.traveller }
    guard isFinite(at + 1) || isFinite(at - 1) || block.lower(at + 1) == "selbst" && isFinite(at + 2) else { return nil }
    // `Der Minister begrüßte sie`.
    if let one = actors.first(where: { $0.range.upperBound <= at }), !isFurther, FrameWords.prepositions[block.lower(sentence.lowerBound)] == nil, one.range.upperBound >= at - 3, !isLed(one), isFinite(at - 1) { return subject.delegation ?? subject.group }
    // Who has just spoken goes on.
    let isHouse = subject.main?.kind == .organisation
    return earlier.flatMap { $0.kind == .person ? fits($0, .woman) : $0 } ?? fits(subject.main, .woman) ?? (isHouse && fits(subject.speaker, .woman) == nil ? subject.main : nil) ?? fits(subject.speaker, .woman) ?? (subject.main == nil || subject.main?.kind == .place ? subject.firm : subject.main) ?? subject.woman
  }

  /// `accompanied by Vera Ohm, she …`: whom a preposition leads is not who acts.
  private func isLed(_ one: Actor) -> Bool {
    var at = one.range.lowerBound - 1
    while at >= sentence.lowerBound, PersonWords.isTitle(block.lower(at)) || PersonWords.degrees.contains(block.lower(at)) || Words.determiners.contains(block.lower(at)) || block.isSign(at, ".") || block.language == .en && one.range.lowerBound - at <= 4 && block.tokens[at].isCapital && at > sentence.lowerBound { at -= 1 }
    return at >= sentence.lowerBound && FrameWords.prepositions[block.lower(at)] != nil
  }

  /// Whether a noun such as `Institut` or `company` can stand for a name, by the legal form or kind in it.
  private func fits(_ noun: String, _ one: Actor) -> Bool {
    let words = words(of: one)
    let isFirm = isFirm(one)
    let isHouse = Words.houseStems.contains { stem in words.contains { $0.contains(stem) } }
    return !(Words.firmNouns.contains(noun) && isHouse && !isFirm) && !(Words.houseNouns.contains(noun) && isFirm)
  }

  private func words(of one: Actor) -> Set<String> { Set(one.party.text.lowercased().split { !$0.isLetter }.map(String.init)) }
  private func isFirm(_ one: Actor) -> Bool { !words(of: one).isDisjoint(with: Words.firmForms) }

  private func nextComma(_ at: Int) -> Int {
    var next = at + 1
    while next < sentence.upperBound, next - at < 9, block.tokens[next].text != "," { next += 1 }
    guard next + 1 < sentence.upperBound, block.tokens[next].text == ",", named.contains(where: { $0.kind == .person && $0.range.lowerBound >= next + 1 && $0.range.lowerBound <= next + 4 }) else { return sentence.lowerBound }
    return next
  }

  /// `Bremens Delegation`, `the Bremen delegation`.
  private func possessor(_ at: Int, _ actors: [Actor]) -> Actor? {
    guard let one = actors.last(where: { $0.kind != .person && $0.range.upperBound <= at && $0.range.upperBound >= at - 3 }),
      (one.range.upperBound..<at).allSatisfy({ ["'", "s", "’"].contains(block.lower($0)) }), one.range.upperBound < at || block.lower(at - 1).hasSuffix("s") || block.language == .en
    else { return nil }
    var actor = one
    actor.range = at..<(at + 1)
    return actor
  }

  /// `Das 2009 gegründete Unternehmen` is one, `die Unternehmen` are several.
  private func isOne(_ at: Int) -> Bool {
    var before = at - 1
    while before > sentence.lowerBound, at - before < 5, block.tokens[before].kind == .number || !block.tokens[before].isCapital && block.tokens[before].kind == .word && !Words.determiners.contains(block.lower(before)) { before -= 1 }
    return ["das", "dem", "des", "sein", "seinem", "ihr", "ihrem", "unser", "dieses", "diesem"].contains(block.lower(before))
  }

  private func isDefinite(_ at: Int) -> Bool {
    var before = at - 1
    if block.lower(before) == "based", block.isSign(before - 1, "-") { before -= 3 }
    // `Das 2009 gegründete Unternehmen`.
    if block.language == .de {
      while before > sentence.lowerBound, at - before < 5, block.tokens[before].kind == .number || !block.tokens[before].isCapital && !isFinite(before) && !Words.determiners.contains(block.lower(before)) && Words.prepositions[block.lower(before)] == nil && ["e", "en"].contains(where: block.lower(before).hasSuffix) { before -= 1 }
    }
    while before >= sentence.lowerBound, ["japanische", "deutsche", "two", "beiden"].contains(block.lower(before)) == false, at - before < 2, isPlainAdjective(before) { before -= 1 }
    return ["das", "die", "der", "the", "den", "dem", "this", "dieses", "diese", "beim", "vom", "zum", "zur", "im"].contains(block.lower(before))
  }
  private func isPlainAdjective(_ at: Int) -> Bool {
    let lower = block.lower(at)
    return ["young", "junge", "gesamte", "whole", "neue", "new"].contains(lower)
  }

  private func isFollowedByName(_ at: Int, _ actors: [Actor]) -> Bool {
    let at = block.unitEnd(at, limit: sentence.upperBound) - 1
    return actors.contains { $0.range.lowerBound > at && $0.range.lowerBound <= at + 3 && $0.kind != .place && (at + 1..<$0.range.lowerBound).allSatisfy { block.tokens[$0].kind == .sign && block.tokens[$0].text != "," || PersonWords.degrees.contains(block.lower($0)) || PersonWords.titles.contains(block.lower($0)) || block.lower($0) == "of" } }
  }

  /// A noun with its article that names nobody: it can be a clause's subject, and then nobody else is.
  private func unknown(_ at: Int, _ actors: [Actor]) -> Range<Int>? {
    let lower = block.lower(at)
    let begins: Set<String> =
      block.language == .de
      ? ["der", "die", "das", "den", "ein", "eine", "einen", "kein", "keine", "keinen", "dieser", "diese", "dieses", "seine", "sein", "seinen", "ihre", "ihr", "ihren", "viele", "mehrere", "alle", "beide", "manche", "zwei", "drei", "vier", "deren", "dessen"]
      : ["the", "a", "an", "this", "these", "those", "its", "their", "his", "her", "no", "some", "several", "many", "all", "both", "two", "three", "four", "more", "each", "every"]
    guard begins.contains(lower), Words.prepositions[block.lower(at - 1)] == nil else { return nil }
    if block.language == .de, ["der"].contains(lower), block.token(at - 1)?.isCapital ?? false, at > sentence.lowerBound { return nil }
    var end = at + 1
    while end < sentence.upperBound, end - at < 6 {
      let token = block.tokens[end]
      if token.text == "-", !token.follows || token.text == "'", !(block.token(end + 1)?.follows ?? true) { end += 1; continue }
      guard token.kind == .word || token.kind == .number, !actors.contains(where: { $0.range.contains(end) }) else { return nil }
      if block.language == .de {
        if token.isCapital {
          let noun = token.lower
          if actors.contains(where: { $0.range.lowerBound == end + 1 || $0.range.lowerBound == end + 2 && !block.tokens[end + 1].follows }) || PersonWords.titles.contains(noun) && ["der", "des", "für"].contains(block.lower(end + 1)) { return nil }
          return isRelational(noun) ? nil : end..<(end + 1)
        }
        guard ["e", "en", "er", "es", "em"].contains(where: token.lower.hasSuffix), !isFinite(end) else { return nil }
      } else {
        let next = end + 1
        if isFinite(end) { return nil }
        let isLast = next >= sentence.upperBound || block.tokens[next].kind == .sign && !["-", "'"].contains(block.tokens[next].text) || Words.prepositions[block.lower(next)] != nil || isFinite(next) || ["who", "which", "that", "and", "or"].contains(block.lower(next))
        if isLast {
          // `the start-up Ohm`, `the governor of Aichi`.
          if actors.contains(where: { $0.range.lowerBound <= end + 3 && $0.range.lowerBound > end && (end + 1..<$0.range.lowerBound).allSatisfy { block.isSign($0, "-") || block.isSign($0, "'") || ["up", "s"].contains(block.lower($0)) } }) { return nil }
          if PersonWords.titles.contains(token.lower), ["of", "for"].contains(block.lower(next)) { return nil }
          return token.isCapital || isRelational(token.lower) ? nil : end..<next
        }
      }
      end += 1
    }
    return nil
  }

  /// Nouns that make a statement themselves are no subject beside it.
  private func isRelational(_ lower: String) -> Bool {
    Words.agreeNouns.contains(lower) || Words.partnerNouns.contains(lower) || Words.siteNouns.contains(lower) || Words.visitNouns.contains(lower) || Words.meetNouns.contains(lower)
      || Words.partnerRoles.contains(lower) || ["einladung", "invitation", "seiten", "sides", "reise", "trip", "absicht", "plan", "plans", "pläne", "möglichkeit"].contains(lower)
      || ["vertrag", "vereinbarung", "abkommen", "erklärung", "partnerschaft", "kooperation"].contains(where: lower.hasSuffix)
  }

  // MARK: - Roles

  func assignRoles(_ actors: inout [Actor], _ parts: [Clause]) {
    let clauses = parts.flatMap(\.pieces).sorted { $0.lowerBound < $1.lowerBound }
    for index in actors.indices {
      let start = actors[index].range.lowerBound
      let clause = clauses.first { $0.contains(start) }?.lowerBound ?? sentence.lowerBound
      var before = index > 0 ? actors[index - 1].extent ?? actors[index - 1].range.upperBound : sentence.lowerBound
      if block.isSign(before, "("), let close = (before..<start).first(where: { block.tokens[$0].text == ")" }) { before = close + 1 }
      if isBased(actors[index].range.upperBound) { actors[index].role = "attr"; continue }
      // `A, a maker of pumps, and B`.
      if ["and", "und", "sowie"].contains(block.lower(clause)), start - clause <= 3, let part = parts.first(where: { $0.contains(start) }), let piece = part.pieces.firstIndex(where: { $0.contains(start) }), piece > 0,
        let other = actors[..<index].lastIndex(where: { part.pieces[piece - 1].contains($0.range.lowerBound) }), !isFinite(in: part.pieces[piece - 1])
      {
        (actors[index].role, actors[index].isJoined) = (actors[other].role, true)
        continue
      }
      // `den Vizegouverneur der Präfektur, Vera Ohm`: the name stands where the office does.
      if actors[index].kind == .person, let comma = (max(clause, start - 4)..<start).last(where: { block.tokens[$0].text == "," }), let office = office(before: comma, actors) {
        let limit = actors.last { $0.range.upperBound <= office }?.range.upperBound ?? clause
        (actors[index].role, _) = role(office, after: max(clause, limit), isFirst: true)
        actors[index].isJoined = false
        for inner in actors.indices where inner < index && actors[inner].range.lowerBound > office { (actors[inner].role, actors[inner].isJoined) = ("attr", false) }
        // `Bremen's senator, Vera Ohm`.
        if index > 0, actors[index - 1].range.upperBound <= office, office - actors[index - 1].range.upperBound <= 5, block.isSign(actors[index - 1].range.upperBound, "'") {
          (actors[index].role, actors[index].isJoined) = (actors[index - 1].role, actors[index - 1].isJoined)
          (actors[index - 1].role, actors[index - 1].isJoined) = ("attr", false)
        }
        continue
      }
      let (role, isJoined) = role(start, after: max(before, clause), isFirst: index == 0 || before < clause)
      // `der Konzern Furuno aus Nishinomiya und die …`: joined to the one before the place.
      if isJoined, index > 1, actors[index].kind != .place, actors[index - 1].kind == .place, ["aus", "from", "in", "gen", "of"].contains(actors[index - 1].role) {
        (actors[index].role, actors[index].isJoined) = (actors[index - 2].role, true)
        continue
      }
      // `President A of X and President B of Y`.
      if isJoined, index > 1, actors[index].kind == .person, actors[index - 2].kind == .person, ["aus", "from", "of", "gen", "at", "von"].contains(actors[index - 1].role), ["und", "and", "sowie"].contains(block.lower(before)) {
        (actors[index].role, actors[index].isJoined) = (actors[index - 2].role, true)
        continue
      }
      // `die Leiterin der Kammer, Vera Ohm`: the name belongs to the function.
      if block.language == .de, actors[index].kind == .place, role == "in", let seat = (max(clause, start - 3)..<start).last(where: { ["sitz", "hauptsitz", "firmensitz", "stammsitz"].contains(block.lower($0)) }), block.lower(seat - 1) == "mit" {
        actors[index].role = "seat"
        continue
      }
      let isApposed = isJoined && actors[index - 1].role == "gen" && actors[index].kind != actors[index - 1].kind
      actors[index].role = isApposed ? "" : isJoined ? actors[index - 1].role : role
      actors[index].isJoined = isJoined && !isApposed
      if actors[index].kind == .place, block.isSign(actors[index].range.upperBound, "'"), block.isSign(start - 1, ",") { (actors[index].role, actors[index].isJoined) = ("attr", false) }
      // `FBRI president Hiroshi Nakamoto`: the person stands in the organisation's place.
      if index > 0, actors[index].kind == .person, actors[index - 1].kind != .person, start > before, before >= clause,
        (before..<start).allSatisfy({ isOfficeWord($0) })
      {
        (actors[index].role, actors[index].isJoined) = (actors[index - 1].role, actors[index - 1].isJoined)
        (actors[index - 1].role, actors[index - 1].isJoined) = ("attr", false)
      }
    }
  }

  private func isOfficeWord(_ at: Int) -> Bool {
    let lower = block.lower(at)
    return PersonWords.titles.contains(lower) || PersonWords.degrees.contains(lower) || ["vice", "deputy", "prefectural", "government", "city", "state", "economy", "s"].contains(lower) || [".", "-", "'"].contains(block.tokens[at].text)
      || lower.hasSuffix("minister") || lower.hasSuffix("ministerin") || lower.hasSuffix("sekretär") || lower.hasSuffix("sekretärin")
  }

  /// What joins a name to its clause: the preposition before its article, adjectives and titles; `gen` after a noun and `der`.
  private func role(_ start: Int, after limit: Int, isFirst: Bool) -> (String, Bool) {
    var at = start - 1
    var article = ""
    var hasAdjective = false
    while at >= limit, start - at < 12 {
      let token = block.tokens[at]
      let lower = token.lower
      // `am Montag Ohm`: the day ends what the preposition rules.
      if block.language == .de, Calendar.weekday(lower) != nil { break }
      if let preposition = Words.prepositions[lower] {
        // `in the city of Kawasaki`.
        if preposition == "of", ["city", "town", "state", "prefecture", "region", "port"].contains(block.lower(at - 1)), block.lower(at - 2) != "partner", at - 1 >= limit {
          at -= 2
          article = ""
          continue
        }
        return (preposition, false)
      }
      if token.text == ")", let open = (limit..<at).last(where: { block.tokens[$0].text == "(" }) {
        // The acronym in brackets is an actor too.
        at = open - 1
        continue
      }
      if ["und", "and", "sowie", "&", ",", "/", "or", "oder"].contains(lower) {
        return !isFirst && (at == limit || at == limit + 1 && block.tokens[limit].kind == .sign) ? ("", true) : ("", false)
      }
      if Words.determiners.contains(lower) {
        if article.isEmpty { article = lower }
      } else if token.kind == .sign {
        if !["\"", "“", "„", ".", "-", "(", "'"].contains(token.text) { break }
      } else if !article.isEmpty {
        if block.language == .de, ["der", "des"].contains(article), token.isCapital && !CommonWords.german.contains(lower) { return ("gen", false) }
        return (oblique(article), false)
      } else if !(token.isCapital ? isHead(token) : isAdjective(token)) {
        break
      } else {
        hasAdjective = hasAdjective || !token.isCapital
      }
      at -= 1
    }
    return (oblique(article), false)
  }

  private func oblique(_ article: String) -> String {
    guard block.language == .de else { return "" }
    return article == "dem" || article == "einem" ? "dat" : ["den", "einen"].contains(article) ? "acc" : ""
  }

  private func isAdjective(_ token: Token) -> Bool {
    let lower = token.lower
    if lower == "up" || lower == "vice" { return true }
    guard token.kind == .word, !Words.auxiliaries.contains(lower), !isTrigger(lower) else { return false }
    if block.language == .en {
      return PersonWords.titles.contains(lower) || ["german", "capital", "town", "city", "state", "region", "prefecture", "company", "firm", "port", "university", "northern", "southern", "western", "eastern", "partner", "nearby", "neighboring", "neighbouring", "shipyard", "utility", "operator"].contains(lower)
        || lower.hasSuffix("based")
    }
    return ["e", "en", "er", "es", "em"].contains(where: lower.hasSuffix) && !CommonWords.german.contains(lower)
  }

  private func isHead(_ token: Token) -> Bool {
    let lower = token.lower
    if ["start", "vice", "deputy"].contains(lower) || token.isAllCapitals || block.language == .en { return true }
    if block.language == .de, lower.hasSuffix("er"), lower.count > 5, !isTrigger(lower) { return true }
    return CommonWords.besideNames.contains(lower) || PersonWords.titles.contains(lower) || OrganisationWords.announcersDe.contains(lower) || OrganisationWords.headsDe.contains(lower)
      || Words.partnerRoles.contains(lower) || lower.hasPrefix("partner") || lower.hasSuffix("konzern") || lower.hasSuffix("hersteller") || lower.hasSuffix("anbieter") || lower.hasSuffix("spezialist") || lower.hasSuffix("unternehmen")
      || lower.hasSuffix("institut") || lower.hasSuffix("einrichtung") || lower.hasSuffix("messe") || PersonWords.degrees.contains(lower) || lower.hasSuffix("stadt") || lower.hasSuffix("fest")
      || ["expertin", "experte", "leiterin", "chefin", "chef", "sekretär", "sekretärin", "kette", "versorgers", "herstellers", "konzerns", "agentur", "gesellschaft", "kammer", "verband", "stiftung", "verein", "fabrikant", "betreiber", "händler", "werft", "bank"].contains(where: lower.hasSuffix)
  }

  func group(from first: Actor, _ actors: [Actor]) -> [Actor] {
    guard let index = actors.firstIndex(where: { $0.range == first.range }) else { return [first] }
    var list = [actors[index]]
    for actor in actors[(index + 1)...] {
      if actor.isJoined, actor.role == first.role {
        list.append(actor)
      } else if !actor.isJoined, !["aus", "from", "of", "gen", "attr"].contains(actor.role) {
        break
      }
    }
    return list
  }
}
