import Domain

/// Who is whose partner.
extension TieReader {
  /// `die Städtepartnerschaft von A und B`, `Mit A unterhält B eine Partnerschaft`, `die Zusammenarbeit der Schule A mit der Schule B`, `enge Beziehungen zwischen A und B`.
  mutating func bonds() {
    for at in sentence where isPlain(at) && block.tokens[at].isCapital && (TieWords.isFirmBond(lower(at)) || TieWords.looseBonds.contains(lower(at))) {
      guard let stage = stage(at) else { continue }
      // `ihre seit 1990 bestehende Partnerschaft wollen sie vertiefen`.
      let isThere = (max(sentence.lowerBound, at - 2)..<at).contains { lower($0).hasPrefix("bestehend") || lower($0).hasPrefix("langjährig") }
      let modality = isThere ? .asserted : stage
      guard modality == .asserted || TieWords.isFirmBond(lower(at)) && cue.clause(around: at).contains(where: { ["besiegelt", "besiegeln", "geschlossen", "schließen", "unterzeichnet", "unterzeichnen", "eingehen", "begründen", "begründet", "vereinbart"].contains(lower($0)) }) else { continue }
      let isPaper = TieWords.isPaper(lower(at))
      let time = since(at)
      let isFirm = TieWords.isFirmBond(lower(at))
      if isPaper, time == nil || !cue.clause(around: at).contains(where: { ["seit", "gibt", "besteht", "bestehen"].contains(lower($0)) }) { continue }
      if !isFirm, cue.clause(around: at).contains(where: { ["verabredet", "vereinbart", "verabredeten", "vereinbarten", "vereinbarte", "verabredete"].contains(lower($0)) }) { continue }
      // `die Partnerschaft, die Kiel und Kobe 1992 eingegangen sind`, `die Kiel mit Kobe verbindet`.
      if let both = joined(behind: at) {
        say(.partnerOf, both[0], both[1], at, modality, time: time ?? since(at + 3))
        continue
      }
      let isWarm = (max(sentence.lowerBound, at - 3)..<at).contains { TieWords.warm.contains(lower($0)) }
      let behind = sides(names.filter { start($0) > at && start($0) <= at + 14 && ["zwischen", "von"].contains(role($0)) && !isApart($0, at) && !isInBrackets($0) })
      let before = sides(parties("zwischen", around: at).filter { $0.range.upperBound <= at })
      if behind.count > 1, start(behind[0]) == at + 1 || role(behind[0]) == "zwischen" {
        guard isFirm || time != nil || isWarm || !behind.allSatisfy({ CueWords.isLand($0.party.link) }), isAlike(behind[0], behind[1]) else { continue }
        say(.partnerOf, behind[0], behind[1], at, modality, time: time)
        isSure(at)
        continue
      }
      // `zwischen der Stadt und der Präfektur Kobe`.
      if behind.count == 1, role(behind[0]) == "zwischen", behind[0].kind == .place, (at + 1..<start(behind[0])).contains(where: { TieWords.townNouns.contains(lower($0)) }), let one = context.leading.first(.place, besides: [behind[0].party.link]) {
        say(.partnerOf, one, behind[0], at, modality, time: time)
        continue
      }
      if before.count > 1, at - before[1].range.upperBound <= 5, isAlike(before[0], before[1]) { say(.partnerOf, before[0], before[1], at, modality, time: time); isSure(at); continue }
      let owner = names.first { ["gen", "von"].contains(role($0)) && start($0) == at + 1 && $0.kind != .person }
      let partners = sides(parties("mit", around: at).filter { $0.kind != .person })
      // `die Zusammenarbeit der Schule A mit der Schule B`.
      if let owner, let one = partners.first(where: { start($0) > at && start($0) - owner.range.upperBound <= 3 }) { say(.partnerOf, owner, one, at, modality, time: time); isSure(at); continue }
      guard isFirm || time != nil || isWarm else { continue }
      let clause = cue.clause(around: at)
      let acting = sides(parties("", around: at).filter { $0.kind != .person })
      let keeps = clause.contains { TieWords.keeps.contains(lower($0)) && isPlain($0) }
      if !partners.isEmpty, keeps || partners.contains(where: { start($0) == at + 1 }) {
        let left = acting.first ?? owner ?? own(around: at, besides: partners, isStrict: true)
        for one in partners.prefix(4) where left.map({ isAlike($0, one) }) ?? false && !(CueWords.isLand(one.party.link) && lower(at).hasPrefix("städte")) { say(.partnerOf, left, one, at, modality, time: dated(one) ?? time) }
        continue
      }
      // `Kobe und Kiel verbindet eine Partnerschaft`.
      if acting.count == 2, keeps, acting[0].kind == acting[1].kind || CueWords.isTerritory(acting[0]) && CueWords.isTerritory(acting[1]) {
        say(.partnerOf, acting[0], acting[1], at, modality, time: time)
        if isThere { isSure(at) }
        continue
      }
      let both = group(in: clause)
      if both.count == 2, isFirm || clause.contains(where: { lower($0) == "zwischen" }) { say(.partnerOf, both[0], both[1], at, modality, time: time) }
    }
  }

