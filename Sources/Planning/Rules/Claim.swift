import Domain

/// The figures stated with a programme are those of its tours, and its lists name each visit not held and each wish not
/// met once.
///
/// A difference above 0.05 (shares: 0.005) is a finding, and so is a bound below the value.
package struct Claims: Hashable, Sendable {
  /// nil: not stated.
  package var value: Double?
  package var meanShare: Double?
  package var lowestShare: Double?
  package var bound: Double?
  package init(value: Double? = nil, meanShare: Double? = nil, lowestShare: Double? = nil, bound: Double? = nil) {
    (self.value, self.meanShare, self.lowestShare, self.bound) = (value, meanShare, lowestShare, bound)
  }
}

/// Compares what was stated with what is.
/// - Parameter worth: the figures recomputed from the tours.
package func check(_ claims: Claims, against worth: Worth) -> [Finding] {
  var findings: [Finding] = []
  func compare(_ column: String, _ stated: Double?, _ found: Double, within tolerance: Double) {
    // What separates 0.05 from its nearest binary fraction shall not decide.
    guard let stated, !(abs(stated - found) <= tolerance + 1e-9) else { return }
    findings.append(
      claimFinding(
        at: column, value: "\(stated)",
        Trilingual(
          de: "Angegeben ist \(column) = \(stated), die Touren ergeben \(found).",
          en: "\(column) is stated as \(stated); the tours give \(found).", ja: "\(column)は\(stated)と記載されていますが、計算では\(found)です。"),
        mend: Trilingual(
          de: "Schreiben Sie \(found).", en: "Write \(found).", ja: "\(found)に直してください。")))
  }
  compare("value", claims.value, worth.value, within: 0.05)
  compare("mean_share", claims.meanShare, worth.meanShare, within: 0.005)
  compare("lowest_share", claims.lowestShare, worth.lowestShare, within: 0.005)
  if let bound = claims.bound, bound < worth.value - 0.05 || claims.value.map({ bound < $0 }) ?? false {
    findings.append(
      claimFinding(
        at: "bound", value: "\(bound)",
        Trilingual(
          de: "Die obere Schranke \(bound) liegt unter dem Wert \(claims.value ?? worth.value).",
          en: "The bound \(bound) lies below the value \(claims.value ?? worth.value).",
          ja: "上界\(bound)が評価値\(claims.value ?? worth.value)を下回っています。"),
        mend: Trilingual(
          de: "Berichtigen Sie die Schranke, oder schreiben Sie null.", en: "Correct the bound, or write null.",
          ja: "上界を直すか、nullにしてください。")))
  }
  return findings
}

/// Whether `not_held` and `unmet_wishes` name what they have to, each once, and nothing else (contract 4).
package func checkLists(of programme: Programme, in dossier: Dossier) -> [Finding] {
  notHeld(programme, dossier.trip) + unmetWishes(programme, dossier)
}

private func notHeld(_ programme: Programme, _ trip: Trip) -> [Finding] {
  let held = Set(programme.tours.flatMap { $0.stops.map(\.visit) })
  let missing = trip.visits.map(\.id).filter { !held.contains($0) }
  return differences(
    "not_held", due: missing, stated: programme.notHeld.map { ($0.visit, $0.code) },
    text: { Trilingual(de: "der Besuch \($0)", en: "visit \($0)", ja: "訪問\($0)") })
}

