import Domain

/// A card as JSContact (RFC 9553): names and posts in further languages are localizations, readings are phonetics in kana.
package func jsContact(_ card: Card, language: Language) -> JSONValue {
  let main = card.names[0]
  var members: [JSONValue.Member] = []
  members.add("@type", "Card")
  members.add("version", "1.0")
  members.add("uid", .text(card.uid))
  members.add("prodId", "-//Kakehashi//Kakehashi//EN")
  members.add("kind", .text(card.kind.rawValue))
  if let tongue = main.language { members.add("language", .text(tongue.rawValue)) }
  members.add("name", name(main, card.kind))
  let own = main.language ?? .en
  let organisations = card.kind == .org ? [Card.Post(organisation: Trilingual(same: main.full), reading: main.familyReading)] : card.posts
  let withOrganisation = organisations.enumerated().filter { !$0.element.organisation.known.isEmpty }
  if !withOrganisation.isEmpty {
    members.add(
      "organizations",
      .members(withOrganisation.map { place, post in
        let text = best(post.organisation, own)
        let sorting: JSONValue? = post.reading.isEmpty ? nil : .text(post.reading)
        return ("o\(place + 1)", .object(skippingNil: ["@type": "Organization", "name": .text(text), "sortAs": sorting]))
      }))
  }
  let withTitle = organisations.enumerated().filter { !$0.element.title.known.isEmpty }
  if !withTitle.isEmpty {
    members.add(
      "titles",
      .members(withTitle.map { place, post in
        let at: JSONValue? = post.organisation.known.isEmpty ? nil : .text("o\(place + 1)")
        return ("t\(place + 1)", .object(skippingNil: ["@type": "Title", "kind": "title", "name": .text(best(post.title, own)), "organizationId": at]))
      }))
  }
  if let email = card.email { members.add("emails", ["e1": ["@type": "EmailAddress", "address": .text(email)]]) }
  if let address = address(card) { members.add("addresses", .members([("a1", address)])) }
  if !card.languages.isEmpty {
    members.add("preferredLanguages", .members(card.languages.enumerated().map { ("l\($0.offset + 1)", .members([("@type", "LanguagePref"), ("language", .text($0.element))])) }))
  }
  if !card.keywords.isEmpty {
    let words = card.keywords.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    members.add("keywords", .members(words.map { ($0, true) }))
  }
  if !card.note.isEmpty { members.add("notes", ["n1": ["@type": "Note", "note": .text(card.note)]]) }
  let localized = localizations(card, own)
  if !localized.isEmpty { members.add("localizations", .object(localized)) }
  if !card.losses.isEmpty { members.add("kakehashi.example:losses", .texts(card.losses.map { $0[language] })) }
  return .object(members)
}

private func best(_ text: Trilingual, _ language: Language) -> String { text[language].isEmpty ? text.known[0].text : text[language] }

private func name(_ name: Card.Name, _ kind: Card.Kind) -> JSONValue {
  guard kind == .individual else { return ["@type": "Name", "full": .text(name.full)] }
  func component(_ kind: String, _ value: String, _ reading: String) -> JSONValue? {
    let phonetic: JSONValue? = reading.isEmpty || name.isReadingWhole ? nil : .text(reading)
    return value.isEmpty ? nil : .object(skippingNil: ["@type": "NameComponent", "kind": .text(kind), "value": .text(value), "phonetic": phonetic])
  }
  let (family, given) = (component("surname", name.family, name.familyReading), component("given", name.given, name.givenReading))
  let parts = name.isFamilyFirst ? [family, given] : [component("title", name.prefix, ""), given, family]
  let sorting = [("surname", name.sorting.family), ("given", name.sorting.given)].filter { !$0.1.isEmpty }.map { ($0.0, JSONValue.text($0.1)) }
  return .object(skippingNil: [
    "@type": "Name", "full": .text(name.full), "components": .list(parts.compactMap { $0 }), "isOrdered": true, "defaultSeparator": .text(name.separator),
    "phoneticScript": name.hasReading && !name.isReadingWhole ? "Kana" : nil, "sortAs": sorting.isEmpty ? nil : .members(sorting),
  ])
}

private func address(_ card: Card) -> JSONValue? {
  guard !(card.address + card.city + card.region + card.country).isEmpty || card.point != nil else { return nil }
  let parts = [("locality", card.city), ("region", card.region)].filter { !$0.1.isEmpty }
  let components = JSONValue.list(parts.map { ["@type": "AddressComponent", "kind": .text($0.0), "value": .text($0.1)] })
  return .object(skippingNil: [
    "@type": "Address", "full": card.address.isEmpty ? nil : .text(card.address), "components": parts.isEmpty ? nil : components,
    "countryCode": card.country.isEmpty ? nil : .text(card.country),
    "coordinates": card.point.map { .text("geo:\($0.latitude),\($0.longitude)") },
  ])
}

/// Patches of the card for each further language.
private func localizations(_ card: Card, _ own: Language) -> [JSONValue.Member] {
  Language.allCases.filter { $0 != own }.compactMap { language in
    var patch: [JSONValue.Member] = []
    if let other = card.names.dropFirst().first(where: { $0.language == language }) { patch.add("name", name(other, card.kind)) }
    for (place, post) in card.posts.enumerated() where card.kind == .individual {
      for (path, text) in [("organizations/o\(place + 1)/name", post.organisation), ("titles/t\(place + 1)/name", post.title)] {
        if text.known.contains(where: { $0.language == language }), text[language] != best(text, own) { patch.add(path, .text(text[language])) }
      }
    }
    return patch.isEmpty ? nil : JSONValue.Member(key: language.rawValue, value: .object(patch))
  }
}
