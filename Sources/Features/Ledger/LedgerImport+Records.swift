import Domain
import HashTreeCollections
import Interchange
import Journaling

/// An entry whose standing a row can name.
enum LedgerEntry {
  case tie(Int)
  case claim(Int)
}

// MARK: Regions and interactions

extension LedgerReader {
  mutating func region(_ row: LedgerUpload.Row) throws {
    let id = Identifier<Region>(row["id"])
    let before = state.regions.first { $0.id == id }
    var own =
      before
      ?? Region(id: id, name: Trilingual(same: ""), country: "", prefecture: "", organisation: nil, isOurs: false)
    if row.has("name_de") { own.name.de = row["name_de"] }
    if row.has("name_en") { own.name.en = row["name_en"] }
    if row.has("name_ja") { own.name.ja = row["name_ja"] }
    if row.has("country") { own.country = row["country"].uppercased() }
    if row.has("prefecture") { own.prefecture = row["prefecture"] }
    if row.has("organisation") {
      own.organisation = row["organisation"].isEmpty ? nil : Identifier(row["organisation"])
    }
    if !row["side"].isEmpty {
      guard let shore = Organisation.Shore(rawValue: row["side"].lowercased()), [.home, .host].contains(shore) else {
        throw LedgerRefusal([.badSide(row["side"])])
      }
      own.isOurs = shore == .home
    }
    if let organisation = own.organisation, lost.contains("organisations:\(organisation)") { throw Dependent() }
    // What a trip says of a region already needs not be said again.
    let events = before == own ? [] : try state.recordingRegion(own, by: who)
    let names = [own.name.en, own.name.de, own.name.ja]
    take(events, row, name: names.first { !$0.isEmpty } ?? id.text, before: before.map { state.cells(of: $0) }) {
      $0.cells(of: own)
    }
  }

  mutating func interaction(_ row: LedgerUpload.Row) throws {
    if lost.contains("organisations:\(row["guest"])") || lost.contains("organisations:\(row["host"])") {
      throw Dependent()
    }
    var draft = InteractionDraft()
    (draft.guest, draft.host, draft.from, draft.until) = (row["guest"], row["host"], row["from"], row["until"])
    (draft.people, draft.occasion, draft.source) = (row["people"], row["occasion"], row["source"])
    let kind = Interaction.Kind.allCases.first { LedgerWords.interaction($0).isMeant(by: row["kind"], or: $0.rawValue) }
    draft.kind = kind?.rawValue ?? row["kind"]
    let events = try state.recordingInteraction(draft, by: who)
    take(events, row, name: "\(draft.guest) – \(draft.kind) – \(draft.host) \(draft.from)", before: nil) { _ in [] }
  }
}

// MARK: Claims and what is thought of them

extension LedgerReader {
  mutating func claim(_ row: LedgerUpload.Row) throws {
    let parts = row["subject"].split(separator: ":", maxSplits: 1).map(String.init)
    let sheets = ["person": "persons", "post": "posts", "agreement": "ties", "organisation": "organisations"]
    if parts.count == 2, lost.contains("\(sheets[parts[0]] ?? ""):\(parts[1])") { throw Dependent() }
    let subject = try subject(row["subject"])
    let predicate = Claim.Predicate.allCases.first {
      LedgerWords.predicate($0).isMeant(by: row["predicate"], or: $0.rawValue)
    }
    guard let predicate else { throw LedgerRefusal([.badPredicate(row["predicate"])]) }
    if predicate == .region, lost.contains("regions:\(row["value"])") { throw Dependent() }
    let said = Said(source: row["source"], sentence: row["sentence"], saidBy: row["said_by"])
    let events = try state.claiming(predicate, row["value"], of: subject, said, by: who, at: now)
    let number = number(row["key"], "claim", of: counts.claims)
    if let number, !state.says(number, predicate, row["value"], of: subject, said) {
      throw LedgerRefusal([.otherClaim(number)])
    }
    let told = number ?? state.claimNumber(predicate, row["value"], of: subject, said) ?? state.ledger.counts.claims + 1
    take(events, row, name: "\(subject): \(predicate.rawValue) \(row["value"])", before: nil) { _ in [] }
    if !row["key"].isEmpty { claims[row["key"]] = told }
    if !row["standing"].isEmpty { standings.append((row, .claim(told))) }
    if !events.isEmpty, predicate.isDate { contradictions(subject, [predicate], row) }
  }

