import Domain

/// How what a document says stands to what is known now.
package enum PaperStanding: Hashable, Sendable {
  /// Nothing is released yet.
  case draft
  /// As released, and still true.
  case current(release: Int)
  /// As released; a later fact changes it.
  case touched(release: Int)
  /// What is known now; it differs from the release.
  case present(release: Int)
  /// As released; a newer release holds.
  case replaced(release: Int, by: Int)

  package var isTouched: Bool {
    switch self {
    case .draft, .current: false
    case .touched, .present, .replaced: true
    }
  }
}

/// One giving out of a list, as its log shows it.
package struct DisclosureLine: Hashable, Sendable {
  package var at: Minute
  package var by: String
  package var release: Int?
  package var people: Int
  package var fields: [PersonField]
  package init(at: Minute, by: String, release: Int?, people: Int, fields: [PersonField]) {
    (self.at, self.by, self.release, self.people, self.fields) = (at, by, release, people, fields)
  }
}

/// What surrounds a document.
package struct PaperFrame: Sendable {
  /// Where a document is read.
  package enum Medium: Sendable {
    /// Below the trip's path, with links to the other forms.
    case served
    /// In a file that asks for nothing: for the printer and for the disk.
    case file
  }
  package var standing: PaperStanding
  package var medium: Medium
  /// Where the trip's pages are served, `https://trips.example.org`; nil when not known.
  package var address: String?
  /// Added to every link: `&as=present`.
  package var query = ""
  /// Oldest first; of papers that are given out by a deed.
  package var disclosures: [DisclosureLine] = []
  /// What forms of the reader's session carry.
  package var word = ""
  package init(standing: PaperStanding, medium: Medium, address: String? = nil) {
    (self.standing, self.medium, self.address) = (standing, medium, address)
  }
}

/// A document with trip, standing and time; nil where there is no such document.
package func paperPage(_ copy: PaperCopy, _ e: Edition, _ frame: PaperFrame) -> [UInt8]? {
  guard e.paperCopies(contain: copy) else { return nil }
  let title = e.title(of: copy)
  var shell = Shell(language: e.language, title: "\(title) · \(e.plain(e.trip.title, fallback: e.trip.id.text))")
  shell.kind = "paper \(copy.paper.rawValue)"
  shell.footer = e.paperFooter(frame.standing)
  switch frame.medium {
  case .file: shell.style = stylesheet + paperStylesheet + paperPrintStylesheet(copy, e, frame.standing)
  case .served:
    shell.trip = e.trip.id
    shell.sheets = [paperStylesheetPath, e.paperHref(copy, ".css", frame.query)]
    shell.navigation = [
      .init(label: e[Words.programme], href: e.href(.programme) ?? "/"),
      .init(label: e[Words.papers], href: e.papersHref),
    ]
    shell.languages = Language.allCases.map { ($0, e.shown(in: $0).paperHref(copy, "", frame.query)) }
  }
  return page(shell) { h in
    h.add(.header, .class("paper-head")) { h in
      h.add(.h1) { h in
        h.text(e[copy.paper.title])
        if let subject = e.subjectTitle(of: copy) { h.add(.span, .class("subject"), text: subject) }
      }
      h.add(.p, .class("stamp")) { h in
        h.add(.b) { e.label(e.trip.title, fallback: e.trip.id.text, &$0) }
        h.text(" · " + e.standingText(frame.standing) + " · " + e.asOf)
      }
      e.banner(copy, frame, &h)
    }
    if case .served = frame.medium { e.forms(copy, frame, &h) }
    h.add(.div, .class("paper-body")) { e.write(copy, address: frame.address, &$0) }
    if case .served = frame.medium { e.disclosureLog(copy, frame, &h) }
  }
}

/// The list of documents of a trip.
package struct PaperEntry: Hashable, Sendable {
  package var copy: PaperCopy
  package var standing: PaperStanding
  package init(copy: PaperCopy, standing: PaperStanding) { (self.copy, self.standing) = (copy, standing) }
}

