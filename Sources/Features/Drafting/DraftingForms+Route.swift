import Documents
import Domain
import Foundation
import HTTPTypes
import HashTreeCollections
import Hummingbird
import Journaling
import Planning

/// The same edits by form, for whoever has no script, no mouse, or a telephone in the hand.
struct DraftingForms: Sendable {
  let routes: DraftingRoutes

  func add(to trip: RouterGroup<DeskContext>) {
    trip.get("/desk/session") { request, context in try await show(request, context, FormWords.session, sessionForm) }
    trip.post("/desk/session") { request, context in
      let form = try await Form(request, context)
      guard let was = Minute(form["was"]) else { throw NotThere.page }
      let (visit, tour) = (Identifier<Visit>(form["visit"]), Identifier<Tour>(form["tour"]))
      if form.has("out") { return try await done(.takeOut(visit, of: tour, was: was), form, request, context) }
      let (day, to) = try await moment(form, context)
      let into = form["into"] == "new" ? nil : Identifier<Tour>(form["into"])
      return try await done(
        into == tour ? .moveSession(visit, of: tour, was: was, to: to) : .transfer(visit, from: tour, was: was, into: into, day: day, to: to), form,
        request, context)
    }
    trip.get("/desk/place") { request, context in try await show(request, context, FormWords.place, placeForm) }
    trip.post("/desk/place") { request, context in
      let form = try await Form(request, context)
      let (day, to) = try await moment(form, context)
      let into = form["into"] == "new" ? nil : Identifier<Tour>(form["into"])
      return try await done(.place(Identifier(form["visit"]), into: into, day: day, at: to), form, request, context)
    }
    trip.get("/desk/person") { request, context in try await show(request, context, FormWords.person, personForm) }
    trip.post("/desk/person") { request, context in
      let form = try await Form(request, context)
      let name: (String) -> Identifier<Tour>? = { form[$0].isEmpty ? nil : Identifier(form[$0]) }
      return try await done(.movePerson(Identifier(form["person"]), from: name("tour"), to: name("into")), form, request, context)
    }
    trip.get("/desk/tour") { request, context in try await show(request, context, FormWords.tour, tourForm) }
    trip.post("/desk/tour") { request, context in try await serve(request, context) }
    trip.post("/desk/pin") { request, context in
      let form = try await Form(request, context)
      let (who, trip, tour, isPinned) = (context.who, context.trip, Identifier<Tour>(form["tour"]), form["pinned"] == "1")
      try await routes.desk.transact(command: form.command, actor: who.actor) { try $0.pinning(tour, of: trip, isPinned: isPinned, by: who) }
      return back(request, context)
    }
    trip.post("/desk/freeze") { request, context in
      let form = try await Form(request, context)
      let (who, trip, now, isFrozen) = (context.who, context.trip, routes.clock().minute, form["frozen"] == "1")
      try await routes.desk.transact(command: form.command, actor: who.actor) { try $0.freezing(trip, isFrozen: isFrozen, by: who, at: now) }
      return back(request, context)
    }
  }

  private func back(_ request: Request, _ context: DeskContext) -> Response {
    Response(status: .seeOther, headers: [.location: routes.path(context, "desk", request)])
  }

  private func done(_ edit: TourEdit, _ form: Form, _ request: Request, _ context: DeskContext) async throws -> Response {
    try await routes.perform(edit, context, command: form.command, reason: form["reason"])
    return back(request, context)
  }

  /// Day and time of a form, by the clocks of that day.
  private func moment(_ form: Form, _ context: DeskContext) async throws -> (CalendarDate, Minute) {
    guard let dossier = await routes.desk.state.dossier(of: context.trip) else { throw NotThere.trip }
    guard let date = CalendarDate(form["day"]), let day = dossier.trip.days.first(where: { $0.date == date }), let time = ClockTime(form["time"]) else {
      throw FormRefusal.noMoment(form["day"] + " " + form["time"])
    }
    return (date, dossier.zone(of: day).instant(of: date, at: time))
  }

