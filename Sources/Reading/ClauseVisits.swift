import Domain

/// Who invited, visited or met whom, in a German or English clause.
extension ClauseReader {
  mutating func invited(_ modality: Statement.Modality) {
    if let at = first(["einladung", "einladungen", "invitation", "invitations"]) {
      // `extended an invitation to Ohm`, `sprach eine Einladung an Ohm aus`.
      let guests = with(["to", "an", "dat"], after: block.language == .en ? at : -1).filter { $0.kind != .place && $0.isKnown }
      if has(Words.invitationVerbs), let host = nominative().first, host.isKnown, let guest = guests.first, guest.range != host.range {
        return add(.invited, [host], group(from: guest), at, .noun, time: date(), modality)
      }
      let host = actors.first { nearby(at, $0, 6) && ["von", "gen", "of", "from", ""].contains($0.role) && $0.kind != .place || nearby(at, $0, 4) && ["gen", "of", "from"].contains($0.role) }
      let isFollowed = [at - 1, at - 2].contains { ["auf", "at", "on", "by", "upon", "following"].contains(block.lower($0)) }
      let isAccepted = has(Words.acceptVerbs)
      if let host, isFollowed || isAccepted {
        var guests = nominative().filter { $0.range != host.range }
        // `Auf Einladung der Kammer sprach Vera Ohm`.
        if guests.isEmpty { guests = inherited }
        if !guests.isEmpty, guests[0].isKnown { return add(.invited, [host], [guests[0]], at, .noun, time: date(), modality) }
      }
    }
    guard let at = first(Words.inviteVerbs, { isVerb($0) && (block.lower($0) != "laden" || has(["ein"])) && (block.lower($0) != "lud" || has(["ein"])) }) else { return }
    let (who, whom) = (subjects(at), objects(at))
    if isPassive(at) {
      guard who.contains(where: \.isKnown) || whom.contains(where: \.isKnown) else { return }
      return add(.invited, who, whom.prefix(1).map { $0 }, at, .verb, time: date(), modality)
    }
    guard who.contains(where: \.isKnown) || whom.contains(where: \.isKnown) else { return }
    add(.invited, Array(who.prefix(1)), whom.filter { one in one.kind != .place && !who.contains { $0.range == one.range } }, at, .verb, time: date(), modality)
  }

  var isInvite: Bool { first(Words.inviteVerbs, isVerb) != nil }

  mutating func visited(_ modality: Statement.Modality) {
    let count = found.count
    visitVerb(modality)
    if found.count == count { journey(modality) }
    if found.count == count { visitNoun(modality) }
  }

  private mutating func visitVerb(_ modality: Statement.Modality) {
    let isCalling = block.language == .de && has(["suchte", "suchten"]) && has(["auf"])
    guard let at = first(isCalling ? ["suchte", "suchten"] : Words.visitVerbs, { isVerb($0) && !isNounVisit($0) && !(isInvite && block.lower($0 - 1) == "to") }) else { return }
    var to = objects(at)
    // `das Terminal in Kiel`, `a plant of Ohm`.
    if let thing = to.first, !to.contains(where: \.isKnown), let one = actors.first(where: { nearby(thing.range.upperBound - 1, $0, 5) && ["in", "gen", "von", "of", "bei", "at", "by"].contains($0.role) && $0.isKnown }) { to = group(from: one) }
    // `toured incubators in Kiel and Lübeck`.
    if to.isEmpty, block.language == .en, !isPassive(at), let one = actors.first(where: { nearby(at, $0, 4) && ["in", "at"].contains($0.role) && !$0.isJoined }) { to = group(from: one) }
    if to.isEmpty, !isPassive(at) { to = with(block.language == .de ? ["gen", "von"] : ["of"], after: block.language == .de ? -1 : at).filter { $0.range.lowerBound < at || block.language == .en } }
    if to.isEmpty, block.language == .de, !isPassive(at) { to = with(["in", "bei", "nach"]) }
    var who = subjects(at).filter { one in !to.contains { $0.range == one.range } }
    guard to.contains(where: \.isKnown), isPassive(at) || who.contains(where: { $0.isKnown || $0.kind == .person || Words.delegationNouns.contains(block.lower($0.range.lowerBound)) }) || who.isEmpty && clause.isQuoted else { return }
    // `Besichtigt wurde das Werk`: by the travellers of whom the text speaks.
    if who.isEmpty, isPassive(at), let one = context.delegation { who = [one] }
    add(.visited, who, to.filter(\.isKnown), at, .verb, time: date(), modality)
  }

