import Domain

extension FolderReader {
  static let organisations: [Kind] = [.host, .home, .fictional]

  // MARK: Topics

  func readTopics() {
    guard let table = table(FolderRules.topicTree, kind: .topic) else { return }
    let (id, broader) = (table.column("id"), table.column("broader"))
    let labels = ["label_de", "label_en", "label_ja"].map { table.column($0) }
    var parents: [String: (parent: String, row: Int)] = [:]
    let lost = table.forEachRow { row in
      guard let key = row.required(id), self.define(.topic, key, id, row) else { return }
      let words = labels.map { row.text($0) }
      let any = words.first { !$0.isEmpty } ?? key
      let parent = row.value(broader)
      if let parent { parents[key] = (parent, row.line) }
      self.register.topics.append(
        Topic(
          id: Identifier(key),
          label: Trilingual(
            de: words[0].isEmpty ? any : words[0], en: words[1].isEmpty ? any : words[1], ja: words[2].isEmpty ? any : words[2]),
          broader: parent.map { Identifier($0) }))
    }
    defineLost(.topic, lost)
    for (key, entry) in parents.sorted(by: { $0.value.row < $1.value.row }) where !knows([.topic], entry.parent) {
      let words = describeUnknown(.topic, entry.parent, known: register.topics.map(\.id.text))
      findings.add(
        table.file, line: entry.row, column: "broader", value: entry.parent, .error, "unknown-id", words.message, mend: words.mend,
        words.repair)
      parents[key] = nil
    }
    circles(parents, table.file)
  }

  /// Each circle once, at its first line.
  private func circles(_ parents: [String: (parent: String, row: Int)], _ file: String) {
    var settled: Set<String> = []
    for start in parents.keys.sorted() {
      var way: [String] = []
      var at = start
      while let step = parents[at], !settled.contains(at), !way.contains(at) {
        way.append(at)
        at = step.parent
      }
      if let first = way.firstIndex(of: at) {
        let circle = Array(way[first...])
        let place = circle.min { parents[$0]!.row < parents[$1]!.row }!
        let turned = Array(circle[circle.firstIndex(of: place)!...] + circle[..<circle.firstIndex(of: place)!])
        let list = (turned + [place]).joined(separator: " → ")
        findings.add(
          file, line: parents[place]!.row, column: "broader", value: parents[place]!.parent, .error, "circle",
          Trilingual(
            de: "Die Oberbegriffe bilden einen Kreis: \(list).", en: "The broader topics form a circle: \(list).",
            ja: "上位分野が循環しています：\(list)。"),
          mend: Trilingual(
            de: "Bei einem dieser Themen den Oberbegriff berichtigen oder leeren.", en: "Mend or empty the broader topic of one of them.",
            ja: "いずれかの分野の上位を修正するか、空欄にしてください。"), .ask)
      }
      settled.formUnion(way)
    }
  }

  // MARK: Organisations

  func readOrganisations() {
    readOrganisations(FolderRules.hosts, .host, .host, related: "related_site_sh")
    readOrganisations(FolderRules.home, .home, .home, related: "related_site_jp")
    readOrganisations(FolderRules.fictionalFirms, .fictional, .fictional, related: nil)
    for check in laterChecks { check() }
    laterChecks = []
  }

  private func readOrganisations(_ rule: TableRule, _ kind: Kind, _ shore: Organisation.Shore, related: String?) {
    guard let table = table(rule, kind: kind) else {
      // A list that nobody needs may be absent; references decide whether it is missed.
      if missingFiles.contains(rule.file), kind != .host { vague.insert(kind) }
      return
    }
    let id = table.column("id")
    let names = ["name_de", "name_en", "name_ja", "name"].map { table.column($0) }
    let (kana, sort, topics, city) = (table.column("name_kana"), table.column("kind"), table.column("topics"), table.column("city"))
    let (country, address, languages) = (table.column("country"), table.column("address"), table.column("languages"))
    let (fictional, source, remark) = (table.column("fictional"), table.column("source"), table.column("remark"))
    let relatedColumn = related.map { table.column($0) }
    let (siteColumn, email) = (table.column("site_id"), table.column("email"))
    let lost = table.forEachRow { row in
      guard let key = row.required(id) else { return }
      if let other = Self.organisations.first(where: { $0 != kind && self.line($0, key) != nil }) {
        self.twoLists(key, other, id, row)
        return
      }
      guard self.define(kind, key, id, row) else { return }
      let same = row.text(names[3])
      var name = Trilingual(de: row.text(names[0]), en: row.text(names[1]), ja: row.text(names[2]))
      if name.de.isEmpty { name.de = same }
      if name.en.isEmpty { name.en = same }
      let others = relatedColumn.map { row.list($0) } ?? []
      if let relatedColumn, !others.isEmpty { self.later { self.checkRelated(others, relatedColumn, table.file, row.line) } }
      if let site = row.value(siteColumn) { self.mainSites.append((site, row.line)) }
      self.register.organisations.append(
        Organisation(
          id: Identifier(key), name: name, kana: row.text(kana), kind: row.value(sort) ?? "company", topics: self.topics(topics, row),
          city: row.text(city), country: self.country(country, row), address: row.text(address), point: self.point(table, row),
          languages: row.list(languages), related: others.map { Identifier($0) }, shore: shore, fictional: row.truth(fictional),
          source: row.text(source), remark: row.text(remark), email: row.email(email)))
    }
    defineLost(kind, lost)
  }

