import Domain

/// Names every visit not held and every wish not met, each with the rule and the data behind it (contract 4).
func explain(_ programme: inout Programme, _ draft: Draft) {
  let explainer = Explainer(draft: draft, programme: programme)
  let visits = draft.problem.visits.indices.filter { draft.sessions[$0] == 0 }
  programme.notHeld = visits.map { explainer.notHeld($0) }
  programme.unmetWishes = draft.problem.people.indices.flatMap { explainer.unmetWishes($0) }
}

private struct Explainer {
  let draft: Draft
  let problem: Problem
  let trip: Trip
  let programme: Programme
  let telling: Telling
  private let crewless: Crew

  init(draft: Draft, programme: Programme) {
    self.draft = draft
    self.programme = programme
    problem = draft.problem
    trip = problem.dossier.trip
    telling = Telling(dossier: problem.dossier)
    crewless = Crew(problem)
  }

  // MARK: Visits

  func notHeld(_ visit: Int) -> NotHeld {
    let (code, reason) = whyNot(visit)
    return NotHeld(visit: trip.visits[visit].id, code: code, reason: reason)
  }

  private func whyNot(_ visit: Int) -> (String, Trilingual) {
    if let known = notes.reasons[visit] { return known }
    let reason = findReason(visit)
    notes.reasons[visit] = reason
    return reason
  }

  private func findReason(_ visit: Int) -> (String, Trilingual) {
    let offer = problem.visits[visit]
    let record = trip.visits[visit]
    if offer.starts.isEmpty {
      return record.windows.isEmpty
        ? ("window", Trilingual(de: "Der Gastgeber bietet kein Zeitfenster an.", en: "The host offers no window.", ja: "訪問先から時間枠の提示がありません。"))
        : (
          "window",
          Trilingual(
            de: "Keines der \(record.windows.count) Zeitfenster lässt \(offer.duration) Minuten an einem Besuchstag zwischen den Besuchszeiten zu.",
            en: "None of the \(record.windows.count) windows has room for \(offer.duration) minutes on a day of visits within the visiting hours.",
            ja: "\(record.windows.count)件の時間枠のいずれにも、訪問日の訪問時間内に\(offer.duration)分の余裕がありません。")
        )
    }
    let routes = trials(visit)
    if routes.isEmpty {
      return (
        "travel",
        Trilingual(
          de: "Von keinem Treffpunkt ist der Ort in den Zeitfenstern zu erreichen.",
          en: "The place can't be reached from any meeting point within its windows.",
          ja: "どの集合場所からも、時間枠内に到着できません。")
      )
    }
    // Only as far as needed: the first tour that finds its crew, its people and its staff tells that it is none of these.
    var isServed = false
    var most = 0
    var staffed = false
    for route in routes {
      var alone = [route]
      guard crewless.man(&alone, on: route.day, problem) else { continue }
      isServed = true
      let (able, staff) = able(route)
      most = max(most, able)
      if staff >= problem.staffMin { staffed = true }
      if most >= offer.minGroup, staffed { return ("value", outbid(visit)) }
    }
    if !isServed {
      return offer.interpreters > 0
        ? (
          "interpreters",
          Trilingual(
            de: "Der Besuch braucht \(offer.interpreters) Dolmetschende; an keinem seiner Tage sind so viele im Dienst.",
            en: "The visit needs \(offer.interpreters) interpreters; on none of its days are so many on duty.",
            ja: "通訳者が\(offer.interpreters)名必要ですが、該当日にその人数が揃いません。")
        )
        : (
          "seats",
          Trilingual(
            de: "Kein Fahrzeug steht in diesem Gebiet bereit, und anders ist der Ort nicht zu erreichen.",
            en: "No vehicle is at hand in this area, and the place can't be reached otherwise.",
            ja: "この地域で利用できる車両がなく、他の手段でも到着できません。")
        )
    }
    if most < offer.minGroup {
      return (
        "group",
        Trilingual(
          de: "Höchstens \(most) Personen können zu dieser Zeit dort sein; der Gastgeber erwartet mindestens \(offer.minGroup).",
          en: "At most \(most) people can be there at that time; the host expects at least \(offer.minGroup).",
          ja: "その時間に参加できるのは最大\(most)名で、先方の最少人数\(offer.minGroup)名に届きません。")
      )
    }
    if !staffed {
      return (
        "staff",
        Trilingual(
          de: "Niemand von der Organisation kann die Gruppe zu dieser Zeit begleiten.",
          en: "Nobody of the organising staff can accompany the group at that time.",
          ja: "その時間に同行できる事務局員がいません。")
      )
    }
    return ("value", outbid(visit))
  }

