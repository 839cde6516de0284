import Domain

/// Persons by form, in German and English: a title, a common given name, a function after the name, a word of speech.
struct LatinPersons {
  let block: Block
  let sentence: Range<Int>
  /// Whether a word is a place's, so that it is no family name.
  let isPlace: (Token) -> Bool

  func all() -> [Found] {
    var found: [Found] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let token = block.tokens[at]
      guard token.kind == .word else { at += 1; continue }
      if let person = titled(at) ?? given(at) ?? functional(at) {
        found.append(person)
        at = person.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  private func isGiven(_ at: Int) -> Bool {
    guard let token = block.token(at), token.isCapital, at < sentence.upperBound else { return false }
    return PersonWords.given.contains(token.lower) || PersonWords.given.contains(block.text(at..<block.unitEnd(at, limit: sentence.upperBound)).lowercased())
  }

  /// - Parameter mayBePlace: a family name can be a town's after a given name.
  private func isPart(_ at: Int, mayBePlace: Bool = false) -> Bool {
    guard at < sentence.upperBound, let token = block.token(at) else { return false }
    if !mayBePlace && isPlace(token) || OrganisationWords.headsEn.contains(token.lower) || OrganisationWords.headsDe.contains(token.lower) { return false }
    if OrganisationWords.legalForms.contains([token.lower]) { return false }
    if ["hall", "street", "tower", "hotel", "station", "airport", "bay", "island", "days", "week"].contains(token.lower) { return false }
    return token.isNamePart && token.text.unicodeScalars.count > 1 && (!token.isAllCapitals || token.text.unicodeScalars.count > 3)
  }

  /// The end of a family name with its particles, and where it begins: `von der Lühe`.
  private func surname(_ at: Int, mayBePlace: Bool = false) -> Range<Int>? {
    var next = at
    while next < sentence.upperBound, PersonWords.particles.contains(block.lower(next)), block.token(next)?.isCapital == false, next - at < 3 { next += 1 }
    // `Cathal Ó Broin`, `Piet Van Damme`.
    if next == at, PersonWords.capitalParticles.contains(block.lower(next)), block.token(next)?.isCapital == true, block.token(next + 1)?.isCapital == true, block.token(next + 1)?.follows == true { next += 1 }
    guard isPart(next, mayBePlace: mayBePlace) else { return nil }
    return at..<block.unitEnd(next, limit: sentence.upperBound)
  }

  /// Given names, initials and a family name from a token on.
  private func name(_ at: Int, isKnownGiven: Bool) -> Found? {
    var next = at
    var count = 0
    while count < 3, isGiven(next) || (count == 0 && isPart(next)) {
      // The last word is the family name, also if it could be a given one.
      let end = block.unitEnd(next, limit: sentence.upperBound)
      if count > 0, surname(end, mayBePlace: true) == nil, !isInitial(end) { break }
      next = end
      count += 1
    }
    guard count > 0 else { return nil }
    while isInitial(next) { next += 2 }
    // `Claus Ruhe Madsen`: a second given name that is not in the list.
    guard let first = surname(next, mayBePlace: isKnownGiven && next > at && block.token(next)?.follows == true) else { return nil }
    var family = first
    if isKnownGiven, let second = surname(first.upperBound), block.token(first.upperBound)?.isCapital == true,
      !block.isTitleCase, !isFollowedByVerblessNoun(second.upperBound), !StatementWords.determiners.contains(block.lower(second.upperBound)) { family = second }
    let range = at..<family.upperBound
    return Found(range: range, kind: .person, reason: .givenName, name: block.text(range), surname: block.text(family))
  }

  private func isFollowedByVerblessNoun(_ at: Int) -> Bool { block.token(at)?.isNamePart ?? false }

  private func isInitial(_ at: Int) -> Bool {
    guard let token = block.token(at), at + 1 < sentence.upperBound else { return false }
    return token.isCapital && token.text.unicodeScalars.count == 1 && block.isSign(at + 1, ".")
  }

  private func titled(_ at: Int) -> Found? {
    let title = block.lower(at)
    guard PersonWords.titles.contains(title) || block.language == .de && PersonWords.isTitle(title), !(block.language == .de && !block.tokens[at].isCapital && title != "dr") else { return nil }
    // `Vize-Präsident` and `Ohm-Chef`.
    if at > sentence.lowerBound, block.isSign(at - 1, "-"), !block.tokens[at - 1].follows, !PersonWords.titles.contains(block.lower(at - 2)), !(block.language == .de && block.tokens[at].isCapital) { return nil }
    var next = at + 1
    var isCourtesy = PersonWords.courtesies.contains(title)
    // `Prof. Dr.-Ing.`, `Minister-President`.
    while next < sentence.upperBound {
      let lower = block.lower(next)
      if block.lower(next) == "general", block.lower(next - 1) == "consul" {
        next += 1
      } else if block.isSign(next, ".") && PersonWords.degrees.contains(block.lower(next - 1)) || block.isSign(next, "-") && !block.tokens[next].follows
        || block.isSign(next, ".") && ["mr", "mrs", "ms"].contains(title)
      {
        next += 1
      } else if PersonWords.degrees.contains(lower) && block.tokens[next].text.unicodeScalars.count <= 5 && !isInitial(next)
        || PersonWords.titles.contains(lower) && block.tokens[next].isCapital
      {
        if PersonWords.courtesies.contains(lower) { isCourtesy = true }
        next += 1
      } else {
        break
      }
    }
    if isGiven(next), let person = name(next, isKnownGiven: true) { return Found(range: person.range, kind: .person, reason: .title, name: person.name, surname: person.surname) }
    if isPart(next) {
      let first = block.unitEnd(next, limit: sentence.upperBound)
      var start = first
      while isInitial(start) { start += 2 }
      if let family = surname(start), block.tokens[family.lowerBound].isCapital, !block.isTitleCase, !(block.language == .de && isGermanNoun(family)) {
        let range = next..<family.upperBound
        // `SHINGAI Masakatsu` has the family name first.
        let isReversed = block.tokens[next].isAllCapitals && !block.tokens[family.lowerBound].isAllCapitals
        return Found(range: range, kind: .person, reason: .title, name: block.text(range), surname: block.text(isReversed ? next..<first : family))
      }
    }
    guard isCourtesy, let family = surname(next), block.tokens[next].isCapital || ["herr", "herrn", "frau"].contains(title), block.token(family.upperBound)?.lower != "of", !(block.language == .de && isGermanNoun(family)) else { return nil }
    return Found(range: family, kind: .person, reason: .title, name: block.text(family), surname: block.text(family))
  }

  /// An ending that German nouns have and family names seldom.
  private func isGermanNoun(_ range: Range<Int>) -> Bool {
    let lower = block.lower(range.upperBound - 1)
    return ["ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "ismus", "ität", "recht", "politik"].contains(where: lower.hasSuffix)
  }

  /// `OGAWA Shigeto`: both can be written in kana, and only the first has all capitals.
  static func isFamilyFirst(_ family: Token, _ given: Token) -> Bool {
    family.isAllCapitals && family.text.count > 2 && given.isName && !given.isAllCapitals && given.text.count > 2 && Romaji.isJapanese(family.lower) && Romaji.isJapanese(given.lower)
  }

  private func given(_ at: Int) -> Found? {
    guard isGiven(at) else {
      // `SAITO Motohiko`.
      guard isPart(at), block.tokens[at].isAllCapitals, let next = block.token(at + 1), at + 1 < sentence.upperBound, next.follows, isGiven(at + 1) || Self.isFamilyFirst(block.tokens[at], next) else { return nil }
      return Found(range: at..<(at + 2), kind: .person, reason: .givenName, name: block.text(at..<(at + 2)), surname: block.text(at..<(at + 1)))
    }
    if at > sentence.lowerBound, block.isSign(at - 1, "-"), !block.tokens[at - 1].follows { return nil }
    // `im Mai`.
    if Calendar.month(block.lower(at)) != nil, ["im", "in", "ende", "anfang", "mitte", "bis", "seit", "since", "by", "until", "next", "last", "this", "kommenden", "vergangenen"].contains(block.lower(at - 1)) { return nil }
    if block.language == .en, ["will", "mark", "may", "max"].contains(block.lower(at)), at == sentence.lowerBound { return nil }
    return name(at, isKnownGiven: true)
  }

  /// A title, after small words at most.
  private func startsWithTitle(_ at: Int) -> Bool {
    for place in at..<min(at + 4, sentence.upperBound) {
      if PersonWords.titles.contains(block.lower(place)) { return block.language == .en || block.tokens[place].isCapital }
      guard block.tokens[place].kind == .word, !block.tokens[place].isCapital || isPlace(block.tokens[place]) else { return false }
    }
    return false
  }

  /// `Vera Ohm, Geschäftsführerin der …`, `Vera Ohm (CDU)`, `sagte Vera Ohm`.
  private func functional(_ at: Int) -> Found? {
    let isItem = ["-", "–", "•", "*", "·"].contains(block.tokens[0].text) && at <= 4
    guard isPart(at), at + 1 < sentence.upperBound, block.tokens[at + 1].follows, !block.isTitleCase || isItem else { return nil }
    let first = block.unitEnd(at, limit: sentence.upperBound)
    guard let family = surname(first), family.lowerBound < sentence.upperBound, block.tokens[first].follows else { return nil }
    if at > sentence.lowerBound, block.tokens[at - 1].isNamePart { return nil }
    let end = family.upperBound
    if block.token(end)?.isNamePart ?? false { return nil }
    let before = block.lower(at - 1)
    var reason: Reason?
    // `Vera Ohm, who has led …`.
    if block.language == .en, block.isSign(end, ","), block.lower(end + 1) == "who", end - at <= 3, at == sentence.lowerBound || PersonWords.saying.contains(before) { reason = .function }
    // `Park Jae-won`: the second half of a given name in small letters.
    if end - at == 4, block.isSign(end - 2, "-"), block.tokens[end - 1].isCapital == false, !block.tokens[end - 1].follows, block.tokens[end - 3].isCapital, !isGermanNoun(family) { reason = .function }
    // `Von Vera Ohm`, a line of its own.
    if ["von", "by"].contains(before), at - 1 == 0, end == block.tokens.count || block.isSign(end, ",") && block.tokens.count - end < 6 { reason = .function }
    if PersonWords.saying.contains(before) && (before != "so" || block.isSign(at - 2, ",") || block.isSign(at - 2, "“") || block.isSign(at - 2, "\"")) { reason = .speech }
    if PersonWords.saying.contains(block.lower(end)), block.lower(end) != "so", block.language == .en { reason = .speech }
    if block.isSign(end, ","), startsWithTitle(end + 1) { reason = .function }
    // `the Vice Minister of Transport, Vera Ohm, …`.
    if block.isSign(at - 1, ","), block.isSign(end, ",") || block.isSign(end, "."), (max(sentence.lowerBound, at - 8)..<(at - 1)).contains(where: {
      PersonWords.titles.contains(block.lower($0)) && (block.tokens[$0].isCapital || block.language == .en) || block.language == .de && block.tokens[$0].isCapital && PersonWords.isTitle(block.lower($0)) }) { reason = .function }
    // `accompanied by Vera Ohm of the chamber`.
    if block.language == .en, at > sentence.lowerBound, !block.tokens[at - 1].isCapital, block.tokens[at - 1].kind == .word, !StatementWords.determiners.contains(before), end - at <= 3, block.lower(end) == "of", block.lower(end + 1) == "the" || block.token(end + 1)?.isName ?? false, before != "of" { reason = .function }
    // `• Vera Ohm, Ohm Ltd`.
    if at <= 4, ["-", "–", "•", "*", "·"].contains(block.tokens[0].text), block.tokens[0].kind == .sign, (1..<max(1, at)).allSatisfy({ PersonWords.degrees.contains(block.lower($0)) || PersonWords.isTitle(block.lower($0)) || block.isSign($0, ".") }), block.isSign(end, ","), block.tokens.count < 24 { reason = .function }
    if block.isSign(end, "("), ["cdu", "spd", "fdp", "grüne", "ssw", "afd", "csu", "parteilos"].contains(block.lower(end + 1)) { reason = .function }
    guard let reason, !(block.language == .de && isGermanNoun(family)) else { return nil }
    let range = at..<end
    return Found(range: range, kind: .person, reason: reason, name: block.text(range), surname: block.text(family))
  }
}
