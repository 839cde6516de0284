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
}

/// Who is the subject of a Japanese verb.
extension Statements {
  struct JapaneseTrigger {
    var frame: JapaneseWords.Frame
    var range: Range<Int>
    var word: String
    var isSite = false
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
  }

  func deed(_ trigger: JapaneseTrigger, _ scene: JapaneseScene) -> JapaneseDeed {
    let before = scene.own.filter { $0.range.upperBound <= trigger.range.lowerBound }
    let after = text(from: trigger.range.upperBound, 2)
    let isNoun = [.han, .katakana].contains(block.tokens[trigger.range.upperBound - 1].kind) && !["し", "す", "さ", "い", "せ", "を行", "を実", "をし", "で"].contains(where: after.hasPrefix) && !after.isEmpty && !after.hasPrefix("、") && !after.hasPrefix("。") && !trigger.isSite
    let (head, isAdnominal, isPeople) = head(after: trigger, scene)
    var who: [Actor] = []
    var isNamed = true
    let ga = before.lastIndex { $0.role == "が" && $0.isPeopleOrOwn }
    let ha = before.firstIndex { $0.role == "は" } ?? (before.firstIndex { $0.role == "では" && $0.kind != .person && text(from: $0.extent ?? 0, 1) == "、" && Self.mayBeAt(trigger.frame, $0) })
    let first = before.firstIndex { $0.role == "も" }
    if isAdnominal, let ga {
      who = joined(to: ga, in: before)
    } else if let head {
      who = [head]
    } else if isAdnominal, isPeople {
      isNamed = false
    } else if ["たのは", "るのは"].contains(where: text(from: trigger.range.upperBound, 4).contains), let one = scene.all.first(where: { $0.range.lowerBound > trigger.range.upperBound && !$0.isModifier }) {
      // 訪れたのは研究者だ.
      who = [one]
    } else if let index = ha ?? ga {
      who = joined(to: index, in: before)
    } else if let first, scene.topic.isEmpty && ![.goal, .direction, .invitation].contains(trigger.frame) || before.count > first + 1 && before[(first + 1)...].contains(where: { ["を", "と", "に", "へ", "への", "との"].contains($0.role) }) {
      who = joined(to: first, in: before)
    } else if let opener = before.first, opener.role == "、", opener.kind != .place, scene.clause.range.lowerBound == sentence.lowerBound, opener.range.lowerBound <= sentence.lowerBound + 14 {
      who = joined(to: 0, in: before)
    } else if let later = later(than: scene) {
      who = [later]
    } else if namesNobody(before: trigger, scene, before) {
      isNamed = true
    } else if !scene.topic.isEmpty, scene.topic.allSatisfy({ $0.role != "では" || Self.mayBeAt(trigger.frame, $0) }) {
      who = scene.topic
    } else if let from = speaker(scene, before) {
      who = [from]
    } else {
      isNamed = false
      if [.goal, .direction, .meeting].contains(trigger.frame), let one = scene.subject.traveller ?? scene.subject.delegation { who = [one] } else if let main = scene.subject.main { who = [main] }
    }
    let modality = modality(of: trigger.range, trigger.frame, isNoun: isNoun, isBefore: isAdnominal, in: scene)
    return JapaneseDeed(trigger: trigger, before: before, isNoun: isNoun, isAdnominal: isAdnominal, who: who, isNamed: isNamed, modality: modality)
  }

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
  private static let anybody = ["生徒", "学生", "参加者", "高校生", "中学生", "来場者", "研修生", "教員", "職員", "選手", "関係者", "市民", "議員", "経営者", "研究者", "技術者", "各社", "企業", "会員", "児童", "若者", "記者", "留学生", "専門家", "担当者", "代表者"]

  /// 教授からは、浜松を訪れたいとの意向が示された: who said it is who wants it.
  private func speaker(_ scene: JapaneseScene, _ before: [Actor]) -> Actor? {
    guard ["意向", "発言", "提案", "申し出", "要望", "との話", "との言葉", "との考え", "との希望", "との返答"].contains(where: text(scene.clause.range).contains) else { return nil }
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
    guard ["た", "る", "く", "つ", "す", "ぶ", "む", "う", "中の", "業の", "立の", "学の", "ぐ"].contains(where: inflection.hasSuffix), !["として", "ある"].contains(inflection) else { return (nil, false, false) }
    let skip = ["、", "「", "『"].contains(block.tokens[at].text) && inflection.hasSuffix("た") ? at + 1 : at
    if let one = scene.all.first(where: { $0.range.lowerBound == skip && !$0.isModifier }), block.tokens[at].text != "「" || one.kind == .organisation { return (block.tokens[at].text == "、" && one.role != "は" ? nil : one, true, false) }
    // ベルリンに本社を置くドイツのソフト会社のメドヴィジョン: the last of what leads to a name.
    if let lead = scene.all.first(where: { $0.range.lowerBound >= skip && $0.range.lowerBound <= skip + 16 && !$0.isModifier }), isRun(skip..<lead.range.lowerBound, scene), block.tokens[at].text != "、" { return (lead, true, false) }
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
