import Domain

/// At most `parallel_groups_max` tours are on the road at once.
extension Inspection {
  func groups() -> [Report] {
    guard let most = atlas.trip.rules.parallelGroupsMax else { return [] }
    return programme.tours.enumerated().compactMap { t, tour in
      let along = programme.tours.enumerated().filter { other, one in
        one.departs <= tour.departs && tour.departs < one.arrives && (other != t)
      }
      // The last to leave is the one too many; of those that leave together, the last in the file.
      let ahead = along.filter { $1.departs < tour.departs || $0 < t }
      guard tour.departs < tour.arrives, ahead.count >= most else { return nil }
      let others = ahead.map(\.element.id.text).listed
      return report(
        "groups", at: place(t), begins: tour.departs, value: "\(ahead.count + 1)",
        Trilingual(
          de: "Wenn Tour \(tour.id) um \(clock(tour.departs, at: tour.from)) aufbricht, sind mit \(others) schon \(ahead.count) Gruppen unterwegs; höchstens \(most) sind erlaubt.",
          en: "When tour \(tour.id) leaves at \(clock(tour.departs, at: tour.from)), \(ahead.count) groups are already on the road (\(others)); at most \(most) may be.",
          ja: "ツアー\(tour.id)が\(clock(tour.departs, at: tour.from))に出発する時点で、すでに\(ahead.count)班（\(others)）が移動中です。同時に動ける班は\(most)までです。"),
        mend: Trilingual(
          de: "Verlegen Sie eine der Touren, oder legen Sie zwei zusammen.", en: "Move one of the tours, or join two of them.",
          ja: "いずれかのツアーの時間を変えるか、二つを統合してください。"))
    }
  }
}
