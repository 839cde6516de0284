import Domain
import HashTreeCollections

extension OpenList {
  /// What the agency does beside its trips. Who gives out such a list gives out no name that advice keeps to itself.
  static let adviceLists = [cases, caseStatistics, calls, measures, hydrogen]

  private static let cases = OpenList(
    "advice/cases", AdviceWords.cases, tag: AdviceWords.advice,
    OpenShape<AdviceCase>("AdviceCase", [
      .key("id", OpenWords.id) { $0.id.text }, .key("company", AdviceWords.company) { $0.company.text }, .key("market", AdviceWords.market) { $0.market },
      .text("product_group", AdviceWords.productGroup) { $0.productGroup }, .date("received", AdviceWords.received) { $0.received },
      .date("deadline", AdviceWords.deadline) { $0.deadline },
      .choice("standing", AdviceWords.standing, AdviceCase.Standing.allCases.map(\.rawValue)) { $0.standing.rawValue },
      .choice("language", AdviceWords.language, Language.allCases.map(\.rawValue)) { $0.language.rawValue },
    ]),
    filters: [
      OpenFilter(name: "company", label: AdviceWords.company), OpenFilter(name: "market", label: AdviceWords.market),
      OpenFilter(name: "standing", label: AdviceWords.standing, values: AdviceCase.Standing.allCases.map(\.rawValue)),
    ],
    right: { _ in .advise }, key: { $0.id.text }, losses: { _ in [AdviceWords.lostWords] },
    rows: { query in
      let filters = query.filters
      return query.inOrder(query.state.advice.cases) { one in
        (filters["company"].map { $0 == one.facts.company.text } ?? true) && (filters["market"].map { $0 == one.facts.market } ?? true)
          && (filters["standing"].map { $0 == one.facts.standing.rawValue } ?? true)
      }.mapped(\.facts)
    }, row: { $0.state.advice.cases[$1]?.facts })

  /// One cell of the statistics of a year that is over.
  private struct Cell: Sendable {
    var key: String
    var year: Int
    var table: Trilingual
    var group: String
    /// nil: fewer than three.
    var count: Int?
  }

  private static let caseStatistics = OpenList(
    "advice/statistics", AdviceWords.statistics, tag: AdviceWords.advice,
    OpenShape<Cell>("CaseStatistic", [
      .key("id", OpenWords.id) { $0.key }, .number("year", AdviceWords.year, isRequired: true) { $0.year },
      .words("table", AdviceWords.statistics) { $0.table }, .key("group", AdviceWords.group) { $0.group }, .number("count", AdviceWords.count) { $0.count },
    ]),
    filters: [OpenFilter(name: "year", label: AdviceWords.year)], right: { _ in .advise }, key: \.key,
    losses: { _ in [AdviceWords.lostSmallCells] },
    rows: { query in
      let all = cells(query).filter { cell in query.filters["year"].map { $0 == String(cell.year) } ?? true }
      return AnySequence(all.filter { cell in query.after.map { cell.key > $0 } ?? true })
    }, row: { query, key in cells(query).first { $0.key == key } })

  /// Of a year that is not over, the difference of two lists would tell a case apart.
  private static func cells(_ query: OpenQuery) -> [Cell] {
    let years = Set(query.state.advice.cases.values.map(\.facts.received.civil.year)).filter { $0 < query.today.civil.year }.sorted()
    return years.flatMap { year in
      query.state.statistics(year, query.language).enumerated().flatMap { number, table in
        table.rows(query.language).enumerated().map { place, row in
          let digits = String(place + 1)
          let key = "\(year)-\(number + 1)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
          return Cell(key: key, year: year, table: table.label, group: row.0, count: Int(row.1))
        }
      }
    }
  }

  private static let calls = OpenList(
    "advice/calls", AdviceWords.calls, tag: AdviceWords.advice,
    OpenShape<(key: String, programme: Identifier<FundingProgramme>, call: FundingCall)>("FundingCall", [
      .key("id", OpenWords.id) { $0.key }, .key("programme", AdviceWords.programme) { $0.programme.text }, .text("title", AdviceWords.callTitle) { $0.call.title },
      .date("opens", AdviceWords.opens) { $0.call.opens }, .date("closes", AdviceWords.closes) { $0.call.closes },
      .texts("topics", AdviceWords.topics) { $0.call.topics.map(\.text) }, .real("budget_euro", AdviceWords.budget) { $0.call.budgetEuro },
      .text("source", AdviceWords.source) { $0.call.source },
    ]),
    right: { _ in .advise }, key: \.key,
    rows: { query in
      let all = query.state.catalogue.flatMap { one in (one.calls ?? []).map { (key: "\(one.id) \($0.id)", programme: one.id, call: $0) } }
      return AnySequence(all.filter { call in query.after.map { call.key > $0 } ?? true }.sorted { $0.key < $1.key })
    },
    row: { query, key in
      query.state.catalogue.lazy.flatMap { one in (one.calls ?? []).map { (key: "\(one.id) \($0.id)", programme: one.id, call: $0) } }.first { $0.key == key }
    })

