/// What the agency knows whatever the trip: organisations, places, topics, ties, funding, factors, holidays.
package struct Register: Codable, Hashable, Sendable {
  package var topics: [Topic] = []
  package var organisations: [Organisation] = []
  package var sites: [Site] = []
  package var ties: [Tie] = []
  package var funding: [FundingProgramme] = []
  package var emissions: [EmissionFactor] = []
  package var holidays: [Holiday] = []
  package init() {}
}

/// A subject in the tree of subjects.
package struct Topic: Codable, Hashable, Sendable {
  package var id: Identifier<Topic>
  package var label: Trilingual
  /// The parent; nil for a root.
  package var broader: Identifier<Topic>?
  package init(id: Identifier<Topic>, label: Trilingual, broader: Identifier<Topic>? = nil) {
    (self.id, self.label, self.broader) = (id, label, broader)
  }
}

package struct Organisation: Codable, Hashable, Sendable {
  /// From which of the three lists it came; a firm of the evening is `fictional` or one of ours.
  package enum Shore: String, Codable, Sendable { case host, home, fictional }
  package var id: Identifier<Organisation>
  /// Empty text where a language's name is not known.
  package var name: Trilingual
  /// The reading of the Japanese name; empty when not known.
  package var kana: String
  package var kind: String
  package var topics: [Identifier<Topic>]
  package var city: String
  /// ISO 3166-1 alpha-2.
  package var country: String
  package var address: String
  package var point: Point?
  package var languages: [String]
  package var related: [Identifier<Organisation>]
  package var shore: Shore
  package var fictional: Bool
  package var source: String
  package var remark: String
  /// The office's address for messages to the host; it is not sealed. nil when not known.
  package var email: String?
  package init(
    id: Identifier<Organisation>, name: Trilingual, kana: String = "", kind: String = "company",
    topics: [Identifier<Topic>] = [], city: String = "", country: String = "", address: String = "", point: Point? = nil,
    languages: [String] = [], related: [Identifier<Organisation>] = [], shore: Shore, fictional: Bool = false,
    source: String = "", remark: String = "", email: String? = nil
  ) {
    self.email = email
    self.id = id
    self.name = name
    self.kana = kana
    self.kind = kind
    self.topics = topics
    self.city = city
    self.country = country
    self.address = address
    self.point = point
    self.languages = languages
    self.related = related
    self.shore = shore
    self.fictional = fictional
    self.source = source
    self.remark = remark
  }
  /// The name in a language, or the best there is.
  package func name(in language: Language) -> String {
    let wished = name[language]
    if !wished.isEmpty { return wished }
    return [name.en, name.de, name.ja, id.text].first { !$0.isEmpty }!
  }
}

/// Degrees in WGS 84.
package struct Point: Codable, Hashable, Sendable {
  package var latitude: Double
  package var longitude: Double
  /// How exact it is, in the word of the file: `street`, `chome`, `town`; nil when not known.
  package var precision: String?
  package init(latitude: Double, longitude: Double, precision: String? = nil) {
    (self.latitude, self.longitude, self.precision) = (latitude, longitude, precision)
  }
}

/// A place where something can happen.
package struct Site: Codable, Hashable, Sendable {
  package var id: Identifier<Site>
  package var organisation: Identifier<Organisation>?
  /// English and Japanese as in the file; German repeats the English.
  package var name: Trilingual
  /// host, hotel, station, airport, venue.
  package var type: String
  package var address: String
  package var addressJa: String
  package var city: String
  package var prefecture: String
  package var country: String
  package var point: Point?
  package var remark: String
  package init(
    id: Identifier<Site>, organisation: Identifier<Organisation>? = nil, name: Trilingual, type: String = "host",
    address: String = "", addressJa: String = "", city: String = "", prefecture: String = "", country: String = "",
    point: Point? = nil, remark: String = ""
  ) {
    self.id = id
    self.organisation = organisation
    self.name = name
    self.type = type
    self.address = address
    self.addressJa = addressJa
    self.city = city
    self.prefecture = prefecture
    self.country = country
    self.point = point
    self.remark = remark
  }
  package func name(in language: Language) -> String {
    let wished = name[language]
    return wished.isEmpty ? (name.en.isEmpty ? id.text : name.en) : wished
  }
}