package func papersPage(_ entries: [PaperEntry], _ e: Edition) -> [UInt8] {
  var shell = Shell(
    language: e.language, title: "\(e[Words.papers]) · \(e.plain(e.trip.title, fallback: e.trip.id.text))")
  shell.kind = "list"
  shell.trip = e.trip.id
  shell.sheets = [paperStylesheetPath]
  shell.footer = e.footer
  shell.navigation = [
    .init(label: e[Words.programme], href: e.href(.programme) ?? "/"),
    .init(label: e[Words.papers], href: e.papersHref, isCurrent: true),
  ]
  shell.navigation += e.surroundings.entries.filter { $0.href != e.papersHref }
  shell.account = e.surroundings.account
  shell.languages = Language.allCases.map { ($0, e.shown(in: $0).papersHref) }
  let touched = entries.count { $0.standing.isTouched }
  return page(shell) { h in
    h.add(.h1, text: e[Words.papers])
    h.add(.p, .class("lead"), text: e[Words.papersSummary(entries.count, touched: touched)])
    e.touchedList(entries.filter(\.standing.isTouched), &h)
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(e[Words.papers])) { h in
      h.add(.table, .class("rows")) { h in
        h.add(.thead) { h in
          h.add(.tr) { h in
            for words in [Words.paper, Words.forWhom, Words.audience, Words.standing, Words.forms] {
              h.add(.th, .scope("col"), text: e[words])
            }
          }
        }
        h.add(.tbody) { h in
          for paper in Paper.allCases {
            let own = entries.filter { $0.copy.paper == paper }
            if paper.scope != .trip, !own.isEmpty {
              h.add(.tr, .class("group")) {
                $0.add(.th, .scope("rowgroup"), .colspan(5), text: "\(e[paper.title]) (\(own.count))")
              }
            }
            for entry in own { e.row(entry, &h) }
          }
        }
      }
    }
  }
}

extension Edition {
  package var papersHref: String { "\(tripPath)/papers?lang=\(language.rawValue)" }
  private var tripPath: String { if case .served(let base) = links { base } else { "/trips/" + encoded(trip.id.text) } }

  /// - Parameter form: `.pdf`, `.csv`, `.css` or nothing.
  package func paperHref(_ copy: PaperCopy, _ form: String = "", _ query: String = "") -> String {
    "\(tripPath)/papers/\(copy.path)\(form)?lang=\(language.rawValue)\(query)"
  }

  var asOf: String { language == .ja ? "\(stampText)\(self[Words.asOf])" : "\(self[Words.asOf]): \(stampText)" }

  func standingText(_ standing: PaperStanding) -> String {
    switch standing {
    case .draft: self[Words.draft]
    case .current(let number), .touched(let number), .replaced(let number, _): self[Words.release(number)]
    case .present(let number): self[Words.after(number)]
    }
  }

  func paperFooter(_ standing: PaperStanding) -> String {
    [plain(trip.title, fallback: trip.id.text), standingText(standing), asOf].joined(separator: " · ")
  }

  func warning(_ standing: PaperStanding) -> Trilingual? {
    switch standing {
    case .draft, .current: nil
    case .touched(let number): Words.touchedSince(number)
    case .present(let number): Words.presentSince(number)
    case .replaced(let number, let newer): Words.replacedBy(number, newer)
    }
  }

  fileprivate func banner(_ copy: PaperCopy, _ frame: PaperFrame, _ h: inout HTML) {
    guard let warning = warning(frame.standing) else { return }
    h.add(.p, .class("stale"), .role("note")) { h in
      h.text(self[warning])
      guard case .served = frame.medium else { return }
      h.text(" ")
      switch frame.standing {
      case .touched: h.add(.a, .href(paperHref(copy, "", "&as=present")), text: self[Words.showPresent])
      case .present, .replaced: h.add(.a, .href(paperHref(copy)), text: self[Words.showReleased])
      case .draft, .current: break
      }
    }
  }

