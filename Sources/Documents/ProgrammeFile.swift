import Domain

/// The whole programme in one file that works from a disk and asks for nothing: board, every week, every visit, maps.
package func programmeFile(_ edition: Edition) -> [UInt8] {
  let e = edition.links == .file ? edition : edition.shown(in: edition.language, links: .file)
  var shell = e.shell(.programme, title: e[Words.programme], kind: "landscape")
  shell.style = stylesheet + printStylesheet(e)
  shell.languages = []
  shell.navigation = [
    (Words.programme, "programme"), (Words.maps, "maps"), (Words.visits, "visits"), (Words.participants, "participants"),
    (Words.weeks, "weeks"),
  ].map { Shell.Entry(label: e[$0.0], href: "#" + $0.1) }
  return page(shell) { h in
    h.add(.section, .id("programme")) { h in
      h.add(.h1) { e.label(e.trip.title, fallback: e.trip.id.text, &$0) }
      h.add(.p, .class("lead")) { h in
        h.text(e.language.period(e.trip.departs, e.trip.ends) + " ")
        e.badge(&h)
      }
      e.programmeBody(level: 2, &h)
    }
    h.add(.section, .id("maps")) { h in
      h.add(.h2, text: e[Words.maps])
      for day in e.index.days where e.index.toursOfDay[day.date] != nil {
        h.add(.section, .class("page"), .id(Links.anchor(.map(day.date))!)) { h in
          h.add(.h3, text: e.language.date(day.date))
          e.mapBody(day, &h)
        }
      }
    }
    h.add(.section, .id("visits")) { h in
      h.add(.h2, text: e[Words.visits])
      for visit in e.trip.visits {
        h.add(.article, .class("page"), .id(Links.anchor(.visit(visit.id))!)) { e.visitBody(visit, level: 3, &$0) }
      }
    }
    h.add(.section, .id("participants")) { h in
      h.add(.h2, text: e[Words.participants])
      e.participantsBody(&h)
    }
    h.add(.section, .id("weeks")) { h in
      h.add(.h2, text: e[Words.weeks])
      for id in e.sorted(e.trip.delegates.map(\.id)) {
        guard let delegate = e.index.delegates[id] else { continue }
        h.add(.article, .class("page sheet"), .id(Links.anchor(.delegate(id))!)) { e.delegateBody(delegate, level: 3, &$0) }
      }
    }
  }
}
