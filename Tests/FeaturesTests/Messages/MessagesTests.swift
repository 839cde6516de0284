import Documents
import Domain
import Features
import Foundation
import HashTreeCollections
import Journaling
import Testing

struct `Telling of a release` {
  private let keys = Keyring()
  /// A week before the trip.
  private let early = Minute("2024-09-30T09:00+09:00")!

  private func known() throws -> State {
    State(replaying: try State(keyring: keys).importing(.reachable), keyring: keys)
  }

  @Test func `waits a few minutes, for everybody whom it concerns and who has an address`() throws {
    var state = try known()
    state.add(try state.proposing(.small()))
    let events = try state.releasingAndTelling("spring", at: early)
    let queued = events.compactMap { if case .messageQueued(let fact) = $0 { fact } else { nil } }
    #expect(events.count == 1 + queued.count)
    #expect(queued.map(\.to) == [.delegate("D2"), .delegate("D1"), .host("works")])
    #expect(queued.allSatisfy { $0.number == 1 && $0.at == early && $0.due == early + 5 && !$0.isUrgent })
    state.add(events)
    #expect(try state.releasingAndTelling("spring", at: early) == [])
    #expect(state.telling("spring", at: early) == [])
    #expect(state.dueMessages(at: early + 4) == [])
    #expect(state.dueMessages(at: early + 5).map(\.to) == [.delegate("D1"), .delegate("D2"), .host("works")])
  }

  @Test func `of several edits within minutes is one message that says all of it`() throws {
    var state = try told()
    try state.release(.small(seed: 8, later: 30), at: early + 100)
    try state.release(.small(seed: 9, later: 60), at: early + 102)
    #expect(state.dueMessages(at: early + 105).count == 3)
    let notice = try #require(state.notice(to: .delegate("D1"), on: "spring", link: { _ in "https://x/me/1" }))
    #expect(notice.release == 3)
    #expect(
      notice.text.contains("10:30–11:30") && notice.text.contains("11:30–12:30") && !notice.text.contains("11:00"))
  }

  @Test func `that was taken back in time says nothing`() throws {
    var state = try told()
    try state.release(.small(seed: 8, later: 30), at: early + 100)
    try state.release(.small(), at: early + 103)
    #expect(state.notice(to: .delegate("D1"), on: "spring", link: { _ in nil }) == nil)
    let message = OutgoingMessage(trip: "spring", to: .delegate("D1"), number: 2)
    state.add(state.withdrawn(message, at: early + 105))
    #expect(state.dueMessages(at: early + 105).map(\.to) == [.delegate("D2"), .host("works")])
    #expect(state.withdrawn(message, at: early + 106) == [])
  }

  @Test func `goes at once within 24 hours, also when a message waits already`() throws {
    var state = try told()
    let soon = Minute("2024-10-06T11:00+09:00")!
    try state.release(.small(seed: 8, later: 30), at: soon)
    #expect(state.dueMessages(at: soon).count == 3)
    var other = try told()
    let late = Minute("2024-10-06T08:56+09:00")!
    try other.release(.small(seed: 8, later: 30), at: late, rules: TellingRules(gatherMinutes: 60))
    #expect(other.dueMessages(at: late) == [])
    try other.release(.small(seed: 9, later: 20), at: late + 10, rules: TellingRules(gatherMinutes: 60))
    // The bus leaves within a day; the host's own hour is later than that.
    #expect(other.dueMessages(at: late + 10).map(\.to) == [.delegate("D1"), .delegate("D2")])
    let pressing = other.messageStandings(of: "spring").filter(\.isPressing)
    #expect(pressing.filter(\.needsCare).map(\.to) == [.delegate("D2"), .delegate("D1")])
  }

  @Test func `says of a cancelled visit as much as of a moved one, in every language`() throws {
    var state = try told()
    try state.release(.small(seed: 8, later: 30), at: early + 100)
    let moved = try #require(state.notice(to: .delegate("D1"), on: "spring", link: { _ in "https://x/me/1" }))
    #expect(moved.language == .de && moved.subject == "Reise: 1 geändert")
    for words in [
      "VERLEGT", "tour", "Werk, hall", "bisher: Mo., 7. Oktober 2024, 10:30–11:30 JST (UTC+9)",
      "jetzt: Mo., 7. Oktober 2024, 11:00–12:00 JST", "Treffpunkt", "https://x/me/1",
    ] {
      #expect(moved.text.contains(words), "\(words) in \(moved.text)")
    }
    #expect(moved.calendar?.contains("BEGIN:VEVENT") == true)
    try state.release(Programme(trip: "spring", seed: 9), at: early + 101)
    let gone = try #require(state.notice(to: .delegate("D1"), on: "spring", link: { _ in nil }))
    for words in [
      "ABGESAGT", "tour", "Werk, hall", "bisher: Mo., 7. Oktober 2024, 10:30–11:30 JST (UTC+9)", "nirgends",
      "Alles andere bleibt",
    ] {
      #expect(gone.text.contains(words), "\(words) in \(gone.text)")
    }
    #expect(gone.subject == "Reise: 1 abgesagt" && gone.calendar?.contains("STATUS:CANCELLED") == true)
    let host = try #require(state.notice(to: .host("works"), on: "spring", link: { _ in nil }))
    #expect(
      host.language == .ja && host.text.contains("【中止】") && host.text.contains("2024年10月7日(月) 10:30–11:30 JST"))
    #expect(host.text.contains("工場") && host.text.contains("訪問は取りやめとなりました") && host.calendar == nil)
    let english = try #require(state.notice(to: .delegate("D2"), on: "spring", link: { _ in nil }))
    #expect(
      english.language == .en && english.text.contains("CANCELLED")
        && english.text.contains("Mon 7 October 2024, 10:30–11:30 JST (UTC+9)"))
  }

  @Test func `names those whom nobody can write to`() throws {
    var state = State(replaying: try State(keyring: keys).importing(.small), keyring: keys)
    try state.release(.small(), at: early)
    let standings = state.messageStandings(of: "spring")
    // The press travels with no tour, and to the reception all the same.
    #expect(standings.map(\.to) == [.delegate("D2"), .delegate("D1"), .delegate("D3"), .host("works")])
    #expect(standings.allSatisfy { $0.status == .noAddress && $0.needsCare })
    #expect(state.nextMessage == nil)
  }

  /// Everybody knows release 1.
  private func told() throws -> State {
    var state = try known()
    try state.release(.small(), at: early)
    for message in state.dueMessages(at: early + 5) {
      let notice = try #require(state.notice(to: message.to, on: "spring", link: { _ in nil }))
      state.add(state.sent(message, notice, answer: "250 ok", at: early + 5))
    }
    return state
  }
}

