import Domain

/// What becomes different when one programme follows another: whose sessions, and which documents.
package struct ProgrammeDifference: Sendable {
  /// Whose sessions change, in file order, and what they lose and get.
  package var changes: [PersonChange]
  /// Documents that no longer say what is true.
  package var stale: [String]
  /// Pairs (person, visit, start) that differ.
  package var pairsChanged: Int

  /// - Parameter before: the trip when the former programme was made; now, if nothing else is known.
  package init(from former: Programme, to programme: Programme, in dossier: Dossier, before: Dossier? = nil) {
    let option = ReplanOption("", programme, against: former, in: before ?? dossier, amended: dossier)
    (changes, stale, pairsChanged) = (option.changes, option.stale, option.pairsChanged)
  }
}
