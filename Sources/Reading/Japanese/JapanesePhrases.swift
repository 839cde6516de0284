import Domain

/// How a name hangs in a Japanese sentence: its particle, behind all that belongs to it.
struct JapanesePhrase {
  var role = ""
  /// The noun that stands for the name: 技術者 in Xの技術者.
  var via = ""
  /// Behind the particle.
  var end: Int
}

extension Statements {
  private static let leads = [
    "をはじめとする", "をはじめとした", "を始めとする", "をはじめ", "を始め", "を団長とする", "を団長に", "が団長を務める", "を代表とする", "を筆頭とする", "を筆頭に", "を中心とする", "が率いる", "率いる", "を長とする", "を団長とした",
  ]
  private static let tails = JapaneseWords.byFirst(PersonWords.suffixesJa.union([
    "側", "ら", "など", "等", "夫妻", "本社", "一行", "内", "近郊", "県庁", "市役所", "市庁舎", "庁舎", "キャンパス", "北部", "南部", "東部", "西部", "郊外", "市内", "県内", "州内", "国内", "市街", "工場", "大学側", "王国", "共和国", "両氏", "方面", "周辺", "地方", "下院", "上院", "の両市", "の両県", "の両国", "の各社", "の3社", "の2社", "の両社", "の各地", "両市", "両県", "両国", "両社", "両州", "両町", "両大学", "両港", "両者", "港", "湾",
  ]))
  /// Who stands behind ら for those of whom one is named.
  private static let companies = ["地元経済界", "経済界", "関係者", "市関係者", "幹部", "首脳", "要人", "議員", "役員", "経営陣", "経営幹部", "代表団", "訪問団", "市議", "県議", "職員", "教職員", "両氏", "各氏", "メンバー", "参加者", "出席者", "市幹部", "県幹部", "大学関係者", "政府高官", "政府関係者", "政府要人", "閣僚", "首長", "日系議員", "地元議員", "行政関係者", "財界人", "経営者"].sorted { ($0.count, $1) > ($1.count, $0) }
  private static let particles: [(String, String)] = [
    ("との間", "間"), ("の間", "間"), ("間で", "間"), ("間の", "間"), ("によると", "よると"), ("によれば", "よると"), ("によって", "より"), ("により", "より"), ("による", "より"), ("に対して", "対"), ("に対し", "対"), ("に対する", "対"), ("について", "ついて"), ("に関", "ついて"), ("として", "として"),
    ("における", "で"), ("において", "で"), ("に次", ""), ("に続", ""), ("に加え", "や"), ("に代わ", ""), ("をめぐ", "ついて"), ("を巡り", "ついて"), ("を経由", "経由"), ("を経て", "経由"), ("を含", "を"), ("とともに", "ともに"), ("と共に", "ともに"), ("とは別", ""), ("と並", ""), ("という", ""), ("である", "である"), ("で、", "で"),
    ("及び", "及び"), ("および", "及び"), ("ならびに", "及び"), ("並びに", "及び"), ("または", "や"), ("あるいは", "や"), ("への", "への"), ("へは", "へ"), ("へも", "へ"), ("との", "との"), ("とは", "とは"), ("とも", "とも"), ("には", "に"), ("にも", "にも"), ("では", "では"), ("でも", "で"), ("からは", "から"), ("からも", "から"), ("からの", "からの"), ("から", "から"), ("より、", "から"), ("まで", "へ"),
    ("もし", ""), ("も交え", ""), ("を交え", ""), ("もの", ""), ("もう", ""), ("はじめ", ""), ("がん", ""), ("は", "は"), ("が", "が"), ("も", "も"), ("を", "を"), ("に", "に"), ("へ", "へ"), ("と", "と"), ("で", "で"), ("の", "の"), ("や", "や"), ("・", "・"), ("、", "、"),
  ]
  private static let counters: Set<String> = ["名", "人", "約", "社", "ほか", "余", "団", "校", "者", "余り"]
  private static let wideCounters = ["か所", "カ所", "ヶ所", "箇所", "都市", "か国", "カ国", "ヵ国", "ヶ国", "拠点", "地域", "大学", "機関", "団体", "町村", "企業", "港"]
  private static let deeds = ["訪問", "視察", "見学", "会談", "招待", "締結", "提携", "合意", "面会", "懇談", "設立", "招き", "招聘", "表敬", "開設", "創業", "創立", "設置", "間", "姉妹", "友好", "署名", "調印", "来日", "来訪", "派遣", "進出", "関係"]

