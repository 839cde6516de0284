import Domain

/// Nouns and pronouns for people of whom a Japanese text spoke before: 大使は, お二人は, 学生たちは, 私は.
extension Statements {
  /// People of a house or a journey who are not named.
  static let peopleNouns: Set<String> = PersonWords.words("""
    学生 生徒 議員 研究者 技術者 高校生 中学生 研修生 団員 選手 医師 社員 青年 教員 隊員 会員 児童 留学生 若手 部員 職員 参加者 メンバー 楽団 合唱団 救助隊 看護師 実習生 教師 教職員 専門家 職人 消防士 青年部員 委員 役員 理事 奏者 乗組員 皆様 皆さん 皆さま
    """)
  private static let followers = ["は", "が", "も", "を", "に", "と", "から", "、", "の間", "で", "へ"]

  /// Whom a noun for people means, nil where the word is none.
  func people(_ at: Int, _ actors: [Actor], _ subject: Subject) -> [Actor]? {
    guard at == sentence.lowerBound || ![.han, .katakana].contains(block.tokens[at - 1].kind), block.token(at - 1)?.text != "の" || at == sentence.lowerBound else { return nil }
    let rest = text(from: at, 10)
    func stand(_ list: [Actor], _ count: Int) -> [Actor] {
      list.map { one in
        var one = one
        one.range = at..<min(at + count, sentence.upperBound)
        (one.isJoined, one.isModifier, one.via, one.extent) = (false, false, "", nil)
        if one.kind == .place { one.kind = .organisation }
        return one
      }
    }
    func follows(_ word: String, _ signs: [String] = Statements.followers) -> Bool { signs.contains(where: text(from: at + tokenCount(of: word, from: at), 3).hasPrefix) }
    let known = subject.recent + actors.filter { $0.range.upperBound <= at }
    // 私は, not 私立.
    for word in ["私自身", "わたくし", "わたし", "私"] where rest.hasPrefix(word) && follows(word, ["は", "が", "も", "と", "に", "自身", "の"]) {
      return subject.author.map { stand([$0], tokenCount(of: word, from: at)) }
    }
    for word in ["二人", "2人", "両名", "2名"] where rest.hasPrefix(word) && follows(word, ["は", "が", "も", "を"]) {
      var two = subject.visitors.filter { $0.kind == .person }
      if two.count != 2 {
        two = []
        for one in known.reversed() where one.kind == .person && two.count < 2 && !two.contains(where: { $0.party.link == one.party.link }) { two.insert(one, at: 0) }
      }
      return two.count == 2 ? stand(two, tokenCount(of: word, from: at)) : nil
    }
    for word in ["氏", "彼女", "彼"] where rest.hasPrefix(word) && follows(word, ["は", "が", "も", "を", "に"]) { return known.last { $0.kind == .person }.map { stand([$0], word.count) } }
    for word in ["皆様", "皆さん", "皆さま"] where rest.hasPrefix(word) && follows(word, ["は", "が", "に"]) && !subject.visitors.isEmpty { return stand(subject.visitors, word.count) }
    if let title = PersonWords.suffixesJa.filter({ $0.count > 1 && rest.hasPrefix($0) && !["社員", "選手", "さん", "女史"].contains($0) }).max(by: { ($0.count, $0) < ($1.count, $1) }) {
      let after = text(from: at + title.count, 2)
      guard ["は", "が", "も", "を", "に", "と", "か", "、", "ら", "た", "自"].contains(where: after.hasPrefix), let known = subject.byTitle[title] else { return nil }
      return stand([known], title.count)
    }
    // 学生たちは: whoever came or went; 学生5名が: others.
    if let noun = Self.peopleNouns.filter(rest.hasPrefix).max(by: { ($0.count, $0) < ($1.count, $1) }), subject.described[noun] == nil {
      let end = at + tokenCount(of: noun, from: at)
      let after = text(from: end, 3)
      guard ["は", "らは", "たちは", "らが", "一行は", "らも", "たちも"].contains(where: after.hasPrefix) || after == "たちが", let first = subject.visitors.first, first.kind != .person || !["職員", "社員", "役員", "理事", "会員"].contains(noun) else { return nil }
      return stand(subject.visitors, end - at)
    }
    return nil
  }

