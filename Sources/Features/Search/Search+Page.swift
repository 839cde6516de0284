import Documents
import Domain

/// What was found, kind by kind; of one kind alone more, page by page.
struct SearchPage {
  var text: String
  /// nil: the first of every kind.
  var kind: SearchKind?
  /// From 1.
  var number: Int
  /// Whether trips, with their visits and delegates, are left out.
  var isInLedger = false
  /// In the order of kinds.
  var groups: [(kind: SearchKind, hits: [SearchHit], hasMore: Bool)]
  /// Of which nothing is found yet, since the index is still being made.
  var missing: [SearchKind] = []

  /// What the address says where the ledger alone is searched.
  static let ledger = "ledger"
  static let perKind = 8
  static let perPage = 50

  func page(_ context: DeskContext, _ state: State, _ language: Language) -> [UInt8] {
    var shell = Shell(SearchWords.search, context, "/search", language, state)
    shell.scripts = [searchScriptPath]
    shell.languages = Language.allCases.map { ($0, address($0)) }
    return Documents.page(shell) { h in
      h.add(.h1, text: SearchWords.search[language])
      h.add(.form, .method("get"), .action("/search"), .class("filter"), .role("search")) { h in
        h.hidden("lang", language.rawValue)
        h.field(SearchWords.label[language], "q", value: text, type: "search", isRequired: false)
        places(state.may(context.who, .readLedger), language, &h)
        h.send(LedgerWords.find[language])
      }
      h.add(.p, .class("quiet"), text: SearchWords.lead[language])
      h.add(.p, .id("found"), .role("status"), text: text.isEmpty ? "" : SearchWords.found(groups.reduce(0) { $0 + $1.hits.count })[language])
      h.add(.p, .id("missing"), .class("note"), text: missingWords?[language] ?? "")
      h.add(.div, .id("results")) { h in
        for group in groups where !group.hits.isEmpty {
          h.add(.section) { h in
            h.add(.h2, text: SearchWords.kind(group.kind)[language])
            h.add(.ul, .class("hits")) { h in for hit in group.hits { line(hit, &h) } }
            more(group, language, &h)
          }
        }
      }
    }
  }

  /// Everywhere, or in the ledger alone.
  private func places(_ mayChoose: Bool, _ language: Language, _ h: inout HTML) {
    guard mayChoose else { return }
    h.add(.p, .class("field places")) { h in
      for (value, words) in [("", SearchWords.everywhere), (Self.ledger, LedgerWords.ledger)] {
        h.add(.label) { h in
          if (value == Self.ledger) == isInLedger {
            h.void(.input, .type("radio"), .name("in"), .value(value), .checked)
          } else {
            h.void(.input, .type("radio"), .name("in"), .value(value))
          }
          h.text(" " + words[language])
        }
      }
    }
  }

  private func line(_ hit: SearchHit, _ h: inout HTML) {
    h.add(.li) { h in
      h.add(.a, .href(hit.href), text: hit.name.isEmpty ? hit.id : hit.name)
      if !hit.detail.isEmpty { h.add(.span, .class("quiet"), text: " " + hit.detail) }
    }
  }

  private func more(_ group: (kind: SearchKind, hits: [SearchHit], hasMore: Bool), _ language: Language, _ h: inout HTML) {
    guard group.hasMore || kind != nil && number > 1 else { return }
    func link(_ page: Int) -> String { "/search?q=\(encodedQuery(text))&kind=\(group.kind.rawValue)&page=\(page)\(place)&lang=\(language.rawValue)" }
    h.add(.p, .class("pager")) { h in
      if kind != nil, number > 1 { h.add(.a, .href(link(number - 1)), text: "← " + SearchWords.back[language]) }
      if group.hasMore { h.add(.a, .href(link(kind == nil ? 1 : number + 1)), text: "\(SearchWords.more(SearchWords.kind(group.kind))[language]) →") }
    }
  }

  var missingWords: Trilingual? { missing.isEmpty ? nil : SearchWords.missing(missing.map { SearchWords.kind($0) }) }

  private var place: String { isInLedger ? "&in=\(Self.ledger)" : "" }
  private func address(_ language: Language) -> String {
    "/search?q=\(encodedQuery(text))" + (kind.map { "&kind=\($0.rawValue)&page=\(number)" } ?? "") + place + "&lang=\(language.rawValue)"
  }
}

/// What the search says, in every language.
enum SearchWords {
  static let search = Trilingual(de: "Suche", en: "Search", ja: "検索")
  static let label = Trilingual(de: "Suche in allen Sprachen", en: "Search in any language", ja: "全文検索（日・英・独）")
  static let lead = Trilingual(
    de: "Reisen, Besuche, Personen, Organisationen, Themen, Beratung, Verbindungen und Angaben. Wortanfänge genügen; 水素 findet auch Wasserstoff.",
    en: "Trips, visits, people, organisations, topics, advice, ties and claims. Beginnings of words will do; 水素 finds hydrogen too.",
    ja: "訪問事業、訪問、人物、組織、テーマ、相談支援、関係、出典付きの情報を検索します。語の先頭だけでも見つかり、「水素」でドイツ語・英語の記述も見つかります。")
  static let everywhere = Trilingual(de: "überall", en: "everywhere", ja: "すべて")
  static let back = Trilingual(de: "Zurück", en: "Back", ja: "前へ")
  static func found(_ count: Int) -> Trilingual {
    Trilingual(
      de: count == 0 ? "Nichts gefunden." : count == 1 ? "1 Treffer" : "\(count) Treffer", en: count == 0 ? "Nothing found." : count == 1 ? "1 hit" : "\(count) hits",
      ja: count == 0 ? "見つかりませんでした。" : "\(count)件")
  }
  static func missing(_ kinds: [Trilingual]) -> Trilingual {
    func all(_ language: Language) -> String { kinds.map { $0[language] }.joined(separator: language.comma) }
    return Trilingual(
      de: "Die Suche wird noch aufgebaut; gleich kommen hinzu: \(all(.de)). Suchen Sie in einigen Sekunden noch einmal.",
      en: "The search is still being made ready; soon to come: \(all(.en)). Search again in a few seconds.",
      ja: "検索の準備中です。次の項目はまだ検索できません：\(all(.ja))。数秒後にもう一度検索してください。")
  }
  static func more(_ kind: Trilingual) -> Trilingual { Trilingual(de: "Mehr: \(kind.de)", en: "More: \(kind.en)", ja: "続き：\(kind.ja)") }
  static func kind(_ kind: SearchKind) -> Trilingual {
    switch kind {
    case .topic: LedgerWords.topics
    case .organisation: LedgerWords.organisations
    case .person: LedgerWords.personList
    case .trip: DeskWords.trips
    case .visit: OpenWords.visits
    case .delegate: OpenWords.delegates
    case .case: AdviceWords.cases
    case .funding: OpenWords.funding
    case .measure: AdviceWords.climate
    case .hydrogen: AdviceWords.hydrogen
    case .tie: LedgerWords.ties
    case .claim: LedgerWords.claims
    }
  }
}
