import Domain

/// Every document that the trip puts on paper. The raw value is its address and file name and never changes.
package enum Paper: String, CaseIterable, Codable, Sendable {
  case booklet
  case dayCard = "day-card"
  case brochure
  case byAlphabet = "participants-alphabet"
  case byProtocol = "participants-protocol"
  case byOrganisation = "participants-organisation"
  case byReading = "participants-reading"
  case visitors = "visitor-list"
  case transport, rooming, flights, kitchen
  case interpreters = "interpreter-plan"
  case seating, badges, briefing

  /// What there is one copy of.
  package enum Scope: Sendable { case trip, day, host, visit }

  /// A kind of fact that shows on the page.
  package enum Fact: CaseIterable, Sendable { case programme, people, personal, offers, places, settings, ties }

  package var scope: Scope {
    switch self {
    case .dayCard: .day
    case .visitors: .host
    case .seating, .briefing: .visit
    default: .trip
    }
  }

  /// Who gets it; decides which fields of a person may stand in it.
  package var recipient: Recipient {
    switch self {
    case .booklet, .dayCard, .badges: .delegation
    case .brochure, .byReading, .visitors: .host
    case .byAlphabet, .byProtocol, .byOrganisation, .interpreters, .seating, .briefing: .organiser
    case .transport: .driver
    case .rooming: .hotel
    case .flights: .carrier
    case .kitchen: .kitchen
    }
  }

  package var facts: Set<Fact> {
    switch self {
    case .booklet: [.programme, .people, .offers, .places, .settings]
    case .dayCard: [.programme, .offers, .places, .settings]
    case .brochure, .byAlphabet, .byProtocol, .byOrganisation, .byReading, .badges: [.people, .settings]
    case .visitors: [.programme, .people, .personal, .offers]
    case .transport: [.programme, .people, .places, .settings]
    case .rooming, .flights, .kitchen: [.people, .personal, .places, .settings]
    case .interpreters: [.programme, .offers, .settings]
    case .seating: [.programme, .people, .offers, .settings]
    case .briefing: [.programme, .people, .offers, .places, .ties]
    }
  }

  /// Given to somebody outside only by the deed that records it.
  package var isDisclosed: Bool { self == .visitors }

  package var title: Trilingual {
    switch self {
    case .booklet: Trilingual(de: "Programmheft", en: "Programme booklet", ja: "訪問日程のしおり")
    case .dayCard: Trilingual(de: "Tageskarte", en: "Day card", ja: "当日行程表")
    case .brochure: Trilingual(de: "Delegationsbroschüre", en: "Delegation brochure", ja: "訪問団員紹介")
    case .byAlphabet:
      Trilingual(de: "Teilnehmerliste nach Alphabet", en: "Participants, alphabetically", ja: "参加者名簿（アルファベット順）")
    case .byProtocol: Trilingual(de: "Teilnehmerliste nach Protokoll", en: "Participants by protocol", ja: "参加者名簿（席次順）")
    case .byOrganisation:
      Trilingual(de: "Teilnehmerliste nach Organisation", en: "Participants by organisation", ja: "参加者名簿（所属別）")
    case .byReading:
      Trilingual(de: "Teilnehmerliste in japanischer Ordnung", en: "Participants in Japanese order", ja: "参加者名簿（五十音順）")
    case .visitors: Trilingual(de: "Besucherliste", en: "Visitor list", ja: "来訪者名簿")
    case .transport: Trilingual(de: "Fahrtenliste", en: "Transport list", ja: "配車表")
    case .rooming: Trilingual(de: "Zimmerliste", en: "Rooming list", ja: "部屋割表")
    case .flights: Trilingual(de: "Flug- und Bahnliste", en: "Flight and train list", ja: "航空便・列車一覧")
    case .kitchen: Trilingual(de: "Kostliste für die Küche", en: "Dietary list for the kitchen", ja: "食事制限一覧（厨房用）")
    case .interpreters: Trilingual(de: "Dolmetschplan", en: "Interpreter plan", ja: "通訳配置表")
    case .seating: Trilingual(de: "Sitzplan", en: "Seating plan", ja: "席次表")
    case .badges: Trilingual(de: "Namensschilder", en: "Badges", ja: "名札")
    case .briefing: Trilingual(de: "Besuchsvorlage", en: "Briefing note", ja: "訪問先資料")
    }
  }
}

/// One document about one thing: the day card of a day, the visitor list of a host.
package struct PaperCopy: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case trip
    case day(CalendarDate)
    case host(Identifier<Organisation>)
    case visit(Identifier<Visit>)
  }
  package let paper: Paper
  package let subject: Subject

  /// - Returns: nil when the paper is not about such a thing.
  package init?(_ paper: Paper, _ subject: Subject = .trip) {
    let scope: Paper.Scope =
      switch subject {
      case .trip: .trip
      case .day: .day
      case .host: .host
      case .visit: .visit
      }
    guard scope == paper.scope else { return nil }
    (self.paper, self.subject) = (paper, subject)
  }

  /// As it stands in an address: the paper's name, and that of its subject where it has one.
  package init?(_ paper: String, about name: String?) {
    guard let paper = Paper(rawValue: paper) else { return nil }
    let subject: Subject? =
      switch (paper.scope, name) {
      case (.trip, nil): .trip
      case (.day, let name?): CalendarDate(name).map { .day($0) }
      case (.host, let name?): .host(Identifier(name))
      case (.visit, let name?): .visit(Identifier(name))
      default: nil
      }
    guard let subject else { return nil }
    self.init(paper, subject)
  }

  package var subjectName: String? {
    switch subject {
    case .trip: nil
    case .day(let date): date.description
    case .host(let id): id.text
    case .visit(let id): id.text
    }
  }

  /// `booklet`, `day-card/2024-10-07`: below `/papers/`, each segment encoded.
  package var path: String { paper.rawValue + (subjectName.map { "/" + encoded($0) } ?? "") }
}

