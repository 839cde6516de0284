import Domain

/// Names of houses, people and places whose form says little: what stands around them has to say more.
extension JapaneseForms {
  /// Countries by their Japanese names.
  static let countries: Set<String> = Set(Gazetteer.all.filter { $0.scope == .country }.flatMap { $0.entry.cells[2].split(separator: ",").map(String.init) })
  /// Places of two signs and more by their Japanese names, also where a name goes on behind them: 静岡鉄道.
  static let placeNames: Set<String> = Set(Gazetteer.all.flatMap { one in one.entry.cells[2].split(separator: ",").map(String.init) }.filter { $0.unicodeScalars.count >= 2 })
  /// What says which kind of firm a name behind it is: メーカー in 老舗菓子メーカーニーダーエッガー.
  static let kinds = ["メーカー", "ベンチャー", "スタートアップ", "サプライヤー", "プロバイダー", "ディーラー", "会社", "大手", "企業", "商社", "財団", "団体", "中堅", "老舗", "代理店", "業者", "組織"]
  /// A kind of firm and what leads from it to the name.
  static let kindsBefore = kinds.flatMap { [$0 + "の", $0 + "、"] }
  /// With which sign a part of a university can begin.
  static let faculties: Set<String> = ["大", "医", "工", "理", "文", "薬", "農", "歯", "経", "法", "商", "附", "付", "情", "国", "環", "生", "芸", "看", "保", "水", "獣", "図", "教", "病", "産", "先", "未", "社", "海"]
  /// Whether a part of a university stands at a token: 繊維学部 of 信州大学繊維学部.
  func isFaculty(_ start: Int) -> Bool {
    if Self.faculties.contains(token(start)?.text ?? "") { return true }
    var end = start
    while end < sentence.upperBound, end - start < 14, token(end)?.kind == .han || token(end)?.kind == .katakana { end += 1 }
    return ["学部", "研究科", "大学院", "研究部", "学院", "病院", "研究所", "センター", "図書館", "研究院", "学域", "学群", "研究室", "研究チーム", "研究グループ", "事務局", "国際部"].contains(where: text(start..<end).contains)
  }

  private static let kana = PersonWords.words("みなと みやこ さくら ひまわり みらい いずみ あおぞら ふれあい やまと なごみ のぞみ ひかり すみれ つばさ きらぼし みちのく いちご わかば あさひ はやぶさ たんぽぽ こころ いのち あゆみ しあわせ まちづくり ものづくり みずほ りそな つくば いわき さいたま むつ えびの うるま かほく さぬき みやま ひたちなか かすみがうら にかほ あま みよし うきは あわら こども ひので はまなす かもめ しまなみ せとうち おおぞら なごやか やすらぎ ふるさと いこい めぐみ きずな おおさか きょうと ひろしま ゆめ あかし はりま たじま あわじ しらさぎ ひょうご すばる かがやき ほほえみ もみじ けやき くすのき すぎのこ ことぶき ときわ まほろば さざなみ うみ かわさき よこはま こうべ さつき なないろ にじ そら ひびき")

  /// A word in hiragana that names have, right before a token: みなと of 播州みなと銀行.
  func kana(before end: Int) -> Range<Int>? {
    var start = end
    while start > sentence.lowerBound, end - start < 7, token(start - 1)?.kind == .hiragana { start -= 1 }
    guard end - start >= 2, Self.kana.contains(text(start..<end)) || start == sentence.lowerBound && end - start <= 5 && token(end)?.kind == .han && !Self.openings.contains(where: text(start..<end).hasSuffix) else { return nil }
    return start..<end
  }

  /// Words in hiragana with which a sentence opens.
  private static let openings = ["また", "なお", "さらに", "この", "その", "あの", "まず", "いま", "すでに", "ただ", "そして", "しかし", "のち", "ほか", "うち", "こと", "さて", "あわせて", "とくに", "やはり", "まさに", "ついに", "より", "から", "など", "これ", "それ", "ここ", "そこ", "もと", "わが", "する", "した", "ある", "いる", "の", "は", "が", "を", "に", "と", "で", "も", "や", "へ"]

