import Domain

/// A person's day before any tour: where the night was spent, what stands fixed, when the person is away.
///
/// The frame is the same for everybody with the same stay and items, so what is computed from it can be shared.
struct PersonDay: Hashable {
  var date: CalendarDate
  var start: Minute
  var end: Minute
  /// The hotel of the night before; nil: nothing is known, no way is checked.
  var openingHotel: Identifier<Site>?
  /// The hotel of the night after; nil: nothing is known, no way is checked.
  var closingHotel: Identifier<Site>?
  var firstDeparture: Minute?
  var backAtHotel: Minute?
  var lunch: Lunch?
  /// Items and absences that touch the day, ascending by start.
  var fixed: [Engagement]

  struct Lunch: Hashable {
    var from: Minute
    var until: Minute
    var minutes: Int
  }
}

/// A stretch of a person's day that is given to one thing, half-open.
struct Engagement: Hashable {
  enum What: Hashable {
    /// Index in the programme's tours.
    case tour(Int)
    case item(Identifier<FixedItem>)
    /// Before joining, between two stays, after leaving.
    case absence
  }
  var what: What
  var start: Minute
  var end: Minute
  /// nil where the place is not known; no way is checked at that end.
  var startSite: Identifier<Site>?
  var endSite: Identifier<Site>?
  /// From here to `end` a person may eat: all of an absence, the ride of a train or flight; `end` if nothing is free.
  var freeFrom: Minute

  var isTour: Bool { if case .tour = what { true } else { false } }

  func overlaps(_ other: Engagement) -> Bool { start < other.end && other.start < end }
}

extension Minute {
  static let always = Minute(sinceEpoch: Int.min / 4)
  static let never = Minute(sinceEpoch: Int.max / 4)
}

extension Atlas {
  /// The fixed items that concern a person (contract 17), ascending by start.
  func items(concerning person: Delegate) -> [FixedItem] {
    let mine = trip.fixedItems.filter { item in
      item.names(person) && person.stays.contains { holds(item, within: $0) }
    }
    return mine.sorted { ($0.starts - $0.beThereMinutesBefore, $0.ends) < ($1.starts - $1.beThereMinutesBefore, $1.ends) }
  }

  /// Whether an item lies wholly in a stay, with the way from where the person joins and to where the person leaves.
  private func holds(_ item: FixedItem, within stay: Stay) -> Bool {
    let begins = item.starts - item.beThereMinutesBefore
    if let from = stay.from {
      guard let way = way(stay.fromSite, item.startSite), from + way <= begins else { return false }
    }
    if let until = stay.until {
      guard let way = way(item.endSite, stay.untilSite), item.ends + way <= until else { return false }
    }
    return true
  }

  /// The fastest way between two places; 0 where one of them is not known, nil where there is no way.
  func way(_ from: Identifier<Site>?, _ to: Identifier<Site>?) -> Int? {
    guard let from, let to else { return 0 }
    return fastest(from, to)
  }

  /// What a person's day holds before any tour.
  /// - Parameter items: those that concern the person.
  func frame(of person: Delegate, on date: CalendarDate, items: [FixedItem]) -> PersonDay {
    let (start, end) = span(of: date)
    var fixed = items.map(Engagement.init(item:))
    fixed += absences(of: person)
    fixed = fixed.filter { $0.start < end && ($0.end > start || $0.start >= start) }
    fixed.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    let hours = trip.hours
    return PersonDay(
      date: date, start: start, end: end, openingHotel: hotel(nightOf: date - 1), closingHotel: hotel(nightOf: date),
      firstDeparture: hours.firstDeparture.map { instant(date, $0) },
      backAtHotel: hours.backAtHotel.map { instant(date, $0) },
      lunch: hours.lunch.map {
        PersonDay.Lunch(from: instant(date, $0.from), until: instant(date, $0.until), minutes: $0.minutes)
      },
      fixed: fixed)
  }

  /// The stretches outside a person's stays.
  private func absences(of person: Delegate) -> [Engagement] {
    var gone = Minute.always
    var goneSite: Identifier<Site>?
    var found: [Engagement] = []
    for stay in person.stays {
      let back = stay.from ?? .always
      if gone < back { found.append(Engagement(absentFrom: gone, at: goneSite, until: back, at: stay.fromSite)) }
      (gone, goneSite) = (stay.until ?? .never, stay.untilSite)
    }
    if gone < .never { found.append(Engagement(absentFrom: gone, at: goneSite, until: .never, at: nil)) }
    return found
  }
}

extension Engagement {
  fileprivate init(item: FixedItem) {
    self.init(
      what: .item(item.id), start: item.starts - item.beThereMinutesBefore, end: item.ends, startSite: item.startSite,
      endSite: item.endSite, freeFrom: item.isRide ? item.starts : item.ends)
  }

  fileprivate init(
    absentFrom gone: Minute, at goneSite: Identifier<Site>?, until back: Minute, at backSite: Identifier<Site>?
  ) {
    self.init(what: .absence, start: gone, end: back, startSite: goneSite, endSite: backSite, freeFrom: gone)
  }
}

extension FixedItem {
  /// Whether a person is meant by `who`, wherever that person is.
  fileprivate func names(_ person: Delegate) -> Bool {
    who.contains {
      switch $0 {
      case .all: true
      case .strand(let strand): strand == person.strand
      case .delegate(let id): id == person.id
      }
    }
  }
}
