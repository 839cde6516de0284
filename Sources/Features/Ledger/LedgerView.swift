import Documents
import Domain
import HashTreeCollections

/// What every page of the ledger needs: the state, who reads it, in which language, and on which day.
struct LedgerView: Sendable {
  let state: State
  let context: DeskContext
  let language: Language
  /// The day by which dormancy and what is overdue are told.
  let today: CalendarDate
  /// Whether the reader asked for another day than today.
  let isOtherDay: Bool
  /// Of the clock by which things are dated.
  let zone: Zone
  /// Path and query of this page without the language.
  let address: String
  /// Which page of a list is asked for, by the list's name; from 1.
  let pages: [String: Int]
  /// Whether a printer reads it, for whom there are no links.
  var isPaper = false

  var mayEdit: Bool { !isPaper && state.may(context.who, .editLedger) }
  static let rows = 50

  func href(_ path: String) -> String {
    let day = isOtherDay && path.hasPrefix("/ledger") && !path.contains("on=") ? "&on=\(today)" : ""
    return path + (path.contains("?") ? "&" : "?") + "lang=\(language.rawValue)\(day)"
  }
  func organisation(_ id: Identifier<Organisation>) -> String { "/ledger/organisations/\(encodedSegment(id.text))" }
  func person(_ number: Int) -> String { "/ledger/persons/\(number)" }
  func partnership(_ a: Identifier<Organisation>, _ b: Identifier<Organisation>) -> String {
    "/ledger/partnerships/\(encodedSegment(a.text))/\(encodedSegment(b.text))"
  }
  func topic(_ id: Identifier<Topic>) -> String { "/ledger/topics/\(encodedSegment(id.text))" }
  /// The form of a deed, filled in as far as it is known; it leads back here.
  func form(_ deed: LedgerDeed, _ given: KeyValuePairs<String, String> = [:]) -> String {
    href("/ledger/new/\(deed.rawValue)?" + (given.map { "\($0.key)=\(encodedQuery($0.value))" } + ["back=\(encodedQuery(address))"]).joined(separator: "&"))
  }
  func name(_ id: Identifier<Organisation>) -> String { state.name(of: id, language) }
  func name(_ subject: LedgerSubject) -> String {
    switch subject {
    case .organisation(let id): name(id)
    case .person(let number): state.ledger.person(number)?.name(in: language) ?? state.ledger.erasedOn(number).map { ErasureWords.erased($0)[language] } ?? subject.description
    case .post(let number):
      state.ledger.post(number).map { "\(name(.person($0.person))), \(title($0)), \(name($0.organisation))" } ?? subject.description
    case .tie, .agreement:
      state.tie(subject).map { "\(name($0.from)) – \(TieKind.words($0.kind)[language]) – \(name($0.to))" } ?? subject.description
    }
  }
  func address(of subject: LedgerSubject) -> String {
    switch subject {
    case .organisation(let id): organisation(id)
    case .person(let number): person(number)
    case .post(let number): "/ledger/posts/\(number)"
    case .tie, .agreement: state.tie(subject).map { partnership($0.from, $0.to) } ?? "/ledger"
    }
  }
  /// Day, clock and zone of something recorded.
  func moment(_ minute: Minute) -> String {
    let (date, time) = zone.local(minute)
    return "\(date) \(time) (\(zone.name))"
  }
  /// Who recorded something, as people know them.
  func who(_ actor: String) -> String {
    actor.hasPrefix("account:") ? state.accounts[Identifier(String(actor.dropFirst(8)))]?.name ?? actor : actor
  }

  func shell(_ title: String) -> Shell {
    var shell = Shell(language: language, title: "\(title) · \(LedgerWords.ledger[language])")
    shell.kind = "list"
    let joint = address.contains("?") ? "&" : "?"
    shell.languages = Language.allCases.map { ($0, "\(address)\(joint)lang=\($0.rawValue)") }
    shell.navigation = deskNavigation(context.who, state, language, current: "/ledger")
    shell.account = Shell.Account(state, context, language)
    shell.scripts = [ledgerScriptPath]
    return shell
  }

