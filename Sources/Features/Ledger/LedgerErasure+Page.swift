import Documents
import Domain
import Foundation
import HashTreeCollections
import Interchange
import Journaling

/// What is known of one person, to be handed to her, and what would go if she were erased.
extension LedgerView {
  /// Of somebody who was erased: that there was a person, and until when.
  func erasedPage(_ day: CalendarDate) -> [UInt8] {
    page(ErasureWords.erased(day)[language]) { h in h.add(.p, .class("lead"), text: ErasureWords.nothingLeft[language])
    }
  }

  /// Everything that the ledger says of her, with its sources; nil for a number that nobody has.
  func knownPage(_ number: Int) -> [UInt8]? {
    guard let trace = state.trace(of: number, alsoCalled: [], erasedOn: today) else { return nil }
    return page(ErasureWords.known[language] + colon + name(.person(number))) { h in
      h.add(.p, .class("lead"), text: ErasureWords.knownLead[language])
      h.add(.p, .class("deeds")) { h in
        h.add(
          .a, .class("button"), .href(href("/ledger/persons/\(number)/known.json")), .download("person-\(number).json"),
          text: "JSON")
      }
      for person in trace.persons.compactMap({ state.ledger.person($0) }) { names(of: person, &h) }
      own(trace, &h)
      mentions(trace, after: false, &h)
      elsewhere(number, [], &h)
      taken(number, &h)
    }
  }

  /// What goes and what stays, and the button; nil for a number that nobody has.
  func erasurePage(_ number: Int, alsoCalled words: String) -> [UInt8]? {
    guard let trace = state.trace(of: number, alsoCalled: ErasureWords.lines(words), erasedOn: today) else {
      return nil
    }
    return page(ErasureWords.erase[language] + colon + name(.person(number))) { h in
      h.add(.p, .class("lead"), text: ErasureWords.eraseLead[language])
      h.add(.form, .method("get"), .action("/ledger/persons/\(number)/erasure"), .class("form")) { h in
        h.hidden("lang", language.rawValue)
        h.add(.p, .class("field")) { h in
          h.add(.label, .for("f-words"), text: ErasureWords.words[language])
          h.add(.textarea, .id("f-words"), .name("words"), .rows(2), text: words)
        }
        for word in Naming.tooShort(ErasureWords.lines(words)) { h.refusal(LedgerFault.oneSign(word).finding, language) }
        h.send(ErasureWords.look[language])
      }
      h.add(.h2, text: ErasureWords.goes[language])
      for person in trace.persons.compactMap({ state.ledger.person($0) }) { names(of: person, &h) }
      own(trace, &h)
      mentions(trace, after: true, &h)
      h.add(.h2, text: ErasureWords.stays[language])
      h.add(.ul) { h in
        h.add(.li, text: ErasureWords.numbersStay[language])
        if !trace.inTheClear.isEmpty {
          h.add(.li) { h in
            h.add(.b, text: ErasureWords.inTheClear(trace.inTheClear.count)[language])
            h.text(" " + trace.inTheClear.prefix(Self.rows).map(\.description).joined(separator: ", "))
          }
        }
      }
      elsewhere(number, ErasureWords.lines(words), &h)
      h.form(href("/ledger/persons/\(number)/erasure"), context) { h in
        h.hidden("words", words)
        h.add(.p, .class("field places")) { h in
          h.add(.label) { h in
            h.void(.input, .type("checkbox"), .name("sure"), .value("yes"), .required)
            h.text(" " + ErasureWords.sure[language])
          }
        }
        h.send(ErasureWords.erase[language])
      }
      h.add(.p) { link(LedgerWords.back[language], person(number), &$0) }
    }
  }

  private var colon: String { language == .ja ? "：" : ": " }

