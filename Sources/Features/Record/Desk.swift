import Domain
import Foundation
import HashTreeCollections
import Journaling

/// The one place where the present changes: decides, appends durably, applies, publishes.
///
/// Decisions are made on the state as it will be when all that waits is written, so that commands which arrive while a
/// commit runs go to the disk together with the next one. Nobody is answered, and nothing is seen, before it is there.
package actor Desk {
  /// Everything durable, and nothing else. A value: readers keep it as long as they like.
  package private(set) var state: State
  let store: any Store
  private let now: @Sendable () -> Instant
  private let lane = Lane(name: "journal")
  private let snapshotLane = Lane(name: "snapshot")

  private var head: Head
  /// The state after everything that waits.
  private var planned: State
  private var waiting: [Ticket] = []
  /// The commands that wait or are being written, with those who want to know.
  private var answers: [CommandID: [CheckedContinuation<Receipt, any Error>]] = [:]
  /// Those who decided nothing, or a refusal, on what is not durable yet.
  private var onlookers: [CheckedContinuation<Void, any Error>] = []
  private var commits: Task<Void, Never>?
  private var snapshotTask: Task<Void, Never>?
  private var snapshotAt: Position
  private var keysToDestroy: Set<String>
  private var isSnapshotStale = false
  private var subscribers: [Int: AsyncStream<Position>.Continuation] = [:]
  private var nextSubscriber = 0
  private var isClosed = false

  /// Between two snapshots lie so many entries.
  private static let entriesBetweenSnapshots = 20_000

  /// What one command adds, between its decision and the disk.
  private struct Ticket {
    var batch: Batch
    var receipt: Receipt
    var after: State
    var keys: [String]
  }

  /// Opens a data folder, and makes it when it is not there.
  /// - Parameter now: the clock by which entries are dated; no decision sees it.
  /// - Throws: `JournalRefusal`, with everything left as it was.
  package static func open(
    _ dataFolder: String, space: String, now: @escaping @Sendable () -> Instant = systemClock
  ) async throws -> Desk {
    let lane = Lane(name: "opening")
    return try await lane.run {
      let store = try SQLiteStore.open(dataFolder, space: space)
      return try Desk(store: store, now: now)
    }
  }

  /// Takes over a store: snapshot first, then what came after it.
  package init(store: any Store, now: @escaping @Sendable () -> Instant = systemClock) throws {
    let keyring = Keyring(try store.keys())
    let head = try store.head()
    var state = State(keyring: keyring)
    var snapshotAt = Position.start
    if let snapshot = store.snapshot(), let known = try? State(snapshot: snapshot, keyring: keyring) {
      (state, snapshotAt) = (known, snapshot.head.position)
    }
    try store.replay(after: state.position, onto: &state)
    (self.store, self.now, self.state, planned, self.head) = (store, now, state, state, head)
    self.snapshotAt = snapshotAt
    keysToDestroy = keyring.names.intersection(state.destroyedKeys)
    try store.destroy(keys: keysToDestroy.sorted())
    keyring.shred(keysToDestroy)
    keysToDestroy = []
  }

  /// Decides on the present and returns when what was decided is durable.
  ///
  /// A command that was answered before is not decided again: its first answer comes back, also after a restart. One that
  /// added nothing left no trace and is decided anew.
  /// - Parameter expected: the position that the caller has seen; nil if any will do.
  /// - Throws: what `decide` throws, or a `JournalRefusal`; nothing is recorded then.
  @discardableResult
  package func transact(
    command: CommandID, actor: String, expected: Position? = nil, _ decide: @Sendable (State) throws -> [Event]
  ) async throws -> Receipt {
    guard !isClosed else { throw JournalRefusal.closed }
    if answers[command] != nil {
      return try await withCheckedThrowingContinuation { answers[command]?.append($0) }
    }
    if let places = try store.outcome(of: command) {
      return Receipt(command: command, places: places, isRepeated: true, position: places.upperBound)
    }
    let (events, after): ([Event], State)
    do {
      if let expected, expected != planned.position {
        throw JournalRefusal.moved(expected: expected, actual: planned.position)
      }
      events = try decide(planned)
      after = events.reduce(into: planned) { $0.apply($1) }
    } catch {
      try await settled()
      throw error
    }
    guard !events.isEmpty else {
      let position = planned.position
      try await settled()
      return Receipt(command: command, places: nil, isRepeated: false, position: position)
    }
    let batch = Batch(command: command, actor: actor, instant: now(), drafts: try events.map { try $0.draft() })
    let receipt = Receipt(
      command: command, places: (planned.position + 1)...after.position, isRepeated: false, position: after.position)
    planned = after
    waiting.append(Ticket(batch: batch, receipt: receipt, after: after, keys: events.flatMap(\.destroyedKeys)))
    return try await withCheckedThrowingContinuation { continuation in
      answers[command] = [continuation]
      if commits == nil { commits = Task { await commitAll() } }
    }
  }

  /// The last position whenever it has moved beyond the one given; late readers skip what lies between.
  package func changes(after position: Position) -> AsyncStream<Position> {
    let (stream, continuation) = AsyncStream.makeStream(of: Position.self, bufferingPolicy: .bufferingNewest(1))
    guard !isClosed else {
      continuation.finish()
      return stream
    }
    let subscriber = nextSubscriber
    nextSubscriber += 1
    subscribers[subscriber] = continuation
    continuation.onTermination = { @Sendable [weak self] _ in
      Task { [weak self] in await self?.unsubscribe(subscriber) }
    }
    if state.position > position { continuation.yield(state.position) }
    return stream
  }

  /// Writes what waits, keeps a snapshot and closes the files. Closing twice does no harm.
  package func close() async throws {
    guard !isClosed else { return }
    isClosed = true
    await commits?.value
    await snapshotTask?.value
    for subscriber in subscribers.values { subscriber.finish() }
    let (store, state, head, isNew) = (store, state, head, state.position > snapshotAt)
    try await lane.run {
      if isNew { try store.keep(Snapshot(head: head, payload: state.snapshotPayload())) }
      try store.close()
    }
  }

  private func unsubscribe(_ subscriber: Int) { subscribers[subscriber] = nil }

  /// Waits until everything that was decided so far is durable.
  /// - Throws: why it could not be made so.
  private func settled() async throws {
    guard commits != nil else { return }
    try await withCheckedThrowingContinuation { onlookers.append($0) }
  }
}

