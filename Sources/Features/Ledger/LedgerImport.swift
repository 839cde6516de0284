import Domain
import HashTreeCollections
import Interchange
import Journaling

/// What a file would add to the ledger: everything that is wrong with it, and what it would change if nothing is.
package struct LedgerImport: Sendable {
  package var events: [Event] = []
  package var findings: [Finding] = []
  package var lists: [ImportPreview.List] = []
  package var hasError: Bool { findings.contains { $0.severity == .error } }
}

extension State {
  /// Decides what the rows of a file mean. A row never takes anything away: what the file does not name stays as it is.
  /// - Returns: all findings; events if no finding is an error.
  /// - Throws: `AccessRefusal`.
  package func importingLedger(_ upload: LedgerUpload, by who: Who, at now: Minute) throws -> LedgerImport {
    try require(who, .editLedger)
    var reader = LedgerReader(state: self, upload: upload, who: who, now: now)
    for row in upload.rows { try reader.read(row) }
    reader.compareStandings()
    var answer = LedgerImport(events: reader.events, findings: upload.findings + reader.findings, lists: reader.lists)
    answer.findings.sort { ($0.sheet ?? "", $0.line ?? 0) < ($1.sheet ?? "", $1.line ?? 0) }
    if answer.hasError { answer.events = [] }
    return answer
  }
}

/// Goes through the rows of a file, each on the state that the rows before it would leave.
struct LedgerReader {
  var state: State
  let upload: LedgerUpload
  let who: Who
  let now: Minute
  private(set) var events: [Event] = []
  private(set) var findings: [Finding] = []
  private(set) var lists: [ImportPreview.List]
  /// What the keys of the file's own rows stand for: `person:umino` is `person:7`.
  var known: [String: LedgerSubject] = [:]
  /// The same for claims, which nothing but judgements refers to.
  var claims: [String: Int] = [:]
  /// Keys of rows with findings; of rows that refer to them nothing more is said.
  var lost: Set<String> = []
  /// Rows that say how an entry stands, and the entry.
  var standings: [(row: LedgerUpload.Row, entry: LedgerEntry)] = []
  /// What people thought of claims before this file, and no row has said yet.
  var unsaid: [Int: [Judgement]] = [:]
  /// How many entries there were: a number above is a key of the file's own, as in a file of another ledger.
  let counts: (persons: Int, posts: Int, ties: Int, claims: Int, interactions: Int, merges: Int)

  init(state: State, upload: LedgerUpload, who: Who, now: Minute) {
    (self.state, self.upload, self.who, self.now) = (state, upload, who, now)
    self.state.ledger.workOutApart()
    counts = state.ledger.counts
    lists = upload.lists.map { ImportPreview.List(name: $0) }
  }

  mutating func read(_ row: LedgerUpload.Row) throws {
    do {
      switch row.sheet {
      case .topics: try topic(row)
      case .organisations: try organisation(row)
      case .persons: try person(row)
      case .posts: try post(row)
      case .ties: try tie(row)
      case .regions: try region(row)
      case .interactions: try interaction(row)
      case .claims: try claim(row)
      case .judgements: try judgement(row)
      }
    } catch let refusal as LedgerRefusal {
      for fault in refusal.faults { report(fault.finding, row) }
      lost.insert(key(row))
    } catch is Dependent {
      lost.insert(key(row))
    }
  }

  /// A row that can not be read because another can not.
  struct Dependent: Error {}

  private func key(_ row: LedgerUpload.Row) -> String {
    switch row.sheet {
    case .topics, .organisations, .regions: "\(row.sheet.rawValue):\(row["id"])"
    case .persons, .posts, .ties, .claims: "\(row.sheet.rawValue):\(row["key"])"
    case .interactions, .judgements: ""
    }
  }

  mutating func report(_ finding: Finding, _ row: LedgerUpload.Row) {
    findings.append(upload.placed(finding, row, column: finding.column.map { LedgerReader.column($0, row.sheet) }))
  }

