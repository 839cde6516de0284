import Domain

/// What the programme board shows beside the draft itself.
package struct DeskView: Sendable {
  /// One line of the draft's history.
  package struct Deed: Sendable {
    package var number: Int
    package var by: String
    package var at: Minute
    package var what: Trilingual
    package var reason: String
    package init(number: Int, by: String, at: Minute, what: Trilingual, reason: String) {
      (self.number, self.by, self.at, self.what, self.reason) = (number, by, at, what, reason)
    }
  }
  package var pins: Set<Identifier<Tour>> = []
  /// What the rules say of the draft.
  package var findings: [Finding] = []
  package var mayEdit = false
  package var mayRelease = false
  /// What one's next undo and redo would take back.
  package var undo: Int?
  package var redo: Int?
  package var isFrozen = false
  /// The word that forms of the session carry.
  package var form = ""
  package var position = 0
  /// The newest first.
  package var history: [Deed] = []
  package init() {}
}

/// The programme board: days and lanes, sessions and people to be moved, a tray for what is not held, and what the rules say.
package func deskPage(_ e: Edition, _ view: DeskView) -> [UInt8] {
  var shell = e.shell(.programme, title: e[DeskBoardWords.board], kind: "desk")
  shell.languages = Language.allCases.compactMap { other in e.deskHref("desk", other).map { (other, $0) } }
  for index in shell.navigation.indices { shell.navigation[index].isCurrent = shell.navigation[index].href == e.deskHref("desk", e.language) }
  shell.trip = nil
  shell.scripts = [boardScriptPath]
  return page(shell) { h in
    h.add(.h1) { h in
      h.text(e[DeskBoardWords.board] + " ")
      e.badge(&h)
    }
    h.add(.p, .class("lead"), text: e[DeskBoardWords.lead])
    h.add(
      .div, .id("desk"), .data("data-base", e.deskHref("desk", nil) ?? ""), .data("data-lang", e.language.rawValue), .data("data-form", view.form),
      .data("data-trip", e.trip.id.text), .data("data-events", eventsPath)
    ) { deskFragment(e, view, &$0) }
    h.add(.div, .id("verdict"), .class("verdict"), .role("status"), .hidden) { _ in }
    h.add(.div, .id("conflict"), .class("conflict"), .role("alert"), .hidden, .data("data-mine", e[DeskBoardWords.applyMine]),
      .data("data-keep", e[DeskBoardWords.keep])) { _ in }
  }
}

/// The part of the board that is fetched again when something has changed.
package func deskFragment(_ e: Edition, _ view: DeskView) -> [UInt8] {
  var h = HTML()
  deskFragment(e, view, &h)
  return h.bytes
}

private func deskFragment(_ e: Edition, _ view: DeskView, _ h: inout HTML) {
  let board = Board(e)
  h.add(.div, .class("tools"), .data("data-position", String(view.position)), .data("data-frozen", view.isFrozen ? "1" : "")) { e.deskTools(view, &$0) }
  h.add(.div, .class("desk-grid")) { h in
    h.add(.div, .class("desk-days")) { h in
      for day in e.index.days { e.deskDay(day, board, view, &h) }
    }
    h.add(.div, .class("desk-side")) { h in
      e.deskFindings(view, &h)
      e.deskTray(&h)
      e.deskHistory(view, &h)
    }
  }
}

extension Edition {
  /// `/trips/japan-2024/desk`, in a language; nil in a file.
  package func deskHref(_ path: String, _ language: Language?) -> String? {
    guard case .served(let base) = links else { return nil }
    return "\(base)/\(path)" + (language.map { "?lang=\($0.rawValue)" } ?? "")
  }

  fileprivate func deskTools(_ view: DeskView, _ h: inout HTML) {
    let worth = programme.worth
    h.add(.dl, .class("worth")) { h in
      for (words, value) in [
        (DeskBoardWords.value, language.decimal(worth.value, digits: 1)), (DeskBoardWords.meanShare, language.percent(worth.meanShare)),
        (DeskBoardWords.lowestShare, language.percent(worth.lowestShare)),
      ] {
        h.add(.div) { h in
          h.add(.dt, text: self[words])
          h.add(.dd) { $0.add(.b, text: value) }
        }
      }
    }
    guard view.mayEdit else { return }
    h.add(.div, .class("deeds")) { h in
      deed("undo", DeskBoardWords.undo, view.undo.map(String.init), view, &h)
      deed("redo", DeskBoardWords.redo, view.redo.map(String.init), view, &h)
      if let href = deskHref("desk/alternatives", language) { h.add(.a, .class("button"), .href(href), text: self[DeskBoardWords.planAround]) }
      if view.mayRelease, let href = deskHref("release", language) { h.add(.a, .class("button strong"), .href(href), text: self[DeskBoardWords.toRelease]) }
    }
    if view.isFrozen {
      h.add(.p, .class("field frozen")) { h in
        h.add(.label, .for("reason"), text: self[DeskBoardWords.frozen])
        h.void(.input, .id("reason"), .name("reason"), .type("text"), .maxlength(500), .autocomplete("off"))
      }
    }
  }

