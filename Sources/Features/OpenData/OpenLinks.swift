import Domain
import Interchange

/// Where an answer leads: a program finds the next call, and a working body for it, without knowing an identifier beforehand.
extension OpenList {
  func links(_ language: Language) -> JSONValue {
    var links = [("read_\(operationName)", link("read_\(operationName)", OpenLinkWords.one, language, parameters: [(keyName, Self.key(0))]))]
    for other in OpenList.all where other.isOfTrip && path == "trips" {
      links.append(("list_\(other.operationName)", link("list_\(other.operationName)", OpenLinkWords.ofTrip, language, parameters: [("trip", Self.key(0))])))
    }
    for write in OpenWrite.all where path == OpenWrite.speaksOf {
      guard let list = OpenList.all.first(where: { $0.path == write.path }) else { continue }
      let body = write.inputs.filter(\.isRequired).map { input -> (String, JSONValue) in
        let isWhole = input.example == "{0}" || input.example == "{1}"
        let filled = [0, 1].reduce(input.example) { text, row in text.replacing("{\(row)}", with: isWhole ? Self.key(row) : "{\(Self.key(row))}") }
        return (input.name, .text(filled))
      }
      links.append(("record_\(list.operationName)", link("record_\(list.operationName)", OpenLinkWords.record, language, body: .members(body))))
    }
    return .members(links)
  }

  /// The key of a row of the answer, as a runtime expression (OpenAPI 3.1, 4.8.20.4).
  private static func key(_ row: Int) -> String { "$response.body#/items/\(row)/id" }

  private func link(
    _ operation: String, _ words: Trilingual, _ language: Language, parameters: [(String, String)] = [], body: JSONValue? = nil
  ) -> JSONValue {
    .object(skippingNil: [
      "operationId": .text(operation), "description": .text(words[language]),
      "parameters": parameters.isEmpty ? nil : .members(parameters.map { ($0.0, .text(isNumbered ? $0.1.replacing("/id", with: "/number") : $0.1)) }),
      "requestBody": body,
    ])
  }
}

private enum OpenLinkWords {
  static let one = Trilingual(de: "Die erste Zeile für sich", en: "The first row by itself", ja: "先頭の行のみ")
  static let ofTrip = Trilingual(de: "Was zur ersten Reise gehört", en: "What belongs to the first trip", ja: "先頭の訪問事業に属する一覧")
  static let record = Trilingual(
    de: "Etwas über die ersten Organisationen der Antwort aufschreiben", en: "Write down something of the first organisations of the answer",
    ja: "応答の先頭の組織について記録する")
}