  mutating func judgement(_ row: LedgerUpload.Row) throws {
    let key = row["claim"]
    if key.isEmpty { throw LedgerRefusal([.missing(.claim)]) }
    if lost.contains("claims:\(key)") { throw Dependent() }
    guard let claim = claims[key] ?? number(key, "claim", of: counts.claims), state.ledger.claim(claim) != nil else {
      throw LedgerRefusal([.badClaim(key)])
    }
    let verdict = Judgement.Verdict.allCases.first {
      LedgerWords.verdict($0).isMeant(by: row["verdict"], or: $0.rawValue)
    }
    guard let verdict else { throw LedgerRefusal([.badVerdict(row["verdict"])]) }
    var before = unsaid[claim] ?? state.ledger.judgements(of: claim)
    let known = before.firstIndex { $0.verdict == verdict && $0.reason == row["reason"] }
    if let known { before.remove(at: known) }
    unsaid[claim] = before
    let events = known != nil ? [] : try state.judging(claim, verdict, reason: row["reason"], by: who, at: now)
    take(events, row, name: "\(key): \(verdict.rawValue)", before: nil) { _ in [] }
  }

  /// Names rows that call an entry otherwise than it stands when all is read: a cell alone changes no standing.
  mutating func compareStandings() {
    for (row, entry) in standings {
      let stands =
        switch entry {
        case .tie(let number): state.tie(.agreement(number)).map { state.standing(of: $0) }
        case .claim(let number): state.ledger.claim(number).map { state.standing(of: $0) }
        }
      guard let stands, folded(stands) != folded(row["standing"]) else { continue }
      var finding = LedgerFault.otherStanding(row["standing"], stands).finding
      finding.severity = .warning
      report(finding, row)
    }
  }
}

extension Trilingual {
  /// Whether somebody wrote this, in any language, or the word of files.
  fileprivate func isMeant(by text: String, or word: String) -> Bool {
    [word, de, en, ja].contains { folded($0) == folded(text) }
  }
}

extension State {
  /// The number of a tie that says the same and was withdrawn: a file that tells of it does not bring it back.
  func withdrawnTie(_ from: Identifier<Organisation>, _ to: Identifier<Organisation>, _ kind: String, _ title: String) -> Int? {
    guard let node = ledger.node(of: from) else { return nil }
    var place = ledger.organisations[node].lastTieFrom
    while place != Ledger.none {
      let row = ledger.ties[place]
      if row.isVoid == 1, let tie = ledger.tie(Int(place) + 1), tie.to == to, tie.kind == kind, tie.title == title { return tie.number }
      place = row.beforeFrom
    }
    return nil
  }

  /// The newest claim that says the same.
  func claimNumber(_ predicate: Claim.Predicate, _ value: String, of subject: LedgerSubject, _ said: Said) -> Int? {
    ledger.claimNumbers(of: subject, [predicate]).first { ledger.claim($0)?.claim.says(predicate, value, said) ?? false }
  }

  fileprivate func says(
    _ number: Int, _ predicate: Claim.Predicate, _ value: String, of subject: LedgerSubject, _ said: Said
  ) -> Bool {
    guard let claim = ledger.claim(number)?.claim else { return false }
    return claim.subject == subject && claim.says(predicate, value, said)
  }
}

extension Claim {
  /// Whether it says this, with dates as they are kept.
  func says(_ predicate: Predicate, _ value: String, _ said: Said) -> Bool {
    let value = predicate.isDate ? PartialDate(value)?.description ?? value : value
    return self.predicate == predicate && self.value == value && source == said.source && sentence == said.sentence
      && saidBy == said.saidBy
  }
}
