import Domain

/// What binds organisations, where they are, since when, and what they intend, in a German or English clause.
extension ClauseReader {
  mutating func agreed(_ modality: Statement.Modality) {
    let agreement = tokens.first { Words.isAgreement(block.lower($0)) }
    let verb = first(Words.agreeVerbs.union(Words.concludeVerbs)) {
      isVerb($0) && !(block.lower($0) == "signing" && (block.lower($0 + 1) == "of" || block.lower($0 - 1) == "the" || block.lower($0 + 1) == "ceremony")) && (!Words.concludeVerbs.contains(block.lower($0)) || agreement != nil)
        && !(["einigen", "einigten", "verständigten", "verständigte"].contains(block.lower($0)) && !has(["sich"]))
    }
    let both = with(["zwischen", "between"]).filter(\.isKnown)
    if let at = verb {
      if both.count > 1 { return pair(.agreed, both, at, .verb, time: date(), modality) }
      let partner = with(["mit", "with"]).filter { $0.kind != .place || modality == .negated || $0.party.link.id != nil }
      let who = subjects(at)
      let time = date()
      if !partner.isEmpty, who.contains(where: \.isKnown) { return add(.agreed, Array(who.filter(\.isKnown).prefix(2)), partner.filter(\.isKnown), at, .verb, time: time, modality) }
      if !partner.isEmpty, isPassive(at) || modality == .negated || who.isEmpty && has(["we", "wir"]) { return add(.agreed, [], partner.filter(\.isKnown), at, .verb, time: time, modality) }
      let known = who.filter(\.isKnown)
      if known.count > 1 { return pair(.agreed, known, at, .verb, time: time, modality) }
      if known.isEmpty, !isPassive(at), two.count == 2, isSides { return pair(.agreed, two, at, .verb, time: time, modality) }
      // `Their agreement was renewed`.
      if who.isEmpty, partner.isEmpty, isPassive(at), two.count == 2, let noun = agreement, ["their", "ihr", "ihre", "ihren", "ihrer", "das", "die", "der", "ein", "eine", "the", "a", "an", "erste", "first"].contains(block.lower(noun - 1)), !actors.contains(where: { $0.isKnown && $0.role.isEmpty }) {
        return pair(.agreed, two, at, .verb, time: time, modality)
      }
      // Nobody is an agreement's object, so all who stand bare have a part in it.
      if known.count == 1, !isPassive(at) { return pair(.agreed, bare.filter { $0.isKnown && ($0.kind != .place || bare[0].kind == .place) }, at, .verb, time: time, modality) }
      unreached(agreement, modality)
      return
    }
    guard let at = agreement else { return }
    if both.count > 1 { return pair(.agreed, both, at, .noun, time: since() ?? date(), modality) }
    // `has an agreement with B`, `there is no agreement with B`.
    guard has(["has", "have", "had", "hat", "haben", "hatte", "is", "are", "gibt", "besteht", "bestehen", "unterzeichnung", "abschluss", "signing", "signature", "conclusion"]), let partner = actors.first(where: { ["mit", "with"].contains($0.role) && !$0.isJoined && $0.isKnown }) else {
      if has(["besteht", "bestehen"]), let time = since(), context.pair.count == 2, has(["ihnen", "beiden"]) { return add(.agreed, [context.pair[0]], [context.pair[1]], at, .noun, time: time, modality) }
      return unreached(at, modality)
    }
    let who = nominative(at).filter(\.isKnown)
    let owner = !who.isEmpty ? who : inherited.isEmpty ? context.main.map { [$0] } ?? [] : inherited
    add(.agreed, Array(owner.prefix(1)), group(from: partner), at, .noun, time: since(), modality)
  }

  /// `An agreement could not be reached`: with the one organisation of which the sentence spoke.
  private mutating func unreached(_ at: Int?, _ modality: Statement.Modality) {
    guard let at, modality == .negated else { return }
    let others = statements.named.filter { $0.kind == .organisation && !$0.isAdjective }
    guard let one = others.first, Set(others.map(\.link)).count == 1 else { return }
    add(.agreed, [], [statements.actor(one.range, one.kind, one.link)], at, .noun, time: nil, .negated)
  }

