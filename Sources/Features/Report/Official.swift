import Documents
import Domain
import HashTreeCollections
import Journaling

/// Reports for those who ask: parliament, funders, the agency itself.
extension ReportTeller {
  /// What has happened until now, and what comes next.
  mutating func interim() {
    begin(Trilingual(de: "Bisher", en: "So far", ja: "これまで"))
    let (past, ahead) = (held.filter { $0.starts < now }, held.filter { $0.starts >= now })
    if past.isEmpty { gap(Trilingual(de: "noch hat kein Besuch begonnen", en: "no visit has begun yet", ja: "まだ訪問は始まっていません")) }
    for (visit, starts) in past { stop(visit, starts) }
    begin(Trilingual(de: "Als Nächstes", en: "Next", ja: "今後の予定"))
    for (visit, starts) in ahead.prefix(8) { stop(visit, starts) }
    harvest()
    quotesTable()
  }

  private mutating func stop(_ visit: Visit, _ starts: Minute) {
    let (host, day) = (name(visit.host), day(starts, at: visit.site))
    say(Trilingual(de: "\(day.de): \(host.de).", en: "\(day.en): \(host.en).", ja: "\(day.ja)：\(host.ja)。"), [source(visit.id)])
  }

  /// For the agency itself: what worked, what did not, what is still to be done.
  mutating func afterAction() {
    figures()
    attendance()
    harvest()
    partnersDrawn()
    begin(OutcomeWords.board)
    let open = of(state.outcomes.commitments).filter { $0.standing == .open }
    table(
      [OutcomeWords.due, OutcomeWords.what, OutcomeWords.promisedBy, OutcomeWords.promisedTo],
      open.map { [$0.due.map { language.longDate($0) } ?? "–", $0.what, $0.promisedBy, $0.promisedTo] })
    begin(Trilingual(de: "Was sich unterwegs änderte", en: "What changed on the way", ja: "旅程中の変更"))
    let record = state.tripRecords[trip.id]
    for release in record?.releases ?? [] {
      let (date, time) = trip.home.zone.local(release.at)
      let note = release.note.isEmpty ? "" : ": \(release.note)"
      let despite = release.despite.isEmpty ? "" : " [\(release.despite.joined(separator: ", "))]"
      say(
        Trilingual(
          de: "Ausgabe \(release.number), \(Language.de.longDate(date)) \(time)\(note)\(despite).",
          en: "Release \(release.number), \(Language.en.longDate(date)) \(time)\(note)\(despite).",
          ja: "第\(release.number)版、\(Language.ja.longDate(date)) \(time)\(note)\(despite)。"), [])
    }
    let unread = record?.correspondence.values.count { $0.sent.last.map { $0.openedAt == nil } ?? false } ?? 0
    say(
      Trilingual(de: "Nicht geöffnete letzte Nachrichten: \(unread).", en: "Last messages not opened: \(unread).", ja: "最後の連絡が未開封：\(unread)件。"), [])
    begin(ReportWords.word(.lessons))
    statement(.lessons)
  }

  /// Who travelled, at whose cost, chosen how, in which class and hotel; gifts; the sum. What is not recorded is named.
  mutating func parliament() {
    begin(Trilingual(de: "Wer mitgereist ist", en: "Who travelled", ja: "参加者"))
    table(
      [RosterWords.name, RosterWords.function, RosterWords.institution, RosterField.strand.label],
      trip.delegates.sorted { ($0.protocolRank ?? .max, $0.familyName) < ($1.protocolRank ?? .max, $1.familyName) }.map { one in
        [one.fullName, one.function[language], one.organisation.map { name($0)[language] } ?? "", one.strand.words[language]]
      })
    begin(ReportWords.word(.criteria))
    statement(.criteria)
    begin(ReportWords.word(.relatives))
    statement(.relatives)
    begin(Trilingual(de: "Flug und Hotel", en: "Flight and hotel", ja: "航空券と宿泊"))
    if trip.travelClasses.isEmpty {
      gap(Trilingual(de: "die Flugklassen", en: "the classes of flight", ja: "航空券の座席クラス"))
    } else {
      for (word, count) in trip.travelClasses.sorted(by: { $0.key < $1.key }) {
        say(Trilingual(de: "Klasse \(word): \(count) Personen.", en: "Class \(word): \(count) persons.", ja: "\(word)クラス：\(count)名。"), [settings])
      }
    }
    for hotel in trip.hotels {
      let site = register.sites.first { $0.id == hotel.site }?.name ?? Trilingual(same: hotel.site.text)
      let nights = hotel.checkOut - hotel.checkIn
      say(Trilingual(de: "\(site.de): \(nights) Nächte.", en: "\(site.en): \(nights) nights.", ja: "\(site.ja)：\(nights)泊。"), [settings])
    }
    costs { $0 != .giftGiven && $0 != .giftReceived }
    gifts()
    begin(ReportWords.word(.politics))
    statement(.politics)
  }

