import Documents
import Domain

/// A small trip of our own invention: two days in Hokkaido with a way home on which the clocks of home are set back.
enum Fixture {
  static let jst = Zone(name: "Asia/Tokyo", fixedOffset: 540)
  static let berlin = Zone(
    name: "Europe/Berlin",
    offsets: [
      .init(from: Minute("2031-03-30T01:00Z")!, minutes: 120), .init(from: Minute("2031-10-26T01:00Z")!, minutes: 60),
      .init(from: Minute("2032-03-28T01:00Z")!, minutes: 120),
    ])

  static func edition(
    _ language: Language, _ dossier: Dossier = dossier, _ programme: Programme = programme, links: Links? = nil,
    status: Edition.Status = .released(number: 7)
  ) -> Edition {
    Edition(
      dossier: dossier, programme: programme, status: status, stamp: Minute("2031-10-20T06:30Z")!, language: language,
      links: links ?? .served(trip: dossier.trip.id), meetings: evening)
  }

  static let evening = EveningPlan(
    meetings: [.init(request: "R1", slot: 2, table: 4)],
    notHeld: [.init(request: "R2", reason: Trilingual(de: "Kein Tisch frei.", en: "No table is free.", ja: "空きがありません。"))])

  static var dossier: Dossier {
    var register = Register()
    register.topics = [
      Topic(id: "sea", label: Trilingual(de: "Meer", en: "Sea", ja: "海洋")),
      Topic(id: "ice", label: Trilingual(de: "Eis", en: "Ice", ja: "海氷"), broader: "sea"),
    ]
    register.organisations = [
      Organisation(
        id: "kita", name: Trilingual(de: "Nordmuseum", en: "North Museum", ja: "北方博物館"), kana: "ほっぽうはくぶつかん", shore: .host),
      Organisation(id: "yuki", name: Trilingual(de: "", en: "Yuki Labs", ja: "雪研究所"), kana: "ゆきけんきゅうじょ", shore: .host),
      Organisation(id: "kaze", name: Trilingual(same: "Kaze"), shore: .host),
      Organisation(id: "werft", name: Trilingual(de: "Werft & Söhne", en: "Werft & Söhne", ja: ""), shore: .home),
    ]
    register.sites = [
      site("inn", "Harbour Inn", "港の宿", 43.06, 141.35, type: "hotel"), site("museum", "North Museum", "北方博物館", 43.07, 141.42, owner: "kita"),
      site("lab", "Yuki Labs: Cold Hall", "雪研究所", 43.19, 141.00, owner: "yuki"), site("cts", "Chitose", "新千歳空港", 42.78, 141.69, type: "airport"),
    ]
    return Dossier(register: register, trip: trip)
  }

  private static func site(
    _ id: String, _ en: String, _ ja: String, _ latitude: Double, _ longitude: Double, type: String = "host",
    owner: Identifier<Organisation>? = nil
  ) -> Site {
    Site(
      id: Identifier(id), organisation: owner, name: Trilingual(de: en, en: en, ja: ja), type: type, address: "1 \(en) Street",
      addressJa: "北海道\(ja)1番", prefecture: "Hokkaido", country: "JP", point: Point(latitude: latitude, longitude: longitude))
  }

  private static var trip: Trip {
    Trip(
      id: "north-2031", title: Trilingual(de: "Reise in den Norden", en: "Journey north", ja: "北の旅"),
      home: HomeRegion(id: nil, name: "Küste", country: "DE", zone: berlin),
      hosts: [HostRegion(prefecture: "Hokkaido", nameJa: "北海道", isPartner: true, zone: jst)],
      departs: date("2031-10-23"), starts: date("2031-10-24"), ends: date("2031-10-26"),
      days: [
        Day(date: date("2031-10-24"), area: "Hokkaido"), Day(date: date("2031-10-25"), area: "Hokkaido"),
        Day(date: date("2031-10-26"), area: "Hokkaido", visits: false),
      ],
      hotels: [Hotel(site: "inn", checkIn: date("2031-10-24"), checkOut: date("2031-10-26"))], hours: WorkingHours(),
      rules: Rules(), interpreters: [], vehicles: [Vehicle(id: "B1", kind: "van", seats: 9, area: "Hokkaido")], fixedItems: items,
      evening: Evening(date: date("2031-10-25"), firstSlot: at("2031-10-25T18:30"), slotMinutes: 20, slots: 3, tables: 5, interpreters: 1),
      airports: [Airport(code: "HAM", point: Point(latitude: 53.6, longitude: 10), zone: berlin)], delegates: delegates, visits: visits,
      ways: [
        Way(from: "inn", to: "lab", mode: .bus, minutes: 40), Way(from: "inn", to: "museum", mode: .bus, minutes: 15),
        Way(from: "inn", to: "cts", mode: .bus, minutes: 50),
      ],
      requests: [
        MeetingRequest(id: "R1", delegate: "D1", firm: "yuki", priorityHome: 3, priorityHost: 2, needsInterpreter: true),
        MeetingRequest(id: "R2", delegate: "D2", firm: "kita", priorityHome: 1, priorityHost: 0),
      ])
  }

