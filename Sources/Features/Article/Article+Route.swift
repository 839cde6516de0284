import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling
import Reading

/// An article read at the desk: what it names and says, each with its sentence, and for each the form of the ledger that takes it over when a
/// person agrees. Reading records nothing.
struct ArticleRoutes: Sendable {
  let desk: Desk
  let clock: @Sendable () -> Instant
  let keeper: KnowledgeKeeper

  private let shelf = Shelf<Pasted>()

  init(desk: Desk, clock: @escaping @Sendable () -> Instant, keeper: KnowledgeKeeper) { (self.desk, self.clock, self.keeper) = (desk, clock, keeper) }

  func add(to router: Router<DeskContext>) {
    router.get("/ledger/read") { request, context in
      let state = try await state(context)
      let (ticket, owner) = (request.query("article"), context.session?.account ?? "")
      guard !ticket.isEmpty else {
        // Whoever opens the page will read something: by then it is built.
        Task { try? await keeper.knowledge(for: state) }
        return Response(.page(ArticlePage(state: state, context: context, language: request.language).bytes()))
      }
      let taken = request.query("taken")
      let pasted = await shelf.thing(ticket, of: owner) { $0.take(taken) }
      let article = try await pasted.asyncMap { read($0.text, knowing: try await keeper.knowledge(for: state), on: CalendarDate($0.written)) }
      let page = ArticlePage(state: state, context: context, language: request.language, article: article, pasted: pasted, ticket: ticket)
      return Response(.page(page.bytes()), status: pasted == nil ? .notFound : .ok)
    }
    router.post("/ledger/read") { request, context in
      let form = try await Form(request, context)
      _ = try await state(context)
      let (text, source) = (String(form["text"].prefix(400_000)), String(form["source"].prefix(300)))
      let back = "lang=\(request.language.rawValue)"
      if text.isEmpty { return Response(status: .seeOther, headers: [.location: "/ledger/read?" + back]) }
      let ticket = await shelf.keep(Pasted(text: text, source: source, written: String(form["written"].prefix(10))), of: context.session?.account ?? "")
      return Response(status: .seeOther, headers: [.location: "/ledger/read?article=\(encodedQuery(ticket))&\(back)"])
    }
  }

  private func state(_ context: DeskContext) async throws -> State {
    let state = await desk.state
    try state.require(context.who, .editLedger)
    return state
  }
}

/// An article that somebody is taking statements over from, as it was pasted.
private struct Pasted: Sendable {
  var text: String
  var source: String
  /// As typed; empty when nobody said.
  var written: String
  /// What was taken over from it, by the statements' marks.
  private(set) var taken: Set<String> = []
  private static let mostTaken = 1000

  init(text: String, source: String, written: String) { (self.text, self.source, self.written) = (text, source, written) }

  /// - Parameter mark: of what was just taken over; empty: nothing.
  mutating func take(_ mark: String) {
    if !mark.isEmpty, mark.utf8.count < 100, taken.count < Self.mostTaken { taken.insert(mark) }
  }
}

extension Optional where Wrapped: Sendable {
  fileprivate func asyncMap<Other>(_ make: (Wrapped) async throws -> Other) async rethrows -> Other? {
    if let self { try await make(self) } else { nil }
  }
}

/// The page of one article, or an empty one for the next.
private struct ArticlePage {
  let state: State
  let context: DeskContext
  let language: Language
  var article: Article?
  var pasted: Pasted?
  /// Empty: nothing was pasted.
  var ticket = ""
  private var source: String { pasted?.source ?? "" }

  func bytes() -> [UInt8] {
    page(Shell(ArticleWords.title, context, "/ledger/read", language, state)) { h in
      h.add(.h1, text: ArticleWords.title[language])
      h.add(.p, .class("lead"), text: ArticleWords.lead[language])
      if pasted == nil, !ticket.isEmpty { h.add(.p, .class("note"), text: ArticleWords.gone[language]) }
      h.form("/ledger/read?lang=\(language.rawValue)", context) { h in
        h.field(OutcomeWords.document[language], "source", value: source)
        h.field(ArticleWords.written[language], "written", value: article?.date?.description ?? "", type: "date", isRequired: false)
        h.add(.p, .class("field")) { h in
          h.add(.label, .for("f-text"), text: ArticleWords.text[language])
          h.add(.textarea, .id("f-text"), .name("text"), .rows(8), .required, text: pasted?.text ?? "")
        }
        h.send(ArticleWords.read[language])
      }
      guard let article else { return }
      statements(article, &h)
      mentions(article, &h)
    }
  }

