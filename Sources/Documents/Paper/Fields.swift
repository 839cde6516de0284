import Domain

/// One thing that is known of a person and may stand in a list.
package enum PersonField: String, Codable, CaseIterable, Sendable {
  case passportName = "passport-name"
  case familyName = "family-name"
  case givenName = "given-name"
  case reading
  case academicTitle = "academic-title"
  case function, organisation, strand
  case protocolRank = "protocol-rank"
  case languages, diet
  case roomType = "room-type"
  case stay
}

/// To whom a document goes. Each gets just what the task needs; who is not named here gets nothing.
package enum Recipient: String, Codable, CaseIterable, Sendable {
  case organiser, delegation, host, driver, hotel, carrier, kitchen

  /// What may stand in a document for this recipient, whatever its columns are.
  package var mayKnow: Set<PersonField> {
    let names: Set<PersonField> = [.familyName, .givenName, .reading]
    return switch self {
    case .organiser: names.union([.academicTitle, .function, .organisation, .strand, .protocolRank, .languages, .stay])
    case .delegation: names.union([.academicTitle, .function, .organisation, .strand])
    case .host: names.union([.passportName, .academicTitle, .function, .organisation, .languages])
    case .driver: names
    case .hotel: [.passportName, .reading, .roomType, .stay]
    case .carrier: [.passportName, .stay]
    // Numbers alone: neither a name nor a reason.
    case .kitchen: []
    }
  }

  package var name: Trilingual {
    switch self {
    case .organiser: Trilingual(de: "Organisation", en: "Organiser", ja: "事務局")
    case .delegation: Trilingual(de: "Delegation", en: "Delegation", ja: "訪問団")
    case .host: Trilingual(de: "Gastgeber", en: "Host", ja: "訪問先")
    case .driver: Trilingual(de: "Fahrdienst", en: "Drivers", ja: "運転手")
    case .hotel: Trilingual(de: "Hotel", en: "Hotel", ja: "ホテル")
    case .carrier: Trilingual(de: "Fluglinie, Bahn", en: "Airline, railway", ja: "航空会社・鉄道")
    case .kitchen: Trilingual(de: "Küche", en: "Kitchen", ja: "厨房")
    }
  }
}

extension Paper {
  /// What of a person stands in the document, of a list in the order of the columns.
  package var fields: [PersonField] {
    switch self {
    case .booklet, .badges: [.familyName, .givenName, .reading, .academicTitle, .function, .organisation]
    case .dayCard, .transport: [.familyName, .givenName, .reading]
    case .brochure: [.familyName, .givenName, .reading, .academicTitle, .function, .organisation, .languages]
    case .byAlphabet: [.familyName, .givenName, .reading, .academicTitle, .function, .organisation, .strand, .stay]
    case .byProtocol:
      [.familyName, .givenName, .reading, .academicTitle, .function, .organisation, .strand, .protocolRank, .stay]
    case .byOrganisation: [.organisation, .familyName, .givenName, .reading, .academicTitle, .function, .strand, .stay]
    case .byReading: [.reading, .familyName, .givenName, .academicTitle, .function, .organisation]
    case .visitors: [.passportName, .reading, .academicTitle, .function, .organisation]
    case .rooming: [.passportName, .reading, .roomType, .stay]
    case .flights: [.passportName, .stay]
    case .kitchen, .interpreters: []
    case .seating: [.familyName, .givenName, .reading, .function, .organisation, .protocolRank]
    case .briefing: [.familyName, .givenName, .reading, .academicTitle, .function, .organisation]
    }
  }
}

extension PersonField {
  package var heading: Trilingual {
    switch self {
    case .passportName: Trilingual(de: "Name wie im Pass", en: "Name as in the passport", ja: "旅券上の氏名")
    case .familyName: Words.familyName
    case .givenName: Words.givenName
    case .reading: Trilingual(de: "Lesung (Katakana)", en: "Reading (katakana)", ja: "カタカナ（姓・名）")
    case .academicTitle: Words.academicTitle
    case .function: Words.function
    case .organisation: Words.organisation
    case .strand: Words.strand
    case .protocolRank: Words.rank
    case .languages: Words.spoken
    case .diet: Trilingual(de: "Kost", en: "Diet", ja: "食事")
    case .roomType: Trilingual(de: "Zimmer", en: "Room", ja: "部屋")
    case .stay: Trilingual(de: "Abweichende Reise", en: "Own travel", ja: "別行程")
    }
  }
}

extension Edition {
  func cell(_ field: PersonField, of one: Delegate) -> PaperTable.Cell {
    switch field {
    case .passportName:
      if let name = one.personal.passportName, !name.isEmpty { return .name(name, homeTongue) }
      return .missing(self[Words.noPassportName(one.familyName, one.givenName)])
    case .familyName: return .name(one.familyName, homeTongue)
    case .givenName: return .name(one.givenName, homeTongue)
    case .reading:
      return one.katakana.isEmpty
        ? .missing(self[Words.noReading]) : .name(one.familyReading + "・" + one.givenReading, .ja)
    case .academicTitle: return .text(one.academicTitle)
    case .function: return .text(plain(one.function))
    case .organisation: return organisationCell(one.organisation)
    case .strand: return .text(self[Words.strand(one.strand)])
    case .protocolRank: return .optional(one.protocolRank)
    case .languages: return .text(one.languages.map { self[Words.tongue($0)] }.joined(separator: language.comma))
    case .diet: return .text(one.personal.diet)
    case .roomType: return roomCell(one)
    case .stay: return .text(ownTravel(of: one))
    }
  }

  /// When somebody joins later or leaves earlier than the group.
  func ownTravel(of one: Delegate) -> String {
    one.stays.flatMap { stay -> [String] in
      [
        stay.from.map { "\(self[Words.joins]) \(shortMoment($0, at: stay.fromSite))" },
        stay.until.map { "\(self[Words.leaves]) \(shortMoment($0, at: stay.untilSite))" },
      ].compactMap(\.self)
    }.joined(separator: language.comma)
  }

  func shortMoment(_ minute: Minute, at site: Identifier<Site>?) -> String {
    let zone = zone(at: site)
    let time =
      "\(language.shortDate(zone.date(of: minute))) \(zone.clock(minute)) \(language.shortZone(zone, at: minute))"
    return time + (site.map { " " + siteName($0) } ?? "")
  }
}

extension Words {
  static func noPassportName(_ family: String, _ given: String) -> Trilingual {
    Trilingual(
      de: "Schreibweise im Pass fehlt; gemeldet: \(family), \(given)",
      en: "passport spelling missing; reported: \(family), \(given)",
      ja: "旅券表記未登録（申告：\(family), \(given)）")
  }
  static let noReading = Trilingual(de: "Lesung fehlt", en: "reading missing", ja: "読み未登録")
}