  /// How many people, and how many of the organising staff, can be aboard; asked once for each kind of day.
  private func able(_ route: Route) -> (people: Int, staff: Int) {
    if notes.kinds.isEmpty { notes.kinds = problem.days.indices.map(kinds) }
    var sum = (people: 0, staff: 0)
    for kind in notes.kinds[route.day] where kind.shape.fits([route.road], on: problem.days[route.day], in: problem) {
      sum.people += kind.people
      sum.staff += kind.staff
    }
    return sum
  }

  private func kinds(_ day: Int) -> [Kind] {
    var place: [DayShape: Int] = [:]
    var kinds: [Kind] = []
    for person in problem.people {
      let shape = person.days[day]
      if place[shape] == nil {
        place[shape] = kinds.count
        kinds.append(Kind(shape: shape))
      }
      kinds[place[shape]!].people += 1
      if person.strand == .organisation { kinds[place[shape]!].staff += 1 }
    }
    return kinds
  }

  /// People with the same day.
  private struct Kind {
    var shape: DayShape
    var people = 0
    var staff = 0
  }

  /// What is on the road in its windows instead, and how many wish it.
  private func outbid(_ visit: Int) -> Trilingual {
    let record = trip.visits[visit]
    let wishing = trip.delegates.count { $0.wishes.contains(record.host) }
    let offer = problem.visits[visit]
    var rivals: [Identifier<Tour>] = []
    for tour in programme.tours {
      let from = tour.departs - problem.origin
      let until = tour.arrives - problem.origin
      let clashes = offer.starts.contains { window in
        problem.days[window.day].date == tour.day && from < window.latest + offer.duration && window.earliest < until
      }
      if clashes { rivals.append(tour.id) }
    }
    let names = rivals.map(\.text).joined(separator: ", ")
    let nobody = rivals.isEmpty
    return Trilingual(
      de: "Ein anderes Programm ist mehr wert: \(wishing) Personen wünschen den Gastgeber"
        + (nobody ? "." : "; in seinen Zeitfenstern sind unterwegs: \(names)."),
      en: "Another programme is worth more: \(wishing) people wish the host"
        + (nobody ? "." : "; on the road in its windows are \(names)."),
      ja: "別の行程の方が評価が高くなります。この訪問先の希望者は\(wishing)名です。" + (nobody ? "" : "同じ時間枠には\(names)が組まれています。"))
  }

  /// What was found out about a visit; a reference, since the same visit is asked for by many people.
  private final class Notes {
    var trials: [Int: [Route]] = [:]
    var reasons: [Int: (String, Trilingual)] = [:]
    /// By day.
    var kinds: [[Kind]] = []
  }
  private let notes = Notes()

  /// Tours with this visit alone, at up to six times of each window, from and to any meeting point.
  private func trials(_ visit: Int) -> [Route] {
    if let known = notes.trials[visit] { return known }
    let routes = findTrials(visit)
    notes.trials[visit] = routes
    return routes
  }

  private func findTrials(_ visit: Int) -> [Route] {
    guard problem.visits[visit].site >= 0 else { return [] }
    var routes: [Route] = []
    for window in problem.visits[visit].starts {
      let points = problem.days[window.day].meetingPoints
      for start in Array(stride(from: window.earliest, through: window.latest, by: max(30, (window.latest - window.earliest) / 4))) + [window.latest] {
        for mode in Mode.allCases {
          for from in points {
            for to in points {
              for (first, last) in [(false, false), (true, false), (false, true)] {
                let route = problem.route(
                  [visit], starts: [start], on: window.day, mode: mode, from: from, to: to, eatsFirst: first, eatsLast: last)
                if let route { routes.append(route) }
              }
            }
          }
        }
      }
    }
    return routes
  }

