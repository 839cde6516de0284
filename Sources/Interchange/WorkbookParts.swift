import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The names of sheets and where they lie.
final class WorkbookIndex: WorkbookPart {
  struct Sheet {
    var name: String
    var relation: String
    var isHidden: Bool
  }
  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  override func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "sheet":
      let state = attributes["state"] ?? "visible"
      sheets.append(
        Sheet(name: attributes["name"] ?? "", relation: attribute("id", attributes) ?? "", isHidden: state != "visible")
      )
    case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    default: break
    }
  }
}

/// Where the parts that a part refers to lie.
final class WorkbookRelations: WorkbookPart {
  private(set) var targets: [String: (type: String, target: String)] = [:]

  override func begin(_ element: String, _ attributes: [String: String]) {
    guard element == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
    guard attributes["TargetMode"] != "External" else { return }
    targets[id] = (String((attributes["Type"] ?? "").split(separator: "/").last ?? ""), target)
  }

  /// The target of the first relation of a kind.
  func first(_ type: String) -> String? { targets.values.filter { $0.type == type }.map(\.target).min() }
}

/// The texts that cells refer to by number; readings of Japanese words, which stand beside them, are no part of them.
final class SharedTexts: WorkbookPart {
  private(set) var texts: [String] = []
  private var phonetic = 0

  override func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "si": text = ""
    case "rPh": phonetic += 1
    case "t": collects = phonetic == 0
    default: break
    }
  }

  override func end(_ element: String) {
    switch element {
    case "si": texts.append(unescaped(text))
    case "rPh": phonetic -= 1
    case "t": collects = false
    default: break
    }
  }
}

/// How a cell's number is shown.
enum NumberForm: Equatable {
  case plain, date, dateTime, time
  /// With zeros in front, to so many digits.
  case padded(Int)
}

/// The number forms of a workbook by the number of a cell's style.
final class WorkbookStyles: WorkbookPart {
  private(set) var forms: [NumberForm] = []
  private var codes: [Int: String] = [:]
  private var isInCells = false

  override func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "numFmt": if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
    case "cellXfs": isInCells = true
    case "xf":
      guard isInCells else { return }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      forms.append(codes[id].map(numberForm(code:)) ?? numberForm(builtIn: id))
    default: break
    }
  }

  override func end(_ element: String) { if element == "cellXfs" { isInCells = false } }
}

/// The forms that every workbook has without naming them (ECMA-376 part 1, 18.8.30), those of East Asia among them.
func numberForm(builtIn id: Int) -> NumberForm {
  switch id {
  case 14...17, 27...31, 34...36, 50...54, 57, 58: .date
  case 18...21, 32, 33, 45...47, 55, 56: .time
  case 22: .dateTime
  default: .plain
  }
}

/// What a format says of a positive number: the letters of days and times outside quotes, brackets and escapes.
func numberForm(code: String) -> NumberForm {
  var letters = ""
  var (isQuoted, isSkipped) = (false, false)
  var bracket: String?
  scan: for sign in code.lowercased() {
    if isSkipped {
      isSkipped = false
    } else if isQuoted {
      isQuoted = sign != "\""
    } else if let inside = bracket {
      if sign == "]" {
        // [h], [mm]: hours or minutes beyond a day.
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters += inside }
        bracket = nil
      } else {
        bracket = inside + String(sign)
      }
    } else {
      switch sign {
      case "\"": isQuoted = true
      case "\\", "_", "*": isSkipped = true
      case "[": bracket = ""
      case ";": break scan
      default: letters.append(sign)
      }
    }
  }
  if !letters.isEmpty, letters.allSatisfy({ $0 == "0" }) { return letters.count > 1 ? .padded(letters.count) : .plain }
  let name = letters.replacingOccurrences(of: "general", with: "").replacingOccurrences(of: "am/pm", with: "h")
  let hasTime = name.contains("h") || name.contains("s")
  let hasDay = name.contains("y") || name.contains("d") || name.contains("g") || (name.contains("m") && !hasTime)
  if hasDay { return hasTime ? .dateTime : .date }
  return hasTime ? .time : .plain
}

/// Signs that XML can not hold are written `_x000D_`; `_x005F_` is the underscore of a text that looks so.
func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
  var out = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let sign = rest.first {
    if sign == "_", let scalar = escape(rest) {
      out.append(scalar)
      rest = rest.dropFirst(7)
    } else {
      out.append(sign)
      rest = rest.dropFirst()
    }
  }
  return String(out)
}

private func escape(_ text: Substring.UnicodeScalarView) -> Unicode.Scalar? {
  let signs = Array(text.prefix(7))
  guard signs.count == 7, signs[1] == "x", signs[6] == "_" else { return nil }
  var value: UInt32 = 0
  for sign in signs[2..<6] {
    guard sign.isASCII, let digit = Character(sign).hexDigitValue else { return nil }
    value = value * 16 + UInt32(digit)
  }
  return Unicode.Scalar(value)
}
