import Domain

/// The participants in one of four orders.
extension Edition {
  func participantTable(_ paper: Paper) -> PaperTable {
    let fields = paper.fields
    var table = PaperTable(title: self[paper.title], heads: [self[Words.number]] + fields.map { self[$0.heading] })
    table.rowHead = 1
    var group: String?
    for (number, one) in participants(paper).enumerated() {
      if paper == .byOrganisation {
        let name = organisationCell(one.organisation).plain
        if name != group { table.headings[number] = name.isEmpty ? self[Words.noOrganisation] : name }
        group = name
      }
      table.append([.number(number + 1)] + fields.map { cell($0, of: one) })
    }
    return table
  }

  /// Whoever has no reading, rank or organisation comes last, by name.
  func participants(_ paper: Paper) -> [Delegate] {
    switch paper {
    case .byProtocol: trip.delegates.sorted { protocolKey($0) < protocolKey($1) }
    case .byOrganisation:
      trip.delegates.map { one in (one, organisationKey(one), protocolKey(one)) }
        .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.2 < $1.2 }.map(\.0)
    case .byReading: trip.delegates.sorted(by: Self.readsBefore)
    default: trip.delegates.sorted { ($0.familyKey, $0.id) < ($1.familyKey, $1.id) }
    }
  }

  func protocolKey(_ one: Delegate) -> (Int, String, Identifier<Delegate>) {
    (one.id == trip.leader ? 0 : one.protocolRank ?? Int.max, one.familyKey, one.id)
  }

  private func organisationKey(_ one: Delegate) -> String {
    guard let id = one.organisation else { return "\u{10FFFF}" }
    guard let known = index.organisations[id] else { return Delegate.folded(id.text) }
    return Delegate.folded(known.name(in: language))
  }

  static func readsBefore(_ a: Delegate, _ b: Delegate) -> Bool {
    if a.katakana.isEmpty != b.katakana.isEmpty { return b.katakana.isEmpty }
    let (left, right) = (a.readingKeys, b.readingKeys)
    if left.family < right.family { return true }
    if right.family < left.family { return false }
    if left.given < right.given { return true }
    if right.given < left.given { return false }
    return (a.familyKey, a.id) < (b.familyKey, b.id)
  }

  func participantList(_ table: PaperTable, _ h: inout HTML) {
    h.add(.p, .class("lead"), text: self[Words.persons(table.rows.count)])
    let unread = trip.delegates.count { $0.katakana.isEmpty }
    if unread > 0 { todoNote(Words.readingsMissing(unread), &h) }
    untranslatedNote(trip.delegates, &h)
    write(table, &h)
  }
}

extension Edition {
  /// On Japanese pages: whose function is known in no Japanese words. A reader of lists repeats the English there.
  func untranslatedNote(_ people: [Delegate], _ h: inout HTML) {
    guard language == .ja else { return }
    let count = people.count { one in
      !one.function.en.isEmpty && !one.function.ja.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
    }
    if count > 0 { todoNote(Words.functionsMissing(count), &h) }
  }
}

extension Delegate {
  /// Whoever holds several posts appears before a host with the one that has a tie to it, else with the first.
  func shown(to host: Identifier<Organisation>, _ register: Register) -> Delegate {
    guard let posts = furtherPosts else { return self }
    func isNear(_ organisation: Identifier<Organisation>?) -> Bool {
      guard let organisation else { return false }
      return register.ties.contains { [$0.from, $0.to] == [organisation, host] || [$0.from, $0.to] == [host, organisation] }
    }
    guard !isNear(organisation), let near = posts.first(where: { isNear($0.organisation) }) else { return self }
    var one = self
    (one.organisation, one.function) = (near.organisation, Trilingual(same: near.function))
    return one
  }
}