  private func serve(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await Form(request, context)
    let state = await routes.desk.state
    let id = Identifier<Tour>(form["tour"])
    guard let tour = state.draft(of: context.trip)?.tours.first(where: { $0.id == id }) else { throw DraftingRefusal.unknownTour(id) }
    let vehicle = form["by"].hasPrefix("bus:") ? Identifier<Vehicle>(String(form["by"].dropFirst(4))) : nil
    let mode = vehicle != nil ? Mode.bus : Mode(rawValue: form["by"]) ?? tour.mode
    let wasVehicle = form["was-vehicle"].isEmpty ? nil : Identifier<Vehicle>(form["was-vehicle"])
    let interpreters = form.all("interpreter").map { Identifier<Interpreter>($0) }
    let wasInterpreters = form["was-interpreters"].split(separator: " ").map { Identifier<Interpreter>(String($0)) }
    if mode != (Mode(rawValue: form["was-mode"]) ?? tour.mode) || vehicle != wasVehicle {
      let edit = TourEdit.serve(id, mode: mode, vehicle: vehicle, was: Mode(rawValue: form["was-mode"]) ?? tour.mode, wasVehicle: wasVehicle)
      try await routes.perform(edit, context, command: form.command, reason: form["reason"])
    }
    if Set(interpreters) != Set(wasInterpreters) {
      let command = CommandID(form.command.text + "-interpreters")
      try await routes.perform(.interpret(id, interpreters, was: wasInterpreters), context, command: command, reason: form["reason"])
    }
    return back(request, context)
  }

  // MARK: Pages

  private typealias Body = @Sendable (Edition, DeskView, Request, DeskContext, inout HTML) throws -> Void

  private func show(_ request: Request, _ context: DeskContext, _ title: Trilingual, _ body: Body) async throws -> Response {
    let (edition, view) = try await routes.board(request, context)
    guard view.mayEdit else { throw AccessRefusal.forbidden(.editProgramme(context.trip, .everything)) }
    var shell = edition.deskShell(title)
    shell.languages = []
    var failure: (any Error)?
    let page = page(shell) { h in
      h.add(.h1, text: title[edition.language])
      do { try body(edition, view, request, context, &h) } catch { failure = error }
      h.add(.p) { $0.add(.a, .href(edition.deskHref("desk", edition.language) ?? "/"), text: FormWords.back[edition.language]) }
    }
    if let failure { throw failure }
    return Response(.page(page))
  }

  @Sendable private func sessionForm(_ e: Edition, _ view: DeskView, _ request: Request, _ context: DeskContext, _ h: inout HTML) throws {
    let (tourID, visitID) = (Identifier<Tour>(request.query("tour")), Identifier<Visit>(request.query("visit")))
    guard let tour = e.programme.tours.first(where: { $0.id == tourID }), let stop = tour.stops.first(where: { $0.visit == visitID }) else {
      throw DraftingRefusal.unknownTour(tourID)
    }
    h.add(.p, .class("lead"), text: e.visitName(visitID))
    h.form(e.deskHref("desk/session", e.language) ?? "", context) { h in
      h.hidden("tour", tourID.text)
      h.hidden("visit", visitID.text)
      h.hidden("was", stop.starts.description)
      dayAndTime(tour.day, stop.starts, e, &h)
      tourChoice(selected: tourID.text, e, &h)
      reason(view, e, &h)
      h.send(FormWords.move[e.language])
    }
    h.form(e.deskHref("desk/session", e.language) ?? "", context, class: "deed") { h in
      h.hidden("tour", tourID.text)
      h.hidden("visit", visitID.text)
      h.hidden("was", stop.starts.description)
      h.hidden("out", "1")
      h.send(FormWords.takeOut[e.language])
    }
  }

