import Domain

/// Who comes to whom as a headline or first sentence says it outright, before all that is counted over the text.
struct Arrival {
  var origin: Statements.Actor?
  var host: Statements.Actor?
  var leader: Statements.Actor?
}

extension Reader {
  /// The protagonists that were counted, unless the head of the text says another.
  func mended(_ known: Protagonists, _ settled: [[Settled]]) -> Protagonists {
    var heads = 0
    for (block, chosen) in zip(blocks, settled) where block.language == .de {
      for sentence in block.sentences.prefix(2) {
        heads += 1
        guard heads <= 5 else { return known }
        let cue = CueReader(Statements(block: block, sentence: sentence, named: chosen.filter { sentence.contains($0.range.lowerBound) }, dated: [], home: nil, plain: plain), Protagonists())
        if let arrival = cue.arrival() { return Self.mended(known, arrival) }
      }
    }
    return known
  }

  private static func mended(_ known: Protagonists, _ arrival: Arrival) -> Protagonists {
    var known = known
    let isWrong = known.origin != nil && known.origin?.party.link == arrival.host?.party.link || known.host != nil && known.host?.party.link == arrival.origin?.party.link
    guard known.guest == nil || isWrong else {
      if known.host == nil { known.host = arrival.host }
      return known
    }
    (known.origin, known.leader) = (arrival.origin, arrival.leader)
    if let host = arrival.host { known.host = host } else if isWrong { known.host = nil }
    return known
  }
}

extension CueReader {
  private static let visits = PersonWords.words("besuch gegenbesuch antrittsbesuch arbeitsbesuch reise delegationsreise dienstreise auslandsreise staatsbesuch visite")

  /// `Besuch aus Kobe in Kiel`, `30 Unternehmer aus Kobe zu Gast in Kiel`, `Kobe macht Gegenbesuch in Kiel`, `Ihr erster Besuch führte Ministerin Ohm nach Kobe`.
  func arrival() -> Arrival? { led() ?? (isHeadline() ? crowd() ?? returned() ?? touring() : has(Self.presence) ? crowd() : nil) }

  private static let presence = PersonWords.words("gast sind ist war waren weilt weilten weilte besuchte besuchten besucht gereist angereist gekommen informierten informiert empfangen empfing begrüßte")

  private func goal(from start: Int, besides own: Link) -> Actor? {
    names.first { $0.kind != .person && $0.range.lowerBound >= start && ["in", "an", "bei", "nach"].contains(lead($0).preposition) && $0.party.link != own }
  }

  private func crowd() -> Arrival? {
    for at in sentence where block.tokens[at].isCapital && !isNamed(at) && lower(at + 1) == "aus" && (TieReader.crowds.contains(lower(at)) || CueWords.isGroup(lower(at)) || lower(at).hasPrefix("firmen")) {
      guard let one = origin(after: at), one.kind != .person else { continue }
      return Arrival(origin: one, host: goal(from: one.range.upperBound, besides: one.party.link))
    }
    return nil
  }

  /// `Kobe macht Gegenbesuch`, `Kobe zu Gast in Kiel`.
  private func returned() -> Arrival? {
    guard let one = names.first, one.kind == .place, lead(one).preposition.isEmpty, let verb = sentence.first(where: { $0 >= one.range.upperBound && ["macht", "machte", "stattet", "erwidert", "zu"].contains(lower($0)) }), verb <= one.range.upperBound + 1, (verb..<min(verb + 4, sentence.upperBound)).contains(where: { Self.visits.contains(lower($0)) || lower($0) == "gast" }) else { return nil }
    return Arrival(origin: one, host: goal(from: verb, besides: one.party.link))
  }

  /// `Präsident der Universität Ohm auf Deutschlandreise`.
  private func touring() -> Arrival? {
    guard let at = sentence.first(where: { lower($0).hasSuffix("reise") && !isNamed($0) && lower($0 - 1) == "auf" }), let one = names.first(where: { $0.kind != .person && $0.range.upperBound <= at && ["gen", "von"].contains(lead($0).preposition) }), PersonWords.isTitle(lower(lead(one).start - 1)) else { return nil }
    return Arrival(origin: one, host: goal(from: at, besides: one.party.link))
  }

  private func led() -> Arrival? {
    guard let verb = sentence.first(where: { ["führte", "führt"].contains(lower($0)) && !isNamed($0) && !isQuoted($0) }), sentence.contains(where: { $0 < verb && Self.visits.contains(lower($0)) && !isNamed($0) }), let one = names.first(where: { $0.kind == .person && $0.range.lowerBound > verb && lead($0).preposition.isEmpty }), let goal = names.last(where: { $0.kind == .place && $0.range.lowerBound > verb && lead($0).preposition == "nach" }) else { return nil }
    return Arrival(origin: nil, host: goal, leader: one)
  }
}
