import Domain

enum ReportWords {
  static let reports = Trilingual(de: "Berichte", en: "Reports", ja: "報告書")
  static let speaker = Trilingual(de: "Wer", en: "Who", ja: "発言者")
  static let inGerman = Trilingual(de: "Auf Deutsch", en: "In German", ja: "ドイツ語")
  static let inEnglish = Trilingual(de: "Auf Englisch", en: "In English", ja: "英語")
  static let inJapanese = Trilingual(de: "Auf Japanisch", en: "In Japanese", ja: "日本語")
  static let approved = Trilingual(de: "Freigegeben", en: "Approved", ja: "承認済み")
  static let approvedBy = Trilingual(de: "Freigegeben von", en: "Approved by", ja: "承認者")
  static let expense = Trilingual(de: "Wofür", en: "What for", ja: "内容")
  static let sort = Trilingual(de: "Art", en: "Kind", ja: "種類")
  static let bearer = Trilingual(de: "Wer trägt es", en: "Who bears it", ja: "負担者")
  static let amount = Trilingual(de: "Betrag in Euro, wie 1234.50", en: "Amount in euros, like 1234.50", ja: "金額（ユーロ、例：1234.50）")
  static let forPersons = Trilingual(de: "Für wie viele Personen", en: "For how many persons", ja: "対象人数")
  static let subject = Trilingual(de: "Worüber", en: "About what", ja: "項目")
  static let embargo = Trilingual(de: "Sperrfrist: nicht vor dem", en: "Embargo: not before", ja: "公表解禁日")
  static let withdrawn = Trilingual(de: "Zurückgezogen", en: "Withdrawn", ja: "取り下げ")
  static let missing = Trilingual(de: "Nicht erfasst", en: "Not recorded", ja: "未記録")
  static let draft = Trilingual(de: "Entwurf", en: "Draft", ja: "下書き")
  static let asOf = Trilingual(de: "Stand", en: "As of", ja: "時点")
  static let under = Trilingual(de: "gesperrt bis", en: "under embargo until", ja: "公表解禁日")
  static let publicPage = Trilingual(de: "Öffentliche Seite", en: "Public page", ja: "公開ページ")
  static let records = Trilingual(de: "Was dazugehört", en: "What belongs to it", ja: "関連記録")
  static let total = Trilingual(de: "Summe", en: "Total", ja: "合計")

  static func kind(_ kind: ReportKind) -> Trilingual {
    switch kind {
    case .article: Trilingual(de: "Artikel", en: "Article", ja: "記事")
    case .interim: Trilingual(de: "Zwischenbericht", en: "Interim report", ja: "中間報告")
    case .afterAction: Trilingual(de: "Auswertung (intern)", en: "After-action report (internal)", ja: "内部総括報告")
    case .parliament: Trilingual(de: "Antwort an das Parlament", en: "Answer to parliament", ja: "議会への回答")
    case .funder: Trilingual(de: "Verwendungsnachweis", en: "Funder's report", ja: "助成元への報告")
    case .yearly: Trilingual(de: "Jahreszahlen", en: "Yearly figures", ja: "年次統計")
    }
  }

  static func word(_ word: Expense.Sort) -> Trilingual {
    switch word {
    case .flight: Trilingual(de: "Flug", en: "flight", ja: "航空券")
    case .hotel: Trilingual(de: "Hotel", en: "hotel", ja: "宿泊")
    case .transport: Trilingual(de: "Fahrten", en: "transport", ja: "移動")
    case .interpreting: Trilingual(de: "Dolmetschen", en: "interpreting", ja: "通訳")
    case .catering: Trilingual(de: "Bewirtung", en: "catering", ja: "飲食")
    case .giftGiven: Trilingual(de: "Geschenk gegeben", en: "gift given", ja: "贈った品")
    case .giftReceived: Trilingual(de: "Geschenk erhalten", en: "gift received", ja: "受け取った品")
    case .other: Trilingual(de: "Sonstiges", en: "other", ja: "その他")
    }
  }
  static func word(_ word: Expense.Bearer) -> Trilingual {
    switch word {
    case .land: Trilingual(de: "Land", en: "the Land", ja: "州")
    case .agency: Trilingual(de: "Agentur", en: "the agency", ja: "公社")
    case .participants: Trilingual(de: "Teilnehmende", en: "participants", ja: "参加者")
    case .host: Trilingual(de: "Gastgeber", en: "host", ja: "受入先")
    case .other: Trilingual(de: "andere", en: "others", ja: "その他")
    }
  }
  static func word(_ word: Statement.Subject) -> Trilingual {
    switch word {
    case .criteria: Trilingual(de: "Auswahl der Teilnehmenden", en: "How participants were chosen", ja: "参加者の選定基準")
    case .politics: Trilingual(de: "Politische Themen", en: "Political topics raised", ja: "政治的議題")
    case .relatives: Trilingual(de: "Mitreisende Angehörige", en: "Relatives who travelled", ja: "同行した親族")
    case .lessons: Trilingual(de: "Was wir lernen", en: "Lessons", ja: "教訓")
    case .agency: Trilingual(de: "Über die Agentur", en: "About the agency", ja: "公社について")
    case .summary: Trilingual(de: "Zusammenfassung", en: "Summary", ja: "総括")
    }
  }
}
