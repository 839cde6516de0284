import Domain

/// The names under which a thing of the register is met in texts.
enum NameForms {
  struct Form {
    var text: String
    var strength: NameUse.Strength
    var reason: Reason
  }

  static func all(of organisation: Organisation) -> [Form] {
    var forms: [Form] = []
    func add(_ text: String, _ strength: NameUse.Strength, _ reason: Reason) {
      let text = text.trimmedBlanks
      guard text.unicodeScalars.count >= 2 else { return }
      forms.append(Form(text: text, strength: strength, reason: reason))
    }
    for name in [organisation.name.de, organisation.name.en, organisation.name.ja] where !name.isEmpty {
      add(name, .full, .registerName)
      let bare = withoutBrackets(name)
      add(bare, .full, .registerName)
      if let inner = bracket(of: name) {
        if isAcronym(inner) { add(inner, .acronym, .acronym) }
        // `(AHK Japan)`.
        if inner.split(separator: " ").count == 2, isAcronym(String(inner.split(separator: " ")[0])) { add(inner, .derived, .acronym) }
      }
      var parts = bare.components(" – ").flatMap { $0.components(" - ") }
      if parts.count > 1 {
        for part in parts where part.count >= 4 { add(part, isAcronym(part) ? .acronym : .derived, .registerShort) }
      }
      parts.append(bare)
      for part in parts {
        let core = withoutLegalForm(part)
        if core != part, !core.isEmpty { add(core, .full, .registerName) }
        for tail in [" at ", " in "] {
          if let cut = core.components(tail).first, cut != core, cut.split(separator: " ").count > 2 { add(cut, .derived, .registerShort) }
        }
        if organisation.kind != "public", let cut = core.components(", ").first, cut != core { add(cut, .derived, .registerShort) }
        let words = core.split(separator: " ").map(String.init)
        if words.count > 1 {
          // 未来医療国際拠点 中之島クロス, RIKEN SPring-8 Center.
          if let last = words.last, last.unicodeScalars.count >= 5, last.unicodeScalars.suffix(3).allSatisfy({ Script.isKatakana($0.value) }) { add(last, .derived, .registerShort) }
          for word in words where word.count >= 6 && word.contains("-") && word.last!.isNumber && word.first!.isUppercase { add(word, .derived, .registerShort) }
          if isAcronym(words[0]), words[0].count >= 4 { add(words[0], .acronym, .acronym) }
          if let last = words.last, isAcronym(last), last.count >= 4, !last.contains("-"), words[words.count - 2] != words[words.count - 2].uppercased() {
            add(last, .acronym, .acronym)
            add(words.dropLast().joined(separator: " "), .full, .registerName)
            if let first = words[0].split(separator: "-").first, words[0].contains("-") || words[0].count > 3 { add("\(first) \(last)", .derived, .registerShort) }
          }
          if ["company", "startup", "media", "fair"].contains(organisation.kind), words[0].count >= 4 { add(words[0], .short, .registerShort) }
        }
        if core.hasSuffix("重工業") { add(String(core.dropLast(1)), .derived, .registerShort) }
        for (long, short) in embassies where core.components(long).count > 1 { add(core.replacing(long, short), .derived, .registerShort) }
      }
    }
    if organisation.kind == "university" { for form in Universities.forms(of: organisation) { add(form, .derived, .registerShort) } }
    let kana = legalKana.reduce(organisation.kana) { $0.replacing($1, "") }.trimmedBlanks
    if kana.unicodeScalars.count >= 5 { add(kana, .reading, .registerReading) }
    return forms
  }

  /// Names of a site that stand for themselves; `Head Office` does not.
  static func all(of site: Site) -> [String] {
    var forms: [String] = []
    for name in [site.name.en, site.name.ja] where !name.isEmpty {
      if site.organisation == nil || site.type != "host" {
        forms += [name, withoutBrackets(name)]
        if let first = withoutBrackets(name).components(", ").first { forms.append(first) }
      } else if let own = name.components(": ").dropFirst().first {
        let bare = withoutBrackets(own).components(", ")[0]
        if bare.split(separator: " ").count >= 2, !bare.split(separator: " ").contains(where: { genericSites.contains($0.lowercased()) }) { forms.append(bare) }
      }
    }
    return forms
  }

  static func withoutBrackets(_ name: String) -> String {
    var depth = 0
    var out = ""
    for character in name {
      if character == "(" || character == "（" {
        depth += 1
      } else if character == ")" || character == "）" {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        out.append(character)
      }
    }
    return out.split(separator: " ").joined(separator: " ")
  }

  private static func bracket(of name: String) -> String? {
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else { return nil }
    return String(name[name.index(after: open)..<close])
  }

