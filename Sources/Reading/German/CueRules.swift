import Domain

/// Where those who travel go and whom they meet, by nouns and lists.
extension CueReader {
  private var guest: Actor? { protagonists.guest }

  /// All that the cues of a sentence say.
  mutating func read(region: Actor?) -> [Statement] {
    invitations()
    signing()
    partners()
    houses(region)
    guard guest != nil else { return found }
    programmes()
    ways()
    seen()
    visits()
    talks()
    greetings()
    speeches()
    headline()
    opened()
    fronted()
    return found
  }

  private static let onWay: Set<String> = ["nach", "in", "zu", "bei", "an", "durch", "auf"]

  private func isGoal(_ one: Actor, _ prepositions: Set<String>) -> Bool {
    one.kind != .person && !protagonists.isGuest(one.party.link) && prepositions.contains(lead(one).preposition)
  }

  /// Who goes where a noun says that somebody does: the person at the head of the clause, else the text's traveller.
  private func goer(before at: Int, besides: [Actor] = []) -> Actor? {
    let part = segment(around: at)
    let own = names.first { one in one.kind == .person && part.contains(one.range.lowerBound) && one.range.lowerBound < at && lead(one).preposition.isEmpty && !besides.contains { $0.range == one.range } }
    return own ?? guest
  }

  /// `Auf dem Programm standen das Museum Ohm und Kobe`, `Kobe, Kyoto und Osaka hießen die Stationen`.
  private mutating func programmes() {
    for at in sentence where block.tokens[at].isCapital && !isNamed(at) && !isQuoted(at) {
      let isProgramme = CueWords.programmes.contains(lower(at)) && ["auf", "im", "in"].contains { word in (max(sentence.lowerBound, at - 3)..<at).contains { lower($0) == word } } && has(["steht", "stehen", "stand", "standen", "lagen", "lag", "liegen", "finden", "findet", "fanden"])
      let isStation = CueWords.stations.contains(lower(at)) && has(["war", "waren", "ist", "sind", "hieß", "hießen", "heißen", "bildete", "bildeten", "bilden"]) && !has(["macht", "machte", "machten", "gemacht"])
      guard isProgramme || isStation else { continue }
      let part = segment(around: at)
      for one in names where part.contains(one.range.lowerBound) && isGoal(one, ["", "in", "bei", "an", "durch", "zu"]) && !isApposed(one) {
        if isStation, lead(one).preposition.isEmpty == false, one.range.lowerBound < at { continue }
        say(.visited, guest, one, at, modality(at))
      }
    }
  }

  /// `, der Hauptstadt von Kobe`: what a name in an apposition tells is no goal of its own.
  private func isApposed(_ one: Actor) -> Bool { lead(one).preposition == "gen" || lead(one).preposition == "von" }

  /// `Danach führte der Weg zu Ohm und nach Kobe`, `Weiter ging es ins Museum`.
  private mutating func ways() {
    for at in sentence where ["führte", "führt", "führten", "ging", "geht", "verschlug", "führen", "geführt"].contains(lower(at)) && !isQuoted(at) {
      let part = segment(around: at)
      guard part.contains(where: { ["weg", "reise", "route", "fahrt", "tour", "programm", "etappe", "auslandsreise", "dienstreise", "es", "delegationsreise", "reiseroute", "rundgang", "rundreise"].contains(lower($0)) }), !part.contains(where: { ["um", "darum"].contains(lower($0)) && !isNamed($0) }) else { continue }
      for one in names where part.contains(one.range.lowerBound) && isGoal(one, ["nach", "zu", "in", "durch"]) && one.range.lowerBound > part.lowerBound && !isHeld(one) {
        if lead(one).preposition == "in", !["die", "das", "den", ""].contains(lead(one).article) { continue }
        say(.visited, goer(before: at), one, at, modality(at))
      }
    }
  }

  /// `Institut in Kobe`: the place belongs to the name or noun before it.
  private func isHeld(_ one: Actor) -> Bool {
    let lead = lead(one)
    guard lead.preposition == "in" || lead.preposition == "bei", lead.start > sentence.lowerBound else { return false }
    let before = lead.start - 1
    return isNamed(before) && names.contains { $0.range.upperBound == lead.start && $0.kind == .organisation } || block.isSign(before, ")") || block.tokens[before].isCapital && before > sentence.lowerBound && !Calendar.isTime(lower(before)) && Calendar.weekday(lower(before)) == nil && !CueWords.visits.contains(lower(before)) && !CueWords.talks.contains(lower(before))
  }

