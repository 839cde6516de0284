import Domain

/// All that a delegate's phone shows: one page, which works without script and lies on the phone with it.
package struct PocketPage: Sendable {
  package struct Message: Codable, Hashable, Sendable {
    package var release: Int
    package var time: String
    package var text: String
    package init(release: Int, time: String, text: String) { (self.release, self.time, self.text) = (release, time, text) }
  }
  package var delegate: Identifier<Delegate>
  /// Of the release that holds, its links within one file; before the first release one without tours.
  package var edition: Edition
  /// nil: nothing is public yet.
  package var release: Int?
  /// Since the release before; nil if there was none.
  package var changes: (since: Int, list: [PocketChange])?
  package var messages: [Message]
  package var stylePath: String
  package var scriptPath: String
  /// The name under which the phone keeps what it records: the same whatever link the person comes by.
  package var database: String

  package init(
    delegate: Identifier<Delegate>, edition: Edition, release: Int?, changes: (since: Int, list: [PocketChange])?, messages: [Message],
    stylePath: String, scriptPath: String, database: String
  ) {
    (self.delegate, self.edition, self.release, self.changes, self.messages) = (delegate, edition, release, changes, messages)
    (self.stylePath, self.scriptPath, self.database) = (stylePath, scriptPath, database)
  }
}

/// The policy under which a pocket works: the common one, and what is needed to be installed.
package let pocketSecurityPolicy = contentSecurityPolicy + "; manifest-src 'self'; worker-src 'self'"

/// nil when nobody on the trip bears the identifier.
package func pocketPage(_ page: PocketPage) -> [UInt8]? {
  let e = page.edition
  guard let delegate = e.index.delegates[page.delegate] else { return nil }
  let writer = PocketWriter(page: page, delegate: delegate, week: page.release == nil ? [] : e.pocketWeek(of: delegate.id))
  var h = HTML(capacity: 128 * 1024)
  h.doctype()
  h.add(.html, .lang(e.language.rawValue)) { h in
    h.add(.head) { writer.head(&$0) }
    h.add(
      .body, .class("pocket"), .data("data-release", String(page.release ?? 0)), .data("data-database", page.database)
    ) { h in
      writer.top(&h)
      h.add(.main, .id("main"), .tabindex(-1)) { h in
        writer.now(&h)
        writer.weekSection(&h)
        writer.people(&h)
        writer.notes(&h)
        writer.news(&h)
      }
      writer.tabs(&h)
      writer.words(&h)
    }
  }
  return h.bytes
}

struct PocketWriter {
  let page: PocketPage
  let delegate: Delegate
  let week: [PocketEntry]
  var e: Edition { page.edition }
  var language: Language { e.language }
  var colon: String { language == .ja ? "：" : ": " }
  func say(_ words: Trilingual) -> String { words[language] }

  func head(_ h: inout HTML) {
    h.void(.meta, .charset("utf-8"))
    h.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1, viewport-fit=cover"))
    h.void(.meta, .name("color-scheme"), .content("light dark"))
    h.void(.meta, .name("referrer"), .content("no-referrer"))
    h.void(.meta, .name("robots"), .content("noindex"))
    h.void(.meta, .name("theme-color"), .content("#a8321f"))
    h.void(.meta, .name("mobile-web-app-capable"), .content("yes"))
    h.add(.title, text: "\(e.plain(e.trip.title, fallback: e.trip.id.text)) · \(delegate.fullName)")
    h.void(.link, .rel("manifest"), .href("manifest.webmanifest?lang=\(language.rawValue)"))
    h.void(.link, .rel("icon"), .href("icon.svg"), .type("image/svg+xml"))
    h.void(.link, .rel("apple-touch-icon"), .href("icon.png"))
    h.void(.link, .rel("stylesheet"), .href(page.stylePath))
    h.add(.script, .type("module"), .src(page.scriptPath)) { _ in }
  }

