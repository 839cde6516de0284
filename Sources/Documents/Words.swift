import Domain

/// What the pages say, in every language.
enum Words {
  static let programme = Trilingual(de: "Programm", en: "Programme", ja: "全体日程")
  static let participants = Trilingual(de: "Teilnehmende", en: "Participants", ja: "参加者")
  static let meetings = Trilingual(de: "Tischgespräche", en: "Table meetings", ja: "個別面談")
  static let map = Trilingual(de: "Karte", en: "Map", ja: "地図")
  static let maps = Trilingual(de: "Karten", en: "Maps", ja: "地図")
  static let visits = Trilingual(de: "Besuche", en: "Visits", ja: "訪問先")
  static let weeks = Trilingual(de: "Persönliche Wochen", en: "Personal weeks", ja: "個人別日程")
  static let trips = Trilingual(de: "Reisen", en: "Trips", ja: "訪問事業一覧")
  static let pages = Trilingual(de: "Seiten", en: "Pages", ja: "ページ")
  static let languages = Trilingual(de: "Sprache", en: "Language", ja: "言語")
  static let signOut = Trilingual(de: "Abmelden", en: "Sign out", ja: "ログアウト")
  static let skip = Trilingual(de: "Zum Inhalt", en: "Skip to content", ja: "本文へ移動")
  static let changed = Trilingual(
    de: "Das Programm hat sich geändert.", en: "The programme has changed.", ja: "日程が変更されました。")
  static let reload = Trilingual(de: "Neu laden", en: "Reload", ja: "再読み込み")
  static let draft = Trilingual(de: "Entwurf", en: "Draft", ja: "案")
  static let noProgramme = Trilingual(de: "Noch kein Programm", en: "No programme yet", ja: "日程未作成")
  static func release(_ number: Int) -> Trilingual {
    Trilingual(de: "Ausgabe \(number)", en: "Release \(number)", ja: "第\(number)版")
  }
  static let asOf = Trilingual(de: "Stand", en: "As of", ja: "時点")
  static let files = Trilingual(de: "Zum Mitnehmen", en: "To carry along", ja: "ダウンロード")
  static let participantsList = Trilingual(de: "Teilnehmerliste (CSV)", en: "List of participants (CSV)", ja: "参加者名簿(CSV)")
  static let transportList = Trilingual(de: "Fahrtenliste (CSV)", en: "Transport list (CSV)", ja: "配車表(CSV)")
  static let oneFile = Trilingual(de: "Alles in einer Datei (HTML)", en: "Everything in one file (HTML)", ja: "一括ファイル(HTML)")
  static let data = Trilingual(de: "Daten (JSON)", en: "Data (JSON)", ja: "データ(JSON)")
  static let calendarFile = Trilingual(de: "Kalender (.ics)", en: "Calendar (.ics)", ja: "カレンダー(.ics)")
  static let days = Trilingual(de: "Tage", en: "Days", ja: "日付")

