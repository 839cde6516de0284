import Domain

enum ListWords {
  static let lists = Trilingual(de: "Listen der Reise", en: "Lists of the trip", ja: "訪問事業の一覧表")
  static let short = Trilingual(de: "Listen", en: "Lists", ja: "一覧表")
  static let lead = Trilingual(
    de: "Jede Zelle lässt sich hier ändern; gelesen wird sie wie eine Arbeitsmappe, mit denselben Prüfungen.",
    en: "Every cell can be changed here; it is read as a workbook is, with the same checks.",
    ja: "各セルをここで変更できます。ブックの取り込みと同じ検査を行います。")
  static let noProgramme = Trilingual(
    de: "Diese Reise hat noch kein Programm.", en: "This trip has no programme yet.", ja: "この訪問事業の日程はまだありません。")
  static let begin = Trilingual(de: "Programm beginnen", en: "Begin the programme", ja: "日程の作成を始める")
  static let rows = Trilingual(de: "Zeilen", en: "rows", ja: "行")
  static let remove = Trilingual(de: "Entfernen", en: "Remove", ja: "削除")
  static let new = Trilingual(de: "Neue Zeile", en: "New row", ja: "新しい行")
  static let earlier = Trilingual(de: "Frühere Zeilen", en: "Earlier rows", ja: "前の行")
  static let later = Trilingual(de: "Weitere Zeilen", en: "Later rows", ja: "次の行")
  static let back = Trilingual(de: "Zurück zu den Listen", en: "Back to the lists", ja: "一覧表に戻る")
  static let saved = Trilingual(de: "Gespeichert.", en: "Saved.", ja: "保存しました。")
  static let row = Trilingual(de: "Zeile", en: "Row", ja: "行")
  static let meetingsHint = Trilingual(
    de: "Plan des Abends ansehen", en: "Look at the evening's plan", ja: "個別面談の予定を見る")
  static let separators = Trilingual(
    de: "Mehrere Werte in einer Zelle trennt ein Semikolon. Zeiten sind Ortszeiten.",
    en: "A semicolon stands between several values of a cell. Times are local times.",
    ja: "1つのセルに複数の値を入力する場合は「;」で区切ります。時刻は現地時間です。")
  static let seatingHint = Trilingual(
    de: "Leere Felder folgen dem Regelwerk. Woher eine Regel stammt, steht auf jedem Sitzplan.",
    en: "Empty fields follow the set of rules. Every seating plan names where a rule comes from.",
    ja: "空欄は基本の規則に従います。席次表には規則の出典が記載されます。")
  static func shown(_ from: Int, _ until: Int, of all: Int) -> Trilingual {
    Trilingual(de: "Zeilen \(from) bis \(until) von \(all)", en: "rows \(from) to \(until) of \(all)", ja: "\(all)行中\(from)〜\(until)行")
  }

  static func name(_ list: DeskList) -> Trilingual {
    switch list {
    case .general: Trilingual(de: "Reise", en: "Trip", ja: "訪問事業")
    case .hours: Trilingual(de: "Arbeitszeiten", en: "Working hours", ja: "行動時間")
    case .rules: Trilingual(de: "Regeln", en: "Rules", ja: "規則")
    case .evening: Trilingual(de: "Abend mit Tischgesprächen", en: "Evening of table meetings", ja: "個別面談の夜")
    case .seating: Trilingual(de: "Sitzordnung", en: "Seating", ja: "席次")
    case .hostRegions: Trilingual(de: "Gastregionen", en: "Host regions", ja: "訪問地域")
    case .days: Trilingual(de: "Tage", en: "Days", ja: "日程")
    case .hotels: Trilingual(de: "Hotels", en: "Hotels", ja: "ホテル")
    case .interpreters: Trilingual(de: "Dolmetscher", en: "Interpreters", ja: "通訳")
    case .vehicles: Trilingual(de: "Fahrzeuge", en: "Vehicles", ja: "車両")
    case .fixedItems: Trilingual(de: "Feste Punkte", en: "Fixed items", ja: "固定予定")
    case .airports: Trilingual(de: "Flughäfen", en: "Airports", ja: "空港")
    case .sites: Trilingual(de: "Orte", en: "Sites", ja: "場所")
    case .travelTimes: Trilingual(de: "Wege", en: "Travel times", ja: "所要時間")
    case .requests: Trilingual(de: "Gesprächswünsche", en: "Meeting requests", ja: "面談希望")
    case .absences: Trilingual(de: "Abwesenheiten am Abend", en: "Absences in the evening", ja: "面談の不在枠")
    }
  }