/// The visitors of one host, with the fields that a host may know and no others.
extension Edition {
  func visitorTable(_ host: Identifier<Organisation>) -> PaperTable {
    let fields = Paper.visitors.fields
    var heads = [self[Words.day], self[Words.time], self[Words.visit], self[Words.number]]
    heads += fields.map { self[$0.heading] }
    var table = PaperTable(title: self[Paper.visitors.title], heads: heads)
    table.rowHead = 4
    for session in sessions(of: host) {
      let zone = zone(at: session.site)
      let date = zone.date(of: session.starts)
      let clocks = clocks(session.starts, session.ends, zone)
      let title = index.visits[session.visit].map { plain($0.title, fallback: $0.id.text) } ?? session.visit.text
      let label = language.zoneLabel(zone, at: session.starts)
      table.headings[table.rows.count] = "\(language.date(date)) \(clocks) \(label) · \(title)"
      for (number, one) in visitors(of: session).enumerated() {
        let start: [PaperTable.Cell] = [.date(date), .text(clocks), .text(title), .number(number + 1)]
        table.append(start + fields.map { cell($0, of: one.shown(to: host, dossier.register)) })
      }
    }
    return table
  }

  func sessions(of host: Identifier<Organisation>) -> [Session] {
    (index.sessionsOfHost[host] ?? []).map { index.sessions[$0] }
  }

  /// In the order of the host: by reading on Japanese pages, else by protocol.
  func visitors(of session: Session) -> [Delegate] {
    let people = Set(session.delegates).compactMap { index.delegates[$0] }
    return language == .ja ? people.sorted(by: Self.readsBefore) : people.sorted { protocolKey($0) < protocolKey($1) }
  }

  /// Whose names a host gets.
  package func visitors(of host: Identifier<Organisation>) -> [Identifier<Delegate>] {
    Set(sessions(of: host).flatMap(\.delegates)).sorted()
  }

  func visitorList(_ host: Identifier<Organisation>, _ h: inout HTML) {
    let table = visitorTable(host)
    h.add(.p, .class("lead")) { h in
      organisationInBoth(host, &h)
      h.text(" · \(self[Words.persons(visitors(of: host).count)])")
    }
    let nameless = visitors(of: host).count { (index.delegates[$0]?.personal.passportName ?? "").isEmpty }
    if nameless > 0 { todoNote(Words.passportNamesMissing(nameless), &h) }
    untranslatedNote(visitors(of: host).compactMap { index.delegates[$0] }, &h)
    // Date, time and visit stand in the headings.
    var page = table
    page.heads.removeFirst(3)
    page.rows = table.rows.map { Array($0.dropFirst(3)) }
    page.rowHead = 1
    write(page, &h)
    let names = Paper.visitors.fields.map { self[$0.heading] }.joined(separator: language.comma)
    h.add(.p, .class("note"), text: self[Words.onlyFields(names)])
  }
}

extension Words {
  static let number = Trilingual(de: "Nr.", en: "No.", ja: "番号")
  static let time = Trilingual(de: "Zeit", en: "Time", ja: "時刻")
  static let visit = Trilingual(de: "Besuch", en: "Visit", ja: "訪問")
  static let noOrganisation = Trilingual(de: "Ohne Organisation", en: "Without organisation", ja: "所属なし")
  static func readingsMissing(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Lesung des Namens bei \(persons(count).de); sie stehen am Ende der japanischen Ordnung.",
      en: "reading of the name of \(persons(count).en); they come last in the Japanese order.",
      ja: "氏名の読み（\(count)名）。五十音順では末尾に置いています。")
  }
  static func functionsMissing(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Funktion auf Japanisch bei \(persons(count).de).", en: "function in Japanese of \(persons(count).en).",
      ja: "役職の日本語表記（\(count)名）。")
  }
  static func passportNamesMissing(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Schreibweise im Pass bei \(persons(count).de); manche Pforte weist bei Abweichung ab.",
      en: "passport spelling of \(persons(count).en); some gates refuse a name that differs.",
      ja: "旅券上の氏名表記（\(count)名）。表記が異なると入館を断られることがあります。")
  }
  static func onlyFields(_ names: String) -> Trilingual {
    Trilingual(
      de: "Freigegeben für Gastgeber: \(names). Die Weitergabe wird verzeichnet.",
      en: "Released for hosts: \(names). Giving the list out is recorded.", ja: "訪問先への提供項目：\(names)。提供は記録されます。")
  }
}
