import Domain

/// Persons who are probably one, written in two spellings; the later row is named. Nobody is merged.
///
/// Two rows agree if given and family name agree once ß, umlauts and accents are written out or left out, or first and
/// last name are swapped, and organisation, function or reading agree too. The same name at two organisations is a note.
func samePersons(_ people: [ReadPerson], file: String) -> [Finding] {
  var byName: [String: [Int]] = [:]
  var out: [Finding] = []
  for (index, person) in people.enumerated() {
    let (given, family) = (foldedHard(person.delegate.givenName), foldedHard(person.delegate.familyName))
    guard !given.isEmpty || !family.isEmpty else { continue }
    let key = [given, family].sorted().joined(separator: "|")
    let earlier = byName[key, default: []]
    if let twin = earlier.first(where: { agree(people[$0], person) }) {
      out.append(duplicate(person, of: people[twin], file))
    } else if let twin = earlier.first {
      out.append(sameName(person, as: people[twin], file))
    }
    byName[key, default: []].append(index)
  }
  return out
}

private func agree(_ a: ReadPerson, _ b: ReadPerson) -> Bool {
  let (one, two) = (a.delegate, b.delegate)
  if !a.organisation.isEmpty, a.organisation == b.organisation { return true }
  if !one.katakana.isEmpty, one.katakana == two.katakana { return true }
  if a.organisation.isEmpty || b.organisation.isEmpty { return true }
  return !one.function.de.isEmpty && folded(one.function.de) == folded(two.function.de)
}

private func duplicate(_ person: ReadPerson, of other: ReadPerson, _ file: String) -> Finding {
  let (one, two) = (person.delegate, other.delegate)
  let isGiven = one.familyName == two.familyName && one.givenName != two.givenName
  let shared = sharedWords(person, other)
  let spelling = spellingWords(one.fullName, two.fullName)
  return Finding(
    file: file, line: person.line, column: isGiven ? "given_name" : "family_name", value: isGiven ? one.givenName : one.familyName,
    severity: .warning, code: "duplicate-person",
    message: Trilingual(
      de:
        "\(one.fullName) (\(one.id)) ist wohl dieselbe Person wie \(two.fullName) (\(two.id), Zeile \(other.line)): \(shared.de)\(spelling.de).",
      en:
        "\(one.fullName) (\(one.id)) is probably the same person as \(two.fullName) (\(two.id), line \(other.line)): \(shared.en)\(spelling.en).",
      ja: "\(one.fullName)（\(one.id)）は \(two.fullName)（\(two.id)、\(other.line) 行目）と同一人物のようです：\(shared.ja)\(spelling.ja)。"),
    mend: Trilingual(
      de: "Bestätigen, dass es zwei Personen sind, oder eine der Zeilen löschen.",
      en: "Confirm that they are two persons, or delete one of the rows.",
      ja: "別人であることを確認するか、どちらかの行を削除してください。"), repair: .ask)
}

private func sameName(_ person: ReadPerson, as other: ReadPerson, _ file: String) -> Finding {
  let (one, two) = (person.delegate, other.delegate)
  return Finding(
    file: file, line: person.line, column: "family_name", value: one.familyName, severity: .note, code: "same-name",
    message: Trilingual(
      de: "\(one.fullName) (\(one.id)) heißt wie \(two.fullName) (\(two.id)), gehört aber zu einer anderen Organisation.",
      en: "\(one.fullName) (\(one.id)) has the name of \(two.fullName) (\(two.id)) but belongs to another organisation.",
      ja: "\(one.fullName)（\(one.id)）は \(two.fullName)（\(two.id)）と同名ですが、所属が異なります。"),
    mend: Trilingual(
      de: "Bei Listen und Schildern auf die Organisation achten.", en: "Mind the organisation on lists and badges.",
      ja: "名簿や名札では所属にご注意ください。"))
}

private func sharedWords(_ a: ReadPerson, _ b: ReadPerson) -> Trilingual {
  let same = !a.organisation.isEmpty && a.organisation == b.organisation
  let function = !a.delegate.function.de.isEmpty && folded(a.delegate.function.de) == folded(b.delegate.function.de)
  if same, function { return Trilingual(de: "gleiche Organisation und Funktion", en: "same organisation and function", ja: "所属と役職が同じ") }
  if same { return Trilingual(de: "gleiche Organisation", en: "same organisation", ja: "所属が同じ") }
  if function { return Trilingual(de: "gleiche Funktion", en: "same function", ja: "役職が同じ") }
  return Trilingual(de: "gleicher Name", en: "same name", ja: "名前が同じ")
}

private func spellingWords(_ a: String, _ b: String) -> Trilingual {
  if a == b { return Trilingual(same: "") }
  if (a + b).contains("ß"), a.replacingOccurrences("ß", "ss") == b.replacingOccurrences("ß", "ss") {
    return Trilingual(de: "; ß ist als ss geschrieben", en: "; ß is written ss", ja: "（ß が ss と書かれています）")
  }
  if folded(a) == folded(b) {
    return Trilingual(
      de: "; Umlaute oder Akzente sind anders geschrieben", en: "; umlauts or accents are written differently", ja: "（変音記号の書き方が異なります）")
  }
  return Trilingual(de: "; die Namen sind anders geschrieben", en: "; the names are written differently", ja: "（名前の書き方が異なります）")
}

extension String {
  fileprivate func replacingOccurrences(_ old: Character, _ new: String) -> String {
    reduce(into: "") { $0 += $1 == old ? new : String($1) }
  }
}
