import Synchronization

/// Good tours that the search has met, and what several searches know together.
///
/// Shared by searches on several threads; they look in now and then, never in a step.
package final class OrienteeringExchange: Sendable {
  private struct Contents {
    var score = -1
    var work = 0
    var tours: [[Int]] = []
    var bound = Int.max
  }
  private let contents = Mutex(Contents())
  package init() {}

  /// The best score of all searches, -1 before the first.
  var bestScore: Int { contents.withLock { $0.score } }
  var bestTours: [[Int]] { contents.withLock { $0.tours } }

  /// Hands in a solution and a bound; the better ones stay.
  func offer(_ tours: @autoclosure () -> [[Int]], score: Int, work: Int, bound: Int) {
    contents.withLock {
      $0.bound = min($0.bound, bound)
      if score > $0.score || (score == $0.score && work < $0.work) {
        ($0.score, $0.work, $0.tours) = (score, work, tours())
      }
    }
  }

  /// The best so far, with as many tours as asked for.
  package func answer(_ instance: OrienteeringInstance, tours count: Int) -> OrienteeringAnswer {
    contents.withLock {
      let empty = Array(repeating: [Int](), count: max(0, count - $0.tours.count))
      return OrienteeringAnswer(tours: $0.tours + empty, score: max(0, $0.score), bound: $0.bound)
    }
  }
}

/// Single tours that were part of good solutions, as sets of bits, to be combined anew.
struct TourPool {
  /// Sets of customers, `words` words each.
  private(set) var sets: [UInt64] = []
  private(set) var scores: [Int32] = []
  private(set) var works: [Int32] = []
  private(set) var tours: [[Int32]] = []
  let words: Int
  let capacity: Int
  private var known: [UInt64: Int] = [:]
  private let marks: [UInt64]

  init(customers: Int, capacity: Int) {
    words = (customers + 63) / 64
    self.capacity = capacity
    var dice = Dice(seed: 7)
    marks = (0..<customers).map { _ in dice.next() }
    sets.reserveCapacity(capacity * words)
  }

  var count: Int { scores.count }

  /// Remembers a tour; of two with the same customers the one with less work.
  mutating func add(_ tour: UnsafeBufferPointer<Int32>, score: Int32, work: Int32) {
    var hash: UInt64 = 0
    for customer in tour { hash ^= marks[Int(customer)] }
    if let index = known[hash] {
      if work < works[index] {
        works[index] = work
        tours[index] = Array(tour)
      }
      return
    }
    guard count < capacity else { return }
    known[hash] = count
    scores.append(score)
    works.append(work)
    tours.append(Array(tour))
    let base = sets.count
    sets.append(contentsOf: repeatElement(0, count: words))
    for customer in tour { sets[base + Int(customer) >> 6] |= 1 << UInt64(customer & 63) }
  }

  /// Keeps the tours of these numbers only.
  mutating func keep(_ chosen: [Int]) {
    var next = TourPool(customers: marks.count, capacity: capacity)
    for index in chosen {
      tours[index].withUnsafeBufferPointer { next.add($0, score: scores[index], work: works[index]) }
    }
    self = next
  }
}
