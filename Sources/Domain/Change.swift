/// What happened after a release: the content of a change file (contract 28).
package struct ChangeSet: Codable, Hashable, Sendable {
  /// What has begun before stays as it was.
  package var now: Minute
  package var changes: [Change]
  package init(now: Minute, changes: [Change]) { (self.now, self.changes) = (now, changes) }
}

package enum Change: Codable, Hashable, Sendable {
  /// These persons join again at the item's end site at its new end; items they miss do not concern them.
  case itemLate(item: Identifier<FixedItem>, who: [Identifier<Delegate>], minutes: Int)
  case visitCancelled(Identifier<Visit>)
  case windows(Identifier<Visit>, [Window])
  /// New limits; nil keeps what was.
  case groupSize(Identifier<Visit>, min: Int?, max: Int?)
  case leaves(who: [Identifier<Delegate>], at: Minute, site: Identifier<Site>)
  case joins(who: [Identifier<Delegate>], at: Minute, site: Identifier<Site>)
  case interpreterOut(Identifier<Interpreter>, ClosedRange<CalendarDate>)
  /// 0 seats: gone.
  case vehicle(Identifier<Vehicle>, seats: Int, ClosedRange<CalendarDate>)
}

extension Dossier {
  /// The trip as it stands after the changes. Unknown ids change nothing; whoever reads the file reports them.
  package func amended(by set: ChangeSet) -> Dossier {
    var copy = self
    for change in set.changes { copy.trip.apply(change) }
    return copy
  }
}

extension Trip {
  fileprivate mutating func apply(_ change: Change) {
    switch change {
    case .itemLate(let id, let who, let minutes):
      guard let item = fixedItems.first(where: { $0.id == id }) else { return }
      amend(who) { $0.interrupt(from: item.starts - item.beThereMinutesBefore, at: item.startSite, until: item.ends + minutes, at: item.endSite) }
    case .visitCancelled(let id):
      amend(id) {
        $0.windows = []
        $0.isMust = false
      }
    case .windows(let id, let windows): amend(id) { $0.windows = windows }
    case .groupSize(let id, let min, let max):
      amend(id) {
        if let min { $0.minGroup = min }
        if let max { $0.maxGroup = max }
      }
    case .leaves(let who, let at, let site): amend(who) { $0.leave(at: at, site: site) }
    case .joins(let who, let at, let site): amend(who) { $0.join(at: at, site: site) }
    case .interpreterOut(let id, let days):
      guard let index = interpreters.firstIndex(where: { $0.id == id }) else { return }
      interpreters[index].service = interpreters[index].service.flatMap { stretch -> [ClosedRange<CalendarDate>] in
        guard stretch.overlaps(days) else { return [stretch] }
        var rest: [ClosedRange<CalendarDate>] = []
        if stretch.lowerBound < days.lowerBound { rest.append(stretch.lowerBound...(days.lowerBound - 1)) }
        if days.upperBound < stretch.upperBound { rest.append((days.upperBound + 1)...stretch.upperBound) }
        return rest
      }
    case .vehicle(let id, let seats, let days):
      guard let index = vehicles.firstIndex(where: { $0.id == id }) else { return }
      vehicles[index].exceptions.append(.init(days: days, seats: seats))
    }
  }

  private mutating func amend(_ id: Identifier<Visit>, _ edit: (inout Visit) -> Void) {
    guard let index = visits.firstIndex(where: { $0.id == id }) else { return }
    edit(&visits[index])
  }

  private mutating func amend(_ who: [Identifier<Delegate>], _ edit: (inout Delegate) -> Void) {
    let who = Set(who)
    for index in delegates.indices where who.contains(delegates[index].id) { edit(&delegates[index]) }
  }
}

extension Delegate {
  /// Cuts a gap into the stays: away from `gone` on, back at `back`.
  fileprivate mutating func interrupt(from gone: Minute, at goneSite: Identifier<Site>?, until back: Minute, at backSite: Identifier<Site>?) {
    stays = stays.flatMap { stay -> [Stay] in
      if let until = stay.until, until <= gone { return [stay] }
      if let from = stay.from, back <= from { return [stay] }
      var parts: [Stay] = []
      if stay.from.map({ $0 < gone }) ?? true {
        parts.append(Stay(from: stay.from, fromSite: stay.fromSite, until: gone, untilSite: goneSite))
      }
      if stay.until.map({ back < $0 }) ?? true {
        parts.append(Stay(from: back, fromSite: backSite, until: stay.until, untilSite: stay.untilSite))
      }
      return parts
    }
  }

  fileprivate mutating func leave(at: Minute, site: Identifier<Site>) {
    let kept = stays.filter { $0.from.map { $0 < at } ?? true }
    let dropped = kept.count < stays.count
    stays = kept
    guard let last = stays.indices.last, !dropped || stays[last].until.map({ at < $0 }) ?? true else { return }
    stays[last].until = at
    stays[last].untilSite = site
  }

  fileprivate mutating func join(at: Minute, site: Identifier<Site>) {
    let kept = stays.filter { $0.until.map { at < $0 } ?? true }
    let dropped = kept.count < stays.count
    stays = kept.isEmpty ? [Stay()] : kept
    guard !dropped || kept.isEmpty || stays[0].from.map({ $0 < at }) ?? true else { return }
    stays[0].from = at
    stays[0].fromSite = site
  }
}