private func unmetWishes(_ programme: Programme, _ dossier: Dossier) -> [Finding] {
  let hosts = Dictionary(dossier.trip.visits.map { ($0.id, $0.host) }, uniquingKeysWith: { first, _ in first })
  var met: [Identifier<Delegate>: Set<Identifier<Organisation>>] = [:]
  for tour in programme.tours {
    for person in tour.delegates { met[person, default: []].formUnion(tour.stops.compactMap { hosts[$0.visit] }) }
  }
  let atlas = Atlas(dossier)
  var due: [Wish] = []
  for person in dossier.trip.delegates where !person.wishes.isEmpty {
    var done = met[person.id] ?? []
    done.formUnion(atlas.items(concerning: person).flatMap(\.hosts))
    for host in person.wishes where done.insert(host).inserted { due.append(Wish(person: person.id, host: host)) }
  }
  return differences(
    "unmet_wishes", due: due, stated: programme.unmetWishes.map { (Wish(person: $0.delegate, host: $0.host), $0.code) },
    text: {
      Trilingual(
        de: "der Wunsch von \($0.person) nach \($0.host)", en: "the wish of \($0.person) for \($0.host)",
        ja: "\($0.person)の\($0.host)への希望")
    })
}

private struct Wish: Hashable {
  var person: Identifier<Delegate>
  var host: Identifier<Organisation>
}

private func differences<Entry: Hashable>(
  _ list: String, due: [Entry], stated: [(entry: Entry, code: String)], text: (Entry) -> Trilingual
) -> [Finding] {
  var findings: [Finding] = []
  let expected = Set(due)
  var seen: Set<Entry> = []
  for (index, (entry, code)) in stated.enumerated() {
    let words = text(entry)
    let place = "\(list)/\(index + 1)"
    if !knownCodes.contains(code) {
      findings.append(
        Finding(
          file: "programme.json", column: "\(place)/code", value: code, code: "format",
          message: Trilingual(
            de: "„\(code)“ ist weder eine Regel noch „offer“ oder „value“.", en: "“\(code)” is neither a rule nor “offer” or “value”.",
            ja: "「\(code)」は規則でも「offer」「value」でもありません。"),
          mend: Trilingual(
            de: "Nennen Sie die Regel, die entgegensteht.", en: "Name the rule that stands against it.", ja: "妨げとなる規則を書いてください。")))
    }
    if !seen.insert(entry).inserted {
      findings.append(
        claimFinding(
          at: place, value: words.en,
          Trilingual(
            de: "In \(list) steht \(words.de) mehrmals.", en: "\(words.en) stands more than once in \(list).",
            ja: "\(list)に\(words.ja)が重複しています。"),
          mend: Trilingual(de: "Lassen Sie einen Eintrag stehen.", en: "Keep one entry.", ja: "一つだけ残してください。")))
    } else if !expected.contains(entry) {
      findings.append(
        claimFinding(
          at: place, value: words.en,
          Trilingual(
            de: "In \(list) steht \(words.de), gehört aber nicht dorthin.", en: "\(words.en) stands in \(list) but does not belong there.",
            ja: "\(list)に\(words.ja)がありますが、該当しません。"),
          mend: Trilingual(de: "Streichen Sie den Eintrag.", en: "Strike the entry.", ja: "この項目を削除してください。")))
    }
  }
  for entry in due where !seen.contains(entry) {
    let words = text(entry)
    findings.append(
      claimFinding(
        at: list, value: words.en,
        Trilingual(de: "In \(list) fehlt \(words.de).", en: "\(words.en) is missing from \(list).", ja: "\(list)に\(words.ja)がありません。"),
        mend: Trilingual(
          de: "Ergänzen Sie den Eintrag mit Regel und Grund.", en: "Add the entry with rule and reason.", ja: "規則と理由を添えて追加してください。")))
  }
  return findings
}

/// The codes of the rules, and the two reasons that are none.
private let knownCodes: Set<String> = [
  "format", "tour", "window", "travel", "once", "present", "hours", "lunch", "group", "press", "sessions", "must", "visits",
  "groups", "daily", "seats", "interpreters", "staff", "leader", "claim", "offer", "value",
]

private func claimFinding(at column: String, value: String, _ message: Trilingual, mend: Trilingual) -> Finding {
  Finding(file: "programme.json", column: column, value: value, code: "claim", message: message, mend: mend)
}