  // MARK: Wishes

  func unmetWishes(_ person: Int) -> [UnmetWish] {
    let delegate = trip.delegates[person]
    var listed: [Identifier<Organisation>] = []
    return delegate.wishes.compactMap { host in
      guard !listed.contains(host) else { return nil }
      listed.append(host)
      let visits = problem.visits.indices.filter { trip.visits[$0].host == host }
      guard !visits.contains(where: { attends(person, $0) }), !meetsAtItem(person, host) else { return nil }
      let (code, reason) = whyUnmet(person, visits, host)
      return UnmetWish(delegate: delegate.id, host: host, code: code, reason: reason)
    }
  }

  private func attends(_ person: Int, _ visit: Int) -> Bool { draft.attends[person * problem.visits.count + visit] > 0 }

  private func meetsAtItem(_ person: Int, _ host: Identifier<Organisation>) -> Bool {
    problem.people[person].items.contains { trip.fixedItems[$0].hosts.contains(host) }
  }

  private func whyUnmet(_ person: Int, _ visits: [Int], _ host: Identifier<Organisation>) -> (String, Trilingual) {
    guard let visit = visits.first(where: { draft.sessions[$0] > 0 }) ?? visits.first else {
      return ("offer", Trilingual(de: "Der Gastgeber bietet keinen Besuch an.", en: "The host offers no visit.", ja: "この訪問先からの受け入れの提示がありません。"))
    }
    if let absent = visits.allSatisfy({ !couldAttend(person, $0) }) ? unreachable(person, visits) : nil { return absent }
    guard draft.sessions[visit] > 0 else {
      let (code, reason) = whyNot(visit)
      return (code, Trilingual(de: "Der Besuch findet nicht statt.", en: "The visit is not held.", ja: "この訪問は実施されません。") + reason)
    }
    return notAboard(person, visit, host)
  }

  /// Whether the person alone could make the visit at all.
  private func couldAttend(_ person: Int, _ visit: Int) -> Bool {
    trials(visit).contains {
      problem.people[person].days[$0.day].fits([$0.road], on: problem.days[$0.day], in: problem)
    }
  }

  private func unreachable(_ person: Int, _ visits: [Int]) -> (String, Trilingual) {
    let present = visits.contains { visit in
      problem.visits[visit].starts.contains { window in
        let day = problem.people[person].days[window.day]
        return day.isPresent && day.start < window.latest + problem.visits[visit].duration && window.earliest < day.end
      }
    }
    return present
      ? (
        "travel",
        Trilingual(
          de: "Zwischen den festen Terminen, der eigenen An- und Abreise und der Mittagspause bleibt in keinem Zeitfenster Zeit für Weg und Besuch.",
          en: "Between fixed items, own arrival or departure and lunch, no window leaves time for the way and the visit.",
          ja: "固定日程・個別の到着や出発・昼食の間に、移動と訪問の時間を確保できる時間枠がありません。")
      )
      : (
        "present",
        Trilingual(
          de: "Alle Zeitfenster liegen vor der Ankunft oder nach der Abreise dieser Person.",
          en: "All windows lie before this person arrives or after this person leaves.",
          ja: "すべての時間枠が本人の到着前または出発後です。")
      )
  }

