import Foundation
import Synchronization

/// A thread of its own for work that blocks, so that waiting for a disk keeps nobody else waiting.
///
/// Jobs run one after another in the order in which they came.
package final class Lane: Sendable {  // a class: it owns a thread
  private let jobs = Mutex<[@Sendable () -> Void]>([])
  private let arrived = DispatchSemaphore(value: 0)

  package init(name: String) {
    let arrived = arrived
    let thread = Thread { [weak self] in
      while true {
        arrived.wait()
        guard let job = self?.next() else { return }
        job()
      }
    }
    thread.name = name
    thread.start()
  }

  deinit { arrived.signal() }

  package func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      jobs.withLock { $0.append { @Sendable in continuation.resume(with: Result(catching: work)) } }
      arrived.signal()
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