struct `The outbox` {
  private let keys = Keyring()
  private let early = Minute("2024-09-30T09:00+09:00")!
  private let message = OutgoingMessage(trip: "spring", to: .delegate("D1"), number: 1)

  private func waiting() throws -> State {
    var state = State(replaying: try State(keyring: keys).importing(.reachable), keyring: keys)
    try state.release(.small(), at: early)
    return state
  }

  @Test func `tries again after 1, 5, 15 and 60 minutes, for a day, and then gives up`() throws {
    var state = try waiting()
    var now = early + 5
    var pauses: [Int] = []
    while state.dueMessages(at: now).contains(message) {
      state.add(state.failed(message, answer: "451 later", isFinal: false, at: now))
      guard
        case .waiting(let next, _)? = state.messageStandings(of: "spring").first(where: { $0.to == message.to })?.status
      else { break }
      pauses.append(next - now)
      now = next
    }
    #expect(pauses.prefix(6) == [1, 5, 15, 60, 60, 60])
    #expect(pauses.reduce(0, +) <= 24 * 60 && pauses.reduce(0, +) > 23 * 60)
    #expect(state.messageStandings(of: "spring").first?.status == .givenUp(answer: "451 later"))
    // The same release is not tried again by itself; the next one is.
    #expect(
      !state.telling("spring", at: now + 1).contains {
        if case .messageQueued(let fact) = $0 { fact.to == message.to } else { false }
      })
    try state.release(.small(seed: 8, later: 30), at: now + 2)
    #expect(state.dueMessages(at: now + 7).contains(OutgoingMessage(trip: "spring", to: .delegate("D1"), number: 2)))
  }

  @Test func `records what was sent once, with the server's word but not the address`() throws {
    var state = try waiting()
    let notice = try #require(state.notice(to: message.to, on: "spring", link: { _ in nil }))
    let events = state.sent(message, notice, answer: "250 jens@example.org queued", at: early + 6)
    state.add(events)
    guard case .messageSent(let fact)? = events.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(events.count == 1 && fact.answer == "250 … queued" && fact.text == notice.text && fact.release == 1)
    #expect(state.sent(message, notice, answer: "250", at: early + 7) == [])
    #expect(state.failed(message, answer: "451", isFinal: false, at: early + 7) == [])
  }

  @Test func `knows who has opened a message`() throws {
    var state = try waiting()
    #expect(state.opening(message.to, on: "spring", at: early + 6) == [])
    let notice = try #require(state.notice(to: message.to, on: "spring", link: { _ in nil }))
    state.add(state.sent(message, notice, answer: "250", at: early + 6))
    let standing = state.messageStandings(of: "spring").first { $0.to == message.to }
    #expect(standing?.status == .sent(at: early + 6, answer: "250"))
    let opened = state.opening(message.to, on: "spring", at: early + 9)
    #expect(opened == [.messageOpened(MessageOpened(trip: "spring", to: message.to, number: 1, at: early + 9))])
    state.add(opened)
    #expect(state.opening(message.to, on: "spring", at: early + 10) == [])
    #expect(state.messageStandings(of: "spring").contains { $0.status == .opened(at: early + 9) })
  }

  @Test func `survives being written, read and kept as a snapshot`() throws {
    var state = try waiting()
    let notice = try #require(state.notice(to: message.to, on: "spring", link: { _ in nil }))
    state.add(state.sent(message, notice, answer: "250", at: early + 6))
    state.add(state.opening(message.to, on: "spring", at: early + 9))
    state.add(
      state.failed(
        OutgoingMessage(trip: "spring", to: .host("works"), number: 1), answer: "x", isFinal: true, at: early + 6))
    state.add(state.withdrawn(OutgoingMessage(trip: "spring", to: .delegate("D2"), number: 1), at: early + 6))
    let payload = try state.snapshotPayload()
    let head = Head(position: state.position, hash: Digest.none)
    let again = try State(snapshot: Snapshot(head: head, payload: payload), keyring: keys)
    #expect(again.tripRecords["spring"]?.correspondence == state.tripRecords["spring"]?.correspondence)
    #expect(try again.snapshotPayload() == payload)
  }

  @Test func `has a page for the desk in every language`() throws {
    var state = try waiting()
    state.add(state.failed(message, answer: "550 <b>no</b>", isFinal: true, at: early + 6))
    for language in Language.allCases {
      let page = String(
        decoding: messagesPage(
          state.messageStandings(of: "spring"), trip: "Reise", zone: Zone(name: "Asia/Tokyo", fixedOffset: 540),
          language: language,
          isSending: false, back: "/"), as: UTF8.self)
      #expect(page.contains("550 &lt;b&gt;no") && page.contains("serve --smtp") && page.contains("Jens Muster"))
    }
  }
}

