import Domain

/// Names as each language shows them: kanji with their reading, foreign names marked as such and kept apart from the
/// direction of the text around them.
extension Edition {
  /// A person in one line: the reading leads on Japanese pages, the name as written elsewhere.
  func person(_ delegate: Delegate, reading: Bool = true, _ h: inout HTML) {
    let name = [delegate.academicTitle, delegate.fullName].filter { !$0.isEmpty }.joined(separator: " ")
    guard !delegate.katakana.isEmpty else { return latin(name, h: &h) }
    if language == .ja {
      h.add(.bdi, .class("name"), text: delegate.katakana)
      guard reading else { return }
      h.text(" ")
      h.add(.span, .class("latin")) { latin(name, h: &$0) }
    } else {
      latin(name, class: "name", h: &h)
      guard reading else { return }
      h.text(" ")
      h.add(.span, .class("yomi"), .lang("ja"), text: delegate.katakana)
    }
  }

  private func latin(_ name: String, class style: String = "", h: inout HTML) {
    let home = Self.language(of: trip.home.country)
    if let home, home != language {
      h.add(.bdi, .class(style), .lang(home.rawValue), text: name)
    } else if style.isEmpty {
      h.add(.bdi, text: name)
    } else {
      h.add(.bdi, .class(style), text: name)
    }
  }

  /// A person's link to the own page.
  func personLink(_ id: Identifier<Delegate>, reading: Bool = true, _ h: inout HTML) {
    guard let delegate = index.delegates[id] else { return h.add(.bdi, text: id.text) }
    guard let href = href(.delegate(id)) else { return person(delegate, reading: reading, &h) }
    h.add(.a, .href(href)) { person(delegate, reading: false, &$0) }
    guard reading, !delegate.katakana.isEmpty else { return }
    h.text(" ")
    if language == .ja {
      let name = [delegate.academicTitle, delegate.fullName].filter { !$0.isEmpty }.joined(separator: " ")
      h.add(.span, .class("latin")) { latin(name, h: &$0) }
    } else {
      h.add(.span, .class("yomi"), .lang("ja"), text: delegate.katakana)
    }
  }

  /// An organisation; on Japanese pages with its kanji and their reading.
  func organisation(_ id: Identifier<Organisation>, _ h: inout HTML) {
    guard let organisation = index.organisations[id] else { return h.add(.bdi, text: id.text) }
    if language == .ja, !organisation.name.ja.isEmpty { return japanese(organisation.name.ja, organisation.kana, &h) }
    label(organisation.name, fallback: id.text, &h)
  }

  /// The Japanese name beside the other, for those who have to find the door.
  func organisationInBoth(_ id: Identifier<Organisation>, _ h: inout HTML) {
    organisation(id, &h)
    guard let organisation = index.organisations[id], organisation.shore != .home, !organisation.name.ja.isEmpty else { return }
    h.text(" ")
    if language == .ja {
      if !organisation.name.en.isEmpty { h.add(.span, .class("latin"), .lang("en"), text: organisation.name.en) }
    } else {
      h.add(.span, .class("yomi")) { japanese(organisation.name.ja, organisation.kana, &$0) }
    }
  }

  /// A place; when it is the main site of its organisation it is read like it.
  func site(_ id: Identifier<Site>?, _ h: inout HTML) {
    guard let id else { return }
    guard let site = index.sites[id] else { return h.add(.bdi, text: id.text) }
    if language == .ja, !site.name.ja.isEmpty { return japanese(site.name.ja, reading(of: site), &h) }
    h.add(.bdi, text: siteName(id))
  }

  func siteName(_ id: Identifier<Site>) -> String { index.sites[id]?.name(in: language) ?? id.text }

  private func reading(of site: Site) -> String {
    guard let id = site.organisation, let owner = index.organisations[id], owner.name.ja == site.name.ja else { return "" }
    return owner.kana
  }

  /// Kanji with the reading above where it is known and says more than the name itself.
  func japanese(_ name: String, _ kana: String, _ h: inout HTML) {
    guard !kana.isEmpty, kana != name else { return h.add(.span, .lang("ja"), text: name) }
    h.add(.ruby, .lang("ja")) { h in
      h.text(name)
      h.add(.rp, text: "(")
      h.add(.rt, text: kana)
      h.add(.rp, text: ")")
    }
  }

  /// A text in the reader's language, else in another one, marked so.
  func label(_ words: Trilingual, fallback: String = "", _ h: inout HTML) {
    let (text, found) = words.best(in: language)
    if text.isEmpty { return h.add(.bdi, text: fallback) }
    if found == language { return h.text(text) }
    h.add(.span, .lang(found.rawValue), text: text)
  }

  func plain(_ words: Trilingual, fallback: String = "") -> String {
    let text = words.best(in: language).text
    return text.isEmpty ? fallback : text
  }

  func topicName(_ id: Identifier<Topic>) -> String { index.topics[id].map { plain($0.label, fallback: id.text) } ?? id.text }

  /// In Japanese by the reading of the family name, elsewhere by protocol rank and family name.
  static func order(of delegates: [Delegate], _ language: Language) -> [Identifier<Delegate>: Int] {
    let sorted = language == .ja
      ? delegates.sorted(by: readsBefore)
      : delegates.sorted { ($0.protocolRank ?? Int.max, $0.familyKey, $0.id) < ($1.protocolRank ?? Int.max, $1.familyKey, $1.id) }
    return Dictionary(sorted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Identifiers that nobody bears come last.
  func sorted(_ ids: [Identifier<Delegate>]) -> [Identifier<Delegate>] {
    ids.map { (place: order[$0] ?? Int.max, id: $0) }.sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.id)
  }

  package static func language(of country: String) -> Language? {
    switch country {
    case "DE", "AT": .de
    case "JP": .ja
    case "GB", "US", "IE", "AU", "NZ": .en
    default: nil
    }
  }
}

extension Delegate {
  /// The family name without regard to case and accents.
  var familyKey: String { Self.folded(familyName) + " " + Self.folded(givenName) }

  static func folded(_ name: String) -> String {
    var result = ""
    for character in name.lowercased() {
      switch character {
      case "ä", "á", "à", "å", "â", "ã": result += "a"
      case "ö", "ø", "ó", "ô", "õ", "ò": result += "o"
      case "ü", "ú", "ù", "û": result += "u"
      case "é", "è", "ê", "ë", "ę": result += "e"
      case "í", "ì", "î", "ï", "ı": result += "i"
      case "ç", "ć", "č": result += "c"
      case "ğ": result += "g"
      case "ł": result += "l"
      case "ñ", "ń": result += "n"
      case "ś", "š", "ş": result += "s"
      case "ź", "ż", "ž": result += "z"
      case "ß": result += "ss"
      case "æ": result += "ae"
      default: result.append(character)
      }
    }
    return result
  }
}
