import Documents
import Domain
import HashTreeCollections
import Journaling

/// What forms are made of.
extension HTML {
  /// A form that changes something; it carries the word of the session.
  mutating func form(_ action: String, _ context: DeskContext, class style: String = "form", content: (inout HTML) -> Void) {
    add(.form, .method("post"), .action(action), .class(style)) { h in
      if let session = context.session { h.hidden("form", session.form) }
      h.hidden("command", Token().text)
      content(&h)
    }
  }

  /// A labelled line to write in.
  /// - Parameter id: where a page has several fields of the name.
  mutating func field(
    _ label: String, _ name: String, value: String = "", id: String? = nil, type: String = "text", autocomplete: String = "off",
    isRequired: Bool = true
  ) {
    let id = id ?? "f-\(name)"
    var attributes: [HTML.Attribute] = [.id(id), .name(name), .type(type), .value(value), .autocomplete(autocomplete), .maxlength(1000)]
    if isRequired { attributes.append(.required) }
    add(.p, .class("field")) { h in
      h.add(.label, .for(id), text: label)
      h.void(.input, attributes)
    }
  }

  /// A line for an organisation's identifier, proposed while one types a name.
  mutating func organisationField(_ label: String, _ name: String, value: String, isRequired: Bool, hint: String? = nil) {
    let id = "f-\(name)"
    var attributes: [HTML.Attribute] = [
      .id(id), .name(name), .type("text"), .value(value), .autocomplete("off"), .maxlength(200), .data("data-suggest", "organisation"),
    ]
    if hint != nil { attributes.append(.describedBy(id + "-hint")) }
    if isRequired { attributes.append(.required) }
    add(.p, .class("field")) { h in
      h.add(.label, .for(id), text: label)
      h.void(.input, attributes)
      if let hint { h.add(.small, .class("quiet"), .id(id + "-hint"), text: hint) }
    }
  }

  mutating func choice(_ label: String, _ name: String, id: String? = nil, _ options: [(value: String, label: String)], _ selected: String) {
    let id = id ?? "f-\(name)"
    add(.p, .class("field")) { h in
      h.add(.label, .for(id), text: label)
      h.add(.select, .id(id), .name(name)) { h in
        for option in options {
          if option.value == selected {
            h.add(.option, .value(option.value), .selected, text: option.label)
          } else {
            h.add(.option, .value(option.value), text: option.label)
          }
        }
      }
    }
  }

  mutating func send(_ label: String) { add(.p, .class("send")) { $0.add(.button, .type("submit"), text: label) } }

  mutating func hidden(_ name: String, _ value: String) { void(.input, .type("hidden"), .name(name), .value(value)) }

  /// What went wrong, above a form.
  mutating func refusal(_ finding: Finding?, _ language: Language) {
    guard let finding else { return }
    add(.div, .class("refusal"), .role("alert")) { h in
      h.add(.p) { $0.add(.b, text: finding.message[language]) }
      h.add(.p, text: finding.mend[language])
    }
  }
}

extension Shell {
  /// Of a page of the desk that belongs to no trip.
  init(_ title: Trilingual, _ context: DeskContext, _ request: String, _ language: Language, _ state: State) {
    self.init(language: language, title: title[language])
    kind = "list"
    languages = Language.allCases.map { ($0, "\(request)?lang=\($0.rawValue)") }
    navigation = deskNavigation(context.who, state, language, current: request)
    account = Account(state, context, language)
  }
}

/// What everybody who has signed in finds at the top.
func deskNavigation(_ who: Who, _ state: State, _ language: Language, current: String) -> [Shell.Entry] {
  var entries: [Shell.Entry] = []
  func add(_ words: Trilingual, _ path: String) {
    entries.append(Shell.Entry(label: words[language], href: "\(path)?lang=\(language.rawValue)", isCurrent: path == current))
  }
  if who != .stranger { add(DeskWords.trips, "/") }
  if state.may(who, .advise) { add(AdviceWords.advice, "/advice") }
  if state.may(who, .readLedger) { add(LedgerWords.ledger, "/ledger") }
  if who != .stranger, who != .neighbour {
    add(SearchWords.search, "/search")
    add(OpenWords.export, "/open")
  }
  if state.may(who, .importTrip) { add(DeskWords.importing, "/import") }
  if state.may(who, .keepOutcomes) { add(OutcomeWords.board, "/commitments") }
  if state.may(who, .manageAccounts) { add(DeskWords.accounts, "/accounts") }
  return entries
}

