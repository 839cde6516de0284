import Domain

/// What forms and weights take for names and the language knows better: common nouns, a place behind the noun that says what it is, a person behind an office.
struct NameRepairs {
  let block: Block
  let isPlace: (Token) -> Bool
  /// Whether some words are a known place's name.
  let isPlaceName: (String) -> Bool

  /// What stands of a form; nil where it is no name.
  func mended(_ form: Found) -> Found? {
    guard block.language != .ja, form.reason != .legalForm else { return form }
    if form.kind == .person, Self.noFamily.contains(block.lower(form.range.upperBound - 1)) { return nil }
    if isCommon(form.range), form.kind != .place || form.reason == .learned || form.reason == .placeForm { return nil }
    var one = form
    if form.reason == .learned || form.reason == .announced {
      if isHeading(form.range) || isAgency(form.range) { return nil }
      if form.kind != .person, let person = withoutOffice(form.range) { return changed(form, person, .person) }
      if form.kind != .person, isFamilyFirst(form.range) { return changed(form, form.range, .person) }
      if form.kind != .place, isSentence(form.range) || isOfPlace(form.range) { return nil }
      if form.kind != .person, let area = behindArea(form.range) { return changed(form, area, .place) }
      if form.kind == .organisation, isArea(form.range) { one = changed(form, form.range, .place) }
    }
    if one.kind == .organisation, let shorter = withoutCountry(one.range) { return changed(one, shorter, .organisation) }
    return one
  }

  private func changed(_ form: Found, _ range: Range<Int>, _ kind: Mention.Kind) -> Found {
    var one = form
    (one.range, one.kind, one.name) = (range, kind, block.text(range))
    return one
  }

  private func words(_ range: Range<Int>) -> [Int] { range.filter { block.tokens[$0].kind == .word } }

  // MARK: - No name

  /// `Wirtschaft, Handel`, `MoU`, `Stuttgarter Delegation`: fields and things alone, with what joins them.
  private func isCommon(_ range: Range<Int>) -> Bool {
    let words = words(range)
    guard !words.isEmpty, range.allSatisfy({ block.tokens[$0].kind == .word || [",", "-", "&", "/"].contains(block.tokens[$0].text) }) else { return false }
    if range.count <= 3, FieldWords.shortForms.contains(block.text(range).lowercased()) { return true }
    // `Zink-Sauerstoff-Batterien`.
    let isCompound = block.language == .de && words.count > 1 && range.dropFirst().allSatisfy { !block.tokens[$0].follows }
    if isCompound { return FieldWords.contains(block.lower(words.last!), in: .de) }
    return words.allSatisfy { at in
      let lower = block.lower(at)
      return FieldWords.contains(lower, in: block.language) || Self.small.contains(lower) || block.language == .de && words.count == 2 && at == words[0] && block.tokens[words[1]].follows && lower.hasSuffix("er") && !isPlaceName(block.tokens[at].text)
    }
  }

  /// `BACKGROUNDER:` above a text.
  private func isHeading(_ range: Range<Int>) -> Bool {
    range.lowerBound == 0 && range.count == 1 && block.tokens[0].isAllCapitals && block.isSign(1, ":")
  }

  /// `HANOI (VNA) –`: whose report it is.
  private func isAgency(_ range: Range<Int>) -> Bool {
    range.count == 1 && (1...7).contains(range.lowerBound) && block.tokens[range.lowerBound].isAllCapitals && block.isSign(range.lowerBound - 1, "(") && block.isSign(range.upperBound, ")") && block.tokens[0].isName && isPlace(block.tokens[0])
  }

  /// `Textilien nimmt Maharashtra`: a small word within that joins no names, or a number in words at the head.
  private func isSentence(_ range: Range<Int>) -> Bool {
    if Self.numbers.contains(block.lower(range.lowerBound)) { return true }
    guard range.count > 2 else { return false }
    return words(range).dropFirst().contains { at in
      let token = block.tokens[at]
      return !token.isCapital && token.follows && (Self.verbal.contains(token.lower) || token.lower.hasSuffix("te") && block.language == .de || ["die", "das", "dem", "ein", "eine"].contains(token.lower))
    }
  }

