import Domain

let strandWords: [String: Strand] = [
  "politik": .politics, "政治": .politics, "wirtschaft": .business, "経済": .business, "ビジネス": .business, "wissenschaft": .science,
  "科学": .science, "学術": .science, "presse": .press, "medien": .press, "media": .press, "報道": .press, "organization": .organisation,
  "organisator": .organisation, "stab": .organisation, "staff": .organisation, "事務局": .organisation,
]

/// A person as read, with the spellings by which the same person is found again.
struct ReadPerson {
  var delegate: Delegate
  var line: Int
  var organisation: String
}

extension FolderReader {
  func readDelegates() {
    guard let table = table(FolderRules.delegates, kind: .delegate) else { return }
    let columns = DelegateColumns(table)
    var people: [ReadPerson] = []
    var seenRows: Set<String> = []
    let lost = table.forEachRow { row in
      guard let id = row.required(columns.id) else { return }
      if self.repeats(row, id, .delegate, &seenRows) { return }
      guard self.define(.delegate, id, columns.id, row) else { return }
      guard let person = self.delegate(id, columns, row) else { return }
      people.append(ReadPerson(delegate: person, line: row.line, organisation: person.organisation?.text ?? ""))
    }
    defineLost(.delegate, lost)
    trip?.delegates = people.map(\.delegate)
    for finding in samePersons(people, file: table.file) { findings.add(finding) }
    checkPersonsOfSettings()
  }

  /// Whether a row with this id stood before in the very same words; then it is left out, with a finding.
  func repeats(_ row: Row, _ id: String, _ kind: Kind, _ seen: inout Set<String>) -> Bool {
    let words = (0..<row.cells.count).map { row.plain(at: $0) }.joined(separator: "\u{1F}")
    guard !seen.insert(words).inserted else { return false }
    duplicateRow(row, id, first: line(kind, id))
    return true
  }

  func duplicateRow(_ row: Row, _ id: String, first: Int?) {
    let place = first.map { "\($0)" } ?? "?"
    row.report(
      row.table.rule.columns[0].name, value: id, .warning, "duplicate-row",
      Trilingual(
        de: "Die Zeile wiederholt Zeile \(place) Wort für Wort; sie wurde einmal gelesen.",
        en: "The row repeats line \(place) word for word; it was read once.",
        ja: "この行は \(place) 行目とまったく同じです。一度だけ読み込みました。"),
      mend: Trilingual(de: "Die zweite Zeile löschen.", en: "Delete the second row.", ja: "二つ目の行を削除してください。"), .auto)
  }

  private func delegate(_ id: String, _ columns: DelegateColumns, _ row: Row) -> Delegate? {
    let given = row.text(columns.given)
    let family = row.text(columns.family)
    if given.isEmpty, family.isEmpty, columns.family.position != nil { row.missing(columns.family) }
    let organisation = row.value(columns.organisation).flatMap { text -> String? in
      if self.homeIsMissed(text) { return text }
      return self.refer(.organisation, text, in: Self.organisations, columns.organisation, row) ? text : nil
    }
    let (german, english, japanese) = (row.text(columns.functionDe), row.text(columns.functionEn), row.text(columns.functionJa))
    let strand = row.required(columns.strand).flatMap { row.choice(columns.strand, Strand.self, aliases: strandWords, text: $0) }
    let rank = row.whole(columns.rank, in: 1...100_000, needed: false)
    let room = self.room(columns.room, row)
    let stay = self.stay(columns, row)
    let interests = self.interests(columns.interests, row)
    let wishes = self.wishes(columns.wishes, row)
    let personal = PersonalDetails(
      diet: row.text(columns.diet), roomType: room, deviationRemark: row.text(columns.deviation), remark: row.text(columns.remark),
      passportName: row.value(columns.passport), email: row.email(columns.email))
    return Delegate(
      id: Identifier(id), givenName: given, familyName: family, katakana: row.text(columns.katakana),
      academicTitle: row.text(columns.title),
      organisation: organisation.map { Identifier($0) },
      function: Trilingual(
        de: german.isEmpty ? english : german, en: english.isEmpty ? german : english, ja: japanese.isEmpty ? english.isEmpty ? german : english : japanese),
      strand: strand ?? .organisation, protocolRank: rank, languages: row.list(columns.languages), interests: interests, wishes: wishes,
      stays: [stay], fictional: row.truth(columns.fictional), personal: personal,
      furtherPosts: furtherPosts(columns.posts, row), consents: consents(columns, row))
  }

