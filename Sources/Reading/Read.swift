import Domain

/// Reads a text: what it names, and what it says of their relations. Every part of the answer is a claim with its place and reason.
///
/// Pure: the same text and knowledge give the same article. Linear in the text, whatever the size of the register.
/// - Parameter date: the day on which the text was written, if known; else it is looked for in the text's first lines. Relative dates are read
///   only if it is known.
package func read(_ text: String, knowing knowledge: Knowledge, on date: CalendarDate? = nil) -> Article {
  var reader = Reader(text, knowledge, date)
  return reader.article()
}

struct Reader {
  let plain: Plain
  let knowledge: Knowledge
  let original: String
  private(set) var blocks: [Block] = []
  private(set) var language: Language
  private(set) var today: CalendarDate?

  /// Words in small letters, and how often it has others with a capital that begin no sentence.
  private(set) var small: Set<String> = []
  private(set) var capitals: [String: Int] = [:]
  /// By their first words, the longest organisations that have a form.
  private var houses: [String: String] = [:]
  /// What this text introduced: names of new things, and short names of known ones.
  private var local = NameIndex()
  private var localEntries: [Entry] = []
  private var introduced: [Link: Int] = [:]
  /// First signs of Japanese persons' full names, which may be their family names.
  private var families: [String: Link] = [:]
  /// The first words of every organisation's name as the text has it; nil where two begin so.
  private var beginnings: [String: Link?] = [:]

  init(_ text: String, _ knowledge: Knowledge, _ date: CalendarDate?) {
    original = text
    plain = Plain(text)
    self.knowledge = knowledge
    let laidOut = plain
    let all = laidOut.blocks.map { tokens(of: laidOut, in: $0) }
    var counts: [Language: Int] = [:]
    let languages = all.map { Reading.language(of: $0) }
    for (language, tokens) in zip(languages, all) { if let language { counts[language, default: 0] += tokens.count } }
    let main = Language.allCases.max { (counts[$0] ?? 0, $1.rawValue) < (counts[$1] ?? 0, $0.rawValue) } ?? .en
    (language, today) = (main, date)
    for (tokens, own) in zip(all, languages) {
      let language = own ?? (tokens.contains(where: \.isCJK) ? .ja : main == .ja ? .en : main)
      let words = tokens.filter { $0.kind == .word }
      let isTitleCase = language == .en && words.count > 3 && words.count(where: \.isCapital) * 10 >= words.count * 7
      blocks.append(Block(tokens: tokens, sentences: sentences(of: tokens, language: language), language: language, isTitleCase: isTitleCase))
    }
    if date == nil { today = writtenOn() }
    (small, capitals) = words()
  }

