/// Files without which no trip can be planned.
let requiredFiles: Set<String> = ["sites.csv", "organisations.csv", "delegates.csv", "visits.csv", "travel_times.csv"]

/// The columns of every file of a folder, with the headings that people write for them.
enum FolderRules {
  private static func required(_ name: String, _ aliases: String..., also: [String] = []) -> ColumnRule {
    ColumnRule(name: name, need: .required, aliases: aliases, also: also)
  }
  private static func expected(_ name: String, _ aliases: String..., also: [String] = []) -> ColumnRule {
    ColumnRule(name: name, need: .expected, aliases: aliases, also: also)
  }
  private static func optional(_ name: String, _ aliases: String..., also: [String] = []) -> ColumnRule {
    ColumnRule(name: name, need: .optional, aliases: aliases, also: also)
  }
  private static let latitude = optional("latitude", "Breite", "Breitengrad", "lat", "緯度")
  private static let longitude = optional("longitude", "Länge", "Längengrad", "lon", "lng", "long", "経度")
  private static let remark = optional("remark", "Bemerkung", "Anmerkung", "Bemerkungen", "Notiz", "note", "notes", "comment", "備考")
  private static let fictional = optional("fictional", "fiktiv", "erfunden")
  private static let source = optional("source", "Quelle", "出典")
  private static let topics = expected("topics", "Themen", "Thema", "topic", "分野", "テーマ")
  private static let kind = optional("kind", "Art", "Typ", "type", "種別")
  private static let country = optional("country", "Land", "Staat", "国")
  private static let city = optional("city", "Stadt", "Ort", "市区町村", "都市")
  private static let address = optional("address", "Adresse", "Anschrift", "住所")
  private static let email = optional("email", "E-Mail", "Mail", "E-Mail-Adresse", "mail address", "メール", "メールアドレス")
  private static let kana = optional("name_kana", "Lesung", "Kana", "ふりがな", "フリガナ")