  /// Two capitals at least, no blank: `NICT`, `IB.SH`, `QuAN`.
  static func isAcronym(_ text: String) -> Bool {
    guard text.count >= 2, text.count <= 12, !text.contains(" ") else { return false }
    return text.unicodeScalars.count { Script.isUpper($0.value) } >= 2 && text.unicodeScalars.allSatisfy { $0.value < 0x250 }
  }

  /// Without the legal form at its end or, in Japanese, at either end.
  static func withoutLegalForm(_ name: String) -> String {
    var core = name
    for form in OrganisationWords.legalJa where core.utf8.last.map({ $0 >= 0x80 }) ?? false || core.utf8.first.map({ $0 >= 0x80 || $0 == 0x28 }) ?? false {
      if core.hasPrefix(form) { core = String(core.dropFirst(form.count)) }
      if core.hasSuffix(form) { core = String(core.dropLast(form.count)) }
    }
    var words = core.split(separator: " ").map(String.init)
    var plain = words.map { $0.lowercased().filter { $0.isLetter || $0 == "&" } }
    var isShorter = true
    while isShorter, words.count > 1 {
      isShorter = false
      for form in OrganisationWords.legalForms {
        if words.count > form.count, plain.suffix(form.count).elementsEqual(form) {
          words.removeLast(form.count)
          plain.removeLast(form.count)
          isShorter = true
          break
        }
      }
    }
    if isShorter == false, let last = words.last, last.hasSuffix(",") { words[words.count - 1] = String(last.dropLast()) }
    return words.joined(separator: " ").trimmedBlanks
  }

  private static let embassies = [
    ("Embassy of the Federal Republic of Germany", "German Embassy"), ("Botschaft der Bundesrepublik Deutschland", "Deutsche Botschaft"),
    ("ドイツ連邦共和国", "ドイツ"), ("Consulate General of the Federal Republic of Germany", "German Consulate General"),
    ("Generalkonsulat der Bundesrepublik Deutschland", "Deutsches Generalkonsulat"),
  ]
  private static let legalKana = [
    "かぶしきがいしゃ", "こうえきざいだんほうじん", "いっぱんざいだんほうじん", "こくりつけんきゅうかいはつほうじん", "どくりつぎょうせいほうじん", "こくりつだいがくほうじん",
  ]
  private static let genericSites = PersonWords.words("head office hall main building headquarters campus works center centre embassy park site plant branch laboratory")
}

/// The ways to name a university by its town.
enum Universities {
  private static let japanese: [String: String] = {
    var map: [String: String] = [:]
    for line in Gazetteer.cities.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmedBlanks }
      if cells.count == 4, !cells[2].isEmpty { map[cells[0]] = cells[2] }
    }
    return map
  }()

  static func forms(of organisation: Organisation) -> [String] {
    let (de, en) = (organisation.name.de, organisation.name.en)
    var forms: [String] = []
    for city in Set([organisation.city]) where !city.isEmpty {
      if de.hasSuffix("Universität zu \(city)") || de.hasSuffix("Universität \(city)") {
        forms += ["Universität \(city)", "Universität zu \(city)", "\(city)er Universität", "Uni \(city)", "\(city)er Uni", "\(city) University", "University of \(city)"]
        let first = de.components(" ")[0]
        let initials = first.split(separator: "-").compactMap(\.first).filter(\.isUppercase)
        if initials.count > 2 { forms += [String(initials), first] }
      }
      if de == "Hochschule \(city)" || de == "Fachhochschule \(city)" || de == "Technische Hochschule \(city)" {
        let noun = de.components(" ").dropLast().joined(separator: " ")
        forms += ["\(city)er \(noun)", "FH \(city)"].filter { !$0.hasPrefix("FH") || noun == "Fachhochschule" }
        if noun == "Technische Hochschule" { forms.append("TH \(city)") }
      }
      if let japanese = japanese[city], en == "\(city) University" || en == "University of \(city)" { forms.append(japanese + "大学") }
    }
    return forms
  }
}

extension String {
  /// Parted at every place where a text stands, byte for byte.
  func components(_ separator: String) -> [String] {
    let (bytes, wanted) = (Array(utf8), Array(separator.utf8))
    var parts: [String] = []
    var (start, at) = (0, 0)
    while at + wanted.count <= bytes.count {
      if bytes[at] == wanted[0], bytes[at..<(at + wanted.count)].elementsEqual(wanted) {
        parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
        at += wanted.count
        start = at
      } else {
        at += 1
      }
    }
    return parts + [start == 0 ? self : String(decoding: bytes[start...], as: UTF8.self)]
  }
  func replacing(_ old: String, _ new: String) -> String {
    let parts = components(old)
    return parts.count == 1 ? self : parts.joined(separator: new)
  }
}
