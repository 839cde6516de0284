import Domain

/// What is said of lists and fields that are given out, in every language.
enum OpenWords {
  static let register = Trilingual(de: "Stammdaten", en: "Register", ja: "基本台帳")
  static let id = Trilingual(de: "Kennung", en: "Identifier", ja: "識別子")
  static let number = Trilingual(de: "Nummer", en: "Number", ja: "番号")
  static let address = Trilingual(de: "Anschrift", en: "Address", ja: "住所（欧文）")
  static let addressJa = Trilingual(de: "Anschrift auf Japanisch", en: "Address in Japanese", ja: "住所（日本語）")
  static let prefecture = Trilingual(de: "Präfektur oder Region", en: "Prefecture or region", ja: "都道府県・地域")
  static let country = Trilingual(de: "Land", en: "Country", ja: "国")
  static let latitude = Trilingual(de: "Breite", en: "Latitude", ja: "緯度")
  static let longitude = Trilingual(de: "Länge", en: "Longitude", ja: "経度")
  static let precision = Trilingual(de: "Genauigkeit des Punkts", en: "Precision of the point", ja: "座標の精度")
  static let languages = Trilingual(de: "Sprachen", en: "Languages", ja: "言語")
  static let related = Trilingual(de: "Verbundene Organisationen", en: "Related organisations", ja: "関連組織")
  static let fictional = Trilingual(de: "erfunden (Beispiel)", en: "invented (example)", ja: "架空（例）")
  static let remark = Trilingual(de: "Bemerkung", en: "Remark", ja: "備考")
  static let broader = Trilingual(de: "Oberbegriff", en: "Broader topic", ja: "上位テーマ")
  static let registerTies = Trilingual(de: "Verbindungen der Stammdaten", en: "Ties of the register", ja: "基本台帳の関係")
  static let status = Trilingual(de: "Stand", en: "Status", ja: "状況")
  static let funding = Trilingual(de: "Förderprogramme", en: "Funding programmes", ja: "助成制度")
  static let funder = Trilingual(de: "Geldgeber", en: "Funder", ja: "助成機関")
  static let level = Trilingual(de: "Ebene", en: "Level", ja: "区分")
  static let instrument = Trilingual(de: "Instrument", en: "Instrument", ja: "助成の種類")
  static let applicants = Trilingual(de: "Wer beantragen kann", en: "Who may apply", ja: "応募資格")
  static let maxRate = Trilingual(de: "Höchste Quote in Prozent", en: "Highest rate in per cent", ja: "助成率の上限（%）")
  static let maxAmount = Trilingual(de: "Höchster Betrag in Euro", en: "Highest amount in euro", ja: "助成額の上限（ユーロ）")
  static let amountRemark = Trilingual(de: "Bemerkung zum Betrag", en: "Remark on the amount", ja: "金額の備考")
  static let submission = Trilingual(de: "Antragstellung", en: "Submission", ja: "申請時期")
  static let asOf = Trilingual(de: "Stand vom", en: "As of", ja: "時点")
  static let certainty = Trilingual(de: "Gewissheit", en: "Certainty", ja: "確度")
  static let home = Trilingual(de: "Heimatregion", en: "Home region", ja: "派遣地域")
  static let departs = Trilingual(de: "Abreise", en: "Departure", ja: "出発日")
  static let starts = Trilingual(de: "Beginn", en: "Start", ja: "開始日")
  static let ends = Trilingual(de: "Ende", en: "End", ja: "終了日")
  static let delegates = Trilingual(de: "Delegationsmitglieder", en: "Delegates", ja: "団員")
  static let visits = Trilingual(de: "Besuche", en: "Visits", ja: "訪問")
  static let visit = Trilingual(de: "Besuch", en: "Visit", ja: "訪問")
  static let release = Trilingual(de: "Ausgabe", en: "Release", ja: "版")
  static let released = Trilingual(de: "Ausgegeben am", en: "Released at", ja: "公開日時")
  static let programme = Trilingual(de: "Programm (ausgegeben)", en: "Programme (released)", ja: "日程（公開版）")
  static let tour = Trilingual(de: "Tour", en: "Tour", ja: "班")
  static let day = Trilingual(de: "Tag", en: "Day", ja: "日付")
  static let mode = Trilingual(de: "Verkehrsmittel", en: "Mode", ja: "移動手段")
  static let vehicle = Trilingual(de: "Fahrzeug", en: "Vehicle", ja: "車両")
  static let tourFrom = Trilingual(de: "Tour von", en: "Tour from", ja: "班の出発地")
  static let tourTo = Trilingual(de: "Tour nach", en: "Tour to", ja: "班の到着地")
  static let tourDeparts = Trilingual(de: "Abfahrt der Tour", en: "Tour departs", ja: "班の出発時刻")
  static let tourArrives = Trilingual(de: "Ankunft der Tour", en: "Tour arrives", ja: "班の到着時刻")
  static let host = Trilingual(de: "Gastgeber", en: "Host", ja: "訪問先")
  static let site = Trilingual(de: "Ort", en: "Site", ja: "場所")
  static let arrives = Trilingual(de: "Ankunft", en: "Arrival", ja: "到着")
  static let sessionStarts = Trilingual(de: "Termin von", en: "Session from", ja: "訪問開始")
  static let sessionEnds = Trilingual(de: "Termin bis", en: "Session until", ja: "訪問終了")
  static let interpreters = Trilingual(de: "Dolmetschende", en: "Interpreters", ja: "通訳者")
  static let academicTitle = Trilingual(de: "Akademischer Titel", en: "Academic title", ja: "学位")
  static let function = Trilingual(de: "Funktion", en: "Function", ja: "役職")
  static let furtherPosts = Trilingual(de: "Weitere Funktionen", en: "Further posts", ja: "兼職")
  static let strand = Trilingual(de: "Bereich", en: "Strand", ja: "分野")
  static let rank = Trilingual(de: "Protokollrang", en: "Protocol rank", ja: "席次")
  static let wishes = Trilingual(de: "Wünsche, der wichtigste zuerst", en: "Wishes, best first", ja: "希望（優先順）")
  static let brochure = Trilingual(de: "Einwilligung: Broschüre", en: "Consent: brochure", ja: "冊子掲載の同意")
  static let photo = Trilingual(de: "Einwilligung: Fotos", en: "Consent: photographs", ja: "写真の同意")
  static let diet = Trilingual(de: "Ernährung", en: "Diet", ja: "食事")
  static let room = Trilingual(de: "Zimmer", en: "Room", ja: "部屋")
  static let passport = Trilingual(de: "Name im Pass", en: "Name in the passport", ja: "旅券の氏名")
  static let deviation = Trilingual(de: "Abweichende Reise", en: "Own travel", ja: "別行動")
  static let duration = Trilingual(de: "Dauer in Minuten", en: "Duration in minutes", ja: "所要時間（分）")
  static let windows = Trilingual(de: "Zeitfenster", en: "Windows", ja: "時間枠")
  static let minGroup = Trilingual(de: "Kleinste Gruppe", en: "Smallest group", ja: "最少人数")
  static let maxGroup = Trilingual(de: "Größte Gruppe", en: "Largest group", ja: "最大人数")
  static let maxSessions = Trilingual(de: "Termine höchstens", en: "Sessions at most", ja: "実施回数の上限")
  static let interpreting = Trilingual(de: "Dolmetschen", en: "Interpreting", ja: "通訳方式")
  static let must = Trilingual(de: "Pflichtbesuch", en: "Must visit", ja: "必須訪問")
  static let priority = Trilingual(de: "Priorität", en: "Priority", ja: "優先度")
  static let deadline = Trilingual(de: "Anmeldung bis", en: "Register by", ja: "申込期限")
  static let dressCode = Trilingual(de: "Kleidung", en: "Dress code", ja: "服装")
  static let mergedInto = Trilingual(de: "zusammengeführt mit", en: "merged into", ja: "統合先")
  static let void = Trilingual(de: "zurückgezogen", en: "withdrawn", ja: "取り下げ")
  static let subject = Trilingual(de: "Wovon die Rede ist", en: "Subject", ja: "対象")
  static let recorded = Trilingual(de: "Festgehalten am", en: "Recorded at", ja: "記録日時")
  static let recordedBy = Trilingual(de: "Festgehalten von", en: "Recorded by", ja: "記録者")