/// A dated, sourced relation between two organisations.
package struct Tie: Codable, Hashable, Sendable {
  package var id: Identifier<Tie>
  package var from: Identifier<Organisation>
  package var to: Identifier<Organisation>
  package var kind: String
  /// As written: a year, a date, or nothing.
  package var since: String
  package var status: String
  package var owner: Identifier<Organisation>?
  package var due: CalendarDate?
  package var sentence: String
  package var source: String
  package var remark: String
  package init(
    id: Identifier<Tie>, from: Identifier<Organisation>, to: Identifier<Organisation>, kind: String, since: String,
    status: String, owner: Identifier<Organisation>?, due: CalendarDate?, sentence: String, source: String, remark: String
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.kind = kind
    self.since = since
    self.status = status
    self.owner = owner
    self.due = due
    self.sentence = sentence
    self.source = source
    self.remark = remark
  }
}

package struct FundingProgramme: Codable, Hashable, Sendable {
  package var id: Identifier<FundingProgramme>
  package var name: Trilingual
  package var funder: String
  package var level: String
  package var instrument: String
  package var topics: [Identifier<Topic>]
  package var applicants: String
  package var maxRatePercent: Double?
  package var maxAmountEuro: Double?
  package var amountRemark: String
  package var submission: String
  package var status: String
  package var asOf: String
  package var certainty: String
  package var remark: String
  /// nil: nobody has written them down in a form that can be compared.
  package var criteria: FundingCriteria?
  /// nil: none known.
  package var calls: [FundingCall]?
  package init(
    id: Identifier<FundingProgramme>, name: Trilingual, funder: String, level: String, instrument: String,
    topics: [Identifier<Topic>], applicants: String, maxRatePercent: Double?, maxAmountEuro: Double?, amountRemark: String,
    submission: String, status: String, asOf: String, certainty: String, remark: String, criteria: FundingCriteria? = nil,
    calls: [FundingCall]? = nil
  ) {
    (self.criteria, self.calls) = (criteria, calls)
    self.id = id
    self.name = name
    self.funder = funder
    self.level = level
    self.instrument = instrument
    self.topics = topics
    self.applicants = applicants
    self.maxRatePercent = maxRatePercent
    self.maxAmountEuro = maxAmountEuro
    self.amountRemark = amountRemark
    self.submission = submission
    self.status = status
    self.asOf = asOf
    self.certainty = certainty
    self.remark = remark
  }
}

package struct EmissionFactor: Codable, Hashable, Sendable {
  package var id: Identifier<EmissionFactor>
  package var mode: String
  package var travelClass: String
  /// `g CO2e per passenger km` and the like: the unit of `value`.
  package var unit: String
  package var value: Double
  package var radiativeForcingIncluded: String
  package var fuelSupplyIncluded: String
  package var source: String
  package var year: Int?
  package var certainty: String
  package var remark: String
  package init(
    id: Identifier<EmissionFactor>, mode: String, travelClass: String, unit: String, value: Double,
    radiativeForcingIncluded: String, fuelSupplyIncluded: String, source: String, year: Int?, certainty: String, remark: String
  ) {
    self.id = id
    self.mode = mode
    self.travelClass = travelClass
    self.unit = unit
    self.value = value
    self.radiativeForcingIncluded = radiativeForcingIncluded
    self.fuelSupplyIncluded = fuelSupplyIncluded
    self.source = source
    self.year = year
    self.certainty = certainty
    self.remark = remark
  }
}

package struct Holiday: Codable, Hashable, Sendable {
  package var date: CalendarDate
  package var country: String
  /// A part of the country, `SH`; empty for the whole.
  package var region: String
  package var nameLocal: String
  package var nameEn: String
  package init(date: CalendarDate, country: String, region: String, nameLocal: String, nameEn: String) {
    self.date = date
    self.country = country
    self.region = region
    self.nameLocal = nameLocal
    self.nameEn = nameEn
  }
}
