import Domain

/// Provinces and persons of Japan's neighbours, and a place that stands between a person and an office.
extension JapaneseForms {
  /// Roots of provinces before 省, and of Korean ones before 道.
  private static let provinces = PersonWords.words("河北 山西 遼寧 吉林 黒竜江 黒龍江 江蘇 浙江 安徽 福建 江西 山東 河南 湖北 湖南 広東 海南 四川 貴州 雲南 陝西 甘粛 青海")
  private static let koreanProvinces = PersonWords.words("京畿 江原 忠清北 忠清南 忠北 忠南 全羅北 全羅南 全北 全南 慶尚北 慶尚南 慶北 慶南 済州 咸鏡北 咸鏡南 平安北 平安南 黄海北 黄海南")
  private static let areaEnds = ["特別自治道", "特別自治市", "特別自治省", "特別行政区", "広域市", "特別市", "直轄市", "中央直轄市", "自治区", "自治州", "首都圏", "省", "道"]
  /// What may follow an area's name that is written on without a particle: 遼寧省政府.
  private static let areaFollowers: Set<String> = ["政", "内", "都", "側", "長", "代", "知", "訪", "経", "視", "副", "出", "在", "産", "と", "の", "・", "訪", "主", "北", "南", "東", "西", "各"]
  private static let ministries = ["エネルギー", "デジタル", "スポーツ", "インフラ", "メディア", "イノベーション", "ジェンダー"]

  /// Family names of one sign in China, Korea and Vietnam that no common word before an office is.
  static let neighbours = PersonWords.words("王 李 張 劉 陳 楊 黄 趙 呉 周 徐 孫 馬 朱 胡 郭 何 羅 鄭 梁 謝 宋 唐 許 韓 馮 鄧 曹 彭 曾 肖 蕭 董 袁 潘 于 蒋 蔡 余 杜 葉 程 蘇 魏 呂 丁 任 沈 姚 盧 姜 崔 鍾 譚 陸 汪 范 金 廖 賈 韋 鄒 熊 秦 邱 尹 薛 閻 侯 史 陶 黎 賀 顧 毛 郝 龔 邵 銭 厳 武 戴 莫 孔 朴 兪 申 権 洪 裵 曺 車 禹 具 閔 玄 卞 葛 習 夏 柳 鞠 温 寧 樊 欒 栄 聶 翁 凌 婁 甘 盛 游 頼 簡 洪 阮 范 裴 鄢")

  func isKoreanProvince(_ run: Range<Int>) -> Bool { token(run.upperBound - 1)?.text == "道" && Self.koreanProvinces.contains(text(run.lowerBound..<(run.upperBound - 1))) }

  /// Whether a ministry's end stands behind a province's root: 浙江 of 浙江省.
  func isProvince(_ root: Range<Int>) -> Bool {
    let name = text(root)
    if Self.provinces.contains(name) || known[root] == .place && !Self.countries.contains(name) { return true }
    return root.count >= 3 && root.allSatisfy { token($0)?.kind == .katakana } && !Self.ministries.contains(where: name.hasSuffix) && !Self.commonKatakana.contains(name)
  }

  /// 浙江省, 全羅南道, 光州広域市, 内モンゴル自治区.
  func areas() -> [Found] {
    var found: [Found] = []
    for at in sentence where token(at)?.kind == .han && ["省", "道", "市", "区", "州"].contains(block.tokens[at].text) {
      guard let end = Self.areaEnds.first(where: { at - $0.count + 1 > sentence.lowerBound && text((at - $0.count + 1)..<(at + 1)) == $0 }), !isNamePart(at + 1) || Self.areaFollowers.contains(token(at + 1)!.text) else { continue }
      let root = at - end.count + 1
      var start = root
      while start > sentence.lowerBound, root - start < 14, token(start - 1)?.kind == .han || token(start - 1)?.kind == .katakana, start == root || token(start)?.follows == false { start -= 1 }
      // 韓国全羅南道, 中国遼寧省: the country is a name of its own.
      for length in 2...4 where start + length < root && Self.countries.contains(text(start..<(start + length))) { start += length }
      let name = text(start..<root)
      let isArea = switch end {
      case "省": isProvince(start..<root)
      case "道", "特別自治道": Self.koreanProvinces.contains(name)
      default: (1...14).contains(root - start) && !["同", "各", "両", "全"].contains(name)
      }
      guard isArea else { continue }
      found.append(Found(range: start..<(at + 1), kind: .place, reason: .suffix, name: text(start..<(at + 1))))
    }
    return found + governed()
  }

