import Documents
import Domain
import HashTreeCollections

extension LedgerView {
  /// All that is known of two organisations together: since when, last contact, time line, ties, what is under their roof.
  /// nil where one of the two is not known.
  func partnershipPage(_ a: Identifier<Organisation>, _ b: Identifier<Organisation>) -> [UInt8]? {
    guard state.isKnown(.organisation(a)), state.isKnown(.organisation(b)), a != b else { return nil }
    let partnership = state.partnership(a, b, on: today)
    return page("\(name(a)) – \(name(b))") { h in
      h.add(.p, .class("lead")) { h in
        h.text("\(LedgerWords.lastContact[language]): \(partnership.lastContact?.description ?? LedgerWords.none[language]) · \(LedgerWords.asOf(today.description)[language]) ")
        if partnership.isDormant { h.add(.span, .class("badge alarm"), text: LedgerWords.dormant[language]) }
      }
      if partnership.isDormant { h.add(.p, text: LedgerWords.dormantLead[language]) }
      h.add(.p) { h in
        link(name(a), organisation(a), &h)
        h.text(" · ")
        link(name(b), organisation(b), &h)
        h.text(" · ")
        link(LedgerWords.network[language], "/ledger/network?of=\(encodedQuery(a.text))&to=\(encodedQuery(b.text))", &h)
      }
      since(partnership, &h)
      findings(partnership.findings, &h)
      h.add(.h2, text: LedgerWords.timeline[language])
      dayForm(self.partnership(a, b), &h)
      timeline(partnership, &h)
      h.add(.h2, text: LedgerWords.ties[language])
      paged(partnership.ties, "ties", &h) { shown, h in
        for tie in shown { self.tie(tie, partnership.claims[tie.subject, default: []], &h) }
      }
      deeds(&h, [(LedgerWords.recordTie, form(.tie, ["from": a.text, "to": b.text])), (LedgerWords.recordInteraction, form(.interaction, ["guest": a.text, "host": b.text]))])
      h.add(.h2, text: LedgerWords.interactions[language])
      paged(partnership.interactions, "interactions", &h) { interactionsTable($0, &$1) }
      let below = state.underRoof(of: a, b)
      if !below.isEmpty {
        h.add(.h2, text: LedgerWords.underRoof[language])
        h.add(.p, .class("quiet"), text: LedgerWords.underRoofLead[language])
        tiesTable(below, of: nil, &h)
        if below.count == Self.rows { h.add(.p, .class("quiet"), text: LedgerWords.newestOf(below.count)[language]) }
      }
    }
  }

  /// Every claim as an answer of its own; a preferred one is named first with the reason.
  private func since(_ partnership: Partnership, _ h: inout HTML) {
    if partnership.since.isEmpty { return }
    h.add(.h2, text: LedgerWords.since[language])
    h.add(.ul) { h in
      for (tie, claims) in partnership.since {
        h.add(.li) { h in
          h.text(TieKind.words(tie.kind)[language] + (tie.title.isEmpty ? "" : " – \(tie.title)") + ": ")
          for (place, claim) in claims.enumerated() {
            if place > 0 { h.text("; ") }
            h.add(.b, text: claim.claim.value)
            h.text(" (\([claim.claim.source, claim.claim.saidBy].filter { !$0.isEmpty }.joined(separator: ", ")))")
            if claim.isPreferred {
              let reason = state.ledger.judgements(of: claim.claim.number).last { $0.verdict == .preferred }?.reason ?? ""
              h.text(" – \(LedgerWords.preferred[language]): \(reason)")
            }
            if claim.standing == .doubted { h.text(" – \(LedgerWords.standing(.doubted)[language])") }
          }
        }
      }
    }
  }

