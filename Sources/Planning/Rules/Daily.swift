import Domain

/// A person has at most `visits_per_person_and_day_max` sessions on a day.
extension Inspection {
  func daily() -> [Report] {
    guard let most = atlas.trip.rules.visitsPerPersonAndDayMax else { return [] }
    return days.compactMap { day in
      let stops = day.tours.flatMap { programme.tours[$0].stops }
      guard stops.count > most else { return nil }
      let visits = stops.map(\.visit.text).listed
      return report(
        "daily", at: "delegates/\(day.person.id)", begins: stops.map(\.starts).max(), value: "\(stops.count)",
        Trilingual(
          de: "\(name(day.person)) hat am \(day.frame.date) \(stops.count) Besuche (\(visits)), höchstens \(most) sind erlaubt.",
          en: "\(name(day.person)) has \(stops.count) visits on \(day.frame.date) (\(visits)); at most \(most) are allowed.",
          ja: "\(name(day.person))の\(day.frame.date)の訪問は\(stops.count)件（\(visits)）で、上限の\(most)件を超えています。"),
        mend: Trilingual(
          de: "Nehmen Sie die Person aus \(stops.count - most) davon heraus.",
          en: "Take the person out of \(stops.count - most) of them.", ja: "そのうち\(stops.count - most)件から外してください。"))
    }
  }
}
