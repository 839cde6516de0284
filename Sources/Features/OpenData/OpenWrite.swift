import Domain
import Interchange

/// Something that the interface records, by the decision that the desk's form for it takes.
struct OpenWrite: Sendable {
  /// One member of the body.
  struct Input: Sendable {
    enum Kind: Sendable { case text, date, count, choice([String]) }
    let name: String
    /// What the desk's form calls it.
    let field: String
    let label: Trilingual
    var kind = Kind.text
    var isRequired = true
    /// A value that fits, with `{0}` and `{1}` for the keys of two rows of `OpenWrite.speaksOf`.
    var example = ""
  }
  /// Of the list that it adds to.
  let path: String
  let deed: LedgerDeed
  let shapeName: String
  /// The list whose rows the examples name.
  static let speaksOf = "organisations"
  let inputs: [Input]

  static let all = [interaction, claim]

  private static let interaction = OpenWrite(
    path: "ledger/interactions", deed: .interaction, shapeName: "NewInteraction",
    inputs: [
      Input(name: "kind", field: "kind", label: LedgerWords.kind, kind: .choice(Interaction.Kind.allCases.map(\.rawValue)), example: "visit"),
      Input(name: "guest", field: "guest", label: LedgerField.guest.label, example: "{0}"),
      Input(name: "host", field: "host", label: LedgerField.host.label, example: "{1}"),
      Input(name: "from", field: "since", label: LedgerField.since.label, kind: .date, example: "2019-05"),
      Input(name: "until", field: "until", label: LedgerField.until.label, kind: .date, isRequired: false, example: "2019-06"),
      Input(name: "people", field: "people", label: LedgerWords.people, kind: .count, isRequired: false, example: "12"),
      Input(name: "occasion", field: "occasion", label: LedgerField.occasion.label, isRequired: false, example: "talks on trade"),
      Input(name: "source", field: "source", label: LedgerWords.source, example: "minutes of the visit"),
    ])

  private static let claim = OpenWrite(
    path: "ledger/claims", deed: .claim, shapeName: "NewClaim",
    inputs: [
      Input(name: "subject", field: "subject", label: OpenWords.subject, example: "organisation:{0}"),
      Input(name: "predicate", field: "predicate", label: LedgerWords.statement, kind: .choice(Claim.Predicate.allCases.map(\.rawValue)), example: "note"),
      Input(name: "value", field: "value", label: LedgerField.value.label, example: "opens a branch"),
      Input(name: "source", field: "source", label: LedgerWords.source, example: "talk with the director"),
      Input(name: "sentence", field: "sentence", label: LedgerField.sentence.label, isRequired: false),
      Input(name: "said_by", field: "said-by", label: LedgerField.saidBy.label, isRequired: false),
    ])

  /// At most so many signs in a text; the ledger takes 4000 bytes.
  private static let mostSigns = 1000

  func schema(_ language: Language, naming keys: [String]) -> JSONValue {
    let properties = inputs.map { input -> (String, JSONValue) in
      var members: [JSONValue.Member] = []
      members.add("title", .text(input.label[language]))
      switch input.kind {
      case .text:
        members.add("type", "string")
        members.add("minLength", 1)
        members.add("maxLength", .number(String(Self.mostSigns)))
      case .date:
        members.add("type", "string")
        members.add("pattern", .text(PartialDate.pattern))
      case .count:
        members.add("type", "integer")
        members.add("minimum", 1)
        members.add("maximum", 100_000)
      case .choice(let values):
        members.add("type", "string")
        members.add("enum", .texts(values))
      }
      if !input.example.isEmpty {
        let example = keys.enumerated().reduce(input.example) { $0.replacing("{\($1.offset)}", with: $1.element) }
        let value: JSONValue = if case .count = input.kind { .number(example) } else { .text(example) }
        members.add("examples", .list([value]))
      }
      return (input.name, .object(members))
    }
    return [
      "type": "object", "required": .texts(inputs.filter(\.isRequired).map(\.name)), "properties": .members(properties), "additionalProperties": false,
    ]
  }

