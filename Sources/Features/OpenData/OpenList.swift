import Domain
import HashTreeCollections
import Interchange

/// Who asks for a list, and for what of it.
struct OpenQuery: Sendable {
  let state: State
  let who: Who
  /// Of a trip's list.
  let trip: Identifier<Trip>?
  let language: Language
  let today: CalendarDate
  /// By the filter's name; never empty texts.
  var filters: [String: String] = [:]
  /// The key of the last row that was given before.
  var after: String?
  /// False where nobody minds.
  var isOrdered = true
}

/// By what a list can be narrowed.
struct OpenFilter: Sendable {
  let name: String
  let label: Trilingual
  /// nil: any text.
  var values: [String]?
}

/// One row on its way out, made when somebody wants it.
struct OpenRow: Sendable {
  let key: String
  let json: @Sendable () -> JSONValue
  let cells: @Sendable () -> [String]
  /// nil for what is in no address book.
  let card: (@Sendable () -> Card)?
  /// The name and where it is; nil for what is on no map.
  let place: (@Sendable () -> (name: String, point: Point?))?
  /// Of the ledger, whom it is about; nil for what is about nobody.
  let person: Int?
}

/// A list that can be taken away: by the interface as JSON, by people as CSV and workbook, some as cards or on a map.
struct OpenList: Sendable {
  /// Below `/api/v1` and `/open`: `organisations`, `trips/{trip}/visits`.
  let path: String
  let title: Trilingual
  let tag: Trilingual
  let shapeName: String
  let filters: [OpenFilter]
  /// Whether keys are numbers from 1.
  let isNumbered: Bool
  /// Whether its rows are people of a trip; who takes it is written down.
  let isOfPeople: Bool
  let hasCards: Bool
  let hasPlaces: Bool
  /// nil: each row is shown to whoever may see it.
  let right: @Sendable (Identifier<Trip>?) -> Right?
  let schema: @Sendable (Language) -> JSONValue
  let heads: @Sendable (Language) -> [String]
  /// In the order of keys, after `query.after`.
  let rows: @Sendable (OpenQuery) throws -> AnySequence<OpenRow>
  let row: @Sendable (OpenQuery, String) throws -> OpenRow?
  /// Keys and names of those rows that are on no map, in the order of keys; none for a list without places.
  let unplaced: @Sendable (OpenQuery) throws -> [(key: String, name: String)]
  /// What the list does not hold, whatever its form.
  let losses: @Sendable (OpenQuery) -> [Trilingual]

  var isOfTrip: Bool { path.contains("{trip}") }
  var forms: [OpenForm] {
    [.json, .csv, .workbook] + (hasCards ? [.vCard, .jsContact] : []) + (hasPlaces ? [.geoJSON] : [])
  }
  /// The list's own name, `visits`.
  var name: String { String(path.split(separator: "/").last!) }

  /// - Throws: `.unknownVisitor`, `.forbidden`, `NotThere.trip`.
  func require(_ query: OpenQuery) throws {
    if let right = right(query.trip) { try query.state.require(query.who, right) } else if query.who == .stranger { throw AccessRefusal.unknownVisitor }
    if let trip = query.trip, query.state.tripRecords[trip] == nil { throw NotThere.trip }
  }
}

/// A stretch of a list.
struct OpenPage: Sendable {
  var rows: [OpenRow]
  /// Asks for the next stretch as `after`; nil: there is none.
  var next: String?
}

extension OpenList {
  func page(_ query: OpenQuery, limit: Int) throws -> OpenPage {
    var taken: [OpenRow] = []
    for row in try rows(query) {
      if taken.count == limit { return OpenPage(rows: taken, next: taken.last?.key) }
      taken.append(row)
    }
    return OpenPage(rows: taken, next: nil)
  }

  init<Row: Sendable>(
    _ path: String, _ title: Trilingual, tag: Trilingual, _ shape: OpenShape<Row>, isNumbered: Bool = false, isOfPeople: Bool = false, filters: [OpenFilter] = [],
    right: @escaping @Sendable (Identifier<Trip>?) -> Right?, key: @escaping @Sendable (Row) -> String,
    card: (@Sendable (OpenQuery, Row) -> Card)? = nil, place: (@Sendable (Row, Language) -> (name: String, point: Point?))? = nil,
    person: @escaping @Sendable (OpenQuery, Row) -> Int? = { _, _ in nil },
    losses: @escaping @Sendable (OpenQuery) -> [Trilingual] = { _ in [] },
    rows: @escaping @Sendable (OpenQuery) throws -> AnySequence<Row>, row: @escaping @Sendable (OpenQuery, String) throws -> Row?
  ) {
    @Sendable func open(_ query: OpenQuery, _ row: Row) -> OpenRow {
      var made: (@Sendable () -> Card)?
      var placed: (@Sendable () -> (name: String, point: Point?))?
      if let card { made = { card(query, row) } }
      if let place { placed = { place(row, query.language) } }
      return OpenRow(key: key(row), json: { shape.json(row) }, cells: { shape.cells(row) }, card: made, place: placed, person: person(query, row))
    }
    (self.path, self.title, self.tag, shapeName, self.filters, self.isNumbered) = (path, title, tag, shape.name, filters, isNumbered)
    (hasCards, hasPlaces, self.isOfPeople) = (card != nil, place != nil, isOfPeople)
    self.right = right
    self.losses = losses
    schema = { shape.schema($0) }
    heads = { shape.heads($0) }
    self.rows = { query in
      let found = try rows(query)
      return AnySequence(found.lazy.map { open(query, $0) })
    }
    unplaced = { query in
      guard let place else { return [] }
      var query = query
      query.isOrdered = false
      let found = try rows(query).compactMap { row -> (key: String, name: String)? in
        let (name, point) = place(row, query.language)
        return point == nil ? (key(row), name) : nil
      }
      return found.sorted { $0.key < $1.key }
    }
    self.row = { query, key in
      let found = try row(query, key)
      return found.map { open(query, $0) }
    }
  }
}

// MARK: Rows in order

extension OpenQuery {
  /// The values of a collection in the order of their identifiers, after the one that was given last.
  func inOrder<Thing, Value>(_ all: TreeDictionary<Identifier<Thing>, Value>, where keeps: @escaping (Value) -> Bool = { _ in true }) -> AnySequence<Value> {
    if !isOrdered, after == nil { return AnySequence(all.values.lazy.filter(keeps)) }
    let keys = all.keys.filter { id in after.map { id.text > $0 } ?? true }.sorted()
    return AnySequence(keys.lazy.map { all[$0]! }.filter(keeps))
  }

  /// Numbers from 1 to a count, after the one that was given last.
  func numbers(_ count: Int) -> Range<Int> {
    let first = min(max((after.flatMap { Int($0) } ?? 0), 0), count) + 1
    return first..<(count + 1)
  }
  /// Those numbers that come after the one given last, ascending.
  func numbers(_ all: [Int]) -> [Int] {
    let last = after.flatMap { Int($0) } ?? 0
    return all.filter { $0 > last }.sorted()
  }
}

extension OpenList {
  static let all = registerLists + tripLists + ledgerLists + adviceLists
}
