import Domain

/// What surrounds every page: head, navigation, the place where changes are announced, footer.
package struct Shell: Sendable {
  package struct Entry: Sendable {
    package var label: String
    package var href: String
    package var isCurrent: Bool
    package init(label: String, href: String, isCurrent: Bool = false) {
      (self.label, self.href, self.isCurrent) = (label, href, isCurrent)
    }
  }
  /// Somebody who has signed in, and the form by which they leave.
  package struct Account: Sendable {
    package var name: String
    /// The word that forms of the session carry.
    package var form: String
    package var language: Language
    package init(name: String, form: String, language: Language) { (self.name, self.form, self.language) = (name, form, language) }
  }
  package var language: Language
  package var title: String
  package var navigation: [Entry] = []
  /// The same page in the other languages.
  package var languages: [(language: Language, href: String)] = []
  /// Who has signed in; nil: nobody, and nothing is said of it.
  package var account: Account?
  /// Modules beside the common one.
  package var scripts: [String] = []
  /// Trip, status and time, at the end of the page.
  package var footer: String = ""
  /// The trip whose changes concern this page; nil: nothing is announced.
  package var trip: Identifier<Trip>?
  /// Sheets beside the common one.
  package var sheets: [String] = []
  /// nil: the common sheet and script are linked; else the page carries this style and asks for nothing.
  package var style: String?
  /// The page's shape on paper: `board`, `sheet` or nothing.
  package var kind: String = ""

  package init(language: Language, title: String) { (self.language, self.title) = (language, title) }
}

/// A whole page around what `main` writes.
package func page(_ shell: Shell, _ main: (inout HTML) -> Void) -> [UInt8] {
  var h = HTML()
  h.doctype()
  h.add(.html, .lang(shell.language.rawValue)) { h in
    h.add(.head) { head(shell, &$0) }
    h.add(.body, .class(shell.kind)) { h in
      h.add(.a, .class("skip"), .href("#main"), text: Words.skip[shell.language])
      h.add(.header, .class("top")) { top(shell, &$0) }
      if shell.style == nil, let trip = shell.trip {
        h.add(
          .div, .class("changed"), .role("status"), .live(eventsPath), .trip(trip.text), .say(Words.changed[shell.language]),
          .reload(Words.reload[shell.language])) { _ in }
      }
      h.add(.main, .id("main"), .tabindex(-1)) { main(&$0) }
      if !shell.footer.isEmpty { h.add(.footer, .class("foot")) { $0.add(.p, text: shell.footer) } }
    }
  }
  return h.bytes
}

private func head(_ shell: Shell, _ h: inout HTML) {
  h.void(.meta, .charset("utf-8"))
  h.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
  h.void(.meta, .name("color-scheme"), .content("light dark"))
  h.void(.meta, .name("referrer"), .content("no-referrer"))
  h.add(.title, text: shell.title)
  if let style = shell.style {
    h.void(.meta, .httpEquiv("Content-Security-Policy"), .content("default-src 'none'; style-src 'unsafe-inline'"))
    h.style(style)
  } else {
    for sheet in [stylesheetPath] + shell.sheets { h.void(.link, .rel("stylesheet"), .href(sheet)) }
    h.void(.link, .rel("icon"), .href(iconPath))
    for path in [scriptPath] + shell.scripts { h.add(.script, .type("module"), .src(path)) { _ in } }
  }
}