  /// Sums by kind and bearer, in euros and cents.
  private mutating func costs(_ isMeant: (Expense.Sort) -> Bool) {
    begin(Trilingual(de: "Kosten", en: "Costs", ja: "経費"))
    let all = of(state.outcomes.expenses).filter { isMeant($0.sort) }
    guard !all.isEmpty else { return gap(Trilingual(de: "die Ausgaben", en: "the expenses", ja: "経費")) }
    var rows = all.map { one in
      [one.what, ReportWords.word(one.sort)[language], ReportWords.word(one.bearer)[language], one.persons, euros(one.cents ?? 0), perHead(one)]
    }
    for bearer in Expense.Bearer.allCases {
      let sum = all.filter { $0.bearer == bearer }.reduce(0) { $0 + ($1.cents ?? 0) }
      if sum > 0 { rows.append([ReportWords.total[language], "", ReportWords.word(bearer)[language], "", euros(sum), ""]) }
    }
    rows.append([ReportWords.total[language], "", "", "", euros(all.reduce(0) { $0 + ($1.cents ?? 0) }), ""])
    table(
      [ReportWords.expense, ReportWords.sort, ReportWords.bearer, Trilingual(de: "Personen", en: "Persons", ja: "人数"),
        Trilingual(de: "Euro", en: "Euros", ja: "ユーロ"), Trilingual(de: "je Person", en: "a person", ja: "1人当たり")], rows)
  }

  private func perHead(_ one: Expense) -> String { Int(one.persons).flatMap { count in one.cents.map { euros($0 / max(1, count)) } } ?? "" }

  private func euros(_ cents: Int) -> String { "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }

  private mutating func gifts() {
    begin(Trilingual(de: "Geschenke", en: "Gifts", ja: "贈答品"))
    let all = of(state.outcomes.expenses).filter { $0.sort == .giftGiven || $0.sort == .giftReceived }
    guard !all.isEmpty else { return gap(Trilingual(de: "gegebene und erhaltene Geschenke", en: "gifts given and received", ja: "贈答品の記録")) }
    table([ReportWords.expense, ReportWords.sort, ReportWords.amount], all.map { [$0.what, ReportWords.word($0.sort)[language], euros($0.cents ?? 0)] })
  }

  /// What a funder wants to see: reach, results with their evidence, and the money.
  mutating func funder() {
    figures()
    harvest()
    costs { _ in true }
  }

  private mutating func figures() {
    begin(Trilingual(de: "Zahlen", en: "Figures", ja: "数値"))
    let houses = Set(held.map(\.visit.host)).count
    let sessions = Set(programme?.tours.flatMap { tour in tour.stops.map { "\($0.visit) \($0.starts)" } } ?? []).count
    var rows = [
      [Trilingual(de: "Personen", en: "Persons", ja: "参加者")[language], "\(trip.delegates.count)"],
      [Trilingual(de: "Organisationen der Teilnehmenden", en: "Organisations of participants", ja: "参加者の所属組織")[language], "\(Set(trip.delegates.compactMap(\.organisation)).count)"],
      [Trilingual(de: "Besuchte Organisationen", en: "Organisations visited", ja: "訪問先組織")[language], "\(houses)"],
      [Trilingual(de: "Besuche", en: "Sessions", ja: "訪問回数")[language], "\(sessions)"],
      [Trilingual(de: "Tischgespräche", en: "Table meetings", ja: "個別面談")[language], "\(trip.tableMeetings?.count ?? 0)"],
    ]
    if let worth = programme?.worth {
      rows.append([Trilingual(de: "Wunscherfüllung im Mittel", en: "Wishes met, on average", ja: "希望の充足率（平均）")[language], language.percent(worth.meanShare)])
    }
    table([Trilingual(de: "Was", en: "What", ja: "項目"), Trilingual(de: "Zahl", en: "Number", ja: "数")], rows)
    personsByGroup()
    visitsByDay()
    visitedMaps()
  }

  /// Who of ours was there, and who is tied to whom by now.
  private mutating func partnersDrawn() {
    begin(LedgerWords.network)
    homeMap()
    let hosts = Set(trip.visits.map(\.host) + trip.fixedItems.flatMap(\.hosts))
    let ties = state.tiesAcross(of: hosts)
    show([painter.network(Array(ties.prefix(Self.linesAtMost))) { source($0) }])
    if ties.count > Self.linesAtMost { gap(ReportPictureWords.further(ties.count - Self.linesAtMost)) }
  }
  /// More lines than these nobody tells apart.
  private static let linesAtMost = 60

  /// Contacts, interests, commitments and results, counted apart; results by how well they are known.
  private mutating func harvest() {
    begin(OutcomeWords.outcomes)
    table(
      [Trilingual(de: "Was", en: "What", ja: "項目"), Trilingual(de: "Zahl", en: "Number", ja: "数")],
      OutcomeCount(state.outcomes) { $0 == trip.id }.rows(language))
  }

  private mutating func quotesTable() {
    let all = of(state.outcomes.quotes).filter { $0.approved == .yes && !Trilingual($0)[language].isEmpty }
    guard !all.isEmpty else { return }
    begin(ReportWords.approved)
    table([ReportWords.speaker, Trilingual(de: "Zitat", en: "Quote", ja: "引用")], all.map { [$0.speaker, Trilingual($0)[language]] })
  }
}

/// How many of each, over some trips; a claim is not a result that somebody has confirmed.
struct OutcomeCount {
  var contacts = 0
  var interests: [ExpressedInterest.Level: Int] = [:]
  var commitments: [Commitment.Standing: Int] = [:]
  var results: [TripResult.Evidence: (count: Int, euros: Int)] = [:]

