import Domain

extension Statements {
  private struct Trigger {
    var kind: Statement.Kind
    var range: Range<Int>
    var word: String
  }

  mutating func japanese(_ subject: inout Subject) -> [Statement] {
    let actors = japaneseActors(&subject)
    var statements: [Statement] = []
    var topic: [Actor] = []
    for clause in japaneseClauses() {
      let own = actors.filter { clause.contains($0.range.lowerBound) }
      let subjects = japaneseSubjects(own)
      let who = subjects.isEmpty ? (topic.isEmpty ? subject.main.map { [$0] } ?? [] : topic) : subjects
      statements += read(clause, own, who, hasOwn: !subjects.isEmpty || !topic.isEmpty)
      if !subjects.isEmpty { topic = subjects }
    }
    statements += brackets(actors)
    // Who comments is not who the next sentences are about.
    if let first = topic.first, topic.contains(where: { $0.role == "は" || $0.role == "、" }) || subject.main == nil, !["述べ", "話し", "語っ", "語り", "コメント", "強調"].contains(where: text(sentence).contains) { subject.main = first }
    if subject.firm == nil, let one = actors.first(where: { $0.kind == .organisation && $0.party.link != home.map({ .organisation($0) }) }) { subject.firm = one }
    note(actors, in: &subject)
    noteAreas(in: &subject)
    return Self.distinct(statements)
  }

  private func text(_ range: Range<Int>) -> String { range.isEmpty ? "" : block.tokens[range].map(\.text).joined() }

  private func text(from at: Int, _ count: Int) -> String { text(min(at, sentence.upperBound)..<min(at + count, sentence.upperBound)) }

  // MARK: - Who

