import Domain

/// Who works with whom for long, by the order of names and words.
extension EnglishBonds {
  private static let linking = Words.words("linked links connected connects tied ties bound binds unites united twinned paired partnered affiliated allied befriended")
  private static let transport = Words.words("ferry ferries flight flights railway rail road route routes bridge pipeline cable line lines service services airline motorway tunnel airport sailing sailings trains train bus road")
  private static let working = Words.words("cooperate cooperates cooperated cooperating co-operate co-operates co-operated co-operating collaborate collaborates collaborated collaborating work works worked working partner partners partnered partnering team teams teamed teaming join joined joins joining pool pooled ally allied")
  private static let tied = Words.words("together closely jointly forces hands up hand side")
  private static let bonds = Words.words("partnership partnerships cooperation co-operation collaboration relationship relationships relations ties links tie bond bonds friendship alliance exchange exchanges twinning sisterhood tie-up affiliation links collaborations cooperations partners friends")
  private static let keeping = Words.words("has have had maintains maintain maintained enjoys enjoy enjoyed keeps keep kept shares share shared built established formed forged forms form entered enters launched established begun started developed nurtured cultivated fostered")
  private static let hopes = Words.words("possible potential possibility possibilities discuss discussed discusses discussing explore explored explores exploring talks hope hoped hopes wish wishes could might would may should propose proposed ways opportunities opportunity if whether seek seeks seeking want wants aim aims future areas how interest interested prospects new")
  private static let joining = Words.words("together jointly cooperation co-operation collaboration partnership conjunction along")
  private static let doing = Words.words("set established founded formed created launched operates operate operated runs run ran developed develops organised organized organises organizes opened built conducts conducted hosts hosted holds produces researches carries carried")
  private static let kin = Words.words("sister twin twinned friendship partner")
  private static let kinds = Words.words("city cities town towns state states province provinces prefecture prefectures county counties region regions port ports district districts municipality municipalities school schools university universities")

  mutating func partnerships() {
    for index in items.indices where items[index].actors.isEmpty && !items[index].isGuests {
      let lower = word(index)
      if Self.linking.contains(lower) { linked(index) }
      if Self.working.contains(lower) { workedTogether(index) }
      if Self.bonds.contains(lower) { bond(index) }
      if Self.joining.contains(lower), word(index + 1) == "with" { doneTogether(index) }
      if Self.kinds.contains(lower), Self.kin.contains(word(index - 1)) { kin(index) }
    }
  }

  private var since: WrittenDate? {
    let marks: Set = ["since", "in", "from", "to", "of"]
    return statements.dated.first { found in
      found.date.year != nil && marks.contains(block.lower(found.range.lowerBound - 1))
        && (["since", "from"].contains(block.lower(found.range.lowerBound - 1)) || (max(statements.sentence.lowerBound, found.range.lowerBound - 7)..<found.range.lowerBound).contains { ["back", "established", "began", "begun", "signed", "founded", "formed", "entered", "concluded", "sealed", "twinned", "dates", "set", "launched"].contains(block.lower($0)) })
    }?.date
  }

  /// Whether it is spoken of as something that is not there yet.
  private func called(_ index: Int) -> Statement.Modality {
    let modality = scene.modality(index)
    if modality != .asserted { return modality }
    let isInfinitive = word(index - 1) == "to" && !Self.bonds.contains(word(index))
    return isInfinitive || has(Self.hopes, index - 7, index) ? .hypothetical : .asserted
  }

  /// `A is twinned with B`, `The two ports have been linked for 55 years`.
  private mutating func linked(_ index: Int) {
    guard !has(Self.transport) else { return }
    let with = bodies(led(index, by: ["with", "to"], reach: 3))
    let who = bodies(doers(index))
    if isPassive(index) || ["twinned", "paired", "partnered", "affiliated", "allied"].contains(word(index)) {
      if !with.isEmpty { return add(.partnerOf, who.isEmpty ? standIn(index) : who, with, index, called(index), time: since) }
      if who.count > 1, isPassive(index) { pair(.partnerOf, who, index, called(index), time: since) }
    }
  }