  private func deed(_ name: String, _ words: Trilingual, _ number: String?, _ view: DeskView, _ h: inout HTML) {
    h.add(.form, .method("post"), .action(deskHref("desk/\(name)", language) ?? ""), .class("deed")) { h in
      h.void(.input, .type("hidden"), .name("form"), .value(view.form))
      h.void(.input, .type("hidden"), .name("number"), .value(number ?? ""))
      if number == nil {
        h.add(.button, .type("submit"), .data("data-deed", name), .disabled, text: self[words])
      } else {
        h.add(.button, .type("submit"), .data("data-deed", name), text: self[words])
      }
    }
  }

  // MARK: Days

  fileprivate func deskDay(_ day: BoardDay, _ board: Board, _ view: DeskView, _ h: inout HTML) {
    let (placed, lanes, aside) = board.blocks(of: day)
    let midnight = day.zone.instant(of: day.date, at: ClockTime(0, 0))
    h.add(.section, .class("day"), .id("desk-\(day.date)")) { h in
      h.add(.header) { h in
        h.add(.h2, text: language.date(day.date))
        h.add(.p, .class("facts")) { $0.add(.span, .class("zone"), text: language.zoneLabel(day.zone, at: midnight + 720)) }
      }
      h.add(.div, .class("axis h\(board.hours)"), .hiddenFromReaders) { h in
        for hour in 0..<board.hours { h.add(.span, .class("b\(hour * Board.stepsPerHour + 1) s12"), text: "\(board.firstHour + hour)") }
      }
      h.add(
        .ol, .class("board h\(board.hours) n\(min(max(lanes, 1), 12))"), .data("data-day", "\(day.date)"),
        .data("data-first", "\(midnight + board.firstHour * 60)"), .data("data-offset", String(day.zone.offset(at: midnight + 720))),
        .data("data-minutes", String(board.hours * 60)), .label(language.date(day.date))
      ) { h in
        for block in placed {
          switch block.content {
          case .tour(let tour): deskTour(tour, block, board, day, view, &h)
          case .item(let item): board.write(item, block, day, &h)
          }
        }
        if placed.isEmpty { h.add(.li, .class("empty quiet"), text: self[Words.nothingPlanned]) }
      }
      if !aside.isEmpty {
        h.add(.ul, .class("aside"), .label(self[Words.alsoThatDay])) { h in
          for item in aside { h.add(.li) { itemLine(item, in: day.zone, &$0) } }
        }
      }
      if let positions = index.toursOfDay[day.date] {
        h.add(.div, .class("riders")) { h in
          for position in positions { deskRiders(programme.tours[position], day, view, &h) }
        }
      }
    }
  }

  private func deskTour(_ tour: Tour, _ block: Board.Block, _ board: Board, _ day: BoardDay, _ view: DeskView, _ h: inout HTML) {
    let isPinned = view.pins.contains(tour.id)
    let wrong = findings(on: tour, view)
    var style = "tour \(tone(tour)) \(board.place(block))"
    if isPinned { style += " pinned" }
    if !wrong.isEmpty { style += " wrong" }
    h.add(.li, .class(style), .data("data-tour", tour.id.text), .data("data-from", "\(tour.departs)")) { h in
      h.add(.p, .class("bar")) { h in
        letterMark(tour, &h)
        h.text("\(day.zone.clock(tour.departs))–\(day.zone.clock(tour.arrives)) ")
        h.add(.span, .class("by"), text: "\(carriage(tour)) · \(self[Words.persons(tour.delegates.count)])")
        if isPinned { h.add(.span, .class("pin"), text: " 📌") }
        if !wrong.isEmpty { h.add(.span, .class("alarm"), text: " ⚠ \(wrong.count)") }
      }
      h.add(.ol, .class("stops")) { h in
        for stop in tour.stops {
          let (first, width) = board.columns(of: stop, in: block, day)
          h.add(.li, .class("stop b\(first + 1) s\(width)" + (width < 10 ? " short" : ""))) { h in
            stopHandle(stop, tour, day, view, &h)
          }
        }
      }
    }
  }

