import Documents
import Domain
import HashTreeCollections

/// One organisation and one person: all that is known, on one page that prints as a briefing.
extension LedgerView {
  /// nil for an organisation of which nobody has heard.
  func organisationPage(_ id: Identifier<Organisation>) -> [UInt8]? {
    guard state.isKnown(.organisation(id)) else { return nil }
    return page(name(id)) { h in
      h.add(.p, .class("lead")) { h in
        h.text([LedgerWords.briefing[language], LedgerWords.asOf(today.description)[language], ""].joined(separator: " · "))
        link("PDF", "\(organisation(id))/briefing.pdf", &h)
      }
      organisation(id, &h)
      take("organisations/\(encodedSegment(id.text))", .organisation(id), &h)
    }
  }

  /// The same for the screen and for paper.
  func organisation(_ id: Identifier<Organisation>, _ h: inout HTML) {
    let subject = LedgerSubject.organisation(id)
    let ties = tieSubjects(of: id)
    facts(id, state.regions, &h)
    caution(subject, &h)
    promises(of: id, ties, &h)
    h.add(.h2, text: LedgerWords.posts[language])
    postsTable(of: subject, &h)
    h.add(.h2, text: LedgerWords.ties[language])
    paged(ties, "ties", &h) { shown, h in tiesTable(shown.compactMap { state.tie($0) }, of: id, &h) }
    deeds(&h, [(LedgerWords.recordTie, form(.tie, ["from": id.text]))])
    h.add(.h2, text: LedgerWords.interactions[language])
    interactions(of: id, &h)
    deeds(&h, [(LedgerWords.recordInteraction, form(.interaction, ["host": id.text]))])
    interests(of: subject, ties, &h)
    h.add(.h2, text: LedgerWords.claims[language])
    claims(of: subject, &h)
    if state.isByHand(id) { deeds(&h, [(LedgerWords.change, form(.organisation, ["identifier": id.text, "changing": "yes"]))]) }
    merged(subject, &h)
  }

  private func claims(of subject: LedgerSubject, _ h: inout HTML) {
    paged(state.ledger.claimNumbers(of: subject), "claims", &h) { numbers, h in claimsTable(numbers.compactMap { state.ledger.claim($0) }, &h) }
    deeds(&h, [(LedgerWords.recordClaim, form(.claim, ["subject": subject.description]))])
  }

  /// The register's ties, then those of the ledger, the newest first.
  private func tieSubjects(of id: Identifier<Organisation>) -> [LedgerSubject] {
    guard let node = state.ledger.node(of: id) else { return [] }
    var (registered, written) = ([LedgerSubject](), [LedgerSubject]())
    state.ledger.forEachEdge(of: state.ledger.standing(for: node)) { edge in
      if edge.register != nil { registered.append(edge.subject) } else { written.append(edge.subject) }
      return true
    }
    return registered.sorted { $0.description < $1.description } + written
  }

