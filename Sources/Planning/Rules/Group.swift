import Domain

/// The delegates at a session number at least `min_group` and at most `max_group`, at most `press_per_visit_max` of them press.
///
/// Delegates of all strands count, staff and press included, interpreters do not; the tours of a session count together.
extension Inspection {
  func group() -> [Report] {
    sessions.compactMap { session in
      let (visit, count) = (session.visit, session.delegates.count)
      guard count < visit.minGroup || visit.maxGroup < count else { return nil }
      let name = name(visit)
      let start = clock(session.starts, at: visit.site)
      let few = count < visit.minGroup
      return report(
        "group", at: place(session), begins: session.starts, value: "\(count)",
        Trilingual(
          de: "Am Besuch \(name.de) um \(start) nehmen \(count) Personen teil; der Gastgeber empfängt \(visit.minGroup) bis \(visit.maxGroup).",
          en: "\(count) persons attend visit \(name.en) at \(start); the host receives \(visit.minGroup) to \(visit.maxGroup).",
          ja: "\(start)の訪問\(name.ja)の参加者は\(count)名ですが、受入人数は\(visit.minGroup)名から\(visit.maxGroup)名です。"),
        mend: few
          ? Trilingual(
            de: "Schicken Sie \(visit.minGroup - count) Personen mehr hin, oder streichen Sie den Termin.",
            en: "Send \(visit.minGroup - count) more, or strike the session.", ja: "あと\(visit.minGroup - count)名を加えるか、訪問を取り消してください。")
          : Trilingual(
            de: "Nehmen Sie \(count - visit.maxGroup) Personen heraus.", en: "Take \(count - visit.maxGroup) persons out.",
            ja: "\(count - visit.maxGroup)名を外してください。"))
    }
  }

  func press() -> [Report] {
    guard let most = atlas.trip.rules.pressPerVisitMax else { return [] }
    return sessions.compactMap { session in
      let press = session.delegates.filter { atlas.trip.delegates[atlas.delegates[$0]!].strand == .press }
      guard press.count > most else { return nil }
      let name = name(session.visit)
      let start = clock(session.starts, at: session.visit.site)
      let who = press.map(\.text).listed
      return report(
        "press", at: place(session), begins: session.starts, value: "\(press.count)",
        Trilingual(
          de: "Am Besuch \(name.de) um \(start) nehmen \(press.count) Personen der Presse teil (\(who)), höchstens \(most) sind erlaubt.",
          en: "\(press.count) persons of the press attend visit \(name.en) at \(start) (\(who)); at most \(most) may.",
          ja: "\(start)の訪問\(name.ja)に報道関係者が\(press.count)名（\(who)）参加していますが、上限は\(most)名です。"),
        mend: Trilingual(
          de: "Nehmen Sie \(press.count - most) davon heraus.", en: "Take \(press.count - most) of them out.",
          ja: "そのうち\(press.count - most)名を外してください。"))
    }
  }
}