  mutating func article() -> Article {
    let forms = blocks.map(candidates)
    let found = merged(forms, learned(forms))
    introduce(found)
    var article = Article(text: original, language: language, date: today, sentences: [], mentions: [], statements: [])
    var subject = Statements.Subject()
    // `The delegation` is that of the home region only where the text speaks of the region or of its people.
    let isOurs = introduced.keys.contains { link in
      if case .person = link { true } else { knowledge.home.map { link == .organisation($0) } ?? false }
    }
    var lastDay: WrittenDate?
    var settled = zip(blocks, found).map { settle($1, $0) }
    (subject.signer, subject.own) = (signer(settled), own(settled))
    if language == .de {
      subject.protagonists = mended(protagonists(settled), settled)
      subject.leading = leading(settled)
      subject.delegation = subject.protagonists.guest
    }
    if language == .en {
      subject.journey = journey(settled)
      (subject.traveller, subject.travellers) = (subject.journey.traveller, [subject.journey.traveller].compactMap { $0 })
      (subject.counterparts, subject.year) = (Counterparts(blocks, settled, subject.journey, of: plain), today?.civil.year)
    }
    if language == .ja {
      let reader = self
      settled = zip(blocks, settled).map { block, named in block.language == .ja ? JapaneseParted(block: block, link: reader.link).parted(named) : named }
      settled = JapaneseParts.joined(blocks, settled)
      subject.titleHouse = JapaneseTitle.house(in: Array(zip(blocks, settled)), of: plain)
      subject.ownHouse = JapaneseOwnHouse.find(in: Array(zip(blocks, settled)), of: plain)
      subject.sisters = JapaneseSisters.find(in: Array(zip(blocks, settled)), of: plain)
      subject.writtenYear = today?.civil.year ?? firstYear()
      subject.author = JapaneseAuthor.find(in: Array(zip(blocks, settled)), of: plain)
      (subject.firm, subject.speaksOfItself, subject.ownLink) = (subject.ownHouse, subject.ownHouse != nil, subject.ownHouse?.party.link)
    }
    for (block, chosen) in zip(blocks, settled) {
      let dates = DateReader(tokens: block.tokens, language: block.language, today: today, before: lastDay).all()
      // In Japanese, 13日 after 11月 too.
      lastDay = dates.last { $0.date.day != nil || block.language == .ja && lastDay == nil && $0.date.year == nil && $0.date.month != nil }?.date ?? lastDay
      let topics = knowledge.topics.hits(in: block.tokens, language: block.language)
      for sentence in block.sentences {
        let number = article.sentences.count
        let range = block.tokens[sentence.lowerBound].range.lowerBound..<block.tokens[sentence.upperBound - 1].range.upperBound
        article.sentences.append(Sentence(range: plain.original(range), text: plain.text(range), language: block.language))
        let named = chosen.filter { sentence.contains($0.range.lowerBound) }
        let dated = dates.filter { date in sentence.contains(date.range.lowerBound) && !named.contains { $0.range.overlaps(date.range) } }
        // `Kieler` before a noun names nothing by itself.
        var mentions = named.filter { !($0.isAdjective && $0.range.count == 1 && block.lower($0.range.lowerBound).hasSuffix("er") && $0.kind == .place) }.map { one in
          var mention = mention(one.range, one.kind, one.link, one.others, one.reason, block, number)
          mention.likelihood = one.likelihood.map { Int($0 * 100) }
          return mention
        }
        for date in dated {
          var one = mention(date.range, .date, .none, [], date.reason, block, number)
          one.date = date.date
          mentions.append(one)
        }
        for topic in topics where sentence.contains(topic.range.lowerBound) && !named.contains(where: { $0.range.overlaps(topic.range) }) {
          mentions.append(mention(topic.range, .topic, .topic(topic.topic), [], topic.reason, block, number))
        }
        article.mentions += mentions.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var statements = Statements(block: block, sentence: sentence, named: named, dated: dated, home: isOurs ? knowledge.home : nil, plain: plain)
        article.statements += statements.read(&subject).map { one in
          var one = one
          one.sentence = number
          return one
        }
      }
    }
    if language == .en { article.statements = subject.journey.once(article.statements) }
    article.statements = Self.saidOnce(article.statements, article)
    if language == .de { article.statements = Partnerships(article, subject.protagonists).completed() }
    if language == .ja {
      let headings = article.sentences.indices.prefix(3).filter { !article.sentences[$0].text.contains("。") }
      let places = Dictionary(article.mentions.filter { $0.kind == .place }.map { ($0.text, $0.link) }) { first, _ in first }
      article.statements = JapaneseSaidOnce(affiliations: subject.affiliations.mapValues(\.party.link), headings: Set(headings), places: places).filtered(JapaneseSaidOnce.withYears(article.statements))
    }
    article.weigh()
    return article
  }

  /// Who stands alone above or below a German text in which somebody says `ich`: `Ihre Vera Ohm`.
  private func signer(_ settled: [[Settled]]) -> Statements.Actor? {
    guard language == .de, blocks.contains(where: { block in block.tokens.contains { $0.lower == "ich" } }) else { return nil }
    for index in blocks.indices.suffix(3).reversed() + blocks.indices.prefix(5) where blocks[index].tokens.count <= 14 && !blocks[index].tokens.isEmpty {
      let block = blocks[index]
      guard let one = settled[index].first(where: { $0.kind == .person }), index > 4 || ["von", "ihr", "ihre", "text"].contains(block.lower(0)) || index + 3 >= blocks.count else { continue }
      return Statements.Actor(one.range, one.kind, one.link, in: block, of: plain)
    }
    return nil
  }