  private func japaneseActors(_ subject: inout Subject) -> [Actor] {
    var actors = named.compactMap { one -> Actor? in one.kind == .topic || one.kind == .date ? nil : actor(one.range, one.kind, one.link) }
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      defer { at += 1 }
      guard !actors.contains(where: { $0.range.contains(at) }) else { continue }
      let rest = text(from: at, 4)
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
      if rest.hasPrefix("一行"), var one = subject.delegation ?? (subject.main?.kind == .person ? subject.main : nil) {
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
      if ["と", "や", "・", "、", "及び", "および", "ならびに", "並びに"].contains(before.role), index > 0, before.role != "、" || before.kind == actors[index].kind, text(before.range.upperBound..<actors[index].range.lowerBound).unicodeScalars.count <= 3 { actors[index].isJoined = true }
    }
    return actors
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
      for particle in ["及び", "および", "ならびに", "並びに", "への", "との", "とは", "とも", "には", "にも", "では", "から", "は", "が", "も", "を", "に", "へ", "と", "で", "の", "や", "・", "、"] where rest.hasPrefix(particle) {
        if particle == "も", rest.hasPrefix("もし") { return "" }
        return particle
      }
      return ""
    }
    return ""
  }

  private func tokenCount(of word: String, from at: Int) -> Int {
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
    return list
  }

  private func japaneseClauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for at in sentence where block.tokens[at].text == "、" && at > start {
      let before = block.tokens[at - 1]
      let ends = ["し", "て", "で", "り", "ば", "ら", "き", "み", "ず", "ち"].contains(before.text) || before.text == "が" && block.token(at - 2)?.kind == .hiragana
      if ["とともに", "ほか", "一方"].contains(where: text(max(start, at - 4)..<at).hasSuffix) {
        clauses.append(start..<at)
        start = at + 1
        continue
      }
      guard before.kind == .hiragana, ends, !["では", "まで", "から"].contains(text(max(start, at - 2)..<at)), !(before.text == "で" && block.token(at - 2)?.kind != .hiragana) else { continue }
      clauses.append(start..<at)
      start = at + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }

  private static let delegations = ["代表団", "訪問団", "視察団", "使節団", "議員団", "調査団", "訪日団", "経済ミッション", "派遣団", "ミッション"]

  // MARK: - Statements

  private static let words: [(Statement.Kind, [String])] = [
    (.visited, ["表敬訪問", "訪問", "視察", "訪れ", "見学", "来訪"]),
    (.met, ["意見交換", "意見を交わ", "会談", "面会", "懇談", "面談", "会見"]),
    (.invited, ["招待", "招聘", "招い"]),
    (.partnerOf, ["友好提携", "友好協力", "姉妹都市", "友好都市", "姉妹提携", "業務提携", "提携", "連携協定", "協力し", "連携し", "交流し", "協力関係", "協力を続け"]),
    (.agreed, ["締結", "調印", "合意", "署名", "契約", "協定を結", "協定は結ば", "覚書を交わ"]),
    (.siteOf, ["本社を置", "本社がある", "本部を置", "拠点を設", "拠点を置", "拠点を持", "拠点を構", "拠点がある", "支社を", "支店を", "日本法人を", "現地法人を", "営業所を", "法人を設", "拠点設置", "拠点の設置", "研究所があ", "本部があ", "工場があ", "本社は", "支店を開設", "事務所を", "事業所を", "工場を", "子会社を", "研究所を置", "研究所を構", "への進出"]),
    (.since, ["設立", "創業", "創立", "創設", "開学"]),
    (.plans, ["計画", "予定", "方針", "目指", "検討"]),
  ]

  private func triggers(in clause: Range<Int>) -> [Trigger] {
    var list: [Trigger] = []
    for at in clause {
      let rest = text(from: at, 8)
      guard !named.contains(where: { $0.range.contains(at) }) else { continue }
      for (kind, words) in Self.words {
        guard let word = words.first(where: rest.hasPrefix), !list.contains(where: { $0.range.contains(at) }) else { continue }
        if rest.hasPrefix(word + "団") || rest.hasPrefix(word + "式") || rest.hasPrefix(word + "者") { continue }
        list.append(Trigger(kind: kind, range: at..<(at + word.count), word: word))
        break
      }
    }
    return list
  }

  private func read(_ clause: Range<Int>, _ actors: [Actor], _ who: [Actor], hasOwn: Bool) -> [Statement] {
    let triggers = triggers(in: clause)
    let hasPartners = triggers.contains { $0.kind == .partnerOf }
    var found: [Statement] = []
    for trigger in triggers {
      let before = actors.filter { $0.range.upperBound <= trigger.range.lowerBound }
      let modality = modality(after: trigger, in: clause)
      func add(_ subjects: [Actor], _ objects: [Actor], _ time: WrittenDate?, kind: Statement.Kind? = nil, _ modality: Statement.Modality) {
        for one in subjects.isEmpty ? [nil] : subjects.prefix(4).map(Optional.init) {
          for other in objects.isEmpty ? [nil] : objects.prefix(4).map(Optional.init) where one != nil || other != nil {
            if let one, let other, one.party.link == other.party.link { continue }
            found.append(statement(kind ?? trigger.kind, one, other, time, modality, trigger.range, .verb))
          }
        }
      }
      func objects(_ roles: Set<String>) -> [Actor] {
        guard let index = before.lastIndex(where: { roles.contains($0.role) }) else { return [] }
        var list = [before[index]]
        var at = index
        while at > 0, before[at].isJoined {
          at -= 1
          list.insert(before[at], at: 0)
        }
        return list.filter { one in !who.contains { $0.range == one.range } }
      }
      switch trigger.kind {
      case .visited:
        var to = objects(["を", "への", "に", "へ", "にも"])
        // 湯島キャンパスを訪れ: what stands before the object belongs to it.
        if to.isEmpty, let last = before.last, ["", "の"].contains(last.role), text(last.range.upperBound..<trigger.range.lowerBound).unicodeScalars.count <= (text(trigger.range.lowerBound - 1..<trigger.range.lowerBound) == "を" ? 16 : 8), !who.contains(where: { $0.range == last.range }) { to = [last] }
        if !to.isEmpty { add(who, to, date(clause), modality) }
      case .met, .agreed, .partnerOf:
        if trigger.kind == .agreed, hasPartners { continue }
        var with = objects(["と", "とも", "とは", "との"])
        if with.isEmpty, trigger.kind == .met { with = objects(["に", "を"]) }
        if !with.isEmpty, hasOwn || who.first?.kind == .organisation {
          add(who, with, trigger.kind == .partnerOf ? since(clause) ?? date(clause) : date(clause), modality)
        } else if who.count > 1, hasOwn {
          add([who[0]], Array(who.dropFirst()), trigger.kind == .partnerOf ? since(clause) ?? date(clause) : date(clause), modality)
        }
      case .invited:
        let whom = objects(["を", "も"])
        // 市長から招待の申し出.
        let host = before.last { ["から", "からは"].contains($0.role) && $0.kind != .place }.map { [$0] } ?? who
        if !whom.isEmpty { add(host.filter { one in !whom.contains { $0.party.link == one.party.link } }, whom, date(clause), modality) }
      case .siteOf:
        let places = before.filter { $0.kind == .place && ["に", "へ", "の", "にも", "で", "には"].contains($0.role) && $0.role != "の" || $0.kind == .place && text($0.range.upperBound..<min($0.range.upperBound + 2, clause.upperBound)) == "近郊" }
        let owners = who.filter { $0.kind == .organisation }
        guard let place = places.last, let owner = owners.first else { continue }
        let intends = ["設置", "進出"].contains(where: trigger.word.contains)
        if modality == .planned || modality == .hypothetical || intends {
          add([owner], [place], date(clause), kind: .plans, modality == .asserted ? .planned : modality)
        } else { add([owner], [place], since(clause), modality)
        }
      case .since:
        if let time = date(clause), let one = who.first(where: { $0.kind == .organisation }) { add([one], [], time, modality) }
      case .plans:
        guard !found.contains(where: { $0.modality == .planned || $0.kind == .plans }), modality != .negated, hasOwn || ["開設", "設立", "設置", "派遣", "進出", "建設"].contains(where: text(clause).contains) else { continue }
        let place = objects(["に", "へ", "で", "への"])
        if place.isEmpty, text(from: trigger.range.upperBound, 3).hasPrefix("して") { continue }
        add(who, place, date(clause), .planned)
      }
    }
    return found
  }

  /// `（本社：大阪市` after a firm.
  private func brackets(_ actors: [Actor]) -> [Statement] {
    var found: [Statement] = []
    for actor in actors where actor.kind == .organisation {
      let open = block.token(actor.range.upperBound)?.text == "社" ? actor.range.upperBound + 1 : actor.range.upperBound
      guard block.isSign(open, "(") else { continue }
      let inner = text(from: open + 1, 3)
      guard let place = actors.first(where: { $0.kind == .place && $0.range.lowerBound > open && $0.range.lowerBound <= open + 5 }) else { continue }
      // `（神戸市）`.
      if place.range.lowerBound == open + 1, block.isSign(place.range.upperBound, ")") {
        found.append(statement(.siteOf, actor, place, nil, .asserted, place.range, .apposition))
        continue
      }
      guard inner.hasPrefix("本社") || inner.hasPrefix("本部") || inner.hasPrefix("所在") else { continue }
      found.append(statement(.siteOf, actor, place, nil, .asserted, (open + 1)..<(open + 3), .apposition))
    }
    return found
  }

  // MARK: - How and when

  private func modality(after trigger: Trigger, in clause: Range<Int>) -> Statement.Modality {
    let rest = text(trigger.range.upperBound..<min(trigger.range.upperBound + 24, clause.upperBound))
    let whole = text(sentence)
    let isNegated = ["ない", "ません", "ありません", "ございません", "なかった", "至っていな", "叶わ", "断念", "達しませ", "達しなかった", "せず", "中止", "見送", "行われな", "取りやめ"].contains(where: rest.contains) && !["かもしれない", "だけでなく", "のみならず", "かもしれません", "ならない", "ともない", "少ない", "違いない"].contains(where: rest.contains)
    if isNegated { return .negated }
    if ["れば", "たら", "可能性", "かもしれ", "もし", "仮に", "だろう", "場合は"].contains(where: { rest.contains($0) || $0 == "もし" && whole.hasPrefix($0) }) { return .hypothetical }
    if trigger.kind != .plans, ["予定", "計画", "たい", "方針", "見込", "目指", "検討", "見通し", "ことにして", "よう"].contains(where: rest.contains) { return .planned }
    return trigger.kind == .plans ? .planned : .asserted
  }

  private func date(_ clause: Range<Int>) -> WrittenDate? {
    (dated.first { clause.contains($0.range.lowerBound) } ?? (dated.count == 1 ? dated.first : nil))?.date
  }

  private func since(_ clause: Range<Int>) -> WrittenDate? {
    dated.first { clause.contains($0.range.lowerBound) && ["から", "以来", "以降"].contains(where: text(from: $0.range.upperBound, 3).hasPrefix) }?.date
  }
}
