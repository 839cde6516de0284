import Domain

/// What a host needs to know of a visit: when, who comes, in which language; and why it is held or not. nil for an unknown visit.
package func visitPage(_ id: Identifier<Visit>, _ e: Edition) -> [UInt8]? {
  guard let visit = e.index.visits[id] else { return nil }
  return page(e.shell(.visit(id), title: e.plain(visit.title, fallback: id.text), kind: "list")) { h in
    e.visitBody(visit, level: 1, &h)
  }
}

extension Edition {
  func visitBody(_ visit: Visit, level: Int, _ h: inout HTML) {
    h.add(.heading(level)) { label(visit.title, fallback: visit.id.text, &$0) }
    h.add(.p, .class("lead")) { h in
      organisationInBoth(visit.host, &h)
      h.text(" ")
      badge(&h)
    }
    facts(of: visit, &h)
    let sessions = (index.sessionsOfVisit[visit.id] ?? []).map { index.sessions[$0] }
    for (number, session) in sessions.enumerated() {
      sessionBody(session, visit, number: sessions.count > 1 ? number + 1 : nil, level: level + 1, &h)
    }
    guard sessions.isEmpty else { return }
    h.add(.section, .class("not-held")) { h in
      h.add(.heading(level + 1), text: self[Words.doesNotTakePlace])
      for entry in programme.notHeld where entry.visit == visit.id {
        h.add(.p) { label(entry.reason, fallback: entry.code, &$0) }
      }
    }
  }

  private func facts(of visit: Visit, _ h: inout HTML) {
    h.add(.dl, .class("facts")) { h in
      fact(Words.place, &h) { h in
        site(visit.site, &h)
        h.void(.br)
        address(of: visit.site, &h)
        if language != .ja, let site = index.sites[visit.site], !site.addressJa.isEmpty {
          h.void(.br)
          h.add(.span, .lang("ja"), text: site.addressJa)
        }
      }
      fact(Words.duration, &h) { $0.text(language.duration(visit.durationMinutes)) }
      fact(Words.language, &h) { $0.text(self[Words.tongue(visit.language)] + language.comma + self[Words.interpreting(visit.interpreting)]) }
      fact(Words.groupSize, &h) { $0.text(self[Words.fromTo(visit.minGroup, visit.maxGroup)]) }
      if !visit.topics.isEmpty {
        fact(Words.topics, &h) { $0.text(visit.topics.map(topicName).joined(separator: language.comma)) }
      }
      if !visit.contactRemark.isEmpty { fact(Words.contact, &h) { $0.add(.bdi, text: visit.contactRemark) } }
      if !visit.windows.isEmpty { fact(Words.offered, &h) { windows(of: visit, &$0) } }
    }
  }

  private func fact(_ words: Trilingual, _ h: inout HTML, _ content: (inout HTML) -> Void) {
    h.add(.div) { h in
      h.add(.dt, text: self[words])
      h.add(.dd, content: content)
    }
  }

  private func windows(of visit: Visit, _ h: inout HTML) {
    let zone = zone(at: visit.site)
    h.add(.ul) { h in
      for window in visit.windows {
        h.add(.li, text: "\(language.shortDate(zone.date(of: window.opens))) \(zone.clock(window.opens))–\(zone.clock(window.closes))")
      }
    }
  }

  private func sessionBody(_ session: Session, _ visit: Visit, number: Int?, level: Int, _ h: inout HTML) {
    let zone = zone(at: session.site)
    h.add(.section, .class("session")) { h in
      h.add(.heading(level)) { h in
        if let number { h.text(self[Words.session(number)] + (language == .ja ? ":" : ": ")) }
        h.add(.time, .datetime(zone.iso(session.starts)), text: "\(language.longDate(zone.date(of: session.starts)))\(language == .ja ? " " : ", ")\(zone.clock(session.starts))–\(zone.clock(session.ends))")
        h.text(" ")
        h.add(.span, .class("zone"), text: language.zoneLabel(zone, at: session.starts))
      }
      h.add(.p) { h in
        h.text(self[Words.persons(session.delegates.count)])
        let helpers = session.interpreters.map(\.text).joined(separator: language.comma)
        if !helpers.isEmpty { h.text(" · \(self[Words.interpreters])\(language == .ja ? ":" : ": ")\(helpers)") }
      }
      h.add(.ul, .class("by")) { h in
        for position in session.tours {
          let tour = programme.tours[position]
          h.add(.li, .class(tone(tour))) { h in
            letterMark(tour, &h)
            h.text("\(carriage(tour)) · \(self.zone(at: tour.from).clock(tour.departs)) \(self[Words.departs]) ")
            site(tour.from, &h)
            if let stop = tour.stops.first(where: { $0.visit == session.visit && $0.starts == session.starts }) {
              h.text(" · \(zone.clock(stop.arrives)) \(self[Words.arrives])")
            }
          }
        }
      }
      whoComes(session, visit, &h)
      whyThese(session, visit, &h)
    }
  }

