import Domain

/// Organisations, persons and places by form, in Japanese: a legal form, the end of a name, an office or honorific.
struct JapaneseForms {
  let block: Block
  let sentence: Range<Int>
  /// Names of the register and the gazetteer in this sentence.
  let known: [Range<Int>: Mention.Kind]

  func all() -> [Found] { organisations() + persons() + roster() + places() + areas() + sights() + seats() + ports() + extended() }

  // MARK: - Steps over tokens

  func token(_ at: Int) -> Token? { sentence.contains(at) ? block.tokens[at] : nil }

  private func isNameSign(_ at: Int) -> Bool {
    guard let token = token(at), token.kind == .sign, ["・", "&", "=", "-", "'"].contains(token.text) else { return false }
    return (self.token(at - 1).map(isLetter) ?? false) && (self.token(at + 1).map(isLetter) ?? false)
  }
  private func isLetter(_ token: Token) -> Bool { token.kind == .han || token.kind == .katakana || token.kind == .word || token.kind == .number }
  func isNamePart(_ at: Int) -> Bool {
    guard let token = token(at) else { return false }
    if token.kind == .sign { return isNameSign(at) }
    return isLetter(token)
  }
  /// The end of a word that begins at a token, if it stands there.
  private func end(of word: [String], at: Int) -> Int? {
    guard at + word.count <= sentence.upperBound, at >= sentence.lowerBound else { return nil }
    for (index, part) in word.enumerated() where block.tokens[at + index].text != part { return nil }
    return at + word.count
  }
  private func longest(_ words: [String: [[String]]], at: Int) -> Int? {
    guard sentence.contains(at), let words = words[block.tokens[at].text] else { return nil }
    var best: Int?
    for word in words { if let end = end(of: word, at: at), end > best ?? 0 { best = end } }
    return best
  }
  func text(_ range: Range<Int>) -> String { block.text(range) }
  func title(at: Int) -> Int? { longest(Self.titles, at: at) }
  /// Titles from left to right, none within another.
  func titleSpans() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      if let end = title(at: at) {
        spans.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return spans
  }

  /// Words as tokens, by their first one.
  private static func parts(_ words: some Sequence<String>) -> [String: [[String]]] {
    let parted = words.map { word in
      let plain = Plain(word)
      return tokens(of: plain, in: 0..<plain.scalars.count).map(\.text)
    }
    return Dictionary(grouping: parted) { $0[0] }
  }
  private static let legal = parts(OrganisationWords.legalJa)
  private static let ends = parts(OrganisationWords.endsJa)
  private static let titles = parts(PersonWords.suffixesJa.sorted())
  static let surnames = PersonWords.familyKanji

  // MARK: - Organisations