  private func twoLists(_ key: String, _ other: Kind, _ id: Column, _ row: Row) {
    row.report(
      id.name, value: key, .error, "duplicate-id",
      Trilingual(
        de: "Kennung \(key) steht schon in einer anderen Liste der Organisationen.",
        en: "Identifier \(key) stands in another list of organisations already.",
        ja: "ID \(key) は別の組織一覧で既に使われています。"),
      mend: Trilingual(
        de: "Eine der beiden umbenennen oder löschen.", en: "Rename or delete one of the two.", ja: "どちらかの ID を変更するか、行を削除してください。"))
  }

  private func checkRelated(_ ids: [String], _ column: Column, _ file: String, _ line: Int) {
    for id in ids {
      guard let words = unknown(.organisation, id, in: Self.organisations) else { continue }
      findings.add(file, line: line, column: column.name, value: id, .warning, "unknown-id", words.message, mend: words.mend, words.repair)
    }
  }

  /// Topics of a row; unknown ones are warnings and left out.
  func topics(_ column: Column, _ row: Row) -> [Identifier<Topic>] {
    var seen: Set<String> = []
    return row.list(column).compactMap { key in
      guard seen.insert(key).inserted else {
        twice(key, column, row)
        return nil
      }
      if missingFiles.contains(FolderRules.topicTree.file) { needsTopics() }
      return refer(.topic, key, in: [.topic], column, row, .warning) ? Identifier(key) : nil
    }
  }

  /// Says once that topics are used and the tree is missing.
  func needsTopics() {
    guard missingFiles.remove(FolderRules.topicTree.file) != nil else { return }
    missingFile(FolderRules.topicTree.file)
  }

  func twice(_ key: String, _ column: Column, _ row: Row) {
    row.report(
      column.name, value: key, .warning, "listed-twice",
      Trilingual(
        de: "\(key) steht zweimal in der Liste; die erste Stelle zählt.", en: "\(key) stands twice in the list; its first place counts.",
        ja: "\(key) がリストに二度あります。最初のものだけを使います。"),
      mend: Trilingual(de: "Den zweiten Eintrag entfernen.", en: "Remove the second entry.", ja: "二つ目を削除してください。"), .auto)
  }

  func country(_ column: Column, _ row: Row) -> String {
    guard let text = row.value(column) else { return "" }
    let code = text.uppercased()
    if code.utf8.count != 2 || !code.allSatisfy({ $0.isASCII && $0.isLetter }) {
      row.report(
        column.name, value: text, .warning, "unknown-value",
        Trilingual(
          de: "\(text) ist kein Länderkürzel aus zwei Buchstaben.", en: "\(text) is no country code of two letters.",
          ja: "\(text) は 2 文字の国コードではありません。"),
        mend: Trilingual(de: "Das Kürzel nach ISO 3166-1 schreiben.", en: "Write the code of ISO 3166-1.", ja: "ISO 3166-1 の国コードを書いてください。"))
    }
    return code
  }

  // MARK: Points

