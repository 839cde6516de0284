import Domain

/// What the ledger's pages say, in every language.
enum LedgerWords {
  static let ledger = Trilingual(de: "Partnerschaften", en: "Partnerships", ja: "交流台帳")
  static let lead = Trilingual(
    de: "Wer mit wem verbunden ist, seit wann und nach welcher Quelle – über alle Reisen hinweg.",
    en: "Who is tied to whom, since when and by which source, whatever the trip.", ja: "誰と誰が、いつから、どの出典によって結ばれているか。訪問事業を越えて記録します。")
  static let search = Trilingual(de: "Suche in allen Sprachen", en: "Search in any language", ja: "検索（日・英・独）")
  static let find = Trilingual(de: "Suchen", en: "Search", ja: "検索")
  static let organisations = Trilingual(de: "Organisationen", en: "Organisations", ja: "組織")
  static let organisation = Trilingual(de: "Organisation", en: "Organisation", ja: "組織")
  static let personList = Trilingual(de: "Personen", en: "Persons", ja: "人物一覧")
  static let person = Trilingual(de: "Person", en: "Person", ja: "人物")
  static let topics = Trilingual(de: "Themen", en: "Topics", ja: "テーマ")
  static let regions = Trilingual(de: "Regionen", en: "Regions", ja: "地域")
  static let region = Trilingual(de: "Region", en: "Region", ja: "地域")
  static let regional = Trilingual(de: "Partnerschaften von Regionen und Städten", en: "Partnerships of regions and cities", ja: "地域・都市間の交流")
  static let network = Trilingual(de: "Netz", en: "Network", ja: "関係図")
  static let map = Trilingual(de: "Karte", en: "Map", ja: "地図")
  static let duplicates = Trilingual(de: "Dubletten", en: "Duplicates", ja: "重複")
  static let merges = Trilingual(de: "Zusammenführungen", en: "Merges", ja: "統合履歴")
  static let contradictions = Trilingual(de: "Widersprüche im Register", en: "Contradictions in the register", ja: "基本台帳の矛盾")
  static let since = Trilingual(de: "Seit wann", en: "Since when", ja: "開始時期")
  static let lastContact = Trilingual(de: "Letzter Kontakt", en: "Last contact", ja: "最終接触")
  static let none = Trilingual(de: "keiner bekannt", en: "none known", ja: "記録なし")
  static let dormant = Trilingual(de: "ruht", en: "dormant", ja: "休眠中")
  static let dormantLead = Trilingual(
    de: "Seit über drei Jahren ist kein Kontakt bekannt.", en: "No contact is known for more than three years.", ja: "3年以上、接触の記録がありません。")
  static func asOf(_ day: String) -> Trilingual { Trilingual(de: "Stand \(day)", en: "As of \(day)", ja: "\(day)現在") }
  static let readingDay = Trilingual(de: "Gelesen am", en: "Read on", ja: "基準日")
  static let show = Trilingual(de: "Zeigen", en: "Show", ja: "表示")
  static let timeline = Trilingual(de: "Zeitleiste", en: "Time line", ja: "年表")
  static let tableMeeting = Trilingual(de: "Tischgespräch", en: "table meeting", ja: "個別面談")
  static let companions = Trilingual(de: "mit", en: "with", ja: "同行")
  static func silence(_ from: String, _ until: String) -> Trilingual {
    Trilingual(de: "\(from) bis \(until): nichts bekannt, über drei Jahre", en: "\(from) to \(until): nothing known, more than three years", ja: "\(from)〜\(until)：3年以上記録なし")
  }
  static let underRoof = Trilingual(de: "Unter diesem Dach", en: "Under this roof", ja: "この交流のもとでの関係")
  static let underRoofLead = Trilingual(
    de: "Verbindungen zwischen Einrichtungen beider Regionen.", en: "Ties between institutions of both regions.", ja: "両地域の機関どうしの関係。")
  static let ties = Trilingual(de: "Verbindungen", en: "Ties", ja: "関係")
  static let posts = Trilingual(de: "Personen und ihre Funktionen", en: "People and their posts", ja: "人物と役職")
  static let ownPosts = Trilingual(de: "Funktionen", en: "Posts", ja: "役職")
  static let interactions = Trilingual(de: "Besuche und Kontakte", en: "Visits and contacts", ja: "訪問と接触")
  static let interests = Trilingual(de: "Interessen", en: "Interests", ja: "関心")
  static let promises = Trilingual(de: "Offene Zusagen", en: "Open promises", ja: "未了の約束")
  static let overdue = Trilingual(de: "überfällig", en: "overdue", ja: "期限超過")
  static let due = Trilingual(de: "fällig", en: "due", ja: "期限")
  static let claims = Trilingual(de: "Angaben mit Quelle", en: "Claims with their sources", ja: "出典付きの情報")
  static let partOf = Trilingual(de: "gehört zu", en: "part of", ja: "上部組織")
  static let consistsOf = Trilingual(de: "umfasst", en: "has the part", ja: "下部組織")
  static let sites = Trilingual(de: "Orte", en: "Sites", ja: "所在地")
  static let names = Trilingual(de: "Namen", en: "Names", ja: "名称")
  static let nothing = Trilingual(de: "Nichts bekannt.", en: "Nothing known.", ja: "記録はありません。")
  static let source = Trilingual(de: "Quelle", en: "Source", ja: "出典")
  static let register = Trilingual(de: "Register", en: "register", ja: "基本台帳")
  static let date = Trilingual(de: "Datum", en: "Date", ja: "日付")
  static let what = Trilingual(de: "Was", en: "What", ja: "内容")
  static let with = Trilingual(de: "Mit", en: "With", ja: "相手")
  static let direction = Trilingual(de: "Richtung", en: "Direction", ja: "方向")
  static let people = Trilingual(de: "Personen", en: "People", ja: "人数")
  static let whole = Trilingual(de: "Zeit", en: "Time", ja: "期間")
  static let status = Trilingual(de: "Stand", en: "status", ja: "状況")
  static let statement = Trilingual(de: "Angabe", en: "Claim", ja: "情報")
  static let history = Trilingual(de: "Verlauf", en: "History", ja: "履歴")
  static let preferred = Trilingual(de: "bevorzugt", en: "preferred", ja: "優先")
  static let judge = Trilingual(de: "Beurteilen", en: "Judge", ja: "評価する")
  static let verdict = Trilingual(de: "Urteil", en: "Judgement", ja: "評価")
  static let record = Trilingual(de: "Festhalten", en: "Record", ja: "記録")
  static let recordTie = Trilingual(de: "Verbindung oder Vereinbarung festhalten", en: "Record a tie or agreement", ja: "関係・協定を記録")
  static let recordClaim = Trilingual(de: "Angabe mit Quelle festhalten", en: "Record a claim with its source", ja: "出典付きの情報を記録")
  static let recordInteraction = Trilingual(de: "Besuch oder Kontakt festhalten", en: "Record a visit or contact", ja: "訪問・接触を記録")
  static let recordPost = Trilingual(de: "Funktion festhalten", en: "Record a post", ja: "役職を記録")
  static let recordPerson = Trilingual(de: "Person aufnehmen", en: "Record a person", ja: "人物を登録")
  static let recordOrganisation = Trilingual(de: "Organisation aufnehmen", en: "Record an organisation", ja: "組織を登録")
  static let recordRegion = Trilingual(de: "Region festhalten", en: "Record a region", ja: "地域を登録")
  static let change = Trilingual(de: "Ändern", en: "Change", ja: "変更")
  static let merge = Trilingual(de: "Zusammenführen", en: "Merge", ja: "統合")
  static let mergeLead = Trilingual(
    de: "Nichts geht verloren: alle Angaben beider bleiben, und die Zusammenführung lässt sich zurücknehmen.",
    en: "Nothing is lost: all facts of both stay, and the merge can be undone.", ja: "両方の情報はすべて残り、統合はいつでも取り消せます。")
  static let mergedFrom = Trilingual(de: "Auch geführt als", en: "Also recorded as", ja: "統合元")
  static let undo = Trilingual(de: "Zurücknehmen", en: "Undo", ja: "取り消す")
  static let undone = Trilingual(de: "zurückgenommen", en: "undone", ja: "取り消し済み")
  static let suggestionLead = Trilingual(
    de: "Gleicher Name oder gleiche Lesung (bei Organisationen in derselben Stadt). Zusammengeführt wird nur, was Sie bestätigen.",
    en: "The same name or reading (for organisations, in the same city). Only what you confirm is merged.",
    ja: "名称または読みが同じもの（組織は同じ都市のもの）。確認したものだけを統合します。")
  static let noSuggestions = Trilingual(de: "Es gibt keine Vorschläge.", en: "There are no suggestions.", ja: "候補はありません。")
  static let path = Trilingual(de: "Wie kommt man von … zu …?", en: "How does one get from … to …?", ja: "二者をつなぐ経路")
  static let noPath = Trilingual(de: "Keine Verbindung führt dorthin.", en: "No ties lead there.", ja: "つながりは見つかりませんでした。")
  static let ours = Trilingual(de: "Unsere Seite", en: "Our side", ja: "当方")
  static let theirs = Trilingual(de: "Gegenseite", en: "Their side", ja: "先方")
  static let briefing = Trilingual(de: "Alles über diesen Gastgeber", en: "All about this host", ja: "訪問先の概要")
  static let newer = Trilingual(de: "Neuere", en: "Newer", ja: "新しいもの")
  static let older = Trilingual(de: "Weitere", en: "More", ja: "続き")
  static let synonymsHint = Trilingual(de: "Weitere Wörter, je eines pro Zeile", en: "Other words, one a line", ja: "同義語（1行に1語）")
  static let narrower = Trilingual(de: "Darunter", en: "Below", ja: "下位テーマ")
  static let doNotRaise = Trilingual(de: "Nicht ansprechen", en: "Do not raise", ja: "触れないこと")
  static let released = Trilingual(de: "Programm freigegeben", en: "programme released", ja: "日程公開済み")
  static let planned = Trilingual(de: "Programm noch Entwurf", en: "programme still a draft", ja: "日程案")
  static let onePerScript = Trilingual(de: "In lateinischer Schrift", en: "In Latin script", ja: "ローマ字表記")
  static let inJapanese = Trilingual(de: "In japanischer Schrift", en: "In Japanese script", ja: "日本語表記")
  static let familyName = Trilingual(de: "Familienname", en: "Family name", ja: "姓")
  static let given = Trilingual(de: "Vorname", en: "Given name", ja: "名")
  static let reading = Trilingual(de: "Lesung (Kana)", en: "Reading (kana)", ja: "読み（かな）")
  static let shore = Trilingual(de: "Seite", en: "Side", ja: "区分")
  static let kind = Trilingual(de: "Art", en: "Kind", ja: "種別")
  static let city = Trilingual(de: "Stadt", en: "City", ja: "都市")
  static let country = Trilingual(de: "Land (zwei Buchstaben)", en: "Country (two letters)", ja: "国（2文字）")
  static let prefecture = Trilingual(de: "Präfektur, wie in den Ortslisten", en: "Prefecture, as the sites write it", ja: "都道府県（所在地一覧の表記）")
  static let standsFor = Trilingual(de: "Steht für die Region", en: "Stands for the region", ja: "地域を代表する組織")
  static let back = Trilingual(de: "Zurück", en: "Back", ja: "戻る")
  static let german = Trilingual(de: "deutsch", en: "German", ja: "ドイツ語")
  static let english = Trilingual(de: "englisch", en: "English", ja: "英語")
  static let japanese = Trilingual(de: "japanisch", en: "Japanese", ja: "日本語")

