import Domain

/// Cuts a person's stays and fixed items into days (contract 17, 18, 21).
struct PersonDays {
  private let days: [DayFrame]
  private let items: [(item: FixedItem, from: Int, starts: Int, ends: Int, siteIn: Int, siteOut: Int)]
  private let site: (Identifier<Site>?) -> Int
  private let time: (Minute) -> Int
  private let fast: (Int, Int) -> Int

  init(
    _ dossier: Dossier, days: [DayFrame], site: @escaping (Identifier<Site>?) -> Int, time: @escaping (Minute) -> Int,
    fast: @escaping (Int, Int) -> Int
  ) {
    self.days = days
    self.site = site
    self.time = time
    self.fast = fast
    items = dossier.trip.fixedItems.map { item in
      let starts = time(item.starts)
      return (item, starts - item.beThereMinutesBefore, starts, time(item.ends), site(item.startSite), site(item.endSite))
    }
  }

  func days(of delegate: Delegate) -> (items: [Int], days: [DayShape]) {
    let stays = delegate.stays.map { stay in
      (
        from: stay.from.map(time) ?? Int.min / 2, fromSite: site(stay.fromSite), until: stay.until.map(time) ?? Int.max / 2,
        untilSite: site(stay.untilSite)
      )
    }
    let concerned = items.indices.filter { index in
      let entry = items[index]
      guard FixedItem.concerns(entry.item, delegate) else { return false }
      return stays.contains { stay in
        stay.from + (stay.from > Int.min / 2 ? fast(stay.fromSite, entry.siteIn) : 0) <= entry.from
          && entry.ends + (stay.until < Int.max / 2 ? fast(entry.siteOut, stay.untilSite) : 0) <= stay.until
      }
    }
    let shapes = days.map { day in
      var result = DayShape(
        isPresent: false, start: day.midnight, startSite: day.hotelBefore, startsAtHotel: day.hotelBefore >= 0, nodes: [],
        end: day.end, endSite: day.hotelAfter, endsAtHotel: day.hotelAfter >= 0)
      let today = stays.filter { $0.from < day.end && $0.until > day.midnight }
      guard let first = today.first, let last = today.last else { return result }
      result.isPresent = true
      if first.from > day.midnight {
        (result.start, result.startSite, result.startsAtHotel) = (first.from, first.fromSite, false)
      }
      if last.until < day.end { (result.end, result.endSite, result.endsAtHotel) = (last.until, last.untilSite, false) }
      for (stay, next) in zip(today, today.dropFirst()) {
        result.nodes.append(
          .init(
            from: stay.until, to: next.from, siteIn: stay.untilSite, siteOut: next.fromSite, freeFrom: stay.until, freeTo: next.from,
            joinsBefore: true, item: -1))
      }
      for index in concerned {
        let entry = items[index]
        guard entry.from < day.end, entry.ends > day.midnight else { continue }
        let isRide = entry.item.isRide
        result.nodes.append(
          .init(
            from: entry.from, to: entry.ends, siteIn: entry.siteIn, siteOut: entry.siteOut,
            freeFrom: isRide ? entry.starts : entry.ends, freeTo: entry.ends,
            joinsBefore: isRide && entry.starts == entry.from, item: index))
      }
      result.nodes.sort { ($0.from, $0.to) < ($1.from, $1.to) }
      return result
    }
    return (concerned, shapes)
  }
}

extension FixedItem {
  static func concerns(_ item: FixedItem, _ delegate: Delegate) -> Bool {
    item.who.contains {
      switch $0 {
      case .all: true
      case .strand(let strand): strand == delegate.strand
      case .delegate(let id): id == delegate.id
      }
    }
  }
}
