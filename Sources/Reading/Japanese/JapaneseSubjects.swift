import Domain

/// All that a clause is read with.
struct JapaneseScene {
  var clause: Statements.JapaneseClause
  /// The clauses after it.
  var rest: [Statements.JapaneseClause]
  var own: [Statements.Actor]
  var earlier: [Statements.Actor]
  var all: [Statements.Actor]
  /// Whom an earlier clause of the sentence is about.
  var topic: [Statements.Actor]
  var subject: Statements.Subject
  /// Who was said to come, in an earlier clause of the sentence.
  var guest: Statements.Actor?
  /// What earlier clauses of the sentence said.
  var said: [Statement] = []
}

/// Who is the subject of a Japanese verb.
extension Statements {
  struct JapaneseTrigger {
    var frame: JapaneseWords.Frame
    var range: Range<Int>
    var word: String
    var isSite = false
    /// It ends within a verb, whatever its signs.
    var isVerb = false
    /// The verb stands before the noun: キールに置く研究所.
    var isHeld = false
  }

  /// One verb with what is known of it before its names are looked for.
  struct JapaneseDeed {
    var trigger: JapaneseTrigger
    var before: [Actor]
    /// Followed by a particle or by nothing: 訪問は.
    var isNoun: Bool
    /// Stands before a noun: 訪れた代表団.
    var isAdnominal: Bool
    var who: [Actor]
    /// The sentence itself says who.
    var isNamed: Bool
    var modality: Statement.Modality
    /// The name before which it stands, and who is the subject if that is not.
    var head: Actor?
    var usual: [Actor] = []
    /// The place or house before which a verb of coming stands: 訪れたキール市では.
    var there: Actor?
    /// The other verbs of the clause.
    var rivals: [Range<Int>] = []
  }

  func deed(_ trigger: JapaneseTrigger, _ scene: JapaneseScene) -> JapaneseDeed {
    let before = scene.own.filter { $0.range.upperBound <= trigger.range.lowerBound }
    let after = text(from: trigger.range.upperBound, 2)
    let isNoun = !trigger.isVerb && !trigger.word.contains("を") && [.han, .katakana].contains(block.tokens[trigger.range.upperBound - 1].kind) && !["し", "す", "さ", "い", "せ", "を行", "を実", "をし", "で"].contains(where: after.hasPrefix) && !after.isEmpty && !after.hasPrefix("、") && !after.hasPrefix("。") && !trigger.isSite
    let (name, isAdnominal, isPeople) = head(after: trigger, scene)
    let isGoal = name.map { one in [.goal, .direction].contains(trigger.frame) && one.kind != .person && (["では", "で", "に", "を"].contains(one.role) || one.role == "は" && (one.kind == .place && one.via.isEmpty || ["はずだった", "予定だった", "予定の", "予定していた", "計画だった"].contains(where: text(trigger.range.upperBound..<max(trigger.range.upperBound, one.range.lowerBound)).contains))) && !before.contains { ["を", "に", "へ", "への", "にも", "の"].contains($0.role) && $0.kind != .person && !$0.isModifier } } ?? false
    let head = isGoal || trigger.frame == .founding && name?.kind != .organisation ? nil : name
    var who: [Actor] = []
    var isNamed = true
    let ga = before.lastIndex { $0.role == "が" && $0.isPeopleOrOwn }
    // 両クラブの縁は…監督が渡ったのが始まり: a tie does not go anywhere.
    let ha = before.firstIndex { one in one.role == "は" && !(Self.doings.contains(trigger.frame) && ga.map { before[$0].range.lowerBound > one.range.lowerBound } ?? false) } ?? (before.firstIndex { $0.role == "では" && $0.kind != .person && (text(from: $0.extent ?? 0, 1) == "、" && Self.mayBeAt(trigger.frame, $0) && !isStop($0, trigger, scene) || $0.party.link == scene.subject.ownLink && !$0.isModifier && $0.via.isEmpty) })
    if trigger.isSite, !trigger.isHeld, isAdnominal, let head, head.kind == .organisation {
      who = [head]
    } else if isAdnominal, let ga {
      who = joined(to: ga, in: before)
    } else if let head {
      who = [head]
    } else if isAdnominal, isPeople {
      isNamed = false
    } else if ["たのは", "るのは"].contains(where: text(from: trigger.range.upperBound, 4).contains), let one = scene.all.first(where: { $0.range.lowerBound > trigger.range.upperBound && !$0.isModifier }) {
      // 訪れたのは研究者だ.
      who = [one] + listed(after: one, scene)
    } else {
      (who, isNamed) = usual(trigger, scene, before, ga: ga, ha: ha)
    }
    let modality = modality(of: trigger.range, trigger.frame, isNoun: isNoun, isBefore: isAdnominal, in: scene)
    var deed = JapaneseDeed(trigger: trigger, before: before, isNoun: isNoun, isAdnominal: isAdnominal, who: who, isNamed: isNamed, modality: modality)
    deed.head = head
    if head != nil, trigger.frame == .invitation || trigger.frame == .intent {
      let (who, isSaid) = usual(trigger, scene, before, ga: ga, ha: ha)
      deed.usual = !isSaid && who.first?.kind == .person ? scene.subject.firm.map { [$0] } ?? who : who
    }
    if isGoal { deed.there = name }
    return deed
  }

