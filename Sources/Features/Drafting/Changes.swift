import Domain
import HashTreeCollections
import Planning

extension State {
  /// The tours that an edit changes, before and after.
  /// - Throws: a `DraftingRefusal`.
  func changes(_ edit: TourEdit, _ draft: Programme, _ record: TripRecord, _ tools: DraftingTools) throws(DraftingRefusal) -> (before: [Tour], after: [Tour]) {
    let trip = draft.trip
    func tour(_ id: Identifier<Tour>) throws(DraftingRefusal) -> Tour {
      if let found = draft.tours.first(where: { $0.id == id }) { return found }
      throw record.edits.contains { ($0.before + $0.after).contains { $0.id == id } } ? sameThing(trip, [id]) : .unknownTour(id)
    }
    /// The tour, if its session still is where the one who edits has seen it.
    func tour(_ id: Identifier<Tour>, with visit: Identifier<Visit>, at was: Minute) throws(DraftingRefusal) -> Tour {
      let found = try tour(id)
      guard let stop = found.stops.first(where: { $0.visit == visit }), stop.starts == was else {
        throw sameThing(trip, [id]) { $0?.stop(visit)?.starts != $1?.stop(visit)?.starts }
      }
      return found
    }
    func known(_ visit: Identifier<Visit>) throws(DraftingRefusal) {
      guard tools.dossier.trip.visits.contains(where: { $0.id == visit }) else { throw .unknownVisit(visit) }
    }
    /// What an edit puts into a tour, or into a new one with these people.
    func put(_ visit: Identifier<Visit>, into: Identifier<Tour>?, on day: CalendarDate, at start: Minute, people: [Identifier<Delegate>]) throws(DraftingRefusal)
      -> (before: [Tour], after: Tour)
    {
      guard let into else {
        guard let made = tools.editor.tour(draft.nextTour, to: visit, at: start, on: day, delegates: people) else { throw .noWay(visit, day) }
        return ([], made)
      }
      let old = try tour(into)
      guard let made = tools.editor.inserting(visit, at: start, in: old) else { throw .goesThereAlready(visit, into) }
      return ([old], made)
    }
    switch edit {
    case .moveSession(let visit, let id, let was, let to):
      let old = try tour(id, with: visit, at: was)
      return ([old], tools.editor.moving(visit, to: to, in: old).map { [$0] } ?? [])
    case .transfer(let visit, let id, let was, let into, let day, let to):
      let old = try tour(id, with: visit, at: was)
      if into == id { return ([old], tools.editor.moving(visit, to: to, in: old).map { [$0] } ?? []) }
      let (before, new) = try put(visit, into: into, on: day, at: to, people: old.delegates)
      return ([old] + before, [tools.editor.removing(visit, from: old), new].compactMap { $0 })
    case .place(let visit, let into, let day, let at):
      try known(visit)
      let people = tools.dossier.trip.delegates.filter { $0.wishes.contains { host in tools.dossier.trip.visits.contains { $0.id == visit && $0.host == host } } }
      let (before, new) = try put(visit, into: into, on: day, at: at, people: people.map(\.id))
      return (before, [new])
    case .takeOut(let visit, let id, let was):
      let old = try tour(id, with: visit, at: was)
      return ([old], tools.editor.removing(visit, from: old).map { [$0] } ?? [])
    case .movePerson(let person, let from, let to):
      guard tools.dossier.trip.delegates.contains(where: { $0.id == person }) else { throw .unknownPerson(person) }
      if from == to { return ([], []) }
      var (before, after): ([Tour], [Tour]) = ([], [])
      if let from {
        var old = try tour(from)
        guard old.delegates.contains(person) else { throw sameThing(trip, [from]) { $0?.carries(person) != $1?.carries(person) } }
        before.append(old)
        old.delegates.removeAll { $0 == person }
        if !old.delegates.isEmpty { after.append(old) }
      }
      if let to {
        var new = try tour(to)
        if new.delegates.contains(person) { throw sameThing(trip, [to]) { $0?.carries(person) != $1?.carries(person) } }
        before.append(new)
        new.delegates.append(person)
        new.delegates.sort()
        after.append(new)
      }
      return (before, after)
    case .serve(let id, let mode, let vehicle, let was, let wasVehicle):
      let old = try tour(id)
      guard old.mode == was, old.vehicle == wasVehicle else {
        throw sameThing(trip, [id]) { $0?.mode != $1?.mode || $0?.vehicle != $1?.vehicle }
      }
      return ([old], [tools.editor.serving(old, mode: mode, vehicle: vehicle)])
    case .interpret(let id, let interpreters, let was):
      var new = try tour(id)
      guard new.interpreters == was else { throw sameThing(trip, [id]) { $0?.interpreters != $1?.interpreters } }
      let old = new
      new.interpreters = interpreters
      return ([old], [new])
    case .undo(let number):
      guard let edit = record.edit(number) else { throw .unknownEdit(number) }
      let stale = edit.after.filter { !draft.tours.contains($0) }.map(\.id)
      let taken = edit.before.filter { old in !edit.after.contains { $0.id == old.id } && draft.tours.contains { $0.id == old.id } }
      if !stale.isEmpty || !taken.isEmpty { throw sameThing(trip, stale + taken.map(\.id)) }
      return (edit.after, edit.before)
    case .plan: return ([], [])
    }
  }

