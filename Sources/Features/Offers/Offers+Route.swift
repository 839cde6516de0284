import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling

/// What hosts offer, by host, and one offer to change.
struct OfferRoutes: Sendable {
  let desk: Desk
  let drafting: DraftingRoutes

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/offers") { request, context in
      let state = await desk.state
      guard state.mayEditAnything(context.who, of: context.trip) else { throw AccessRefusal.forbidden(.editProgramme(context.trip, .everything)) }
      return Response(.page(offersPage(try await edition(request, context), state, context)))
    }
    trip.get("/offers/:id") { request, context in
      try await desk.state.require(context.who, .editProgramme(context.trip, .visits([context.visit])))
      return Response(.page(try offerPage(try await edition(request, context), context)))
    }
    trip.post("/offers/:id") { request, context in
      let form = try await Form(request, context)
      let changes = OfferField.allCases.filter { form.has($0.rawValue) }.map {
        OfferChange($0, was: form["was-\($0.rawValue)"].replacing("\r\n", with: "\n"), to: form[$0.rawValue].replacing("\r\n", with: "\n"))
      }
      let (who, trip, id) = (context.who, context.trip, context.visit)
      do {
        try await desk.transact(command: form.command, actor: who.actor) { try $0.amending(id, of: trip, changes, by: who) }
      } catch let refusal as OfferRefusal {
        return Response(.page(try offerPage(try await edition(request, context), context, finding: refusal.finding, typed: form)), status: refusal.status)
      }
      return Response(status: .seeOther, headers: [.location: drafting.path(context, "offers", request)])
    }
  }

  /// Offers are there before any programme is.
  private func edition(_ request: Request, _ context: DeskContext) async throws -> Edition {
    try await drafting.editions.sketch(of: context, in: desk.state, language: request.language)
  }

  private func offersPage(_ e: Edition, _ state: State, _ context: DeskContext) -> [UInt8] {
    let language = e.language
    let held = Dictionary(grouping: e.programme.tours.flatMap { tour in tour.stops.map { ($0.visit, $0.starts) } }, by: \.0)
    return page(e.deskShell(OfferWords.title, kind: "desk")) { h in
      h.add(.h1, text: OfferWords.title[language])
      h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(OfferWords.title[language])) { h in
        h.add(.table) { h in
          h.add(.thead) { h in
            h.add(.tr) { h in
              for words in [OfferWords.id, OfferWords.offer, OfferField.duration.label, OfferWords.group, OfferField.obligation.label,
                OfferField.priority.label, OfferWords.sessions]
              {
                h.add(.th, .scope("col"), text: words[language])
              }
            }
          }
          h.add(.tbody) { h in
            for visit in e.dossier.trip.visits {
              h.add(.tr) { h in
                h.add(.td, text: visit.id.text)
                h.add(.th, .scope("row")) { h in
                  let name = e.visitName(visit.id)
                  guard state.may(context.who, .editProgramme(context.trip, .visits([visit.id]))) else { return h.text(name) }
                  h.add(.a, .href(e.deskHref("offers/\(encodedSegment(visit.id.text))", language) ?? "#"), text: name)
                }
                h.add(.td, .class("number"), text: String(visit.durationMinutes))
                h.add(.td, text: "\(visit.minGroup)–\(visit.maxGroup)")
                h.add(.td, text: visit.isMust ? OfferWords.must[language] : "")
                h.add(.td, .class("number"), text: String(visit.priority))
                h.add(.td, .class("number"), text: String(Set((held[visit.id] ?? []).map(\.1)).count))
              }
            }
          }
        }
      }
    }
  }

  private func offerPage(_ e: Edition, _ context: DeskContext, finding: Finding? = nil, typed: Form? = nil) throws -> [UInt8] {
    let language = e.language
    guard let visit = e.dossier.trip.visits.first(where: { $0.id == context.visit }) else { throw OfferRefusal.unknown(context.visit) }
    let zone = e.dossier.zonesOfSites()[visit.site] ?? e.dossier.trip.hosts[0].zone
    return page(e.deskShell(Trilingual(same: visit.id.text))) { h in
      h.add(.h1, text: e.visitName(visit.id))
      h.refusal(finding, language)
      h.form(e.deskHref("offers/\(encodedSegment(visit.id.text))", language) ?? "", context) { h in
        for field in OfferField.allCases {
          let value = field.value(of: visit, zone: zone)
          h.hidden("was-\(field.rawValue)", value)
          let shown = typed?.has(field.rawValue) == true ? typed![field.rawValue] : value
          switch field {
          case .windows:
            h.add(.p, .class("field")) { h in
              h.add(.label, .for("f-windows"), text: "\(field.label[language]) (\(zone.name))")
              h.add(.textarea, .id("f-windows"), .name("windows"), .rows(4), text: shown)
            }
          case .interpreting: h.choice(field.label[language], field.rawValue, Visit.Interpreting.allCases.map { ($0.rawValue, OfferWords.kind($0)[language]) }, shown)
          case .obligation:
            h.choice(field.label[language], field.rawValue, [("must", OfferWords.must[language]), ("optional", OfferWords.optional[language])], shown)
          case .duration, .minGroup, .maxGroup, .maxSessions, .priority: h.field(field.label[language], field.rawValue, value: shown, type: "number")
          default: h.field(field.label[language], field.rawValue, value: shown, isRequired: false)
          }
        }
        h.send(DeskWords.save[language])
      }
      h.add(.p) { $0.add(.a, .href(e.deskHref("offers", language) ?? "/"), text: OfferWords.back[language]) }
    }
  }
}

extension DeskContext {
  fileprivate var visit: Identifier<Visit> { Identifier(parameters.get("id")?.removingPercentEncoding ?? "") }
}

enum OfferWords {
  static let title = Trilingual(de: "Angebote der Gastgeber", en: "Hosts' offers", ja: "受入案件")
  static let short = Trilingual(de: "Angebote", en: "Offers", ja: "受入案件")
  static let id = Trilingual(de: "Kennung", en: "Identifier", ja: "識別子")
  static let offer = Trilingual(de: "Angebot", en: "Offer", ja: "案件")
  static let group = Trilingual(de: "Gruppe", en: "Group", ja: "人数")
  static let sessions = Trilingual(de: "Im Programm", en: "In the programme", ja: "日程内の回数")
  static let must = Trilingual(de: "Pflicht", en: "must", ja: "必須")
  static let optional = Trilingual(de: "freiwillig", en: "optional", ja: "任意")
  static let back = Trilingual(de: "Zurück zur Liste", en: "Back to the list", ja: "一覧に戻る")
  static func kind(_ kind: Visit.Interpreting) -> Trilingual {
    switch kind {
    case .none: Trilingual(de: "keines", en: "none", ja: "なし")
    case .consecutive: Trilingual(de: "konsekutiv", en: "consecutive", ja: "逐次")
    case .simultaneous: Trilingual(de: "simultan", en: "simultaneous", ja: "同時")
    }
  }
}
