import Domain

/// Reads a change file (contract 28) against the trip it changes.
///
/// All findings at once, with line and key; nil if any is an error. Local times are in the zone of their place.
package func readChangeSet(_ path: String, for dossier: Dossier) -> (ChangeSet?, [Finding]) {
  let findings = FindingList()
  let file = path.split(separator: "/").last.map(String.init) ?? path
  let top = readSettings(path, named: file, known: ["now", "changes"], into: findings)
  if top == nil, findings.all.isEmpty {
    findings.add(
      file, .error, "missing-file",
      Trilingual(de: "Die Datei \(file) fehlt.", en: "The file \(file) is missing.", ja: "ファイル \(file) がありません。"),
      mend: Trilingual(de: "Den Pfad prüfen.", en: "Check the path.", ja: "パスを確認してください。"))
  }
  let reader = ChangeReader(dossier: dossier)
  let set = top.flatMap { reader.read($0) }
  return (findings.hasError ? nil : set, findings.sorted())
}

private struct ChangeReader {
  let dossier: Dossier
  let zones: [Identifier<Site>: Zone]
  init(dossier: Dossier) {
    self.dossier = dossier
    zones = dossier.zonesOfSites()
  }
  var trip: Trip { dossier.trip }
  var mainZone: Zone { trip.hosts[0].zone }

  func read(_ top: Settings) -> ChangeSet? {
    if !top.has("now") { top.missing("now") }
    if !top.has("changes") { top.missing("changes") }
    let now = top.instant("now", in: mainZone)
    let changes = top.children("changes", known: [], named: "").compactMap { change($0) }
    return now.map { ChangeSet(now: $0, changes: changes) }
  }

  private static let keys: [String: [String]] = [
    "item-late": ["item", "who", "minutes"], "visit-cancelled": ["visit"], "windows": ["visit", "windows"],
    "group-size": ["visit", "min", "max"], "leaves": ["who", "at", "site"], "joins": ["who", "at", "site"],
    "interpreter-out": ["interpreter", "from", "until"], "vehicle": ["vehicle", "seats", "from", "until"],
  ]

  private func change(_ entry: Settings) -> Change? {
    guard let what = entry.required("what") else { return nil }
    guard let keys = Self.keys[what] else {
      unknownWhat(what, entry)
      return nil
    }
    for key in entry.keys where key != "what" && key != "note" && !keys.contains(key) { unknownKey(key, keys, entry) }
    switch what {
    case "item-late":
      let (item, who) = (id("item", FolderReader.Sort.item, trip.fixedItems.map(\.id), entry), persons(entry))
      guard let minutes = needed("minutes", entry, { entry.whole("minutes", in: 0...10_080) }), let item, let who else { return nil }
      return .itemLate(item: item, who: who, minutes: minutes)
    case "visit-cancelled": return visit(entry).map { .visitCancelled($0) }
    case "windows": return windows(entry)
    case "group-size": return groupSize(entry)
    case "leaves", "joins":
      let (who, site) = (persons(entry), id("site", .site, dossier.register.sites.map(\.id), entry))
      let zone = site.flatMap { zones[$0] } ?? mainZone
      guard let at = needed("at", entry, { entry.instant("at", in: zone) }), let who, let site else { return nil }
      return what == "leaves" ? .leaves(who: who, at: at, site: site) : .joins(who: who, at: at, site: site)
    case "interpreter-out":
      let interpreter = id("interpreter", .interpreter, trip.interpreters.map(\.id), entry)
      guard let days = days(entry), let interpreter else { return nil }
      return .interpreterOut(interpreter, days)
    default:
      let vehicle = id("vehicle", .vehicle, trip.vehicles.map(\.id), entry)
      let seats = needed("seats", entry) { entry.whole("seats", in: 0...500) }
      guard let days = days(entry), let vehicle, let seats else { return nil }
      return .vehicle(vehicle, seats: seats, days)
    }
  }

  private func visit(_ entry: Settings) -> Identifier<Visit>? { id("visit", .visit, trip.visits.map(\.id), entry) }

  private func needed<Value>(_ key: String, _ entry: Settings, _ read: () -> Value?) -> Value? {
    guard entry.has(key) else {
      entry.missing(key)
      return nil
    }
    return read()
  }

  private func id<Thing>(_ key: String, _ sort: FolderReader.Sort, _ known: [Identifier<Thing>], _ entry: Settings) -> Identifier<Thing>? {
    guard let text = entry.required(key) else { return nil }
    if known.contains(Identifier(text)) { return Identifier(text) }
    let words = describeUnknown(sort, text, known: known.map(\.text))
    entry.report(key, value: text, .error, "unknown-id", words.message, mend: words.mend, words.repair)
    return nil
  }

  /// Persons by id; `all` and a strand stand for everybody of it.
  private func persons(_ entry: Settings) -> [Identifier<Delegate>]? {
    guard entry.has("who") else {
      entry.missing("who")
      return nil
    }
    var who: [Identifier<Delegate>] = []
    var isWhole = true
    for (word, line) in entry.words("who") {
      let found = trip.delegates.filter { $0.id.text == word || word == "all" || $0.strand.rawValue == word }.map(\.id)
      if found.isEmpty, Strand(rawValue: word) == nil {
        let words = describeUnknown(.delegate, word, known: trip.delegates.map(\.id.text))
        entry.report("who", value: word, .error, "unknown-id", words.message, mend: words.mend, words.repair, line: line)
        isWhole = false
      }
      for id in found where !who.contains(id) { who.append(id) }
    }
    return isWhole ? who : nil
  }

