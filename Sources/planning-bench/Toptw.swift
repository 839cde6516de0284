import ArgumentParser
import Dispatch
import Domain
import Interchange
import Planning

/// `planning-bench toptw`: the team orienteering problem with time windows.
struct Toptw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Team orienteering with time windows.",
    discussion: """
      Distances are rounded down: to two decimals when a coordinate has a fraction (Cordeau's pr instances), else to one \
      (Solomon's c, r and rc). Every answer is checked by the clock before it is printed.
      """)
  @OptionGroup var common: Common
  @Option(help: "Tours, as many as there are vehicles.") var tours: Int
  @Option(help: "Decimals of distances, 0 to 4, where the rule would choose others.") var decimals: Int?

  func validate() throws {
    guard (0...OrienteeringInstance.mostTours).contains(tours) else {
      throw ValidationError("--tours is a whole number from 0 to \(OrienteeringInstance.mostTours).")
    }
    guard common.seconds >= 0, common.seconds <= 1e6 else { throw ValidationError("--seconds is a number from 0 to 1000000.") }
    guard (1...64).contains(common.threads) else { throw ValidationError("--threads is a whole number from 1 to 64.") }
    guard decimals.map({ (0...4).contains($0) }) ?? true else { throw ValidationError("--decimals is a whole number from 0 to 4.") }
  }

  func run() throws {
    var failed = false
    for file in common.files where !solve(file) { failed = true }
    if failed { throw Failure.findings }
  }

  /// Solves one instance within its seconds, reading included.
  private func solve(_ path: String) -> Bool {
    let clock = ContinuousClock()
    let begin = clock.now
    let (instance, findings) = readOrienteering(path, decimals: decimals)
    if !findings.isEmpty { say(findingsText(findings, language: .en)) }
    guard let instance else { return false }
    let seconds = common.seconds
    let patience: @Sendable () -> Patience = {
      Patience(elapsed: { seconds > 0 ? (clock.now - begin) / .seconds(seconds) : 1 })
    }
    let exchange = OrienteeringExchange()
    let (tours, seed, threads) = (tours, common.seed, common.threads)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      orient(
        instance, tours: tours, seed: seed &+ UInt64(thread) &* 0x9E37_79B9, patience: patience(), exchange: exchange)
    }
    let answer = exchange.answer(instance, tours: tours)
    guard case .valid(let score) = checkTours(answer.tours, of: instance, atMost: tours), score == answer.score else {
      say("\(path): the answer did not pass the check; please report this instance.")
      return false
    }
    print(orienteeringLine(instance, answer, seconds: (clock.now - begin) / .seconds(1)))
    return true
  }
}
