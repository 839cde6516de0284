import Domain

/// Where a house stands, of which a sentence tells by its parts or by the country around it.
extension Statements {
  private static let parts = JapaneseWords.byFirst(["キャンパス", "メインキャンパス", "本キャンパス", "校舎", "校地", "本部", "本社", "本店", "本拠", "本拠地", "拠点", "事務局", "工場", "本部校舎", "所在地"])
  private static let stands = ["にあり", "にある", "に置", "に所在", "に位置", "に構え", "に立地", "に立つ", "に立ち", "です", "だ。", "に設け", "に構える"]
  private static let sides = ["北部", "南部", "東部", "西部", "中部", "北東部", "南東部", "北西部", "南西部", "中西部", "東北部", "西南部", "沿岸", "中央部", "西海岸", "東海岸"]

  /// キャンパスは同国北部のムワンザ市にあります; ハンブルク港はドイツ北部、エルベ川の下流に開けた港.
  func grounds(_ said: [Statement], _ actors: [Actor], _ subject: Subject) -> [Statement] {
    guard !isHeading else { return [] }
    let found = partsThere(actors, subject) + housesAround(actors)
    return found.filter { one in !said.contains { $0.kind == .siteOf && $0.subject?.link == one.subject?.link && $0.object?.link == one.object?.link } }
  }

  private func partsThere(_ actors: [Actor], _ subject: Subject) -> [Statement] {
    sentence.compactMap { at -> Statement? in
      guard let words = Self.parts[block.tokens[at].text], at == sentence.lowerBound || ![.han, .katakana].contains(block.tokens[at - 1].kind), block.token(at - 1)?.text != "の", let word = words.first(where: text(from: at, 10).hasPrefix), case let end = at + tokenCount(of: word, from: at), text(from: end, 1) == "は", !named.contains(where: { $0.range.contains(at) && $0.kind != .topic }) else { return nil }
      let stop = (end..<sentence.upperBound).first { ["、", "。"].contains(block.tokens[$0].text) && $0 > end + 2 } ?? sentence.upperBound
      guard let place = actors.last(where: { $0.kind == .place && $0.range.lowerBound > end && $0.range.upperBound <= stop && !$0.isModifier }), Self.stands.contains(where: text(from: place.range.upperBound, 4).hasPrefix) else { return nil }
      let house = actors.last { $0.kind == .organisation && ["は", "の"].contains($0.role) && $0.range.upperBound <= at } ?? subject.main.flatMap { $0.kind == .organisation ? $0 : nil }
      return house.map { statement(.siteOf, $0, place, nil, .asserted, at..<end, .noun) }
    }
  }

  private func housesAround(_ actors: [Actor]) -> [Statement] {
    actors.indices.compactMap { index -> Statement? in
      let house = actors[index]
      guard house.kind == .organisation, house.role == "は", house.via.isEmpty, index + 1 < actors.count, case let place = actors[index + 1], place.kind == .place, place.range.lowerBound - (house.extent ?? house.range.upperBound) <= 1 else { return nil }
      guard let side = Self.sides.first(where: text(from: place.range.upperBound, 4).hasPrefix), ["の", "、", "に"].contains(text(from: place.range.upperBound + side.count, 1)) else { return nil }
      return statement(.siteOf, house, place, nil, .asserted, place.range, .apposition)
    }
  }
}