  // MARK: What is lost

  static let lostPersonal = Trilingual(
    de: "Ernährung, Zimmer, Pass, E-Mail und Bemerkungen fehlen: dieses Konto darf sie nicht lesen.",
    en: "Diet, room, passport, e-mail and remarks are left out: this account may not read them.", ja: "食事・部屋・旅券・メール・備考は、閲覧権限がないため含まれません。")
  static let lostRemarks = Trilingual(
    de: "Bemerkungen zum Kontakt bleiben am Schreibtisch.", en: "Remarks on the contact stay at the desk.", ja: "連絡先の備考は含まれません。")
  static let lostOfProgramme = Trilingual(
    de: "Fixpunkte, Gründe für nicht Gehaltenes und Tischgespräche fehlen; sie stehen in der Programmdatei und auf den Seiten.",
    en: "Fixed items, reasons for what is not held and table meetings are left out; they stand in the programme file and on the pages.",
    ja: "固定行事、不実施の理由、個別面談は含まれません。日程ファイルと各ページをご覧ください。")
  static let lostClaims = Trilingual(
    de: "Funktionen und Angaben zu Personen stehen in eigenen Listen.", en: "Posts and claims about persons stand in lists of their own.",
    ja: "役職と人物に関する情報は別の一覧にあります。")
  static let lostDates = Trilingual(
    de: "Seit wann und bis wann eine Verbindung gilt, steht als Angabe mit Quelle in der Liste der Angaben.",
    en: "Since when and until when a tie holds stands, with its source, in the list of claims.", ja: "関係の開始・終了は、出典付きで情報一覧にあります。")
  static let lostJudgements = Trilingual(
    de: "Gründe der Urteile fehlen; sie stehen auf der Seite jeder Angabe.", en: "The reasons of judgements are left out; they stand on each claim's page.",
    ja: "評価の理由は含まれません。各情報のページをご覧ください。")
  static let lostSessions = Trilingual(
    de: "Besuche aus den Programmen der Reisen fehlen; sie stehen im Programm.", en: "Visits by the programmes of trips are left out; they stand in the programme.",
    ja: "訪問事業の日程による訪問は含まれません。日程をご覧ください。")
  static let lostReading = Trilingual(
    de: "Die Lesung ist nicht nach Namensteilen getrennt; sie dient nur der Sortierung.", en: "The reading is not told apart into its parts; it serves for sorting alone.",
    ja: "読みが姓と名に分かれていないため、並べ替えにのみ使われます。")
  static let lostDetails = Trilingual(
    de: "Ernährung, Zimmer, Pass und Bemerkungen haben in einer Karte keinen Platz.", en: "Diet, room, passport and remarks have no place in a card.",
    ja: "食事・部屋・旅券・備考は名刺形式に入りません。")
  static func lostWishes(_ count: Int) -> Trilingual {
    Trilingual(de: "Wünsche haben in einer Karte keinen Platz: \(count)", en: "Wishes have no place in a card: \(count)", ja: "希望\(count)件は名刺形式に入りません。")
  }
  static func lostDatesOfPost(_ post: Trilingual, _ dates: String) -> Trilingual {
    Trilingual(de: "Zeit der Funktion fehlt: \(post.de), \(dates)", en: "The time of a post is left out: \(post.en), \(dates)", ja: "役職の期間は含まれません：\(post.ja)、\(dates)")
  }
  static func lostFormerPost(_ post: Trilingual) -> Trilingual {
    Trilingual(de: "Frühere Funktion fehlt: \(post.de)", en: "A former post is left out: \(post.en)", ja: "以前の役職は含まれません：\(post.ja)")
  }
  static func lostClaims(_ count: Int) -> Trilingual {
    Trilingual(de: "Angaben mit Quelle haben in einer Karte keinen Platz: \(count)", en: "Claims with their sources have no place in a card: \(count)", ja: "出典付きの情報\(count)件は名刺形式に入りません。")
  }
  static func lostContradiction(_ predicate: Trilingual, _ values: String) -> Trilingual {
    Trilingual(de: "Widersprüchliche Angaben fehlen: \(predicate.de) \(values)", en: "Contradicting claims are left out: \(predicate.en) \(values)", ja: "矛盾する情報は含まれません：\(predicate.ja) \(values)")
  }
  static func lostPrecision(_ precision: String) -> Trilingual {
    Trilingual(de: "Wie genau der Punkt ist, fehlt: \(precision)", en: "How exact the point is, is left out: \(precision)", ja: "座標の精度は含まれません：\(precision)")
  }
  static func lostSites(_ count: Int) -> Trilingual {
    Trilingual(de: "Weitere Orte fehlen: \(count)", en: "Further sites are left out: \(count)", ja: "ほかの所在地\(count)件は含まれません。")
  }
  static func lostTies(_ count: Int) -> Trilingual {
    Trilingual(de: "Verbindungen haben in einer Karte keinen Platz: \(count)", en: "Ties have no place in a card: \(count)", ja: "関係\(count)件は名刺形式に入りません。")
  }
  static func lostPlace(_ name: String, _ id: String) -> Trilingual {
    Trilingual(de: "Ohne Koordinaten, daher nicht auf der Karte: \(name) (\(id))", en: "Without coordinates, so not on the map: \(name) (\(id))", ja: "座標がないため地図に含まれません：\(name)（\(id)）")
  }