extension State {
  mutating func add(_ events: [Event]) { for event in events { apply(event) } }
  mutating func release(_ programme: Programme, at now: Minute, rules: TellingRules = TellingRules()) throws {
    add(try proposing(programme))
    add(try releasingAndTelling(programme.trip, at: now, rules: rules))
  }
}

extension Dossier {
  /// The small trip, with addresses; D1 reads German, D2 English, the host Japanese.
  static var reachable: Dossier {
    var dossier = Dossier.small
    dossier.trip.delegates[0].personal.email = "anna@example.org"
    dossier.trip.delegates[1].personal.email = "jens@example.org"
    dossier.trip.delegates[0].languages = ["fr", "en"]
    dossier.trip.delegates[1].languages = ["de", "en"]
    dossier.register.organisations[0].email = "works@example.org"
    dossier.register.organisations[0].country = "JP"
    return dossier
  }
}

extension Programme {
  static func small(seed: UInt64 = 7, later minutes: Int) -> Programme {
    var programme = Programme.small(seed: seed)
    for stop in programme.tours[0].stops.indices {
      programme.tours[0].stops[stop].arrives = programme.tours[0].stops[stop].arrives + minutes
      programme.tours[0].stops[stop].starts = programme.tours[0].stops[stop].starts + minutes
      programme.tours[0].stops[stop].ends = programme.tours[0].stops[stop].ends + minutes
    }
    return programme
  }
}

struct `Telling of what is not a visit` {
  private let early = Minute("2024-09-30T09:00+09:00")!

  @Test func `a reception that moves is told to those whom it concerns, and to nobody else`() throws {
    let keys = Keyring()
    var folder = Dossier.reachable
    let item = FixedItem(
      id: "F1", kind: "reception", title: Trilingual(de: "Empfang", en: "Reception", ja: "歓迎会"), startSite: nil, endSite: nil,
      starts: Minute("2024-10-07T18:00+09:00")!, ends: Minute("2024-10-07T20:00+09:00")!, who: [.delegate("D1")])
    folder.trip.fixedItems = [item]
    var state = State(replaying: try State(keyring: keys).importing(folder), keyring: keys)
    state.add(try state.proposing(.small()))
    try state.release(.small(), at: early)
    for message in state.dueMessages(at: early + 5) {
      let notice = try #require(state.notice(to: message.to, on: "spring", link: { _ in nil }))
      #expect(notice.text.contains("18:00–20:00") == (message.to == .delegate("D1")))
      state.add(state.sent(message, notice, answer: "250 ok", at: early + 5))
    }
    folder.trip.fixedItems[0].starts = Minute("2024-10-07T19:00+09:00")!
    state.add(try state.importing(folder))
    state.add(try state.releasingAndTelling("spring", at: early + 60))
    #expect(state.dueMessages(at: early + 65).map(\.to) == [.delegate("D1")])
    let notice = try #require(state.notice(to: .delegate("D1"), on: "spring", link: { _ in "https://x/me/1" }))
    #expect(notice.text.contains("bisher: Mo., 7. Oktober 2024, 18:00–20:00 JST") && notice.text.contains("jetzt: Mo., 7. Oktober 2024, 19:00–20:00 JST"))
    #expect(notice.html.contains("<b>Empfang</b>") && notice.html.contains("href=\"https://x/me/1\""))
  }
}
