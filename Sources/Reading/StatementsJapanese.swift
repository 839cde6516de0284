import Domain

extension Statements {
  mutating func japanese(_ subject: inout Subject) -> [Statement] {
    let actors = japaneseActors(&subject)
    var statements: [Statement] = []
    // A topic that is not known is not whom the text spoke of before.
    if isForeignTopic(actors) { (subject.main, subject.organisation) = (nil, nil) }
    var topic: [Actor] = []
    var earlier: [Actor] = []
    for clause in japaneseClauses() {
      let own = actors.filter { clause.contains($0.range.lowerBound) }
      let subjects = japaneseSubjects(own)
      let who = subjects.isEmpty ? (topic.isEmpty ? subject.main.map { [$0] } ?? [] : topic) : subjects
      statements += read(clause, own, who, hasOwn: !subjects.isEmpty || !topic.isEmpty, earlier: earlier, all: actors, before: subject)
      earlier += own
      if !subjects.isEmpty { topic = subjects }
    }
    statements += brackets(actors)
    for one in statements where one.kind != .since && one.kind != .siteOf && one.kind != .plans {
      let both = [one.subject, one.object].compactMap { party in actors.first { $0.party.link == party?.link && $0.kind != .person } }
      if both.count == 2 { subject.pair = both }
    }
    // Who comments is not who the next sentences are about.
    if let first = topic.first, topic.contains(where: { $0.role == "は" || $0.role == "、" }) || subject.main == nil, !["述べ", "話し", "語っ", "語り", "コメント", "強調"].contains(where: text(sentence).contains) { subject.main = first }
    if subject.firm == nil, let one = actors.first(where: { $0.kind == .organisation && $0.party.link != home.map({ .organisation($0) }) }) { subject.firm = one }
    note(actors, in: &subject)
    notePairs(statements, actors, in: &subject)
    noteAreas(in: &subject)
    return Self.distinct(statements)
  }

  /// `ボレアルは、…`, where no name was found in the topic: a run of katakana before は.
  private func isForeignTopic(_ actors: [Actor]) -> Bool {
    guard let at = sentence.prefix(24).first(where: { block.tokens[$0].text == "は" }), at - 3 >= sentence.lowerBound, !actors.contains(where: { $0.role == "は" || $0.range.upperBound == at }) else { return false }
    return (at - 3..<at).allSatisfy { block.tokens[$0].kind == .katakana } && !named.contains { $0.range.contains(at - 1) }
  }

  func text(_ range: Range<Int>) -> String { range.isEmpty ? "" : block.tokens[range].map(\.text).joined() }

  func text(from at: Int, _ count: Int) -> String { text(min(at, sentence.upperBound)..<min(at + count, sentence.upperBound)) }

  // MARK: - Who

