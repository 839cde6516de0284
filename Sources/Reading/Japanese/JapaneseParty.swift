import Domain

/// Several people or places that one noun gathers: 市長と市議ら12人の訪問団は, ベルギー、フランスの2か国に.
extension Statements {
  private static let counters: [Mention.Kind: [String]] = [
    .place: ["か国", "カ国", "ヵ国", "ヶ国", "都市", "市町村", "市町", "府県", "道県", "県市", "地域", "国", "市", "県", "州", "省", "町", "村", "区", "島"],
    .organisation: ["か所", "カ所", "ヶ所", "箇所", "会議所", "大学", "機関", "団体", "施設", "組織", "拠点", "企業", "高専", "病院", "社", "校", "者", "館", "園"],
    .person: ["名", "人", "氏", "者"],
  ]

  /// Behind の3か国: what counts those named before.
  func counted(_ start: Int, _ kind: Mention.Kind) -> Int? {
    guard block.token(start)?.text == "の", let first = block.token(start + 1), first.kind == .number || "二三四五六七八九十両".contains(first.text), let words = Self.counters[kind] else { return nil }
    guard let word = words.first(where: text(from: start + 2, 4).hasPrefix) else { return nil }
    return start + 2 + tokenCount(of: word, from: start + 2)
  }

  private static let gatherers = JapaneseWords.byFirst(JapaneseWords.delegations + ["一行", "訪問団", "メンバー", "調査チーム", "団員"])
  private static let between = [
    "をはじめとする", "をはじめとした", "を始めとする", "をはじめ", "を始め", "を団長とする", "を団長とした", "を団長に", "が団長を務める", "を代表とする", "を筆頭とする", "を筆頭に", "を中心とする", "が率いる", "率いる", "からなる", "から成る", "で構成する", "で構成される", "で構成された", "でつくる", "による", "を含む", "を含めた", "あわせて", "合わせて", "総勢で", "ほか", "など", "ら", "と", "や", "、", "・", "の", "計", "総勢",
  ].sorted { ($0.count, $1) > ($1.count, $0) }
  private static let particles = ["は", "が", "も", "を", "に加え", "に", "と", "から", "へ", "、", "の"]

  /// Gives those who are named before a group the group's particle: 副市長、副議長ら13名からなる友好訪問団が.
  func gather(_ actors: inout [Actor]) {
    for at in sentence {
      guard let end = group(at), let particle = Self.particles.first(where: text(from: end, 2).hasPrefix), particle != "の" else { continue }
      guard let last = actors.lastIndex(where: { $0.kind == .person && $0.range.upperBound <= at && !$0.isModifier }), !actors[(last + 1)...].contains(where: { $0.range.upperBound <= at }), !["は", "が", "も", "を", "に"].contains(actors[last].role) || actors[last].extent ?? 0 <= at, leads(actors[last].range.upperBound..<at) else { continue }
      let stop = end + tokenCount(of: particle, from: end)
      if particle == "を", ["はじ", "始め", "含め", "通じ", "中心", "率い"].contains(where: text(from: end + 1, 2).hasPrefix) { continue }
      if particle == "、", group(at).map({ $0 - at < 2 }) ?? true { continue }
      (actors[last].role, actors[last].via, actors[last].extent) = (particle == "に加え" ? "、" : particle, "一行", stop)
      var first = last
      while let before = actors[..<first].lastIndex(where: { !$0.isModifier }), actors[before].kind == .person, ["、", "と", "や", "・", "及び", "ともに"].contains(actors[before].role), isNouns((actors[before].extent ?? 0)..<max(actors[before].extent ?? 0, actors[first].range.lowerBound), among: actors) {
        actors[first].isJoined = true
        first = before
      }
      actors.removeAll { $0.range.lowerBound == at && $0.kind != .person || $0.range.lowerBound == at && $0.range.upperBound <= end }
    }
  }

  /// The end of a word for a group, or of a number of people, at a token.
  private func group(_ at: Int) -> Int? {
    if ["名", "人"].contains(block.tokens[at].text), block.token(at - 1)?.kind == .number { return at + 1 }
    guard let words = Self.gatherers[block.tokens[at].text], let word = words.first(where: text(from: at, 8).hasPrefix) else { return nil }
    var end = at + tokenCount(of: word, from: at)
    if block.isSign(end, "("), let close = (end..<min(end + 24, sentence.upperBound)).first(where: { block.isSign($0, ")") }) { end = close + 1 }
    // 代表団計6名が.
    if block.token(end)?.text == "計" || block.token(end)?.text == "約" { end += 1 }
    if block.token(end)?.kind == .number, ["名", "人"].contains(block.token(end + 1)?.text ?? "") { end += 2 }
    if text(from: end, 1) == "ら" { end += 1 }
    return end
  }

