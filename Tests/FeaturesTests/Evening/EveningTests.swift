import Documents
import Domain
import Foundation
import HashTreeCollections
import Interchange
import Journaling
import Testing

@testable import Features

struct `Announcing table meetings` {
  let who = Who.terminal("t")
  let trip: Identifier<Trip> = "japan-2024"
  let early = Minute("2024-09-30T09:00+09:00")!

  func state() throws -> State {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var state = State(replaying: try State().importing(try #require(readFolder(root.appending(path: "Examples/japan-2024").path).dossier)))
    state.add(try state.proposing(Programme(trip: trip)))
    return state
  }

  @Test func `reaches the phone, the calendar and the messages with the release, and stays as announced`() throws {
    var state = try state()
    try state.release(Programme(trip: trip), at: early)
    let events = try state.announcing([("M001", 2, 7), ("M002", 1, 3)], of: trip, by: who)
    state.add(events)
    #expect(try state.announcing([("M002", 1, 3), ("M001", 2, 7)], of: trip, by: who) == [])
    func edition(_ release: Int) -> Edition {
      Edition(
        dossier: state.dossier(of: trip, release: release)!, programme: Programme(trip: trip), status: .released(number: release), stamp: early,
        language: .en, links: .file)
    }
    #expect(!edition(1).pocketWeek(of: "D01").contains { $0.id.hasPrefix("meeting") })
    state.add(try state.releasing(trip, at: early + 10))
    let request = try #require(state.tripRecords[trip]?.requests["M001"])
    let week = edition(2).pocketWeek(of: request.delegate)
    let entry = try #require(week.first { $0.id == "meeting-M001" })
    #expect(entry.hint.contains("7") && entry.about == "host:\(request.firm)" && week.map(\.opens) == week.map(\.opens).sorted())
    #expect(calendar(for: request.delegate, edition(2), sequence: 2).contains("UID:meeting_M001_\(request.delegate)_japan-2024@kakehashi"))
    let news = edition(2).news(for: .delegate(request.delegate), since: edition(1))
    #expect(news.added.map(\.table) == [7] || news.added.map(\.table) == [3, 7])
    #expect(state.dossier(of: trip)?.trip.tableMeetings?.map(\.request) == ["M002", "M001"])
  }

  @Test func `is kept by a snapshot, at each release as it was`() throws {
    var state = try state()
    try state.release(Programme(trip: trip), at: early)
    state.add(try state.announcing([("M001", 2, 7)], of: trip, by: who))
    state.add(try state.releasing(trip, at: early + 10))
    state.add(try state.announcing([("M001", 3, 7)], of: trip, by: who))
    let copy = State(replaying: state.essence)
    #expect(copy.dossier(of: trip, release: 1)?.trip.tableMeetings == nil)
    #expect(copy.dossier(of: trip, release: 2)?.trip.tableMeetings?.map(\.slot) == [2])
    #expect(copy.dossier(of: trip)?.trip.tableMeetings?.map(\.slot) == [3])
  }

  @Test func `is refused without the right, the evening, or the request`() throws {
    let state = try state()
    #expect(throws: AccessRefusal.unknownVisitor) { try state.announcing([], of: trip, by: .stranger) }
    #expect(throws: EveningRefusal.noEvening("nowhere")) { try state.announcing([], of: "nowhere", by: who) }
    #expect(throws: EveningRefusal.unknownRequest("M999")) { try state.announcing([("M999", 1, 1)], of: trip, by: who) }
  }
}
