import Documents
import Domain
import HashTreeCollections
import Journaling

package enum ReportKind: String, CaseIterable, Sendable {
  case article, interim, afterAction = "after-action", parliament, funder, yearly
  /// Yearly figures are of all trips.
  package static let ofTrip: [ReportKind] = [.article, .interim, .afterAction, .parliament, .funder]
}

/// Tells a trip from its records, in one language. What no record holds it does not say; what should be there it names as a gap.
struct ReportTeller {
  let state: State
  let dossier: Dossier
  let language: Language
  let now: Minute
  /// As it was released, else as it is drafted.
  let programme: Programme?
  var report: Report

  init?(_ kind: ReportKind, of trip: Identifier<Trip>, in state: State, language: Language, at now: Minute) {
    guard let dossier = state.dossier(of: trip) else { return nil }
    (self.state, self.dossier, self.language, self.now) = (state, dossier, language, now)
    programme = state.released(of: trip)?.programme ?? state.draft(of: trip)
    let zone = dossier.trip.home.zone
    let (date, time) = zone.local(now)
    let title = dossier.trip.title[language]
    report = Report(
      title: kind == .article ? title : "\(ReportWords.kind(kind)[language]): \(title)", language: language,
      standing: "\(ReportWords.draft[language]) · \(ReportWords.asOf[language]) \(language.longDate(date)) \(time) (\(zone.name))")
  }

  var trip: Trip { dossier.trip }
  var register: Register { dossier.register }

  // MARK: Telling

  mutating func begin(_ heading: Trilingual) { report.sections.append(Report.Section(heading[language])) }

  mutating func say(_ words: Trilingual, _ sources: [Report.Source]) {
    report.sections[report.sections.count - 1].sentences.append(Report.Sentence(words[language], sources))
  }

  mutating func gap(_ words: Trilingual) {
    report.sections[report.sections.count - 1].sentences.append(Report.Sentence("\(ReportWords.missing[language]): \(words[language])", isGap: true))
  }

  mutating func table(_ heads: [Trilingual], _ rows: [[String]]) {
    let name = report.sections[report.sections.count - 1].heading
    report.sections[report.sections.count - 1].table = TextTable(name: name, heads: heads.map { $0[language] }, rows: rows)
  }

  /// What somebody has written on a subject, in the language of the report; a gap where nobody has.
  mutating func statement(_ subject: Statement.Subject, isNeeded: Bool = true) {
    let found = state.outcomes.statements.sorted { $0.key < $1.key }.map(\.value.record)
      .filter { $0.subject == subject && ($0.trip == trip.id || $0.trip == nil) && !Trilingual($0)[language].isEmpty }
    for one in found { say(Trilingual(one), [source(one)]) }
    if found.isEmpty, isNeeded { gap(ReportWords.word(subject)) }
  }

  // MARK: Sources

  func source<Record: Outcome>(_ record: Record) -> Report.Source {
    Report.Source("\(OutcomeWords.kind(Record.kind)[language]) \(record.number)", href: outcomeHref(Record.kind, record.number, language))
  }

  func source(_ tie: Tie) -> Report.Source {
    Report.Source("\(tie.id)" + (tie.source.isEmpty ? "" : " (\(tie.source))"), sentence: tie.sentence)
  }

  func source(_ visit: Identifier<Visit>) -> Report.Source {
    Report.Source("\(visit)", href: "/trips/\(encodedSegment(trip.id.text))/visits/\(encodedSegment(visit.text))?lang=\(language.rawValue)")
  }

  var roster: Report.Source {
    Report.Source(RosterWords.roster[language], href: "/trips/\(encodedSegment(trip.id.text))/participants?lang=\(language.rawValue)")
  }

  var settings: Report.Source {
    Report.Source(ListWords.name(.general)[language], href: "/trips/\(encodedSegment(trip.id.text))/lists/general?lang=\(language.rawValue)")
  }

  // MARK: Names

  func name(_ id: Identifier<Organisation>) -> Trilingual {
    guard let one = state.organisations[id] else { return Trilingual(same: id.text) }
    return Trilingual(de: one.name(in: .de), en: one.name(in: .en), ja: one.name(in: .ja))
  }

  func name(_ topic: Identifier<Topic>) -> Trilingual { state.topics[topic]?.label ?? Trilingual(same: topic.text) }

  /// `A, B und C`.
  func list(_ names: [Trilingual]) -> Trilingual {
    func joined(_ language: Language, _ and: String, _ comma: String) -> String {
      let texts = names.map { $0[language] }
      return texts.count < 2 ? texts.first ?? "" : texts.dropLast().joined(separator: comma) + and + texts.last!
    }
    return Trilingual(de: joined(.de, " und ", ", "), en: joined(.en, " and ", ", "), ja: joined(.ja, "、", "、"))
  }

  func topics(of organisation: Identifier<Organisation>, atMost count: Int = 3) -> Trilingual? {
    let topics = state.organisations[organisation]?.topics ?? []
    return topics.isEmpty ? nil : list(topics.prefix(count).map(name))
  }

  /// The tops of the topic tree above some topics, most frequent first.
  func fields(_ topics: [Identifier<Topic>]) -> [(topic: Identifier<Topic>, count: Int)] {
    var counts: [Identifier<Topic>: Int] = [:]
    for topic in topics {
      var top = topic
      for _ in 0..<20 { if let broader = state.topics[top]?.broader { top = broader } }
      counts[top, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// Each visit that the programme holds, with its first start, in order.
  var held: [(visit: Visit, starts: Minute)] {
    var first: [Identifier<Visit>: Minute] = [:]
    for stop in programme?.tours.flatMap(\.stops) ?? [] { first[stop.visit] = min(first[stop.visit] ?? stop.starts, stop.starts) }
    return trip.visits.compactMap { visit in first[visit.id].map { (visit, $0) } }.sorted { ($0.starts, $0.visit.id) < ($1.starts, $1.visit.id) }
  }

  /// A day in all three languages, by the clocks of a place.
  func day(_ minute: Minute, at site: Identifier<Site>?) -> Trilingual {
    let date = PlaceClocks(dossier).zone(of: site).date(of: minute)
    return Trilingual(de: Language.de.longDate(date), en: Language.en.longDate(date), ja: Language.ja.longDate(date))
  }

  func of<Record: Outcome>(_ records: TreeDictionary<Int, Outcomes.Kept<Record>>) -> [Record] {
    records.sorted { $0.key < $1.key }.map(\.value.record).filter { $0.trip == trip.id }
  }
}
