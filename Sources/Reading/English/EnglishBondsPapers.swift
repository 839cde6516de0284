import Domain

/// Who signed what with whom, and who invited whom, by the order of names and words.
extension EnglishBonds {
  private static let signing = Words.words("""
    signed sign signs signing inked ink inks sealed seal seals concluded conclude concludes entered enter enters entering renewed renew renews reaffirmed reaffirm reached reach struck strike initialled finalised finalized formalised formalized
    put puts affixed set exchanged exchange extended extend executed ratified closed made
    """)
  /// Verbs that say a paper's end only beside the paper itself.
  private static let loose = Words.words("reached reach extended extend closed made set exchanged exchange put puts affixed sealed seal seals struck strike enter enters entered entering renewed renew renews reaffirmed reaffirm")
  private static let papers = Words.words("""
    mou mous moc moa loi agreement agreements memorandum memoranda memorandums declaration declarations pact pacts treaty treaties contract contracts deal deals accord accords charter charters protocol protocols letter
    understanding statement document documents arrangement arrangements covenant convention paper papers communique
    """)
  private static let strokes = Words.words("signature signatures name names pen pens seal seals")
  private static let bases = Words.words("sign signing ink seal conclude enter entering renew reaffirm reach strike exchange extend put")
  private static let ahead = Words.words("will shall expected plans plan planned set due scheduled agreed intend intends intended about ready prepare preparing hope hopes aim aims")

  mutating func agreements() {
    for index in items.indices where items[index].actors.isEmpty && !items[index].isGuests {
      let lower = word(index)
      if Self.signing.contains(lower), isSigning(index) { signed(index) }
      if lower == "signatories" || lower == "signatures" { signatories(index) }
      if ["resolved", "agreed"].contains(lower) { resolved(index) }
      if lower == "agreed", ["at", "during"].contains(word(index + 1)) { pair(.agreed, led(index, by: ["between"], reach: 16), index, .asserted) }
      if ["links", "link", "binds", "connects"].contains(lower) { linkedByPaper(index) }
      if lower == "between", has(Self.papers, index - 9, index), !found.contains(where: { $0.kind == .agreed }) { paperBetween(index) }
    }
  }

  /// Whether a paper stands near, or the names and pens that are put to it.
  private func isSigning(_ index: Int) -> Bool {
    let at = items[index].at
    let near = (max(statements.sentence.lowerBound, at - 26)..<min(statements.sentence.upperBound, at + 22)).map(block.lower)
    let next = (at..<min(statements.sentence.upperBound, at + 8)).map(block.lower)
    let lower = word(index)
    if ["put", "puts", "affixed", "set"].contains(lower) { return next.contains(where: Self.strokes.contains) }
    guard near.contains(where: Self.papers.contains) else { return false }
    if ["enter", "enters", "entered", "entering"].contains(lower), word(index + 1) != "into" { return false }
    if ["reached", "reach", "extended", "extend", "made", "closed", "exchanged", "exchange", "sealed", "seal", "seals", "reaffirmed", "reaffirm", "renewed", "renew", "renews"].contains(lower), !isPassive(index) { return (at..<min(statements.sentence.upperBound, at + 7)).map(block.lower).contains(where: Self.papers.contains) }
    return true
  }

  private func called(_ index: Int) -> Statement.Modality {
    let modality = scene.modality(index)
    if modality != .asserted { return modality }
    if has(["should", "would", "matters", "possible"], index - 6, index), word(index) != "signed" || has(["be"], index - 2, index) { return .hypothetical }
    if word(index - 1) == "to", Self.bases.contains(word(index)) { return .planned }
    if word(index - 1) == "be", has(["to"], index - 3, index) { return .planned }
    return .asserted
  }