  /// Notes who came or went, and where, for those whom later sentences do not name.
  func noteVisitors(_ said: [Statement], _ actors: [Actor], _ subject: inout Subject) {
    let visits = said.filter { $0.kind == .visited && ($0.modality == .asserted || $0.modality == .planned && (subject.visitors.isEmpty || ["受", "迎"].contains(where: $0.triggerText.hasPrefix))) }
    var visitors: [Actor] = []
    for one in visits {
      guard let party = one.subject, !visitors.contains(where: { $0.party.link == party.link }), let who = (subject.recent + subject.visitors + actors).last(where: { $0.party.link == party.link }) else { continue }
      visitors.append(who)
    }
    // Who went with others is one of them.
    if said.contains(where: { ["同行", "随行", "引率", "加わ"].contains(where: $0.triggerText.hasPrefix) }) { visitors = subject.visitors + visitors }
    if !visitors.isEmpty { subject.visitors = visitors }
    var stops: [Actor] = []
    for one in visits {
      guard let party = one.object, !stops.contains(where: { $0.party.link == party.link }), let stop = actors.last(where: { $0.party.link == party.link }) else { continue }
      stops.append(stop)
    }
    if !stops.isEmpty { subject.stops = stops }
  }

  /// A visit of which nobody says whose it is belongs to those of whom the text spoke, unless the sentence has another subject.
  func withSubject(_ one: Statement, _ scene: JapaneseScene) -> [Statement] {
    guard one.subject == nil, [.visited, .met].contains(one.kind), one.object != nil, !isHeading else { return [one] }
    let trigger = sentence.first { plain.original(block.tokens[$0].range).lowerBound >= one.trigger.lowerBound } ?? sentence.upperBound
    if isAboutOthers(until: trigger, scene) { return one.modality == .planned && scene.subject.visitors.isEmpty && !sentence.contains { block.tokens[$0].text == "は" } ? [one] : [] }
    var who = scene.subject.visitors.filter { $0.party.link != one.object?.link }
    if who.isEmpty, let own = scene.subject.ownHouse ?? scene.subject.titleHouse ?? scene.subject.author, own.party.link != one.object?.link { who = [own] }
    // That somebody was somewhere says too little.
    guard !who.isEmpty else { return one.modality == .asserted && one.kind == .visited ? [] : [one] }
    return who.prefix(3).map { actor in
      var one = one
      one.subject = actor.party
      return one
    }
  }

  /// Where somebody is who comes, if only the verb says it: 来町, 来館.
  func arrival(_ word: String, _ scene: JapaneseScene) -> [Actor] {
    let subject = scene.subject
    if let sign = ["来県": "県", "来市": "市", "来町": "町", "来村": "村"][word] { return (subject.homeAreas[sign] ?? subject.firstAreas[sign] ?? subject.areas[sign]).map { [$0] } ?? [] }
    guard ["来社", "来学", "来所", "来院", "来校", "来館", "来会", "来園", "来局", "来室", "来港", "来庁"].contains(word) else { return [] }
    let kinds = ["来学": ["大学"], "来所": ["所"], "来院": ["病院", "医療", "院"], "来校": ["校", "学院", "学園"], "来館": ["館", "文庫"], "来会": ["会"], "来園": ["園"], "来局": ["局"], "来港": ["港"], "来庁": ["市", "県", "庁", "町"]][word] ?? []
    let known = subject.recent + scene.all
    let own = [subject.firm, subject.ownLink.flatMap { link in known.first { $0.party.link == link } }].compactMap { $0 } + known.filter { $0.kind == .organisation }
    let house = kinds.isEmpty ? own.first : own.first { one in kinds.contains { one.party.text.contains($0) } }
    if word == "来庁" { return (house ?? subject.firstAreas["市"] ?? subject.firstAreas["県"]).map { [$0] } ?? [] }
    return house.map { [$0] } ?? []
  }

  /// Without 来日 of those of whom the sentence says where they were then.
  static func withoutJapan(_ statements: [Statement]) -> [Statement] {
    statements.filter { one in
      guard one.kind == .visited, one.modality != .negated, JapaneseWords.countries[one.triggerText] != nil else { return true }
      return !statements.contains { $0.trigger != one.trigger && [.visited, .met].contains($0.kind) && $0.modality != .negated && [$0.subject?.link, $0.object?.link].contains(one.subject?.link) }
    }
  }

