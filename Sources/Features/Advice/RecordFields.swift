import Domain

/// The fields of each record, in the order of its form.
extension AdviceCase {
  static let list = "cases"
  static var fields: [AdviceField<Self>] {
    [
      .organisation("company", AdviceWords.company, \.company), .text("question", AdviceWords.question, \.question, isLong: true, isRequired: true),
      .text("market", AdviceWords.market, \.market, isRequired: true, hint: AdviceWords.countryForm).upper,
      .text("product_group", AdviceWords.productGroup, \.productGroup, hint: AdviceWords.productHint), .day("received", AdviceWords.received, \.received),
      .day("deadline", AdviceWords.deadline, \.deadline), .text("adviser", AdviceWords.adviser, \.adviser),
      .choice("language", AdviceWords.language, \.language), .choice("standing", AdviceWords.standing, \.standing),
      .text("result", AdviceWords.result, \.result, isLong: true), .text("contact_name", InquiryWords.contactName, \.person.name),
      .text("contact_email", InquiryWords.email, \.person.email), .text("contact_phone", InquiryWords.phone, \.person.phone),
    ]
  }

  /// A contact of whom nothing is known is none.
  fileprivate var person: CaseContact {
    get { contact ?? CaseContact() }
    set { contact = newValue == CaseContact() ? nil : newValue }
  }
}

extension CompanyProfile {
  static let list = "companies"
  static var fields: [AdviceField<Self>] {
    [
      .choice("applicant", FundingCriterion.applicant.label, \.applicant),
      AdviceField(
        name: "employees", label: AdviceWords.employees, input: .number, hint: AdviceWords.linkedHint,
        read: { $0.employees.map(String.init) ?? "" },
        write: {
          guard $1.isEmpty || Int($1).map({ (0...10_000_000).contains($0) }) == true else { return false }
          $0.employees = Int($1)
          return true
        }),
      .number("turnover", AdviceWords.turnover, \.turnoverEuro), .number("balance", AdviceWords.balance, \.balanceEuro),
      .choice("size", AdviceWords.statedSize, \.statedSize, none: AdviceWords.fromFigures),
      .list(
        "sites", AdviceWords.sites, \.sites, hint: AdviceWords.sitesForm, text: { $0 }, entry: { placeCode($0) }),
      .text("remark", AdviceWords.remark, \.remark, isLong: true),
    ]
  }
}

extension EnterpriseLink {
  static let list = "links"
  static var fields: [AdviceField<Self>] {
    [
      .organisation("parent", AdviceWords.parent, \.parent), .organisation("child", AdviceWords.child, \.child),
      .choice("kind", AdviceWords.linkKind, \.kind), .day("from", AdviceWords.from, \.from),
      .day("until", AdviceWords.endsOn, \.until, hint: AdviceWords.endsHint), .text("source", AdviceWords.source, \.source),
    ]
  }
}

extension Succession {
  static let list = "successions"
  static var fields: [AdviceField<Self>] {
    [
      .choice("kind", AdviceWords.successionKind, \.kind), .organisation("from", AdviceWords.successionFrom, \.from),
      .organisation("to", AdviceWords.successionTo, \.to), .day("on", AdviceWords.on, \.on),
      .number("share", AdviceWords.share, \.sharePercent, isDecimal: true, hint: AdviceWords.shareHint), .text("source", AdviceWords.source, \.source),
    ]
  }
}

extension Award {
  static let list = "awards"
  static func fields(_ programmes: [FundingProgramme]) -> [AdviceField<Self>] {
    let known = programmes.map { (value: $0.id.text, label: Trilingual(de: $0.name.de, en: $0.name.en, ja: $0.name.ja)) }
    return [
      .organisation("beneficiary", AdviceWords.beneficiary, \.beneficiary),
      AdviceField(
        name: "programme", label: AdviceWords.programme, input: .choice([("", AdviceWords.notKnown)] + known),
        read: { $0.programme?.text ?? "" },
        write: {
          $0.programme = $1.isEmpty ? nil : Identifier($1)
          return true
        }),
      .day("granted", AdviceWords.granted, \.granted, hint: AdviceWords.grantedHint),
      AdviceField(
        name: "amount", label: AdviceWords.amount, input: .money, isRequired: true, hint: AdviceWords.moneyForm,
        read: { $0.amount == 0 ? "" : plainCents($0.amount) },
        write: {
          guard let cents = writtenCents($1) else { return false }
          $0.amount = cents
          return true
        }),
      .text("currency", AdviceWords.currency, \.currency, isRequired: true).upper,
      .number("per_euro", AdviceWords.perEuro, \.perEuro, isDecimal: true, hint: AdviceWords.perEuroHint),
      .text("authority", AdviceWords.authority, \.authority), .text("member_state", AdviceWords.memberState, \.memberState, isRequired: true).upper,
      .text("region", AdviceWords.region, \.region, hint: AdviceWords.regionHint).upper,
      AdviceField(
        name: "purpose", label: AdviceWords.purpose, input: .choice(AdviceWords.purposes), read: { $0.purpose },
        write: {
          $0.purpose = $1
          return true
        }),
      .truth("special", AdviceWords.special, \.isSpecial), .day("registered", AdviceWords.registered, \.registered),
      .text("register_number", AdviceWords.registerNumber, \.registerNumber),
      .text("void", AdviceWords.void, \.void, hint: AdviceWords.voidHint), .text("remark", AdviceWords.remark, \.remark, isLong: true),
    ]
  }
}

