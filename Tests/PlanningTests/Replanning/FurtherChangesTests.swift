import Domain
import Interchange
import Testing

@testable import Planning

private func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Minute { SmallTrip.at(day, hour, minute) }
private let monday = SmallTrip.monday
private func window(_ day: Int, _ hour: Int, _ minute: Int = 0, until end: Int) -> Window {
  Window(opens: at(day, hour, minute), closes: at(day, end))
}

struct `After a change` {
  @Test func `that touches nothing everything stays byte for byte`() {
    let trip = SmallTrip()
    // The window of D grows, G never stood in the programme, and B1 has seats enough.
    for change in [
      Change.windows("D", [window(1, 9, until: 12)]), .visitCancelled("G"), .vehicle("B1", seats: 6, monday...monday),
      .interpreterOut("I1", monday...monday), .groupSize("C", min: nil, max: 5), .joins(who: ["D08"], at: at(0, 18), site: "airport"),
    ] {
      let answer = Answer(trip, [change])
      #expect(answer.fewest.pairsChanged == 0)
      #expect(answer.fewest.affected == [])
      #expect(answer.fewest.programme.tours == trip.released.tours)
      let before = toursJSON(trip.released, trip.dossier)
      #expect(toursJSON(answer.fewest.programme, trip.dossier) == before)
      #expect(!answer.fewest.stale.contains("transport.csv"))
    }
  }

  @Test func `of nothing at all no document is stale`() {
    let answer = Answer([])
    #expect(answer.fewest.programme.tours == answer.released.tours)
    #expect(answer.fewest.stale == [])
  }

  @Test func `of a window the visit is dropped where that changes least`() {
    // Six lose E; whoever came at the new hour would be one pair more.
    let answer = Answer(at: at(0, 20), [.windows("E", [window(1, 15, until: 16)])])
    #expect(answer.fewest.pairsChanged == 6)
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T3", "T5"])
    // Best value holds it at the new hour.
    #expect(answer.bestValue.programme.tours.contains { $0.stops.contains { $0.visit == "E" && $0.starts == at(1, 15) } })
  }

  @Test(arguments: [2, 5])
  func `of the window of a must visit just as many come at the new hour as the host expects`(least: Int) {
    var trip = SmallTrip()
    trip.dossier.trip.visits[4].isMust = true
    trip.dossier.trip.visits[4].minGroup = least
    let answer = Answer(trip, at: at(0, 20), [.windows("E", [window(1, 15, until: 16)])])
    #expect(answer.fewest.pairsChanged == 6 + least)
    #expect(answer.fewest.programme.notHeld.map(\.visit) == ["G"])
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T3", "T5"])
  }

  @Test func `of a group size as few leave as must, never the staff`() {
    let answer = Answer([.groupSize("C", min: nil, max: 3)])
    #expect(answer.fewest.pairsChanged == 2)
    #expect(answer.fewest.changes.allSatisfy { $0.gains.isEmpty && $0.loses.map(\.visit) == ["C"] })
    #expect(!answer.fewest.affected.contains("D10"))
    #expect(answer.kept(answer.fewest) == ["T1", "T3", "T4", "T5"])
  }

  @Test func `of a group size upwards as few join as must`() {
    // C expects six now and has five; D08 is the only one free at that hour.
    let answer = Answer([.groupSize("C", min: 6, max: nil)])
    #expect(answer.changesOfFewest == ["D08 +C"])
  }

  @Test func `that takes a vehicle the train takes over with no pair changed`() {
    // T1 has B1 all the morning; by train T2 takes twenty minutes each way for the same session.
    let answer = Answer([.vehicle("B2", seats: 0, monday...monday)])
    #expect(answer.fewest.pairsChanged == 0)
    #expect(answer.kept(answer.fewest) == ["T1", "T3", "T4", "T5"])
    let T2 = answer.fewest.programme.tours.first { $0.stops[0].visit == "C" }
    #expect(T2?.mode == .train && T2?.departs == at(0, 9, 40) && T2?.arrives == at(0, 11, 20) && T2?.vehicle == nil)
    #expect(T2?.delegates == ["D04", "D05", "D06", "D07", "D10"])
  }

  @Test func `of who joins later only that person misses what comes before`() {
    let answer = Answer([.joins(who: ["D04"], at: at(0, 12), site: "airport")])
    #expect(answer.changesOfFewest == ["D04 -C"])
    #expect(answer.kept(answer.fewest) == ["T1", "T3", "T4", "T5"])
  }

  @Test func `of who leaves before the end of a tour only that person misses it`() {
    // T4 is back at 15:15, the airport half an hour away.
    let answer = Answer(at: at(0, 20), [.leaves(who: ["D05"], at: at(1, 15, 40), site: "airport")])
    #expect(answer.changesOfFewest == ["D05 -E"])
    let inTime = Answer(at: at(0, 20), [.leaves(who: ["D05"], at: at(1, 15, 45), site: "airport")])
    #expect(inTime.fewest.pairsChanged == 0)
    #expect(inTime.fewest.programme.tours == inTime.released.tours)
  }

