import Domain
import HashTreeCollections

/// Something that is recorded in the ledger by a form of its own: what the form asks, and what is decided from the answers.
enum LedgerDeed: String, CaseIterable, Sendable {
  case tie, claim, interaction, post, person, organisation, region, synonyms, merge, judgement, undo

  var title: Trilingual {
    switch self {
    case .tie: LedgerWords.recordTie
    case .claim: LedgerWords.recordClaim
    case .interaction: LedgerWords.recordInteraction
    case .post: LedgerWords.recordPost
    case .person: LedgerWords.recordPerson
    case .organisation: LedgerWords.recordOrganisation
    case .region: LedgerWords.recordRegion
    case .synonyms: LedgerField.synonyms.label
    case .merge: LedgerWords.merge
    case .judgement: LedgerWords.judge
    case .undo: LedgerWords.undo
    }
  }

  var lead: Trilingual? { self == .merge ? LedgerWords.mergeLead : nil }
}

/// One question of a form.
struct FormLine {
  enum Kind {
    case text, date, area, organisation, hidden
    case choice([(value: String, label: String)])
    /// As many as apply.
    case several([(value: String, label: String)])
  }
  var name: String
  var label: Trilingual
  var kind: Kind = .text
  var isRequired = true
}

extension LedgerDeed {
  /// - Parameter given: what the address or the answers before say already.
  func lines(_ state: State, _ language: Language, given: (String) -> String) -> [FormLine] {
    func line(_ field: LedgerField, _ kind: FormLine.Kind = .text, isRequired: Bool = true) -> FormLine {
      FormLine(name: field.rawValue, label: field.label, kind: kind, isRequired: isRequired)
    }
    func hidden(_ name: String) -> FormLine { FormLine(name: name, label: Trilingual(same: name), kind: .hidden) }
    let said = [line(.source), line(.sentence, .area, isRequired: false), line(.saidBy, isRequired: false)]
    switch self {
    case .tie:
      let kinds = TieKind.allCases.map { ($0.rawValue, TieKind.words($0.rawValue)[language]) }
      return [
        line(.from, .organisation), line(.kind, .choice(kinds)), line(.to, .organisation), line(.title, isRequired: false),
        line(.since, .date, isRequired: false), line(.until, .date, isRequired: false), line(.owner, .organisation, isRequired: false),
        line(.due, .date, isRequired: false),
      ] + said
    case .claim:
      let isTie = given("subject").hasPrefix("tie:") || given("subject").hasPrefix("agreement:")
      let isPost = given("subject").hasPrefix("post:")
      let described = Language.allCases.map { Claim.Predicate.described(in: $0) }
      let offered: [Claim.Predicate] =
        isTie ? [.since, .signed, .renewed, .until, .status, .note] + described
        : isPost ? [.since, .until, .note] : [.note, .interest, .doNotRaise, .region] + described
      return [
        hidden("subject"), FormLine(name: "predicate", label: LedgerWords.statement, kind: .choice(offered.map { ($0.rawValue, LedgerWords.predicate($0)[language]) })),
        line(.value),
      ] + said
    case .interaction:
      return [
        line(.kind, .choice(Interaction.Kind.allCases.map { ($0.rawValue, LedgerWords.interaction($0)[language]) })), line(.guest, .organisation),
        line(.host, .organisation), line(.since, .date), line(.until, .date, isRequired: false), line(.people, isRequired: false),
        line(.occasion, isRequired: false), line(.source),
      ]
    case .post:
      return [hidden("person"), hidden("number")] + (given("number").isEmpty ? [line(.organisation, .organisation)] : [])
        + titles(LedgerField.title.label) + [line(.since, .date, isRequired: false), line(.until, .date, isRequired: false), line(.source)]
    case .person:
      let parts = [("family", LedgerWords.familyName), ("given", LedgerWords.given), ("reading", LedgerWords.reading)]
      let names = [("latin", LedgerWords.onePerScript), ("japanese", LedgerWords.inJapanese)].flatMap { script, words in
        parts.filter { script == "japanese" || $0.0 != "reading" }.map { FormLine(name: "\(script)-\($0.0)", label: words.joined($0.1), isRequired: false) }
      }
      return [hidden("number")] + names + [line(.note, .area, isRequired: false), line(.source)]
    case .organisation:
      let shores = [Organisation.Shore.host, .home].map { ($0.rawValue, LedgerWords.shore($0)[language]) }
      let topics = state.topics.values.map { ($0.id.text, $0.label[language]) }.sorted { $0.1 < $1.1 }
      let identifier = given("changing").isEmpty ? line(.identifier) : hidden("identifier")
      return [hidden("changing"), identifier] + titles(LedgerField.name.label) + [
        FormLine(name: "kana", label: LedgerWords.reading, isRequired: false), FormLine(name: "shore", label: LedgerWords.shore, kind: .choice(shores)),
        FormLine(name: "city", label: LedgerWords.city, isRequired: false), FormLine(name: "country", label: LedgerWords.country, isRequired: false),
        FormLine(name: "topic", label: LedgerWords.topics, kind: .several(topics), isRequired: false), line(.source),
      ]
    case .region:
      return [line(.identifier)] + titles(LedgerField.name.label) + [
        FormLine(name: "country", label: LedgerWords.country, isRequired: false), FormLine(name: "prefecture", label: LedgerWords.prefecture, isRequired: false),
        FormLine(name: "organisation", label: LedgerWords.standsFor, kind: .organisation, isRequired: false),
        FormLine(name: "shore", label: LedgerWords.shore, kind: .choice([("host", LedgerWords.theirs[language]), ("home", LedgerWords.ours[language])])),
      ]
    case .synonyms:
      return [hidden("topic")] + [("de", LedgerWords.german), ("en", LedgerWords.english), ("ja", LedgerWords.japanese)].map {
        FormLine(name: $0.0, label: LedgerWords.synonymsHint.joined($0.1), kind: .area, isRequired: false)
      }
    case .merge: return [hidden("duplicate"), hidden("into"), line(.reason)]
    case .judgement:
      let verdicts = Judgement.Verdict.allCases.map { ($0.rawValue, LedgerWords.verdict($0)[language]) }
      return [
        hidden("claim"), hidden("subject"), hidden("predicate"), FormLine(name: "verdict", label: LedgerWords.verdict, kind: .choice(verdicts)),
        line(.reason, isRequired: false),
      ]
    case .undo: return [hidden("merge"), line(.reason)]
    }
  }

