import Domain

/// What a trip brings home. A contact, an interest, a commitment and a result are four different things and never become one another.
package protocol Outcome: Codable, Hashable, Sendable {
  init(number: Int, trip: Identifier<Trip>?)
  /// From 1 for each kind, without a gap.
  var number: Int { get }
  var trip: Identifier<Trip>? { get set }
  static var kind: OutcomeKind { get }
}

package enum OutcomeKind: String, Codable, CaseIterable, Sendable { case contact, interest, commitment, result, quote, expense, statement, publication }

/// Who met whom, where.
package struct Encounter: Outcome {
  package enum Consent: String, Codable, CaseIterable, Sendable { case unknown, given, refused }
  package static let kind = OutcomeKind.contact
  package var number: Int
  package var trip: Identifier<Trip>?
  package var date: CalendarDate?
  /// Of ours.
  package var delegate: Identifier<Delegate>?
  package var organisation: Identifier<Organisation>?
  /// Of theirs, as on the card.
  package var name = ""
  /// In kana, where the name is Japanese.
  package var reading = ""
  package var function = ""
  package var place = ""
  package var cardReceived = YesNo.no
  /// To be kept and written to.
  package var consent = Consent.unknown
  /// The phone's record that it was taken from.
  package var pocket = ""
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }
}

package enum YesNo: String, Codable, CaseIterable, Sendable { case no, yes }

/// What a host was interested in, as it was heard: no promise.
package struct ExpressedInterest: Outcome {
  package enum Level: String, Codable, CaseIterable, Sendable { case polite, serious, concrete }
  package static let kind = OutcomeKind.interest
  package var number: Int
  package var trip: Identifier<Trip>?
  package var date: CalendarDate?
  package var organisation: Identifier<Organisation>?
  package var topic: Identifier<Topic>?
  package var level = Level.polite
  package var wording = ""
  package var heardBy: Identifier<Delegate>?
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }
}

/// Who promised whom what, where and in which words; due when, in whose care.
package struct Commitment: Outcome {
  package enum Direction: String, Codable, CaseIterable, Sendable { case ours, theirs }
  package enum Standing: String, Codable, CaseIterable, Sendable { case open, kept, dropped }
  package static let kind = OutcomeKind.commitment
  package var number: Int
  package var trip: Identifier<Trip>?
  package var date: CalendarDate?
  package var direction = Direction.ours
  /// Who promised.
  package var promisedBy = ""
  /// The organisation on the other shore.
  package var organisation: Identifier<Organisation>?
  /// To whom.
  package var promisedTo = ""
  package var what = ""
  /// The words that were used, and in which language they fell.
  package var wording = ""
  package var place = ""
  package var isInvitation = YesNo.no
  package var due: CalendarDate?
  /// Who sees to it at home and is reminded; nil where somebody outside has to.
  package var owner: Identifier<Account>?
  /// Somebody outside: nobody is written to by this program.
  package var externalOwner = ""
  package var standing = Standing.open
  /// What shows that it was kept, or why it was dropped.
  package var proof = ""
  /// The phone's record that it was taken from.
  package var pocket = ""
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }
}

/// What came of it, and how well that is known.
package struct TripResult: Outcome {
  package enum Evidence: String, Codable, CaseIterable, Sendable { case claimed, confirmed, attributedInPart = "attributed-in-part" }
  package static let kind = OutcomeKind.result
  package var number: Int
  package var trip: Identifier<Trip>?
  package var date: CalendarDate?
  package var organisation: Identifier<Organisation>?
  package var what = ""
  /// In euros, where there is a sum.
  package var amountEuro = ""
  package var claimedBy = ""
  package var evidence = Evidence.claimed
  package var confirmedBy = ""
  package var confirmedOn: CalendarDate?
  package var document = ""
  /// How much of it is owed to the trip, where it is so in part.
  package var sharePercent = ""
  package init(number: Int, trip: Identifier<Trip>?) { (self.number, self.trip) = (number, trip) }
}