// MARK: Committing

extension Desk {
  /// Writes what waits, all of it at once, until nothing waits.
  private func commitAll() async {
    while !waiting.isEmpty {
      let (group, watching) = (waiting, onlookers)
      (waiting, onlookers) = ([], [])
      do {
        let keys = state.keyring.unsaved()
        let (store, head, batches) = (store, head, group.map(\.batch))
        let written = try await lane.run { try store.commit(batches, keys: keys, after: head) }
        state.keyring.markSaved(keys.keys)
        publish(group, head: written)
        keysToDestroy.formUnion(group.flatMap(\.keys))
        // What somebody was called before there was sealing stands in the snapshot on the disk.
        if !keysToDestroy.isEmpty { isSnapshotStale = true }
        await destroyKeys()
        for ticket in group { answer(ticket) }
        for onlooker in watching { onlooker.resume() }
      } catch {
        giveUp(group, watching, because: error)
      }
    }
    // Whoever asked after the last group was taken finds everything written.
    for onlooker in onlookers { onlooker.resume() }
    onlookers = []
    commits = nil
    keepSnapshotIfDue()
  }

  private func publish(_ group: [Ticket], head: Head) {
    guard let last = group.last else { return }
    (self.head, state) = (head, last.after)
    for subscriber in subscribers.values { subscriber.yield(state.position) }
  }

