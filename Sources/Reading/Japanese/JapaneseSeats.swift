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
      // （頭取：…、本店：札幌市）.
      if let key = (open + 2..<max(open + 2, close)).first(where: { at in ["本社", "本店", "本部", "所在地", "本拠"].contains(where: text(from: at, 3).hasPrefix) && ["、", ";", "／", "/"].contains(block.tokens[at - 1].text) }), let seat = named.first(where: { $0.kind == .place && $0.range.lowerBound >= key + 2 && $0.range.lowerBound <= key + 4 && $0.range.upperBound <= close }) {
        let town = named.first { $0.kind == .place && $0.range.lowerBound == seat.range.upperBound && $0.range.upperBound <= close } ?? seat
        found.append(statement(.siteOf, actor, self.actor(town.range, town.kind, town.link), nil, .asserted, key..<(key + 2), .apposition))
        continue
      }
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
      // （和歌山県すさみ町）.
      if place.range.lowerBound == open + 1, close - place.range.upperBound <= 6, ["町", "村", "市", "区"].contains(block.tokens[close - 1].text), (place.range.upperBound..<close).allSatisfy({ block.tokens[$0].isCJK }) {
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
    if let place = actors.last(where: { $0.kind == .place && $0.range.upperBound <= house.range.lowerBound && !Self.isCountry($0.party.link) && !JapaneseForms.countries.contains($0.party.text) && !["欧州", "アジア", "北米", "東北", "九州", "関西", "関東", "北海道", "日本"].contains($0.party.text) }), case let end = behind(place), house.range.lowerBound - end <= 16 {
      let isThere = text(from: end, 3) == "にある"
      let start = isThere ? end + 3 : end + 1
      let isBeside = isThere || text(from: end, 1) == "の" && !["の間", "の両", "の各"].contains(text(from: end, 2))
      if isBeside, start <= house.range.lowerBound, (start..<house.range.lowerBound).allSatisfy({ at in [.han, .katakana].contains(block.tokens[at].kind) || ["「", "『"].contains(block.tokens[at].text) || ["の", "、"].contains(block.tokens[at].text) && JapaneseForms.kinds.contains { text(start..<at).hasSuffix($0) } }), place.party.link != house.party.link {
        found.append(statement(.siteOf, house, place, nil, .asserted, place.range, .apposition))
      }
    }
    // 当社の藤沢市の研究所, 同社のホーボーケン製錬所.
    if block.token(house.range.upperBound)?.text == "の", let place = actors.first(where: { $0.kind == .place && $0.range.lowerBound == house.range.upperBound + 1 }), !Self.isCountry(place.party.link), case let start = place.range.upperBound + (block.token(place.range.upperBound)?.text == "の" ? 1 : 0), JapaneseWords.siteNouns.contains(where: { text(from: start, 8).hasPrefix($0) }) {
      found.append(statement(.siteOf, house, place, nil, .asserted, place.range, .apposition))
    }
    var next = house.range.upperBound
    if block.isSign(next, "("), let close = (next..<min(next + 16, sentence.upperBound)).first(where: { block.isSign($0, ")") }) { next = close + 1 }
    if let place = branch(at: next), Self.isTown(actor(place.range, place.kind, place.link)) {
      found.append(statement(.siteOf, house, actor(place.range, place.kind, place.link), nil, .asserted, place.range, .apposition))
    }
    return found
  }

  /// Where a place ends with what stands around it: サラゴサ近郊.
  private func behind(_ place: Actor) -> Int {
    let end = place.range.upperBound
    guard let word = ["近郊", "郊外", "の郊外", "の近郊", "市内", "中心部", "の中心部", "北部", "南部", "東部", "西部", "市街"].first(where: text(from: end, 4).hasPrefix) else { return end }
    return end + word.count
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
    guard let colon = sentence.prefix(10).first(where: { block.isSign($0, ":") }), colon > sentence.lowerBound, !sentence.dropLast().contains(where: { block.isSign($0, "。") }) else { return [] }
    let key = text(sentence.lowerBound..<colon)
    func isKey(_ keys: [String], _ key: String) -> Bool { keys.contains { key.hasSuffix($0) } }
    if isKey(["名称", "会社名", "商号", "社名", "法人名", "団体名", "機関名", "名", "施設名"], key) {
      subject.outline = named.first { $0.kind == .organisation }.map { actor($0.range, $0.kind, $0.link) }
      return []
    }
    guard let house = subject.outline ?? (sentence.count <= 40 ? subject.ownHouse ?? subject.main.flatMap { $0.kind == .organisation ? $0 : nil } : nil) else { return [] }
    // 設立：1899年　所在地：タンペレ.
    let colons = sentence.filter { block.isSign($0, ":") && $0 > sentence.lowerBound }
    var found: [Statement] = []
    for (index, colon) in colons.enumerated() {
      let end = index + 1 < colons.count ? colons[index + 1] : sentence.upperBound
      let key = text(max(sentence.lowerBound, colon - 5)..<colon)
      let places = named.filter { $0.kind == .place && $0.range.lowerBound > colon && $0.range.upperBound <= end }
      if isKey(["所在地", "本社", "本店", "所在", "住所", "本部", "本拠"], key), let place = places.last(where: { Self.isTown(actor($0.range, $0.kind, $0.link)) }) ?? places.first {
        found.append(statement(.siteOf, house, actor(place.range, place.kind, place.link), nil, .asserted, max(sentence.lowerBound, colon - 2)..<colon, .apposition))
      }
      if isKey(["設立", "創業", "創立", "開設", "設立年", "設立年月", "設立年月日", "設立日", "創業年", "開所", "開校", "開学", "開館", "開園", "開院"], key), let date = dated.first(where: { $0.range.lowerBound > colon && $0.range.upperBound <= end })?.date {
        found.append(statement(.since, house, nil, date, .asserted, max(sentence.lowerBound, colon - 2)..<colon, .apposition))
      }
    }
    return found
  }
}