  private func facts(_ id: Identifier<Organisation>, _ regions: [Region], _ h: inout HTML) {
    let own = state.organisations[id]
    h.add(.dl, .class("facts")) { h in
      fact(LedgerWords.names, &h) { h in
        let names = own.map { [$0.name.de, $0.name.en, $0.name.ja, $0.kana] } ?? [id.text]
        h.text(names.reduce(into: [String]()) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }.joined(separator: " · "))
      }
      if let region = state.region(of: id, among: regions) { fact(LedgerWords.region, &h) { $0.text(region.name[language]) } }
      let sites = state.sitesOf(id)
      let places = sites.isEmpty ? [own?.address, own?.city].compactMap { $0 }.filter { !$0.isEmpty } : sites.map { "\($0.name(in: language)): \(language == .ja && !$0.addressJa.isEmpty ? $0.addressJa : $0.address)" }
      if !places.isEmpty { fact(LedgerWords.sites, &h) { h in h.add(.ul) { h in for place in places { h.add(.li, text: place) } } } }
      if let topics = own?.topics, !topics.isEmpty {
        fact(LedgerWords.topics, &h) { h in
          for (place, topic) in topics.enumerated() {
            if place > 0 { h.text(", ") }
            link(state.topics[topic]?.label[language] ?? topic.text, self.topic(topic), &h)
          }
        }
      }
      for (label, family) in [(LedgerWords.partOf, state.parents(of: id)), (LedgerWords.consistsOf, state.parts(of: id))] where !family.isEmpty {
        fact(label, &h) { h in
          h.add(.ul) { h in
            for member in family.prefix(Self.rows) {
              h.add(.li) { h in
                link(member.whole, &h)
                h.add(.span, .class("quiet"), text: " " + span(member.since, member.until))
              }
            }
          }
        }
      }
      if let own { fact(LedgerWords.source, &h) { $0.text([own.source, own.remark].filter { !$0.isEmpty }.joined(separator: " · ")) } }
    }
  }

  private func caution(_ subject: LedgerSubject, _ h: inout HTML) {
    let warnings = state.ledger.claimNumbers(of: subject, [.doNotRaise]).compactMap { state.ledger.claim($0) }.holding(.doNotRaise)
    if warnings.isEmpty { return }
    h.add(.div, .class("caution")) { h in
      h.add(.h2, text: LedgerWords.doNotRaise[language])
      h.add(.ul) { h in for claim in warnings { h.add(.li, text: "\(claim.claim.value) (\(claim.claim.source))") } }
    }
  }

  private func promises(of id: Identifier<Organisation>, _ ties: [LedgerSubject], _ h: inout HTML) {
    let open = ties.lazy.filter { state.isTie($0, of: TieKind.promises) }.prefix(Self.rows).compactMap { state.tie($0) }.filter { tie in
      !["done", "ended"].contains(state.claims(of: tie.subject).holding(.status).first?.claim.value)
    }
    if open.isEmpty { return }
    h.add(.h2, text: LedgerWords.promises[language])
    h.add(.ul) { h in
      for tie in open {
        h.add(.li) { h in
          link(tie.from, &h)
          h.text(" → ")
          link(tie.to, &h)
          h.text(": \(TieKind.words(tie.kind)[language])" + (tie.title.isEmpty ? "" : " – \(tie.title)"))
          if let owner = tie.owner { h.text(" · \(LedgerField.owner.label[language]): \(name(owner))") }
          if let due = tie.due {
            h.text(" · \(LedgerWords.due[language]) \(due) ")
            if due < today { h.add(.span, .class("badge alarm"), text: LedgerWords.overdue[language]) }
          }
          sentence(of: tie.subject, &h)
        }
      }
    }
  }

  private func sentence(of subject: LedgerSubject, _ h: inout HTML) {
    let claims = state.claims(of: subject)
    guard let claim = claims.first(where: { !$0.claim.sentence.isEmpty }) else { return }
    h.add(.p, .class("quote"), text: "\(language.quoted(claim.claim.sentence)) (\(claim.claim.source))")
  }

  private func interests(of subject: LedgerSubject, _ ties: [LedgerSubject], _ h: inout HTML) {
    let told = state.ledger.claimNumbers(of: subject, [.interest]).compactMap { state.ledger.claim($0) }.holding(.interest)
    let tied = ties.lazy.filter { state.isTie($0, of: [.interest]) }.prefix(Self.rows).compactMap { state.tie($0) }
    if told.isEmpty, tied.isEmpty { return }
    h.add(.h2, text: LedgerWords.interests[language])
    h.add(.ul) { h in
      for claim in told { h.add(.li, text: "\(claim.claim.value) (\([claim.claim.source, claim.claim.saidBy].filter { !$0.isEmpty }.joined(separator: ", ")))") }
      for tie in tied {
        h.add(.li) { h in
          link(tie.from, &h)
          h.text(" → ")
          link(tie.to, &h)
          sentence(of: tie.subject, &h)
        }
      }
    }
  }

  func tiesTable(_ ties: [KnownTie], of id: Identifier<Organisation>?, _ h: inout HTML) {
    table(LedgerWords.ties, [LedgerWords.with, LedgerWords.kind, LedgerWords.since, LedgerWords.predicate(.until), LedgerWords.source], ties, &h) { tie, h in
      let claims = state.claims(of: tie.subject)
      let own = id.map { state.identifiers(of: $0) } ?? []
      h.add(.th, .scope("row")) { h in
        if own.contains(tie.from) { link(tie.to, &h) } else if own.contains(tie.to) { link(tie.from, &h) } else {
          link(tie.from, &h)
          h.text(" – ")
          link(tie.to, &h)
        }
      }
      h.add(.td) { h in
        link(TieKind.words(tie.kind)[language], partnership(state.standing(tie.from), state.standing(tie.to)), &h)
        if !tie.title.isEmpty { h.text(" – \(tie.title)") }
        if let status = claims.holding(.status).first { h.add(.span, .class("quiet"), text: " · " + value(status.claim)) }
      }
      h.add(.td) { h in
        let since = claims.holding(.since)
        h.text(dates(since))
        if since.contradict { h.add(.span, .class("badge alarm"), text: "≠") }
      }
      h.add(.td, text: dates(claims.holding(.until)))
      h.add(.td, text: claims.last?.claim.source ?? "")
    }
  }

  private func interactions(of id: Identifier<Organisation>, _ h: inout HTML) {
    let trips = state.tripInteractions(of: id)
    let written = state.ledger.interactionNumbers(of: .organisation(id))
    // Where nobody wrote many by hand, all stand in the order of their days; else the trips come first.
    if written.count <= 1000 {
      let all = (trips + written.compactMap { state.interaction($0) }).sorted { ($0.from.packed, $0.last.packed) > ($1.from.packed, $1.last.packed) }
      paged(all, "interactions", &h) { interactionsTable($0, &$1) }
    } else {
      if !trips.isEmpty { interactionsTable(trips.prefix(Self.rows), &h) }
      paged(written, "interactions", &h) { interactionsTable($0.compactMap { state.interaction($0) }, &$1) }
    }
  }

  private func merged(_ subject: LedgerSubject, _ h: inout HTML) {
    let others = state.ledger.members(of: subject).dropFirst().map { state.ledger.subject($0) }
    if others.isEmpty { return }
    h.add(.h2, text: LedgerWords.mergedFrom[language])
    h.add(.ul) { h in for other in others { h.add(.li, text: "\(name(other)) (\(other))") } }
    if !isPaper { h.add(.p, .class("deeds")) { link(LedgerWords.merges[language], "/ledger/merges", &$0) } }
  }

  // MARK: Persons

  /// What the person can ask for.
  private func rights(_ number: Int, _ h: inout HTML) {
    h.add(.p, .class("deeds")) { h in
      h.add(.a, .class("button"), .href(href("/ledger/persons/\(number)/known")), text: ErasureWords.known[language])
      if state.may(context.who, .erasePerson) {
        h.add(.a, .class("button"), .href(href("/ledger/persons/\(number)/erasure")), text: ErasureWords.erase[language])
      }
    }
  }

  /// nil for a number that nobody has.
  func personPage(_ number: Int) -> [UInt8]? {
    if let day = state.ledger.erasedOn(number) { return erasedPage(day) }
    guard let own = state.ledger.person(number) else { return nil }
    let subject = LedgerSubject.person(number)
    return page(own.name(in: language)) { h in
      h.add(.dl, .class("facts")) { h in
        for name in own.names {
          fact(name.script == .latin ? LedgerWords.onePerScript : LedgerWords.inJapanese, &h) { h in
            h.text(name.full + (name.reading.isEmpty ? "" : " (\(name.reading))"))
          }
        }
        if !own.note.isEmpty { fact(LedgerField.note.label, &h) { $0.text(own.note) } }
        fact(LedgerWords.source, &h) { $0.text(own.source) }
      }
      caution(subject, &h)
      deeds(&h, [(LedgerWords.change, form(.person, ["number": String(number)]))])
      h.add(.h2, text: LedgerWords.ownPosts[language])
      postsTable(of: subject, &h)
      deeds(&h, [(LedgerWords.recordPost, form(.post, ["person": String(number)]))])
      h.add(.h2, text: LedgerWords.claims[language])
      claims(of: subject, &h)
      merged(subject, &h)
      rights(number, &h)
      take("ledger/persons/\(number)", subject, &h)
    }
  }
}