  /// The session is held without the person: it is full, or the person is elsewhere for more.
  private func notAboard(_ person: Int, _ visit: Int, _ host: Identifier<Organisation>) -> (String, Trilingual) {
    let offer = problem.visits[visit]
    let record = trip.visits[visit]
    let aboard = problem.people.indices.filter { attends($0, visit) }
    let room = offer.maxGroup * draft.sessions[visit]
    let when = times(visit)
    let wishing = trip.delegates.count { $0.wishes.contains(host) }
    let rank = (trip.delegates[person].wishes.firstIndex(of: host) ?? 0) + 1
    let isPress = problem.people[person].strand == .press
    if isPress, aboard.count(where: { problem.people[$0].strand == .press }) >= problem.pressMax * draft.sessions[visit] {
      return (
        "press",
        Trilingual(
          de: "\(when.de): Höchstens \(problem.pressMax) der Presse je Besuch; die Plätze haben andere.",
          en: "\(when.en): at most \(problem.pressMax) of the press a visit; others have the places.",
          ja: "\(when.ja)：報道関係者は1訪問につき\(problem.pressMax)名までで、他の方が参加します。")
      )
    }
    if aboard.count >= room {
      let higher = aboard.count { other in (trip.delegates[other].wishes.firstIndex(of: host).map { $0 + 1 } ?? .max) <= rank }
      return (
        "group",
        Trilingual(
          de: "\(record.title.de), \(when.de): \(wishing) wünschen den Gastgeber, \(room) dürfen hinein; \(trip.delegates[person].id) "
            + "nennt ihn an \(rank). Stelle. \(higher) der Teilnehmenden nennen ihn ebenso hoch oder höher; die übrigen Plätze bringen dort mehr.",
          en: "\(record.title.en), \(when.en): \(wishing) wish the host, \(room) may enter; \(trip.delegates[person].id) ranks it "
            + "\(ordinal(rank)). \(higher) of those aboard rank it as high or higher; the other places are worth more there.",
          ja: "\(record.title.ja)、\(when.ja)：希望者\(wishing)名に対し定員\(room)名。\(trip.delegates[person].id)の希望順位は第\(rank)位で、"
            + "参加者のうち\(higher)名が同順位以上です。残りの席も他の方の評価が高くなります。")
      )
    }
    let instead = programme.tours.filter { tour in
      tour.delegates.contains(trip.delegates[person].id)
        && programme.tours.contains { $0.stops.contains { $0.visit == record.id } && $0.departs < tour.arrives && tour.departs < $0.arrives }
    }
    if let tour = instead.first, let stop = tour.stops.first, let other = trip.visits.first(where: { $0.id == stop.visit }) {
      return (
        "value",
        Trilingual(
          de: "\(when.de): Zu dieser Zeit ist diese Person mit \(tour.id) bei „\(other.title.de)“; das ist im Ganzen mehr wert.",
          en: "\(when.en): at that time this person is with \(tour.id) at “\(other.title.en)”, which is worth more in all.",
          ja: "\(when.ja)：同じ時間に\(tour.id)で「\(other.title.ja)」に参加しており、全体の評価はその方が高くなります。")
      )
    }
    return (
      "value",
      Trilingual(
        de: "\(when.de): Weg, feste Termine oder andere Besuche dieses Tages stehen dagegen; das Programm im Ganzen ist so mehr wert.",
        en: "\(when.en): the way, fixed items or other visits of that day stand against it; the programme as a whole is worth more so.",
        ja: "\(when.ja)：移動・固定日程・当日の他の訪問と両立せず、全体としては現在の行程の評価が高くなります。")
    )
  }

  private func times(_ visit: Int) -> Trilingual {
    let id = trip.visits[visit].id
    var spans: [Trilingual] = []
    var seen: [Minute] = []
    let prefecture = problem.dossier.register.sites.first { $0.id == trip.visits[visit].site }?.prefecture ?? ""
    for tour in programme.tours {
      for stop in tour.stops where stop.visit == id && !seen.contains(stop.starts) {
        seen.append(stop.starts)
        spans.append(telling.span(stop.starts, stop.ends, in: problem.dossier.zone(ofPrefecture: prefecture)))
      }
    }
    return Trilingual(
      de: spans.map(\.de).joined(separator: "; "), en: spans.map(\.en).joined(separator: "; "), ja: spans.map(\.ja).joined(separator: "、"))
  }

  private func ordinal(_ number: Int) -> String {
    switch number {
    case 1: "1st"
    case 2: "2nd"
    case 3: "3rd"
    default: "\(number)th"
    }
  }
}
