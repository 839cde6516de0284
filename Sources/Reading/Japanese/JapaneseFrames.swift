import Domain

/// What a Japanese clause says, by the frames of its verbs and the particles of its names.
extension Statements {
  func read(_ scene: JapaneseScene) -> [Statement] {
    let triggers = triggers(in: scene.clause.range)
    var scene = scene
    let saidBefore = scene.said
    // 提携することで合意した: what is agreed upon.
    func isAgreedUpon(_ one: JapaneseTrigger) -> Bool { text(from: one.range.upperBound, 5).contains("ことで") && triggers.contains { $0.frame == .agreement && $0.range.lowerBound > one.range.lowerBound } }
    let hasPartners = triggers.contains { $0.frame == .partnership && !isAgreedUpon($0) }
    var found: [Statement] = []
    for trigger in triggers {
      if trigger.frame == .agreement, hasPartners, !Self.papers.contains(where: text(scene.clause.range).contains) { continue }
      if trigger.frame == .partnership, !JapaneseWords.partnerNouns.contains(trigger.word), triggers.contains(where: { $0.frame == .agreement && $0.range.lowerBound > trigger.range.lowerBound }), Self.papers.contains(where: text(scene.clause.range).contains) { continue }
      if JapaneseWords.partnerNouns.contains(trigger.word), scene.said.contains(where: { $0.kind == .partnerOf && $0.triggerText.hasSuffix("は") }) { continue }
      if trigger.word == "信頼関係", ["を", "の"].contains(text(from: trigger.range.upperBound, 1)) { continue }
      if trigger.frame == .partnership, isAgreedUpon(trigger) || isOnlyThought(trigger, in: scene.clause.range) { continue }
      if [.agreement, .partnership].contains(trigger.frame), ["により", "によっ", "に基", "を受け", "を機", "を契", "を踏", "の下", "のもと", "に伴", "に向け", "の一環"].contains(where: text(from: trigger.range.upperBound, 4).hasPrefix) || ["契約", "連携協定", "協定"].contains(trigger.word) && text(from: trigger.range.upperBound, 1) == "で" && !["でし", "であ", "でも"].contains(text(from: trigger.range.upperBound, 2)) { continue }
      var deed = deed(trigger, scene)
      if isRestated(deed, scene) { continue }
      deed.rivals = triggers.filter { $0.range != trigger.range && [.goal, .direction, .invitation, .reception].contains($0.frame) && block.token($0.range.upperBound)?.kind == .hiragana }.map(\.range)
      let told = statements(of: deed, scene, found)
      // 留学している学生が: people whom nobody knows.
      found += deed.isAdnominal && !deed.isNamed && deed.who.isEmpty ? told.filter { $0.subject != nil } : told
      found += hosted(deed, told, scene)
      scene.said = saidBefore + found
    }
    // 大使は…訪れた, where it is not known who that is.
    found = found.flatMap { withSubject($0, scene) }
    return found
  }

  /// 協力する意義, 共同で開催した: no tie that lasts.
  private func isOnlyThought(_ trigger: JapaneseTrigger, in clause: Range<Int>) -> Bool {
    if trigger.word == "共同で" { return !["ている", "ています", "ており", "てきた", "てきま", "ている。", "開始し", "始めた", "始めまし"].contains(where: text(trigger.range.upperBound..<clause.upperBound).contains) }
    guard trigger.word.hasSuffix("す"), text(from: trigger.range.upperBound, 1) == "る", let next = block.token(trigger.range.upperBound + 1), next.kind == .han else { return false }
    return !JapaneseWords.occasions.contains(where: text(from: trigger.range.upperBound + 1, 4).hasPrefix)
  }

  private static let papers = ["契約", "協定", "覚書", "合意書", "宣言", "声明", "意向書"]

  // MARK: - Verbs

  private func triggers(in clause: Range<Int>) -> [JapaneseTrigger] {
    var list: [JapaneseTrigger] = []
    var at = clause.lowerBound
    while at < clause.upperBound {
      if let inner = named.first(where: { $0.range.contains(at) && $0.kind != .topic && $0.kind != .date }) {
        at = inner.range.upperBound
        continue
      }
      if let site = site(at, clause) {
        list.append(site)
        at = site.range.upperBound
        continue
      }
      if let ahead = undone(at, clause) ?? ahead(at, clause) {
        list.append(ahead)
        at = ahead.range.upperBound
        continue
      }
      if let paper = paper(at, clause) ?? signedPaper(at, clause) {
        list.append(paper)
        at = max(paper.range.upperBound, at + 1)
        continue
      }
      guard let frames = JapaneseWords.frames[block.tokens[at].text], case let rest = text(from: at, 10), let (word, frame) = frames.first(where: { rest.hasPrefix($0.word) }) else {
        at += 1
        continue
      }
      let end = min(at + tokenCount(of: word, from: at), clause.upperBound)
      let (before, after) = (text(max(clause.lowerBound, at - 2)..<at), text(from: end, 2))
      let isPlanOnly = frame == .intent && (word == "予定" && after.hasPrefix("で") && before.hasSuffix("の") || word == "計画" && (["」", "』"].contains(where: after.hasPrefix) || ["推進", "交流", "基本", "行動", "総合", "協力"].contains(where: before.hasSuffix)))
      // アンゴラを訪れることの必要性: nobody has done it.
      let isOnlySaid = ["ることの必要", "ることの重要", "ることの意義", "することの必要", "の必要性"].contains(where: text(from: end, 9).contains) || frame == .dispatch && word.hasPrefix("に送") && !JapaneseWords.delegations.contains(where: text(clause.lowerBound..<at).contains)
      let isYears = frame == .founding && (block.token(end)?.kind == .number || after.hasPrefix("総") || after.hasPrefix("準備"))
      let isOther = isOnlySaid || isYears || isPlanOnly || Self.strangers.contains(where: after.hasPrefix) && !(["訪問", "視察", "見学"].contains(word) && ["先は", "先と", "先に"].contains(after) && !text(from: end, 3).hasPrefix("先の")) || Self.strange[word].map { $0.before.contains(where: before.hasSuffix) || $0.after.contains(where: after.hasPrefix) } ?? false
        || Self.goings.contains(word) && !["に", "へ", "へは", "へも", "には", "にも", "まで"].contains(where: before.hasSuffix) && !(word == "行き" && named.contains { $0.range.upperBound == at && $0.kind != .person }) || ["回っ", "回り", "回る", "まわり", "まわっ"].contains(word) && !before.hasSuffix("を")
        || frame == .partnership && word.hasSuffix("は") && !["始ま", "続い", "続け", "さかのぼ", "遡"].contains(where: text(end..<clause.upperBound).contains)
        || ["学生交換を", "交換留学を", "人材交流を", "相互交流を", "人事交流を", "相互訪問を", "共同事業を"].contains(word) && !["てい", "てお", "てき", "続け", "重ね", "でき"].contains(where: text(end..<clause.upperBound).contains)
        || ["と取り組", "と進め", "と続け"].contains(word) && !["共同", "研究", "開発", "交流", "連携"].contains(where: text(end..<min(end + 24, sentence.upperBound)).contains)
      // 結んだ業務提携契約: the paper of the verb before it.
      let isOfVerb = frame == .agreement && list.last.map { $0.frame == .agreement && $0.isVerb && text($0.range.upperBound..<at).count <= 16 && text($0.range.upperBound..<at).unicodeScalars.drop { !Script.isHan($0.value) && !Script.isKatakana($0.value) }.allSatisfy { Script.isHan($0.value) || Script.isKatakana($0.value) || $0 == "の" } } ?? false
      if !isOther, !isOfVerb { list.append(JapaneseTrigger(frame: frame, range: at..<full(end, of: word, clause), word: word)) }
      at = max(end, at + 1)
    }
    return list
  }

