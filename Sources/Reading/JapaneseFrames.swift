import Domain

/// What a Japanese clause says, by its verbs and the particles of its names.
extension Statements {
  private struct Trigger {
    var kind: Statement.Kind
    var range: Range<Int>
    var word: String
  }

  private func triggers(in clause: Range<Int>) -> [Trigger] {
    var list: [Trigger] = []
    for at in clause where !named.contains(where: { $0.range.contains(at) }) && !list.contains(where: { $0.range.contains(at) }) {
      let rest = text(from: at, 12)
      if let noun = JapaneseWords.siteNouns.first(where: rest.hasPrefix), case let end = at + tokenCount(of: noun, from: at), let tail = JapaneseWords.siteTails.first(where: text(from: end, 5).hasPrefix) {
        list.append(Trigger(kind: .siteOf, range: at..<min(end + tokenCount(of: tail, from: end), clause.upperBound), word: noun + tail))
        continue
      }
      for (kind, words) in JapaneseWords.triggers {
        guard let word = words.first(where: rest.hasPrefix) else { continue }
        if ["団", "式", "者"].contains(where: { rest.hasPrefix(word + $0) }) { continue }
        list.append(Trigger(kind: kind, range: at..<min(at + tokenCount(of: word, from: at), clause.upperBound), word: word))
        break
      }
      // 本社をベルゲンに置く.
      if let noun = JapaneseWords.siteNouns.first(where: rest.hasPrefix), case let end = at + tokenCount(of: noun, from: at), text(from: end, 1) == "を",
        let place = named.first(where: { $0.kind == .place && $0.range.lowerBound == end + 1 }), ["に置", "に構", "に移", "に設", "へ移"].contains(text(from: place.range.upperBound, 2))
      {
        list.append(Trigger(kind: .siteOf, range: at..<min(place.range.upperBound + 2, clause.upperBound), word: noun))
        continue
      }
      if ["来県", "来市", "来町", "来神"].contains(where: rest.hasPrefix), ["し", "、", "す", "予", "。", "を"].contains(where: text(from: at + 2, 1).hasPrefix) { list.append(Trigger(kind: .visited, range: at..<min(at + 2, clause.upperBound), word: text(from: at, 2))) }
      if let word = ["来日", "訪日"].first(where: rest.hasPrefix), ["し", "、", "する", "中", "予", "。"].contains(where: text(from: at + 2, 2).hasPrefix), !["者", "団", "客"].contains(text(from: at + 2, 1)) { list.append(Trigger(kind: .visited, range: at..<min(at + 2, clause.upperBound), word: word)) }
      if rest.hasPrefix("への進出") { list.append(Trigger(kind: .siteOf, range: at..<min(at + 4, clause.upperBound), word: "への進出")) }
    }
    return list
  }

  /// Whom a clause before a name is about: キールを訪れた代表団.
  private func head(after trigger: Trigger, _ all: [Actor]) -> Actor? {
    var at = trigger.range.upperBound
    while at < sentence.upperBound, at - trigger.range.upperBound < 8 {
      if let one = all.first(where: { $0.range.lowerBound == at }) {
        return at > trigger.range.lowerBound && ["た", "る", "く", "つ", "す", "中の", "業の", "立の"].contains(where: text(trigger.range.lowerBound..<at).hasSuffix) ? one : nil
      }
      guard block.tokens[at].kind == .hiragana || ["結", "中", "受", "交", "置", "構", "開"].contains(block.tokens[at].text) else { return nil }
      at += 1
    }
    return nil
  }

  /// A and B in AとBの間で, and in Aの友好都市であるB.
  private func pair(at trigger: Trigger, _ before: [Actor], _ all: [Actor]) -> [Actor] {
    if let index = before.lastIndex(where: { $0.role == "間" }) {
      var (list, at) = ([before[index]], index)
      while at > 0, before[at].isJoined { at -= 1; list.insert(before[at], at: 0) }
      return list
    }
    guard JapaneseWords.partnerNouns.contains(trigger.word), let one = before.last, one.role == "の", one.range.upperBound == trigger.range.lowerBound - 1 else { return [] }
    var next = all.filter { $0.range.lowerBound >= trigger.range.upperBound && $0.range.lowerBound <= trigger.range.upperBound + 4 && $0.kind != .person }
    // ドイツのキール: the country only leads to it.
    if let first = next.first, first.role == "の", let second = all.first(where: { $0.range.lowerBound == first.range.upperBound + 1 && $0.kind == .place }) { next = [second] }
    return next.first.map { [one, $0] } ?? []
  }