  private func mention(
    _ range: Range<Int>, _ kind: Mention.Kind, _ link: Link, _ others: [Link], _ reason: Reason, _ block: Block, _ sentence: Int
  ) -> Mention {
    let place = block.tokens[range.lowerBound].range.lowerBound..<block.tokens[range.upperBound - 1].range.upperBound
    return Mention(range: plain.original(place), text: plain.text(place), kind: kind, link: link, others: others, sentence: sentence, date: nil, why: reason)
  }

  /// The year of the first full date near a text's head, where no line says when it was written.
  private func firstYear() -> Int? {
    for block in blocks.prefix(4) {
      if let found = DateReader(tokens: block.tokens, language: block.language, today: nil).all().first(where: { $0.date.year != nil && $0.date.day != nil }) { return found.date.year }
    }
    return nil
  }

  /// A full date in one of the first lines that says little else, or before a dash in the first sentence.
  private func writtenOn() -> CalendarDate? {
    for block in blocks.prefix(6) {
      let dates = DateReader(tokens: block.tokens, language: block.language, today: nil).all()
      for found in dates {
        guard let year = found.date.year, let month = found.date.month, let day = found.date.day, let date = CalendarDate(year: year, month: month, day: day) else { continue }
        let after = block.token(found.range.upperBound)?.text ?? ""
        let isDateline = found.range.upperBound <= 14 && ["-", "–", "—", ":", "|", "【"].contains(after)
        let isAfterPlace = found.range.lowerBound <= 4 && block.isSign(found.range.lowerBound - 1, ",") && after == "."
        if block.tokens.count - found.range.count <= 8 || isDateline || isAfterPlace { return date }
      }
    }
    return nil
  }

  // MARK: - Finding

  /// A name and all it could stand for, or a form.
  struct Candidate {
    var range: Range<Int>
    var uses: [NameUse] = []
    var form: Found?
  }

  func candidates(in block: Block) -> [Candidate] {
    var list: [Candidate] = []
    for sentence in block.sentences {
      let hits = self.hits(knowledge.index, in: block, sentence)
      list += hits
      var known: [Range<Int>: Mention.Kind] = [:]
      for hit in hits {
        let strong = hit.uses.filter { $0.strength > .surname }
        if let kind = strong.first.map({ knowledge.entries[Int($0.entry)].kind }) { known[hit.range] = kind }
      }
      let forms: [Found]
      if block.language == .ja {
        forms = JapaneseForms(block: block, sentence: sentence, known: known).all()
          + LatinOrganisations(block: block, sentence: sentence, isPlace: isPlace).all().filter { $0.reason == .legalForm }
      } else {
        forms = LatinOrganisations(block: block, sentence: sentence, isPlace: isPlace).all() + LatinPersons(block: block, sentence: sentence, isPlace: isPlace).all()
          + LatinPlaces(block: block, sentence: sentence, isPlace: isPlace).all()
      }
      let repairs = repairs(of: block)
      list += forms.compactMap { repairs.mended($0) }.map { Candidate(range: $0.range, form: $0) }
    }
    return list
  }

  private func hits(_ index: NameIndex, in block: Block, _ sentence: Range<Int>) -> [Candidate] {
    var list: [Candidate] = []
    for at in sentence {
      for hit in index.hits(at: at, in: block.tokens, until: sentence.upperBound) where Border.isWhole(hit.range, in: block, sentence) {
        list.append(Candidate(range: hit.range, uses: hit.uses))
      }
    }
    return list
  }

  func repairs(of block: Block) -> NameRepairs { NameRepairs(block: block, isPlace: isPlace) { knowledge.places[Spelling.key($0)] != nil } }

  func isPlace(_ token: Token) -> Bool {
    let key = String(decoding: token.key, as: UTF8.self)
    if knowledge.places[key] != nil { return true }
    for ending in ["er", "s", "n"] where key.hasSuffix(ending) && key.count > 5 { if knowledge.places[String(key.dropLast(ending.count))] != nil { return true } }
    return false
  }

  // MARK: - Introducing

