import Domain

/// Whether a Japanese clause says that something is so, is to be, might be or is not.
extension Statements {
  private static let denials = [
    "ない", "ません", "ありませ", "ございませ", "なかった", "至っていな", "至ら", "叶わ", "かなわ", "断念", "達しませ", "達しなかっ", "せず", "中止", "見送", "見合わせ", "取りや", "取り止", "延期", "辞退", "白紙", "実現しな", "否定", "できず", "なくなり", "なくなっ", "とりやめ", "取り消", "撤回", "断り", "断っ", "欠席", "ならず", "キャンセル", "ぬまま", "ずに終わ", "じまい", "あきらめ", "諦め", "折り合わ", "足り", "欠航で", "潰れ", "つぶれ", "立ち消え", "不成立", "不参加",
  ]
  private static let notDenials = [
    "かもしれない", "だけでなく", "のみならず", "かもしれません", "ならない", "ともない", "少ない", "違いない", "なければならない", "に限らない", "間違いな", "だけではなく", "にほかならない", "ばかりでなく", "欠かせない", "ほかない", "絶えない", "のみでなく", "変わらない", "なくてはならない", "少なくない", "なりません", "かかわらず", "惜しまない", "少なくありません", "少なくなく", "だけではない", "にとどまらない", "欠かせません",
  ]
  private static let conditions = ["れば", "たら、", "できたら", "可能性", "かもしれ", "だろう", "場合は", "場合には", "でしょう"]
  private static let plans = [
    "予定", "計画", "たい", "方針", "見込", "目指", "検討", "見通し", "ことにして", "ことにした", "ことにしま", "ようと", "意向", "考えを", "考えだ", "考えで", "考えてい", "考えており", "準備を進め", "ことにな", "ことが決ま", "運びとな", "希望", "めざ", "に向け", "調整", "見据え", "つもり", "案内があ", "申し出", "意欲", "構想", "方向で", "としている", "することで合意", "くことで合意", "ることで合意", "ことで一致", "決めた", "決定し", "たく", "はず", "番だ", "番です", "企画し", "企画を", "ことも決ま", "ことを決め", "案があ", "案もあ", "ことが内定", "ことで調整", "決まってい", "を約束", "準備中", "募集", "日程に入", "が組まれ", "予定に入", "候補に挙",
  ]

