import Domain

/// Organisations by form, in German and English: a legal form, a noun that names the kind, or a word that announces a firm.
struct LatinOrganisations {
  let block: Block
  let sentence: Range<Int>
  let isPlace: (Token) -> Bool

  func all() -> [Found] {
    var found: [Found] = []
    for at in sentence where block.tokens[at].kind == .word {
      if let range = legal(at) { add(range, .legalForm) }
      if let range = headed(at) ?? governed(at) { add(range, .headNoun) }
      if let range = announced(at) ?? described(at) { add(range, .announced) }
      if let range = seat(at) ?? foreign(at) { add(range, .headNoun) }
      if let range = leading(at) { add(range, .announced) }
      if let range = branded(at) ?? paired(at) { add(range, .headNoun) }
      if isCapitals(at) { add(at..<(at + 1), .acronym) }
    }
    return found

    func add(_ range: Range<Int>, _ reason: Reason) {
      found.append(Found(range: range, kind: .organisation, reason: reason, name: block.text(range)))
    }
  }

  private static let brandEnds = PersonWords.words("""
    works fleet marine logistics power solutions foods seafood shipping lines maritime trust capital electronics instruments materials devices optics photonics sensors data digital software steel metals offshore wind solar hydrogen
    batteries battery mobility aerospace space medical health biotech bio labs cryogenics diagnostics automation composites turbines yachts seafoods brewing distillers textiles ceramics precision tools machinery plastics polymers
    analytics quantum cloud networks holdings express freight terminals dynamics genomics oncology sciences biologics electrolysers electrolyzers line rover ocean fm radio cells grid rail yards shipyards ferries airways aviation transport tech innovation polska deutschland france italia nederland norge sverige danmark
    breweries ireland scotland wales england norway sweden finland denmark germany poland austria switzerland canada australia zealand india vietnam taiwan china
    suomi japan europe america international global worldwide insurance securities consulting pumps valves bearings drives brewers vineyards farms mills dairies bakery distillery seiki kogyo shoji denki seisakusho
    sangyo kikai shuzo bussan unyu kaiun giken kasei seiyaku kensetsu tsusho shokuhin
    """)
  /// `Grampian H2 Fleet`: words with capitals of which the last says what the house deals with.
  private func branded(_ at: Int) -> Range<Int>? {
    let token = block.tokens[at]
    guard token.isCapital, Self.brandEnds.contains(token.lower), !block.isTitleCase, at > sentence.lowerBound, !block.isSign(at + 1, "-"), !(block.token(at + 1)?.isName ?? false) else { return nil }
    var start = at
    while start > sentence.lowerBound, at - start < 4, block.tokens[start].follows, isPart(start - 1), block.tokens[start - 1].kind == .word, !["german", "japanese", "european", "northern", "southern", "western", "eastern", "north", "south", "east", "west", "new", "great", "central"].contains(block.lower(start - 1)) { start -= 1 }
    // `Central R&D Labs`.
    if start == at, block.isSign(at - 2, "&"), start - 3 >= sentence.lowerBound, block.tokens[at - 1].isCapital, block.tokens[at - 3].isCapital { start = at - 3 }
    if block.isSign(start - 1, "&"), start - 2 >= sentence.lowerBound, block.tokens[start].text.count == 1, block.tokens[start - 2].isCapital { start -= 2 }
    while start > sentence.lowerBound, at - start < 6, block.tokens[start].text.count == 1, block.tokens[start].follows, isPart(start - 1), block.tokens[start - 1].kind == .word { start -= 1 }
    while start > sentence.lowerBound, at - start < 6, start < at - 2, block.tokens[start].follows, isPart(start - 1), block.tokens[start - 1].kind == .word { start -= 1 }
    while block.language == .de, start < at, isKindDe(start) || PersonWords.isTitle(block.lower(start)) { start += 1 }
    return start < at && block.tokens[start].text.unicodeScalars.count > 1 ? start..<(at + 1) : nil
  }

