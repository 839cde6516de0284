/// De-minimis aid granted to an undertaking.
package struct Award: Codable, Hashable, Sendable {
  package var id: Identifier<Award>
  package var beneficiary: Identifier<Organisation>
  package var programme: Identifier<FundingProgramme>?
  /// The day on which the right to it was conferred; when it is paid does not matter (Art. 3(3)).
  package var granted: CalendarDate
  /// Gross grant equivalent, in hundredths of the currency.
  package var amount: Int
  /// ISO 4217.
  package var currency: String
  /// Units of the currency for one euro on the day of the grant; nil for euros.
  package var perEuro: Double?
  /// ISO 3166-1; the ceiling holds per Member State.
  package var memberState: String
  /// Part of the state whose public holidays count for the duty to register, `SH`; empty: the only one known.
  package var region: String
  package var authority: String
  /// By another de-minimis regulation (agriculture, fisheries, services of general interest), with a ceiling of its own.
  package var isSpecial: Bool
  /// What it is for, where that decides whether it is de-minimis aid at all: `distribution-network`; empty: anything else.
  package var purpose: String
  package var registered: CalendarDate?
  package var registerNumber: String
  /// Why it counts no more: entered by mistake, or taken back; empty while it holds.
  package var void: String
  package var remark: String
  package init(
    id: Identifier<Award>, beneficiary: Identifier<Organisation>, programme: Identifier<FundingProgramme>? = nil, granted: CalendarDate,
    amount: Int, currency: String = "EUR", perEuro: Double? = nil, memberState: String = "DE", region: String = "", authority: String = "",
    isSpecial: Bool = false, purpose: String = "", registered: CalendarDate? = nil, registerNumber: String = "", void: String = "", remark: String = ""
  ) {
    (self.id, self.beneficiary, self.programme, self.granted) = (id, beneficiary, programme, granted)
    (self.amount, self.currency, self.perEuro) = (amount, currency, perEuro)
    (self.memberState, self.region, self.authority) = (memberState, region, authority)
    (self.isSpecial, self.purpose) = (isSpecial, purpose)
    (self.registered, self.registerNumber) = (registered, registerNumber)
    (self.void, self.remark) = (void, remark)
  }
  /// In euro cents; nil for another currency without a rate.
  package var cents: Int? {
    if currency == "EUR" { return amount }
    guard let perEuro, perEuro > 0 else { return nil }
    return Int((Double(amount) / perEuro).rounded(.up))
  }
}

/// One enterprise controls another (Reg. (EU) 2023/2831, Art. 2(2)).
package struct EnterpriseLink: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case votes, board, contract, agreement
  }
  package var id: Identifier<EnterpriseLink>
  package var parent: Identifier<Organisation>
  package var child: Identifier<Organisation>
  package var kind: Kind
  /// nil: since ever.
  package var from: CalendarDate?
  /// The first day on which it no longer holds.
  package var until: CalendarDate?
  package var source: String
  package init(
    id: Identifier<EnterpriseLink>, parent: Identifier<Organisation>, child: Identifier<Organisation>, kind: Kind = .votes,
    from: CalendarDate? = nil, until: CalendarDate? = nil, source: String = ""
  ) {
    (self.id, self.parent, self.child, self.kind) = (id, parent, child, kind)
    (self.from, self.until, self.source) = (from, until, source)
  }
  package func holds(on day: CalendarDate) -> Bool {
    (from ?? CalendarDate(daysSinceEpoch: .min)) <= day && day < (until ?? CalendarDate(daysSinceEpoch: .max))
  }
}

/// An undertaking went over into others: merged, acquired or split (Art. 3(8) and (9)).
package struct Succession: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable { case merger, split }
  package var id: Identifier<Succession>
  package var kind: Kind
  package var from: Identifier<Organisation>
  package var to: Identifier<Organisation>
  package var on: CalendarDate
  /// Of the aid granted before a split, in percent; nil: not known yet, then all of it is held against each.
  package var sharePercent: Double?
  package var source: String
  package init(
    id: Identifier<Succession>, kind: Kind, from: Identifier<Organisation>, to: Identifier<Organisation>, on: CalendarDate,
    sharePercent: Double? = nil, source: String = ""
  ) {
    (self.id, self.kind, self.from, self.to, self.on) = (id, kind, from, to, on)
    (self.sharePercent, self.source) = (sharePercent, source)
  }
}
