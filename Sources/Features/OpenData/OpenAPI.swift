import Domain
import Interchange

/// The interface as OpenAPI 3.1 describes it, made from the declarations by which it answers.
/// - Parameter naming: keys of two organisations for the examples of what can be recorded; whoever may read them gets some that work.
func openAPI(_ language: Language, version: String, naming keys: [String] = ["harbour-office", "shipyard"]) -> JSONValue {
  var paths: [(String, JSONValue)] = []
  for list in OpenList.all {
    let write = OpenWrite.all.first { $0.path == list.path }
    paths.append(("/\(list.path)", .object(skippingNil: ["get": list.operation(language), "post": write?.operation(list, language)])))
    paths.append(("/\(list.path)/{\(list.keyName)}", ["get": list.operationOfOne(language)]))
  }
  paths.append(("/search", ["get": searchOperation(language)]))
  paths.append(("/openapi.json", ["get": descriptionOperation(language)]))
  var schemas: [(String, JSONValue)] = [("Trilingual", trilingual), ("Problem", problem(language)), ("Receipt", receipt(language)), ("Hit", searchHit)]
  schemas += OpenList.all.map { ($0.shapeName, $0.schema(language)) } + OpenWrite.all.map { ($0.shapeName, $0.schema(language, naming: keys)) }
  return [
    "openapi": "3.1.0",
    "info": ["title": "Kakehashi", "version": .text(version), "description": .text(OpenAPIWords.lead[language]), "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"]],
    "servers": [["url": "/api/v1"]], "security": [["token": []]], "paths": .members(paths),
    "components": [
      "securitySchemes": ["token": ["type": "http", "scheme": "bearer", "description": .text(OpenAPIWords.token[language])]],
      "schemas": .members(schemas),
    ],
  ]
}

// MARK: Operations

extension OpenList {
  /// The word for a row's key in paths.
  var keyName: String { isNumbered ? "number" : "id" }

  private var pathParameters: [JSONValue] {
    isOfTrip ? [["name": "trip", "in": "path", "required": true, "schema": ["type": "string", "minLength": 1]]] : []
  }

  fileprivate func operation(_ language: Language) -> JSONValue {
    let number: JSONValue = ["type": "string", "pattern": "^(0|[1-9][0-9]{0,8})$"]
    var parameters = pathParameters
    parameters.append(query("limit", OpenAPIWords.limit[language], ["type": "integer", "minimum": 1, "maximum": .number(String(openLimit.most)), "default": .number(String(openLimit.usual))]))
    parameters.append(query("after", OpenAPIWords.after[language], isNumbered ? number : ["type": "string", "minLength": 1]))
    parameters += filters.map { filter in
      query(filter.name, filter.label[language], .object(skippingNil: ["type": "string", "minLength": 1, "enum": filter.values.map { .texts($0) }]))
    }
    let schema: JSONValue = [
      "type": "object", "required": ["items", "position", "losses"],
      "properties": [
        "items": ["type": "array", "items": ["$ref": .text("#/components/schemas/\(shapeName)")]],
        "next": ["type": "string", "description": .text(OpenAPIWords.next[language])],
        "position": ["type": "integer", "description": .text(OpenAPIWords.position[language])],
        "losses": ["type": "array", "items": ["type": "string"], "description": .text(OpenWords.losses[language])],
      ],
      "additionalProperties": false,
    ]
    return read("list_\(operationName)", title[language], parameters, schema, links: links(language), language)
  }

  fileprivate func operationOfOne(_ language: Language) -> JSONValue {
    let key: JSONValue = isNumbered ? ["type": "integer", "minimum": 1] : ["type": "string", "minLength": 1]
    let parameters = pathParameters + [["name": .text(keyName), "in": "path", "required": true, "schema": key]]
    return read("read_\(operationName)", title[language], parameters, ["$ref": .text("#/components/schemas/\(shapeName)")], language)
  }

  var operationName: String { path.replacing("{trip}/", with: "").replacing("/", with: "_") }

  private func read(
    _ id: String, _ summary: String, _ parameters: [JSONValue], _ schema: JSONValue, links: JSONValue? = nil, _ language: Language
  ) -> JSONValue {
    let content = forms.map { ($0.mediaType, JSONValue.members([("schema", $0 == .json ? schema : $0.schema)])) }
    return readOperation(id, summary, tag[language], parameters, .members(content), links: links, statuses: [401, 403, 404], language)
  }
}

extension OpenWrite {
  fileprivate func operation(_ list: OpenList, _ language: Language) -> JSONValue {
    let key: JSONValue = [
      "name": "Idempotency-Key", "in": "header", "required": true, "description": .text(OpenAPIWords.key[language]),
      "schema": ["type": "string", "pattern": "^[A-Za-z0-9_-]{8,100}$"],
      // Of each kind of deed another, since a key is good for one deed.
      "example": .text("\(list.operationName)-001"),
    ]
    let receipt: JSONValue = ["description": .text(OpenAPIWords.receipt[language]), "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Receipt"]]]]
    let made = [("200", receipt), ("201", receipt)] + problems([400, 401, 403, 406, 413, 415, 422, 503], language)
    return [
      "operationId": .text("record_\(list.operationName)"), "summary": .text(deed.title[language]), "description": .text(OpenAPIWords.writing[language]),
      "tags": [.text(list.tag[language])],
      "parameters": [key, languageParameter],
      "requestBody": ["required": true, "content": ["application/json": ["schema": ["$ref": .text("#/components/schemas/\(shapeName)")]]]],
      "responses": .members(made),
    ]
  }
}

