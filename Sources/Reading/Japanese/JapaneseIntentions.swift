import Domain

/// What a Japanese sentence says that somebody will go on to do, alone or with a partner: 今後…進めていきます, 取り組む方針だ.
extension Statements {
  /// How a verb ends that says what is to be done from now on.
  private static let lastings = JapaneseWords.byFirst(["ていく", "ていき", "でいく", "でいき", "てまいります", "てゆく"])
  private static let stems = ["進め", "広げ", "深め", "高め", "続け", "重ね", "強め", "努め", "つなげ", "設け", "始め", "し", "図っ", "行っ", "取り組ん", "結んで", "支え", "加え", "進ん", "増やし", "後押しし", "充実させ", "発展させ", "加速させ", "拡大させ", "強化し", "合わせ", "築い", "活かし", "生かし", "目指し", "伸ばし", "促し", "担っ", "太くし", "太らせ", "役立て", "つくっ", "作っ", "育て", "広め", "届け", "探っ", "講じ", "手がけ", "立ち上げ", "受け入れ", "提供し", "盛り上げ"]
  /// Verbs in the present that, with a word for a time to come or with a partner, say what is to be done.
  private static let acts = JapaneseWords.byFirst([
    "取り組む", "取り組みます", "取り組みを進める", "協力する", "協力します", "連携する", "連携します", "提供し合う", "提供し合います", "提供し合い、", "視野に入れている", "視野に入れています", "検討に入り", "共催で行い", "共催し", "共催する", "整備を急ぎ", "融通し合う", "共有する", "共有します", "進める", "進めます", "実施する", "実施します", "始める", "始めます", "開始する", "開始します", "乗り出す", "乗り出します", "検討に入る", "検討に入ります", "検討を始める", "検討を進める",
    "推進する", "推進します", "展開する", "展開します", "支援する", "支援します", "後押しする", "後押しします", "図る", "図ります", "目指す", "目指します", "めざす", "めざします", "広げる", "広げます", "深める", "深めます", "強化する", "強化します", "拡大する", "拡大します", "設ける", "設けます", "開く", "開きます", "開催する", "開催します", "探る", "探ります", "担う", "担います", "設立する", "設置する", "立ち上げる", "立ち上げます",
    "急ぐ", "急ぎます", "加速する", "加速させる", "受け入れる", "受け入れます", "導入する", "整備する", "弾みをつける", "つなげる", "つなげます", "活用する", "開発する", "開発します", "構築する", "構築します", "促進する", "促進します", "働きかける", "呼びかける", "呼び込む", "売り込む", "充てる", "常駐する", "送り出す", "派遣する", "交流する", "交流します", "重ねる", "築く", "築きます", "続ける", "続けます",
  ])
  /// Behind a verb, what says that it is meant: 取り組む方針だ.
  private static let nouns = ["方針", "考え", "計画", "構想", "意向", "予定", "構え", "見通し", "こととし", "ことにし", "ことになっ", "ことになり", "ことで合意", "ことで一致", "ことを確認", "ことを確かめ", "ことで意見", "ことを申し合", "ことを誓", "ことを約", "ことで認識", "ことを決め", "ことを表明", "ことを明らか", "と発表", "とし", "という", "と表明", "と明らかに", "と強調", "と応じ", "とのこと", "ということ", "ほか", "とともに", "見込み", "ことにな", "ことが決ま", "ことに合意", "ことを話し合", "ことで足並み"]
  private static let times = ["今後", "これから", "将来", "近く", "年内", "来年", "来月", "来春", "来秋", "今秋", "今春", "次年度", "来年度", "今年度", "このほど", "順次", "引き続き", "さらに", "新たに", "下旬にも", "上旬にも", "中旬にも", "までに", "本格的に", "共同で", "覚書に基づ", "協定に基づ", "覚書では", "協定では", "枠組みの下", "連携して", "協力して", "互いに", "相互に", "これをもとに", "これを機に", "締結を機に", "締結を受け"]
  private static let wishes = ["たい", "期待", "願", "望", "欲しい", "ほしい", "かもしれ", "可能性", "ないか", "とみら"]
  private static let notOwn = ["必要", "重要", "見込まれ", "求め", "よう要請", "よう働き", "計画だった", "予定だった", "はずだった", "方針だった", "計画でした", "予定でした", "課題", "予想", "促した", "呼びか", "説明を受け", "紹介さ", "紹介が", "報告", "学ん", "見学", "視察"]

