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

  func add(to router: Router<DeskContext>) {
    router.get("/ledger/read") { request, context in
      let state = try await state(context)
      // Whoever opens the page will read something: by then it is built.
      Task { try? await keeper.knowledge(for: state) }
      return Response(.page(articlePage(nil, source: "", text: "", state, context, request.language)))
    }
    router.post("/ledger/read") { request, context in
      let form = try await Form(request, context)
      let state = try await state(context)
      let (text, source) = (String(form["text"].prefix(400_000)), String(form["source"].prefix(300)))
      let article = text.isEmpty ? nil : read(text, knowing: try await keeper.knowledge(for: state), on: CalendarDate(form["written"]))
      return Response(.page(articlePage(article, source: source, text: text, state, context, request.language)))
    }
  }

  private func state(_ context: DeskContext) async throws -> State {
    let state = await desk.state
    try state.require(context.who, .editLedger)
    return state
  }
}

private func articlePage(_ article: Article?, source: String, text: String, _ state: State, _ context: DeskContext, _ language: Language) -> [UInt8] {
  page(Shell(ArticleWords.title, context, "/ledger/read", language, state)) { h in
    h.add(.h1, text: ArticleWords.title[language])
    h.add(.p, .class("lead"), text: ArticleWords.lead[language])
    h.form("/ledger/read?lang=\(language.rawValue)", context) { h in
      h.field(OutcomeWords.document[language], "source", value: source)
      h.field(ArticleWords.written[language], "written", value: article?.date?.description ?? "", type: "date", isRequired: false)
      h.add(.p, .class("field")) { h in
        h.add(.label, .for("f-text"), text: ArticleWords.text[language])
        h.add(.textarea, .id("f-text"), .name("text"), .rows(8), .required, text: text)
      }
      h.send(ArticleWords.read[language])
    }
    guard let article else { return }
    statements(article, source, state, language, &h)
    mentions(article, source, language, &h)
  }
}

private func statements(_ article: Article, _ source: String, _ state: State, _ language: Language, _ h: inout HTML) {
  h.add(.h2, text: "\(ArticleWords.statements[language]) (\(article.statements.count))")
  if article.statements.isEmpty { h.add(.p, .class("quiet"), text: OutcomeWords.none[language]) }
  h.add(.ul, .class("people-changed")) { h in
    for statement in article.statements {
      let sentence = article.sentences[statement.sentence].text
      h.add(.li) { h in
        let ends = [statement.subject?.text, statement.object?.text, statement.time?.iso].compactMap(\.self).joined(separator: " · ")
        h.add(.b, text: "\(ArticleWords.kind(statement.kind)[language]): \(ends)")
        if statement.modality != .asserted {
          h.text(" ")
          h.add(.span, .class("badge draft"), text: ArticleWords.modality(statement.modality)[language])
        }
        h.add(.p, .class("quiet"), .lang(article.sentences[statement.sentence].language.rawValue), text: sentence)
        let why = "\(statement.why.words[language]): \(statement.triggerText)"
        h.add(.p) { h in
          h.text(why + " ")
          if statement.modality != .negated, statement.modality != .hypothetical,
            let form = takeOver(statement, sentence, source, state)
          {
            h.add(.a, .href("/ledger/new/\(form.deed)?lang=\(language.rawValue)" + form.fields.map { "&\($0.0)=\(encodedQuery($0.1))" }.joined()), text: OutcomeWords.takeOver[language])
          }
        }
      }
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
  let said = [("source", source), ("sentence", sentence), ("back", "/ledger/read")]
  guard let a = house(statement.subject?.link) else { return nil }
  let note = ("claim", [("subject", "organisation:\(a)"), ("predicate", "note"), ("value", sentence)] + said)
  guard let b = house(statement.object?.link), a != b else { return note }
  switch kind {
  // Who is invited or will come has not been there.
  case .invited: return note
  case .visited where statement.modality == .planned, .met where statement.modality == .planned: return note
  case .visited, .met:
    return ("interaction", [("kind", kind == .met ? "meeting" : "visit"), ("guest", a.text), ("host", b.text), ("since", time), ("source", source), ("back", "/ledger/read")])
  case .since, .partnerOf, .agreed, .siteOf, .plans:
    let known = state.ties.values.filter { [$0.from, $0.to] == [a, b] || [$0.from, $0.to] == [b, a] }.map(\.id).min()
    if let known, !time.isEmpty { return ("claim", [("subject", "tie:\(known)"), ("predicate", kind == .agreed ? "signed" : "since"), ("value", time)] + said) }
    if let known { return ("claim", [("subject", "tie:\(known)"), ("predicate", "note"), ("value", sentence)] + said) }
    let word = kind == .siteOf ? "site" : kind == .plans ? "intention" : "cooperation"
    return ("tie", [("from", a.text), ("to", b.text), ("kind", word), ("since", time)] + said)
  }
}

private func mentions(_ article: Article, _ source: String, _ language: Language, _ h: inout HTML) {
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
            h.add(
              .a, .href("/ledger/new/organisation?lang=\(language.rawValue)&name-en=\(encodedQuery(name))&source=\(encodedQuery(source))&back=/ledger/read"),
              text: ArticleWords.new[language])
          default: h.text(mention.text)
          }
          h.add(.span, .class("quiet"), text: " – \(mention.why.words[language])")
        }
      }
    }
  }
}

enum ArticleWords {
  static let title = Trilingual(de: "Artikel lesen", en: "Read an article", ja: "記事を読む")
  static let lead = Trilingual(
    de: "Was ein Artikel nennt und sagt, jeweils mit seinem Satz. Aufgeschrieben wird nur, was Sie übernehmen.",
    en: "What an article names and says, each with its sentence. Only what you take over is recorded.",
    ja: "記事に出てくる名称と記述を、元の文とともに示します。取り込んだものだけが記録されます。")
  static let written = Trilingual(de: "Geschrieben am", en: "Written on", ja: "記事の日付")
  static let text = Trilingual(de: "Text des Artikels", en: "Text of the article", ja: "記事の本文")
  static let read = Trilingual(de: "Lesen", en: "Read", ja: "読む")
  static let statements = Trilingual(de: "Aussagen", en: "Statements", ja: "記述")
  static let names = Trilingual(de: "Namen", en: "Names", ja: "名称")
  static let new = Trilingual(de: "neu aufnehmen", en: "record as new", ja: "新規登録")

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