  /// The subject of a verb that stands before no name, and whether the sentence says it.
  private func usual(_ trigger: JapaneseTrigger, _ scene: JapaneseScene, _ before: [Actor], ga: Int?, ha: Int?) -> (who: [Actor], isNamed: Bool) {
    let first = before.firstIndex { $0.role == "も" }
    // 当社は社長が訪れた.
    if let index = ha ?? ga { return (joined(to: index, in: before), true) }
    if let first, ![.goal, .direction, .invitation, .meeting].contains(trigger.frame) || before[first].kind != .place, text(before[first].range.upperBound..<trigger.range.lowerBound).contains("を"), !before.contains(where: { $0.role == "を" }) || before.count > first + 1 { return (joined(to: first, in: before), true) }
    if let first, scene.topic.isEmpty && ![.goal, .direction, .invitation].contains(trigger.frame) || before.count > first + 1 && before[(first + 1)...].contains(where: { ["を", "と", "に", "へ", "への", "との"].contains($0.role) }) { return (joined(to: first, in: before), true) }
    if let opener = before.first, opener.role == "、", opener.kind != .place, !isPartner(opener, before), scene.clause.range.lowerBound == sentence.lowerBound, opener.range.lowerBound <= sentence.lowerBound + 14 { return (joined(to: 0, in: before), true) }
    if let later = later(than: scene) { return ([later], true) }
    if namesNobody(before: trigger, scene, before) {
      // 本校からは学生5名が.
      if let from = before.last(where: { $0.role == "から" && ($0.kind != .person || !$0.via.isEmpty) && !$0.isModifier }) { return ([from], true) }
      // 知事、議長のほか、学生らが迎えた.
      if [.reception, .meeting, .attendance].contains(trigger.frame), let index = before.lastIndex(where: { $0.kind == .person && !$0.isModifier && $0.role == "、" && text(from: ($0.extent ?? 4) - 3, 3) == "ほか、" }) { return (joined(to: index, in: before), true) }
      // 部長と看護師2名が.
      if let near = before.last, ["と", "及び", "や"].contains(near.role), near.kind == .person, let end = near.extent, isNouns(end..<min(end + 3, trigger.range.lowerBound)) { return ([near], true) }
      guard [.goal, .direction, .arrival, .attendance].contains(trigger.frame), let own = scene.subject.ownHouse ?? scene.subject.titleHouse ?? scene.subject.firm ?? (scene.subject.speaksOfItself || text(scene.clause.range.lowerBound..<trigger.range.lowerBound).contains("会員") ? scene.subject.organisationNamedFirst : nil) else { return ([], true) }
      let clause = text(scene.clause.range.lowerBound..<trigger.range.lowerBound)
      if clause.contains("会員"), ["会", "組合", "連盟"].contains(where: own.party.text.hasSuffix) { return ([own], true) }
      // 生徒8名が: who is new to the text and has no house beside him is of the text's own.
      let isNew = text(scene.clause.range.lowerBound..<trigger.range.lowerBound).contains("が")
      return (scene.subject.speaksOfItself || isNew) && !before.contains(where: { $0.party.link == own.party.link }) && scene.subject.described.isEmpty ? ([own], true) : ([], true)
    }
    if !scene.topic.isEmpty, scene.topic.allSatisfy({ $0.role != "では" || Self.mayBeAt(trigger.frame, $0) }) { return (scene.topic, true) }
    if let from = speaker(scene, before) { return ([from], true) }
    if isAboutOthers(until: trigger.range.lowerBound, scene) { return ([], true) }
    if [.goal, .direction, .meeting, .attendance, .hearing].contains(trigger.frame), case let visitors = scene.subject.visitors.isEmpty ? [scene.subject.traveller].compactMap { $0 } : scene.subject.visitors, !visitors.isEmpty { return (visitors, false) }
    // Who was spoken of a paragraph ago is not the house that speaks.
    if let main = scene.subject.main, main.kind == .person, let firm = scene.subject.firm, main.party.range.upperBound <= plain.original(block.tokens[0].range).lowerBound, [.invitation, .intent, .entry, .founding].contains(trigger.frame) || trigger.isSite { return ([firm], false) }
    // Where a text speaks for its own house, what nobody is said to do that house does, unless another was just spoken of.
    if let own = scene.subject.ownHouse ?? ([.founding, .entry].contains(trigger.frame) ? nil : scene.subject.firm), [.agreement, .partnership, .intent, .entry, .founding].contains(trigger.frame), scene.subject.main.map({ main in main.kind != .organisation || ![.founding, .entry].contains(trigger.frame) && (before.contains { $0.party.link == main.party.link } || scene.earlier.contains { $0.party.link == main.party.link }) }) ?? true { return ([own], false) }
    // A town's bare name is no body that acts in another sentence.
    guard let main = scene.subject.main, main.kind != .place || ["市", "県", "州", "町", "村", "区", "府", "都", "国"].contains(where: main.party.text.hasSuffix) else { return ([], false) }
    return ([main], false)
  }

