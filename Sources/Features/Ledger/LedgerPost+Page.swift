import Documents
import Domain
import HashTreeCollections

extension LedgerView {
  /// Who is or was what and where: each row with the dates and sources of all who say so.
  func postsTable(of subject: LedgerSubject, _ h: inout HTML) {
    let isPerson = if case .person = subject { true } else { false }
    paged(state.ledger.postNumbers(of: subject).filter { state.ledger.post($0) != nil }, "posts", &h) { numbers, h in
      let heads = [
        isPerson ? LedgerWords.organisation : LedgerWords.person, LedgerField.title.label, LedgerWords.whole,
        LedgerWords.source,
      ]
      table(LedgerWords.posts, heads, numbers.compactMap { state.ledger.post($0) }, &h) { post, h in
        let claims = state.claims(of: .post(post.number))
        h.add(.th, .scope("row")) { h in
          if isPerson {
            link(post.organisation, &h)
          } else {
            link(name(state.ledger.standing(for: .person(post.person))), person(post.person), &h)
          }
        }
        h.add(.td) { link(titles(post), "/ledger/posts/\(post.number)", &$0) }
        h.add(.td) { h in
          let (from, until) = (claims.holding(.since), claims.holding(.until))
          h.text(from.isEmpty && until.isEmpty ? "" : "\(dates(from))–\(dates(until))")
          if from.contradict || until.contradict {
            h.text(" ")
            h.add(.span, .class("badge alarm"), text: "≠")
          }
        }
        h.add(.td) { h in
          h.text(sources(claims).joined(separator: " · "))
          guard mayEdit else { return }
          h.text(" · ")
          h.add(
            .a, .href(form(.post, ["person": String(post.person), "number": String(post.number)])),
            text: LedgerWords.change[language])
        }
      }
    }
  }

  private func titles(_ post: Post) -> String {
    [post.title.de, post.title.en, post.title.ja].reduce(into: [title(post)]) {
      if !$1.isEmpty, !$0.contains($1) { $0.append($1) }
    }.joined(separator: " · ")
  }

  /// The oldest first, each once; those of claims that were withdrawn are left out.
  private func sources(_ claims: [KnownClaim]) -> [String] {
    claims.reversed().filter { $0.standing != .withdrawn }.map(\.claim.source).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// One post with everything that anybody says of it; nil for a number that there is not.
  func postPage(_ number: Int) -> [UInt8]? {
    guard let post = state.ledger.post(number) else { return nil }
    let subject = LedgerSubject.post(number)
    let claims = state.claims(of: subject)
    return page(titles(post)) { h in
      h.add(.p, .class("lead")) { h in
        link(name(.person(post.person)), person(post.person), &h)
        h.text(" · ")
        link(post.organisation, &h)
      }
      let contradictions = [Claim.Predicate.since, .until].map { claims.holding($0).filter { $0.standing != .doubted } }
        .filter(\.contradict)
      findings(
        contradictions.map {
          LedgerFault.contradiction(subject, $0.map { "\($0.claim.value) (\($0.claim.source))" }).finding
        }, &h)
      h.add(.h2, text: LedgerWords.claims[language])
      paged(claims, "claims", &h) { claimsTable(Array($0), &$1) }
      deeds(
        &h,
        [
          (LedgerWords.recordClaim, form(.claim, ["subject": subject.description])),
          (LedgerWords.change, form(.post, ["person": String(post.person), "number": String(number)])),
        ])
    }
  }
}