  private func organisations() -> [Found] {
    var found: [Found] = []
    let titles = titleSpans()
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      if let end = longest(Self.legal, at: at), let range = legal(at..<end) {
        found.append(Found(range: range, kind: .organisation, reason: .legalForm, name: text(range)))
        at = max(range.upperBound, end)
        continue
      }
      // 風力発電会社「ノルトヴィント」.
      if block.tokens[at].text == "「", let close = (at + 1..<min(at + 16, sentence.upperBound)).first(where: { block.tokens[$0].text == "」" }), close > at + 1,
        ["会社", "企業", "メーカー", "大手", "商社", "ベンチャー", "スタートアップ", "財団", "団体", "法人", "組織", "機関", "連盟", "協会", "公社", "組合", "工房", "子会社", "新会社"].contains(where: text(max(sentence.lowerBound, at - 7)..<at).hasSuffix),
        (at + 1..<close).allSatisfy({ isNamePart($0) })
      {
        found.append(Found(range: (at + 1)..<close, kind: .organisation, reason: .announced, name: text((at + 1)..<close)))
      }
      if let range = coined(at), !found.contains(where: { $0.range.overlaps(range) }) { found.append(Found(range: range, kind: .organisation, reason: .announced, name: text(range))) }
      // ドレーガー社.
      if block.tokens[at].text == "社", !isNamePart(at + 1), case let start = letters(before: at), at - start >= 2,
        (start..<at).allSatisfy({ token($0)?.kind == .katakana || token($0)?.kind == .word || token($0)?.text == "・" }), !Self.commonKatakana.contains(text(start..<at))
      {
        // ノルトフリース風力テクニク社.
        let left = token(start - 1)?.kind == .han && !isNamePart(at + 1) ? leftEnd(from: at) : start
        let isMixed = left < start && token(left)?.kind == .katakana && !known.keys.contains { $0.lowerBound >= left && $0.upperBound <= start } && !Self.kinds.contains(where: text(left..<start).hasSuffix)
        let range = withoutKind((isMixed ? left : start)..<at)
        found.append(Found(range: range, kind: .organisation, reason: .suffix, name: text(range)))
      }
      if let range = mixed(at), !found.contains(where: { $0.range.overlaps(range) }) { found.append(Found(range: range, kind: .organisation, reason: .announced, name: text(range))) }
      if let range = seated(at), !found.contains(where: { $0.range.overlaps(range) }) { found.append(Found(range: range, kind: .organisation, reason: .announced, name: text(range))) }
      if let end = longest(Self.ends, at: at), !titles.contains(where: { $0.overlaps(at..<end) && $0.upperBound > end }), let range = ended(at..<end) {
        found.append(Found(range: range, kind: .organisation, reason: .headNoun, name: text(range)))
      }
      at += 1
    }
    return found
  }

  /// `東海モーションラボ（岡崎市）`: a run of signs and katakana before a town in brackets.
  private func seated(_ at: Int) -> Range<Int>? {
    guard block.tokens[at].text == "(", at > sentence.lowerBound, block.tokens[at - 1].kind == .katakana || block.tokens[at - 1].kind == .han,
      let place = known.first(where: { $0.value == .place && $0.key.lowerBound == at + 1 })?.key, let next = token(place.upperBound)?.text, next == ")" || next == "、"
    else { return nil }
    let start = leftEnd(from: at)
    let name = text(start..<at)
    guard name.unicodeScalars.count >= 4, (start..<at).contains(where: { token($0)?.kind == .katakana }), title(at: start) == nil, !PersonWords.suffixesJa.contains(where: name.hasSuffix), !known.keys.contains(where: { $0.overlaps(start..<at) }),
      !OrganisationWords.genericJa.contains(name)
    else { return nil }
    return start..<at
  }

  private func legal(_ form: Range<Int>) -> Range<Int>? {
    let left = leftEnd(from: form.lowerBound)
    if left < form.lowerBound, !(token(form.lowerBound - 1)?.kind == .number) { return left..<form.upperBound }
    var end = form.upperBound
    while end < sentence.upperBound, end - form.upperBound < 30 {
      if end > form.upperBound, title(at: end) != nil, !startsOther(end) { break }
      if isNamePart(end) {
        end += 1
      } else if token(end)?.kind == .hiragana {
        var run = end
        while token(run)?.kind == .hiragana { run += 1 }
        let word = text(end..<run)
        guard run - end > 1, isNamePart(run), !Self.particles.contains(word) else { break }
        end = run
      } else {
        break
      }
    }
    return end > form.upperBound ? form.lowerBound..<end : nil
  }

  /// Where a run of katakana or letters begins.
  private func letters(before end: Int) -> Int {
    var start = end
    while start > sentence.lowerBound, let token = token(start - 1), token.kind == .katakana || token.kind == .word || isNameSign(start - 1) { start -= 1 }
    for (range, kind) in known where kind == .place && range.lowerBound == start && range.upperBound < end && token(range.upperBound)?.text == "・" && (Self.countries.contains(text(range)) || end - range.upperBound > 8) { start = range.upperBound + 1 }
    return start
  }

  /// Whether a title's first sign goes on to a word that is no title: 代表 of 代表団.
  private func startsOther(_ at: Int) -> Bool { end(of: ["代", "表", "団"], at: at) != nil }

  /// Where a name begins that ends before a token.
  func leftEnd(from end: Int) -> Int {
    var start = end
    while start > sentence.lowerBound, end - start < 30, isNamePart(start - 1) {
      // 10月8日, 第3回 belong to no name.
      if let token = token(start - 1), ["日", "月", "年", "回", "期"].contains(token.text), self.token(start - 2)?.kind == .number { break }
      if token(start - 1)?.follows == true, start - 1 > sentence.lowerBound {
        start -= 1
        break
      }
      start -= 1
    }
    // 播州みなと銀行.
    if let kana = kana(before: start), start < end || kana.lowerBound < start {
      start = kana.lowerBound
      while start > sentence.lowerBound, token(start - 1)?.kind == .han, end - start < 30 { start -= 1 }
    }
    // ドイツ・キール大学: the country is a name of its own.
    for (range, kind) in known where kind == .place && range.lowerBound == start && range.upperBound < end {
      let isChamber = text(end..<min(end + 5, sentence.upperBound)).hasPrefix("商工会議所") && token(range.upperBound + 1)?.kind == .han
      if token(range.upperBound)?.text == "・", !isChamber { start = range.upperBound + 1 }
    }
    while start < end, let token = token(start), ["同", "各", "両", "当", "元", "前", "旧", "新"].contains(token.text), token.kind == .han, end - start > 1 { start += 1 }
    return start
  }

  private func ended(_ end: Range<Int>) -> Range<Int>? {
    let isUniversity = text(end).hasSuffix("大学")
    // 独日協会ヴュルツブルク.
    let town = ["大学", "協会", "会議所", "クラブ", "財団", "病院"].contains(where: text(end).hasSuffix) ? known.first { $0.value == .place && $0.key.lowerBound == end.upperBound && token(end.upperBound)?.kind == .katakana && !isNamePart($0.key.upperBound) }?.key : nil
    let isCampus = town != nil || isUniversity && (token(end.upperBound)?.kind == .katakana || isFaculty(end.upperBound))
    if isNamePart(end.upperBound), !mayFollow(end.upperBound), !isCampus { return nil }
    let start = leftEnd(from: end.lowerBound)
    var last = end.upperBound
    // ヘルムホルツ・センター・ヘレオン.
    if token(last - 1)?.kind == .katakana, token(last)?.text == "・", token(last + 1)?.kind == .katakana {
      last += 1
      while token(last)?.kind == .katakana { last += 1 }
    }
    // スイス連邦工科大学チューリヒ校.
    if text(end).hasSuffix("大学"), token(last)?.kind == .katakana {
      var campus = last
      while token(campus)?.kind == .katakana { campus += 1 }
      if token(campus)?.text == "校" { last = campus + 1 }
    }
    // ルール大学ボーフム.
    if let town { last = town.upperBound }
    let range = start..<last
    let name = text(range)
    guard start < end.lowerBound, !OrganisationWords.genericJa.contains(name) else { return nil }
    // ケベック州政府: the state itself is named.
    if ["州政府", "州議会", "連邦政府"].contains(text(end)), known.contains(where: { $0.value == .place && $0.key.lowerBound <= start && $0.key.upperBound >= end.lowerBound }) { return nil }
    if token(start - 1)?.kind == .han, token(start)?.kind == .han, ["同", "各", "両", "当"].contains(token(start - 1)!.text) { return nil }
    let before = start..<end.lowerBound
    let isForeign = before.contains { token($0)?.kind == .katakana || token($0)?.kind == .word }
    let isPlaced = known.contains { $0.value == .place && $0.key.lowerBound == start && $0.key.upperBound <= end.lowerBound } || !isForeign && before.count >= 2 && (2...min(4, before.count)).contains { Self.placeNames.contains(text(start..<(start + $0))) }
    if OrganisationWords.weakEndsJa.contains(text(end)) || !isForeign && !isPlaced && before.count < 2 {
      // 聖和記念病院: three signs that are no common word.
      let isOwn = ["病院", "博物館", "資料館", "美術館", "高校", "銀行", "図書館"].contains(text(end)) && before.count >= 3 && !Self.commonBefore.contains(where: text(before).contains)
      let isTrade = OrganisationWords.tradesJa.contains(text(end)) && isFirmsName(before, end)
      guard isForeign && !Self.commonKatakana.contains(text(before)) || isPlaced && before.count > 1 || isOwn || isTrade else { return nil }
      if OrganisationWords.officesJa.contains(text(end)), !isPlaced || before.count < 4 { return nil }
    }
    if text(end) == "省", isProvince(before) { return nil }
    // カリフォルニア州下院の議員: the state itself is named.
    if ["下院", "上院"].contains(text(end)) || text(end) == "院" && ["下", "上"].contains(token(end.lowerBound - 1)?.text ?? "") { return nil }
    // 海外14大学.
    if token(end.lowerBound - 1)?.kind == .number { return nil }
    if Self.commonBefore.contains(text(before)) || Self.commonBefore.contains(where: { text(before).hasSuffix($0) && !isForeign && !isPlaced }) { return nil }
    return range
  }

  private func mayFollow(_ at: Int) -> Bool {
    if title(at: at) != nil { return true }
    if text(at..<min(at + 4, sentence.upperBound)).hasPrefix("ニュース") { return true }
    return ["側", "内", "向", "本", "等", "前", "間", "発", "主", "訪", "学", "キ", "及", "並"].contains(token(at)?.text ?? "") || token(at)?.text == "・"
  }

  // MARK: - Persons

  private func persons() -> [Found] {
    var found: [Found] = []
    for span in titleSpans() {
      if span.lowerBound > sentence.lowerBound, let person = named(before: span.lowerBound, title: text(span)) { found.append(person) }
      if let person = named(after: span.upperBound) { found.append(person) }
    }
    return found
  }

  /// `有本健二` of 有本健二知事 and of 有本健二兵庫県知事.
  private func named(before title: Int, title word: String) -> Found? {
    var end = title
    if let place = known.keys.first(where: { ($0.upperBound == title || $0.upperBound == title + 1 && ["市", "県", "町", "村"].contains(token(title)!.text)) && $0.lowerBound > sentence.lowerBound && $0.lowerBound < title }), known[place] != .person { end = place.lowerBound }
    for word in Self.portfolios where end - word.count > sentence.lowerBound && text((end - word.count)..<end) == word {
      end -= word.count
      break
    }
    // 経済担当次官, ヴェーバー国際部長, エンゲル経済・エネルギー相.
    let isIn = end - 4 > sentence.lowerBound && text((end - 2)..<end) == "担当"
    if isIn { end -= 2 }
    let bare = end
    if isIn || isStrong(word) { end = withoutFields(end) }
    // アンソニー・ベリーニ州下院議員.
    if word.hasSuffix("院議員"), token(end - 1)?.text == "州", token(end - 2)?.kind == .katakana, !known.keys.contains(where: { $0.upperBound >= end - 1 && $0.lowerBound < end - 1 }) { end -= 1 }
    if token(end - 1)?.text == "・", end < bare { end -= 1 }
    if let place = governedPlace(before: title) { end = token(place.lowerBound - 1)?.text == "・" ? place.lowerBound - 1 : place.lowerBound }
    end = withoutReading(end)
    if end < title, !(token(end - 1).map { $0.kind == .han || $0.kind == .katakana } ?? false) { return nil }
    if token(end - 1)?.kind == .katakana { return katakana(endingAt: end, title: word) }
    var start = end
    while start > sentence.lowerBound, end - start < 12, token(start - 1)?.kind == .han, start == end || token(start)?.follows == false { start -= 1 }
    guard start < end else { return given(endingAt: end, word) }
    // With what comes before: 社長高橋誠一氏.
    for begin in start..<end where begin == start || isTitleOrName(endingAt: begin, from: start) {
      if let person = kanji(begin..<end) { return person }
    }
    let run = start..<end
    if (3...4).contains(run.count), isStrong(word), !["道", "省", "州", "府"].contains(token(end - 1)!.text), !run.contains(where: { at in Self.officeSigns.contains(token(at)!.text) && !isWithinName(at, run) }), known[run] == nil,
      !known.keys.contains(where: { $0.overlaps(run) })
    {
      return Found(range: run, kind: .person, reason: .suffix, name: text(run), surname: text(run.lowerBound..<(run.lowerBound + 2)))
    }
    if run.count == 1, isStrong(word), Self.surnames.contains(text(run)) || Self.neighbours.contains(text(run)), known[run] == nil { return Found(range: run, kind: .person, reason: .suffix, name: text(run), surname: text(run)) }
    if run.count == 2, isStrong(word), known[run] == nil, !Self.beforeTitles.contains(text(run)), end == bare || !Self.fields.contains(text(run)) && !Self.commonBefore.contains(text(run)), !run.contains(where: { Self.officeSigns.contains(token($0)!.text) }), token(start - 1)?.kind != .katakana {
      return Found(range: run, kind: .person, reason: .suffix, name: text(run), surname: text(run))
    }
    return nil
  }

  /// 佳代 and 長縄 have signs that offices have too.
  private func isWithinName(_ at: Int, _ run: Range<Int>) -> Bool {
    run.count == 4 && (at == run.upperBound - 1 && ["代", "財", "人"].contains(token(at)!.text) || at == run.lowerBound && ["長", "財", "会"].contains(token(at)!.text))
  }

  private func isStrong(_ title: String) -> Bool { Self.strong.contains(where: title.hasSuffix) }

  /// A given name in kana: 石田さくら教授.
  private func given(endingAt end: Int, _ word: String) -> Found? {
    var start = end
    while start > sentence.lowerBound, end - start < 4, token(start - 1)?.kind == .hiragana { start -= 1 }
    var family = start
    while family > sentence.lowerBound, start - family < 3, token(family - 1)?.kind == .han { family -= 1 }
    guard family < start, (2...4).contains(end - start), Self.surnames.contains(text(family..<start)), !Self.particles.contains(text(start..<end)),
      !["の", "は", "が"].contains(token(start)!.text)
    else { return nil }
    return Found(range: family..<end, kind: .person, reason: .suffix, name: text(family..<end), surname: text(family..<start))
  }

  private func isTitleOrName(endingAt end: Int, from start: Int) -> Bool {
    if known.keys.contains(where: { $0.upperBound == end }) { return true }
    return (start..<end).contains { self.title(at: $0) == end }
  }

  private func kanji(_ run: Range<Int>) -> Found? {
    if isKoreanProvince(run) { return nil }
    for length in [3, 2, 1] where run.count >= length {
      let family = run.lowerBound..<(run.lowerBound + length)
      guard Self.surnames.contains(block.tokens[family].map(\.text).joined()) else { continue }
      let given = run.count - length
      guard given <= 3, length > 1 || given >= 1 && given <= 2 else { continue }
      // 西嶋 is rather a name of two signs than 西 with a given name.
      if length == 1, given == 1 { return Found(range: run, kind: .person, reason: .suffix, name: text(run), surname: text(run)) }
      if given > 0, (family.upperBound..<run.upperBound).contains(where: { Self.officeSigns.contains(token($0)!.text) }) { return nil }
      if known.contains(where: { $0.value != .person && $0.key == run }) { return nil }
      return Found(range: run, kind: .person, reason: .suffix, name: text(run), surname: block.tokens[family].map(\.text).joined())
    }
    return nil
  }

  /// ザビーネ・クレッチュ　シスメックス副会頭: a name stands before the blank.
  private func hasNameBefore(_ start: Int) -> Bool { token(start - 1).map { $0.kind == .katakana || $0.kind == .han } ?? false }

  private func katakana(endingAt end: Int, title word: String) -> Found? {
    var start = end
    while start > sentence.lowerBound, end - start < 40, start == end || self.token(start)?.follows == false, let token = token(start - 1), token.kind == .katakana || isNameSign(start - 1) && self.token(start - 2)?.kind == .katakana { start -= 1 }
    // 玉城デニー知事.
    if end - start >= 2, token(start - 1)?.kind == .han, token(start)?.follows == false, let length = [2, 3, 1].first(where: { start - $0 >= sentence.lowerBound && Self.surnames.contains(text((start - $0)..<start)) && token(start - $0 - 1)?.kind != .han }), length > 1 {
      return Found(range: (start - length)..<end, kind: .person, reason: .suffix, name: text((start - length)..<end), surname: text((start - length)..<start))
    }
    let parts = text(start..<end).split(separator: "・")
    guard end - start >= 2 else { return nil }
    if parts.count == 1 {
      guard isStrong(word), !Self.commonKatakana.contains(text(start..<end)), !known.contains(where: { $0.value != .person && $0.key.overlaps(start..<end) }), token(start)?.follows == false || start == sentence.lowerBound || !hasNameBefore(start), end - start >= 3 || word == "氏" || word == "さん" else { return nil }
    }
    // ドイツ・…: a country before the name.
    if let country = known.first(where: { $0.value == .place && $0.key.lowerBound == start && $0.key.upperBound < end })?.key, token(country.upperBound)?.text == "・" {
      start = country.upperBound + 1
    }
    if known[start..<end] == .place { return nil }
    let name = text(start..<end)
    let own = name.split(separator: "・")
    let family = own.count > 1 ? own.dropFirst().joined(separator: "・") : name
    return Found(range: start..<end, kind: .person, reason: .suffix, name: name, surname: family)
  }

  /// `高橋誠一` of 代表取締役社長：高橋誠一 and 社長の高橋誠一.
  private func named(after title: Int) -> Found? {
    var start = title
    if let token = token(start), [":", "=", "＝", "の", "・", "、"].contains(token.text) { start += 1 }
    guard let first = token(start), start > title || first.follows else { return nil }
    if first.kind == .katakana {
      var end = start
      while let token = token(end), token.kind == .katakana || isNameSign(end) { end += 1 }
      let name = text(start..<end)
      guard name.contains("・"), known[start..<end] == nil, !(token(end).map { ["州", "市", "大", "社"].contains($0.text) } ?? false) else { return nil }
      return Found(range: start..<end, kind: .person, reason: .title, name: name, surname: name.split(separator: "・").dropFirst().joined(separator: "・"))
    }
    guard first.kind == .han else { return nil }
    var end = start
    while token(end)?.kind == .han, end - start < 6 {
      if end > start, self.title(at: end) != nil { break }
      end += 1
    }
    guard (3...5).contains(end - start), token(end)?.kind != .katakana else { return nil }
    if let person = kanji(start..<end) { return person }
    let run = start..<end
    guard start > title, [":", "=", "＝", "："].contains(block.tokens[title].text), [")", "、", "・", "("].contains(token(end)?.text ?? ""), end - start <= 4, known[run] == nil, !run.contains(where: { Self.officeSigns.contains(token($0)!.text) }) else { return nil }
    return Found(range: run, kind: .person, reason: .title, name: text(run), surname: text(run.lowerBound..<(run.lowerBound + 2)))
  }

  // MARK: - Places

  private func places() -> [Found] {
    var found: [Found] = []
    for at in sentence where block.tokens[at].kind == .han && ["市", "県", "町", "村", "州", "郡"].contains(block.tokens[at].text) {
      guard !isNamePart(at + 1) || ["内", "役", "長", "民", "側", "議", "立", "在", "出", "の"].contains(token(at + 1)?.text ?? "") else { continue }
      var start = at
      let kind = token(at - 1)?.kind
      guard kind == .han || kind == .katakana, ["市", "県", "町", "村", "郡"].contains(block.tokens[at].text) || kind == .katakana else { continue }
      while start > sentence.lowerBound, at - start < (kind == .han ? 4 : 20), token(start - 1)?.kind == kind || kind == .katakana && isNameSign(start - 1) { start -= 1 }
      while start < at, token(start)?.kind == .sign { start += 1 }
      // ドイツ・キール市.
      for country in known.keys where country.lowerBound == start && country.upperBound < at && token(country.upperBound)?.text == "・" { start = country.upperBound + 1 }
      for begin in start..<at where token(begin)?.follows == true && begin > start { start = begin }
      let name = text(start..<(at + 1))
      // ケラー市長 is a person.
      if kind == .katakana, token(at + 1)?.text == "長" || title(at: at) != nil { continue }
      if kind == .han, token(at - 1)?.text == "副" { continue }
      // 趙衛市長, 李市長 are persons.
      if kind == .han, token(at + 1)?.text == "長", (1...3).contains(at - start), Self.neighbours.contains(token(start)!.text), !Self.placeNames.contains(text(start..<at)), !Self.placeNames.contains(name), !known.keys.contains(where: { $0.overlaps(start..<at) }) { continue }
      // 日独市長会議.
      if token(at + 1)?.text == "長", token(at + 2)?.text == "会" || token(at + 2)?.text == "サ" { continue }
      // 大窪市長: no town is called so.
      if kind == .han, at - start == 2, token(at + 1)?.text == "長", block.tokens[at].text == "市", !JapaneseHome.isKnown(String(name.dropLast())), !Self.placeNames.contains(String(name.dropLast())), !known.keys.contains(where: { $0.overlaps(start..<at) }) { continue }
      // 郡和子市長.
      if kind == .han, at - start == 3, token(at + 1)?.text == "長", Self.givenEnds.contains(token(at - 1)!.text), !known.keys.contains(where: { $0.overlaps(start..<at) }) { continue }
      if kind == .katakana, block.tokens[at].text == "州", token(at + 1)?.text == "立" { continue }
      if kind == .han, token(at + 1)?.text == "長", Self.surnames.contains(String(name.dropLast())) { continue }
      guard !name.hasSuffix("都市"), !["姉妹", "友好", "海外"].contains(where: name.hasPrefix), at - start <= (kind == .han ? 3 : 20), at > start, token(start - 1)?.kind != .han || kind == .katakana, !Self.commonPlaces.contains(name),
        !(kind == .han && (start..<at).contains { ["都", "姉", "同", "各", "両", "当", "本", "全", "他", "市", "農", "友"].contains(token($0)!.text) && at - start < 3 || ["大", "小"].contains(token($0)!.text) && at - start < 2 })
      else { continue }
      found.append(Found(range: start..<(at + 1), kind: .place, reason: .suffix, name: name))
    }
    return found + towns()
  }

  /// Towns by the ends of German names before a particle of place: ラーフェンスブルクで.
  private func towns() -> [Found] {
    newKatakana().compactMap { run in
      let name = text(run)
      guard (6...11).contains(run.count), Self.townEnds.contains(where: name.hasSuffix), !["・", "=", "-"].contains(token(run.lowerBound - 1)?.text ?? ""), ["に", "で", "の", "へ", "か", "を", "や", "と"].contains(token(run.upperBound)?.text ?? "") else { return nil }
      return Found(range: run, kind: .place, reason: .placeForm, name: name)
    }
  }

  /// Katakana from end to end, where no name is known.
  func newKatakana() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let start = at
      while token(at)?.kind == .katakana { at += 1 }
      if at == start { at += 1 } else if !known.keys.contains(where: { $0.overlaps(start..<at) }) { runs.append(start..<at) }
    }
    return runs
  }
  private static let townEnds = ["ブルク", "ブルグ", "シュタット", "ハーフェン", "ハイム", "ハウゼン", "リンゲン", "ミュンデ", "フェルデ", "キルヒェン", "ビュッテル", "フルト", "ドルフ", "ヴァルト"]

  /// With which sign a given name often ends, and hardly a town's.
  private static let givenEnds: Set<String> = Set("子彦郎美一雄夫恵太介樹司男也紀治之弘志平吾輔朗哉代香奈江燕華玲".map(String.init))
  private static let strong = PersonWords.words("氏 さん 様 州首相 首相 大統領 大臣 知事 副知事 教授 准教授 博士 議長 大使 総領事 学長 女史 市長 副市長 副大臣 社長 会長 会頭 理事長 校長 所長 院長 総長 副学長 議員 先生 経済相 外相 常務 専務 理事 理事官 次官 最高経営責任者 部長 局長 支店長 研究員 主任研究員 団長 委員長 館長 創業者 代表取締役 取締役 執行役員 CEO 参事官 公使 領事 センター長 事務局長 長官 総裁 室長 課長 部会長 最高技術責任者 最高財務責任者 最高執行責任者 事務総長 書記官 技師長 学部長 研究科長 研究部長 医学部長 管理者 政務官 園長 駅長 船長 工場長 編集長 支配人 補佐 次官補 相 議会議長 学科長 主幹 参与 顧問 院長補佐 地域長 社主 省長 副省長 書記 副書記 国家主席 区長 副区長 町長 村長 副町長 教育長 総局長 副総局長 学長代理 学長補佐 会頭代行 上院議員 下院議員 代理大使 首席領事 副領事 政務次官 外務次官 副校長 教頭 副理事長 副会頭 副会長 副館長 組合長 副組合長 専務取締役 名誉会長 名誉教授 特任教授 副知事夫妻 道知事 次長 局次長 処長 司長 副部長 副所長 副院長 副局長 議長代行 報道官 首席 名誉領事 名誉総領事 頭取 専務理事 常務理事 主席 書記長 州務長官")
  /// Offices before a title: 外務副大臣.
  private static let portfolios = ["経済産業", "文部科学", "厚生労働", "国土交通", "農林水産", "外務", "財務", "環境", "総務", "法務", "防衛", "経済", "産業", "教育", "文化", "科学", "同州", "同県", "同市", "特命全権"]
  static let fields: Set<String> = ["経済", "産業", "外交", "国際", "技術", "研究", "営業", "環境", "教育", "文化", "財務", "開発", "通商", "貿易", "科学", "農業", "海外", "政策", "交流", "連携", "欧州", "日本", "地域", "医療", "観光", "外科", "内科", "病院", "事業", "企画", "総務", "農政", "土木", "港湾", "都市", "市民", "建設", "設計", "製造", "販売", "品質", "生産", "診療", "看護", "薬剤", "放射", "水産", "物流", "渉外", "広報", "法人", "人事", "工学", "理学", "戦略", "統括", "調査", "推進", "総括", "専任", "主任", "首席", "特別", "上級", "輸出", "輸入", "観測", "交通", "海洋", "宇宙", "水素", "電力", "共同", "連邦", "広域", "デジタル", "アジア", "エネルギー", "イノベーション", "マーケティング", "プロジェクト", "ビジネス", "アフリカ", "グローバル", "太平洋", "投資", "促進", "振興", "情報", "経営", "資源", "気候", "保健", "福祉", "労働", "住宅", "建築", "運輸", "副", "官房", "報道", "駐日", "在日", "駐独", "駐", "第一", "第二", "在外", "安全", "保障", "防災", "スポーツ", "青少年", "市会", "県会", "道議会", "県議会", "市議会", "府議会", "都議会", "州議会", "町議会", "村議会", "区議会", "州下院", "州上院", "連邦下院", "連邦上院", "下院", "上院", "国家", "大学院", "省党委員会", "市党委員会", "党委員会", "省委員会", "市委員会", "共産党", "中央委員会", "人民政府", "省政府", "市政府", "政府", "自然科学", "人文社会", "社会科学", "国際教育", "国際連携", "産学連携", "学術", "首相府", "大統領府", "常務", "第三", "商工", "水道", "消防", "警察", "税務", "友好", "議員連盟", "委員会", "同省", "同道", "会長", "学院", "本部", "計画投資", "農産業", "経済産業", "商工", "農林水産", "気候保護", "教育訓練", "情報通信", "天然資源環境", "産業貿易", "科学技術", "国防", "法務", "外務", "内務", "気候", "インフラ", "デジタル", "支部", "運営", "管理", "機構", "総合", "先端", "基礎", "応用", "医学", "薬学", "農学", "文学", "法学", "経済学", "看護学"]
  static let beforeTitles = PersonWords.words("日系 邦人 超党派 派遣 訪問 外科 内科 事業 女性 歴代 次期 地元 若手 民間 観光 親善 関係 各国 両国 主要 初代 前任 後任 新任 現職 特命 全権 特別 客員 常任 非常 有力 与党 野党 自民 公明 立憲 維新 共産 国会 県議 市議 都議 州議 衆院 参院 衆議 参議 外国 日本 駐日 在日 本県 両県 同社 同大 生徒 住民 全国 町内 自治 商工 同窓 後援 実行 筆頭 委嘱 地方 各地 市民 道議 町議 村議 区議 先輩 本社 支社 工場 営業 担当 専門 同僚 大学 病院 学校 財団 協会 会社 外務 財務 複数 独立 名誉 終身 次席 首席 一等 二等 海外 現地 各社 地区 支部 当時 関連 医療 研究 技術 教育 企画 総務 生産 製造 開発 販売 品質")
  private static let particles = PersonWords.words("は が を に の と も で へ や から まで では とは には への との です など による および ならびに または より だけ として については について における とともに")
  private static let officeSigns = PersonWords.words("県 市 国 省 庁 部 課 局 社 大 学 研 究 経 済 産 業 外 務 財 代 表 担 当 前 現 副 各 両 同 名 誉 主 任 専 執 行 役 員 委 術 営 科 医 療 環 境 際 教 育 観 企 画 広 報 政 策 州 長 会 議 官 団 人 理 事 室 最 高 責 他 元 新 的 独 日")
    .subtracting(["大", "学", "科", "名", "誉", "際", "育", "策", "最", "高", "新", "人", "理", "政", "外", "広", "医", "日", "業", "元", "教", "任", "州"])
  static let commonKatakana = PersonWords.words("センター グループ リーダー プロジェクト チーム マネージャー メンバー スタッフ パートナー コース サービス システム データ エネルギー デジタル ロボット メディア スポーツ インターナショナル マーケティング ベンチャー アジア ドイツ ヨーロッパ バイオ グリーン クリーン ワイン ビール チーズ ファッション アニメ ゲーム エレクトロニクス コンテンツ ソフトウェア ハイテク プラスチック クリエイティブ アパレル ペット スマート リサイクル コンテナ ガラス セラミックス ゴム")
  static let commonBefore = PersonWords.words("国立 私立 公立 国公立 州立 県立 市立 医科 工科 総合 民間 地方 地元 大手 都市 中央 共同 先端 次世代 基幹 主要 関連 同 各 両 他 国内 海外 世界 日本最大級 支援 医療 研究 教育 国際")
  private static let commonPlaces = PersonWords.words("都市 同市 各市 両市 本市 当市 同県 各県 両県 本県 他県 全県 同町 同村 農村 漁村 政令市 中核市 市町村 下町 港町 城下町 両州 同州 各州 朝市 来県 来市 来町 来村 帰県 訪県 全市 離県 離市 着県 在県")
}
