import Domain

/// What somebody intends, in a German or English clause.
extension FrameReader {
  private static let intents = Words.words("plant planen plane planten beabsichtigt beabsichtigen beabsichtige erwägt erwägen erwäge erwog strebt anstreben möchte möchten will wollen wolle soll sollen plans plan planning planned intends intend intended aims aim wants want hopes hope considering considers seeks prepares preparing keen hofft gedenkt werde wird werden means wishes wish resolved expects decided prüft prüfen")
  private static let actions = Words.words("""
    bauen errichten eröffnen investieren gründen einrichten erweitern ausbauen entsenden schaffen starten beginnen entwickeln erproben testen liefern produzieren fertigen ansiedeln verlegen prüfen einreichen aufbauen übernehmen erwerben
    anbieten vertiefen verlagern niederlassen
    veranstalten ausrichten auflegen ausrüsten
    hold host convert send offer organise organize provide spend study license licence equip operate recruit
    build open establish invest launch set expand develop test supply produce move relocate station start create acquire bid extend explore submit present deliver hire
    """)

  /// `plans to open a plant in Kiel`, `erwägt eine Beteiligung`: where nothing else is said that lies ahead.
  mutating func plans() {
    let intent = tokens.first { at in
      !(!isGerman && (["plant", "planen", "plane", "will"].contains(block.lower(at)) || ["plans", "plan"].contains(block.lower(at)) && ["its", "their", "his", "her", "our", "the"].contains(block.lower(at - 1)))) && Self.intents.contains(block.lower(at)) && block.tokens[at].kind == .word && !block.tokens[at].isCapital && !tool.statements.named.contains { $0.range.contains(at) } }
    let due = isGerman ? nil : tokens.first { block.lower($0) == "going" && block.lower($0 + 1) == "to" && (Self.actions.contains(block.lower($0 + 2)) || block.lower($0 + 3) == "up") } ?? tokens.first { ["is", "are"].contains(block.lower($0)) && block.lower($0 + 1) == "to" && Self.actions.contains(block.lower($0 + 2)) }
    // `will build a plant`.
    let will = isGerman ? nil : tokens.first { at in ["will", "would"].contains(block.lower(at)) && !block.tokens[at].isCapital && (Self.actions.contains(block.lower(at + 1)) || ["also", "now", "then", "jointly", "not"].contains(block.lower(at + 1)) && Self.actions.contains(block.lower(at + 2))) }
    if !isGerman, has(["no"]), let at = tokens.first(where: { ["intention", "plans"].contains(block.lower($0)) }), ["no", "any"].contains(block.lower(at - 1)), let who = slots(finite ?? at).subject, who.isNamed, who.actors.allSatisfy({ $0.kind == .organisation }) {
      let places = led(by: ["in", "at", "to"]).filter { phrases[$0].start > at }.flatMap { targets($0) }.filter { $0.kind == .place && $0.isKnown }
      let own = has(["it"]) ? holder(at) : who.actors
      if !places.isEmpty { tool.add(.plans, Array(own.prefix(1)), Array(places.prefix(1)), at, .noun, time: nil, .negated) }
      return
    }
    if let at = intent, !isGerman, ["means", "wishes", "wish", "resolved", "expects", "decided"].contains(block.lower(at)), block.lower(at + 1) != "to" { return }
    guard let at = intent ?? due ?? will, !tool.found.contains(where: { $0.kind != .siteOf }) else { return }
    let lower = block.lower(at)
    if isGerman, has(["hätte", "hätten"]) { return }
    if isGerman, ["will", "wollen", "wolle", "soll", "sollen", "wird", "werden", "werde", "möchte", "möchten"].contains(lower), !has(Self.actions) {
      // `wird die Reise organisieren`.
      guard !clause.isQuoted, let first = tokens.first, !FrameWords.isFronted(block, first), let last = tokens.last(where: { block.tokens[$0].kind == .word && $0 != at }), !["ausbauen", "vertiefen", "lernen", "fortsetzen", "sein", "bleiben", "werden", "haben"].contains(block.lower(last)), !block.tokens[last].isCapital, block.lower(last).hasSuffix("n"), FrameWords.verbsDe[block.lower(last)] == nil, !block.lower(last).hasPrefix("ge") else { return }
    }
    if isGerman, ["wird", "werden", "soll", "sollen"].contains(lower), has(["wurde"]) || ["werden", "worden"].contains(lowers.last { $0.count > 1 } ?? "") { return }
    if !isGerman, ["plan", "plans", "planned", "intended"].contains(lower), phrases.contains(where: { $0.nounAt == at }) || ["is", "are", "was", "were", "be", ","].contains(block.lower(at - 1)) { return }
    if ["see", "return", "visit", "go", "travel", "meet", "learn", "come", "tour", "call", "attend", "join", "become"].contains(block.lower(at + 2)), block.lower(at + 1) == "to" { return }
    var subject = slots(at).subject ?? (clause.kind == .infinitive ? inherited : nil)
    if subject?.isNamed != true, case let all = holder(at), !all.isEmpty { subject = Part(actors: all, isAnimate: true) }
    guard let who = subject, who.isNamed, who.actors.allSatisfy({ $0.kind != .place || $0.party.link.id != nil }) else { return }
    let called = modality == .asserted ? Statement.Modality.planned : modality
    let agents = Array(who.actors.prefix(3))
    // `Ohm with its seat in Kiel plans`: not there.
    let leads = led(by: ["in", "nach", "at", "near", "bei", "to", "vor", "off"]).filter { one in phrases[one].parent.map { phrases[$0].name == nil && !phrases[$0].noun.hasSuffix("sitz") && phrases[$0].start > (isGerman ? -1 : at) } ?? true }
    var places = (leads.filter { phrases[$0].start > at } + leads.filter { phrases[$0].start < at }).flatMap { targets($0) }.filter { one in one.kind == .place && one.isKnown && !agents.contains { $0.party.link == one.party.link } }
    if places.isEmpty, case .relative(let pronoun, _) = clause.kind, ["wo", "where"].contains(pronoun), let one = clause.antecedent, one.kind == .place { places = [one] }
    if places.isEmpty, has(["dort", "there"]), let one = tool.statements.named.last(where: { $0.kind == .place && $0.range.upperBound <= at && !$0.isAdjective }) { places = [tool.statements.actor(one.range, one.kind, one.link)] }
    // `is considering Kiel`.
    if places.isEmpty, ["considering", "considers", "erwägt", "erwägen", "prüft"].contains(lower), let one = slots(at).object?.actors.first, one.kind == .place { places = [one] }
    // `is to run a pilot with Ohm`.
    if places.isEmpty { places = led(by: isGerman ? ["mit", "bei", "an"] : ["with", "at", "from"]).filter { phrases[$0].start > at || isGerman }.flatMap { targets($0) }.filter { one in one.kind == .organisation && one.isKnown && !agents.contains { $0.party.link == one.party.link } } }
    // What somebody wants to do, without where or with whom, is worth saying of a house alone.
    if places.isEmpty {
      if clause.isQuoted || agents.contains(where: { $0.kind != .organisation || $0.extent != nil }) { return }
      if case .relative = clause.kind { return }
      if ["prüft", "prüfen", "wish", "means"].contains(lower) || ["wird", "werden", "werde", "will", "would", "expects", "decided", "hofft", "hopes", "hope"].contains(lower), isGerman || tool.date() == nil { return }
    }
    for one in agents { tool.add(.plans, [one], Array(places.prefix(1)), at, .verb, time: tool.date(), called) }
  }