extension Edition {
  /// Every document of the trip, in the order of the list of documents.
  package var paperCopies: [PaperCopy] { Paper.allCases.flatMap(copies) }

  /// The copies of one paper: what has no session has no list, no seats and no briefing.
  package func copies(of paper: Paper) -> [PaperCopy] {
    switch paper.scope {
    case .trip: return [PaperCopy(paper)].compactMap(\.self)
    case .day: return index.days.filter { isEventful($0) }.compactMap { PaperCopy(paper, .day($0.date)) }
    case .host:
      var seen = Set<Identifier<Organisation>>()
      return index.sessions.compactMap { index.visits[$0.visit]?.host }.filter { seen.insert($0).inserted }
        .compactMap { PaperCopy(paper, .host($0)) }
    case .visit:
      var seen = Set<Identifier<Visit>>()
      return index.sessions.map(\.visit).filter { index.visits[$0] != nil && seen.insert($0).inserted }
        .compactMap { PaperCopy(paper, .visit($0)) }
    }
  }

  private func isEventful(_ day: BoardDay) -> Bool {
    index.toursOfDay[day.date] != nil || !items(on: day.date).isEmpty || hotel(onNightOf: day.date) != nil
  }

  /// Fixed items by the day on which they start, by the clocks there.
  func items(on date: CalendarDate) -> [FixedItem] {
    trip.fixedItems.filter { zones(of: $0).start.date(of: $0.starts) == date }.sorted {
      ($0.starts, $0.id) < ($1.starts, $1.id)
    }
  }

  /// The heading of a copy: the paper, and what it is about.
  package func title(of copy: PaperCopy) -> String {
    subjectTitle(of: copy).map { "\(self[copy.paper.title]) · \($0)" } ?? self[copy.paper.title]
  }

  package func subjectTitle(of copy: PaperCopy) -> String? {
    switch copy.subject {
    case .trip: nil
    case .day(let date): language.date(date)
    case .host(let id): index.organisations[id]?.name(in: language) ?? id.text
    case .visit(let id): index.visits[id].map { plain($0.title, fallback: id.text) } ?? id.text
    }
  }

  /// What a document says, without frame and stamp: two that agree here say the same. nil where there is none.
  ///
  /// - Parameter address: where the pages of the trip are served, for the signs on badges; nil when not known.
  package func paperContent(_ copy: PaperCopy, address: String? = nil) -> [UInt8]? {
    guard paperCopies(contain: copy) else { return nil }
    var h = HTML()
    write(copy, address: address, &h)
    return h.bytes
  }

  func paperCopies(contain copy: PaperCopy) -> Bool { copies(of: copy.paper).contains(copy) }

  func write(_ copy: PaperCopy, address: String?, _ h: inout HTML) {
    switch (copy.paper, copy.subject) {
    case (.booklet, _): booklet(&h)
    case (.dayCard, .day(let date)): if let day = day(date) { dayCard(day, &h) }
    case (.brochure, _): brochure(&h)
    case (.visitors, .host(let host)): visitorList(host, &h)
    case (.seating, .visit(let visit)): seatingPlan(visit, &h)
    case (.briefing, .visit(let visit)): briefing(visit, &h)
    case (.badges, _): badges(address: address, &h)
    case (.kitchen, _): kitchenList(&h)
    case (.interpreters, _): interpreterPlan(&h)
    case (.flights, _): flightList(&h)
    case (.transport, _): transportList(&h)
    case (.rooming, _): roomingList(&h)
    default: if let table = paperTable(copy) { participantList(table, &h) }
    }
  }

  /// The rows of a list, from which page, CSV and workbook are made; nil for what is no list.
  package func paperTable(_ copy: PaperCopy) -> PaperTable? {
    guard paperCopies(contain: copy) else { return nil }
    return switch (copy.paper, copy.subject) {
    case (.byAlphabet, _): participantTable(.byAlphabet)
    case (.byProtocol, _): participantTable(.byProtocol)
    case (.byOrganisation, _): participantTable(.byOrganisation)
    case (.byReading, _): participantTable(.byReading)
    case (.visitors, .host(let host)): visitorTable(host)
    case (.transport, _): transportTable
    case (.rooming, _): roomingTable
    case (.flights, _): flightTable
    case (.kitchen, _): kitchenTable
    case (.interpreters, _): interpreterTable
    case (.seating, .visit(let visit)): seatingTable(visit)
    default: nil
    }
  }
}
