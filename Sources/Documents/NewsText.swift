import Domain

extension Edition {
  /// A message about news, in the edition's language, as plain text.
  ///
  /// - Parameters:
  ///   - isFirst: nothing was said before: the whole programme is told.
  ///   - link: the addressee's own page; nil where there is none.
  package func message(_ news: News, to name: String, isFirst: Bool, link: String?) -> (subject: String, text: String) {
    let title = plain(trip.title, fallback: trip.id.text)
    let subject = isFirst ? "\(title): \(self[NewsWords.programme])" : "\(title): \(NewsWords.summary(news)[language])"
    var lines = [
      NewsWords.greeting(name)[language], "", (isFirst ? NewsWords.first : NewsWords.changed)(title)[language],
    ]
    section(NewsWords.moved, news.moved.map(move), &lines)
    section(NewsWords.cancelled, news.cancelled.map(cancellation), &lines)
    section(isFirst ? NewsWords.sessions : NewsWords.added, news.added.map(addition), &lines)
    if !isFirst { lines += ["", self[NewsWords.rest]] }
    if let link { lines += ["", self[NewsWords.page], link] }
    return (subject, (lines + ["", footer, ""]).joined(separator: "\n"))
  }

  private func section(_ title: Trilingual, _ entries: [[String]], _ lines: inout [String]) {
    guard !entries.isEmpty else { return }
    lines += ["", self[title]]
    for entry in entries { lines += [""] + entry.map { "  " + $0 } }
  }

  private func move(_ move: News.Move) -> [String] {
    let (before, after) = (move.before, move.after)
    var lines = heading(after)
    if (before.starts, before.ends) != (after.starts, after.ends) {
      lines += ["\(self[NewsWords.so]): \(time(before))", "\(self[NewsWords.now]): \(time(after))"]
    } else {
      lines.append(time(after))
    }
    if before.site != after.site { lines.append("\(self[NewsWords.now]): \(siteName(after.site))") }
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
      + [self[one.departs == nil ? NewsWords.noGuests : NewsWords.noVisit]]
  }

  private func addition(_ one: Appointment) -> [String] {
    heading(one) + [time(one)] + way(one) + (one.persons.map { [NewsWords.guests($0, before: nil)[language]] } ?? [])
  }

  private func heading(_ one: Appointment) -> [String] {
    let visit = index.visits[one.visit]
    let title = visit.map { plain($0.title, fallback: $0.id.text) } ?? one.visit.text
    let host = visit.map { index.organisations[$0.host]?.name(in: language) ?? $0.host.text } ?? ""
    let site = siteName(one.site)
    return [title, host.isEmpty || site.hasPrefix(host) ? site : host + language.comma + site]
  }

  /// Day, time and zone, as the clocks at the place show them.
  private func time(_ one: Appointment) -> String {
    let zone = zone(at: one.site)
    let day = language.longDate(zone.date(of: one.starts))
    let hours = "\(zone.clock(one.starts))–\(zone.clock(one.ends)) \(language.zoneLabel(zone, at: one.starts))"
    return day + (language == .ja ? " " : ", ") + hours
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

private enum NewsWords {
  static let programme = Trilingual(de: "Ihr Programm", en: "your programme", ja: "ご日程のお知らせ")
  static let moved = Trilingual(de: "VERLEGT ODER GEÄNDERT", en: "MOVED OR CHANGED", ja: "【変更】")
  static let cancelled = Trilingual(de: "ABGESAGT", en: "CANCELLED", ja: "【中止】")
  static let added = Trilingual(de: "NEU", en: "NEW", ja: "【追加】")
  static let sessions = Trilingual(de: "BESUCHE", en: "VISITS", ja: "【訪問】")
  static let so = Trilingual(de: "bisher", en: "so far", ja: "変更前")
  static let now = Trilingual(de: "jetzt", en: "now", ja: "変更後")
  static let noVisit = Trilingual(
    de: "Dieser Besuch entfällt für Sie; Sie müssen dafür nirgends sein.",
    en: "You no longer attend this visit; you need not be anywhere for it.", ja: "この訪問は取りやめとなりました。集合の必要はありません。")
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