  static func count(_ organisations: Int, _ persons: Int, _ ties: Int, _ claims: Int) -> Trilingual {
    Trilingual(
      de: "\(organisations) Organisationen, \(persons) Personen, \(ties) Verbindungen, \(claims) Angaben",
      en: "\(organisations) organisations, \(persons) persons, \(ties) ties, \(claims) claims",
      ja: "組織 \(organisations)、人物 \(persons)、関係 \(ties)、情報 \(claims)")
  }
  static func rows(_ from: Int, _ to: Int, of all: Int) -> Trilingual {
    Trilingual(de: "\(from)–\(to) von \(all)", en: "\(from)–\(to) of \(all)", ja: "\(all)件中\(from)〜\(to)件")
  }
  static func newestOf(_ shown: Int) -> Trilingual {
    Trilingual(de: "Gezeigt sind die \(shown) ersten; eine Organisation zeigt alle ihre Verbindungen.", en: "The first \(shown) are shown; an organisation's page shows all of its ties.", ja: "先頭の\(shown)件を表示しています。すべての関係は各組織のページで確認できます。")
  }
  static func mostTied(_ shown: Int) -> Trilingual {
    Trilingual(de: "Gezeigt sind die \(shown) mit den meisten Verbindungen.", en: "The \(shown) with most ties are shown.", ja: "関係の多い\(shown)件を表示しています。")
  }
  static func steps(_ count: Int) -> Trilingual {
    Trilingual(de: count == 1 ? "Unmittelbar verbunden." : "Über \(count) Schritte verbunden.", en: count == 1 ? "Directly tied." : "Tied in \(count) steps.", ja: count == 1 ? "直接つながっています。" : "\(count)段階でつながっています。")
  }