  mutating func partners(_ modality: Statement.Modality) {
    let time = since()
    if let at = first(Words.cooperateVerbs.union(Words.workVerbs), { isVerb($0) && isCooperation($0) }) {
      let partner = with(["mit", "with"]).filter(\.isKnown)
      let who = nominative(at).filter(\.isKnown)
      if !partner.isEmpty {
        let owner = !who.isEmpty ? who : []
        if owner.isEmpty, modality == .asserted { return }
        return add(.partnerOf, Array(owner.prefix(3)), partner, at, .verb, time: time, modality)
      }
      if who.count > 1 { return pair(.partnerOf, who, at, .verb, time: time, modality) }
      if isBoth || isSides, two.count == 2, two.allSatisfy({ $0.kind != .person }) { return add(.partnerOf, [two[0]], [two[1]], at, .verb, time: time, modality) }
      return
    }
    for at in tokens {
      if isPartnership(at), partnership(at, time, modality) { return }
      if isPartnerRole(at), partnerRole(at, time, modality) { return }
    }
  }

  private func isPartnership(_ at: Int) -> Bool {
    let lower = block.lower(at)
    // `a cooperation agreement`, `partner country`.
    if Words.isAgreement(block.lower(at + 1)) { return false }
    // `a memorandum on cooperation`.
    if case let before = (max(tokens.first ?? at, at - 5)..<at).map(block.lower), before.contains(where: { ["on", "über", "zur"].contains($0) }), before.contains(where: { Words.isAgreement($0) || $0 == "understanding" }) { return false }
    return (Words.partnerNouns.contains(lower) || lower.hasSuffix("partnerschaft") || lower.hasSuffix("kooperation")) && (block.tokens[at].isCapital || block.language == .en)
  }

  private func isPartnerRole(_ at: Int) -> Bool {
    let lower = block.lower(at)
    if lower == "partner", ["country", "land"].contains(block.lower(at + 1)) { return false }
    if block.language == .en, ["partner", "sister", "twin"].contains(block.lower(at - 1)) {
      return ["city", "cities", "region", "regions", "state", "prefecture", "school", "schools", "university", "universities", "institute", "institution", "port", "ports", "towns", "institutes", "institutions", "chambers", "company", "town", "organisation", "organization", "club", "chamber"].contains(lower)
    }
    return Words.partnerRoles.contains(lower) || block.language == .de && block.tokens[at].isCapital && (lower.hasPrefix("partner") || lower.hasSuffix("partner")) && !lower.contains("partnerschaft")
  }

  private mutating func partnership(_ at: Int, _ time: WrittenDate?, _ modality: Statement.Modality) -> Bool {
    let count = found.count
    let lower = block.lower(at)
    let mere = isMere ? Statement.Modality.hypothetical : modality
    // Relations are a partnership only where they are kept or old.
    let isLoose = ["beziehung", "beziehungen", "relationship", "relationships", "relations", "ties", "links"].contains(lower)
    if isLoose, time == nil && !has(Words.tieVerbs) || has(["diplomatic", "diplomatische", "diplomatischen"]) { return false }
    var both = with(["zwischen", "between"]).filter(\.isKnown)
    if both.count < 2, let one = actors.first(where: { ["von", "gen", "of"].contains($0.role) && !$0.isJoined && nearby(at, $0, 5) }) { both = group(from: one).filter(\.isKnown) }
    let joining: Set<String> = isLoose ? ["mit", "with", "zu", "to"] : ["mit", "with"]
    let who = nominative(at).filter(\.isKnown)
    if both.count > 1 {
      pair(.partnerOf, both, at, .noun, time: time, mere)
    } else if let partner = actors.first(where: { joining.contains($0.role) && !$0.isJoined && $0.isKnown && (nearby(at, $0) || block.language == .de && $0.range.upperBound <= at) }) {
      let owner = who.isEmpty && has(["besteht", "bestehen", "gibt", "exists"]) ? context.main.map { [$0] } ?? [] : who
      if owner.isEmpty, mere == .asserted { return true }
      add(.partnerOf, Array(owner.prefix(2)), group(from: partner).filter(\.isKnown), at, .noun, time: time, mere)
    } else if block.language == .de, has(["besteht", "bestehen"]), let partner = with(["zu"]).first(where: { $0.isKnown && $0.kind != .person }), let one = context.main {
      add(.partnerOf, [one], [partner], at, .noun, time: time, mere)
    } else if who.count > 1, who.allSatisfy({ $0.kind != .person }), has(Words.tieVerbs) || (at - 4..<at).contains(where: { ["ihre", "ihrer", "ihren", "their"].contains(block.lower($0)) }) {
      pair(.partnerOf, who, at, .noun, time: time, mere)
    } else if isBoth || isSides || who.isEmpty && time != nil && !isLoose, two.count == 2 {
      add(.partnerOf, [two[0]], [two[1]], at, .noun, time: time, mere)
    }
    return found.count > count
  }