  /// The two in a relative clause that tells of a bond.
  private func joined(behind at: Int) -> [Actor]? {
    guard block.isSign(at + 1, ","), ["die", "das", "welche"].contains(lower(at + 2)), at + 3 < sentence.upperBound else { return nil }
    let clause = cue.clause(around: at + 3)
    guard clause.contains(where: { ["eingegangen", "eingingen", "schlossen", "geschlossen", "verbindet", "verbinden", "pflegen", "pflegt", "unterhalten", "unterhält", "besiegelten", "besiegelt", "begründeten", "begründet", "vereinbarten", "knüpften"].contains(lower($0)) }) else { return nil }
    let all = sides(names.filter { clause.contains($0.range.lowerBound) && $0.kind != .person && ["", "mit"].contains(role($0)) && !isInBrackets($0) })
    return all.count == 2 && isAlike(all[0], all[1]) ? all : nil
  }

  /// `mit Kobe – seit 2012 –`, `Kobe (seit 1990)`.
  private func dated(_ one: Actor) -> WrittenDate? {
    let end = one.range.upperBound
    return cue.statements.dated.first { $0.range.lowerBound > end && $0.range.lowerBound <= end + 3 && lower($0.range.lowerBound - 1) == "seit" }?.date
  }

  /// `Sölden, das mit Kobe seit 1982 verbunden ist`, `Kramsach, seit 1993 mit Azumino verschwistert`, `Kobe, mit dem Kiel verbunden ist`.
  mutating func bound() {
    for at in sentence where isPlain(at) && TieWords.bound.contains(lower(at)) && (!block.tokens[at].isCapital || at == sentence.lowerBound) {
      if lower(at) == "partnerschaftlich", lower(at + 1) == "verbunden" { continue }
      guard stage(at) == .asserted else { continue }
      let clause = cue.clause(around: at)
      let inside = names.filter { clause.contains($0.range.lowerBound) && $0.kind != .person && !isInBrackets($0) }
      let first = clause.lowerBound
      let before = names.last { $0.range.upperBound <= first && first - $0.range.upperBound <= 5 && $0.kind != .person && !isInBrackets($0) }
      let with = inside.filter { role($0) == "mit" }
      let time = since(at)
      let isAfterComma = block.isSign(first - 1, ",")
      if isAfterComma, lower(first) == "mit", StatementWords.relatives.contains(lower(first + 1)), let before, let own = inside.first(where: { role($0).isEmpty }) ?? own(around: at, besides: [before], isStrict: true), isAlike(own, before) {
        say(.partnerOf, own, before, at, .asserted, time: time)
      } else if let one = with.first {
        let isRelative = isAfterComma && (["der", "die", "das"].contains(lower(first)) || !clause.contains { cue.statements.isFinite($0) })
        let left = isRelative ? before : inside.first { role($0).isEmpty } ?? own(around: at, besides: [one], isStrict: true)
        for one in with.prefix(4) where left.map({ isAlike($0, one) }) ?? false { say(.partnerOf, left, one, at, .asserted, time: dated(one) ?? time) }
        if isRelative { isSure(at) }
      } else if case let all = sides(inside.filter { role($0).isEmpty }), all.count == 2 {
        say(.partnerOf, all[0], all[1], at, .asserted, time: time)
      }
    }
  }

