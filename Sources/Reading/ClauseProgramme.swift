import Domain

/// What a programme lists, in a German or English clause: `Auf dem Programm stehen Besuche bei …`, `The itinerary includes visits to …`.
extension ClauseReader {
  static let programmes = Words.words("programm programms besuchsprogramm reiseprogramm tagesordnung agenda reiseplan terminplan itinerary programme program schedule")
  private static let visits = ["besuch", "besuche", "besuchen", "besichtigung", "besichtigungen", "visite", "visiten", "rundgang", "rundgänge", "führung", "führungen", "termin", "termine", "stippvisite", "abstecher", "ausflug", "ausflüge", "station", "stationen"]
  private static let visitsEn = Words.words("visit visits tour tours stop stops call calls")
  private static let talks = Words.words("gespräch gespräche treffen unterredung unterredungen begegnung begegnungen austausch talks meeting meetings discussions roundtable consultations")
  private static let stops = Words.words("stationen reisestationen reiseziele besuchsziele stops destinations")

  /// Reads the items of a programme; false where the clause lists none.
  mutating func programme() -> Bool {
    let lowers = tokens.map(block.lower)
    let isListed = lowers.contains(where: Self.programmes.contains)
    // `Talks with A are scheduled`, `Geplant sind Besuche bei A`.
    let isSet = lowers.contains { ["geplant", "vorgesehen", "scheduled", "planned", "anberaumt", "lined"].contains($0) } && lowers.contains { ["sind", "ist", "are", "is"].contains($0) }
    let isStops = lowers.contains(where: Self.stops.contains) && lowers.contains { ["sind", "waren", "are", "were", "include", "included", "umfassen"].contains($0) }
    guard isListed || isSet || isStops else { return false }
    let isPast = lowers.contains { ["stand", "standen", "umfasste", "included", "featured", "waren", "were", "war", "was", "beinhaltete"].contains($0) || block.language == .de && $0.count > 5 && ($0.hasSuffix("te") || $0.hasSuffix("ten")) && !["geplante", "geplanten", "nächsten", "ersten", "zweiten", "dritten", "letzten"].contains($0) }
    let isOff = lowers.contains { Words.negations.contains($0) || Words.calledOff.contains($0) }
    let modality: Statement.Modality = isOff ? .negated : isPast ? .asserted : .planned
    let count = found.count
    let guests = (context.delegation ?? context.traveller).map { [$0] } ?? []
    for at in tokens where block.language == .en || block.tokens[at].isCapital {
      let lower = block.lower(at)
      let isVisit = block.language == .de ? Self.visits.contains { lower.hasSuffix($0) } : Self.visitsEn.contains(lower)
      if isVisit || Self.stops.contains(lower) && isStops {
        let roles: Set<String> = isStops ? ["", "in", "bei", "acc"] : block.language == .de ? ["bei", "in", "gen", "von", "an", "nach", "zu", "dat"] : ["to", "of", "at", "in"]
        add(.visited, guests, items(after: at, roles), at, modality)
      } else if Self.talks.contains(lower) {
        add(.met, guests, items(after: at, ["mit", "with", "zwischen", "between"]), at, modality)
      }
    }
    return found.count > count
  }

  private mutating func add(_ kind: Statement.Kind, _ guests: [Actor], _ items: [Actor], _ at: Int, _ modality: Statement.Modality) {
    let hosts = items.filter { one in !guests.contains { $0.party.link == one.party.link } }
    if !hosts.isEmpty { add(kind, guests, hosts, at, .noun, time: date(), modality) }
  }

  /// The names that an item of the programme leads to: those with its preposition, as far as a list goes on.
  private func items(after at: Int, _ roles: Set<String>) -> [Actor] {
    guard let start = actors.firstIndex(where: { $0.range.lowerBound > at && $0.range.lowerBound - at <= 8 && roles.contains($0.role) && $0.isKnown }) else { return [] }
    // Another noun between the two has the name.
    if (at + 1..<actors[start].range.lowerBound).contains(where: { Self.talks.contains(block.lower($0)) || Self.visitsEn.contains(block.lower($0)) && block.language == .en }) { return [] }
    var list = [actors[start]]
    for one in actors[(start + 1)...] {
      let end = list.last?.extent ?? list.last!.range.upperBound
      let between = (end..<max(end, one.range.lowerBound)).map(block.lower)
      let isNext = between.contains { [",", "und", "and", "sowie", "&"].contains($0) } && between.count <= 6 && !between.contains { Self.talks.contains($0) || Self.visits.contains($0) || Self.visitsEn.contains($0) }
      guard isNext, one.role == list[0].role || one.isJoined else {
        if ["in", "of", "gen", "attr", "aus", "from"].contains(one.role) { continue }
        break
      }
      if one.isKnown { list.append(one) }
    }
    return list
  }
}
