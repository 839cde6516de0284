import Domain
import HashTreeCollections

extension OpenList {
  /// What the agency knows whatever the trip.
  static let registerLists = [organisations, sites, topics, ties, funding]

  private static let organisations = OpenList(
    "organisations", LedgerWords.organisations, tag: OpenWords.register,
    OpenShape<Organisation>("Organisation", [
      .key("id", OpenWords.id) { $0.id.text }, .words("name", LedgerField.name.label) { $0.name }, .text("kana", LedgerWords.reading) { $0.kana },
      .text("kind", LedgerWords.kind) { $0.kind }, .texts("topics", LedgerWords.topics) { $0.topics.map(\.text) },
      .text("city", LedgerWords.city) { $0.city }, .text("country", OpenWords.country) { $0.country }, .text("address", OpenWords.address) { $0.address },
      .real("latitude", OpenWords.latitude) { $0.point?.latitude }, .real("longitude", OpenWords.longitude) { $0.point?.longitude },
      .text("precision", OpenWords.precision) { $0.point?.precision }, .texts("languages", OpenWords.languages) { $0.languages },
      .texts("related", OpenWords.related) { $0.related.map(\.text) },
      .choice("shore", LedgerWords.shore, ["host", "home", "fictional"]) { $0.shore.rawValue }, .flag("is_fictional", OpenWords.fictional) { $0.fictional },
      .text("email", DeskWords.email) { $0.email }, .text("source", LedgerWords.source) { $0.source }, .text("remark", OpenWords.remark) { $0.remark },
    ]),
    filters: [
      OpenFilter(name: "topic", label: LedgerWords.topics), OpenFilter(name: "country", label: OpenWords.country),
      OpenFilter(name: "shore", label: LedgerWords.shore, values: ["host", "home", "fictional"]),
    ],
    right: { _ in .readLedger }, key: { $0.id.text }, card: { query, row in query.state.card(of: row, query) },
    place: { ($0.name(in: $1), $0.point) },
    rows: { query in
      let filters = query.filters
      let topics = filters["topic"].map { query.state.topics(below: Identifier($0)) }
      return query.inOrder(query.state.organisations) { one in
        (topics.map { !$0.isDisjoint(with: one.topics) } ?? true) && (filters["country"].map { $0 == one.country } ?? true)
          && (filters["shore"].map { $0 == one.shore.rawValue } ?? true)
      }
    }, row: { $0.state.organisations[Identifier($1)] })

  private static let sites = OpenList(
    "sites", LedgerWords.sites, tag: OpenWords.register,
    OpenShape<Site>("Site", [
      .key("id", OpenWords.id) { $0.id.text }, .text("organisation", LedgerWords.organisation) { $0.organisation?.text },
      .words("name", LedgerField.name.label) { $0.name }, .text("type", LedgerWords.kind) { $0.type }, .text("address", OpenWords.address) { $0.address },
      .text("address_ja", OpenWords.addressJa) { $0.addressJa }, .text("city", LedgerWords.city) { $0.city },
      .text("prefecture", OpenWords.prefecture) { $0.prefecture }, .text("country", OpenWords.country) { $0.country },
      .real("latitude", OpenWords.latitude) { $0.point?.latitude }, .real("longitude", OpenWords.longitude) { $0.point?.longitude },
      .text("precision", OpenWords.precision) { $0.point?.precision }, .text("remark", OpenWords.remark) { $0.remark },
    ]),
    filters: [
      OpenFilter(name: "organisation", label: LedgerWords.organisation), OpenFilter(name: "prefecture", label: OpenWords.prefecture),
      OpenFilter(name: "type", label: LedgerWords.kind),
    ],
    right: { _ in .readLedger }, key: { $0.id.text }, place: { ($0.name(in: $1), $0.point) },
    rows: { query in
      let filters = query.filters
      return query.inOrder(query.state.sites) { one in
        (filters["organisation"].map { $0 == one.organisation?.text } ?? true) && (filters["prefecture"].map { $0 == one.prefecture } ?? true)
          && (filters["type"].map { $0 == one.type } ?? true)
      }
    }, row: { $0.state.sites[Identifier($1)] })

  /// With the words by which it is found.
  private static let topics = OpenList(
    "topics", LedgerWords.topics, tag: OpenWords.register,
    OpenShape<(topic: Topic, words: Synonyms?)>("Topic", [
      .key("id", OpenWords.id) { $0.topic.id.text }, .words("label", LedgerField.name.label) { $0.topic.label },
      .text("broader", OpenWords.broader) { $0.topic.broader?.text }, .texts("synonyms_de", LedgerField.synonyms.label.joined(LedgerWords.german)) { $0.words?.de ?? [] },
      .texts("synonyms_en", LedgerField.synonyms.label.joined(LedgerWords.english)) { $0.words?.en ?? [] },
      .texts("synonyms_ja", LedgerField.synonyms.label.joined(LedgerWords.japanese)) { $0.words?.ja ?? [] },
    ]),
    right: { _ in .readLedger }, key: { $0.topic.id.text },
    rows: { query in
      AnySequence(query.inOrder(query.state.topics).lazy.map { ($0, query.state.ledger.synonyms[$0.id]) })
    }, row: { query, key in query.state.topics[Identifier(key)].map { ($0, query.state.ledger.synonyms[$0.id]) } })