  /// `organisation:function`, or a function alone.
  private func furtherPosts(_ column: Column, _ row: Row) -> [FurtherPost] {
    row.list(column).compactMap { entry in
      let parts = entry.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2 else { return FurtherPost(organisation: nil, function: entry.trimmed) }
      guard refer(.organisation, parts[0], in: Self.organisations, column, row) else { return nil }
      return FurtherPost(organisation: Identifier(parts[0]), function: parts[1])
    }
  }

  private func consents(_ columns: DelegateColumns, _ row: Row) -> Consents {
    enum Answer: String, CaseIterable { case yes, no }
    let words: [String: Answer] = ["ja": .yes, "true": .yes, "はい": .yes, "同意": .yes, "nein": .no, "false": .no, "いいえ": .no]
    func answer(_ column: Column) -> Bool? {
      row.value(column).flatMap { row.choice(column, Answer.self, aliases: words, text: $0) }.map { $0 == .yes }
    }
    return Consents(brochure: answer(columns.brochure), photo: answer(columns.photo), transfer: answer(columns.transfer))
  }

  /// Says once that the list of our own organisations is missed, when somebody belongs to one that is nowhere.
  private func homeIsMissed(_ id: String) -> Bool {
    guard !knows(Self.organisations, id) else { return false }
    guard missingFiles.contains(FolderRules.home.file) || missingFiles.contains(FolderRules.fictionalFirms.file) else { return false }
    let file = missingFiles.contains(FolderRules.home.file) ? FolderRules.home.file : FolderRules.fictionalFirms.file
    missingFiles.remove(file)
    missingFile(file)
    return true
  }

  private func room(_ column: Column, _ row: Row) -> String {
    guard let text = row.value(column) else { return "" }
    enum Room: String, CaseIterable { case single, double }
    let words: [String: Room] = [
      "einzel": .single, "einzelzimmer": .single, "ez": .single, "シングル": .single, "doppel": .double, "doppelzimmer": .double, "dz": .double,
      "twin": .double, "ツイン": .double, "ダブル": .double,
    ]
    return row.choice(column, Room.self, aliases: words, text: text)?.rawValue ?? ""
  }

  // MARK: Stays

  private func stay(_ columns: DelegateColumns, _ row: Row) -> Stay {
    let from = deviation(columns.joinsAt, columns.joinsSite, row)
    let until = deviation(columns.leavesAt, columns.leavesSite, row)
    if let from = from.at, let until = until.at, until <= from {
      row.report(
        columns.leavesAt.name, value: row.text(columns.leavesAt), .error, "out-of-order",
        Trilingual(
          de: "Die Person reist ab, bevor sie dazustößt.", en: "The person leaves before joining.", ja: "合流より前に離団することになっています。"),
        mend: Trilingual(
          de: "joins_at oder leaves_at berichtigen.", en: "Mend joins_at or leaves_at.", ja: "joins_at または leaves_at を修正してください。"), .ask)
    }
    return Stay(from: from.at, fromSite: from.site, until: until.at, untilSite: until.site)
  }

  private func deviation(_ time: Column, _ place: Column, _ row: Row) -> (at: Minute?, site: Identifier<Site>?) {
    let site = row.value(place).flatMap { refer(.site, $0, in: [.site], place, row) ? Identifier<Site>($0) : nil }
    guard let text = row.value(time) else {
      if !row.isEmpty(place), time.position != nil { half(time, place, row) }
      return (nil, nil)
    }
    guard let moment = row.moment(time, text: text, needsTime: true) else { return (nil, site) }
    if row.isEmpty(place) { half(place, time, row) }
    let at = moment.instant(in: zone(of: site))
    if let trip, moment.date < trip.departs || trip.ends + 1 < moment.date {
      row.report(
        time.name, value: text, .error, "outside-trip",
        Trilingual(
          de: "\(text) liegt außerhalb der Reise (\(trip.departs) bis \(trip.ends)).",
          en: "\(text) lies outside the trip (\(trip.departs) to \(trip.ends)).",
          ja: "\(text) は訪問期間（\(trip.departs)～\(trip.ends)）の外です。"),
        mend: Trilingual(de: "Den Zeitpunkt berichtigen.", en: "Mend the time.", ja: "日時を修正してください。"))
    }
    return (at, site)
  }

  private func half(_ empty: Column, _ given: Column, _ row: Row) {
    row.report(
      empty.name, value: "", .warning, "missing-value",
      Trilingual(
        de: "\(given.name) ist angegeben, \(empty.name) nicht.", en: "\(given.name) is given but \(empty.name) is not.",
        ja: "\(given.name) はありますが \(empty.name) がありません。"),
      mend: Trilingual(de: "Beides angeben oder beides leer lassen.", en: "Give both or leave both empty.", ja: "両方を入力するか、両方を空欄にしてください。"),
      .ask)
  }