  mutating func introduce(_ found: [[Candidate]]) {
    noteFulls(found)
    houses = Self.longest(found.joined().compactMap { $0.form?.kind == .organisation ? $0.form?.name : nil })
    // Full names first, so that a title and a family name alone is not taken for somebody else.
    for isAlone in [false, true] {
      for (block, found) in zip(blocks, found) { introduce(found, block, alone: isAlone, learned: false) }
    }
    // What was learned comes after all that is known otherwise.
    for isAlone in [false, true] {
      for (block, found) in zip(blocks, found) where found.contains(where: { $0.form?.likelihood != nil }) { introduce(found, block, alone: isAlone, learned: true) }
    }
  }

  private mutating func introduce(_ candidates: [Candidate], _ block: Block, alone: Bool, learned: Bool) {
    let settled = settle(candidates, block)
    for one in settled where (one.kind == .person && one.link == .new(one.surname)) == alone && (one.likelihood != nil) == learned && !(learned && introduced[one.link] != nil) {
      if introduced[one.link] == nil { introduced[one.link] = introduced.count }
      guard case .new(let name) = one.link else {
        bracketed(after: one, block)
        continue
      }
      switch one.kind {
      case .person:
        let entry = enter(Entry(kind: .person, link: one.link))
        local.add(name, for: entry, .full, .introduced)
        if block.language == .ja, name.count >= 3, name.unicodeScalars.allSatisfy({ Script.isHan($0.value) }) {
          for length in 2...3 where families[String(name.prefix(length))] == nil { families[String(name.prefix(length))] = one.link }
        }
        if !one.surname.isEmpty, one.surname != name { local.add(one.surname, for: entry, .full, .introduced) }
        if block.language != .ja, let family = GivenNames.familyFirst(name), family != one.surname { local.add(family, for: entry, .full, .introduced) }
      case .organisation:
        let entry = enter(Entry(kind: .organisation, link: one.link))
        local.add(name, for: entry, .full, .introduced)
        let core = NameForms.withoutLegalForm(name)
        if core != name { local.add(core, for: entry, .full, .introduced) }
        if let first = core.split(separator: " ").first.map(String.init), first != core, one.reason == .legalForm, isDistinct(first) { local.add(first, for: entry, .full, .introduced) }
        if core.split(separator: " ").count <= 3, one.reason == .announced || one.reason == .headNoun, let first = core.split(separator: " ").first.map(String.init), first != core, isDistinct(first), !first.contains("-"), let last = core.split(separator: " ").last?.lowercased(), !OrganisationWords.headsEn.contains(last), !OrganisationWords.headsDe.contains(last), !["ese", "ish", "ian", "ean", "an", "er", "en"].contains(where: first.hasSuffix) {
          local.add(first, for: entry, .short, .introduced)
        }
        bracketed(after: one, block)
      case .place:
        // A town that a preposition has shown is one elsewhere too.
        if one.reason == .placeForm, block.language != .ja, name.count > 3, !name.contains(" "), isDistinct(name) { local.add(name, for: enter(Entry(kind: .place, link: one.link)), .full, .introduced) }
      case .topic, .date: break
      }
    }
  }

  /// `(NICT)` after a name is a short form of it; in Japanese also （ジェトロ） and （以下、機構）.
  private mutating func bracketed(after one: Settled, _ block: Block) {
    let open = one.range.upperBound
    guard one.kind == .organisation, block.isSign(open, "("), let inner = block.token(open + 1) else { return }
    if block.language == .ja, let close = (open + 1..<min(open + 16, block.tokens.count)).first(where: { block.isSign($0, ")") }), case let lead = block.text((open + 1)..<close), lead.hasPrefix("以下") || inner.kind == .katakana {
      var start = open + 1
      if lead.hasPrefix("以下") { start += block.isSign(start + 2, "、") || block.isSign(start + 2, ",") ? 3 : 2 }
      while start < close, block.tokens[start].kind == .sign { start += 1 }
      var end = close
      while end > start, block.tokens[end - 1].kind == .sign || ["いう", "する"].contains(block.text((end - 2)..<end)) { end -= block.tokens[end - 1].kind == .sign ? 1 : 3 }
      let isWhole = start < end && block.tokens[start..<end].allSatisfy { $0.isCJK || $0.kind == .word || $0.text == "・" }
      let name = start < end ? block.text(start..<end) : ""
      if isWhole, name.unicodeScalars.count >= 3 || block.tokens[start].kind == .word, knowledge.places[Spelling.key(name)] == nil {
        local.add(name, for: enter(Entry(kind: .organisation, link: one.link)), .full, .bracket)
      }
      return
    }
    guard inner.kind == .word, inner.text.unicodeScalars.count >= 2 else { return }
    let end = block.unitEnd(open + 1, limit: block.tokens.count)
    guard block.isSign(end, ")"), inner.isAllCapitals || NameForms.isAcronym(inner.text) else { return }
    local.add(block.text((open + 1)..<end), for: enter(Entry(kind: .organisation, link: one.link)), .full, .bracket)
  }

