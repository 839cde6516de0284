import Domain

/// How a page addresses the others: by route where it is served, by anchor within one file.
package enum Links: Hashable, Sendable {
  /// Routes below a path, `/trips/ID`.
  case served(base: String)
  /// Everything is in one file; what is not in it (calendars, lists) is not linked.
  case file
  /// One page for somebody who may see no other: nothing is linked.
  case alone

  package static func served(trip: Identifier<Trip>) -> Links { .served(base: "/trips/" + encoded(trip.text)) }

  package enum Target: Hashable, Sendable {
    case programme
    case day(CalendarDate)
    case tour(Identifier<Tour>)
    case delegate(Identifier<Delegate>)
    case visit(Identifier<Visit>)
    case map(CalendarDate)
    case participants
    case meetings
    case calendar(Identifier<Delegate>)
    /// A file of the trip: `participants.csv`, `transport.csv`, `programme.html`, `programme.json`.
    case file(String)
    /// The generated sheet with the running footer of printed pages.
    case printStyle
  }

  /// The address of a page in a language; nil where this medium has no such page.
  package func href(_ target: Target, _ language: Language) -> String? {
    switch self {
    case .alone: nil
    case .file: Self.anchor(target).map { "#" + encoded($0) }
    case .served(let base): base + path(target) + "?lang=\(language.rawValue)" + fragment(target)
    }
  }

  /// The id that a section bears within a page; nil for what is a file of its own.
  package static func anchor(_ target: Target) -> String? {
    switch target {
    case .programme: "programme"
    case .day(let date): "day-\(date)"
    case .tour(let id): "tour-\(id)"
    case .delegate(let id): "delegate-\(id)"
    case .visit(let id): "visit-\(id)"
    case .map(let date): "map-\(date)"
    case .participants: "participants"
    case .meetings: "meetings"
    case .calendar, .file, .printStyle: nil
    }
  }

  private func path(_ target: Target) -> String {
    switch target {
    case .programme, .day, .tour: ""
    case .delegate(let id): "/delegates/" + encoded(id.text)
    case .visit(let id): "/visits/" + encoded(id.text)
    case .map(let date): "/map/\(date)"
    case .participants: "/participants"
    case .meetings: "/meetings"
    case .calendar(let id): "/delegates/" + encoded(id.text) + ".ics"
    case .file(let name): "/" + encoded(name)
    case .printStyle: "/print.css"
    }
  }

  private func fragment(_ target: Target) -> String {
    switch target {
    case .day, .tour: "#" + encoded(Self.anchor(target)!)
    default: ""
    }
  }
}

/// Where the parts that all pages share are served.
package let stylesheetPath = "/static/kakehashi.css"
package let iconPath = "/static/icon.svg"
package let scriptPath = "/static/kakehashi.js"
package let eventsPath = "/events"

/// The policy under which every served page works: nothing from outside, no script or style within the page.
package let contentSecurityPolicy = """
  default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; \
  base-uri 'none'; frame-ancestors 'none'
  """

/// Percent-encoded for one segment of a path or a fragment.
func encoded(_ text: String) -> String {
  var result = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = Array("0123456789ABCDEF")
      result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
  return result
}

extension Language {
  /// The language a browser asks for by its header `Accept-Language`; nil when it wants none of ours.
  package init?(accepting header: String) {
    var best: (language: Language, weight: Double)?
    for part in header.split(separator: ",") {
      let fields = part.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
      guard let tag = fields.first, let primary = tag.split(separator: "-").first, let language = Language(rawValue: String(primary))
      else { continue }
      let weight = fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
    }
    guard let best else { return nil }
    self = best.language
  }
}
