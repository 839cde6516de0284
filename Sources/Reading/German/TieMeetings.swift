import Domain

/// Whom those who travel meet and what they are shown, told by what their hosts do.
extension TieReader {
  private static let lets = PersonWords.words("ließ ließen lässt lassen liess liessen")
  private static let learns = PersonWords.words("zeigen erklären erläutern vorführen führen schildern vorstellen unterrichten berichten demonstrieren")
  private static let shows = PersonWords.words("zeigte zeigten zeigt zeigen gezeigt führte führten führt geführt präsentierte präsentierten vorgestellt erläuterte erläuterten erklärte")
  private static let grants = PersonWords.words("gab gaben gibt gewährte gewährten gewährt bot boten bietet verschaffte öffnete")
  private static let glimpses = PersonWords.words("einblick einblicke einblicken überblick türen")
  private static let guests = PersonWords.words("gast gäste gästen gäster besucher besuchern besucherinnen delegation abordnung gruppe ihm ihr ihnen besuch botschafter botschafterin generalkonsul generalkonsulin konsul ministerpräsidenten teilnehmern teilnehmer reisegruppe")
  private static let entries = PersonWords.words("trug trugen eingetragen eintrug eintrugen schrieb schrieben verewigte verewigten verewigt eintrag einträge eintragen einzutragen unterschrieb")

  private var guest: Actor? { cue.protagonists.guest }
  private func isGuest(_ one: Actor) -> Bool { cue.protagonists.isGuest(one.party.link) }

  mutating func meetings() {
    lets()
    galt()
    goldenBook()
    guard guest != nil else { return }
    shown()
    expected()
  }

  /// Who acts in a clause: the person at its head, else those who travel.
  private func goer(_ at: Int) -> Actor? {
    let part = cue.segment(around: at)
    return names.first { part.contains($0.range.lowerBound) && $0.kind == .person && role($0).isEmpty && !isApart($0, at) } ?? guest
  }

  private func stage(of at: Int) -> Statement.Modality? {
    let words = Set(cue.clause(around: at).map(lower))
    guard words.isDisjoint(with: TieWords.negations), words.isDisjoint(with: TieWords.unsure) else { return nil }
    return cue.modality(at) == .planned ? .planned : .asserted
  }

  /// `ließ sich im Klinikum Ohm die Geräte zeigen`, `ließen sich bei Ohm erklären, wie …`.
  private mutating func lets() {
    guard let at = sentence.first(where: { isPlain($0) && Self.lets.contains(lower($0)) }) else { return }
    let clause = cue.segment(around: at)
    guard clause.contains(where: { lower($0) == "sich" && abs($0 - at) < 4 }), let end = clause.first(where: { Self.learns.contains(lower($0)) && isPlain($0) && $0 > at }), let modality = stage(of: at), let who = goer(at) else { return }
    for one in names where clause.contains(one.range.lowerBound) && one.range.lowerBound < end && one.kind != .person && ["in", "bei", "an", "durch"].contains(role(one)) && !isApart(one, at) && !isGuest(one) && !isInBrackets(one) { say(.visited, who, one, at, modality) }
  }

  /// `Der Abstecher galt dem Werk Ohm`, `Höflichkeitsbesuche galten Vera Ohm und Per Torvik`.
  private mutating func galt() {
    guard let at = sentence.first(where: { isPlain($0) && ["galt", "galten", "gilt", "gelten"].contains(lower($0)) }), let guest else { return }
    let clause = cue.segment(around: at)
    guard let noun = clause.first(where: { block.tokens[$0].isCapital && isPlain($0) && (CueWords.visits.contains(lower($0)) || ["visite", "besuch", "besuche", "abstecher", "besichtigung"].contains(where: lower($0).hasSuffix)) }), abs(noun - at) < 9, let modality = stage(of: at) else { return }
    for one in names where clause.contains(one.range.lowerBound) && ["", "gen"].contains(role(one)) && !isGuest(one) && !isInBrackets(one) && !isApart(one, at) { say(one.kind == .person ? .met : .visited, guest, one, at, modality) }
  }