  mutating func partnerRole(_ at: Int, _ time: WrittenDate?, _ modality: Statement.Modality) -> Bool {
    // `die Partnerregion Hyōgo`, `partner region of Schleswig-Holstein`, `sind Partnerstädte`.
    if let apposed = actors.first(where: { $0.range.lowerBound == at + 1 && $0.kind == .place }) {
      let own = context.delegation ?? statements.home.map { _ in statements.delegation(at..<(at + 1)) }
      if let own { add(.partnerOf, [own], [apposed], at, .apposition, time: time, .asserted); return true }
    }
    // `ihre Partnerhochschule Ohm`, `its partner institute Ohm`.
    let isOwn = (at - 3..<at).contains { Words.possessives.contains(block.lower($0)) }
    if isOwn, let apposed = actors.first(where: { $0.range.lowerBound > at && $0.range.lowerBound <= at + 2 && $0.kind == .organisation && $0.isKnown }),
      let own = nominative(at).first(where: { $0.isKnown && $0.kind != .person && $0.range != apposed.range }) ?? (context.main?.kind == .organisation ? context.main : context.firm)
    {
      add(.partnerOf, [own], [apposed], at, .apposition, time: time, .asserted)
      return true
    }
    let who = nominative(at).filter(\.isKnown)
    if let of = actors.first(where: { ["of", "von", "gen"].contains($0.role) && nearby(at, $0, 5) && $0.isKnown }), let one = who.first, one.range != of.range {
      add(.partnerOf, [one], [of], at, .noun, time: time, modality)
      return true
    }
    // `a partner of ours since 2018`.
    if block.language == .en, ["ours", "our"].contains(where: { word in tokens.contains { block.lower($0) == word } }), let one = who.first, let other = inherited.first {
      add(.partnerOf, [one], [other], at, .noun, time: time, modality)
      return true
    }
    guard has(["is", "are", "were", "been", "sind", "ist", "waren", "war", "seit", "since", "wurden", "became"]) else { return false }
    // `Partnerstädte sind außerdem A und B`: the town's of whom the text speaks.
    if block.language == .de, let one = who.first, one.range.lowerBound > at, at == statements.sentence.lowerBound, let own = context.main, own.kind != .person {
      add(.partnerOf, [own], who, at, .noun, time: time, modality)
      return true
    }
    if who.count > 1 {
      pair(.partnerOf, who, at, .noun, time: time, modality)
      return true
    }
    if let one = who.first, case let partner = with(["mit", "with"]).filter(\.isKnown), !partner.isEmpty {
      add(.partnerOf, [one], partner, at, .noun, time: time, modality)
      return true
    }
    return false
  }

  /// `together`, `zusammen` or a date since when make a partner of who works with somebody.
  func isCooperation(_ at: Int) -> Bool {
    let lower = block.lower(at)
    let isWork = Words.workVerbs.contains(lower)
    if isWork { return has(["zusammen", "together", "forces", "since", "closely", "gemeinsam", "jointly", "seit"]) }
    if ["zusammen", "together"].contains(lower) { return first(Words.workVerbs, { !block.tokens[$0].isCapital }) != nil }
    if lower == "partners" { return has(["been", "are", "were"]) }
    if lower == "verbunden" { return !with(["mit"]).isEmpty }
    return true
  }

  /// `the two institutes`, `beide Hochschulen`.
  var isBoth: Bool {
    has(["beide", "beiden", "both", "two", "ihnen"]) || block.language == .de && tokens.contains { ["schulen", "hochschulen", "universitäten", "städte", "regionen", "partner", "häuser", "institute"].contains(block.lower($0)) && block.tokens[$0].isCapital && ["die", "den"].contains(block.lower($0 - 1)) }
  }

  private static let areas = Words.words("städte städten kommunen gemeinden regionen länder ländern präfekturen partnerstädte partnerregionen häfen cities towns countries regions prefectures states municipalities ports communities")
  private static let parties = Words.words("seiten partner partnern parteien politiker politikern regierungschefs delegationen bürgermeister sides parties partners leaders politicians mayors governors")

