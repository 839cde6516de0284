import Domain

/// For whom those act who sign, what two sides a sentence names side by side, and since when they are partners.
extension Statements {
  /// Offices whose holder acts for an area, by the sign at its end.
  private static let areaOffices: [(office: String, signs: [String])] = [
    ("市長", ["市"]), ("知事", ["県", "府", "都", "道", "州"]), ("町長", ["町"]), ("村長", ["村"]), ("区長", ["区"]), ("省長", ["省"]), ("州首相", ["州"]), ("州知事", ["州"]),
  ]

  /// A mayor signs for his town, a president for her university: agreements are those of bodies, where it is known whose somebody is.
  func asBodies(_ statements: [Statement], _ actors: [Actor], _ subject: Subject) -> [Statement] {
    let persons = (named.filter { $0.kind == .person }.map(\.link) + subject.recent.filter { $0.kind == .person }.map(\.party.link))
    func body(_ party: Statement.Party?) -> Statement.Party? {
      guard let party, persons.contains(party.link) else { return party }
      if let house = subject.affiliations[party.link] { return house.party }
      return area(of: party, actors, subject)?.party ?? houseThere(party, statements, actors, subject)?.party ?? party
    }
    return statements.compactMap { one in
      guard one.kind == .agreed, one.subject != nil || one.object != nil else { return one }
      var whole = one
      (whole.subject, whole.object) = (body(one.subject), body(one.object))
      let isBetweenPersons = [one.subject, one.object].allSatisfy { party in persons.contains { $0 == party?.link } }
      // Where but one of the two is known to be somebody's, both stay who they are.
      if isBetweenPersons, whole.subject?.link == one.subject?.link || whole.object?.link == one.object?.link { return one }
      if whole.subject?.link != whole.object?.link { return whole }
      return isBetweenPersons ? one : nil
    }
  }

  /// 八木橋市長, where the text speaks of one town at home: the town.
  private func area(of party: Statement.Party, _ actors: [Actor], _ subject: Subject) -> Actor? {
    guard let person = actors.first(where: { $0.party.link == party.link && $0.range.upperBound <= sentence.upperBound }), person.party.range == party.range else { return nil }
    let titles = titles(of: person)
    guard let signs = Self.areaOffices.first(where: { one in titles.contains(one.office) })?.signs else { return nil }
    let isForeign = party.text.unicodeScalars.contains { Script.isKatakana($0.value) }
    return isForeign ? nil : signs.lazy.compactMap { subject.homeAreas[$0] }.first
  }

  /// 大学ではA学長と協定に署名した, 大学のA理事、B研究科長は: whose somebody is of whom only the sentence tells it.
  private func houseThere(_ party: Statement.Party, _ said: [Statement], _ actors: [Actor], _ subject: Subject) -> Actor? {
    guard let index = actors.firstIndex(where: { $0.party.range == party.range && $0.kind == .person }) else { return nil }
    var at = index
    while at > 0, actors[at].isJoined, let before = actors[..<at].lastIndex(where: { !$0.isModifier }), actors[before].kind == .person {
      if let house = subject.affiliations[actors[before].party.link] { return house }
      at = before
    }
    guard !subject.visitors.contains(where: { $0.party.link == party.link }) else { return nil }
    if let there = actors[..<index].last(where: { $0.kind == .organisation && ["で", "では", "にて"].contains($0.role) && !$0.isModifier }) { return there }
    return said.last { $0.kind == .visited && $0.subject?.link != party.link }.flatMap { visit in actors.first { $0.kind == .organisation && $0.party.link == visit.object?.link } }
  }

  // MARK: - Two sides

  /// AとBとは…友好関係にあり, AとBとの友好提携は: the two whom the sentence names side by side.
  func sideBySide(_ deed: JapaneseDeed, _ isParty: (Actor) -> Bool) -> [Actor] {
    guard let last = deed.before.lastIndex(where: { ["とは", "とが", "とで", "との", "とも"].contains($0.role) && isParty($0) && !$0.isModifier }) else { return [] }
    // A は…B と C との協定に: A has both for partners.
    if deed.before.contains(where: { ["は", "が"].contains($0.role) && isParty($0) }), deed.before[last].role != "とは" { return [] }
    let list = joined(to: last, in: deed.before).filter(isParty)
    return list.count == 2 && list[0].role == "と" ? list : []
  }

