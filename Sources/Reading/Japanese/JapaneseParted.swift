import Domain

/// Names written on without a sign between a person, the house and the office, or joined by what was learned: ヨアヒム・ベーレンスキール大学長, 南スラウェシ州マカッサル.
struct JapaneseParted {
  var block: Block
  /// Whom a name means, if it is known.
  var link: (String, Mention.Kind) -> Link?

  private static let offices = ["州首相", "大統領", "副大統領", "国務大臣", "副大臣", "大臣", "国家主席", "首相", "長官", "議長", "副議長", "知事", "副知事", "市長", "副市長", "大使", "総領事", "理事長", "理事", "学長", "会長", "社長", "次官", "教授", "院長", "局長", "外相", "公使", "領事", "役員", "委員長", "総長", "総裁", "所長", "部長", "省長", "相"]
  private static let houseEnds = ["国民議会", "連邦議会", "州議会", "市議会", "議会", "大学", "大学院", "商工会議所", "会議所", "研究所", "協会", "銀行", "省", "庁", "港湾公社", "公社", "旅遊局", "局"]
  private static let areaEnds: Set<String> = ["市", "州", "県", "省", "町", "村", "区", "府", "都"]

  func parted(_ named: [Reader.Settled]) -> [Reader.Settled] {
    var list = named.flatMap { one in isCommon(one) ? [] : group(one) ?? listed(one) ?? office(of: one) ?? housed(one) ?? areas(of: one) ?? [one] }
    for run in personRuns() {
      guard let (parts, range) = glued(run) else { continue }
      list.removeAll { $0.range.overlaps(range) }
      list += parts
    }
    return list.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  private func text(_ range: Range<Int>) -> String {
    let end = min(range.upperBound, block.tokens.count)
    return range.lowerBound < end ? block.text(range.lowerBound..<end) : ""
  }
  private func kind(_ at: Int) -> Token.Kind? { block.token(at)?.kind }

  private func settled(_ range: Range<Int>, _ kind: Mention.Kind, like one: Reader.Settled? = nil) -> Reader.Settled {
    let name = text(range)
    let bare = kind == .place && Self.areaEnds.contains(String(name.suffix(1))) ? link(String(name.dropLast()), .place) : nil
    return Reader.Settled(range: range, kind: kind, link: link(name, kind) ?? bare ?? .new(name), reason: kind == .place ? .placeForm : .suffix, weight: 3)
  }

  private static let commonWords: Set<String> = ["以下", "非常任", "気候保護", "気候保護大臣", "環境保護", "自然保護", "消費者保護", "遺伝子", "日独", "日米", "日仏", "日英", "日中", "日韓", "日亜", "南部", "北部", "東部", "西部", "中部", "新任", "前任", "各国"]

  /// Words that were learned or read as persons and are none.
  private func isCommon(_ one: Reader.Settled) -> Bool {
    guard case .new = one.link else { return false }
    let name = text(one.range)
    if one.kind == .person { return Self.commonWords.contains(name) }
    guard one.kind == .organisation, one.reason == .learned || one.reason == .headNoun else { return false }
    return one.reason == .learned && Self.commonEnds.contains(where: name.hasSuffix) || isListOfNouns(name)
  }

  /// 港湾・物流, 中学生・高校生: common nouns in a row.
  private func isListOfNouns(_ name: String) -> Bool {
    let parts = name.split(separator: "・")
    return parts.count > 1 && parts.allSatisfy { $0.count <= 4 && $0.unicodeScalars.allSatisfy { Script.isHan($0.value) } } && !Self.bodyEnds.contains(where: name.hasSuffix)
  }
  private static let commonEnds = ["車", "検査", "病", "感染症", "症", "措置", "育成策", "政策", "ツーリズム", "バス", "ランキング", "分野", "関係者", "会談", "政府間協議", "交流戦", "同士", "高校生", "中学生", "小学生", "大学生", "留学生", "技術", "ノウハウ", "サービス事業", "地域", "競技", "大会議", "料理", "文化", "言語"]
  private static let bodyEnds = ["会", "館", "所", "省", "局", "社", "院", "団", "校", "大学", "法人", "連盟", "機構", "銀行", "組合", "園", "隊", "署", "庁", "部", "課", "府", "室", "港", "寺", "線"]

  /// 静岡県友好代表団, 市民親善訪問団 as a house: people on a journey, and whose they are.
  private func group(_ one: Reader.Settled) -> [Reader.Settled]? {
    guard one.kind == .organisation, case .new = one.link, case let name = text(one.range), ["訪問団", "代表団", "使節団", "視察団", "派遣団", "議員団"].contains(where: name.hasSuffix), one.range.allSatisfy({ [.han, .katakana].contains(kind($0)) }) else { return nil }
    guard let sign = one.range.dropFirst().first(where: { ["県", "市", "州", "省", "町", "村"].contains(block.tokens[$0].text) && $0 - one.range.lowerBound >= 2 }) else { return [] }
    let area = one.range.lowerBound..<(sign + 1)
    return link(text(area), .place) != nil || link(String(text(area).dropLast()), .place) != nil ? [settled(area, .place)] : []
  }

  // MARK: - Persons with houses

  /// Katakana with a point or hyphen in it, before common signs.
  private func personRuns() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = 0
    while at < block.tokens.count {
      guard kind(at) == .katakana else {
        at += 1
        continue
      }
      let start = at
      while kind(at) == .katakana || ["・", "=", "＝"].contains(block.token(at)?.text ?? "") && kind(at + 1) == .katakana { at += 1 }
      if kind(at) == .han, (start..<at).contains(where: { kind($0) != .katakana }) { runs.append(start..<at) }
    }
    return runs
  }