private func top(_ shell: Shell, _ h: inout HTML) {
  h.add(.p, .class("brand")) { h in
    let name: (inout HTML) -> Void = { h in
      h.add(.span, .lang("ja"), .class("mark"), .hiddenFromReaders, text: "橋")
      h.text("Kakehashi")
    }
    if shell.style == nil { h.add(.a, .href("/?lang=\(shell.language.rawValue)"), content: name) } else { name(&h) }
  }
  if !shell.navigation.isEmpty {
    h.add(.nav, .class("pages"), .label(Words.pages[shell.language])) { h in
      h.add(.ul) { h in
        for entry in shell.navigation {
          h.add(.li) { h in
            if entry.isCurrent {
              h.add(.a, .href(entry.href), .current("page"), text: entry.label)
            } else {
              h.add(.a, .href(entry.href), text: entry.label)
            }
          }
        }
      }
    }
  }
  if let account = shell.account {
    h.add(.form, .method("post"), .action("/logout"), .class("leave")) { h in
      h.void(.input, .type("hidden"), .name("form"), .value(account.form))
      h.add(.span, text: account.name)
      h.text(" ")
      h.add(.button, .type("submit"), text: Words.signOut[account.language])
    }
  }
  guard !shell.languages.isEmpty else { return }
  h.add(.nav, .class("tongues"), .label(Words.languages[shell.language])) { h in
    h.add(.ul) { h in
      for (language, href) in shell.languages {
        h.add(.li) { h in
          let own = language.rawValue
          if language == shell.language {
            h.add(.a, .href(href), .lang(own), .hreflang(own), .current("true"), text: language.ownName)
          } else {
            h.add(.a, .href(href), .lang(own), .hreflang(own), text: language.ownName)
          }
        }
      }
    }
  }
}

extension Language {
  package var ownName: String {
    switch self {
    case .de: "Deutsch"
    case .en: "English"
    case .ja: "日本語"
    }
  }
}

extension Edition {
  /// The shell of one page of the trip.
  func shell(_ target: Links.Target, title: String, kind: String = "") -> Shell {
    var shell = Shell(language: language, title: "\(title) · \(plain(trip.title, fallback: trip.id.text))")
    var pages: [(Trilingual, Links.Target)] = [(Words.programme, .programme), (Words.participants, .participants)]
    if meetings != nil { pages.append((Words.meetings, .meetings)) }
    if let day = mappedDay(of: target) { pages.append((Words.map, .map(day))) }
    shell.navigation = pages.compactMap { words, page in
      href(page).map { Shell.Entry(label: self[words], href: $0, isCurrent: page == target) }
    }
    shell.navigation += surroundings.entries
    shell.account = surroundings.account
    shell.languages = Language.allCases.compactMap { other in links.href(target, other).map { (other, $0) } }
    shell.footer = footer
    shell.trip = trip.id
    shell.sheets = href(.printStyle).map { [$0] } ?? []
    shell.kind = kind
    return shell
  }

  private func mappedDay(of target: Links.Target) -> CalendarDate? {
    if case .map(let date) = target { return date }
    return index.days.first { index.toursOfDay[$0.date] != nil }?.date
  }

  var statusText: String {
    switch status {
    case .draft: self[Words.draft]
    case .released(let number): self[Words.release(number)]
    }
  }

  /// `5 October 2024, 21:40 CEST (UTC+2)`, by the clocks of home.
  var stampText: String {
    let zone = trip.home.zone
    let (date, time) = zone.local(stamp)
    return "\(language.longDate(date)) \(time) \(language.zoneLabel(zone, at: stamp))"
  }

  /// What every printed page bears: trip, status, time.
  var footer: String {
    let when = language == .ja ? "\(stampText)\(self[Words.asOf])" : "\(self[Words.asOf]): \(stampText)"
    return [plain(trip.title, fallback: trip.id.text), statusText, when].joined(separator: " · ")
  }

  /// The badge that says whether this is the released programme or a draft.
  func badge(_ h: inout HTML) {
    let style = if case .draft = status { "badge draft" } else { "badge" }
    h.add(.span, .class(style), text: statusText)
  }
}

/// The sheet with the running footer of printed pages: trip, status, time, page of pages.
package func printStylesheet(_ e: Edition) -> String {
  """
  @page{@bottom-left{content:\(cssText(e.footer))}@bottom-right{content:counter(page) " / " counter(pages)}}

  """
}

/// A text as a string of CSS; what could end the string or the element becomes an escape.
func cssText(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\", "<", ">", "&", "'": result += "\\" + String(scalar.value, radix: 16) + " "
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