  private mutating func signed(_ index: Int) {
    let modality = called(index)
    // `a memorandum signed by A and B`.
    if word(index) == "signing", isPassive(index) { return }
    let isReduced = !isPassive(index) && ["by", "between", "with"].contains(word(index + 1)) && word(index).hasSuffix("ed")
    if isPassive(index) || isReduced { return passive(index, modality) }
    let doers = self.doers(index)
    if ["entered", "enter"].contains(word(index)), has(["partnership", "relationship", "alliance"], index - 7, index), has(["which", "that"], index - 7, index) { return }
    let with = led(index, by: ["with"], reach: 14)
    if !with.isEmpty, !doers.isEmpty { return add(.agreed, doers, with, index, modality) }
    if case let owner = self.owner(index), !owner.isEmpty, !doers.isEmpty { return add(.agreed, doers, owner, index, modality) }
    if doers.count > 1 { return pair(.agreed, doers, index, modality) }
    // `is expected in Kiel to renew the memorandum`.
    if doers.count < 2, ["renew", "sign", "signing", "conclude"].contains(word(index)), word(index - 1) == "to", let guest = scene.guests.first, let host = near(index, besides: guest) { return guess(guest, host, index, modality) }
    // `Two signed contracts`, `the Centre and Ohm signed`, `with which Ohm signed`.
    if has(["with"], 0, index) && has(["which", "whom"], 0, index) || word(index - 2) == "and" || Self.papers.contains(word(index + 1)) && !items[max(0, index - 3)..<index].contains(where: { $0.isName }) { return }
    guard let one = doers.first, !Self.loose.contains(word(index)) || ["put", "puts", "affixed", "entered", "enter"].contains(word(index)) else { return }
    if case let both = led(index, by: ["between"], reach: 14), both.count > 1 { return pair(.agreed, both, index, modality) }
    // Where it was signed, or whoever has come.
    if let host = hosts(index, besides: one).first { return guess(one, host, index, modality) }
    if has(["with", "between"], index, items.count) { return }
    if let guest = scene.guests.first, !isLike(guest, one) { return guess(guest, one, index, modality) }
    if context.agreed.isEmpty, one.kind != .person, let other = context.counterparts.other(than: one.party.link), other.kind == .organisation { guess(one, other, index, modality) }
  }

  /// `put their signatures to Ohm's charter`.
  private func owner(_ index: Int) -> [Actor] {
    guard let at = (index + 1..<min(index + 7, items.count)).first(where: { items[$0].isName && word($0 + 1) == "'" }), has(Self.papers, at + 2, at + 7) else { return [] }
    return party(at).filter { $0.kind == .organisation }
  }

  /// Another house of the sentence.
  private func near(_ index: Int, besides one: Actor) -> Actor? {
    statements.named.first { other in
      other.kind == .organisation && other.range.upperBound <= items[index].at && !Counterparts.isPaper(other.link.plainName) && other.link != one.party.link && !context.journey.isSame(other.link, one.party.link) && FrameWords.isHouseName(other.link.plainName)
    }.map { statements.actor($0.range, $0.kind, $0.link) }
  }

  private mutating func passive(_ index: Int, _ modality: Statement.Modality) {
    let by = led(index, by: ["by"], reach: 9)
    let with = led(index, by: ["with"], reach: 12)
    if by.count > 1, with.isEmpty { return pair(.agreed, by, index, modality) }
    if !by.isEmpty, !with.isEmpty { return add(.agreed, by, with, index, modality) }
    let between = led(max(0, index - 12) - 1, by: ["between"], reach: 24)
    if between.count > 1 { return pair(.agreed, between, index, modality) }
    if let one = (by + with).first {
      guard let other = other(than: one), one.kind != .person || scene.isGuest([other]) else { return }
      return guess(other, one, index, modality)
    }
    if has(["with"], 0, index) && has(["which", "whom"], 0, index) { return }
    // `Documents were signed at Ohm, too`, `an agreement was signed there`.
    guard let guest = scene.guests.first, [.asserted, .planned].contains(modality) else { return }
    if let host = hosts(index, besides: guest).first ?? near(index, besides: guest) { return guess(guest, host, index, modality) }
    if has(["there", "here"], index, index + 4), let host = context.recent.last(where: { !isLike($0, guest) && $0.kind == .organisation }) { return guess(guest, host, index, modality) }
    let pair = context.counterparts.all(2)
    if pair.count == 2, context.agreed.isEmpty { guess(pair[0], pair[1], index, modality) }
  }