  /// Ways of going and being somewhere.
  private mutating func journey(_ modality: Statement.Modality) {
    // `called on`, `paid a visit to`, `war zu Gast in`.
    if block.language == .en, let at = first(["dropped"]), block.lower(at + 1) == "on" || block.lower(at + 1) == "in", let one = actors.first(where: { nearby(at, $0, 6) && $0.role == "on" }) {
      return add(.visited, nominative(at), group(from: one), at, .verb, time: date(), modality)
    }
    if block.language == .de, let at = first(["gast", "besuch"]), ["zu", "als", "war", "waren"].contains(block.lower(at - 1)), let one = actors.first(where: { ["in", "bei", "an", "gen"].contains($0.role) && $0.range.lowerBound > at }) {
      return add(.visited, nominative(at), group(from: one), at, .noun, time: date(), modality)
    }
    // `leaves for Japan on Wednesday`.
    if block.language == .en, let at = first(["leaves", "leave", "left", "departs", "depart", "departed", "sets", "heads", "leaving", "departing"]), let one = actors.first(where: { nearby(at, $0, 5) && $0.role == "for" && $0.kind == .place }) {
      let isNext = modality == .asserted && !["left", "departed"].contains(block.lower(at))
      return add(.visited, nominative(at), group(from: one), at, .verb, time: date(), isNext ? .planned : modality)
    }
    if let at = first(Words.travelVerbs, isVerb), case let to = with(["nach", "to", "in", "an", "at"]).filter({ $0.kind == .place || ["to", "at"].contains($0.role) && $0.kind == .organisation }), !to.isEmpty, !has(["zusammen", "together"]), case let who = nominative(at).filter(\.isKnown), !who.isEmpty {
      // `invited her to come to Kiel`.
      if isInvite { return }
      return add(.visited, who, to, at, .verb, time: date(), modality)
    }
    if block.language == .en, let at = first(["been"]), block.lower(at + 1) == "to", let one = actors.first(where: { nearby(at, $0, 5) && $0.role == "to" }) {
      return add(.visited, nominative(at), group(from: one), at, .verb, time: date(), modality)
    }
    if block.language == .de, let at = first(["gewesen", "war", "waren"]), has(["schon", "nie", "noch", "mehrfach", "bereits"]), let one = actors.first(where: { $0.role == "in" && $0.kind == .place }), let who = nominative(at).first, who.isKnown, who.kind == .person {
      return add(.visited, [who], group(from: one), at, .verb, time: date(), modality)
    }
    if let at = first(["reise", "trip", "delegationsreise", "mission"]), has(["teilgenommen", "teilnahm", "teil", "participated", "joined", "took"]), let one = actors.first(where: { nearby(at, $0, 4) && ["nach", "to"].contains($0.role) }) {
      return add(.visited, nominative(at), group(from: one), at, .noun, time: date(), modality)
    }
    // `spent three days in Kiel`, `machte Station in Kiel`.
    let isStop = has(["station", "halt", "zwischenstopp", "abstecher", "stop", "stopover"]) && has(["machte", "machten", "gemacht", "macht", "machen", "legte", "legten", "made", "make", "makes"])
    if let at = first(Words.stayVerbs, isVerb) ?? (isStop ? first(["station", "halt", "zwischenstopp", "abstecher", "stop", "stopover"]) : nil),
      let who = nominative(at).first, who.isKnown, who.kind == .person || who.party.range == context.delegation?.party.range || isStop,
      let one = actors.first(where: { ["in", "at", "bei", "nach"].contains($0.role) && !$0.isJoined && $0.isKnown && ($0.kind == .place || isStop) })
    {
      add(.visited, group(from: who), group(from: one), at, .verb, time: date(), modality)
    }
  }

