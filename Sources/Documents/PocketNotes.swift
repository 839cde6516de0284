import Domain

/// What is written down and what is new: the second half of a pocket.
extension PocketWriter {
  func notes(_ h: inout HTML) {
    h.add(.section, .id("notes"), .class("part")) { h in
      h.add(.h1, text: say(PocketWords.notes))
      h.add(.p, .id("kept"), .role("status")) { _ in }
      card(&h)
      entryForm("note", PocketWords.note, PocketWords.text, &h) { _ in }
      entryForm("promise", PocketWords.promise, PocketWords.promiseText, &h) { h in
        h.add(.p, .class("field")) { h in
          h.add(.label, .for("promise-due"), text: say(PocketWords.due))
          h.void(.input, .id("promise-due"), .name("due"), .type("date"))
        }
      }
      for (kind, words) in [
        ("met", PocketWords.whomIMet), ("promise", PocketWords.promises), ("note", PocketWords.ownNotes), ("headcount", PocketWords.counts),
      ] {
        h.add(.h2, text: say(words))
        h.add(.ul, .class("records"), .id("list-\(kind)")) { h in h.add(.li, .class("quiet"), text: say(PocketWords.none)) }
      }
      h.add(.p) { $0.add(.a, .href("records?lang=\(language.rawValue)"), text: say(PocketWords.arrivedEntries)) }
    }
  }

  private func card(_ h: inout HTML) {
    h.add(.details, .class("write")) { h in
      h.add(.summary, text: say(PocketWords.card))
      recordForm("met", style: "entry", id: "write-met", &h) { h in
        h.add(.p, .class("field")) { h in
          h.add(.label, .for("met-text"), text: say(PocketWords.cardName))
          h.void(.input, .id("met-text"), .name("text"), .type("text"), .maxlength(400), .autocomplete("off"))
        }
        subjects("met-about", PocketWords.house, none: false, visits: false, &h)
        h.add(.p) { $0.add(.button, .type("submit"), text: say(PocketWords.keep)) }
      }
    }
  }

  private func entryForm(_ kind: String, _ title: Trilingual, _ label: Trilingual, _ h: inout HTML, more: (inout HTML) -> Void) {
    h.add(.details, .class("write")) { h in
      h.add(.summary, text: say(title))
      recordForm(kind, style: "entry", id: "write-\(kind)", &h) { h in
        h.add(.p, .class("field")) { h in
          h.add(.label, .for("\(kind)-text"), text: say(label))
          h.add(.textarea, .id("\(kind)-text"), .name("text"), .rows(4), .maxlength(4000), .required, text: "")
        }
        subjects("\(kind)-about", PocketWords.about, none: true, visits: true, &h)
        more(&h)
        h.add(.p) { $0.add(.button, .type("submit"), text: say(PocketWords.keep)) }
      }
    }
  }

  /// The houses of one's own week first, then all others, then people.
  private func subjects(_ id: String, _ label: Trilingual, none: Bool, visits: Bool, _ h: inout HTML) {
    let own = week.compactMap(\.host).map { Identifier<Organisation>(String($0.dropFirst(5))) }
    var seen = Set<Identifier<Organisation>>()
    let hosts = (own + e.trip.visits.map(\.host).sorted()).filter { seen.insert($0).inserted }
    h.add(.p, .class("field")) { h in
      h.add(.label, .for(id), text: say(label))
      h.add(.select, .id(id), .name("about")) { h in
        if none { h.add(.option, .value(""), text: say(PocketWords.aboutNothing)) }
        for entry in visits ? week : [] where entry.kind == .visit {
          h.add(.option, .value(entry.about), text: "\(entry.timeText) \(entry.title)")
        }
        for host in hosts { h.add(.option, .value("host:\(host)"), text: e.index.organisations[host]?.name(in: language) ?? host.text) }
        for other in e.sorted(e.trip.delegates.map(\.id)) where other != delegate.id {
          guard let person = e.index.delegates[other] else { continue }
          h.add(.option, .value("delegate:\(other)"), text: language == .ja && !person.katakana.isEmpty ? person.katakana : person.fullName)
        }
      }
    }
  }

  func news(_ h: inout HTML) {
    h.add(.section, .id("news"), .class("part")) { h in
      h.add(.h1, text: say(PocketWords.news))
      h.add(.h2, .id("changes-title"), text: page.changes.map { filled(PocketWords.changedSince, String($0.since)) } ?? say(PocketWords.changed))
      h.add(.ul, .class("changes"), .id("changes")) { h in
        for change in page.changes?.list ?? [] { h.add(.li, .class(change.kind.rawValue), text: change.text) }
        if page.changes?.list.isEmpty ?? true { h.add(.li, .class("quiet"), text: say(PocketWords.nothingChanged)) }
      }
      h.add(.h2, text: say(PocketWords.messages))
      h.add(.ul, .class("messages"), .id("messages")) { h in
        for message in page.messages.reversed() {
          h.add(.li) { h in
            h.add(.p, .class("quiet"), text: "\(say(Words.release(message.release))) · \(message.time)")
            h.add(.p) { $0.add(.bdi, text: message.text) }
          }
        }
        if page.messages.isEmpty { h.add(.li, .class("quiet"), text: say(PocketWords.noMessages)) }
      }
      h.add(.h2, text: say(PocketWords.calendar))
      h.add(.p) { h in
        h.add(.a, .class("button"), .id("subscribe"), .href("calendar.ics?lang=\(language.rawValue)"), text: say(PocketWords.subscribe))
        h.text(" ")
        h.add(.a, .class("button"), .href("calendar.ics?lang=\(language.rawValue)"), .download("\(delegate.id).ics"), text: ".ics")
      }
      h.add(.p, .class("quiet"), text: say(PocketWords.calendarNote))
      h.add(.p, .class("quiet"), text: say(PocketWords.carry))
      h.add(.nav, .class("tongues"), .label(say(Words.languages))) { h in
        h.add(.ul) { h in
          for other in Language.allCases {
            h.add(.li) { $0.add(.a, .href("?lang=\(other.rawValue)"), .lang(other.rawValue), .hreflang(other.rawValue), text: other.ownName) }
          }
        }
      }
      h.add(.p, .class("foot"), text: page.release == nil ? e.plain(e.trip.title, fallback: e.trip.id.text) : e.footer)
    }
  }