  /// A field of a form by the name of the column in which it stands.
  private static func column(_ field: String, _ sheet: LedgerSheet) -> String {
    switch (LedgerField(rawValue: field), sheet) {
    case (.identifier, _): "id"
    case (.name, .persons): "family_latin"
    case (.name, .topics): "label_de"
    case (.name, _): "name_de"
    case (.title, .posts): "title_de"
    case (.since, .claims), (.until, .claims): "value"
    case (.to, .interactions): "host"
    case (.since, _): "from"
    case (.from, .ties): "from_organisation"
    case (.to, .ties): "to_organisation"
    case (.to, .topics): "broader"
    case (.synonyms, _): "other_words_de"
    case (.saidBy, _): "said_by"
    default: field
    }
  }

  /// Takes what was decided, and counts the row as new, changed or known.
  mutating func take(
    _ new: [Event], _ row: LedgerUpload.Row, name: String, before: [String]?, after: (State) -> [String]
  ) {
    for event in new { state.apply(event) }
    events += new
    guard let list = lists.firstIndex(where: { $0.name == row.sheet.rawValue }) else { return }
    let told = ImportPreview.Row(key: "\(row.line).", name: name)
    if new.isEmpty {
      lists[list].unchanged += 1
      return
    }
    guard let before else { return lists[list].added.append(told) }
    let cells = after(state)
    var fields = zip(row.sheet.heads, zip(before, cells)).filter { $1.0 != $1.1 }.map {
      ImportPreview.Field(column: $0, before: $1.0, after: $1.1)
    }
    // What another source says stands beside what is known.
    if fields.isEmpty { fields = [ImportPreview.Field(column: "source", before: "", after: row["source"])] }
    lists[list].changed.append(ImportPreview.Change(row: told, fields: fields))
  }
}

// MARK: Rows

extension LedgerReader {
  private mutating func topic(_ row: LedgerUpload.Row) throws {
    let id = Identifier<Topic>(row["id"])
    let before = state.topics[id]
    if lost.contains("topics:\(row["broader"])") { throw Dependent() }
    var topic = before ?? Topic(id: id, label: Trilingual(same: ""))
    if row.has("label_de") { topic.label.de = row["label_de"] }
    if row.has("label_en") { topic.label.en = row["label_en"] }
    if row.has("label_ja") { topic.label.ja = row["label_ja"] }
    if row.has("broader") { topic.broader = row["broader"].isEmpty ? nil : Identifier(row["broader"]) }
    let cells = before.map { state.cells(of: $0) }
    var events = try state.recordingTopic(topic, by: who)
    if ["de", "en", "ja"].contains(where: { row.has("other_words_\($0)") }) {
      let after = events.reduce(into: state) { $0.apply($1) }
      var words = state.ledger.synonyms[id] ?? Synonyms(topic: id, de: [], en: [], ja: [])
      if row.has("other_words_de") { words.de = row.list("other_words_de") }
      if row.has("other_words_en") { words.en = row.list("other_words_en") }
      if row.has("other_words_ja") { words.ja = row.list("other_words_ja") }
      events += try after.recordingSynonyms(words, by: who)
    }
    take(events, row, name: topic.label.en.isEmpty ? topic.label.de : topic.label.en, before: cells) {
      $0.cells(of: topic)
    }
  }

  private mutating func organisation(_ row: LedgerUpload.Row) throws {
    let id = Identifier<Organisation>(row["id"])
    let before = state.organisations[id]
    var own = before ?? Organisation(id: id, name: Trilingual(same: ""), shore: .host)
    if row.has("name_de") { own.name.de = row["name_de"] }
    if row.has("name_en") { own.name.en = row["name_en"] }
    if row.has("name_ja") { own.name.ja = row["name_ja"] }
    if row.has("kana") { own.kana = row["kana"] }
    if row.has("city") { own.city = row["city"] }
    if row.has("country") { own.country = row["country"].uppercased() }
    if row.has("source") { own.source = row["source"] }
    if row.has("topics") { own.topics = row.list("topics").map { Identifier($0) } }
    if !row["side"].isEmpty {
      guard let shore = Organisation.Shore(rawValue: row["side"].lowercased()) else {
        throw LedgerRefusal([.badSide(row["side"])])
      }
      own.shore = shore
    }
    if own.topics.contains(where: { lost.contains("topics:\($0)") }) { throw Dependent() }
    if before != nil, before != own, !state.isByHand(id) { throw LedgerRefusal([.ofFolder(id.text)]) }
    let cells = before.map { state.cells(of: $0) }
    let events = before == own ? [] : try state.recordingOrganisation(own, changing: before != nil, by: who)
    take(events, row, name: own.name(in: .en), before: cells) { $0.cells(of: own) }
  }