  /// `beide Seiten`, `the two cities`.
  var isSides: Bool {
    tokens.contains { ["beide", "beiden", "beider", "both", "two"].contains(block.lower($0)) && (Self.areas.contains(block.lower($0 + 1)) || Self.parties.contains(block.lower($0 + 1)) || Words.companyNouns.contains(block.lower($0 + 1)) || block.lower($0 + 1).hasSuffix("ies") || ["universitäten", "hochschulen", "institute", "institutes", "institutions", "organisations", "organizations", "schools", "clubs", "centres", "centers", "houses", "groups", "unternehmen", "firmen", "partner", "firms", "chambers", "häuser", "schulen", "kammern", "vereine"].contains(block.lower($0 + 1))) }
  }

  /// Whom `both` means: two places, two houses, or whoever dealt with each other.
  var two: [Actor] {
    let lowers = tokens.map(block.lower)
    func last(_ kind: Mention.Kind) -> [Actor]? { context.pairs.last { $0.count == 2 && $0.allSatisfy { $0.kind == kind } } }
    if lowers.contains(where: Self.areas.contains) { return last(.place) ?? context.pair }
    if lowers.contains(where: Self.parties.contains) { return context.sides.count == 2 ? context.sides : context.pair }
    return context.pair.count == 2 ? context.pair : isSides ? last(.organisation) ?? [] : []
  }

  /// Whether a cooperation is spoken of as something that could be.
  var isMere: Bool {
    has(["potenzial", "potential", "möglichkeit", "möglichkeiten", "chance", "chancen", "possibilities", "possibility", "opportunities", "interesse", "interest", "considering", "erwägt", "denkbar"])
  }

  mutating func sites(_ modality: Statement.Modality) {
    guard found.isEmpty, !has(["looked", "visited", "toured", "inspected"]), let at = tokens.first(where: { isSite($0) && !(block.language == .de && block.lower($0 - 1) == "mit") && (block.lower($0) != "anlage" || modality == .planned) }) else { return }
    let word = block.lower(at)
    let isMove = has(["verlegt", "verlegte", "verlegen", "moved", "moves", "move", "relocate", "relocated"])
    let all = actors.filter { $0.kind == .place && $0.isKnown && (["in", "at", "near", "bei"].contains($0.role) || isMove && ["nach", "to"].contains($0.role)) }
    guard let place = all.first(where: { $0.range.lowerBound > at && $0.range.lowerBound - at <= (["located", "situated", "based"].contains(word) ? 14 : 8) }) ?? all.last(where: { $0.range.upperBound <= at }) else { return }
    // `in Kiel und in Kobe`.
    var places = group(from: place).filter { $0.kind == .place && $0.isKnown }
    for one in all where one.range.lowerBound > place.range.lowerBound && !one.isJoined {
      let start = (places.last ?? place).range.upperBound
      if one.range.lowerBound - start <= 6, (start..<one.range.lowerBound).contains(where: { ["und", "and", "sowie"].contains(block.lower($0)) }) { places.append(one) }
    }
    var owners: [Actor] = clause.kind == .apposed ? clause.antecedent.map { [$0] } ?? [] : nominative(at)
    // `deren Sitz in Kiel ist`, `Its offices are located in …`.
    if case .relative(let pronoun, _) = clause.kind, ["deren", "dessen", "whose"].contains(pronoun), let one = clause.antecedent { owners = [one] }
    if tokens.contains(where: { $0 < at && $0 >= at - 4 && ["its", "their", "ihr", "sein", "ihre", "seine"].contains(block.lower($0)) }), owners.first?.isKnown != true { owners = context.main.map { [$0] } ?? [] }
    if clause.kind == .apposed, word == "based" || word == "sitz", block.isSign(at - 1, "-") || block.lower(at - 1) == "mit" && block.language == .de { return }
    // `an office of Ohm in Kobe`.
    if let house = actors.first(where: { $0.kind == .organisation && $0.isKnown && ["of", "gen", "von"].contains($0.role) && nearby(at, $0, 4) }), place.range.lowerBound > house.range.upperBound, place.range.lowerBound - house.range.upperBound <= 3, modality == .asserted {
      return add(.siteOf, [house], places, at, .noun, time: since(), .asserted)
    }
    let isPlan = modality == .planned || modality == .hypothetical || has(["eröffnen", "open", "errichten", "build", "set", "establish"]) && modality != .negated && !has(["opened"])
    // `A sales office in Nagoya is to follow`.
    if modality == .planned, owners.isEmpty, let verb = tokens.first(where: { statements.isFinite($0) }), verb > at, (context.firm ?? context.main)?.kind == .organisation { owners = [context.firm ?? context.main].compactMap { $0 } }
    // `Geplant ist, ein Büro in Kobe zu eröffnen`.
    if modality == .planned, owners.isEmpty, clause.kind == .infinitive, let firm = context.firm ?? context.main, firm.kind == .organisation { owners = [firm] }
    let isOwned = clause.kind == .apposed || isPlan || has(Words.siteVerbs) || ["based", "headquartered", "ansässig", "located", "situated"].contains(word)
    guard isOwned, let owner = owners.first(where: { $0.isKnown && ($0.kind == .organisation || $0.kind == .place && $0.range != place.range || $0.kind == .person && isPlan) }) else { return }
    if isPlan {
      add(.plans, [owner], places, at, .noun, time: date(), modality == .asserted ? .planned : modality)
    } else if modality == .negated, has(["will", "wollen", "plant", "planen", "plan", "plans", "intend", "möchte", "decided", "pläne"]) {
      add(.plans, [owner], places, at, .noun, time: date(), .negated)
    } else {
      add(.siteOf, [owner], places, at, .noun, time: since(), modality)
    }
  }

