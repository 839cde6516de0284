/// Variables by how often they lately took part in conflicts, the busiest first.
///
/// - I1: `heap[position[v]] == v` for every variable in the heap, `position[v] == -1` for the others.
/// - I2: no variable is busier than its parent, `heap[(i - 1) / 2]`.
///
/// Source: Eén & Sörensson 2003, doi:10.1007/978-3-540-24605-3_37 (activity with exponential decay).
struct VariableHeap {
  private var heap = Pile<Int32>()
  private var position = Pile<Int32>()
  private(set) var activity = Pile<Double>()
  private var step = 1.0

  mutating func free() {
    heap.free()
    position.free()
    activity.free()
  }

  var isEmpty: Bool { heap.count == 0 }

  mutating func add() {
    let variable = Int32(position.count)
    position.append(-1)
    activity.append(0)
    insert(variable)
  }

  mutating func insert(_ variable: Int32) {
    guard position[Int(variable)] < 0 else { return }
    heap.append(variable)
    rise(heap.count - 1)
  }

  mutating func removeFirst() -> Int {
    let first = heap[0]
    let last = heap.removeLast()
    position[Int(first)] = -1
    if heap.count > 0 {
      heap[0] = last
      position[Int(last)] = 0
      sink(0)
    }
    return Int(first)
  }

  mutating func bump(_ variable: Int) {
    activity[variable] += step
    if activity[variable] > 1e100 {
      for other in 0..<activity.count { activity[other] *= 1e-100 }
      step *= 1e-100
    }
    let place = position[variable]
    if place >= 0 { rise(Int(place)) }
  }

  mutating func decay(by factor: Double) { step /= factor }

  private func rise(_ start: Int) {
    let heap = heap.base, position = position.base, activity = activity.base
    var place = start
    let variable = heap[place]
    let own = activity[Int(variable)]
    while place > 0 {
      let above = (place &- 1) >> 1
      let parent = heap[above]
      guard own > activity[Int(parent)] else { break }
      heap[place] = parent
      position[Int(parent)] = Int32(truncatingIfNeeded: place)
      place = above
    }
    heap[place] = variable
    position[Int(variable)] = Int32(truncatingIfNeeded: place)
  }

  private func sink(_ start: Int) {
    let count = heap.count
    let heap = heap.base, position = position.base, activity = activity.base
    var place = start
    let variable = heap[place]
    let own = activity[Int(variable)]
    while true {
      var below = 2 &* place &+ 1
      guard below < count else { break }
      if below &+ 1 < count, activity[Int(heap[below &+ 1])] > activity[Int(heap[below])] { below &+= 1 }
      let child = heap[below]
      guard activity[Int(child)] > own else { break }
      heap[place] = child
      position[Int(child)] = Int32(truncatingIfNeeded: place)
      place = below
    }
    heap[place] = variable
    position[Int(variable)] = Int32(truncatingIfNeeded: place)
  }
}
