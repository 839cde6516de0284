import Domain
import Foundation
import Journaling

/// How an event is written: type, version and body. These names are the file format; none may ever be changed.
extension Event {
  /// - Throws: what `JSONEncoder` throws, for a number that JSON cannot write.
  package func draft() throws -> Draft {
    switch self {
    case .topicRecorded(let topic): try Draft("topic.recorded", topic)
    case .topicRemoved(let id): try Draft("topic.removed", Removed(id: id))
    case .organisationRecorded(let organisation): try Draft("organisation.recorded", organisation)
    case .organisationRemoved(let id): try Draft("organisation.removed", Removed(id: id))
    case .siteRecorded(let site): try Draft("site.recorded", site)
    case .siteRemoved(let id): try Draft("site.removed", Removed(id: id))
    case .tieRecorded(let tie): try Draft("tie.recorded", tie)
    case .tieRemoved(let id): try Draft("tie.removed", Removed(id: id))
    case .fundingRecorded(let funding): try Draft("funding.recorded", funding)
    case .fundingRemoved(let id): try Draft("funding.removed", Removed(id: id))
    case .emissionRecorded(let emission): try Draft("emission.recorded", emission)
    case .emissionRemoved(let id): try Draft("emission.removed", Removed(id: id))
    case .holidayRecorded(let holiday): try Draft("holiday.recorded", holiday)
    case .holidayRemoved(let holiday): try Draft("holiday.removed", holiday)
    case .tripRecorded(let fact): try Draft("trip.recorded", fact)
    case .listingRecorded(let fact): try Draft("listing.recorded", fact)
    case .delegateRecorded(let fact): try Draft("delegate.recorded", fact)
    case .delegateRemoved(let fact): try Draft("delegate.removed", fact)
    case .visitRecorded(let fact): try Draft("visit.recorded", fact)
    case .visitRemoved(let fact): try Draft("visit.removed", fact)
    case .waysRecorded(let fact): try Draft("ways.recorded", fact)
    case .requestRecorded(let fact): try Draft("request.recorded", fact)
    case .requestRemoved(let fact): try Draft("request.removed", fact)
    case .absencesRecorded(let fact): try Draft("absences.recorded", fact)
    case .meetingsAnnounced(let fact): try Draft("meetings.announced", fact)
    case .programmeProposed(let fact): try Draft("programme.proposed", fact)
    case .programmeReleased(let fact): try Draft("programme.released", fact)
    case .personErased(let fact): try Draft("person.erased", fact)
    case .accountRecorded(let account): try Draft("account.recorded", account)
    case .linkIssued(let link): try Draft("link.issued", link)
    case .linkRevoked(let fact): try Draft("link.revoked", fact)
    case .toursEdited(let fact): try Draft("tours.edited", fact)
    case .tourPinned(let fact): try Draft("tour.pinned", fact)
    case .programmeFrozen(let fact): try Draft("programme.frozen", fact)
    case .listDisclosed(let fact): try Draft("list.disclosed", fact)
    case .listTaken(let fact): try Draft("list.taken", fact)
    case .personsTaken(let fact): try Draft("ledger.list-taken", fact)
    case .messageQueued(let fact): try Draft("message.queued", fact)
    case .messageSent(let fact): try Draft("message.sent", fact)
    case .messageFailed(let fact): try Draft("message.failed", fact)
    case .messageWithdrawn(let fact): try Draft("message.withdrawn", fact)
    case .messageOpened(let fact): try Draft("message.opened", fact)
    case .pocketRecorded(let fact): try Draft("pocket.recorded", fact)
    case .outcome(let fact): try fact.draft()
    case .advice(let fact): try fact.draft()
    case .ledger(let event): try Draft(event.name, event.fact)
    }
  }

