import Documents
import Domain
import HashTreeCollections
import Interchange

/// Persons and organisations as an address book takes them. What it has no place for is named, never bent.
extension State {
  func card(of person: LedgerPerson, _ query: OpenQuery) -> Card {
    let names = person.names.map { name in
      // A reading is written in one piece; it is told apart only where it has as many parts as the name.
      let parts = name.reading.split { " 　・".contains($0) }.map(String.init)
      let isWhole = parts.count != 2 || name.family.isEmpty || name.given.isEmpty
      return Card.Name(
        name.script == .japanese ? .ja : nil, family: name.family, given: name.given, familyReading: isWhole ? name.reading : parts[0],
        givenReading: isWhole ? "" : parts[1], isReadingWhole: isWhole)
    }
    var card = Card(uid: "person-\(person.number)@kakehashi", kind: .individual, names: query.sorted(names))
    let posts = ledger.postNumbers(of: .person(person.number)).compactMap { ledger.post($0) }
    let (held, former) = (posts.filter { ($0.until?.lastDay).map { $0 >= query.today } ?? true }, posts.filter { ($0.until?.lastDay).map { $0 < query.today } ?? false })
    card.posts = held.map { cardPost($0.organisation, $0.title) }
    card.note = person.note
    card.losses = held.compactMap { post in
      post.from == nil && post.until == nil ? nil : OpenWords.lostDatesOfPost(told(post), [post.from, post.until].map { $0?.description ?? "" }.joined(separator: "–"))
    }
    card.losses += former.map { OpenWords.lostFormerPost(told($0)) }
    if names.contains(where: { !$0.familyReading.isEmpty && $0.isReadingWhole }) { card.losses.append(OpenWords.lostReading) }
    lose(claims(of: .person(person.number)), &card)
    return card
  }

  func card(of row: OpenList.OpenDelegate, _ query: OpenQuery) -> Card {
    let one = row.delegate
    let home = query.trip.flatMap { tripRecords[$0]?.settings.home.country }
    let tongue: Language? = home.flatMap { Edition.language(of: $0) }
    var names = [
      Card.Name(
        tongue, family: one.familyName, given: one.givenName, prefix: one.academicTitle, familyReading: one.familyReading, givenReading: one.givenReading)
    ]
    if !one.katakana.isEmpty {
      names.append(Card.Name(.ja, family: one.familyReading, given: one.givenReading, isTranscribed: true))
    }
    var card = Card(uid: "delegate-\(query.trip?.text ?? "")-\(one.id)@kakehashi", kind: .individual, names: names)
    if one.organisation != nil || one.function != Trilingual(same: "") { card.posts = [cardPost(one.organisation, one.function)] }
    card.posts += (one.furtherPosts ?? []).map { cardPost($0.organisation, Trilingual(same: $0.function)) }
    card.email = row.personal?.email
    card.languages = one.languages
    card.keywords = one.interests.map { topics[$0.topic]?.label[query.language] ?? $0.topic.text }
    if !one.wishes.isEmpty { card.losses.append(OpenWords.lostWishes(one.wishes.count)) }
    if row.personal != nil { card.losses.append(OpenWords.lostDetails) }
    return card
  }

  func card(of one: Organisation, _ query: OpenQuery) -> Card {
    let known = one.name.known
    let names = (known.isEmpty ? [Card.Name(nil, family: one.id.text)] : known.map { language, text in
      Card.Name(language, family: text, familyReading: language == .ja ? one.kana : "", isReadingWhole: true)
    })
    var card = Card(uid: "organisation-\(one.id)@kakehashi", kind: .org, names: query.sorted(names))
    (card.email, card.address, card.city, card.country, card.point) = (one.email, one.address, one.city, one.country, one.point)
    card.region = sitesOf(one.id).first?.prefecture ?? ""
    card.languages = one.languages
    card.keywords = one.topics.map { topics[$0]?.label[query.language] ?? $0.text }
    card.note = one.remark
    if let precision = one.point?.precision { card.losses.append(OpenWords.lostPrecision(precision)) }
    let further = sitesOf(one.id).count - 1
    if further > 0 { card.losses.append(OpenWords.lostSites(further)) }
    let ties = tieCount(of: one.id)
    if ties > 0 { card.losses.append(OpenWords.lostTies(ties)) }
    lose(claims(of: .organisation(one.id)), &card)
    return card
  }

  private func cardPost(_ id: Identifier<Organisation>?, _ title: Trilingual) -> Card.Post {
    let own = id.flatMap { organisations[$0] }
    let name = own?.name ?? Trilingual(same: id?.text ?? "")
    return Card.Post(organisation: name == Trilingual(same: "") ? Trilingual(same: id?.text ?? "") : name, reading: own?.kana ?? "", title: title)
  }

  private func told(_ post: Post) -> Trilingual {
    func text(_ language: Language) -> String {
      let title = [post.title[language], post.title.en, post.title.de, post.title.ja].first { !$0.isEmpty } ?? ""
      return [title, name(of: post.organisation, language)].filter { !$0.isEmpty }.joined(separator: language == .ja ? "・" : ", ")
    }
    return Trilingual(de: text(.de), en: text(.en), ja: text(.ja))
  }

  private func lose(_ claims: [KnownClaim], _ card: inout Card) {
    let standing = claims.filter { $0.standing != .withdrawn }
    if !standing.isEmpty { card.losses.append(OpenWords.lostClaims(standing.count)) }
    for predicate in Claim.Predicate.allCases {
      let values = Set(standing.filter { $0.claim.predicate == predicate }.map(\.claim.value))
      if predicate.isDate, values.count > 1 { card.losses.append(OpenWords.lostContradiction(LedgerWords.predicate(predicate), values.sorted().joined(separator: " ≠ "))) }
    }
  }

  private func tieCount(of id: Identifier<Organisation>) -> Int {
    guard let node = ledger.node(of: id) else { return 0 }
    var count = 0
    ledger.forEachEdge(of: ledger.standing(for: node)) { _ in
      count += 1
      return true
    }
    return count
  }
}

extension OpenQuery {
  /// The name in the reader's language first; a Latin one for those who read none of the others.
  fileprivate func sorted(_ names: [Card.Name]) -> [Card.Name] {
    func rank(_ name: Card.Name) -> Int { name.language == language ? 0 : name.language == .ja ? 2 : 1 }
    return names.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }
}