  /// The point of a row, if both coordinates are given and possible.
  func point(_ table: Table, _ row: Row) -> Point? {
    let (latitude, longitude) = (table.column("latitude"), table.column("longitude"))
    guard !row.isEmpty(latitude) || !row.isEmpty(longitude) else { return nil }
    guard let first = coordinate(latitude, row), let second = coordinate(longitude, row) else { return nil }
    if abs(first.number) > 90 {
      let isSwap = abs(first.number) <= 180 && abs(second.number) <= 90
      row.report(
        latitude.name, value: first.text, .error, isSwap ? "coordinates-swapped" : "out-of-range",
        isSwap
          ? Trilingual(
            de: "Breite \(first.text) liegt außerhalb des Bereichs; Breite und Länge sind wohl vertauscht.",
            en: "Latitude \(first.text) is out of range; latitude and longitude are probably swapped.",
            ja: "緯度 \(first.text) は範囲外です。緯度と経度が入れ替わっているようです。")
          : Trilingual(
            de: "Breite \(first.text) liegt nicht im Bereich -90 bis 90.", en: "Latitude \(first.text) is not in the range -90 to 90.",
            ja: "緯度 \(first.text) は -90～90 の範囲にありません。"),
        mend: isSwap
          ? Trilingual(de: "Breite und Länge tauschen.", en: "Swap latitude and longitude.", ja: "緯度と経度を入れ替えてください。")
          : Trilingual(de: "Die Breite berichtigen.", en: "Mend the latitude.", ja: "緯度を修正してください。"), isSwap ? .ask : .no)
      return nil
    }
    guard abs(second.number) <= 180 else {
      row.outOfRange(second.text, longitude, "-180", "180", Trilingual(de: "Länge", en: "Longitude", ja: "経度"))
      return nil
    }
    return Point(latitude: first.number, longitude: second.number, precision: row.value(table.column("coord_precision")))
  }

  private func coordinate(_ column: Column, _ row: Row) -> (number: Double, text: String)? {
    guard column.position != nil else { return nil }
    guard let text = row.value(column) else {
      row.report(
        column.name, value: "", .warning, "missing-value",
        Trilingual(
          de: "Eine der beiden Koordinaten fehlt; der Punkt wurde nicht gelesen.",
          en: "One of the two coordinates is missing; the point was not read.",
          ja: "座標の一方がないため、地点を読み込みませんでした。"),
        mend: Trilingual(de: "Breite und Länge eintragen.", en: "Enter latitude and longitude.", ja: "緯度と経度を両方入力してください。"))
      return nil
    }
    guard let number = row.decimal(text, column) else {
      row.notANumber(text, column, whole: false)
      return nil
    }
    return (number, text)
  }

  // MARK: Sites

  func readSites() {
    guard let table = table(FolderRules.sites, kind: .site) else { return }
    let id = table.column("site_id")
    let (owner, type, prefecture, country) = (
      table.column("organisation_id"), table.column("type"), table.column("prefecture"), table.column("country")
    )
    let (address, addressJa, city, remark) = (
      table.column("address"), table.column("address_ja"), table.column("city"), table.column("remark")
    )
    let names = ["name_de", "name_en", "name_ja"].map { table.column($0) }
    var located: [LocatedSite] = []
    let lost = table.forEachRow { row in
      guard let key = row.required(id), self.define(.site, key, id, row) else { return }
      let organisation = row.value(owner).flatMap { self.refer(.organisation, $0, in: Self.organisations, owner, row) ? $0 : nil }
      let words = names.map { row.text($0) }
      let english = words[1].isEmpty ? (words[0].isEmpty ? words[2] : words[0]) : words[1]
      let site = Site(
        id: Identifier(key), organisation: organisation.map { Identifier($0) },
        name: Trilingual(de: words[0].isEmpty ? english : words[0], en: english, ja: words[2].isEmpty ? english : words[2]),
        type: row.value(type) ?? "host", address: row.text(address), addressJa: row.text(addressJa), city: row.text(city),
        prefecture: row.value(prefecture) ?? "", country: self.country(country, row), point: self.point(table, row),
        remark: row.text(remark))
      self.register.sites.append(site)
      self.sites[site.id] = site
      located.append(LocatedSite(site: site, line: row.line))
    }
    defineLost(.site, lost)
    for finding in strangers(among: located, file: table.file) {
      findings.add(finding)
      for entry in located where entry.line == finding.line { oddSites.insert(entry.site.id) }
    }
    for (site, line) in mainSites {
      guard let words = unknown(.site, site, in: [.site]) else { continue }
      findings.add(
        FolderRules.hosts.file, line: line, column: "site_id", value: site, .error, "unknown-id", words.message, mend: words.mend,
        words.repair)
    }
  }
}
