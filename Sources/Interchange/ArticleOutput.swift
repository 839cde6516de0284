import Domain
import Reading

/// An article as JSON; the form is described in docs/reading.md.
package func articleJSON(_ article: Article, file: String, findings: [Finding], language: Language) -> String {
  func object(_ fields: [(String, String)]) -> String { "{" + fields.map { "\(jsonText($0.0)): \($0.1)" }.joined(separator: ", ") + "}" }
  func range(_ range: Range<Int>) -> [(String, String)] { [("start", "\(range.lowerBound)"), ("end", "\(range.upperBound)")] }
  func optional(_ text: String?) -> String { text.map(jsonText) ?? "null" }
  func link(_ link: Link) -> String {
    switch link {
    case .organisation(let id): object([("known", jsonText("register")), ("kind", jsonText("organisation")), ("id", jsonText(id.text))])
    case .person(let id): object([("known", jsonText("register")), ("kind", jsonText("person")), ("id", jsonText(id.text))])
    case .site(let id): object([("known", jsonText("register")), ("kind", jsonText("site")), ("id", jsonText(id.text))])
    case .topic(let id): object([("known", jsonText("register")), ("kind", jsonText("topic")), ("id", jsonText(id.text))])
    case .common(let name): object([("known", jsonText("generally")), ("name", jsonText(name))])
    case .new(let name): object([("known", jsonText("new")), ("name", jsonText(name))])
    case .none: "null"
    }
  }
  func why(_ reason: Reason) -> String { object([("code", jsonText(reason.rawValue)), ("text", jsonText(reason.words[language]))]) }
  func party(_ party: Statement.Party?) -> String {
    party.map { object([("text", jsonText($0.text))] + range($0.range) + [("link", link($0.link))]) } ?? "null"
  }
  let sentences = article.sentences.map { object(range($0.range) + [("language", jsonText($0.language.rawValue)), ("text", jsonText($0.text))]) }
  let mentions = article.mentions.map { one in
    object(
      [("kind", jsonText(one.kind.rawValue)), ("text", jsonText(one.text))] + range(one.range) + [
        ("sentence", "\(one.sentence)"), ("link", link(one.link)), ("others", "[" + one.others.map(link).joined(separator: ", ") + "]"),
        ("date", optional(one.date?.iso)), ("why", why(one.why)), ("likelihood", one.likelihood.map { "\(Double($0) / 100)" } ?? "null"),
      ])
  }
  func statement(_ one: Statement) -> String {
    object([
      ("kind", jsonText(one.kind.rawValue)), ("modality", jsonText(one.modality.rawValue)), ("subject", party(one.subject)), ("object", party(one.object)),
      ("time", optional(one.time?.iso)), ("sentence", "\(one.sentence)"), ("quote", jsonText(article.sentences[one.sentence].text)),
      ("trigger", object([("text", jsonText(one.triggerText))] + range(one.trigger))), ("why", why(one.why)), ("likelihood", "\(Double(one.likelihood) / 100)"),
    ])
  }
  func list(_ name: String, _ items: [String]) -> String {
    items.isEmpty ? "  \(jsonText(name)): []" : "  \(jsonText(name)): [\n    " + items.joined(separator: ",\n    ") + "\n  ]"
  }
  let head = [
    "  \"file\": \(jsonText(file))", "  \"language\": \(jsonText(article.language.rawValue))", "  \"date\": \(optional(article.date.map { "\($0)" }))",
    "  \"text\": \(jsonText(article.text))",
  ]
  let found = findingsJSON(findings, language: language).split(separator: "\n").joined(separator: " ")
  return "{\n" + (head + [list("sentences", sentences), list("mentions", mentions), list("statements", article.statements.map(statement)), list("doubtful", article.doubtful.map(statement)), "  \"findings\": \(found)"]).joined(separator: ",\n") + "\n}\n"
}

/// An article for people: what it names, then what it says, each with its sentence and why it was read so.
package func articleText(_ article: Article, language: Language) -> String {
  let words = ArticleWords(language: language)
  var lines = [words.head(article), ""]
  for kind in Mention.Kind.allCases {
    let mentions = article.mentions.filter { $0.kind == kind }
    guard !mentions.isEmpty else { continue }
    lines.append(words.kind(kind))
    var seen: [String] = []
    for mention in mentions {
      let key = words.key(mention)
      guard !seen.contains(key) else { continue }
      seen.append(key)
      let same = mentions.filter { words.key($0) == key }
      lines.append("  " + words.line(mention, times: same.count))
    }
    lines.append("")
  }
  lines.append(words.statements)
  if article.statements.isEmpty { lines.append("  –") }
  for statement in article.statements { lines += words.lines(statement, article) }
  if !article.doubtful.isEmpty { lines += ["", words.doubtful] + article.doubtful.flatMap { words.lines($0, article) } }
  return lines.joined(separator: "\n") + "\n"
}

private struct ArticleWords {
  let language: Language

  private func say(_ de: String, _ en: String, _ ja: String) -> String { Trilingual(de: de, en: en, ja: ja)[language] }
  var statements: String { say("Aussagen (zu prüfen)", "Statements (to be checked)", "記述（要確認）") }

  var doubtful: String { say("Eher falsch als richtig", "More likely wrong than right", "誤りの可能性が高い記述") }

