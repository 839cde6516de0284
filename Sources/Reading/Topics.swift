import Domain

/// Finds topics by their labels, also within German compounds: `Wasserstoffwirtschaft`.
struct TopicIndex: Sendable {
  private struct Label: Sendable {
    var topic: Identifier<Topic>
    var stems: [[UInt8]]
  }
  private var byFirst: [[UInt8]: [Label]] = [:]
  /// Labels of one long word, as beginnings of compounds, by key.
  private var heads: [[UInt8]: Identifier<Topic>] = [:]
  private var headLengths: Set<Int> = []

  mutating func add(_ topic: Topic) {
    let synonyms = Self.synonyms[Spelling.key(topic.label.en)] ?? []
    for label in [topic.label.de, topic.label.en, topic.label.ja] + synonyms where !label.isEmpty {
      let plain = Plain(label)
      let words = tokens(of: plain, in: 0..<plain.scalars.count).filter { $0.kind != .sign }
      guard let first = words.first else { continue }
      byFirst[Array(Spelling.stem(first.key)), default: []].append(Label(topic: topic.id, stems: words.map { Array(Spelling.stem($0.key)) }))
      if words.count == 1, first.kind == .word, first.key.count >= 6 {
        heads[first.key] = topic.id
        headLengths.insert(first.key.count)
      }
    }
  }

  struct Hit {
    var range: Range<Int>
    var topic: Identifier<Topic>
    var reason: Reason
  }

  func hits(in tokens: [Token], language: Language) -> [Hit] {
    var hits: [Hit] = []
    var at = 0
    while at < tokens.count {
      if let hit = hit(at: at, in: tokens, language) {
        hits.append(hit)
        at = hit.range.upperBound
      } else {
        at += 1
      }
    }
    return hits
  }

  private func hit(at start: Int, in tokens: [Token], _ language: Language) -> Hit? {
    let token = tokens[start]
    guard token.kind != .sign, token.kind != .number else { return nil }
    var best: Hit?
    for label in byFirst[Array(Spelling.stem(token.key))] ?? [] {
      if language == .de, label.stems.count == 1, token.kind == .word, !token.isCapital { continue }
      var (at, fits) = (start, true)
      for (index, stem) in label.stems.enumerated() {
        if index > 0 {
          while at < tokens.count, tokens[at].kind == .sign, "-/・".contains(tokens[at].text) { at += 1 }
        }
        guard at < tokens.count, Spelling.stem(tokens[at].key).elementsEqual(stem) else { fits = false; break }
        at += 1
      }
      if fits, best.map({ at > $0.range.upperBound }) ?? true { best = Hit(range: start..<at, topic: label.topic, reason: .label) }
    }
    if best == nil, language == .de, token.kind == .word, token.isCapital, !["minister", "ministerin", "ministerium"].contains(where: token.lower.hasSuffix) {
      for length in headLengths.sorted(by: >) where token.key.count > length + 2 {
        if let topic = heads[Array(token.key.prefix(length))] { return Hit(range: start..<(start + 1), topic: topic, reason: .compound) }
      }
    }
    return best
  }

  /// Usual words for topics whose English label is as given; they add to what the register says.
  private static let synonyms: [String: [String]] = {
    let table: [(String, [String])] = [
      ("Artificial intelligence", ["KI", "AI", "Künstliche Intelligenz", "AI技術"]), ("Medical technology", ["Medizintechnologie", "Medizintechnologien", "medtech", "medical technologies", "medical devices"]),
      ("Renewable energy", ["renewables", "renewable energies", "grüne Energien", "Ökostrom"]), ("Start-ups", ["Startups", "Start-up-Szene", "start-up scene"]),
      ("Offshore wind", ["Offshore-Wind", "offshore wind energy", "offshore wind power", "洋上風力"]), ("Robotics", ["ロボティクス", "Robotertechnik"]),
      ("Quantum technologies", ["quantum technology", "Quantentechnologie", "量子分野"]), ("Fuel cells", ["Brennstoffzelle", "fuel cell"]),
      ("Surgical robotics", ["手術ロボット", "surgical robots", "surgical robot"]), ("Biomedical research", ["Biomedizin", "biomedicine", "biomedizinische Forschung", "生物医学研究"]),
      ("Supercomputing", ["Supercomputer", "Superrechner", "スーパーコンピューター", "スーパーコンピュータ", "スパコン"]), ("Hydrogen", ["H2"]),
      ("Nursing care and assistance", ["Pflegeroboter", "nursing care", "Pflege"]), ("Digital transformation", ["Digitalisierung", "digitalisation", "digitalization", "DX"]),
      ("Mobile networks 5G/6G", ["5G", "6G", "Mobilfunk"]), ("Disaster resilience", ["Katastrophenschutz", "disaster prevention", "disaster risk reduction"]),
      ("In-vitro diagnostics", ["In-vitro-Diagnostik", "Labordiagnostik"]), 
      ("International partnerships", ["Partnerschaft", "Partnerschaften", "Städtepartnerschaft", "Partnerregion", "partnership", "partner region", "友好提携", "姉妹都市", "友好関係"]),
      ("Research cooperation", ["Forschungskooperation", "research collaboration", "共同研究", "学術交流"]), ("Foreign trade and investment", ["Außenwirtschaft", "foreign trade"]),
      ("Industrial robotics", ["Industrieroboter", "industrial robots", "産業ロボット"]),
    ]
    return Dictionary(table.map { (Spelling.key($0.0), $0.1) }, uniquingKeysWith: { $0 + $1 })
  }()
}
