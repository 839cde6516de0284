import Domain

/// What is intended, where no noun such as 計画 says so.
extension Statements {
  private static let undertakings = JapaneseWords.byFirst([
    "展開", "拡大", "開催", "設置", "新設", "建設", "増設", "増産", "移転", "進出", "出店", "出展", "発注", "生産", "販売", "例会", "買収", "工場", "拠点", "開設", "設立", "参入", "投資", "輸出", "公演", "導入", "実施", "共催", "着工", "合弁", "営業", "運航", "就航", "提案", "事業",
  ])
  private static let drops = ["考えていな", "考えていませ", "考えておりませ", "見送", "見合わせ", "行わな", "行いませ", "実施しな", "実施しませ", "予定していな", "予定していませ", "予定しておりませ", "予定はな", "予定はあ", "予定はご", "計画はな", "計画はあ", "計画はご", "計画していな", "計画していませ", "考えはな", "考えはあ", "考えはご", "中止", "取りや", "断念", "白紙", "撤回"]

  /// 台湾での開催は行いません, マニラ進出のうわさについては「考えていない」とした: an undertaking that is not to be.
  func undone(_ at: Int, _ clause: Range<Int>) -> JapaneseTrigger? {
    guard let words = Self.undertakings[block.tokens[at].text], let word = words.first(where: text(from: at, 4).hasPrefix), case let end = at + tokenCount(of: word, from: at), end < sentence.upperBound else { return nil }
    var lead = end
    for noun in ["のうわさ", "の噂", "の報道", "の計画", "の構想", "の予定", "の話", "の案", "計画", "構想"] where text(from: lead, 6).hasPrefix(noun) { lead += tokenCount(of: noun, from: lead) }
    guard ["は", "も", "につい", "につき", "に関", "を見送", "を断念", "を取りや", "を中止", "を見合", "を撤回"].contains(where: text(from: lead, 4).hasPrefix), Self.drops.contains(where: text(lead..<sentence.upperBound).contains) else { return nil }
    // The place is the undertaking's own.
    guard named.contains(where: { $0.kind == .place && $0.range.upperBound <= at && at - $0.range.upperBound <= 10 && !block.tokens[$0.range.upperBound..<at].contains { ["は", "が", "を", "、"].contains($0.text) } }) else { return nil }
    return JapaneseTrigger(frame: .intent, range: at..<min(end, clause.upperBound), word: "計画", isVerb: true)
  }

  private static let acts = JapaneseWords.byFirst(["始め", "はじめ", "開始", "開催", "開き", "開く", "出展", "建設", "着工", "移転", "導入", "実施", "共催", "発売", "参入", "増産", "稼働", "着手", "立ち上げ", "運航", "就航", "投資", "新設", "移し", "移す", "販売", "生産", "送り出", "公開"])
  static let later = ["来年", "来春", "来秋", "来夏", "来月", "来週", "今秋", "今春", "今夏", "今冬", "年内", "来年度", "次年度", "今年度", "今後", "将来", "近く", "このほど", "次回", "夏に", "秋に", "春に", "冬に"]
  private static let toCome = ["る。", "ます。", "する。", "します。", "いたします。", "く。", "きます。", "す。", "ます", "る", "る予定", "します"]

  /// 来春、帯広市で実証実験を始める: a verb not past at the end, where the clause says when.
  func ahead(_ at: Int, _ clause: Range<Int>) -> JapaneseTrigger? {
    guard let words = Self.acts[block.tokens[at].text], let word = words.first(where: text(from: at, 5).hasPrefix), case let end = at + tokenCount(of: word, from: at), end <= clause.upperBound else { return nil }
    let rest = text(end..<clause.upperBound)
    guard Self.toCome.contains(rest) || word == "開く" && ["。", ""].contains(rest) || word == "移す" && ["。", ""].contains(rest) else { return nil }
    let lead = text(clause.lowerBound..<at)
    // 1995年　留学を始める: a line of a history.
    guard !dated.contains(where: { $0.range.lowerBound == sentence.lowerBound }) else { return nil }
    guard Self.later.contains(where: lead.contains) || dated.contains(where: { clause.contains($0.range.lowerBound) }), ["を", "で"].contains(block.token(at - 1)?.text ?? "") || lead.contains("を") else { return nil }
    return JapaneseTrigger(frame: .intent, range: at..<end, word: "計画", isVerb: true)
  }
}