  /// A column or a key of the settings, as people call it; its own name where it has none.
  static func column(_ name: String) -> Trilingual { columns[name] ?? columns[String(name.drop { $0 != "." }.dropFirst())] ?? Trilingual(same: name) }

  /// A word of the files as people say it.
  static func option(_ word: String) -> Trilingual { options[word] ?? SeatingRules.known(word)?.name ?? Trilingual(same: word) }

  private static let options: [String: Trilingual] = [
    "": Trilingual(same: "–"), "true": Trilingual(de: "ja", en: "yes", ja: "はい"), "false": Trilingual(de: "nein", en: "no", ja: "いいえ"),
    "bus": Trilingual(de: "Bus", en: "bus", ja: "バス"), "train": Trilingual(de: "Bahn", en: "train", ja: "鉄道"),
    "walk": Trilingual(de: "zu Fuß", en: "on foot", ja: "徒歩"), "coach": Trilingual(de: "Reisebus", en: "coach", ja: "大型バス"),
    "minibus": Trilingual(de: "Kleinbus", en: "minibus", ja: "マイクロバス"), "van": Trilingual(de: "Van", en: "van", ja: "ワゴン車"),
    "middle": Trilingual(de: "in der Mitte", en: "in the middle", ja: "中央"),
    "far-end": Trilingual(de: "am weitesten von der Tür", en: "farthest from the door", ja: "入口から最も遠い席"),
    "far-from-door": Trilingual(de: "fern der Tür", en: "far from the door", ja: "入口から遠い側"),
    "right": Trilingual(de: "zur Rechten", en: "at the right", ja: "右"), "left": Trilingual(de: "zur Linken", en: "at the left", ja: "左"),
  ]