/// What stands around a trip's pages: the desk's pages, for those who may do something there.
func surroundings(_ context: DeskContext, _ state: State, _ trip: Identifier<Trip>, _ language: Language) -> Surroundings {
  var entries: [Shell.Entry] = []
  func add(_ words: Trilingual, _ path: String) {
    entries.append(Shell.Entry(label: words[language], href: "/trips/\(encodedSegment(trip.text))/\(path)?lang=\(language.rawValue)"))
  }
  if state.may(context.who, .readTrip(trip)) {
    add(DeskWords.papers, "papers")
    add(AdviceWords.footprint, "footprint")
  }
  if state.mayEditAnything(context.who, of: trip) {
    add(DeskWords.board, "desk")
    add(OfferWords.short, "offers")
    add(ListWords.short, "lists")
  }
  if state.may(context.who, .editRoster(trip)) {
    add(RosterWords.roster, "roster")
    add(DeskWords.links, "links")
    add(DeskWords.messages, "messages")
  }
  if state.may(context.who, .keepOutcomes) { 
    add(OutcomeWords.outcomes, "outcomes")
    add(ReportWords.reports, "reports")
  }
  if state.may(context.who, .readLedger) { entries.append(Shell.Entry(label: LedgerWords.ledger[language], href: "/ledger?lang=\(language.rawValue)")) }
  return Surroundings(account: Shell.Account(state, context, language), entries: entries)
}

/// Percent-encoded for one segment of a path.
func encodedSegment(_ text: String) -> String { encodedQuery(text).replacing("/", with: "%2F") }

extension Shell.Account {
  /// nil for whoever has not signed in, unless signing in is what to do next.
  init?(_ state: State, _ context: DeskContext, _ language: Language) {
    switch context.who {
    case .account(let id): self.init(name: state.accounts[id]?.name ?? id.text, form: context.session?.form ?? "", language: language)
    default: return nil
    }
  }
}