  init(_ outcomes: Outcomes, where counts: (Identifier<Trip>?) -> Bool) {
    contacts = outcomes.contacts.values.count { counts($0.record.trip) }
    for one in outcomes.interests.values.map(\.record) where counts(one.trip) { interests[one.level, default: 0] += 1 }
    for one in outcomes.commitments.values.map(\.record) where counts(one.trip) { commitments[one.standing, default: 0] += 1 }
    for one in outcomes.results.values.map(\.record) where counts(one.trip) {
      let old = results[one.evidence] ?? (0, 0)
      // What is owed to the trip in part counts with that part.
      let euros = (Int(one.amountEuro) ?? 0) * (one.evidence == .attributedInPart ? Int(one.sharePercent) ?? 0 : 100) / 100
      results[one.evidence] = (old.count + 1, old.euros + euros)
    }
  }

  func rows(_ language: Language) -> [[String]] {
    var rows = [[OutcomeWords.kind(.contact)[language], "\(contacts)"]]
    rows += ExpressedInterest.Level.allCases.map { ["\(OutcomeWords.kind(.interest)[language]): \(OutcomeWords.word($0)[language])", "\(interests[$0] ?? 0)"] }
    rows += Commitment.Standing.allCases.map { ["\(OutcomeWords.kind(.commitment)[language]): \(OutcomeWords.word($0)[language])", "\(commitments[$0] ?? 0)"] }
    rows += TripResult.Evidence.allCases.map {
      let (count, euros) = results[$0] ?? (0, 0)
      return ["\(OutcomeWords.kind(.result)[language]): \(OutcomeWords.word($0)[language])", "\(count)" + (euros > 0 ? " (\(euros) EUR)" : "")]
    }
    return rows
  }
}

extension State {
  func report(_ kind: ReportKind, of trip: Identifier<Trip>, _ language: Language, at now: Minute) -> Report? {
    guard var teller = ReportTeller(kind, of: trip, in: self, language: language, at: now) else { return nil }
    switch kind {
    case .article: teller.article()
    case .interim: teller.interim()
    case .afterAction: teller.afterAction()
    case .parliament: teller.parliament()
    case .funder: teller.funder()
    case .yearly: return nil
    }
    return teller.report
  }
}
