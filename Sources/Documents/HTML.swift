/// HTML in the making: a buffer of UTF-8 into which elements are written.
///
/// Text and attribute values are escaped; there is no way to write markup except through the typed elements and
/// attributes below, so a name can never become one. Writing is linear and allocates only the buffer.
package struct HTML {
  package private(set) var bytes: [UInt8] = []
  /// Of a drawing that is a file of its own: such an `svg` names its language and carries its rules. It may come from us only.
  private let drawingStyle: String?

  package init(capacity: Int = 64 * 1024) {
    drawingStyle = nil
    bytes.reserveCapacity(capacity)
  }
  init(drawingStyle: String) { self.drawingStyle = drawingStyle }

  /// An element with its content.
  package mutating func add(_ tag: Tag, _ attributes: Attribute..., content: (inout HTML) -> Void) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// An element that holds one text.
  package mutating func add(_ tag: Tag, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// An element without content: `meta`, `br`, the shapes of a drawing.
  package mutating func void(_ tag: Tag, _ attributes: Attribute...) { void(tag, attributes) }

  /// The same with attributes that depend on something.
  package mutating func void(_ tag: Tag, _ attributes: [Attribute]) {
    open(tag, attributes)
    if tag.isShape { close(tag) }
  }

  /// Text as people read it; characters that mean something in HTML are escaped, control characters are dropped.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      // What needs no escape is copied in whole stretches.
      var start = 0
      for position in buffer.indices {
        guard let escape = Self.escape(buffer[position]) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<position]))
        raw(escape)
        start = position + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// What stands for a byte that must not stand for itself; nil for all others.
  private static func escape(_ byte: UInt8) -> StaticString? {
    if byte > 0x3E { return byte == 0x7F ? "" : nil }
    return switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: ""
    default: nil
    }
  }

  package mutating func doctype() { raw("<!DOCTYPE html>\n") }

  /// The stylesheet of a page that carries its own. It may come from us only: it is not escaped.
  mutating func style(_ sheet: String) {
    precondition(!sheet.contains("</"), "a stylesheet would end its element")
    raw("<style>")
    bytes.append(contentsOf: sheet.utf8)
    raw("</style>")
  }

  private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      raw(attribute.name)
      guard let value = attribute.value else { continue }
      raw("=\"")
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
    guard tag == .svg, let drawingStyle else { return bytes.append(UInt8(ascii: ">")) }
    raw(" xmlns=\"http://www.w3.org/2000/svg\">")
    style(drawingStyle)
  }

  private mutating func close(_ tag: Tag) {
    raw("</")
    bytes.append(contentsOf: tag.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
    if tag.isBlock { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

extension HTML {
  package enum Tag: String {
    case html, head, body, title, meta, link, script
    case header, nav, main, footer, section, article, div, p, span, a, b, small, time, ul, ol, li, dl, dt, dd, br
    case h1, h2, h3, h4, h5, details, summary, table, caption, thead, tbody, tr, th, td, ruby, rt, rp, bdi, abbr
    case figure, figcaption, img
    case form, label, input, select, option, datalist, button, textarea, fieldset, legend
    case svg, g, path, line, circle, rect, polyline, desc
    case drawnText = "text"

    static func heading(_ level: Int) -> Tag { [.h1, .h2, .h3, .h4, .h5][min(max(level, 1), 5) - 1] }
    var isShape: Bool {
      switch self {
      case .path, .line, .circle, .rect, .polyline: true
      default: false
      }
    }
    /// A line break after the end keeps the source readable and costs a byte.
    var isBlock: Bool {
      switch self {
      case .section, .article, .div, .p, .ul, .ol, .li, .dl, .dd, .tr, .table, .header, .footer, .nav, .main, .details, .head, .title, .figure,
        .h1, .h2, .h3, .script:
        true
      default: false
      }
    }
  }

  package struct Attribute {
    let name: StaticString
    /// nil: present without a value.
    let value: String?

    package static func `class`(_ value: String) -> Self { Self(name: "class", value: value) }
    package static func id(_ value: String) -> Self { Self(name: "id", value: value) }
    package static func href(_ value: String) -> Self { Self(name: "href", value: value) }
    package static func src(_ value: String) -> Self { Self(name: "src", value: value) }
    package static func alt(_ value: String) -> Self { Self(name: "alt", value: value) }
    package static func rel(_ value: String) -> Self { Self(name: "rel", value: value) }
    package static func type(_ value: String) -> Self { Self(name: "type", value: value) }
    package static func name(_ value: String) -> Self { Self(name: "name", value: value) }
    package static func value(_ value: String) -> Self { Self(name: "value", value: value) }
    package static func method(_ value: String) -> Self { Self(name: "method", value: value) }
    package static func action(_ value: String) -> Self { Self(name: "action", value: value) }
    package static func `for`(_ value: String) -> Self { Self(name: "for", value: value) }
    package static func content(_ value: String) -> Self { Self(name: "content", value: value) }
    package static func httpEquiv(_ value: String) -> Self { Self(name: "http-equiv", value: value) }
    package static func charset(_ value: String) -> Self { Self(name: "charset", value: value) }
    package static func media(_ value: String) -> Self { Self(name: "media", value: value) }
    package static func lang(_ value: String) -> Self { Self(name: "lang", value: value) }
    package static func hreflang(_ value: String) -> Self { Self(name: "hreflang", value: value) }
    package static func title(_ value: String) -> Self { Self(name: "title", value: value) }
    package static func role(_ value: String) -> Self { Self(name: "role", value: value) }
    package static func scope(_ value: String) -> Self { Self(name: "scope", value: value) }
    package static func tabindex(_ value: Int) -> Self { Self(name: "tabindex", value: String(value)) }
    package static func datetime(_ value: String) -> Self { Self(name: "datetime", value: value) }
    package static func download(_ value: String) -> Self { Self(name: "download", value: value) }
    package static func label(_ value: String) -> Self { Self(name: "aria-label", value: value) }
    package static func labelledBy(_ value: String) -> Self { Self(name: "aria-labelledby", value: value) }
    package static func current(_ value: String) -> Self { Self(name: "aria-current", value: value) }
    package static func colspan(_ value: Int) -> Self { Self(name: "colspan", value: String(value)) }
    package static let hiddenFromReaders = Self(name: "aria-hidden", value: "true")
    package static let open = Self(name: "open", value: nil)
    package static func live(_ value: String) -> Self { Self(name: "data-live", value: value) }
    package static func trip(_ value: String) -> Self { Self(name: "data-trip", value: value) }
    package static func say(_ value: String) -> Self { Self(name: "data-say", value: value) }
    package static func reload(_ value: String) -> Self { Self(name: "data-reload", value: value) }

    package static func autocomplete(_ value: String) -> Self { Self(name: "autocomplete", value: value) }
    package static func accept(_ value: String) -> Self { Self(name: "accept", value: value) }
    package static func encoding(_ value: String) -> Self { Self(name: "enctype", value: value) }
    package static func rows(_ value: Int) -> Self { Self(name: "rows", value: String(value)) }
    package static func formaction(_ value: String) -> Self { Self(name: "formaction", value: value) }
    package static func describedBy(_ value: String) -> Self { Self(name: "aria-describedby", value: value) }
    package static func minlength(_ value: Int) -> Self { Self(name: "minlength", value: String(value)) }
    package static func maxlength(_ value: Int) -> Self { Self(name: "maxlength", value: String(value)) }
    package static func inputmode(_ value: String) -> Self { Self(name: "inputmode", value: value) }
    package static func size(_ value: Int) -> Self { Self(name: "size", value: String(value)) }
    /// Of an input, the `datalist` that proposes values.
    package static func list(_ id: String) -> Self { Self(name: "list", value: id) }
    package static func min(_ value: String) -> Self { Self(name: "min", value: value) }
    package static func max(_ value: String) -> Self { Self(name: "max", value: value) }
    package static func pressed(_ value: Bool) -> Self { Self(name: "aria-pressed", value: value ? "true" : "false") }
    package static func draggable(_ value: Bool) -> Self { Self(name: "draggable", value: value ? "true" : "false") }
    /// The whole name, `data-…`.
    package static func data(_ name: StaticString, _ value: String) -> Self { Self(name: name, value: value) }
    package static let required = Self(name: "required", value: nil)
    package static let checked = Self(name: "checked", value: nil)
    package static let selected = Self(name: "selected", value: nil)
    package static let multiple = Self(name: "multiple", value: nil)
    package static let readonly = Self(name: "readonly", value: nil)
    package static let disabled = Self(name: "disabled", value: nil)
    package static let hidden = Self(name: "hidden", value: nil)
    static func viewBox(_ width: Int, _ height: Int) -> Self { Self(name: "viewBox", value: "0 0 \(width) \(height)") }
    static func x(_ value: Double) -> Self { Self(name: "x", value: coordinate(value)) }
    static func y(_ value: Double) -> Self { Self(name: "y", value: coordinate(value)) }
    static func x1(_ value: Double) -> Self { Self(name: "x1", value: coordinate(value)) }
    static func y1(_ value: Double) -> Self { Self(name: "y1", value: coordinate(value)) }
    static func x2(_ value: Double) -> Self { Self(name: "x2", value: coordinate(value)) }
    static func y2(_ value: Double) -> Self { Self(name: "y2", value: coordinate(value)) }
    static func cx(_ value: Double) -> Self { Self(name: "cx", value: coordinate(value)) }
    static func cy(_ value: Double) -> Self { Self(name: "cy", value: coordinate(value)) }
    static func r(_ value: Double) -> Self { Self(name: "r", value: coordinate(value)) }
    static func width(_ value: Double) -> Self { Self(name: "width", value: coordinate(value)) }
    static func height(_ value: Double) -> Self { Self(name: "height", value: coordinate(value)) }
    static func d(_ value: String) -> Self { Self(name: "d", value: value) }
    static func points(_ value: String) -> Self { Self(name: "points", value: value) }
    static func anchor(_ value: String) -> Self { Self(name: "text-anchor", value: value) }
  }
}

/// One decimal, as drawings need no more: 12.3, 40.
func coordinate(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e9 else { return "0" }
  let tenths = Int((value * 10).rounded())
  let size = abs(tenths)
  return (tenths < 0 ? "-" : "") + "\(size / 10)" + (size % 10 == 0 ? "" : ".\(size % 10)")
}
