import Domain

/// What the pocket says, in every language. `{0}` and `{1}` are filled in by the script.
enum PocketWords {
  static let now = Trilingual(de: "Jetzt", en: "Now", ja: "今")
  static let next = Trilingual(de: "Als Nächstes", en: "Next", ja: "次の予定")
  static let week = Trilingual(de: "Woche", en: "Week", ja: "日程")
  static let people = Trilingual(de: "Leute", en: "People", ja: "参加者")
  static let notes = Trilingual(de: "Notizen", en: "Notes", ja: "記録")
  static let news = Trilingual(de: "Neues", en: "News", ja: "お知らせ")
  static let parts = Trilingual(de: "Teile", en: "Parts", ja: "メニュー")
  static let myWeek = Trilingual(de: "Meine Woche", en: "My week", ja: "私の日程")
  static let whoTravels = Trilingual(de: "Wer mitreist", en: "Who travels", ja: "訪問団の参加者")
  static let whoSitsThere = Trilingual(de: "Wer dabei ist", en: "Who is there", ja: "同席者")
  static let unpublished = Trilingual(
    de: "Das Programm ist noch nicht veröffentlicht. Sobald es das ist, steht Ihre Woche hier.",
    en: "The programme is not public yet. As soon as it is, your week will be here.", ja: "日程はまだ公開されていません。公開され次第、ここに表示されます。")
  static let nothingNow = Trilingual(de: "Gerade steht nichts an.", en: "Nothing is on right now.", ja: "現在の予定はありません。")
  static let nothingNext = Trilingual(de: "Danach steht nichts mehr an.", en: "Nothing more is planned.", ja: "以降の予定はありません。")
  static let inMinutes = Trilingual(de: "in {0} Min.", en: "in {0} min", ja: "{0}分後")
  static let inHours = Trilingual(de: "in {0} Std. {1} Min.", en: "in {0} h {1} min", ja: "{0}時間{1}分後")

  static let met = Trilingual(de: "Getroffen", en: "Met", ja: "面会済み")
  static let meet = Trilingual(de: "Karte erhalten", en: "Card received", ja: "名刺を受領")
  static let headcount = Trilingual(de: "Zählung am Bus", en: "Head count at the bus", ja: "乗車人数の確認")
  static let count = Trilingual(de: "Zählen", en: "Count", ja: "記録")
  static func expected(_ count: Int) -> Trilingual { Trilingual(de: "von \(count)", en: "of \(count)", ja: "予定\(count)名") }
  static let card = Trilingual(de: "Karte erhalten", en: "Card received", ja: "名刺を受領")
  static let cardName = Trilingual(de: "Name auf der Karte", en: "Name on the card", ja: "名刺の氏名")
  static let house = Trilingual(de: "Haus", en: "House", ja: "所属先")
  static let note = Trilingual(de: "Notiz", en: "Note", ja: "メモ")
  static let promise = Trilingual(de: "Zusage", en: "Promise", ja: "約束")
  static let promiseText = Trilingual(de: "Wer sagt wem was zu?", en: "Who promises what to whom?", ja: "誰が誰に何を約束したか")
  static let due = Trilingual(de: "bis wann", en: "by when", ja: "期限")
  static let about = Trilingual(de: "Worüber", en: "About", ja: "対象")
  static let aboutNothing = Trilingual(de: "ohne Bezug", en: "nothing in particular", ja: "指定なし")
  static let text = Trilingual(de: "Text", en: "Text", ja: "内容")
  static let keep = Trilingual(de: "Festhalten", en: "Keep", ja: "保存")
  static let kept = Trilingual(de: "Festgehalten.", en: "Kept.", ja: "保存しました。")
  static let whomIMet = Trilingual(de: "Wen ich getroffen habe", en: "Whom I met", ja: "面会した相手")
  static let promises = Trilingual(de: "Zusagen", en: "Promises", ja: "約束")
  static let ownNotes = Trilingual(de: "Meine Notizen", en: "My notes", ja: "メモ一覧")
  static let counts = Trilingual(de: "Zählungen", en: "Head counts", ja: "人数確認")
  static let none = Trilingual(de: "Noch nichts.", en: "Nothing yet.", ja: "まだありません。")
  static let arrived = Trilingual(de: "eingetroffen", en: "arrived", ja: "送信済み")
  static let waiting = Trilingual(de: "wartet auf Netz", en: "waits for a network", ja: "送信待ち")
  static let refused = Trilingual(de: "nicht angenommen", en: "not accepted", ja: "受理されませんでした")
  static let change = Trilingual(de: "Ändern", en: "Change", ja: "変更")
  static let takeBack = Trilingual(de: "Zurücknehmen", en: "Take back", ja: "取消")
  static let dismiss = Trilingual(de: "Verwerfen", en: "Discard", ja: "破棄")
  static let unreadable = Trilingual(de: "(gelöscht)", en: "(erased)", ja: "（消去済み）")
  static let arrivedEntries = Trilingual(de: "Was beim Server eingetroffen ist", en: "What has arrived at the server", ja: "サーバーに届いた記録")
  static let notKept = Trilingual(
    de: "Das Telefon konnte den Eintrag nicht festhalten. Der Text steht noch im Feld.",
    en: "The phone could not keep the entry. The text is still in its field.", ja: "端末に保存できませんでした。入力内容は残っています。")