  /// `A and B have been cooperating since`, `A has joined forces with B`, `A works closely with B`.
  private mutating func workedTogether(_ index: Int) {
    let lower = word(index)
    let isAlone = lower.hasPrefix("co") || lower.hasPrefix("partner")
    let isTied = has(Self.tied, index + 1, index + 3)
    guard isAlone || isTied, !items[max(0, index - 2)..<index].contains(where: { ["potential", "possible", "its", "their", "his"].contains($0.lower) }) else { return }
    if ["join", "joins", "joined", "joining", "pool", "pooled"].contains(lower), !has(["forces", "hands", "resources"], index + 1, index + 3) { return }
    if ["partner", "partners"].contains(lower), word(index + 1) != "with" { return }
    let modality = called(index)
    let with = bodies(led(index, by: ["with"], reach: 5))
    var who = bodies(doers(index))
    if ["which", "that"].contains(word(index - 1)), index > 1 { who = bodies(party(index - 2)) }
    if !with.isEmpty {
      if modality == .hypothetical { return }
      return add(.partnerOf, who.isEmpty ? standIn(index) : who, with, index, modality, time: since)
    }
    if who.count > 1, modality == .asserted, word(index + 1) != "with" { pair(.partnerOf, who, index, modality, time: since) }
  }

  /// The town or house that `the district` or `the association` means where a sentence names nobody before its verb.
  private func standIn(_ index: Int) -> [Actor] {
    guard let at = items[..<index].indices.first(where: { FrameWords.isTown(word($0)) || ["district", "council", "municipality", "county", "island", "province", "university", "association", "company", "chamber", "school", "institute", "foundation"].contains(word($0)) }), at <= 2 else { return [] }
    return [context.journey.home, context.main, context.own].compactMap { $0 }.filter { $0.kind != .person }.prefix(1).map { $0 }
  }

  /// `exchanges between A and B`, `A has had ties with B for 25 years`, `the partnership of A and B`.
  private mutating func bond(_ index: Int) {
    let isPaper = has(["on", "for", "about"], index - 4, index) && (max(statements.sentence.lowerBound, items[index].at - 12)..<items[index].at).contains { Words.isAgreement(block.lower($0)) || ["understanding", "mou", "memorandum"].contains(block.lower($0)) }
    if isPaper || Words.isAgreement(word(index + 1)) || ["students", "student", "views"].contains(word(index - 1)) || ["of", "programme", "program", "student", "students"].contains(word(index + 1)) && word(index).hasPrefix("exchange") { return }
    if has(["trade", "diplomatic", "bilateral", "economic", "business"], index - 3, index) { return }
    var modality = called(index)
    if modality == .asserted, has(["planned", "envisaged", "foreseen"], index, index + 12) { modality = .planned }
    guard [.asserted, .planned].contains(modality) else { return }
    if formed(index, modality) { return }
    for (at, lower) in [(index + 1, word(index + 1)), (index + 4, word(index + 4)), (index + 3, word(index + 3))] where lower == "between" {
      if case let all = bodies(between(at)), all.count > 1 { return pair(.partnerOf, all, index, modality, time: since) }
    }
    if ["of"].contains(word(index + 1)), case let all = bodies(party(index + 2)) + bodies(collective(index + 3)), all.count > 1 { return pair(.partnerOf, all, index, modality, time: since) }
    guard let verb = items[..<index].lastIndex(where: { Self.keeping.contains($0.lower) }), index - verb <= 6, !items[(verb + 1)..<index].contains(where: { $0.isName }) else { return }
    let with = bodies(led(index, by: ["with", "to"], reach: 2))
    let who = bodies(doers(verb))
    if !with.isEmpty { return add(.partnerOf, who.isEmpty ? standIn(verb) : who, with, index, modality, time: since) }
    if who.count == 2, word(index + 1) != "of" { pair(.partnerOf, who, index, modality, time: since) }
  }