  fileprivate func forms(_ copy: PaperCopy, _ frame: PaperFrame, _ h: inout HTML) {
    if copy.paper.isDisclosed {
      h.add(.form, .class("give"), .method("post"), .action(paperHref(copy, "", frame.query))) { h in
        h.add(.p, text: self[Words.giveOutNote])
        h.void(.input, .type("hidden"), .name("form"), .value(frame.word))
        for form in ["pdf", "csv", "xlsx"] {
          h.add(.button, .type("submit"), .name("ending"), .value(form), text: self[Words.giveOut(form.uppercased())])
          h.text(" ")
        }
      }
      return
    }
    h.add(.p, .class("files")) { h in
      h.add(.a, .href(paperHref(copy, ".pdf", frame.query)), text: "PDF")
      guard paperTable(copy) != nil else { return }
      h.text(" · ")
      h.add(.a, .href(paperHref(copy, ".csv", frame.query)), text: "CSV")
      h.text(" · ")
      h.add(.a, .href(paperHref(copy, ".xlsx", frame.query)), text: "Excel")
    }
  }

  fileprivate func disclosureLog(_ copy: PaperCopy, _ frame: PaperFrame, _ h: inout HTML) {
    guard copy.paper.isDisclosed else { return }
    h.add(.section, .class("log")) { h in
      h.add(.h2, text: self[Words.givenOut])
      if frame.disclosures.isEmpty { return h.add(.p, .class("quiet"), text: self[Words.neverGivenOut]) }
      h.add(.ul) { h in
        for line in frame.disclosures {
          h.add(.li) { h in
            let zone = trip.home.zone
            let (date, time) = zone.local(line.at)
            h.text("\(language.longDate(date)) \(time) \(language.zoneLabel(zone, at: line.at)) · ")
            h.add(.bdi, text: line.by)
            let state = self[line.release.map { Words.release($0) } ?? Words.draft]
            h.text(" · \(state) · \(self[Words.persons(line.people)]) · ")
            h.text(line.fields.map { self[$0.heading] }.joined(separator: language.comma))
          }
        }
      }
    }
  }

  /// What has to be given out anew, before everything else.
  package func touchedList(_ entries: [PaperEntry], _ h: inout HTML) {
    guard !entries.isEmpty else { return }
    h.add(.ul, .class("stale touched")) { h in
      for entry in entries {
        h.add(.li) { $0.add(.a, .href(paperHref(entry.copy, "", "&as=present")), text: title(of: entry.copy)) }
      }
    }
  }

  fileprivate func row(_ entry: PaperEntry, _ h: inout HTML) {
    let copy = entry.copy
    // What came up after the release has no released form.
    let query = if case .present = entry.standing { "&as=present" } else { "" }
    h.add(.tr) { h in
      h.add(.th, .scope("row")) { h in
        let name = subjectTitle(of: copy) ?? self[copy.paper.title]
        h.add(.a, .href(paperHref(copy, "", query)), text: name)
      }
      h.add(.td, text: self[copy.paper.recipient.name])
      h.add(.td, .class("number"), text: String(audience(of: copy)))
      h.add(.td) { h in
        switch entry.standing {
        case .draft: h.add(.span, .class("badge draft"), text: self[Words.draft])
        case .current(let number): h.add(.span, .class("badge"), text: self[Words.currentIn(number)])
        case .touched(let number), .present(let number), .replaced(let number, _):
          h.add(.span, .class("badge stale-badge"), text: self[Words.touchedIn(number)])
        }
      }
      h.add(.td) { h in
        // What is given out by a deed has its forms on its own page.
        if copy.paper.isDisclosed {
          return h.add(.a, .class("nowrap"), .href(paperHref(copy, "", query)), text: self[Words.giveOutShort])
        }
        h.add(.a, .href(paperHref(copy, ".pdf", query)), text: "PDF")
        if paperTable(copy) != nil {
          h.text(" · ")
          h.add(.a, .href(paperHref(copy, ".csv", query)), text: "CSV")
          h.text(" · ")
          h.add(.a, .href(paperHref(copy, ".xlsx", query)), text: "Excel")
        }
      }
    }
  }

