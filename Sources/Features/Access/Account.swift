import Domain
import HashTreeCollections
import Journaling

/// Somebody who works at the desk: with a password, and with rights for each part.
package struct Account: Codable, Hashable, Sendable {
  package var id: Identifier<Account>
  package var name: String
  /// By which one signs in; lower case, unique.
  package var email: String
  /// Every edit shows it.
  package var organisation: String
  package var language: Language
  package var grants: [Grant]
  /// Let in no more; what was done stays theirs.
  package var isClosed: Bool
  package init(
    id: Identifier<Account>, name: String, email: String, organisation: String = "", language: Language = .en, grants: [Grant],
    isClosed: Bool = false
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.organisation = organisation
    self.language = language
    self.grants = grants
    self.isClosed = isClosed
  }
}

/// What an account may do, and where.
package struct Grant: Codable, Hashable, Sendable {
  package var role: Role
  /// nil: every trip.
  package var trip: Identifier<Trip>?
  /// Of the programme; only a co-organiser's differs from everything.
  package var part: Part
  package init(_ role: Role, trip: Identifier<Trip>? = nil, part: Part = .everything) {
    (self.role, self.trip, self.part) = (role, trip, part)
  }
}

/// Of those who sign in. Delegates, hosts and interpreters of a trip come by personal link.
package enum Role: String, Codable, CaseIterable, Sendable { case organiser, coOrganiser, adviser, press, interpreter }

/// A part of a programme. On paper `"everything"`, `"evening"`, or the visits.
package enum Part: Hashable, Sendable {
  case everything
  /// The table meetings.
  case evening
  case visits(Set<Identifier<Visit>>)

  func contains(_ other: Part) -> Bool {
    switch (self, other) {
    case (.everything, _), (.evening, .evening): true
    case (.visits(let own), .visits(let asked)): asked.isSubset(of: own)
    default: false
    }
  }
}

/// To whom a personal link belongs.
package typealias Bearer = Addressee

extension Part: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let word = try? container.decode(String.self) {
      self = word == "evening" ? .evening : .everything
    } else {
      self = .visits(Set(try container.decode([Identifier<Visit>].self)))
    }
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .everything: try container.encode("everything")
    case .evening: try container.encode("evening")
    case .visits(let ids): try container.encode(ids.sorted())
    }
  }
}

/// A way in for one person on one trip, without a password. Its token is known to its bearer alone.
package struct PersonalLink: Codable, Hashable, Sendable {
  package var trip: Identifier<Trip>
  package var bearer: Bearer
  /// Of the token, in hexadecimal.
  package var hash: String
  package var at: Minute
  /// Went out in a message, and is good beside the others until the bearer gets a new one.
  package var isMailed: Bool?
  package init(trip: Identifier<Trip>, bearer: Bearer, hash: String, at: Minute, isMailed: Bool? = nil) {
    (self.trip, self.bearer, self.hash, self.at, self.isMailed) = (trip, bearer, hash, at, isMailed)
  }
}

package struct LinkRevoked: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var bearer: Bearer
  package init(trip: Identifier<Trip>, bearer: Bearer) { (self.trip, self.bearer) = (trip, bearer) }
}

extension PersonalLink {
  /// The newest link of a bearer ends those before it, unless it goes along with a message.
  func apply(to state: inout State) {
    if isMailed != true {
      LinkRevoked(trip: trip, bearer: bearer).apply(to: &state)
      state.tripRecords[trip]?.links[bearer] = hash
    }
    state.links[hash] = self
  }
}

extension LinkRevoked {
  func apply(to state: inout State) {
    state.tripRecords[trip]?.links[bearer] = nil
    for (hash, link) in state.links where link.trip == trip && link.bearer == bearer { state.links[hash] = nil }
  }
}

extension State {
  /// Decides that somebody gets an account, or that one is changed. The same again adds nothing.
  /// - Throws: `.forbidden`, `.noName`, `.badAddress`, `.addressTaken`, `.lastOrganiser`.
  package func recording(_ account: Account, by who: Who) throws(AccessRefusal) -> [Event] {
    try require(who, .manageAccounts)
    var account = account
    account.email = account.email.lowercased()
    if account.name.allSatisfy(\.isWhitespace) { throw .noName }
    if EmailAddress(account.email) == nil { throw .badAddress(account.email) }
    if let other = self.account(email: account.email), other.id != account.id { throw .addressTaken(account.email) }
    if accounts[account.id] == account { return [] }
    let others = accounts.values.contains { $0.id != account.id && $0.isOrganiser }
    if !others, accounts[account.id]?.isOrganiser == true, !account.isOrganiser { throw .lastOrganiser }
    return [.accountRecorded(account)]
  }

  /// Decides that the bearer gets a link, and the former one opens nothing any more.
  /// - Throws: `.forbidden`, `.unknownBearer`.
  package func issuing(
    _ token: Token, to bearer: Bearer, of trip: Identifier<Trip>, at now: Minute, isMailed: Bool = false, by who: Who
  ) throws(AccessRefusal) -> [Event] {
    try require(who, .editRoster(trip))
    guard knows(bearer, of: trip) else { throw .unknownBearer(bearer) }
    return [.linkIssued(PersonalLink(trip: trip, bearer: bearer, hash: token.digest.hex, at: now, isMailed: isMailed ? true : nil))]
  }

  /// Decides that the bearer's link opens nothing any more.
  package func revoking(_ bearer: Bearer, of trip: Identifier<Trip>, by who: Who) throws(AccessRefusal) -> [Event] {
    try require(who, .editRoster(trip))
    guard links.values.contains(where: { $0.trip == trip && $0.bearer == bearer }) else { return [] }
    return [.linkRevoked(LinkRevoked(trip: trip, bearer: bearer))]
  }

  /// Free for the next account.
  package var nextAccount: Identifier<Account> {
    var number = accounts.count + 1
    while accounts[Identifier("A\(number)")] != nil { number += 1 }
    return Identifier("A\(number)")
  }

  /// Whether there is somebody who may give rights.
  package var hasOrganiser: Bool { accounts.values.contains { $0.isOrganiser } }

  package func account(email: String) -> Account? {
    let email = email.lowercased()
    return accounts.values.first { $0.email == email }
  }

  package func link(_ token: Token) -> PersonalLink? { links[token.digest.hex] }

  private func knows(_ bearer: Bearer, of trip: Identifier<Trip>) -> Bool {
    guard let record = tripRecords[trip] else { return false }
    return switch bearer {
    case .delegate(let id): record.delegates[id] != nil
    case .host(let id): record.visits.values.contains { $0.host == id } || record.settings.fixedItems.contains { $0.hosts.contains(id) }
    case .interpreter(let id): record.settings.interpreters.contains { $0.id == id }
    }
  }
}

extension Account {
  package var isOrganiser: Bool { !isClosed && grants.contains { $0.role == .organiser && $0.trip == nil } }
}
