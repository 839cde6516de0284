import Domain

/// An English sentence without titles, brackets, quotations and appositions: names, lists of them, whoever is called a guest, and the words between.
struct EnglishScene {
  typealias Actor = Statements.Actor
  typealias Words = StatementWords
  struct Item {
    var at: Int
    var lower = ""
    var actors: [Actor] = []
    /// `the visitors`, `a delegation from Kiel`.
    var isGuests = false
    /// A noun for people stood before it: `representatives of Ohm`.
    var isPeople = false
    var isName: Bool { !actors.isEmpty || isGuests }
    var isPerson: Bool { actors.count == 1 && actors[0].kind == .person }
  }

  let statements: Statements
  let context: Statements.Subject
  private(set) var items: [Item] = []
  var found: [Statement] = []
  var block: Block { statements.block }

  private static let quotes: Set<String> = ["\"", "“", "”", "„", "»", "«"]
  private static let articles = Words.words("the a an")
  private static let prefixes = Words.words("vice deputy acting first prime senior state foreign lieutenant lt gov hon right honourable honorable former then executive managing general party new standing chief assistant associate lord his her their excellency")
  private static let groups = Words.words("delegation deputation contingent mission group team party guests visitors guest visitor")
  private static let leads = Words.words("management leadership heads head staff academics colleagues board leaders mayor governor president chairman chairwoman director ceo minister rector dean chief executives members representatives officials experts engineers lawyers chair principal secretary ambassador")

  init(_ statements: Statements, _ context: Statements.Subject) {
    (self.statements, self.context) = (statements, context)
    items = plain()
    items = offices(items)
    items = appositions(items)
    items = people(items).filter { !Self.articles.contains($0.lower) }
    items = lists(items)
  }

  // MARK: - What is left out

  private func plain() -> [Item] {
    var list: [Item] = []
    var (depth, isQuoted, at) = (0, false, statements.sentence.lowerBound)
    while at < statements.sentence.upperBound {
      defer { at += 1 }
      let token = block.tokens[at]
      if ["(", "["].contains(token.text) { depth += 1 }
      if [")", "]"].contains(token.text) { depth = max(0, depth - 1); continue }
      if Self.quotes.contains(token.text) { isQuoted.toggle(); continue }
      if depth > 0 || isQuoted { continue }
      if let one = statements.named.first(where: { $0.range.lowerBound == at && !$0.isAdjective && [.person, .organisation, .place].contains($0.kind) }) {
        list.append(Item(at: at, actors: [statements.actor(one.range, one.kind, one.link)]))
        at = max(at, one.range.upperBound - 1)
      } else if token.kind == .word || token.kind == .number || [",", ";", ":", "–", "—", "'"].contains(token.text) {
        list.append(Item(at: at, lower: token.lower))
      }
    }
    return list
  }

  private func isOffice(_ item: Item) -> Bool { item.actors.isEmpty && (PersonWords.isTitle(item.lower) || PersonWords.degrees.contains(item.lower)) }
  private func isFinite(_ item: Item) -> Bool { item.actors.isEmpty && statements.isFinite(item.at) }

