import Domain

/// What a reader knows before reading: names of the register and of persons, and what is generally known.
///
/// Building takes a quarter of a millisecond an organisation; reading a page then does not depend on their number.
package struct Knowledge: Sendable {
  private(set) var entries: [Entry] = []
  private(set) var index = NameIndex()
  /// For whom the delegation travels.
  let home: Identifier<Organisation>?
  /// The key of a place's name to its entry.
  private(set) var places: [String: Int] = [:]
  private(set) var topics = TopicIndex()
  /// Organisations that have to do with each other, both ways.
  private(set) var related: [Identifier<Organisation>: Set<Identifier<Organisation>>] = [:]
  private var territories: [String: Identifier<Organisation>] = [:]

  /// - Parameter home: the organisation that sends the delegations; `the delegation` of a text means it.
  package init(register: Register, persons: [Delegate], home: Identifier<Organisation>? = nil) {
    self.home = home
    for organisation in register.organisations { noteTerritory(of: organisation) }
    addGazetteer()
    for organisation in register.organisations { add(organisation) }
    for site in register.sites { add(site) }
    addInstitutions(register)
    for person in persons { add(person) }
    for topic in register.topics { topics.add(topic) }
    for tie in register.ties { relate(tie.from, tie.to) }
    for organisation in register.organisations { for other in organisation.related { relate(organisation.id, other) } }
  }

  private mutating func relate(_ one: Identifier<Organisation>, _ other: Identifier<Organisation>) {
    related[one, default: []].insert(other)
    related[other, default: []].insert(one)
  }

  private mutating func add(_ entry: Entry) -> Int {
    entries.append(entry)
    return entries.count - 1
  }
  private mutating func name(_ text: String, _ entry: Int, _ strength: NameUse.Strength, _ reason: Reason) {
    guard !text.isEmpty else { return }
    index.add(text, for: entry, strength, reason)
  }

  // MARK: - Places

  /// A register's organisation that is a town's or region's body: `City of Kobe`, `Präfektur Hyogo`.
  private mutating func noteTerritory(of organisation: Organisation) {
    guard organisation.kind == "public" else { return }
    for name in [organisation.name.en, organisation.name.de, organisation.name.ja] {
      if let place = Territory.place(in: name) { territories[Spelling.key(place)] = organisation.id }
    }
  }

  private mutating func addGazetteer() {
    var found: Set<Identifier<Organisation>> = []
    for (place, scope) in Gazetteer.all {
      let cells = place.cells
      let names = (place.isShared ? Array(cells[...1]) : cells).flatMap { $0.split(separator: ",").map(String.init) }.filter { !$0.isEmpty }
      let forms = Territory.forms(of: cells, scope: scope)
      if !place.isShared, let known = places[Spelling.key(cells[0])] {
        for name in names + forms { self.name(name, known, .full, .gazetteer) }
        continue
      }
      let body = names.compactMap { territories[Spelling.key($0)] }.first
      if let body { found.insert(body) }
      let entry = add(Entry(kind: .place, link: body.map { .organisation($0) } ?? .common(cells[0])))
      if !place.isShared { for name in names { places[Spelling.key(name)] = entry } }
      for name in names + forms { self.name(name, entry, .full, body == nil ? .gazetteer : .territory) }
      // Japans, Indiens: what ends as an inflected word does has another stem in the genitive.
      for name in names where !name.contains(" ") && Spelling.stem(Array(Spelling.key(name).utf8)) != Spelling.stem(Array(Spelling.key(name + "s").utf8)) && name.utf8.allSatisfy({ $0 < 0xE3 }) && !name.hasSuffix("s") {
        self.name(name + "s", entry, .full, body == nil ? .gazetteer : .territory)
      }
    }
    // Towns of the register that the gazetteer does not have.
    for (key, body) in territories.sorted(by: { $0.key < $1.key }) where !found.contains(body) && key.unicodeScalars.count > 2 && places[key] == nil {
      let entry = add(Entry(kind: .place, link: .organisation(body)))
      places[key] = entry
      name(key.prefix(1).uppercased() + key.dropFirst(), entry, .full, .territory)
    }
  }

  // MARK: - Organisations

  private mutating func add(_ organisation: Organisation) {
    let isTerritory = [organisation.name.en, organisation.name.de, organisation.name.ja].contains { Territory.isPlaceName($0) }
    let place = isTerritory ? territories.first { $0.value == organisation.id }?.key : nil
    let entry = add(Entry(
      kind: .organisation, link: .organisation(organisation.id), topics: organisation.topics, cityKey: Spelling.key(organisation.city)))
    for name in NameForms.all(of: organisation) {
      // `City of Kobe` is the place; its government's name is the organisation.
      if let place, let of = places[place], Territory.isPlaceName(name.text) {
        self.name(name.text, of, .full, .territory)
      } else if let reading = places[Spelling.key(name.text)], entries[reading].kind == .place, name.strength <= .derived {
        // A firm named as a town: only once it has been introduced.
        self.name(name.text, entry, .short, name.reason)
      } else {
        self.name(name.text, entry, name.strength, name.reason)
      }
    }
    for name in Territory.parliaments(named: organisation.name.en) { self.name(name, entry, .derived, .registerName) }
  }

  private mutating func add(_ site: Site) {
    let forms = NameForms.all(of: site)
    guard !forms.isEmpty else { return }
    let entry = add(Entry(kind: .place, link: .site(site.id), cityKey: Spelling.key(site.city)))
    for form in forms { name(form, entry, .derived, .registerName) }
  }

  /// Generally known ones; what the register has under one of its names is the register's: 経産省 of `Ministry of Economy, Trade and Industry`.
  private mutating func addInstitutions(_ register: Register) {
    var registered: [String: Identifier<Organisation>] = [:]
    for one in register.organisations { for name in [one.name.en, one.name.de, one.name.ja] where !name.isEmpty { registered[Spelling.key(NameForms.withoutBrackets(name))] = one.id } }
    for line in Institutions.known.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmedBlanks }
      guard let first = cells.first else { continue }
      let names = [first] + (cells.dropFirst().first ?? "").split(separator: ",").map(String.init)
      let known = names.lazy.compactMap { registered[Spelling.key($0)] }.first
      let entry = add(Entry(kind: .organisation, link: known.map { .organisation($0) } ?? .common(first)))
      for name in names { self.name(name, entry, .derived, .institution) }
    }
  }

  private mutating func add(_ person: Delegate) {
    let entry = add(Entry(kind: .person, link: .person(person.id)))
    name(person.fullName, entry, .full, .registerName)
    if !person.givenName.isEmpty { name(person.familyName + " " + person.givenName, entry, .derived, .registerName) }
    name(person.familyName, entry, .surname, .registerShort)
    guard !person.katakana.isEmpty else { return }
    name(person.katakana, entry, .full, .registerReading)
    let parts = person.katakana.split(separator: "・")
    let given = max(1, person.givenName.split(separator: " ").count)
    if parts.count > given { name(parts[given...].joined(separator: "・"), entry, .surname, .registerReading) }
  }
}

extension String {
  var trimmedBlanks: String {
    // Most have none.
    guard let first = utf8.first, let last = utf8.last, [first, last].contains(where: { $0 == 0x20 || $0 == 0x09 }) else { return self }
    let blanks: Set<Character> = [" ", "\t"]
    return String(drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
  }
}