  /// A page under the ledger's own navigation.
  func page(_ title: String, _ content: (inout HTML) -> Void) -> [UInt8] {
    localised(Documents.page(shell(title)) { h in
      h.add(.nav, .class("jump"), .label(LedgerWords.ledger[language])) { h in
        h.add(.ul) { h in
          for (words, path) in Self.sections {
            h.add(.li) { h in
              if address.hasPrefix(path) { h.add(.a, .href(href(path)), .current("page"), text: words[language]) } else { h.add(.a, .href(href(path)), text: words[language]) }
            }
          }
        }
      }
      h.add(.h1, text: title)
      content(&h)
    })
  }
  private static let sections = [
    (LedgerWords.find, "/search?in=\(SearchPage.ledger)"), (LedgerWords.network, "/ledger/network"), (LedgerWords.map, "/ledger/map"),
    (LedgerWords.topics, "/ledger/topics"), (LedgerWords.regions, "/ledger/regions"), (LedgerWords.duplicates, "/ledger/duplicates"),
    (LedgerWords.merges, "/ledger/merges"),
  ]
}

// MARK: Parts

extension LedgerView {
  /// The rows of one page of a list, and the way to its neighbours.
  func paged<Row>(_ all: [Row], _ list: String, _ h: inout HTML, _ draw: (ArraySlice<Row>, inout HTML) -> Void) {
    let last = max(1, (all.count + Self.rows - 1) / Self.rows)
    let page = min(max(1, pages[list] ?? 1), last)
    let start = (page - 1) * Self.rows
    let shown = all[start..<min(all.count, start + Self.rows)]
    draw(shown, &h)
    pager(list, page, from: start + 1, to: start + shown.count, of: all.count, hasMore: page < last, &h)
  }

  /// Nothing where one page holds all.
  func pager(_ list: String, _ page: Int, from: Int, to: Int, of all: Int?, hasMore: Bool, _ h: inout HTML) {
    guard page > 1 || hasMore else { return }
    if isPaper { return h.add(.p, .class("quiet"), text: all.map { LedgerWords.rows(from, to, of: $0)[language] } ?? "…") }
    let plain = address.split(separator: "?", maxSplits: 1)
    let kept = plain.count > 1 ? plain[1].split(separator: "&").filter { !$0.hasPrefix("\(list)=") }.map { $0 + "&" }.joined() : ""
    h.add(.p, .class("pager")) { h in
      if page > 1 { h.add(.a, .href(href("\(plain[0])?\(kept)\(list)=\(page - 1)")), text: "← " + LedgerWords.newer[language]) }
      if let all { h.add(.span, .class("quiet"), text: LedgerWords.rows(from, to, of: all)[language]) }
      if hasMore { h.add(.a, .href(href("\(plain[0])?\(kept)\(list)=\(page + 1)")), text: LedgerWords.older[language] + " →") }
    }
  }

