import Domain

/// Who went where, by the order of names and words alone.
extension EnglishScene {
  private static let going = Words.words("travelled traveled travels travel travelling traveling went goes go gone going came comes come coming arrived arrives arriving flew flies flying headed heads heading journeyed proceeded continued continues moved")
  private static let visiting = Words.words("visited visits visiting toured tours touring inspected explored")
  private static let being = Words.words("was is are were been staying stayed stays spent spends spending")
  private static let journeys = Words.words("visit visits trip mission missions tour tours journey stay stop stops stopover roadshow")
  private static let paying = Words.words("paid pays made makes took takes leads led joined joins began begins ended ends concluded concludes wrapped completed undertook finished embarked")
  private static let leading = Words.words("took takes take taken taking led leads leading brought brings bring bringing heads headed")
  private static let groups = Words.words("delegation mission team group party contingent deputation delegates companies officials executives entrepreneurs leaders businesses")
  private static let hosting = Words.words("welcomed received greeted hosted shown briefed introduced invited taken guided")
  private static let open = Words.words("planning organising organizing coach could might would possible proposed propose invited invitation invites invite if whether")
  private static let off = Words.words("cancelled canceled postponed not no never dropped shelved called abandoned scrapped consideration remains possible instead without")
  private static let listing = Words.words("programme program agenda itinerary schedule")
  private static let future = Words.words("will planned scheduled upcoming forthcoming ahead next due plans expected soon")

  mutating func readVisits() {
    opening()
    for index in items.indices where items[index].actors.isEmpty && !items[index].isGuests {
      let lower = items[index].lower
      if Self.going.contains(lower) { go(index) }
      if Self.visiting.contains(lower) { visit(index) }
      if Self.being.contains(lower) { be(index) }
      if Self.journeys.contains(lower) { journey(index) }
      if Self.leading.contains(lower) { lead(index) }
      if Self.hosting.contains(lower) { hostedAt(index) }
      if ["called", "calls", "calling", "call", "dropped"].contains(lower) { call(index) }
      if ["attending", "attended", "attend", "attends", "joined", "exhibited", "part", "participated", "participating", "opened"].contains(lower) { attend(index) }
    }
  }

  private func isAble(_ all: [Actor]) -> Bool { !all.isEmpty && all.allSatisfy { $0.kind == .person || $0.extent != nil || isGuest([$0]) } }
  private func sites(_ all: [Actor]) -> [Actor] { all.filter { $0.kind != .person && !isGuest([$0]) } }
  private func has(_ words: Set<String>) -> Bool { items.contains { words.contains($0.lower) } }

  /// Names that follow a preposition, those that `and to` joins too.
  private func ways(_ index: Int, _ prepositions: Set<String>, reach: Int) -> [Actor] {
    let first = led(index, by: prepositions, reach: reach)
    guard !first.isEmpty, let at = items.indices.first(where: { $0 > index && items[$0].actors.contains { $0.party.range == first[0].party.range } }) else { return first }
    var (all, next) = (first, at + 1)
    while next < items.count, let more = (next..<min(next + 6, items.count)).first(where: { prepositions.contains(items[$0].lower) && $0 + 1 < items.count && items[$0 + 1].isName && !items[$0 + 1].isGuests }), items[next..<more].contains(where: { ["and", ","].contains($0.lower) }), !items[next..<more].contains(where: { statements.isFinite($0.at) || $0.isName }) {
      all += who(items[more + 1])
      next = more + 2
    }
    return all
  }

  private mutating func go(_ index: Int) {
    let who = subject(index)
    guard isAble(who) else { return }
    if index + 1 < items.count, ["home", "back"].contains(items[index + 1].lower), case let from = sites(led(index, by: ["from"], reach: 4)), !from.isEmpty { return add(.visited, who, from, index, .asserted) }
    let prepositions: Set<String> = items[index].lower.hasPrefix("arriv") ? ["in", "at", "to"] : items[index].lower.hasPrefix("head") ? ["to", "for"] : ["to", "into"]
    add(.visited, who, sites(ways(index, prepositions, reach: 6)), index, modality(index))
  }

