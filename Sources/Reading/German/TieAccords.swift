import Domain

/// Who signed or settled something with whom.
extension TieReader {
  /// `Mit Kobe wurde eine Absichtserklärung unterzeichnet`, `ein Abkommen schlossen auch A und B`, `Die Erklärung unterzeichneten die beiden Städte`.
  mutating func accords() {
    for paper in sentence where isPlain(paper) && block.tokens[paper].isCapital && (TieWords.isPaper(lower(paper)) || isSealed(paper)) {
      let part = cue.segment(around: paper)
      let verb = part.filter { isPlain($0) && TieWords.signs.contains(lower($0)) && !isCut(paper, $0) }.min { abs($0 - paper) < abs($1 - paper) }
      let partners = sides(self.partners(of: paper, verb))
      // `eine Vereinbarung mit Kobe` needs no verb.
      let isHeld = partners.first.map { start($0) == paper + 1 && !["über", "zu"].contains(lower(paper - 1)) } ?? false
      guard verb != nil || isHeld, let modality = stage(paper, verb) else { continue }
      let first = found.count
      defer { makesPartners(paper, from: first) }
      let at = verb ?? paper
      let between = sides(parties("zwischen", around: at))
      // `Zwischen A und B besteht seit 1998 ein Abkommen` tells of a bond.
      if let verb, ["besteht", "bestehen", "gibt"].contains(lower(verb)), since(verb) != nil { continue }
      if between.count > 1 { sayAll(.agreed, between, at, modality); continue }
      let acting = sides(parties("", around: at).filter { !isObject($0, paper) })
      if acting.isEmpty, cue.isHeadline() { continue }
      if let other = partners.first {
        let left = acting.first ?? owner(of: paper) ?? own(around: at, besides: partners)
        for one in partners.prefix(4) { say(.agreed, left, one, at, modality) }
        if acting.count > 1, acting[1].kind != .person { for one in acting.dropFirst().prefix(2) { say(.agreed, one, other, at, modality) } }
        continue
      }
      guard let verb, !["besteht", "bestehen", "gibt", "liegt", "vor", "existiert"].contains(lower(verb)) else { continue }
      let both = group(in: cue.clause(around: verb)) + (cue.clause(around: paper).contains(verb) ? [] : group(in: cue.clause(around: paper)))
      let isGrouped = cue.clause(around: verb).contains { ["beide", "beiden"].contains(lower($0)) && isPlain($0) }
      if isGrouped, both.isEmpty { continue }
      if both.count > 1, acting.isEmpty || acting[0].range.lowerBound > max(verb, paper) { sayAll(.agreed, Array(both.prefix(4)), at, modality) } else if acting.count > 1 { signers(acting, at, modality) }
    }
  }

  /// `besiegelten ihre Partnerschaft`, `vereinbarten eine Kooperation`.
  private func isSealed(_ noun: Int) -> Bool {
    guard TieWords.isFirmBond(lower(noun)) || ["kooperation", "zusammenarbeit", "freundschaft"].contains(lower(noun)) else { return false }
    return cue.clause(around: noun).contains { isPlain($0) && ["besiegelt", "besiegelte", "besiegelten", "besiegeln", "vereinbart", "vereinbarten", "vereinbarte", "vereinbaren", "unterzeichnet", "unterzeichneten", "unterschrieben", "schließt", "schließen"].contains(lower($0)) }
  }

  /// A contract of partnership makes partners of towns and houses: `Partnerschaftsvertrag`.
  private mutating func makesPartners(_ paper: Int, from first: Int) {
    guard ["partner", "freundschafts"].contains(where: lower(paper).hasPrefix), TieWords.isPaper(lower(paper)) else { return }
    for one in found[first...] where one.kind == .agreed {
      let kinds = [one.subject?.link, one.object?.link].map { link in (names + context.leading.places + context.leading.houses).first { $0.party.link == link }?.kind }
      guard kinds.allSatisfy({ $0 != nil && $0 != .person }) else { continue }
      var bond = one
      bond.kind = .partnerOf
      found.append(bond)
    }
  }

