import Domain

enum OutcomeWords {
  static let outcomes = Trilingual(de: "Ergebnisse", en: "Outcomes", ja: "成果")
  static let board = Trilingual(de: "Zusagen", en: "Commitments", ja: "約束事項")
  static let lead = Trilingual(
    de: "Kontakte, Interesse, Zusagen und Ergebnisse stehen getrennt: keines wird von selbst zum anderen.",
    en: "Contacts, interests, commitments and results stand apart: none becomes another by itself.",
    ja: "面談相手・関心・約束・成果は別々に記録します。自動的に移ることはありません。")
  static let name = Trilingual(de: "Name (dort)", en: "Name (theirs)", ja: "先方の氏名")
  static let reading = Trilingual(de: "Lesung (Kana)", en: "Reading (kana)", ja: "フリガナ")
  static let function = Trilingual(de: "Funktion", en: "Function", ja: "役職")
  static let organisation = Trilingual(de: "Organisation (Kennung)", en: "Organisation (identifier)", ja: "組織（識別子）")
  static let ours = Trilingual(de: "Von uns (Kennung)", en: "Of ours (identifier)", ja: "当方の担当者（識別子）")
  static let date = Trilingual(de: "Datum", en: "Date", ja: "日付")
  static let place = Trilingual(de: "Ort", en: "Place", ja: "場所")
  static let card = Trilingual(de: "Karte erhalten", en: "Card received", ja: "名刺受領")
  static let consent = Trilingual(de: "Einwilligung", en: "Consent", ja: "同意")
  static let level = Trilingual(de: "Wie ernst", en: "How serious", ja: "関心の度合い")
  static let wording = Trilingual(de: "Wortlaut", en: "Wording", ja: "発言内容")
  static let topic = Trilingual(de: "Thema (Kennung)", en: "Topic (identifier)", ja: "分野（識別子）")
  static let heardBy = Trilingual(de: "Gehört von (Kennung)", en: "Heard by (identifier)", ja: "聞き取り者（識別子）")
  static let what = Trilingual(de: "Was wurde zugesagt", en: "What was promised", ja: "約束の内容")
  static let direction = Trilingual(de: "Wessen Zusage", en: "Whose promise", ja: "約束した側")
  static let promisedBy = Trilingual(de: "Zugesagt von", en: "Promised by", ja: "約束した人")
  static let promisedTo = Trilingual(de: "Zugesagt an", en: "Promised to", ja: "約束の相手")
  static let invitation = Trilingual(de: "Einladung", en: "Invitation", ja: "招待")
  static let due = Trilingual(de: "Fällig am", en: "Due on", ja: "期限")
  static let owner = Trilingual(de: "Wer hier dafür sorgt (Konto)", en: "Who sees to it here (account)", ja: "内部担当者（アカウント）")
  static let care = Trilingual(de: "In wessen Hand", en: "In whose care", ja: "担当")
  static let externalOwner = Trilingual(de: "Oder wer außerhalb", en: "Or who outside", ja: "または外部担当者")
  static let standing = Trilingual(de: "Stand", en: "State", ja: "状況")
  static let proof = Trilingual(de: "Beleg oder Grund", en: "Proof or reason", ja: "証拠または理由")
  static let result = Trilingual(de: "Was kam heraus", en: "What came of it", ja: "成果の内容")
  static let amount = Trilingual(de: "Betrag in Euro", en: "Amount in euros", ja: "金額（ユーロ）")
  static let claimedBy = Trilingual(de: "Wer sagt es", en: "Who says so", ja: "申告者")
  static let evidence = Trilingual(de: "Beleglage", en: "Evidence", ja: "確認状況")
  static let confirmedBy = Trilingual(de: "Bestätigt von", en: "Confirmed by", ja: "確認者")
  static let confirmedOn = Trilingual(de: "Bestätigt am", en: "Confirmed on", ja: "確認日")
  static let document = Trilingual(de: "Dokument", en: "Document", ja: "文書")
  static let share = Trilingual(de: "Anteil der Reise in %", en: "Share of the trip in %", ja: "訪問の寄与率（%）")
  static let fromPhone = Trilingual(de: "Vom Telefon", en: "From a phone", ja: "端末の記録")
  static let takeOver = Trilingual(de: "Übernehmen", en: "Take over", ja: "取り込む")
  static let add = Trilingual(de: "Neuer Eintrag", en: "New entry", ja: "新規記録")
  static let none = Trilingual(de: "Noch nichts.", en: "Nothing yet.", ja: "まだありません。")
  static let history = Trilingual(de: "Änderungen", en: "Changes", ja: "変更履歴")
  static let first = Trilingual(de: "aufgeschrieben", en: "written down", ja: "記録")
  static let overdue = Trilingual(de: "Überfällig", en: "Overdue", ja: "期限超過")
  static let soon = Trilingual(de: "In zwei Wochen fällig", en: "Due within two weeks", ja: "2週間以内")
  static let later = Trilingual(de: "Später", en: "Later", ja: "それ以降")
  static let undated = Trilingual(de: "Ohne Termin", en: "Without a date", ja: "期限なし")
  static let done = Trilingual(de: "Erledigt", en: "Settled", ja: "完了")
  static let nobodyTold = Trilingual(
    de: "außerhalb; niemand wird erinnert", en: "outside; nobody is reminded", ja: "外部担当（自動連絡なし）")
  static let noOwner = Trilingual(de: "niemand zuständig", en: "in nobody's care", ja: "担当者なし")
  static let returnVisit = Trilingual(de: "Gegenbesuch vorbereiten", en: "Prepare the return visit", ja: "答礼訪問を準備")
  static let returnLead = Trilingual(
    de: "Legt eine neue Reise an: Gast und Gastgeber vertauscht, unsere Häuser als Angebote, die Kontakte als Gäste. Alles lässt sich ändern.",
    en: "Makes a new trip: host and guest reversed, our houses as offers, the contacts as guests. All of it can be changed.",
    ja: "主客を入れ替えた新しい訪問事業を作成します。当方の機関が受入案件、先方の連絡先が参加者になります。すべて変更できます。")
  static let firstDay = Trilingual(de: "Erster Tag", en: "First day", ja: "初日")
  static let lastDay = Trilingual(de: "Letzter Tag", en: "Last day", ja: "最終日")
  static let back = Trilingual(de: "Zurück", en: "Back", ja: "戻る")
  static let trip = Trilingual(de: "Reise", en: "Trip", ja: "訪問事業")