  private static let measures = OpenList(
    "advice/measures", AdviceWords.climate, tag: AdviceWords.advice,
    OpenShape<ClimateMeasure>("ClimateMeasure", [
      .key("id", OpenWords.id) { $0.id.text }, .key("company", AdviceWords.company) { $0.company.text }, .key("title", AdviceWords.measure) { $0.title },
      .date("due", AdviceWords.due) { $0.due },
      .choice("standing", AdviceWords.standing, ClimateMeasure.Standing.allCases.map(\.rawValue)) { $0.standing.rawValue },
      .real("saving_tonnes", AdviceWords.saving) { $0.savingTonnes },
      .choice("basis", AdviceWords.basis, ClimateMeasure.Basis.allCases.map(\.rawValue)) { $0.basis.rawValue },
      .flag("is_confirmed", AdviceWords.isConfirmed) { $0.isConfirmed }, .date("confirmed", AdviceWords.confirmed) { $0.confirmed },
      .texts("partners", AdviceWords.partners) { $0.partners.map(\.text) },
    ]),
    filters: [OpenFilter(name: "company", label: AdviceWords.company)], right: { _ in .advise }, key: { $0.id.text }, losses: { _ in [AdviceWords.lostOwners] },
    rows: { query in
      let company = query.filters["company"]
      let kept = query.inOrder(query.state.advice.measures) { one in company.map { $0 == one.facts.company.text } ?? true }
      return AnySequence(kept.lazy.map { ClimateMeasure.opened($0, in: query.state) })
    }, row: { $0.state.known(ClimateMeasure.self, $1) })

  /// By code: who stands behind a listing is told when both sides have agreed, and not here.
  private static let hydrogen = OpenList(
    "advice/hydrogen", AdviceWords.hydrogenListings, tag: AdviceWords.advice,
    OpenShape<HydrogenListing>("HydrogenListing", [
      .key("id", OpenWords.id) { $0.id.text }, .choice("side", AdviceWords.side, HydrogenListing.Side.allCases.map(\.rawValue)) { $0.side.rawValue },
      .real("tonnes_per_year", AdviceWords.tonnes) { $0.tonnesPerYear },
      .choice("form", AdviceWords.form, HydrogenListing.Form.allCases.map(\.rawValue)) { $0.form.rawValue },
      .real("purity_percent", AdviceWords.purity) { $0.purityPercent }, .date("from", AdviceWords.from) { $0.from },
      .date("until", AdviceWords.until) { $0.until }, .text("region", AdviceWords.hydrogenRegion) { $0.region },
      .texts("transports", AdviceWords.transport) { $0.transports.map(\.rawValue) }, .flag("is_closed", AdviceWords.isClosed) { $0.isClosed },
    ]),
    filters: [OpenFilter(name: "side", label: AdviceWords.side, values: HydrogenListing.Side.allCases.map(\.rawValue))], right: { _ in .advise },
    key: { $0.id.text }, losses: { _ in [AdviceWords.lostCompanies] },
    rows: { query in
      let side = query.filters["side"]
      return query.inOrder(query.state.advice.listings) { one in side.map { $0 == one.side.rawValue } ?? true }
    }, row: { $0.state.advice.listings[$1] })
}

extension OpenQuery {
  fileprivate func inOrder<Value>(_ all: Advice.Shelf<Value>, where keeps: @escaping (Value) -> Bool) -> AnySequence<Value> {
    let keys = all.keys.filter { key in after.map { key > $0 } ?? true }.sorted()
    return AnySequence(keys.lazy.map { all[$0]! }.filter(keeps))
  }
}

extension AnySequence {
  fileprivate func mapped<Other>(_ change: @escaping (Element) -> Other) -> AnySequence<Other> { AnySequence<Other>(lazy.map(change)) }
}

extension AdviceWords {
  static let budget = Trilingual(de: "Mittel in EUR", en: "Budget in EUR", ja: "予算（ユーロ）")
  static let isConfirmed = Trilingual(de: "bestätigt", en: "confirmed", ja: "確認済み")
  static let hydrogenListings = Trilingual(de: "Angebote und Bedarfe an Wasserstoff", en: "Offers and demands of hydrogen", ja: "水素の供給・需要")
  static let lostWords = Trilingual(
    de: "Frage, Schritte, Ergebnis, Kontakt und Berater stehen nicht darin; sie bleiben im Haus.",
    en: "Question, steps, result, contact and adviser are not in it; they stay in the house.", ja: "相談内容、経過、結果、連絡先、担当者は含まれません（外部に出しません）。")
  static let lostSmallCells = Trilingual(
    de: "Gruppen mit weniger als drei Fällen sind zusammengefasst; das laufende Jahr fehlt.",
    en: "Groups of fewer than three cases are put together; the year that is not over is missing.", ja: "3件未満の区分はまとめています。年の途中の値は含みません。")
  static let lostOwners = Trilingual(
    de: "Namen von Verantwortlichen und Bestätigenden stehen nicht darin.", en: "Names of owners and of those who confirmed are not in it.", ja: "責任者と確認者の名前は含まれません。")
  static let lostCompanies = Trilingual(
    de: "Die Unternehmen hinter den Kennungen stehen nicht darin.", en: "The companies behind the codes are not in it.", ja: "企業名は含まれません。")
}
