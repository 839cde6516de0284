import Documents
import Domain
import HashTreeCollections
import Journaling

extension State {
  /// The figures of all trips of a year, by trip and in sum.
  func yearlyReport(_ year: Int, _ language: Language, at now: Minute) -> Report {
    let (date, time) = Zone.utc.local(now)
    var report = Report(
      title: "\(ReportWords.kind(.yearly)[language]) \(year)", language: language,
      standing: "\(ReportWords.asOf[language]) \(language.longDate(date)) \(time) UTC")
    let ours = tripRecords.sorted { $0.key < $1.key }.map(\.value).filter { $0.settings.starts.civil.year == year }
    let ids = Set(ours.map(\.settings.id))
    var trips = Report.Section(DeskWords.trips[language])
    trips.table = TextTable(
      name: trips.heading,
      heads: [DeskWords.trips, Trilingual(de: "Tage", en: "Days", ja: "日程"), Trilingual(de: "Personen", en: "Persons", ja: "参加者"),
        Trilingual(de: "Besuchte Organisationen", en: "Organisations visited", ja: "訪問先組織")].map { $0[language] },
      rows: ours.map { record in
        let hosts = Set((record.releases.last?.programme.tours.flatMap(\.stops) ?? []).compactMap { record.visits[$0.visit]?.host })
        return [record.settings.title[language], "\(language.longDate(record.settings.starts)) – \(language.longDate(record.settings.ends))", "\(record.delegates.count)", "\(hosts.count)"]
      })
    var outcome = Report.Section(OutcomeWords.outcomes[language])
    let count = OutcomeCount(outcomes) { $0.map(ids.contains) ?? false }
    outcome.table = TextTable(
      name: outcome.heading, heads: [Trilingual(de: "Was", en: "What", ja: "項目"), Trilingual(de: "Zahl", en: "Number", ja: "数")].map { $0[language] },
      rows: count.rows(language))
    let painter = ReportPainter(state: self, language: language)
    let results = outcomes.results.sorted { $0.key < $1.key }.map(\.value.record).filter { $0.trip.map(ids.contains) ?? false }
    outcome.pictures = [
      painter.bars(
        TripResult.Evidence.allCases.map { .init(OutcomeWords.word($0)[language], count.results[$0]?.count ?? 0) }, ReportPictureWords.byEvidence,
        from: ReportPictureWords.fromResults,
        results.map { Report.Source("\(OutcomeWords.kind(.result)[language]) \($0.number)", href: outcomeHref(.result, $0.number, language)) })
    ].compactMap { $0 }
    trips.pictures = [
      painter.bars(
        ours.map { .init(language.shortDate($0.settings.starts), $0.delegates.count) }, ReportPictureWords.byTrip, from: ReportPictureWords.fromRoster,
        ours.map { Report.Source(RosterWords.roster[language] + " \($0.settings.id)", href: tripHref($0.settings.id, "participants", language)) })
    ].compactMap { $0 } + painter.maps(of: ours.flatMap { stops(of: $0, until: now, language) })
    var network = Report.Section(LedgerWords.network[language])
    let visited = Set(ours.flatMap { $0.visits.values.map(\.host) })
    let ties = tiesAcross(of: visited)
    network.pictures = [painter.network(Array(ties.prefix(Self.linesAtMost))) { source($0) }].compactMap { $0 }
    if ties.count > Self.linesAtMost { network.sentences = [Report.Sentence(ReportPictureWords.further(ties.count - Self.linesAtMost)[language], isGap: true)] }
    report.sections = [trips, outcome, network]
    return report
  }
  /// More lines than these nobody tells apart.
  private static var linesAtMost: Int { 60 }

  /// The visits of a trip as it was released last that have begun.
  private func stops(of record: TripRecord, until now: Minute, _ language: Language) -> [ReportPainter.Stop] {
    var seen: Set<Identifier<Visit>> = []
    let stops = record.releases.last?.programme.tours.flatMap(\.stops) ?? []
    return stops.sorted { ($0.starts, $0.visit) < ($1.starts, $1.visit) }.compactMap { stop in
      guard stop.starts < now, let visit = record.visits[stop.visit], seen.insert(visit.id).inserted else { return nil }
      let href = tripHref(record.settings.id, "visits/\(encodedSegment(visit.id.text))", language)
      return .init(host: visit.host, site: visit.site, source: Report.Source("\(record.settings.id) \(visit.id)", href: href))
    }
  }

  private func tripHref(_ trip: Identifier<Trip>, _ path: String, _ language: Language) -> String {
    "/trips/\(encodedSegment(trip.text))/\(path)?lang=\(language.rawValue)"
  }
}