  private func names(of person: LedgerPerson, _ h: inout HTML) {
    h.add(.dl, .class("facts")) { h in
      for name in person.names {
        fact(name.script == .latin ? LedgerWords.onePerScript : LedgerWords.inJapanese, &h) {
          $0.text(name.full + (name.reading.isEmpty ? "" : " (\(name.reading))"))
        }
      }
      if !person.note.isEmpty { fact(LedgerField.note.label, &h) { $0.text(person.note) } }
      fact(LedgerWords.source, &h) { $0.text(person.source) }
    }
  }

  private func own(_ trace: PersonTrace, _ h: inout HTML) {
    let posts = trace.own.filter { $0.kind == .post }.compactMap { state.ledger.post($0.number) }
    h.add(.h3, text: LedgerWords.ownPosts[language])
    table(
      LedgerWords.ownPosts, [LedgerWords.organisation, LedgerField.title.label, LedgerWords.whole, LedgerWords.source],
      posts, &h
    ) { post, h in
      h.add(.th, .scope("row")) { link(post.organisation, &$0) }
      h.add(.td, text: title(post))
      h.add(.td, text: span(post.from, post.until))
      h.add(.td, text: post.source)
    }
    h.add(.h3, text: LedgerWords.claims[language])
    claimsTable(trace.own.filter { $0.kind == .claim }.compactMap { state.ledger.claim($0.number) }, &h)
    let thoughts = trace.own.filter { $0.kind == .judgement }.compactMap { state.ledger.texts(of: $0)?.texts.first }
      .filter { !$0.isEmpty }
    if thoughts.isEmpty { return }
    h.add(.h3, text: LedgerWords.verdict[language])
    h.add(.ul) { h in for thought in thoughts { h.add(.li, text: thought) } }
  }

  private func mentions(_ trace: PersonTrace, after: Bool, _ h: inout HTML) {
    h.add(.h3, text: ErasureWords.mentions[language])
    table(
      ErasureWords.mentions, [LedgerWords.what, ErasureWords.now] + (after ? [ErasureWords.then] : []), trace.mentions,
      &h
    ) { mention, h in
      h.add(.th, .scope("row"), text: what(mention.fact))
      for texts in after ? [mention.before, mention.after] : [mention.before] {
        h.add(.td, text: shown(texts, of: mention.fact))
      }
    }
  }

  /// Whom or what a fact is about.
  private func what(_ fact: LedgerPlace) -> String {
    let about: LedgerSubject? =
      switch fact.kind {
      case .person: .person(fact.number)
      case .post: .post(fact.number)
      case .tie: .agreement(fact.number)
      case .claim: state.ledger.claim(fact.number)?.claim.subject
      case .judgement, .interaction, .merge, .undo: nil
      }
    return [fact.description, about.map { name($0) }].compactMap { $0 }.joined(separator: " · ")
  }