  static func predicate(_ predicate: Claim.Predicate) -> Trilingual {
    switch predicate {
    case .exists: Trilingual(de: "besteht", en: "exists", ja: "存在")
    case .since: Trilingual(de: "seit", en: "since", ja: "開始")
    case .until: Trilingual(de: "bis", en: "until", ja: "終了")
    case .signed: Trilingual(de: "unterzeichnet", en: "signed", ja: "署名")
    case .renewed: Trilingual(de: "erneuert", en: "renewed", ja: "更新")
    case .status: status
    case .region: Trilingual(de: "Region", en: "region", ja: "地域")
    case .interest: Trilingual(de: "Interesse", en: "interest", ja: "関心")
    case .note: Trilingual(de: "Vermerk", en: "note", ja: "備考")
    case .doNotRaise: doNotRaise
    case .describedInGerman: Trilingual(de: "Beschreibung auf Deutsch („… ist der größte …“)", en: "description in German (“… ist der größte …”)", ja: "ドイツ語の説明")
    case .describedInEnglish: Trilingual(de: "Beschreibung auf Englisch („… is the largest …“)", en: "description in English (“… is the largest …”)", ja: "英語の説明")
    case .describedInJapanese: Trilingual(de: "Beschreibung auf Japanisch", en: "description in Japanese", ja: "日本語の説明（「…は最大の…です」の「最大の…」）")
    }
  }
  static func standing(_ standing: Claim.Standing) -> Trilingual {
    switch standing {
    case .open: Trilingual(de: "offen", en: "open", ja: "未評価")
    case .accepted: Trilingual(de: "anerkannt", en: "accepted", ja: "承認済み")
    case .doubted: Trilingual(de: "angezweifelt", en: "doubted", ja: "疑問あり")
    case .withdrawn: Trilingual(de: "zurückgezogen", en: "withdrawn", ja: "取り下げ")
    }
  }
  static func verdict(_ verdict: Judgement.Verdict) -> Trilingual {
    switch verdict {
    case .open: Trilingual(de: "wieder öffnen", en: "reopen", ja: "再開する")
    case .accepted: Trilingual(de: "anerkennen", en: "accept", ja: "承認する")
    case .doubted: Trilingual(de: "anzweifeln", en: "doubt", ja: "疑問とする")
    case .withdrawn: Trilingual(de: "zurückziehen", en: "withdraw", ja: "取り下げる")
    case .preferred: Trilingual(de: "bevorzugen", en: "prefer", ja: "優先する")
    case .notPreferred: Trilingual(de: "nicht mehr bevorzugen", en: "prefer no longer", ja: "優先を解除する")
    }
  }
  /// A status that lists and desk write in one word.
  static func status(_ text: String) -> Trilingual {
    switch text {
    case "active": Trilingual(de: "aktiv", en: "active", ja: "継続中")
    case "open": Trilingual(de: "offen", en: "open", ja: "未了")
    case "done": Trilingual(de: "erledigt", en: "done", ja: "完了")
    case "ended": Trilingual(de: "beendet", en: "ended", ja: "終了")
    case "unknown": Trilingual(de: "unbekannt", en: "unknown", ja: "不明")
    default: Trilingual(same: text)
    }
  }
  static func interaction(_ kind: Interaction.Kind) -> Trilingual {
    switch kind {
    case .visit: Trilingual(de: "Besuch", en: "visit", ja: "訪問")
    case .meeting: Trilingual(de: "Treffen", en: "meeting", ja: "面会")
    case .message: Trilingual(de: "Schreiben", en: "message", ja: "書簡・連絡")
    }
  }
  static func shore(_ shore: Organisation.Shore) -> Trilingual {
    switch shore {
    case .home: ours
    case .host: theirs
    case .fictional: Trilingual(de: "erfunden (Beispiel)", en: "invented (example)", ja: "架空（例）")
    }
  }
}