/// What the desk says, in every language.
enum DeskWords {
  static let trips = Trilingual(de: "Reisen", en: "Trips", ja: "訪問事業一覧")
  static let importing = Trilingual(de: "Einspielen", en: "Import", ja: "取り込み")
  static let accounts = Trilingual(de: "Konten", en: "Accounts", ja: "アカウント")
  static let messages = Trilingual(de: "Nachrichten", en: "Messages", ja: "連絡")
  static let papers = Trilingual(de: "Unterlagen", en: "Documents", ja: "書類")
  static let board = Trilingual(de: "Brett", en: "Board", ja: "ボード")
  static let links = Trilingual(de: "Persönliche Links", en: "Personal links", ja: "個人用リンク")
  static let signIn = Trilingual(de: "Anmelden", en: "Sign in", ja: "ログイン")
  static let email = Trilingual(de: "E-Mail", en: "E-mail", ja: "メールアドレス")
  static let password = Trilingual(de: "Kennwort", en: "Password", ja: "パスワード")
  static let again = Trilingual(de: "Kennwort noch einmal", en: "Password once more", ja: "パスワード（確認）")
  static let name = Trilingual(de: "Name", en: "Name", ja: "氏名")
  static let organisation = Trilingual(de: "Institution", en: "Institution", ja: "所属機関")
  static let language = Trilingual(de: "Sprache", en: "Language", ja: "言語")
  static let welcome = Trilingual(de: "Willkommen", en: "Welcome", ja: "ようこそ")
  static let begin = Trilingual(de: "Kennwort setzen und beginnen", en: "Set the password and begin", ja: "パスワードを設定して開始")
  static let welcomeLead = Trilingual(
    de: "Mit diesem Link setzen Sie Ihr Kennwort. Er gilt einmal.", en: "With this link you set your password. It is good once.",
    ja: "このリンクでパスワードを設定します。一度だけ有効です。")
  static let passwordHint = Trilingual(
    de: "Mindestens 10 Zeichen; vier Wörter sind leichter zu merken als Sonderzeichen.",
    en: "At least 10 characters; four words are easier to remember than special characters.",
    ja: "10文字以上。記号よりも4つの単語の組み合わせが覚えやすいです。")
  static let save = Trilingual(de: "Speichern", en: "Save", ja: "保存")
  static let newAccount = Trilingual(de: "Neues Konto", en: "New account", ja: "新しいアカウント")
  static let invite = Trilingual(de: "Link ausstellen", en: "Issue a link", ja: "リンクを発行")
  static let dismiss = Trilingual(de: "Überall abmelden", en: "Sign out everywhere", ja: "すべての端末からログアウト")
  static let close = Trilingual(de: "Schließen", en: "Close", ja: "閉鎖")
  static let reopen = Trilingual(de: "Wieder öffnen", en: "Reopen", ja: "再開")
  static let closed = Trilingual(de: "geschlossen", en: "closed", ja: "閉鎖済み")
  static let role = Trilingual(de: "Rolle", en: "Role", ja: "役割")
  static let trip = Trilingual(de: "Reise", en: "Trip", ja: "訪問事業")
  static let everyTrip = Trilingual(de: "alle Reisen", en: "every trip", ja: "すべての訪問事業")
  static let part = Trilingual(de: "Teil des Programms", en: "Part of the programme", ja: "担当範囲")
  static let evening = Trilingual(de: "nur der Abend mit Tischgesprächen", en: "the evening of table meetings alone", ja: "個別面談の夜のみ")
  static let everything = Trilingual(de: "alles", en: "everything", ja: "すべて")
  static let someVisits = Trilingual(
    de: "diese Besuche (Kennungen)", en: "these visits (identifiers)", ja: "特定の訪問（識別子）")
  static let onceShown = Trilingual(
    de: "Dieser Link wird nur jetzt gezeigt. Geben Sie ihn der Person; er gilt einmal und eine Woche lang.",
    en: "This link is shown now and never again. Give it to the person; it is good once and for a week.",
    ja: "このリンクは今だけ表示されます。本人に渡してください。一度だけ、1週間有効です。")
  static let tokens = Trilingual(de: "Schlüssel für Programme", en: "Tokens for programs", ja: "プログラム用トークン")
  static let tokensLead = Trilingual(
    de: "Wer den Schlüssel hat, darf über die Schnittstelle lesen, und wenn er so ausgestellt ist auch schreiben, was dieses Konto darf, bis er abläuft oder widerrufen wird.",
    en: "Whoever has the token may read through the interface, and if it was issued so also write, what this account may, until it expires or is revoked.",
    ja: "トークンを持つプログラムは、期限切れまたは無効にするまで、APIを通じてこのアカウントの権限の範囲で閲覧（書き込み可のものは書き込みも）できます。")
  static let program = Trilingual(de: "Wofür", en: "What for", ja: "用途")
  static let issueToken = Trilingual(de: "Schlüssel ausstellen", en: "Issue a token", ja: "トークンを発行")
  static let revoke = Trilingual(de: "Widerrufen", en: "Revoke", ja: "無効にする")
  static let lastAsked = Trilingual(de: "zuletzt benutzt", en: "last used", ja: "最終使用日")
  static let never = Trilingual(de: "nie", en: "never", ja: "未使用")
  static let tokenShown = Trilingual(
    de: "Dieser Schlüssel wird nur jetzt gezeigt. Das Programm schickt ihn als „Authorization: Bearer …“.",
    en: "This token is shown now and never again. The program sends it as “Authorization: Bearer …”.",
    ja: "このトークンは今だけ表示されます。プログラムは「Authorization: Bearer …」として送信します。")
  static func role(_ role: Role) -> Trilingual {
    switch role {
    case .organiser: Trilingual(de: "Organisator", en: "Organiser", ja: "主催者")
    case .coOrganiser: Trilingual(de: "Mitorganisator", en: "Co-organiser", ja: "共催者")
    case .adviser: Trilingual(de: "Berater", en: "Adviser", ja: "アドバイザー")
    case .press: Trilingual(de: "Presse", en: "Press officer", ja: "広報")
    case .interpreter: Trilingual(de: "Dolmetscher", en: "Interpreter", ja: "通訳")
    }
  }
}
