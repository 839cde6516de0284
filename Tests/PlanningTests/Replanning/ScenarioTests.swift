import Domain
import Interchange
import Testing

@testable import Planning

private func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Minute { SmallTrip.at(day, hour, minute) }
private let tuesday = SmallTrip.monday + 1
private let wednesday = SmallTrip.monday + 2

struct `The small trip` {
  @Test func `has a valid programme`() {
    let trip = SmallTrip()
    #expect(check(trip.released, against: trip.dossier).map(\.message.en) == [])
  }
}

/// Numbers 1 to 5 of the scenarios of a trip's week, each with its answer worked out by hand.
struct `Scenario` {
  @Test func `1, a flight late for some, takes from them what they miss and from nobody else`() {
    // D04 and D05 land at 13:00 and miss C at 10:00; D06, D07 and D10 are enough for it.
    let answer = Answer([.itemLate(item: "F1", who: ["D04", "D05"], minutes: 300)])
    #expect(answer.changesOfFewest == ["D04 -C", "D05 -C"])
    #expect(answer.fewest.isProvenFewest)
    #expect(answer.kept(answer.fewest) == ["T1", "T3", "T4", "T5"])
    var T2 = answer.released.tours[1]
    T2.delegates = ["D06", "D07", "D10"]
    #expect(answer.tour("T2") == T2)
    #expect(
      answer.fewest.stale == [
        "programme", "transport.csv", "participants.csv", "days/2025-05-12", "visits/C", "delegates/D04", "delegates/D05", "delegates/D06",
        "delegates/D07", "delegates/D10",
      ])
  }

  @Test func `1 again, with so many late that the visit has too few, drops it for all`() {
    // Without D04, D05, D06 and D07 the host of C has one guest and expects two; of D10 the visit is gone too. Nobody
    // else is free at that hour for a lower price: D08 alone could come, one pair gained so that one need not be lost.
    let answer = Answer([.itemLate(item: "F1", who: ["D04", "D05", "D06", "D07"], minutes: 300)])
    #expect(answer.fewest.pairsChanged == 5)
    #expect(answer.fewest.isProvenFewest)
    #expect(Set(answer.fewest.affected).isSuperset(of: ["D04", "D05", "D06", "D07"]))
    #expect(answer.kept(answer.fewest) == ["T1", "T3", "T4", "T5"])
  }

  @Test func `2, a host cancels the evening before, takes the visit from all aboard`() {
    let answer = Answer(at: at(0, 20), [.visitCancelled("D")])
    #expect(answer.changesOfFewest == ["D01 -D", "D02 -D", "D08 -D", "D09 -D"])
    #expect(answer.options.map(\.isProvenFewest) == answer.options.map { $0.pairsChanged == 4 })
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T4", "T5"])
    #expect(answer.fewest.programme.tours.count == 4)
    #expect(answer.fewest.programme.notHeld.map(\.visit) == ["D", "G"])
    #expect(answer.fewest.programme.notHeld.first?.code == "window")
    #expect(
      answer.fewest.stale == [
        "programme", "transport.csv", "participants.csv", "days/2025-05-13", "visits/D", "delegates/D01", "delegates/D02", "delegates/D08", "delegates/D09",
      ])
    // G is open at that hour, and D02 and D08 wish it.
    #expect(answer.bestValue.programme.tours.contains { $0.stops[0].visit == "G" && $0.delegates.contains("D02") })
    #expect(answer.bestValue.programme.worth.value > answer.fewest.programme.worth.value)
  }

  @Test func `3, the leader leaves early, takes the leader's last visit and nothing from those who stay`() {
    // At 12:00 on Tuesday at the airport: D at 09:30 is still possible, the train F2 and F on Wednesday are not.
    let answer = Answer(at: at(0, 20), [.leaves(who: ["D01"], at: at(1, 12), site: "airport")])
    #expect(answer.changesOfFewest == ["D01 -F"])
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T3", "T4"])
    #expect(answer.tour("T5")?.delegates == ["D03", "D06", "D08", "D09"])
    #expect(
      answer.fewest.stale == [
        "programme", "transport.csv", "participants.csv", "days/2025-05-14", "visits/F", "delegates/D01", "delegates/D03", "delegates/D06",
        "delegates/D08", "delegates/D09",
      ])
  }

  @Test func `4, an interpreter ill, is answered by another with no pair changed`() {
    // I1 interprets D in the morning and is free for E in the afternoon.
    let answer = Answer(at: at(0, 20), [.interpreterOut("I2", tuesday...tuesday)])
    #expect(answer.fewest.pairsChanged == 0)
    #expect(answer.fewest.affected == [])
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T3", "T5"])
    var T4 = answer.released.tours[3]
    T4.interpreters = ["I1"]
    #expect(answer.tour("T4") == T4)
    #expect(
      answer.fewest.stale == [
        "programme", "transport.csv", "days/2025-05-13", "visits/E", "delegates/D03", "delegates/D04", "delegates/D05", "delegates/D06",
        "delegates/D07", "delegates/D10",
      ])
  }

  @Test func `4 again, the only simultaneous interpreter ill, loses just the simultaneous visit`() {
    let answer = Answer(at: at(0, 20), [.interpreterOut("I1", tuesday...wednesday)])
    // I2 takes over F on Wednesday.
    #expect(answer.changesOfFewest == ["D01 -D", "D02 -D", "D08 -D", "D09 -D"])
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T4"])
    #expect(answer.tour("T5")?.interpreters == ["I2"])
    #expect(answer.fewest.programme.notHeld.first { $0.visit == "D" }?.code == "interpreters")
  }

  @Test func `5, a vehicle too small, is answered by the other vehicle with no pair changed`() {
    // T3 needs five seats; B2 is free in the morning.
    let answer = Answer(at: at(0, 20), [.vehicle("B1", seats: 4, tuesday...tuesday)])
    #expect(answer.fewest.pairsChanged == 0)
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T4", "T5"])
    var T3 = answer.released.tours[2]
    T3.vehicle = "B2"
    #expect(answer.tour("T3") == T3)
  }

  @Test func `5 again, too small with no train there, is answered by a second vehicle with one who guides it`() {
    // Six seats are needed, each vehicle has four, and f has no station: two vehicles, and D10 comes along as the staff
    // of the second. One pair; leaving two behind would be two.
    let answer = Answer(
      at: at(1, 20), [.vehicle("B1", seats: 4, wednesday...wednesday), .vehicle("B2", seats: 4, wednesday...wednesday)])
    #expect(answer.changesOfFewest == ["D10 +F"])
    #expect(answer.fewest.programme.tours.filter { $0.day == wednesday }.count == 2)
    #expect(answer.kept(answer.fewest) == ["T1", "T2", "T3", "T4"])
  }

  @Test func `5 once more, with no second vehicle, leaves behind as few as the seats ask for`() {
    // Four seats for five and the interpreter; D09 is the only staff aboard and stays.
    let answer = Answer(
      at: at(1, 20), [.vehicle("B1", seats: 4, wednesday...wednesday), .vehicle("B2", seats: 0, wednesday...wednesday)])
    #expect(answer.fewest.pairsChanged == 2)
    #expect(answer.fewest.changes.allSatisfy { $0.gains.isEmpty && $0.loses.map(\.visit) == ["F"] })
    #expect(!answer.fewest.affected.contains("D09"))
  }
}