  /// Whether nothing but titles, numbers and words that lead to a group stands in a stretch.
  private func leads(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      if block.isSign(at, "(") {
        guard let close = (at..<range.upperBound).first(where: { block.isSign($0, ")") }) else { return false }
        at = close + 1
      } else if let word = Self.between.first(where: text(from: at, 10).hasPrefix) {
        at += tokenCount(of: word, from: at)
      } else if [.han, .katakana, .number, .word].contains(block.tokens[at].kind) {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Nouns, and what leads to the next name.
  private func isNouns(_ range: Range<Int>, among actors: [Actor]) -> Bool {
    range.allSatisfy { at in [.han, .katakana, .word, .number].contains(block.tokens[at].kind) || ["の", "・", "、", "(", ")", "「", "」"].contains(block.tokens[at].text) || actors.contains { $0.isModifier && $0.range.contains(at) } }
  }

  /// Whether a name begins with a Japanese family's.
  private static func isFamily(_ name: String) -> Bool { name.count >= 2 && (2...3).contains { name.count >= $0 && PersonWords.familyKanji.contains(String(name.prefix($0))) } }

  /// The houses and areas between a person and the office: ヨアヒム・ベーレンス[キール大学]長, ラウル・エスピノサ[メキシコ合衆国][グアナファト州]知事.
  func officeHouses(of person: Actor, among all: [Actor]) -> [Actor] {
    var list: [Actor] = []
    var at = posting(person.range.upperBound)
    while let next = all.first(where: { $0.kind != .person && $0.range.lowerBound == at }) {
      list.append(next)
      at = next.range.upperBound
    }
    let rest = text(from: at, 6)
    return list.isEmpty || !(rest.hasPrefix("長") || PersonWords.suffixesJa.contains { $0.count > 1 && rest.hasPrefix($0) } || ["国民議会", "議会議長", "外相", "首相", "知事"].contains(where: rest.hasPrefix)) ? [] : list
  }

  /// Notes whose somebody is of whom the text speaks: 札幌市の秋葉克也市長, 山本一太群馬県知事.
  func noteAffiliations(_ actors: [Actor], _ all: [Actor], in subject: inout Subject) {
    for (index, one) in actors.enumerated() where one.kind == .person && subject.affiliations[one.party.link] == nil {
      if let house = officeHouses(of: one, among: all).last, !Self.isCountry(house.party.link) {
        subject.affiliations[one.party.link] = house
      } else if index > 0, actors[index - 1].isModifier, actors[index - 1].kind != .person, !Self.isCountry(actors[index - 1].party.link), actors[index - 1].range.upperBound <= one.range.lowerBound {
        subject.affiliations[one.party.link] = actors[index - 1]
      } else if let place = all.first(where: { $0.kind == .place && posting(one.range.upperBound) == $0.range.lowerBound }), !Self.isCountry(place.party.link), ["長", "知", "市", "首", "副"].contains(block.token(place.range.upperBound)?.text ?? "") {
        subject.affiliations[one.party.link] = place
      } else if index > 0, case let from = actors[index - 1], from.kind != .person, from.role == "から", !Self.isCountry(from.party.link), let end = from.extent, end <= one.range.lowerBound, one.range.lowerBound - end <= 1 {
        // 台南市から林志遠市長ら9人が.
        subject.affiliations[one.party.link] = from
      } else if let title = ["市長", "知事", "町長", "村長"].first(where: text(from: one.range.upperBound, 3).hasPrefix), Self.isFamily(one.party.text), let home = (title == "知事" ? ["県", "府", "都", "道"] : [String(title.prefix(1))]).compactMap({ subject.homeAreas[$0] }).first {
        subject.affiliations[one.party.link] = home
      } else if one.isJoined, let before = actors[..<index].last(where: { !$0.isModifier }), before.kind == .person, let shared = subject.affiliations[before.party.link] {
        subject.affiliations[one.party.link] = shared
      }
    }
  }
}
