/// A page read back: its elements with their attributes, strict about what a writer could get wrong.
struct Markup {
  struct Element {
    var name: String
    var attributes: [String: String]
  }
  var elements: [Element] = []
  /// What is wrong: elements that do not match, attributes twice, bare signs.
  var faults: [String] = []
  /// The text without elements, entities resolved.
  var words = ""

  private static let empty: Set<String> = ["meta", "input", "link", "br"]
  private static let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]

  init(_ page: String) {
    var open: [String] = []
    var rest = Substring(page)
    guard rest.hasPrefix("<!DOCTYPE html>") else { faults.append("no doctype"); return }
    rest = rest.dropFirst("<!DOCTYPE html>".count)
    while let sign = rest.firstIndex(of: "<") {
      append(rest[..<sign])
      guard let end = rest[sign...].firstIndex(of: ">") else { faults.append("no end of element"); return }
      let inside = rest[rest.index(after: sign)..<end]
      rest = rest[rest.index(after: end)...]
      if inside.hasPrefix("/") {
        if open.popLast() != String(inside.dropFirst()) { faults.append("wrong end \(inside)") }
        continue
      }
      let element = read(inside)
      elements.append(element)
      if element.name == "style", let end = rest.firstRange(of: "</style>") {
        rest = rest[end.upperBound...]
      } else if !Self.empty.contains(element.name) {
        open.append(element.name)
      }
    }
    append(rest)
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  private mutating func read(_ inside: Substring) -> Element {
    let name = inside.prefix { $0 != " " }
    var element = Element(name: String(name), attributes: [:])
    var rest = inside.dropFirst(name.count)
    while let first = rest.first {
      guard first == " " else { faults.append("bad attribute in \(inside)"); break }
      rest = rest.dropFirst()
      let key = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(key.count)
      if rest.first != "=" { element.attributes[String(key)] = ""; continue }
      rest = rest.dropFirst(2)
      guard let quote = rest.firstIndex(of: "\"") else { faults.append("open quote in \(inside)"); break }
      if element.attributes.updateValue(Self.plain(rest[..<quote]), forKey: String(key)) != nil { faults.append("\(key) twice in \(inside)") }
      rest = rest[rest.index(after: quote)...]
    }
    return element
  }

  private mutating func append(_ text: Substring) { words += Self.plain(text) }

  private static func plain(_ text: Substring) -> String {
    var result = String(text)
    for entity in ["&lt;", "&gt;", "&quot;", "&#39;", "&amp;"] { result = result.replacing(entity, with: entities[entity]!) }
    return result
  }

  func all(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }
}
