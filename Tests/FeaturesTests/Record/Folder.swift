import Domain
import Features
import Foundation
import Testing

/// A folder that is gone after the test.
///
/// It is removed when all tests are over, not before: a file that goes while SQLite still has it open may hand its number to
/// a file of another test, and SQLite, which knows files by their number, then takes the one for the other.
struct Folder {
  let path: String
  init() {
    path = Self.all + "/\(UUID().uuidString)"
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  private static let all: String = {
    atexit { try? FileManager.default.removeItem(atPath: Folder.root) }
    return root
  }()
  private static let root = FileManager.default.temporaryDirectory.path + "/kakehashi-tests-\(ProcessInfo.processInfo.processIdentifier)"

  func file(_ name: String) -> String { path + "/" + name }
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }
  /// The secret of a key.
  func key(of name: String) throws -> Data {
    struct Line: Decodable {
      var key: String
      var secret: Data
    }
    var secret: Data?
    try exportJournal(dataFolder: path, withKeys: true) { line in
      if let found = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)), found.key == name { secret = found.secret }
    }
    return try #require(secret)
  }
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}

/// A small trip, written out by hand: two people with details that have to be sealed, one visit, three ways.
extension Dossier {
  static var small: Dossier {
    var register = Register()
    register.topics = [
      Topic(id: "hydrogen", label: Trilingual(de: "Wasserstoff", en: "hydrogen", ja: "水素"), broader: "energy"),
      Topic(id: "energy", label: Trilingual(de: "Energie", en: "energy", ja: "エネルギー")),
    ]
    register.organisations = [
      Organisation(id: "works", name: Trilingual(de: "Werk", en: "works", ja: "工場"), topics: ["hydrogen"], shore: .host),
      Organisation(id: "chamber", name: Trilingual(de: "Kammer", en: "chamber", ja: "会議所"), shore: .home),
    ]
    register.sites = [
      Site(id: "inn", name: Trilingual(same: "inn"), type: "hotel", prefecture: "hyogo"),
      Site(id: "hall", organisation: "works", name: Trilingual(same: "hall"), prefecture: "hyogo",
        point: Point(latitude: 34.7, longitude: 135.2)),
    ]
    register.holidays = [
      Holiday(date: CalendarDate("2024-10-14")!, country: "JP", region: "", nameLocal: "スポーツの日", nameEn: "Sports Day")
    ]
    let day = CalendarDate("2024-10-07")!
    let start = Minute("2024-10-07T09:00+09:00")!
    var trip = Trip(
      id: "spring", title: Trilingual(de: "Reise", en: "journey", ja: "旅"),
      home: HomeRegion(id: nil, name: "North", country: "DE", zone: Zone(name: "Europe/Berlin", fixedOffset: 120)),
      hosts: [HostRegion(prefecture: "hyogo", zone: Zone(name: "Asia/Tokyo", fixedOffset: 540))], leader: "D1",
      departs: day, starts: day, ends: day, days: [Day(date: day, base: "inn", area: "hyogo")],
      hotels: [Hotel(site: "inn", checkIn: day, checkOut: day + 1)], hours: WorkingHours(), rules: Rules())
    trip.delegates = [
      Delegate(
        id: "D2", givenName: "Anna", familyName: "Beispiel", organisation: "chamber", strand: .business,
        interests: [.init(topic: "hydrogen", weight: 5)], wishes: ["works"],
        personal: PersonalDetails(diet: "no shellfish", roomType: "single", remark: "walks with a stick")),
      Delegate(
        id: "D1", givenName: "Jens", familyName: "Muster", strand: .politics, protocolRank: 1,
        personal: PersonalDetails(diet: "vegan")),
      Delegate(id: "D3", givenName: "Ilse", familyName: "Ohne", strand: .press),
    ]
    trip.visits = [
      Visit(
        id: "V1", host: "works", site: "hall", title: Trilingual(same: "tour"), topics: ["hydrogen"], durationMinutes: 60,
        windows: [Window(opens: start, closes: start + 120)], maxGroup: 10)
    ]
    trip.ways = [
      Way(from: "inn", to: "hall", mode: .bus, minutes: 20, kilometres: 7.25),
      Way(from: "hall", to: "inn", mode: .walk, minutes: 90),
    ]
    trip.fixedItems = [
      FixedItem(
        id: "F1", kind: "dinner", title: Trilingual(same: "dinner"), startSite: "inn", endSite: "inn", starts: start + 600,
        ends: start + 700, who: [.strand(.politics), .delegate("D2"), .all])
    ]
    trip.absences = [MeetingAbsence(participant: "D1", slots: [1, 2], reason: "reception")]
    trip.requests = [MeetingRequest(id: "M1", delegate: "D2", firm: "works", priorityHome: 4, priorityHost: 3)]
    return Dossier(register: register, trip: trip)
  }
}

extension Programme {
  static func small(seed: UInt64 = 7) -> Programme {
    let start = Minute("2024-10-07T09:00+09:00")!
    var worth = Worth()
    worth.value = 812.5
    return Programme(
      trip: "spring", seed: seed, worth: worth, bound: 900.25,
      tours: [
        Tour(
          id: "T1", day: CalendarDate("2024-10-07")!, mode: .walk, from: "inn", to: "inn", departs: start, arrives: start + 200,
          delegates: ["D1", "D2"], stops: [Stop(visit: "V1", site: "hall", arrives: start + 90, starts: start + 90, ends: start + 150)])
      ], unmetWishes: [UnmetWish(delegate: "D2", host: "chamber", code: "offer", reason: Trilingual(same: "none"))])
  }
}
