import Domain
import HashTreeCollections
import Interchange

/// A list of the ledger on its way out, each row made when it is wanted: at the full size there are millions.
package struct LedgerList: Sendable {
  package var sheet: LedgerSheet
  /// How many places there are.
  package var count: Int
  /// The row of a place from 0; nil where nothing is told.
  package var row: @Sendable (Int) -> [String]?

  package var rows: AnySequence<[String]> { AnySequence((0..<count).lazy.compactMap(row)) }
}

extension State {
  /// The lists of the ledger as `readLedgerUpload` reads them back; taken in again, they change nothing.
  ///
  /// Left out are persons and facts that were erased, merges, and what trips say of regions' visits by themselves.
  package func ledgerTables(_ sheets: [LedgerSheet] = LedgerSheet.allCases) -> [TextTable] {
    sheets.map { TextTable(name: $0.rawValue, heads: $0.heads, rows: Array(ledgerList($0).rows)) }
  }

  package func ledgerList(_ sheet: LedgerSheet) -> LedgerList {
    func list(_ count: Int, _ row: @escaping @Sendable (Int) -> [String]?) -> LedgerList { LedgerList(sheet: sheet, count: count, row: row) }
    switch sheet {
    case .topics:
      let keys = topics.keys.sorted()
      return list(keys.count) { topics[keys[$0]].map { cells(of: $0) } }
    case .organisations:
      let keys = organisations.keys.sorted()
      return list(keys.count) { organisations[keys[$0]].map { cells(of: $0) } }
    case .regions:
      let all = regions.sorted { $0.id < $1.id }
      return list(all.count) { cells(of: all[$0]) }
    case .persons: return list(ledger.persons.count) { ledger.person($0 + 1).map { cells(of: $0) } }
    case .posts: return list(ledger.posts.count) { ledger.post($0 + 1).map { cells(of: $0) } }
    case .ties: return list(ledger.ties.count) { place in tie(.agreement(place + 1)).map { cells(of: $0, place + 1) } }
    case .interactions:
      // One that names somebody erased has lost its source, and with it its standing.
      return list(ledger.interactions.count) { ledger.interaction($0 + 1).flatMap { $0.source.isEmpty ? nil : cells(of: $0) } }
    case .claims: return list(ledger.claims.count) { isOfItsOwn($0 + 1) ? ledger.claim($0 + 1).map { cells(of: $0) } : nil }
    case .judgements:
      return list(ledger.judgements.count) { ledger.claim(Int(ledger.judgements[$0].claim) + 1) == nil ? nil : cells(of: ledger.judgement($0 + 1)) }
    }
  }

  /// All lists as a workbook.
  /// - Throws: `SheetRefusal.longerThanSheet`, before anything is made.
  func ledgerWorkbook(rowsOfSheet most: Int = SheetRefusal.rowsOfSheet) throws -> WorkbookFile {
    let lists = LedgerSheet.allCases.map { ledgerList($0) }
    try requireSheets(rowsOfSheet: most)
    return try workbook(of: lists.map { TextRows(name: $0.sheet.rawValue, heads: $0.sheet.heads, rows: $0.rows) }, isLong: lists.reduce(0) { $0 + $1.count } > 100_000)
  }

  /// Costs nothing where there are fewer places than rows of a sheet, else a look at every place, without opening what is sealed.
  /// - Throws: `SheetRefusal.longerThanSheet`, with all lists that are.
  func requireSheets(rowsOfSheet most: Int = SheetRefusal.rowsOfSheet) throws {
    let long = LedgerSheet.allCases.filter { sheet in
      let list = ledgerList(sheet)
      return list.count > most && (0..<list.count).lazy.filter { isTold($0 + 1, in: sheet) }.dropFirst(most).first != nil
    }
    if !long.isEmpty { throw SheetRefusal.longerThanSheet(long.map { Trilingual(same: $0.rawValue) }) }
  }

  /// Whether an entry has a row, as far as that shows without opening it.
  private func isTold(_ number: Int, in sheet: LedgerSheet) -> Bool {
    switch sheet {
    case .persons: ledger.persons[number - 1].erased == 0
    case .posts: ledger.persons[ledger.posts[number - 1].person].erased == 0
    case .claims: isOfItsOwn(number) && !ledger.isErased(SubjectKey(kind: ledger.claims[number - 1].kindOfSubject, place: ledger.claims[number - 1].subject))
    case .topics, .organisations, .regions, .ties, .interactions, .judgements: true
    }
  }

  /// Whether a claim is a row of its own: not one that a tie's row says, unless somebody judged it.
  private func isOfItsOwn(_ number: Int) -> Bool {
    let row = ledger.claims[number - 1]
    guard ledger.words.find(Claim.Predicate.exists.rawValue, in: ledger.texts) == row.predicate,
      case .agreement(let tie) = ledger.subject(SubjectKey(kind: row.kindOfSubject, place: row.subject))
    else { return true }
    return ledger.claimNumbers(of: .agreement(tie), [.exists]).last != number || row.lastJudgement != Ledger.none
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