  @Sendable private func placeForm(_ e: Edition, _ view: DeskView, _ request: Request, _ context: DeskContext, _ h: inout HTML) throws {
    let id = Identifier<Visit>(request.query("visit"))
    guard let visit = e.dossier.trip.visits.first(where: { $0.id == id }) else { throw DraftingRefusal.unknownVisit(id) }
    h.add(.p, .class("lead"), text: e.visitName(id))
    h.form(e.deskHref("desk/place", e.language) ?? "", context) { h in
      h.hidden("visit", id.text)
      let first = visit.windows.first?.opens ?? e.dossier.trip.hosts[0].zone.instant(of: e.dossier.trip.starts, at: ClockTime(10, 0))
      dayAndTime(e.dossier.trip.hosts[0].zone.date(of: first), first, e, &h)
      tourChoice(selected: "new", e, &h)
      reason(view, e, &h)
      h.send(FormWords.put[e.language])
    }
  }

  @Sendable private func personForm(_ e: Edition, _ view: DeskView, _ request: Request, _ context: DeskContext, _ h: inout HTML) throws {
    let id = Identifier<Delegate>(request.query("person"))
    guard let person = e.dossier.trip.delegates.first(where: { $0.id == id }) else { throw DraftingRefusal.unknownPerson(id) }
    h.add(.p, .class("lead"), text: person.fullName)
    h.form(e.deskHref("desk/person", e.language) ?? "", context) { h in
      h.hidden("person", id.text)
      h.hidden("tour", request.query("tour"))
      let others = e.programme.tours.filter { !$0.delegates.contains(id) }
      h.choice(FormWords.into[e.language], "into", [("", FormWords.noTour[e.language])] + others.map { ($0.id.text, e.tourName($0)) }, "")
      reason(view, e, &h)
      h.send(FormWords.move[e.language])
    }
  }

  @Sendable private func tourForm(_ e: Edition, _ view: DeskView, _ request: Request, _ context: DeskContext, _ h: inout HTML) throws {
    let id = Identifier<Tour>(request.query("tour"))
    guard let tour = e.programme.tours.first(where: { $0.id == id }) else { throw DraftingRefusal.unknownTour(id) }
    let editor = TourEditor(e.dossier)
    h.add(.p, .class("lead"), text: e.tourName(tour))
    h.form(e.deskHref("desk/tour", e.language) ?? "", context) { h in
      h.hidden("tour", id.text)
      h.hidden("was-mode", tour.mode.rawValue)
      h.hidden("was-vehicle", tour.vehicle?.text ?? "")
      h.hidden("was-interpreters", tour.interpreters.map(\.text).joined(separator: " "))
      let vehicles = editor.vehicles(for: tour).map { ("bus:" + $0.id.text, "\($0.kind) \($0.id) · \($0.seats(on: tour.day))") }
      let modes = [Mode.train, .walk].map { ($0.rawValue, FormWords.mode($0)[e.language]) }
      h.choice(FormWords.by[e.language], "by", vehicles + modes, tour.vehicle.map { "bus:" + $0.text } ?? tour.mode.rawValue)
      h.add(.p, .class("field")) { h in
        h.add(.span, .class("label"), text: FormWords.interpreters[e.language])
        for interpreter in e.dossier.trip.interpreters where interpreter.serves(on: tour.day) {
          h.add(.label, .class("tick")) { h in
            if tour.interpreters.contains(interpreter.id) {
              h.void(.input, .type("checkbox"), .name("interpreter"), .value(interpreter.id.text), .checked)
            } else {
              h.void(.input, .type("checkbox"), .name("interpreter"), .value(interpreter.id.text))
            }
            h.text(" \(interpreter.id) \(interpreter.simultaneous ? FormWords.simultaneous[e.language] : "")")
          }
        }
      }
      reason(view, e, &h)
      h.send(DeskWords.save[e.language])
    }
    let isPinned = view.pins.contains(id)
    h.form(e.deskHref("desk/pin", e.language) ?? "", context, class: "deed") { h in
      h.hidden("tour", id.text)
      h.hidden("pinned", isPinned ? "0" : "1")
      h.send((isPinned ? FormWords.unpin : FormWords.pin)[e.language])
    }
  }