  /// - Parameter isNoun: the trigger is a noun that the sentence goes on about: 訪問は…中止となった.
  func modality(of range: Range<Int>, _ frame: JapaneseWords.Frame, isNoun: Bool, isBefore isAdnominal: Bool, in scene: JapaneseScene) -> Statement.Modality {
    let clause = scene.clause.range
    var rest = text(range.upperBound..<clause.upperBound)
    // 訪れた代表団は…計画している: what comes after its noun says nothing of it.
    if isAdnominal { rest = String(rest.prefix(8)) }
    let after = text(from: range.upperBound, 6)
    let isPast = ["した", "しました", "いたしました", "れた", "れました", "いた", "いました", "った", "りました", "ねた", "ねました", "た", "ました", "されました", "された", "を行った", "を行いました", "していた", "している", "しています", "しており", "んだ", "わした", "わしました", "んでいる", "んでいます", "んでおり"].contains(where: after.hasPrefix)
    let rests = scene.rest.map { text($0.range) }
    let isEnded = [.partnership, .agreement].contains(frame) && ["解消", "打ち切", "破棄", "撤回"].contains(where: rest.prefix(12).contains)
    if isEnded { return .negated }
    // 提携も検討していますが、まだ話し合いは始まっていません.
    if [.partnership, .agreement].contains(frame), isNoun, ["検討", "返答を待", "返事を待", "視野に入", "模索", "打診", "可能性を探", "協議中", "交渉中", "話し合っている", "調整中"].contains(where: rest.contains), !["検討しな", "検討され", "検討して決", "検討しませ", "検討しておりませ", "検討していな", "検討していませ"].contains(where: rest.contains) { return .hypothetical }
    let isDenied = Self.isDenied(rest)
    if isDenied, !(isPast && !isNoun && ["ない", "ません", "せず", "なかった", "見送", "延期", "中止", "否定"].allSatisfy { !after.contains($0) } && Self.isLater(rest)) { return .negated }
    // 寄る案もあったが、見送った; 行くはずだったのに、雨で行けずじまいだった.
    let tail = text(range.upperBound..<sentence.upperBound)
    if !isPast || isNoun, let hope = Self.hopes.compactMap({ tail.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }), tail[..<hope.lowerBound].count <= 14, !tail[..<hope.lowerBound].contains("。"), Self.isDenied(String(tail[hope.upperBound...].prefix { $0 != "。" })) { return .negated }
    // 見学する計画だったが、…実現しなかった.
    if ["予定だった", "予定でした", "計画だった", "計画でした", "予定してい", "予定されてい", "計画してい", "はずだった", "つもりだった", "希望してい", "計画されてい", "予定していまし"].contains(where: rest.contains), rest.hasSuffix("が") || rest.hasSuffix("ものの"),
      rests.contains(where: Self.isDenied)
    {
      return .negated
    }
    // 締結については…決まっていない.
    if isNoun, !isPast, ["について", "に関して", "は", "も", "とは"].contains(where: after.contains), let last = rests.last, Self.isDenied(last), scene.rest.allSatisfy({ clause in !scene.all.contains { clause.range.contains($0.range.lowerBound) && ["は", "が"].contains($0.role) } }) { return .negated }
    // 工場を建設するとの報道がありましたが、そのような計画はございません.
    if !isPast, ["との報道", "との一部報道", "といううわさ", "という噂", "とのうわさ", "との噂", "という報道", "と報じられ", "との一部の報道"].contains(where: rest.prefix(16).contains), rests.contains(where: Self.isDenied) { return .negated }
    if frame == .intent { return .planned }
    let isConditional = Self.conditions.contains(where: rest.contains) || text(sentence).hasPrefix("もし")
    if isConditional, !isPast { return .hypothetical }
    // 協議したうえで、…に調印する段取りだ.
    if !isNoun, ["したうえで", "した上で", "したのち", "した後", "たうえで", "た上で", "たのち"].contains(where: rest.hasPrefix) || ["たうえで、", "た上で、"].contains(where: rest.hasSuffix), let last = rests.last, Self.isIntended(last, isOpen: false) || ["段取り", "予定", "運び"].contains(where: last.contains) { return .planned }
    if isPast, !isNoun, !["場合", "たい"].contains(where: after.contains) { return rest.contains("ことにな") || rest.contains("可能性") ? .planned : .asserted }
    // 独企業と提携へ.
    if after == "へ" || after.hasPrefix("へ、") || after.hasPrefix("へ。") { return .planned }
    if Self.plans.contains(where: Self.withoutOthersPlans(rest).contains) { return .planned }
    // 派遣すると発表した.
    if [.visited, .invited].contains(frame.kind), ["すると発表", "ると発表", "すると明らか", "することを決", "することにな", "することが決", "ることを決", "ることにな"].contains(where: after.hasPrefix) { return .planned }
    // 知事と会う。 来賓として向かう。
    if [.visited, .met, .invited].contains(frame.kind), !isNoun, ["う", "る", "く", "ぶ"].contains(where: text(range).hasSuffix), ["。", "ほか、", "予定", "ことに"].contains(where: after.hasPrefix) { return .planned }
    // への出席が目的で.
    if isNoun, ["が目的", "を目的", "のため来", "のため訪"].contains(where: after.hasPrefix) { return .planned }
    // 訪れることを正式に明らかにした, 訪れる段取りだ.
    if [.visited, .met, .invited, .agreed].contains(frame.kind), !isNoun, ["る", "す", "く", "う", "ぶ", "む"].contains(where: text(from: range.upperBound, 3).contains), Self.announced.contains(where: text(from: range.upperBound, 16).contains) { return .planned }
    // 1996年　…を訪れる: a chronicle.
    if dated.first.map({ $0.range.lowerBound == sentence.lowerBound && $0.date.month == nil && $0.date.year != nil }) ?? false, !["ます。", "います。"].contains(where: after.hasPrefix), frame != .intent { return .asserted }
    // 訪問します: what is not past is ahead.
    if [.visited, .met, .invited].contains(frame.kind), !isNoun, ["します。", "しますので", "する。", "いたします", "れる。", "れます。", "します", "ねます。", "を行います", "を行う。", "います。", "う。", "されます。", "る。", "を受けます", "を受ける。", "ります。", "す。", "く。", "ます。", "ますので", "ますが", "む。", "つ。", "ぶ。", "するという", "るという", "するとのこ", "るとのこ", "るそうです"].contains(where: after.hasPrefix), after.count <= 4 || !after.hasPrefix("します") || ["します。", "しますの", "しますが"].contains(where: after.hasPrefix) { return .planned }
    if after.hasPrefix("を受けます") || after.hasPrefix("を受ける") || frame == .agreement && ["します。", "する。", "いたします", "ぶ。", "びます", "わす。", "わします", "されます", "される。", "わされる。", "わされます", "ばれる。", "ばれます", "す。", "ることを承認", "ぶことを承認", "することを承認", "わすことを承認"].contains(where: after.hasPrefix) { return .planned }
    // 見学するほか、…を訪問します.
    if ["するほか", "るほか", "するとともに", "するととも", "るとともに"].contains(where: after.hasPrefix), let last = rests.last, Self.isIntended(last, isOpen: true) { return .planned }
    // 会長を招いて講演会を開く.
    if ["て", "いて", "って", "して", "んで"].contains(where: after.hasPrefix), !["ている", "ていま", "ており", "ていた", "してい", "いてい", "っている", "しており", "いており"].contains(where: after.hasPrefix), !isAdnominal, Self.isIntended(rest, isOpen: [.visited, .met, .invited].contains(frame.kind)) { return .planned }
    // キールに本社を置き、…する計画だ: what is so does not lie ahead with what is planned.
    if [.entry, .partnership, .founding, .agreement].contains(frame), scene.clause.goesOn, ["あり", "おり", "いて", "を置き", "を構え", "を持ち", "を有し", "で、"].contains(where: text(clause).hasSuffix) || !Self.later.contains(where: text(clause).contains) && rests.first.map({ next in ["来年", "来春", "来秋", "来月", "今秋", "今春", "今夏", "年内", "来年度", "今後", "将来"].contains(where: next.contains) || dated.contains { scene.rest[0].range.contains($0.range.lowerBound) } }) ?? false { return .asserted }
    // 訪れ、…と懇談する予定だ.
    if scene.clause.goesOn, !isAdnominal, !isNoun || after.hasPrefix("、") || after.isEmpty || ["を行い", "し、", "して"].contains(where: after.hasPrefix) {
      for (index, next) in rests.enumerated() {
        if scene.rest[index].goesOn || ["うえで", "上で", "したのち", "した後"].contains(where: next.hasSuffix) { continue }
        let isOthers = scene.all.contains { scene.rest[index].range.contains($0.range.lowerBound) && $0.role == "は" && !["予定の", "計画の", "方針の"].contains(text(max(sentence.lowerBound, $0.range.lowerBound - 3)..<$0.range.lowerBound)) }
        if !isOthers, Self.isIntended(next, isOpen: [.visited, .met, .invited].contains(frame.kind)) { return .planned }
        break
      }
    }
    return .asserted
  }