  /// Each house with each; of persons the first with the one of another house.
  private mutating func signers(_ acting: [Actor], _ at: Int, _ modality: Statement.Modality) {
    guard acting[0].kind == .person else { return sayAll(.agreed, acting, at, modality) }
    say(.agreed, acting[0], acting.last, at, modality)
  }

  /// Those with whom: beside the paper or in the clause of the verb.
  private func partners(of paper: Int, _ verb: Int?) -> [Actor] {
    parties("mit", around: verb ?? paper).filter { one in
      !isApart(one, paper) && !(start(one) - 1 >= sentence.lowerBound && ["angereist", "reist", "reiste", "kam", "gereist"].contains(lower(start(one) - 1)))
    }
  }

  /// `das Abkommen der Universität Ohm mit …`.
  private func owner(of paper: Int) -> Actor? { names.first { role($0) == "gen" && start($0) == paper + 1 } }

  /// A name that is no side but what a paper is called or about.
  private func isObject(_ one: Actor, _ paper: Int) -> Bool { one.range.lowerBound == paper + 1 || one.range.upperBound == paper }

  /// Whether a relative clause parts a paper and what is done with it.
  private func isCut(_ paper: Int, _ verb: Int) -> Bool {
    let between = min(paper, verb)..<max(paper, verb)
    guard let comma = between.first(where: { block.isSign($0, ",") }) else { return between.contains { [";", ":"].contains(block.tokens[$0].text) } }
    // `eine Vereinbarung, die A und B unterzeichneten`, `unter die er seine Unterschrift setzte`.
    if StatementWords.relatives.contains(lower(comma + 1)) || StatementWords.relatives.contains(lower(comma + 2)) { return comma - paper > 8 || comma < paper }
    return between.filter { block.isSign($0, ",") }.count > 2 || (between.lowerBound..<comma).contains { cue.statements.isFinite($0) } && (comma..<between.upperBound).contains { cue.statements.isFinite($0) }
  }

  /// `verabredete Vera Ohm mit Per Torvik einen Austausch`, `mit deren Leiter man sich verständigte`, `A und B einigten sich`.
  mutating func settlements() {
    guard let verb = sentence.first(where: { isPlain($0) && TieWords.settles.contains(lower($0)) }), let modality = stage(verb), !found.contains(where: { $0.kind == .agreed }) else { return }
    if ["verständigten", "verständigte", "einigten", "einigte", "geeinigt", "verpflichteten", "verpflichtete"].contains(lower(verb)), !cue.clause(around: verb).contains(where: { lower($0) == "sich" }) { return }
    let part = cue.clause(around: verb)
    let isPassive = part.contains { ["wurde", "wurden", "worden"].contains(lower($0)) }
    let partners = sides(parties("mit", around: verb))
    let acting = sides(parties("", around: verb).filter { !isApart($0, verb) })
    let between = sides(parties("zwischen", around: verb))
    if between.count > 1 { return sayAll(.agreed, between, verb, modality) }
    if let first = partners.first {
      guard !isPassive || !acting.contains(where: { $0.kind == first.kind }) else { return }
      return say(.agreed, acting.first ?? own(around: verb, besides: partners, isStrict: true), first, verb, modality)
    }
    let needs = ["vereinbart", "vereinbarte", "vereinbarten", "verabredet", "besiegelt", "besiegelten", "verpflichtete"]
    if acting.count > 1, !needs.contains(lower(verb)) || part.contains(where: { CueWords.isPartnership(lower($0)) || TieWords.looseBonds.contains(lower($0)) }) { return say(.agreed, acting[0], acting[1], verb, modality) }
    let both = group(in: part)
    if acting.isEmpty, both.count > 1, !isPassive { sayAll(.agreed, both, verb, modality) }
  }
}
