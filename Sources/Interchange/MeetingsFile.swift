import Domain
import Foundation
import Planning

/// The content of `meetings.json`: the plan as the contract names it, with names and clock times beside the ids.
///
/// One meeting or refusal a line, always in the same order, so two files can be compared line by line.
package func meetingsJSON(_ plan: MeetingPlan, in dossier: Dossier, language: Language) -> String {
  let names = MeetingNames(dossier, language)
  var lines = ["{", "  \"trip\": \(quoted(dossier.trip.id.text)),"]
  lines += list("meetings", plan.meetings.map { names.line($0) }) + list("not_held", plan.notHeld.map { names.line($0, language) })
  lines += [
    "  \"value\": \(plan.value),", "  \"bound\": \(plan.bound),", "  \"proven\": \(plan.isProven),",
    "  \"figures\": \(line(plan.figures)),",
  ]
  lines += list("unserved", plan.unserved.map { line($0, language) }) + list("proofs", plan.proofs.map { line($0, language) })
  var hints = list("hints", plan.hints.map { line($0, language) })
  hints[hints.count - 1].removeLast()
  return (lines + hints + ["}", ""]).joined(separator: "\n")
}

/// Why a file of meetings could not be read.
package enum MeetingsFileRefusal: Error, Equatable {
  /// Not JSON with a list `meetings` of objects with request, slot and table.
  case form(String)
}

/// The meetings of an earlier `meetings.json`; everything else in the file is left aside.
package func readMeetings(_ json: String) throws(MeetingsFileRefusal) -> [Meeting] {
  struct File: Decodable { var meetings: [Meeting] }
  do {
    return try JSONDecoder().decode(File.self, from: Data(json.utf8)).meetings
  } catch {
    throw .form(String(describing: error))
  }
}

/// Looks up what the ids of a plan stand for.
private struct MeetingNames {
  private let requests: [Identifier<MeetingRequest>: MeetingRequest]
  private let delegates: [Identifier<Delegate>: String]
  private let firms: [Identifier<Organisation>: String]
  private let evening: Evening?
  private let zone: Zone

  init(_ dossier: Dossier, _ language: Language) {
    let trip = dossier.trip
    requests = Dictionary(trip.requests.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    delegates = Dictionary(trip.delegates.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    firms = Dictionary(
      dossier.register.organisations.map { ($0.id, $0.name(in: language)) }, uniquingKeysWith: { first, _ in first })
    evening = trip.evening
    zone = Self.zone(of: trip.evening, in: dossier)
  }

  /// The zone of the area in which the group is that evening.
  private static func zone(of evening: Evening?, in dossier: Dossier) -> Zone {
    guard let evening, let day = dossier.trip.days.first(where: { $0.date == evening.date }) else { return dossier.trip.hosts[0].zone }
    return dossier.zone(ofPrefecture: day.areaAfter ?? day.area)
  }

  func line(_ meeting: Meeting) -> String {
    var fields = [
      ("request", quoted(meeting.request.text)), ("slot", "\(meeting.slot)"), ("table", "\(meeting.table)"),
    ]
    if let evening {
      let start = evening.firstSlot + (meeting.slot - 1) * evening.slotMinutes
      fields.append(("starts", quoted(zone.iso(start))))
      fields.append(("ends", quoted(zone.iso(start + evening.slotMinutes))))
    }
    return object(fields + sides(of: meeting.request))
  }

  func line(_ refusal: MeetingPlan.Refusal, _ language: Language) -> String {
    object(
      [
        ("request", quoted(refusal.request.text)), ("code", quoted(refusal.code)), ("reason", quoted(refusal.reason[language])),
      ] + sides(of: refusal.request))
  }

  private func sides(of id: Identifier<MeetingRequest>) -> [(String, String)] {
    guard let request = requests[id] else { return [] }
    return [
      ("delegate", quoted(request.delegate.text)), ("delegate_name", quoted(delegates[request.delegate] ?? request.delegate.text)),
      ("firm", quoted(request.firm.text)), ("firm_name", quoted(firms[request.firm] ?? request.firm.text)),
      ("priority", "\(request.priorityHome + request.priorityHost)"), ("interpreter", "\(request.needsInterpreter)"),
    ]
  }
}

private func line(_ hint: MeetingPlan.Hint, _ language: Language) -> String {
  object([
    ("code", quoted(hint.code)), ("requests", "[" + hint.requests.map { quoted($0.text) }.joined(separator: ", ") + "]"),
    ("text", quoted(hint.text[language])),
  ])
}

private func line(_ one: MeetingPlan.Unserved, _ language: Language) -> String {
  object([
    ("participant", quoted(one.participant)), ("side", quoted(one.side.rawValue)), ("name", quoted(one.name[language])),
    ("code", quoted(one.code)), ("reason", quoted(one.reason[language])),
  ])
}

private func line(_ proof: MeetingPlan.Proof, _ language: Language) -> String {
  object([
    ("code", quoted(proof.code)), ("side", quoted(proof.side.rawValue)), ("most", "\(proof.most)"), ("people", "[" + proof.people.map(quoted).joined(separator: ", ") + "]"),
    ("partners", "[" + proof.partners.map(quoted).joined(separator: ", ") + "]"), ("text", quoted(proof.text[language])),
  ])
}

private func line(_ figures: MeetingPlan.Figures) -> String {
  object([
    ("served", "\(figures.served)"), ("served_bound", "\(figures.servedBound)"), ("servable", "\(figures.servable)"),
    ("served_at_most", "\(figures.servedAtMost)"), ("served_at_least", "\(figures.servedAtLeast)"),
    ("confirmed", "\(figures.confirmed)"), ("kept", "\(figures.kept)"), ("gaps", "\(figures.gaps)"),
    ("table_changes", "\(figures.tableChanges)"), ("jain", fourPlaces(figures.jain)),
  ])
}

private func list(_ name: String, _ items: [String]) -> [String] {
  if items.isEmpty { return ["  \"\(name)\": [],"] }
  let inner = items.enumerated().map { "    " + $1 + ($0 == items.count - 1 ? "" : ",") }
  return ["  \"\(name)\": ["] + inner + ["  ],"]
}

private func object(_ fields: [(String, String)]) -> String {
  "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
}

/// A share between 0 and 1 with four decimals.
private func fourPlaces(_ share: Double) -> String {
  let parts = Int((share * 10_000).rounded())
  let digits = String(parts % 10_000)
  return "\(parts / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
}

/// A JSON string; control characters are escaped, all else stands as it is.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