  /// 学長と首相が大学を訪れ、協定に署名した: with the house to which who signs has come; towns each for itself.
  func signedThere(_ deed: JapaneseDeed, _ scene: JapaneseScene, _ time: WrittenDate?) -> [Statement] {
    let known = scene.all + scene.subject.recent + [scene.subject.ownHouse].compactMap { $0 }
    func house(_ one: Actor) -> Actor? {
      let visit = scene.said.last { $0.kind == .visited && $0.subject?.link == one.party.link && [.asserted, .planned].contains($0.modality) }
      return visit.flatMap { visit in known.last { $0.party.link == visit.object?.link && ($0.kind == .organisation || one.kind != .person && !Self.isCountry($0.party.link)) } }
    }
    guard let first = deed.who.first, let there = house(first) else { return [] }
    if there.kind == .organisation { return pairs(deed, [first], [there], time) }
    return deed.who.filter { house($0)?.party.link == there.party.link }.flatMap { pairs(deed, [$0], [there], time) }
  }

  // MARK: - Since when

  /// The years of which a partnership's feast tells: 50周年, 35年の節目, 10年になる.
  private static let feasts = ["周年", "年の節目", "年となる", "年になる", "年となり", "年になり", "年を迎え", "年に当た", "年にあた", "年となっ", "年を記念", "年を祝", "年です", "年目の節目"]

  /// 提携から50周年: how long ago the two became partners, in a text whose year is known.
  func feastYear(_ subject: Subject) -> Int? {
    guard let now = subject.writtenYear else { return nil }
    for at in sentence where block.tokens[at].kind == .number {
      guard let count = Int(String(decoding: block.tokens[at].key, as: UTF8.self)), (5...150).contains(count), Self.feasts.contains(where: text(from: at + 1, 5).hasPrefix) else { continue }
      return now - count
    }
    return nil
  }

  /// Partners are so since a year; that of a feast is counted back, an agreement that had been concluded long before has made partners.
  func sinceYears(_ statements: [Statement], _ subject: Subject) -> [Statement] {
    statements.map { one in
      var one = one
      if one.kind == .agreed, one.modality == .asserted, let year = one.time?.year, let now = subject.writtenYear, year < now, !one.triggerText.contains("締結"), !one.triggerText.contains("契約"), wasConcluded(one) { one.kind = .partnerOf }
      guard one.kind == .partnerOf else { return one }
      if one.modality == .planned {
        // 友好都市提携35周年を記念し…赴く: the partnership is there; 協力する方針: it is a plan.
        if ["周年", "年の節目"].contains(where: text(sentence).contains) { one.modality = .asserted } else if text(sentence).contains("たい") { one.modality = .hypothetical } else { one.kind = .plans }
        guard one.kind == .partnerOf else { return one }
      }
      if let time = one.time { one.time = time.year.map { WrittenDate(year: $0) } }
      // 今年で50周年を迎え, of the text's own year.
      if one.time == nil || one.time?.year == subject.writtenYear && feastYear(subject) != nil, one.modality == .asserted { one.time = feastYear(subject).map { WrittenDate(year: $0) } ?? one.time }
      return one
    }
  }

  /// When a house was founded: not the year in brackets of something else, and behind 設立は the last one.
  func foundingYear(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> WrittenDate? {
    let years = dated.filter { scene.clause.range.contains($0.range.lowerBound) && $0.date.year != nil }
    let plain = years.filter { !block.isSign($0.range.lowerBound - 1, "(") }
    if !plain.isEmpty, plain.count < years.count, text(from: deed.trigger.range.upperBound, 1) == "は", let last = plain.last(where: { $0.range.lowerBound > deed.trigger.range.upperBound }) { return last.date }
    return date(deed, scene)
  }

  /// 2016年に覚書を結んでいたが, 2004年にMOUを結び、これまで: what has held since.
  private func wasConcluded(_ one: Statement) -> Bool {
    guard let end = sentence.first(where: { plain.original(block.tokens[$0].range).lowerBound >= one.trigger.upperBound }) else { return false }
    let rest = text(from: end, 12)
    if ["んでい", "んでお", "してい", "してお", "わしてい", "わしてお", "んで以来", "して以来", "わして以来", "以来"].contains(where: rest.hasPrefix) { return true }
    return ["これまで", "以来"].contains(where: text(end..<sentence.upperBound).contains)
  }
}

extension JapaneseSaidOnce {
  /// A partnership that a headline names and of which the text says later since when it lasts.
  static func withYears(_ statements: [Statement]) -> [Statement] {
    var years: [Set<Link>: WrittenDate] = [:]
    for one in statements where one.kind == .partnerOf && one.modality == .asserted {
      guard let first = one.subject, let second = one.object, let time = one.time, years[[first.link, second.link]] == nil else { continue }
      years[[first.link, second.link]] = time
    }
    var seen = Set<Dated>()
    return statements.compactMap { one in
      guard one.kind == .partnerOf, one.modality == .asserted, let first = one.subject, let second = one.object else { return one }
      var one = one
      one.time = one.time ?? years[[first.link, second.link]]
      return seen.insert(Dated(parties: [first.link, second.link], time: one.time)).inserted ? one : nil
    }
  }

  private struct Dated: Hashable { var parties: Set<Link>, time: WrittenDate? }
}