  @Test func `of a train late for some those come too late for the tour at its end`() {
    // D06 and D07 arrive at west at 15:30; E begins at 14:00. Tuesday morning and Wednesday stay as they were.
    let answer = Answer(at: at(1, 11), [.itemLate(item: "F2", who: ["D06", "D07"], minutes: 180)])
    #expect(answer.changesOfFewest == ["D06 -E", "D07 -E"])
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T3", "T5"])
    let late = answer.dossier.amended(by: answer.change).trip.delegates[5]
    #expect(late.stays == [Stay(until: at(1, 11, 20), untilSite: "station"), Stay(from: at(1, 15, 30), fromSite: "west")])
  }

  @Test func `on the road the tour comes home without the stop that is cancelled`() {
    // At 10:15 T1 is at A; B at 11:00 is cancelled, so it is home at 10:45. T2 is at C and untouched.
    let answer = Answer(at: at(0, 10, 15), [.visitCancelled("B")])
    #expect(answer.changesOfFewest == ["D01 -B", "D02 -B", "D03 -B", "D09 -B"])
    var T1 = answer.released.tours[0]
    T1.stops.removeLast()
    T1.arrives = at(0, 10, 45)
    #expect(answer.tour("T1") == T1)
    #expect(answer.kept(answer.fewest) == ["T2", "T3", "T4", "T5"])
  }

  @Test func `on the road what began is kept even where it may be no more`() {
    // A ends at 10:30 and began at 09:30.
    let answer = Answer(at: at(0, 10, 15), [.visitCancelled("A"), .groupSize("C", min: nil, max: 2)])
    #expect(answer.fewest.pairsChanged == 0)
    #expect(answer.fewest.programme.tours == answer.released.tours)
  }

  @Test func `on the road people stay aboard though the visit has shrunk and their next tour is full`() {
    // At noon T2 is long over and C has shrunk to three; its people also ride a tour to B at 15:00, that shrinks to two.
    var trip = SmallTrip()
    trip.dossier.trip.visits[1].windows.append(window(0, 15, until: 16))
    trip.dossier.trip.visits[1].maxSessions = 2
    trip.released.tours.insert(
      SmallTrip.tour("T6", 0, [("B", 15, 0)], by: "B2", who: ["D04", "D05", "D06", "D10"]), at: 2)
    #expect(check(trip.released, against: trip.dossier) == [])
    let answer = Answer(trip, at: at(0, 12, 30), [.groupSize("C", min: nil, max: 3), .groupSize("B", min: nil, max: 2)])
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T3", "T4", "T5"])
    #expect(answer.fewest.pairsChanged == 2)
    #expect(!answer.fewest.affected.contains("D10"))
  }

  @Test func `of several things each has its own answer`() {
    // D04 misses C; T3 loses D; F is without the leader; nothing else moves.
    let answer = Answer([
      .itemLate(item: "F1", who: ["D04"], minutes: 300), .visitCancelled("D"), .leaves(who: ["D01"], at: at(2, 8), site: "airport"),
    ])
    #expect(answer.changesOfFewest == ["D01 -D -F", "D02 -D", "D04 -C", "D08 -D", "D09 -D"])
    #expect(answer.fewest.pairsChanged == 6)
    #expect(answer.kept(answer.fewest) == ["T1", "T4"])
  }

  @Test func `of a must visit that can't be held any more the finding is the must alone`() {
    var trip = SmallTrip()
    trip.dossier.trip.visits[3].isMust = true
    let answer = Answer(trip, at: at(0, 20), [.interpreterOut("I1", (monday + 1)...(monday + 1))])
    let findings = check(
      answer.fewest.programme, against: answer.dossier.amended(by: answer.change), frozenBefore: answer.change.now, original: answer.dossier)
    #expect(findings.map(\.code) == ["must"])
    #expect(answer.fewest.pairsChanged == 4)
    #expect(answer.fewest.programme.notHeld.contains { $0.visit == "D" && $0.code == "interpreters" })
    // One that the host cancels binds nobody.
    let cancelled = Answer(trip, at: at(0, 20), [.visitCancelled("D")])
    #expect(
      check(
        cancelled.fewest.programme, against: trip.dossier.amended(by: cancelled.change), frozenBefore: cancelled.change.now,
        original: trip.dossier) == [])
  }

  @Test func `twice asked the answer is the same`() {
    let once = Answer([.visitCancelled("C"), .interpreterOut("I2", monday...monday)])
    let again = Answer([.visitCancelled("C"), .interpreterOut("I2", monday...monday)])
    #expect(once.options.map(\.programme) == again.options.map(\.programme))
    #expect(once.options.map(\.stale) == again.options.map(\.stale))
  }

  private func toursJSON(_ programme: Programme, _ dossier: Dossier) -> String {
    programmeJSON(Programme(trip: programme.trip, tours: programme.tours), in: dossier, language: .en)
  }
}