  /// What the last clause of a sentence says is to be done, and its verb.
  private func intention() -> Range<Int>? {
    guard !isHeading, !hasQuotation, case let line = text(sentence), !Self.wishes.contains(where: line.contains), !Self.notOwn.contains(where: line.contains) else { return nil }
    let isAhead = Self.times.contains(where: line.contains)
    for at in sentence.reversed() where sentence.upperBound - at <= 40 {
      let sign = block.tokens[at].text
      if let words = Self.lastings[sign], words.contains(where: text(from: at, 6).hasPrefix), Self.stems.contains(where: text(max(sentence.lowerBound, at - 6)..<at).hasSuffix), isMeant(from: at + 2, needsNoun: false) { return max(sentence.lowerBound, at - 4)..<at }
      guard let words = Self.acts[sign], let word = words.first(where: text(from: at, 12).hasPrefix), case let end = at + tokenCount(of: word, from: at), !named.contains(where: { $0.range.contains(at) && $0.kind != .topic }), isMeant(from: end, needsNoun: !isAhead) else { continue }
      return at..<min(end, sentence.upperBound)
    }
    return nil
  }

  /// A term in quotes is no speech.
  private var hasQuotation: Bool {
    guard let open = sentence.first(where: { block.tokens[$0].text == "「" }) else { return false }
    let close = (open..<sentence.upperBound).first { block.tokens[$0].text == "」" } ?? sentence.upperBound
    return close - open > 16
  }

  /// Whether the sentence ends behind a verb or goes on with a word for what is meant.
  private func isMeant(from end: Int, needsNoun: Bool) -> Bool {
    let rest = text(min(end, sentence.upperBound)..<sentence.upperBound)
    if !needsNoun, ["。", "く。", "きます。", "ます。", ""].contains(rest) { return true }
    let lead = rest.hasPrefix("く") ? String(rest.dropFirst()) : rest.hasPrefix("きます") ? String(rest.dropFirst(3)) : rest
    if needsNoun, ["ほか", "とともに"].contains(where: lead.hasPrefix) { return false }
    return Self.nouns.contains(where: lead.hasPrefix) && !["計画に", "計画につ", "計画を聞", "方針につ", "考え方", "予定地", "計画の", "予定の", "計画が", "予定が", "としており、", "という", "考えに"].contains(where: lead.hasPrefix)
  }

  /// Statements for what is intended, where the sentence says nothing else that lies ahead.
  func intentions(_ said: [Statement], _ actors: [Actor], _ current: inout Subject) -> [Statement] {
    let subject = current
    let bonds = said.filter { $0.kind == .agreed && $0.modality == .asserted && $0.subject != nil && $0.object != nil }
    defer { if !bonds.isEmpty { current.bonds = bonds } }
    guard !said.contains(where: { [.planned, .negated, .hypothetical].contains($0.modality) || $0.kind == .plans }), let verb = intention() else { return [] }
    func plan(_ who: Statement.Party, _ with: Statement.Party?) -> Statement {
      var one = statement(.plans, nil, nil, nil, .planned, verb, .verb)
      // A mayor speaks for the town.
      func body(_ party: Statement.Party?) -> Statement.Party? { party.flatMap { subject.affiliations[$0.link]?.party } ?? party }
      (one.subject, one.object) = (body(who), body(with))
      if one.object?.link == one.subject?.link { one.object = nil }
      return one
    }
    // 5者は, 各団体は: all who signed.
    let known = bonds.isEmpty ? subject.bonds : bonds
    if let all = together(), !known.isEmpty { return all ? parties(of: known).prefix(5).map { plan($0, nil) } : ofHome(known).map { plan($0.0, $0.1) } }
    let who = actors.first { ["は", "も"].contains($0.role) && !$0.isModifier && $0.isPeopleOrOwn && $0.range.upperBound <= verb.lowerBound && !Self.isCountry($0.party.link) }
    let with = actors.indices.last { index in
      let one = actors[index]
      if index + 1 < actors.count, actors[(index + 1)...].first(where: { !$0.isModifier })?.isJoined == true { return false }
      return ["と", "との", "とも"].contains(one.role) && !one.isModifier && one.kind != .person && !Self.isCountry(one.party.link) && one.party.link != who?.party.link && one.range.upperBound <= verb.lowerBound
    }.map { actors[$0] }
    let both = actors.filter { $0.range == who?.range }
    if let who {
      // 両大学は: the one at home, with the other.
      if both.count == 2 { return [home(both)].map { plan($0[0].party, $0[1].party) } }
      return [plan(who.party, with?.party ?? partner(of: who, subject)?.party)]
    }
    // 工場側の説明では: the house that was visited.
    if ["の説明に", "の説明で", "側によると", "側によれば"].contains(where: text(sentence).contains) { return subject.stops.last { $0.kind == .organisation }.map { [plan($0.party, nil)] } ?? [] }
    guard !hasTopic(before: verb.lowerBound, actors) else { return [] }
    if subject.pair.count == 2, subject.pair.allSatisfy({ $0.kind != .person }) {
      let two = home(subject.pair)
      if let with, !two.contains(where: { $0.party.link == with.party.link }) { return [plan(two[0].party, with.party)] }
      return [plan(two[0].party, two[1].party)]
    }
    guard let own = subject.ownHouse ?? subject.main, own.kind != .person, !Self.isCountry(own.party.link) else { return [] }
    return [plan(own.party, with?.party)]
  }