  private func statements(_ article: Article, _ h: inout HTML) {
    h.add(.h2, text: "\(ArticleWords.statements[language]) (\(article.statements.count))")
    if article.statements.isEmpty { h.add(.p, .class("quiet"), text: OutcomeWords.none[language]) }
    list(article.statements, of: article, &h)
    guard !article.doubtful.isEmpty else { return }
    h.add(.details) { h in
      h.add(.summary, text: "\(ArticleWords.doubtful[language]) (\(article.doubtful.count))")
      list(article.doubtful, of: article, &h)
    }
  }

  private func list(_ statements: [Reading.Statement], of article: Article, _ h: inout HTML) {
    h.add(.ul, .class("people-changed")) { h in
      for statement in statements {
        let sentence = article.sentences[statement.sentence]
        h.add(.li) { h in
          let ends = [statement.subject?.text, statement.object?.text, statement.time?.iso].compactMap(\.self).joined(separator: " · ")
          h.add(.b, text: "\(ArticleWords.kind(statement.kind)[language]): \(ends)")
          if statement.modality != .asserted {
            h.text(" ")
            h.add(.span, .class("badge draft"), text: ArticleWords.modality(statement.modality)[language])
          }
          h.add(.p, .class("quiet"), .lang(sentence.language.rawValue), text: sentence.text)
          for party in [statement.subject, statement.object].compactMap(\.self) { elsewhere(party, of: statement, in: article, &h) }
          h.add(.p) { h in
            h.text("\(statement.why.words[language]): \(statement.triggerText) – \(ArticleWords.likely(statement.likelihood)[language]) ")
            if statement.modality != .negated, statement.modality != .hypothetical { take(statement, sentence.text, &h) }
          }
        }
      }
    }
  }

  /// The sentence that names somebody whom the statement's own only means: what to look at first.
  private func elsewhere(_ party: Reading.Statement.Party, of statement: Reading.Statement, in article: Article, _ h: inout HTML) {
    let place = article.sentence(at: party.range.lowerBound)
    guard place != statement.sentence else { return }
    let sentence = article.sentences[place]
    h.add(.p, .class("quiet")) { h in
      h.text("\(ArticleWords.namedIn(party.text)[language]) ")
      h.add(.span, .lang(sentence.language.rawValue), text: sentence.text)
    }
  }

  /// The way to the form that takes a statement over, or that it was taken.
  private func take(_ statement: Reading.Statement, _ sentence: String, _ h: inout HTML) {
    guard let form = takeOver(statement, sentence, source, state) else { return }
    if pasted?.taken.contains(statement.mark) ?? false || state.isRecorded(form.deed, form.fields) {
      return h.add(.span, .class("badge"), text: ArticleWords.taken[language])
    }
    let fields = form.fields + [("back", back(statement.mark))]
    h.add(
      .a, .href("/ledger/new/\(form.deed)?lang=\(language.rawValue)" + fields.map { "&\($0.0)=\(encodedQuery($0.1))" }.joined()), text: OutcomeWords.takeOver[language])
  }

  /// Here again, with the article and what was taken over.
  private func back(_ mark: String) -> String { "/ledger/read?article=\(encodedQuery(ticket))&taken=\(mark)" }

