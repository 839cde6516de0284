import Domain

/// Which places of a Japanese text lie in Japan: the prefecture or town that it calls 県, 本市 or 県内 is the one at home.
enum JapaneseHome {
  private static let prefectures = PersonWords.words("""
    北海 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄
    札幌 仙台 さいたま 横浜 川崎 相模原 浜松 名古屋 堺 神戸 北九州 那覇 函館 金沢 松江 松山 高松 宇都宮 水戸 前橋 甲府 大津 盛岡 姫路 尼崎 西宮
    """)
  private static let towns = Set(Gazetteer.townsOfJapan.split(whereSeparator: { $0 == "\n" || $0 == ";" }).flatMap { item -> [String] in
    let cells = item.split(separator: "|", omittingEmptySubsequences: false)
    return cells.count > 2 ? cells[2].split(separator: ",").map { String($0).trimmedBlanks } : []
  })
  private static let abroad = ["省", "州", "自治区", "広域市", "特別市", "自治道"]
  private static let cities = PersonWords.words("北京 上海 天津 重慶 南京 大連 瀋陽 広州 深圳 武漢 成都 西安 青島 杭州 蘇州 寧波 厦門 長春 石家荘 済南 合肥 昆明 長沙 鄭州 福州 南昌 無錫 台北 台南 台中 高雄 新北 桃園 基隆 新竹 香港 釜山 仁川 大邱 大田 光州 蔚山 水原 全州 春川 済州 慶州 昌原 清州 浦項 木浦 安東")

  static func isKnown(_ root: String) -> Bool { prefectures.contains(root) || towns.contains(root) }

  /// Whether a place's name is one of Japan's, as far as its form tells.
  static func isJapanese(_ name: String) -> Bool {
    if name.unicodeScalars.contains(where: { Script.isKatakana($0.value) && $0 != "ケ" && $0 != "ヶ" }) || abroad.contains(where: name.hasSuffix) { return false }
    let root = ["市", "県", "府", "都", "道", "町", "村", "区"].contains(where: name.hasSuffix) && name.count > 2 ? String(name.dropLast()) : name
    if cities.contains(root) { return false }
    return prefectures.contains(root) || towns.contains(root) || towns.contains(name) || ["県", "府", "町", "村"].contains(where: name.hasSuffix) || name.hasSuffix("市") && !cities.contains(root)
  }
}

extension Statements {
  /// 県内を, 市内に, where somebody comes: the area at home, of a state the one named last.
  func innerArea(_ at: Int, _ subject: Subject) -> Actor? {
    let sign = block.tokens[at].text
    guard ["県", "市", "州", "道", "省", "町", "村", "都", "府"].contains(sign), block.token(at + 1)?.text == "内", ["を訪", "に滞", "を視", "に入", "入り", "を巡", "を回", "に到"].contains(text(from: at + 2, 2)) else { return nil }
    return subject.homeAreas[sign] ?? subject.areas[sign]
  }

  /// 県内の大学, 市内の会社: a house at home, or in the town of which the text spoke last.
  func innerHouses(_ actors: [Actor], _ subject: Subject) -> [Statement] {
    actors.compactMap { house in
      guard house.kind == .organisation, let at = (max(sentence.lowerBound, house.range.lowerBound - 9)..<house.range.lowerBound).last(where: { block.token($0 + 1)?.text == "内" && block.token($0 + 2)?.text == "の" }), ["県", "市", "州", "道", "町", "村"].contains(block.tokens[at].text), at == sentence.lowerBound || block.tokens[at - 1].kind != .han, at + 3 <= house.range.lowerBound, isNouns((at + 3)..<house.range.lowerBound), !actors.contains(where: { $0.range.overlaps((at + 3)..<house.range.lowerBound) }) else { return nil }
      let sign = block.tokens[at].text
      guard let area = sign == "市" || sign == "州" ? subject.areas[sign] : subject.homeAreas[sign] ?? subject.areas[sign] else { return nil }
      return statement(.siteOf, house, area, nil, .asserted, at..<(at + 2), .apposition)
    }
  }

  private static let events = ["式典", "開所式", "調印式", "署名式", "締結式", "記念式", "開会式", "開幕式", "歓迎会", "レセプション", "フォーラム", "シンポジウム", "セミナー", "祝賀会", "交流会", "総会", "大会", "会議", "サミット", "祭", "フェア", "見本市", "展示会", "記念行事", "意見交換会", "懇談会", "点灯式", "開展式", "除幕式", "竣工式", "起工式", "落成式", "開館式"]
  private static let held = ["開か", "催さ", "行わ", "挙行", "開催さ", "あり、", "あった", "開催し", "開い"]

  /// Where an event is held of which a sentence tells: X市で開かれた式典.
  func stage(_ actors: [Actor]) -> Actor? {
    guard case let line = text(sentence), Self.events.contains(where: line.contains), Self.held.contains(where: line.contains) else { return nil }
    let there = actors.filter { ["で", "では", "にて"].contains($0.role) && $0.kind != .person && !$0.isModifier && !Self.isCountry($0.party.link) }
    return there.first { one in Self.held.contains(where: text((one.extent ?? one.range.upperBound)..<min((one.extent ?? one.range.upperBound) + 40, sentence.upperBound)).contains) }
  }
}