extension HydrogenListing {
  static let list = "hydrogen"
  static var fields: [AdviceField<Self>] {
    [
      .choice("side", AdviceWords.side, \.side), .organisation("company", AdviceWords.company, \.company),
      AdviceField(
        name: "tonnes", label: AdviceWords.tonnes, input: .number, isRequired: true, hint: AdviceWords.numberForm,
        read: { $0.tonnesPerYear == 0 ? "" : plainNumber($0.tonnesPerYear) },
        write: {
          guard let number = writtenNumber($1) else { return false }
          $0.tonnesPerYear = number
          return true
        }),
      .choice("carrier", AdviceWords.form, \.form), .number("purity", AdviceWords.purity, \.purityPercent, isDecimal: true, hint: AdviceWords.percentForm),
      .day("from", AdviceWords.from, \.from), .day("until", AdviceWords.until, \.until),
      .text("region", AdviceWords.hydrogenRegion, \.region, hint: AdviceWords.sitesForm).upper,
      .several("transports", AdviceWords.transport, \.transports), .truth("closed", AdviceWords.isClosed, \.isClosed),
    ]
  }
}

extension HydrogenActor {
  static let list = "actors"
  static var fields: [AdviceField<Self>] {
    [
      .organisation("company", AdviceWords.company, \.company), .choice("role", AdviceWords.role, \.role),
      .truth("named", AdviceWords.mayBeNamed, \.mayBeNamed),
    ]
  }
}

extension ClimateMeasure {
  static let list = "measures"
  static var fields: [AdviceField<Self>] {
    [
      .organisation("company", AdviceWords.company, \.company), .text("title", AdviceWords.measure, \.title, isRequired: true),
      .text("owner", AdviceWords.owner, \.owner), .day("due", AdviceWords.due, \.due), .choice("standing", AdviceWords.standing, \.standing),
      .number("saving", AdviceWords.saving, \.savingTonnes), .choice("basis", AdviceWords.basis, \.basis),
      .text("confirmed_by", AdviceWords.confirmedBy, \.confirmedBy), .day("confirmed", AdviceWords.confirmed, \.confirmed),
      .list("partners", AdviceWords.partners, \.partners, hint: AdviceWords.partnersHint, text: \.text, entry: { Identifier($0) }),
      .text("remark", AdviceWords.remark, \.remark, isLong: true),
    ]
  }
}