  /// Short verbs that go somewhere only behind a particle: 港へ行った, unlike 試験を行った.
  static let goings: Set<String> = ["渡っ", "渡り", "入り", "入っ", "入る", "移り", "移っ", "移る", "行く", "行き", "行っ", "行か", "行け", "行こ", "来て", "来た", "来る", "来ない", "寄り", "寄る", "寄っ", "寄れ", "飛び", "飛ん", "飛ぶ", "ご覧"]

  /// Behind the signs of a verb of which a word has but the first: 協定を締 in 協定を締結する.
  private func full(_ end: Int, of word: String, _ clause: Range<Int>) -> Int {
    guard word.contains("を") || word.contains("で"), let sign = word.unicodeScalars.last, Script.isHan(sign.value) else { return end }
    var end = end
    while end < clause.upperBound, block.tokens[end].kind == .han, !named.contains(where: { $0.range.contains(end) && $0.kind != .topic }) { end += 1 }
    return end
  }

  /// What makes another word of a verb's noun: 訪問団, 調印式.
  private static let strangers = ["団", "式", "者", "書に", "客", "先に", "会社"]
  /// Words in which a verb stands that means something else.
  private static let strange: [String: (before: [String], after: [String])] = [
    "会見": (["記者"], []), "会い": (["立", "立ち", "出", "見"], []), "会う": (["出", "見"], []), "会っ": (["立ち", "出"], []), "契約": ([], ["期"]), "計画": ([], ["書", "都", "通", "どお"]), "予定": ([], ["通", "どお", "地", "表"]), "迎え": (["年を"], []),
    "協力先": ([], ["の拡"]), "巡り": ([], ["、"]), "考え": ([], ["方", "る"]), "進出": ([], ["企"]), "出発": ([], ["点"]), "対話": ([], ["型"]), "向かい": ([], ["合"]), "設立": ([], ["趣", "記", "目"]), "交流し": ([], ["て学"]), "合意": ([], ["形"]), "検討": ([], ["会", "委"]),
    "派遣": ([], ["社"]), "議論し": ([], ["やす"]), "構想": ([], ["力"]), "方針": ([], ["転"]), "移動": ([], ["手", "時", "距", "体", "式", "販", "制"]), "入り": ([], ["口", "交", "組"]), "商談": ([], ["会", "件"]), "見学": ([], ["会", "コ"]), "会議を行": (["本"], []), "研修": ([], ["医", "所", "生", "会", "棟", "室"]), "実習": ([], ["生", "室", "棟"]), "視察": ([], ["員"]),
  ]

  private static let siteNouns = JapaneseWords.byFirst(JapaneseWords.siteNouns)

  /// 本社を置く, 拠点を新たに設ける, 事務所の開設, 本社をベルゲンに置く.
  private func site(_ at: Int, _ clause: Range<Int>) -> JapaneseTrigger? {
    guard let nouns = Self.siteNouns[block.tokens[at].text], case let rest = text(from: at, 12), let noun = nouns.first(where: rest.hasPrefix) else { return nil }
    let end = at + tokenCount(of: noun, from: at)
    if let tail = JapaneseWords.siteTails.first(where: text(from: end, 4).hasPrefix) { return JapaneseTrigger(frame: .entry, range: at..<min(end + tokenCount(of: tail, from: end), clause.upperBound), word: noun + tail, isSite: true) }
    // 周南市に工場。
    if block.tokens[max(at - 1, clause.lowerBound)].text == "に", end == clause.upperBound || block.isSign(end, "。"), named.contains(where: { $0.kind == .place && $0.range.upperBound == at - 1 }) { return JapaneseTrigger(frame: .entry, range: at..<min(end, clause.upperBound), word: noun + "ある", isSite: true) }
    // 同大学がキスムに置く研究拠点: the verb before the noun.
    if let verb = Self.holds.first(where: { text(max(clause.lowerBound, at - 10)..<at).contains("に" + $0) }), let start = (max(clause.lowerBound, at - 8)..<at).last(where: { text(from: $0, verb.count + 1).hasPrefix("に" + verb) }), (start + 1 + verb.count..<at).allSatisfy({ [.han, .katakana].contains(block.tokens[$0].kind) || block.tokens[$0].text == "の" }), named.contains(where: { $0.kind == .place && $0.range.upperBound == start }) { return JapaneseTrigger(frame: .entry, range: at..<min(end, clause.upperBound), word: noun + "ある", isSite: true, isHeld: true) }
    var verb = end
    if ["など", "等"].contains(where: text(from: verb, 2).hasPrefix) { verb += block.tokens[verb].text == "等" ? 1 : 2 }
    guard verb < clause.upperBound, ["を", "も", "は", "が"].contains(block.tokens[verb].text) || text(from: verb, 3) == "のある" else { return nil }
    verb += 1
    // 神戸市に本社を、キール市に研究所を置く.
    if text(from: verb - 1, 2) == "を、", ["を置", "を構", "を持", "を設", "を有"].contains(where: text(verb..<clause.upperBound).contains) { return JapaneseTrigger(frame: .entry, range: at..<verb, word: noun, isSite: true) }
    // 本社をベルゲンに置く, 事務所を新たに置く.
    if let place = named.first(where: { $0.kind == .place && $0.range.lowerBound == verb }), ["に", "へ"].contains(text(from: place.range.upperBound, 1)) { verb = place.range.upperBound + 1 }
    for word in ["新たに", "相次いで", "相次ぎ", "既に", "すでに", "共同で", "それぞれ"] where text(from: verb, 5).hasPrefix(word) { verb += tokenCount(of: word, from: verb) }
    guard verb < clause.upperBound, let tail = JapaneseWords.siteVerbs.filter({ text(from: verb, 4).hasPrefix($0) }).max(by: { $0.count < $1.count }), !["訪", "視", "見"].contains(block.tokens[verb].text) else { return nil }
    let next = text(from: verb + tokenCount(of: tail, from: verb), 1)
    if tail == "開", next == "発" { return nil }
    return JapaneseTrigger(frame: .entry, range: at..<min(verb + tokenCount(of: tail, from: verb), clause.upperBound), word: noun + tail, isSite: true)
  }

