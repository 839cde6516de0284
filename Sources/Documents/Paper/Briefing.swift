import Domain

/// What those who go to a visit should know beforehand: host, people, history of the relation, who wished for it.
extension Edition {
  func briefing(_ id: Identifier<Visit>, _ h: inout HTML) {
    guard let visit = index.visits[id] else { return }
    h.add(.p, .class("lead")) { organisationInBoth(visit.host, &$0) }
    h.add(.dl, .class("facts")) { h in
      for session in (index.sessionsOfVisit[id] ?? []).map({ index.sessions[$0] }) {
        let zone = zone(at: session.site)
        fact(Words.session, &h) { h in
          h.text("\(language.longDate(zone.date(of: session.starts))) \(clocks(session.starts, session.ends, zone)) ")
          h.add(.span, .class("zone"), text: language.zoneLabel(zone, at: session.starts))
        }
      }
      fact(Words.place, &h) { place(visit.site, &$0) }
      fact(Words.language, &h) { h in
        h.text(self[Words.tongue(visit.language)] + language.comma + self[Words.interpreting(visit.interpreting)])
      }
      if !visit.topics.isEmpty {
        fact(Words.topics, &h) { $0.text(visit.topics.map(topicName).joined(separator: language.comma)) }
      }
      fact(Words.dress, &h) { h in
        if let dress = visit.dressCode, !dress.isEmpty {
          h.add(.bdi, text: dress)
        } else {
          todo(self[Words.notRecorded], &h)
        }
      }
      if !visit.contactRemark.isEmpty { fact(Words.contact, &h) { $0.add(.bdi, text: visit.contactRemark) } }
    }
    history(of: visit, &h)
    guests(of: visit, &h)
    h.add(.h2, text: self[Words.counterparts])
    h.add(.p) { todo(self[Words.counterpartsMissing], &$0) }
    h.add(.h2, text: self[Words.talkingPoints])
    h.add(.p) { todo(self[Words.notRecorded], &$0) }
    h.add(.h2, text: self[Words.doNotRaise])
    h.add(.p) { todo(self[Words.notRecorded], &$0) }
    let cards = (index.sessionsOfVisit[id] ?? []).reduce(0) { max($0, index.sessions[$1].delegates.count) }
    if cards > 0 { h.add(.p, .class("note"), text: self[Words.cardsOfGuests(cards)]) }
  }

  private func fact(_ words: Trilingual, _ h: inout HTML, _ content: (inout HTML) -> Void) {
    h.add(.div) { h in
      h.add(.dt, text: self[words])
      h.add(.dd, content: content)
    }
  }

  private func history(of visit: Visit, _ h: inout HTML) {
    h.add(.h2, text: self[Words.history])
    let ties = dossier.register.ties.filter { $0.from == visit.host || $0.to == visit.host }
    if ties.isEmpty { return h.add(.p, .class("quiet"), text: self[Words.noTies]) }
    h.add(.ul, .class("ties")) { h in
      for tie in ties {
        h.add(.li) { h in
          organisation(tie.from, &h)
          h.text(" – ")
          organisation(tie.to, &h)
          let kind = tie.kind.split(separator: "-").joined(separator: " ")
          let facts = [kind, tie.since, tie.status, tie.due.map { "→ \(language.longDate($0))" } ?? ""].filter {
            !$0.isEmpty
          }
          if !facts.isEmpty { h.add(.small) { $0.add(.bdi, text: " · " + facts.joined(separator: " · ")) } }
          if !tie.sentence.isEmpty { h.add(.p, .class("where")) { $0.add(.bdi, text: "“\(tie.sentence)”") } }
          if !tie.source.isEmpty {
            h.add(.p, .class("where")) { h in
              h.text(self[Words.source] + (language == .ja ? "：" : ": "))
              h.add(.bdi, text: tie.source)
            }
          }
        }
      }
    }
  }

  private func guests(of visit: Visit, _ h: inout HTML) {
    h.add(.h2, text: self[Words.whoComes])
    h.add(.table, .class("rows")) { h in
      h.add(.thead) { h in
        h.add(.tr) { h in
          for words in [Words.name, Words.function, Words.organisation, Words.wish] {
            h.add(.th, .scope("col"), text: self[words])
          }
        }
      }
      h.add(.tbody) { h in
        for session in (index.sessionsOfVisit[visit.id] ?? []).map({ index.sessions[$0] }) {
          for (one, _) in seatingOrder(of: session) {
            h.add(.tr) { h in
              h.add(.th, .scope("row")) { person(one, &$0) }
              h.add(.td) { label(one.function, &$0) }
              h.add(.td) { h in if let own = one.organisation { organisation(own, &h) } }
              let rank = one.wishes.firstIndex(of: visit.host).map { self[Words.wishRank($0 + 1)] } ?? ""
              h.add(.td, .class("nowrap"), text: rank)
            }
          }
        }
      }
    }
  }
}

extension Words {
  static let history = Trilingual(de: "Geschichte der Beziehung", en: "History of the relation", ja: "これまでの関係")
  static let noTies = Trilingual(de: "Keine Beziehung verzeichnet.", en: "No tie is recorded.", ja: "関係の記録はありません。")
  static let counterparts = Trilingual(de: "Gesprächspartner", en: "Counterparts", ja: "先方出席者")
  static let counterpartsMissing = Trilingual(
    de: "Personen des Gastgebers mit Foto und Lesung des Namens nicht erfasst",
    en: "people of the host with photograph and reading of the name not recorded",
    ja: "先方の出席者（写真・氏名の読み）未登録")
  static let talkingPoints = Trilingual(de: "Gesprächspunkte", en: "Talking points", ja: "発言要領")
  static let doNotRaise = Trilingual(de: "Nicht ansprechen", en: "Do not raise", ja: "触れない事項")
  static func cardsOfGuests(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Visitenkarten: jede Person der Gastgeberseite bekommt bis zu \(count).",
      en: "Business cards: each of the host’s people receives up to \(count).",
      ja: "名刺：先方は一人あたり最大\(count)枚を受け取ります。")
  }
}
