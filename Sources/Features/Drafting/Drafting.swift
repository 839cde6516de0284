import Domain
import HashTreeCollections
import Planning

/// What a decision on a draft needs to know of a trip's ways and worth; made once for a dossier.
package struct DraftingTools: Sendable {
  package let dossier: Dossier
  let editor: TourEditor
  private let best: [Points]

  /// Takes as long as measuring what everybody could have alone.
  package init(_ dossier: Dossier) {
    self.dossier = dossier
    editor = TourEditor(dossier)
    best = bestAlone(in: dossier)
  }

  package func worth(of programme: Programme) -> Worth { Planning.worth(of: programme, in: dossier, best: best) }
  /// What the rules say of a programme.
  package func findings(on programme: Programme) -> [Finding] { check(programme, against: dossier) }
}

/// A draft as it would be, and what the rules say of the change.
package struct Trial: Sendable {
  package var programme: Programme
  package var before: [Tour]
  package var after: [Tour]
}

extension State {
  /// Decides that the draft is changed by hand. Rules do not forbid it: a draft may be wrong for a while, a release may not.
  /// - Parameter reason: why; has to be given while the programme is frozen.
  /// - Throws: `.noDraft`, `.sameThing` when somebody changed the same thing meanwhile, and what the edit does not allow.
  package func editing(
    _ edit: TourEdit, of trip: Identifier<Trip>, by who: Who, at now: Minute, reason: String = "", tools: DraftingTools
  ) throws -> [Event] {
    let trial = try trying(edit, of: trip, by: who, tools: tools)
    if trial.before == trial.after { return [] }
    return try recording(edit, trial, of: trip, by: who, at: now, reason: reason, tools: tools)
  }

  /// Decides that the draft becomes another programme, as one edit that can be undone.
  package func replacing(
    _ trip: Identifier<Trip>, by programme: Programme, seen: Programme, by who: Who, at now: Minute, reason: String = "",
    tools: DraftingTools
  ) throws -> [Event] {
    try require(who, .editProgramme(trip, .everything))
    guard let draft = draft(of: trip) else { throw DraftingRefusal.noDraft(trip) }
    guard draft.tours == seen.tours else { throw sameThing(trip, Set(draft.tours).symmetricDifference(seen.tours).map(\.id)) }
    let (old, new) = (Set(draft.tours), Set(programme.tours))
    if old == new { return [] }
    var trial = Trial(programme: programme, before: draft.tours.filter { !new.contains($0) }, after: programme.tours.filter { !old.contains($0) })
    trial.programme.replace([], by: [])
    return try recording(.plan, trial, of: trip, by: who, at: now, reason: reason, tools: tools, lists: (programme.notHeld, programme.unmetWishes))
  }

  /// The draft as an edit would make it, without deciding anything.
  package func trying(_ edit: TourEdit, of trip: Identifier<Trip>, by who: Who, tools: DraftingTools) throws -> Trial {
    try require(who, .readTrip(trip))
    guard let record = tripRecords[trip], let draft = record.draft else { throw DraftingRefusal.noDraft(trip) }
    let (before, after) = try changes(edit, draft, record, tools)
    try require(who, .editProgramme(trip, .visits(Set((before + after).flatMap { $0.stops.map(\.visit) }))))
    var programme = draft
    programme.replace(before, by: after)
    return Trial(programme: programme, before: before, after: after)
  }

  private func recording(
    _ edit: TourEdit, _ trial: Trial, of trip: Identifier<Trip>, by who: Who, at now: Minute, reason: String, tools: DraftingTools,
    lists: ([NotHeld], [UnmetWish])? = nil
  ) throws -> [Event] {
    let record = tripRecords[trip]!
    let draft = record.draft!
    if let freeze = record.freeze, reason.allSatisfy(\.isWhitespace) { throw DraftingRefusal.reasonMissing(since: freeze.at) }
    var (notHeld, unmet) = lists ?? trial.programme.lists(in: tools.dossier, after: draft)
    notHeld.sort { $0.visit < $1.visit }
    let old = Set(draft.unmetWishes.map { WishOfDelegate(delegate: $0.delegate, host: $0.host) })
    let new = Set(unmet.map { WishOfDelegate(delegate: $0.delegate, host: $0.host) })
    unmet.removeAll { old.contains(WishOfDelegate(delegate: $0.delegate, host: $0.host)) }
    return [
      .toursEdited(
        ToursEdited(
          trip: trip, number: (record.edits.last?.number ?? 0) + 1, edit: edit, before: trial.before, after: trial.after,
          worth: tools.worth(of: trial.programme), notHeld: notHeld, met: old.subtracting(new).sorted { ($0.delegate, $0.host) < ($1.delegate, $1.host) },
          unmet: unmet, by: who.actor, at: now, reason: reason))
    ]
  }

  /// Decides that a tour stays as it is whatever is planned around it, or no longer.
  package func pinning(_ tour: Identifier<Tour>, of trip: Identifier<Trip>, isPinned: Bool, by who: Who) throws -> [Event] {
    guard let record = tripRecords[trip], let known = record.draft?.tours.first(where: { $0.id == tour }) else {
      throw DraftingRefusal.unknownTour(tour)
    }
    try require(who, .editProgramme(trip, .visits(Set(known.stops.map(\.visit)))))
    if record.pins.contains(tour) == isPinned { return [] }
    return [.tourPinned(TourPinned(trip: trip, tour: tour, isPinned: isPinned))]
  }

  /// Decides that changes of the draft need a reason from now on, or no longer.
  package func freezing(_ trip: Identifier<Trip>, isFrozen: Bool, by who: Who, at now: Minute) throws -> [Event] {
    try require(who, .release(trip))
    guard let record = tripRecords[trip], (record.freeze != nil) != isFrozen else { return [] }
    return [.programmeFrozen(ProgrammeFrozen(trip: trip, isFrozen: isFrozen, by: who.actor, at: now))]
  }

  /// What somebody's next undo and redo would take back: each has a stack of their own deeds, as in an editor of texts.
  package func undoable(of trip: Identifier<Trip>, by who: Who) -> (undo: ToursEdited?, redo: ToursEdited?) {
    let edits = tripRecords[trip]?.edits ?? []
    let isUndoing = Set(edits.filter { $0.undoes != nil }.map(\.number))
    var (done, undone): ([ToursEdited], [ToursEdited]) = ([], [])
    // An undoing counts as undone itself when it is taken back: it has become a deed again.
    var deeds: Set<Int> = []
    for edit in edits where edit.by == who.actor {
      switch edit.undoes {
      case nil:
        done.append(edit)
        undone = []
      case let number? where isUndoing.contains(number) && !deeds.contains(number):
        undone.removeAll { $0.number == number }
        done.append(edit)
        deeds.insert(edit.number)
      case let number?:
        done.removeAll { $0.number == number }
        undone.append(edit)
      }
    }
    return (done.last, undone.last)
  }
}

extension TripRecord {
  func edit(_ number: Int) -> ToursEdited? { edits.first { $0.number == number } }
}
