import Domain

/// Who asked whom to come.
extension TieReader {
  /// `Ohm, den die Stadt eingeladen hatte`, `eingeladen von A und B`, `Die Einladung sprach Vera Ohm aus`, `folgten der Einladung von Ohm`.
  mutating func asked() {
    for at in sentence where isPlain(at) {
      if TieWords.invitations.contains(lower(at)), block.tokens[at].isCapital { invitation(at) } else if TieWords.invites.contains(lower(at)), !block.tokens[at].isCapital || at == sentence.lowerBound { asks(at) }
    }
  }

  private func isGuest(_ one: Actor) -> Bool { cue.protagonists.isGuest(one.party.link) }
  private var guest: Actor? { cue.protagonists.guest }

  private mutating func asks(_ at: Int) {
    let isNeeding = ["lud", "luden", "lädt", "laden"].contains(lower(at))
    let clause = cue.clause(around: at)
    if isNeeding, !clause.contains(where: { lower($0) == "ein" && ($0 == clause.upperBound - 1 || lower($0 + 1) == "und" || block.tokens[$0 + 1].kind == .sign) }) { return }
    if ["gebeten", "bat", "baten", "bitten", "bittet"].contains(lower(at)), !clause.contains(where: { ["an", "nach", "in", "zu"].contains(FrameWords.prepositions[lower($0)] ?? "") }) || clause.contains(where: { ["um", "zu"].contains(lower($0)) }) { return }
    guard let modality = stage(at), modality == .asserted || !clause.contains(where: { ["alle", "interessierte", "bürger", "bürgerinnen"].contains(lower($0)) }) else { return }
    let called = modality == .planned && lower(at) == "eingeladen" && !clause.contains { ["soll", "sollen", "will"].contains(lower($0)) } ? Statement.Modality.asserted : modality
    let first = clause.lowerBound
    let inside = names.filter { clause.contains($0.range.lowerBound) && !isInBrackets($0) }
    let by = inside.filter { ["von", "durch"].contains(role($0)) && $0.range.lowerBound > at || ["von", "durch"].contains(role($0)) && lower(at) == "eingeladen" }
    // `eingeladen von A und B`.
    if lower(at) == "eingeladen" || lower(at) == "geladen", !by.isEmpty {
      let main = names.first { $0.range.upperBound <= at && role($0).isEmpty && $0.kind != .place }
      for host in by.prefix(3) where main?.party.link != host.party.link { say(.invited, host, guest ?? main, at, called) }
      return
    }
    let isPassive = clause.contains { ["wurde", "wurden", "worden", "war", "waren", "ist", "sind"].contains(lower($0)) }
    guard !isPassive else { return }
    let hosts = inside.filter { role($0).isEmpty && $0.range.lowerBound > first }
    let isRelative = block.isSign(first - 1, ",")
    if isRelative, ["den", "die"].contains(lower(first)), let host = hosts.first, let one = names.last(where: { $0.range.upperBound <= first - 1 }), first - 1 - one.range.upperBound <= 1 {
      return say(.invited, host, one, at, called)
    }
    // `zu der die Kammer eingeladen hatte`, `Dazu eingeladen hatte ihn Vera Ohm`, `Eingeladen hat sie die Kammer`.
    if isRelative && FrameWords.prepositions[lower(first)] == "zu" || clause.contains(where: { ["dazu", "hierzu", "ihn", "sie", "ihnen"].contains(lower($0)) }), let host = hosts.first(where: { !isGuest($0) }) ?? inside.first(where: { role($0).isEmpty && !isGuest($0) }) {
      let him = clause.contains { lower($0) == "ihn" } ? context.man ?? context.person : nil
      return say(.invited, host, him ?? guest, at, called)
    }
  }

  private mutating func invitation(_ at: Int) {
    let clause = cue.clause(around: at)
    guard let modality = stage(at), !clause.contains(where: { ["annahme", "rahmen"].contains(lower($0)) }) else { return }
    let inside = names.filter { cue.segment(around: at).contains($0.range.lowerBound) && !isInBrackets($0) }
    let owner = inside.filter { ["gen", "von"].contains(role($0)) && $0.range.lowerBound > at && $0.range.lowerBound <= at + 12 && !isApart($0, at) }
    let host = owner.first ?? names.first { one in one.range.lowerBound > at && one.range.lowerBound <= at + 8 && one.kind == .person && lower(at + 1) != "an" && ["des", "der", "von"].contains(lower(at + 1)) && !isApart(one, at) }
    // `folgte der Einladung von Ohm`, `auf Einladung von Ohm`.
    if let host, (max(sentence.lowerBound, at - 4)..<at).contains(where: { ["auf", "der", "einer", "dank"].contains(lower($0)) }) {
      let follows = clause.contains { ["folgte", "folgten", "gefolgt", "folgt", "folgen"].contains(lower($0)) }
      let isOn = ["auf"].contains(lower(at - 1)) || lower(at - 2) == "auf" || lower(at - 3) == "auf"
      guard follows || isOn else { return }
      let person = inside.first { role($0).isEmpty && $0.party.link != host.party.link && $0.kind == .person && !isApart($0, at) && !(host.range.upperBound..<host.range.upperBound + 4).contains($0.range.lowerBound) }
      let who = person ?? cue.segment(around: at).first { CueWords.isGroup(lower($0)) && !cue.isNamed($0) }.flatMap { cue.origin(after: $0) ?? cue.adjective(before: $0) }
      return say(.invited, host, who ?? (guest.map { $0.party.link == host.party.link } ?? true ? nil : guest), at, modality)
    }
    // `Die Einladung hatte Vera Ohm ausgesprochen`, `sprach eine Einladung nach Kobe aus`.
    guard clause.contains(where: { ["ausgesprochen", "aussprach", "sprach", "überbrachte", "überbrachten", "überreichte", "übermittelte", "erneuerte", "kam", "stammte", "erging", "ausgegangen"].contains(lower($0)) }) || cue.segment(around: at).contains(where: { lower($0) == "ausgesprochen" }) else { return }
    let from = inside.first { ["von", "gen"].contains(role($0)) && clause.contains(where: { ["kam", "stammte", "erging", "ausgegangen"].contains(lower($0)) }) }
    let said = inside.filter { role($0).isEmpty || $0.kind == .person }
    guard let host = from ?? said.first(where: { $0.kind == .person && !isGuest($0) }) ?? said.first(where: { !isGuest($0) }) else { return }
    say(.invited, host, guest, at, modality)
  }
}