  private func stopHandle(_ stop: Stop, _ tour: Tour, _ day: BoardDay, _ view: DeskView, _ h: inout HTML) {
    let title = index.visits[stop.visit].map { plain($0.title, fallback: stop.visit.text) } ?? stop.visit.text
    let words = "\(title), \(day.zone.clock(stop.starts))–\(day.zone.clock(stop.ends)), \(self[Words.tour(letter(tour))])"
    let href = deskHref("desk/session", language).map { "\($0)&tour=\(encoded(tour.id.text))&visit=\(encoded(stop.visit.text))" } ?? "#"
    h.add(
      .a, .class("handle"), .href(href), .label(words), .draggable(false), .data("data-visit", stop.visit.text), .data("data-tour", tour.id.text),
      .data("data-was", "\(stop.starts)"), .data("data-minutes", String(stop.ends - stop.starts))
    ) { h in
      h.add(.span, .class("when"), text: "\(day.zone.clock(stop.starts))–\(day.zone.clock(stop.ends))")
      h.text(" ")
      h.add(.b) { h in if let visit = index.visits[stop.visit] { organisation(visit.host, &h) } else { h.text(stop.visit.text) } }
      h.text(" ")
      h.add(.span, .class("what"), text: title)
    }
  }

  /// Who is aboard, as handles; a place to drop others.
  private func deskRiders(_ tour: Tour, _ day: BoardDay, _ view: DeskView, _ h: inout HTML) {
    h.add(.details, .class("of \(tone(tour))"), .id("riders-\(tour.id)"), .data("data-tour", tour.id.text)) { h in
      h.add(.summary) { tourSummary(tour, day, &$0) }
      h.add(.ul, .class("chips"), .data("data-tour", tour.id.text)) { h in
        for id in sorted(tour.delegates) {
          h.add(.li) { h in
            let href = deskHref("desk/person", language).map { "\($0)&person=\(encoded(id.text))&tour=\(encoded(tour.id.text))" } ?? "#"
            h.add(.a, .class("chip"), .href(href), .draggable(false), .data("data-delegate", id.text), .data("data-tour", tour.id.text)) { h in
              if let delegate = index.delegates[id] { person(delegate, reading: false, &h) } else { h.text(id.text) }
            }
          }
        }
      }
      guard view.mayEdit, let href = deskHref("desk/tour", language) else { return }
      h.add(.p) { $0.add(.a, .href("\(href)&tour=\(encoded(tour.id.text))"), text: self[DeskBoardWords.editTour]) }
    }
  }

  /// The findings that name a tour.
  func findings(on tour: Tour, _ view: DeskView) -> [Finding] {
    view.findings.filter { finding in
      guard let place = finding.column, place.hasPrefix("tours/\(tour.id)") else { return false }
      return place == "tours/\(tour.id)" || place.hasPrefix("tours/\(tour.id)/")
    }
  }

  // MARK: Beside the days

  fileprivate func deskFindings(_ view: DeskView, _ h: inout HTML) {
    h.add(.section, .class("findings")) { h in
      h.add(.h2, text: self[DeskBoardWords.rules])
      if view.findings.isEmpty { return h.add(.p, .class("met"), text: self[DeskBoardWords.valid]) }
      h.add(.ul) { h in
        for finding in view.findings.prefix(40) {
          h.add(.li) { h in
            h.add(.b, text: finding.message[language])
            h.add(.p, .class("quiet"), text: finding.mend[language])
          }
        }
      }
      if view.findings.count > 40 { h.add(.p, text: "+ \(view.findings.count - 40)") }
    }
  }

  fileprivate func deskTray(_ h: inout HTML) {
    h.add(.section, .class("tray"), .data("data-tray", "1")) { h in
      h.add(.h2, text: self[DeskBoardWords.tray])
      h.add(.p, .class("quiet"), text: self[DeskBoardWords.trayHint])
      h.add(.ul) { h in
        for entry in programme.notHeld {
          guard let visit = index.visits[entry.visit] else { continue }
          h.add(.li) { h in
            let href = deskHref("desk/place", language).map { "\($0)&visit=\(encoded(visit.id.text))" } ?? "#"
            h.add(
              .a, .class("handle"), .href(href), .draggable(false), .data("data-visit", visit.id.text), .data("data-minutes", String(visit.durationMinutes))
            ) { h in
              h.add(.b) { organisation(visit.host, &$0) }
              h.text(" ")
              h.add(.span, .class("what")) { label(visit.title, fallback: visit.id.text, &$0) }
            }
            h.add(.p, .class("quiet")) { label(entry.reason, fallback: entry.code, &$0) }
          }
        }
      }
    }
  }

  fileprivate func deskHistory(_ view: DeskView, _ h: inout HTML) {
    guard !view.history.isEmpty else { return }
    h.add(.section, .class("history")) { h in
      h.add(.h2, text: self[DeskBoardWords.history])
      h.add(.ol) { h in
        for deed in view.history.prefix(12) {
          h.add(.li) { h in
            h.add(.b, text: deed.what[language])
            let zone = trip.home.zone
            h.add(.p, .class("quiet"), text: "\(deed.by) · \(language.shortDate(zone.date(of: deed.at))) \(zone.clock(deed.at)) \(language.shortZone(zone, at: deed.at))")
            if !deed.reason.isEmpty { h.add(.p, text: "„\(deed.reason)“") }
          }
        }
      }
    }
  }
}

