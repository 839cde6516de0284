import Domain

/// One visit on the programme of one addressee: for delegates and interpreters with the way there, for a host with the
/// guests.
package struct Appointment: Hashable, Sendable {
  package var visit: Identifier<Visit>
  package var site: Identifier<Site>
  package var starts: Minute
  package var ends: Minute
  /// When and where one has to be for the tour; nil for a host.
  package var departs: Minute?
  package var from: Identifier<Site>?
  package var vehicle: Identifier<Vehicle>?
  /// How many come; nil for whoever travels.
  package var persons: Int?
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
    case .delegate(let id): aboard((index.toursOfDelegate[id] ?? []).map { programme.tours[$0] })
    case .interpreter(let id): aboard(programme.tours.filter { $0.interpreters.contains(id) })
    case .host(let id):
      (index.sessionsOfHost[id] ?? []).map { position in
        let session = index.sessions[position]
        return Appointment(
          visit: session.visit, site: session.site, starts: session.starts, ends: session.ends,
          persons: Set(session.delegates).count + Set(session.interpreters).count)
      }
    }
  }

  private func aboard(_ tours: [Tour]) -> [Appointment] {
    tours.flatMap { tour in
      tour.stops.map { stop in
        Appointment(
          visit: stop.visit, site: stop.site, starts: stop.starts, ends: stop.ends, departs: tour.departs,
          from: tour.from,
          vehicle: tour.vehicle)
      }
    }.sorted { ($0.starts, $0.visit) < ($1.starts, $1.visit) }
  }

  /// What differs for an addressee from an earlier edition; without one, all is new.
  package func news(for addressee: Addressee, since earlier: Edition?) -> News {
    let before = Dictionary(grouping: earlier?.appointments(of: addressee) ?? [], by: \.visit)
    let after = Dictionary(grouping: appointments(of: addressee), by: \.visit)
    var news = News()
    for visit in Set(before.keys).union(after.keys).sorted() {
      var (old, new) = (before[visit] ?? [], after[visit] ?? [])
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
    news.moved.sort { ($0.after.starts, $0.after.visit) < ($1.after.starts, $1.after.visit) }
    news.cancelled.sort { ($0.starts, $0.visit) < ($1.starts, $1.visit) }
    news.added.sort { ($0.starts, $0.visit) < ($1.starts, $1.visit) }
    return news
  }
}
