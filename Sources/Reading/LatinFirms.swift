import Domain

/// Firms and houses without a legal form, in German and English: by what is said of them beside the name.
extension LatinOrganisations {
  /// `Pumpenhersteller`, `des Netzbetreibers`: a German compound that says what a firm does.
  func isFirmNoun(_ at: Int) -> Bool {
    let lower = block.lower(at)
    return block.tokens[at].isCapital && OrganisationWords.kindEndsDe.contains { lower.hasSuffix($0) || lower.hasSuffix($0 + "s") }
  }

  /// The `based` of `the Osaka-based`, before a name.
  func isBased(_ at: Int) -> Bool {
    block.lower(at) == "based" && block.isSign(at - 1, "-") && (block.token(at - 2)?.isName ?? false) && (block.token(at + 1)?.isNamePart ?? false) && block.tokens[at - 2].key != block.tokens[at + 1].key
  }

  /// `Ohm Pumps, a maker of …`, `Ohm Pumpen, ein Hersteller von …`: a name in front of what it is.
  func described(_ start: Int) -> Range<Int>? {
    guard sentence.contains(start), isPart(start), block.tokens[start].isNamePart, !isPart(start - 1) || !block.tokens[start].follows && start > sentence.lowerBound, !PersonWords.given.contains(block.lower(start)), !PersonWords.titles.contains(block.lower(start - 1)) else { return nil }
    if start > sentence.lowerBound, block.isSign(start - 1, "-"), !block.tokens[start].follows { return nil }
    var end = start
    while end < sentence.upperBound, end - start < 5, isPart(end), block.tokens[end].kind == .word, end == start || block.tokens[end].follows { end = block.unitEnd(end, limit: sentence.upperBound) }
    guard end > start, !isPlace(block.tokens[end - 1]) || end > start + 1, !isPlace(block.tokens[start]) || end > start + 1 else { return nil }
    if block.language == .de, end == start + 1, isGermanNoun(block.lower(start)) { return nil }
    // Two capitalised words may be a person who is a manufacturer: only a thing is `a maker of`, a person `a manufacturer`.
    // `Ohm Pumps, based in`, `Ohm, which makes`.
    if block.language == .en, block.isSign(end, ","), !PersonWords.isTitle(block.lower(start)) {
      if end >= start + 2, ["based", "headquartered"].contains(block.lower(end + 1)), ["in", "near"].contains(block.lower(end + 2)) { return start..<end }
      if block.lower(end + 1) == "which", makes.contains(block.lower(end + 2)), end - start <= 3, !OrganisationWords.headsEn.contains(block.lower(end - 1)) { return start..<end }
    }
    if end == start + 1, ["in", "near", "at", "from", "to", "aus", "nach", "bei"].contains(block.lower(start - 1)) { return nil }
    guard block.isSign(end, ","), articles.contains(block.lower(end + 1)) else { return nil }
    for place in (end + 2)..<min(end + 8, max(end + 2, sentence.upperBound)) {
      let lower = block.lower(place)
      if block.tokens[place].kind == .sign, block.tokens[place].text != "-" { return nil }
      if persons.contains(lower) || PersonWords.titles.contains(lower) { return nil }
      if ["start", "scale", "spin"].contains(lower), block.isSign(place + 1, "-"), ["up", "off", "out"].contains(block.lower(place + 2)) { return start..<end }
      if block.language == .de ? isFirmNoun(place) || OrganisationWords.announcersDe.contains(lower) && block.tokens[place].isCapital : OrganisationWords.announcersEn.contains(lower) && lower != "operator" || kinds.contains(lower) { return start..<end }
    }
    return nil
  }

  /// `TU Delft`, `RWTH Aachen`, `IHK zu Kiel`, `AHK Japan`: an acronym for a kind of house, and its place.
  func seat(_ at: Int) -> Range<Int>? {
    guard houses.contains(block.tokens[at].text), !(block.isSign(at - 1, "-") && !block.tokens[at].follows) else { return nil }
    var next = block.lower(at + 1) == "zu" ? at + 2 : at + 1
    // `TU Bergakademie Freiberg`.
    if let token = block.token(next), token.isNamePart, token.follows, !isPlace(token), let place = block.token(next + 1), isPlace(place), place.follows, ["TU", "TH", "HS"].contains(block.tokens[at].text) { next += 1 }
    guard sentence.contains(next), isPlace(block.tokens[next]), block.tokens[next].isCapital, block.tokens[next].follows else { return nil }
    return at..<block.unitEnd(next, limit: sentence.upperBound)
  }

