import Domain

/// What a host finds behind its personal link: who comes to it, when, in which language. Nothing of anybody else's programme.
package func hostPage(_ host: Identifier<Organisation>, _ e: Edition, languages: [(language: Language, href: String)]) -> [UInt8] {
  let name = e.index.organisations[host]?.name(in: e.language) ?? host.text
  return page(guestShell(name, e, languages)) { h in
    h.add(.h1) { e.organisation(host, &$0) }
    h.add(.p, .class("lead")) { h in
      e.label(e.trip.title, fallback: e.trip.id.text, &h)
      h.text(" ")
      e.badge(&h)
    }
    let held = e.trip.visits.filter { $0.host == host && e.index.sessionsOfVisit[$0.id] != nil }
    if held.isEmpty { h.add(.p, .class("note"), text: e[Words.nothingPlanned]) }
    for visit in held { h.add(.section) { e.visitBody(visit, level: 2, &$0) } }
  }
}

/// What an interpreter finds behind a personal link: the tours to go on, place by place.
package func interpreterPage(_ id: Identifier<Interpreter>, _ e: Edition, languages: [(language: Language, href: String)]) -> [UInt8] {
  page(guestShell(id.text, e, languages)) { h in
    h.add(.h1, text: "\(e[Words.interpreters]) \(id)")
    h.add(.p, .class("lead")) { h in
      e.label(e.trip.title, fallback: e.trip.id.text, &h)
      h.text(" ")
      e.badge(&h)
    }
    var isFree = true
    for day in e.index.days {
      let tours = (e.index.toursOfDay[day.date] ?? []).map { e.programme.tours[$0] }.filter { $0.interpreters.contains(id) }
      if tours.isEmpty { continue }
      isFree = false
      let noon = day.zone.instant(of: day.date, at: ClockTime(12, 0))
      h.add(.section) { h in
        h.add(.h2, text: e.language.date(day.date))
        h.add(.p, .class("zone"), text: e.language.zoneLabel(day.zone, at: noon))
        for tour in tours {
          h.add(.p) { e.tourSummary(tour, day, &$0) }
          e.tourRoute(tour, &h)
        }
      }
    }
    if isFree { h.add(.p, .class("note"), text: e[Words.nothingPlanned]) }
  }
}

private func guestShell(_ title: String, _ e: Edition, _ languages: [(language: Language, href: String)]) -> Shell {
  var shell = Shell(language: e.language, title: "\(title) · \(e.plain(e.trip.title, fallback: e.trip.id.text))")
  shell.languages = languages
  shell.footer = e.footer
  shell.kind = "list"
  return shell
}
