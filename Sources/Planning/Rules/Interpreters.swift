import Domain

/// Each session has as many interpreters as its kind of interpreting needs, aboard for the whole tour, one tour at a time,
/// on their days; a simultaneous one can do both kinds.
///
/// The interpreters of all tours of a session count together. Between two tours of an interpreter lies the time of the
/// fastest mode.
extension Inspection {
  func interpreters() -> [Report] { sessions.compactMap(need) + service() + changes() }

  private func need(_ session: Session) -> Report? {
    let (visit, rules) = (session.visit, atlas.trip.rules)
    let simultaneous = visit.interpreting == .simultaneous
    let able = session.interpreters.filter { !simultaneous || atlas.interpreters[$0]!.simultaneous }
    let needed =
      switch visit.interpreting {
      case .none: 0
      case .consecutive: rules.interpretersPerConsecutiveVisit
      case .simultaneous: rules.interpretersPerSimultaneousVisit
      }
    guard able.count < needed else { return nil }
    let name = name(visit)
    let start = clock(session.starts, at: visit.site)
    return report(
      "interpreters", at: place(session), begins: session.starts, value: "\(able.count)",
      Trilingual(
        de: "Der Besuch \(name.de) um \(start) braucht \(needed) Dolmetschende (\(simultaneous ? "simultan" : "konsekutiv")), dabei sind \(able.count).",
        en: "Visit \(name.en) at \(start) needs \(needed) interpreters (\(visit.interpreting.rawValue)); \(able.count) are there.",
        ja: "\(start)の訪問\(name.ja)には通訳（\(simultaneous ? "同時" : "逐次")）が\(needed)名必要ですが、\(able.count)名しかいません。"),
      mend: Trilingual(
        de: "Geben Sie der Tour \(needed - able.count) mehr mit.", en: "Send \(needed - able.count) more along on the tour.",
        ja: "通訳をあと\(needed - able.count)名同行させてください。"))
  }

  private func service() -> [Report] {
    programme.tours.enumerated().flatMap { t, tour in
      Set(tour.interpreters).sorted().compactMap { atlas.interpreters[$0] }.filter { !$0.serves(on: tour.day) }.map { one in
        report(
          "interpreters", at: place(t), begins: tour.departs, value: one.id.text,
          Trilingual(
            de: "Dolmetscher \(one.id) ist am \(tour.day) nicht im Dienst, fährt aber in Tour \(tour.id) mit.",
            en: "Interpreter \(one.id) does not serve on \(tour.day), but is aboard tour \(tour.id).",
            ja: "通訳\(one.id)は\(tour.day)は勤務日ではありませんが、ツアー\(tour.id)に入っています。"),
          mend: Trilingual(de: "Setzen Sie jemand anderen ein.", en: "Send another one.", ja: "別の通訳を割り当ててください。"))
      }
    }
  }

  private func changes() -> [Report] {
    atlas.trip.interpreters.flatMap { one in
      let tours = programme.tours
      let chain = tours.indices.filter { tours[$0].interpreters.contains(one.id) }
        .sorted { (tours[$0].departs, $0) < (tours[$1].departs, $1) }
      return consecutive(chain).compactMap { change(one, from: $0, to: $1) }
    }
  }

  private func change(_ one: Interpreter, from first: Int, to second: Int) -> Report? {
    let (before, after) = (programme.tours[first], programme.tours[second])
    let way = atlas.fastest(before.to, after.from)
    if let way, before.arrives + way <= after.departs { return nil }
    let minutes = way.map(String.init) ?? "?"
    let (end, start) = (clock(before.arrives, at: before.to), clock(after.departs, at: after.from))
    return report(
      "interpreters", at: place(second), begins: after.departs, value: one.id.text,
      Trilingual(
        de: "Dolmetscher \(one.id) kann nicht mit Tour \(after.id) ab \(start) in \(after.from) fahren: Tour \(before.id) endet \(end) in \(before.to) (Weg: \(minutes) Minuten).",
        en: "Interpreter \(one.id) can not be aboard tour \(after.id) from \(after.from) at \(start): tour \(before.id) ends at \(before.to) at \(end) (way: \(minutes) minutes).",
        ja: "通訳\(one.id)は\(start)に\(after.from)を出るツアー\(after.id)に同行できません。ツアー\(before.id)が\(end)に\(before.to)で終わります（移動\(minutes)分）。"),
      mend: Trilingual(
        de: "Setzen Sie jemand anderen ein, oder verlegen Sie eine der Touren.", en: "Send another one, or move one of the tours.",
        ja: "別の通訳を割り当てるか、どちらかのツアーの時間を変えてください。"))
  }
}