  private func whoComes(_ session: Session, _ visit: Visit, _ h: inout HTML) {
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(self[Words.whoComes])) { h in
      h.add(.table) { h in
        h.add(.caption, text: self[Words.whoComes])
        h.add(.thead) { h in
          h.add(.tr) { h in
            let heads = [language == .ja ? Words.katakana : Words.name, language == .ja ? Words.reading : Words.katakana]
            for words in heads + [Words.function, Words.organisation, Words.strand] { h.add(.th, .scope("col"), text: self[words]) }
          }
        }
        h.add(.tbody) { h in
          for id in sorted(session.delegates) {
            guard let delegate = index.delegates[id] else { continue }
            h.add(.tr) { h in
              h.add(.th, .scope("row")) { personLink(id, reading: false, &$0) }
              h.add(.td) { secondName(delegate, &$0) }
              h.add(.td) { label(delegate.function, &$0) }
              h.add(.td) { h in if let own = delegate.organisation { organisation(own, &h) } }
              h.add(.td, text: self[Words.strand(delegate.strand)])
            }
          }
        }
      }
    }
  }

  /// The name in the other script: katakana beside Latin, Latin beside katakana.
  func secondName(_ delegate: Delegate, _ h: inout HTML) {
    guard !delegate.katakana.isEmpty else { return }
    if language == .ja {
      let name = [delegate.academicTitle, delegate.fullName].filter { !$0.isEmpty }.joined(separator: " ")
      let home = Self.language(of: trip.home.country)
      if let home { h.add(.bdi, .lang(home.rawValue), text: name) } else { h.add(.bdi, text: name) }
    } else {
      h.add(.span, .class("yomi"), .lang("ja"), text: delegate.katakana)
    }
  }

  private func whyThese(_ session: Session, _ visit: Visit, _ h: inout HTML) {
    let rows = sorted(session.delegates).compactMap { id in index.delegates[id].map { ($0, why($0, visit, starts: session.starts)) } }
    h.add(.details, .class("why")) { h in
      h.add(.summary, text: self[Words.why])
      h.add(.p, .class("quiet"), text: self[Words.whyNote])
      h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(self[Words.why])) { h in
        h.add(.table) { h in
          h.add(.thead) { h in
            h.add(.tr) { h in
              for words in [Words.person, Words.wish, Words.interests, Words.points] { h.add(.th, .scope("col"), text: self[words]) }
            }
          }
          h.add(.tbody) { h in
            for (delegate, why) in rows {
              h.add(.tr) { h in
                h.add(.th, .scope("row")) { person(delegate, reading: false, &$0) }
                h.add(.td, text: why.rank.map { self[Words.wishRank($0)] } ?? self[Words.noWish])
                h.add(.td, text: why.interests.map { "\(topicName($0.topic)) \($0.weight)" }.joined(separator: language.comma))
                h.add(.td, .class("number")) { h in
                  h.text(points(why.quarters))
                  if !why.meantForStrand { h.add(.small, text: " (\(self[Words.halved]))") }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Whole points plain, halves and quarters with decimals.
  private func points(_ quarters: Int) -> String {
    language.decimal(Double(quarters) / 4, digits: quarters % 4 == 0 ? 0 : quarters % 2 == 0 ? 1 : 2)
  }
}

extension Words {
  static let doesNotTakePlace = Trilingual(de: "Dieser Besuch findet nicht statt", en: "This visit is not held", ja: "この訪問は実施しません")
  static func fromTo(_ low: Int, _ high: Int) -> Trilingual {
    Trilingual(de: "\(low) bis \(high) Personen", en: "\(low) to \(high) persons", ja: "\(low)〜\(high)名")
  }
}