  private static let announced = ["ことを明らか", "ことを正式", "ことを発表", "ことを決め", "ことが決ま", "と発表", "と明らか", "ことになっ", "ことになり", "こととなりま", "こととなっ", "こととして", "見通し", "ことにして", "段取り", "運びだ", "運びと", "ことも検討", "ことを検討", "よう招", "見込み"]

  /// What was hoped for, where what follows says whether it came so.
  private static let hopes = ["はず", "案が", "案も", "候補", "予定だっ", "予定でし", "予定であっ", "計画だっ", "計画でし", "計画であっ", "つもりだっ", "つもりでし", "希望してい", "希望され", "楽しみに", "考えてお", "考えてい", "申し入れて", "申し込んで", "検討され", "検討してい", "たかった", "見込みだっ", "予定があ", "予定もあ", "打診", "組んでい", "予定してい", "予定されてい", "計画してい", "計画されてい", "働きかけて", "呼びかけて"]

  /// Without words that speak of something else that is planned: 建設予定地を視察した.
  private static func withoutOthersPlans(_ text: String) -> String {
    ["予定地", "予定通り", "予定どおり", "予定していた", "予定されていた", "計画性", "計画的", "構想力", "企画展", "企画部", "計画書", "計画課", "企画課"].reduce(text) { $0.replacing($1, with: "") }
  }