  private func titles(_ label: Trilingual) -> [FormLine] {
    [("de", LedgerWords.german), ("en", LedgerWords.english), ("ja", LedgerWords.japanese)].map {
      FormLine(name: $0.0, label: label.joined($0.1), isRequired: false)
    }
  }

  /// What stands in the form before anybody has typed: what is known of the thing that is changed.
  func known(_ state: State, given: (String) -> String) -> [String: String] {
    switch self {
    case .post:
      guard let post = Int(given("number")).flatMap({ state.ledger.post($0) }) else { return [:] }
      return [
        "de": post.title.de, "en": post.title.en, "ja": post.title.ja, "since": post.from?.description ?? "", "until": post.until?.description ?? "",
        "source": post.source,
      ]
    case .person:
      guard let person = Int(given("number")).flatMap({ state.ledger.person($0) }) else { return [:] }
      var known = ["note": person.note, "source": person.source]
      for name in person.names {
        for (part, text) in [("family", name.family), ("given", name.given), ("reading", name.reading)] { known["\(name.script.rawValue)-\(part)"] = text }
      }
      return known
    case .organisation:
      guard !given("changing").isEmpty, let own = state.organisations[Identifier(given("identifier"))] else { return [:] }
      return [
        "de": own.name.de, "en": own.name.en, "ja": own.name.ja, "kana": own.kana, "shore": own.shore.rawValue, "city": own.city, "country": own.country,
        "topic": own.topics.map(\.text).joined(separator: "\n"), "source": own.source,
      ]
    case .region:
      guard let region = state.regions.first(where: { $0.id.text == given("identifier") }) else { return [:] }
      return [
        "de": region.name.de, "en": region.name.en, "ja": region.name.ja, "country": region.country, "prefecture": region.prefecture,
        "organisation": region.organisation?.text ?? "", "shore": region.isOurs ? "home" : "host",
      ]
    case .synonyms:
      guard let words = state.ledger.synonyms[Identifier(given("topic"))] else { return [:] }
      return ["de": words.de.joined(separator: "\n"), "en": words.en.joined(separator: "\n"), "ja": words.ja.joined(separator: "\n")]
    default: return [:]
    }
  }
}