  private func mentions(_ article: Article, _ h: inout HTML) {
    h.add(.h2, text: ArticleWords.names[language])
    var seen: Set<String> = []
    for kind in Mention.Kind.allCases where kind != .date {
      let found = article.mentions.filter { $0.kind == kind && seen.insert("\(kind) \($0.link.id ?? $0.text)").inserted }
      if found.isEmpty { continue }
      h.add(.h3, text: ArticleWords.kind(kind)[language])
      h.add(.ul) { h in
        for mention in found {
          h.add(.li) { h in
            switch mention.link {
            case .organisation(let id): h.add(.a, .href("/ledger/organisations/\(encodedSegment(id.text))?lang=\(language.rawValue)"), text: mention.text)
            case .topic(let id): h.add(.a, .href("/ledger/topics/\(encodedSegment(id.text))?lang=\(language.rawValue)"), text: mention.text)
            case .new(let name) where kind == .organisation:
              h.text(name + " ")
              let fields = [("name-en", name), ("source", source), ("back", back("organisation-\(mention.range.lowerBound)"))]
              h.add(
                .a, .href("/ledger/new/organisation?lang=\(language.rawValue)" + fields.map { "&\($0.0)=\(encodedQuery($0.1))" }.joined()),
                text: ArticleWords.new[language])
            default: h.text(mention.text)
            }
            h.add(.span, .class("quiet"), text: " – \(mention.why.words[language])" + (mention.likelihood.map { " (\($0) %)" } ?? ""))
          }
        }
      }
    }
  }
}

extension Reading.Statement {
  /// Tells it from the others of its article, also once more of its names are known.
  fileprivate var mark: String {
    let ends = [subject, object].map { $0.map { String($0.range.lowerBound) } ?? "x" }
    return ([kind.rawValue, String(sentence)] + ends).joined(separator: "-")
  }
}

extension State {
  /// Whether the ledger has what a form would record, word for word.
  fileprivate func isRecorded(_ deed: String, _ fields: [(String, String)]) -> Bool {
    let given = Dictionary(fields, uniquingKeysWith: { first, _ in first })
    func value(_ name: String) -> String { given[name] ?? "" }
    let said = Said(source: value("source"), sentence: value("sentence"))
    switch deed {
    case "claim":
      guard let subject = LedgerSubject(value("subject")), let predicate = Claim.Predicate(rawValue: value("predicate")) else { return false }
      return claimNumber(predicate, value("value"), of: subject, said) != nil
    case "interaction":
      return ledger.interactionNumbers(of: .organisation(Identifier(value("guest")))).compactMap { ledger.interaction($0) }.contains {
        [$0.kind.rawValue, $0.guest.text, $0.host.text, $0.from.description, $0.source] == ["kind", "guest", "host", "since", "source"].map(value)
      }
    default:
      return sameTie(Identifier(value("from")), Identifier(value("to")), value("kind"), "").map {
        claimNumber(.exists, "", of: .agreement($0), said) != nil
      } ?? false
    }
  }
}

/// The form of the ledger that a statement fills in; nil where an end of it is nobody whom the ledger knows.
private func takeOver(_ statement: Reading.Statement, _ sentence: String, _ source: String, _ state: State) -> (deed: String, fields: [(String, String)])? {
  let (kind, time) = (statement.kind, statement.time?.iso ?? "")
  // Who visits or invites on a trip does it for the own house.
  func house(_ link: Link?) -> Identifier<Organisation>? {
    switch link {
    case .organisation(let id)?: id
    case .person(let id)?: state.tripRecords.values.lazy.compactMap { $0.delegates[id]?.delegate.organisation }.first
    default: nil
    }
  }
  let said = [("source", source), ("sentence", sentence)]
  guard let a = house(statement.subject?.link) else { return nil }
  let note = ("claim", [("subject", "organisation:\(a)"), ("predicate", "note"), ("value", sentence)] + said)
  guard let b = house(statement.object?.link), a != b else { return note }
  switch kind {
  // Who is invited or will come has not been there.
  case .invited: return note
  case .visited where statement.modality == .planned, .met where statement.modality == .planned: return note
  case .visited, .met:
    return ("interaction", [("kind", kind == .met ? "meeting" : "visit"), ("guest", a.text), ("host", b.text), ("since", time), ("source", source)])
  case .since, .partnerOf, .agreed, .siteOf, .plans:
    let known = state.ties.values.filter { [$0.from, $0.to] == [a, b] || [$0.from, $0.to] == [b, a] }.map(\.id).min()
    if let known, !time.isEmpty { return ("claim", [("subject", "tie:\(known)"), ("predicate", kind == .agreed ? "signed" : "since"), ("value", time)] + said) }
    if let known { return ("claim", [("subject", "tie:\(known)"), ("predicate", "note"), ("value", sentence)] + said) }
    let word = kind == .siteOf ? "site" : kind == .plans ? "intention" : "cooperation"
    return ("tie", [("from", a.text), ("to", b.text), ("kind", word), ("since", time)] + said)
  }
}