  private func timeline(_ partnership: Partnership, _ h: inout HTML) {
    let marks = partnership.timeline
    if marks.isEmpty { return h.add(.p, .class("quiet"), text: LedgerWords.nothing[language]) }
    h.add(.ol, .class("timeline")) { h in
      for mark in marks {
        switch mark.what {
        case .silence(let until):
          h.add(.li, .class("silence")) { h in
            h.add(.span, .class("when")) { _ in }
            h.add(.p, .class("text"), text: LedgerWords.silence(mark.date.description, until.description)[language])
          }
        case .interaction(let interaction):
          h.add(.li, .class("interaction")) { h in
            h.add(.span, .class("when"), text: interaction.from.description)
            h.add(.div) { h in
              h.add(.p) { h in
                h.add(.b, text: "\(LedgerWords.interaction(interaction.kind)[language]): \(name(interaction.guest)) → \(name(interaction.host))")
                if let people = interaction.people { h.text(" · \(LedgerWords.people[language]): \(people)") }
              }
              h.add(.p, .class("quote")) { h in
                if !interaction.occasion[language].isEmpty { h.text(interaction.occasion[language] + " · ") }
                sourceOf(interaction, &h)
              }
            }
          }
        case .claim(let claim, let tie):
          h.add(.li) { h in
            h.add(.span, .class("when"), text: mark.date.description)
            h.add(.div) { h in
              h.add(.p) { h in
                h.add(.b, text: "\(TieKind.words(tie.kind)[language]): \(LedgerWords.predicate(claim.claim.predicate)[language]) \(claim.claim.value)")
                if claim.standing == .doubted { h.add(.span, .class("badge alarm"), text: LedgerWords.standing(.doubted)[language]) }
                if claim.isPreferred { h.add(.span, .class("badge"), text: LedgerWords.preferred[language]) }
              }
              h.add(.p, .class("quote"), text: [claim.claim.source, claim.claim.saidBy, claim.claim.sentence.isEmpty ? "" : language.quoted(claim.claim.sentence)].filter { !$0.isEmpty }.joined(separator: " · "))
            }
          }
        }
      }
    }
  }

  private func tie(_ tie: KnownTie, _ claims: [KnownClaim], _ h: inout HTML) {
    h.add(.section) { h in
      h.add(.h3) { h in
        h.text(TieKind.words(tie.kind)[language] + (tie.title.isEmpty ? "" : " – \(tie.title)") + " ")
        h.add(.span, .class("quiet"), text: "(\(tie.subject))")
      }
      h.add(.p, .class("quiet"), text: "\(name(tie.from)) → \(name(tie.to))" + (tie.due.map { " · \(LedgerWords.due[language]) \($0)" } ?? ""))
      paged(claims, "claims", &h) { claimsTable(Array($0), &$1) }
      deeds(&h, [(LedgerWords.recordClaim, form(.claim, ["subject": tie.subject.description]))])
    }
  }

  // MARK: Claims

  /// One claim with everything that was thought of it; nil for a number that there is not.
  func claimPage(_ number: Int) -> [UInt8]? {
    guard let known = state.ledger.claim(number) else { return nil }
    let claim = known.claim
    return page("\(LedgerWords.statement[language]) \(number)") { h in
      h.add(.p, .class("lead")) { h in
        link(name(claim.subject), address(of: claim.subject), &h)
        h.text(" · \(LedgerWords.standing(known.standing)[language])" + (known.isPreferred ? " · \(LedgerWords.preferred[language])" : ""))
      }
      h.add(.dl, .class("facts")) { h in
        fact(LedgerWords.statement, &h) { $0.text("\(LedgerWords.predicate(claim.predicate)[language]) \(value(claim))") }
        for (label, text) in [(LedgerWords.source, claim.source), (LedgerField.sentence.label, claim.sentence), (LedgerField.saidBy.label, claim.saidBy)] where !text.isEmpty {
          fact(label, &h) { $0.text(text) }
        }
        fact(LedgerWords.record, &h) { $0.text("\(moment(claim.recorded)) · \(who(claim.recordedBy))") }
      }
      deeds(&h, [(LedgerWords.judge, form(.judgement, ["claim": String(number)]))])
      h.add(.h2, text: LedgerWords.history[language])
      table(LedgerWords.history, [LedgerWords.date, LedgerWords.verdict, LedgerField.reason.label, LedgerField.saidBy.label], state.ledger.judgements(of: number), &h) { judgement, h in
        h.add(.td, text: moment(judgement.at))
        h.add(.td, text: LedgerWords.verdict(judgement.verdict)[language])
        h.add(.td, text: judgement.reason)
        h.add(.td, text: who(judgement.by))
      }
    }
  }
}