  /// `Kiel's mayor, Vera Ohm`, `the governor of Kiel, Mr Ohm`, `Kiel Governor Ohm`: the person alone.
  private func offices(_ all: [Item]) -> [Item] {
    var list: [Item] = []
    for one in all {
      guard one.isPerson else { list.append(one); continue }
      var (start, hasOffice, commas, count) = (list.count, false, 0, 0)
      var cut = start
      while start > 0, count < 14 {
        let item = list[start - 1]
        if item.isPerson || isFinite(item) || [";", ":", "–", "—", "with", "by", "and", "to", "when", "where", "who", "which", "as"].contains(item.lower) && !(item.lower == "and" && hasOffice && commas == 0 && count < 5) { break }
        if item.lower == "," { commas += 1; if commas > 1 || !(count == 0 || list[start...].allSatisfy { isOffice($0) || Self.prefixes.contains($0.lower) }) { break } }
        start -= 1
        count += 1
        if isOffice(item) || Self.prefixes.contains(item.lower) {
          if isOffice(item) { hasOffice = true }
          // What stands before the office and belongs to it: `Kiel's`, `Kerala`, `Welsh Economy`.
          cut = start
          while cut > 0, Self.prefixes.contains(list[cut - 1].lower) || list[cut - 1].lower == "-" || isCapitalWord(list[cut - 1]) { cut -= 1 }
          if cut > 0, list[cut - 1].lower == "s", cut > 2, list[cut - 2].lower == "'", list[cut - 3].isName { cut -= 3 } else if cut > 0, list[cut - 1].isName, !list[cut - 1].isPerson, cut < 2 || !["in", "at", "from", "to"].contains(list[cut - 2].lower) { cut -= 1 }
        }
      }
      if hasOffice || cut < list.count { list.removeSubrange(cut...) }
      list.append(one)
    }
    return list
  }

  private func isCapitalWord(_ item: Item) -> Bool { item.actors.isEmpty && block.tokens[item.at].isCapital && block.tokens[item.at].kind == .word && item.at > statements.sentence.lowerBound && !isFinite(item) }

  /// `Vera Ohm, head of the fund, and`, `Ohm, a maker of pumps,`, `Vera Ohm of the fund`: what stands behind a name.
  private func appositions(_ all: [Item]) -> [Item] {
    var list: [Item] = []
    var at = 0
    while at < all.count {
      let one = all[at]
      list.append(one)
      at += 1
      guard one.isName else { continue }
      if one.isPerson, at + 1 < all.count, ["of", "from", "at", "for"].contains(all[at].lower), let name = (at + 1..<min(at + 3, all.count)).first(where: { all[$0].isName }), !all[name].isPerson, all[(at + 1)..<name].allSatisfy({ Self.articles.contains($0.lower) }) { at = name + 1 }
      while at < all.count, all[at].lower == ",", let end = (at + 1..<all.count).first(where: { [",", ";", ":", "–", "—"].contains(all[$0].lower) || $0 == all.count - 1 }), isApposition(Array(all[(at + 1)...end]), one) {
        at = all[end].lower == "," ? end + 1 : all[end].actors.isEmpty && [";", ":", "–", "—"].contains(all[end].lower) ? end : end + 1
        if all[end].lower == ",", at < all.count, all[at].lower == "and" { break }
        if all[end].lower == ",", at < all.count, isApposition(Array(all[at...min(at + 3, all.count - 1)]), one), all[at].lower != "and" { at -= 1 } else { break }
      }
    }
    return list
  }

  private func isApposition(_ items: [Item], _ name: Item) -> Bool {
    guard let first = items.first, first.lower != "and", !first.isPerson else { return false }
    let head = items.prefix(8)
    // An office with its name is the next of a list.
    if let office = head.firstIndex(where: isOffice), let next = head.dropFirst(office + 1).first(where: { !isOffice($0) && !Self.prefixes.contains($0.lower) && $0.lower != "and" }), next.isPerson { return false }
    if name.isPerson { return ["who", "whose"].contains(first.lower) || head.prefix(6).contains(where: isOffice) && !head.prefix(2).contains(where: isFinite) || Self.articles.contains(first.lower) && !items.contains(where: isFinite) }
    return ["a", "an", "its", "one", "which", "whose", "itself"].contains(first.lower) || first.lower == "the" && !items.contains { isFinite($0) || $0.isName }
  }

