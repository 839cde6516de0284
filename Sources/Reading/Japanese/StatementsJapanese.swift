import Domain

extension Statements {
  /// A part of a sentence with a verb of its own, in the order of the text.
  struct JapaneseClause {
    var range: Range<Int>
    /// Its verb goes on to the next one, whose tense and mood it shares: 訪れ、…する予定だ.
    var goesOn = false
    /// It stands in a quotation, whose subjects are not those of the sentence.
    var isQuoted = false
    /// It says who looked on, and has subjects of its own: 市長が見守る中.
    var isAside = false
  }

  mutating func japanese(_ subject: inout Subject) -> [Statement] {
    if let named = heading() { (subject.main, subject.outline) = (named, named) }
    // 1996年　…: a line of a chronicle tells of other people than the one before it.
    if subject.titleHouse != nil, block.sentences.first == sentence, let day = dated.first, day.range.lowerBound == sentence.lowerBound, day.date.month == nil { (subject.visitors, subject.traveller, subject.delegation, subject.main) = ([], nil, nil, subject.titleHouse) }
    let (delegationBefore, travellerBefore, mainBefore, visitorsBefore) = (subject.delegation, subject.traveller, subject.main, subject.visitors)
    let actors = japaneseActors(&subject)
    if let stage = stage(actors) { subject.stage = stage }
    noteProgramme(&subject)
    noteGoal(actors, &subject)
    var statements = outline(&subject)
    var guest: Actor?
    // A topic that is not known is not whom the text spoke of before.
    if isForeignTopic(actors) { (subject.main, subject.organisation) = (nil, nil) }
    let clauses = japaneseClauses()
    var topic: [Actor] = []
    var earlier: [Actor] = []
    for (index, clause) in clauses.enumerated() {
      let own = actors.filter { clause.range.contains($0.range.lowerBound) }
      let scene = JapaneseScene(clause: clause, rest: Array(clauses[(index + 1)...]), own: own, earlier: earlier, all: actors, topic: topic, subject: subject, guest: guest, said: statements)
      let said = read(scene)
      statements += said
      for one in said where one.kind == .visited && (one.modality == .asserted || one.modality == .planned && subject.traveller == nil) {
        if let party = one.subject, let who = actors.last(where: { $0.party.link == party.link && $0.kind != .place }) ?? (subject.main?.party.link == party.link ? subject.main : nil) { subject.traveller = who }
      }
      noteVisitors(said, actors, &subject)
      if let one = said.last(where: { $0.kind == .visited })?.subject, let who = actors.last(where: { $0.party.link == one.link }) { guest = who }
      for one in own where !one.via.isEmpty && said.contains(where: { $0.kind == .visited && $0.subject?.link == one.party.link }) {
        for noun in Self.groups where one.via.contains(noun) { subject.described[noun] = one }
      }
      earlier += own
      if clause.isQuoted || clause.isAside { continue }
      let subjects = subjects(of: own)
      if !subjects.isEmpty { topic = subjects }
    }
    statements += brackets(actors) + headline(actors)
    statements = sinceYears(asBodies(betweenBodies(statements, subject), actors, subject), subject)
    statements += innerHouses(actors, subject) + reached(statements, &subject)
    statements += listed(statements, actors, subject)
    statements += grounds(statements, actors, subject)
    statements += sinceYears(sisters(statements, actors, subject), subject)
    statements += intentions(statements, actors, &subject)
    for one in statements where one.kind == .partnerOf { if let first = one.subject, let second = one.object { subject.partnered.insert([first.link, second.link]) } }
    // A heading that does not say who tells what the text will tell.
    if isHeading { statements.removeAll { $0.subject == nil && $0.modality != .negated } }
    for one in statements where one.kind != .since && one.kind != .siteOf && one.kind != .plans && one.kind != .visited {
      let both = [one.subject, one.object].compactMap { party in (actors + subject.recent).first { $0.party.link == party?.link && $0.kind != .person } }
      if both.count == 2, both[0].party.link != both[1].party.link { subject.pair = both }
    }
    // Who comments is not who the next sentences are about.
    if let first = topic.first, topic.contains(where: { $0.role == "は" || $0.role == "、" }) || subject.main == nil, !JapaneseSaying.words.contains(where: text(sentence).contains) { subject.main = first }
    if let one = actors.first(where: { $0.kind == .organisation && $0.party.link != home.map({ .organisation($0) }) && ["は", "が", "、", ""].contains($0.role) && named.contains { [place = $0] one in one.range == place.range } }), subject.firm == nil { subject.firm = one }
    for one in actors {
      subject.recent.removeAll { $0.party.link == one.party.link }
      subject.recent.append(one)
    }
    if isHeading, !dated.contains(where: { $0.range.lowerBound <= sentence.lowerBound + 1 }) {
      (subject.delegation, subject.traveller) = (delegationBefore, travellerBefore)
      subject.visitors = visitorsBefore
      if subject.main?.kind == .place { subject.main = mainBefore }
    }
    if let day = dated.last(where: { $0.date.day != nil && $0.date.year != nil }) { subject.day = day.date }
    note(actors, in: &subject)
    notePairs(statements, actors, in: &subject)
    noteAreas(in: &subject)
    return Self.distinct(Self.withoutJapan(statements))
  }