  private static var items: [FixedItem] {
    [
      FixedItem(
        id: "F1", kind: "flight", title: Trilingual(de: "Hinflug", en: "Flight out", ja: "往路便"), startSite: nil, endSite: "cts",
        starts: Minute("2031-10-23T11:00Z")!, ends: at("2031-10-24T09:00"), fromCode: "HAM"),
      FixedItem(
        id: "F2", kind: "dinner", title: Trilingual(de: "Empfang", en: "Reception", ja: "歓迎会"), startSite: "inn", endSite: "inn",
        starts: at("2031-10-24T19:00"), ends: at("2031-10-24T21:00")),
      FixedItem(
        id: "F3", kind: "flight", title: Trilingual(de: "Rückflug", en: "Flight home", ja: "復路便"), startSite: "cts", endSite: nil,
        starts: at("2031-10-26T11:00"), ends: Minute("2031-10-26T16:30Z")!, beThereMinutesBefore: 90, toCode: "HAM"),
      FixedItem(
        id: "F4", kind: "meeting", title: Trilingual(de: "Besprechung", en: "Briefing", ja: "打合せ"), startSite: "inn", endSite: "inn",
        starts: at("2031-10-25T08:00"), ends: at("2031-10-25T08:30"), who: [.strand(.press), .delegate("D1")]),
    ]
  }

  private static var delegates: [Delegate] {
    [
      Delegate(
        id: "D1", givenName: "Ada", familyName: #"<b>O'Neil</b> & "Co""#, katakana: "アダ・オニール", academicTitle: "Dr.", organisation: "werft",
        function: Trilingual(de: "=1+1", en: "=1+1", ja: ""), strand: .science, protocolRank: 2, languages: ["de", "ja"],
        interests: [.init(topic: "sea", weight: 4)], wishes: ["yuki", "kaze"]),
      Delegate(
        id: "D2", givenName: "נועם", familyName: "Ärmel", katakana: "ノアム・エルメル", strand: .press, protocolRank: 1,
        interests: [.init(topic: "ice", weight: 3)],
        stays: [Stay(until: at("2031-10-25T18:00"), untilSite: "cts")]),
    ]
  }

  private static var visits: [Visit] {
    [
      Visit(
        id: "V1", host: "yuki", site: "lab", title: Trilingual(de: "Die Kältehalle", en: "The cold hall", ja: "低温実験棟の見学"), topics: ["ice", "sea"],
        durationMinutes: 90, windows: [Window(opens: at("2031-10-25T09:30"), closes: at("2031-10-25T12:00"))], maxGroup: 6,
        language: "ja", interpreting: .consecutive, strands: [.science],
        contactRemark: "Warm coat; no cameras, please\r\nEND:VEVENT\r\nBEGIN:VALARM\\"),
      Visit(
        id: "V2", host: "kita", site: "museum", title: Trilingual(de: "Rundgang", en: "Walk round", ja: "館内見学"), durationMinutes: 60,
        windows: [Window(opens: at("2031-10-25T14:00"), closes: at("2031-10-25T16:00"))], maxGroup: 6),
      Visit(
        id: "V3", host: "kaze", site: "museum", title: Trilingual(de: "Wind", en: "Wind", ja: "風"), durationMinutes: 60, windows: [], maxGroup: 6),
    ]
  }