  /// A noun for where somebody has a house: `Vertriebsbüro`, `plant`.
  func isSite(_ at: Int) -> Bool {
    let lower = block.lower(at)
    guard block.tokens[at].kind == .word, !statements.named.contains(where: { $0.range.contains(at) }) else { return false }
    if Words.siteNouns.contains(lower) { return true }
    return block.language == .de && block.tokens[at].isCapital && Words.siteEnds.contains(where: lower.hasSuffix) && !["netzwerk", "handwerk", "kraftwerk"].contains(where: lower.hasSuffix)
  }

  /// Plans, where nothing else was said.
  mutating func plans(_ modality: Statement.Modality) {
    guard found.isEmpty, modality == .planned || modality == .negated, !clause.isQuoted else { return }
    let intents = Words.planVerbs.union(["expandieren", "expand"]).subtracting(block.language == .en ? ["will", "plane", "plant", "planen"] : ["soll", "sollen"])
    let due = block.language == .en ? tokens.first { ["is", "are"].contains(block.lower($0)) && block.lower($0 + 1) == "to" || ["decided", "set", "due", "pledged", "promised"].contains(block.lower($0)) && block.lower($0 + 1) == "to" } : nil
    let purpose = clause.kind == .infinitive && parentModality == .planned ? tokens.last { block.tokens[$0].kind == .word } : nil
    guard let at = first(intents, { !block.tokens[$0].isCapital && !(block.language == .en && block.lower($0) == "plant") }) ?? due ?? purpose else { return }
    if modality == .negated, !has(["plant", "planen", "will", "plan", "plans", "intend", "beabsichtigt", "möchte"]) { return }
    // What shall be done to somebody is nobody's plan.
    if block.language == .de, let last = tokens.last(where: { block.tokens[$0].kind == .word }), ["werden", "worden"].contains(block.lower(last)) { return }
    if block.language == .en, let at = tokens.first(where: { block.lower($0) == "be" }), block.lower(at + 1).hasSuffix("ed") || block.lower(at + 1) == "held" { return }
    guard let one = nominative(at).first, one.isKnown, block.language == .de || one.range.lowerBound < at || !inherited.isEmpty else { return }
    let object = actors.first { ["in", "nach", "mit", "bei", "to", "with", "at", "vor", "von"].contains($0.role) && !$0.isJoined && $0.isKnown && $0.range != one.range && ($0.role != "von" || $0.kind == .place) }
    if ["see", "return", "visit", "go", "travel", "meet", "learn", "come", "tour"].contains(block.lower(at + 2)), block.lower(at + 1) == "to" { return }
    if object == nil, at == purpose || one.kind != .organisation || one.extent != nil { return }
    if object == nil, case .relative = clause.kind { return }
    add(.plans, [one], object.map { [$0] } ?? [], at, .verb, time: date(), modality)
  }
}