extension LedgerDeed {
  /// - Parameters:
  ///   - answer: what was typed into a line, its ends trimmed.
  ///   - answers: what was chosen of several.
  /// - Throws: `AccessRefusal`, or `LedgerRefusal` with all that is wrong.
  func decide(_ state: State, _ answer: (String) -> String, _ answers: (String) -> [String], by who: Who, at now: Minute) throws -> [Event] {
    let said = Said(source: answer("source"), sentence: answer("sentence"), saidBy: answer("said-by"))
    let texts = Trilingual(de: answer("de"), en: answer("en"), ja: answer("ja"))
    switch self {
    case .tie:
      var draft = TieDraft()
      (draft.from, draft.to, draft.kind, draft.title) = (answer("from"), answer("to"), answer("kind"), answer("title"))
      (draft.since, draft.until, draft.owner, draft.due) = (answer("since"), answer("until"), answer("owner"), answer("due"))
      draft.said = said
      return try state.recordingTie(draft, by: who, at: now)
    case .claim:
      let (subject, predicate) = try (subject(answer("subject")), predicate(answer("predicate")))
      return try state.claiming(predicate, answer("value"), of: subject, said, by: who, at: now)
    case .interaction:
      var draft = InteractionDraft()
      (draft.kind, draft.guest, draft.host, draft.source) = (answer("kind"), answer("guest"), answer("host"), said.source)
      (draft.from, draft.until, draft.people, draft.occasion) = (answer("since"), answer("until"), answer("people"), answer("occasion"))
      return try state.recordingInteraction(draft, by: who)
    case .post:
      var draft = PostDraft()
      (draft.organisation, draft.title, draft.from, draft.until, draft.source) = (answer("organisation"), texts, answer("since"), answer("until"), said.source)
      return try state.recordingPost(Int(answer("number")), of: Int(answer("person")) ?? 0, draft, by: who, at: now)
    case .person:
      let names = LedgerPerson.Script.allCases.map { script in
        LedgerPerson.Name(
          script, family: answer("\(script.rawValue)-family"), given: answer("\(script.rawValue)-given"), reading: answer("\(script.rawValue)-reading"))
      }
      return try state.recordingPerson(Int(answer("number")), names: names, note: answer("note"), source: said.source, by: who)
    case .organisation:
      let (id, isChanging) = (Identifier<Organisation>(answer("identifier")), !answer("changing").isEmpty)
      var organisation = (isChanging ? state.organisations[id] : nil) ?? Organisation(id: id, name: texts, shore: .host)
      (organisation.name, organisation.kana, organisation.city) = (texts, answer("kana"), answer("city"))
      (organisation.country, organisation.source) = (answer("country").uppercased(), said.source)
      organisation.shore = Organisation.Shore(rawValue: answer("shore")) ?? .host
      organisation.topics = answers("topic").map { Identifier($0) }
      return try state.recordingOrganisation(organisation, changing: isChanging, by: who)
    case .region:
      let stands = answer("organisation")
      let region = Region(
        id: Identifier(answer("identifier")), name: texts, country: answer("country").uppercased(), prefecture: answer("prefecture"),
        organisation: stands.isEmpty ? nil : Identifier(stands), isOurs: answer("shore") == "home")
      return try state.recordingRegion(region, by: who)
    case .synonyms:
      func words(_ name: String) -> [String] { answer(name).split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty } }
      return try state.recordingSynonyms(Synonyms(topic: Identifier(answer("topic")), de: words("de"), en: words("en"), ja: words("ja")), by: who)
    case .merge:
      let (duplicate, into) = try (subject(answer("duplicate")), subject(answer("into")))
      return try state.merging(duplicate, into: into, reason: answer("reason"), by: who, at: now)
    case .judgement:
      guard let verdict = Judgement.Verdict(rawValue: answer("verdict")) else { throw LedgerRefusal([.badVerdict(answer("verdict"))]) }
      if let number = Int(answer("claim")) { return try state.judging(number, verdict, reason: answer("reason"), by: who, at: now) }
      let (subject, predicate) = try (subject(answer("subject")), predicate(answer("predicate")))
      return try state.judgingRegister(subject, predicate, verdict, reason: answer("reason"), by: who, at: now)
    case .undo: return try state.undoingMerge(Int(answer("merge")) ?? 0, reason: answer("reason"), by: who, at: now)
    }
  }

  private func subject(_ text: String) throws(LedgerRefusal) -> LedgerSubject {
    guard let subject = LedgerSubject(text) else { throw LedgerRefusal([.badValue(.value, text)]) }
    return subject
  }
  private func predicate(_ text: String) throws(LedgerRefusal) -> Claim.Predicate {
    guard let predicate = Claim.Predicate(rawValue: text) else { throw LedgerRefusal([.badValue(.value, text)]) }
    return predicate
  }
}

extension Trilingual {
  /// Both, with a dot between.
  func joined(_ other: Trilingual) -> Trilingual {
    Trilingual(de: "\(de) · \(other.de)", en: "\(en) · \(other.en)", ja: "\(ja)・\(other.ja)")
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}
