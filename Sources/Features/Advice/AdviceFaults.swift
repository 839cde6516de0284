import Domain
import HashTreeCollections
import Planning

/// What can be wrong with a field, in words.
enum AdviceFault {
  case missing, future, before1990, badValue(Trilingual), reversed(CalendarDate), unknownOrganisation
  case unknownCurrency, noRate, excludedPurpose, circle([String]), sameTwice, shares(Double)
  case tooLong(most: Int), noConsent, badAddress
}

extension Finding {
  static func advice(_ list: String, _ field: String, _ value: String, _ fault: AdviceFault) -> Finding {
    let (code, message, mend) = fault.told(field, value)
    return Finding(file: list, column: field, value: String(value.prefix(80)), code: "advice.\(code)", message: message, mend: mend, repair: .ask)
  }
}

extension AdviceFault {
  fileprivate func told(_ field: String, _ value: String) -> (String, Trilingual, Trilingual) {
    let value = value.prefix(80)
    switch self {
    case .missing:
      return (
        "missing", Trilingual(de: "Die Angabe fehlt.", en: "This is missing.", ja: "入力されていません。"),
        Trilingual(de: "Füllen Sie das Feld aus.", en: "Fill in the field.", ja: "入力してください。")
      )
    case .future:
      return (
        "future", Trilingual(de: "Der \(value) liegt in der Zukunft.", en: "\(value) lies in the future.", ja: "\(value)は未来の日付です。"),
        Trilingual(
          de: "Tragen Sie nur ein, was geschehen ist; prüfen Sie das Jahr.", en: "Enter only what has happened; check the year.",
          ja: "済んだ事実のみ入力し、年を確認してください。")
      )
    case .before1990:
      return (
        "before-1990", Trilingual(de: "Der \(value) liegt vor 1990.", en: "\(value) lies before 1990.", ja: "\(value)は1990年より前です。"),
        Trilingual(de: "Prüfen Sie das Jahr.", en: "Check the year.", ja: "年を確認してください。")
      )
    case .badValue(let form):
      return (
        "bad-value", Trilingual(de: "„\(value)“ passt nicht in dieses Feld.", en: "“\(value)” does not fit this field.", ja: "「\(value)」は入力できません。"),
        form
      )
    case .reversed(let start):
      return (
        "reversed",
        Trilingual(de: "Der \(value) liegt vor dem \(start).", en: "\(value) lies before \(start).", ja: "\(value)は\(start)より前です。"),
        Trilingual(de: "Prüfen Sie beide Tage.", en: "Check both dates.", ja: "両方の日付を確認してください。")
      )
    case .unknownOrganisation:
      return (
        "unknown-organisation",
        Trilingual(de: "Eine Organisation „\(value)“ ist nicht bekannt.", en: "An organisation “\(value)” is not known.", ja: "組織「\(value)」は登録されていません。"),
        Trilingual(de: "Legen Sie sie unter „Unternehmen“ an.", en: "Add it under “Companies”.", ja: "「企業」で先に登録してください。")
      )
    case .unknownCurrency:
      return (
        "unknown-currency", Trilingual(de: "Eine Währung „\(value)“ ist nicht bekannt.", en: "A currency “\(value)” is not known.", ja: "通貨「\(value)」は不明です。"),
        Trilingual(
          de: "Schreiben Sie das Kürzel nach ISO 4217, etwa EUR oder DKK.", en: "Write the code of ISO 4217, such as EUR or DKK.",
          ja: "EURやDKKなど、ISO 4217の通貨コードを入力してください。")
      )
    case .noRate:
      return (
        "no-rate", Trilingual(de: "Zum Betrag in \(value) fehlt der Kurs.", en: "The sum in \(value) has no rate.", ja: "\(value)建ての金額に換算レートがありません。"),
        Trilingual(
          de: "Tragen Sie ein, wie viel davon am Tag der Gewährung ein Euro war.", en: "Enter how much of it was one euro on the day of the grant.",
          ja: "交付決定日の1ユーロあたりの額を入力してください。")
      )
    case .excludedPurpose:
      return (
        "excluded-purpose",
        Trilingual(
          de: "Beihilfen für Ausfuhrmengen, Vertriebsnetze oder laufende Exportkosten sind keine De-minimis-Beihilfen (VO (EU) 2023/2831 Art. 1 Abs. 1 Buchst. e).",
          en: "Aid for export quantities, distribution networks or running export costs is no de-minimis aid (Reg. (EU) 2023/2831, Art. 1(1)(e)).",
          ja: "輸出量、販売網、輸出の経常費に対する補助はデ・ミニミス補助ではありません（規則(EU)2023/2831 第1条1項e号）。"),
        Trilingual(
          de: "Klären Sie mit der Bewilligungsstelle, auf welcher Grundlage gewährt wurde.",
          en: "Clear with the granting authority on what ground it was granted.", ja: "交付機関に根拠規定を確認してください。")
      )
    case .circle(let way):
      let list = way.joined(separator: " → ")
      return (
        "circle",
        Trilingual(
          de: "Damit wäre ein Unternehmen seine eigene Mutter: \(list).", en: "An enterprise would be its own parent: \(list).",
          ja: "企業が自らの親会社になってしまいます：\(list)。"),
        Trilingual(
          de: "Prüfen Sie Mutter und Tochter; beenden Sie die überholte Verbindung mit einem Tag.",
          en: "Check parent and subsidiary; end the link that no longer holds with a date.", ja: "親子関係を確認し、失効した関係には終了日を入力してください。")
      )
    case .sameTwice:
      return (
        "same-twice", Trilingual(de: "Beide Seiten sind dieselbe Organisation.", en: "Both sides are the same organisation.", ja: "両方が同じ組織です。"),
        Trilingual(de: "Wählen Sie zwei verschiedene.", en: "Choose two different ones.", ja: "異なる組織を選んでください。")
      )
    case .shares(let sum):
      return (
        "shares",
        Trilingual(
          de: "Die Anteile dieser Aufspaltung ergeben \(sum) %, mehr als 100.", en: "The shares of this split add up to \(sum) %, more than 100.",
          ja: "この分割の割合の合計が\(sum)％で、100％を超えます。"),
        Trilingual(de: "Prüfen Sie die Anteile der anderen.", en: "Check the shares of the others.", ja: "他の承継先の割合を確認してください。")
      )
    case .tooLong(let most):
      return (
        "too-long", Trilingual(de: "Der Text ist zu lang.", en: "The text is too long.", ja: "文章が長すぎます。"),
        Trilingual(de: "Kürzen Sie ihn auf höchstens \(most) Zeichen.", en: "Shorten it to \(most) characters at most.", ja: "\(most)文字以内にしてください。")
      )
    case .noConsent:
      return (
        "no-consent",
        Trilingual(
          de: "Ohne Ihre Einwilligung dürfen wir nichts speichern.", en: "Without your consent we may not keep anything.", ja: "同意がない場合、情報を保存できません。"),
        Trilingual(
          de: "Setzen Sie den Haken, oder rufen Sie uns an.", en: "Tick the box, or call us.", ja: "同意欄にチェックするか、お電話でご相談ください。")
      )
    case .badAddress:
      return (
        "bad-address",
        Trilingual(
          de: "„\(value)“ ist keine E-Mail-Adresse.", en: "“\(value)” is not an e-mail address.", ja: "「\(value)」はメールアドレスではありません。"),
        Trilingual(de: "Erwartet wird name@haus.de.", en: "Expected is name@house.org.", ja: "name@house.jpの形で入力してください。")
      )
    }
  }
}