  private static let governors = ["大学長", "大学学長", "大学副学長", "市長", "副市長", "町長", "市議会", "州知事", "州首相", "州副知事", "州議会", "知事", "副知事", "区長", "州政府", "県知事", "県議会議長", "市議", "大使", "総領事", "首相", "大統領", "外相"]

  /// Where the place begins that stands between a person's name in katakana and an office: ケルン of クリスティーネ・ブラントケルン市長.
  func governedPlace(before office: Int) -> Range<Int>? {
    var office = office
    // ヨアヒム・ベーレンスキール大学長.
    if token(office - 1)?.text == "大", token(office)?.text == "学" { office -= 1 }
    let rest = text(office..<min(office + 5, sentence.upperBound))
    let end = ["州", "県", "市"].contains(token(office - 1)?.text ?? "") ? office - 1 : office
    guard token(end - 1)?.kind == .katakana, end < office || Self.governors.contains(where: rest.hasPrefix) else { return nil }
    var start = end
    while start > sentence.lowerBound, end - start < 30, token(start - 1)?.kind == .katakana || ["・", "="].contains(token(start - 1)?.text ?? ""), start == end || token(start)?.follows == false { start -= 1 }
    // The person's name has two parts, or what stands before the place is long.
    for length in stride(from: min(10, end - start - 3), through: 2, by: -1) where Self.placeNames.contains(text((end - length)..<end)) && token(end - length - 1)?.text != "=" {
      let before = text(start..<(end - length))
      guard before.contains("・") && before.count >= 5 || before.count >= 3 && !Self.placeNames.contains(before) && !before.hasSuffix("・") else { return nil }
      return (end - length)..<end
    }
    return nil
  }

  private func governed() -> [Found] {
    titleSpans().compactMap { span in
      let office = ["州", "県", "市"].contains(token(span.lowerBound - 1)?.text ?? "") || token(span.lowerBound)?.text != "市" ? span.lowerBound : span.lowerBound
      guard let place = governedPlace(before: office), token(place.upperBound)?.text != "大" else { return nil }
      let range = ["州", "県", "市"].contains(token(place.upperBound)?.text ?? "") && place.upperBound < span.lowerBound ? place.lowerBound..<(place.upperBound + 1) : place
      return Found(range: range, kind: .place, reason: .suffix, name: text(range))
    }
  }

  /// Before the reading in brackets that stands between a name and its office: 金瑛録（キムヨンロク）知事.
  func withoutReading(_ end: Int) -> Int {
    guard token(end - 1)?.text == ")", let open = (max(sentence.lowerBound, end - 24)..<(end - 1)).last(where: { token($0)?.text == "(" }), open > sentence.lowerBound, ((open + 1)..<(end - 1)).allSatisfy({ isReading($0) }) else { return end }
    return open
  }

  private func isReading(_ at: Int) -> Bool { [.katakana, .hiragana, .word].contains(token(at)?.kind) || ["・", "=", "-", "'"].contains(token(at)?.text ?? "") }
}

extension Reader {
  /// Whether a rule's form stands against what was learned: 趙衛 before 市長 is no place, 全羅南道 no person, the reading in brackets behind a person's name no name.
  func isSurer(_ one: Candidate, than name: Found, in block: Block) -> Bool {
    guard block.language == .ja, let form = one.form else { return false }
    if form.kind == .place, form.reason == .suffix, one.range.overlaps(name.range), ["省", "道", "広域市", "特別市", "自治区", "直轄市"].contains(where: form.name.hasSuffix) { return name.range != one.range || name.kind != .place }
    // ノルトライン・ヴェストファーレン州.
    if form.kind == .place, form.reason == .suffix, form.name.hasSuffix("州"), name.kind == .organisation, name.range == one.range, block.tokens[one.range.lowerBound].kind == .katakana { return true }
    guard form.kind == .person, form.reason == .suffix || form.reason == .title else { return false }
    // 李承勲(イ・スンフン).
    if block.isSign(one.range.upperBound, "("), name.range.lowerBound == one.range.upperBound + 1, block.isSign(name.range.upperBound, ")"), block.tokens[name.range].allSatisfy({ $0.kind != .han }) { return true }
    guard name.kind != .person, name.range.lowerBound == one.range.lowerBound else { return false }
    if name.range.count > one.range.count { return !OrganisationWords.endsJa.contains(where: form.name.hasSuffix) && PersonWords.suffixesJa.contains(where: block.text(one.range.upperBound..<min(name.range.upperBound + 6, block.tokens.count)).contains) }
    return name.range == one.range && (2...4).contains(one.range.count) && name.kind == .place && block.tokens[one.range].allSatisfy { $0.kind == .han } && knowledge.places[Spelling.key(form.name)] == nil && !["市", "県", "町", "村", "区", "省", "州", "国"].contains(where: form.name.hasSuffix)
  }
}