  /// With whom somebody has to do, for plans that name no partner: the other of a pair, a host's guests.
  private func partner(of who: Actor, _ subject: Subject) -> Actor? {
    let house = subject.affiliations[who.party.link]?.party.link
    if let known = subject.pair.first(where: { $0.party.link == who.party.link || $0.party.link == house }) { return subject.pair.first { $0.party.link != known.party.link } }
    guard who.kind == .person else { return nil }
    let isGuest = subject.visitors.contains { $0.party.link == who.party.link }
    return isGuest ? subject.stops.last { $0.party.link != house } : subject.visitors.first { $0.party.link != house }
  }

  /// 各団体は, 5者は, 3社は: whether all are meant (true), or the sides (false).
  private func together() -> Bool? {
    let line = text(sentence).prefix(12)
    if ["各団体", "各社", "各者", "各機関", "各大学", "両者", "双方", "両社", "両校", "両団体"].contains(where: line.contains), line.contains("は") { return false }
    guard let at = sentence.prefix(8).first(where: { block.tokens[$0].kind == .number }), ["者は", "社は", "機関は", "団体は", "大学は", "港は", "者で", "市は", "都市は"].contains(where: text(from: at + 1, 3).hasPrefix) else { return nil }
    return true
  }

  private func parties(of statements: [Statement]) -> [Statement.Party] {
    var list: [Statement.Party] = []
    for party in statements.flatMap({ [$0.subject, $0.object] }).compactMap({ $0 }) where !list.contains(where: { $0.link == party.link }) { list.append(party) }
    return list
  }

  /// Who signed first, with each of those with whom.
  private func ofHome(_ bonds: [Statement]) -> [(Statement.Party, Statement.Party)] {
    guard let first = bonds.first?.subject else { return [] }
    return bonds.filter { $0.subject?.link == first.link }.compactMap { one in one.object.map { (first, $0) } }
  }

  /// The one at home first.
  private func home(_ two: [Actor]) -> [Actor] {
    func nearness(_ one: Actor) -> Int {
      if one.kind == .place { return JapaneseHome.isJapanese(one.party.text) ? 2 : 0 }
      return JapaneseHome.isAtHome(one.party.text).map { $0 ? 2 : 0 } ?? 1
    }
    return two.count == 2 && nearness(two[0]) < nearness(two[1]) ? [two[1], two[0]] : two
  }

  /// Whether a topic stands before the verb that names nobody known: 新会社は.
  private func hasTopic(before end: Int, _ actors: [Actor]) -> Bool {
    sentence.contains { at in
      guard at < end, block.tokens[at].text == "は", at > sentence.lowerBound, [.han, .katakana].contains(block.tokens[at - 1].kind) || ["」", ")", "ら"].contains(block.tokens[at - 1].text) else { return false }
      let noun = text(max(sentence.lowerBound, at - 4)..<at)
      return !["今後", "将来", "次回", "当面", "覚書", "協定", "本年度", "今年度", "来年度", "来年", "現在", "具体的に", "後", "年", "月", "席", "式", "当学", "会談", "懇談", "一致", "分野", "面", "国間"].contains(where: noun.hasSuffix)
    }
  }
}
