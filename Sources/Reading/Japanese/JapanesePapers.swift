import Domain

/// What is signed or agreed upon in Japanese: a paper or a word given, and the verb that does it.
extension Statements {
  private static let papers = JapaneseWords.byFirst([
    "契約", "協定", "覚書", "覚え書き", "覚え書", "合意書", "意向書", "議定書", "取り決め", "取決め", "盟約", "協定書", "契約書", "確認書", "同意書", "宣言書", "趣意書", "議事録", "合意文書", "確認文書", "書面", "文書", "共同声明", "共同宣言", "メモランダム", "コミュニケ", "共同コミュニケ", "公文", "宣言", "声明", "宣言文", "誓約書", "提携書", "協力書", "計画書", "交流計画", "推進計画", "行動計画", "ロードマップ", "アクションプラン", "協約", "基本協定", "MOU", "LOI", "書簡", "意向確認書", "覚書書", "合意", "約束", "調印", "契り", "調印式", "署名式", "締結式", "申し合わせ", "申合せ",
  ])
  /// What makes a bond of the paper, after を.
  private static let makes = ["取り交わ", "とりかわ", "交わ", "かわ", "交換", "取り結", "結", "むす", "締結", "調印", "更新", "延長", "取りまとめ", "まとめ", "締め", "取り付け", "発表", "改定", "継続"]
  private static let signs = ["署名", "調印", "サイン", "こぎつけ", "こぎ着け", "漕ぎ着け", "達", "至", "合意", "基本合意", "なった", "なり", "記名", "名を記", "名を連ね"]
  private static let becomes = ["取り交わ", "交わ", "結ば", "結ん", "結び", "結ぶ", "締結", "調印", "成立", "交換", "更新", "まとま", "締め", "整", "発効", "延長"]
  private static let holdings = ["執り行", "とり行", "行わ", "行い", "行な", "行っ", "開か", "開き", "開催", "挙行", "催さ"]
  private static let lacks = ["ありません", "ない。", "ないが", "なく", "なかった", "ございません", "実現", "見送", "破談", "白紙"]
  static let paperVerbs = ["締結し", "締結され", "結ん", "結ば", "交わし", "交わさ", "取り交わし", "取り交わさ", "署名し", "署名され", "調印し", "調印され", "更新し", "交換し"]

  /// 覚書を交わす, 協定に署名する, 契約は結ばれた: the paper with its verb. Between them stands what says when or how.
  func paper(_ at: Int, _ clause: Range<Int>) -> JapaneseTrigger? {
    guard let words = Self.papers[block.tokens[at].text], case let rest = text(from: at, 8), let word = words.first(where: rest.hasPrefix) else { return nil }
    var lead = at + tokenCount(of: word, from: at)
    for tail in ["書", "案", "など", "等"] where text(from: lead, 2).hasPrefix(tail) { lead += tokenCount(of: tail, from: lead) }
    if block.isSign(lead, "("), let close = (lead..<min(lead + 12, clause.upperBound)).first(where: { block.isSign($0, ")") }) { lead = close + 1 }
    if block.isSign(lead, "」") || block.isSign(lead, "』") { lead += 1 }
    guard lead + 1 < clause.upperBound else { return nil }
    let particle = block.tokens[lead].text
    let verbs: [String]
    switch particle {
    case "を" where word.hasSuffix("式"), "が" where word.hasSuffix("式"): verbs = Self.holdings
    case _ where word.hasSuffix("式"): return nil
    case "を": verbs = Self.makes
    case "に": verbs = Self.signs
    case "は", "が", "も": verbs = Self.becomes + Self.makes + Self.lacks
    default: return nil
    }
    if ["合意", "約束", "調印"].contains(word), particle == "を" && word == "調印" || particle == "が" && word == "約束" { return nil }
    var verb = lead + 1
    if particle == "に", ["は", "も"].contains(block.tokens[verb].text) { verb += 1 }
    var steps = 0
    while verb < clause.upperBound, steps < 10 {
      let here = text(from: verb, 6)
      if let make = verbs.filter(here.hasPrefix).max(by: { $0.count < $1.count }) {
        if particle == "に", make.hasPrefix("な"), word != "合意", word != "調印" { return nil }
        var end = min(verb + tokenCount(of: make, from: verb), clause.upperBound)
        if Self.lacks.contains(make) { end = verb }
        return JapaneseTrigger(frame: .agreement, range: at..<end, word: word + particle + make, isVerb: true)
      }
      // まだ, 初めて, 2017年に: when and how.
      if named.contains(where: { $0.range.contains(verb) && $0.kind != .date }) || ["を", "が", "は", "と", "。", "、", "の"].contains(block.tokens[verb].text) { return nil }
      (verb, steps) = (verb + 1, steps + 1)
    }
    return nil
  }

  /// 2017年に結んだ協定, 署名した覚書: the verb before the paper.
  func signedPaper(_ at: Int, _ clause: Range<Int>) -> JapaneseTrigger? {
    guard ["締", "結", "交", "取", "署", "調", "更"].contains(block.tokens[at].text), case let rest = text(from: at, 8), let verb = Self.paperVerbs.first(where: rest.hasPrefix) else { return nil }
    let start = at
    let stem = at + tokenCount(of: verb, from: at)
    guard let end = (stem..<min(stem + 6, sentence.upperBound)).first(where: { text(from: $0, 1) == "た" || text(from: $0, 1) == "だ" || text(stem..<$0).hasSuffix("てい") && text(from: $0, 1) == "る" }), (stem..<end).allSatisfy({ block.tokens[$0].kind == .hiragana }) else { return nil }
    var at = end + 1
    while at < sentence.upperBound, at < end + 14, [.han, .katakana].contains(block.tokens[at].kind) || ["の", "・"].contains(block.tokens[at].text) {
      if let words = Self.papers[block.tokens[at].text], words.contains(where: { text(from: at, 6).hasPrefix($0) }) { return JapaneseTrigger(frame: .agreement, range: start..<stem, word: verb, isVerb: true) }
      at += 1
    }
    return nil
  }
}