  /// The houses of the sentence `at` which something is done.
  private func hosts(_ index: Int, besides one: Actor) -> [Actor] {
    items.indices.filter { word($0) == "at" }.compactMap { at in party(at + 1).first }.filter { $0.kind == .organisation && !isLike($0, one) && FrameWords.isHouseName($0.party.text) }
  }

  /// `Signatories were Vera Ohm for A and Jan Torvik for B`.
  private mutating func signatories(_ index: Int) {
    if word(index) == "signatories", !["were", "are", ":", "included", "include"].contains(word(index + 1)) { return }
    let list = items[(index + 1)...].prefix(16).flatMap { $0.actors }
    let bodies = self.bodies(list)
    let persons = list.filter { $0.kind == .person }
    if word(index) == "signatures", !has(["of", "by"], index + 1, index + 3) { return }
    if persons.count >= 2 { return pair(.agreed, Array(persons.prefix(2)), index, .asserted) }
    if bodies.count >= 2 { pair(.agreed, Array(bodies.prefix(2)), index, .asserted) }
  }

  /// `the two regions have resolved to work together`, `both sides agreed to`, `What was agreed with Ohm`.
  private mutating func resolved(_ index: Int) {
    if isPassive(index) {
      guard word(index) == "agreed", let one = led(index, by: ["with"], reach: 4).first else { return }
      let host = items.indices.filter { ["to", "in"].contains(word($0)) && $0 > index }.flatMap { party($0 + 1) }.first { !isLike($0, one) }
      if let other = host ?? other(than: one) { add(.agreed, [one], [other], index, .asserted) }
      return
    }
    guard ["to", "on", "that"].contains(word(index + 1)) || word(index) == "agreed" && ["upon"].contains(word(index + 1)) else { return }
    let all = doers(index)
    guard all.count > 1, all.allSatisfy({ $0.kind != .person }) else { return }
    // `agreed to sign` is no paper yet.
    if Self.bases.contains(word(index + 2)) { return }
    pair(.agreed, all, index, scene.modality(index))
  }

  /// `A five-year memorandum of understanding now links A with B`.
  private mutating func linkedByPaper(_ index: Int) {
    guard has(Self.papers, index - 9, index), let one = party(index + 1).first else { return }
    if party(index + 1).count > 1 { return pair(.agreed, party(index + 1), index, .asserted) }
    let with = led(index + 1, by: ["with", "to"], reach: 3)
    add(.agreed, [one], with, index, .asserted)
    add(.partnerOf, [one], with, index, .asserted, time: statements.dated.first { $0.date.year != nil }?.date)
  }

  /// `A memorandum of understanding between A and B provides for`.
  private mutating func paperBetween(_ index: Int) {
    guard case let all = between(index), all.count > 1, !has(["draft", "proposed", "possible", "future", "negotiate", "negotiating", "discuss", "discussed", "talks", "meeting"], index - 9, index) else { return }
    let verb = items.indices.first { $0 > index && Self.signing.contains(word($0)) }
    pair(.agreed, all, index, verb.map { called($0) } ?? (has(["will", "could", "would"], index - 9, index) ? .planned : .asserted))
  }

  // MARK: - Invitations

  private static let accepting = Words.words("accepted accepts accept received receives receive followed follows thanked")
  private static let giving = Words.words("extended extends extend issued issues issue renewed repeated made sent sends gave offered conveyed handed reiterated replied")

  mutating func invitations() {
    for index in items.indices where items[index].actors.isEmpty {
      let lower = word(index)
      if lower == "invitation" { invitation(index) }
      if ["invited", "invites", "invite", "inviting"].contains(lower) { invited(index) }
      if ["asked", "urged", "encouraged"].contains(lower), has(["to"], index + 1, index + 5), has(["visit"], index + 2, index + 6) { asked(index) }
    }
  }

  private mutating func invite(_ host: [Actor], _ guest: [Actor], _ index: Int, _ modality: Statement.Modality = .asserted) {
    guard let host = host.first, let guest = guest.first, !isLike(host, guest) else { return }
    add(.invited, [host], [guest], index, modality)
  }

