import Domain
import HashTreeCollections
import Interchange

extension State {
  /// The lists of the ledger as `readLedgerUpload` reads them back; taken in again, they change nothing.
  ///
  /// Left out are persons and facts that were erased, merges, and what trips say of regions' visits by themselves.
  package func ledgerTables(_ sheets: [LedgerSheet] = LedgerSheet.allCases) -> [TextTable] {
    sheets.map { sheet in
      let rows: [[String]] =
        switch sheet {
        case .topics: topics.keys.sorted().map { cells(of: topics[$0]!) }
        case .organisations: organisations.keys.sorted().map { cells(of: organisations[$0]!) }
        case .persons: numbers(ledger.persons.count).compactMap { ledger.person($0) }.map { cells(of: $0) }
        case .posts: numbers(ledger.posts.count).compactMap { ledger.post($0) }.map { cells(of: $0) }
        case .ties:
          numbers(ledger.ties.count).compactMap { number in
            tie(.agreement(number)).map { cells(of: $0, number) }
          }
        case .regions: regions.sorted { $0.id < $1.id }.map { cells(of: $0) }
        case .interactions:
          // One that names somebody erased has lost its source, and with it its standing.
          numbers(ledger.interactions.count).compactMap { ledger.interaction($0) }.filter { !$0.source.isEmpty }.map {
            cells(of: $0)
          }
        case .claims:
          numbers(ledger.claims.count).compactMap { ledger.claim($0) }.filter { isOfItsOwn($0) }.map { cells(of: $0) }
        case .judgements:
          ledger.allJudgements.filter { ledger.claim($0.claim) != nil }.map { cells(of: $0) }
        }
      return TextTable(name: sheet.rawValue, heads: sheet.heads, rows: rows)
    }
  }

  private func numbers(_ count: Int) -> Range<Int> { 1..<count + 1 }

  /// Whether a claim is a row of its own: not one that a tie's row says, unless somebody judged it.
  private func isOfItsOwn(_ claim: KnownClaim) -> Bool {
    guard case .agreement(let number) = claim.claim.subject else { return true }
    return existence(of: number)?.number != claim.claim.number
      || !ledger.judgements(of: claim.claim.number).isEmpty
  }

  /// The first claim that there is such a tie.
  private func existence(of tie: Int) -> Claim? {
    ledger.claimNumbers(of: .agreement(tie), [.exists]).last.flatMap { ledger.claim($0)?.claim }
  }

  /// How an entry stands by what was thought of it, in the words of files.
  func standing(of tie: KnownTie) -> String { (tie.isVoid ? Claim.Standing.withdrawn : .open).rawValue }
  func standing(of claim: KnownClaim) -> String {
    claim.standing.rawValue + (claim.isPreferred ? ", \(Judgement.Verdict.preferred.rawValue)" : "")
  }

  // MARK: Rows

  func cells(of topic: Topic) -> [String] {
    let words = ledger.synonyms[topic.id]
    return [topic.id.text, topic.label.de, topic.label.en, topic.label.ja, topic.broader?.text ?? ""]
      + [words?.de, words?.en, words?.ja].map { ($0 ?? []).joined(separator: ";") }
  }

  func cells(of own: Organisation) -> [String] {
    [
      own.id.text, own.name.de, own.name.en, own.name.ja, own.kana, own.shore.rawValue, own.city, own.country,
      own.topics.map(\.text).joined(separator: ";"), own.source,
    ]
  }

  func cells(of person: LedgerPerson) -> [String] {
    func part(_ script: LedgerPerson.Script, _ part: KeyPath<LedgerPerson.Name, String>) -> String {
      person.names.first { $0.script == script }?[keyPath: part] ?? ""
    }
    let reading = person.names.map(\.reading).first { !$0.isEmpty } ?? ""
    return [
      String(person.number), part(.latin, \.family), part(.latin, \.given), part(.japanese, \.family),
      part(.japanese, \.given), reading, person.note, person.source,
    ]
  }

  func cells(of post: Post) -> [String] {
    [
      String(post.number), String(post.person), post.organisation.text, post.title.de, post.title.en, post.title.ja,
      post.from?.description ?? "",
      post.until?.description ?? "", post.source,
    ]
  }

  func cells(of tie: KnownTie, _ number: Int) -> [String] {
    let said = existence(of: number)
    return [
      String(number), tie.from.text, tie.to.text, tie.kind, tie.title, "", "", tie.owner?.text ?? "",
      tie.due?.description ?? "", said?.source ?? "",
      said?.sentence ?? "", said?.saidBy ?? "", standing(of: tie),
    ]
  }

  func cells(of region: Region) -> [String] {
    let shore = region.isOurs ? Organisation.Shore.home : .host
    return [
      region.id.text, region.name.de, region.name.en, region.name.ja, region.country, region.prefecture,
      region.organisation?.text ?? "", shore.rawValue,
    ]
  }

  func cells(of interaction: Interaction) -> [String] {
    [
      interaction.kind.rawValue, interaction.guest.text, interaction.host.text, interaction.from.description,
      interaction.until?.description ?? "", interaction.people.map { String($0) } ?? "", interaction.occasion,
      interaction.source,
    ]
  }

  func cells(of known: KnownClaim) -> [String] {
    let claim = known.claim
    return [
      String(claim.number), claim.subject.description, claim.predicate.rawValue, claim.value, claim.source,
      claim.sentence, claim.saidBy, standing(of: known),
    ]
  }

  func cells(of judgement: Judgement) -> [String] {
    [
      String(judgement.claim), judgement.verdict.rawValue, judgement.reason, Zone.utc.date(of: judgement.at).description,
      name(ofActor: judgement.by),
    ]
  }
}