private func searchOperation(_ language: Language) -> JSONValue {
  let parameters = [
    query("q", SearchWords.search[language], ["type": "string", "minLength": 1, "maxLength": 200], isRequired: true),
    query("limit", OpenAPIWords.limit[language], ["type": "integer", "minimum": 1, "maximum": 100, "default": 20]),
  ]
  let schema: JSONValue = [
    "type": "object", "required": ["hits"], "properties": ["hits": ["type": "array", "items": ["$ref": "#/components/schemas/Hit"]]], "additionalProperties": false,
  ]
  return readOperation("search", SearchWords.search[language], SearchWords.search[language], parameters, ["application/json": ["schema": schema]], statuses: [401, 503], language)
}

private func descriptionOperation(_ language: Language) -> JSONValue {
  let content: JSONValue = ["application/json": ["schema": ["type": "object", "required": ["openapi", "paths"]]]]
  guard case .object(var members) = readOperation("read_description", OpenWords.description[language], OpenWords.interface[language], [], content, statuses: [], language) else { return .null }
  members.add("security", [])
  return .object(members)
}

private func readOperation(
  _ id: String, _ summary: String, _ tag: String, _ parameters: [JSONValue], _ content: JSONValue, links: JSONValue? = nil, statuses: [Int],
  _ language: Language
) -> JSONValue {
  let text: JSONValue = ["schema": ["type": "string"]]
  let done: JSONValue = .object(skippingNil: [
    "description": .text(summary), "headers": ["ETag": text, "Content-Language": text, "X-Kakehashi-Losses": ["schema": ["type": "integer"]]], "content": content,
    "links": links,
  ])
  let responses = [("200", done), ("304", ["description": .text(OpenAPIWords.unchanged[language])])] + problems(statuses + [400, 406, 422], language)
  return [
    "operationId": .text(id), "summary": .text(summary), "tags": [.text(tag)], "parameters": .list(parameters + [languageParameter]), "responses": .members(responses),
  ]
}

private func query(_ name: String, _ description: String, _ schema: JSONValue, isRequired: Bool = false) -> JSONValue {
  ["name": .text(name), "in": "query", "required": .bool(isRequired), "description": .text(description), "schema": schema]
}

private let languageParameter: JSONValue = ["name": "lang", "in": "query", "required": false, "schema": ["type": "string", "enum": .texts(Language.allCases.map(\.rawValue))]]