  // MARK: - What is done at a house or with its guests

  static let comings: Set<String> = ["お越し", "おいで", "お見え", "駆けつけ", "駆け付け", "やって来", "やってき"]

  /// Who went along: 知事は会長とともに, 私は部長と港へ赴いた.
  func companions(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Actor] {
    guard deed.isNamed, deed.who.contains(where: { ["は", "が", "も"].contains($0.role) }) else { return [] }
    return deed.before.indices.compactMap { index in
      let one = deed.before[index]
      guard !one.isModifier, !deed.who.contains(where: { $0.range == one.range }), one.role == "ともに" && one.kind != .place && one.isPeopleOrOwn || one.role == "と" && one.kind == .person else { return nil }
      let next = deed.before[(index + 1)...].first { !$0.isModifier }
      return next?.isJoined == true ? nil : one
    }
  }

  /// Whose deed a noun is: 総裁の来訪, 消防局による視察.
  func doers(_ deed: JapaneseDeed) -> [Actor] {
    // 大使の工場訪問.
    if let last = deed.before.indices.last, last > 0, deed.before[last].kind != .person, deed.before[last].range.upperBound == deed.trigger.range.lowerBound, deed.before[last - 1].kind == .person, deed.before[last - 1].role == "の" { return joined(to: last - 1, in: deed.before) }
    guard let index = deed.before.indices.last, case let one = deed.before[index], ["の", "より"].contains(one.role), one.kind == .person || one.role == "より" && one.kind == .organisation, isNouns(min(one.extent ?? one.range.upperBound, deed.trigger.range.lowerBound)..<deed.trigger.range.lowerBound) else { return [] }
    return joined(to: index, in: deed.before)
  }

  /// Who travels and meets somebody at a house has come there: 一行は県庁で知事と会談した.
  func visits(_ deed: JapaneseDeed, _ with: [Actor], _ scene: JapaneseScene) -> [Statement] {
    let travellers = others(deed.who, with).filter { one in scene.subject.visitors.contains { $0.party.link == one.party.link } }
    guard !travellers.isEmpty, deed.modality == .asserted || deed.modality == .planned, let at = deed.before.last(where: { ["で", "では", "にて"].contains($0.role) && $0.kind == .organisation && !$0.isModifier }), at.via.isEmpty || !at.isPeopleOrOwn, deed.isNamed || scene.clause.range.contains(at.range.lowerBound) else { return [] }
    return pairs(deed, others(travellers, [at]), [at], date(deed, scene), kind: .visited)
  }

  func others(_ list: [Actor], _ to: [Actor]) -> [Actor] { list.filter { one in !to.contains { $0.party.link == one.party.link } } }

  /// 楽団はキール市で公演した, 会議に出席した.
  func attended(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    // 意見交換会には副学長が出席した: whom those meet of whom the text spoke.
    let hosts = deed.who.filter { one in one.kind == .person && !scene.subject.visitors.contains { $0.party.link == one.party.link } }
    if deed.isNamed, !hosts.isEmpty, !scene.subject.visitors.isEmpty, JapaneseWords.presences.contains(where: deed.trigger.word.hasPrefix), ["意見交換会に", "懇談会に", "会談に", "面談に", "面会に", "歓迎会に", "交流会に", "懇談に", "表敬に"].contains(where: text(scene.clause.range).contains) { return pairs(deed, scene.subject.visitors, hosts, date(deed, scene), kind: .met) }
    let isPresence = JapaneseWords.presences.contains(where: deed.trigger.word.hasPrefix)
    var to = objects(["で", "では", "でも"], deed) { $0.kind != .person }
    if to.isEmpty { to = objects(["に", "への", "にも", "へ"], deed) { $0.kind != .person && !$0.via.isEmpty || $0.kind == .organisation && isPresence && !JapaneseWords.delegations.contains(where: text($0.range).hasSuffix) } }
    if to.isEmpty, let near = deed.before.last, near.role == "の", near.kind != .person { to = [near] }
    // ハンガリー公演.
    if to.isEmpty, let near = deed.before.last, near.kind == .place, near.range.upperBound == deed.trigger.range.lowerBound { to = [near] }
    // 式典には知事が出席した: where the event of which the text spoke is held.
    if to.isEmpty, isPresence, let stage = scene.subject.stage, !deed.isAdnominal, scene.all.contains(where: { $0.party.range == stage.party.range }) || ["式", "会場", "席上", "行事", "会には", "会に", "レセプション", "祝賀会", "歓迎会"].contains(where: text(sentence).hasPrefix), !deed.who.contains(where: { $0.party.text.hasPrefix(stage.party.text.prefix(2)) }) { to = [stage] }
    guard let first = to.first, !Self.isCountry(first.party.link) || deed.isNamed else { return [] }
    let who = others(deed.who, to).filter { $0.kind != .place || !$0.via.isEmpty && deed.isNamed }
    guard !who.isEmpty else { return [] }
    return pairs(deed, who, to, date(deed, scene))
  }

