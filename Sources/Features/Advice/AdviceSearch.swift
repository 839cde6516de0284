import Documents
import Domain
import HashTreeCollections
import Journaling
import Planning

/// What advice has to be found, as it was when it was put into an index.
struct AdviceIn: Equatable {
  var cases: Advice.Shelf<CaseFile> = [:]
  var funding: TreeDictionary<Identifier<FundingProgramme>, FundingProgramme> = [:]
  var measures: Advice.Shelf<MeasureKept> = [:]
  var listings: Advice.Shelf<HydrogenListing> = [:]

  init() {}
  init(_ state: State) { (cases, funding, measures, listings) = (state.advice.cases, state.funding, state.advice.measures, state.advice.listings) }

  /// What is another than it was, or new, in order.
  static func changed<Key: Hashable & Comparable, Value: Equatable>(_ old: TreeDictionary<Key, Value>, _ new: TreeDictionary<Key, Value>) -> [Key] {
    old == new ? [] : new.filter { old[$0.key] != $0.value }.map(\.key).sorted()
  }
}

extension State {
  /// Words by which a thing of advice is found; what is sealed is opened as far as it can be.
  func searchableTexts(ofAdvice thing: SearchThing) -> [String] {
    switch thing {
    case .case(let id):
      guard let one = known(AdviceCase.self, id.text) else { return [] }
      let person = [one.contact?.name, one.contact?.email, one.contact?.phone].compactMap(\.self)
      return [id.text, one.question, one.result, one.market, one.productGroup, one.adviser] + person + one.steps.map(\.text) + names(one.company)
        + Language.allCases.map { Countries.name(one.market, $0) }
    case .funding(let id):
      guard let one = funding[id] else { return [] }
      return [id.text, one.name.de, one.name.en, one.name.ja, one.funder, one.instrument, one.applicants, one.remark]
        + one.topics.flatMap { searchableTexts(.topic($0)) } + (one.calls ?? []).flatMap { [$0.id.text, $0.title] }
    case .measure(let id):
      guard let one = known(ClimateMeasure.self, id.text) else { return [] }
      return [id.text, one.title, one.owner, one.remark, one.confirmedBy] + names(one.company) + one.partners.flatMap { names($0) }
    case .hydrogen(let id):
      guard let one = advice.listings[id.text] else { return [] }
      return [id.text, one.region] + names(one.company) + words([one.side.label, one.form.label, AdviceWords.hydrogen])
    default: return []
    }
  }

  private func names(_ id: Identifier<Organisation>) -> [String] { organisations[id].map { words([$0.name]) } ?? [] }
  private func words(_ all: [Trilingual]) -> [String] { all.flatMap { [$0.de, $0.en, $0.ja] } }

  func mayShow(advice thing: SearchThing, to who: Who) -> Bool {
    guard may(who, .advise) else { return false }
    return switch thing {
    case .case(let id): advice.cases[id.text] != nil
    case .funding(let id): funding[id] != nil
    case .measure(let id): advice.measures[id.text] != nil
    case .hydrogen(let id): advice.listings[id.text] != nil
    default: false
    }
  }

  /// A thing of advice that was found, as a line with a link.
  func hit(ofAdvice thing: SearchThing, _ language: Language) -> SearchHit {
    func link(_ path: String, _ id: String) -> String { "/advice/\(path)/\(encodedSegment(id))?lang=\(language.rawValue)" }
    func name(_ id: Identifier<Organisation>) -> String { organisations[id]?.name(in: language) ?? id.text }
    switch thing {
    case .case(let id):
      let one = known(AdviceCase.self, id.text)
      let question = one?.question ?? ""
      return SearchHit(
        kind: .case, id: id.text, name: "\(id) \(question.count > 100 ? question.prefix(99) + "…" : question[...])",
        detail: one.map { [name($0.company), $0.market, $0.standing.label[language]].joined(separator: " · ") } ?? "", href: link("cases", id.text))
    case .funding(let id):
      let one = funding[id]
      return SearchHit(
        kind: .funding, id: id.text, name: one?.name[language] ?? id.text, detail: one.map { [$0.funder, $0.instrument].joined(separator: " · ") } ?? "",
        href: link("funding", id.text))
    case .measure(let id):
      let one = advice.measures[id.text]?.facts
      return SearchHit(
        kind: .measure, id: id.text, name: one?.title ?? id.text, detail: one.map { [name($0.company), $0.standing.label[language]].joined(separator: " · ") } ?? "",
        href: link("climate", id.text))
    case .hydrogen(let id):
      let one = advice.listings[id.text]
      let what = one.map { "\($0.side.label[language]): \(language.decimal($0.tonnesPerYear, digits: 0)) t, \($0.form.label[language])" } ?? ""
      return SearchHit(kind: .hydrogen, id: id.text, name: "\(id) \(what)", detail: one.map { name($0.company) } ?? "", href: link("hydrogen", id.text))
    default: return SearchHit(kind: .case, id: "", name: "", detail: "", href: "")
    }
  }
}
