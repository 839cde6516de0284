/// The best that each person could have alone (contract 26), exact.
///
/// For every kind of day (stay, fixed items) the sets of visits that one person can make are listed once (`DayListing`);
/// `WeekOfOne` then combines the days of a person. People with the same days and the same points share the answer.
struct Alone {
  let problem: Problem

  /// Best points by person, in quarters of a point.
  ///
  /// - Parameter report: how many people are measured.
  func best(report: (Int) -> Void = { _ in }) -> [Int] {
    var listed: [DayKey: Int] = [:]
    var sets: [DaySets] = []
    var known: [WeekKey: Int] = [:]
    var result: [Int] = []
    for person in problem.people {
      var week: [Int] = []
      for day in problem.days.indices where person.days[day].isPresent && problem.days[day].allowsVisits {
        let key = DayKey(day: day, shape: person.days[day])
        if let known = listed[key] {
          week.append(known)
        } else {
          var listing = DayListing(problem, day: day, shape: person.days[day])
          listed[key] = sets.count
          week.append(sets.count)
          sets.append(listing.sets())
        }
      }
      let key = WeekKey(days: week, interest: person.interest, wish: person.wish)
      if let known = known[key] {
        result.append(known)
      } else {
        var one = WeekOfOne(problem: problem, person: person, days: week.map { sets[$0] })
        let best = one.best()
        known[key] = best
        result.append(best)
      }
      report(result.count)
    }
    return result
  }

  private struct DayKey: Hashable {
    var day: Int
    var shape: DayShape
  }
  private struct WeekKey: Hashable {
    var days: [Int]
    var interest: [Int32]
    var wish: [Int32]
  }
}

extension Problem {
  /// The problem with every person's best alone.
  ///
  /// - Parameter report: how many people are measured.
  func measured(report: (Int) -> Void = { _ in }) -> Problem {
    let best = Alone(problem: self).best(report: report)
    return replacing(people: zip(people, best).map { person, best in
      var person = person
      person.best = best
      return person
    })
  }
}