extension Board {
  /// The first column of a stop within its block, and how many.
  func columns(of stop: Stop, in block: Block, _ day: BoardDay) -> (first: Int, width: Int) {
    let from = step(Self.minuteOfDay(stop.starts, day)) - block.from
    let to = step(Self.minuteOfDay(stop.ends, day)) - block.from
    let first = min(max(from, 0), block.to - block.from - 1)
    return (first, max(min(to, block.to - block.from) - first, 1))
  }
}

enum DeskBoardWords {
  static let board = Trilingual(de: "Programmbrett", en: "Programme board", ja: "日程ボード")
  static let lead = Trilingual(
    de: "Ziehen Sie Sitzungen an eine andere Zeit oder in eine andere Tour, Personen von Tour zu Tour. Mit der Tastatur: Sitzung wählen, Eingabe.",
    en: "Drag sessions to another time or tour, people from tour to tour. By keyboard: choose a session, press Enter.",
    ja: "訪問を別の時間や班へ、人を別の班へドラッグできます。キーボードでは訪問を選んでEnterを押します。")
  static let value = Trilingual(de: "Wert", en: "Value", ja: "評価値")
  static let meanShare = Trilingual(de: "Anteil im Mittel", en: "Mean share", ja: "平均達成率")
  static let lowestShare = Trilingual(de: "Kleinster Anteil", en: "Lowest share", ja: "最低達成率")
  static let undo = Trilingual(de: "Rückgängig", en: "Undo", ja: "元に戻す")
  static let redo = Trilingual(de: "Wiederholen", en: "Redo", ja: "やり直す")
  static let planAround = Trilingual(de: "Rest neu planen", en: "Plan the rest", ja: "残りを再計画")
  static let toRelease = Trilingual(de: "Veröffentlichen …", en: "Release …", ja: "公開する…")
  static let frozen = Trilingual(
    de: "Eingefroren: Grund der Änderung", en: "Frozen: reason for the change", ja: "凍結中：変更の理由")
  static let rules = Trilingual(de: "Was die Regeln sagen", en: "What the rules say", ja: "規則の判定")
  static let valid = Trilingual(de: "Alle Regeln sind eingehalten.", en: "All rules are kept.", ja: "すべての規則を満たしています。")
  static let tray = Trilingual(de: "Ablage: nicht im Programm", en: "Tray: not in the programme", ja: "トレイ：日程外の訪問")
  static let trayHint = Trilingual(
    de: "Auf einen Tag oder in eine Tour ziehen; Sitzungen hierher ziehen nimmt sie heraus.",
    en: "Drag onto a day or into a tour; sessions dragged here are taken out.", ja: "日程や班にドラッグして追加します。ここへドラッグすると外れます。")
  static let applyMine = Trilingual(de: "Meine Änderung darauf anwenden", en: "Apply my change to it", ja: "自分の変更を適用する")
  static let keep = Trilingual(de: "Lassen, wie es ist", en: "Leave it as it is", ja: "このままにする")
  static let history = Trilingual(de: "Verlauf", en: "History", ja: "履歴")
  static let editTour = Trilingual(de: "Fahrt, Dolmetscher, Fixierung …", en: "Vehicle, interpreters, pin …", ja: "車両・通訳・固定…")
}

extension Edition {
  /// The shell of one of the desk's smaller pages.
  package func deskShell(_ title: Trilingual, kind: String = "list") -> Shell {
    var shell = shell(.programme, title: self[title], kind: kind)
    for index in shell.navigation.indices { shell.navigation[index].isCurrent = false }
    shell.trip = nil
    return shell
  }
  /// `Kawasaki Heavy Industries: Hydrogen terminal`
  package func visitName(_ id: Identifier<Visit>) -> String {
    guard let visit = index.visits[id] else { return id.text }
    let host = index.organisations[visit.host]?.name(in: language) ?? visit.host.text
    return "\(host): \(plain(visit.title, fallback: id.text))"
  }
  /// `Tue 8 Oct A 09:10–12:40: Sysmex, RIKEN`
  package func tourName(_ tour: Tour) -> String {
    let zone = zone(at: tour.from)
    let hosts = tour.stops.map { stop in index.visits[stop.visit].map { index.organisations[$0.host]?.name(in: language) ?? $0.host.text } ?? stop.visit.text }
    return "\(language.shortDate(tour.day)) \(letter(tour)) \(zone.clock(tour.departs))–\(zone.clock(tour.arrives)): \(hosts.joined(separator: language.comma))"
  }
}
