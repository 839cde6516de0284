import Domain

/// Places by form, in German and English: an ending of town names after a preposition, or the kind of place beside the name.
struct LatinPlaces {
  let block: Block
  let sentence: Range<Int>

  func all() -> [Found] {
    var found: [Found] = []
    for at in sentence where block.tokens[at].isNamePart {
      let before = block.lower(at - 1)
      let end = block.unitEnd(at, limit: sentence.upperBound)
      let last = block.lower(end - 1)
      if prepositions.contains(before), endings.contains(where: { last.hasSuffix($0) && last.count > $0.count + 1 }), !CommonWords.besideNames.contains(last) {
        add(at..<end)
      } else if block.language == .en, ["Prefecture", "City", "Province", "County"].contains(block.token(end)?.text ?? ""), block.tokens[end].follows {
        add(at..<(end + 1))
      } else if before == "of", ["city", "town", "state", "prefecture", "province"].contains(block.lower(at - 2)) {
        add(at..<end)
      } else if block.language == .de, ["stadt", "präfektur", "provinz", "gemeinde"].contains(before), block.token(at - 1)?.isCapital ?? false, !last.hasSuffix("en"), !last.hasSuffix("ung") {
        add(at..<end)
      }
    }
    return found

    func add(_ range: Range<Int>) { found.append(Found(range: range, kind: .place, reason: .placeForm, name: block.text(range))) }
  }
}

private let prepositions = PersonWords.words("in aus nach bei near from")
private let endings = PersonWords.words("""
  burg dorf heim hausen ingen stedt feld bach berg furt hafen münde kirchen litz nitz witz büttel büll stadt brück brücken wald horst koog siel rode walde leben ford bridge ville
  """)
