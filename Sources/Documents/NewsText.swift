import Domain

extension Edition {
  /// A message about news, in the edition's language, as plain text and as a page of its own.
  ///
  /// - Parameters:
  ///   - isFirst: nothing was said before: the whole programme is told.
  ///   - link: the addressee's own page; nil where there is none.
  package func message(_ news: News, to name: String, isFirst: Bool, link: String?) -> Message {
    let title = plain(trip.title, fallback: trip.id.text)
    let subject = isFirst ? "\(title): \(self[NewsWords.programme])" : "\(title): \(NewsWords.summary(news)[language])"
    let sections = [
      (NewsWords.moved, news.moved.map(move)), (NewsWords.cancelled, news.cancelled.map(cancellation)),
      (isFirst ? NewsWords.sessions : NewsWords.added, news.added.map(addition)),
    ].filter { !$0.1.isEmpty }.map { (title: self[$0.0], entries: $0.1) }
    let opening = [NewsWords.greeting(name)[language], (isFirst ? NewsWords.first : NewsWords.changed)(title)[language]]

    var lines = [opening[0], "", opening[1]]
    for section in sections {
      lines += ["", section.title]
      for entry in section.entries { lines += [""] + entry.map { "  " + $0 } }
    }
    if !isFirst { lines += ["", self[NewsWords.rest]] }
    if let link { lines += ["", self[NewsWords.page], link] }
    let text = (lines + ["", footer, ""]).joined(separator: "\n")
    return Message(subject: subject, text: text, html: mailPage(subject, opening, sections, isFirst: isFirst, link: link))
  }

  /// The same as a page that mail programs show: one column, no picture, nothing loaded from elsewhere.
  private func mailPage(
    _ subject: String, _ opening: [String], _ sections: [(title: String, entries: [[String]])], isFirst: Bool, link: String?
  ) -> String {
    var h = HTML(capacity: 8 * 1024)
    h.doctype()
    h.add(.html, .lang(language.rawValue)) { h in
      h.add(.head) { h in
        h.void(.meta, .charset("utf-8"))
        h.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        h.add(.title, text: subject)
        h.style(mailStyle)
      }
      h.add(.body) { h in
        for line in opening { h.add(.p, text: line) }
        for section in sections {
          h.add(.h2, text: section.title)
          for entry in section.entries {
            h.add(.div, .class("entry")) { h in
              if let head = entry.first { h.add(.p) { $0.add(.b, text: head) } }
              for line in entry.dropFirst() { h.add(.p, text: line) }
            }
          }
        }
        if !isFirst { h.add(.p, text: self[NewsWords.rest]) }
        if let link { h.add(.p) { $0.add(.a, .class("button"), .href(link), text: self[NewsWords.open]) } }
        h.add(.p, .class("foot"), text: footer)
      }
    }
    return String(decoding: h.bytes, as: UTF8.self)
  }

  private func move(_ move: News.Move) -> [String] {
    let (before, after) = (move.before, move.after)
    var lines = heading(after)
    if (before.starts, before.ends) != (after.starts, after.ends) {
      lines += ["\(self[NewsWords.so]): \(time(before))", "\(self[NewsWords.now]): \(time(after))"]
    } else {
      lines.append(time(after))
    }
    if before.site != after.site, let site = after.site { lines.append("\(self[NewsWords.now]): \(siteName(site))") }
    if (before.departs, before.from, before.vehicle) != (after.departs, after.from, after.vehicle) {
      lines += way(before).map { "\(self[NewsWords.so]): \($0)" } + way(after).map { "\(self[NewsWords.now]): \($0)" }
    } else {
      lines += way(after)
    }
    if before.persons != after.persons, let count = after.persons {
      lines.append(NewsWords.guests(count, before: before.persons)[language])
    } else if let count = after.persons {
      lines.append(NewsWords.guests(count, before: nil)[language])
    }
    return lines
  }

  private func cancellation(_ one: Appointment) -> [String] {
    heading(one) + ["\(self[NewsWords.so]): \(time(one))"] + way(one).map { "\(self[NewsWords.so]): \($0)" }
      + [self[one.persons != nil ? NewsWords.noGuests : NewsWords.noVisit]]
  }

  private func addition(_ one: Appointment) -> [String] {
    heading(one) + [time(one)] + way(one) + (one.persons.map { [NewsWords.guests($0, before: nil)[language]] } ?? [])
  }

  private func heading(_ one: Appointment) -> [String] {
    let site = one.site.map(siteName) ?? ""
    switch one.matter {
    case .visit(let id):
      let visit = index.visits[id]
      let title = visit.map { plain($0.title, fallback: $0.id.text) } ?? id.text
      let host = visit.map { index.organisations[$0.host]?.name(in: language) ?? $0.host.text } ?? ""
      return [title, host.isEmpty || site.hasPrefix(host) ? site : host + language.comma + site]
    case .item(let id):
      guard let item = trip.fixedItems.first(where: { $0.id == id }) else { return [id.text] }
      let codes = [item.fromCode, item.toCode].compactMap(\.self).joined(separator: " – ")
      return [plain(item.title, fallback: self[Words.itemKind(item.kind)])] + [codes.isEmpty ? site : codes].filter { !$0.isEmpty }
    case .meeting(let id):
      let name = one.firm.map { index.organisations[$0]?.name(in: language) ?? $0.text } ?? id.text
      return [name, one.table.map { self[Words.table($0)] } ?? site]
    }
  }