  private func japaneseActors(_ subject: inout Subject) -> [Actor] {
    let brackets = brackets()
    var actors = named.compactMap { one -> Actor? in
      one.kind == .topic || one.kind == .date || brackets.contains { $0.contains(one.range.lowerBound) } ? nil : actor(one.range, one.kind, one.link)
    }
    var both: [Range<Int>] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      defer { at += 1 }
      guard !actors.contains(where: { $0.range.contains(at) }) else { continue }
      let rest = text(from: at, 8)
      for word in Self.delegations where rest.hasPrefix(word) {
        let range = at..<(at + word.count)
        // `議長を団長とする議員団`, `州から、…代表団`.
        if let origin = actors.last(where: { $0.kind == .place && $0.range.upperBound <= at && text(from: $0.range.upperBound, 2) == "から" }), !["を派遣", "派遣"].contains(where: text(from: range.upperBound, 3).hasPrefix) {
          var one = origin
          (one.range, one.kind) = (range, .organisation)
          actors.append(one)
          subject.delegation = one
          break
        }
        // 山本会頭を団長とする訪問団.
        if let leader = actors.last(where: { $0.kind == .person && $0.range.upperBound <= at && $0.range.upperBound >= at - 16 }),
          ["団長とする", "団長に", "率いる", "代表とする", "筆頭とする", "筆頭に", "団長を務める"].contains(where: text(leader.range.upperBound..<at).contains), !actors.contains(where: { $0.kind == .place && $0.range.lowerBound >= leader.range.upperBound && $0.range.upperBound <= at })
        {
          var one = leader
          one.range = range
          actors.append(one)
          subject.delegation = one
          break
        }
        // The delegation of a region is that region's.
        if let origin = actors.last(where: { $0.kind == .place && $0.range.upperBound <= at && $0.range.upperBound >= at - 1 && ["", "の"].contains(text($0.range.upperBound..<at)) }) {
          actors.removeAll { $0.range == origin.range }
          var one = origin
          one.range = range
          one.kind = .organisation
          actors.append(one)
        } else if !["を派遣", "派遣"].contains(where: text(from: range.upperBound, 3).hasPrefix) {
          actors.append(subject.delegation ?? delegation(range))
          actors[actors.count - 1].range = range
        }
        if let last = actors.last, last.range == range { subject.delegation = last }
      }
      // 両市, 双方: the two of whom the text speaks.
      if let word = (JapaneseWords.both + ["両氏"]).first(where: rest.hasPrefix), case let two = pair(for: word, subject), two.count == 2, block.token(at + word.count)?.kind != .han {
        both.append(at..<(at + word.count))
        for var one in two {
          one.range = at..<(at + word.count)
          actors.append(one)
        }
      } else if rest.hasPrefix("一行"), var one = subject.delegation ?? (subject.main?.kind == .person ? subject.main : nil) {
        one.range = at..<(at + 2)
        actors.append(one)
      } else if let word = ["当所", "本学", "当機構", "当財団", "当協会", "本研究所"].first(where: rest.hasPrefix), var one = subject.firm {
        one.range = at..<(at + word.count)
        actors.append(one)
      } else if let word = ["県では", "県は", "市では", "市は", "本県", "本市", "当市"].first(where: rest.hasPrefix), block.token(at - 1)?.kind != .han && block.token(at - 1)?.kind != .katakana || at == sentence.lowerBound,
        var one = subject.areas[word.contains("県") ? "県" : "市"]
      {
        one.range = word.hasSuffix("は") ? at..<(at + 1) : at..<(at + 2)
        actors.append(one)
      } else if let kind = Self.houses.first(where: { rest.hasPrefix("同" + $0) }) ?? (rest.hasPrefix("同大") && !rest.hasPrefix("同大会") ? "大学" : nil),
        var one = actors.last(where: { $0.kind == .organisation && $0.range.upperBound <= at && $0.party.text.contains(kind) && $0.party.link != subject.firm?.party.link }) ?? subject.byTitle["同" + kind]
      {
        one.range = at..<(at + (rest.hasPrefix("同" + kind) ? 1 + kind.count : 2))
        actors.append(one)
      } else if rest.hasPrefix("同社") || rest.hasPrefix("当社"), var one = (subject.main?.kind == .organisation ? subject.main : nil) ?? subject.organisation ?? actors.last(where: { $0.kind == .organisation && $0.range.upperBound <= at }) {
        one.range = at..<(at + 2)
        actors.append(one)
      } else if rest.hasPrefix("同州") || rest.hasPrefix("同市") || rest.hasPrefix("同県"), var one = area(rest, before: at, actors, subject) {
        one.range = at..<(at + 2)
        actors.append(one)
      } else if block.token(at - 1)?.kind != .han || at == sentence.lowerBound {
        for title in ["州首相", "副知事", "知事", "市長", "社長", "学長", "会長", "議長", "教授", "理事長", "会頭", "団長", "総領事", "所長", "院長"] where rest.hasPrefix(title) {
          guard var one = subject.byTitle[title], block.token(at + title.count)?.kind != .han else { continue }
          one.range = at..<(at + title.count)
          actors.append(one)
          break
        }
      }
    }
    actors.sort { $0.range.lowerBound < $1.range.lowerBound }
    // 後藤正純徳島県知事: the place is part of the title.
    let all = actors
    actors.removeAll { one in
      one.kind != .person && all.contains { $0.kind == .person && $0.range.upperBound == one.range.lowerBound } && !titles(after: one.range.upperBound).isEmpty
    }
    for index in actors.indices { actors[index].role = particle(after: actors[index].range.upperBound) }
    for index in actors.indices.dropFirst() {
      let before = actors[index - 1]
      // A と B は: both; also with a name's owner between: A と 神戸市の B は.
      if ["と", "や", "・", "、", "及び", "および", "ならびに", "並びに"].contains(before.role), index > 0, before.role != "、" || before.kind == actors[index].kind, before.range != actors[index].range, text(before.range.upperBound..<actors[index].range.lowerBound).unicodeScalars.count <= 3 { actors[index].isJoined = true }
      if before.range == actors[index].range, both.contains(before.range) { actors[index].isJoined = true }
    }
    return actors
  }

  /// Whom 両市, 両大学, 両者 mean.
  private func pair(for word: String, _ subject: Subject) -> [Actor] {
    if word == "両氏" { return subject.sides.allSatisfy { $0.kind == .person } ? subject.sides : [] }
    if ["双方", "両者", "両首長"].contains(word) { return subject.sides.count == 2 ? subject.sides : subject.pair }
    let isArea = ["両市", "両県", "両州", "両国", "両町", "両港", "両地域", "両自治体"].contains(word)
    func isFitting(_ two: [Actor]) -> Bool { two.count == 2 && two.allSatisfy { isArea ? $0.kind == .place : $0.kind == .organisation } }
    return isFitting(subject.pair) ? subject.pair : subject.pairs.last(where: isFitting) ?? subject.pair
  }

  /// `同州` is the state named last.
  private func area(_ rest: String, before at: Int, _ actors: [Actor], _ subject: Subject) -> Actor? {
    let sign = rest.dropFirst().prefix(1)
    return actors.last { $0.kind == .place && $0.range.upperBound <= at && $0.party.text.hasSuffix(sign) } ?? subject.areas[String(sign)] ?? subject.region
  }

  private func titles(after at: Int) -> [String] {
    let rest = text(from: at, 8)
    return PersonWords.suffixesJa.filter(rest.hasPrefix)
  }

  /// The particle after a name, its title and what stands in brackets.
  private func particle(after end: Int) -> String {
    // 有本健二兵庫県知事は: the place belongs to the title.
    var at = named.first { $0.range.lowerBound == end && $0.kind != .person }?.range.upperBound ?? end
    var steps = 0
    while at < sentence.upperBound, steps < 9 {
      steps += 1
      // 経済担当次官.
      if steps == 1, case let ahead = (1...3).map({ text(from: at, $0 * 2 + 2) }), let count = ahead.firstIndex(where: { $0.hasSuffix("担当") && !$0.contains("が") && !$0.contains("を") && !$0.contains("の") && !$0.contains("は") }) {
        at += count * 2 + 4
        continue
      }
      if block.tokens[at].text == "(" {
        guard let close = (at..<sentence.upperBound).first(where: { block.tokens[$0].text == ")" }) else { return "" }
        at = close + 1
        continue
      }
      if ["」", "』"].contains(block.tokens[at].text) { at += 1; continue }
      let rest = text(from: at, 10)
      // 教授ら4名が.
      if block.tokens[at].kind == .number || ["名", "人", "約", "社"].contains(block.tokens[at].text) && (block.token(at - 1)?.kind == .number || block.tokens[at].text == "約" || at == end && block.tokens[at].text == "社" && block.token(at + 1)?.text != "長" && block.token(at + 1)?.text != "員") { at += 1; continue }
      if let title = PersonWords.suffixesJa.union(["側", "ら", "など", "等", "夫妻", "本社", "一行", "内", "近郊", "県庁", "キャンパス", "北部", "南部", "市内", "工場", "大学側", "王国", "共和国"]).filter({ rest.hasPrefix($0) }).max(by: { ($0.count, $0) < ($1.count, $1) }) {
        at += tokenCount(of: title, from: at)
        continue
      }
      // キール大学の研究者と: the people of a house stand for it.
      if block.tokens[at].text == "の", case let tail = text(from: at + 1, 8), let noun = JapaneseWords.people.filter({ tail.hasPrefix($0) }).max(by: { ($0.count, $0) < ($1.count, $1) }) {
        let next = at + 1 + tokenCount(of: noun, from: at + 1)
        if !named.contains(where: { $0.range.lowerBound == next || $0.range.lowerBound == next + 1 && block.tokens[next].kind == .sign }), case let role = particle(after: next), ["は", "が", "も", "と", "とも", "との", "を", "に", "から"].contains(role) { return role }
      }
      for particle in ["の間", "間で", "間の", "及び", "および", "ならびに", "並びに", "への", "との", "とは", "とも", "には", "にも", "では", "から", "は", "が", "も", "を", "に", "へ", "と", "で", "の", "や", "・", "、"] where rest.hasPrefix(particle) {
        if particle == "も", rest.hasPrefix("もし") { return "" }
        if particle.contains("間") { return "間" }
        return particle
      }
      return ""
    }
    return ""
  }

  func tokenCount(of word: String, from at: Int) -> Int {
    var (count, length) = (0, 0)
    while length < word.unicodeScalars.count, at + count < sentence.upperBound {
      length += block.tokens[at + count].text.unicodeScalars.count
      count += 1
    }
    return count
  }

  private func japaneseSubjects(_ actors: [Actor]) -> [Actor] {
    guard let index = actors.firstIndex(where: { ["は", "が"].contains($0.role) }) ?? actors.firstIndex(where: { $0.role == "も" })
      ?? actors.firstIndex(where: { $0.role == "では" && text(from: $0.range.upperBound, 3).hasPrefix("では、") && $0.kind != .person })
      ?? (actors.first?.role == "、" ? 0 : nil)
    else { return [] }
    var list = [actors[index]]
    var at = index
    while at > 0, actors[at].isJoined {
      at -= 1
      list.insert(actors[at], at: 0)
    }
    for one in actors[(index + 1)...] where one.range == actors[index].range { list.append(one) }
    return list
  }

  private func japaneseClauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for at in sentence where block.tokens[at].text == "、" && at > start {
      let before = block.tokens[at - 1]
      let ends = ["し", "て", "で", "り", "ば", "ら", "き", "み", "ず", "ち", "れ", "け", "め"].contains(before.text) || before.text == "が" && block.token(at - 2)?.kind == .hiragana
      if ["とともに", "ほか", "一方"].contains(where: text(max(start, at - 4)..<at).hasSuffix) {
        clauses.append(start..<at)
        start = at + 1
        continue
      }
      guard before.kind == .hiragana, ends, !["では", "まで", "から", "ため", "これ", "それ"].contains(text(max(start, at - 2)..<at)), !(before.text == "で" && block.token(at - 2)?.kind != .hiragana) else { continue }
      clauses.append(start..<at)
      start = at + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }

  private static let delegations = ["代表団", "訪問団", "視察団", "使節団", "議員団", "調査団", "訪日団", "経済ミッション", "派遣団", "ミッション"]
}