  /// Who changed one of these tours last, and what it is like now.
  /// - Parameter isIt: whether what became of a tour is the thing in question; nil: there was or is no such tour.
  func sameThing(
    _ trip: Identifier<Trip>, _ tours: [Identifier<Tour>], where isIt: (Tour?, Tour?) -> Bool = { $0 != $1 }
  ) -> DraftingRefusal {
    let record = tripRecords[trip]
    let last = record?.edits.last { edit in
      tours.contains { id in
        let (old, new) = (edit.before.first { $0.id == id }, edit.after.first { $0.id == id })
        return (old != nil || new != nil) && isIt(old, new)
      }
    }
    let now = record?.draft?.tours.filter { tours.contains($0.id) } ?? []
    return .sameThing(tours.sorted(), now: now, by: last.map { name(ofActor: $0.by) }, at: last?.at)
  }

  /// `Ina Petersen, WTSH`; of whoever has no account, as the journal writes it.
  package func name(ofActor actor: String) -> String {
    guard actor.hasPrefix("account:"), let account = accounts[Identifier(String(actor.dropFirst(8)))] else { return actor }
    return [account.name, account.organisation].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Tour {
  fileprivate func stop(_ visit: Identifier<Visit>) -> Stop? { stops.first { $0.visit == visit } }
  fileprivate func carries(_ person: Identifier<Delegate>) -> Bool { delegates.contains(person) }
}

extension Programme {
  /// Free for a tour made by hand.
  var nextTour: Identifier<Tour> {
    let numbers = tours.compactMap { $0.id.text.hasPrefix("T") ? Int($0.id.text.dropFirst()) : nil }
    return Identifier("T\((numbers.max() ?? 0) + 1)")
  }

  /// What is not held and not met, with the reasons known so far; what a person took out says so.
  func lists(in dossier: Dossier, after old: Programme) -> ([NotHeld], [UnmetWish]) {
    let trip = dossier.trip
    let held = Set(tours.flatMap { $0.stops.map(\.visit) })
    let known = Dictionary(old.notHeld.map { ($0.visit, $0) }, uniquingKeysWith: { first, _ in first })
    let notHeld = trip.visits.filter { !held.contains($0.id) }
      .map { known[$0.id] ?? NotHeld(visit: $0.id, code: "value", reason: Self.byHand) }
    let hosts = Dictionary(trip.visits.map { ($0.id, $0.host) }, uniquingKeysWith: { first, _ in first })
    var met: Set<WishOfDelegate> = []
    for tour in tours {
      for delegate in tour.delegates {
        for stop in tour.stops { if let host = hosts[stop.visit] { met.insert(WishOfDelegate(delegate: delegate, host: host)) } }
      }
    }
    let reasons = Dictionary(
      old.unmetWishes.map { (WishOfDelegate(delegate: $0.delegate, host: $0.host), $0) }, uniquingKeysWith: { first, _ in first })
    let offered = Set(trip.visits.map(\.host))
    var unmet: [UnmetWish] = []
    for delegate in trip.delegates {
      for host in delegate.wishes {
        let wish = WishOfDelegate(delegate: delegate.id, host: host)
        if let known = reasons[wish], !met.contains(wish) { unmet.append(known) }
        else if !met.contains(wish), offered.contains(host), old.attends(delegate.id, host, hosts) {
          unmet.append(UnmetWish(delegate: delegate.id, host: host, code: "value", reason: Self.byHand))
        }
      }
    }
    return (notHeld, unmet)
  }

  private func attends(_ delegate: Identifier<Delegate>, _ host: Identifier<Organisation>, _ hosts: [Identifier<Visit>: Identifier<Organisation>]) -> Bool {
    tours.contains { $0.delegates.contains(delegate) && $0.stops.contains { hosts[$0.visit] == host } }
  }

  private static let byHand = Trilingual(
    de: "Von Hand aus dem Programm genommen.", en: "Taken out of the programme by hand.", ja: "手作業で日程から外されました。")
}

package enum DraftingRefusal: Error, Equatable {
  case noDraft(Identifier<Trip>)
  case unknownTour(Identifier<Tour>)
  case unknownVisit(Identifier<Visit>)
  case unknownPerson(Identifier<Delegate>)
  case unknownEdit(Int)
  /// No meeting point of the day has a way there.
  case noWay(Identifier<Visit>, CalendarDate)
  case goesThereAlready(Identifier<Visit>, Identifier<Tour>)
  /// Somebody else changed the same thing since.
  case sameThing([Identifier<Tour>], now: [Tour], by: String?, at: Minute?)
  case reasonMissing(since: Minute)
}

extension DraftingRefusal: Explained {
  package var finding: Finding {
    let (code, value, message, mend) = told
    return Finding(file: "programme", value: value, code: "drafting.\(code)", message: message, mend: mend)
  }

  private static let again = Trilingual(de: "Laden Sie das Brett neu.", en: "Load the board again.", ja: "ボードを再読み込みしてください。")

  private var told: (code: String, value: String?, message: Trilingual, mend: Trilingual) {
    switch self {
    case .noDraft(let trip):
      (
        "no-draft", trip.text,
        Trilingual(
          de: "Die Reise „\(trip)“ hat noch kein Programm.", en: "The trip “\(trip)” has no programme yet.", ja: "訪問団「\(trip)」の日程がまだありません。"),
        Trilingual(de: "Lassen Sie zuerst eines planen.", en: "Have one planned first.", ja: "先に日程を作成してください。")
      )
    case .unknownTour(let id):
      ("unknown-tour", id.text, Trilingual(de: "Es gibt keine Tour „\(id)“.", en: "There is no tour “\(id)”.", ja: "ツアー「\(id)」はありません。"), Self.again)
    case .unknownVisit(let id):
      (
        "unknown-visit", id.text, Trilingual(de: "Es gibt keinen Besuch „\(id)“.", en: "There is no visit “\(id)”.", ja: "訪問「\(id)」はありません。"),
        Self.again
      )
    case .unknownPerson(let id):
      (
        "unknown-person", id.text,
        Trilingual(de: "Zur Reise gehört niemand mit der Kennung „\(id)“.", en: "Nobody on the trip has the identifier “\(id)”.", ja: "「\(id)」は参加者ではありません。"),
        Self.again
      )
    case .unknownEdit(let number):
      (
        "unknown-edit", "\(number)",
        Trilingual(de: "Die Änderung \(number) gibt es nicht.", en: "There is no change \(number).", ja: "変更\(number)はありません。"), Self.again
      )
    case .noWay(let visit, let day):
      (
        "no-way", visit.text,
        Trilingual(
          de: "Am \(day) führt von keinem Treffpunkt ein Weg zu \(visit).", en: "On \(day) no meeting point has a way to \(visit).",
          ja: "\(day)の集合場所から\(visit)への経路がありません。"),
        Trilingual(
          de: "Wählen Sie einen anderen Tag, oder tragen Sie die Wegzeit nach.", en: "Choose another day, or add the travel time.",
          ja: "別の日を選ぶか、移動時間を登録してください。")
      )
    case .goesThereAlready(let visit, let tour):
      (
        "goes-there", visit.text,
        Trilingual(de: "Tour \(tour) besucht \(visit) schon.", en: "Tour \(tour) goes to \(visit) already.", ja: "ツアー\(tour)は既に\(visit)を訪問します。"),
        Trilingual(de: "Verschieben Sie die Sitzung dort.", en: "Move the session there.", ja: "そのツアー内で時間を変更してください。")
      )
    case .sameThing(let tours, _, let by, let at):
      (
        "same-thing", tours.map(\.text).joined(separator: ", "),
        Trilingual(
          de: "\(by ?? "Jemand anderes") hat dasselbe inzwischen geändert (\(Self.names(tours))\(Self.time(at))). Ihre Änderung ist nicht ausgeführt.",
          en: "\(by ?? "Somebody else") has changed the same thing meanwhile (\(Self.names(tours))\(Self.time(at))). Your change was not made.",
          ja: "\(by ?? "別の人")が同じ項目を先に変更しました（\(Self.names(tours))\(Self.time(at))）。あなたの変更は反映されていません。"),
        Trilingual(
          de: "Sehen Sie sich beide Werte an und entscheiden Sie noch einmal.", en: "Look at both values and decide again.",
          ja: "両方の内容を確認し、もう一度操作してください。")
      )
    case .reasonMissing(let since):
      (
        "reason-missing", nil,
        Trilingual(
          de: "Das Programm ist seit \(since) eingefroren; jede Änderung braucht einen Grund.",
          en: "The programme has been frozen since \(since); every change needs a reason.", ja: "\(since)以降、日程は凍結されています。変更には理由が必要です。"),
        Trilingual(de: "Geben Sie den Grund an.", en: "Give the reason.", ja: "理由を入力してください。")
      )
    }
  }

  private static func names(_ tours: [Identifier<Tour>]) -> String { tours.map(\.text).joined(separator: ", ") }
  private static func time(_ at: Minute?) -> String { at.map { ", \($0)" } ?? "" }
}
