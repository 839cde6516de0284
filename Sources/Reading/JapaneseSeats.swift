import Domain

/// Where a Japanese text says in passing where a house has its seat: in brackets, beside the town's name, in a list of facts.
extension Statements {
  // MARK: - Brackets

  /// `（本社：大阪市` after a firm.
  func brackets(_ actors: [Actor]) -> [Statement] {
    var found: [Statement] = []
    for actor in actors where actor.kind == .organisation {
      var open = actor.range.upperBound
      if block.token(open)?.text == "社" { open += 1 }
      found += seat(of: actor, actors)
      // 塩野義製薬の研究所（豊中市）.
      guard open < sentence.upperBound, block.isSign(open, "("), let close = (open..<sentence.upperBound).first(where: { block.tokens[$0].text == ")" }) else { continue }
      let inner = text(from: open + 1, 3)
      guard let one = named.first(where: { $0.kind == .place && $0.range.lowerBound > open && $0.range.lowerBound <= open + 5 && $0.range.lowerBound < close }) else { continue }
      var place = self.actor(one.range, one.kind, one.link)
      // 本社：石川県小松市.
      if one.range.lowerBound > open + 1, let town = named.first(where: { $0.kind == .place && $0.range.lowerBound == one.range.upperBound && $0.range.upperBound <= close }) { place = self.actor(town.range, town.kind, town.link) }
      // `（神戸市）`, `（神戸市、…社長）`.
      if place.range.lowerBound == open + 1, case let town = named.first(where: { $0.kind == .place && $0.range.lowerBound == place.range.upperBound }), case let end = town?.range.upperBound ?? place.range.upperBound, town != nil ? end <= close : end < close, close - end <= 5,
        (end..<close).allSatisfy({ block.tokens[$0].kind == .han }), end == close || ["区", "町", "村"].contains(block.tokens[close - 1].text)
      {
        found.append(statement(.siteOf, actor, town.map { self.actor($0.range, $0.kind, $0.link) } ?? place, nil, .asserted, place.range, .apposition))
        continue
      }
      // `（香川県丸亀市、校長…）`, `（NIMS、つくば市）`.
      if place.range.lowerBound == open + 1, let town = named.first(where: { $0.kind == .place && $0.range.lowerBound == place.range.upperBound }), block.isSign(town.range.upperBound, "、") {
        found.append(statement(.siteOf, actor, self.actor(town.range, town.kind, town.link), nil, .asserted, place.range, .apposition))
        continue
      }
      if block.isSign(place.range.lowerBound - 1, "、"), ["、", ")"].contains(text(from: place.range.upperBound, 1)), Self.isTown(place) {
        found.append(statement(.siteOf, actor, place, nil, .asserted, place.range, .apposition))
        continue
      }
      if place.range.lowerBound == open + 1, block.isSign(place.range.upperBound, ")") || block.isSign(place.range.upperBound, "、") || ["本社", "本部"].contains(text(from: place.range.upperBound, 2)) {
        found.append(statement(.siteOf, actor, place, nil, .asserted, place.range, .apposition))
        continue
      }
      guard inner.hasPrefix("本社") || inner.hasPrefix("本部") || inner.hasPrefix("所在") || inner.hasPrefix("本店") else { continue }
      found.append(statement(.siteOf, actor, place, nil, .asserted, (open + 1)..<(open + 3), .apposition))
    }
    return found
  }
}

extension Statements {
  /// リューベックの業界団体X, 柏市にあるX, Xロンドン事務所.
  private func seat(of house: Actor, _ actors: [Actor]) -> [Statement] {
    var found: [Statement] = []
    if let place = actors.last(where: { $0.kind == .place && $0.range.upperBound <= house.range.lowerBound && Self.isTown($0) }), case let end = place.range.upperBound, house.range.lowerBound - end <= 14 {
      let isThere = text(from: end, 3) == "にある"
      let start = isThere ? end + 3 : end + 1
      let isBeside = isThere || text(from: end, 1) == "の" && !["の間", "の両", "の各"].contains(text(from: end, 2))
      if isBeside, start <= house.range.lowerBound, (start..<house.range.lowerBound).allSatisfy({ at in [.han, .katakana].contains(block.tokens[at].kind) || ["「", "『"].contains(block.tokens[at].text) || block.tokens[at].text == "の" && JapaneseForms.kinds.contains { text(start..<at).hasSuffix($0) } }), place.party.link != house.party.link {
        found.append(statement(.siteOf, house, place, nil, .asserted, place.range, .apposition))
      }
    }
    var next = house.range.upperBound
    if block.isSign(next, "("), let close = (next..<min(next + 16, sentence.upperBound)).first(where: { block.isSign($0, ")") }) { next = close + 1 }
    if let place = branch(at: next), Self.isTown(actor(place.range, place.kind, place.link)) {
      found.append(statement(.siteOf, house, actor(place.range, place.kind, place.link), nil, .asserted, place.range, .apposition))
    }
    return found
  }

  /// A town with a word for a branch behind it: ロンドン事務所.
  func branch(at start: Int) -> Reader.Settled? {
    named.first { $0.kind == .place && $0.range.lowerBound == start && !$0.range.isEmpty && Self.branches.contains(where: text(from: $0.range.upperBound, 6).hasPrefix) }
  }
  static let branches = ["事務所", "駐在員事務所", "支店", "支社", "支部", "営業所", "工場", "オフィス", "センター", "研究所", "事業所", "製作所", "造船所", "キャンパス", "本社", "支所", "出張所"]

  private static let areas: Set<String> = Set(Gazetteer.all.filter { $0.scope != .city }.flatMap { one in one.entry.cells.count > 2 ? one.entry.cells[2].split(separator: ",").map(String.init) : [] })
  static func isTown(_ one: Actor) -> Bool {
    !isCountry(one.party.link) && !areas.contains(one.party.text) && !["県", "州", "国", "部", "地方", "道", "省"].contains(where: one.party.text.hasSuffix)
  }

  // MARK: - Lists of facts

  /// `所在地：ドレスデン市`, `設立：2025年9月`, below the name of a house.
  func outline(_ subject: inout Subject) -> [Statement] {
    guard let colon = sentence.prefix(10).first(where: { block.isSign($0, ":") }), colon > sentence.lowerBound, !sentence.contains(where: { block.isSign($0, "。") }) else { return [] }
    let key = text(sentence.lowerBound..<colon)
    func isKey(_ keys: [String]) -> Bool { keys.contains { key.hasSuffix($0) } }
    if isKey(["名称", "会社名", "商号", "社名", "法人名", "団体名", "機関名", "名", "施設名"]) {
      subject.outline = named.first { $0.kind == .organisation }.map { actor($0.range, $0.kind, $0.link) }
      return []
    }
    guard let house = subject.outline else { return [] }
    if isKey(["所在地", "本社", "本店", "所在", "住所", "本部", "本拠"]), let place = named.last(where: { $0.kind == .place && Self.isTown(actor($0.range, $0.kind, $0.link)) }) ?? named.first(where: { $0.kind == .place }) {
      return [statement(.siteOf, house, actor(place.range, place.kind, place.link), nil, .asserted, sentence.lowerBound..<colon, .apposition)]
    }
    if isKey(["設立", "創業", "創立", "開設", "設立年", "設立年月", "設立年月日", "設立日", "創業年", "開所", "開校", "開学"]), let date = dated.first?.date {
      return [statement(.since, house, nil, date, .asserted, sentence.lowerBound..<colon, .apposition)]
    }
    return []
  }
}