  private static let ties = OpenList(
    "ties", OpenWords.registerTies, tag: OpenWords.register,
    OpenShape<Tie>("Tie", [
      .key("id", OpenWords.id) { $0.id.text }, .key("from", LedgerField.from.label) { $0.from.text }, .key("to", LedgerField.to.label) { $0.to.text },
      .key("kind", LedgerWords.kind) { $0.kind }, .text("since", LedgerWords.since) { $0.since }, .text("status", OpenWords.status) { $0.status },
      .text("owner", LedgerField.owner.label) { $0.owner?.text }, .date("due", LedgerField.due.label) { $0.due },
      .text("sentence", LedgerField.sentence.label) { $0.sentence }, .text("source", LedgerWords.source) { $0.source },
      .text("remark", OpenWords.remark) { $0.remark },
    ]),
    filters: [OpenFilter(name: "organisation", label: LedgerWords.organisation), OpenFilter(name: "kind", label: LedgerWords.kind)],
    right: { _ in .readLedger }, key: { $0.id.text },
    rows: { query in
      let filters = query.filters
      return query.inOrder(query.state.ties) { one in
        (filters["organisation"].map { [one.from.text, one.to.text].contains($0) } ?? true) && (filters["kind"].map { $0 == one.kind } ?? true)
      }
    }, row: { $0.state.ties[Identifier($1)] })

  private static let funding = OpenList(
    "funding", OpenWords.funding, tag: OpenWords.register,
    OpenShape<FundingProgramme>("FundingProgramme", [
      .key("id", OpenWords.id) { $0.id.text }, .words("name", LedgerField.name.label) { $0.name }, .text("funder", OpenWords.funder) { $0.funder },
      .text("level", OpenWords.level) { $0.level }, .text("instrument", OpenWords.instrument) { $0.instrument },
      .texts("topics", LedgerWords.topics) { $0.topics.map(\.text) }, .text("applicants", OpenWords.applicants) { $0.applicants },
      .real("max_rate_percent", OpenWords.maxRate) { $0.maxRatePercent }, .real("max_amount_euro", OpenWords.maxAmount) { $0.maxAmountEuro },
      .text("amount_remark", OpenWords.amountRemark) { $0.amountRemark }, .text("submission", OpenWords.submission) { $0.submission },
      .text("status", OpenWords.status) { $0.status }, .text("as_of", OpenWords.asOf) { $0.asOf }, .text("certainty", OpenWords.certainty) { $0.certainty },
      .text("remark", OpenWords.remark) { $0.remark },
      .texts("applicant_kinds", FundingCriterion.applicant.label) { $0.criteria?.applicants.map(\.rawValue) ?? [] },
      .texts("sizes", FundingCriterion.size.label) { $0.criteria?.sizes.map(\.rawValue) ?? [] },
      .texts("site_in", FundingCriterion.site.label) { $0.criteria?.sites ?? [] },
      .texts("exclusions", FundingCriterion.exclusion.label) { $0.criteria?.exclusions ?? [] },
      .text("partner", FundingCriterion.partner.label) { $0.criteria?.partner?.rawValue },
      .texts("partner_countries", AdviceWords.partnerCountries) { $0.criteria?.partnerCountries ?? [] },
      .text("aid", FundingCriterion.aid.label) { $0.criteria?.aid?.rawValue },
      .date("last_checked", AdviceWords.lastChecked) { $0.criteria?.lastChecked },
      .texts("clauses", AdviceWords.clauses) { one in
        FundingCriterion.allCases.compactMap { criterion in one.criteria?.clauses[criterion.rawValue].map { "\(criterion.rawValue)=\($0)" } }
      }, .texts("incomplete", AdviceWords.incomplete) { $0.criteria?.incomplete?.map(\.rawValue) ?? [] },
    ]),
    filters: [OpenFilter(name: "topic", label: LedgerWords.topics)], right: { _ in .readLedger }, key: { $0.id.text },
    rows: { query in
      let topic = query.filters["topic"]
      return query.inOrder(query.state.funding) { one in topic.map { one.topics.contains(Identifier($0)) } ?? true }
    }, row: { $0.state.funding[Identifier($1)] })
}
