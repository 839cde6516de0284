/// A first plan by hand's rule: what is confirmed, then the greatest, where the most room is.
func firstBoard(_ columns: MeetingColumns) -> MeetingBoard {
  var board = MeetingBoard(columns)
  let order = (0..<columns.count).sorted { columns.greatestWorth(of: $0) > columns.greatestWorth(of: $1) }
  for edge in order where columns.confirmedSlot[edge] >= 0 { board.try(edge, in: columns.confirmedSlot[edge]) }
  if columns.units.aim == .everyone {
    for edge in order where board.slot[edge] < 0 {
      if board.meetings[columns.delegate[edge]] == 0 || board.meetings[columns.firm[edge]] == 0 { board.seat(edge) }
    }
  }
  for edge in order where board.slot[edge] < 0 { board.seat(edge) }
  board.mark()
  return board
}

/// Finds slots for a choice of requests, by chains where no slot is free for both, then fills what is left.
func board(_ columns: MeetingColumns, of choice: [Bool]) -> MeetingBoard {
  var board = MeetingBoard(columns)
  let order = (0..<columns.count).sorted { columns.greatestWorth(of: $0) > columns.greatestWorth(of: $1) }
  for edge in order where choice[edge] && columns.confirmedSlot[edge] >= 0 { board.try(edge, in: columns.confirmedSlot[edge]) }
  for edge in order where choice[edge] && board.slot[edge] < 0 && !board.seat(edge) { board.squeeze(edge) }
  for edge in order where board.slot[edge] < 0 { board.seat(edge) }
  board.mark()
  return board
}

/// Puts as much of a programme's plan as goes, then fills what is left.
func board(_ columns: MeetingColumns, of wishes: [(edge: Int, slot: Int, amount: Double)]) -> MeetingBoard {
  var board = MeetingBoard(columns)
  for wish in wishes { board.try(wish.edge, in: wish.slot) }
  let order = wishes.map(\.edge) + (0..<columns.count).sorted { columns.greatestWorth(of: $0) > columns.greatestWorth(of: $1) }
  for edge in order where board.slot[edge] < 0 { board.seat(edge) }
  board.mark()
  return board
}

extension MeetingBoard {
  mutating func `try`(_ edge: Int, in target: Int) {
    guard slot[edge] < 0, fits(edge, in: target) else { return }
    mark()
    put(edge, in: target)
    if !trailKeepsBreaks() { undo() }
  }

  /// Puts a request into the emptiest slot that fits.
  @discardableResult
  mutating func seat(_ edge: Int) -> Bool {
    let slots = (0..<columns.slots).filter { fits(edge, in: $0) }
    for target in slots.sorted(by: { (inSlot[$0].count, $0) < (inSlot[$1].count, $1) }) {
      `try`(edge, in: target)
      if slot[edge] >= 0 { return true }
    }
    return false
  }

  mutating func squeeze(_ edge: Int) {
    for target in 0..<columns.slots {
      for other in 0..<columns.slots {
        mark()
        if insert(edge, in: target, through: other) {
          if trailKeepsBreaks() { return }
          undo()
        }
      }
    }
  }
}
