import Domain

/// Who signs a Japanese text or introduces himself in it, for 私.
enum JapaneseAuthor {
  private static let introduces = ["です。", "でございます", "と申します", "と言います", "といいます"]

  static func find(in blocks: [(Block, [Reader.Settled])], of plain: Plain) -> Statements.Actor? {
    guard blocks.contains(where: { block, _ in block.language == .ja && ["私", "わたし", "わたくし"].contains(where: block.text(0..<block.tokens.count).contains) }) else { return nil }
    var signed: Statements.Actor?
    for (number, (block, named)) in blocks.enumerated() where block.language == .ja {
      for person in named where person.kind == .person && !person.range.isEmpty {
        let actor = Statements.Actor(person.range, .person, person.link, in: block, of: plain)
        let rest = block.text(person.range.upperBound..<min(person.range.upperBound + 6, block.tokens.count))
        let lead = block.text(max(0, person.range.lowerBound - 8)..<person.range.lowerBound)
        // 町長のオームです。
        if introduces.contains(where: rest.hasPrefix), !["のは", "たのが", "団長は"].contains(where: lead.contains), number < 6 { return actor }
        // 会長　オーム, 文・オーム: a line of its own, or the end of the text in brackets.
        let after = block.tokens[person.range.upperBound...].filter { !["氏", ")", "]", "」", "。", "記"].contains($0.text) }
        let isLine = block.sentences.count == 1 && after.isEmpty && block.tokens.count <= 30 && !block.tokens.contains { ["は", "が", "を"].contains($0.text) }
        let isEnd = number == blocks.count - 1 && after.isEmpty && block.text(max(0, person.range.lowerBound - 12)..<person.range.lowerBound).contains("(")
        if signed == nil || number > blocks.count / 2, isLine || isEnd { signed = actor }
      }
    }
    return signed
  }
}

/// Of whose journeys or years a Japanese text tells by its title: 台湾訪問団日誌（オーム協議会）, オーム学院　交流のあゆみ.
enum JapaneseTitle {
  static func house(in blocks: [(Block, [Reader.Settled])], of plain: Plain) -> Statements.Actor? {
    for (block, named) in blocks.prefix(3) where block.language == .ja && block.tokens.count <= 40 && !block.tokens.contains(where: { ["。", "は", "が", "を"].contains($0.text) }) {
      let houses = named.filter { $0.kind == .organisation && !$0.range.isEmpty }
      guard houses.count == 1, let house = houses.first else { continue }
      let (start, end) = (house.range.lowerBound, house.range.upperBound)
      let isLast = block.tokens[end...].allSatisfy { $0.kind == .sign }
      let isFirst = start == 0 && block.token(end)?.follows == true
      guard isLast || isFirst else { continue }
      return Statements.Actor(house.range, .organisation, house.link, in: block, of: plain)
    }
    return nil
  }
}

/// Parts of names for whole ones in a Japanese text: 大浜准教授 after 大浜里奈准教授, コヴァーチさん after コヴァーチ・エステルさん.
enum JapaneseParts {
  static func joined(_ blocks: [Block], _ found: [[Reader.Settled]]) -> [[Reader.Settled]] {
    let settled = zip(blocks, found).map { block, named in block.language == .ja ? named.map { withoutOffice($0, block) } : named }
    var names: [String] = []
    for case .new(let name) in settled.flatMap({ $0.filter { $0.kind == .person }.map(\.link) }) where !names.contains(name) { names.append(name) }
    var whole: [String: String] = [:]
    for part in names where !part.contains("・") {
      let isHan = part.unicodeScalars.allSatisfy { Script.isHan($0.value) }
      guard isHan && part.count <= 3 || part.unicodeScalars.allSatisfy({ Script.isKatakana($0.value) }) else { continue }
      let fits = names.filter { name in
        if isHan { return name.hasPrefix(part) && (1...3).contains(name.count - part.count) && !name.contains("・") }
        let parts = name.split(separator: "・")
        return parts.count > 1 && parts.contains { $0 == part }
      }
      if fits.count == 1 { whole[part] = fits[0] }
    }
    guard !whole.isEmpty else { return settled }
    return settled.map { named in
      named.map { one in
        guard one.kind == .person, case .new(let name) = one.link, let full = whole[name] else { return one }
        var one = one
        one.link = .new(full)
        return one
      }
    }
  }

  /// オーム of オーム元市長, オーム運輸学部長: a name in katakana ends where common signs begin.
  private static func withoutOffice(_ one: Reader.Settled, _ block: Block) -> Reader.Settled {
    guard one.kind == .person, case .new = one.link, one.range.count > 1, block.tokens[one.range.lowerBound].kind == .katakana, let end = one.range.first(where: { block.tokens[$0].kind == .han }), block.tokens[end - 1].kind == .katakana, block.tokens[end..<one.range.upperBound].allSatisfy({ $0.kind == .han }) else { return one }
    var one = one
    one.range = one.range.lowerBound..<end
    one.link = .new(block.text(one.range))
    return one
  }
}