  private static func isDenied(_ text: String) -> Bool { denials.contains(where: text.contains) && !notDenials.contains(where: text.contains) }
  /// The denial stands too far behind a finished verb to deny it.
  private static func isLater(_ rest: String) -> Bool { rest.count > 8 }

  /// Whether a clause ends as plans end.
  private static func isIntended(_ clause: String, isOpen: Bool) -> Bool {
    var text = clause.hasSuffix("。") ? clause : clause + "。"
    // 帰国するということです.
    for report in ["ということです。", "とのことです。", "ということだ。", "とのことだ。", "そうです。", "という。"] where text.hasSuffix("る" + report) || text.hasSuffix("く" + report) || text.hasSuffix("す" + report) || text.hasSuffix("う" + report) { text = String(text.dropLast(report.count)) + "。" }
    // …計画について説明を受けた: a plan that is only spoken of.
    let end = Self.spokenOf.reduce(String(text.suffix(14))) { $0.replacing($1, with: "") }
    if text.contains("予定の") { return true }
    if isOpen, ["ると発表", "うと発表", "くと発表", "すと発表", "ことを発表", "ことを明らかに", "ると明らかに", "うと明らかに", "段取り", "ことにしてい", "ことになっ", "日程に入", "ことになり"].contains(where: text.contains) { return true }
    return ["予定", "計画", "方針", "意向", "考えだ", "考えを", "見通し", "たい", "ことにして", "運び", "見込み", "することになった", "することになりました"].contains(where: end.contains) && !["予定だった", "予定でした", "計画だった", "を示した", "を示しま", "を伝え", "明らかにし", "述べ", "話し", "語っ", "説明し", "表明し", "発表し", "で一致", "合意し", "確認し", "を確かめ"].contains(where: end.contains)
      || isOpen && ["ます。", "る。", "す。", "く。", "う。"].contains(where: text.hasSuffix) && !["ている。", "ています。", "ております。", "です。", "という。", "みる。", "いえる。", "できる。", "できます。", "わかる。", "加盟する。", "誇る。", "務める。", "知られる。", "考える。", "思う。", "言う。", "語る。", "話す。", "述べる。", "見られる。", "とする。", "います。", "おります。", "である。", "いる。", "おられます。", "れています。", "いらっしゃいます。", "られている。", "ございます。", "ある。", "あります。", "なる。", "なります。", "始まる。", "始まります。", "さかのぼる。", "さかのぼります。", "遡る。", "遡ります。", "思います。", "感じます。", "申し上げます。", "存じます。", "存じる。"].contains(where: text.hasSuffix)
  }

  private static let spokenOf = ["予定地", "計画地", "計画について", "計画の説明", "計画に関", "計画を聞", "計画など", "計画の", "方針について", "予定について", "構想について", "方針の", "検討状況", "予定の", "見通しについて", "計画を視察", "計画を学"]

  func date(in clause: Range<Int>, before at: Int? = nil) -> WrittenDate? {
    if let at, let one = dated.last(where: { clause.contains($0.range.lowerBound) && $0.range.upperBound <= at && !["から", "以来", "まで"].contains(text(from: $0.range.upperBound, 2)) }) { return one.date }
    return (dated.first { clause.contains($0.range.lowerBound) } ?? (dated.count == 1 ? dated.first { !["から", "以来", "以降", "より"].contains(text(from: $0.range.upperBound, 2)) } : nil))?.date
  }

  func since(in clause: Range<Int>) -> WrittenDate? {
    dated.first { clause.contains($0.range.lowerBound) && ["から", "以来", "以降", "より"].contains(where: text(from: $0.range.upperBound, 3).hasPrefix) }?.date
  }
}