  /// `Besichtigt wurden das Werk von Ohm und das Museum`, `Angesteuert werden Kobe und Kyoto`.
  private mutating func seen() {
    for at in sentence where CueWords.seen.contains(lower(at)) && !isNamed(at) && !isQuoted(at) {
      let part = segment(around: at)
      guard part.contains(where: { ["wurde", "wurden", "werden", "wird", "worden"].contains(lower($0)) }), !part.contains(where: { ["von", "vom"].contains(lower($0)) }) || at == part.lowerBound || names.allSatisfy({ $0.kind != .person }) else { continue }
      let inside = names.filter { part.contains($0.range.lowerBound) }
      let bare = inside.filter { isGoal($0, [""]) }
      for one in bare.isEmpty ? inside.filter({ isGoal($0, ["von", "gen", "in", "bei"]) }) : bare { say(.visited, guest, one, at, modality(at)) }
    }
  }

  /// `Besuche bei Ohm und an der Universität`, `eine Besichtigung der Werft`.
  private mutating func visits() {
    for at in sentence where CueWords.visits.contains(lower(at)) && block.tokens[at].isCapital && !isNamed(at) && !isQuoted(at) {
      let next = lower(at + 1)
      let isOf = ["der", "des"].contains(next)
      guard isOf || ["bei", "in", "an", "auf", "durch"].contains(FrameWords.prepositions[next] ?? "") || next == "zur" || next == "zum", !["aus", "nächsten"].contains(next) else { continue }
      if ["für", "werben", "lädt"].contains(lower(at - 1)) || ["einem", "einen"].contains(lower(at - 1)) && has(["werben", "wirbt", "warb", "lud", "lädt", "eingeladen", "einladen", "einlud"]) { continue }
      for one in list(from: at + 1, [.organisation, .place]) {
        let role = lead(one).preposition
        let isFurther = role.isEmpty && lower(one.range.lowerBound - 1) != "(" && one.range.lowerBound > at + 3
        guard ["bei", "in", "an", "zu", "auf", "durch"].contains(role) || isOf && role == "gen" || isFurther, !isHeld(one) || lead(one).start == at + 1 else { continue }
        if protagonists.isGuest(one.party.link) { continue }
        say(.visited, goer(before: at), one, at, modality(at))
      }
    }
  }

  /// `Gespräche mit Vera Ohm und dem Bürgermeister von Kobe sind vorgesehen`, `Empfang durch Vera Ohm`.
  private mutating func talks() {
    for at in sentence where block.tokens[at].isCapital && !isNamed(at) && !isQuoted(at) && (CueWords.talks.contains(lower(at)) && lower(at) != "runder" || lower(at) == "tisch" && lower(at - 1).hasPrefix("rund")) {
      let links: Set<String> = lower(at) == "empfang" || lower(at).hasSuffix("besuch") ? ["bei", "durch", "mit"] : ["mit", "bei"]
      guard let with = (at + 1..<min(at + 8, sentence.upperBound)).first(where: { links.contains(FrameWords.prepositions[lower($0)] ?? "") }), !(at + 1..<with).contains(where: { [",", ";", ":", "."].contains(block.tokens[$0].text) }) else { continue }
      var partners = list(from: with, [.person, .organisation]).filter { ["mit", "bei", "durch", ""].contains(lead($0).preposition) }
      if partners.isEmpty { partners = offices(from: with) }
      let own = partners.contains { protagonists.isGuest($0.party.link) }
      guard !partners.isEmpty, !own else { continue }
      let who = goer(before: at, besides: partners)
      for one in partners { say(.met, who, one, at, modality(at)) }
      let part = segment(around: at)
      // `In Kobe ist ein Gespräch verabredet`.
      for one in names where one.kind == .place && part.contains(one.range.lowerBound) && lead(one).preposition == "in" && !isHeld(one) && !protagonists.isGuest(one.party.link) { say(.visited, who, one, at, modality(at)) }
    }
  }

  /// `mit dem Bürgermeister von Kobe`: who holds an office and has no name is the town.
  private func offices(from start: Int) -> [Actor] {
    var found: [Actor] = []
    for at in start..<min(start + 16, sentence.upperBound) where PersonWords.isTitle(FrameWordsDe.singular(lower(at))) && block.tokens[at].isCapital {
      if let one = names.first(where: { $0.kind == .place && $0.range.lowerBound > at && $0.range.lowerBound <= at + 4 && ["gen", "von"].contains(lead($0).preposition) }) { found.append(one) }
    }
    return found
  }

  /// `Bürgermeisterin Ohm begrüßte die Gäste`, `wurden von Vera Ohm und Per Torvik empfangen`, `hieß sie Vera Ohm willkommen`.
  private mutating func greetings() {
    guard let (hosts, guests) = reception(), let at = sentence.first(where: { CueWords.receives.contains(lower($0)) && !isNamed($0) && !isQuoted($0) }) else { return }
    var who = guests
    if who.isEmpty, let guest { who = [guest] }
    if let colon = sentence.first(where: { block.isSign($0, ":") && $0 > at }) { who = list(from: colon + 1, [.person]) }
    guard !who.contains(where: { one in hosts.contains { $0.party.link == one.party.link } }) else { return }
    for host in hosts where host.kind == .person && !protagonists.isGuest(host.party.link) { for one in who { say(.met, host, one, at, modality(at)) } }
    let part = segment(around: at)
    guard let first = who.first else { return }
    for one in names where one.kind != .person && part.contains(one.range.lowerBound) && ["in", "an", "bei"].contains(lead(one).preposition) && !isHeld(one) && !protagonists.isGuest(one.party.link) { say(.visited, first, one, at, modality(at)) }
  }

