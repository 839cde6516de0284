import Domain

/// Places by form, in German and English: an ending of town names after a preposition, or the kind of place beside the name.
struct LatinPlaces {
  let block: Block
  let sentence: Range<Int>
  /// Whether a word is a known place's.
  let isPlace: (Token) -> Bool

  func all() -> [Found] {
    var found: [Found] = []
    for at in sentence where block.tokens[at].isNamePart {
      let before = block.lower(at - 1)
      let end = block.unitEnd(at, limit: sentence.upperBound)
      let last = block.lower(end - 1)
      if block.language == .de, block.lower(at) == "bad" || block.lower(at) == "sankt", let next = block.token(at + 1), next.isNamePart, next.follows, block.tokens[at].isCapital {
        add(at..<block.unitEnd(at + 1, limit: sentence.upperBound))
      } else if end > at + 2, islands.contains(last) || islands.contains(where: { last == $0 + "n" }), block.tokens[at].text.count > 2 {
        add(at..<end)
      } else if block.language == .de, end == at + 1, isPartOfLand(at) {
        add(at..<end)
      } else if isFrom(at) {
        add(at..<(at + 1))
      } else if prepositions.contains(before), endings.contains(where: { last.hasSuffix($0) && last.count > $0.count + 1 }), !CommonWords.besideNames.contains(last) {
        add(at..<end)
      } else if block.language == .en, ["Prefecture", "City", "Province", "County"].contains(block.token(end)?.text ?? ""), block.tokens[end].follows {
        add(at..<(end + 1))
      } else if block.language == .en, block.isSign(at + 1, "-"), block.lower(at + 2) == "based", !block.tokens[at + 1].follows {
        add(at..<(at + 1))
      } else if isListed(at) || isIn(at) {
        add(at..<end)
      } else if before == "of", ["city", "town", "state", "prefecture", "province"].contains(block.lower(at - 2)) {
        add(at..<end)
      } else if block.language == .de, ["stadt", "präfektur", "provinz", "gemeinde"].contains(before), block.token(at - 1)?.isCapital ?? false, !last.hasSuffix("en"), !last.hasSuffix("ung") {
        add(at..<end)
      }
    }
    return found

    /// `Nordhessen`.
    func isPartOfLand(_ at: Int) -> Bool {
      guard let part = ["nord", "süd", "ost", "west", "mittel"].first(where: block.lower(at).hasPrefix), block.lower(at).count > part.count + 5 else { return false }
      var token = block.tokens[at]
      token.key = Array(Spelling.key(String(token.lower.dropFirst(part.count))).utf8)
      return isPlace(token) && !block.lower(at).hasSuffix("er")
    }

    /// `a delegation from Tralee`, `the works at Whitley`.
    func isFrom(_ at: Int) -> Bool {
      guard block.language == .en, !block.isTitleCase, at > sentence.lowerBound + 1, !isPlace(block.tokens[at]), block.token(at + 1)?.isName != true, block.token(at + 1)?.text != "'", !block.tokens[at].isAllCapitals, block.tokens[at].text.count > 3, !OrganisationWords.headsEn.contains(block.lower(at)),
        !["ese", "ish", "ian", "ean"].contains(where: block.lower(at).hasSuffix), !(block.isSign(at + 1, "-") && !block.tokens[at + 1].follows) else { return false }
      let (before, noun) = (block.lower(at - 1), block.lower(at - 2))
      return before == "from" && travellers.contains(noun) || before == "at" && ["works", "plant", "yard", "shipyard", "factory", "facility", "site"].contains(noun)
    }

    /// `in Malmö, Helsingborg und Kristianstad`: what stands in a row with towns is one.
    func isListed(_ at: Int) -> Bool {
      guard !isPlace(block.tokens[at]), at > sentence.lowerBound + 1, !block.isTitleCase, !block.isSign(at + 1, "-"), !(block.token(at + 1)?.isName ?? false) else { return false }
      guard [",", "und", "and", "sowie", "or", "oder"].contains(block.lower(at - 1)) || [",", "und", "and", "sowie"].contains(block.lower(at + 1)) else { return false }
      var (left, isAmong) = (at - 1, false)
      while left > sentence.lowerBound, [",", "und", "and", "sowie", "or", "oder"].contains(block.lower(left)) || block.tokens[left].isName {
        if block.tokens[left].isName, isPlace(block.tokens[left]) { isAmong = true }
        left -= 1
      }
      guard ["in", "nach", "aus", "to", "from", "between", "near"].contains(block.lower(left)), left < at - 1 || !isAmong else { return false }
      var right = at + 1
      while right + 1 < sentence.upperBound, [",", "und", "and", "sowie"].contains(block.lower(right)), block.tokens[right + 1].isName {
        if isPlace(block.tokens[right + 1]) { isAmong = true }
        right += 2
      }
      return isAmong && !["ung", "heit", "keit", "schaft", "tion", "ismus", "wirtschaft"].contains(where: block.lower(at).hasSuffix)
    }

    /// English has capitals for names alone: `in Brest`.
    func isIn(_ at: Int) -> Bool {
      guard block.language == .en, !block.isTitleCase, ["in", "near"].contains(block.lower(at - 1)), at - 1 > sentence.lowerBound || block.isSign(at + 1, ","), !isPlace(block.tokens[at]) else { return false }
      let token = block.tokens[at]
      let next = block.token(at + 1)
      return !token.isAllCapitals && token.text.unicodeScalars.count > 2 && !["ese", "ish", "ian", "ean"].contains(where: token.lower.hasSuffix) && !OrganisationWords.headsEn.contains(token.lower) && next?.isName != true && next?.text != "'"
        && !(next?.text == "-" && next?.follows == false)
    }

    func add(_ range: Range<Int>) { found.append(Found(range: range, kind: .place, reason: .placeForm, name: block.text(range))) }
  }
}

private let islands = PersonWords.words("insel inseln halbinsel bucht")
private let travellers = PersonWords.words("delegation visitors guests choir brewery creamery dairy councillors orchestra pupils")
private let prepositions = PersonWords.words("in aus nach bei near from")
private let endings = PersonWords.words("""
  burg dorf heim hausen ingen stedt feld bach berg furt hafen münde kirchen litz nitz witz büttel büll stadt brück brücken wald horst koog siel rode walde leben ford bridge ville
  """)