/// Currencies of the reference rates of the European Central Bank, and the euro.
let knownCurrencies: Set<String> = [
  "EUR", "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "MXN", "MYR", "NOK",
  "NZD", "PHP", "PLN", "RON", "SEK", "SGD", "THB", "TRY", "USD", "ZAR",
]

extension State {
  func faults(of organisation: Identifier<Organisation>, _ list: String, _ field: String) -> [Finding] {
    organisation.text.isEmpty
      ? [.advice(list, field, "", .missing)]
      : organisations[organisation] == nil ? [.advice(list, field, organisation.text, .unknownOrganisation)] : []
  }
}

func order(_ list: String, _ field: String, _ start: CalendarDate?, _ end: CalendarDate?) -> [Finding] {
  if let start, let end, end < start { [.advice(list, field, "\(end)", .reversed(start))] } else { [] }
}

func past(_ list: String, _ field: String, _ day: CalendarDate?, _ today: CalendarDate) -> [Finding] {
  if let day, day > today { [.advice(list, field, "\(day)", .future)] } else { [] }
}

extension CompanyProfile: AdviceRecord {
  package var key: String { organisation.text }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.profiles }
  package func event(in _: State) -> AdviceEvent { .profileRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] { state.faults(of: organisation, "companies", "organisation") }
}