  /// `a delegation from Kiel`, `the guests`, `representatives of Ohm`.
  private func people(_ all: [Item]) -> [Item] {
    var list: [Item] = []
    var at = 0
    while at < all.count {
      var one = all[at]
      at += 1
      guard one.actors.isEmpty, Self.groups.contains(one.lower) || Self.leads.contains(one.lower) || EnglishWords.people.contains(one.lower) else { list.append(one); continue }
      let isGroup = Self.groups.contains(one.lower)
      if at < all.count, ["of", "from", "at"].contains(all[at].lower) || isGroup, let name = (at..<min(at + (isGroup ? 9 : 3), all.count)).first(where: { all[$0].isName && !all[$0].isPerson }), all[at..<name].allSatisfy({ !isFinite($0) && $0.lower != "," && !["to", "in", "with", "by"].contains($0.lower) }), all[at..<name].contains(where: { ["of", "from", "at"].contains($0.lower) }) {
        (one.actors, one.isPeople, one.isGuests) = (all[name].actors, true, isGroup && ["delegation", "guests", "visitors", "guest", "visitor", "deputation", "contingent", "mission"].contains(one.lower))
        list.append(one)
        at = name + 1
        continue
      }
      let article = list.last?.lower ?? ""
      if isGroup, ["the", "his", "her", "their", "all", "both"].contains(article) || one.lower.hasSuffix("s") && list.isEmpty { one.isGuests = true }
      list.append(one)
    }
    return list
  }

  /// `A, B and C`, `A as well as B`, `by A and by B`.
  private func lists(_ all: [Item]) -> [Item] {
    var list: [Item] = []
    var at = 0
    while at < all.count {
      var one = all[at]
      at += 1
      guard !one.actors.isEmpty, !one.isGuests else { list.append(one); continue }
      let lead = list.last?.lower ?? ""
      var (next, members, end) = (at, [Item](), at)
      while next < all.count {
        var probe = next
        var isLast = false
        if all[probe].lower == "," { probe += 1 }
        if probe < all.count, ["and", "&"].contains(all[probe].lower) { probe += 1; isLast = true }
        if probe + 2 < all.count, all[probe].lower == "as", all[probe + 1].lower == "well", all[probe + 2].lower == "as" { probe += 3; isLast = true }
        if probe < all.count, all[probe].lower == lead, ["by", "with", "of", "to", "from", "between"].contains(lead) { probe += 1 }
        guard probe > next, probe < all.count, !all[probe].actors.isEmpty, !all[probe].isGuests, (all[probe].actors[0].kind == .place) == (one.actors[0].kind == .place) || one.isPeople || all[probe].isPeople else { break }
        // `met A, and B said`: another subject.
        let clause = list.lastIndex { [",", ";", ":", "–", "which", "who", "that", "when", "where", "and"].contains($0.lower) }.map { $0 + 1 } ?? 0
        if isLast, probe + 1 < all.count, isFinite(all[probe + 1]), list[clause...].contains(where: isFinite) { break }
        members.append(all[probe])
        next = probe + 1
        if isLast { end = next }
      }
      // A list has its `and`.
      if end > at { for item in members where item.at < (end < all.count ? all[end].at : .max) { one.actors += item.actors } ; at = end }
      list.append(one)
    }
    return list
  }

  // MARK: - Parts

  /// Those who travel, where a sentence says `the guests`.
  var guests: [Actor] { !context.travellers.isEmpty ? context.travellers : [context.journey.traveller].compactMap { $0 } }
  func who(_ item: Item) -> [Actor] { item.actors.isEmpty ? item.isGuests ? guests : [] : item.actors }
  func isGuest(_ all: [Actor]) -> Bool { !all.isEmpty && all.allSatisfy { one in guests.contains { $0.party.link == one.party.link || context.journey.isSame($0.party.link, one.party.link) } } }

  private static let auxiliaries = Words.words("has have had was were is are been be being will would shall should may might could can to also then now later just first already both all jointly together recently today yesterday earlier subsequently himself herself themselves either each did not never")
  private static let prepositions = Words.words("of in at by with from to for on under between during after before near into through as among via about over without against towards including like alongside than")