  static let together = Trilingual(de: "alle", en: "everybody", ja: "全員")
  static let tour = Trilingual(de: "Tour", en: "Tour", ja: "班")
  static func tour(_ letter: String) -> Trilingual { Trilingual(de: "Tour \(letter)", en: "Tour \(letter)", ja: "\(letter)班") }
  static func persons(_ count: Int) -> Trilingual {
    Trilingual(de: count == 1 ? "1 Person" : "\(count) Personen", en: count == 1 ? "1 person" : "\(count) persons", ja: "\(count)名")
  }
  static func mode(_ mode: Mode) -> Trilingual {
    switch mode {
    case .bus: Trilingual(de: "Bus", en: "Bus", ja: "バス")
    case .train: Trilingual(de: "Bahn", en: "Train", ja: "鉄道")
    case .walk: Trilingual(de: "zu Fuß", en: "on foot", ja: "徒歩")
    }
  }
  static func vehicleKind(_ kind: String) -> Trilingual {
    switch kind {
    case "coach": Trilingual(de: "Reisebus", en: "Coach", ja: "大型バス")
    case "minibus": Trilingual(de: "Kleinbus", en: "Minibus", ja: "マイクロバス")
    case "van": Trilingual(de: "Van", en: "Van", ja: "ワゴン車")
    default: Trilingual(same: kind)
    }
  }
  static func itemKind(_ kind: String) -> Trilingual {
    switch kind {
    case "flight": Trilingual(de: "Flug", en: "Flight", ja: "航空便")
    case "train": Trilingual(de: "Bahn", en: "Train", ja: "鉄道")
    case "transfer": Trilingual(de: "Transfer", en: "Transfer", ja: "移動")
    case "dinner": Trilingual(de: "Abendessen", en: "Dinner", ja: "夕食会")
    case "reception": Trilingual(de: "Empfang", en: "Reception", ja: "レセプション")
    case "meeting": Trilingual(de: "Besprechung", en: "Meeting", ja: "打合せ")
    case "networking": Trilingual(de: "Vernetzung", en: "Networking", ja: "交流会")
    default: Trilingual(same: kind)
    }
  }
  static func strand(_ strand: Strand) -> Trilingual {
    switch strand {
    case .politics: Trilingual(de: "Politik", en: "Politics", ja: "政治・行政")
    case .business: Trilingual(de: "Wirtschaft", en: "Business", ja: "経済")
    case .science: Trilingual(de: "Wissenschaft", en: "Science", ja: "学術")
    case .press: Trilingual(de: "Presse", en: "Press", ja: "報道")
    case .organisation: Trilingual(de: "Organisation", en: "Organisation", ja: "事務局")
    }
  }
  static func interpreting(_ kind: Visit.Interpreting) -> Trilingual {
    switch kind {
    case .none: Trilingual(de: "ohne Dolmetschen", en: "no interpreting", ja: "通訳なし")
    case .consecutive: Trilingual(de: "konsekutiv gedolmetscht", en: "consecutive interpreting", ja: "逐次通訳")
    case .simultaneous: Trilingual(de: "simultan gedolmetscht", en: "simultaneous interpreting", ja: "同時通訳")
    }
  }
  static func tongue(_ code: String) -> Trilingual {
    switch code {
    case "de": Trilingual(de: "Deutsch", en: "German", ja: "ドイツ語")
    case "en": Trilingual(de: "Englisch", en: "English", ja: "英語")
    case "ja": Trilingual(de: "Japanisch", en: "Japanese", ja: "日本語")
    case "da": Trilingual(de: "Dänisch", en: "Danish", ja: "デンマーク語")
    case "sv": Trilingual(de: "Schwedisch", en: "Swedish", ja: "スウェーデン語")
    case "no": Trilingual(de: "Norwegisch", en: "Norwegian", ja: "ノルウェー語")
    case "fr": Trilingual(de: "Französisch", en: "French", ja: "フランス語")
    case "es": Trilingual(de: "Spanisch", en: "Spanish", ja: "スペイン語")
    case "it": Trilingual(de: "Italienisch", en: "Italian", ja: "イタリア語")
    case "pl": Trilingual(de: "Polnisch", en: "Polish", ja: "ポーランド語")
    case "tr": Trilingual(de: "Türkisch", en: "Turkish", ja: "トルコ語")
    case "nl": Trilingual(de: "Niederländisch", en: "Dutch", ja: "オランダ語")
    case "ru": Trilingual(de: "Russisch", en: "Russian", ja: "ロシア語")
    case "uk": Trilingual(de: "Ukrainisch", en: "Ukrainian", ja: "ウクライナ語")
    case "zh": Trilingual(de: "Chinesisch", en: "Chinese", ja: "中国語")
    case "ko": Trilingual(de: "Koreanisch", en: "Korean", ja: "韓国語")
    case "fi": Trilingual(de: "Finnisch", en: "Finnish", ja: "フィンランド語")
    case "pt": Trilingual(de: "Portugiesisch", en: "Portuguese", ja: "ポルトガル語")
    default: Trilingual(same: code)
    }
  }