  /// A name without the word for its kind at its beginning.
  func withoutKind(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    for kind in Self.kinds where range.count >= kind.count + 2 && text(start..<(start + kind.count)) == kind && start + kind.count < range.upperBound { start += kind.count }
    // タンク運営会社ヴェーザー・ターミナル.
    for at in start..<range.upperBound where token(at)?.kind == .han && token(at + 1)?.kind == .katakana && at + 1 < range.upperBound && Self.kinds.contains(where: text(start..<(at + 1)).hasSuffix) { start = at + 1 }
    return start..<range.upperBound
  }

  /// Where a name ends before the fields of an office: 国際 of ヴェーバー国際部長.
  func withoutFields(_ end: Int) -> Int {
    var (end, steps) = (end, 0)
    func field(before end: Int) -> Int? { [7, 6, 5, 4, 3, 2, 1].first { end - $0 > sentence.lowerBound && Self.fields.contains(text((end - $0)..<end)) && ($0 > 1 || token(end - 2)?.kind == .katakana || token(end - 1)?.text == "駐") } }
    while steps < 4, let length = field(before: end) {
      end -= length
      if ["・", "及", "兼"].contains(token(end - 1)?.text ?? ""), field(before: end - 1) != nil { end -= 1 }
      steps += 1
    }
    return end
  }