  /// Day, time and zone, as the clocks at the place show them; of a journey between zones both ends.
  private func time(_ one: Appointment) -> String {
    var (start, end) = (zone(at: one.site), zone(at: one.site))
    if case .item(let id) = one.matter, let item = trip.fixedItems.first(where: { $0.id == id }) { (start, end) = zones(of: item) }
    let gap = language == .ja ? " " : ", "
    let day = language.longDate(start.date(of: one.starts))
    guard start.offset(at: one.starts) != end.offset(at: one.ends) || start.date(of: one.starts) != end.date(of: one.ends) else {
      return day + gap + "\(start.clock(one.starts))–\(end.clock(one.ends)) \(language.zoneLabel(start, at: one.starts))"
    }
    let until = language.longDate(end.date(of: one.ends))
    return day + gap + "\(start.clock(one.starts)) \(language.zoneLabel(start, at: one.starts)) – " + until + gap
      + "\(end.clock(one.ends)) \(language.zoneLabel(end, at: one.ends))"
  }

  private func way(_ one: Appointment) -> [String] {
    guard let departs = one.departs, let from = one.from else { return [] }
    let zone = zone(at: from)
    let vehicle = one.vehicle.map { " (\($0))" } ?? ""
    return [
      "\(self[Words.meetingPoint]): \(siteName(from)), \(zone.clock(departs)) "
        + "\(language.shortZone(zone, at: departs))\(vehicle)"
    ]
  }
}

/// What goes to one person.
package struct Message: Equatable, Sendable {
  package var subject: String
  package var text: String
  package var html: String
}

private let mailStyle = """
  body{font:16px/1.5 system-ui,"Noto Sans CJK JP",sans-serif;color:#1d2730;background:#fff;max-width:36rem;margin:0 auto;padding:1rem}
  h2{font-size:1rem;border-bottom:1px solid #c8d0d6;margin:1.5rem 0 .5rem;padding-bottom:.2rem}p{margin:.3rem 0}
  .entry{margin:.8rem 0;padding-left:.8rem;border-left:3px solid #1d4a73}
  .button{display:inline-block;margin:1rem 0;padding:.6rem 1.2rem;background:#1d4a73;color:#fff;text-decoration:none;border-radius:2px}
  .foot{color:#56636e;font-size:.85rem;margin-top:1.5rem}
  """

private enum NewsWords {
  static let open = Trilingual(de: "Ihr Programm, stets aktuell", en: "Your programme, always current", ja: "最新のご日程を開く")
  static let programme = Trilingual(de: "Ihr Programm", en: "your programme", ja: "ご日程のお知らせ")
  static let moved = Trilingual(de: "VERLEGT ODER GEÄNDERT", en: "MOVED OR CHANGED", ja: "【変更】")
  static let cancelled = Trilingual(de: "ABGESAGT", en: "CANCELLED", ja: "【中止】")
  static let added = Trilingual(de: "NEU", en: "NEW", ja: "【追加】")
  static let sessions = Trilingual(de: "PROGRAMM", en: "PROGRAMME", ja: "【日程】")
  static let so = Trilingual(de: "bisher", en: "so far", ja: "変更前")
  static let now = Trilingual(de: "jetzt", en: "now", ja: "変更後")
  static let noVisit = Trilingual(
    de: "Dieser Termin entfällt für Sie; Sie müssen dafür nirgends sein.",
    en: "You no longer attend this; you need not be anywhere for it.", ja: "この予定は取りやめとなりました。集合の必要はありません。")
  static let noGuests = Trilingual(
    de: "Die Delegation kommt zu diesem Termin nicht.", en: "The delegation does not come at this time.",
    ja: "この日時の訪問団の訪問は取りやめとなりました。")
  static let rest = Trilingual(
    de: "Alles andere bleibt, wie es war.", en: "Everything else stays as it was.", ja: "その他の日程に変更はありません。")
  static let page = Trilingual(de: "Ihr Programm, stets aktuell:", en: "Your programme, always current:", ja: "最新のご日程：")

  static func greeting(_ name: String) -> Trilingual {
    Trilingual(de: "Guten Tag \(name),", en: "Dear \(name),", ja: "\(name) 様")
  }
  static func first(_ trip: String) -> Trilingual {
    Trilingual(
      de: "hier ist Ihr Programm der Reise „\(trip)“.", en: "here is your programme of “\(trip)”.",
      ja: "「\(trip)」のご日程をお知らせします。")
  }
  static func changed(_ trip: String) -> Trilingual {
    Trilingual(
      de: "in Ihrem Programm der Reise „\(trip)“ hat sich etwas geändert.",
      en: "your programme of “\(trip)” has changed.",
      ja: "「\(trip)」のご日程に変更がありましたので、お知らせします。")
  }
  static func guests(_ count: Int, before: Int?) -> Trilingual {
    let was =
      before.map { Trilingual(de: " (bisher \($0))", en: " (so far \($0))", ja: "（変更前 \($0)名）") }
      ?? Trilingual(same: "")
    return Trilingual(de: "Gäste: \(count)\(was.de)", en: "Guests: \(count)\(was.en)", ja: "訪問者数：\(count)名\(was.ja)")
  }
  /// `1 verlegt, 2 abgesagt`.
  static func summary(_ news: News) -> Trilingual {
    let (moved, gone, new) = (news.moved.count, news.cancelled.count, news.added.count)
    func list(_ parts: [(Int, String)], _ comma: String) -> String {
      parts.filter { $0.0 > 0 }.map { $0.1 }.joined(separator: comma)
    }
    return Trilingual(
      de: list([(moved, "\(moved) geändert"), (gone, "\(gone) abgesagt"), (new, "\(new) neu")], ", "),
      en: list([(moved, "\(moved) changed"), (gone, "\(gone) cancelled"), (new, "\(new) new")], ", "),
      ja: "日程変更（" + list([(moved, "変更\(moved)件"), (gone, "中止\(gone)件"), (new, "追加\(new)件")], "、") + "）")
  }
}