  private func windows(_ entry: Settings) -> Change? {
    let visit = visit(entry)
    guard entry.has("windows") else {
      entry.missing("windows")
      return nil
    }
    let zone = visit.flatMap { id in trip.visits.first { $0.id == id } }.flatMap { zones[$0.site] } ?? mainZone
    var windows: [Window] = []
    var isWhole = true
    for (text, line) in entry.words("windows") {
      for part in text.split(separator: ";").map({ String($0).trimmed }) where !part.isEmpty {
        guard let (opens, closes) = writtenWindow(part) else {
          wrongWindow(part, line, entry)
          isWhole = false
          continue
        }
        let window = Window(opens: opens.instant(in: zone), closes: closes.instant(in: zone))
        if window.closes < window.opens {
          reversed(part, line, entry)
          isWhole = false
        } else {
          windows.append(window)
        }
      }
    }
    return isWhole ? visit.map { .windows($0, windows.sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }) } : nil
  }

  private func wrongWindow(_ text: String, _ line: Int, _ entry: Settings) {
    entry.report(
      "windows", value: text, .error, "wrong-value",
      Trilingual(de: "\(text) ist kein Zeitfenster.", en: "\(text) is no window of time.", ja: "\(text) は時間帯として読めません。"),
      mend: Trilingual(
        de: "Beginn/Ende schreiben: YYYY-MM-DDThh:mm/YYYY-MM-DDThh:mm.", en: "Write start/end: YYYY-MM-DDThh:mm/YYYY-MM-DDThh:mm.",
        ja: "「開始/終了」（YYYY-MM-DDThh:mm/YYYY-MM-DDThh:mm）の形で書いてください。"), line: line)
  }

  private func reversed(_ text: String, _ line: Int, _ entry: Settings) {
    entry.report(
      "windows", value: text, .error, "window-reversed",
      Trilingual(de: "Das Zeitfenster endet, bevor es beginnt.", en: "The window ends before it begins.", ja: "時間帯の終了が開始より前になっています。"),
      mend: Trilingual(de: "Beginn und Ende tauschen oder berichtigen.", en: "Swap or mend start and end.", ja: "開始と終了を入れ替えるか、修正してください。"),
      .ask, line: line)
  }

  private func groupSize(_ entry: Settings) -> Change? {
    let (visit, min, max) = (visit(entry), entry.whole("min", in: 0...10_000), entry.whole("max", in: 0...10_000))
    if !entry.has("min"), !entry.has("max") { entry.missing("max") }
    guard let visit else { return nil }
    let old = trip.visits.first { $0.id == visit }
    if let low = min ?? old?.minGroup, let high = max ?? old?.maxGroup, high < low, max != 0 {
      entry.report(
        max == nil ? "min" : "max", value: "\(max ?? low)", .warning, "min-above-max",
        Trilingual(
          de: "Die Mindestgröße \(low) übersteigt die Höchstgröße \(high); der Besuch kann so nicht stattfinden.",
          en: "The smallest group of \(low) exceeds the largest of \(high); the visit can not be held so.",
          ja: "最少人数 \(low) が最大人数 \(high) を超えているため、この訪問は実施できません。"),
        mend: Trilingual(de: "min und max berichtigen.", en: "Mend min and max.", ja: "min と max を修正してください。"), .ask)
    }
    return .groupSize(visit, min: min, max: max)
  }

  private func days(_ entry: Settings) -> ClosedRange<CalendarDate>? {
    let from = entry.has("from") ? entry.date("from") : trip.starts
    let until = entry.has("until") ? entry.date("until") : trip.ends
    guard let from, let until else { return nil }
    guard from <= until else {
      entry.report(
        "until", value: "\(until)", .error, "out-of-order",
        Trilingual(de: "\(until) liegt vor \(from).", en: "\(until) lies before \(from).", ja: "\(until) は \(from) より前です。"),
        mend: Trilingual(
          de: "from und until tauschen oder berichtigen.", en: "Swap or mend from and until.", ja: "from と until を入れ替えるか、修正してください。"), .ask)
      return nil
    }
    return from...until
  }

  private func unknownWhat(_ what: String, _ entry: Settings) {
    let known = Self.keys.keys.sorted()
    let hint = nearest(to: what, in: known)
    let list = known.joined(separator: ", ")
    entry.report(
      "what", value: what, .error, "unknown-value",
      Trilingual(
        de: "Unbekannte Änderung \(what)" + (hint.map { "; ist \($0) gemeint?" } ?? "."),
        en: "Unknown change \(what)" + (hint.map { "; did you mean \($0)?" } ?? "."),
        ja: "変更の種類 \(what) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "")),
      mend: Trilingual(
        de: "Eines dieser Wörter schreiben: \(list).", en: "Write one of these words: \(list).", ja: "次のいずれかを書いてください：\(list)。"),
      hint == nil ? .no : .suggest)
  }

  private func unknownKey(_ key: String, _ keys: [String], _ entry: Settings) {
    let hint = nearest(to: key, in: keys)
    entry.report(
      key, value: key, .warning, "unknown-key",
      Trilingual(
        de: "Unbekannter Schlüssel \(key)" + (hint.map { "; ist \($0) gemeint?" } ?? "; er wurde nicht gelesen."),
        en: "Unknown key \(key)" + (hint.map { "; did you mean \($0)?" } ?? "; it was not read."),
        ja: "キー \(key) は不明です。" + (hint.map { "\($0) のことですか。" } ?? "読み込みませんでした。")),
      mend: Trilingual(de: "Den Schlüssel umbenennen oder entfernen.", en: "Rename the key or remove it.", ja: "キー名を変更するか削除してください。"),
      hint == nil ? .no : .suggest)
  }
}
