/// Names of towns and regions, and of the bodies that govern them.
enum Territory {
  enum Scope { case country, region, city }

  /// The place in a name that means the place itself: `Stadt Kobe`, `State of Schleswig-Holstein`, `兵庫県`.
  private static let before = [
    "City of ", "Hanseatic City of ", "Stadt ", "Landeshauptstadt ", "Hansestadt ", "Land ", "State of ", "Freie und Hansestadt ", "Prefecture of ",
    "Town of ", "Gemeinde ", "Kreis ", "Freistaat ", "Province of ", "Provinz ", "Präfektur ",
  ]
  private static let after = [" Prefecture", " City", " Province", "市", "県", "府", "州", "都"]
  /// The government: the place is known by it, but the name means an organisation.
  private static let governmentBefore = ["Government of "]
  private static let governmentAfter = [" Prefectural Government", " City Hall", " Metropolitan Government", "県庁", "市役所", "府庁", "都庁", "州政府"]

  static func isPlaceName(_ name: String) -> Bool {
    let plain = NameForms.withoutBrackets(name)
    return strip(plain, before, after) != nil
  }

  /// `Kobe` of `City of Kobe` and of `Kobe City Hall`.
  static func place(in name: String) -> String? {
    let plain = NameForms.withoutBrackets(name)
    return strip(plain, governmentBefore, governmentAfter) ?? strip(plain, before, after)
  }

  private static func strip(_ name: String, _ before: [String], _ after: [String]) -> String? {
    for head in before where name.hasPrefix(head) {
      let place = String(name.dropFirst(head.count))
      return place.split(separator: " ").count <= 2 ? place : nil
    }
    for tail in after where name.hasSuffix(tail) && name.count > tail.count {
      let place = String(name.dropLast(tail.count))
      return place.split(separator: " ").count <= 2 ? place : nil
    }
    return nil
  }

  /// Names with the kind of place at them: `Präfektur Hyogo`, `兵庫県`.
  static func forms(of cells: [String], scope: Scope) -> [String] {
    let (en, de, ja) = (cells[0], cells[1].isEmpty ? cells[0] : cells[1], cells[2])
    var forms: [String] = []
    switch scope {
    case .country: forms = ["Republic of \(en)", "Republik \(de)", "Kingdom of \(en)", "Königreich \(de)"]
    case .region:
      forms = ["\(en) Prefecture", "Prefecture of \(en)", "Präfektur \(de)", "\(de)-Präfektur"]
      if !ja.isEmpty { forms += ["県", "府", "都", "州", "省"].filter { !ja.hasSuffix($0) }.map { ja + $0 } + [ja + "市", ja + "県内", ja + "州内"] }
    case .city:
      forms = ["City of \(en)", "Stadt \(de)", "Hansestadt \(de)", "\(en) City"]
      if !ja.isEmpty, !["市", "区", "町", "村"].contains(ja.suffix(1)) { forms += [ja + "市", ja + "区"] }
    }
    return forms
  }

  /// What a state's parliament is called in Japanese: シュレースヴィヒ＝ホルシュタイン州議会 of `State Parliament of Schleswig-Holstein`.
  static func parliaments(named english: String) -> [String] {
    guard let state = ["State Parliament of ", "Parliament of ", "Regional Parliament of "].lazy.compactMap({ english.hasPrefix($0) ? String(english.dropFirst($0.count)) : nil }).first else { return [] }
    let places = Gazetteer.all.filter { $0.entry.cells[0] == state }
    return places.flatMap { $0.entry.cells[2].split(separator: ",").map(String.init) }.filter { !$0.isEmpty }.map { ($0.hasSuffix("州") ? $0 : $0 + "州") + "議会" }
  }
}