  /// The particle after a name, its title, what stands in brackets and the nouns that hang on it.
  func phrase(after end: Int, of kind: Mention.Kind) -> JapanesePhrase {
    // 有本健二兵庫県知事は: the place belongs to the title.
    let posted = kind == .person ? posting(end) : end
    var at = kind == .person ? named.first { $0.range.lowerBound == posted && $0.kind != .person }?.range.upperBound ?? end : end
    var via = ""
    for step in 0..<16 where at < sentence.upperBound {
      let token = block.tokens[at]
      if token.text == "(" {
        guard let close = (at..<sentence.upperBound).first(where: { block.tokens[$0].text == ")" }) else { break }
        at = close + 1
        continue
      }
      if ["」", "』"].contains(token.text) {
        at += 1
        continue
      }
      let rest = text(from: at, 10)
      // クレアロンドン事務所は.
      if kind == .organisation, via.isEmpty, let place = branch(at: at), let noun = Self.branches.first(where: text(from: place.range.upperBound, 6).hasPrefix) {
        at = place.range.upperBound + tokenCount(of: noun, from: place.range.upperBound)
        continue
      }
      // ロンドンのほかニューヨーク.
      if rest.hasPrefix("のほか") { return JapanesePhrase(role: "、", via: via, end: at + (rest.hasPrefix("のほか、") ? 4 : 3)) }
      if block.token(at - 1)?.kind == .number, let counter = Self.wideCounters.first(where: rest.hasPrefix) {
        at += tokenCount(of: counter, from: at)
        continue
      }
      if token.kind == .hiragana || token.text == "率", let lead = Self.leads.first(where: rest.hasPrefix), let led = led(from: at + tokenCount(of: lead, from: at)) { return led }
      // 教授ら4名が.
      if token.kind == .number || Self.counters.contains(where: { rest.hasPrefix($0) && (block.token(at - 1)?.kind == .number || $0 == "約" || $0 == "ほか" && (block.token(at + 2)?.kind == .number || ["の方", "の皆", "の関", "の一", "、計"].contains(text(from: at + 2, 2))) || $0 == "社" && at == end && kind == .organisation && !["長", "員"].contains(text(from: at + 1, 1))) }) {
        at += rest.hasPrefix("ほか") || rest.hasPrefix("余り") ? 2 : 1
        continue
      }
      // 会長ら地元経済界と, 議長ら県議会議員と.
      if kind == .person, block.token(at - 1)?.text == "ら", let group = Self.companies.first(where: rest.hasPrefix) {
        at += tokenCount(of: group, from: at)
        continue
      }
      // 市長ら十二名が.
      if "一二三四五六七八九十百".contains(token.text), let end = (at + 1..<min(at + 5, sentence.upperBound)).first(where: { !"一二三四五六七八九十百".contains(block.tokens[$0].text) }), ["名", "人", "社", "校", "団"].contains(block.tokens[end].text), text(from: end, 2) != "社長" {
        at = end + 1
        continue
      }
      // 金沢市長は.
      if kind == .place, at == end, token.text == "長", ["市", "町", "村", "区"].contains(block.tokens[at - 1].text), ["は", "が", "ら", "と", "も", "を", "に"].contains(text(from: at + 1, 1)) {
        (at, via) = (at + 1, "市長")
        continue
      }
      // オーストリア大使は: somebody whom the text does not name.
      if kind == .place, at == end, via.isEmpty, let title = ["大使", "総領事", "領事", "首相", "大統領", "外相", "大臣", "国王", "政府代表"].first(where: rest.hasPrefix) {
        (at, via) = (at + tokenCount(of: title, from: at), title)
        continue
      }
      // ベルギー、フランスの2か国に.
      if let end = counted(at, kind) {
        at = end
        continue
      }
      // 神戸市内の3社 are not the town, unlike A、B、Cの3社.
      if let title = Self.tails[String(token.text.prefix(1))]?.first(where: rest.hasPrefix), kind == .organisation || !["の各社", "の3社", "の2社"].contains(title) {
        at += tokenCount(of: title, from: at)
        continue
      }
      if token.text == "の", !rest.hasPrefix("の間") {
        guard let chain = chain(from: at + 1) else { return JapanesePhrase(role: "の", via: via, end: at + 1) }
        return chain
      }
      // 葛鋒・省党委員会書記が.
      if token.text == "・", kind == .person, step == 0, let title = office(at + 1, isAfterPoint: true) {
        at = title
        continue
      }
      if token.kind == .hiragana || token.kind == .sign || ["間", "及", "並"].contains(token.text) {
        for (written, role) in Self.particles where rest.hasPrefix(written) && !(written == "からの" && ["招", "訪", "視", "要", "申", "依", "誘", "来", "呼", "参", "お", "提", "ご", "代"].contains(text(from: at + 3, 1))) { return JapanesePhrase(role: role, via: via, end: at + tokenCount(of: written, from: at)) }
      }
      // 経済・エネルギー相.
      if kind == .person, step == 0, let title = office(at) {
        at = title
        continue
      }
      // 外科部長, 本社研究棟: what is written on without a particle.
      if (kind == .person && step == 0 || kind == .organisation), token.kind == .han || token.kind == .katakana, !named.contains(where: { $0.range.lowerBound == at }) {
        var next = at
        while next < sentence.upperBound, [.han, .katakana].contains(block.tokens[next].kind), next - at < 10 { next += 1 }
        let run = text(at..<next)
        if !Self.deeds.contains(where: run.hasPrefix) {
          if kind == .organisation, !["部", "科", "院", "局", "課", "室", "センター", "支社", "支店", "校", "部門", "学域"].contains(where: run.hasSuffix) { via = run }
          at = next
          continue
        }
      }
      break
    }
    return JapanesePhrase(via: via, end: at)
  }