  static let figures = Trilingual(de: "Kennzahlen", en: "Figures", ja: "評価指標")
  static let aboard = Trilingual(de: "An Bord", en: "Aboard", ja: "乗車者")
  static let alsoThatDay = Trilingual(de: "Außerdem", en: "Also", ja: "その他")
  static let nothingPlanned = Trilingual(de: "Nichts geplant.", en: "Nothing planned.", ja: "予定はありません。")
  static let departs = Trilingual(de: "ab", en: "dep.", ja: "発")
  static let arrives = Trilingual(de: "an", en: "arr.", ja: "着")
  static let hotel = Trilingual(de: "Hotel", en: "Hotel", ja: "宿泊")
  static let interpreters = Trilingual(de: "Dolmetschen", en: "Interpreters", ja: "通訳")
  static let vehicle = Trilingual(de: "Fahrzeug", en: "Vehicle", ja: "車両")
  static let mapOfDay = Trilingual(de: "Karte des Tages", en: "Map of the day", ja: "当日の地図")

  static let notHeld = Trilingual(de: "Nicht stattfindende Besuche", en: "Visits not held", ja: "実施しない訪問")
  static let allHeld = Trilingual(de: "Alle Besuche finden statt.", en: "All visits are held.", ja: "すべての訪問を実施します。")
  static let unmet = Trilingual(de: "Nicht erfüllte Wünsche", en: "Wishes not met", ja: "実現しない希望")
  static let allMet = Trilingual(de: "Alle Wünsche sind erfüllt.", en: "All wishes are met.", ja: "すべての希望が実現しています。")
  static let wish = Trilingual(de: "Wunsch", en: "Wish", ja: "希望")
  static let person = Trilingual(de: "Person", en: "Person", ja: "氏名")

  static let place = Trilingual(de: "Ort", en: "Place", ja: "場所")
  static let duration = Trilingual(de: "Dauer", en: "Duration", ja: "所要時間")
  static let language = Trilingual(de: "Sprache", en: "Language", ja: "言語")
  static let topics = Trilingual(de: "Themen", en: "Topics", ja: "テーマ")
  static let groupSize = Trilingual(de: "Gruppe", en: "Group", ja: "人数")
  static let contact = Trilingual(de: "Hinweis des Gastgebers", en: "Remark of the host", ja: "受入側からの注意事項")
  static let offered = Trilingual(de: "Angebotene Zeiten", en: "Times offered", ja: "受入可能時間")
  static func session(_ number: Int) -> Trilingual {
    Trilingual(de: "Termin \(number)", en: "Session \(number)", ja: "第\(number)回")
  }
  static let whoComes = Trilingual(de: "Wer kommt", en: "Who comes", ja: "訪問者")
  static let why = Trilingual(de: "Warum diese Personen", en: "Why these people", ja: "参加者選定の理由")
  static let whyNote = Trilingual(
    de: "Der Rang des Wunsches und die getroffenen Interessen (Gewicht 1 bis 5) ergeben die Punkte; sie zählen halb, wenn der Besuch nicht für den Bereich der Person gedacht ist.",
    en: "The rank of the wish and the interests met (weight 1 to 5) make the points; they count half if the visit is not meant for the person’s strand.",
    ja: "希望順位と関心分野(重み1〜5)から点数を算出します。訪問の対象分野に本人の分野が含まれない場合は半分になります。")
  static func wishRank(_ rank: Int) -> Trilingual {
    Trilingual(de: "\(rank). Wunsch", en: "wish no. \(rank)", ja: "第\(rank)希望")
  }
  static let noWish = Trilingual(de: "kein Wunsch", en: "no wish", ja: "希望なし")
  static let interests = Trilingual(de: "Interessen", en: "Interests", ja: "関心分野")
  static let points = Trilingual(de: "Punkte", en: "Points", ja: "点数")
  static let halved = Trilingual(de: "anderer Bereich: halb", en: "other strand: half", ja: "対象外の分野のため半分")
  static let name = Trilingual(de: "Name", en: "Name", ja: "氏名")
  static let reading = Trilingual(de: "Lesung", en: "Reading", ja: "欧文表記")
  static let katakana = Trilingual(de: "Katakana", en: "Katakana", ja: "カタカナ")
  static let function = Trilingual(de: "Funktion", en: "Function", ja: "役職")
  static let organisation = Trilingual(de: "Organisation", en: "Organisation", ja: "所属")
  static let strand = Trilingual(de: "Bereich", en: "Strand", ja: "分野")
  static let rank = Trilingual(de: "Rang", en: "Rank", ja: "序列")
  static let spoken = Trilingual(de: "Sprachen", en: "Languages", ja: "使用言語")
  static let sessionsCount = Trilingual(de: "Besuche", en: "Visits", ja: "訪問数")
  static let table = Trilingual(de: "Tisch", en: "Table", ja: "テーブル")
  static let free = Trilingual(de: "frei", en: "free", ja: "空き")
  static func table(_ number: Int) -> Trilingual {
    Trilingual(de: "Tisch \(number)", en: "Table \(number)", ja: "テーブル\(number)")
  }
  static let withInterpreter = Trilingual(de: "mit Dolmetschen", en: "with interpreter", ja: "通訳あり")
  static let meetingsNotHeld = Trilingual(de: "Nicht stattfindende Gespräche", en: "Meetings not held", ja: "実施しない面談")
  static func meetingsSummary(_ held: Int, of all: Int) -> Trilingual {
    Trilingual(
      de: "\(held) von \(all) Anfragen finden statt.", en: "\(held) of \(all) requests are held.", ja: "申込\(all)件のうち\(held)件を実施します。")
  }