  /// Of a person no more than what was said of her by others.
  private func shown(_ texts: [String], of fact: LedgerPlace) -> String {
    texts.dropFirst(fact.kind == .person ? 1 : 0).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Where the name stands outside of the ledger.
  private func elsewhere(_ number: Int, _ words: [String], _ h: inout HTML) {
    let found = state.elsewhere(number, alsoCalled: words)
    if found.isEmpty { return }
    h.add(.h2, text: ErasureWords.elsewhere[language])
    h.add(.p, .class("quiet"), text: ErasureWords.elsewhereLead[language])
    h.add(.ul) { h in for place in found { h.add(.li, text: place) } }
  }

  // MARK: JSON

  /// All of it for a program; nil for a number that nobody has.
  func knownJSON(_ number: Int) -> JSONValue? {
    guard let trace = state.trace(of: number, alsoCalled: [], erasedOn: today) else { return nil }
    func object(_ fields: KeyValuePairs<String, String?>) -> JSONValue {
      .object(
        fields.compactMap { key, value in
          value.flatMap { $0.isEmpty ? nil : JSONValue.Member(key: key, value: .text($0)) }
        })
    }
    let persons = trace.persons.compactMap { state.ledger.person($0) }.map { person -> JSONValue in
      [
        "number": .number(String(person.number)), "note": .text(person.note), "source": .text(person.source),
        "names": .list(
          person.names.map {
            object(["script": $0.script.rawValue, "family": $0.family, "given": $0.given, "reading": $0.reading])
          }),
      ]
    }
    let posts = trace.own.filter { $0.kind == .post }.compactMap { state.ledger.post($0.number) }.map { post in
      object([
        "organisation": post.organisation.text, "title_de": post.title.de, "title_en": post.title.en,
        "title_ja": post.title.ja, "from": post.from?.description,
        "until": post.until?.description, "source": post.source,
      ])
    }
    let claims = trace.own.filter { $0.kind == .claim }.compactMap { state.ledger.claim($0.number) }.map { claim in
      object([
        "subject": claim.claim.subject.description, "predicate": claim.claim.predicate.rawValue,
        "value": claim.claim.value, "source": claim.claim.source,
        "sentence": claim.claim.sentence, "said_by": claim.claim.saidBy, "standing": claim.standing.rawValue,
        "recorded": claim.claim.recorded.description,
        "recorded_by": who(claim.claim.recordedBy),
      ])
    }
    let mentions = trace.mentions.map { object(["fact": $0.fact.description, "text": shown($0.before, of: $0.fact)]) }
    return [
      "as_of": .text(today.description), "persons": .list(persons), "posts": .list(posts), "claims": .list(claims),
      "mentions": .list(mentions),
      "elsewhere": .list(state.elsewhere(number, alsoCalled: []).map { .text($0) }),
      "given_out": .list(
        state.takings(of: number).map {
          object(["to": who($0.by), "program": $0.program?.name, "list": $0.list, "form": $0.form, "at": $0.at.description])
        }),
    ]
  }
}

extension State {
  /// Where a person's name stands outside of the ledger: what kind of record, and which.
  func elsewhere(_ number: Int, alsoCalled words: [String], readsAll: Bool = false) -> [String] {
    let persons = ledger.members(of: ledger.standing(for: .person(number))).compactMap {
      ledger.person(Int($0.place) + 1)
    }
    let naming = Naming(persons.flatMap(\.names), words)
    var found = ties.values.filter { naming.occurs(in: $0.sentence) || naming.occurs(in: $0.remark) }.map {
      "tie:\($0.id)"
    }
    let ids = readsAll ? nil : ledger.mentionIndex.organisations(naming: naming, in: self)
    found += (ids?.compactMap { organisations[$0] } ?? Array(organisations.values)).filter { own in
      own.toldTexts.contains(where: naming.occurs)
    }.map { "organisation:\($0.id)" }
    for (trip, record) in tripRecords {
      found += record.delegates.values.map(\.delegate).filter {
        naming.occurs(in: $0.fullName) || naming.occurs(in: "\($0.familyName) \($0.givenName)")
      }.map { "delegate:\(trip)/\($0.id)" }
      found += record.visits.values.filter { naming.occurs(in: $0.contactRemark) }.map { "visit:\(trip)/\($0.id)" }
    }
    for event in outcomes.essence.map({ Event.outcome($0) }) + advice.essence.map({ .advice($0) }) {
      guard let draft = try? event.draft(), naming.occurs(in: String(decoding: draft.body, as: UTF8.self)) else {
        continue
      }
      found.append(draft.type)
    }
    return found.sorted()
  }
}

/// What the pages about erasing say, in every language.
enum ErasureWords {
  static func lines(_ words: String) -> [String] { words.split(whereSeparator: \.isNewline).map(String.init) }
  static func erased(_ day: CalendarDate) -> Trilingual {
    Trilingual(de: "eine am \(day) gelöschte Person", en: Ledger.erasedName(day), ja: "\(day)に消去された人物")
  }
  static let nothingLeft = Trilingual(
    de: "Was das Partnerschaftsbuch über diese Person wusste, ist gelöscht und kommt nicht wieder.",
    en: "What the ledger knew of this person is erased and does not come back.",
    ja: "この人物に関する台帳の記録は消去され、復元できません。")
  static let known = Trilingual(de: "Alles Bekannte", en: "All that is known", ja: "記録の全件")
  static let knownLead = Trilingual(
    de:
      "Auskunft nach Art. 15 DSGVO: alles, was das Partnerschaftsbuch über diese Person sagt, mit Quelle, und wo andere Einträge sie nennen.",
    en:
      "Access under Art. 15 GDPR: everything that the ledger says of this person, with its source, and where other entries name her or him.",
    ja: "GDPR第15条に基づく開示：台帳にあるこの人物の情報すべてと出典、およびこの人物に言及する他の記録です。")
  static let erase = Trilingual(de: "Person löschen", en: "Erase this person", ja: "この人物を消去")
  static let eraseLead = Trilingual(
    de:
      "Löschen nach Art. 17 DSGVO. Der Schlüssel der Person wird vernichtet: was damit versiegelt ist, Namen, Funktionen und Angaben, ist danach in keiner Kopie des Journals mehr lesbar. Das lässt sich nicht zurücknehmen.",
    en:
      "Erasure under Art. 17 GDPR. The person's key is destroyed: what is sealed with it, names, posts and claims, can then be read in no copy of the journal. This can not be undone.",
    ja: "GDPR第17条に基づく消去です。この人物の鍵を破棄するため、その鍵で封印された氏名・役職・情報は、どのジャーナルの複製からも読めなくなります。取り消しはできません。")
  static let words = Trilingual(
    de: "Wie sie sonst noch genannt wird, je eine Zeile („Frau Umino“)",
    en: "What else she or he is called, one a line (“Ms Umino”)", ja: "その他の呼び方（1行に1つ、例：「海野部長」）")
  static let look = Trilingual(de: "Danach suchen", en: "Look for these", ja: "この語で探す")
  static let goes = Trilingual(de: "Was verschwindet", en: "What goes", ja: "消去されるもの")
  static let stays = Trilingual(de: "Was bleibt", en: "What stays", ja: "残るもの")
  static let numbersStay = Trilingual(
    de: "Verbindungen, Besuche und Angaben der Organisationen, und dass es an dieser Stelle einmal eine Person gab.",
    en: "Ties, visits and claims of the organisations, and that there once was a person here.",
    ja: "組織どうしの関係・訪問・情報と、ここに人物の記録があったという事実。")
  static func inTheClear(_ count: Int) -> Trilingual {
    Trilingual(
      de:
        "\(count) Einträge wurden unversiegelt geschrieben (vor der Versiegelung, oder bevor die Person bekannt war). Gezeigt werden sie nicht mehr, im Journal bleibt ihr Wortlaut:",
      en:
        "\(count) facts were written unsealed (before there was sealing, or before the person was known). They are shown no more, but the journal keeps their words:",
      ja: "封印前（または人物の登録前）に書かれた記録が\(count)件あります。表示はされなくなりますが、ジャーナルには文言が残ります：")
  }
  static let sure = Trilingual(
    de: "Ich habe gelesen, was verschwindet und was bleibt.", en: "I have read what goes and what stays.",
    ja: "消去されるものと残るものを確認しました。")
  static let mentions = Trilingual(
    de: "Wo andere Einträge sie nennen", en: "Where other entries name her or him", ja: "この人物に言及する他の記録")
  static let now = Trilingual(de: "Jetzt", en: "Now", ja: "現在")
  static let then = Trilingual(de: "Danach", en: "Then", ja: "消去後")
  static let elsewhere = Trilingual(de: "Außerhalb des Partnerschaftsbuchs", en: "Outside of the ledger", ja: "台帳以外")
  static let elsewhereLead = Trilingual(
    de: "Der Name steht auch hier. Diese Löschung ändert daran nichts; ändern Sie die Einträge dort.",
    en: "The name stands here, too. This erasure does not change it; change the entries there.",
    ja: "次の記録にもこの氏名があります。この消去では変わらないため、それぞれの場所で修正してください。")
}