  private static let holds = ["置く", "持つ", "もつ", "構える", "設けた", "開いた", "有する", "運営する", "建てた", "構えた", "開設した", "設置した", "建設した", "おく"]

  // MARK: - What

  private func statements(of deed: JapaneseDeed, _ scene: JapaneseScene, _ found: [Statement]) -> [Statement] {
    switch deed.trigger.frame {
    case .goal, .direction: visited(deed, scene)
    case .arrival: arrived(deed, scene)
    case .dispatch: dispatched(deed, scene)
    case .attendance: attended(deed, scene)
    case .company: accompanied(deed, scene)
    case .guiding: guided(deed, scene)
    case .hearing: heard(deed, scene)
    case .meeting, .reception: met(deed, scene, found)
    case .agreement: settledBy(tied(deed, scene), deed, scene)
    case .partnership: tied(deed, scene)
    case .invitation, .request: invited(deed, scene)
    case .entry: settled(deed, scene)
    case .founding: founded(deed, scene)
    case .intent: intended(deed, scene, found)
    }
  }

  func pairs(_ deed: JapaneseDeed, _ subjects: [Actor], _ objects: [Actor], _ time: WrittenDate?, _ modality: Statement.Modality? = nil, kind: Statement.Kind? = nil) -> [Statement] {
    var list: [Statement] = []
    for one in subjects.isEmpty ? [nil] : subjects.prefix(4).map(Optional.init) {
      for other in objects.isEmpty ? [nil] : objects.prefix(6).map(Optional.init) where one != nil || other != nil {
        if let one, let other, one.party.link == other.party.link { continue }
        list.append(statement(kind ?? deed.trigger.frame.kind, one, other, time, modality ?? deed.modality, deed.trigger.range, .verb))
      }
    }
    return list
  }

  /// The nearest name before a verb with one of these particles, and those joined to it.
  func objects(_ roles: Set<String>, _ deed: JapaneseDeed, in others: [Actor]? = nil, _ fits: (Actor) -> Bool = { _ in true }) -> [Actor] {
    let around = others ?? deed.before
    guard let index = around.lastIndex(where: { one in roles.contains(one.role) && !one.isModifier && !(one.role == "を" && deed.rivals.contains { $0.lowerBound >= one.range.upperBound && $0.upperBound <= deed.trigger.range.lowerBound }) && fits(one) && !deed.who.contains { $0.range == one.range } }) else { return [] }
    return joined(to: index, in: around).filter { one in !deed.who.contains { $0.range == one.range } }
  }

  /// A line of a programme: 10月28日 研究所の視察.
  private var isLine: Bool { !sentence.contains { ["。", "は", "が"].contains(block.tokens[$0].text) } && dated.contains { $0.range.lowerBound == sentence.lowerBound } }

