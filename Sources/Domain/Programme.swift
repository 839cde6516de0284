/// All tours of a trip, what they are worth, and what could not be had.
package struct Programme: Codable, Hashable, Sendable {
  package var trip: Identifier<Trip>
  package var seed: UInt64
  package var worth: Worth
  /// No valid programme of this trip is worth more; nil if none was computed.
  package var bound: Double?
  package var tours: [Tour]
  package var notHeld: [NotHeld]
  package var unmetWishes: [UnmetWish]
  package init(
    trip: Identifier<Trip>, seed: UInt64 = 0, worth: Worth = Worth(), bound: Double? = nil, tours: [Tour] = [],
    notHeld: [NotHeld] = [], unmetWishes: [UnmetWish] = []
  ) {
    self.trip = trip
    self.seed = seed
    self.worth = worth
    self.bound = bound
    self.tours = tours
    self.notHeld = notHeld
    self.unmetWishes = unmetWishes
  }
}

/// The figures of a programme, as `docs/glossary.md` defines them.
package struct Worth: Codable, Hashable, Sendable {
  /// 1000 × mean over the delegates of √share.
  package var value: Double = 0
  package var meanShare: Double = 0
  package var lowestShare: Double = 0
  /// (Σ share)² / (n × Σ share²); 1 when all have the same.
  package var jain: Double = 0
  package var firstWishesMet: Int = 0
  /// Delegates who wish anything.
  package var firstWishes: Int = 0
  /// Of the visits held, each once.
  package var priorityPoints: Int = 0
  /// The legs of all tours.
  package var travelMinutes: Int = 0
  package init() {}
}

/// One group on the road within one day.
package struct Tour: Codable, Hashable, Sendable {
  package var id: Identifier<Tour>
  package var day: CalendarDate
  /// nil unless by bus.
  package var vehicle: Identifier<Vehicle>?
  package var mode: Mode
  package var from: Identifier<Site>
  package var to: Identifier<Site>
  package var departs: Minute
  package var arrives: Minute
  package var delegates: [Identifier<Delegate>]
  package var interpreters: [Identifier<Interpreter>]
  package var stops: [Stop]
  package init(
    id: Identifier<Tour>, day: CalendarDate, vehicle: Identifier<Vehicle>? = nil, mode: Mode, from: Identifier<Site>,
    to: Identifier<Site>, departs: Minute, arrives: Minute, delegates: [Identifier<Delegate>],
    interpreters: [Identifier<Interpreter>] = [], stops: [Stop]
  ) {
    self.id = id
    self.day = day
    self.vehicle = vehicle
    self.mode = mode
    self.from = from
    self.to = to
    self.departs = departs
    self.arrives = arrives
    self.delegates = delegates
    self.interpreters = interpreters
    self.stops = stops
  }
}

/// A tour's share in a session; stops of several tours with the same visit and start are one session.
package struct Stop: Codable, Hashable, Sendable {
  package var visit: Identifier<Visit>
  package var site: Identifier<Site>
  package var arrives: Minute
  package var starts: Minute
  package var ends: Minute
  package init(visit: Identifier<Visit>, site: Identifier<Site>, arrives: Minute, starts: Minute, ends: Minute) {
    (self.visit, self.site, self.arrives, self.starts, self.ends) = (visit, site, arrives, starts, ends)
  }
}

package struct NotHeld: Codable, Hashable, Sendable {
  package var visit: Identifier<Visit>
  /// A rule's code, or `value`.
  package var code: String
  package var reason: Trilingual
  package init(visit: Identifier<Visit>, code: String, reason: Trilingual) {
    (self.visit, self.code, self.reason) = (visit, code, reason)
  }
}

package struct UnmetWish: Codable, Hashable, Sendable {
  package var delegate: Identifier<Delegate>
  package var host: Identifier<Organisation>
  /// A rule's code, `offer` or `value`.
  package var code: String
  package var reason: Trilingual
  package init(delegate: Identifier<Delegate>, host: Identifier<Organisation>, code: String, reason: Trilingual) {
    (self.delegate, self.host, self.code, self.reason) = (delegate, host, code, reason)
  }
}