extension EnterpriseLink: NumberedRecord {
  package static var letter: String { "L" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.links }
  package func event(in _: State) -> AdviceEvent { .linkRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] {
    var found = state.faults(of: parent, "links", "parent") + state.faults(of: child, "links", "child")
    // A link that ends on its first day never held: so a mistaken one is taken back.
    found += order("links", "until", from, until)
    let isEmpty = from != nil && from == until
    if !isEmpty, let way = circle(closedBy: self, among: state.advice.links.inOrder.filter { $0.from == nil || $0.from != $0.until }) {
      found.append(.advice("links", "child", child.text, .circle(way.map { state.organisations[$0]?.name(in: .en) ?? $0.text })))
    }
    return found
  }
}

extension Succession: NumberedRecord {
  package static var letter: String { "U" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.successions }
  package func event(in _: State) -> AdviceEvent { .successionRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] {
    var found = state.faults(of: from, "successions", "from") + state.faults(of: to, "successions", "to") + past("successions", "on", on, today)
    if from == to, !from.text.isEmpty { found.append(.advice("successions", "to", to.text, .sameTwice)) }
    let others = state.advice.successions.values.filter { $0.id != id && $0.kind == .split && $0.from == from && $0.on == on }
    let sum = others.reduce(sharePercent ?? 0) { $0 + ($1.sharePercent ?? 0) }
    if kind == .split, sum > 100 { found.append(.advice("successions", "share", "\(sharePercent ?? 0)", .shares(sum))) }
    return found
  }
}

extension Award: NumberedRecord {
  package static var letter: String { "A" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.awards }
  package func event(in _: State) -> AdviceEvent { .awardRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] {
    var found = state.faults(of: beneficiary, "awards", "beneficiary") + past("awards", "granted", granted, today)
    if granted < CalendarDate(year: 1990, month: 1, day: 1)! { found.append(.advice("awards", "granted", "\(granted)", .before1990)) }
    if amount <= 0 { found.append(.advice("awards", "amount", "\(amount)", .badValue(AdviceWords.moneyForm))) }
    if !knownCurrencies.contains(currency) {
      found.append(.advice("awards", "currency", currency, .unknownCurrency))
    } else if currency != "EUR", (perEuro ?? 0) <= 0 {
      found.append(.advice("awards", "per_euro", currency, .noRate))
    }
    if exportFeatures.contains(purpose) { found.append(.advice("awards", "purpose", purpose, .excludedPurpose)) }
    return found + order("awards", "registered", granted, registered) + past("awards", "registered", registered, today)
  }
}

extension HydrogenListing: NumberedRecord {
  package static var letter: String { "H" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.listings }
  package func event(in _: State) -> AdviceEvent { .listingRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] {
    var found = state.faults(of: company, "hydrogen", "company") + order("hydrogen", "until", from, until)
    if !(0.001...1e8).contains(tonnesPerYear) { found.append(.advice("hydrogen", "tonnes", "\(tonnesPerYear)", .badValue(AdviceWords.numberForm))) }
    if let purityPercent, !(0.1...100).contains(purityPercent) {
      found.append(.advice("hydrogen", "purity", "\(purityPercent)", .badValue(AdviceWords.percentForm)))
    }
    return found
  }
}

extension HydrogenAgreement: AdviceRecord {
  package var key: String { "\(listing)/\(other)" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.agreements }
  package func event(in _: State) -> AdviceEvent { .agreementRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] {
    let isPair = hydrogenMatches(among: state.advice.listings.values).contains { Set([$0.offer, $0.demand]) == [listing, other] }
    // What was agreed can be taken back, whatever became of the listings.
    return isPair || !agrees ? [] : [.advice("hydrogen", "other", key, .badValue(AdviceWords.noMatch))]
  }
}

extension HydrogenActor: AdviceRecord {
  package var key: String { company.text }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.actors }
  package func event(in _: State) -> AdviceEvent { .actorRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] { state.faults(of: company, "actors", "company") }
}

extension FootprintAccount: NumberedRecord {
  package static var letter: String { "F" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { \.footprints }
  package func event(in _: State) -> AdviceEvent { .footprintRecorded(self) }
  package func faults(in state: State, today: CalendarDate) -> [Finding] { [] }
}