private func problems(_ statuses: [Int], _ language: Language) -> [(String, JSONValue)] {
  (statuses + [405]).sorted().map { status in
    (String(status), ["description": .text(openStatus(status)[language]), "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]]])
  }
}

// MARK: Schemas

private let trilingual: JSONValue = [
  "type": "object", "required": ["de", "en", "ja"], "properties": ["de": ["type": "string"], "en": ["type": "string"], "ja": ["type": "string"]],
  "additionalProperties": false,
]

private func problem(_ language: Language) -> JSONValue {
  let text: JSONValue = ["type": "string"]
  return [
    "type": "object", "description": .text(OpenAPIWords.problem[language]), "required": ["type", "title", "status", "detail", "findings"],
    "properties": [
      "type": text, "title": text, "status": ["type": "integer"], "detail": text,
      "findings": [
        "type": "array",
        "items": [
          "type": "object", "required": ["code", "message", "mend"], "properties": ["code": text, "message": text, "mend": text, "place": text],
          "additionalProperties": false,
        ],
      ],
    ],
    "additionalProperties": false,
  ]
}

private func receipt(_ language: Language) -> JSONValue {
  [
    "type": "object", "required": ["position", "is_repeated", "recorded"],
    "properties": [
      "position": ["type": "integer", "description": .text(OpenAPIWords.position[language])],
      "is_repeated": ["type": "boolean", "description": .text(OpenAPIWords.repeated[language])],
      "recorded": ["type": "array", "items": ["type": "integer"], "description": .text(OpenAPIWords.recorded[language])],
    ],
    "additionalProperties": false,
  ]
}

private let searchHit: JSONValue = [
  "type": "object", "required": ["kind", "id", "name", "detail", "href"],
  "properties": [
    "kind": ["type": "string", "enum": .texts(SearchKind.allCases.map(\.rawValue))], "id": ["type": "string"], "name": ["type": "string"], "detail": ["type": "string"],
    "href": ["type": "string"],
  ],
  "additionalProperties": false,
]

/// How many rows a page of a list has.
let openLimit = (usual: 50, most: 500)

func openStatus(_ status: Int) -> Trilingual {
  switch status {
  case 400: Trilingual(de: "Unlesbare Anfrage", en: "Bad request", ja: "不正なリクエスト")
  case 401: Trilingual(de: "Nicht angemeldet", en: "Not signed in", ja: "未認証")
  case 403: Trilingual(de: "Kein Recht dazu", en: "Forbidden", ja: "権限なし")
  case 404: Trilingual(de: "Nicht gefunden", en: "Not found", ja: "見つかりません")
  case 405: Trilingual(de: "Hier nicht möglich", en: "Method not allowed", ja: "許可されていない操作")
  case 406: Trilingual(de: "Diese Form gibt es nicht", en: "Not acceptable", ja: "提供できない形式")
  case 409: Trilingual(de: "Widerspruch", en: "Conflict", ja: "競合")
  case 413: Trilingual(de: "Zu groß", en: "Content too large", ja: "データが大きすぎます")
  case 415: Trilingual(de: "Kein JSON", en: "Unsupported media type", ja: "未対応の形式")
  case 422: Trilingual(de: "So nicht möglich", en: "Unprocessable content", ja: "処理できない内容")
  case 503: Trilingual(de: "Zurzeit nicht möglich", en: "Service unavailable", ja: "一時的に利用できません")
  default: Trilingual(de: "Fehler", en: "Error", ja: "エラー")
  }
}

private enum OpenAPIWords {
  static let lead = Trilingual(
    de: "Reisen, Stammdaten und Partnerschaften. Fehler sind Problembeschreibungen nach RFC 9457 in der Sprache, um die der Kopf Accept-Language oder lang bittet. Listen kommen seitenweise; der Kopf Accept wählt die Form.",
    en: "Trips, register and partnerships. Errors are problem details (RFC 9457) in the language asked for by the header Accept-Language or by lang. Lists come in pages; the header Accept chooses the form.",
    ja: "訪問事業、基本台帳、交流台帳のAPIです。エラーはRFC 9457形式で、Accept-Languageまたはlangの言語で返します。一覧はページ単位で、形式はAcceptで選びます。")
  static let token = Trilingual(
    de: "Ein Schlüssel, den ein Organisator unter „Konten“ ausstellt, zum Lesen oder auch zum Schreiben. Er darf höchstens, was das Konto darf, gilt 90 Tage, wenn nichts anderes gewählt wird, und wird danach mit 401 (access.expired-token) abgewiesen. Zum Lesen genügt auch die Sitzung eines Browsers. Wer die Teilnehmenden einer Reise holt, wird einmal am Tag mit ihrer Zahl festgehalten.",
    en: "A token that an organiser issues under “Accounts”, for reading alone or for writing as well. It may do no more than the account, is good for 90 days if nothing else is chosen, and is then refused with 401 (access.expired-token). For reading, a browser's session will do as well. Whoever fetches the participants of a trip is written down once a day with their number.",
    ja: "主催者が「アカウント」で発行するトークン。閲覧専用と書き込み可の2種類があり、権限はアカウントの範囲内です。有効期間は指定がなければ90日で、期限後は401（access.expired-token）で拒否します。閲覧はブラウザーのセッションでも可能です。参加者名簿の取得は1日1回、人数とともに記録されます。")
  static let writing = Trilingual(
    de: "Verlangt einen Schlüssel, der auch schreibt; sonst 403 (access.reading-token).", en: "Asks for a token that writes as well; else 403 (access.reading-token).",
    ja: "書き込み可能なトークンが必要です。閲覧専用の場合は403（access.reading-token）を返します。")
  static let limit = Trilingual(de: "So viele Zeilen höchstens", en: "So many rows at most", ja: "最大件数")
  static let after = Trilingual(de: "Weiter nach dieser Zeile: das „next“ der vorigen Antwort", en: "On after this row: the “next” of the answer before", ja: "この行の次から（前回の応答の「next」）")
  static let next = Trilingual(de: "Als „after“ für die nächste Seite; fehlt am Ende", en: "As “after” for the next page; absent at the end", ja: "次ページの「after」。末尾にはありません")
  static let position = Trilingual(de: "Stand des Journals", en: "Position of the journal", ja: "ジャーナルの位置")
  static let key = Trilingual(
    de: "Für jeden neuen Vorgang neu; derselbe Schlüssel mit demselben Inhalt wird aus dem Journal beantwortet.",
    en: "New for each new deed; the same key with the same body is answered from the journal.", ja: "操作ごとに新しい値。同じキーと同じ内容の再送はジャーナルから応答します。")
  static let receipt = Trilingual(de: "Es steht im Journal", en: "It stands in the journal", ja: "ジャーナルに記録済み")
  static let repeated = Trilingual(de: "Ob es schon früher geschickt wurde", en: "Whether it was sent before", ja: "再送かどうか")
  static let recorded = Trilingual(de: "Nummern dessen, was neu ist; leer, wenn alles schon dastand", en: "Numbers of what is new; empty if all of it stood there already", ja: "新規の番号。既に記録済みなら空")
  static let unchanged = Trilingual(de: "Unverändert seit dem genannten ETag", en: "Unchanged since the ETag given", ja: "指定のETagから変更なし")
  static let problem = Trilingual(de: "Was nicht ging, und was zu tun ist", en: "What did not work, and what to do", ja: "できなかったことと対処")
}