  private func answer(_ ticket: Ticket) {
    let unfinished = ticket.keys.contains { keysToDestroy.contains($0) }
    for (index, waiter) in (answers.removeValue(forKey: ticket.receipt.command) ?? []).enumerated() {
      if unfinished {
        waiter.resume(throwing: JournalRefusal.keyNotDestroyed(folder: ticket.keys.joined(separator: ", ")))
      } else {
        var receipt = ticket.receipt
        receipt.isRepeated = index > 0
        waiter.resume(returning: receipt)
      }
    }
  }

  /// What was not written never happened, nor did what was decided on it.
  private func giveUp(_ group: [Ticket], _ watching: [CheckedContinuation<Void, any Error>], because error: any Error) {
    for ticket in group + waiting {
      for waiter in answers.removeValue(forKey: ticket.receipt.command) ?? [] { waiter.resume(throwing: error) }
    }
    for onlooker in watching + onlookers { onlooker.resume(throwing: error) }
    state.ledger.forgetWhatWasWorkedOut()
    (waiting, onlookers, planned) = ([], [], state)
  }

  /// Keys that cannot be destroyed now are tried again with the next commit and at the next start.
  private func destroyKeys() async {
    guard !keysToDestroy.isEmpty else { return }
    let (store, names) = (store, keysToDestroy)
    state.keyring.shred(names)
    guard (try? await lane.run { try store.destroy(keys: names.sorted()) }) != nil else { return }
    keysToDestroy.subtract(names)
  }

  private func keepSnapshotIfDue() {
    guard !isClosed, snapshotTask == nil, isSnapshotStale || state.position.number - snapshotAt.number >= Self.entriesBetweenSnapshots
    else { return }
    isSnapshotStale = false
    let (store, state, head, lane) = (store, state, head, snapshotLane)
    snapshotAt = state.position
    snapshotTask = Task {
      // A snapshot only saves time at the next start; without it everything still works.
      try? await lane.run { try store.keep(Snapshot(head: head, payload: state.snapshotPayload())) }
      snapshotTask = nil
    }
  }
}

/// What became of a command.
package struct Receipt: Hashable, Sendable {
  package var command: CommandID
  /// Where its entries stand; nil if it added nothing.
  package var places: ClosedRange<Position>?
  /// Whether this had been asked, and answered, before.
  package var isRepeated: Bool
  /// Up to here one has to read to see it.
  package var position: Position
  package init(command: CommandID, places: ClosedRange<Position>?, isRepeated: Bool, position: Position) {
    (self.command, self.places, self.isRepeated, self.position) = (command, places, isRepeated, position)
  }
}

/// Milliseconds since 1970 by the clock of this machine.
@Sendable package func systemClock() -> Instant {
  Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
}

extension Event {
  fileprivate var destroyedKeys: [String] {
    switch self {
    case .personErased(let fact): [fact.key]
    case .advice(.erased(let fact)): fact.keys
    case .ledger(.personErased(let fact)): fact.keys
    default: []
    }
  }
}

extension Store {
  /// Appends batches after a head, their keys first: a sealed fact without its key would be lost.
  fileprivate func commit(_ batches: [Batch], keys: [String: SealKey], after head: Head) throws -> Head {
    try keep(keys)
    let entries = head.chaining(batches, in: space)
    try append(entries, expected: head.position)
    return entries.last.map { Head(position: $0.position, hash: $0.hash) } ?? head
  }

  /// Applies every entry after a position, and checks on the way that they follow one another.
  fileprivate func replay(after position: Position, onto state: inout State) throws {
    var next = position + 1
    try forEach(after: position) { entry in
      guard entry.position == next else { throw JournalRefusal.damaged(Damage(.gap(next), in: "journal.sqlite")) }
      guard entry.computedHash() == entry.hash else {
        throw JournalRefusal.damaged(Damage(.chain(entry.position), in: "journal.sqlite"))
      }
      state.apply(try Event(entry))
      next = next + 1
    }
  }
}
