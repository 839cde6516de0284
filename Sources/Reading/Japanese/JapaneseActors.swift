import Domain

/// Who acts in a Japanese sentence: its names, and the words that stand for one named before.
extension Statements {
  func japaneseActors(_ subject: inout Subject) -> [Actor] {
    let brackets = brackets()
    var actors = named.compactMap { one -> Actor? in
      one.kind == .topic || one.kind == .date || brackets.contains { $0.contains(one.range.lowerBound) } ? nil : actor(one.range, one.kind, one.link)
    }
    if let own = actors.first(where: { ["当社", "弊社", "当院", "当所"].contains($0.party.text) }) { (subject.speaksOfItself, subject.ownLink) = (true, own.party.link) }
    let all = actors
    // 後藤正純徳島県知事: the place is part of the title.
    actors.removeAll { one in one.kind != .person && all.contains { $0.kind == .person && posting($0.range.upperBound) == one.range.lowerBound } && (!titles(after: one.range.upperBound).isEmpty || text(from: one.range.upperBound, 1) == "長") }
    let inner = all.filter { $0.kind == .person }.flatMap { officeHouses(of: $0, among: all).map(\.range) }
    actors.removeAll { inner.contains($0.range) && $0.kind != .person }
    // クレアロンドン事務所: the town is part of the house.
    actors.removeAll { one in one.kind == .place && all.contains { $0.kind == .organisation && $0.range.upperBound == one.range.lowerBound } && branch(at: one.range.lowerBound) != nil }
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      if let inner = actors.first(where: { $0.range.contains(at) }) {
        at = inner.range.upperBound
        continue
      }
      let token = block.tokens[at]
      let found = token.kind == .han || token.kind == .katakana || token.kind == .number || token.text == "わ" ? standIns(at, actors, &subject) : []
      actors += found
      at = found.map(\.range.upperBound).max() ?? at + 1
    }
    actors.sort { $0.range.lowerBound < $1.range.lowerBound }
    hang(&actors)
    gather(&actors)
    noteAffiliations(actors, all, in: &subject)
    if let led = delegation(within: actors) { subject.delegation = led }
    return actors
  }

  private func titles(after at: Int) -> [String] {
    let rest = text(from: at, 8)
    return PersonWords.suffixesJa.filter(rest.hasPrefix)
  }

  // MARK: - Words that stand for a name

  private func standIns(_ at: Int, _ actors: [Actor], _ subject: inout Subject) -> [Actor] {
    guard Self.openers.contains(String(block.tokens[at].text.prefix(1))) else { return [] }
    let rest = text(from: at, 8)
    func one(_ known: Actor?, _ count: Int) -> [Actor] {
      guard var known else { return [] }
      known.range = at..<min(at + count, sentence.upperBound)
      (known.isJoined, known.isModifier, known.via, known.extent) = (false, false, "", nil)
      return [known]
    }
    if let word = JapaneseWords.delegations.first(where: rest.hasPrefix) { return delegation(word, at, actors, &subject) }
    let isFree = at == sentence.lowerBound || ![.han, .katakana].contains(block.tokens[at - 1].kind)
    // 大使一行は.
    if isFree, let title = Self.bareTitles.first(where: { rest.hasPrefix($0 + "一行") }), let known = subject.byTitle[title] { return one(known, title.count + 2) }
    if isFree, let area = bareArea(at, subject) { return one(area, 1) }
    if isFree, let area = innerArea(at, subject) { return one(area, 2) }
    if rest.hasPrefix("一行") {
      let visitors = subject.visitors.flatMap { one($0, 2) }
      return visitors.isEmpty ? one(subject.delegation ?? subject.traveller ?? (subject.main?.kind == .person ? subject.main : nil), 2) : visitors
    }
    if let people = people(at, actors, subject) { return people }
    if rest.hasPrefix("両"), isFree, let both = both(at, actors, subject) { return both }
    if rest.hasPrefix("双方"), case let two = subject.sides.count == 2 ? subject.sides : subject.pair, two.count == 2 { return two.flatMap { one($0, 2) } }
    if isFree, let noun = Self.groups.first(where: { rest.hasPrefix($0 + "ら") || rest.hasPrefix($0 + "たち") }), let known = subject.described[noun] { return one(known, noun.count + (rest.hasPrefix(noun + "ら") ? 1 : 2)) }
    if isFree, ["現地を訪", "現地に赴", "現地に向", "現地入り", "当地を訪", "当地に", "同地を訪", "同地に赴", "現地に渡", "現地へ"].contains(where: rest.hasPrefix), let place = abroad(before: at, actors, subject) ?? actors.filter({ $0.range.upperBound <= at && $0.kind == .place }).max(by: { $0.range.lowerBound < $1.range.lowerBound }) ?? subject.region { return one(place, 2) }
    if isFree, let word = JapaneseOwnHouse.word(at: at, block), let house = subject.ownHouse { return one(house, word.count) }
    if isFree, let noun = Self.bareHouses.first(where: rest.hasPrefix), ["は", "が", "では", "も"].contains(where: text(from: at + noun.count, 2).hasPrefix) {
      func isSuch(_ one: Actor) -> Bool { one.kind == .organisation && one.party.text.contains(noun) }
      return one(subject.main.flatMap { isSuch($0) ? $0 : nil } ?? subject.recent.last(where: isSuch), noun.count)
    }
    if let word = ["県では", "県は", "市では", "市は", "町は", "本県", "本市", "当市", "当県", "本州", "本町"].first(where: rest.hasPrefix), isFree, case let sign = String(word.first { "県市州町".contains($0) }!), let area = (subject.homeAreas[sign] ?? subject.firstAreas[sign] ?? subject.areas[sign]) {
      return one(area, word.hasPrefix("本") || word.hasPrefix("当") ? 2 : 1)
    }
    if rest.hasPrefix("同"), isFree { return same(at, actors, subject) }
    if isFree {
      for title in Self.bareTitles where rest.hasPrefix(title) && !rest.hasPrefix(title + "の") {
        guard let known = subject.byTitle[title], block.token(at + title.count).map({ $0.kind != .han }) ?? true else { continue }
        return one(known, title.count)
      }
    }
    return []
  }

  /// 現地 of those who leave Japan: the place named last that does not lie there, or the partner abroad.
  private func abroad(before at: Int, _ actors: [Actor], _ subject: Subject) -> Actor? {
    func isAbroad(_ one: Actor) -> Bool { one.kind == .place && !JapaneseHome.isJapanese(one.party.text) }
    guard !subject.homeAreas.isEmpty else { return nil }
    return actors.filter { $0.range.upperBound <= at && isAbroad($0) }.max { $0.range.lowerBound < $1.range.lowerBound } ?? subject.sisters.first(where: isAbroad)
  }

  /// 県と州は, 市側は: the area of which the text speaks.
  private func bareArea(_ at: Int, _ subject: Subject) -> Actor? {
    let sign = block.tokens[at].text
    guard ["県", "市", "州", "道", "省", "町", "村", "区", "府", "都"].contains(sign), let area = subject.homeAreas[sign] ?? subject.firstAreas[sign] ?? subject.areas[sign] else { return nil }
    let rest = text(from: at + 1, 3)
    let isBody = ["側は", "側が", "側と", "側か", "側に", "と", "が", "から", "も", "の職員", "の代表団", "の訪問団", "職員", "によ"].contains(where: rest.hasPrefix) && !["とし", "とと", "とな", "といえ", "という"].contains(where: rest.hasPrefix)
    return isBody ? area : nil
  }

  /// People of a house who are spoken of again: 学生らは.
  static let groups = ["学生", "生徒", "議員", "研究者", "技術者", "高校生", "中学生", "研修生", "団員", "選手", "医師", "社員", "青年", "教員"]
  /// Nouns for a house of which the text has spoken: 協会は.
  private static let bareHouses = ["協会", "財団", "会議所", "研究所", "機構", "銀行", "病院", "大学", "組合", "公社", "連盟", "連合会", "協議会", "議会", "博物館", "美術館"]
  /// With which of these signs a stand-in can begin.
  private static let openers: Set<String> = Set((["現地", "同地", "当地"] + groups + JapaneseWords.delegations + bareHouses + bareTitles + ["一", "両", "双", "同", "当", "県", "市", "町", "州", "道", "省", "村", "区", "府", "都", "本", "弊", "小", "わ", "我", "う", "私", "二", "2", "三", "3", "皆", "氏", "彼"]).map { String($0.prefix(1)) } + PersonWords.suffixesJa.union(Self.peopleNouns).map { String($0.prefix(1)) })
  private static let bareTitles = ["州首相", "副知事", "知事", "副市長", "市長", "社長", "副学長", "学長", "会長", "副議長", "議長", "教授", "理事長", "会頭", "団長", "総領事", "所長", "院長", "総裁", "大使", "大臣", "校長", "首相", "次官", "局長", "専務", "公使", "領事", "長官", "部長", "総長", "副総裁", "副所長", "管理者"]

  /// Whom 訪問団 and its kin mean.
  private func delegation(_ word: String, _ at: Int, _ actors: [Actor], _ subject: inout Subject) -> [Actor] {
    let range = at..<min(at + word.count, sentence.upperBound)
    let isSent = ["を派遣", "派遣", "の派遣", "が派遣", "を送"].contains(where: text(from: range.upperBound, 3).hasPrefix) || text(from: range.upperBound, 24).contains("派遣")
    func stands(_ one: Actor) -> [Actor] {
      var one = one
      (one.range, one.kind, one.isJoined, one.via) = (range, one.kind == .place ? .organisation : one.kind, false, "")
      subject.delegation = one
      return [one]
    }
    // 訪問団（団長・岩城市長、31人）は: who leads it stands in brackets.
    if block.isSign(range.upperBound, "("), let close = (range.upperBound..<min(range.upperBound + 30, sentence.upperBound)).first(where: { block.isSign($0, ")") }), ["団長", "代表", "リーダー"].contains(where: text(range.upperBound..<close).contains), let leader = named.first(where: { $0.kind == .person && $0.range.lowerBound > range.upperBound && $0.range.upperBound <= close }) { return stands(actor(leader.range, leader.kind, leader.link)) }
    let before = actors.filter { $0.range.upperBound <= at }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    if let person = before.last(where: { $0.kind == .person }), at - person.range.upperBound <= 24, case let between = text(person.range.upperBound..<at),
      ["団長", "率い", "代表とする", "筆頭", "はじめ", "ら", "ほか", "始め"].contains(where: between.contains), !["は、", "が、", "は「"].contains(where: between.contains)
    {
      // It belongs to the person's phrase unless a place or house stands between.
      guard let origin = before.last(where: { $0.range.lowerBound > person.range.upperBound && $0.kind != .person }) else {
        subject.delegation = before.last { $0.kind == .place && $0.range.upperBound <= person.range.lowerBound && text(from: $0.range.upperBound, 2) == "から" } ?? person
        return isSent ? [] : between.contains("ら") || between.contains("はじめ") || between.contains("始め") ? [] : stands(person)
      }
      return stands(origin)
    }
    // 州の経済使節団, 商工会議所の視察団: whose they are stands right before.
    if let origin = before.last(where: { $0.kind != .person }), at - origin.range.upperBound <= 9, isNouns(origin.range.upperBound..<at), !isSent { return stands(origin) }
    if let origin = before.last(where: { $0.kind == .place && text(from: $0.range.upperBound, 2) == "から" }), !isSent { return stands(origin) }
    if isSent {
      if let sender = before.last(where: { ["は", "が", "も"].contains(phrase(after: $0.range.upperBound, of: $0.kind).role) }) { subject.delegation = sender }
      return []
    }
    guard let known = subject.delegation ?? subject.traveller ?? subject.titleHouse else { return home == nil && subject.main != nil ? stands(subject.main!) : stands(delegation(range)) }
    return stands(known)
  }

  /// A person whose phrase leads to a delegation: 市長をはじめとする訪問団.
  private func delegation(within actors: [Actor]) -> Actor? {
    guard let leader = actors.last(where: { one in one.kind == .person && one.extent.map { end in JapaneseWords.delegations.contains(where: text(one.range.upperBound..<max(end, one.range.upperBound)).contains) } ?? false }) else { return nil }
    // リューベック市から、市長をはじめとする訪問団が: it is the town's.
    guard var origin = actors.last(where: { $0.role == "から" && $0.range.upperBound <= leader.range.lowerBound && $0.kind != .person }) else { return leader }
    if origin.kind == .place { origin.kind = .organisation }
    return origin
  }

  /// 両市, 両大学, 両者: the two of whom the text speaks.
  private func both(_ at: Int, _ actors: [Actor], _ subject: Subject) -> [Actor]? {
    var end = at + 1
    while end < sentence.upperBound, end - at < 7, [.han, .katakana].contains(block.tokens[end].kind) { end += 1 }
    let noun = text((at + 1)..<end)
    guard !noun.isEmpty, noun != "方", noun != "面", noun != "立" else { return nil }
    let known = subject.recent + actors.filter { $0.range.upperBound <= at }
    // 両県市, 両県省: one of each.
    let signs = noun.map(String.init).prefix(2)
    if signs.count == 2, signs[0] != signs[1], signs.allSatisfy(["県", "市", "省", "州", "道", "町", "府", "都"].contains), let first = actors.first(where: { $0.kind == .place && $0.range.upperBound <= at && $0.party.text.hasSuffix(signs[0]) }) ?? subject.homeAreas[signs[0]] ?? subject.areas[signs[0]], let second = actors.last(where: { $0.kind == .place && $0.range.upperBound <= at && $0.party.text.hasSuffix(signs[1]) }) ?? subject.areas[signs[1]], first.party.link != second.party.link {
      return [first, second].map { one in
        var one = one
        (one.range, one.isModifier, one.via, one.extent) = (at..<(at + 3), false, "", nil)
        return one
      }
    }
    func lastTwo(_ fits: (Actor) -> Bool) -> [Actor] {
      var two: [Actor] = []
      for one in known.reversed() where fits(one) && !two.contains(where: { $0.party.link == one.party.link }) && two.count < 2 { two.insert(one, at: 0) }
      return two.count == 2 ? two : []
    }
    let isAny = ["者", "首長", "当事者"].contains(noun)
    let two: [Actor]
    if noun == "氏" {
      two = subject.sides.allSatisfy({ $0.kind == .person }) ? subject.sides : lastTwo { $0.kind == .person }
    } else if isAny {
      two = subject.sides.count == 2 ? subject.sides : subject.pair
    } else {
      let sign = noun.hasPrefix("自治体") || noun.hasPrefix("都市") || noun.hasPrefix("地域") || noun.hasPrefix("国") ? "" : noun
      let isArea = sign.isEmpty || ["市", "県", "州", "町", "村", "港", "府", "都"].contains(String(sign.prefix(1)))
      func isFitting(_ one: Actor) -> Bool { noun.hasPrefix("港") ? one.kind != .person && one.party.text.contains("港") : isArea ? one.kind == .place : one.kind == .organisation && (Self.kindsOfTwo[String(noun.prefix(1))].map { kinds in kinds.contains { one.party.text.contains($0) } } ?? true) && !(noun.hasPrefix("社") && (Self.houses + Self.notFirms).contains(where: one.party.text.hasSuffix)) }
      let byName = lastTwo { isFitting($0) && !sign.isEmpty && $0.party.text.contains(sign) }
      let pairs = subject.pairs.last { $0.allSatisfy(isFitting) } ?? []
      // 両校 in a text of one of them.
      if !isArea || noun.hasPrefix("港"), subject.speaksOfItself, let own = subject.recent.first(where: { $0.party.link == subject.ownLink }), isFitting(own), let other = (sign.count > 1 ? known.last(where: { isFitting($0) && $0.party.link != own.party.link && $0.party.text.contains(sign) }) : nil) ?? subject.pairs.last(where: { pair in pair.allSatisfy(isFitting) && pair.contains { $0.party.link == own.party.link } })?.first(where: { $0.party.link != own.party.link }) ?? known.last(where: { isFitting($0) && $0.party.link != own.party.link }) {
        two = [own, other]
      } else if subject.pair.count == 2, subject.pair.allSatisfy(isFitting), byName.count != 2 || isArea {
        two = subject.pair
      } else {
        two = byName.count == 2 ? byName : pairs.count == 2 ? pairs : isArea ? [] : lastTwo(isFitting)
      }
    }
    guard two.count == 2 else { return nil }
    return two.map { one in
      var one = one
      (one.range, one.isModifier, one.via, one.extent) = (at..<end, false, "", nil)
      return one
    }
  }

  /// Whose names end so is no firm: 同社 is another.
  private static let notFirms = ["公社", "局", "庁", "省", "署", "学院", "学園", "館", "団", "連盟", "連合会", "協議会", "クラブ", "委員会", "議会", "会議", "高専", "校", "大学校", "医師会", "労組", "政府", "大使館", "城", "寺", "神社", "University", "大", "試験場", "市場", "農場", "院"]
  private static let kindsOfTwo: [String: [String]] = ["校": ["校", "大学", "学院", "学園", "高専"], "大": ["大学"], "病": ["病院", "医療", "医科"], "会": ["会"], "行": ["銀行", "金庫"], "学": ["大学", "学院", "学園", "高専"], "館": ["館"], "局": ["局", "庁", "省"], "組": ["組合"], "園": ["園"], "クラブ": ["クラブ", "FC", "SC"]]

  /// 同社, 同市, 同会議所, 同議長: the one named last that is such.
  private func same(_ at: Int, _ actors: [Actor], _ subject: Subject) -> [Actor] {
    func stand(_ one: Actor?, _ count: Int) -> [Actor] {
      guard var one else { return [] }
      (one.range, one.isJoined, one.isModifier, one.via, one.extent) = (at..<min(at + 1 + count, sentence.upperBound), false, false, "", nil)
      return [one]
    }
    let rest = text(from: at + 1, 8)
    let earlier = actors.filter { $0.range.upperBound <= at }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let known = subject.recent + earlier
    let isOwn = subject.speaksOfItself ? subject.ownLink ?? subject.firm?.party.link : subject.firm?.party.link
    if rest.hasPrefix("氏") || rest.hasPrefix("氏は") { return stand(known.last { $0.kind == .person }, 1) }
    if let title = PersonWords.suffixesJa.filter({ rest.hasPrefix($0) && $0.count > 1 && $0 != "社員" }).max(by: { ($0.count, $0) < ($1.count, $1) }), let person = earlier.last(where: { $0.kind == .person && titles(of: $0).contains(title) }) ?? subject.byTitle[title] {
      return stand(person, title.count)
    }
    if rest.hasPrefix("社") {
      let firm = earlier.contains { $0.kind == .organisation && $0.party.link == subject.main?.party.link } || earlier.isEmpty ? nil : earlier.last { $0.kind == .organisation && $0.party.link != isOwn }
      func isFirm(_ one: Actor) -> Bool { one.kind == .organisation && !Self.houses.contains(where: one.party.text.hasSuffix) && !Self.notFirms.contains(where: one.party.text.hasSuffix) }
      if subject.speaksOfItself { return stand(known.last { isFirm($0) && $0.party.link != isOwn }, 1) }
      let isOpening = at == block.sentences.first?.lowerBound
      let topic = subject.main.flatMap { isFirm($0) ? $0 : nil } ?? (isOpening ? subject.firm : nil)
      let isSubject = ["は", "が", "も"].contains(text(from: at + 2, 1))
      if isSubject, let topic { return stand(topic, 1) }
      // A firm that acts on 同社 is another one.
      if let acting = earlier.first(where: { ["は", "が", "も"].contains(phrase(after: $0.range.upperBound, of: $0.kind).role) }) {
        return stand(known.last { isFirm($0) && $0.party.link != acting.party.link && ($0.party.link != isOwn || acting.kind != .organisation) } ?? topic, 1)
      }
      return stand(firm ?? topic ?? known.last(where: isFirm) ?? subject.organisation, 1)
    }
    if let sign = ["市", "県", "州", "国", "町", "村", "府", "港", "都", "省", "道", "区"].first(where: rest.hasPrefix), !rest.hasPrefix("市場"), !rest.hasPrefix("国際"), !rest.hasPrefix("市役") {
      return stand(earlier.last { $0.kind == .place && $0.party.text.hasSuffix(sign) } ?? subject.areas[sign] ?? (sign == "国" ? nil : subject.region), 1)
    }
    let kinds = Self.houses.filter { rest.hasPrefix($0) } + ["商工会議所", "議会", "公社", "連合会", "協議会", "評議会", "学院", "学園", "学校", "高校", "高専", "クラブ", "労組", "動物園", "水族館", "園", "文庫", "大使館", "工房", "楽団", "劇場", "コンソーシアム", "院", "校", "大", "所", "館", "会", "学", "機関", "団体", "連盟", "局", "学会", "委員会"].filter { rest.hasPrefix($0) }
    guard let kind = kinds.max(by: { ($0.count, $0) < ($1.count, $1) }), !["大会", "会場", "会議は", "学部", "学科", "校舎", "会期"].contains(where: rest.hasPrefix) else { return [] }
    let wide = ["院": "院", "大": "大学", "学": "大学", "校": "校", "所": "所", "館": "館", "会": "会", "局": "局", "機関": "", "団体": ""][kind] ?? kind
    let acting = earlier.last { ["は", "が"].contains(phrase(after: $0.range.upperBound, of: $0.kind).role) && $0.kind != .place }.flatMap { $0.kind == .organisation ? $0.party.link : nil }
    func fits(_ one: Actor) -> Bool { one.kind == .organisation && (wide.isEmpty || one.party.text.contains(wide)) }
    let isSubject = ["は", "が", "も"].contains(text(from: at + 1 + kind.count, 1))
    // 病院の院長らが同院に赴き: not the house whose people act.
    func isOfPerson(_ one: Actor) -> Bool { text(from: one.range.upperBound, 1) == "の" && earlier.contains { $0.kind == .person && $0.range.lowerBound == one.range.upperBound + 1 } }
    let house = earlier.last { fits($0) && !isOfPerson($0) && $0.party.link != acting && !(subject.speaksOfItself && $0.party.link == isOwn) } ?? subject.recent.last { fits($0) && $0.party.link != isOwn && $0.party.link != subject.ownHouse?.party.link && (isSubject || $0.party.link != acting) } ?? known.last { fits($0) && $0.party.link != acting }
    return stand(house, kind.count)
  }

  // MARK: - How they hang together

  private func hang(_ actors: inout [Actor]) {
    for index in actors.indices {
      let phrase = phrase(after: actors[index].range.upperBound, of: actors[index].kind)
      (actors[index].role, actors[index].via, actors[index].extent) = (phrase.role, phrase.via, phrase.end)
    }
    for index in actors.indices.dropLast() {
      let (one, next) = (actors[index], actors[index + 1])
      guard one.range != next.range else { continue }
      let gap = one.extent! <= next.range.lowerBound ? one.extent!..<next.range.lowerBound : next.range.lowerBound..<next.range.lowerBound
      // ドイツのハンブルク, ドイツ・リューベック市, ミュンヘン工科大学のケラー教授.
      if one.role == "の" || one.role == "である", isNouns(gap), gap.count <= 14 { actors[index].isModifier = true }
      if one.role == "・", gap.isEmpty, one.kind == .place, Self.isCountry(one.party.link), !Self.isCountry(next.party.link) { actors[index].isModifier = true }
      if one.role == "", one.kind == .place, one.range.upperBound == next.range.lowerBound { actors[index].isModifier = true }
    }
    for index in actors.indices.dropFirst() {
      if actors[index - 1].range == actors[index].range {
        actors[index].isJoined = true
        continue
      }
      // A と B は; also with what leads to B between.
      guard let before = actors[..<index].lastIndex(where: { !$0.isModifier }) else { continue }
      // セトウチ精機と尼崎市に本社を置く尼崎グリッパー: the town within the clause stands between the two.
      if before > 0, actors[before].kind == .place, actors[index].kind == .organisation, ["に", "で", "を"].contains(actors[before].role), let far = actors[..<before].lastIndex(where: { !$0.isModifier }), actors[far].role == "と", actors[far].kind == .organisation, actors[far].extent! <= actors[before].range.lowerBound, actors[before].extent! <= actors[index].range.lowerBound {
        let (lead, clause) = (actors[far].extent!..<actors[before].range.lowerBound, text(actors[before].extent!..<actors[index].range.lowerBound))
        if lead.allSatisfy({ at in [.han, .katakana].contains(block.tokens[at].kind) || ["、", "の", "・"].contains(block.tokens[at].text) || actors[far..<before].contains { $0.isModifier && $0.range.contains(at) } }), let verb = Self.seatVerbs.compactMap({ clause.firstRange(of: $0).map { clause[$0.upperBound...] } }).first, verb.unicodeScalars.allSatisfy({ Script.isHan($0.value) || Script.isKatakana($0.value) || $0 == "の" || $0 == "、" }), verb.count <= 20 {
          actors[index].isJoined = true
          for inner in (far + 1)..<index { actors[inner].isInner = true }
          continue
        }
      }
      let (one, this) = (actors[before], actors[index])
      guard !this.isModifier, ["と", "や", "・", "、", "及び"].contains(one.role), one.extent! <= this.range.lowerBound else { continue }
      let between = one.extent!..<this.range.lowerBound
      guard (one.kind == .place) == (this.kind == .place) || !["で", "に", "から", "へ"].contains(this.role) else { continue }
      if one.role == "、", one.kind != this.kind || one.kind == .person && !["は", "が", "を", "も", "、", "と", "の", "に"].contains(this.role) { continue }
      // セトウチ精機と、尼崎市に本社を置く尼崎グリッパー.
      if ["と", "や"].contains(one.role), text(from: one.extent!, 1) == "、", between.count <= 28, let verb = ["として知られる", "で有名な", "として名高い", "を置く", "を構える", "を持つ", "にある", "を手がける", "を手掛ける", "が運営する", "に立つ", "で知られる", "を営む", "に取り組む", "を製造する", "をつくる", "を作る", "を扱う", "を担う", "を支える", "に携わる", "を率いる", "が経営する", "を生産する", "を開発する", "を専門とする", "を運営する", "を擁する", "に位置する"].compactMap({ text(between).firstRange(of: $0).map { text(between)[$0.upperBound...] } }).first, verb.unicodeScalars.allSatisfy({ Script.isHan($0.value) || Script.isKatakana($0.value) || $0 == "の" }), !between.contains(where: { ["は", "が"].contains(block.tokens[$0].text) && !text(between).contains("が運営") }) {
        actors[index].isJoined = true
        // The town within the clause stands between the two.
        for inner in (before + 1)..<index { actors[inner].isModifier = true }
        continue
      }
      // AとB、それにC.
      if let word = ["それに", "さらに", "そして", "また", "および", "及び"].first(where: { text(from: between.lowerBound, 4).hasPrefix($0) }), one.role == "、" {
        let rest = (between.lowerBound + tokenCount(of: word, from: between.lowerBound))..<max(between.upperBound, between.lowerBound + tokenCount(of: word, from: between.lowerBound))
        if isNouns(rest) { actors[index].isJoined = true }
        continue
      }
      var plain = between.filter { at in !actors[before..<index].contains { $0.range.contains(at) } }
      if let first = plain.first, block.tokens[first].text == "、", one.role != "、" { plain.removeFirst() }
      if plain.count <= 18, plain.allSatisfy({ [.han, .katakana, .word, .number].contains(block.tokens[$0].kind) || ["の", "・"].contains(block.tokens[$0].text) || isCopula($0) }) { actors[index].isJoined = true }
    }
  }

  private static let seatVerbs = ["を置く", "を構える", "を持つ", "をもつ", "にある", "ある", "を手がける", "を手掛ける", "運営する", "に立つ", "を営む", "とする", "を有する", "がある", "のある", "を走る"]

  /// A sign of である.
  private func isCopula(_ at: Int) -> Bool { (0..<3).contains { text(from: at - $0, 3) == "である" } }

  static func isCountry(_ link: Link) -> Bool {
    if case .common(let name) = link { return countryNames.contains(name) }
    return false
  }
  private static let countryNames: Set<String> = Set(Gazetteer.all.filter { $0.scope == .country }.map(\.entry.cells[0]))
}

extension Statements.Subject {
  var organisationNamedFirst: Statements.Actor? { recent.first { $0.kind == .organisation } }
}