  // MARK: - Places

  /// `Zusammenarbeit Brandenburgs`, `Ehrennadel der Stadt Leipzig`: the noun before is no house's, so the place stands alone.
  private func isOfPlace(_ range: Range<Int>) -> Bool {
    guard block.language == .de, range.count > 1, !hasHouse(range) else { return false }
    if words(range).dropFirst().contains(where: { isGenitivePlace($0) }) { return true }
    for start in (range.lowerBound + 1)..<range.upperBound where block.tokens[start].follows && isPlaceName(block.text(start..<range.upperBound)) {
      return isAreaNoun(block.lower(start - 1))
    }
    return false
  }

  private func isGenitivePlace(_ at: Int) -> Bool {
    let token = block.tokens[at]
    guard token.isCapital, token.lower.hasSuffix("s"), token.text.count > 4, block.isSign(at + 1, "-") == false || block.token(at + 1)?.follows != false else { return false }
    return !isPlaceName(token.text) && isPlaceName(String(token.text.dropLast()))
  }

  /// Xicheng in `Pekinger Bezirk Xicheng`, where no list has it.
  private func behindArea(_ range: Range<Int>) -> Range<Int>? {
    guard block.language == .de, !hasHouse(range) else { return nil }
    for at in range.dropLast().prefix(4) where isAreaNoun(block.lower(at)) {
      guard block.tokens[at].isCapital, block.tokens[at + 1].follows, block.tokens[at + 1].isCapital, !block.isSign(at + 1, "-") else { return nil }
      return (at + 1)..<range.upperBound
    }
    return nil
  }

  /// `Phuket Province`.
  private func isArea(_ range: Range<Int>) -> Bool {
    block.language == .en && range.count > 1 && Self.areasEn.contains(block.lower(range.upperBound - 1)) && !hasHouse(range) && !FieldWords.contains(block.lower(range.lowerBound), in: .en)
  }

  private func isAreaNoun(_ lower: String) -> Bool {
    for ending in ["", "s", "es", "n", "en"] where lower.hasSuffix(ending) {
      let stem = String(lower.dropLast(ending.count))
      if Self.areas.contains(stem) || Self.areaEnds.contains(where: stem.hasSuffix) { return true }
    }
    return false
  }

  /// `West Java Provincial Government` before `of Indonesia`, `Port of Rotterdam` before `and Chile`.
  private func withoutCountry(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 3, let joint = range.dropFirst(2).dropLast().last(where: { ["of", "and", "und"].contains(block.lower($0)) }) else { return nil }
    let place = block.lower(joint + 1) == "the" ? joint + 2 : joint + 1
    guard place < range.upperBound, isPlaceName(block.text(place..<range.upperBound)) else { return nil }
    let before = range.lowerBound..<joint
    if block.lower(joint) == "of" {
      guard block.lower(joint - 1) == "government", before.count > 1 else { return nil }
      return before
    }
    guard before.count > 2, ["of", "in"].contains(block.lower(joint - 2)), isPlace(block.tokens[joint - 1]) else { return nil }
    return before
  }

  private func hasHouse(_ range: Range<Int>) -> Bool {
    words(range).contains { at in
      let lower = block.lower(at)
      let stem = lower.hasSuffix("es") ? String(lower.dropLast(2)) : lower.hasSuffix("s") ? String(lower.dropLast()) : lower
      return OrganisationWords.headsEn.contains(lower) || OrganisationWords.headsDe.contains(lower) || OrganisationWords.headsDe.contains(stem) || Self.houseEnds.contains { lower.hasSuffix($0) || stem.hasSuffix($0) }
    }
  }

  // MARK: - Persons