  func table<Row>(_ label: Trilingual, _ heads: [Trilingual], _ rows: some Collection<Row>, _ h: inout HTML, row: (Row, inout HTML) -> Void) {
    if rows.isEmpty { return h.add(.p, .class("quiet"), text: LedgerWords.nothing[language]) }
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(label[language])) { h in
      h.add(.table) { h in
        h.add(.thead) { h in h.add(.tr) { h in for head in heads { h.add(.th, .scope("col"), text: head[language]) } } }
        h.add(.tbody) { h in for entry in rows { h.add(.tr) { row(entry, &$0) } } }
      }
    }
  }

  func link(_ text: String, _ path: String, _ h: inout HTML) {
    if isPaper { h.text(text) } else { h.add(.a, .href(href(path)), text: text) }
  }
  func link(_ id: Identifier<Organisation>, _ h: inout HTML) { link(name(id), organisation(state.standing(id)), &h) }

  /// Buttons that lead to forms, for those who may fill them in.
  func deeds(_ h: inout HTML, _ deeds: [(Trilingual, String)]) {
    guard mayEdit else { return }
    h.add(.p, .class("deeds")) { h in for (words, href) in deeds { h.add(.a, .class("button"), .href(href), text: words[language]) } }
  }

  /// A value of a claim as people read it.
  func value(_ claim: Claim) -> String {
    switch claim.predicate {
    case .status: LedgerWords.status(claim.value)[language]
    case .region: state.regions.first { $0.id.text == claim.value }?.name[language] ?? claim.value
    case .exists:
      if case .post(let number) = claim.subject { state.ledger.post(number).map { title($0) } ?? "" } else {
        state.tie(claim.subject).map { TieKind.words($0.kind)[language] } ?? ""
      }
    default: claim.value
    }
  }

  func dates(_ claims: [KnownClaim]) -> String { claims.map { $0.claim.value }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " / ") }

  func span(_ from: PartialDate?, _ until: PartialDate?) -> String {
    if from == nil, until == nil { return "" }
    return "\(from?.description ?? "")–\(until?.description ?? "")"
  }

  func claimsTable(_ claims: [KnownClaim], _ h: inout HTML) {
    table(LedgerWords.claims, [LedgerWords.statement, LedgerWords.source, LedgerWords.verdict, LedgerWords.history], claims, &h) { claim, h in
      h.add(.td, .class(claim.standing == .withdrawn ? "withdrawn" : "")) { h in
        h.add(.span, .class("what")) { h in
          h.text(LedgerWords.predicate(claim.claim.predicate)[language] + " ")
          h.add(.b, text: value(claim.claim))
        }
        if !claim.claim.sentence.isEmpty { h.add(.p, .class("quote"), text: language.quoted(claim.claim.sentence)) }
      }
      h.add(.td, text: [claim.claim.source, claim.claim.saidBy].filter { !$0.isEmpty }.joined(separator: " · "))
      h.add(.td) { h in
        h.add(.span, .class(claim.standing == .doubted || claim.standing == .withdrawn ? "badge alarm" : "badge none"), text: LedgerWords.standing(claim.standing)[language])
        if claim.isPreferred { h.add(.span, .class("badge"), text: LedgerWords.preferred[language]) }
      }
      h.add(.td) { h in
        if claim.isOfRegister {
          if case .tie = claim.claim.subject { h.add(.span, .class("quiet"), text: LedgerWords.register[language] + (mayEdit ? " · " : "")) }
          guard mayEdit else { return }
          let given: KeyValuePairs = ["subject": claim.claim.subject.description, "predicate": claim.claim.predicate.rawValue]
          h.add(.a, .href(form(.judgement, given)), text: LedgerWords.judge[language])
        } else {
          link("\(claim.claim.number)", "/ledger/claims/\(claim.claim.number)", &h)
          h.add(.span, .class("quiet"), text: " · \(moment(claim.claim.recorded)) · \(who(claim.claim.recordedBy))")
        }
      }
    }
  }

  func interactionsTable(_ interactions: some Collection<KnownInteraction>, _ h: inout HTML) {
    table(LedgerWords.interactions, [LedgerWords.date, LedgerWords.what, LedgerWords.direction, LedgerWords.people, LedgerWords.source], interactions, &h) { interaction, h in
      h.add(.th, .scope("row"), .class("day"), text: interaction.until.map { $0 == interaction.from ? interaction.from.description : "\(interaction.from) –\n\($0)" } ?? interaction.from.description)
      h.add(.td, text: [LedgerWords.interaction(interaction.kind)[language], interaction.occasion[language]].filter { !$0.isEmpty }.joined(separator: ": "))
      h.add(.td) { h in
        link(interaction.guest, &h)
        h.text(" → ")
        link(interaction.host, &h)
        if !interaction.companions.isEmpty {
          let list = interaction.companions.map { name($0.organisation) + ($0.people > 1 ? " (\($0.people))" : "") }
          h.add(.p, .class("quote"), text: "\(LedgerWords.companions[language]): \(list.joined(separator: language == .ja ? "、" : ", "))")
        }
      }
      h.add(.td, .class("number"), text: interaction.people.map(String.init) ?? "")
      h.add(.td) { sourceOf(interaction, &$0) }
    }
  }

  func sourceOf(_ interaction: KnownInteraction, _ h: inout HTML) {
    guard case .trip(let trip, let isReleased) = interaction.origin else { return h.text(interaction.source) }
    if state.may(context.who, .readTrip(trip)) { link(interaction.source, "/trips/\(encodedSegment(trip.text))", &h) } else { h.text(interaction.source) }
    h.add(.span, .class("quiet"), text: " · " + (isReleased ? LedgerWords.released : LedgerWords.planned)[language])
  }
}