  private mutating func visit(_ index: Int) {
    let isPassive = items[index].lower.hasSuffix("ed") && items[max(0, index - 3)..<index].contains { ["was", "were", "been", "be", "being"].contains($0.lower) }
    if isPassive { return }
    if index > 0, ["on", "of", "for", "by", "his", "her", "their", "its"].contains(items[index - 1].lower) && !items[index].lower.hasSuffix("ed") || index > 0 && items[index - 1].lower == "s" { return }
    var to = object(index)
    if to.isEmpty { to = led(index, by: ["of", "at", "in"], reach: 6) }
    let who = subject(index)
    guard isAble(who) || who.count == 1 && who[0].kind == .organisation else { return }
    add(.visited, who, sites(to), index, modality(index))
  }

  /// `is in Kiel`, `spent four days in Kiel`, `were at Ohm`.
  private mutating func be(_ index: Int) {
    let isSpell = ["spent", "spends", "spending", "stayed", "stays", "staying"].contains(items[index].lower)
    let who = subject(index)
    guard isAble(who) || isSpell && who.count == 1 && who[0].kind == .organisation else { return }
    let reach = isSpell ? 6 : 2
    guard let at = (index + 1..<min(index + 1 + reach, items.count)).first(where: { ["in", "at"].contains(items[$0].lower) && $0 + 1 < items.count && items[$0 + 1].isName }), isSpell || items[(index + 1)..<at].allSatisfy({ ["also", "now", "again", "back", "currently", "here"].contains($0.lower) }) else { return }
    let to = sites(self.who(items[at + 1])).filter { $0.kind == .place || items[at].lower == "at" || isSpell }
    if at + 2 < items.count, items[at + 2].lower == "'" { return }
    add(.visited, who, to, index, modality(index))
  }

  /// `a visit to Ohm`, `Ohm's mission to Kiel and Lübeck`, `A tour of the works of Ohm`.
  private mutating func journey(_ index: Int) {
    if has(Self.open) { return }
    let lower = items[index].lower
    let isTrip = ["trip", "mission", "missions", "journey", "roadshow", "stay"].contains(lower)
    var who: [Actor] = []
    var start = index
    if let of = (index + 1..<min(index + 3, items.count)).first(where: { ["of", "by"].contains(items[$0].lower) }), of + 1 < items.count, items[of + 1].isName, case let one = self.who(items[of + 1]), isAble(one) { (who, start) = (one, of + 1) }
    let prepositions: Set<String> = isTrip ? ["to", "in"] : ["to", "at", "of", "in", "around", "through"]
    let to = sites(ways(start, prepositions, reach: 5))
    guard !to.isEmpty else { return }
    if who.isEmpty, let owner = items[..<index].lastIndex(where: \.isName), owner + 1 < index, items[owner + 1].lower == "'", index - owner <= 6 { who = self.who(items[owner]) }
    if who.isEmpty, let verb = items[..<index].lastIndex(where: { Self.paying.contains($0.lower) }), index - verb <= 6 { who = subject(verb) }
    if who.isEmpty, let on = items[..<index].lastIndex(where: { $0.lower == "on" }), index - on <= 4, on > 0, items[on - 1].isName || ["is", "are", "was", "were"].contains(items[on - 1].lower) { who = items[on - 1].isName ? self.who(items[on - 1]) : subject(on - 1) }
    if !isAble(who) { who = who.count == 1 && who[0].kind == .organisation ? who : guests }
    let isAhead = has(Self.future) || has(Self.listing) && has(["is", "are"]) || modality(index) == .planned
    // What was dropped after all is told by its clause.
    if has(Self.off) { return }
    add(.visited, who, to, index, isAhead ? .planned : .asserted)
  }

