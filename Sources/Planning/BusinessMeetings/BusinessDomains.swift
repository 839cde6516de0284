/// The slots that a meeting can still have, after what follows at once from the rules.
struct BusinessDomains {
  /// By meeting, as sets.
  private(set) var slots: [UInt64]
  /// By participant: all slots in which one of its meetings can be.
  private(set) var reach: [UInt64] = []
  /// By participant: slots in which it certainly meets.
  private(set) var certain: [UInt64] = []
  /// Some meeting has no slot left, or too few slots are left for the meetings of somebody.
  private(set) var isImpossible = false

  init(_ problem: BusinessProblem) {
    let all = BusinessProblem.slots(below: problem.slots)
    let morning = BusinessProblem.slots(below: problem.morningSlots) & all
    slots = (0..<problem.meetings).map { meeting in
      var open = all & ~problem.forbidden[problem.first[meeting]] & ~problem.forbidden[problem.second[meeting]]
      switch problem.session[meeting] {
      case .morning: open &= morning
      case .afternoon: open &= ~morning
      case .either: break
      }
      if let fixed = problem.fixed[meeting] { open &= 1 << UInt64(fixed) }
      return open
    }
    let groups = problem.meetingsOf
    while !isImpossible, narrow(problem, groups) {}
    reach = groups.map { $0.reduce(0) { $0 | slots[$1] } }
    certain = groups.map { $0.reduce(0) { $0 | (slots[$1].nonzeroBitCount == 1 ? slots[$1] : 0) } }
    if zip(groups, reach).contains(where: { $0.count > $1.nonzeroBitCount }) { isImpossible = true }
    if problem.meetings > problem.tables * problem.slots { isImpossible = true }
  }

  /// One round; true if something changed.
  private mutating func narrow(_ problem: BusinessProblem, _ groups: [[Int]]) -> Bool {
    var changed = false
    func keep(_ meeting: Int, _ set: UInt64, in slots: inout [UInt64]) {
      let fewer = slots[meeting] & set
      if fewer != slots[meeting] { (slots[meeting], changed) = (fewer, true) }
    }
    for meeting in slots.indices {
      for earlier in problem.before[meeting] where slots[earlier] != 0 && slots[meeting] != 0 {
        let soonest = slots[earlier].trailingZeroBitCount
        let latest = 63 - slots[meeting].leadingZeroBitCount
        keep(meeting, ~BusinessProblem.slots(below: soonest + 1), in: &slots)
        keep(earlier, BusinessProblem.slots(below: latest), in: &slots)
      }
    }
    for group in groups {
      for meeting in group where slots[meeting].nonzeroBitCount == 1 {
        for other in group where other != meeting { keep(other, ~slots[meeting], in: &slots) }
      }
    }
    if slots.contains(0) { isImpossible = true }
    return changed && !isImpossible
  }
}