  /// Whether a trade behind common signs is a firm's name: 瀬戸海重工（今治市）, チタン加工の河和田精工.
  func isFirmsName(_ before: Range<Int>, _ end: Range<Int>) -> Bool {
    let start = before.lowerBound
    guard (2...6).contains(before.count), !before.contains(where: { token($0)?.kind == .number }), !Self.commonTrades.contains(where: { text(before).hasSuffix($0) || text(before).hasPrefix($0) }), !Self.commonBefore.contains(text(before)) else { return false }
    let (lead, rest) = (text(max(sentence.lowerBound, start - 8)..<start), text(end.upperBound..<min(end.upperBound + 12, sentence.upperBound)))
    let isFree = start == sentence.lowerBound || token(start - 1)?.kind != .han
    guard isFree || Self.kinds.contains(where: lead.hasSuffix) else { return false }
    if Self.kinds.contains(where: { lead.hasSuffix($0) || lead.hasSuffix($0 + "の") }) || ["加工の", "溶接の", "研磨の", "製造の", "開発の", "販売の", "設計の", "輸入の", "生産の", "手がける", "手掛ける", "納めている", "営む", "製造する", "開発する", "販売する", "地元の", "傘下の", "参加企業の", "取引先の", "会員企業の", "県内の", "市内の"].contains(where: lead.hasSuffix) { return true }
    // 瀬戸海重工、A、Bは: a list of firms.
    if Self.firmsRest.contains(where: rest.hasPrefix) { return true }
    // 龍野醤油醸造の井口昌平社長.
    if rest.hasPrefix("の"), let office = ["社長", "会長", "専務", "常務", "取締役"].compactMap({ rest.firstRange(of: $0) }).map({ rest[rest.startIndex..<$0.lowerBound] }).min(by: { $0.count < $1.count }), (3...6).contains(office.count), office.dropFirst().unicodeScalars.allSatisfy({ Script.isHan($0.value) }) { return true }
    if known.contains(where: { $0.value == .place && $0.key.lowerBound == end.upperBound + 1 }), token(end.upperBound)?.text == "(" { return true }
    // X社 elsewhere in this text, at the beginning of a sentence, with は.
    return (start == sentence.lowerBound || lead.hasSuffix("、") || lead.hasSuffix("」と")) && ["は", "が"].contains(where: rest.hasPrefix) && Self.firmsDeeds.contains(where: text(end.upperBound..<sentence.upperBound).contains)
  }
  /// 医薬品メーカーの北越ファルマ, 造船会社、西海ドックは: common signs and katakana after what says that a firm follows.
  func mixed(_ start: Int) -> Range<Int>? {
    guard token(start)?.kind == .han || token(start)?.kind == .katakana, start > sentence.lowerBound, ["の", "、", "く", "る", "」"].contains(token(start - 1)!.text) else { return nil }
    let lead = text(max(sentence.lowerBound, start - 10)..<start)
    guard Self.kindsBefore.contains(where: lead.hasSuffix) || ["本社を置く", "本社がある", "本社を構える", "拠点を置く", "本拠を置く", "を手がける", "を手掛ける", "を営む", "を製造する"].contains(where: lead.hasSuffix) else { return nil }
    var end = start
    while end < sentence.upperBound, end - start < 18, token(end)?.kind == .han || token(end)?.kind == .katakana || token(end)?.text == "・" && token(end - 1)?.kind == .katakana { end += 1 }
    let name = text(start..<end)
    let rest = text(end..<min(end + 10, sentence.upperBound))
    guard (3...14).contains(end - start), known[start..<end] == nil, !known.contains(where: { $0.value != .place && $0.key.overlaps(start..<end) }), ["は", "が", "の", "と", "を", "に", "も", "で", "、", "(", "から", "や", "へ", "など"].contains(where: rest.hasPrefix), !(start..<end).contains(where: { title(at: $0) != nil }), !Self.kinds.contains(where: name.hasSuffix), !Self.notFirms.contains(where: name.hasSuffix) else { return nil }
    let hasKana = (start..<end).contains { token($0)?.kind == .katakana }
    let hasHan = (start..<end).contains { token($0)?.kind == .han }
    if hasKana, hasHan { return Self.isCommonRun(String(name.drop { !Script.isKatakana($0.unicodeScalars.first!.value) })) ? nil : start..<end }
    guard hasHan, end - start >= 4, OrganisationWords.endsJa.contains(where: name.hasSuffix), !OrganisationWords.genericJa.contains(name), lead.hasSuffix("、") && ["は", "が", "の"].contains(where: rest.hasPrefix) || !lead.hasSuffix("、") else { return nil }
    return start..<end
  }
  private static let notFirms = ["部門", "事業", "工場", "製品", "技術", "幹部", "各社", "両社", "担当者", "関係者", "経営者", "開発", "製造", "販売", "拠点", "業界", "市場", "機関", "大学", "連携", "協力", "交流", "訪問", "視察", "都市", "地域", "州", "国", "チーム", "グループ", "メンバー", "中心", "一部", "以外", "合計", "商品", "代表", "社員", "従業員", "人材", "若手", "責任者", "設備", "施設", "現地", "同市", "両者", "今回", "同社", "欧州", "海外", "国内"]
  private static let firmsRest = ["の社長", "の会長", "の本社", "の工場", "の代表", "の幹部", "の技術者", "の担当者", "の社員", "の役員", "の常務", "の専務", "の従業員", "の製品", "社長", "(本社", "(社長", "と提携", "と契約", "と業務", "と覚書", "と合意", "を訪問", "を視察", "を見学", "を訪れ", "を訪ね", "にも足を", "株式", "本社", "を子会社", "を買収", "に発注", "に出資", "にも審査", "が担う", "に委託", "から調達", "と共同", "との提携", "との契約", "との共同", "の見学", "の視察", "への訪問", "の訪問"]
  static let firmsDeeds = ["設立", "創業", "販売", "製造", "開発", "受注", "輸出", "出展", "契約", "提携", "覚書", "駐在員", "営業所", "工場", "新製品", "生産", "事務所", "部品", "発表", "納入", "本社", "出資", "買収", "社長", "従業員"]
  static let commonTrades = PersonWords.words("大手 中堅 地元 主要 関連 各種 国内 海外 世界 日本 自動車 産業 精密 医療 工作 建設 農業 繊維 食品 電気 電子 光学 化学 有機 無機 応用 基礎 量子 幾何 物理 地場 伝統 次世代 冷凍 健康 加工 水産 港湾 国際 航空 陸上 海上 総合 商船 重電 貴 非鉄 軽 地域 県内 市内 県産 同社 両社 各社 他社 自社 当社 船舶 計量 建築 都市 基本 概念 詳細 共同 商品 製品 危険物 冷蔵 営業 専門 関係 新型 最新 新規 高級 半導体 機能 構造 内装 住宅 環境 土木 気象 海洋 振動 温度 生体")