  /// 関西大学では…もてなしを受け: where those are received of whom the text speaks.
  private func isStop(_ one: Actor, _ trigger: JapaneseTrigger, _ scene: JapaneseScene) -> Bool {
    [.meeting, .reception, .hearing, .goal, .direction, .agreement].contains(trigger.frame) && !scene.subject.visitors.isEmpty && !scene.subject.visitors.contains { $0.party.link == one.party.link } && one.party.link != scene.subject.ownLink && one.party.link != scene.subject.ownHouse?.party.link
  }

  /// 大川議長、山岸議長とはそれぞれ会談し: the first of those with whom.
  func isPartner(_ opener: Actor, _ before: [Actor]) -> Bool {
    guard !isHeading, let last = before.dropFirst().prefix(while: { $0.isJoined || $0.isModifier }).last(where: { $0.isJoined }) else { return false }
    return ["と", "とは", "との", "とも", "に", "を", "から"].contains(last.role) && !["と"].contains(last.role) || last.role == "と" && !before.contains { ["は", "が"].contains($0.role) }
  }

  /// 出席したのは、Aの委員、Bの局長、Cの部長ら: those joined to the first.
  private func listed(after one: Actor, _ scene: JapaneseScene) -> [Actor] {
    var list: [Actor] = []
    var last = one
    for next in scene.all where next.range.lowerBound > last.range.lowerBound && !next.isModifier {
      guard next.isJoined, next.range.lowerBound - last.range.upperBound <= 36 else { break }
      list.append(next)
      last = next
    }
    return list
  }

  /// What people do who go somewhere.
  private static let doings: Set<JapaneseWords.Frame> = [.goal, .direction, .arrival, .attendance, .meeting, .hearing, .dispatch]