  /// Behind what says where somebody is posted: 駐日 before オーストリア大使.
  func posting(_ end: Int) -> Int {
    guard let word = ["駐日", "在日", "駐独", "駐"].first(where: text(from: end, 2).hasPrefix) else { return end }
    return end + word.count
  }

  /// The end of an office with its fields parted by a point, behind a name.
  private func office(_ start: Int, isAfterPoint: Bool = false) -> Int? {
    var end = start
    while end < sentence.upperBound, end - start < 16, [.han, .katakana].contains(block.tokens[end].kind) || block.tokens[end].text == "・", !named.contains(where: { $0.range.lowerBound == end && $0.kind == .person }) { end += 1 }
    guard end > start + (isAfterPoint ? 1 : 3), isAfterPoint || text(start..<end).contains("・"), PersonWords.suffixesJa.contains(where: text(start..<end).hasSuffix) else { return nil }
    return end
  }

  /// 市長をはじめとする5名の訪問団が: the particle of the noun to which the name leads.
  private func led(from start: Int) -> JapanesePhrase? {
    for at in start..<min(start + 18, sentence.upperBound) where at > start {
      if named.contains(where: { $0.kind != .topic && $0.kind != .date && $0.range.contains(at) }) { continue }
      guard [.han, .katakana].contains(block.tokens[at - 1].kind) || block.tokens[at - 1].text == "ら" || block.tokens[at - 1].text == ")" else { continue }
      if ["は", "が", "を", "に", "と", "も"].contains(block.tokens[at].text) { return JapanesePhrase(role: block.tokens[at].text, via: "一行", end: at + 1) }
      if text(from: at, 2) == "から" { return JapanesePhrase(role: "から", via: "一行", end: at + 2) }
    }
    return nil
  }

  /// Nouns that hang on a name by の, up to their particle; nil where another name or a deed follows.
  private func chain(from start: Int) -> JapanesePhrase? {
    var at = start
    var last = start
    while at < sentence.upperBound, at - start < 16 {
      let token = block.tokens[at]
      if isActorStart(at) { return nil }
      if token.text == "(" {
        guard at > start, let close = (at..<sentence.upperBound).first(where: { block.tokens[$0].text == ")" }) else { return nil }
        at = close + 1
        continue
      }
      if token.text == "の" || token.text == "・" {
        last = at + 1
      } else if ["「", "」", "『", "』"].contains(token.text) || [.han, .katakana, .word, .number].contains(token.kind) {
        // A part of the noun.
      } else if token.text == "り", ["通", "祭", "踊", "造"].contains(block.token(at - 1)?.text ?? "") {
        // 酒蔵通り, 七夕祭り.
      } else if ["など", "ら", "さん", "さま", "たち"].contains(where: text(from: at, 2).hasPrefix) {
        at += block.tokens[at].text == "ら" ? 1 : 2
        continue
      } else {
        break
      }
      at += 1
    }
    guard at > last, at < sentence.upperBound else { return nil }
    let (run, noun) = (text(start..<at), text(last..<at))
    // AとBの交流は2013年に始まった.
    if ["交流", "取引"].contains(noun) { return nil }
    let isDelegation = JapaneseWords.delegations.contains(where: noun.hasSuffix)
    if !isDelegation && Self.deeds.contains(where: run.replacing("関係者", with: "").contains) || ["ため", "ほか", "間", "際", "後", "中", "下"].contains(noun) { return nil }
    let rest = text(from: at, 6)
    guard let (written, role) = Self.particles.first(where: { rest.hasPrefix($0.0) }), !role.isEmpty, role != "、" || at - start > 0, role != "である" else { return nil }
    return JapanesePhrase(role: role, via: noun, end: at + tokenCount(of: written, from: at))
  }

  private func isActorStart(_ at: Int) -> Bool {
    if named.contains(where: { $0.kind != .topic && $0.kind != .date && $0.range.contains(at) }) { return true }
    return block.tokens[at].text == "同" && ["社", "大", "市", "県", "州", "会", "病", "院", "研", "機", "公", "銀", "校", "国", "町", "議", "教", "氏", "学", "協", "財", "連", "園", "文", "ク", "労", "工", "高", "楽"].contains(text(from: at + 1, 1))
      || block.tokens[at].text == "当" && ["社", "所", "院", "校", "館", "会", "協", "機", "財", "病"].contains(text(from: at + 1, 1))
  }

  func text(_ range: Range<Int>) -> String { range.isEmpty ? "" : block.tokens[range].map(\.text).joined() }

  func text(from at: Int, _ count: Int) -> String { text(min(max(at, 0), sentence.upperBound)..<min(max(at, 0) + count, sentence.upperBound)) }

  func tokenCount(of word: String, from at: Int) -> Int {
    var (count, length) = (0, 0)
    while length < word.unicodeScalars.count, at + count < sentence.upperBound {
      length += block.tokens[at + count].text.unicodeScalars.count
      count += 1
    }
    return count
  }
}