extension Language {
  /// In the quotation marks of the language.
  func quoted(_ text: String) -> String {
    switch self {
    case .de: "„\(text)“"
    case .en: "“\(text)”"
    case .ja: "「\(text)」"
    }
  }
}

extension LedgerField {
  var label: Trilingual {
    switch self {
    case .from: Trilingual(de: "Von", en: "From", ja: "起点")
    case .to: Trilingual(de: "Zu", en: "To", ja: "相手")
    case .kind: LedgerWords.kind
    case .title: Trilingual(de: "Bezeichnung", en: "Title", ja: "名称")
    case .since: Trilingual(de: "Von (Jahr, Monat oder Tag)", en: "From (year, month or day)", ja: "開始（年・月・日）")
    case .until: Trilingual(de: "Bis (Jahr, Monat oder Tag)", en: "Until (year, month or day)", ja: "終了（年・月・日）")
    case .due: Trilingual(de: "Fällig am", en: "Due on", ja: "期限")
    case .owner: Trilingual(de: "Zuständig", en: "Owner", ja: "担当組織")
    case .source: LedgerWords.source
    case .sentence: Trilingual(de: "Wortlaut der Quelle", en: "Words of the source", ja: "出典の文言")
    case .value: Trilingual(de: "Wert", en: "Value", ja: "値")
    case .reason: Trilingual(de: "Grund", en: "Reason", ja: "理由")
    case .name: Trilingual(de: "Name", en: "Name", ja: "名称")
    case .note: Trilingual(de: "Vermerk", en: "Note", ja: "備考")
    case .organisation: LedgerWords.organisation
    case .guest: Trilingual(de: "Wer kam oder schrieb", en: "Who came or wrote", ja: "訪問者・発信者")
    case .host: Trilingual(de: "Bei wem", en: "To whom", ja: "訪問先・宛先")
    case .people: LedgerWords.people
    case .occasion: Trilingual(de: "Anlass", en: "Occasion", ja: "用件")
    case .identifier: Trilingual(de: "Kennung", en: "Identifier", ja: "識別子")
    case .synonyms: Trilingual(de: "Weitere Wörter", en: "Other words", ja: "同義語")
    case .side: LedgerWords.shore
    case .predicate: LedgerWords.statement
    case .subject: Trilingual(de: "Gegenstand", en: "Subject", ja: "対象")
    case .claim: Trilingual(de: "Angabe", en: "Claim", ja: "情報")
    case .verdict: LedgerWords.verdict
    case .standing: Trilingual(de: "Stand", en: "Standing", ja: "状態")
    case .number: Trilingual(de: "Schlüssel", en: "Key", ja: "キー")
    case .saidBy: Trilingual(de: "Wer es sagt", en: "Who says so", ja: "発言者")
    }
  }
}
