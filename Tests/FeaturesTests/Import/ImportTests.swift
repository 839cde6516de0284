import Domain
import Features
import Journaling
import Testing

struct `Importing a folder` {
  @Test func `gives the folder back, in its own order`() throws {
    let keys = Keyring()
    let events = try State(keyring: keys).importing(.small)
    #expect(State(replaying: events, keyring: keys).dossier(of: "spring") == .small)
  }

  @Test func `again decides nothing`() throws {
    let keys = Keyring()
    let state = State(replaying: try State(keyring: keys).importing(.small), keyring: keys)
    #expect(try state.importing(.small) == [])
  }

  @Test func `records just what differs`() throws {
    let keys = Keyring()
    let state = State(replaying: try State(keyring: keys).importing(.small), keyring: keys)
    var folder = Dossier.small
    folder.register.sites[1].address = "1-1"
    folder.trip.visits[0].maxGroup = 12
    #expect(
      try state.importing(folder) == [
        .siteRecorded(folder.register.sites[1]), .visitRecorded(VisitRecorded(trip: "spring", visit: folder.trip.visits[0])),
      ])
  }

  @Test func `removes what is no longer there, and keeps a new order`() throws {
    let keys = Keyring()
    let state = State(replaying: try State(keyring: keys).importing(.small), keyring: keys)
    var folder = Dossier.small
    folder.register.topics = [folder.register.topics[1]]
    folder.register.sites.reverse()
    folder.trip.delegates.removeLast()
    folder.trip.requests = []
    folder.trip.ways = []
    let events = try state.importing(folder)
    #expect(events.contains(.topicRemoved("hydrogen")))
    #expect(events.contains(.delegateRemoved(DelegateRemoved(trip: "spring", delegate: "D3"))))
    var after = state
    for event in events { after.apply(event) }
    #expect(after.dossier(of: "spring") == folder)
    #expect(try after.importing(folder) == [])
  }

  @Test func `of a second trip takes nothing from the first`() throws {
    let keys = Keyring()
    var state = State(replaying: try State(keyring: keys).importing(.small), keyring: keys)
    var second = Dossier.small
    second.trip.id = "autumn"
    second.register.organisations.removeLast()
    second.trip.delegates[0].personal.diet = "halal"
    for event in try state.importing(second) { state.apply(event) }
    #expect(state.dossier(of: "spring") == .small)
    #expect(state.dossier(of: "autumn") == second)
    #expect(state.trips == ["autumn", "spring"])
  }

  @Test func `seals details anew only when they changed`() throws {
    let keys = Keyring()
    let state = State(replaying: try State(keyring: keys).importing(.small), keyring: keys)
    var folder = Dossier.small
    folder.trip.delegates[1].personal.diet = "vegetarian"
    let events = try state.importing(folder)
    #expect(events.count == 1)
    var after = state
    for event in events { after.apply(event) }
    #expect(after.dossier(of: "spring") == folder)
  }

  @Test func `is refused for an identifier that stands twice, naming it`() {
    var folder = Dossier.small
    folder.trip.visits.append(folder.trip.visits[0])
    #expect(throws: ImportRefusal.twice("V1", file: "visits.csv")) { try State().importing(folder) }
  }

  @Test func `keeps ten thousand ways in order, in parts`() throws {
    var folder = Dossier.small
    folder.trip.ways = (0..<10_001).map {
      Way(from: Identifier("s\($0 % 300)"), to: Identifier("s\($0 / 300)"), mode: .bus, minutes: $0, kilometres: Double($0) / 7)
    }
    let events = try State().importing(folder)
    #expect(events.filter { if case .waysRecorded = $0 { true } else { false } }.count == 3)
    #expect(State(replaying: events).dossier(of: "spring")?.trip.ways == folder.trip.ways)
  }

  @Test func `survives being written and read, event by event`() throws {
    let keys = Keyring()
    let events = try State(keyring: keys).importing(.small)
    #expect(try events.map { try Event($0.draft(), at: 1) } == events)
  }
}