  func head(_ article: Article) -> String {
    let own: Trilingual =
      switch article.language {
      case .de: Trilingual(de: "Deutsch", en: "German", ja: "ドイツ語")
      case .en: Trilingual(de: "Englisch", en: "English", ja: "英語")
      case .ja: Trilingual(de: "Japanisch", en: "Japanese", ja: "日本語")
      }
    let date = article.date.map { "\($0)" } ?? say("unbekannt (mit --date angeben)", "unknown (say it by --date)", "不明（--date で指定）")
    let count = article.sentences.count
    return say(
      "Sprache: \(own.de) · Datum: \(date) · \(count) Sätze", "Language: \(own.en) · date: \(date) · \(count) sentences",
      "言語: \(own.ja) · 日付: \(date) · \(count)文")
  }

  func kind(_ kind: Mention.Kind) -> String {
    switch kind {
    case .organisation: say("Organisationen", "Organisations", "組織")
    case .person: say("Personen", "Persons", "人物")
    case .place: say("Orte", "Places", "地名")
    case .topic: say("Themen", "Topics", "テーマ")
    case .date: say("Zeitangaben", "Dates", "日付")
    }
  }

  func key(_ mention: Mention) -> String { mention.kind == .date ? mention.date?.iso ?? "" : name(mention.link, mention.text) }

  /// `sysmex`, or what is not in the register.
  private func name(_ link: Link, _ text: String) -> String {
    switch link {
    case .common(let name): printable(name) + " " + say("(allgemein bekannt)", "(generally known)", "（一般に既知）")
    case .new(let name): printable(name) + " " + say("(neu)", "(new)", "（新規）")
    case .none: printable(text)
    default: "[\(link.id ?? "")]"
    }
  }

  func line(_ mention: Mention, times: Int) -> String {
    var parts = [printable(mention.text)]
    switch mention.link {
    case .none: parts.append("= \(mention.date?.iso ?? "")")
    case .new(let name) where name == mention.text: parts.append(say("(neu)", "(new)", "（新規）"))
    case .common(let name) where name == mention.text: parts.append(say("(allgemein bekannt)", "(generally known)", "（一般に既知）"))
    default: parts.append(name(mention.link, mention.text))
    }
    if times > 1 { parts.append("×\(times)") }
    parts.append("– " + mention.why.words[language] + (mention.likelihood.map { " (\($0) %)" } ?? ""))
    if !mention.others.isEmpty { parts[parts.count - 1] += "; " + (say("auch möglich: ", "also possible: ", "他の候補: ") + mention.others.map { name($0, "") }.joined(separator: ", ")) }
    return parts.joined(separator: " ")
  }

  func lines(_ one: Statement, _ article: Article) -> [String] {
    func party(_ party: Statement.Party?) -> String {
      party.map { party in
        if case .new(let name) = party.link, name == party.text { return printable(name) + " " + say("(neu)", "(new)", "（新規）") }
        if case .common(let name) = party.link, name == party.text { return printable(name) + " " + say("(allgemein bekannt)", "(generally known)", "（一般に既知）") }
        return printable(party.text) + " " + name(party.link, party.text)
      } ?? "–"
    }
    let time = one.time.map { ", \($0.iso)" } ?? ""
    let sentence = article.sentences[one.sentence]
    return [
      "  \(kind(one.kind)): \(party(one.subject)) → \(party(one.object))\(time) · \(modality(one.modality))",
      "    " + say("„", "“", "「") + printable(sentence.text) + say("“", "”", "」"),
      "    " + say("Zeichen", "characters", "文字") + " \(sentence.range.lowerBound)–\(sentence.range.upperBound), \(one.why.words[language]) "
        + say("„", "“", "「") + printable(one.triggerText) + say("“", "”", "」") + ", \(say("zu", "likely", "確からしさ")) \(one.likelihood) %\(say(" richtig", "", ""))",
    ] + [one.subject, one.object].compactMap { $0 }.filter { article.sentence(at: $0.range.lowerBound) != one.sentence }.map { elsewhere($0, article) }
  }

  /// The sentence that names somebody whom the statement's own only means.
  private func elsewhere(_ party: Statement.Party, _ article: Article) -> String {
    "    " + say("nach einem anderen Satz: ", "from another sentence: ", "別の文から: ") + printable(party.text) + " – " + printable(article.sentences[article.sentence(at: party.range.lowerBound)].text)
  }

  private func kind(_ kind: Statement.Kind) -> String {
    switch kind {
    case .since: say("besteht seit", "since", "設立")
    case .partnerOf: say("Partner", "partner of", "提携・協力")
    case .visited: say("besucht", "visited", "訪問")
    case .invited: say("eingeladen", "invited", "招待")
    case .agreed: say("vereinbart", "agreed", "合意")
    case .plans: say("plant", "plans", "計画")
    case .siteOf: say("Standort", "site", "拠点")
    case .met: say("getroffen", "met", "会談")
    }
  }

  private func modality(_ modality: Statement.Modality) -> String {
    switch modality {
    case .asserted: say("behauptet", "asserted", "事実として記述")
    case .planned: say("geplant", "planned", "予定")
    case .hypothetical: say("nur gedacht", "hypothetical", "仮定")
    case .negated: say("verneint", "negated", "否定")
    }
  }
}