  private mutating func person(_ row: LedgerUpload.Row) throws {
    var names = [
      LedgerPerson.Name(.latin, family: row["family_latin"], given: row["given_latin"]),
      LedgerPerson.Name(
        .japanese, family: row["family_japanese"], given: row["given_japanese"], reading: row["reading"]),
    ].filter { !$0.family.isEmpty || !$0.given.isEmpty }
    // Whoever has no Japanese name is still read somehow.
    if names.count == 1, names[0].script == .latin { names[0].reading = row["reading"] }
    var number = self.number(row["key"], "person", of: counts.persons)
    if case .person(let own)? = known["person:\(row["key"])"], !row["key"].isEmpty { number = own }
    if number == nil, !names.isEmpty {
      // Two keys of one file are two persons, though they have one name.
      let others = row["key"].isEmpty ? [] : Set(known.values)
      let same = state.persons(called: names).filter { !others.contains(.person($0)) }
      if same.count > 1 { throw LedgerRefusal([.severalPersons(names[0].full, same)]) }
      number = same.first
    }
    let before = number.flatMap { state.ledger.person($0) }
    if names.count == 2, let latin = before?.names.first(where: { $0.script == .latin }) {
      names[0].reading = latin.reading
    }
    let note = row.has("note") ? row["note"] : before?.note ?? ""
    let events = try state.recordingPerson(number, names: names, note: note, source: row["source"], by: who)
    let told = number ?? state.ledger.counts.persons + 1
    take(events, row, name: names.map(\.full).joined(separator: " · "), before: before.map { state.cells(of: $0) }) {
      after in
      after.ledger.person(told).map { after.cells(of: $0) } ?? []
    }
    if !row["key"].isEmpty { known["person:\(row["key"])"] = .person(told) }
  }

  private mutating func post(_ row: LedgerUpload.Row) throws {
    if lost.contains("persons:\(bare(row["person"]))") || lost.contains("organisations:\(row["organisation"])") {
      throw Dependent()
    }
    guard case .person(let person) = try subject("person:\(bare(row["person"]))") else { return }
    var draft = PostDraft()
    (draft.organisation, draft.source, draft.from, draft.until) = (
      row["organisation"], row["source"], row["from"], row["until"]
    )
    draft.title = Trilingual(de: row["title_de"], en: row["title_en"], ja: row["title_ja"])
    let number = self.number(row["key"], "post", of: counts.posts)
    let before = number.flatMap { state.ledger.post($0) }
    if let before, let number, before.organisation.text != draft.organisation || before.person != person {
      throw LedgerRefusal([.otherEntry(.post(number))])
    }
    let known =
      before
      ?? state.post(
        like: Post(
          number: 0, person: person, organisation: Identifier(draft.organisation), title: draft.title,
          from: PartialDate(draft.from), until: PartialDate(draft.until),
          source: draft.source))
    let events = try state.recordingPost(number, of: person, draft, by: who, at: now)
    let told = known?.number ?? state.ledger.counts.posts + 1
    let names = [
      state.ledger.person(person)?.name(in: .en),
      [draft.title.en, draft.title.de, draft.title.ja].first { !$0.isEmpty }, draft.organisation,
    ]
    take(events, row, name: names.compactMap { $0 }.joined(separator: ", "), before: known.map { state.cells(of: $0) })
    { after in
      after.ledger.post(told).map { after.cells(of: $0) } ?? []
    }
    if !row["key"].isEmpty { self.known["post:\(row["key"])"] = .post(told) }
    if !events.isEmpty { contradictions(.post(told), [.since, .until], row) }
  }

