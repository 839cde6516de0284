import Domain

/// Every obligatory visit is held at least once.
///
/// One that a change has cancelled binds nobody.
extension Inspection {
  func must() -> [Report] {
    let held = Set(sessions.map(\.visit.id))
    return atlas.trip.visits.compactMap { visit in
      guard visit.isMust, !held.contains(visit.id), !cancelled.contains(visit.id) else { return nil }
      let name = name(visit)
      return report(
        "must", at: "visits/\(visit.id)", begins: nil, value: visit.id.text,
        Trilingual(
          de: "Der Pflichtbesuch \(name.de) findet nicht statt.", en: "The obligatory visit \(name.en) is not held.",
          ja: "必須の訪問\(name.ja)が実施されていません。"),
        mend: Trilingual(
          de: "Nehmen Sie ihn in eine Tour auf.", en: "Take it into a tour.", ja: "いずれかのツアーに加えてください。"))
    }
  }
}
