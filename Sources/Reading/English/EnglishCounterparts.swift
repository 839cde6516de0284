import Domain

/// Who has to do with whom in an English text, found over the whole of it: for `the two universities`, `both sides`, `the parties`.
struct Counterparts {
  typealias Actor = Statements.Actor

  init() {}
  /// Houses, towns and states in the order in which they are named, each once.
  private(set) var bodies: [Actor] = []
  private(set) var persons: Set<Link> = []
  private var weights: [Set<Link>: Int] = [:]
  private var pairs: [Set<Link>] = []
  /// Those named side by side, `A, B and C`, and how much that sentence tells of what they do together.
  private var lists: [(links: [Link], weight: Int)] = []
  /// For whom somebody stands: a governor for the state, a short name for the long one.
  private var standing: [Link: Link] = [:]

  private func isOne(_ one: Link, _ other: Link) -> Bool { standing[one] ?? one == standing[other] ?? other }

  /// Whether a body is of the kind that a noun says.
  static func isCalled(_ name: String, _ noun: String) -> Bool { (FrameWords.alike(noun) ?? stems(noun)).map { FrameWords.isCalled(name, $0) } ?? true }
  /// How many bodies are of that kind.
  func count(called noun: String) -> Int { bodies.count { Self.isCalled($0.party.text, noun) } }

  /// The body that somebody is or stands for.
  func body(of link: Link) -> Actor? { standing[link].flatMap { known in bodies.first { $0.party.link == known } } }

  /// The other of the two, if somebody is one of them.
  func other(than one: Link) -> Actor? {
    let pair = all(2)
    guard let own = pair.firstIndex(where: { isOne($0.party.link, one) }) else { return nil }
    return pair[1 - own]
  }

  /// Those of whom most is said together, as many as asked for and of the kind that a noun says: `the three companies`.
  func all(_ count: Int, called noun: String = "") -> [Actor] {
    let stems = FrameWords.alike(noun) ?? Self.stems(noun)
    let fitting = stems.map { stems in bodies.filter { FrameWords.isCalled($0.party.text, stems) } } ?? bodies
    if stems != nil, fitting.count == count { return fitting }
    let isFit: (Link) -> Bool = { link in stems == nil || fitting.contains { $0.party.link == link } }
    if count > 2, let list = lists.filter({ $0.links.count == count && $0.links.allSatisfy(isFit) }).max(by: { $0.weight < $1.weight }) { return bodies.filter { list.links.contains($0.party.link) } }
    guard count == 2, let chosen = best(isFit) else { return [] }
    return bodies.filter { chosen.contains($0.party.link) }
  }

  /// The two of whom most is said together, of equals those named first.
  private func best(_ isFit: (Link) -> Bool) -> Set<Link>? { pairs.first { $0.allSatisfy(isFit) } }

  /// Pairs of whom enough is said, by how much.
  private func ranked() -> [Set<Link>] {
    let places = Dictionary(bodies.enumerated().map { ($1.party.link, $0) }) { first, _ in first }
    let known = weights.filter { $0.value >= 3 && $0.key.count == 2 }.map { (pair: $0.key, weight: $0.value, places: $0.key.map { places[$0] ?? .max }.sorted()) }
    return known.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.places.lexicographicallyPrecedes($1.places) }.map(\.pair)
  }

  private static func stems(_ noun: String) -> [String]? {
    ["companies", "firms"].contains(noun) ? nil : noun.hasSuffix("ies") ? [String(noun.dropLast(3))] : nil
  }
}

extension Counterparts {
  typealias Words = StatementWords
  private static let papers = Words.words("mou memorandum moc loi moa agreement declaration pact treaty letter contract understanding statement protocol")
  private static let tying = Words.words("""
    mou memorandum memoranda agreement agreements declaration pact treaty contract signed sign signs signing concluded concludes partnership twinning twinned twin sister cooperation co-operation collaboration alliance friendship
    partners partner ties relations links joined join forces jointly together cooperate collaborate agreed agree
    """)
  /// What is named like a house and is none: `MOU`, `Joint Incubation Cooperation MOU`.
  static func isPaper(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return words.last.map(papers.contains) ?? true || words.first.map(papers.contains) ?? true || words.contains("sister") && words.contains("relationship") || ["vice", "sister", "twin", "deputy", "party"].contains(words.joined(separator: " "))
  }