  /// Reads what `draft` wrote, in this or an earlier version.
  /// - Throws: `.newerEvent` for a type or version not known here, `.damaged` for a body that does not read.
  package init(_ draft: Draft, at position: Position) throws(JournalRefusal) {
    guard draft.version == 1 else { throw .newerEvent(type: draft.type, version: draft.version, position) }
    do {
      switch draft.type {
      case "topic.recorded": self = .topicRecorded(try draft.read())
      case "topic.removed": self = .topicRemoved(try draft.read(Removed.self).id)
      case "organisation.recorded": self = .organisationRecorded(try draft.read())
      case "organisation.removed": self = .organisationRemoved(try draft.read(Removed.self).id)
      case "site.recorded": self = .siteRecorded(try draft.read())
      case "site.removed": self = .siteRemoved(try draft.read(Removed.self).id)
      case "tie.recorded": self = .tieRecorded(try draft.read())
      case "tie.removed": self = .tieRemoved(try draft.read(Removed.self).id)
      case "funding.recorded": self = .fundingRecorded(try draft.read())
      case "funding.removed": self = .fundingRemoved(try draft.read(Removed.self).id)
      case "emission.recorded": self = .emissionRecorded(try draft.read())
      case "emission.removed": self = .emissionRemoved(try draft.read(Removed.self).id)
      case "holiday.recorded": self = .holidayRecorded(try draft.read())
      case "holiday.removed": self = .holidayRemoved(try draft.read())
      case "trip.recorded": self = .tripRecorded(try draft.read())
      case "listing.recorded": self = .listingRecorded(try draft.read())
      case "delegate.recorded": self = .delegateRecorded(try draft.read())
      case "delegate.removed": self = .delegateRemoved(try draft.read())
      case "visit.recorded": self = .visitRecorded(try draft.read())
      case "visit.removed": self = .visitRemoved(try draft.read())
      case "ways.recorded": self = .waysRecorded(try draft.read())
      case "request.recorded": self = .requestRecorded(try draft.read())
      case "request.removed": self = .requestRemoved(try draft.read())
      case "absences.recorded": self = .absencesRecorded(try draft.read())
      case "meetings.announced": self = .meetingsAnnounced(try draft.read())
      case "programme.proposed": self = .programmeProposed(try draft.read())
      case "programme.released": self = .programmeReleased(try draft.read())
      case "person.erased": self = .personErased(try draft.read())
      case "account.recorded": self = .accountRecorded(try draft.read())
      case "link.issued": self = .linkIssued(try draft.read())
      case "link.revoked": self = .linkRevoked(try draft.read())
      case "tours.edited": self = .toursEdited(try draft.read())
      case "tour.pinned": self = .tourPinned(try draft.read())
      case "programme.frozen": self = .programmeFrozen(try draft.read())
      case "list.disclosed": self = .listDisclosed(try draft.read())
      case "list.taken": self = .listTaken(try draft.read())
      case "ledger.list-taken": self = .personsTaken(try draft.read())
      case "message.queued": self = .messageQueued(try draft.read())
      case "message.sent": self = .messageSent(try draft.read())
      case "message.failed": self = .messageFailed(try draft.read())
      case "message.withdrawn": self = .messageWithdrawn(try draft.read())
      case "message.opened": self = .messageOpened(try draft.read())
      case "pocket.recorded": self = .pocketRecorded(try draft.read())
      default:
        if let fact = try OutcomeEvent(draft) {
          self = .outcome(fact)
        } else if let fact = try AdviceEvent(draft) {
          self = .advice(fact)
        } else if let fact = try LedgerEvent(draft, decoder) {
          self = .ledger(fact)
        } else {
          throw JournalRefusal.newerEvent(type: draft.type, version: draft.version, position)
        }
      }
    } catch let refusal as JournalRefusal {
      throw refusal
    } catch {
      throw .damaged(Damage(.body(position), in: "journal.sqlite"))
    }
  }

  package init(_ entry: Entry) throws(JournalRefusal) {
    try self.init(Draft(type: entry.type, version: entry.version, body: entry.body), at: entry.position)
  }
}

/// The body of a removal: `{"id": "…"}`.
private struct Removed<Of>: Codable {
  var id: Identifier<Of>
}

extension Draft {
  init(_ type: String, _ body: some Encodable) throws {
    self.init(type: type, version: 1, body: try encoder.encode(body))
  }

  func read<Body: Decodable>(_: Body.Type = Body.self) throws -> Body {
    try decoder.decode(Body.self, from: body)
  }
}

/// One line, keys in order, so that the same fact has the same bytes.
private let encoder = {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return encoder
}()
private let decoder = JSONDecoder()