  /// A partnership is that of bodies, not of those who speak for them; the day of its feast is not the day when it began.
  private func betweenBodies(_ statements: [Statement], _ subject: Subject) -> [Statement] {
    let persons = Set(named.filter { $0.kind == .person }.map(\.link))
    let isFeast = ["周年", "記念", "節目", "祝"].contains(where: text(sentence).contains)
    return statements.compactMap { one in
      guard one.kind == .partnerOf else { return one }
      var one = one
      func body(_ party: Statement.Party?) -> Statement.Party? {
        guard let party, persons.contains(party.link) || subject.byTitle.values.contains(where: { $0.party.link == party.link && $0.kind == .person }) else { return party }
        return subject.affiliations[party.link]?.party ?? (named.contains { $0.kind == .place } ? nil : party)
      }
      let hadBoth = one.subject != nil && one.object != nil
      if isFeast, one.time?.day != nil { one.time = nil }
      // 友好関係樹立30周年（1994年〜2024年）.
      if one.time == nil, let began = dated.first(where: { $0.date.year != nil && $0.date.month == nil && block.isSign($0.range.lowerBound - 1, "(") && ["-", "~", "〜", "～", "に", "年"].contains(text(from: $0.range.upperBound, 1)) }) { one.time = began.date }
      (one.subject, one.object) = (body(one.subject), body(one.object))
      return hadBoth && (one.subject == nil || one.object == nil) || one.subject?.link == one.object?.link ? nil : one
    }
  }

  /// `＜Xについて＞`, `【X】`, `■X`: of whom the next lines speak.
  private func heading() -> Actor? {
    guard block.sentences.count == 1, !block.tokens[sentence].contains(where: { $0.text == "。" }), ["<", "＜", "【", "■", "◆", "●", "○", "〈", "《", "[", "□", "▼"].contains(block.tokens[sentence.lowerBound].text) else { return nil }
    let houses = named.filter { $0.kind == .organisation }
    guard houses.count == 1, let house = houses.first, house.range.lowerBound <= sentence.lowerBound + 2 else { return nil }
    return actor(house.range, house.kind, house.link)
  }

  /// A line that is no sentence and no line of a programme.
  var isHeading: Bool { !sentence.contains { block.tokens[$0].text == "。" } && !dated.contains { $0.range.lowerBound == sentence.lowerBound } && block.sentences.count == 1 }

  /// 熊本県とザクセン州、半導体人材の育成で覚書.
  private func headline(_ actors: [Actor]) -> [Statement] {
    guard isHeading, let last = actors.firstIndex(where: { $0.role == "、" && $0.isJoined }), case let both = joined(to: last, in: actors), both.count == 2, both.allSatisfy({ $0.kind != .person && $0.isPeopleOrOwn }) else { return [] }
    let line = text(sentence)
    guard let paper = ["覚書", "協定", "提携", "合意", "連携協定", "覚書締結", "協定締結", "覚書を締結", "協定を締結"].first(where: { line.hasSuffix($0) || line.hasSuffix($0 + "へ") }) else { return [] }
    let end = sentence.upperBound - (line.hasSuffix("へ") ? 1 : 0)
    return [statement(paper == "提携" ? .partnerOf : .agreed, both[0], both[1], nil, line.hasSuffix("へ") ? .planned : .asserted, max(sentence.lowerBound, end - paper.count)..<end, .noun)]
  }

  /// `ボレアルは、…`, where no name was found in the topic: a run of katakana before は.
  private func isForeignTopic(_ actors: [Actor]) -> Bool {
    guard let at = sentence.prefix(24).first(where: { block.tokens[$0].text == "は" }), at - 3 >= sentence.lowerBound, !actors.contains(where: { $0.role == "は" || $0.range.upperBound == at }) else { return false }
    return (at - 3..<at).allSatisfy { block.tokens[$0].kind == .katakana } && !named.contains { $0.range.contains(at - 1) }
  }

  /// Whom a clause has for a subject that the next ones can share.
  private func subjects(of actors: [Actor]) -> [Actor] {
    guard let index = actors.firstIndex(where: { $0.role == "は" }) ?? actors.lastIndex(where: { $0.role == "が" }) ?? actors.firstIndex(where: { $0.role == "も" })
      ?? actors.firstIndex(where: { $0.role == "では" && $0.kind != .person && text(from: $0.extent ?? 0, 1) == "、" })
      ?? (actors.first?.role == "、" && actors.first?.kind != .place && !isPartner(actors[0], actors) ? 0 : nil)
    else { return [] }
    return joined(to: index, in: actors)
  }

  /// A name with those that are joined to it before it, and the other of 両者.
  func joined(to index: Int, in actors: [Actor]) -> [Actor] {
    var list = [actors[index]]
    var at = index
    while at > 0, actors[at].isJoined {
      guard let before = actors[..<at].lastIndex(where: { !$0.isModifier && !$0.isInner }) else { break }
      list.insert(actors[before], at: 0)
      at = before
    }
    for one in actors[(index + 1)...] where one.range == actors[index].range { list.append(one) }
    return list
  }