  private mutating func visitNoun(_ modality: Statement.Modality) {
    guard !isInvite, first(["einladung", "invitation"]) == nil, let at = first(Words.visitNouns.union(["reise", "trip"]), { block.tokens[$0].isCapital || block.language == .en && (isNounVisit($0) || block.lower($0) == "trip") }) else { return }
    let isTrip = ["reise", "trip"].contains(block.lower(at))
    let isOuting = ["abstecher", "ausflug", "ausflüge"].contains(block.lower(at))
    let ways: Set<String> = isTrip ? ["nach", "to"] : ["bei", "in", "gen", "von", "to", "at", "dat", "an", "of", "on"]
    let roles = isOuting ? ways.union(["zu", "nach"]) : ways
    guard let to = actors.first(where: { roles.contains($0.role) && !$0.isJoined && nearby(at, $0) }) else { return }
    let called = nounModality(modality)
    // A trip as a noun is said to have been made only where a verb says so, or denied.
    if isTrip, called != .negated, called != .planned || !has(Words.planWords) { return }
    let second = actors.first { $0.range.lowerBound > to.range.upperBound && ["bei", "in", "to", "at"].contains($0.role) && !$0.isJoined && nearby(to.range.upperBound, $0) && ["gen", "von", "of"].contains(to.role) }
    // `der Besuch der Delegation`: she is the guest.
    if second == nil, ["gen", "von", "of"].contains(to.role), to.kind == .person || Words.delegationNouns.contains(block.lower(to.range.lowerBound)) { return }
    let before = (at - 4..<at).map(block.lower)
    let isOwn = before.contains { Words.possessives.contains($0) }
    let isOccasion = before.contains { ["bei", "beim", "während", "nach", "zum", "during", "on", "after", "following", "for"].contains($0) }
    var who: [Actor] = []
    if let by = actors.first(where: { $0.role == "by" && $0.range.lowerBound > at }) {
      who = [by]
    } else if second != nil {
      who = [to]
    } else if let owner = actors.last(where: { $0.range.upperBound <= at && $0.range.upperBound >= at - 2 && $0.isKnown }), block.isSign(owner.range.upperBound, "'") {
      who = [owner]
    } else if block.language == .en ? has(Words.payVerbs) : has(["stattete", "statteten", "abgestattet", "stattet", "abstattete", "abstatteten", "machte", "absolvierte", "absolvierten"]) {
      who = nominative(at).filter { block.language == .de || $0.range.lowerBound < at }
    } else if isOwn || isOccasion, let one = nominative(at).first(where: { $0.isKnown && $0.range != to.range }) ?? (isOwn ? context.main : nil), one.kind != .place, one.party.link != to.party.link {
      who = [one]
    } else if let delegation = context.delegation {
      who = [delegation]
    }
    if !who.isEmpty, !who.contains(where: \.isKnown) { return }
    if who.isEmpty, block.language == .en, has(["concludes", "concluded", "begins", "began", "pays", "paid"]) { return }
    // `Besuch in Kiel` does not say who comes.
    if !who.isEmpty || called != .asserted || to.role != "in" || to.kind == .organisation { add(.visited, who, group(from: second ?? to), at, .noun, time: date(), called) }
  }