  /// What the body says, by the names of the desk's form.
  /// - Throws: `OpenRefusal` with all that is wrong.
  func answers(_ body: JSONValue) throws(OpenRefusal) -> [String: String] {
    guard case .object(let members) = body else { throw OpenRefusal([.notAnObject]) }
    var (answers, faults) = ([String: String](), [OpenFault]())
    for member in members where !inputs.contains(where: { $0.name == member.key }) { faults.append(.unknownMember(member.key)) }
    for input in inputs {
      let given = members.filter { $0.key == input.name }
      if given.count > 1 { faults.append(.repeated(input.name)) }
      guard let value = given.first?.value else {
        if input.isRequired { faults.append(.missing(input.name)) }
        continue
      }
      if let text = input.read(value) { answers[input.field] = text } else { faults.append(.badValue(input.name)) }
    }
    if !faults.isEmpty { throw OpenRefusal(faults) }
    return answers
  }

  /// The member of the body that the desk's form calls so.
  func place(of field: String) -> String { inputs.first { $0.field == field }?.name ?? field }
}

extension OpenWrite.Input {
  /// nil for what does not fit.
  fileprivate func read(_ value: JSONValue) -> String? {
    switch (kind, value) {
    case (.text, .text(let text)) where (1...1000).contains(text.unicodeScalars.count): text
    case (.date, .text(let text)) where PartialDate(text)?.description == text: text
    case (.count, .number(let number)): Int(number).flatMap { (1...100_000).contains($0) ? String($0) : nil }
    case (.choice(let values), .text(let text)) where values.contains(text): text
    default: nil
    }
  }
}

// MARK: Refusals

/// What can be wrong with a request to the interface; the place is a member of the body, of the query, or a header.
enum OpenFault: Equatable, Sendable {
  case notJSON
  case notAnObject
  case missing(String)
  case badValue(String)
  case unknownMember(String)
  case repeated(String)
  case unknownParameter(String)
  case badParameter(String)
  case noKey
  case keyReused
  case notOffered([String])
  case notJSONBody
  case wrongMethod([String])
  case tooLarge
  /// The search, in the first seconds after a start.
  case notReady
}

struct OpenRefusal: Error, Equatable, Explained {
  var faults: [OpenFault]
  init(_ faults: [OpenFault]) { self.faults = faults }
  var finding: Finding { faults[0].finding }
  var findings: [Finding] { faults.map(\.finding) }
}

extension OpenFault {
  var finding: Finding {
    let (code, place, message, mend) = told
    return Finding(file: "request", column: place, code: "api.\(code)", message: message, mend: mend)
  }

  private static let asDescribed = Trilingual(
    de: "Die Beschreibung steht unter /api/v1/openapi.json.", en: "The description is at /api/v1/openapi.json.", ja: "形式は/api/v1/openapi.jsonにあります。")