  // MARK: The page

  static let export = Trilingual(de: "Export", en: "Export", ja: "データ出力")
  static let lead = Trilingual(
    de: "Jede Liste als Tabelle, für Adressbücher oder Karten, und für Programme. Was eine Form nicht fassen kann, steht dabei.",
    en: "Every list as a table, for address books or maps, and for programs. What a form can not hold is said beside it.",
    ja: "各一覧を表、名刺データ、地図データ、プログラム用の形式で取り出せます。形式に収まらない内容は併記します。")
  static let list = Trilingual(de: "Liste", en: "List", ja: "一覧")
  static let forms = Trilingual(de: "Formen", en: "Forms", ja: "形式")
  static let losses = Trilingual(de: "Was nicht mitgeht", en: "What is left out", ja: "含まれないもの")
  static let interface = Trilingual(de: "Für Programme", en: "For programs", ja: "プログラム向け")
  static let interfaceLead = Trilingual(
    de: "Die Schnittstelle ist nach OpenAPI 3.1 beschrieben. Ein Schlüssel dafür wird unter „Konten“ ausgestellt.",
    en: "The interface is described in OpenAPI 3.1. A token for it is issued under “Accounts”.", ja: "APIはOpenAPI 3.1で記述されています。トークンは「アカウント」で発行します。")
  static let description = Trilingual(de: "Beschreibung der Schnittstelle", en: "Description of the interface", ja: "APIの記述")
  static let feed = Trilingual(de: "Veröffentlichtes als Atom-Feed", en: "What is published, as an Atom feed", ja: "公開情報のAtomフィード")
  static let take = Trilingual(de: "Als Datei", en: "As a file", ja: "ファイルで出力")
  static let nothingLost = Trilingual(de: "Nichts geht verloren.", en: "Nothing is lost.", ja: "欠落はありません。")
  static let lostInCards = Trilingual(
    de: "vCard und JSContact: jede Karte sagt selbst, was ihr fehlt.", en: "vCard and JSContact: each card says itself what it lacks.",
    ja: "vCardとJSContact：含まれない内容は各データに記されています。")
  static func unplaced(_ count: Int) -> Trilingual {
    Trilingual(de: "GeoJSON: \(count) ohne Koordinaten", en: "GeoJSON: \(count) without coordinates", ja: "GeoJSON：座標なし\(count)件")
  }
  static func more(_ count: Int) -> Trilingual { Trilingual(de: "und \(count) weitere", en: "and \(count) more", ja: "ほか\(count)件") }
}