  /// How many people a document is about.
  package func audience(of copy: PaperCopy) -> Int {
    switch copy.subject {
    case .trip: copy.paper == .interpreters ? trip.interpreters.count : trip.delegates.count
    case .host(let host): visitors(of: host).count
    case .visit(let visit): Set((index.sessionsOfVisit[visit] ?? []).flatMap { index.sessions[$0].delegates }).count
    case .day(let date):
      trip.delegates.count { one in
        let noon = (day(date)?.zone ?? trip.hosts[0].zone).instant(of: date, at: ClockTime(12, 0))
        return isPresent(one, at: noon)
      }
    }
  }
}

extension Words {
  static let papers = Trilingual(de: "Dokumente", en: "Documents", ja: "資料一覧")
  static let paper = Trilingual(de: "Dokument", en: "Document", ja: "資料")
  static let forWhom = Trilingual(de: "Für", en: "For", ja: "提供先")
  static let audience = Trilingual(de: "Personen", en: "Persons", ja: "人数")
  static let standing = Trilingual(de: "Stand", en: "Standing", ja: "状態")
  static let forms = Trilingual(de: "Formen", en: "Forms", ja: "形式")
  static func papersSummary(_ count: Int, touched: Int) -> Trilingual {
    Trilingual(
      de: "\(count) Dokumente, davon \(touched) von späteren Tatsachen betroffen.",
      en: "\(count) documents, \(touched) of them touched by later facts.",
      ja: "資料\(count)件、うち\(touched)件は公開後の変更により更新が必要です。")
  }
  static func after(_ number: Int) -> Trilingual {
    Trilingual(
      de: "nach Ausgabe \(number), unveröffentlicht", en: "after release \(number), unreleased",
      ja: "第\(number)版以降（未公開）")
  }
  static func currentIn(_ number: Int) -> Trilingual {
    Trilingual(de: "Ausgabe \(number), gültig", en: "release \(number), current", ja: "第\(number)版・最新")
  }
  static func touchedIn(_ number: Int) -> Trilingual {
    Trilingual(de: "betroffen seit Ausgabe \(number)", en: "touched since release \(number)", ja: "第\(number)版以降に変更あり")
  }
  static func touchedSince(_ number: Int) -> Trilingual {
    Trilingual(
      de: "Seit Ausgabe \(number) ist eine Tatsache hinzugekommen, die dieses Dokument ändert. Es zeigt die Ausgabe.",
      en: "Since release \(number) a fact has come in that changes this document. It shows what was released.",
      ja: "第\(number)版の公開後、この資料に関わる変更がありました。表示は公開時の内容です。")
  }
  static func presentSince(_ number: Int) -> Trilingual {
    Trilingual(
      de: "Dieses Dokument zeigt, was nach Ausgabe \(number) bekannt wurde und noch nicht veröffentlicht ist.",
      en: "This document shows what became known after release \(number) and is not released yet.",
      ja: "第\(number)版以降に判明した未公開の内容を含みます。")
  }
  static func replacedBy(_ number: Int, _ newer: Int) -> Trilingual {
    Trilingual(
      de: "Ausgabe \(number) ist durch Ausgabe \(newer) ersetzt.",
      en: "Release \(number) is replaced by release \(newer).",
      ja: "第\(number)版は第\(newer)版に差し替えられました。")
  }
  static let showPresent = Trilingual(de: "Jetzigen Stand zeigen", en: "Show the present state", ja: "現在の内容を表示")
  static let showReleased = Trilingual(de: "Gültige Ausgabe zeigen", en: "Show the release that holds", ja: "公開中の版を表示")
  static let giveOutShort = Trilingual(de: "Weitergeben …", en: "Give out …", ja: "提供する…")
  static func giveOut(_ form: String) -> Trilingual {
    Trilingual(de: "Weitergeben als \(form)", en: "Give out as \(form)", ja: "\(form)で提供する")
  }
  static let giveOutNote = Trilingual(
    de: "Die Weitergabe wird mit Empfänger, Feldern und Zeit im Journal verzeichnet.",
    en: "Giving it out is recorded in the journal with recipient, fields and time.", ja: "提供すると、提供先・項目・日時が記録に残ります。")
  static let givenOut = Trilingual(de: "Weitergegeben", en: "Given out", ja: "提供の記録")
  static let neverGivenOut = Trilingual(de: "Noch nie.", en: "Never so far.", ja: "提供の記録はありません。")
}