  func read(_ clause: Range<Int>, _ actors: [Actor], _ topic: [Actor], hasOwn isNamed: Bool, earlier: [Actor], all: [Actor], before subject: Subject) -> [Statement] {
    let triggers = triggers(in: clause)
    let hasPartners = triggers.contains { $0.kind == .partnerOf }
    var found: [Statement] = []
    for trigger in triggers {
      let before = actors.filter { $0.range.upperBound <= trigger.range.lowerBound }
      let modality = modality(after: trigger, in: clause)
      let head = head(after: trigger, all)
      let isPassive = text(from: trigger.range.upperBound, 2).hasPrefix("され") || trigger.word == "招か"
      let who = head.map { [$0] } ?? topic
      let hasOwn = isNamed || head != nil
      func add(_ subjects: [Actor], _ objects: [Actor], _ time: WrittenDate?, kind: Statement.Kind? = nil, _ modality: Statement.Modality) {
        for one in subjects.isEmpty ? [nil] : subjects.prefix(4).map(Optional.init) {
          for other in objects.isEmpty ? [nil] : objects.prefix(4).map(Optional.init) where one != nil || other != nil {
            if let one, let other, one.party.link == other.party.link { continue }
            found.append(statement(kind ?? trigger.kind, one, other, time, modality, trigger.range, .verb))
          }
        }
      }
      func objects(_ roles: Set<String>, in others: [Actor]? = nil) -> [Actor] {
        let around = others ?? before
        guard let index = around.lastIndex(where: { roles.contains($0.role) }) else { return [] }
        var list = [around[index]]
        var at = index
        while at > 0, around[at].isJoined {
          at -= 1
          list.insert(around[at], at: 0)
        }
        return list.filter { one in !who.contains { $0.range == one.range } }
      }
      switch trigger.kind {
      case .visited:
        let isReceived = ["を受け", "があ", "をうけ"].contains(where: text(from: trigger.range.upperBound, 3).hasPrefix)
        if isReceived {
          // 知事は大使の訪問を受けた.
          let guests = objects(["の", "から", "による"])
          if !guests.isEmpty, hasOwn { add(guests, who, date(clause), modality) }
          continue
        }
        // 来日した: the country is in the word.
        if ["来日", "訪日"].contains(trigger.word) {
          guard hasOwn, text(from: trigger.range.upperBound, 1) != "中" else { continue }
          var japan = actor(trigger.range, .place, .common("Japan"))
          japan.role = "に"
          let isAhead = modality == .asserted && ["予定", "計画", "見通し", "方針", "意向"].contains(where: text(sentence.suffix(10).first!..<sentence.upperBound).contains)
          add(who.filter { $0.kind != .place || head != nil }, [japan], date(clause), isAhead ? .planned : modality)
          continue
        }
        if ["来県", "来市", "来町"].contains(trigger.word) {
          guard hasOwn, let area = all.last(where: { $0.kind == .place && $0.range.upperBound <= trigger.range.lowerBound && $0.party.text.hasSuffix(text(from: trigger.range.lowerBound + 1, 1)) }) ?? subject.areas[text(from: trigger.range.lowerBound + 1, 1)] else { continue }
          add(who, [area], date(clause), modality)
          continue
        }
        var to = objects(["を", "への", "に", "へ", "にも"])
        // 湯島キャンパスを訪れ: what stands before the object belongs to it.
        if to.isEmpty, let last = before.last, last.role == "の", last.range.upperBound == trigger.range.lowerBound - 1 { to = objects(["の"]) }
        if to.isEmpty, let last = before.last, ["", "の"].contains(last.role), text(last.range.upperBound..<trigger.range.lowerBound).unicodeScalars.count <= (text(trigger.range.lowerBound - 1..<trigger.range.lowerBound) == "を" ? 16 : 8), !who.contains(where: { $0.range == last.range }) { to = [last] }
        // 視察先はAとB.
        if to.isEmpty, text(from: trigger.range.upperBound, 2) == "先は" {
          let stops = actors.filter { $0.range.lowerBound > trigger.range.upperBound && $0.kind != .person && ["、", "と", "や", "・", "など", "", "で", "の", "および", "及び", "ならびに"].contains($0.role) }
          let tail = text(sentence)
          let isPast = ["だった", "でした", "であった"].contains(where: tail.contains)
          add(topic.filter { $0.range.lowerBound < trigger.range.lowerBound }, stops, date(clause), isPast ? .asserted : .planned)
          continue
        }
        // A line of a programme: 10月28日 研究所の視察.
        let isLine = !clause.contains { ["。", "は", "が"].contains(block.tokens[$0].text) } && dated.contains { $0.range.lowerBound == sentence.lowerBound } && !block.sentences.contains { $0 != sentence && block.tokens[$0.upperBound - 1].text == "。" }
        if !to.isEmpty { add(who, to, date(clause), modality == .asserted && isLine ? .planned : modality) }
      case .met where ["懇談", "会談", "面会", "面談", "意見交換", "会見"].contains(trigger.word) && !clause.contains { ["。", "は", "が"].contains(block.tokens[$0].text) } && dated.contains { $0.range.lowerBound == sentence.lowerBound }:
        let with = objects(["と", "とも", "との"])
        if !with.isEmpty { add(who, with, date(clause), modality == .asserted ? .planned : modality) }
      case .met, .agreed, .partnerOf:
        if trigger.kind == .agreed, hasPartners { continue }
        if case let both = pair(at: trigger, before, all), both.count > 1 {
          add([both[0]], Array(both.dropFirst()), trigger.kind == .partnerOf ? since(clause) ?? date(clause) : date(clause), modality)
          continue
        }
        var with = objects(["と", "とも", "とは", "との"])
        // リューベックとも協議したが、締結には至っていない.
        if with.isEmpty, trigger.kind == .agreed || modality == .negated { with = objects(["と", "とも", "とは", "との"], in: earlier) }
        if trigger.kind == .met, ["受け入れ", "迎え", "歓迎し", "出迎え"].contains(trigger.word) { with = objects(["を"]) }
        if with.isEmpty, trigger.kind == .met { with = objects(["に", "を"]) }
        if !with.isEmpty, hasOwn || who.first?.kind == .organisation {
          add(who, with, trigger.kind == .partnerOf ? since(clause) ?? date(clause) : date(clause), modality)
        } else if !hasOwn, trigger.kind == .agreed, ["し", "さ", "い", "を", "す", "、"].contains(text(from: trigger.range.upperBound, 1)), subject.sides.count == 2, who.count == 1, subject.sides.contains(where: { $0.party.link == who[0].party.link }) {
          add([subject.sides[0]], [subject.sides[1]], date(clause), modality)
        } else if who.count > 1, hasOwn {
          add([who[0]], Array(who.dropFirst()), trigger.kind == .partnerOf ? since(clause) ?? date(clause) : date(clause), modality)
        }
      case .invited:
        if isPassive || text(from: trigger.range.upperBound, 3).hasPrefix("を受け") || text(from: trigger.range.upperBound, 1) == "で" {
          // 知事の招待で, 知事に招かれ.
          let host = objects(["の", "から", "に"]).filter { $0.kind != .place }
          if !host.isEmpty, hasOwn { add(host, who, date(clause), modality) }
          continue
        }
        let whom = objects(["を", "も"])
        // 市長から招待の申し出.
        let host = before.last { ["から", "からは"].contains($0.role) && $0.kind != .place }.map { [$0] } ?? who
        if !whom.isEmpty { add(host.filter { one in !whom.contains { $0.party.link == one.party.link } }, whom, date(clause), modality) }
      case .siteOf:
        let places = before.filter { $0.kind == .place && ["に", "へ", "の", "にも", "で", "には"].contains($0.role) && $0.role != "の" || $0.kind == .place && text($0.range.upperBound..<min($0.range.upperBound + 2, clause.upperBound)) == "近郊" }
        let holder = before.last { $0.kind == .organisation && $0.role == "の" && $0.range.upperBound == trigger.range.lowerBound - 1 }
        let intends = ["設置", "進出", "開設", "新設"].contains(where: trigger.word.hasSuffix) && !text(from: trigger.range.upperBound, 2).hasPrefix("し")
        let owners = (holder.map { [$0] } ?? who).filter { $0.kind == .organisation || $0.kind == .person && (modality == .planned || intends) || $0.kind == .place && hasOwn && $0.range != places.last?.range }
        guard let place = places.last ?? actors.first(where: { $0.kind == .place && trigger.range.contains($0.range.lowerBound) }), let owner = owners.first else { continue }
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
  func brackets(_ actors: [Actor]) -> [Statement] {
    var found: [Statement] = []
    for actor in actors where actor.kind == .organisation {
      let open = block.token(actor.range.upperBound)?.text == "社" ? actor.range.upperBound + 1 : actor.range.upperBound
      guard block.isSign(open, "(") else { continue }
      let inner = text(from: open + 1, 3)
      guard let one = named.first(where: { $0.kind == .place && $0.range.lowerBound > open && $0.range.lowerBound <= open + 5 }) else { continue }
      let place = self.actor(one.range, one.kind, one.link)
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
    let isNegated = ["ない", "ません", "ありません", "ございません", "なかった", "至っていな", "叶わ", "断念", "達しませ", "達しなかった", "せず", "中止", "見送", "行われな", "取りやめ", "延期", "辞退", "白紙", "取り止め"].contains(where: rest.contains) && !["かもしれない", "だけでなく", "のみならず", "かもしれません", "ならない", "ともない", "少ない", "違いない"].contains(where: rest.contains)
    if isNegated { return .negated }
    if ["れば", "たら", "可能性", "かもしれ", "もし", "仮に", "だろう", "場合は"].contains(where: { rest.contains($0) || $0 == "もし" && whole.hasPrefix($0) }) { return .hypothetical }
    if trigger.kind != .plans, ["予定", "計画", "たい", "方針", "見込", "目指", "検討", "見通し", "ことにして", "ようと", "意向", "考えを", "考えだ", "準備を進め", "ことにな", "ことが決ま", "運びとな", "希望"].contains(where: rest.contains) { return .planned }
    return trigger.kind == .plans ? .planned : .asserted
  }

  private func date(_ clause: Range<Int>) -> WrittenDate? {
    (dated.first { clause.contains($0.range.lowerBound) } ?? (dated.count == 1 ? dated.first : nil))?.date
  }

  private func since(_ clause: Range<Int>) -> WrittenDate? {
    dated.first { clause.contains($0.range.lowerBound) && ["から", "以来", "以降"].contains(where: text(from: $0.range.upperBound, 3).hasPrefix) }?.date
  }
}