  /// Whether the sentence has a topic that names nobody we know: 市内の3社が, 眼鏡の産地は.
  func isAboutOthers(until end: Int, _ scene: JapaneseScene) -> Bool {
    var depth = 0
    for at in sentence where at < end && at > sentence.lowerBound {
      let token = block.tokens[at]
      if ["(", "「", "『"].contains(token.text) { depth += 1 }
      if [")", "」", "』"].contains(token.text) { depth -= 1 }
      guard depth <= 0, token.text == "は" || token.text == "が" && scene.clause.range.contains(at), [.han, .katakana, .word].contains(block.tokens[at - 1].kind) || [")", "」", "ら"].contains(block.tokens[at - 1].text), block.token(at + 1)?.kind != .hiragana || token.text == "は" else { continue }
      if scene.all.contains(where: { $0.range.lowerBound <= at && at < max($0.extent ?? 0, $0.range.upperBound) && !$0.via.hasSuffix("社") && !$0.via.hasSuffix("企業") }) || dated.contains(where: { $0.range.upperBound == at }) { continue }
      let noun = text(max(sentence.lowerBound, at - 4)..<at)
      if !Self.adverbs.contains(where: noun.hasSuffix) { return true }
    }
    return false
  }
  private static let adverbs = [
    "今回", "今後", "当初", "実際", "現在", "秋", "春", "夏", "冬", "日", "年", "月", "年度", "午前", "午後", "後", "現地", "将来", "冒頭", "席上", "一方", "以前", "年内", "近年", "際", "前", "中", "夜", "朝", "昼", "次回", "前回", "上旬", "下旬", "中旬", "最後", "最初", "以降", "以来", "最近", "先", "時", "折", "段階", "時点", "当面", "途中", "期間",
    "場合", "側", "訪問", "視察", "懇談", "会談", "見学", "来日", "提携", "交流", "協定", "覚書", "契約", "合意", "取り決め", "取決め", "調印", "署名", "締結", "計画", "構想", "考え", "予定", "進出", "取引", "連携", "協力", "共同研究", "共同開発", "つながり", "縁", "関係", "招待", "設立", "創業", "一環", "予定", "計画", "旅", "旅程", "日程", "目的", "理由", "成果", "結果", "内容", "方針", "機会", "場", "席",
  ]

  /// 神戸市に本社を置き、1968年に創業した会社は: verbs that go on to one that stands before a name have it for a subject.
  private func later(than scene: JapaneseScene) -> Actor? {
    guard scene.clause.goesOn, scene.topic.isEmpty, let next = scene.rest.first else { return nil }
    guard let one = scene.all.first(where: { next.range.contains($0.range.lowerBound) && !$0.isModifier && ["は", "が"].contains($0.role) }), one.range.lowerBound > next.range.lowerBound else { return nil }
    let lead = text(max(next.range.lowerBound, one.range.lowerBound - 3)..<one.range.lowerBound)
    return ["た", "る", "う", "く", "す", "予定の", "計画の", "方針の"].contains(where: lead.hasSuffix) ? one : nil
  }

  /// 川崎市では…計画する: a place acts where somebody decides, not where somebody comes.
  private static func mayBeAt(_ frame: JapaneseWords.Frame, _ one: Actor) -> Bool { one.kind != .place || [.intent, .dispatch, .entry, .invitation].contains(frame) }

  /// 生徒10名が, 参加者は: people whom the text does not name are the subject.
  private func namesNobody(before trigger: JapaneseTrigger, _ scene: JapaneseScene, _ before: [Actor]) -> Bool {
    for at in scene.clause.range where at < trigger.range.lowerBound && at > scene.clause.range.lowerBound && ["が", "は", "も"].contains(block.tokens[at].text) {
      guard !before.contains(where: { $0.range.lowerBound <= at && at < ($0.extent ?? 0) }) else { continue }
      var end = at
      if block.token(end - 1)?.text == "ら" { end -= 1 }
      let noun = text(max(scene.clause.range.lowerBound, end - 4)..<end)
      let isCounted = ["名", "人"].contains(where: noun.hasSuffix) && block.token(end - 2)?.kind == .number
      if isCounted || Self.anybody.contains(where: noun.hasSuffix) { return true }
    }
    return false
  }
  private static let anybody = ["生徒", "学生", "参加者", "高校生", "中学生", "来場者", "研修生", "教員", "職員", "選手", "関係者", "市民", "議員", "経営者", "研究者", "技術者", "各社", "企業", "会員", "児童", "若者", "記者", "留学生", "専門家", "担当者", "代表者", "有志", "隊員", "団員", "部員", "運転士", "社員", "司書", "委員", "役員", "若手", "チーム", "医師", "看護師"]