  func top(_ h: inout HTML) {
    h.add(.a, .class("skip"), .href("#main"), text: say(Words.skip))
    h.add(.header, .class("top")) { h in
      h.add(.p, .class("trip")) { h in
        h.add(.span, .lang("ja"), .class("mark"), .hiddenFromReaders, text: "橋")
        h.text(e.plain(e.trip.title, fallback: e.trip.id.text))
      }
      h.add(.p, .class("bearer")) { e.person(delegate, &$0) }
      h.add(.p, .id("standing"), .role("status"), text: page.release == nil ? say(PocketWords.noRelease) : "\(e.statusText) · \(e.stampText)")
      h.add(.p, .id("ready"), .hidden) { $0.add(.a, .class("button"), .href("?lang=\(language.rawValue)"), text: say(PocketWords.ready)) }
    }
  }

  func tabs(_ h: inout HTML) {
    h.add(.nav, .class("tabs"), .label(say(PocketWords.parts))) { h in
      h.add(.ul) { h in
        h.add(.li, .hidden) { $0.add(.a, .href("#now"), text: say(PocketWords.now)) }
        h.add(.li) { $0.add(.a, .href("#week"), text: say(PocketWords.week)) }
        h.add(.li) { $0.add(.a, .href("#people"), text: say(PocketWords.people)) }
        h.add(.li) { $0.add(.a, .href("#notes"), text: say(PocketWords.notes)) }
        h.add(.li) { $0.add(.a, .href("#news"), text: say(PocketWords.news)) }
      }
    }
  }

  /// Filled by the script, which knows what time it is.
  func now(_ h: inout HTML) {
    h.add(.section, .id("now"), .class("part"), .hidden) { h in
      h.add(.h1, text: say(PocketWords.now))
      h.add(.ol, .class("entries"), .id("now-list")) { _ in }
      h.add(.h2, text: say(PocketWords.next))
      h.add(.ol, .class("entries"), .id("next-list")) { _ in }
    }
  }

  func weekSection(_ h: inout HTML) {
    let days = Dictionary(grouping: week) { $0.day }
    h.add(.section, .id("week"), .class("part")) { h in
      h.add(.h1, text: say(PocketWords.myWeek))
      if page.release == nil { h.add(.p, .class("lead"), text: say(PocketWords.unpublished)) }
      for day in page.release == nil ? [] : e.index.days where days[day.date] != nil || day.day != nil {
        h.add(.section, .class("day"), .id("day-\(day.date)"), .data("data-date", day.date.description)) { h in
          h.add(.h2) { h in
            h.text(language.date(day.date) + " ")
            h.add(.span, .class("zone"), text: language.zoneLabel(day.zone, at: day.zone.instant(of: day.date, at: ClockTime(12, 0))))
          }
          let entries = days[day.date] ?? []
          if entries.isEmpty { h.add(.p, .class("quiet"), text: say(Words.nothingPlanned)) }
          h.add(.ol, .class("entries")) { h in for entry in entries { write(entry, &h) } }
          if let hotel = e.hotel(onNightOf: day.date) {
            h.add(.p, .class("night")) { h in
              h.text(say(Words.hotel) + colon)
              e.site(hotel, &h)
            }
          }
        }
      }
    }
  }

  private func write(_ entry: PocketEntry, _ h: inout HTML) {
    h.add(
      .li, .class(entry.kind.rawValue), .data("data-opens", String(entry.opens)), .data("data-closes", String(entry.closes)),
      .data("data-day", entry.dayText)
    ) { h in
      h.add(.p, .class("when")) { h in
        h.add(.time, .datetime(entry.starts), text: entry.timeText)
        h.text(" ")
        h.add(.span, .class("zone"), text: entry.zoneText)
      }
      h.add(.h3, text: entry.title)
      if entry.kind == .back { return }
      h.add(.p, .class("where")) { h in
        if entry.kind == .departure { h.text(entry.hint + colon) }
        h.add(.bdi, text: entry.place)
        if language != .ja, !entry.address.isEmpty {
          h.void(.br)
          h.add(.bdi, text: entry.address)
        }
        if !entry.addressJa.isEmpty {
          h.void(.br)
          h.add(.span, .lang("ja"), .class("taxi"), text: entry.addressJa)
        }
      }
      if entry.kind != .departure, !entry.hint.isEmpty { h.add(.p, .class("hint"), text: entry.hint) }
      if let host = entry.host { hostLine(host, &h) }
      if entry.kind == .visit, !entry.people.isEmpty { company(entry, &h) }
      if entry.kind == .departure { headcount(entry, &h) }
    }
  }