  init(_ blocks: [Block], _ settled: [[Reader.Settled]], _ journey: Journey, of plain: Plain) {
    var sentences = 0
    for (block, names) in zip(blocks, settled) where block.language == .en {
      for sentence in block.sentences {
        read(sentence, block, names.filter { sentence.contains($0.range.lowerBound) && !$0.isAdjective && [.person, .organisation, .place].contains($0.kind) }, journey, plain, isHead: sentences < 2)
        sentences += 1
      }
    }
    pairs = ranked()
  }

  private mutating func read(_ sentence: Range<Int>, _ block: Block, _ names: [Reader.Settled], _ journey: Journey, _ plain: Plain, isHead: Bool) {
    var own: [(link: Link, range: Range<Int>)] = []
    // `Japan's Ohm` is Ohm.
    for one in names.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where one.kind != .place || !block.isSign(one.range.upperBound, "'") {
      // `Ohm Society (OS)`.
      if let last = own.last, block.isSign(one.range.lowerBound - 1, "("), one.range.lowerBound - last.range.upperBound <= 2, one.kind != .person, standing[one.link] == nil { standing[one.link] = last.link }
      guard let link = stand(one, block, journey, plain), !own.contains(where: { $0.link == link }) else { continue }
      own.append((link, one.range))
    }
    guard own.count > 1 else { return }
    let isTied = sentence.contains { Self.tying.contains(block.lower($0)) }
    list(own, block, weight: (isTied ? 2 : 0) + (isHead ? 1 : 0))
    for (index, one) in own.enumerated() {
      for other in own[(index + 1)...].prefix(4) {
        let gap = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
        let isSide = gap.count <= 8 && gap.contains { ["and", "with", "&"].contains(block.lower($0)) }
        weights[[one.link, other.link], default: 0] += 1 + (isTied ? 2 : 0) + (isHead ? 1 : 0) + (isSide ? 1 : 0)
      }
    }
  }

  private static let joints: Set<String> = [",", "and", "&", "the", "'", "s", "(", ")"]

  private mutating func list(_ own: [(link: Link, range: Range<Int>)], _ block: Block, weight: Int) {
    var group: [Link] = []
    var end = 0
    for one in own {
      let gap = end..<max(end, one.range.lowerBound)
      let isSide = !group.isEmpty && gap.count <= 8 && gap.contains { [",", "and", "&"].contains(block.lower($0)) } && gap.allSatisfy { Self.joints.contains(block.lower($0)) || block.tokens[$0].isCapital }
      if !isSide {
        if group.count > 2 { lists.append((group, weight)) }
        group = []
      }
      group.append(one.link)
      end = one.range.upperBound
    }
    if group.count > 2 { lists.append((group, weight)) }
  }

  /// For which body a name stands; notes it.
  private mutating func stand(_ one: Reader.Settled, _ block: Block, _ journey: Journey, _ plain: Plain) -> Link? {
    if let known = standing[one.link] { return known }
    if one.kind == .person {
      persons.insert(one.link)
      guard let homes = journey.homes[one.link], let home = bodies.first(where: { homes.contains($0.party.link) }) else { return nil }
      standing[one.link] = home.party.link
      return home.party.link
    }
    let actor = Statements.Actor(one.range, one.kind, one.link, in: block, of: plain)
    guard !Self.isPaper(actor.party.text) else { return nil }
    if let same = bodies.first(where: { journey.isSame($0.party.link, one.link) }) {
      standing[one.link] = same.party.link
      return same.party.link
    }
    standing[one.link] = one.link
    bodies.append(actor)
    return one.link
  }
}
