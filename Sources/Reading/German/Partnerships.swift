import Domain

/// Since when two have been partners, wherever a German text says it, and that its two sides are, where it says so of nobody by name.
struct Partnerships {
  private let article: Article
  private let protagonists: Protagonists
  /// What tells since when, with its sentence.
  private var years: [(sentence: Int, date: WrittenDate)] = []
  /// What is counted back from the text's own year: less sure.
  private var counted: [(sentence: Int, date: WrittenDate)] = []
  private var words: [Int: Set<String>] = [:]
  /// Where the text speaks of towns or regions that are twinned.
  private var twinning: (sentence: Int, range: Range<Int>, text: String)?

  init(_ article: Article, _ protagonists: Protagonists) {
    (self.article, self.protagonists) = (article, protagonists)
    let latest = article.date?.civil.year ?? article.mentions.compactMap { $0.date?.year }.max()
    var counted: [(sentence: Int, date: WrittenDate)] = []
    var all: [Int: Set<String>] = [:]
    for (number, sentence) in article.sentences.enumerated() where sentence.language == .de {
      let plain = Plain(sentence.text)
      let words = tokens(of: plain, in: 0..<plain.scalars.count)
      guard words.contains(where: { CueWords.isPartnership($0.lower) || ["gründungstag", "verbindung", "verbindet", "bande", "kontakte"].contains($0.lower) }) else { continue }
      all[number] = Set(words.map(\.lower))
      if twinning == nil, let twin = words.first(where: { CueWords.isTwinning($0.lower) }) { twinning = (number, sentence.range.lowerBound..<(sentence.range.lowerBound + 1), twin.text) }
      if let date = dated(number, words) { years.append((number, date)) } else if let date = self.counted(words, latest) { counted.append((number, date)) }
    }
    self.counted = counted
    self.words = all
  }

  /// `seit 1987`, `am 7. Mai 1959 besiegelt`.
  private func dated(_ number: Int, _ words: [Token]) -> WrittenDate? {
    let dates = article.mentions.filter { $0.sentence == number && $0.kind == .date && $0.date?.year != nil }.compactMap(\.date).map { $0.iso == article.date.map { WrittenDate($0).iso } ? WrittenDate(year: $0.year) : $0 }
    guard let first = dates.first else { return nil }
    if let at = words.indices.first(where: { words[$0].lower == "seit" && $0 + 1 < words.count && words[($0 + 1)..<min($0 + 5, words.count)].contains { word in word.kind == .number && word.text.count == 4 } }) {
      let year = words[(at + 1)..<min(at + 5, words.count)].first { $0.kind == .number && $0.text.count == 4 }.flatMap { Int($0.text) }
      return dates.first { $0.year == year } ?? first
    }
    return words.contains { CueWords.beginnings.contains($0.lower) } ? first : nil
  }

  private static let numerals: [String: Int] = ["fünf": 5, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "elf": 11, "zwölf": 12]

  /// `seit 25 Jahren`, `zehn Jahre nach dem Abschluss`, `60 Jahre alt`.
  private func counted(_ words: [Token], _ latest: Int?) -> WrittenDate? {
    guard let latest else { return nil }
    for at in words.indices.dropFirst() where ["jahren", "jahre"].contains(words[at].lower) {
      guard let count = Int(words[at - 1].text) ?? Self.numerals[words[at - 1].lower], (1...200).contains(count) else { continue }
      return WrittenDate(year: latest - count)
    }
    return nil
  }