  /// Who does what the verb at an index says: the name before it, else the sentence's first that no preposition leads.
  func subject(_ index: Int) -> [Actor] {
    var at = index - 1
    while at >= 0, Self.auxiliaries.contains(items[at].lower) || items[at].lower.hasSuffix("ly") || items[at].lower == "," && at == index - 1 { at -= 1 }
    guard at >= 0 else { return [] }
    if items[at].isName, at == 0 || !Self.prepositions.contains(items[at - 1].lower) { return who(items[at]) }
    if ["he", "she", "they"].contains(items[at].lower) { return pronoun(items[at].lower) }
    if ["who", "which", "that"].contains(items[at].lower), at > 0, items[at - 1].isName { return who(items[at - 1]) }
    // Several verbs of one subject.
    let first = items.indices.first { $0 < at && items[$0].isName && ($0 == 0 || !Self.prepositions.contains(items[$0 - 1].lower)) }
    if let first, ["and", "but", "or", ",", "to"].contains(items[at].lower) || items[first..<index].contains(where: { isFinite($0) }) && items[at].lower == "and" { return who(items[first]) }
    return []
  }

  private func pronoun(_ word: String) -> [Actor] {
    switch word {
    case "he": (context.man.map { [$0] } ?? [])
    case "she": (context.woman.map { [$0] } ?? [])
    default: context.they.isEmpty ? guests : context.they
    }
  }

  /// Whom `him`, `her` or `them` means.
  func pronounced(_ word: String) -> [Actor] {
    let one = pronoun(word == "him" ? "he" : word == "her" ? "she" : word)
    return one.isEmpty ? guests : one
  }

  private static let lightly = Words.words("his her their its guest guests colleague counterpart today yesterday warmly also both jointly with to representatives leaders members top senior local host number several other high-level first later there on colleagues two three four business")

  /// The names or guests that follow a word.
  func object(_ index: Int, reach: Int = 4) -> [Actor] {
    var at = index + 1
    while at < items.count, at - index <= reach {
      if items[at].isName { return who(items[at]) }
      if ["them"].contains(items[at].lower) { return guests }
      if ["him", "her"].contains(items[at].lower), at + 1 >= items.count || !items[at + 1].isName && !isCapitalWord(items[at + 1]) { return items[at].lower == "him" ? pronoun("he") : pronoun("she") }
      guard Self.lightly.contains(items[at].lower) || isOffice(items[at]) || items[at].lower.hasSuffix("ly") else { return [] }
      at += 1
    }
    return []
  }

  /// The names that a preposition leads soon after a word.
  func led(_ index: Int, by prepositions: Set<String>, reach: Int = 9) -> [Actor] {
    guard let at = (index + 1..<min(index + 1 + reach, items.count)).first(where: { prepositions.contains(items[$0].lower) && !object($0).isEmpty }) else { return [] }
    if items[(index + 1)..<at].contains(where: { isFinite($0) || [";", ":"].contains($0.lower) }) { return [] }
    return object(at)
  }

  func modality(_ index: Int) -> Statement.Modality {
    let chain = items[max(0, index - 6)..<index].map(\.lower)
    if chain.contains(where: { ["not", "never", "no", "without", "nor"].contains($0) }) { return .negated }
    if chain.contains(where: { ["could", "might", "may", "if", "whether"].contains($0) }) { return .hypothetical }
    if chain.contains(where: { ["will", "shall", "due", "scheduled", "plans", "hopes", "intends", "wants", "expected"].contains($0) }) { return .planned }
    for place in max(0, index - 4)..<index where ["is", "are"].contains(items[place].lower) && place + 1 < items.count && items[place + 1].lower == "to" { return .planned }
    if chain.contains("would") { return .hypothetical }
    return .asserted
  }

  mutating func add(_ kind: Statement.Kind, _ left: [Actor], _ right: [Actor], _ index: Int, _ modality: Statement.Modality, time: WrittenDate? = nil) {
    for one in left.prefix(4) where one.isKnown {
      for other in right.prefix(8) where other.isKnown && one.party.link != other.party.link && !context.journey.isSame(one.party.link, other.party.link) {
        found.append(statements.statement(kind, one, other, kind == .partnerOf ? time : statements.dated.first?.date, modality, items[index].at..<(items[index].at + 1), .verb))
      }
    }
  }
}
