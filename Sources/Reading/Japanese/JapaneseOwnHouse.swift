import Domain

/// The house that a Japanese text speaks for: 当社, 本学, 当クラブ.
enum JapaneseOwnHouse {
  /// What kind of house a word for one's own house names, and how such houses' names end.
  private static let kinds: [(noun: String, ends: [String])] = [
    ("商工会議所", ["商工会議所"]), ("会議所", ["会議所"]), ("商工会", ["商工会"]), ("連合会", ["連合会"]), ("協議会", ["協議会"]), ("委員会", ["委員会"]), ("協会", ["協会"]), ("学会", ["学会"]), ("財団", ["財団"]), ("機構", ["機構"]), ("組合", ["組合"]), ("連盟", ["連盟"]),
    ("センター", ["センター"]), ("クラブ", ["クラブ"]), ("グループ", ["グループ"]), ("コンソーシアム", ["コンソーシアム"]), ("文庫", ["文庫"]), ("公社", ["公社"]), ("事務所", ["事務所"]), ("法人", ["法人"]), ("大学", ["大学"]), ("学院", ["学院"]), ("学園", ["学園", "学院"]), ("病院", ["病院", "医療センター"]),
    ("研究所", ["研究所", "研究センター"]), ("銀行", ["銀行"]), ("団体", []), ("図書館", ["図書館"]), ("博物館", ["博物館"]), ("美術館", ["美術館"]), ("水族館", ["水族館"]), ("動物園", ["動物園"]), ("楽団", ["楽団"]), ("合唱団", ["合唱団"]), ("労組", ["労働組合", "労組"]), ("農協", ["農業協同組合"]), ("漁協", ["漁業協同組合"]),
    ("機関", []), ("ホテル", ["ホテル"]), ("蔵", ["酒造", "醸造"]), ("局", ["局"]), ("港", ["港"]), ("園", ["園"]), ("館", ["館"]), ("院", ["病院", "医院", "医療センター", "院"]), ("校", ["学校", "高校", "高専", "学院", "学園", "校"]), ("学", ["大学", "学院"]), ("行", ["銀行"]), ("所", ["所"]), ("会", ["会"]), ("団", ["団"]), ("社", []), ("店", []),
  ]
  private static let byFirst = Dictionary(grouping: kinds.indices) { String(kinds[$0].noun.prefix(1)) }
  /// 本 before these is something else: 本社 is a seat, 本会議 a session.
  private static let notOwn = ["本社", "本店", "本行", "本局", "本館", "本所", "本団", "本会議", "本会場", "本校舎", "本院長", "本学会", "本団体", "本機関", "本港", "本蔵", "本グループ", "本ホテル", "本委員会", "本協議会", "本事務所"]
  private static let others = ["私ども", "わが社", "我が社", "わが校", "我が校", "わが町", "小社", "弊社", "弊会", "弊行", "弊所", "弊団体", "弊財団", "弊協会", "弊センター", "うちの会社", "うちの組合", "うちの工場", "うちの学校", "うちの病院", "うちの大学", "うちの協会", "私たちの会社", "私たちの学校"]

  /// A word for one's own house at a token: its length and how the house's name may end.
  static func word(at start: Int, _ block: Block) -> (count: Int, ends: [String])? {
    guard let first = block.token(start), first.isCJK, block.token(start - 1).map({ $0.kind != .han && $0.kind != .katakana }) ?? true else { return nil }
    let rest = block.text(start..<min(start + 10, block.tokens.count))
    if ["当", "本"].contains(first.text), let next = block.token(start + 1), let index = byFirst[next.text]?.first(where: { rest.dropFirst().hasPrefix(kinds[$0].noun) }) {
      if first.text == "本", notOwn.contains(where: rest.hasPrefix) { return nil }
      let (noun, ends) = kinds[index]
      // 当会場: a longer word.
      let after = block.token(start + 1 + noun.count)?.text ?? ""
      if noun.count == 1, ["場", "議", "期", "員", "件"].contains(after), !rest.hasPrefix("当社員"), !rest.hasPrefix("当会員") { return nil }
      return (1 + noun.count, ends)
    }
    if ["弊", "小", "わ", "我", "う", "私"].contains(first.text), let word = others.first(where: rest.hasPrefix) {
      let noun = kinds.first { word.hasSuffix($0.noun) }
      return (word.count, noun?.ends ?? [])
    }
    return nil
  }