  mutating func met(_ modality: Statement.Modality) {
    let isWelcome = has(["willkommen"]) && has(["hieß", "hießen", "heißt", "heißen"])
    if let at = first(Words.receiveVerbs, isVerb) ?? (isWelcome ? first(["willkommen"]) : nil) {
      let (host, guest) = (subjects(at), objects(at))
      if host.contains(where: \.isKnown), guest.contains(where: \.isKnown) { add(.met, host.filter(\.isKnown), guest.filter(\.isKnown), at, .verb, time: date(), modality) }
      return
    }
    // `kamen mit Ohm zusammen`, `tauschte sich mit Ohm aus`, `sat down with Ohm`.
    let isTogether = has(["zusammen"]) && has(["kam", "kamen", "kommt", "kommen", "saß", "saßen", "setzte", "setzten"]) || has(["aus"]) && has(["sich"]) && has(["tauschte", "tauschten", "tauscht", "tauschen"])
      || has(["sat", "sit"]) && has(["down"])
    let verb = first(isTogether ? Words.meetVerbs.union(["zusammen", "aus", "down"]) : Words.meetVerbs) { isVerb($0) && !["discussed", "diskutierte"].contains(block.lower($0)) && !(block.lower($0) == "meeting" && (Words.determiners.contains(block.lower($0 - 1)) || block.lower($0 - 2) == "-")) }
    // `eine Vereinbarung getroffen`.
    if let verb, ["traf", "trafen", "getroffen", "treffen"].contains(block.lower(verb)), tokens.contains(where: { Words.isAgreement(block.lower($0)) || block.lower($0) == "entscheidung" }) { return }
    guard let at = verb ?? first(Words.meetNouns, { block.tokens[$0].isCapital || block.language == .en }) else { return }
    let talks = ["sprach", "sprachen", "gesprochen", "spricht", "sprechen", "talked", "spoke", "spoken", "talk", "diskutierte", "diskutierten", "discussed"].contains(block.lower(at))
    var partner = with(["mit", "with"]).filter { $0.kind != .place || verb != nil }
    if partner.isEmpty, talks, block.language == .en { partner = with(["to"]) }
    if partner.isEmpty, verb != nil, !talks, !["treffen", "meeting"].contains(block.lower(at)) || statements.isFinite(at) { partner = objects(at) }
    if verb == nil {
      // `Gespräche zwischen A und B`.
      let both = with(["zwischen", "between"], after: at)
      if both.count > 1, modality != .negated || has(["ended", "endeten", "ohne", "without"]) { return pair(.met, both, at, .noun, time: date(), modality == .negated ? .asserted : modality) }
      // `Talks with the ministry had to be postponed`.
      if modality == .negated, !partner.isEmpty, nominative(at).allSatisfy({ !$0.isKnown }) { return add(.met, [], partner.filter(\.isKnown), at, .noun, time: date(), .negated) }
      guard block.lower(at) != "exchange", block.lower(at) != "austausch", has(Words.talkVerbs) else { return }
    }
    var who = nominative(at).filter { one in !partner.contains { $0.range == one.range } }
    if who.isEmpty { who = inherited }
    if partner.contains(where: \.isKnown), who.contains(where: { $0.isKnown || $0.kind == .person }) {
      add(.met, who.filter(\.isKnown), partner.filter(\.isKnown), at, verb != nil ? .verb : .noun, time: date(), modality)
    } else if verb != nil, partner.isEmpty, block.language == .de || !talks {
      pair(.met, who, at, .verb, time: date(), modality)
    }
  }

  /// `a visit to`, as against `will visit`.
  func isNounVisit(_ at: Int) -> Bool {
    guard block.language == .en, ["visit", "tour", "visits"].contains(block.lower(at)) else { return false }
    if ["to", "will", "would", "might", "may", "could", "can", "should", "not", "also", "and", "did"].contains(block.lower(at - 1)) { return false }
    return ["to", "by", "from", "with", "of", "on"].contains(block.lower(at + 1)) || Words.determiners.contains(block.lower(at - 1)) || Words.determiners.contains(block.lower(at - 2))
  }
}