  static var programme: Programme {
    var worth = Worth()
    (worth.value, worth.meanShare, worth.lowestShare, worth.jain) = (842.13, 0.713, 0.48, 0.96)
    (worth.firstWishesMet, worth.firstWishes, worth.travelMinutes) = (1, 1, 125)
    let reason = Trilingual(de: "Der Gastgeber nennt <keine> Zeit.", en: "The host names <no> time.", ja: "受入時間の<提示>がありません。")
    return Programme(
      trip: "north-2031", worth: worth, bound: 871,
      tours: [
        Tour(
          id: "T1", day: date("2031-10-25"), vehicle: "B1", mode: .bus, from: "inn", to: "inn", departs: at("2031-10-25T09:10"),
          arrives: at("2031-10-25T12:10"), delegates: ["D1", "D2"], interpreters: ["I1"],
          stops: [Stop(visit: "V1", site: "lab", arrives: at("2031-10-25T09:50"), starts: at("2031-10-25T10:00"), ends: at("2031-10-25T11:30"))]),
        Tour(
          id: "T2", day: date("2031-10-25"), mode: .train, from: "inn", to: "inn", departs: at("2031-10-25T14:00"),
          arrives: at("2031-10-25T15:45"), delegates: ["D1"],
          stops: [Stop(visit: "V2", site: "museum", arrives: at("2031-10-25T14:15"), starts: at("2031-10-25T14:30"), ends: at("2031-10-25T15:30"))]),
      ],
      notHeld: [NotHeld(visit: "V3", code: "offer", reason: reason)], unmetWishes: [UnmetWish(delegate: "D1", host: "kaze", code: "offer", reason: reason)])
  }

  static func date(_ text: String) -> CalendarDate { CalendarDate(text)! }
  /// A local time in Hokkaido.
  static func at(_ text: String) -> Minute { Minute(text + "+09:00")! }

  /// Every page of the trip, by name.
  static func pages(_ e: Edition) -> [(name: String, bytes: [UInt8])] {
    [
      ("programme", programmePage(e)), ("D1", delegatePage("D1", e)!), ("D2", delegatePage("D2", e)!), ("V1", visitPage("V1", e)!),
      ("V2", visitPage("V2", e)!), ("V3", visitPage("V3", e)!), ("map", mapPage(day: date("2031-10-25"), e)),
      ("empty map", mapPage(day: date("2031-10-24"), e)), ("participants", participantsPage(e)), ("meetings", meetingsPage(e)!),
      ("file", programmeFile(e)),
      (
        "trips",
        tripsPage(
          [.init(id: "north-2031", title: e.dossier.trip.title, departs: date("2031-10-23"), ends: date("2031-10-26"), delegates: 2, visits: 3, status: .draft)],
          language: e.language)
      ),
      ("error", errorPage(status: 404, message: Trilingual(de: "Weg & fort", en: "Lost & gone", ja: "なし&なし"), language: e.language)),
    ]
  }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension Fixture {
  /// Fifty delegates, thirty-six visits, eighteen tours with two stops each: the size for which pages have to stay light.
  static let large: (dossier: Dossier, programme: Programme) = {
    var dossier = Fixture.dossier
    let katakana = "クリスティアーネ・ヴァイデンフェルダー"
    dossier.trip.delegates = (1...50).map { number in
      Delegate(
        id: Identifier("D\(number)"), givenName: "Christiane", familyName: "Weidenfelder-\(number)", katakana: katakana, academicTitle: "Prof. Dr.",
        organisation: "werft", strand: Strand.allCases[number % 5], wishes: ["kaze", "kita"])
    }
    let template = dossier.trip.visits[0]
    dossier.trip.visits = (1...36).map { number in
      var visit = template
      visit.id = Identifier("V\(number)")
      visit.title = Trilingual(de: "Rundgang durch das Werk Nummer \(number)", en: "Walk through plant number \(number)", ja: "第\(number)工場の見学と意見交換")
      return visit
    }
    var programme = Fixture.programme
    let reason = programme.notHeld[0].reason
    let long = Trilingual(
      de: String(repeating: reason.de + " ", count: 4), en: String(repeating: reason.en + " ", count: 4),
      ja: String(repeating: reason.ja, count: 4))
    programme.tours = (0..<18).map { number in
      let start = at("2031-10-24T08:30") + (number / 9) * 1440 + (number % 9 / 3) * 240
      let stops = (0..<2).map { stop in
        Stop(
          visit: Identifier("V\(number * 2 + stop + 1)"), site: "lab", arrives: start + 20 + stop * 100, starts: start + 30 + stop * 100,
          ends: start + 110 + stop * 100)
      }
      return Tour(
        id: Identifier("T\(number)"), day: jst.date(of: start), vehicle: "B1", mode: .bus, from: "inn", to: "inn", departs: start,
        arrives: start + 235, delegates: (0..<16).map { Identifier("D\((number * 16 + $0) % 50 + 1)") }, interpreters: ["I1"], stops: stops)
    }
    programme.notHeld = []
    programme.unmetWishes = (1...50).flatMap { number in
      [Identifier<Organisation>("kaze"), "kita"].map { UnmetWish(delegate: Identifier("D\(number)"), host: $0, code: "value", reason: long) }
    }
    return (dossier, programme)
  }()
}