  /// ラウル・エスピノサメキシコ合衆国グアナファト州知事: the person, the country, the state.
  private func glued(_ run: Range<Int>) -> ([Reader.Settled], Range<Int>)? {
    var end = run.upperBound
    while end < block.tokens.count, end - run.upperBound < 18, [.han, .katakana].contains(kind(end)) { end += 1 }
    let tail = text(run.upperBound..<end)
    guard let office = Self.offices.filter({ tail.contains($0) || tail.hasPrefix("大学長") }).max(by: { $0.count < $1.count }), let place = tail.firstRange(of: office) ?? tail.firstRange(of: "学長") else { return nil }
    var stop = run.upperBound + tail[..<place.lowerBound].unicodeScalars.count
    // 大学長: the university's name goes on over the office's first sign.
    if tail.hasPrefix("大学長") { stop = run.upperBound + 2 }
    for length in stride(from: min(20, run.count - 5), through: 2, by: -1) {
      let start = run.upperBound - length
      let name = text(start..<run.upperBound)
      // The person has two parts, the last of two signs and more.
      guard let point = (run.lowerBound..<start).last(where: { kind($0) != .katakana }), start - point > 2, kind(start) == .katakana else { continue }
      guard stop > run.upperBound, JapaneseForms.placeNames.contains(name) || link(text(start..<stop), .organisation) != nil else { continue }
      let person = settled(run.lowerBound..<start, .person)
      return ([person] + houses(start..<stop), run.lowerBound..<stop)
    }
    return nil
  }

  /// メキシコ合衆国グアナファト州, ブルキナファソ国民: areas one behind the other, or one house.
  private func houses(_ range: Range<Int>) -> [Reader.Settled] {
    if link(text(range), .organisation) != nil { return [settled(range, .organisation)] }
    var next = range.upperBound
    if text(range.upperBound..<(range.upperBound + 1)) == "議" || text(range).hasSuffix("国民") { next = range.upperBound + (text(range.upperBound..<(range.upperBound + 2)) == "議長" ? 0 : 2) }
    if Self.houseEnds.contains(where: text(range.lowerBound..<next).hasSuffix) { return [settled(range.lowerBound..<next, .organisation)] }
    var list: [Reader.Settled] = []
    var start = range.lowerBound
    for at in range where at > start {
      let isEnd = Self.areaEnds.contains(block.tokens[at].text) || block.tokens[at].text == "国" && text(start..<(at + 1)).count > 3
      guard isEnd else { continue }
      list.append(settled(start..<(at + 1), .place))
      start = at + 1
    }
    if start < range.upperBound, JapaneseForms.placeNames.contains(text(start..<range.upperBound)) { list.append(settled(start..<range.upperBound, .place)) }
    return list
  }