  private func dayAndTime(_ day: CalendarDate, _ start: Minute, _ e: Edition, _ h: inout HTML) {
    let days = e.dossier.trip.days.filter(\.visits).map { ($0.date.description, e.language.date($0.date)) }
    h.choice(FormWords.day[e.language], "day", days, day.description)
    let zone = e.dossier.trip.days.first { $0.date == day }.map { e.dossier.zone(of: $0) } ?? e.dossier.trip.hosts[0].zone
    h.field("\(FormWords.time[e.language]) (\(zone.name))", "time", value: zone.local(start).time.description, type: "time")
  }

  private func tourChoice(selected: String, _ e: Edition, _ h: inout HTML) {
    h.choice(
      FormWords.into[e.language], "into", [("new", FormWords.newTour[e.language])] + e.programme.tours.map { ($0.id.text, e.tourName($0)) }, selected)
  }

  private func reason(_ view: DeskView, _ e: Edition, _ h: inout HTML) {
    guard view.isFrozen else { return }
    h.field(FormWords.reason[e.language], "reason")
  }
}

enum FormRefusal: Error, Equatable {
  case noMoment(String)
}

extension FormRefusal: Explained {
  var finding: Finding {
    switch self {
    case .noMoment(let text):
      Finding(
        file: "form", column: "time", value: text, code: "form.no-moment",
        message: Trilingual(
          de: "„\(text.prefix(40))“ ist kein Tag der Reise mit einer Uhrzeit.", en: "“\(text.prefix(40))” is no day of the trip with a time.",
          ja: "「\(text.prefix(40))」は日程内の日時ではありません。"),
        mend: Trilingual(de: "Wählen Sie einen Tag und schreiben Sie 09:30.", en: "Choose a day and write 09:30.", ja: "日付を選び、09:30の形で入力してください。"))
    }
  }
}

enum FormWords {
  static let session = Trilingual(de: "Sitzung verschieben", en: "Move a session", ja: "訪問の移動")
  static let place = Trilingual(de: "Besuch ins Programm nehmen", en: "Put a visit into the programme", ja: "訪問の追加")
  static let person = Trilingual(de: "Person umsetzen", en: "Move a person", ja: "人の移動")
  static let tour = Trilingual(de: "Tour", en: "Tour", ja: "班")
  static let day = Trilingual(de: "Tag", en: "Day", ja: "日付")
  static let time = Trilingual(de: "Beginn", en: "Start", ja: "開始")
  static let into = Trilingual(de: "In welche Tour", en: "Into which tour", ja: "移動先の班")
  static let newTour = Trilingual(de: "eigene, neue Tour", en: "a tour of its own", ja: "新しい班")
  static let noTour = Trilingual(de: "in keine", en: "into none", ja: "なし")
  static let move = Trilingual(de: "Verschieben", en: "Move", ja: "移動する")
  static let put = Trilingual(de: "Ins Programm nehmen", en: "Put into the programme", ja: "追加する")
  static let takeOut = Trilingual(de: "Aus dem Programm nehmen", en: "Take out of the programme", ja: "日程から外す")
  static let by = Trilingual(de: "Fahrt", en: "Transport", ja: "移動手段")
  static let interpreters = Trilingual(de: "Dolmetscher", en: "Interpreters", ja: "通訳")
  static let simultaneous = Trilingual(de: "(simultan)", en: "(simultaneous)", ja: "（同時通訳）")
  static let pin = Trilingual(de: "Fixieren: Planung lässt sie, wie sie ist", en: "Pin: planning leaves it as it is", ja: "固定する（再計画でも変更しない）")
  static let unpin = Trilingual(de: "Nicht mehr fixieren", en: "Pin no longer", ja: "固定を解除")
  static let reason = Trilingual(de: "Grund", en: "Reason", ja: "理由")
  static let back = Trilingual(de: "Zurück zum Brett", en: "Back to the board", ja: "ボードに戻る")
  static func mode(_ mode: Mode) -> Trilingual {
    switch mode {
    case .bus: Trilingual(de: "Bus", en: "bus", ja: "バス")
    case .train: Trilingual(de: "Bahn", en: "train", ja: "鉄道")
    case .walk: Trilingual(de: "zu Fuß", en: "on foot", ja: "徒歩")
    }
  }
}