  private func filled(_ words: Trilingual, _ value: String) -> String {
    let parts = words[language].split(separator: "{0}", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[0] + value + parts[1] : words[language]
  }

  /// What the script says; it has no words of its own.
  func words(_ h: inout HTML) {
    h.add(
      .div, .id("words"), .hidden, .data("data-current", say(PocketWords.current)), .data("data-outdated", say(PocketWords.outdated)),
      .data("data-offline", say(PocketWords.offline)), .data("data-never", say(PocketWords.never)), .data("data-queued", say(PocketWords.queued)),
      .data("data-gone", say(PocketWords.gone)), .data("data-no-release", say(PocketWords.noRelease)), .data("data-whole", say(PocketWords.whole)),
      .data("data-arrived", say(PocketWords.arrived)), .data("data-waiting", say(PocketWords.waiting)),
      .data("data-refused", say(PocketWords.refused)), .data("data-change", say(PocketWords.change)),
      .data("data-take-back", say(PocketWords.takeBack)), .data("data-dismiss", say(PocketWords.dismiss)),
      .data("data-unreadable", say(PocketWords.unreadable)), .data("data-none", say(PocketWords.none)), .data("data-kept", say(PocketWords.kept)),
      .data("data-not-kept", say(PocketWords.notKept)), .data("data-nothing-now", say(PocketWords.nothingNow)),
      .data("data-nothing-next", say(PocketWords.nothingNext)), .data("data-in-minutes", say(PocketWords.inMinutes)),
      .data("data-in-hours", say(PocketWords.inHours)), .data("data-changed-since", say(PocketWords.changedSince)),
      .data("data-nothing-changed", say(PocketWords.nothingChanged)), .data("data-due", say(PocketWords.due)),
      .data("data-expected", say(PocketWords.headcount))
    ) { _ in }
  }
}

/// The records that have arrived, for a reader without script and for who wants to be sure.
package func pocketRecordsPage(
  _ records: [(kind: String, about: String, text: String, made: String)], title: Trilingual, language: Language, stylePath: String
) -> [UInt8] {
  var h = HTML()
  h.doctype()
  h.add(.html, .lang(language.rawValue)) { h in
    h.add(.head) { h in
      h.void(.meta, .charset("utf-8"))
      h.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      h.void(.meta, .name("color-scheme"), .content("light dark"))
      h.void(.meta, .name("robots"), .content("noindex"))
      h.add(.title, text: PocketWords.arrivedEntries[language])
      h.void(.link, .rel("stylesheet"), .href(stylePath))
    }
    h.add(.body, .class("pocket")) { h in
      h.add(.main, .id("main")) { h in
        h.add(.p) { $0.add(.a, .class("button"), .href("./?lang=\(language.rawValue)"), text: title.best(in: language).text) }
        h.add(.h1, text: PocketWords.arrivedEntries[language])
        h.add(.ul, .class("records")) { h in
          for record in records {
            h.add(.li) { h in
              h.add(.p) { h in
                h.add(.b, text: pocketKind(record.kind, language))
                if !record.about.isEmpty { h.text(" · \(record.about)") }
              }
              if !record.text.isEmpty { h.add(.p, .class("text")) { $0.add(.bdi, text: record.text) } }
              h.add(.p, .class("quiet"), text: record.made)
            }
          }
          if records.isEmpty { h.add(.li, .class("quiet"), text: PocketWords.none[language]) }
        }
      }
    }
  }
  return h.bytes
}

private func pocketKind(_ kind: String, _ language: Language) -> String {
  switch kind {
  case "met": PocketWords.met[language]
  case "promise": PocketWords.promise[language]
  case "headcount": PocketWords.headcount[language]
  default: PocketWords.note[language]
  }
}

/// What a subject is called; its identifier if nothing is known of it.
extension Edition {
  package func pocketName(of subject: String) -> String {
    let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return subject }
    switch parts[0] {
    case "delegate": return index.delegates[Identifier(parts[1])]?.fullName ?? parts[1]
    case "host": return index.organisations[Identifier(parts[1])]?.name(in: language) ?? parts[1]
    case "visit": return index.visits[Identifier(parts[1])].map { plain($0.title, fallback: parts[1]) } ?? parts[1]
    case "item": return trip.fixedItems.first { $0.id.text == parts[1] }.map { plain($0.title, fallback: parts[1]) } ?? parts[1]
    case "tour":
      guard let tour = programme.tours.first(where: { $0.id.text == parts[1] }) else { return parts[1] }
      return "\(self[Words.tour(letter(tour))]), \(language.shortDate(tour.day))"
    default: return subject
    }
  }
}
