import Domain

/// A tour lies within its local day, has at least one session and one delegate, and starts and ends at a meeting point.
extension Inspection {
  func tour() -> [Report] {
    programme.tours.indices.flatMap { t in
      [withinDay(t), company(t), session(t)].compactMap { $0 } + meetingPoints(t)
    }
  }

  private func withinDay(_ t: Int) -> Report? {
    let tour = programme.tours[t]
    let (start, end) = atlas.span(of: tour.day)
    let known = atlas.days[tour.day] != nil
    guard !known || tour.departs < start || end < tour.arrives || tour.arrives < tour.departs else { return nil }
    let (departs, arrives) = (clock(tour.departs, at: tour.from), clock(tour.arrives, at: tour.to))
    return report(
      "tour", at: place(t), begins: tour.departs, value: "\(tour.day)",
      known
        ? Trilingual(
          de: "Tour \(tour.id) von \(departs) bis \(arrives) liegt nicht ganz an ihrem Tag \(tour.day).",
          en: "Tour \(tour.id) from \(departs) to \(arrives) does not lie within its day \(tour.day).",
          ja: "\(departs)から\(arrives)までのツアー\(tour.id)は、その日\(tour.day)の中に収まっていません。")
        : Trilingual(
          de: "Tour \(tour.id) liegt am \(tour.day), einem Tag, den die Reise nicht hat.",
          en: "Tour \(tour.id) lies on \(tour.day), a day that the trip does not have.",
          ja: "ツアー\(tour.id)の日付\(tour.day)は旅程にありません。"),
      mend: Trilingual(
        de: "Berichtigen Sie den Tag oder die Zeiten der Tour.", en: "Correct the day or the times of the tour.",
        ja: "ツアーの日付または時刻を直してください。"))
  }

  private func company(_ t: Int) -> Report? {
    let tour = programme.tours[t]
    guard uniqueDelegates(of: tour).isEmpty else { return nil }
    return report(
      "tour", at: place(t), begins: tour.departs,
      Trilingual(
        de: "In Tour \(tour.id) fährt niemand aus der Delegation mit.", en: "Nobody of the delegation is aboard tour \(tour.id).",
        ja: "ツアー\(tour.id)に団員が一人もいません。"),
      mend: Trilingual(
        de: "Geben Sie ihr Personen, oder streichen Sie sie.", en: "Give it persons, or strike it.", ja: "団員を加えるか、ツアーを取り消してください。"))
  }

  private func session(_ t: Int) -> Report? {
    let tour = programme.tours[t]
    guard tour.stops.isEmpty else { return nil }
    return report(
      "tour", at: place(t), begins: tour.departs,
      Trilingual(
        de: "Tour \(tour.id) führt zu keinem Besuch.", en: "Tour \(tour.id) leads to no visit.", ja: "ツアー\(tour.id)に訪問がありません。"),
      mend: Trilingual(
        de: "Geben Sie ihr einen Besuch, oder streichen Sie sie.", en: "Give it a visit, or strike it.", ja: "訪問を加えるか、ツアーを取り消してください。"))
  }

  private func meetingPoints(_ t: Int) -> [Report] {
    let tour = programme.tours[t]
    let allowed = atlas.meetingPoints(of: tour.day)
    return (tour.from == tour.to ? [tour.from] : [tour.from, tour.to]).filter { !allowed.contains($0) }.map { site in
      report(
        "tour", at: place(t), begins: tour.departs, value: site.text,
        Trilingual(
          de: "Tour \(tour.id) beginnt oder endet in \(site); das ist am \(tour.day) kein Treffpunkt.",
          en: "Tour \(tour.id) starts or ends at \(site), which is no meeting point on \(tour.day).",
          ja: "ツアー\(tour.id)の起終点\(site)は、\(tour.day)の集合場所ではありません。"),
        mend: Trilingual(
          de: "Nehmen Sie einen der Treffpunkte: \(allowed.map(\.text).listed).",
          en: "Take one of the meeting points: \(allowed.map(\.text).listed).", ja: "次の集合場所から選んでください：\(allowed.map(\.text).listed)"))
    }
  }
}
