/// What stands for or against one criterion of one programme; the sentence is made of it when somebody reads it.
package enum FundingReason: UInt8, Sendable {
  // For.
  case met, noRestriction, notApplicable, open, continuous, roomLeft, fresh
  // To be clarified.
  case notRecorded, notWhole, seekerUnknown, coarse, broader, partly, opensLater, notYetInForce, callUnknown, above, tooOld, neverChecked
  // Against.
  case unmet, excludedFeature, excludedTopic, closed, expired, otherTopics, noRoom, exportAid, below

  package var verdict: FundingVerdict {
    rawValue <= Self.fresh.rawValue ? .yes : rawValue <= Self.neverChecked.rawValue ? .unclear : .no
  }
}

extension FundingReason {
  /// Who can clarify what is open.
  package enum Source: CaseIterable, Sendable {
    /// The company, or the project as it is stated.
    case seeker
    /// Whoever keeps the catalogue, from the programme's own rules.
    case catalogue
    /// Nobody before the day comes.
    case time
  }

  /// nil for what is clear.
  package var source: Source? {
    switch self {
    case .seekerUnknown, .coarse, .broader, .partly, .above: .seeker
    case .notRecorded, .notWhole, .callUnknown, .tooOld, .neverChecked: .catalogue
    case .opensLater, .notYetInForce: .time
    default: nil
    }
  }
}

package enum FundingVerdict: Int, CaseIterable, Comparable, Sendable {
  case yes, unclear, no
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