  static let current = Trilingual(de: "Ausgabe {0}, aktuell", en: "Release {0}, current", ja: "第{0}版（最新）")
  static let outdated = Trilingual(
    de: "Dieses Telefon hat Ausgabe {0}, aktuell ist {1}.", en: "Your phone has version {0}, current is {1}.", ja: "この端末は第{0}版です。最新は第{1}版です。")
  static let offline = Trilingual(de: "Ausgabe {0} · ohne Netz, abgeglichen {1}", en: "Release {0} · no network, last checked {1}", ja: "第{0}版・オフライン（最終確認 {1}）")
  static let never = Trilingual(de: "noch nie", en: "never", ja: "なし")
  static let queued = Trilingual(de: "{0} warten auf Netz", en: "{0} wait for a network", ja: "送信待ち{0}件")
  static let gone = Trilingual(
    de: "Dieser Link gilt nicht mehr. Bitten Sie den Organisator um einen neuen; was hier steht, bleibt auf dem Telefon.",
    en: "This link is no longer good. Ask the organiser for a new one; what is here stays on the phone.",
    ja: "このリンクは無効です。主催者に新しいリンクを依頼してください。この端末の内容は残ります。")
  static let ready = Trilingual(de: "Neue Fassung anzeigen", en: "Show the new version", ja: "新しい版を表示")
  static let noRelease = Trilingual(de: "Noch keine Ausgabe", en: "No release yet", ja: "未公開")
  static let whole = Trilingual(de: "auf dem Telefon gespeichert", en: "stored on the phone", ja: "端末に保存済み")

  static let changed = Trilingual(de: "Geändert", en: "Changed", ja: "変更点")
  static let changedSince = Trilingual(de: "Geändert seit Ausgabe {0}", en: "Changed since release {0}", ja: "第{0}版からの変更点")
  static let nothingChanged = Trilingual(de: "Für Sie hat sich nichts geändert.", en: "Nothing has changed for you.", ja: "あなたの日程に変更はありません。")
  static let messages = Trilingual(de: "Mitteilungen", en: "Messages", ja: "連絡事項")
  static let noMessages = Trilingual(de: "Keine Mitteilungen.", en: "No messages.", ja: "連絡事項はありません。")
  static let calendar = Trilingual(de: "Kalender", en: "Calendar", ja: "カレンダー")
  static let subscribe = Trilingual(de: "Kalender abonnieren", en: "Subscribe to the calendar", ja: "カレンダーを購読")
  static let calendarNote = Trilingual(
    de: "Kalender holen Änderungen erst nach Stunden, manche nie. Was gilt, steht hier.",
    en: "Calendars fetch changes only after hours, some never. What holds is here.", ja: "カレンダーへの反映には時間がかかり、反映されない場合もあります。正式な日程はこの画面です。")
  static let carry = Trilingual(
    de: "Diese Seite liegt auf dem Telefon und geht auch ohne Netz. Im Menü des Browsers lässt sie sich zum Startbildschirm hinzufügen.",
    en: "This page lies on the phone and works without a network. The browser’s menu can add it to the home screen.",
    ja: "この画面は端末に保存され、通信がなくても使えます。ブラウザーのメニューからホーム画面に追加できます。")
}
