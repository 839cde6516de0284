import Domain

@testable import Planning

/// A small evening by hand: delegates A, B, …; firms V, W, …; requests "A-V" with a priority.
struct SmallEvening {
  var slots = 2
  var tables = 2
  var interpreters = 1
  var aim = MeetingProblem.Aim.sum
  var absences: [String: [Int]] = [:]
  var away: [String: [Int]] = [:]
  var caps: [String: Int] = [:]
  var runs: [String: Int] = [:]
  /// (delegate, firm, priority)
  var requests: [(String, String, Int)] = []
  var interpreted: Set<String> = []
  var must: Set<String> = []
  var never: Set<String> = []
  /// Slot and table, from 1.
  var confirmed: [String: (Int, Int)] = [:]

  var problem: MeetingProblem {
    var people: [MeetingProblem.Participant] = []
    func index(_ id: String, _ side: MeetingProblem.Side) -> Int {
      if let known = people.firstIndex(where: { $0.id == id && $0.side == side }) { return known }
      people.append(
        .init(
          id: id, name: Trilingual(same: id), side: side,
          absences: (0..<max(0, slots)).map { slot in
            if absences[id]?.contains(slot + 1) == true { return .listed("") }
            return away[id]?.contains(slot + 1) == true ? .away : nil
          }, cap: caps[id], longestRun: runs[id]))
      return people.count - 1
    }
    var seen: Set<String> = []
    let requests = requests.map { delegate, firm, priority in
      let id = "\(delegate)-\(firm)"
      return MeetingProblem.Request(
        id: Identifier(id), delegate: index(delegate, .delegate), firm: index(firm, .firm), priority: priority,
        needsInterpreter: interpreted.contains(id), isMust: must.contains(id), isNever: never.contains(id),
        isDuplicate: !seen.insert(id).inserted,
        confirmed: confirmed[id].map { .init(slot: $0.0 - 1, table: $0.1 - 1) })
    }
    return MeetingProblem(
      slots: slots, tables: tables, interpreters: interpreters, participants: people, requests: requests, aim: aim,
      confirmedBefore: confirmed.count)
  }

  /// Any evening with at most seven requests; the same for the same seed.
  static func random(seed: UInt64) -> SmallEvening {
    var chance = MeetingChance(seed: seed)
    var evening = SmallEvening()
    evening.slots = 1 + chance.below(3)
    evening.tables = 1 + chance.below(3)
    evening.interpreters = chance.below(3)
    evening.aim = chance.below(2) == 0 ? .sum : .everyone
    let (delegates, firms) = (["A", "B", "C"], ["V", "W", "X"])
    for delegate in delegates {
      for firm in firms where evening.requests.count < 7 && chance.below(3) > 0 {
        evening.requests.append((delegate, firm, chance.below(8)))
        let id = "\(delegate)-\(firm)"
        if chance.below(3) == 0 { evening.interpreted.insert(id) }
        if chance.below(12) == 0 { evening.must.insert(id) }
        if chance.below(12) == 0 { evening.never.insert(id) }
        if chance.below(4) == 0 { evening.confirmed[id] = (1 + chance.below(evening.slots), 1 + chance.below(evening.tables)) }
      }
    }
    for person in delegates + firms {
      evening.absences[person] = (1...evening.slots).filter { _ in chance.below(4) == 0 }
      if chance.below(5) == 0 { evening.caps[person] = chance.below(3) }
      if chance.below(5) == 0 { evening.runs[person] = 1 + chance.below(2) }
    }
    return evening
  }

  /// The best aims of all plans, tried one by one: must, then by aim served, kept and value.
  struct Aims: Comparable {
    var must = 0
    var served = 0
    var kept = 0
    var value = 0
    var aim: MeetingProblem.Aim
    private var order: [Int] { aim == .sum ? [must, kept, value, served] : [must, served, kept, value] }
    static func < (left: Self, right: Self) -> Bool { left.order.lexicographicallyPrecedes(right.order) }
  }

  func bestByTryingAll() -> Aims {
    var best = Aims(aim: aim)
    tryAll { held in
      let aims = Aims(
        must: held.count { must.contains($0.id) }, served: Set(held.flatMap { ["d" + $0.delegate, "f" + $0.firm] }).count,
        kept: held.count { confirmed[$0.id]?.0 == $0.slot }, value: held.reduce(0) { $0 + $1.priority }, aim: aim)
      best = max(best, aims)
    }
    return best
  }

  /// How many of some delegates and firms have a meeting in the plan that serves most of them.
  func mostMet(of people: Set<String>) -> Int {
    var most = 0
    tryAll { held in most = max(most, people.intersection(held.flatMap { [$0.delegate, $0.firm] }).count) }
    return most
  }

  typealias Held = (id: String, delegate: String, firm: String, slot: Int, priority: Int)

  /// Visits every plan that keeps the rules.
  private func tryAll(_ look: ([Held]) -> Void) {
    var held: [Held] = []
    func isPermitted() -> Bool {
      for slot in 1...slots {
        let here = held.filter { $0.slot == slot }
        let people = here.flatMap { ["d" + $0.delegate, "f" + $0.firm] }
        if here.count > tables || Set(people).count < people.count { return false }
        if here.count(where: { interpreted.contains($0.id) }) > interpreters { return false }
      }
      for person in Set(held.flatMap { [$0.delegate, $0.firm] }) {
        let slots = Set(held.filter { $0.delegate == person || $0.firm == person }.map(\.slot))
        if slots.count > caps[person] ?? .max || !slots.isDisjoint(with: absences[person] ?? []) { return false }
        if let run = runs[person], (1...self.slots).contains(where: { start in (start...start + run).allSatisfy(slots.contains) }) {
          return false
        }
      }
      return true
    }
    func visit(_ number: Int) {
      guard isPermitted() else { return }
      if number == requests.count {
        look(held)
        return
      }
      visit(number + 1)
      let (delegate, firm, priority) = requests[number]
      guard !never.contains("\(delegate)-\(firm)") else { return }
      for slot in 1...slots {
        held.append(("\(delegate)-\(firm)", delegate, firm, slot, priority))
        visit(number + 1)
        held.removeLast()
      }
    }
    visit(0)
  }
}