  // MARK: Interests and wishes

  private func interests(_ column: Column, _ row: Row) -> [Delegate.Interest] {
    var seen: Set<String> = []
    return row.list(column).compactMap { entry in
      let parts = entry.split(whereSeparator: { $0 == ":" || $0 == "：" || $0 == "=" }).map { String($0).trimmed }
      guard let key = parts.first else { return nil }
      guard parts.count == 2, let weight = Int(parts[1]) else {
        row.report(
          column.name, value: entry, .error, "wrong-value",
          Trilingual(
            de: "\(entry) ist kein Thema mit Gewicht.", en: "\(entry) is no topic with a weight.", ja: "\(entry) は「分野:重み」の形ではありません。"),
          mend: Trilingual(
            de: "Thema:Gewicht schreiben, das Gewicht von 1 bis 5.", en: "Write topic:weight, the weight from 1 to 5.",
            ja: "「分野:重み」（重みは 1～5）の形で書いてください。"))
        return nil
      }
      guard (1...5).contains(weight) else {
        row.outOfRange(entry, column, "1", "5", Trilingual(de: "Gewicht", en: "Weight", ja: "重み"))
        return nil
      }
      guard seen.insert(key).inserted else {
        twice(key, column, row)
        return nil
      }
      if missingFiles.contains(FolderRules.topicTree.file) { needsTopics() }
      return refer(.topic, key, in: [.topic], column, row, .warning) ? .init(topic: Identifier(key), weight: weight) : nil
    }
  }

  private func wishes(_ column: Column, _ row: Row) -> [Identifier<Organisation>] {
    var seen: Set<String> = []
    return row.list(column).compactMap { key in
      guard seen.insert(key).inserted else {
        twice(key, column, row)
        return nil
      }
      guard refer(.organisation, key, in: [.host, .home, .fictional], column, row) else { return nil }
      if !knows([.host], key), knows([.home, .fictional], key) { notAHost(key, column, row) }
      return Identifier(key)
    }
  }

  func notAHost(_ key: String, _ column: Column, _ row: Row, _ severity: Finding.Severity = .warning) {
    row.report(
      column.name, value: key, severity, "wrong-kind",
      Trilingual(
        de: "\(key) ist keine Gastgeberorganisation.", en: "\(key) is no host organisation.", ja: "\(key) は訪問先の組織ではありません。"),
      mend: Trilingual(
        de: "Eine Organisation aus organisations.csv eintragen.", en: "Enter an organisation of organisations.csv.",
        ja: "organisations.csv にある組織を入力してください。"))
  }

  /// Persons whom the settings name, and the leader.
  private func checkPersonsOfSettings() {
    if let settings, let leader = trip?.leader { _ = refer(.delegate, leader.text, in: [.delegate], settings, "leader") }
    for later in laterPersons where !knows([.delegate], later.id) && !vague.contains(.delegate) {
      let known = Strand.allCases.map(\.rawValue) + ["all"] + (trip?.delegates.map(\.id.text) ?? [])
      let words = describeUnknown(.delegate, later.id, known: known)
      later.entry.report(later.key, value: later.id, .error, "unknown-id", words.message, mend: words.mend, words.repair, line: later.line)
    }
  }
}

private struct DelegateColumns {
  let id, given, family, katakana, title, organisation, functionDe, functionEn, functionJa, strand, rank, languages, interests, wishes: Column
  let diet, room, joinsAt, joinsSite, leavesAt, leavesSite, deviation, fictional, remark, passport, email: Column
  let posts, brochure, photo, transfer: Column
  init(_ table: Table) {
    (id, given, family) = (table.column("id"), table.column("given_name"), table.column("family_name"))
    (katakana, title) = (table.column("name_katakana"), table.column("academic_title"))
    organisation = table.column("organisation_id")
    (functionDe, functionEn, functionJa) = (table.column("function_de"), table.column("function_en"), table.column("function_ja"))
    (strand, rank, languages) = (table.column("strand"), table.column("protocol_rank"), table.column("languages"))
    (interests, wishes, diet, room) = (table.column("interests"), table.column("wishes"), table.column("diet"), table.column("room_type"))
    (joinsAt, joinsSite) = (table.column("joins_at"), table.column("joins_site"))
    (leavesAt, leavesSite) = (table.column("leaves_at"), table.column("leaves_site"))
    (deviation, fictional, remark) = (table.column("deviation_remark"), table.column("fictional"), table.column("remark"))
    passport = table.column("passport_name")
    (email, posts) = (table.column("email"), table.column("further_posts"))
    (brochure, photo, transfer) = (table.column("consent_brochure"), table.column("consent_photo"), table.column("consent_transfer"))
  }
}
