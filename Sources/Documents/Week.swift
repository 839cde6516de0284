import Domain

/// What one person does, in order: tours and the fixed items that concern this person.
enum Entry {
  case tour(Tour)
  case item(FixedItem)

  var starts: Minute {
    switch self {
    case .tour(let tour): tour.departs
    case .item(let item): item.starts
    }
  }
  var ends: Minute {
    switch self {
    case .tour(let tour): tour.arrives
    case .item(let item): item.ends
    }
  }
}

extension Edition {
  func week(of delegate: Delegate) -> [Entry] {
    let items = trip.fixedItems.filter { concerns($0, delegate) }.map(Entry.item)
    let tours = tours(of: delegate).map(Entry.tour)
    return (items + tours).sorted { ($0.starts, $0.ends) < ($1.starts, $1.ends) }
  }

  func tours(of delegate: Delegate) -> [Tour] { (index.toursOfDelegate[delegate.id] ?? []).map { programme.tours[$0] } }

  /// The day under which an entry stands: where it starts, by the clocks there.
  func date(of entry: Entry) -> CalendarDate {
    switch entry {
    case .tour(let tour): tour.day
    case .item(let item): zones(of: item).start.date(of: item.starts)
    }
  }

  /// A fixed item concerns a person named by it if it lies wholly in a stay, with the ways from where the person joins
  /// and to where the person leaves (contract 17).
  func concerns(_ item: FixedItem, _ delegate: Delegate) -> Bool {
    let named = item.who.contains {
      switch $0 {
      case .all: true
      case .strand(let strand): strand == delegate.strand
      case .delegate(let id): id == delegate.id
      }
    }
    return named && delegate.stays.contains { stay in
      if let from = stay.from {
        guard let way = fastest(stay.fromSite, item.startSite), from + way <= item.starts - item.beThereMinutesBefore else { return false }
      }
      if let until = stay.until {
        guard let way = fastest(item.endSite, stay.untilSite), item.ends + way <= until else { return false }
      }
      return true
    }
  }

  /// Minutes between two places by the fastest mode; nil without a way. Nothing is known of a place that is nil.
  private func fastest(_ from: Identifier<Site>?, _ to: Identifier<Site>?) -> Int? {
    guard let from, let to, from != to else { return 0 }
    return index.fastest[.init(from: from, to: to)]
  }

  func hotel(onNightOf date: CalendarDate) -> Identifier<Site>? {
    trip.hotels.first { $0.checkIn <= date && date < $0.checkOut }?.site
  }
}

/// Why a person is at a session: rank of the host among the wishes, interests it meets, and what that counts.
struct Why {
  /// From 1; nil when the host was not wished for.
  var rank: Int?
  var interests: [(topic: Identifier<Topic>, weight: Int)]
  /// In quarters of a point, as halves of halves occur.
  var quarters: Int
  var meantForStrand: Bool
}

extension Edition {
  /// The points of one person at one visit as the programme counts them; wish points count at the first visit to a host only.
  func why(_ delegate: Delegate, _ visit: Visit, starts: Minute) -> Why {
    let rank = delegate.wishes.firstIndex(of: visit.host).map { $0 + 1 }
    let isFirst = !(index.sessionsOfHost[visit.host] ?? []).contains { position in
      let other = index.sessions[position]
      return other.starts < starts && other.delegates.contains(delegate.id)
    }
    var quarters = 0
    if let rank, isFirst { quarters += 4 * (rank <= 5 ? [20, 16, 12, 8, 4][rank - 1] : 2) }
    var interests: [(topic: Identifier<Topic>, weight: Int)] = []
    for topic in visit.topics {
      guard let (found, weight, isOwn) = interest(of: delegate, in: topic) else { continue }
      quarters += isOwn ? 4 * weight : 2 * weight
      if !interests.contains(where: { $0.topic == found }) { interests.append((found, weight)) }
    }
    let meant = visit.strands.contains(delegate.strand)
    return Why(rank: rank, interests: interests, quarters: meant ? quarters : quarters / 2, meantForStrand: meant)
  }

  /// The topic itself if listed, else its nearest listed ancestor.
  private func interest(of delegate: Delegate, in topic: Identifier<Topic>) -> (Identifier<Topic>, Int, isOwn: Bool)? {
    var current: Identifier<Topic>? = topic
    var seen = Set<Identifier<Topic>>()
    while let id = current, seen.insert(id).inserted {
      if let interest = delegate.interests.first(where: { $0.topic == id }) { return (id, interest.weight, id == topic) }
      current = index.topics[id]?.broader
    }
    return nil
  }
}