  private func hostLine(_ host: String, _ h: inout HTML) {
    h.add(.div, .class("host")) { h in
      let id = Identifier<Organisation>(String(host.dropFirst(5)))
      face(String(e.index.organisations[id]?.name(in: language).prefix(1) ?? "?"), style: "house", &h)
      h.add(.span) { e.organisationInBoth(id, &$0) }
      meetButton(host, &h)
    }
  }

  private func company(_ entry: PocketEntry, _ h: inout HTML) {
    h.add(.details, .class("company")) { h in
      h.add(.summary, text: "\(say(PocketWords.whoSitsThere)) · \(say(Words.persons(entry.people.count)))")
      h.add(.ul) { h in
        for subject in entry.people {
          let id = Identifier<Delegate>(String(subject.dropFirst(9)))
          h.add(.li) { h in
            guard let other = e.index.delegates[id] else { return h.text(id.text) }
            face(initials(other), &h)
            h.add(.span) { e.personLink(id, &$0) }
          }
        }
      }
    }
  }

  private func headcount(_ entry: PocketEntry, _ h: inout HTML) {
    recordForm("headcount", about: entry.about, style: "count", &h) { h in
      let id = "count-\(entry.id)"
      h.add(.label, .for(id), text: say(PocketWords.headcount))
      h.add(.span, .class("pair")) { h in
        h.void(
          .input, .id(id), .name("count"), .type("number"), .inputmode("numeric"), .min("0"), .max("2000"), .required, .autocomplete("off"))
        if let aboard = entry.aboard { h.add(.span, text: say(PocketWords.expected(aboard))) }
        h.add(.button, .type("submit"), text: say(PocketWords.count))
      }
    }
  }

  func people(_ h: inout HTML) {
    h.add(.section, .id("people"), .class("part")) { h in
      h.add(.h1, text: say(PocketWords.whoTravels))
      h.add(.ul, .class("people")) { h in
        for id in e.sorted(e.trip.delegates.map(\.id)) {
          guard let other = e.index.delegates[id] else { continue }
          h.add(.li, .id("delegate-\(encoded(id.text))")) { h in
            face(initials(other), &h)
            h.add(.div) { h in
              h.add(.p, .class("who")) { e.person(other, &$0) }
              h.add(.p, .class("quiet")) { h in
                let hasFunction = !other.function.best(in: language).text.isEmpty
                if hasFunction { e.label(other.function, &h) }
                if let own = other.organisation {
                  if hasFunction { h.text(language.comma) }
                  e.organisation(own, &h)
                }
              }
            }
            if id != delegate.id { meetButton("delegate:\(id)", &h) }
          }
        }
      }
    }
  }

  /// One tap; a second one takes it back. The script tells which are pressed.
  private func meetButton(_ subject: String, _ h: inout HTML) {
    recordForm("met", about: subject, style: "meet", &h) { h in
      h.add(.button, .type("submit"), .data("data-met", subject), .pressed(false), text: say(PocketWords.met))
    }
  }

  func recordForm(_ kind: String, about: String? = nil, style: String, id: String? = nil, _ h: inout HTML, content: (inout HTML) -> Void) {
    let fields: (inout HTML) -> Void = { h in
      h.void(.input, .type("hidden"), .name("kind"), .value(kind))
      if let about { h.void(.input, .type("hidden"), .name("about"), .value(about)) }
      content(&h)
    }
    let action = "records?lang=\(language.rawValue)"
    if let id {
      h.add(.form, .method("post"), .action(action), .class(style), .data("data-record", kind), .id(id), content: fields)
    } else {
      h.add(.form, .method("post"), .action(action), .class(style), .data("data-record", kind), content: fields)
    }
  }

  /// The place of a photo: initials as long as there is none.
  private func face(_ initials: String, style: String = "", _ h: inout HTML) {
    h.add(.span, .class("face \(style)"), .hiddenFromReaders, text: initials)
  }

  private func initials(_ person: Delegate) -> String {
    [person.givenName, person.familyName].compactMap { $0.first.map(String.init) }.joined()
  }
}