  private mutating func noteFulls(_ found: [[Candidate]]) {
    for (block, list) in zip(blocks, found) where block.language != .ja {
      for one in list {
        if let form = one.form, form.kind == .organisation {
          let core = NameForms.withoutLegalForm(form.name)
          if core != form.name, core.count > 8 { begin(core, .new(form.name)) }
        } else if let use = one.uses.first, one.uses.allSatisfy({ entry($0).link == entry(use).link }), case let entry = entry(use), entry.kind == .organisation {
          for end in one.range.dropFirst() where block.tokens[end].follows {
            let name = block.text(one.range.lowerBound..<end)
            if name.count > 8 { begin(name, entry.link) }
          }
        }
      }
    }
  }

  private mutating func begin(_ name: String, _ link: Link) {
    if let known = beginnings[name] { beginnings[name] = known == link ? .some(link) : .some(nil) } else { beginnings[name] = .some(link) }
  }

  /// `Humboldt-Schule` after `Humboldt-Schule Kiel`, `Ohm Cryogenics` before `Ohm Cryogenics plc`.
  private func full(of name: String) -> Link? { beginnings[name] ?? nil }

  private mutating func enter(_ entry: Entry) -> Int {
    localEntries.append(entry)
    return -localEntries.count
  }
  private func entry(_ use: NameUse) -> Entry { use.entry < 0 ? localEntries[-Int(use.entry) - 1] : knowledge.entries[Int(use.entry)] }

  private func isDistinct(_ word: String) -> Bool {
    let plain = Plain(word)
    guard let token = tokens(of: plain, in: 0..<plain.scalars.count).first else { return false }
    return token.isNamePart && !OrganisationWords.isHeadDe(token.lower) && !OrganisationWords.kindEndsDe.contains(token.lower) && token.text.unicodeScalars.count > 3 && !isPlace(token) && !Gazetteer.rivers.contains(token.lower) && !OrganisationWords.headsEn.contains(token.lower)
  }

  // MARK: - Settling

  struct Settled {
    var range: Range<Int>
    var kind: Mention.Kind
    var link: Link
    var others: [Link] = []
    var reason: Reason
    var surname = ""
    var weight = 0
    /// `Kieler` before a noun: names the place, but acts on nobody.
    var isAdjective = false
    /// Of what was learned.
    var likelihood: Float?
  }

