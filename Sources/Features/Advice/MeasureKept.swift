import Domain
import HashTreeCollections
import Journaling

/// A measure for the climate was written down. Who carries it out and who confirmed it is sealed; no name of these stands in the clear.
package struct MeasureKept: Codable, Equatable, Sendable {
  /// Without owner and confirmer; names stand in those that are older than their sealing.
  package let facts: ClimateMeasure
  /// nil where nobody is named.
  let sealed: Sealed?

  fileprivate init(_ facts: ClimateMeasure, sealed: Sealed?) { (self.facts, self.sealed) = (facts, sealed) }

  /// As measures were written before names were sealed.
  init(inTheClear facts: ClimateMeasure) { (self.facts, sealed) = (facts, nil) }

  /// What is sealed.
  var boxes: [AdviceBox] { [sealed.map { AdviceBox(box: $0, field: .measure) }].compactMap(\.self) }

  /// Takes the names out, unless they are sealed with a key that is still there.
  mutating func erase(_ keys: Set<String>) {
    if sealed.map({ keys.contains($0.key) }) ?? true { self = MeasureKept(facts.withoutNames, sealed: nil) }
  }

  /// The event that leads here.
  var essence: AdviceEvent { facts == facts.withoutNames ? .measureKept(self) : .measureRecorded(facts) }
}

/// What is sealed of a measure.
private struct MeasureNames: Codable {
  var owner: String
  var confirmedBy: String
}

extension ClimateMeasure: NumberedRecord {
  package static var letter: String { "M" }
  package static var shelf: KeyPath<Advice, Advice.Shelf<MeasureKept>> { \.measures }

  fileprivate var withoutNames: ClimateMeasure {
    var facts = self
    (facts.owner, facts.confirmedBy) = ("", "")
    return facts
  }

  package static func opened(_ kept: MeasureKept, in state: State) -> ClimateMeasure {
    var one = kept.facts
    if let names: MeasureNames = state.opened(kept.sealed, .measure) { (one.owner, one.confirmedBy) = (names.owner, names.confirmedBy) }
    return one
  }

  package func event(in state: State) throws -> AdviceEvent {
    let isEmpty = owner.isEmpty && confirmedBy.isEmpty
    let names = MeasureNames(owner: owner, confirmedBy: confirmedBy)
    return .measureKept(MeasureKept(withoutNames, sealed: isEmpty ? nil : try state.sealed(names, .measure, of: state.freshKey("measure \(id)"))))
  }

  package func faults(in state: State, today: CalendarDate) -> [Finding] {
    var found = state.faults(of: company, "measures", "company") + past("measures", "confirmed", confirmed, today)
    if title.isEmpty { found.append(.advice("measures", "title", "", .missing)) }
    if confirmed != nil, confirmedBy.isEmpty { found.append(.advice("measures", "confirmed_by", "", .missing)) }
    for partner in partners { found += state.faults(of: partner, "measures", "partners") }
    return found
  }
}

extension State {
  /// All measures in order, with the names that are sealed.
  package var measures: [ClimateMeasure] { measures { _ in true } }

  /// Those that are wanted; only of these the names are opened.
  /// - Parameter isWanted: asked without names.
  package func measures(_ isWanted: (ClimateMeasure) -> Bool) -> [ClimateMeasure] {
    advice.measures.inOrder.filter { isWanted($0.facts) }.map { ClimateMeasure.opened($0, in: self) }
  }
}