  /// `Marschall Cezary Przybylski`, `Gov. Terry E. Branstad`: the person behind the office.
  private func withoutOffice(_ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound - 1 {
      let lower = block.lower(at)
      let isOffice = PersonWords.isTitle(lower) && !Self.namelike.contains(lower) || PersonWords.degrees.contains(lower) && at > range.lowerBound
      if isOffice || at > range.lowerBound && block.isSign(at, ".") && block.tokens[at - 1].text.count <= 4 { at += 1 } else { break }
    }
    let rest = at..<range.upperBound
    guard at > range.lowerBound, !hasHouse(range), words(rest).count <= 4, rest.allSatisfy({ block.tokens[$0].isName || ["-", ".", "'"].contains(block.tokens[$0].text) || PersonWords.particles.contains(block.lower($0)) }) else { return nil }
    return isPlaceName(block.text(rest)) ? nil : rest
  }

  /// `OGAWA Shigeto`, as Japanese houses write it.
  private func isFamilyFirst(_ range: Range<Int>) -> Bool {
    guard range.count == 2, case let (family, given) = (block.tokens[range.lowerBound], block.tokens[range.lowerBound + 1]) else { return false }
    return LatinPersons.isFamilyFirst(family, given)
  }

  // MARK: - Words

  private static let small = PersonWords.words("und and of the for in im für der des den die zur zum on with as &")
  private static let numbers = PersonWords.words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf two three four six seven eight nine ten eleven twelve")
  private static let verbal = PersonWords.words("nimmt hat haben ist sind war waren wird werden wurde wurden kann will soll is are was were has have will would can")
  private static let noFamily = PersonWords.words("garden gardens district region centre park square street avenue airport station affairs development control filter printing trading associates industries garten platz straße bezirk")
  private static let areas = PersonWords.words("""
    land kanton provinz präfektur region woiwodschaft bezirk distrikt departement département gouvernement oblast republik insel halbinsel stadt gemeinde kreis landkreis bundesland bundesstaat teilstaat gliedstaat freistaat staat stadtteil ortsteil stadtbezirk
    metropole metropolregion großraum raum campus
    """)
  private static let areaEnds = ["hauptstadt", "bundesstaat", "hafenstadt", "großstadt", "millionenstadt", "partnerstadt", "schwesterstadt", "kreisstadt", "universitätsstadt", "kaiserstadt", "hansestadt", "industriestadt", "kleinstadt", "partnerregion", "partnerprovinz", "partnerpräfektur", "partnerland", "nachbarland", "forschungsregion", "wirtschaftsregion", "grenzregion", "inselstaat"]
  private static let areasEn = PersonWords.words("province county prefecture district territory voivodeship oblast governorate canton")
  private static let namelike = PersonWords.words("king queen emperor empress prince princess lord lady captain chief head principal kaiser kaiserin kaufmann maler künstler engineer representative miss president")
  private static let houseEnds = [
    "verband", "bund", "partei", "union", "kirche", "landtag", "bank", "rat", "amt", "haus", "zentrum", "werke", "club", "klub", "verein", "messe", "museum", "akademie", "chor", "orchester", "theater", "gesellschaft", "genossenschaft", "initiative", "forum", "netzwerk",
    "stelle", "kammer", "regierung", "senat", "parlament", "ministerium", "schule", "universität", "institut", "klinikum", "klinik", "agentur", "stiftung", "gruppe", "konzern", "presse", "zeitung", "rundfunk", "flughafen", "hafen", "bahn", "schloss", "zoo", "arena", "stadion", "bibliothek",
    "archiv", "verwaltung", "dienst", "polizei", "feuerwehr", "fonds", "invest", "marketing", "förderung", "vertretung", "büro", "allianz", "partnerkreis", "liga", "mission", "kommission", "komitee", "delegation der", "cluster", "airport", "port", "park", "botschaft", "konsulat", "gymnasium", "instituts", "betriebe", "brauerei", "hotel", "bad", "dom", "gericht", "anstalt", "synode", "bistum", "gemeinschaft",
  ]
}
