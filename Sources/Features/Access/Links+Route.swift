import Documents
import Domain
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// Personal links: who has one, since when, and new ones.
struct LinkRoutes: Sendable {
  let desk: Desk
  let clock: @Sendable () -> Instant

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/links") { request, context in Response(.page(try await page([], request, context))) }
    trip.post("/links") { try await issue($0, $1) }
    trip.post("/links/revocation") { request, context in
      let form = try await Form(request, context)
      guard let bearer = Bearer(form["bearer"]) else { throw NotThere.page }
      let (who, trip) = (context.who, context.trip)
      try await desk.transact(command: form.command, actor: who.actor) { try $0.revoking(bearer, of: trip, by: who) }
      return Response(status: .seeOther, headers: [.location: "/trips/\(encodedSegment(trip.text))/links?lang=\(request.language.rawValue)"])
    }
  }

  /// A new link for one bearer, or for every delegate without one. It is shown on this answer alone.
  private func issue(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let (who, trip, now) = (context.who, context.trip, clock().minute)
    let state = await desk.state
    guard let record = state.tripRecords[trip] else { throw NotThere.trip }
    let all = record.listing.delegates.map { Bearer.delegate($0) }.filter { record.links[$0] == nil }
    let bearers = form["bearer"] == "missing" ? all : Bearer(form["bearer"]).map { [$0] } ?? []
    let tokens = bearers.map { ($0, Token()) }
    try await desk.transact(command: form.command, actor: who.actor) { state in
      try tokens.flatMap { try state.issuing($1, to: $0, of: trip, at: now, by: who) }
    }
    return Response(.page(try await page(tokens.map { ($0, "\(request.address)/p/\($1.text)/") }, request, context)))
  }

  private func page(_ fresh: [(Bearer, String)], _ request: Request, _ context: DeskContext) async throws -> [UInt8] {
    let state = await desk.state
    try state.require(context.who, .editRoster(context.trip))
    guard let record = state.tripRecords[context.trip], let dossier = state.dossier(of: context.trip) else { throw NotThere.trip }
    let language = request.language
    let base = "/trips/\(encodedSegment(context.trip.text))/links"
    var shell = Shell(DeskWords.links, context, base, language, state)
    shell.navigation += surroundings(context, state, context.trip, language).entries
    return Documents.page(shell) { h in
      h.add(.h1, text: DeskWords.links[language])
      h.add(.p, .class("lead"), text: LinkWords.lead[language])
      if !fresh.isEmpty {
        h.add(.div, .class("once"), .role("status")) { h in
          h.add(.p, text: LinkWords.onceShown[language])
          h.add(.ul) { h in
            for (bearer, link) in fresh {
              h.add(.li) { h in
                h.text("\(dossier.name(of: bearer, language)): ")
                h.add(.a, .href(link), text: link)
              }
            }
          }
        }
      }
      h.form("\(base)?lang=\(language.rawValue)", context, class: "deed") { h in
        h.hidden("bearer", "missing")
        h.send(LinkWords.missing[language])
      }
      let hosts = Set(dossier.trip.visits.map(\.host)).sorted()
      let groups: [(Trilingual, [Bearer])] = [
        (LinkWords.delegates, dossier.trip.delegates.map { .delegate($0.id) }), (LinkWords.interpreters, dossier.trip.interpreters.map { .interpreter($0.id) }),
        (LinkWords.hosts, hosts.map { .host($0) }),
      ]
      for (words, bearers) in groups where !bearers.isEmpty {
        h.add(.h2, text: words[language])
        h.add(.div, .class("scroll")) { h in
          h.add(.table) { h in
            h.add(.tbody) { h in
              for bearer in bearers { row(bearer, record, dossier, state, context, base, language, &h) }
            }
          }
        }
      }
    }
  }

  private func row(
    _ bearer: Bearer, _ record: TripRecord, _ dossier: Dossier, _ state: State, _ context: DeskContext, _ base: String, _ language: Language,
    _ h: inout HTML
  ) {
    let link = record.links[bearer].flatMap { state.links[$0] }
    h.add(.tr) { h in
      h.add(.th, .scope("row"), text: dossier.name(of: bearer, language))
      h.add(.td) { h in
        if let link {
          let zone = dossier.trip.home.zone
          h.text("\(LinkWords.since[language]) \(language.date(zone.date(of: link.at))) \(zone.local(link.at).time) (\(zone.name))")
        } else {
          h.add(.span, .class("quiet"), text: LinkWords.none[language])
        }
      }
      h.add(.td, .class("deeds")) { h in
        h.form("\(base)?lang=\(language.rawValue)", context, class: "deed") { h in
          h.hidden("bearer", bearer.text)
          h.send((link == nil ? LinkWords.issue : LinkWords.renew)[language])
        }
        guard link != nil else { return }
        h.form("\(base)/revocation?lang=\(language.rawValue)", context, class: "deed") { h in
          h.hidden("bearer", bearer.text)
          h.send(LinkWords.revoke[language])
        }
      }
    }
  }
}

extension Dossier {
  func name(of bearer: Bearer, _ language: Language) -> String {
    switch bearer {
    case .delegate(let id): trip.delegates.first { $0.id == id }?.fullName ?? id.text
    case .host(let id): register.organisations.first { $0.id == id }?.name(in: language) ?? id.text
    case .interpreter(let id): "\(FormWords.interpreters[language]) \(id)"
    }
  }
}

private enum LinkWords {
  static let lead = Trilingual(
    de: "Delegierte, Gastgeber und Dolmetscher kommen ohne Kennwort, jeder durch seinen Link. Ein neuer macht den alten ungültig.",
    en: "Delegates, hosts and interpreters come without a password, each by their own link. A new one ends the old one.",
    ja: "参加者・受入先・通訳はパスワードなしで、各自のリンクから閲覧します。新しいリンクを発行すると古いものは無効になります。")
  static let onceShown = Trilingual(
    de: "Diese Links werden nur jetzt gezeigt; aufbewahrt wird nur ihre Prüfsumme.",
    en: "These links are shown now and never again; only their hash is kept.", ja: "これらのリンクは今だけ表示されます。保存されるのはハッシュのみです。")
  static let missing = Trilingual(
    de: "Für alle Delegierten ohne Link ausstellen", en: "Issue for all delegates without one", ja: "未発行の参加者全員に発行")
  static let delegates = Trilingual(de: "Delegierte", en: "Delegates", ja: "参加者")
  static let interpreters = Trilingual(de: "Dolmetscher", en: "Interpreters", ja: "通訳")
  static let hosts = Trilingual(de: "Gastgeber", en: "Hosts", ja: "受入先")
  static let since = Trilingual(de: "seit", en: "since", ja: "発行：")
  static let none = Trilingual(de: "kein Link", en: "no link", ja: "未発行")
  static let issue = Trilingual(de: "Ausstellen", en: "Issue", ja: "発行")
  static let renew = Trilingual(de: "Erneuern", en: "Renew", ja: "再発行")
  static let revoke = Trilingual(de: "Sperren", en: "Revoke", ja: "無効化")
}

extension Desk {
  /// A link that goes along with a message; nil for whoever has no page of their own yet.
  package func mailedLink(to bearer: Bearer, of trip: Identifier<Trip>) async -> Token? {
    guard case .delegate = bearer else { return nil }
    let token = Token()
    let now = systemClock().minute
    let receipt = try? await transact(command: .fresh(), actor: "courier") {
      try $0.issuing(token, to: bearer, of: trip, at: now, isMailed: true, by: .terminal("courier"))
    }
    return receipt == nil ? nil : token
  }
}
