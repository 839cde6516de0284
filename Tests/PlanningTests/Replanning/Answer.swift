import Domain
import Interchange
import Testing

@testable import Planning

/// What a replanning answered to changes, and what every answer has to keep.
struct Answer {
  let dossier: Dossier
  let released: Programme
  let change: ChangeSet
  let options: [ReplanOption]

  /// To changes of the small trip, known before it begins unless told.
  init(at now: Minute = SmallTrip.at(-1, 12), _ changes: [Change], sourceLocation: SourceLocation = #_sourceLocation) {
    self.init(SmallTrip(), at: now, changes, sourceLocation: sourceLocation)
  }

  init(
    _ trip: SmallTrip, at now: Minute = SmallTrip.at(-1, 12), _ changes: [Change], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    self.init(trip.dossier, trip.released, ChangeSet(now: now, changes: changes), steps: 2500, sourceLocation: sourceLocation)
  }

  init(
    _ dossier: Dossier, _ released: Programme, _ change: ChangeSet, steps: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    (self.dossier, self.released, self.change) = (dossier, released, change)
    options = replan(dossier, released: released, change: change, steps: steps)
    expectSound(sourceLocation)
  }

  var fewest: ReplanOption { options[0] }
  var bestValue: ReplanOption { options.last! }

  /// `D04 -C 10:00, D10 +F 10:00`
  var changesOfFewest: [String] {
    fewest.changes.map { change in
      let parts = change.loses.map { "-\($0.visit)" } + change.gains.map { "+\($0.visit)" }
      return "\(change.delegate) \(parts.joined(separator: " "))"
    }
  }

  /// The released tours that the option has unchanged.
  func kept(_ option: ReplanOption) -> [String] { released.tours.filter(option.programme.tours.contains).map(\.id.text) }
  func tour(_ id: Identifier<Tour>) -> Tour? { fewest.programme.tours.first { $0.id == id } }

  private func expectSound(_ place: SourceLocation) {
    #expect(options.first?.id == "fewest-changes", sourceLocation: place)
    #expect(Set(options.map(\.id)).count == options.count, sourceLocation: place)
    let amended = dossier.amended(by: change)
    let least = leastChanges(Problem(amended, now: change.now), from: released)
    for option in options {
      let findings = audited(option.programme, in: dossier, change: change)
      #expect(!findings.isEmpty || option.pairsChanged >= least, "\(option.id)", sourceLocation: place)
      #expect(findings.filter { $0.code != "must" }.map(\.message.en) == [], "\(option.id)", sourceLocation: place)
      expectSameWorth(option.programme.worth, worth(of: option.programme, in: amended), sourceLocation: place)
      #expect(option.pairsChanged >= fewest.pairsChanged, sourceLocation: place)
      #expect(option.pairsChanged == pairs(option.programme).symmetricDifference(pairs(released)).count, sourceLocation: place)
      expectUntouched(option, place)
    }
  }

  /// Whoever changes no pair has the same sessions; a tour none of whose people or crew are touched is the very same.
  private func expectUntouched(_ option: ReplanOption, _ place: SourceLocation) {
    let affected = Set(option.affected)
    for delegate in dossier.trip.delegates where !affected.contains(delegate.id) {
      #expect(
        pairs(option.programme).filter { $0.person == delegate.id } == pairs(released).filter { $0.person == delegate.id },
        sourceLocation: place)
    }
    let gone = released.tours.filter { !option.programme.tours.contains($0) }
    let begun = gone.filter { $0.departs < change.now }
    for tour in begun {
      let rest = option.programme.tours.first { $0.id == tour.id }
      #expect(rest?.delegates == tour.delegates && rest?.departs == tour.departs, "\(tour) became \(String(describing: rest))", sourceLocation: place)
      #expect(rest.map { $0.stops == Array(tour.stops.prefix($0.stops.count)) } ?? false, sourceLocation: place)
    }
    #expect(option.programme.tours.filter { $0.departs < change.now }.count == released.tours.filter { $0.departs < change.now }.count,
      sourceLocation: place)
  }

  private struct Pair: Hashable {
    var person: Identifier<Delegate>
    var visit: Identifier<Visit>
    var starts: Minute
  }
  private func pairs(_ programme: Programme) -> Set<Pair> {
    Set(programme.tours.flatMap { tour in
      tour.delegates.flatMap { person in tour.stops.map { Pair(person: person, visit: $0.visit, starts: $0.starts) } }
    })
  }
}