  /// `des Stromversorgers`, before a name.
  private func isKindDe(_ at: Int) -> Bool { isFirmNoun(at) || OrganisationWords.announcersDe.contains(block.lower(at)) }

  /// `Rohde & Mertens`.
  private func paired(_ at: Int) -> Range<Int>? {
    guard block.isSign(at + 1, "&"), !block.isTitleCase, sentence.contains(at + 2), isPart(at), isPart(at + 2), block.tokens[at].isNamePart, block.tokens[at + 2].kind == .word, block.tokens[at + 2].isNamePart else { return nil }
    let nouns = ["ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "ment", "ing", "ness", "ity", "ology"]
    guard !nouns.contains(where: block.lower(at).hasSuffix), !nouns.contains(where: block.lower(at + 2).hasSuffix), !isPlace(block.tokens[at]) else { return nil }
    return at..<(at + 3)
  }

  /// `Skånska Kvarn is …`: English has capitals for names alone, so two at a sentence's head are one.
  private func leading(_ at: Int) -> Range<Int>? {
    guard block.language == .en, !block.isTitleCase, at == sentence.lowerBound || block.isSign(at - 1, ";") else { return nil }
    var end = at
    while end < sentence.upperBound, end - at < 3, isPart(end), block.tokens[end].kind == .word, !isPlace(block.tokens[end]), !block.tokens[end].isAllCapitals, !PersonWords.given.contains(block.lower(end)), end == at || block.tokens[end].follows { end += 1 }
    guard end - at >= 2, let next = block.token(end), !next.isName else { return nil }
    let first = block.lower(at)
    guard !["ese", "ish", "ian", "ean", "ing", "ed", "ly"].contains(where: first.hasSuffix), !Self.common.contains(first), !OrganisationWords.headsEn.contains(first) else { return nil }
    return ["is", "has", "was", "will", "have", "had", "plans", "said", "also", "already", "supplies", "intends"].contains(next.lower) || next.text == "," && ["on", "which"].contains(block.lower(end + 1)) ? at..<end : nil
  }

  private static let common = PersonWords.words("ceo cto cfo coo usa eu uno lng lpg mint pdf usb dna rna ips eur usd jpy ngo kmu sme sms faq iso din led mou loi cdu spd fdp csu afd ssw gps api sos bip gdp vip r&d tüv ki ai it pr tv hr mrd mio gmbh ltd inc and the uhr esg kfz lkw pkw ovg bgh uk uae nrw brd ddr rov auv mwh gwh twh kwh ccs ccu ev ice")
  /// `HHLA`: a word of capitals amid others is somebody's short name.
  private func isCapitals(_ at: Int) -> Bool {
    let token = block.tokens[at]
    guard token.isAllCapitals, (3...6).contains(token.text.unicodeScalars.count), !Self.common.contains(token.lower), !FieldWords.shortForms.contains(token.lower), !isPlace(token), !block.isSign(at + 1, "-"), !block.isSign(at - 1, "-"), !block.isSign(at - 1, "("), !(block.token(at + 1)?.isName ?? false), !(block.token(at - 1)?.isName ?? false && block.language == .en) else { return false }
    return block.tokens[sentence].contains { $0.kind == .word && !$0.isCapital }
  }

  func isPart(_ at: Int) -> Bool {
    guard sentence.contains(at), let token = block.token(at) else { return false }
    if token.kind == .number { return true }
    return token.isName && !CommonWords.german.contains(token.lower) && !CommonWords.english.contains(token.lower)
      && !PersonWords.titles.contains(token.lower) && Calendar.weekday(token.lower) == nil && Calendar.month(token.lower) == nil
      && !(block.language == .de && CommonWords.besideNames.contains(token.lower))
  }

  // MARK: - Legal forms

  /// The name that ends with a legal form at a token.
  private func legal(_ at: Int) -> Range<Int>? {
    guard let end = legalEnd(at), at > sentence.lowerBound else { return nil }
    let isClub = block.lower(at) == "e" || block.lower(at) == "ev"
    var start = at
    while start > sentence.lowerBound {
      let before = start - 1
      let token = block.tokens[before]
      let isBrand = start == at && token.kind == .word && !token.isCapital && token.text.unicodeScalars.count > 4 && token.follows && !CommonWords.german.contains(token.lower) && !["e", "en", "er", "es", "em", "te"].contains(where: token.lower.hasSuffix)
      if isPart(before) || isBrand || isQualifier(before) || (token.kind == .number && token.text.count <= 4) {
        start = before
      } else if token.kind == .sign, ["-", "&", "+", ".", "/", "'"].contains(token.text) || token.text == "," && start == at, before > sentence.lowerBound, isPart(before - 1) {
        start = before - 1
      } else if token.kind == .sign, ["\"", "“", "”", "„"].contains(token.text), start == at || isQuoted(before) {
        start = before
      } else if ["und", "and", "of", "für", "for", "the", "y", "et", "de"].contains(token.lower) || isClub && ["nach", "ohne", "mit", "auf", "bei", "in", "zur", "zum", "der", "des", "im", "von"].contains(token.lower),
        before > sentence.lowerBound, isPart(before - 1), token.lower != "und" && token.lower != "and" || isPurpose(before), start < at
      {
        start = before - 1
      } else {
        break
      }
    }
    // What the register calls beside names does not begin one: `Hersteller Basler AG`.
    while start < at, let token = block.token(start), token.kind == .sign || CommonWords.besideNames.contains(token.lower) && block.language == .de && !isClub { start += 1 }
    // `Projektentwickler Ohm AG`, `Handelskette Ohm Ltd`.
    while block.language == .de, !isClub, start + 1 < at, block.tokens[start + 1].isName, OrganisationWords.kindEndsDe.contains(where: block.lower(start).hasSuffix) { start += 1 }
    if isClub, start + 1 < at, block.lower(start) == "verein", StatementWords.determiners.contains(block.lower(start - 1)) { start += 1 }
    guard start < at, block.tokens[start..<at].contains(where: { $0.kind == .word && $0.isCapital }) else { return nil }
    return start..<end
  }

  /// `Nord` in `Labortek Nord SE`: beside a name elsewhere, within one after a name.
  private func isQualifier(_ at: Int) -> Bool {
    ["nord", "süd", "ost", "west", "european", "europe", "medizin", "energie", "hafen", "wasserstoff", "robotik"].contains(block.lower(at)) && block.tokens[at].isCapital && at > sentence.lowerBound && isPart(at - 1) && block.tokens[at].follows
  }

  private func isQuoted(_ at: Int) -> Bool { at > sentence.lowerBound && block.tokens[at - 1].isName }
  /// `für Energie und Klimaschutz`: within a purpose an `und` belongs to the name.
  private func isPurpose(_ at: Int) -> Bool { (max(sentence.lowerBound, at - 3)..<at).contains { ["für", "for", "of"].contains(block.lower($0)) } }

  /// The end of a legal form that begins at a token.
  private func legalEnd(_ at: Int) -> Int? {
    guard sentence.contains(at) else { return nil }
    for form in OrganisationWords.legalForms {
      var place = at
      var fits = true
      for (index, word) in form.enumerated() {
        if index > 0 { while place < sentence.upperBound, [".", ",", "("].contains(block.tokens[place].text) { place += 1 } }
        guard place < sentence.upperBound, block.lower(place) == word || word == "&" && block.isSign(place, "&") else { fits = false; break }
        place += 1
      }
      guard fits else { continue }
      let token = block.tokens[at]
      if form[0].count <= 2, form[0] != "e", form[0] != "a", !token.isAllCapitals, token.text != "Co", token.text != "eG", token.text.unicodeScalars.count > 1 { continue }
      if form == ["e", "v"] || form == ["ev"], token.text != "e", token.text != "eV" { continue }
      if form.count > 1, form[0].count == 1, form[0] != "e", !token.isCapital { continue }
      if !token.isCapital, form[0].count > 4 { continue }
      if form.count > 1 || ["inc", "ltd", "corp", "co"].contains(form.last!), block.isSign(place, "."), !endsSentence(place, form) { place += 1 }
      if form.first == "ug", block.isSign(place, ")") { place += 1 }
      return place
    }
    return nil
  }

  /// A full stop that belongs to the sentence as well stays with the name: `Minato Vision Inc.`
  private func endsSentence(_ at: Int, _ form: [String]) -> Bool { form.contains("gmbh") || form.contains("kg") || form.contains("kgaa") }

  // MARK: - Nouns

  private func headed(_ at: Int) -> Range<Int>? {
    let token = block.tokens[at]
    guard token.isCapital else { return nil }
    if block.language == .en { return headedEnglish(at) ?? (hyphenated(at).flatMap { german($0, at) }) ?? (["universität", "hochschule", "klinikum", "gesellschaft", "gymnasium"].contains(token.lower) ? german(at..<(at + 1), at) : nil) }
    return german(hyphenated(at) ?? at..<(at + 1), at) ?? headedEnglish(at)
  }

  /// `Fraunhofer-Institut`, from its last word.
  private func hyphenated(_ at: Int) -> Range<Int>? {
    guard at - 2 >= sentence.lowerBound, block.isSign(at - 1, "-"), !block.tokens[at].follows, !block.tokens[at - 1].follows,
      OrganisationWords.compoundHeadsDe.contains(where: block.lower(at).hasPrefix)
    else { return nil }
    var start = at - 2
    while start - 2 >= sentence.lowerBound, block.isSign(start - 1, "-"), !block.tokens[start].follows, !block.tokens[start - 1].follows { start -= 2 }
    guard block.tokens[start].isName else { return nil }
    return start..<(at + 1)
  }

  private func german(_ unit: Range<Int>, _ at: Int) -> Range<Int>? {
    let lower = block.lower(at)
    let stem = lower.hasSuffix("en") ? String(lower.dropLast(2)) : lower.hasSuffix("s") ? String(lower.dropLast(1)) : lower
    let isCompound = unit.count > 1
    guard isCompound || ["senatskanzlei", "bundeskanzleramt"].contains(lower) || OrganisationWords.isHeadDe(lower) || OrganisationWords.headsDe.contains(stem) else { return nil }
    if !isCompound, block.isSign(at - 1, "-"), !block.tokens[at].follows { return nil }
    var start = unit.lowerBound
    var end = unit.upperBound
    var isNamed = isCompound && isProper(unit.lowerBound) || ["staatskanzlei", "senatskanzlei", "bundeskanzleramt"].contains(lower)
    if lower.hasPrefix("handelskammer"), at - 3 >= sentence.lowerBound, block.text((at - 3)..<at) == "Industrie- und" {
      start = at - 3
      isNamed = true
    }
    // `Technische Universität`, `Kieler Universität`, `Deutsch-Japanische Gesellschaft`.
    var lefts = 0
    while start - 1 >= sentence.lowerBound, lefts < 2 {
      let before = block.tokens[start - 1]
      guard before.isName, ["e", "en", "er", "es"].contains(where: before.lower.hasSuffix), !CommonWords.german.contains(before.lower),
        block.tokens[start].follows, !PersonWords.titles.contains(before.lower), !(start - 1 == sentence.lowerBound && !isAdjectivalPlace(before))
      else { break }
      if CommonWords.besideNames.contains(before.lower), !before.lower.hasPrefix("deutsch"), !before.lower.hasPrefix("europäisch"), !before.lower.hasPrefix("japanisch") { break }
      start -= 1
      while block.isSign(start - 1, "-"), start - 2 >= sentence.lowerBound, !block.tokens[start].follows { start -= 2 }
      lefts += 1
      // German has capitals for adjectives of names alone.
      if isAdjectivalPlace(before) || start > sentence.lowerBound && ["ische", "ischen", "ischer", "ischem"].contains(where: before.lower.hasSuffix) && block.tokens[start - 1].kind == .word { isNamed = true }
    }
    // `für …`, a place or a proper name after it.
    if block.lower(end) == "für", let phrase = phrase(end + 1) {
      end = phrase
      isNamed = true
    } else {
      if block.lower(end) == "zu", let token = block.token(end + 1), isPlace(token) {
        end += 2
        isNamed = true
      } else if block.lower(end) == "der", ["präfektur", "stadt", "provinz", "region"].contains(block.lower(end + 1)), let token = block.token(end + 2), token.isNamePart, sentence.contains(end + 2), !PersonWords.given.contains(token.lower) {
        end = block.unitEnd(end + 2, limit: sentence.upperBound)
        isNamed = true
      } else if ["museum", "klinik", "klinikum", "krankenhaus", "gymnasium", "theater"].contains(where: lower.hasSuffix), ["am", "an"].contains(block.lower(end)), case let next = block.lower(end) == "an" ? end + 2 : end + 1, sentence.contains(next), block.tokens[next].isNamePart, !Calendar.isTime(block.lower(next)) {
        end = block.unitEnd(next, limit: sentence.upperBound)
        isNamed = true
      }
      while end < sentence.upperBound, end - unit.upperBound < 5, block.tokens[end].follows, isPart(end), !PersonWords.given.contains(block.lower(end)) {
        let token = block.tokens[end]
        guard isPlace(token) || lefts > 0 || token.isAllCapitals || ["stiftung", "verein", "museum", "hochschule", "universität", "institut", "klinikum", "bank", "verlag", "akademie", "landtag"].contains(lower) || isNamed else { break }
        end = block.unitEnd(end, limit: sentence.upperBound)
        isNamed = true
      }
      if block.lower(end) == "für", let phrase = phrase(end + 1) {
        end = phrase
        isNamed = true
      }
    }
    return isNamed ? start..<end : nil
  }

  private func isProper(_ at: Int) -> Bool {
    let token = block.tokens[at]
    return token.isNamePart && !commonFirsts.contains(token.lower)
  }
  private func isAdjectivalPlace(_ token: Token) -> Bool { token.lower.hasSuffix("er") && isPlace(token) }

  /// The end of `Solare Energiesysteme ISE`, `Wirtschaft, Verkehr und Tourismus`: nouns with their adjectives.
  private func phrase(_ at: Int) -> Int? {
    var end = at
    var next = at
    while next < sentence.upperBound, next - at < 16 {
      let token = block.tokens[next]
      if token.isName, !CommonWords.german.contains(token.lower), !PersonWords.titles.contains(token.lower), !PersonWords.given.contains(token.lower) {
        next = block.unitEnd(next, limit: sentence.upperBound)
        end = next
        // `Brand- und Katastrophenschutz`.
        if block.isSign(next, "-"), !block.tokens[next].follows, ["und", "oder"].contains(block.lower(next + 1)) { next += 1 }
      } else if token.kind == .word, !token.isCapital, ["e", "en", "er", "es"].contains(where: token.lower.hasSuffix), !CommonWords.german.contains(token.lower),
        block.token(next + 1)?.isName ?? false
      {
        next += 1
      } else if ["und", "and", "der", "des", "in", "zu"].contains(token.lower), end > at, block.token(next + 1)?.isName ?? false, !isPlaceAfterIn(next) {
        next += 1
      } else if block.isSign(next, ","), end > at, isList(next + 1) {
        next += 1
      } else {
        break
      }
    }
    return end > at ? end : nil
  }

  private func isPlaceAfterIn(_ at: Int) -> Bool { block.lower(at) == "in" || (block.token(at + 1).map { isPlace($0) } ?? false) && block.lower(at) != "und" }

  /// Whether a list goes on to an `und`: nouns and commas alone.
  private func isList(_ at: Int) -> Bool {
    for next in at..<min(at + 10, sentence.upperBound) {
      let token = block.tokens[next]
      if ["und", "and", "&"].contains(token.lower) { return next > at && (block.token(next + 1)?.isName ?? false) }
      guard token.isName || token.text == "," || token.text == "-" else { return false }
      if token.isName, CommonWords.english.contains(token.lower) { return false }
    }
    return false
  }

  /// Parts of houses that are named with what they do: `Faculty of Medicine`, `Office of International Trade`.
  private static let bodies = PersonWords.words("office faculty directorate secretariat")

  /// `Kaohsiung City government`.
  private func governed(_ at: Int) -> Range<Int>? {
    guard block.language == .en, ["government", "administration", "council", "authorities"].contains(block.lower(at)), !block.tokens[at].isCapital, ["city", "county", "provincial", "prefectural", "municipal", "metropolitan", "regional", "state"].contains(block.lower(at - 1)), at - 2 >= sentence.lowerBound,
      block.tokens[at - 1].isCapital, block.tokens[at - 2].isNamePart, isPlace(block.tokens[at - 2]) else { return nil }
    var start = at - 2
    while start > sentence.lowerBound, at - start < 5, block.tokens[start].follows, block.tokens[start - 1].isNamePart, isPart(start - 1) { start -= 1 }
    return start..<(at + 1)
  }

  private func headedEnglish(_ at: Int) -> Range<Int>? {
    let lower = block.lower(at)
    let isPort = lower == "port" && block.lower(at + 1) == "of" || Self.bodies.contains(lower) && ["of", "for"].contains(block.lower(at + 1)) && !block.isTitleCase && (block.token(at - 1)?.isName != true || isPlace(block.tokens[at - 1]))
    guard OrganisationWords.headsEn.contains(lower) || isPort, !(block.isSign(at - 1, "-") && !block.tokens[at].follows) else { return nil }
    var start = at
    let reach = block.isTitleCase ? 1 : 6
    while start > sentence.lowerBound, at - start < reach {
      let before = start - 1
      let token = block.tokens[before]
      if isPart(before), token.kind == .word, !englishStops.contains(token.lower), block.tokens[start].follows || block.isSign(start, "-") {
        start = before
      } else if block.isSign(before, "-"), !token.follows, before > sentence.lowerBound, block.tokens[before - 1].isName {
        start = before - 1
      } else if ["of", "for", "and", "&"].contains(token.lower) || token.text == "&", start < at, before > sentence.lowerBound, isPart(before - 1), token.text == "&" {
        start = before - 1
      } else if token.lower == "and", start < at, before - 2 >= sentence.lowerBound, isPart(before - 1), block.lower(before - 2) == "the", block.lower(at) != "university" {
        // `the Port and Harbour Bureau`.
        start = before - 1
      } else {
        break
      }
    }
    var end = at + 1
    if OrganisationWords.beginsEn.contains(lower) || isPort, ["of", "for"].contains(block.lower(end)) {
      let first = block.lower(end + 1) == "the" ? end + 2 : end + 1
      if let phrase = englishPhrase(first) { end = phrase }
    }
    while block.language == .de, start < at, isKindDe(start) { start += 1 }
    // What a name of a kind of organisation needs beside the noun.
    if start < at, block.lower(start).hasSuffix("ing") { return nil }
    guard end > at + 1 || start < at, end > at + 1 || block.tokens[start..<at].contains(where: { isDistinct($0) }) else { return nil }
    return start..<end
  }

  private func isDistinct(_ token: Token) -> Bool { token.isNamePart && !commonFirsts.contains(token.lower) }

  private func englishPhrase(_ at: Int) -> Int? {
    var end = at
    var next = at
    while next < sentence.upperBound, next - at < 14 {
      let token = block.tokens[next]
      if token.isName, !CommonWords.english.contains(token.lower), !PersonWords.titles.contains(token.lower) {
        next = block.unitEnd(next, limit: sentence.upperBound)
        end = next
      } else if ["and", "of", "for"].contains(token.lower) || token.text == "&", end > at, block.token(next + 1)?.isName ?? false, joins(next, from: at) {
        next += 1
      } else if token.lower == "the", next > at, block.token(next + 1)?.isName ?? false {
        next += 1
      } else if block.isSign(next, ","), end > at, isList(next + 1) {
        next += 1
      } else {
        break
      }
    }
    return end > at ? end : nil
  }

  /// `Economy, Trade and Industry`, but not `University of Kobe and Kyoto University`.
  private func joins(_ at: Int, from start: Int) -> Bool {
    guard block.lower(at) == "and" else { return true }
    if let before = block.token(at - 1), isPlace(before) { return false }
    if let after = block.token(at + 1), isPlace(after) { return false }
    for next in (at + 1)..<min(at + 5, sentence.upperBound) {
      guard block.tokens[next].isName else { break }
      if OrganisationWords.headsEn.contains(block.lower(next)) { return false }
    }
    return true
  }

  // MARK: - Announced

  private func announced(_ at: Int) -> Range<Int>? {
    // `start-up` is three tokens.
    let lower = block.lower(at) == "up" && block.isSign(at - 1, "-") ? block.lower(at - 2) + "-up" : block.lower(at)
    let isAnnouncer = block.language == .de
      ? (OrganisationWords.announcersDe.contains(lower) || isFirmNoun(at)) && (block.tokens[at].isCapital || lower == "start-up") : OrganisationWords.announcersEn.contains(lower)
    guard isAnnouncer || isBased(at) else { return nil }
    var next = at + 1
    let isQuoted = [ "\"", "„", "“"].contains(block.token(next)?.text ?? "")
    if isQuoted { next += 1 }
    let start = next
    while next < sentence.upperBound, next - start < 4, isPart(next), block.tokens[next].isNamePart, next == start || block.tokens[next].follows,
      isQuoted || !(block.language == .de && (isOne(at) ? ["ung", "ungen", "heit", "keit", "schaft", "schaften", "tion", "tionen", "ät"].contains(where: block.lower(next).hasSuffix) : isGermanNoun(block.lower(next))))
    { next = block.unitEnd(next, limit: sentence.upperBound) }
    guard next > start, block.tokens[start].follows || isQuoted, !isPlace(block.tokens[start]) || next > start + 1 else { return nil }
    if PersonWords.given.contains(block.lower(start)) || (start + 1..<max(next, start + 1)).contains(where: { legalEnd($0) != nil }) || legalEnd(next) != nil { return nil }
    return start..<next
  }

  /// `dem Dresdner Hersteller`: after a noun in the singular that says what a firm does, a noun can only be its name.
  private func isOne(_ at: Int) -> Bool {
    guard !["unternehmen", "konzern", "organisation", "verein", "stiftung", "unternehmens"].contains(block.lower(at)) else { return false }
    return (max(sentence.lowerBound, at - 3)..<at).contains { ["der", "dem", "des", "vom", "beim", "zum", "ein", "einem", "eines"].contains(block.lower($0)) } || block.lower(at) == "firma"
  }

  func isGermanNoun(_ lower: String) -> Bool {
    ["ung", "ungen", "heit", "keit", "schaft", "schaften", "tion", "tionen", "en", "er", "ern", "e", "ät", "tum", "nis", "ling"].contains(where: lower.hasSuffix)
  }
}

/// First words that make a kind of thing rather than a name: `Partner-Universität`.
private let commonFirsts = PersonWords.words("""
  partner forschungs gast heimat privat spitzen elite landes bundes nachbar schwester partnerregion wirtschafts technologie handels kultur fach bildungs medizin staats regional
  kreis stadt deutsch-japanische deutsche japanische internationale national international new local state public private global central world major
  leading several renewable medical technical technology start-up startup research trade business industry health energy hydrogen joint german japanese european american
  next the our their parent news visitor working core power control shopping data city community innovation start conference
  tochter mutter versuchs test pilot demonstrations digital zukunfts technik
  """)
private let englishStops = PersonWords.words("visits visit signs sign meets opens hosts joins invites tours at german-speaking deputy former vice signed visited")