  private mutating func tie(_ row: LedgerUpload.Row) throws {
    if [row["from_organisation"], row["to_organisation"], row["owner"]].contains(where: {
      lost.contains("organisations:\($0)")
    }) {
      throw Dependent()
    }
    var draft = TieDraft()
    (draft.from, draft.to, draft.kind, draft.title) = (
      row["from_organisation"], row["to_organisation"], row["kind"], row["title"]
    )
    (draft.since, draft.until, draft.owner, draft.due) = (row["from"], row["until"], row["owner"], row["due"])
    draft.said = Said(source: row["source"], sentence: row["sentence"], saidBy: row["said_by"])
    let number = self.number(row["key"], "agreement", of: counts.ties)
    if let number {
      guard let tie = state.tie(.agreement(number)) else { throw LedgerRefusal([.unknownSubject(.agreement(number))]) }
      let isSame =
        [tie.from.text, tie.to.text, tie.kind, tie.title, tie.owner?.text ?? "", tie.due?.description ?? ""]
        == [draft.from, draft.to, draft.kind, draft.title, draft.owner, draft.due]
      if !isSame { throw LedgerRefusal([.otherEntry(.agreement(number))]) }
    }
    let ties = state.ledger.counts.ties
    let (from, to) = (Identifier<Organisation>(draft.from), Identifier<Organisation>(draft.to))
    let same = number ?? state.sameTie(from, to, draft.kind, draft.title) ?? state.withdrawnTie(from, to, draft.kind, draft.title)
    let before = same.flatMap { number in state.tie(.agreement(number)).map { state.cells(of: $0, number) } }
    let events =
      number != nil && draft.said.source.isEmpty && draft.since.isEmpty && draft.until.isEmpty
      ? [] : try state.recordingTie(draft, as: same, by: who, at: now)
    let told = same ?? ties + 1
    take(events, row, name: "\(draft.from) – \(draft.kind) – \(draft.to)", before: before) { after in
      after.tie(.agreement(told)).map { after.cells(of: $0, told) } ?? []
    }
    if !row["key"].isEmpty { known["agreement:\(row["key"])"] = .agreement(told) }
    if !row["standing"].isEmpty { standings.append((row, .tie(told))) }
    if !events.isEmpty { contradictions(.agreement(told), [.since, .until], row) }
  }

  // MARK: Keys

  private func bare(_ key: String) -> String { key.hasPrefix("person:") ? String(key.dropFirst(7)) : key }

  /// `7` and `person:7`; nil for a key of the file's own.
  /// - Parameter count: how many entries of the kind there were before the file.
  func number(_ key: String, _ kind: String, of count: Int) -> Int? {
    Int(key.hasPrefix(kind + ":") ? String(key.dropFirst(kind.count + 1)) : key).flatMap { $0 > count ? nil : $0 }
  }

  func subject(_ text: String) throws -> LedgerSubject {
    if let own = known[text] { return own }
    if let subject = LedgerSubject(text) { return subject }
    throw LedgerRefusal([.badSubject(text)])
  }

  /// Both stay; a person looks at them.
  mutating func contradictions(
    _ subject: LedgerSubject, _ predicates: [Claim.Predicate], _ row: LedgerUpload.Row
  ) {
    for predicate in predicates {
      let claims = state.claims(of: subject).holding(predicate).filter { $0.standing != .doubted }
      guard claims.contradict else { continue }
      var finding = LedgerFault.contradiction(subject, claims.map { "\($0.claim.value) (\($0.claim.source))" }).finding
      finding.severity = .warning
      if row.sheet != .claims {
        finding.column = predicate == .until ? LedgerField.until.rawValue : LedgerField.since.rawValue
      }
      report(finding, row)
    }
  }
}

extension State {
  /// Persons of these names who stand for themselves, whatever their readings.
  fileprivate func persons(called names: [LedgerPerson.Name]) -> [Int] {
    let hashes = LedgerPerson(
      number: 0, names: names.map { .init($0.script, family: $0.family, given: $0.given) }, source: ""
    ).likenesses
    // Whoever is known by one name alone has no likeness.
    let candidates =
      hashes.isEmpty
      ? Array(1..<ledger.counts.persons + 1) : ledger.personLikenesses.places(of: hashes).map { Int($0) + 1 }
    return candidates.filter { number in
      guard ledger.standing(for: .person(number)) == .person(number), let own = ledger.person(number) else {
        return false
      }
      let shared = own.names.compactMap { name in names.first { $0.script == name.script }.map { (name, $0) } }
      return !shared.isEmpty
        && shared.allSatisfy { folded($0.family) == folded($1.family) && folded($0.given) == folded($1.given) }
    }
  }
}