  /// Of all that was found in a block, what stands: the longest, of equals the known.
  func settle(_ candidates: [Candidate], _ block: Block) -> [Settled] {
    var list: [Settled] = []
    var all = candidates
    if !localEntries.isEmpty { for sentence in block.sentences { all += hits(local, in: block, sentence) } }
    let context = Context(sure: all.filter { !$0.uses.isEmpty }, entry: entry, knowledge: knowledge, introduced: introduced)
    for candidate in all {
      if let form = candidate.form {
        list.append(settle(form, block))
      } else if let settled = context.settle(candidate, block) {
        list.append(settled)
      }
    }
    // A form that ends as a known name does, or joins one with others, is no name of its own.
    let sure = list.filter { $0.kind == .organisation && $0.weight >= 4 }
    list.removeAll { one in
      guard one.kind == .organisation, one.weight < 4 else { return false }
      let inner = sure.filter { one.range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= one.range.upperBound && $0.range.count < one.range.count }
      return block.language != .ja && inner.contains { known in
        known.range.upperBound == one.range.upperBound && (known.range.count > 1 || (one.range.lowerBound..<known.range.lowerBound).allSatisfy { isKind(block.lower($0)) })
      } || !inner.isEmpty && one.range.contains { ["und", "and", "&", ","].contains(block.lower($0)) }
        // `Tokyo University of Marine Science and Technology` is not the University of Tokyo.
        && !inner.contains { $0.range.lowerBound == one.range.lowerBound && ["of", "for"].contains(block.lower($0.range.upperBound)) }
    }
    // `Vera Ohm von Sysmex`: the register's name ends where the person's seemed to.
    list.removeAll { one in
      one.kind == .person && one.weight < 4 && sure.contains { $0.range.upperBound == one.range.upperBound && $0.range.lowerBound > one.range.lowerBound && ["von", "vom", "of"].contains(block.lower($0.range.lowerBound - 1)) }
    }
    // 小平副議長, 福山市長: a person whom the text named, not the town.
    if block.language == .ja {
      let persons = list.filter { $0.kind == .person && $0.weight >= 4 }
      list.removeAll { one in
        one.kind == .place && persons.contains { person in
          person.range.lowerBound == one.range.lowerBound
            && (person.range == one.range && Self.isOffice(block, one.range.upperBound) || person.range.count + 1 == one.range.count && ["市", "町", "村", "県", "州"].contains(block.lower(person.range.upperBound)) && block.lower(one.range.upperBound) == "長")
        }
      }
    }
    giveWay(&list, block)
    func length(_ range: Range<Int>) -> Int { block.tokens[range.upperBound - 1].range.upperBound - block.tokens[range.lowerBound].range.lowerBound }
    list.sort { (length($0.range), $0.weight, -$0.range.lowerBound) > (length($1.range), $1.weight, -$1.range.lowerBound) }
    var taken = [Bool](repeating: false, count: block.tokens.count)
    var chosen: [Settled] = []
    for one in list where !one.range.contains(where: { taken[$0] }) {
      for place in one.range { taken[place] = true }
      var one = one
      // Where a new name's form says why, that says more than that the text has it.
      if one.reason == .introduced, let form = all.first(where: { $0.range == one.range && $0.form?.kind == one.kind })?.form, form.reason != .learned { one.reason = form.reason }
      chosen.append(one)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func isOffice(_ block: Block, _ at: Int) -> Bool {
    let rest = block.text(at..<min(at + 5, block.tokens.count))
    return PersonWords.suffixesJa.contains(where: rest.hasPrefix)
  }

  /// A noun that says what kind of organisation a name is: `Agentur`.
  private func isKind(_ lower: String) -> Bool {
    OrganisationWords.headsDe.contains(lower) || OrganisationWords.headsEn.contains(lower) || OrganisationWords.announcersDe.contains(lower)
  }

  private func settle(_ form: Found, _ block: Block) -> Settled {
    var settled = Settled(range: form.range, kind: form.kind, link: .new(form.name), reason: form.reason, surname: form.surname, weight: form.reason == .announced ? 1 : 3, likelihood: form.likelihood)
    // The same under another legal form, or a name that the register has in full.
    if form.reason == .placeForm || form.reason == .learned { settled.weight = 0 }
    let isArea = block.language == .ja && form.kind == .place && ["市", "県", "州", "省", "道"].contains(where: form.name.hasSuffix)
    let long = isArea || block.language == .ja && form.kind == .place ? ["広域市", "特別市", "直轄市", "特別自治道"].first(where: form.name.hasSuffix) : nil
    let core = form.kind == .organisation ? NameForms.withoutLegalForm(form.name) : long.map { String(form.name.dropLast($0.count)) } ?? (isArea ? String(form.name.dropLast()) : form.name)
    if form.kind == .person, let link = families[form.name] { (settled.link, settled.reason) = (link, .introduced) }
    if form.kind == .organisation, form.reason != .legalForm, let link = full(of: form.name) { settled.link = link }
    if form.reason == .learned, form.kind == .organisation, let long = houses[form.name] { settled.link = .new(long) }
    if let use = lookUp(core, form.kind) { (settled.link, settled.reason) = (entry(use).link, use.reason) }
    return settled
  }

  /// Whom a name means that stands by itself.
  private func link(_ name: String, _ kind: Mention.Kind) -> Link? { lookUp(name, kind).map { entry($0).link } }

  private func lookUp(_ name: String, _ kind: Mention.Kind) -> NameUse? {
    let plain = Plain(name)
    let words = tokens(of: plain, in: 0..<plain.scalars.count)
    guard let first = words.firstIndex(where: { $0.kind != .sign }) else { return nil }
    for index in [local, knowledge.index] {
      let hits = index.hits(at: first, in: words, until: words.count)
      if let hit = hits.last, words[hit.range.upperBound...].allSatisfy({ $0.kind == .sign }),
        let use = hit.uses.filter({ entry($0).kind == kind && $0.strength != .surname }).max(by: { $0.strength < $1.strength })
      { return use }
    }
    return nil
  }
}

/// Whether a name ends where a word ends.
enum Border {
  static func isWhole(_ range: Range<Int>, in block: Block, _ sentence: Range<Int>) -> Bool {
    let (first, last) = (block.tokens[range.lowerBound], block.tokens[range.upperBound - 1])
    if range.lowerBound > sentence.lowerBound {
      let before = block.tokens[range.lowerBound - 1]
      if first.kind == .word, before.text == "-", !first.follows, !before.follows, block.token(range.lowerBound - 2)?.kind == .word {
        guard ["deutsch", "ex", "pro"].contains(block.lower(range.lowerBound - 2)) else { return false }
      }
      if first.kind == .katakana, before.kind == .katakana { return false }
      // りが of つながりが is no Riga.
      if first.kind == .hiragana, [.hiragana, .han].contains(before.kind), range.count <= 3 { return false }
      // 関西 within 関西電力 is settled by length; 京都 within 東京都 by place.
      if first.kind == .han, before.kind == .han, range.count <= 2, !mayPrecede(before.text) { return isPrecededByName(range.lowerBound, block) }
    }
    if range.upperBound < sentence.upperBound {
      let after = block.tokens[range.upperBound]
      if last.kind == .word, after.text == "-", !after.follows, let next = block.token(range.upperBound + 1), next.kind == .word, !next.follows {
        return block.language == .de ? compounds.contains { next.lower.hasSuffix($0) } : next.lower == "based" || next.lower == "led" || next.lower == "born"
      }
      if last.kind == .katakana, after.kind == .katakana || ["館", "語"].contains(after.text) { return false }
      if last.kind == .han, after.kind == .han, range.count <= 2 || last.text == after.text, !mayFollow(range.upperBound, block) { return false }
    }
    return true
  }

  private static func mayPrecede(_ text: String) -> Bool { ["在", "駐", "独", "日", "於", "対", "訪", "年", "月", "者", "社", "長", "表", "地", "北", "南", "部"].contains(text) }
  private static func isPrecededByName(_ at: Int, _ block: Block) -> Bool { ["県", "市", "府", "都", "州", "国", "日"].contains(block.lower(at - 1)) }
  private static func mayFollow(_ at: Int, _ block: Block) -> Bool {
    ["内", "側", "間", "港", "発", "着", "訪", "滞", "出", "近", "本", "支", "市", "県", "府", "都", "州", "区", "知", "政", "在", "北", "南", "東", "西", "両", "の", "社", "会", "首", "大", "副", "氏", "専", "常", "教", "学", "所", "議", "理", "代", "工", "事", "営", "研"].contains(block.lower(at))
      && !["大学", "大阪", "本願", "会館", "代田"].contains(block.lower(at) + block.lower(at + 1))
  }
  private static let compounds = PersonWords.words("""
    reise delegation zentrale werk werke gruppe chef chefin vorstand projekt geschäft niederlassung standort konzern manager managerin tochter besuch partnerschaft büro forum woche strategie
    abkommen vertrag sprecher sprecherin präsident präsidentin vertreter vertreterin mitarbeiter team leitung hauptquartier aufenthalt programm abend tag tage experte experten referent
    studie forscher campus region aktie produkte technologie roboter terminal anlage besucher freunde
    """)
}