  /// 教授からは、浜松を訪れたいとの意向が示された: who said it is who wants it.
  private func speaker(_ scene: JapaneseScene, _ before: [Actor]) -> Actor? {
    guard ["意向", "発言", "提案", "申し出", "要望", "との話", "との言葉", "との考え", "との希望", "との返答", "報告", "紹介が"].contains(where: text(scene.clause.range).contains) else { return nil }
    return (before + scene.earlier).last { $0.role == "から" && $0.kind != .place }
  }

  func isNouns(_ range: Range<Int>) -> Bool { range.allSatisfy { [.han, .katakana, .word, .number].contains(block.tokens[$0].kind) || ["の", "・"].contains(block.tokens[$0].text) } }

  /// Whom a clause before a name is about: キールを訪れた代表団. Also whether it stands before a noun, and before one that is people.
  private func head(after trigger: JapaneseTrigger, _ scene: JapaneseScene) -> (Actor?, Bool, Bool) {
    var at = trigger.range.upperBound
    var steps = 0
    while at < sentence.upperBound, steps < 10, block.tokens[at].kind == .hiragana || steps < 2 && ["結", "中", "受", "交", "置", "構", "開", "行", "締", "実", "続"].contains(block.tokens[at].text) { (at, steps) = (at + 1, steps + 1) }
    guard at < sentence.upperBound else { return (nil, false, false) }
    let inflection = text(trigger.range.lowerBound..<at)
    guard ["た", "る", "く", "つ", "す", "ぶ", "む", "う", "中の", "業の", "立の", "学の", "ぐ", "んだ"].contains(where: inflection.hasSuffix), !["として", "ある"].contains(inflection) else { return (nil, false, false) }
    let skip = ["、", "「", "『"].contains(block.tokens[at].text) && inflection.hasSuffix("た") ? at + 1 : at
    // キール市に本部を置くキール大学の副学長: the house has the seat.
    if trigger.isSite || [.entry, .founding].contains(trigger.frame), let house = scene.all.first(where: { $0.range.lowerBound == skip && $0.kind == .organisation }) { return (house, true, false) }
    if let one = scene.all.first(where: { $0.range.lowerBound == skip && !$0.isModifier }), block.tokens[at].text != "「" || one.kind == .organisation { return (block.tokens[at].text == "、" && one.role != "は" ? nil : one, true, false) }
    // ベルリンに本社を置くドイツのソフト会社のメドヴィジョン: the last of what leads to a name.
    if let lead = scene.all.first(where: { $0.range.lowerBound >= skip && $0.range.lowerBound <= skip + 16 && !$0.isModifier }), block.tokens[at].text != "、", isRun(skip..<lead.range.lowerBound, scene) || trigger.isSite && lead.kind == .organisation && isRun(skip..<(lead.range.lowerBound - 1), scene) && (["「", "『"].contains(block.tokens[lead.range.lowerBound - 1].text) || block.isSign(lead.range.lowerBound - 1, "、") && JapaneseForms.kinds.contains(where: text(skip..<(lead.range.lowerBound - 1)).hasSuffix)) { return (lead, true, false) }
    guard [.han, .katakana, .word].contains(block.tokens[at].kind) else { return (nil, false, false) }
    let noun = text(from: at, 6)
    // 訪問する予定だった州首相は.
    for plan in ["予定の", "予定だった", "予定である", "計画の", "方針の", "計画だった", "予定がある"] where noun.hasPrefix(plan) {
      let next = at + tokenCount(of: plan, from: at)
      if let one = scene.all.first(where: { $0.range.lowerBound >= next && $0.range.lowerBound <= next + 14 && !$0.isModifier }), isRun(next..<one.range.lowerBound, scene) { return (one, true, false) }
    }
    if JapaneseWords.occasions.contains(where: noun.hasPrefix) { return (nil, false, false) }
    return (nil, true, JapaneseWords.people.contains(where: noun.hasPrefix))
  }

  private func isRun(_ range: Range<Int>, _ scene: JapaneseScene) -> Bool {
    range.allSatisfy { at in [.han, .katakana, .word].contains(block.tokens[at].kind) || ["の", "・"].contains(block.tokens[at].text) || scene.all.contains { $0.isModifier && $0.range.contains(at) } }
  }
}