  /// `At the invitation of A, B`, `an invitation from A`, `A extended an invitation to B`, `an invitation was extended by A to B`.
  private mutating func invitation(_ index: Int) {
    let from = led(index, by: ["of", "from", "by"], reach: 5)
    let given = (index + 1..<min(index + 5, items.count)).first { ["extended", "issued", "sent", "made", "handed", "given"].contains(word($0)) }
    let to = led(given ?? index, by: ["to"], reach: 7)
    let verb = items[..<index].lastIndex { Self.giving.contains($0.lower) }
    if from.isEmpty || isGiven(after: index), !to.isEmpty {
      let host = isGiven(after: index) ? led(given ?? index, by: ["by"], reach: 5) : verb.map { doers($0) } ?? []
      return invite(host, to, index)
    }
    guard !from.isEmpty else { return }
    let isFronted = index <= 2
    guard isFronted else {
      let subject = items.indices.first { items[$0].isName && $0 < index && ($0 == 0 || !["of", "in", "at", "from"].contains(word($0 - 1))) }.map { party($0) } ?? []
      return has(Self.accepting, index - 5, index) ? invite(from, subject, index) : ()
    }
    // `At the invitation of the mayor of A, Vera Ohm, the mayor of B, Jan Torvik, will spend`.
    let end = items.indices.first { $0 > index && isVerb($0) }.map { items[$0].at } ?? statements.sentence.upperBound
    let names = statements.named.filter { $0.range.lowerBound > items[index].at && $0.range.lowerBound < end && !$0.isAdjective }.map { statements.actor($0.range, $0.kind, $0.link) }
    let persons = names.filter { $0.kind == .person }
    if persons.count == 2 { return invite([persons[0]], [persons[1]], index) }
    let guest = names.last { one in !from.contains { isLike($0, one) } && block.isSign(one.range.lowerBound - 1, ",") || block.lower(one.range.lowerBound - 1) == "," }
    invite(from, guest.map { [$0] } ?? [], index)
  }

  private func isGiven(after index: Int) -> Bool { has(["extended", "issued", "sent", "made", "handed", "given"], index + 1, index + 4) }

  /// `A invited B to`, `B was invited by A`.
  private mutating func invited(_ index: Int) {
    if isPassive(index) || word(index) == "invited" && word(index + 1) == "by" {
      let by = led(index, by: ["by"], reach: 6)
      guard !by.isEmpty else { return }
      return has(["having"], index - 3, index) ? () : invite(by, doers(index), index, scene.modality(index))
    }
    guard word(index) != "inviting" else { return }
    let isAhead = word(index) == "invite" && (word(index - 1) == "to" || has(["will"], index - 3, index))
    let guest = (index + 1..<min(index + 6, items.count)).first { !party($0).isEmpty && !["in", "at", "of"].contains(word($0 - 1)) || word($0) == "to" }
    guard let guest else { return }
    // `has invited the mayor to`: whoever has come.
    if word(guest) == "to", (index + 1..<guest).contains(where: { PersonWords.isTitle(word($0)) || ["them", "guests", "visitors"].contains(word($0)) }), scene.modality(index) == .asserted { return invite(doers(index), scene.guests, index, isAhead ? .planned : .asserted) }
    if word(guest) == "to" { return }
    invite(doers(index), party(guest), index, isAhead ? .planned : scene.modality(index))
  }

  private mutating func asked(_ index: Int) {
    guard let guest = (index + 1..<min(index + 4, items.count)).first(where: { !party($0).isEmpty }) else { return }
    invite(doers(index), party(guest), index)
  }
}

extension FrameWords {
  private static let houseNames = words("university college institute school hospital centre center chamber ministry office foundation museum bank council agency port headquarters academy corporation company association department bureau laboratory universidad université universität hochschule")
  /// Whether a name says what kind of house it is.
  static func isHouseName(_ name: String) -> Bool { name.lowercased().split { !$0.isLetter }.contains { houseNames.contains(String($0)) } }
}