  private static let things = Words.words("""
    extension expansion scheme route service plant office branch move relocation merger acquisition entry project listing factory depot subsidiary laboratory centre center campus hub works warehouse facility line fair edition launch mill
    umzug einstieg ausbau erweiterung markteintritt niederlassung büro werk fertigung standort linie lesesaal labor anlage fabrik halle zentrum filiale repräsentanz vertretung tochter tochtergesellschaft ansiedlung übernahme beteiligung
    zusammenschluss fahrt reise lager werkstatt lehrwerkstatt ableger messe röstanlage produktion zweigstelle errichtung eröffnung gründung bau
    """)
  private static let intended = Words.words("geplant vorgesehen beabsichtigt angestrebt planned envisaged intended scheduled foreseen")
  private static let weighed = Words.words("erwogen geprüft angedacht denkbar considered studied examined explored mooted könnte could")
  private static let dropped = Words.words("shelved dropped abandoned scrapped verworfen aufgegeben begraben gestrichen")

  /// `Ein Umzug nach Kiel ist nicht geplant`, `A scheme in Kiel has been shelved`: the thing is the subject, and whose it is nobody says.
  mutating func plannedThings() {
    guard !tool.found.contains(where: { [.plans, .visited].contains($0.kind) }), clause.kind == .main, !clause.isQuoted, let at = tokens.first(where: { Self.intended.contains(block.lower($0)) || Self.weighed.contains(block.lower($0)) || Self.dropped.contains(block.lower($0)) || block.lower($0) == "review" && block.lower($0 - 1) == "under" || block.lower($0) == "consideration" && block.lower($0 - 1) == "under" }), phrases.allSatisfy({ $0.nounAt != at }) || ["review", "consideration"].contains(block.lower(at)) else { return }
    guard let index = phrases.indices.first(where: { isTop($0) && phrases[$0].preposition.isEmpty && phrases[$0].name == nil && phrases[$0].owner == nil && (Self.things.contains(phrases[$0].noun) || tool.isSite(phrases[$0].nounAt) || ["werk", "lager", "anlage", "büro", "halle"].contains(where: phrases[$0].noun.hasSuffix) || ["plans", "pläne"].contains(phrases[$0].noun)) }), isGerman || phrases[index].start < at, children(index, ["of", "gen", "von"]).allSatisfy({ phrases[$0].name == nil }) else { return }
    let places = (children(index, ["in", "nach", "to", "at", "on", "near", "an", "bei"]) + led(by: ["in", "nach", "to", "at", "near"]).filter { isTop($0) }).flatMap { group($0) }.compactMap { phrases[$0].name }.filter { $0.kind == .place }
    guard let place = places.first, let own = planner else { return }
    let lower = block.lower(at)
    let isNot = has(["nicht", "not", "no", "kein", "keine", "never"]) || Self.dropped.contains(lower)
    tool.add(.plans, [own], [place], at, .noun, time: tool.date(), isNot ? .negated : Self.intended.contains(lower) ? .planned : .hypothetical)
  }
}