  // MARK: - Clauses

  func japaneseClauses() -> [JapaneseClause] {
    var clauses: [JapaneseClause] = []
    var start = sentence.lowerBound
    var isQuoted = false
    func close(_ at: Int, goesOn: Bool) {
      if at > start { clauses.append(JapaneseClause(range: start..<at, goesOn: goesOn, isQuoted: isQuoted)) }
      start = at + 1
    }
    for at in sentence where at >= start {
      let token = block.tokens[at]
      // 議員は「大学が共同研究を続けている」と話した.
      if token.text == "「", !isQuoted, let end = (at..<sentence.upperBound).first(where: { block.isSign($0, "」") }), end - at > 14, ["は", "が", "を"].contains(where: text(at..<end).contains) {
        close(at, goesOn: false)
        isQuoted = true
        continue
      }
      if token.text == "」", isQuoted {
        close(at, goesOn: false)
        isQuoted = false
        continue
      }
      guard at > start else { continue }
      // 「…。…」: a quotation holds sentences of its own.
      if token.text == "。" {
        close(at, goesOn: false)
        continue
      }
      guard token.text == "、" else { continue }
      let tail = text(max(start, at - 6)..<at)
      if Self.asides.contains(where: tail.hasSuffix) {
        close(at, goesOn: false)
        clauses[clauses.count - 1].isAside = true
        continue
      }
      if !tail.hasSuffix("のほか"), ["とともに", "と共に", "ほか", "一方", "一方で", "ため", "際", "際に", "後", "のち", "上で", "うえで", "ところ", "とき", "ことから", "ものの", "に先立ち", "に合わせ", "に合わせて", "を機に", "以外に"].contains(where: tail.hasSuffix) {
        close(at, goesOn: false)
        continue
      }
      let before = block.tokens[at - 1]
      // 会社を訪問、市長と会談した.
      if before.kind == .han, isDeed(endingAt: at, from: start) {
        close(at, goesOn: true)
        continue
      }
      guard before.kind == .hiragana, !Self.adverbial.contains(where: tail.hasSuffix) || ["ており", "でおり"].contains(where: tail.hasSuffix) else { continue }
      let isWeak = ["が", "ば", "ら", "おり", "ず"].contains(where: tail.hasSuffix)
      if before.text == "が" {
        if block.token(at - 2)?.kind == .hiragana { close(at, goesOn: false) }
        continue
      }
      guard ["し", "て", "で", "り", "ば", "ら", "き", "み", "ず", "ち", "れ", "け", "め", "び", "ぎ", "い", "え", "げ", "ね", "べ", "せ", "じ"].contains(before.text) else { continue }
      if before.text == "で", block.token(at - 2)?.kind != .hiragana || ["の", "ど", "ま"].contains(block.token(at - 2)?.text ?? "") { continue }
      if ["い", "え"].contains(before.text), !(block.token(at - 2).map { $0.kind == .han || ["し", "な", "て", "た"].contains($0.text) } ?? false) { continue }
      close(at, goesOn: !isWeak)
    }
    if start < sentence.upperBound { clauses.append(JapaneseClause(range: start..<sentence.upperBound)) }
    return clauses
  }

  private static let asides = ["見守る中", "見守るなか", "立ち会う中", "立ち会うなか", "立会いの下", "立会いのもと", "立ち会いの下", "立ち会いのもと", "立ち会いの中", "同席の下", "同席のもと", "臨席の下", "臨席のもと", "出席の下", "出席のもと", "列席のもと", "証人となり", "見届ける中"]
  /// What stands before a comma like a verb and is none.
  private static let adverbial = [
    "では", "まで", "から", "これ", "それ", "など", "より", "おいて", "ついて", "として", "を通じ", "に対し", "に応じ", "に際し", "に関し", "に加え", "に続き", "に基づき", "により", "によれば", "に伴い", "に先立ち", "に向け", "に向けて", "に対して", "に関して", "に際して", "を通じて", "を通して", "に加えて", "に続いて",
    "に基づいて", "続いて", "につき", "あわせて", "併せて", "初めて", "改めて", "はじめ", "を巡り", "をめぐり", "に限り", "引き続き", "とりわけ", "さらに", "として、", "ほど", "に代わり", "にわたり", "にわたって", "のもと", "ともに",
  ]

  /// Whether a noun that is a deed ends at a comma and has something before it to act on.
  private func isDeed(endingAt end: Int, from start: Int) -> Bool {
    for length in [4, 2] where end - length > start {
      let word = text((end - length)..<end)
      guard let frame = JapaneseWords.frames[String(word.prefix(1))]?.first(where: { $0.word == word })?.frame, ![.intent, .founding, .partnership, .entry].contains(frame) else { continue }
      return ["を", "と", "に", "へ"].contains(block.tokens[end - length - 1].text) || frame == .arrival
    }
    return false
  }
}

enum JapaneseSaying {
  static let words = ["述べ", "話し", "話さ", "話す", "語っ", "語り", "語ら", "コメント", "強調", "とのお言葉", "振り返"]
}
