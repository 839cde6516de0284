/// By which custom people are seated: a named set of rules with its source, chosen and changed by the protocol office.
///
/// Sources of etiquette contradict each other, so no set is the right one; every plan names the set that it follows.
package struct SeatingRules: Codable, Hashable, Sendable {
  /// Where the first of a side sits at a long table.
  package enum Chief: String, Codable, CaseIterable, Sendable { case middle, farEnd = "far-end" }
  /// Where the second of a side sits, next to a first in the middle.
  package enum Second: String, Codable, CaseIterable, Sendable { case farFromDoor = "far-from-door", right, left }
  /// A seat in a car driven by a chauffeur.
  package enum CarSeat: String, Codable, CaseIterable, Sendable {
    case behindDriver = "behind-driver", behindPassenger = "behind-passenger", rearMiddle = "rear-middle",
      besideDriver = "beside-driver"
  }
  /// The set that it is or was made from: `kamiza`, `far-end`, `first-at-right`.
  package var id: String
  package var name: Trilingual
  package var source: String
  package var chief: Chief
  package var second: Second
  /// The guests sit on the side away from the door.
  package var guestsAwayFromDoor: Bool
  /// Seats of one side at the table; who comes after them sits in a second row.
  package var seatsAtTable: Int
  /// Best first.
  package var car: [CarSeat]
  /// Who is seated before all others whatever the protocol rank, first to last.
  package var order: [Identifier<Delegate>]
  /// Whether the organiser has changed anything about the set.
  package var isChanged: Bool

  package init(
    id: String, name: Trilingual, source: String, chief: Chief, second: Second, guestsAwayFromDoor: Bool = true,
    seatsAtTable: Int = 11,
    car: [CarSeat], order: [Identifier<Delegate>] = [], isChanged: Bool = false
  ) {
    (self.id, self.name, self.source) = (id, name, source)
    (self.chief, self.second, self.guestsAwayFromDoor) = (chief, second, guestsAwayFromDoor)
    (self.seatsAtTable, self.car, self.order, self.isChanged) = (seatsAtTable, car, order, isChanged)
  }

  /// The sets that come along; the first holds where a trip names none.
  package static let known: [SeatingRules] = [
    SeatingRules(
      id: "kamiza",
      name: Trilingual(
        de: "Kamiza, zwei Seiten: Leitung in der Mitte", en: "Kamiza, two parties: chief in the middle",
        ja: "上座（対面・中央を主賓席とする）"),
      source: "fastjapan.com p117892; manner-guide.com; asueku.com", chief: .middle, second: .farFromDoor,
      car: [.behindDriver, .behindPassenger, .rearMiddle, .besideDriver]),
    SeatingRules(
      id: "far-end",
      name: Trilingual(
        de: "Kamiza, eine Reihe: die Leitung am weitesten von der Tür",
        en: "Kamiza, one row: chief farthest from the door",
        ja: "上座（入口から最も遠い席を主賓席とする）"),
      source: "manner-guide.com; netplaces.com", chief: .farEnd, second: .farFromDoor,
      car: [.behindDriver, .behindPassenger, .rearMiddle, .besideDriver]),
    SeatingRules(
      id: "first-at-right",
      name: Trilingual(
        de: "Leitung in der Mitte, der zweite Rang zu ihrer Rechten",
        en: "Chief in the middle, second rank at the right hand",
        ja: "中央を主賓席とし、第2位はその右"),
      source: "ranking-jp.com (car); netplaces.com", chief: .middle, second: .right,
      car: [.behindPassenger, .behindDriver, .rearMiddle, .besideDriver]),
  ]

  package static func known(_ id: String) -> SeatingRules? { known.first { $0.id == id } }

  /// One side of a table seen from above, door at the right end: the rank at each seat from left to right, from 0.
  ///
  /// - Parameter facesDown: the side sits at the upper edge and looks down the page; its right hand is at the left.
  package func seats(for count: Int, facesDown: Bool) -> [Int] {
    let count = min(count, seatsAtTable)
    guard count > 0 else { return [] }
    // The far end is at the left, the door at the right.
    if chief == .farEnd { return Array(0..<count) }
    let secondIsLeft: Bool =
      switch second {
      case .farFromDoor: true
      case .right: facesDown
      case .left: !facesDown
      }
    var line = [0]
    for rank in 1..<max(count, 1) {
      if (rank % 2 == 1) == secondIsLeft { line.insert(rank, at: 0) } else { line.append(rank) }
    }
    return line
  }
}