  static func kind(_ kind: OutcomeKind) -> Trilingual {
    switch kind {
    case .contact: Trilingual(de: "Kontakte", en: "Contacts", ja: "面談相手")
    case .interest: Trilingual(de: "Interesse", en: "Interests", ja: "関心")
    case .commitment: board
    case .result: Trilingual(de: "Ergebnisse", en: "Results", ja: "成果")
    case .quote: Trilingual(de: "Zitate", en: "Quotes", ja: "引用")
    case .expense: Trilingual(de: "Ausgaben und Geschenke", en: "Expenses and gifts", ja: "経費・贈答品")
    case .statement: Trilingual(de: "Angaben zum Bericht", en: "Statements for the report", ja: "報告用の記載事項")
    case .publication: Trilingual(de: "Veröffentlichung", en: "Publication", ja: "公表")
    }
  }

  static func word(_ word: YesNo) -> Trilingual {
    switch word {
    case .no: Trilingual(de: "nein", en: "no", ja: "いいえ")
    case .yes: Trilingual(de: "ja", en: "yes", ja: "はい")
    }
  }
  static func word(_ word: Encounter.Consent) -> Trilingual {
    switch word {
    case .unknown: Trilingual(de: "nicht gefragt", en: "not asked", ja: "未確認")
    case .given: Trilingual(de: "erteilt", en: "given", ja: "同意")
    case .refused: Trilingual(de: "verweigert", en: "refused", ja: "不同意")
    }
  }
  static func word(_ word: ExpressedInterest.Level) -> Trilingual {
    switch word {
    case .polite: Trilingual(de: "höflich", en: "polite", ja: "儀礼的")
    case .serious: Trilingual(de: "ernsthaft", en: "serious", ja: "真剣")
    case .concrete: Trilingual(de: "konkret", en: "concrete", ja: "具体的")
    }
  }
  static func word(_ word: Commitment.Direction) -> Trilingual {
    switch word {
    case .ours: Trilingual(de: "unsere", en: "ours", ja: "当方")
    case .theirs: Trilingual(de: "ihre", en: "theirs", ja: "先方")
    }
  }
  static func word(_ word: Commitment.Standing) -> Trilingual {
    switch word {
    case .open: Trilingual(de: "offen", en: "open", ja: "未完了")
    case .kept: Trilingual(de: "gehalten", en: "kept", ja: "履行済み")
    case .dropped: Trilingual(de: "aufgegeben", en: "dropped", ja: "取りやめ")
    }
  }
  static func word(_ word: TripResult.Evidence) -> Trilingual {
    switch word {
    case .claimed: Trilingual(de: "behauptet", en: "claimed", ja: "申告のみ")
    case .confirmed: Trilingual(de: "bestätigt", en: "confirmed", ja: "確認済み")
    case .attributedInPart: Trilingual(de: "teilweise zugerechnet", en: "attributed in part", ja: "一部寄与")
    }
  }

  static func reminder(_ level: ReminderLevel, days: Int) -> Trilingual {
    switch level {
    case .ahead: Trilingual(de: "Bald fällig", en: "Due soon", ja: "期限が近づいています")
    case .due: Trilingual(de: "Heute fällig", en: "Due today", ja: "本日が期限です")
    case .escalated: Trilingual(de: "Seit \(days) Tagen überfällig", en: "Overdue for \(days) days", ja: "期限を\(days)日過ぎています")
    }
  }
}
