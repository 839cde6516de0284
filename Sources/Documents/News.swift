import Domain

/// One visit or fixed item on the programme of one addressee: for delegates and interpreters with the way there, for a host with the
/// guests.
package struct Appointment: Hashable, Sendable {
  package enum Matter: Hashable, Comparable, Sendable {
    case visit(Identifier<Visit>)
    case item(Identifier<FixedItem>)
    case meeting(Identifier<MeetingRequest>)
  }
  package var matter: Matter
  /// nil where no site is known, as of a flight from home.
  package var site: Identifier<Site>?
  package var starts: Minute
  package var ends: Minute
  /// When and where one has to be for the tour or the item; nil for a host.
  package var departs: Minute?
  package var from: Identifier<Site>?
  package var vehicle: Identifier<Vehicle>?
  /// How many come; nil for whoever travels.
  package var persons: Int?
  /// Of a table meeting, with whom.
  package var table: Int?
  package var firm: Identifier<Organisation>?
}

/// What has become different for one addressee between two releases.
package struct News: Hashable, Sendable {
  package struct Move: Hashable, Sendable {
    package var before: Appointment
    package var after: Appointment
  }
  /// Other time, meeting point, vehicle or number of guests.
  package var moved: [Move] = []
  package var cancelled: [Appointment] = []
  package var added: [Appointment] = []
  package var isEmpty: Bool { moved.isEmpty && cancelled.isEmpty && added.isEmpty }

  /// The first moment, from `now` on, at which something is other than was said; nil if all of it is past.
  package func firstMoment(after now: Minute) -> Minute? {
    let all = moved.flatMap { [$0.before, $0.after] } + cancelled + added
    return all.flatMap { [$0.departs, $0.starts].compactMap { $0 } }.filter { $0 >= now }.min()
  }
}

extension Edition {
  /// Everybody whom a programme of this trip can concern.
  package var addressees: [Addressee] {
    let hosts = Set(trip.visits.map(\.host)).sorted()
    return trip.delegates.map { .delegate($0.id) } + hosts.map { .host($0) }
      + trip.interpreters.map { .interpreter($0.id) }
  }

  /// Ascending by start.
  package func appointments(of addressee: Addressee) -> [Appointment] {
    switch addressee {
    case .delegate(let id):
      (aboard((index.toursOfDelegate[id] ?? []).map { programme.tours[$0] }) + items(of: id) + meetings(of: id)).sorted { $0.key < $1.key }
    case .interpreter(let id): aboard(programme.tours.filter { $0.interpreters.contains(id) })
    case .host(let id):
      (index.sessionsOfHost[id] ?? []).map { position in
        let session = index.sessions[position]
        return Appointment(
          matter: .visit(session.visit), site: session.site, starts: session.starts, ends: session.ends,
          persons: Set(session.delegates).count + Set(session.interpreters).count)
      }
    }
  }

  private func aboard(_ tours: [Tour]) -> [Appointment] {
    tours.flatMap { tour in
      tour.stops.map { stop in
        Appointment(
          matter: .visit(stop.visit), site: stop.site, starts: stop.starts, ends: stop.ends, departs: tour.departs,
          from: tour.from,
          vehicle: tour.vehicle)
      }
    }.sorted { $0.key < $1.key }
  }

  private func meetings(of id: Identifier<Delegate>) -> [Appointment] {
    announcedMeetings(of: id).map {
      Appointment(matter: .meeting($0.request), site: eveningItem?.startSite, starts: $0.starts, ends: $0.ends, table: $0.table, firm: $0.firm)
    }
  }

  private func items(of id: Identifier<Delegate>) -> [Appointment] {
    guard let delegate = index.delegates[id] else { return [] }
    return trip.fixedItems.filter { concerns($0, delegate) }.map { item in
      let isEarly = item.beThereMinutesBefore > 0
      return Appointment(
        matter: .item(item.id), site: item.isRide ? item.startSite : item.endSite ?? item.startSite, starts: item.starts, ends: item.ends,
        departs: isEarly ? item.starts - item.beThereMinutesBefore : nil, from: isEarly ? item.startSite : nil)
    }
  }

  /// What differs for an addressee from an earlier edition; without one, all is new.
  package func news(for addressee: Addressee, since earlier: Edition?) -> News {
    let before = Dictionary(grouping: earlier?.appointments(of: addressee) ?? [], by: \.matter)
    let after = Dictionary(grouping: appointments(of: addressee), by: \.matter)
    var news = News()
    for matter in Set(before.keys).union(after.keys).sorted() {
      var (old, new) = (before[matter] ?? [], after[matter] ?? [])
      let kept = Set(old).intersection(new)
      old.removeAll { kept.contains($0) }
      new.removeAll { kept.contains($0) }
      // The same start first: it is the same session with another number of guests; the rest in their order.
      let starts = Set(old.map(\.starts)).intersection(new.map(\.starts))
      old.sort { (starts.contains($0.starts) ? 0 : 1, $0.starts) < (starts.contains($1.starts) ? 0 : 1, $1.starts) }
      new.sort { (starts.contains($0.starts) ? 0 : 1, $0.starts) < (starts.contains($1.starts) ? 0 : 1, $1.starts) }
      news.moved += zip(old, new).map { News.Move(before: $0, after: $1) }
      news.cancelled += old.dropFirst(new.count)
      news.added += new.dropFirst(old.count)
    }
    news.moved.sort { $0.after.key < $1.after.key }
    news.cancelled.sort { $0.key < $1.key }
    news.added.sort { $0.key < $1.key }
    return news
  }
}

extension Appointment {
  /// By time, then by name.
  fileprivate var key: (Minute, Matter) { (starts, matter) }
}
