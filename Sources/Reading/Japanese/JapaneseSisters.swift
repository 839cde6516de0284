import Domain

/// The two towns, states or prefectures whose partnership a Japanese text is about, for sentences that do not name both.
enum JapaneseSisters {
  static let words = [
    "姉妹都市", "友好都市", "姉妹提携", "友好提携", "姉妹州", "姉妹県", "姉妹友好", "友好県省", "友好省", "友好州", "友好県", "姉妹関係", "友好関係", "友好交流", "パートナーシティ", "パートナー都市", "交流都市", "姉妹市", "友好協定", "友好協力", "姉妹協定", "提携都市", "交流協定", "協力協定", "都市提携", "姉妹校", "姉妹港", "友好港",
  ]
  private static let areaSigns = ["市", "県", "州", "省", "道", "府", "都", "町", "村", "区"]

  /// AとB, not a town in a prefecture.
  private static func isJoined(_ two: [Statements.Actor], _ block: Block) -> Bool {
    let between = block.text(two[0].range.upperBound..<max(two[0].range.upperBound, two[1].range.lowerBound))
    return ["と", "、", "・", "及び", "と、"].contains(between)
  }

  static func isSister(_ text: String) -> Bool { words.contains(where: text.contains) }

  /// Whom most sentences that speak of a partnership name, and nobody else.
  static func find(in blocks: [(Block, [Reader.Settled])], of plain: Plain) -> [Statements.Actor] {
    var votes: [(pair: [Statements.Actor], count: Int)] = []
    for (block, named) in blocks where block.language == .ja {
      for sentence in block.sentences where isSister(block.text(sentence)) {
        var two: [Statements.Actor] = []
        for one in named where one.kind == .place && sentence.contains(one.range.lowerBound) && !one.range.isEmpty && !Statements.isCountry(one.link) && !two.contains(where: { $0.party.link == one.link }) {
          two.append(Statements.Actor(one.range, one.kind, one.link, in: block, of: plain))
        }
        guard two.count == 2, two.count(where: { JapaneseHome.isJapanese($0.party.text) }) < 2 || isJoined(two, block) else { continue }
        let links = Set(two.map(\.party.link))
        if let at = votes.firstIndex(where: { Set($0.pair.map(\.party.link)) == links }) { votes[at].count += 1 } else { votes.append((two, 1)) }
      }
    }
    guard let best = votes.map(\.count).max() else { return [] }
    return votes.first { $0.count == best }?.pair ?? []
  }
}

extension Statements {
  private static let deeds = ["周年", "年を迎え", "節目", "締結", "結ん", "結び", "結ば", "なっ", "なり", "となる", "樹立", "始ま", "さかのぼ", "半世紀", "年に当た", "年目", "年にあた", "年の", "以来", "年。", "縁組"]
  private static let others = ["解消", "検討", "目指", "めざ", "希望", "協議", "可能性", "予定", "たい", "向けて", "模索", "打診"]

  /// 1973年の姉妹都市提携から半世紀を迎えた, 両市が友好都市となったのは1981年: since when the two are partners of whom the text speaks.
  func sisters(_ said: [Statement], _ actors: [Actor], _ subject: Subject) -> [Statement] {
    guard !said.contains(where: { $0.kind == .partnerOf && $0.time != nil }), let at = sentence.first(where: { at in JapaneseSisters.words.contains(where: text(from: at, 8).hasPrefix) && !named.contains { $0.kind == .organisation && $0.range.contains(at) } }) else { return [] }
    let line = text(sentence)
    guard Self.deeds.contains(where: line.contains), !Self.others.contains(where: line.contains) else { return [] }
    var areas: [Actor] = []
    for one in named where one.kind == .place && !one.range.isEmpty && !Self.isCountry(one.link) && !areas.contains(where: { $0.party.link == one.link }) { areas.append(actor(one.range, one.kind, one.link)) }
    var pair = subject.sisters
    // 姉妹提携から60年を迎えたワシントン州で: the other is the area at home.
    if pair.isEmpty, areas.count == 1, !JapaneseHome.isJapanese(areas[0].party.text), let sign = areas[0].party.text.last.map(String.init), let home = (["州", "省", "道"].contains(sign) ? ["県", "道", "府", "都"] : [sign]).compactMap({ subject.homeAreas[$0] }).first { pair = [home, areas[0]] }
    // Another partnership than that of the two.
    if areas.count >= 2, !pair.isEmpty, !pair.allSatisfy({ one in areas.contains { $0.party.link == one.party.link } }) { return [] }
    guard pair.count == 2, areas.allSatisfy({ one in pair.contains { $0.party.link == one.party.link } }) || areas.count > 2 else { return [] }
    let time = sisterYear(at)
    if time == nil, said.contains(where: { $0.kind == .partnerOf }) || subject.partnered.contains(Set(pair.map(\.party.link))) { return [] }
    return [statement(.partnerOf, pair[0], pair[1], time, .asserted, at..<min(at + 4, sentence.upperBound), .noun)]
  }

  /// The year or month in which a partnership began: 1973年の姉妹都市提携, 姉妹提携は1973年11月に結ばれた, 友好関係樹立30周年（1994年〜.
  func sisterTime(_ at: Int) -> WrittenDate? { sisterYear(at) }

  private func sisterYear(_ at: Int) -> WrittenDate? {
    let years = dated.filter { $0.date.year != nil && $0.date.day == nil }
    func isEvent(_ one: FoundDate) -> Bool { ["を迎え", "、", "で", "の節", "度"].contains(where: text(from: one.range.upperBound, 3).hasPrefix) && !text(from: one.range.upperBound, 6).hasPrefix("、とも") }
    if let one = years.last(where: { $0.range.upperBound <= at && at - $0.range.upperBound <= 40 && !isEvent($0) }) { return one.date }
    return years.first { $0.range.lowerBound > at && $0.range.lowerBound - at <= 22 && !isEvent($0) || $0.range.lowerBound > at && block.isSign($0.range.lowerBound - 1, "(") && $0.range.lowerBound - at <= 22 }?.date
  }
}