  /// `In Kobe wurde das Büro Ohm eröffnet`.
  private mutating func opened() {
    guard let at = sentence.first(where: { ["eröffnet", "eröffnete", "eröffneten", "eingeweiht", "weihte", "weihten", "aufgenommen", "bezogen", "bezieht", "bezog"].contains(lower($0)) && !isQuoted($0) && !isNamed($0) }), lower(at) != "aufgenommen" || has(["arbeit", "betrieb"]), has(["wurde", "wurden", "worden", "hat", "haben"]) || lower(at).hasSuffix("te") || lower(at).hasSuffix("ten"), !has(["soll", "sollen", "will"]) else { return }
    let part = segment(around: at)
    let inside = names.filter { part.contains($0.range.lowerBound) && !isParted($0.range.upperBound, at) }
    guard let place = inside.first(where: { $0.kind == .place && ["in", "auf"].contains(lead($0).preposition) }), let one = inside.last(where: { $0.kind == .organisation && lead($0).preposition.isEmpty && !isOf($0) }) else { return }
    say(.siteOf, one, place, at, .asserted)
  }

  private func isOf(_ one: Actor) -> Bool { ["gen", "von"].contains(lead(one).preposition) }

  /// `In Kobe besichtigen die Gäste das Museum Ohm`: they are in the place, and so is the house.
  private mutating func fronted() {
    guard let place = names.first, place.kind == .place, lead(place).preposition == "in", lead(place).start <= sentence.lowerBound + 1, let verb = sentence.first(where: { statements.isFinite($0) && $0 > place.range.lowerBound }), verb <= place.range.upperBound + 1 else { return }
    let part = segment(around: verb)
    guard let at = part.first(where: { ["besichtigte", "besichtigten", "besichtigen", "besuchte", "besuchten", "besuchen", "besucht", "besichtigt", "traf", "trafen", "treffen", "empfangen", "empfing", "begrüßt", "begrüßte"].contains(lower($0)) && !isQuoted($0) && !isNamed($0) }) else { return }
    let who = goer(before: at)
    guard who.map({ protagonists.isGuest($0.party.link) }) ?? false else { return }
    say(.visited, who, place, at, modality(at))
    if lower(at).hasPrefix("besich") || lower(at).hasPrefix("besuch"), let one = names.first(where: { $0.kind == .organisation && part.contains($0.range.lowerBound) && lead($0).preposition.isEmpty && ["das", "die", "den"].contains(lead($0).article) && !isParted($0.range.lowerBound, at) }) { say(.siteOf, one, place, at, .asserted) }
  }

  /// `spricht am Institut Ohm`, `hielt eine Rede vor dem Rat`.
  private mutating func speeches() {
    guard let at = sentence.first(where: { ["spricht", "sprach", "redet", "referiert", "referierte", "vortrag", "rede", "ansprache", "gastvortrag"].contains(lower($0)) && !isQuoted($0) && !isNamed($0) }), !has(["sich", "mit"]) || has(["vortrag", "rede", "gastvortrag"]) else { return }
    let part = segment(around: at)
    for one in names where one.kind == .organisation && part.contains(one.range.lowerBound) && ["an", "bei", "vor"].contains(lead(one).preposition) { say(.visited, goer(before: at), one, at, modality(at)) }
  }

  /// `Gäste aus Kobe im Landtag`, `Vera Ohm in Kobe: …`.
  private mutating func headline() {
    guard isHeadline(), !sentence.contains(where: { statements.isFinite($0) }) else { return }
    let goals = names.filter { isGoal($0, ["in", "nach", "bei", "an"]) && !isHeld($0) }
    guard let goal = goals.first else { return }
    let isOwn = names.contains { protagonists.isGuest($0.party.link) && $0.range.upperBound <= goal.range.lowerBound }
    let noun = sentence.first { at in at < goal.range.lowerBound && ["gast", "gäste", "besuch", "reise", "delegation", "delegationsreise", "antrittsbesuch", "jubiläumsreise", "dienstreise"].contains(where: lower(at).hasSuffix) }
    guard isOwn && protagonists.isHost(goal.party.link) || noun != nil else { return }
    say(.visited, guest, goal, noun ?? goal.range.lowerBound, protagonists.isAhead ? .planned : .asserted)
  }
}

/// German forms.
enum FrameWordsDe {
  /// `Präsidenten` for `Präsident`.
  static func singular(_ lower: String) -> String { lower.hasSuffix("enten") || lower.hasSuffix("eten") ? String(lower.dropLast(2)) : lower.hasSuffix("s") ? String(lower.dropLast()) : lower }
}
