import Domain

extension AdviceWords {
  static let noLegalAdvice = Trilingual(
    de: "Keine Rechtsberatung; es entscheidet die Bewilligungsstelle.", en: "No legal advice; the granting authority decides.",
    ja: "法的助言ではありません。決定は交付機関が行います。")
  static let overviewLead = Trilingual(
    de: "Was heute und in den nächsten Wochen zu tun ist.", en: "What is to be done today and in the next weeks.", ja: "本日から数週間の対応事項です。")
  static let toRegister = Trilingual(de: "Ins De-minimis-Register einzutragen", en: "To be entered in the de-minimis register", ja: "デ・ミニミス登録簿への登録が必要")
  static let openCases = Trilingual(de: "Fälle mit Frist", en: "Cases with a deadline", ja: "期限のある案件")
  static let dueMeasures = Trilingual(de: "Fällige Maßnahmen", en: "Measures that are due", ja: "期限のある対策")
  static let nothing = Trilingual(de: "Nichts.", en: "Nothing.", ja: "ありません。")
  static let case_ = Trilingual(de: "Fall", en: "Case", ja: "案件")
  static let award = Trilingual(de: "Bewilligung", en: "Award", ja: "交付決定")
  static let registerBy = Trilingual(de: "Einzutragen bis", en: "To be entered by", ja: "登録期限")
  static let toCatalogue = Trilingual(de: "Zum Katalog", en: "To the catalogue", ja: "制度一覧へ")
  static func catalogueAge(_ old: Int, of all: Int) -> Trilingual {
    Trilingual(
      de: "\(old) von \(all) Programmen wurden seit über einem Jahr nicht geprüft.", en: "\(old) of \(all) programmes were not checked for over a year.",
      ja: "\(all)件中\(old)件の制度が1年以上確認されていません。")
  }
  static func duty(_ standing: RegisterDuty.Standing) -> Trilingual {
    switch standing {
    case .done: Trilingual(de: "eingetragen", en: "entered", ja: "登録済み")
    case .doneLate(let days): Trilingual(de: "eingetragen, \(days) Tage zu spät", en: "entered, \(days) days late", ja: "登録済み（\(days)日遅れ）")
    case .due(let days): Trilingual(de: "noch \(days) Tage", en: "\(days) days left", ja: "あと\(days)日")
    case .overdue(let days): Trilingual(de: "seit \(days) Tagen überfällig", en: "overdue for \(days) days", ja: "\(days)日超過")
    case .none: Trilingual(de: "vor 2026, keine Pflicht", en: "before 2026, no duty", ja: "2026年より前のため対象外")
    }
  }
  static func unknownHolidays(_ years: [Int]) -> Trilingual {
    let list = years.map(String.init).joined(separator: ", ")
    return Trilingual(
      de: "Feiertage \(list) unbekannt, ohne sie gerechnet", en: "public holidays of \(list) unknown, reckoned without them",
      ja: "\(list)年の祝日が未登録のため、祝日を除外せずに計算")
  }
  static let casesLead = Trilingual(
    de: "Fragen von Unternehmen zu Auslandsmärkten. Frage, Schritte, Ergebnis und Kontakt werden versiegelt und können gelöscht werden.",
    en: "Companies' questions about foreign markets. Question, steps, result and contact are sealed, and can be erased.",
    ja: "海外市場に関する企業からの相談です。相談内容、経過、結果、連絡先は封印して保存され、消去できます。")
  static func shownCases(_ count: Int, of all: Int) -> Trilingual {
    Trilingual(
      de: "Die letzten \(count) von \(all); ältere findet die Suche.", en: "The last \(count) of \(all); the search finds older ones.",
      ja: "\(all)件中、最新の\(count)件です。それ以前は検索で見つかります。")
  }
  static let newCase = Trilingual(de: "Anfrage aufnehmen", en: "Take in a question", ja: "相談を受け付ける")
  static let onlyOpen = Trilingual(de: "nur offene", en: "open ones only", ja: "対応中のみ")
  static let alsoClosed = Trilingual(de: "auch erledigte", en: "closed ones too", ja: "完了分も表示")
  static let steps = Trilingual(de: "Schritte", en: "Steps", ja: "対応の経過")
  static let step = Trilingual(de: "Was geschah", en: "What happened", ja: "内容")
  static let addStep = Trilingual(de: "Schritt festhalten", en: "Record the step", ja: "経過を記録")
  static let statistics = Trilingual(de: "Statistik", en: "Statistics", ja: "統計")
  static let statisticsLead = Trilingual(
    de: "Ohne Namen. Gruppen mit weniger als drei Fällen sind mit anderen zusammengefasst.",
    en: "Without names. Groups of fewer than three cases are put together with others.", ja: "企業名は含みません。3件未満の区分は他とまとめています。")
  static let yearNotOver = Trilingual(
    de: "Das Jahr ist nicht zu Ende: Veröffentlichen Sie es erst danach, sonst verrät der Unterschied einzelne Fälle.",
    en: "The year is not over: publish it afterwards only, or the difference tells single cases apart.",
    ja: "年の途中です。途中の値を公表すると差分から個別の案件が分かるため、年末以降に公表してください。")
  static let group = Trilingual(de: "Gruppe", en: "Group", ja: "区分")
  static let others = Trilingual(de: "andere", en: "others", ja: "その他")
  static let sum = Trilingual(de: "Summe", en: "Sum", ja: "合計")
  static let count = Trilingual(de: "Anzahl", en: "Count", ja: "件数")
  static let tooFew = Trilingual(de: "weniger als 3", en: "fewer than 3", ja: "3件未満")
  static let companiesLead = Trilingual(
    de: "Wer beraten wird. Über die Suche finden Sie alle bekannten Organisationen.", en: "Who is advised. By search you find all organisations that are known.",
    ja: "支援先の企業です。検索するとすべての登録組織が表示されます。")
  static let nobodyYet = Trilingual(
    de: "Noch niemand. Suchen Sie ein Unternehmen oder legen Sie eines an.", en: "Nobody yet. Look for a company, or add one.",
    ja: "まだありません。企業を検索するか、新しく登録してください。")
  static let newCompany = Trilingual(de: "Unternehmen anlegen", en: "Add a company", ja: "企業を登録")
  static let organisationHint = Trilingual(
    de: "Tippen Sie den Namen und wählen Sie aus, was vorgeschlagen wird.", en: "Type the name, and take what is proposed.", ja: "名称を入力し、表示された候補から選んでください。")
  static let city = Trilingual(de: "Ort", en: "City", ja: "所在地")
  static let country = Trilingual(de: "Land", en: "Country", ja: "国")
  static let kind = Trilingual(de: "Art", en: "Kind", ja: "種別")
  static let deMinimisLeft = Trilingual(de: "De-minimis heute frei", en: "De minimis left today", ja: "デ・ミニミス残額（本日）")
  static let climateLead = Trilingual(
    de: "Beratene Unternehmen und ihre Maßnahmen. Nur Bestätigtes gilt als erreicht.", en: "Advised companies and their measures. Only what is confirmed counts as achieved.",
    ja: "支援先企業の対策です。確認済みの削減量のみを実績とします。")
  static let newMeasure = Trilingual(de: "Maßnahme eintragen", en: "Enter a measure", ja: "対策を登録")
  static let advisedCompanies = Trilingual(de: "Beratene Unternehmen", en: "Advised companies", ja: "支援先企業")
  static let savingConfirmed = Trilingual(de: "Ersparnis im Jahr, bestätigt", en: "Saving a year, confirmed", ja: "年間削減量（確認済み）")
  static let savingStated = Trilingual(de: "Ersparnis im Jahr, angegeben", en: "Saving a year, stated", ja: "年間削減量（申告値）")
  static let notConfirmed = Trilingual(de: "nicht bestätigt", en: "not confirmed", ja: "未確認")
}