  /// ミヒャエル・マイヤーホーファー国務大臣 as a house: a person with an office.
  private func office(of one: Reader.Settled) -> [Reader.Settled]? {
    guard one.kind == .organisation, case .new = one.link, kind(one.range.lowerBound) == .katakana, let first = one.range.first(where: { kind($0) == .han }), first - one.range.lowerBound >= 3, one.range.allSatisfy({ [.han, .katakana, .sign].contains(kind($0)) }), (first..<one.range.upperBound).allSatisfy({ kind($0) == .han }) else { return nil }
    let person = one.range.lowerBound..<first
    let name = text(person)
    let isFull = name.contains("・") || name.contains("=")
    let tail = text(first..<one.range.upperBound)
    let rest = text(one.range.upperBound..<(one.range.upperBound + 4))
    guard !JapaneseForms.placeNames.contains(name), !Self.houseEnds.contains(where: tail.hasSuffix) else { return nil }
    guard isFull && Self.offices.contains(where: tail.hasSuffix) || ["大臣", "相、", "相と", "相は", "相が", "次官", "長官", "担当"].contains(where: rest.hasPrefix) && tail.count <= 6 else { return nil }
    var settled = settled(person, .person)
    settled.reason = .title
    return [settled]
  }

  // MARK: - Places

  /// ドイツ・オランダ as a person: two countries.
  private func listed(_ one: Reader.Settled) -> [Reader.Settled]? {
    guard one.kind == .person || one.kind == .organisation, case .new = one.link, one.range.contains(where: { block.tokens[$0].text == "・" }) else { return nil }
    var parts: [Range<Int>] = []
    var start = one.range.lowerBound
    for at in one.range where block.tokens[at].text == "・" {
      parts.append(start..<at)
      start = at + 1
    }
    parts.append(start..<one.range.upperBound)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && JapaneseForms.countries.contains(text($0)) }) else { return nil }
    return parts.map { settled($0, .place) }
  }

  /// 伊那市高遠町の高遠高校 as one house: the places, and the house in them.
  private func housed(_ one: Reader.Settled) -> [Reader.Settled]? {
    guard one.kind == .organisation, case .new = one.link, one.likelihood != nil, let of = one.range.last(where: { block.tokens[$0].text == "の" }), one.range.upperBound - of > 3, of > one.range.lowerBound + 1 else { return nil }
    let lead = one.range.lowerBound..<of
    guard Self.areaEnds.contains(block.tokens[of - 1].text) || JapaneseForms.placeNames.contains(text(lead)), lead.allSatisfy({ [.han, .katakana].contains(kind($0)) }), lead.count <= 14 else { return nil }
    let places = chain(lead)
    guard !places.isEmpty else { return nil }
    return places + [settled((of + 1)..<one.range.upperBound, .organisation)]
  }

  /// 中国浙江省, 南スラウェシ州マカッサル as one name: the areas one behind the other.
  private func areas(of one: Reader.Settled) -> [Reader.Settled]? {
    guard one.kind == .organisation, case .new = one.link, one.range.allSatisfy({ [.han, .katakana].contains(kind($0)) }) else { return nil }
    let name = text(one.range)
    let isProvince = name.hasSuffix("省") && JapaneseForms.countries.contains { name.hasPrefix($0) && link(String(name.dropFirst($0.count).dropLast()), .place) != nil }
    if isProvince { return chain(one.range) }
    guard let state = one.range.first(where: { block.tokens[$0].text == "州" }), state > one.range.lowerBound + 1, state + 2 < one.range.upperBound, (state + 1..<one.range.upperBound).allSatisfy({ kind($0) == .katakana }) else { return nil }
    return chain(one.range)
  }

  private func chain(_ range: Range<Int>) -> [Reader.Settled] {
    var list: [Reader.Settled] = []
    var start = range.lowerBound
    if let country = JapaneseForms.countries.filter({ text(range).hasPrefix($0) && $0.unicodeScalars.count < range.count - 1 }).max(by: { ($0.count, $0) < ($1.count, $1) }) {
      let end = start + country.unicodeScalars.count
      if end <= range.upperBound, text(start..<end) == country {
        list.append(settled(start..<end, .place))
        start = end
      }
    }
    for at in range where at > start && Self.areaEnds.contains(block.tokens[at].text) && at - start >= 1 {
      list.append(settled(start..<(at + 1), .place))
      start = at + 1
    }
    if start < range.upperBound { list.append(settled(start..<range.upperBound, .place)) }
    return list
  }
}