  /// `the partnership which A and B entered into in 2010`, `the sister city relationship, which the two towns sealed in 1980`.
  private mutating func formed(_ index: Int, _ modality: Statement.Modality) -> Bool {
    let start = word(index + 1) == "," ? index + 2 : index + 1
    guard ["which", "that"].contains(word(start)), let verb = (start + 1..<min(start + 8, items.count)).first(where: { ["entered", "established", "formed", "sealed", "concluded", "signed", "started", "began", "forged", "agreed", "have", "launched", "maintain", "share"].contains(word($0)) }) else { return false }
    let all = bodies(doers(verb))
    guard all.count == 2 else { return false }
    pair(.partnerOf, all, index, modality, time: since)
    return true
  }

  /// `Together with A and B, Ohm has set up`, `runs a laboratory jointly with Ohm`.
  private mutating func doneTogether(_ index: Int) {
    let with = bodies((word(index + 3) == "," || word(index + 3) == "and") && has(["and", "&"], index + 3, index + 9) ? between(index + 1, commas: true) : party(index + 2))
    guard !with.isEmpty, with.contains(where: { $0.kind == .organisation }) else { return }
    guard let verb = items.indices.first(where: { Self.doing.contains(word($0)) && abs($0 - index) < 14 && !isNoun($0) }), scene.modality(verb) == .asserted else { return }
    var who = bodies(doers(verb)).filter { one in !with.contains { isLike($0, one) } }
    if isPassive(verb) { who = bodies(led(verb, by: ["by"], reach: 3)) }
    if who.isEmpty, !isPassive(verb) {
      let houses = statements.named.filter { $0.kind == .organisation && !$0.isAdjective && $0.range.upperBound <= max(items[index].at, items[verb].at) }.map { statements.actor($0.range, $0.kind, $0.link) }
      who = houses.filter { one in !with.contains { isLike($0, one) } }
    }
    let isBegun = ["set", "established", "founded", "formed", "created", "launched", "opened"].contains(word(verb))
    add(.partnerOf, Array(who.prefix(1)), with, index, .asserted, time: since ?? (isBegun ? statements.dated.first { $0.date.year != nil && $0.date.month != nil }.map { WrittenDate(year: $0.date.year, month: $0.date.month) } : nil))
  }

  private func isNoun(_ index: Int) -> Bool { ["run", "set", "runs", "hosts", "holds"].contains(word(index)) && index > 0 && Words.determiners.contains(block.lower(items[index].at - 1)) }

  /// `which also has twin towns in France and Wales`, `its sister cities A and B`, `A's twin town B`.
  private mutating func kin(_ index: Int) {
    guard !found.contains(where: { $0.kind == .partnerOf }) else { return }
    if let verb = items[..<index].lastIndex(where: { ["has", "have", "had"].contains($0.lower) }), index - verb <= 5, case let towns = bodies(led(index, by: ["in", "with"], reach: 2)), !towns.isEmpty {
      let who = bodies(doers(verb))
      return add(.partnerOf, who.isEmpty ? standIn(verb) : who, towns, index, scene.modality(index), time: since)
    }
    // `the district's sister city, Ohm`, `our twin town Ohm`.
    let next = word(index + 1) == "," ? index + 2 : index + 1
    guard let one = bodies(party(next)).first, !items[max(0, index - 6)..<index].contains(where: { $0.isName }), has(["its", "our", "their", "s"], index - 5, index), let own = [context.counterparts.other(than: one.party.link), context.journey.home].compactMap({ $0 }).first(where: { !isLike($0, one) }) else { return }
    add(.partnerOf, [own], [one], index, .asserted, time: since)
  }
}