  /// A line of people taking part: ザビーネ・クレッチュ　ドレスデン商工会議所副会頭.
  func roster() -> [Found] {
    guard sentence.count < 60, !sentence.contains(where: { ["。", "は", "が"].contains(block.tokens[$0].text) }) else { return [] }
    var found: [Found] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let kind = token(at)?.kind
      guard kind == .katakana || kind == .han, at == sentence.lowerBound || token(at)?.follows == true || ["、", "・", ")", "■", "●", "○", "◆", "◇"].contains(token(at - 1)?.text ?? "") && token(at)?.follows == true else {
        at += 1
        continue
      }
      var end = at
      while end < sentence.upperBound, token(end)?.kind == kind || kind == .katakana && ["・", "="].contains(token(end)?.text ?? ""), end == at || token(end)?.follows == false { end += 1 }
      defer { at = max(end, at + 1) }
      guard end < sentence.upperBound, token(end)?.follows == true || token(end)?.text == "(", hasTitle(end) else { continue }
      let name = text(at..<end)
      if kind == .katakana {
        let parts = name.split(separator: "・")
        guard parts.count >= 2, parts.allSatisfy({ $0.count >= 2 }), !known.keys.contains(where: { $0.overlaps(at..<end) }) else { continue }
        found.append(Found(range: at..<end, kind: .person, reason: .title, name: name, surname: parts.dropFirst().joined(separator: "・")))
      } else if (3...5).contains(end - at), known[at..<end] == nil, let length = [2, 3, 1].first(where: { end - at > $0 && Self.surnames.contains(text(at..<(at + $0))) }) {
        found.append(Found(range: at..<end, kind: .person, reason: .title, name: name, surname: text(at..<(at + length))))
      }
    }
    return found
  }

  /// Whether the next words, up to a blank or bracket, end with an office.
  private func hasTitle(_ start: Int) -> Bool {
    var end = start + 1
    while end < sentence.upperBound, ![")", "、", "("].contains(token(end)!.text), end - start < 30, token(end)?.follows == false || end == start + 1 { end += 1 }
    return PersonWords.suffixesJa.contains(where: text(start..<end).hasSuffix)
  }

  /// 姫路城, 永平寺, 三宮駅.
  func sights() -> [Found] {
    var found: [Found] = []
    for at in sentence where token(at)?.kind == .han && ["城", "寺", "駅", "宮", "社", "園", "島", "跡", "橋"].contains(block.tokens[at].text) {
      let word = ["神社", "大社", "神宮", "庭園", "公園", "城跡", "大橋"].first { $0.count == 2 && at > sentence.lowerBound && text((at - 1)..<(at + 1)) == $0 }
      let end = at + 1
      let root = word == nil ? at : at - 1
      guard word != nil || ["城", "寺", "駅"].contains(block.tokens[at].text), !isNamePart(end) || ["内", "前", "周"].contains(token(end)!.text), root > sentence.lowerBound else { continue }
      var start = root
      let kind = token(root - 1)?.kind
      guard kind == .han || kind == .katakana else { continue }
      while start > sentence.lowerBound, token(start - 1)?.kind == kind, root - start < 12 { start -= 1 }
      let before = text(start..<root)
      guard kind == .katakana ? root - start >= 3 : (1...3).contains(root - start) && (root - start > 1 || block.tokens[at].text != "駅"), !Self.commonSights.contains(where: { before == $0 || $0.count > 1 && before.hasSuffix($0) }), !Self.commonSights.contains(before + text(root..<end)) else { continue }
      found.append(Found(range: start..<end, kind: .place, reason: .suffix, name: text(start..<end)))
    }
    return found
  }
  private static let commonSights = PersonWords.words("最寄 各 同 両 古 山 禅 名 国立 県立 市立 都市 日本 中央 総合 国定 自然 森林 運動 海浜 記念 終着 始発 乗換 主要 新 旧 本 神 寺 社 城 当 落 入 築 開 登 籠 大規模 児童 工業 記念公園 臨海 海上 親水 公立 下 菩提 隣 元 荒 帰")

  /// NTTデータ, IHIエアロスペース: a known firm's letters with katakana behind them are another's.
  func extended() -> [Found] {
    known.compactMap { range, kind in
      guard kind == .organisation, token(range.upperBound - 1)?.kind == .word, token(range.upperBound)?.kind == .katakana, token(range.upperBound)?.follows == false, !known.keys.contains(where: { $0.lowerBound == range.upperBound }) else { return nil }
      var end = range.upperBound
      while token(end)?.kind == .katakana { end += 1 }
      let run = text(range.upperBound..<end)
      guard run.count >= 3, !Self.isCommonRun(run), !Self.venues.contains(where: run.hasSuffix) else { return nil }
      return Found(range: range.lowerBound..<end, kind: .organisation, reason: .headNoun, name: text(range.lowerBound..<end))
    }
  }

  /// ロサンゼルス港, where harbours are partners.
  func ports() -> [Found] {
    guard known.contains(where: { $0.value == .place && token($0.key.upperBound)?.text == "港" }), case let whole = block.text(0..<block.tokens.count), ["姉妹港", "友好港", "両港", "提携港"].contains(where: whole.contains) else { return [] }
    return known.compactMap { range, kind in
      guard kind == .place, token(range.upperBound)?.text == "港", !isNamePart(range.upperBound + 1) else { return nil }
      let end = range.upperBound + 1
      guard ["と", "など", "や", "は", "が", "との", "も", "の", "、", "・", "を", "に"].contains(where: text(end..<min(end + 3, sentence.upperBound)).hasPrefix) else { return nil }
      return Found(range: range.lowerBound..<end, kind: .organisation, reason: .headNoun, name: text(range.lowerBound..<end))
    }
  }

  /// Towns without an entry, by what is said of a place: ザルツギッターにある, ヴォルフスハーフェンへ移動.
  func seats() -> [Found] {
    newKatakana().compactMap { run in
      let name = text(run)
      let before = token(run.lowerBound - 1)
      guard (4...12).contains(run.count), !["・", "=", "-", "「", "」"].contains(before?.text ?? ""), ![.han, .word].contains(before?.kind ?? .sign) || ["独", "部", "州", "国", "県", "日", "月"].contains(before!.text), !Self.isCommonRun(name), !Self.venues.contains(where: name.hasSuffix) else { return nil }
      let rest = text(run.upperBound..<min(run.upperBound + 8, sentence.upperBound))
      return Self.seatTails.contains(where: rest.hasPrefix) ? Found(range: run, kind: .place, reason: .placeForm, name: name) : nil
    }
  }
  private static let seatTails = ["にある", "にも拠点", "に本社", "に本部", "に本拠", "に拠点", "に工場", "に事務所", "に支社", "に支店", "に子会社", "に駐在", "に移動", "へ移動", "に移り", "に移っ", "に到着", "へ到着", "に滞在", "に入り", "入りし", "近郊", "郊外", "市内", "の州都", "に向か", "へ向か", "に位置", "に立地", "に所在", "で公演", "で開かれ", "で開催", "に赴", "へ赴", "に渡", "出身の"]
  private static let venues = ["ホテル", "センター", "ホール", "アリーナ", "ドーム", "サイト", "メッセ", "スタジアム", "スクエア", "ガーデン", "シアター", "キャンパス", "ビル", "タワー", "ターミナル", "パーク", "プラザ", "フロア", "ブース", "ステージ", "エリア", "クリニック", "ステーション", "レベル", "テーマ", "ステップ", "フェーズ", "ゴール", "アフリカ", "アジア", "ヨーロッパ", "サイド", "グループ", "チーム", "ラボ", "プロジェクト", "コース", "セッション", "スケジュール", "グラウンド", "ヘッド", "コミュニティ"]
}
