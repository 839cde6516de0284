import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// Who was written to, who has opened it, and who has to be looked after.
struct MessageRoutes: Sendable {
  let desk: Desk
  /// Whether a mail server is named.
  let isSending: Bool

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/messages") { request, context in
      let state = await desk.state
      try state.require(context.who, .editRoster(context.trip))
      guard let dossier = state.dossier(of: context.trip) else { throw NotThere.trip }
      let page = messagesPage(
        state.messageStandings(of: context.trip), trip: dossier.trip.title[request.language], zone: dossier.trip.home.zone, language: request.language,
        isSending: isSending, back: "/trips/\(encodedSegment(context.trip.text))/desk?lang=\(request.language.rawValue)",
        surroundings: surroundings(context, state, context.trip, request.language))
      return Response(.page(page))
    }
  }
}