  /// `Université de Rennes`, `Syddansk Universitet`, `Politecnico di Milano`, `Botschaft der Republik Estland`.
  func foreign(_ at: Int) -> Range<Int>? {
    let lower = block.lower(at)
    guard block.tokens[at].isCapital else { return nil }
    if block.language == .de, embassies.contains(lower), ["von", "der", "des"].contains(block.lower(at + 1)) || block.token(at + 1).map({ isPlace($0) && $0.isCapital }) ?? false {
      var end = at + 1
      while end < sentence.upperBound, end - at < 4, ["von", "der", "des", "republik", "königreichs"].contains(block.lower(end)) { end += 1 }
      return sentence.contains(end) && isPlace(block.tokens[end]) ? at..<block.unitEnd(end, limit: sentence.upperBound) : nil
    }
    // `the Estonian Embassy`.
    if block.language == .en, ["embassy", "consulate", "ministry"].contains(lower), at - 1 >= sentence.lowerBound, block.tokens[at - 1].isName, demonyms.contains(where: block.lower(at - 1).hasSuffix), block.lower(at + 1) != "of" {
      return (at - 1)..<(block.lower(at + 1) == "general" ? at + 2 : at + 1)
    }
    guard heads.contains(lower) else { return nil }
    var (start, end) = (at, block.unitEnd(at, limit: sentence.upperBound))
    while start > sentence.lowerBound, at - start < 4, isPart(start - 1), block.tokens[start - 1].kind == .word, block.tokens[start].follows { start -= 1 }
    while end < sentence.upperBound, end - at < 10 {
      if particles.contains(block.lower(end)), block.token(end + 1)?.isName ?? false || particles.contains(block.lower(end + 1)) || block.isSign(end + 1, "'") {
        end += 1
      } else if block.isSign(end, "'"), end > at + 1 {
        end += 1
      } else if isPart(end), particles.contains(block.lower(end - 1)) || block.isSign(end - 1, "'") || end > at + 1 && block.tokens[end].follows {
        end = block.unitEnd(end, limit: sentence.upperBound)
      } else {
        break
      }
    }
    return start < at || end > at + 1 ? start..<end : nil
  }
}

private let makes = PersonWords.words("makes builds produces manufactures supplies develops sells operates employs runs exports designs brews")
private let articles = PersonWords.words("a an the ein eine einem einen einer der die das dem")
private let kinds = PersonWords.words("business venture enterprise cooperative consortium group institute association institution agency foundation charity club network initiative laboratory chain house port authority bank fund hospital clinic publisher")
private let persons = PersonWords.words("owner founder head director manager chief daughter son wife husband native graduate citizen inhaber inhaberin gründer gründerin chef chefin leiter leiterin sohn tochter mitarbeiter mitarbeiterin capital city town stadt hauptstadt gemeinde hafenstadt region village borough")
private let houses: Set<String> = ["TU", "TH", "FH", "HAW", "HS", "RWTH", "ETH", "LMU", "IHK", "AHK", "DJG", "IIT", "UC", "IMT", "ENS", "HTW", "KTH", "HWK", "DHBW", "Uni", "WFG"]
private let embassies = PersonWords.words("botschaft generalkonsulat honorarkonsulat konsulat regierung")
private let demonyms = ["nian", "vian", "anian", "ese", "ish", "wegian", "adian", "alian", "ean", "ench", "utch", "erman", "indian", "sian", "rian", "tian", "ican", "zech", "reek"]
private let heads = PersonWords.words("""
  université universidad universidade università universitat universiteit universitet universitetet universitetas uniwersytet univerzita yliopisto ülikool egyetem politecnico politechnika politécnica polytechnique école instituto
  institutet instytut istituto chambre cámara camera ministère ministerio ministero mairie ayuntamiento comune kommune region høgskolen högskola högskolan høyskole hogeschool hochskole centre fundación fondation fondazione stichting stiftelsen havn hamn haven puerto
  """).subtracting(["region", "centre", "camera", "haven"])
private let particles = PersonWords.words("de la le du des del della di da do dos das van voor of för for i en et y e d")