  static let myWeek = Trilingual(de: "Meine Woche", en: "My week", ja: "個人日程")
  static let meetingPoint = Trilingual(de: "Treffpunkt", en: "Meeting point", ja: "集合場所")
  static func beThere(_ time: String) -> Trilingual {
    Trilingual(de: "da sein um \(time)", en: "be there at \(time)", ja: "\(time)集合")
  }
  static func backAt(_ time: String) -> Trilingual {
    Trilingual(de: "zurück um \(time)", en: "back at \(time)", ja: "\(time)到着")
  }
  static let joins = Trilingual(de: "stößt dazu", en: "joins", ja: "合流")
  static let leaves = Trilingual(de: "reist ab", en: "leaves", ja: "離団")
  static let wishes = Trilingual(de: "Wünsche", en: "Wishes", ja: "希望")
  static let met = Trilingual(de: "erfüllt", en: "met", ja: "実現")
  static let unmetOne = Trilingual(de: "nicht erfüllt", en: "not met", ja: "未実現")

  static let legend = Trilingual(de: "Legende", en: "Legend", ja: "凡例")
  static let otherSites = Trilingual(de: "übrige Orte der Reise", en: "other places of the trip", ja: "その他の関係地")
  static let noMap = Trilingual(
    de: "An diesem Tag gibt es keine Tour, deren Orte Koordinaten haben.", en: "On this day there is no tour whose places have coordinates.",
    ja: "この日は、位置情報のある訪問先を巡る班はありません。")
  static let straight = Trilingual(
    de: "Linien verbinden die Orte in der Folge der Tour; sie zeigen nicht die Straßen.",
    en: "Lines join the places in the order of the tour; they do not show the roads.", ja: "線は訪問順を結ぶもので、実際の道路や線路ではありません。")
  static let stop = Trilingual(de: "Halt", en: "Stop", ja: "立寄り先")

  static let noTrips = Trilingual(
    de: "Noch keine Reise. Eine Reise kommt durch „kakehashi import ORDNER“ hinzu.",
    en: "No trip yet. A trip is added by “kakehashi import FOLDER”.", ja: "登録された訪問事業はありません。「kakehashi import フォルダー」で追加できます。")
  static let toTrips = Trilingual(de: "Zu den Reisen", en: "To the trips", ja: "一覧へ戻る")
  static func error(_ status: Int) -> Trilingual {
    switch status {
    case 400: Trilingual(de: "Die Anfrage ist nicht lesbar", en: "The request can not be read", ja: "リクエストを処理できません")
    case 403: Trilingual(de: "Kein Zutritt", en: "No access", ja: "閲覧権限がありません")
    case 404: Trilingual(de: "Diese Seite gibt es nicht", en: "There is no such page", ja: "ページが見つかりません")
    case 500...: Trilingual(de: "Da ist etwas schiefgegangen", en: "Something went wrong", ja: "エラーが発生しました")
    default: Trilingual(de: "Das geht so nicht", en: "This does not work", ja: "処理できません")
    }
  }
}

extension Strand {
  package var words: Trilingual { Words.strand(self) }
}

extension FixedItem {
  /// What it is, where nobody has written its title in a language.
  package var kindWords: Trilingual { Words.itemKind(kind) }
}