  func completed() -> [Statement] {
    let kinds = Dictionary(article.mentions.map { ($0.link, $0.kind) }) { old, _ in old }
    let due = article.statements.filter { $0.kind == .agreed && $0.modality == .planned }
    var list = article.statements.filter { one in
      // Persons are nobody's partners.
      one.kind != .partnerOf || ![one.subject, one.object].contains { $0.map { kinds[$0.link] == .person } ?? false }
    }.map { one in
      var one = one
      if one.kind == .partnerOf, one.modality == .asserted, one.time == nil, isDue(one) || years.isEmpty && due.contains(where: { Statements.isSaid(Self.partners(of: one), by: $0, protagonists) }) { one.modality = .planned }
      if one.kind == .partnerOf, one.time == nil, one.modality == .asserted { one.time = since(one) }
      return one
    }
    // Of whose partner a sentence names both, it is not somebody else besides.
    func isNamed(_ link: Link?, _ number: Int) -> Bool { article.mentions.contains { $0.sentence == number && $0.link == link } }
    let sure = list.filter { one in one.kind == .partnerOf && isNamed(one.subject?.link, one.sentence) && isNamed(one.object?.link, one.sentence) }
    list.removeAll { one in
      guard one.kind == .partnerOf, !isNamed(one.subject?.link, one.sentence) || !isNamed(one.object?.link, one.sentence) else { return false }
      let here = isNamed(one.subject?.link, one.sentence) ? one.subject?.link : one.object?.link
      return sure.contains { $0.subject?.link == here || $0.object?.link == here }
    }
    let sides = protagonists.sides
    if let visit = visit(list) { list.append(visit) }
    if sides.count == 2, let twinning, !list.contains(where: { $0.kind == .partnerOf && [.asserted, .planned].contains($0.modality) && Set([$0.subject?.link, $0.object?.link]) == Set(sides.map { $0.party.link as Link? }) }) {
      list.append(Statement(kind: .partnerOf, modality: .asserted, subject: sides[0].party, object: sides[1].party, time: (years.first ?? counted.first)?.date, sentence: twinning.sentence, trigger: twinning.range, triggerText: twinning.text, why: .noun))
      list.sort { $0.sentence < $1.sentence }
    }
    return distinct(list)
  }

  private static func partners(of one: Statement) -> Statement {
    var one = one
    one.kind = .agreed
    return one
  }

  /// That those who travel come to where they go, if no sentence says so by both names.
  private func visit(_ list: [Statement]) -> Statement? {
    guard protagonists.isSure, let guest = protagonists.guest, let host = protagonists.host, !protagonists.isGuest(host.party.link), !list.contains(where: { $0.kind == .visited && protagonists.isGuest($0.subject?.link) && $0.object?.link == host.party.link }) else { return nil }
    guard let number = article.sentences.firstIndex(where: { $0.range.overlaps(host.party.range) }) else { return nil }
    return Statement(kind: .visited, modality: protagonists.isAhead ? .planned : .asserted, subject: guest.party, object: host.party, time: nil, sentence: number, trigger: host.party.range, triggerText: host.party.text, why: .noun)
  }

  /// The year of the sentence itself, of one that names a party, or of the only partnership of which the text speaks.
  private func since(_ one: Statement) -> WrittenDate? {
    let parties = [one.subject?.link, one.object?.link]
    let pairs = Set(article.statements.filter { $0.kind == .partnerOf }.map { Set([$0.subject?.link, $0.object?.link]) })
    for list in [years, counted] {
      if let own = list.first(where: { $0.sentence == one.sentence }) ?? list.first(where: { year in article.mentions.contains { $0.sentence == year.sentence && parties.contains($0.link) } }) { return own.date }
      if pairs.count == 1, let first = list.first { return first.date }
    }
    return nil
  }

  /// `Kobe wird Partner von Kiel`, `die Begründung einer Partnerschaft`.
  private func isDue(_ one: Statement) -> Bool {
    guard years.isEmpty, let words = words[one.sentence] else { return false }
    let isAhead = !words.isDisjoint(with: ["wird", "soll", "sollen"]) && !words.isDisjoint(with: ["partner", "partnerstadt", "partnerstädte", "besiegelt", "geschlossen", "unterzeichnet", "begründet", "vereinbart", "eingegangen", "eingehen", "schließen"])
    return (isAhead || !words.isDisjoint(with: ["begründung", "zugestimmt", "besiegeln", "beschließen", "begründen"])) && words.isDisjoint(with: ["worden", "wurde"])
  }

  /// What is said twice is said once, whichever of the two stands first, and with its year.
  private func distinct(_ list: [Statement]) -> [Statement] {
    struct Said: Hashable { var kind: Statement.Kind, modality: Statement.Modality, parties: [Set<Link?>] }
    func key(_ one: Statement) -> Said {
      let (left, right) = (one.subject?.link, one.object?.link)
      return Said(kind: one.kind, modality: one.modality, parties: [.met, .agreed, .partnerOf].contains(one.kind) ? [Set([left, right])] : [Set([left]), Set([right])])
    }
    var seen: [Said: Int] = [:]
    var kept: [Statement] = []
    for one in list where one.kind != .since {
      let said = key(one)
      if let at = seen[said] {
        if kept[at].time == nil { kept[at].time = one.time }
        continue
      }
      seen[said] = kept.count
      kept.append(one)
    }
    return (kept + list.filter { $0.kind == .since }).sorted { ($0.sentence, $0.trigger.lowerBound) < ($1.sentence, $1.trigger.lowerBound) }
  }
}