  /// `took a delegation to Kiel`, `The trip takes him to Kiel and thereafter to Lübeck`.
  private mutating func lead(_ index: Int) {
    let near = items[(index + 1)..<min(index + 8, items.count)]
    let isGroup = near.contains { Self.groups.contains($0.lower) || $0.isGuests }
    let isPronoun = index + 1 < items.count && ["him", "her", "them"].contains(items[index + 1].lower)
    let isTrip = items[..<index].contains { Self.journeys.contains($0.lower) }
    guard isGroup || isPronoun && isTrip, let to = items.indices.first(where: { $0 > index && items[$0].lower == "to" && $0 + 1 < items.count && items[$0 + 1].isName && !items[$0 + 1].isGuests }), !items[(index + 1)..<to].contains(where: { statements.isFinite($0.at) && $0.actors.isEmpty }) else { return }
    let all = sites(who(items[to + 1]) + ways(to + 1, ["to"], reach: 6))
    let subjects = isPronoun ? pronounced(items[index + 1].lower) : subject(index)
    guard isAble(subjects) || subjects.count == 1 && subjects[0].kind == .organisation else { return }
    add(.visited, subjects, all, index, modality(index))
  }

  /// `The guests were welcomed at Ohm`, `was shown round Ohm`.
  private mutating func hostedAt(_ index: Int) {
    guard items[max(0, index - 3)..<index].contains(where: { ["was", "were", "been", "be", "is", "are"].contains($0.lower) }) else { return }
    let who = subject(index)
    guard isAble(who) else { return }
    let to = sites(led(index, by: items[index].lower == "invited" ? [] : ["at", "round", "around", "through", "over"], reach: 4)).filter { $0.kind == .organisation }
    add(.visited, who, to, index, modality(index))
  }

  /// `At Ohm, on 11 June, the delegation was welcomed`, `In Kiel the guests toured`: where those who travel do something.
  private mutating func opening() {
    guard items.count > 4, ["at", "in"].contains(items[0].lower), items[1].isName, !items[1].isPerson, !items[1].isGuests else { return }
    let to = sites(who(items[1]))
    guard let verb = items.indices.first(where: { $0 > 2 && items[$0].actors.isEmpty && statements.isFinite(items[$0].at) }), case let who = subject(verb), isAble(who), isGuest(who) || items[2..<verb].contains(where: { $0.isGuests || $0.lower == "they" }) else { return }
    let called = modality(verb + 1 < items.count ? verb + 1 : verb)
    add(.visited, who, to.filter { $0.kind == .organisation || called == .asserted }, 0, called)
  }

  /// `called on Ohm`, `a courtesy call was paid on Ohm`, `dropped in on`.
  private mutating func call(_ index: Int) {
    let isNoun = items[index].lower == "call" && index > 0 && items[index - 1].lower == "courtesy"
    guard isNoun || index + 1 < items.count && ["on", "at", "in"].contains(items[index + 1].lower) else { return }
    let on = isNoun ? items.indices.first { $0 > index && $0 < index + 6 && ["on", "at", "to"].contains(items[$0].lower) } : nil
    let all = on.map { object($0) } ?? led(index, by: ["on", "at", "to"], reach: 3)
    var who = isNoun ? items[..<index].last { ["paid", "pays", "made", "makes"].contains($0.lower) }.flatMap { one in items.firstIndex { $0.at == one.at } }.map { subject($0) } ?? [] : subject(index)
    if who.isEmpty, isNoun { who = guests }
    guard !who.isEmpty, who[0].kind != .place || isGuest(who), isNoun || items[index + 1].lower == "on" || isAble(who), !has(Self.off) else { return }
    let called = modality(index)
    add(.met, who, all.filter { $0.kind == .person }, index, called)
    add(.visited, who, sites(all), index, called)
  }

  private static let events = ["expo", "fair", "summit", "conference", "forum", "festival", "congress", "exhibition", "exposition", "symposium", "workshop", "convention", "games", "biennale", "show", "messe"]

  /// `attending the Kiel Summit`, `took part in the Kiel Expo`.
  private mutating func attend(_ index: Int) {
    guard let at = (index + 1..<min(index + 6, items.count)).first(where: { items[$0].isName }), let one = items[at].actors.first, one.kind == .organisation, one.party.text.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: { word in Self.events.contains { word == $0 } }) else { return }
    var who = subject(index)
    if who.isEmpty { who = guests }
    add(.visited, who.filter { $0.kind != .place || isGuest([$0]) }, [one], index, modality(index))
  }
}
