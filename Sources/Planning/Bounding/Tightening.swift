import Synchronization

/// Tightens the bound on a thread of its own while a search goes on.
///
/// How far it comes depends on the machine, so only what a clock ends uses it; `Ceiling` by itself goes step by step.
final class Tightening: Sendable {
  private struct State {
    var value = 0.0
    var isBinding = false
    var bound: Double
    var isEnded = false
  }
  private let state: Mutex<State>

  /// - Parameters:
  ///   - bound: what is known before.
  ///   - beside: runs work on a thread of its own.
  init(_ problem: Problem, below bound: Double, _ beside: (_ work: @escaping @Sendable () -> Void) -> Void) {
    state = Mutex(State(bound: bound))
    beside { [self] in
      var ceiling = Ceiling(problem)
      var steps = 0
      while !ceiling.isOver {
        let now = state.withLock { $0 }
        guard !now.isEnded else { break }
        steps += 250
        ceiling.tighten(above: now.value, isBinding: now.isBinding, afterSteps: steps)
        let bound = ceiling.bound
        state.withLock { $0.bound = min($0.bound, bound) }
      }
    }
  }

  /// Tells of a programme that is known, and hears how far the bound has come.
  func hear(_ value: Double, isBinding: Bool) -> Double {
    state.withLock {
      $0.value = value
      $0.isBinding = isBinding
      return $0.bound
    }
  }

  /// Ends the work, which stops soon; the bound that was reached.
  func end() -> Double {
    state.withLock {
      $0.isEnded = true
      return $0.bound
    }
  }
}
