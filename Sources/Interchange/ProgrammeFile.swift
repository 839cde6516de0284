import Domain
import Planning

/// Writes a programme as a programme file: the contract's fields in a fixed order, then further figures.
///
/// Times are those of the place with its offset; `bound` is rounded up. The same programme gives the same bytes.
package func programmeJSON(_ programme: Programme, in dossier: Dossier, language: Language) -> String {
  ProgrammeWriter(dossier: dossier, language: language, zones: dossier.zonesOfSites()).document(programme).written() + "\n"
}

/// Judges anyone's programme file: its form, every rule, its figures and its lists.
/// - Parameter change: what has happened since; the trip is judged as it stands after it.
/// - Throws: `.wrongUse` for what is no programme file at all.
package func audit(
  _ data: [UInt8], in dossier: Dossier, change: ChangeSet?
) throws(ProgrammeFileError) -> [Finding] {
  let trip = change.map(dossier.amended) ?? dossier
  let (programme, claims, findings) = try readProgramme(data, in: trip)
  let rules = check(programme, against: trip, frozenBefore: change?.now, original: change == nil ? nil : dossier)
  let figures = check(claims, against: worth(of: programme, in: trip))
  var seen: Set<Finding> = []
  return (findings + rules + figures + checkLists(of: programme, in: trip)).filter { seen.insert($0).inserted }
}

private struct ProgrammeWriter {
  typealias Member = JSONValue.Member
  let dossier: Dossier
  let language: Language
  let zones: [Identifier<Site>: Zone]

  func document(_ programme: Programme) -> JSONValue {
    let worth = programme.worth
    let bound = programme.bound.map { max(thousandths($0, .up), thousandths(worth.value, .toNearestOrEven)) }
    return .object([
      Member(key: "trip", value: .text(programme.trip.text)),
      Member(key: "seed", value: .number("\(programme.seed)")),
      Member(key: "value", value: .number(decimal(thousandths(worth.value, .toNearestOrEven), digits: 3))),
      Member(key: "bound", value: bound.map { .number(decimal($0, digits: 3)) } ?? .null),
      Member(key: "mean_share", value: share(worth.meanShare)),
      Member(key: "lowest_share", value: share(worth.lowestShare)),
      Member(key: "jain", value: share(worth.jain)),
      Member(key: "first_wishes_met", value: .number("\(worth.firstWishesMet)")),
      Member(key: "first_wishes", value: .number("\(worth.firstWishes)")),
      Member(key: "priority_points", value: .number("\(worth.priorityPoints)")),
      Member(key: "travel_minutes", value: .number("\(worth.travelMinutes)")),
      Member(key: "tours", value: .list(programme.tours.map(tour))),
      Member(key: "not_held", value: .list(programme.notHeld.map(notHeld))),
      Member(key: "unmet_wishes", value: .list(programme.unmetWishes.map(unmetWish))),
    ])
  }

  private func tour(_ tour: Tour) -> JSONValue {
    .object([
      Member(key: "id", value: .text(tour.id.text)),
      Member(key: "day", value: .text("\(tour.day)")),
      Member(key: "vehicle", value: tour.vehicle.map { .text($0.text) } ?? .null),
      Member(key: "mode", value: .text(tour.mode.rawValue)),
      Member(key: "from", value: .text(tour.from.text)),
      Member(key: "to", value: .text(tour.to.text)),
      Member(key: "departs", value: time(tour.departs, at: tour.from)),
      Member(key: "arrives", value: time(tour.arrives, at: tour.to)),
      Member(key: "delegates", value: .list(tour.delegates.map { .text($0.text) })),
      Member(key: "interpreters", value: .list(tour.interpreters.map { .text($0.text) })),
      Member(key: "stops", value: .list(tour.stops.map(stop))),
    ])
  }

  private func stop(_ stop: Stop) -> JSONValue {
    .object([
      Member(key: "visit", value: .text(stop.visit.text)),
      Member(key: "site", value: .text(stop.site.text)),
      Member(key: "arrives", value: time(stop.arrives, at: stop.site)),
      Member(key: "starts", value: time(stop.starts, at: stop.site)),
      Member(key: "ends", value: time(stop.ends, at: stop.site)),
    ])
  }

  private func notHeld(_ entry: NotHeld) -> JSONValue {
    .object(
      [Member(key: "visit", value: .text(entry.visit.text)), Member(key: "code", value: .text(entry.code))]
        + reason(entry.reason))
  }

  private func unmetWish(_ entry: UnmetWish) -> JSONValue {
    .object(
      [
        Member(key: "delegate", value: .text(entry.delegate.text)), Member(key: "host", value: .text(entry.host.text)),
        Member(key: "code", value: .text(entry.code)),
      ] + reason(entry.reason))
  }

  private func reason(_ reason: Trilingual) -> [Member] {
    [
      Member(key: "reason", value: .text(reason[language])),
      Member(key: "reasons", value: .object(Language.allCases.map { Member(key: $0.rawValue, value: .text(reason[$0])) })),
    ]
  }

  private func time(_ minute: Minute, at site: Identifier<Site>) -> JSONValue {
    .text((zones[site] ?? dossier.trip.hosts[0].zone).iso(minute))
  }

  private func share(_ share: Double) -> JSONValue { .number(decimal(Int((share * 10_000).rounded()), digits: 4)) }

  private func thousandths(_ number: Double, _ rule: FloatingPointRoundingRule) -> Int { Int((number * 1000).rounded(rule)) }

  /// `842137` with three digits is `842.137`.
  private func decimal(_ scaled: Int, digits: Int) -> String {
    let text = String(abs(scaled))
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (scaled < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