extension FundingProgramme {
  static let list = "funding"
  /// All but its calls, which have a table of their own.
  static func fields(_ topics: Set<String>) -> [AdviceField<Self>] {
    let topic: (String) -> Identifier<Topic>? = { topics.contains($0) ? Identifier($0) : nil }
    return [
      .text("name", AdviceWords.nameDe, \.name.de, isRequired: true), .text("name_en", AdviceWords.nameEn, \.name.en),
      .text("name_ja", AdviceWords.nameJa, \.name.ja), .text("funder", AdviceWords.funder, \.funder), .text("level", AdviceWords.level, \.level),
      .text("instrument", FundingCriterion.instrument.label, \.instrument, hint: AdviceWords.instrumentHint),
      .list("topics", AdviceWords.topics, \.topics, hint: AdviceWords.topicsHint, text: \.text, entry: topic),
      .text("applicants", AdviceWords.applicantWords, \.applicants), .several("applicant_kinds", FundingCriterion.applicant.label, \.written.applicants),
      .several("sizes", FundingCriterion.size.label, \.written.sizes),
      .list("site_in", FundingCriterion.site.label, \.written.sites, hint: AdviceWords.sitesForm, text: { $0 }, entry: { placeCode($0) }),
      .list("excluded_topics", AdviceWords.excludedTopics, \.written.excludedTopics, hint: AdviceWords.topicsHint, text: \.text, entry: topic),
      .list("exclusions", FundingCriterion.exclusion.label, \.written.exclusions, hint: AdviceWords.exclusionsHint, text: { $0 }, entry: { $0.lowercased() }),
      .several("cost_kinds", FundingCriterion.cost.label, \.written.costs), .several("excluded_costs", AdviceWords.excludedCosts, \.written.excludedCosts),
      .choice("partner", FundingCriterion.partner.label, \.written.partner, none: AdviceWords.noneNamed),
      .list(
        "partner_countries", AdviceWords.partnerCountries, \.written.partnerCountries, hint: AdviceWords.sitesForm, text: { $0 },
        entry: { placeCode($0) }),
      .choice("aid", FundingCriterion.aid.label, \.written.aid), .number("max_rate_percent", AdviceWords.maxRate, \.maxRatePercent),
      .pairs("rates", AdviceWords.rates, \.rateWords, hint: AdviceWords.ratesHint),
      .number("max_amount_eur", AdviceWords.maxAmount, \.maxAmountEuro), .number("min_amount_eur", AdviceWords.minAmount, \.written.minAmountEuro),
      .text("submission", AdviceWords.submission, \.submission), .day("valid_from", AdviceWords.validFrom, \.written.validFrom),
      .day("valid_until", AdviceWords.validUntil, \.written.validUntil), .day("last_checked", AdviceWords.lastChecked, \.written.lastChecked),
      .pairs("clauses", AdviceWords.clauses, \.clauseWords, hint: AdviceWords.clausesHint),
      .several("incomplete", AdviceWords.incomplete, \.open), .text("remark", AdviceWords.remark, \.remark, isLong: true),
    ]
  }

  /// Criteria that are all empty are none.
  fileprivate var written: FundingCriteria {
    get { criteria ?? FundingCriteria() }
    set { criteria = newValue == FundingCriteria() ? nil : newValue }
  }
  fileprivate var open: [FundingCriterion] {
    get { criteria?.incomplete ?? [] }
    set { written.incomplete = newValue.isEmpty ? nil : newValue }
  }
  fileprivate var rateWords: String? {
    get { CompanySize.allCases.compactMap { size in written.rates[size.rawValue].map { "\(size.rawValue)=\(plainNumber($0))" } }.joined(separator: ";") }
    set {
      guard let newValue else { return }
      written.rates = pairsOf(newValue).compactMapValues { Double($0) }
    }
  }
  fileprivate var clauseWords: String? {
    get { FundingCriterion.allCases.compactMap { one in written.clauses[one.rawValue].map { "\(one.rawValue)=\($0)" } }.joined(separator: ";") }
    set {
      guard let newValue else { return }
      written.clauses = pairsOf(newValue)
    }
  }
}

private func pairsOf(_ text: String) -> [String: String] {
  Dictionary(
    entries(text).compactMap { entry in
      let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }, uniquingKeysWith: { first, _ in first })
}

extension AdviceField where Record == FundingProgramme {
  fileprivate static func pairs(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, String?>, hint: Trilingual
  ) -> Self {
    Self(name: name, label: label, input: .text, hint: hint, read: { $0[keyPath: path] ?? "" }) {
      $0[keyPath: path] = $1
      // What was not understood would be lost: then the two differ.
      return Set(entries($0[keyPath: path] ?? "")) == Set(entries($1))
    }
  }
}

extension AdviceField {
  /// In capitals, as codes are written.
  fileprivate var upper: Self {
    let write = write
    return Self(name: name, label: label, input: input, isRequired: isRequired, hint: hint, read: read) { write(&$0, $1.uppercased()) }
  }
}

/// `DE`, `DE-SH`, `EU`.
func placeCode(_ text: String) -> String? {
  let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
  guard let country = parts.first, country.count == 2, country.allSatisfy({ $0.isASCII && $0.isLetter }), parts.count <= 2,
    parts.count == 1 || (1...3).contains(parts[1].count) && parts[1].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
  else { return nil }
  return text.uppercased()
}

extension Language: Labelled {
  package var label: Trilingual {
    switch self {
    case .de: Trilingual(de: "Deutsch", en: "German", ja: "ドイツ語")
    case .en: Trilingual(de: "Englisch", en: "English", ja: "英語")
    case .ja: Trilingual(de: "Japanisch", en: "Japanese", ja: "日本語")
    }
  }
}