  static let topicTree = TableRule(
    file: "topics.csv",
    columns: [
      required("id", "Kennung", "Kürzel"), optional("label_de", "deutsch", "Bezeichnung"), optional("label_en", "english", "englisch"),
      optional("label_ja", "japanisch", "日本語"), expected("broader", "Oberbegriff", "parent", "übergeordnet", "上位"),
    ])
  static let hosts = TableRule(
    file: "organisations.csv",
    columns: [
      required("id", "Kennung", "Kürzel"), expected("name_en", "Name englisch", "Name"), optional("name_de", "Name deutsch"),
      optional("name_ja", "Name japanisch", "名称"), kana, kind, topics, optional("site_id", "Ort Kennung", "Standort"),
      optional("site_name"), address,
      optional("address_ja"), city, optional("prefecture", "Präfektur", "Region", "都道府県"), country, latitude, longitude,
      optional("coord_precision"), optional("coord_source"), optional("related_site_sh", also: ["related_home", "related"]),
      optional("languages", "Sprachen", "言語"),
      fictional, source, remark, email,
    ])
  static let home = TableRule(
    file: "organisations_sh.csv",
    columns: [
      required("id", "Kennung", "Kürzel"), expected("name_de", "Name", "Name deutsch"), optional("name_en", "Name englisch"),
      optional("name_ja", "Name japanisch", "名称"), kana, kind, topics, address, city, optional("region"), country, latitude, longitude,
      optional("coord_precision"), optional("related_site_jp", also: ["related_host", "related"]), optional("languages", "Sprachen", "言語"),
      fictional, source,
      remark,
    ])
  static let fictionalFirms = TableRule(
    file: "organisations_fictional.csv",
    columns: [
      required("id", "Kennung", "Kürzel"), expected("name", "Firma", "名称"), optional("name_ja"), kana, kind, topics, city, country,
      optional("languages", "Sprachen", "言語"), fictional, remark,
    ])
  static let sites = TableRule(
    file: "sites.csv",
    columns: [
      required("site_id", "Kennung", "Ort Kennung", also: ["id"]), expected("organisation_id", "Organisation"),
      expected("name_en", "Name", "Name englisch"),
      optional("name_ja", "名称"), optional("name_de", "Name deutsch"), expected("type", "Art", "Typ", "kind"), address,
      optional("address_ja"), city,
      expected("prefecture", "Präfektur", "Region", "都道府県"), country, latitude, longitude, optional("coord_precision"),
      optional("coord_source"), remark,
    ])
  static let delegates = TableRule(
    file: "delegates.csv",
    columns: [
      required("id", "Kennung", "Nummer", "Nr", "番号"), required("given_name", "Vorname", "first name", "firstname", "Rufname", "名"),
      required("family_name", "Nachname", "Familienname", "Name", "surname", "last name", "lastname", "姓"),
      optional("name_katakana", "Katakana", "カタカナ", "カナ", "フリガナ"), optional("academic_title", "Titel", "Akademischer Titel", "title", "敬称"),
      expected(
        "organisation_id", "Organisation", "Institution", "Firma", "Unternehmen", "company", "organization", "organization_id", "所属"),
      optional("function_de", "Funktion", "Position", "Amt"), optional("function_en", "Function", "Funktion englisch"),
      optional("function_ja", "Funktion japanisch", "役職"),
      required("strand", "Strang", "Gruppe", "Delegationsteil", "Bereich"), optional("protocol_rank", "Protokollrang", "Rang", "rank"),
      optional("languages", "Sprachen", "language", "言語"), expected("interests", "Interessen", "関心"),
      expected("wishes", "Wünsche", "Wunschbesuche", "希望"), optional("diet", "Kost", "Ernährung", "Essen", "食事"),
      optional("room_type", "Zimmer", "Zimmerart", "room", "部屋"), optional("joins_at", "Anreise", "Stößt dazu", "arrival"),
      optional("joins_site", "Anreiseort", "Ort Anreise"), optional("leaves_at", "Abreise", "departure"),
      optional("leaves_site", "Abreiseort", "Ort Abreise"),
      optional("deviation_remark", "Abweichung", "Bemerkung Anreise"), fictional, remark,
      optional("passport_name", "Name im Pass", "Passname", "name as in passport", "passport", "旅券氏名", "パスポート氏名"),
      email, optional("further_posts", "Weitere Funktionen", "other posts", "兼職"),
      optional("consent_brochure", "Einwilligung Broschüre", "掲載同意"), optional("consent_photo", "Einwilligung Foto", "写真同意"),
      optional("consent_transfer", "Einwilligung Weitergabe", "提供同意"),
    ])
  static let visits = TableRule(
    file: "visits.csv",
    columns: [
      required("id", "Kennung", "Nr", "番号"), required("host_id", "Gastgeber", "host", "訪問先"),
      required("site_id", "Ort", "site", "Standort", "場所"),
      optional("title_de", "Titel", "Titel deutsch"), optional("title_en", "title", "Titel englisch"), optional("title_ja", "件名"), topics,
      required("duration_min", "Dauer", "Dauer (min)", "Dauer in Minuten", "duration", "所要時間"),
      required("windows", "Zeitfenster", "Fenster", "Termine", "時間帯"),
      required("min_group", "Mindestgröße", "Min Gruppe", "mindestens", "min", "最少人数"),
      required("max_group", "Höchstgröße", "Max Gruppe", "höchstens", "max", "Plätze", "最大人数", "定員"),
      expected("max_sessions", "Höchstzahl Durchgänge", "Durchgänge", "sessions", "回数"), optional("language", "Sprache", "言語"),
      expected("interpreting", "Dolmetschen", "通訳"), required("obligation", "Pflicht", "Verbindlichkeit", "必須"),
      expected("strands", "Stränge", "Zielgruppe", "Gruppen"), expected("priority", "Priorität", "Vorrang", "優先度"),
      optional("registration_deadline", "Anmeldeschluss", "Anmeldefrist", "deadline", "締切"),
      optional("contact_remark", "Hinweis", "Kontakt"),
      optional("dress_code", "Kleidung", "Kleiderordnung", "dress code", "服装"),
      optional("basis", "Grundlage"),
    ])
  static let ways = TableRule(
    file: "travel_times.csv",
    columns: [
      required("from_site", "von", "from", "出発"), required("to_site", "nach", "to", "到着"), required("mode", "Verkehrsmittel", "手段"),
      required("minutes", "Minuten", "Dauer", "duration_min", "所要時間", "分"),
      optional("distance_km", "Entfernung", "Entfernung km", "km", "距離"),
      optional("basis", "Grundlage"),
    ])
  static let requests = TableRule(
    file: "meetings.csv",
    columns: [
      required("id", "Kennung", "Nr"), required("delegate_id", "Person", "Teilnehmer", "delegate"),
      required("firm_id", "Firma", "firm", "企業"),
      optional("topic", "Thema"), required("priority_sh", "Priorität SH", also: ["priority_home"]),
      required("priority_jp", "Priorität JP", also: ["priority_host"]), optional("requested_by", "angefragt von"),
      optional("language", "Sprache", "言語"),
      expected("interpreter_needed", "Dolmetscher", "Dolmetscher nötig", "通訳"), remark,
    ])
  static let absences = TableRule(
    file: "meeting_availability.csv",
    columns: [
      required("participant_id", "Teilnehmer", "Person", "participant"),
      required("unavailable_slots", "Runden", "nicht verfügbar", "slots"),
      optional("reason", "Grund", "理由"),
    ])
  static let ties = TableRule(
    file: "ties.csv",
    columns: [
      required("id", "Kennung"), required("from_id", "von", "from"), required("to_id", "nach", "zu", "to"), expected("kind", "Art", "type"),
      optional("since", "seit"), optional("status", "Stand"), optional("owner_id", "zuständig", "owner"),
      optional("due", "fällig", "Frist"),
      optional("source_sentence", "Satz", "Beleg"), source, remark,
    ])
  static let funding = TableRule(
    file: "funding.csv",
    columns: [
      required("id", "Kennung"), expected("name", "Programm", "Name"), optional("name_en"), optional("funder", "Geber"),
      optional("level", "Ebene"),
      optional("instrument"), topics, optional("applicants", "Antragsteller"), optional("max_rate_percent", "Höchstsatz"),
      optional("max_amount_eur", "Höchstbetrag"), optional("amount_remark"), optional("submission", "Einreichung"),
      optional("status", "Stand"),
      optional("as_of"), optional("certainty", "Sicherheit"), remark,
      optional("applicant_kinds", "Art des Antragstellers"), optional("sizes", "Größen"), optional("site_in", "Standort in"),
      optional("excluded_topics", "Ausgeschlossene Themen"), optional("exclusions", "Ausschlüsse"), optional("cost_kinds", "Kostenarten"),
      optional("excluded_costs", "Ausgeschlossene Kosten"), optional("partner", "Partner im Ausland"), optional("partner_countries", "Partnerländer"),
      optional("aid", "Beihilferecht"), optional("rates", "Sätze"), optional("min_amount_eur", "Mindestbetrag"),
      optional("valid_from", "gültig ab"), optional("valid_until", "gültig bis"), optional("last_checked", "zuletzt geprüft"),
      optional("clauses", "Fundstellen"), optional("incomplete", "unvollständig"),
    ])
  static let calls = TableRule(
    file: "calls.csv",
    columns: [
      required("id", "Kennung"), required("programme_id", "Programm", "programme"), optional("title", "Titel"),
      expected("opens", "öffnet", "ab"), expected("closes", "schließt", "Frist", "deadline"), optional("topics", "Themen", "topic"),
      optional("budget_eur", "Mittel"), source,
    ])
  static let emissions = TableRule(
    file: "emissions.csv",
    columns: [
      required("id", "Kennung"), required("mode", "Verkehrsmittel"), optional("class", "Klasse"), expected("unit", "Einheit"),
      required("value", "Wert"),
      optional("radiative_forcing_included"), optional("fuel_supply_included"), source, optional("year", "Jahr"),
      optional("certainty", "Sicherheit"),
      remark,
    ])
  static let holidays = TableRule(
    file: "holidays.csv",
    columns: [
      required("date", "Datum", "日付"), required("country", "Land", "国"), optional("region"), optional("name_local", "Name"),
      optional("name_en"),
    ])
}