  private var told: (code: String, place: String?, message: Trilingual, mend: Trilingual) {
    switch self {
    case .notJSON:
      ("not-json", nil, Trilingual(de: "Der Inhalt ist kein JSON.", en: "The body is not JSON.", ja: "本文がJSONではありません。"), Self.asDescribed)
    case .notAnObject:
      ("not-an-object", nil, Trilingual(de: "Der Inhalt ist kein JSON-Objekt.", en: "The body is no JSON object.", ja: "本文がJSONオブジェクトではありません。"), Self.asDescribed)
    case .missing(let name):
      ("missing", name, Trilingual(de: "„\(name)“ fehlt.", en: "“\(name)” is missing.", ja: "「\(name)」がありません。"), Self.asDescribed)
    case .badValue(let name):
      ("bad-value", name, Trilingual(de: "„\(name)“ hat nicht die beschriebene Form.", en: "“\(name)” is not of the form described.", ja: "「\(name)」が規定の形式ではありません。"), Self.asDescribed)
    case .unknownMember(let name):
      (
        "unknown-member", String(name.prefix(80)),
        Trilingual(de: "„\(name.prefix(80))“ ist kein bekanntes Feld.", en: "“\(name.prefix(80))” is no known member.", ja: "「\(name.prefix(80))」という項目はありません。"), Self.asDescribed
      )
    case .repeated(let name):
      (
        "repeated", String(name.prefix(80)),
        Trilingual(de: "„\(name.prefix(80))“ steht mehrmals da.", en: "“\(name.prefix(80))” is given more than once.", ja: "「\(name.prefix(80))」が重複しています。"),
        Trilingual(de: "Schicken Sie es einmal.", en: "Send it once.", ja: "一度だけ送信してください。")
      )
    case .unknownParameter(let name):
      (
        "unknown-parameter", String(name.prefix(80)),
        Trilingual(de: "„\(name.prefix(80))“ wird hier nicht verstanden.", en: "“\(name.prefix(80))” is not understood here.", ja: "「\(name.prefix(80))」はここでは使えません。"), Self.asDescribed
      )
    case .badParameter(let name):
      ("bad-parameter", name, Trilingual(de: "„\(name)“ hat keinen möglichen Wert.", en: "“\(name)” has no possible value.", ja: "「\(name)」の値が不正です。"), Self.asDescribed)
    case .noKey:
      (
        "no-key", "Idempotency-Key",
        Trilingual(
          de: "Der Kopf „Idempotency-Key“ fehlt oder passt nicht.", en: "The header “Idempotency-Key” is missing or does not fit.", ja: "ヘッダー「Idempotency-Key」がないか、形式が不正です。"),
        Trilingual(
          de: "Schicken Sie für jeden neuen Vorgang einen neuen Schlüssel aus 8 bis 100 Buchstaben, Ziffern, - oder _.",
          en: "Send a new key of 8 to 100 letters, digits, - or _ with each new deed.", ja: "操作ごとに新しいキー（英数字、-、_、8〜100文字）を送信してください。")
      )
    case .keyReused:
      (
        "key-reused", "Idempotency-Key",
        Trilingual(
          de: "Mit diesem Schlüssel wurde schon etwas anderes geschickt.", en: "Something else was sent with this key before.", ja: "このキーは別の内容で使用済みです。"),
        Trilingual(de: "Nehmen Sie einen neuen Schlüssel.", en: "Take a new key.", ja: "新しいキーを使用してください。")
      )
    case .notOffered(let types):
      (
        "not-offered", "Accept",
        Trilingual(de: "In keiner der gewünschten Formen gibt es das.", en: "This is there in none of the forms wished for.", ja: "要求された形式では提供できません。"),
        Trilingual(same: types.joined(separator: ", "))
      )
    case .notJSONBody:
      (
        "not-json-body", "Content-Type", Trilingual(de: "Erwartet wird JSON.", en: "JSON is expected.", ja: "JSONで送信してください。"),
        Trilingual(same: "Content-Type: application/json")
      )
    case .wrongMethod(let methods):
      (
        "wrong-method", nil, Trilingual(de: "Das geht an dieser Adresse nicht.", en: "This can not be done at this address.", ja: "このアドレスではその操作はできません。"),
        Trilingual(same: methods.joined(separator: ", "))
      )
    case .notReady:
      (
        "not-ready", nil,
        Trilingual(de: "Die Suche wird noch aufgebaut.", en: "The search is still being made ready.", ja: "検索の準備中です。"),
        Trilingual(de: "In einigen Sekunden noch einmal fragen.", en: "Ask again in a few seconds.", ja: "数秒後にもう一度お試しください。")
      )
    case .tooLarge:
      (
        "too-large", nil, Trilingual(de: "Das ist zu groß. Es wurde nichts geändert.", en: "This is too large. Nothing was changed.", ja: "データが大きすぎます。何も変更されていません。"),
        Trilingual(de: "Höchstens ein Megabyte.", en: "At most one megabyte.", ja: "1MB以内にしてください。")
      )
    }
  }
}