  /// The organisation that words for one's own house mean, if the text has any.
  static func find(in blocks: [(Block, [Reader.Settled])], of plain: Plain) -> Statements.Actor? {
    struct Candidate { var link: Link, name: String, score: Int, actor: Statements.Actor, looksForeign = false, isFitting = false }
    var ends: [String: Int] = [:]
    var count = 0
    var candidates: [Candidate] = []
    var number = 0
    func change(_ link: Link, by points: Int) { if let at = candidates.firstIndex(where: { $0.link == link }) { candidates[at].score += points } }
    for (block, named) in blocks where block.language == .ja {
      let houses = named.filter { $0.kind == .organisation }.sorted { $0.range.lowerBound < $1.range.lowerBound }
      for sentence in block.sentences {
        number += 1
        let own = sentence.compactMap { at in houses.contains { $0.range.contains(at) } ? nil : word(at: at, block).map { (at, $0) } }
        for (_, word) in own {
          count += 1
          for end in word.ends { ends[end, default: 0] += 1 }
        }
        for house in houses where sentence.contains(house.range.lowerBound) {
          let name = block.text(house.range)
          let (before, after) = (house.range.lowerBound - 1, house.range.upperBound)
          if !candidates.contains(where: { $0.link == house.link }) {
            var score = -2 * min(candidates.count, 4)
            if number <= 3 { score += 2 }
            // （本社：神戸市、…社長） behind the name.
            if block.isSign(after, "("), case let inner = block.text(after..<min(after + 30, block.tokens.count)), ["本社", "所在", "本部", "理事長", "会長", "社長", "代表", "学長", "院長", "頭取", "校長", "所長", "館長"].contains(where: inner.contains) { score += 3 }
            // フィンランドのX: a foreign house.
            let lead = max(sentence.lowerBound, before - 10)
            if let land = named.last(where: { $0.kind == .place && $0.range.upperBound <= house.range.lowerBound && $0.range.lowerBound >= lead }), Statements.isCountry(land.link) { score -= 5 }
            let looksForeign = block.tokens[house.range.lowerBound].kind == .katakana && house.range.count > 3 && block.token(house.range.lowerBound + 3)?.kind == .katakana && !name.contains("株式会社")
            candidates.append(Candidate(link: house.link, name: name, score: score, actor: Statements.Actor(house.range, .organisation, house.link, in: block, of: plain), looksForeign: looksForeign))
          }
          if sentence.lowerBound == house.range.lowerBound, ["は", "が", "で"].contains(block.token(after)?.text ?? "") || block.token(after)?.text == "と" && block.token(after + 1)?.kind != .hiragana || block.isSign(after, "(") { change(house.link, by: number <= 4 ? 2 : 1) }
          // 研究所の見学: where somebody goes.
          if ["の見学", "の視察", "への訪問", "を見学", "を視察"].contains(where: block.text(after..<min(after + 4, block.tokens.count)).hasPrefix) { change(house.link, by: -2) }
          // 大学に来訪し, and 大学と協定に調印 of a headline: where guests come, with whom the own house signs.
          if ["に来訪", "に来学", "を来訪", "に来校", "に来所", "に来院", "に来社"].contains(where: block.text(after..<min(after + 3, block.tokens.count)).hasPrefix) { change(house.link, by: 5) }
          if number == 1, block.token(after)?.text == "と", !block.tokens[sentence].contains(where: { $0.text == "。" }), ["協定", "覚書", "調印", "締結", "MOU", "提携"].contains(where: block.text(sentence).contains), houses.filter({ sentence.contains($0.range.lowerBound) }).count == 1 { change(house.link, by: -6) }
          if block.text(after..<min(after + 2, block.tokens.count)) == "から", ["来訪", "来学", "来校", "訪れ", "来日", "訪問"].contains(where: block.text(sentence).contains) { change(house.link, by: -4) }
          // A line that is but the name, or the name with an office: a signature or a heading.
          if block.sentences.count == 1, house.range.count >= sentence.count - 8, !block.isSign(sentence.upperBound - 1, "。") { change(house.link, by: 3) }
          for (at, word) in own {
            let isBeside = at == after + 1 && block.isSign(after, "(") || house.range.lowerBound == at + word.count || block.isSign(at + word.count, "、") && house.range.lowerBound == at + word.count + 1
            if isBeside { change(house.link, by: 4) } else { change(house.link, by: -4) }
          }
        }
      }
    }
    guard count > 0 else { return nil }
    let wanted = Array(ends.keys)
    // Firms at home have foreign names, too; schools and clubs seldom do.
    for at in candidates.indices where candidates[at].looksForeign { candidates[at].score -= wanted.isEmpty && !candidates[at].name.hasSuffix("社") ? 2 : 5 }
    for at in candidates.indices { candidates[at].isFitting = wanted.isEmpty || wanted.contains { candidates[at].name.hasSuffix($0) || candidates[at].name.contains($0) } }
    return candidates.filter(\.isFitting).max { $0.score < $1.score }?.actor
  }
}
