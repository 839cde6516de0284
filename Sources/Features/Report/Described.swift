import Documents
import Domain
import HashTreeCollections

/// What is said of an organisation or a tie in words that may be told: claims with their sources, one for each language.
extension ReportTeller {
  /// - Returns: nil where nobody has described it; an empty text for a language in which nobody has. Doubted and withdrawn claims are not told.
  func described(_ subject: LedgerSubject) -> (words: Trilingual, sources: [Report.Source])? {
    let claims = state.claims(of: subject).filter { $0.standing != .doubted }
    let told = Language.allCases.map { language in claims.holding(.described(in: language)).first }
    guard told.contains(where: { $0 != nil }) else { return nil }
    func words(_ language: Language) -> String { zip(Language.allCases, told).first { $0.0 == language }?.1?.claim.value ?? "" }
    // The words in the reader's language bring their own source; without them the others' stands.
    let own = zip(Language.allCases, told).first { $0.0 == language }?.1
    let sources = (own.map { [$0] } ?? told.compactMap { $0 }).map { known in
      Report.Source(
        "\(claimWord[language]) \(known.claim.number) (\(known.claim.source))", href: "/ledger/claims/\(known.claim.number)?lang=\(language.rawValue)",
        sentence: known.claim.sentence)
    }
    return (Trilingual(de: words(.de), en: words(.en), ja: words(.ja)), sources)
  }

  /// A sentence on each of these that somebody has described; where that was done in another language alone, a gap.
  mutating func descriptions(of organisations: [Identifier<Organisation>]) {
    for id in organisations {
      guard let (words, sources) = described(.organisation(id)) else { continue }
      let host = name(id)
      if words[language].isEmpty {
        gap(Trilingual(de: "Beschreibung von \(host.de) auf Deutsch", en: "description of \(host.en) in English", ja: "\(host.ja)の日本語の説明"))
      } else {
        say(Trilingual(de: "\(host.de) ist \(words.de).", en: "\(host.en) is \(words.en).", ja: "\(host.ja)は\(words.ja)です。"), sources)
      }
    }
  }

  /// What a tie is about: in the words of its description, else the topics of one end.
  func about(_ tie: Tie, _ end: Identifier<Organisation>) -> (words: Trilingual, sources: [Report.Source])? {
    if let known = described(.tie(tie.id)), !known.words[language].isEmpty { return known }
    return topics(of: end).map { ($0, []) }
  }

  /// Somebody by the name that was written down; who travelled along is called with the function, in each language.
  func person(_ name: String) -> Trilingual {
    guard let one = trip.delegates.first(where: { $0.fullName == name || "\($0.givenName) \($0.familyName)" == name }) else { return Trilingual(same: name) }
    func called(_ function: String) -> String { function.isEmpty ? one.fullName : "\(function) \(one.fullName)" }
    let ja = one.katakana.isEmpty ? one.fullName : one.katakana
    let isTranslated = !one.function.ja.isEmpty && one.function.ja != one.function.en
    return Trilingual(de: called(one.function.de), en: called(one.function.en), ja: isTranslated ? "\(one.function.ja)の\(ja)" : ja)
  }
}

private let claimWord = Trilingual(de: "Angabe", en: "Claim", ja: "記載")