  private static let columns: [String: Trilingual] = [
    "id": Trilingual(de: "Kennung", en: "Identifier", ja: "識別子"),
    "site_id": Trilingual(de: "Kennung", en: "Identifier", ja: "識別子"),
    "title.de": Trilingual(de: "Titel (deutsch)", en: "Title (German)", ja: "件名（ドイツ語）"),
    "title.en": Trilingual(de: "Titel (englisch)", en: "Title (English)", ja: "件名（英語）"),
    "title.ja": Trilingual(de: "Titel (japanisch)", en: "Title (Japanese)", ja: "件名（日本語）"),
    "title_de": Trilingual(de: "Titel (deutsch)", en: "Title (German)", ja: "件名（ドイツ語）"),
    "title_en": Trilingual(de: "Titel (englisch)", en: "Title (English)", ja: "件名（英語）"),
    "title_ja": Trilingual(de: "Titel (japanisch)", en: "Title (Japanese)", ja: "件名（日本語）"),
    "name.de": Trilingual(de: "Name (deutsch)", en: "Name (German)", ja: "名称（ドイツ語）"),
    "name.en": Trilingual(de: "Name (englisch)", en: "Name (English)", ja: "名称（英語）"),
    "name.ja": Trilingual(de: "Name (japanisch)", en: "Name (Japanese)", ja: "名称（日本語）"),
    "name_de": Trilingual(de: "Name (deutsch)", en: "Name (German)", ja: "名称（ドイツ語）"),
    "name_en": Trilingual(de: "Name (englisch)", en: "Name (English)", ja: "名称（英語）"),
    "name_ja": Trilingual(de: "Name (japanisch)", en: "Name (Japanese)", ja: "名称（日本語）"),
    "home_region.id": Trilingual(de: "Heimatregion (Kennung)", en: "Home region (identifier)", ja: "派遣地域（識別子）"),
    "home_region.name": Trilingual(de: "Heimatregion", en: "Home region", ja: "派遣地域"),
    "home_region.country": Trilingual(de: "Land der Heimatregion", en: "Country of the home region", ja: "派遣国"),
    "home_region.time_zone": Trilingual(de: "Zeitzone der Heimatregion", en: "Time zone of the home region", ja: "派遣地域の時間帯"),
    "organiser": Trilingual(de: "Organisation", en: "Organiser", ja: "主催機関"),
    "leader": Trilingual(de: "Leitung (Kennung)", en: "Leader (identifier)", ja: "団長（識別子）"),
    "departure_date": Trilingual(de: "Abflug am", en: "Departs on", ja: "出発日"),
    "start_date": Trilingual(de: "Erster Tag", en: "First day", ja: "初日"),
    "end_date": Trilingual(de: "Letzter Tag", en: "Last day", ja: "最終日"),
    "politics": Trilingual(de: "Reiseklasse Politik", en: "Travel class, politics", ja: "座席クラス（政治）"),
    "first_departure": Trilingual(de: "Früheste Abfahrt", en: "First departure", ja: "最早出発"),
    "visits_from": Trilingual(de: "Besuche ab", en: "Visits from", ja: "訪問開始"),
    "visits_until": Trilingual(de: "Besuche bis", en: "Visits until", ja: "訪問終了"),
    "back_at_hotel": Trilingual(de: "Zurück im Hotel", en: "Back at the hotel", ja: "ホテル帰着"),
    "lunch.from": Trilingual(de: "Mittag ab", en: "Lunch from", ja: "昼食開始"),
    "lunch.until": Trilingual(de: "Mittag bis", en: "Lunch until", ja: "昼食終了"),
    "lunch.minutes": Trilingual(de: "Mittag, Minuten", en: "Lunch, minutes", ja: "昼食（分）"),
    "leader_not_without.strand": Trilingual(de: "Leitung nie ohne Strang", en: "Leader never without strand", ja: "団長の同行分野"),
    "leader_not_without.count": Trilingual(de: "… mindestens Personen", en: "… persons at least", ja: "同行者の最少人数"),
    "parallel_groups_max": Trilingual(de: "Gruppen zugleich", en: "Groups at once", ja: "同時グループ数"),
    "visits_per_person_and_day_max": Trilingual(de: "Besuche je Person und Tag", en: "Visits a person and day", ja: "1人1日の訪問数"),
    "press_per_visit_max": Trilingual(de: "Presse je Besuch", en: "Press a visit", ja: "訪問ごとの報道人数"),
    "buffer_minutes_between_visits": Trilingual(de: "Puffer zwischen Besuchen (min)", en: "Buffer between visits (min)", ja: "訪問間の余裕（分）"),
    "interpreters_per_simultaneous_visit": Trilingual(de: "Dolmetscher je simultanem Besuch", en: "Interpreters, simultaneous", ja: "同時通訳の人数"),
    "interpreters_per_consecutive_visit": Trilingual(de: "Dolmetscher je konsekutivem Besuch", en: "Interpreters, consecutive", ja: "逐次通訳の人数"),
    "organisation_staff_per_group_min": Trilingual(de: "Betreuung je Gruppe", en: "Staff a group", ja: "グループごとの随行員"),
    "first_slot": Trilingual(de: "Erste Runde", en: "First slot", ja: "最初の枠"),
    "slot_minutes": Trilingual(de: "Minuten je Runde", en: "Minutes a slot", ja: "1枠の時間（分）"),
    "slots": Trilingual(de: "Runden", en: "Slots", ja: "枠数"),
    "tables": Trilingual(de: "Tische", en: "Tables", ja: "テーブル数"),
    "meetings.interpreters": Trilingual(de: "Dolmetscher am Abend", en: "Interpreters in the evening", ja: "当夜の通訳人数"),
    "date": Trilingual(de: "Datum", en: "Date", ja: "日付"),
    "seating.rules": Trilingual(de: "Regelwerk", en: "Set of rules", ja: "基本の規則"),
    "chief": Trilingual(de: "Platz der Leitung", en: "Place of the chief", ja: "主賓の席"),
    "second": Trilingual(de: "Platz des zweiten Ranges", en: "Place of the second rank", ja: "第2位の席"),
    "guests_away_from_door": Trilingual(de: "Gäste fern der Tür", en: "Guests away from the door", ja: "客側は入口から遠い側"),
    "seats_at_table": Trilingual(de: "Plätze je Seite", en: "Seats a side", ja: "片側の席数"),
    "car": Trilingual(de: "Plätze im Wagen, bester zuerst", en: "Seats in a car, best first", ja: "車の席次（上席から）"),
    "order": Trilingual(de: "Vor allen anderen (Kennungen)", en: "Before all others (identifiers)", ja: "最優先の人（識別子）"),
    "source": Trilingual(de: "Quelle", en: "Source", ja: "出典"),
    "prefecture": Trilingual(de: "Region", en: "Prefecture", ja: "都道府県"),
    "partner_region": Trilingual(de: "Partnerregion", en: "Partner region", ja: "友好提携先"),
    "time_zone": Trilingual(de: "Zeitzone", en: "Time zone", ja: "時間帯"),
    "base": Trilingual(de: "Standort", en: "Base", ja: "拠点"),
    "area": Trilingual(de: "Gebiet", en: "Area", ja: "地域"),
    "area_after": Trilingual(de: "Gebiet danach", en: "Area after", ja: "移動後の地域"),
    "visits": Trilingual(de: "Besuche", en: "Visits", ja: "訪問"),
    "note": Trilingual(de: "Hinweis", en: "Note", ja: "備考"),
    "site": Trilingual(de: "Ort", en: "Site", ja: "場所"),
    "check_in": Trilingual(de: "Ankunft", en: "Check-in", ja: "チェックイン"),
    "check_out": Trilingual(de: "Abreise", en: "Check-out", ja: "チェックアウト"),
    "simultaneous": Trilingual(de: "Simultan", en: "Simultaneous", ja: "同時通訳"),
    "from": Trilingual(de: "Von", en: "From", ja: "開始"),
    "until": Trilingual(de: "Bis", en: "Until", ja: "終了"),
    "to": Trilingual(de: "Nach", en: "To", ja: "行き先"),
    "email": Trilingual(de: "E-Mail", en: "E-mail", ja: "メールアドレス"),
    "kind": Trilingual(de: "Art", en: "Kind", ja: "種類"),
    "seats": Trilingual(de: "Plätze", en: "Seats", ja: "座席数"),
    "from_site": Trilingual(de: "Von Ort", en: "From site", ja: "出発地"),
    "to_site": Trilingual(de: "Nach Ort", en: "To site", ja: "到着地"),
    "start": Trilingual(de: "Beginn", en: "Start", ja: "開始"),
    "end": Trilingual(de: "Ende", en: "End", ja: "終了"),
    "be_there_minutes_before": Trilingual(de: "Minuten vorher da", en: "Minutes before", ja: "集合（分前）"),
    "who": Trilingual(de: "Für wen", en: "For whom", ja: "対象者"),
    "hosts": Trilingual(de: "Gastgeber", en: "Hosts", ja: "受入先"),
    "code": Trilingual(de: "Kürzel", en: "Code", ja: "略号"),
    "latitude": Trilingual(de: "Breite", en: "Latitude", ja: "緯度"),
    "longitude": Trilingual(de: "Länge", en: "Longitude", ja: "経度"),
    "coord_precision": Trilingual(de: "Genauigkeit", en: "Precision", ja: "精度"),
    "organisation_id": Trilingual(de: "Organisation", en: "Organisation", ja: "組織"),
    "type": Trilingual(de: "Art", en: "Type", ja: "種類"),
    "address": Trilingual(de: "Anschrift", en: "Address", ja: "住所（英語）"),
    "address_ja": Trilingual(de: "Anschrift (japanisch)", en: "Address (Japanese)", ja: "住所"),
    "city": Trilingual(de: "Stadt", en: "City", ja: "都市"),
    "country": Trilingual(de: "Land", en: "Country", ja: "国"),
    "remark": Trilingual(de: "Bemerkung", en: "Remark", ja: "備考"),
    "mode": Trilingual(de: "Verkehrsmittel", en: "Mode", ja: "手段"),
    "minutes": Trilingual(de: "Minuten", en: "Minutes", ja: "分"),
    "distance_km": Trilingual(de: "Kilometer", en: "Kilometres", ja: "距離（km）"),
    "delegate_id": Trilingual(de: "Person", en: "Delegate", ja: "参加者"),
    "firm_id": Trilingual(de: "Firma", en: "Firm", ja: "企業"),
    "topic": Trilingual(de: "Thema", en: "Topic", ja: "分野"),
    "priority_sh": Trilingual(de: "Priorität, wir", en: "Priority, ours", ja: "優先度（当方）"),
    "priority_jp": Trilingual(de: "Priorität, dort", en: "Priority, theirs", ja: "優先度（先方）"),
    "requested_by": Trilingual(de: "Gewünscht von", en: "Requested by", ja: "希望者"),
    "language": Trilingual(de: "Sprache", en: "Language", ja: "言語"),
    "interpreter_needed": Trilingual(de: "Dolmetscher nötig", en: "Interpreter needed", ja: "通訳の要否"),
    "participant_id": Trilingual(de: "Teilnehmer", en: "Participant", ja: "参加者"),
    "unavailable_slots": Trilingual(de: "Runden", en: "Slots", ja: "不在の枠"),
    "reason": Trilingual(de: "Grund", en: "Reason", ja: "理由"),
  ]
}