  /// `Ins Goldene Buch der Stadt trug sich auch Vera Ohm ein`.
  private mutating func goldenBook() {
    guard let at = sentence.first(where: { isPlain($0) && ["buch", "buches"].contains(lower($0)) && lower($0 - 1).hasPrefix("golden") || ["gästebuch", "gästebuches", "ehrenbuch"].contains(lower($0)) && isPlain($0) }) else { return }
    let part = cue.segment(around: at)
    guard let verb = part.first(where: { isPlain($0) && Self.entries.contains(lower($0)) }), let modality = stage(of: verb) else { return }
    let book = names.first { $0.range.lowerBound > at && $0.range.lowerBound <= at + 4 && $0.kind != .person && ["gen", "von"].contains(role($0)) }
    let isOfHouse = (at + 1..<min(at + 4, part.upperBound)).contains { isPlain($0) && TieWords.houseNouns.contains(lower($0)) }
    let known = [cue.protagonists.host].compactMap { $0 }.filter { !CueWords.isLand($0.party.link) } + (isOfHouse ? context.leading.houses : context.leading.places)
    guard let host = book ?? known.first(where: { !isGuest($0) && (!isOfHouse || $0.kind == .organisation) }) else { return }
    for one in names where part.contains(one.range.lowerBound) && one.kind == .person && role(one).isEmpty && !isApart(one, verb) && !isInBrackets(one) && !cue.protagonists.receivers.contains(one.party.link) { say(.visited, one, host, verb, modality) }
  }

  /// `Vera Ohm führte die Gäste durch das Werk`, `zeigte ihnen Per Torvik das Museum Ohm`, `Die Ohm AG gab der Delegation Einblick`.
  private mutating func shown() {
    guard let guest, let at = sentence.first(where: { isPlain($0) && (Self.shows.contains(lower($0)) || Self.grants.contains(lower($0))) }) else { return }
    let clause = cue.segment(around: at)
    let isGrant = Self.grants.contains(lower(at))
    if isGrant, !clause.contains(where: { Self.glimpses.contains(lower($0)) }) { return }
    guard clause.contains(where: { isPlain($0) && Self.guests.contains(lower($0)) && $0 != at && abs($0 - at) < 12 && !["mit", "von"].contains(lower($0 - 1)) }), let modality = stage(of: at) else { return }
    let near = names.filter { clause.contains($0.range.lowerBound) && !isInBrackets($0) && !isApart($0, at) && !isGuest($0) }
    let hosts = near.filter { $0.kind == .person && ["", "von"].contains(role($0)) }
    if lower(at).hasPrefix("führ") || lower(at) == "geführt", !near.contains(where: { role($0) == "durch" }), !clause.contains(where: { ["durch", "durchs"].contains(lower($0)) }) { return }
    for one in hosts.prefix(2) { say(.met, one, guest, at, modality) }
    for one in near where one.kind != .person {
      let isGoal = ["durch", "in", "an", "bei"].contains(role(one)) || role(one).isEmpty && (isGrant || one.kind == .organisation && !hosts.isEmpty)
      if isGoal { say(.visited, guest, one, at, modality) }
    }
  }

  /// `Begleitet wurde die Delegation von Vera Ohm`: whoever goes along from the side of the hosts has met them.
  private mutating func expected() {
    guard let at = sentence.first(where: { isPlain($0) && lower($0) == "begleitet" }), lower(at + 1) == "von" || lower(at + 1) == "vom", let guest else { return }
    for one in cue.list(from: at + 1, [.person]).prefix(3) where !isGuest(one) && !isInBrackets(one) && cue.home(of: one).map({ cue.protagonists.isHost($0.party.link) }) ?? false { say(.met, one, guest, at, .asserted) }
  }
}