  /// 参事官も同行した.
  func accompanied(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let line = text(sentence)
    if deed.trigger.word.hasPrefix("加わ"), !["団に", "団には", "一行に", "一行には", "からは", "訪問団", "ミッション", "使節団", "代表団", "視察団", "関係者も", "らも"].contains(where: line.contains) || ["議論に", "協議に", "連盟に", "枠組み", "事業に", "計画に", "交渉に", "対話に", "工場が"].contains(where: line.contains) { return [] }
    let who = deed.before.indices.last { index in
      let one = deed.before[index]
      return ["が", "も", "は"].contains(one.role) && (one.kind == .person || one.isPeopleOrOwn && !one.via.isEmpty)
    }.map { joined(to: $0, in: deed.before) } ?? []
    let to = others(scene.subject.stops, who)
    guard !who.isEmpty, !to.isEmpty else { return [] }
    return pairs(deed, who, Array(to.prefix(1)), date(deed, scene))
  }

  /// 一行を工場へ案内した.
  func guided(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    var to = objects(["へ", "に", "にも"], deed) { $0.kind != .person }
    if to.isEmpty { to = objects(["を", "も"], deed) { $0.kind != .person } }
    let guests = objects(["を", "に", "には", "も"], deed) { one in one.isPeopleOrOwn && one.kind != .place && !to.contains { $0.range == one.range } }
    let isOwn = ["ご覧", "見てい"].contains(where: deed.trigger.word.hasPrefix)
    let who = others(isOwn && deed.isNamed ? deed.who : guests.isEmpty ? scene.subject.visitors : guests, to)
    guard !to.isEmpty, !who.isEmpty else { return [] }
    return pairs(deed, who, to, date(deed, scene))
  }

  /// 所長から説明を受けた.
  func heard(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let with = objects(["から", "より", "の", "に"], deed) { $0.kind == .person }
    let who = others(deed.who.isEmpty ? scene.subject.visitors : deed.who, with).filter { $0.kind != .place }
    let at = objects(["で", "では"], deed) { $0.kind == .organisation }
    let visits = at.isEmpty || who.isEmpty ? [] : pairs(deed, others(who, at), at, date(deed, scene), kind: .visited)
    guard !with.isEmpty, !who.isEmpty else { return visits }
    return pairs(deed, who, with, date(deed, scene)) + visits
  }

  /// Who sends people somewhere has gone there; who is sent has gone himself.
  func dispatched(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let to = objects(["に", "へ", "への"], deed) { $0.kind != .person }
    guard !to.isEmpty, deed.isNamed || !deed.who.isEmpty else { return [] }
    let isAhead = (deed.modality == .planned || deed.modality == .hypothetical)
    return pairs(deed, others(deed.who + (isAhead ? [] : companions(deed, scene)), to), to, date(deed, scene), kind: isAhead ? .plans : .visited)
  }

  /// Where somebody goes in who goes to a house: オーム社の工場に移り.
  static let rooms = ["工場", "研究所", "研究室", "キャンパス", "会場", "本社", "施設", "実験", "センター", "講堂", "ホール", "造船所", "病棟", "農園", "農場", "牧場", "倉庫", "試験", "本店", "支店", "校舎", "教室"]
}