  /// `A ist seit 1979 Schwesterbahn der B`, `aus der Partnerstadt Kobe`, `die Partnerstädte A und B`, `Mit A hat B eine Partnerregion gewonnen`.
  mutating func called() {
    for at in sentence where isPlain(at) && block.tokens[at].isCapital && TieWords.isRole(lower(at)) && lower(at) != "partnerland" {
      guard let modality = stage(at), modality == .asserted else { continue }
      let time = since(at)
      let clause = cue.clause(around: at)
      let isBare = ["partner", "partnerin"].contains(lower(at))
      let after = names.filter { $0.kind != .person && $0.range.lowerBound > at && start($0) <= at + 2 && !isInBrackets($0) }
      // `Partnerstadt von Kobe`.
      if let one = after.first(where: { ["gen", "von"].contains(role($0)) && start($0) == at + 1 }) {
        let left = sides(parties("", around: at).filter { $0.kind != .person && $0.range.upperBound <= at }).first
        if let left, clause.contains(where: { ["ist", "sind", "wird", "wurde", "bleibt", "war", "waren"].contains(lower($0)) }) || block.isSign(left.range.upperBound, ",") { say(.partnerOf, left, one, at, modality, time: time); continue }
        if isBare { continue }
      }
      if isBare { continue }
      if let one = after.first(where: { $0.range.lowerBound == at + 1 || role($0).isEmpty && $0.range.lowerBound <= at + 2 }) {
        let end = one.range.upperBound
        let second = lower(end) == "und" ? names.first { $0.range.lowerBound > end && $0.range.lowerBound <= end + 2 && $0.kind == one.kind } : nil
        let isPlural = ["städte", "städten", "regionen", "universitäten", "hochschulen", "kommunen", "gemeinden", "schulen", "provinzen"].contains(where: lower(at).hasSuffix)
        let prior = adjective(before: at)
        if isPlural, let second, prior == nil, !["ihre", "ihren", "ihrer", "unsere", "seine", "seinen"].contains(lower(at - 1)), context.leading.places.prefix(2).contains(where: { [one.party.link, second.party.link].contains($0.party.link) }) || one.kind == .organisation { say(.partnerOf, one, second, at, modality, time: time); continue }
        let isTheirs = ["ihre", "ihrer", "ihren", "seine", "seiner", "seinen", "dessen", "deren"].contains(lower(at - 1))
        let near = isTheirs ? names.last { $0.range.upperBound <= at - 1 && $0.kind != .person && CueWords.isTerritory($0) == CueWords.isTerritory(one) } : nil
        guard let own = prior ?? near ?? counterpart(of: [one] + [second].compactMap { $0 }, lower(at)), isAlike(own, one) else { continue }
        say(.partnerOf, own, one, at, modality, time: time)
        if isPlural, let second { say(.partnerOf, own, second, at, modality, time: time) }
        continue
      }
      // `Mit Kobe hat Kiel eine neue Partnerregion gewonnen`.
      let with = parties("mit", around: at).filter { $0.kind != .person }
      let acting = sides(parties("", around: at).filter { $0.kind != .person })
      if let one = with.first, let own = acting.first, clause.contains(where: { TieWords.keeps.contains(lower($0)) }), own.kind == one.kind { say(.partnerOf, own, one, at, modality, time: time) }
    }
  }

  /// `der Kieler Partnerstadt Kobe`.
  private func adjective(before at: Int) -> Actor? {
    cue.statements.named.first { $0.kind == .place && $0.range.upperBound == at && ($0.isAdjective || cue.block.token($0.range.lowerBound)?.lower.hasSuffix("s") ?? false) }.map { cue.statements.actor($0.range, .place, $0.link) }
  }

  /// The side whose partner somebody is called: town beside town, house beside house.
  private func counterpart(of others: [Actor], _ noun: String) -> Actor? {
    let links = Set(others.map(\.party.link))
    if others[0].kind == .place || TieWords.isTownRole(noun) {
      if let side = cue.protagonists.sides.first(where: { links.contains($0.party.link) }) { return cue.protagonists.sides.first { $0.party.link != side.party.link } }
      // A place that the sentence names as whose partner it is comes before the text's own.
      return context.leading.first(.place, besides: links)
    }
    return [context.own, context.leading.houses.first].compactMap { $0 }.first { !links.contains($0.party.link) }
  }
}