enum ArticleWords {
  static let title = Trilingual(de: "Artikel lesen", en: "Read an article", ja: "記事を読む")
  static let lead = Trilingual(
    de: "Was ein Artikel nennt und sagt, jeweils mit seinem Satz. Aufgeschrieben wird nur, was Sie übernehmen.",
    en: "What an article names and says, each with its sentence. Only what you take over is recorded.",
    ja: "記事に出てくる名称と記述を、元の文とともに示します。取り込んだものだけが記録されます。")
  static let taken = Trilingual(de: "übernommen", en: "taken over", ja: "取り込み済み")
  static let gone = Trilingual(
    de: "Dieser Artikel liegt hier nicht mehr. Fügen Sie ihn noch einmal ein; was Sie übernommen haben, steht im Partnerschaftsbuch.",
    en: "This article is not here any more. Paste it again; what you took over stands in the ledger.",
    ja: "この記事は保持期間を過ぎました。もう一度貼り付けてください。取り込んだ内容は台帳に残っています。")
  static let written = Trilingual(de: "Geschrieben am", en: "Written on", ja: "記事の日付")
  static let text = Trilingual(de: "Text des Artikels", en: "Text of the article", ja: "記事の本文")
  static let read = Trilingual(de: "Lesen", en: "Read", ja: "読む")
  static let statements = Trilingual(de: "Aussagen", en: "Statements", ja: "記述")
  static let doubtful = Trilingual(de: "Eher falsch als richtig", en: "More likely wrong than right", ja: "誤りの可能性が高い記述")
  static let names = Trilingual(de: "Namen", en: "Names", ja: "名称")
  static let new = Trilingual(de: "neu aufnehmen", en: "record as new", ja: "新規登録")

  /// Most of what is said to be likely is right, and of what is not about half; docs/reading.md has the figures.
  static func likely(_ percent: Int) -> Trilingual {
    Trilingual(de: "zu \(percent) % richtig", en: "\(percent) % likely", ja: "確からしさ \(percent)％")
  }

  static func namedIn(_ name: String) -> Trilingual {
    Trilingual(de: "\(name), nach einem anderen Satz:", en: "\(name), from another sentence:", ja: "「\(name)」は別の文から:")
  }

  static func kind(_ kind: Mention.Kind) -> Trilingual {
    switch kind {
    case .organisation: Trilingual(de: "Organisationen", en: "Organisations", ja: "組織")
    case .person: LedgerWords.personList
    case .place: Trilingual(de: "Orte", en: "Places", ja: "場所")
    case .topic: Trilingual(de: "Themen", en: "Topics", ja: "分野")
    case .date: OutcomeWords.date
    }
  }

  static func kind(_ kind: Reading.Statement.Kind) -> Trilingual {
    switch kind {
    case .since: Trilingual(de: "besteht seit", en: "since", ja: "開始時期")
    case .partnerOf: Trilingual(de: "Partner", en: "partners", ja: "提携")
    case .visited: Trilingual(de: "besuchte", en: "visited", ja: "訪問")
    case .invited: Trilingual(de: "lud ein", en: "invited", ja: "招待")
    case .agreed: Trilingual(de: "vereinbarte", en: "agreed", ja: "合意")
    case .plans: Trilingual(de: "plant", en: "plans", ja: "計画")
    case .siteOf: Trilingual(de: "Sitz", en: "site", ja: "拠点")
    case .met: Trilingual(de: "traf", en: "met", ja: "会談")
    }
  }

  static func modality(_ modality: Reading.Statement.Modality) -> Trilingual {
    switch modality {
    case .asserted: Trilingual(de: "gesagt", en: "asserted", ja: "断定")
    case .planned: Trilingual(de: "geplant", en: "planned", ja: "予定")
    case .hypothetical: Trilingual(de: "nur möglich", en: "hypothetical", ja: "仮定")
    case .negated: Trilingual(de: "verneint", en: "negated", ja: "否定")
    }
  }
}
