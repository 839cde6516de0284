/// A growable column of plain values without reference counts or bounds checks: what the reasoner's inner loops run over.
///
/// A copy shares the memory; whoever owns the pile frees it once.
struct Pile<Element: BitwiseCopyable>: BitwiseCopyable {
  private var memory: UnsafeMutablePointer<Element>?
  private(set) var count = 0
  private var capacity = 0

  init() {}

  /// Valid until the pile grows; only where something was ever added.
  var base: UnsafeMutablePointer<Element> { memory.unsafelyUnwrapped }

  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  mutating func append(_ element: Element) {
    if count == capacity { reserve(max(4, 2 * capacity)) }
    base[count] = element
    count &+= 1
  }

  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let fresh = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    if let memory {
      fresh.update(from: memory, count: count)
      memory.deallocate()
    }
    (memory, capacity) = (fresh, wanted)
  }

  /// Keeps the first `count` elements.
  mutating func shorten(to count: Int) {
    assert(count <= self.count)
    self.count = count
  }

  mutating func removeLast() -> Element {
    count &-= 1
    return base[count]
  }

  mutating func free() {
    memory?.deallocate()
    (memory, count, capacity) = (nil, 0, 0)
  }
}
