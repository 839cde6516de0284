import Domain

extension FolderReader {
  /// The key `seating` of the settings: a known set of rules by name, and what the organiser changed about it.
  func seating(_ top: Settings) -> SeatingRules? {
    let known = [
      "rules", "name", "source", "chief", "second", "guests_away_from_door", "seats_at_table", "car", "order", "note",
      "basis",
    ]
    guard let entry = top.child("seating", known: known) else { return nil }
    let names = SeatingRules.known.map(\.id)
    let base = entry.text("rules") ?? names[0]
    guard var rules = SeatingRules.known(base) else {
      wrongWord(entry, "rules", base, names)
      return nil
    }
    let plain = rules
    if entry.has("name") || entry.has("name_en") || entry.has("name_de") { rules.name = entry.trilingual("name") }
    if let source = entry.text("source") { rules.source = source }
    if let chief: SeatingRules.Chief = choice(entry, "chief") { rules.chief = chief }
    if let second: SeatingRules.Second = choice(entry, "second") { rules.second = second }
    if let away = entry.truth("guests_away_from_door") { rules.guestsAwayFromDoor = away }
    if let seats = entry.whole("seats_at_table", in: 1...60) { rules.seatsAtTable = seats }
    let car = entry.words("car").compactMap { word -> SeatingRules.CarSeat? in
      if let seat = SeatingRules.CarSeat(rawValue: word.text) { return seat }
      wrongWord(entry, "car", word.text, SeatingRules.CarSeat.allCases.map(\.rawValue))
      return nil
    }
    if !car.isEmpty { rules.car = car }
    for word in entry.words("order") {
      rules.order.append(Identifier(word.text))
      laterPersons.append((entry: entry, key: "order", id: word.text, line: word.line))
    }
    rules.isChanged = rules != plain
    return rules
  }

  private func choice<Word: RawRepresentable & CaseIterable>(_ entry: Settings, _ key: String) -> Word?
  where Word.RawValue == String {
    guard let text = entry.text(key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    wrongWord(entry, key, text, Word.allCases.map(\.rawValue))
    return nil
  }

  private func wrongWord(_ entry: Settings, _ key: String, _ text: String, _ known: [String]) {
    let hint = nearest(to: text, in: known)
    let list = known.joined(separator: ", ")
    entry.report(
      key, value: text, .error, "unknown-value",
      Trilingual(
        de: "Unbekanntes Wort \(text)" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
        en: "Unknown word \(text)" + (hint.map { "; did you mean \($0)?" } ?? "."),
        ja: "\(text) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "")),
      mend: Trilingual(
        de: "Eines dieser Wörter schreiben: \(list).", en: "Write one of these words: \(list).",
        ja: "次のいずれかを書いてください：\(list)。"),
      hint == nil ? .no : .suggest)
  }
}