  func date(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> WrittenDate? { date(in: scene.clause.range, before: deed.trigger.range.lowerBound) }

  private func visited(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let (trigger, before) = (deed.trigger, deed.before)
    let after = text(from: trigger.range.upperBound, 4)
    if ["を受け", "をうけ"].contains(where: after.hasPrefix) {
      // 知事は大使の訪問を受けた.
      let guests = objects(["の", "から", "より"], deed, { $0.kind != .place || $0.role == "から" })
      return guests.isEmpty || !deed.isNamed || deed.who.isEmpty ? [] : pairs(deed, guests, deed.who, date(deed, scene), kind: deed.who.allSatisfy { $0.kind == .person } && trigger.word.hasPrefix("表敬") ? .met : .visited)
    }
    // 視察先はAとB.
    if after.hasPrefix("先は") || after.hasPrefix("先として") || after.hasPrefix("先には") || after.hasPrefix("先となった") {
      let stops = scene.own.filter { $0.range.lowerBound > trigger.range.upperBound && $0.kind != .person && !$0.isModifier && ["、", "と", "や", "・", "など", "", "で", "の", "及び", "である", "が", "を"].contains($0.role) }
      let isPast = ["だった", "でした", "であった", "先となった"].contains(where: text(sentence).contains)
      let who = scene.topic.filter { $0.range.lowerBound < trigger.range.lowerBound }
      return pairs(deed, who.isEmpty && !after.hasPrefix("先は") ? scene.subject.visitors : who, stops, date(deed, scene), isPast ? .asserted : .planned)
    }
    let near = before.last
    let gap = near.map { $0.range.upperBound <= trigger.range.lowerBound ? $0.range.upperBound..<trigger.range.lowerBound : 0..<0 } ?? 0..<0
    func isOthers(_ one: Actor) -> Bool { deed.who.contains { $0.range == one.range } }
    var to: [Actor] = []
    if trigger.frame == .direction {
      to = objects(trigger.word.hasPrefix("講") ? ["で", "では", "でも"] : ["に", "へ", "への", "にも"], deed) { $0.kind != .person }
      if trigger.word.hasPrefix("講"), to.first.map({ $0.kind != .organisation || !$0.via.isEmpty }) ?? true { return [] }
      if to.isEmpty, ["入りし", "滞在", "着。"].contains(trigger.word), let near, near.role == "" || near.role == "で" { to = [near] }
      // 訪れたキール市では.
      if to.isEmpty, let there = deed.there { to = [there] }
      // ケニア出張, ロンドン行き.
      if to.isEmpty, ["出張", "留学", "遠征", "赴任", "行き", "渡航"].contains(trigger.word), let near, near.kind != .person, near.range.upperBound == trigger.range.lowerBound { to = [near] }
      if to.isEmpty, Self.comings.contains(trigger.word), let own = scene.subject.ownHouse, deed.isNamed, !deed.isAdnominal { to = [own] }
      if to.isEmpty || ["渡っ", "渡り", "滞在", "入り", "入っ", "入る", "移り", "移っ", "移る", "移動", "入国"].contains(trigger.word) && to[0].kind != .place && !Self.rooms.contains(where: to[0].via.contains) { return [] }
    } else {
      if let near, near.role == "の", gap.count <= 10 || gap.count <= 20 && isNouns(gap), !isOthers(near) { to = joined(to: before.count - 1, in: before) }
      if to.isEmpty { to = objects(["を", "への", "へ"], deed) }
      if to.isEmpty { to = objects(["も"], deed) { $0.kind != .person } }
      if to.isEmpty { to = objects(["に", "にも"], deed) { $0.kind != .person && text(from: ($0.extent ?? 0), 1) != "、" && !["に対", "にある"].contains(text(from: ($0.extent ?? 1) - 1, 2)) } }
      if to.isEmpty, let near, near.role == "", gap.count <= 8, !isOthers(near), gap.isEmpty || [.han, .katakana].contains(block.tokens[gap.upperBound - 1].kind) || block.tokens[gap.upperBound - 1].text == "を" { to = [near] }
      // デンマークにある工場を視察した.
      if to.isEmpty, text(max(sentence.lowerBound, trigger.range.lowerBound - 1)..<trigger.range.lowerBound) == "を", let one = before.last(where: { $0.kind != .person && !isOthers($0) && ($0.role == "に" && text(from: ($0.extent ?? 0), 2) == "ある" || $0.role == "で" || $0.role == "では" && !$0.via.isEmpty) }), one.kind == .organisation || !one.via.isEmpty || text(from: (one.extent ?? 0), 2) == "ある" { to = [one] }
    }
    if to.isEmpty, let there = deed.there { to = [there] }
    // お越しになった, of which only the house that speaks can be the goal.
    if to.isEmpty, let own = scene.subject.ownHouse, deed.isNamed, Self.comings.contains(trigger.word), !deed.isAdnominal { to = [own] }
    guard !to.isEmpty else { return [] }
    let isLine = isLine && !block.sentences.contains { $0 != sentence && block.tokens[$0.upperBound - 1].text == "。" }
    let doers = deed.isNoun ? doers(deed) : []
    let who = others(doers.isEmpty ? deed.who + companions(deed, scene) : doers, to).filter { one in !(one.kind == .place && !deed.isNamed && Self.isCountry(one.party.link)) }
    let modality: Statement.Modality? = deed.modality == .asserted && isLine ? .planned : nil
    // 県庁に知事を表敬訪問した: the house was visited, its head was met.
    if to.allSatisfy({ $0.kind == .person && $0.via.isEmpty }), trigger.word.contains("表敬") || trigger.word.hasPrefix("訪") {
      let houses = before.last { ["に", "にて", "で", "へ"].contains($0.role) && $0.kind != .person && !$0.isModifier && !isOthers($0) && !Self.isCountry($0.party.link) }.map { [$0] } ?? []
      return pairs(deed, others(who, to), to, date(deed, scene), modality, kind: .met) + (houses.isEmpty ? [] : pairs(deed, others(who, houses), houses, date(deed, scene), modality))
    }
    return pairs(deed, who, to, date(deed, scene), modality)
  }

  private func arrived(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let (trigger, word) = (deed.trigger, deed.trigger.word)
    let after = text(from: trigger.range.upperBound, 2)
    // 総裁の来所が予定されている.
    if deed.isNoun, case let who = doers(deed), !who.isEmpty, case let there = others(arrival(word, scene), who), !there.isEmpty, ["が", "は", "も"].contains(where: after.hasPrefix) { return pairs(deed, who, there, date(deed, scene)) }
    guard ["し", "、", "す", "予", "。", "を", "さ", "い", "中", ""].contains(where: { after.hasPrefix($0) }), !after.isEmpty || trigger.range.upperBound == sentence.upperBound, !after.hasPrefix("を機"), deed.isNamed || word == "来訪" || after.hasPrefix("中") && deed.who.contains(where: { $0.kind == .person }) else { return [] }
    var who = deed.who
    // 大学から教授が来学し.
    if !deed.before.contains(where: { ["は", "が"].contains($0.role) }), let from = deed.before.last(where: { $0.role == "から" && !$0.isModifier }) { who = [from] }
    who = who.filter { $0.kind != .place || !Self.isCountry($0.party.link) }
    if let country = JapaneseWords.countries[word] {
      var there = actor(trigger.range, .place, .common(country))
      there.role = "に"
      let who = who.filter { $0.kind != .place }
      return who.isEmpty ? [] : pairs(deed, who, [there], date(deed, scene))
    }
    if let sign = word.hasPrefix("来") ? String(word.dropFirst()) : nil, ["県", "市", "町", "村", "道"].contains(sign) {
      guard let area = scene.subject.homeAreas[sign].flatMap({ home in who.contains { $0.party.link == home.party.link } ? nil : home }) ?? scene.all.last(where: { place in place.kind == .place && place.range.upperBound <= trigger.range.lowerBound && place.party.text.hasSuffix(sign) && !who.contains { $0.range == place.range } }) ?? scene.subject.areas[sign], !who.isEmpty else { return [] }
      return pairs(deed, who, [area], date(deed, scene))
    }
    let to = objects(["に", "を", "へ"], deed) { one in !who.contains { $0.range == one.range } }
    let house = arrival(word, scene)
    let there = (to.isEmpty ? house : to).filter { one in !who.contains { $0.party.link == one.party.link } }
    return who.isEmpty || there.isEmpty && word != "来庁" ? [] : pairs(deed, Array(who.prefix(3)), there, date(deed, scene))
  }

  /// A house that takes in guests has been visited.
  private func isTakingIn(_ trigger: JapaneseTrigger) -> Bool { ["受", "迎", "招き入"].contains(where: trigger.word.hasPrefix) }

  private func met(_ deed: JapaneseDeed, _ scene: JapaneseScene, _ found: [Statement]) -> [Statement] {
    let trigger = deed.trigger
    func isPerson(_ one: Actor) -> Bool { one.kind == .person || one.isPeopleOrOwn && !Self.isCountry(one.party.link) }
    var with: [Actor] = []
    if trigger.frame == .reception {
      // 市長の出迎えを受けた一行は.
      if text(from: trigger.range.upperBound, 3) == "を受け", deed.before.last?.role == "の", let host = deed.before.last, case let guests = deed.who.filter({ $0.party.link != host.party.link }), !guests.isEmpty { return pairs(deed, [host], guests, date(deed, scene)) }
      with = objects(["を"], deed, isPerson)
      if with.isEmpty, trigger.word.hasPrefix("受") { with = objects(["も"], deed) { isPerson($0) && !$0.via.isEmpty } }
      if with.isEmpty, trigger.word.hasPrefix("出迎") || trigger.word.hasPrefix("応対") || trigger.word.hasPrefix("迎え") && deed.who.contains(where: { $0.kind == .person }) && !scene.subject.visitors.isEmpty, deed.before.last?.role != "を", let guest = found.last(where: { $0.kind == .visited })?.subject.flatMap({ party in scene.all.first { $0.party.link == party.link } }) ?? scene.guest ?? scene.subject.traveller ?? scene.subject.delegation { with = [guest] }
      // 大学から教員12名を迎えた.
      if with.isEmpty, !trigger.word.hasPrefix("出迎"), text(max(sentence.lowerBound, trigger.range.lowerBound - 1)..<trigger.range.lowerBound) == "を" || deed.before.last?.role == "から", let from = deed.before.last(where: { $0.role == "から" && $0.kind != .person && !$0.isModifier && $0.isPeopleOrOwn }) { with = [from] }
      guard !with.isEmpty, deed.isNamed || deed.who.first?.kind == .organisation || scene.subject.ownHouse != nil else { return [] }
      // A house that takes in guests has been visited.
      // 仙台にお迎えした.
      if isTakingIn(trigger), case let there = objects(["に", "へ"], deed, { $0.kind != .person && $0.via.isEmpty && text(from: $0.extent ?? 0, 2) != "ある" }), let place = there.first, !Self.isCountry(place.party.link), trigger.range.lowerBound - place.range.upperBound <= 12 || !deed.who.contains(where: { $0.kind == .person }) {
        return pairs(deed, with.filter { one in !there.contains { $0.party.link == one.party.link } }, [place], date(deed, scene), kind: .visited)
      }
      if isTakingIn(trigger), !deed.who.contains(where: { $0.kind == .person }), let host = deed.who.first(where: { $0.kind != .person }) ?? scene.subject.ownHouse, host.kind == .organisation || host.kind == .place && deed.isNamed {
        return pairs(deed, with.filter { $0.party.link != host.party.link }, [host], date(deed, scene), kind: .visited)
      }
      return pairs(deed, deed.who, with, date(deed, scene))
    }
    if let index = deed.before.lastIndex(where: { $0.role == "間" }), case let both = joined(to: index, in: deed.before), both.count > 1 { return pairs(deed, [both[0]], Array(both.dropFirst()), date(deed, scene)) }
    if let both = both(before: trigger, deed) { return pairs(deed, [both[0]], [both[1]], date(deed, scene)) }
    with = objects(["と", "とも", "との", "とは"], deed) { isPerson($0) && !$0.isModifier }
    if trigger.word.hasPrefix("出会") { with = with.filter { $0.kind == .person } }
    if with.isEmpty, ["面会", "会い", "会う", "会っ", "面談"].contains(trigger.word) { with = objects(["に"], deed, isPerson).filter { $0.kind != .place } }
    // 学長、教授、准教授らと懇談した: one side, unless another house stands before one of them.
    if with.count >= 3, with.allSatisfy({ $0.kind == .person }) { with = with.enumerated().filter { index, one in index == 0 || scene.all.contains { $0.isModifier && $0.kind == .organisation && $0.range.upperBound == one.range.lowerBound - 1 } }.map(\.element) }
    // 州議会では議員らと意見を交換した: people of the house where they met.
    if with.isEmpty, !deed.isNoun, let house = deed.before.last(where: { ["では", "で"].contains($0.role) && $0.kind == .organisation && $0.via.isEmpty && !$0.isModifier }), let index = deed.before.firstIndex(where: { $0.range == house.range }), text(house.range.upperBound..<trigger.range.lowerBound).hasSuffix("と"), !deed.who.contains(where: { $0.party.link == house.party.link }), deed.who.contains(where: { one in scene.subject.visitors.contains { $0.party.link == one.party.link } }) { with = joined(to: index, in: deed.before) }
    let modality = deed.modality == .asserted && isLine ? Statement.Modality.planned : deed.modality
    let visits = visits(deed, with, scene)
    if !visits.isEmpty, !with.isEmpty { return pairs(deed, others(deed.who, with).filter(isPerson), with, date(deed, scene), modality) + visits }
    if !with.isEmpty {
      let who = deed.who.filter { one in !with.contains { $0.party.link == one.party.link } }
      if who.isEmpty, !deed.who.isEmpty { return [] }
      return deed.isNoun && !deed.isNamed && isLine == false && modality == .asserted ? [] : pairs(deed, who.filter(isPerson), with, date(deed, scene), modality)
    }
    if deed.modality == .negated, case let with = objects(["と", "とも", "とは", "との"], deed, in: scene.earlier, isPerson), !with.isEmpty { return pairs(deed, deed.who, with, date(deed, scene)) }
    let who = deed.who.filter(isPerson)
    if trigger.word.hasPrefix("出会"), who.contains(where: { $0.kind != .person }) { return [] }
    return who.count > 1 && deed.isNamed && !deed.isNoun ? pairs(deed, [who[0]], Array(who.dropFirst()), date(deed, scene), modality) : []
  }

  /// AとBの会談, AとBの覚書締結.
  private func both(before trigger: JapaneseTrigger, _ deed: JapaneseDeed) -> [Actor]? {
    guard let last = deed.before.indices.last, deed.before[last].role == "の", case let end = deed.before[last].range.upperBound, isNouns(end..<trigger.range.lowerBound), trigger.range.lowerBound - end <= 12, case let both = joined(to: last, in: deed.before), both.count == 2 else { return nil }
    return both
  }

  private func tied(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let (trigger, clause) = (deed.trigger, scene.clause.range)
    let isPartner = trigger.frame == .partnership
    if isPartner, deed.modality == .planned, ["深め", "強め", "広げ", "発展させ"].contains(where: text(from: trigger.range.upperBound, 10).contains) { return [] }
    var time = isPartner ? since(in: clause) ?? (clause.lowerBound > sentence.lowerBound ? since(in: sentence) : nil) ?? date(deed, scene) : date(deed, scene)
    // 席上、両者は覚書に署名した: on the day of which the text spoke.
    if time == nil, !isPartner, deed.modality == .asserted, dated.isEmpty, ["席上", "調印式", "署名式", "締結式", "会談後", "その場で", "式では", "懇談後", "協議後"].contains(where: text(sentence).contains) { time = scene.subject.day }
    func isParty(_ one: Actor) -> Bool { one.isPeopleOrOwn && !one.isModifier && !Self.isCountry(one.party.link) }
    // AとBの間で.
    if let index = deed.before.lastIndex(where: { $0.role == "間" }), case let both = joined(to: index, in: deed.before) {
      // AはB及びCとの間で.
      if isPartner, both.allSatisfy({ Self.isCountry($0.party.link) }) { return [] }
      let isSubject = deed.isNamed && !trigger.word.contains("が") && deed.who.allSatisfy { one in deed.before.contains { $0.range == one.range } }
      let who = isSubject ? others(deed.who.filter(isParty), both) : []
      if both.count > 1, who.isEmpty { return pairs(deed, [both[0]], Array(both.dropFirst()), time) }
      return pairs(deed, who.isEmpty ? deed.who.filter(isParty) : who, both, time)
    }
    if case let sides = sideBySide(deed, isParty), let first = sides.first { return pairs(deed, [first], Array(sides.dropFirst()), time) }
    if let both = both(before: trigger, deed), both.allSatisfy(isParty) { return pairs(deed, [both[0]], Array(both.dropFirst()), time) }
    let each = eachWithEach(deed, isParty)
    if !each.isEmpty { return each.flatMap { pairs(deed, [$0.0], $0.1, time) } }
    // 署名は理事長と所長により行われた.
    if let index = scene.own.lastIndex(where: { $0.role == "より" }), case let both = joined(to: index, in: scene.own), both.count > 1 { return pairs(deed, [both[0]], Array(both.dropFirst()), time) }
    // 川崎市の友好都市であるリューベック市.
    if JapaneseWords.partnerNouns.contains(trigger.word) {
      if let one = deed.before.last, one.role == "の", one.extent == trigger.range.lowerBound, case let next = scene.all.filter({ $0.range.lowerBound >= trigger.range.upperBound && $0.kind != .person && !$0.isModifier }), let other = next.first,
        ["の", "である", "、", "・", "で", "であり", ""].contains(where: { lead in lead.isEmpty ? other.range.lowerBound == trigger.range.upperBound : text(from: trigger.range.upperBound, 3).hasPrefix(lead) }), other.range.lowerBound <= trigger.range.upperBound + 14
      {
        let between = trigger.range.upperBound..<other.range.lowerBound
        if !between.contains(where: { at in ["を", "が", "は", "に"].contains(block.tokens[at].text) && !scene.all.contains { $0.range.contains(at) } }) { return pairs(deed, [one], [other], since(in: clause)) }
      }
      // XはYの姉妹都市である.
      if let one = deed.before.last, one.role == "の", one.extent == trigger.range.lowerBound, deed.isNamed, text(from: trigger.range.upperBound, 2) == "であ" || text(from: trigger.range.upperBound, 1) == "だ" || text(from: trigger.range.upperBound, 2) == "です" { return pairs(deed, deed.who, [one], time) }
    }
    var with = objects(["と", "とも", "とは", "との"], deed, isParty)
    // Aと協定関係にあるB: of several before it only the one beside the verb.
    if deed.isAdnominal, deed.head != nil, with.count > 1, let last = with.last { with = [last] }
    // 光州との姉妹提携が: the other of the two of whom the text tells.
    if isPartner, !deed.isNamed, with.count == 1, let other = scene.subject.sisters.first(where: { $0.party.link != with[0].party.link }), scene.subject.sisters.contains(where: { $0.party.link == with[0].party.link }), JapaneseSisters.isSister(text(sentence)) { return pairs(deed, [other], with, sisterTime(trigger.range.lowerBound) ?? (time?.day == nil ? time : nil)) }
    // 兵庫県とハンブルク州とは1997年に友好提携を結んでいる: the two are each other's.
    if !deed.isNamed, with.count == 2, with[1].role == "とは", with.allSatisfy({ $0.kind == with[0].kind }) { return pairs(deed, [with[0]], [with[1]], time) }
    if with.isEmpty, deed.modality == .negated { with = objects(["と", "とも", "とは", "との", "から", "にも", "に"], deed, in: scene.earlier) { isParty($0) && ($0.kind != .place || !["に", "にも"].contains($0.role)) } }
    if with.isEmpty, !isPartner, deed.who.count < 2 || !deed.isNamed, !deed.isNoun || deed.modality == .planned { with = objects(["と", "とも", "とは", "との"], deed, in: scene.earlier, isParty) }
    // 協定校であるX, 当館と姉妹館であるX, 提携先のX.
    if JapaneseWords.partnerNouns.contains(trigger.word), let lead = ["である", "で、", "の", "、"].first(where: text(from: trigger.range.upperBound, 3).hasPrefix), let next = scene.all.first(where: { $0.kind == .organisation && !$0.isModifier && $0.range.lowerBound >= trigger.range.upperBound }), case let start = trigger.range.upperBound + tokenCount(of: lead, from: trigger.range.upperBound), next.range.lowerBound <= start + 8, isNouns(start..<max(start, next.range.lowerBound)), lead != "、" || with.isEmpty {
      let other = with.first { $0.party.link != next.party.link } ?? (deed.before.contains { $0.role == "の" && $0.extent == trigger.range.lowerBound } ? nil : scene.subject.ownHouse)
      if let other, other.party.link != next.party.link, deed.modality != .negated { return pairs(deed, [other], [next], time) }
    }
    // 市長とともに署名した; …から受託することで合意した.
    if with.isEmpty, !isPartner { with = objects(["ともに"], deed, isParty) }
    if with.isEmpty, !isPartner, trigger.word.hasPrefix("合意"), deed.modality == .asserted, deed.isNamed, deed.who.count == 1 { with = objects(["から"], deed) { isParty($0) && $0.kind != .place } }
    // 学長が大学を訪れ、協定に調印した.
    if with.isEmpty, !isPartner, case let told = signedThere(deed, scene, time), !told.isEmpty { return told }
    if trigger.word == "交流事業" || trigger.word == "共同研究", deed.modality != .negated { return [] }
    let who = deed.who.filter { one in isParty(one) && !with.contains { $0.party.link == one.party.link } }
    if !with.isEmpty {
      if deed.isNamed { return who.isEmpty ? [] : pairs(deed, who, with, time) }
      return deed.modality == .negated || !deed.isNoun || who.first?.kind == .organisation ? pairs(deed, who, with, time) : []
    }
    if who.count > 1, isPartner, text(from: trigger.range.upperBound, 3) == "として" { return [] }
    if who.count > 1, deed.isNamed { return who.prefix(4).indices.dropLast().flatMap { pairs(deed, [who[$0]], Array(who[($0 + 1)...]), time) } }
    if !isPartner, deed.who.isEmpty || !deed.isNamed, ["合意", "ことで一致", "で一致し", "基本合意"].contains(trigger.word), scene.subject.sides.count == 2, ["会談では", "懇談では", "協議では", "会合では", "席上", "面談では", "双方は", "両者は"].contains(where: text(sentence).hasPrefix) { return pairs(deed, [scene.subject.sides[0]], [scene.subject.sides[1]], time) }
    // 覚書に署名した: the two who dealt with each other.
    let sides = scene.subject.sides
    // ２　覚書の締結: a heading.
    guard !isPartner, !isHeading || deed.isNamed else { return [] }
    if !deed.isNamed || deed.isNamed && who.count == 1, !deed.isNoun || text(from: trigger.range.upperBound, 1) == "に", sides.count == 2, who.count == 1, sides.contains(where: { $0.party.link == who[0].party.link }), deed.before.allSatisfy({ $0.role != "から" }) { return pairs(deed, [sides[0]], [sides[1]], time) }
    // 式典では5分野で協定が交わされた: between the two of whose partnership the text tells.
    if !isPartner, !deed.isNamed, deed.modality == .asserted, scene.subject.sisters.count == 2, ["され", "ばれ", "れた", "れま"].contains(where: text(from: trigger.range.upperBound, 3).contains) || ["結ば", "交わさ", "締結され"].contains(where: trigger.word.contains), !scene.own.contains(where: { $0.kind != .place || !$0.via.isEmpty }) { return pairs(deed, [scene.subject.sisters[0]], [scene.subject.sisters[1]], time) }
    // 2016年には盟約を結びました: the two of whom the text spoke.
    let pair = scene.subject.pair
    if !isPartner, !deed.isNamed, !deed.isNoun, deed.modality != .negated, !scene.earlier.contains(where: { $0.kind == .organisation }), pair.count == 2, who.count == 1, pair.contains(where: { $0.party.link == who[0].party.link }), pair.allSatisfy({ $0.kind == .organisation }) { return pairs(deed, [pair[0]], [pair[1]], time) }
    return []
  }

  private func settled(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let trigger = deed.trigger
    let own = scene.own.filter { $0.range.lowerBound < trigger.range.upperBound }
    let isThere: (Actor) -> Bool = { one in one.kind == .place && !one.isModifier && !deed.who.contains { $0.range == one.range } }
    guard let index = own.lastIndex(where: { isThere($0) && ["に", "へ", "への", "にも", "で"].contains($0.role) || $0.role == "を" && Self.basedOn.contains(where: trigger.word.hasSuffix) }) ?? own.lastIndex(where: { isThere($0) && $0.role == "の" && ($0.extent ?? 0) >= trigger.range.lowerBound && trigger.word.hasPrefix("進出") == false && !deed.who.isEmpty && $0.range.upperBound == trigger.range.lowerBound - 1 && JapaneseWords.siteTails.contains(where: trigger.word.hasSuffix) })
    else { return seatedThere(deed, own) }
    if own[index].role != "の", ["に位置", "に立地"].contains(where: trigger.word.hasPrefix), deed.who.first?.kind == .place { return [] }
    let places = joined(to: index, in: own).filter { $0.kind == .place }
    let holder = own.last { $0.kind == .organisation && $0.role == "の" && $0.range.upperBound == trigger.range.lowerBound - 1 }
    let after = text(from: trigger.range.upperBound, 2)
    if trigger.word == "進出", ["を呼", "を促", "を支", "を後", "を働", "支援", "企業", "に関", "を検"].contains(after), after != "を検" { return [] }
    let isDeed = JapaneseWords.siteTails.contains(where: trigger.word.hasSuffix) || trigger.word == "進出"
    // 研究所を設けると発表した.
    let isAnnounced = ["ると発表", "くと発表", "ることを決", "くことを決", "ると明らか", "くと明らか", "ることを明ら", "ることを発表", "くことを発表", "ることになった", "ることが決ま", "ることで合意"].contains(where: text(from: trigger.range.upperBound, 12).contains)
    let tense = text(from: trigger.range.upperBound, 5)
    let isChange = Self.changes.contains(where: trigger.word.hasSuffix)
    // 来年、函館に研修所を開く.
    let isToCome = isChange && !deed.isAdnominal && ["ける。", "けます", "く。", "きます", "す。", "する。", "します", "いたします", "てる。", "てます", "ける予定", "くほか", "けるほか", "するほか", "くとと", "けると", "けるこ", "くこと", "すること", "すこと"].contains(where: tense.hasPrefix) && deed.modality == .asserted
    let intends = isAnnounced || isToCome || isDeed && !["し", "され", "いた"].contains(where: after.hasPrefix)
    let isAhead = !trigger.isHeld && (deed.modality == .planned || deed.modality == .hypothetical || intends)
    if trigger.isHeld {
      let holder = own.last { $0.role == "が" && $0.kind == .organisation && $0.range.upperBound <= places[0].range.lowerBound }
      return pairs(deed, (holder.map { [$0] } ?? deed.who.filter { $0.kind == .organisation }), places, nil, .asserted, kind: .siteOf).filter { $0.subject != nil }
    }
    let owners = (holder.map { [$0] } ?? deed.who).filter { one in one.kind == .organisation || one.kind == .person && isAhead || one.kind == .place && deed.isNamed && !Self.isCountry(one.party.link) && !places.contains(where: { $0.range == one.range }) }
    if isAhead {
      guard !(trigger.word == "進出" && !deed.isNamed && owners.isEmpty) else { return [] }
      return pairs(deed, Array(owners.prefix(1)), places, date(deed, scene), deed.modality == .asserted ? .planned : deed.modality, kind: .plans)
    }
    if trigger.word == "進出", deed.modality == .asserted { return [] }
    return owners.isEmpty && deed.modality != .negated ? [] : pairs(deed, Array(owners.prefix(1)), places, since(in: scene.clause.range), kind: .siteOf)
  }

  private static let basedOn = ["とす", "とし", "に活", "に事", "に展"]
  private static let changes = ["設", "開", "新設", "建設", "開設", "設置", "設立", "開業", "立ち上", "増設", "開所", "新築", "移", "建て", "作", "整備"]

  private func founded(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let trigger = deed.trigger
    // 現地法人を設立: what is founded is another house.
    let before = text(max(sentence.lowerBound, trigger.range.lowerBound - 1)..<trigger.range.lowerBound)
    let isOther = before == "を" && !["され", "さ"].contains(where: text(from: trigger.range.upperBound, 2).hasPrefix) || before == "が" && deed.before.last?.role != "が"
    let holder = deed.before.last.flatMap { $0.role == "の" && $0.kind == .organisation && $0.extent == trigger.range.lowerBound ? $0 : nil }
    // 1985年に協会を設立した.
    if before == "を", let house = deed.before.last, house.kind == .organisation, house.role == "を", house.via.isEmpty, house.extent == trigger.range.lowerBound, house.party.link != deed.who.first?.party.link || !deed.isNamed, deed.modality == .asserted, let time = date(deed, scene), ["し", "す", "。", "、", ""].contains(text(from: trigger.range.upperBound, 1)) {
      let place = deed.before.last { $0.kind == .place && ["に", "で"].contains($0.role) && !Self.isCountry($0.party.link) }
      return pairs(deed, [house], [], time, .asserted) + (place.map { pairs(deed, [house], [$0], nil, .asserted, kind: .siteOf) } ?? [])
    }
    // 大使は、駐日大使館が2020年に開設されるまでの経緯を: what is founded stands right before.
    let topic = deed.before.first { $0.role == "は" && $0.kind == .organisation && !$0.isModifier }
    let isPredicate = deed.head.map { head in ["で", "です", "だ", "であ", "。"].contains(where: text(from: head.range.upperBound, 3).hasPrefix) } ?? false
    let near = isPredicate ? topic : deed.before.last { ["が", "も"].contains($0.role) && $0.kind == .organisation && !$0.isModifier && $0.via.isEmpty }
    guard !isOther, let time = foundingYear(deed, scene), let one = holder ?? near ?? deed.who.first(where: { $0.kind == .organisation }), deed.modality == .asserted || deed.modality == .planned else { return [] }
    guard deed.isNamed || holder != nil || near != nil || scene.subject.main?.party.link == one.party.link else { return [] }
    // 1943年創立の工業学校を前身とし: another's.
    if deed.isAdnominal, deed.head == nil, holder == nil, let next = (trigger.range.upperBound..<min(trigger.range.upperBound + 14, sentence.upperBound)).first(where: { block.tokens[$0].kind == .hiragana && !["の", "し", "さ", "れ", "た"].contains(block.tokens[$0].text) }), block.tokens[next].text == "を" { return [] }
    var list = pairs(deed, [one], [], time, .asserted)
    // 1936年に京都市で開設された病院, 長崎市に創立.
    if let place = deed.before.last(where: { $0.kind == .place && ["で", "に", "にて"].contains($0.role) && !Self.isCountry($0.party.link) }), !["発足", "結成", "起業"].contains(trigger.word) { list += pairs(deed, [one], [place], nil, .asserted, kind: .siteOf) }
    return list
  }

  private func intended(_ deed: JapaneseDeed, _ scene: JapaneseScene, _ found: [Statement]) -> [Statement] {
    let trigger = deed.trigger
    let after = text(from: trigger.range.upperBound, 5)
    // 予定していた視察は, 予定されていた: that is said of a noun behind it.
    let isOfHead = deed.head?.kind == .organisation && ["している", "する", "中の"].contains(where: after.hasPrefix)
    let isAdnominal = deed.isAdnominal && !isOfHead || ["されてい", "していた", "の", "通り", "どおり", "について", "に関", "を聞", "を紹介", "を説明", "など"].contains(where: after.hasPrefix)
    // 検討していたポーランドでの生産は、実施しない.
    if let head = deed.head, head.kind == .place, ["検討", "計画", "予定"].contains(trigger.word), ["して", "され"].contains(where: after.hasPrefix), ["実施しない", "見送", "断念", "中止", "取りや", "行わない", "白紙", "見合わせ"].contains(where: text(trigger.range.upperBound..<sentence.upperBound).contains), !["訪問", "視察", "見学", "懇談", "会談"].contains(where: text(trigger.range.upperBound..<sentence.upperBound).contains) {
      // 予定していたパリへの立ち寄りは取りやめた.
      let noun = text(from: head.range.upperBound, 8)
      if ["立ち寄", "出張", "見物", "公演", "旅行", "滞在", "渡航", "遠征", "参加", "出席", "表敬", "観光", "散策", "研修", "派遣", "入り", "再訪", "調査"].contains(where: noun.contains) { return pairs(deed, deed.usual.filter { $0.party.link != head.party.link && $0.kind != .place }, [head], nil, .negated, kind: .visited) }
      return pairs(deed, deed.usual.filter { $0.party.link != head.party.link }, [head], nil, .negated)
    }
    let clause = text(scene.clause.range)
    // 釜山での工場の計画も撤回された.
    if deed.modality == .negated, found.isEmpty, ["計画", "予定", "構想", "検討", "考え"].contains(trigger.word) || trigger.isSite, case let there = objects(["に", "へ", "で", "への", "での", "には"], deed, { $0.kind == .place }), !there.isEmpty {
      let isOwn = deed.who.first.map { $0.party.link == scene.subject.ownHouse?.party.link } ?? false
      return pairs(deed, deed.isNamed || isOwn || trigger.isSite || deed.who.first?.kind == .organisation ? deed.who.filter { one in one.kind != .place && !there.contains { $0.party.link == one.party.link } } : [], there, nil, .negated)
    }
    if trigger.isSite && deed.modality == .negated { return [] }
    guard !isAdnominal, !found.contains(where: { [.planned, .negated, .hypothetical].contains($0.modality) || $0.kind == .plans || $0.kind == .visited }), deed.modality != .negated, !Self.isUndone(clause), deed.isNamed || ["開設", "設立", "設置", "派遣", "進出", "建設", "開始", "始め", "共催"].contains(where: clause.contains) else { return [] }
    guard ["意向", "考え", "構想", "意欲", "見通し"].contains(trigger.word) ? ["を示", "だ", "で", "を明", "を伝", "を表"].contains(where: after.hasPrefix) : true else { return [] }
    // 懇談する予定, 協議する計画: that is no plan of its own, but a meeting ahead.
    let who = deed.who.filter { $0.kind != .place || deed.isNamed }
    guard let first = who.first, !Self.isCountry(first.party.link), !["訪問", "視察", "懇談", "会談", "協議", "参加", "出席", "面会"].contains(where: (deed.head == nil ? text(sentence) : text(scene.clause.range.lowerBound..<trigger.range.lowerBound)).contains) else { return [] }
    // 前向きに検討する考え.
    if ["検討", "考え"].contains(trigger.word), ["前向き", "慎重", "今後"].contains(where: clause.contains), deed.before.allSatisfy({ ["は", "が", "も"].contains($0.role) }) { return [] }
    var place = objects(["に", "へ", "で", "への", "にも", "での"], deed) { $0.kind == .place }
    let partners = objects(["との", "と", "への"], deed) { $0.kind == .organisation && $0.isPeopleOrOwn }
    // ブレーメンに本社を置くX社との調査を検討: the place is the firm's.
    if place.isEmpty || partners.first.map({ $0.range.lowerBound > place[0].range.lowerBound }) ?? false { place = partners.isEmpty ? place : partners }
    if place.isEmpty, after.hasPrefix("して") || ["意向", "考え", "構想", "意欲", "見通し"].contains(trigger.word), !["開始", "始め", "研究", "開発", "実施", "販売", "新設", "導入", "参入", "拡大", "実証", "派遣", "コンサート", "開催", "増産", "取引", "建設", "投資", "営業所", "拠点", "事務所", "子会社", "工場", "進出"].contains(where: clause.contains) { return [] }
    return pairs(deed, Array(who.prefix(1)), place, date(deed, scene), .planned)
  }

  private static func isUndone(_ text: String) -> Bool { ["予定だった", "予定でした", "計画だった", "計画でした", "予定はあ", "予定はな", "予定はご", "計画はな", "計画はあ", "未定"].contains(where: text.contains) }
}

extension Statements.Actor {
  /// The name itself, or its people.
  var isPeopleOrOwn: Bool { via.isEmpty || via == "一行" || JapaneseWords.people.contains { via.hasPrefix($0) || via.hasSuffix($0) } }
}
