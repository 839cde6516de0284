import Domain
import Journaling

/// Patience with those who send many questions in: a few at once from one machine, and so many an hour from all of them.
///
/// Each further question of a machine doubles the time to wait, up to a quarter of an hour; after an hour of quiet it begins anew.
package actor InquiryDoor {
  private let now: @Sendable () -> Instant
  private var sent: [String: (count: Int, at: Instant)] = [:]
  private var hour: (began: Instant, count: Int)

  private static let free = 5
  private static let hourly = 200
  private static let quiet = Int64(3_600_000)
  private static let mostMachines = 10_000

  package init(now: @escaping @Sendable () -> Instant) { (self.now, hour) = (now, (now(), 0)) }

  /// - Throws: `.tooManyAttempts`; nothing is counted then.
  package func enter(_ machine: String) throws(AccessRefusal) {
    let time = now().milliseconds
    if time - hour.began.milliseconds >= Self.quiet { hour = (now(), 0) }
    if sent.count > Self.mostMachines { sent = sent.filter { time - $0.value.at.milliseconds < Self.quiet } }
    let known = sent[machine].flatMap { time - $0.at.milliseconds < Self.quiet ? $0 : nil }
    var until = hour.count < Self.hourly ? 0 : hour.began.milliseconds + Self.quiet
    if let known, known.count >= Self.free {
      until = max(until, known.at.milliseconds + min(900, Int64(1) << Int64(min(known.count - Self.free, 10))) * 1000)
    }
    if until > time { throw .tooManyAttempts(seconds: Int((until - time + 999) / 1000)) }
    sent[machine] = ((known?.count ?? 0) + 1, now())
    hour.count += 1
  }
}
