import CQR
import Domain

/// Name badges with a sign that leads to the bearer's page. The sign holds that address and nothing about the person.
extension Edition {
  func badges(address: String?, _ h: inout HTML) {
    if address == nil { todoNote(Words.addressMissing, &h) }
    h.add(.div, .class("badge-sheet")) { h in
      for one in participants(language == .ja ? .byReading : .byAlphabet) {
        h.add(.article, .class("name-badge s-\(one.strand.rawValue)")) { h in
          h.add(.p, .class("trip")) { label(trip.title, fallback: trip.id.text, &$0) }
          h.add(.p, .class("big")) { h in
            let name = [one.academicTitle, one.fullName].filter { !$0.isEmpty }.joined(separator: " ")
            if let tongue = homeTongue {
              h.add(.bdi, .lang(tongue.rawValue), text: name)
            } else {
              h.add(.bdi, text: name)
            }
          }
          // Both scripts in every language: the badge is read by both shores.
          if one.katakana.isEmpty {
            todo(self[Words.noReading], &h)
          } else {
            h.add(.p, .class("kana"), .lang("ja"), text: one.katakana)
          }
          h.add(.p, .class("post")) { h in
            label(one.function, &h)
            if let own = one.organisation {
              h.void(.br)
              organisation(own, &h)
            }
          }
          if let address, let sign = QRSign(address + Links.personPath(trip.id, one.id)) { sign.draw(&h) }
        }
      }
    }
  }
}

extension Links {
  /// The path of a person's page, without language.
  static func personPath(_ trip: Identifier<Trip>, _ delegate: Identifier<Delegate>) -> String {
    "/trips/" + encoded(trip.text) + "/delegates/" + encoded(delegate.text)
  }
}

/// A QR code as a drawing.
package struct QRSign: Sendable {
  /// Modules of one side.
  package let width: Int
  /// Row by row; true is dark.
  package let modules: [Bool]

  /// - Returns: nil when the text is empty or too long.
  package init?(_ text: String) {
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    modules = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Four light modules around it, as readers need them.
  func draw(_ h: inout HTML) {
    h.add(.svg, .class("qr"), .viewBox(width + 8, width + 8), .hiddenFromReaders) { h in
      h.void(.rect, .class("light"), .x(0), .y(0), .width(Double(width + 8)), .height(Double(width + 8)))
      h.void(.path, .d(path))
    }
  }

  /// One stroke a run of dark modules.
  var path: String {
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        guard modules[row * width + column] else {
          column += 1
          continue
        }
        let start = column
        while column < width, modules[row * width + column] { column += 1 }
        path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z"
      }
    }
    return path
  }
}

extension Words {
  static let addressMissing = Trilingual(
    de: "Adresse, unter der die Reise zu lesen ist; ohne sie tragen die Schilder kein Zeichen.",
    en: "the address at which the trip is served; without it the badges bear no sign.",
    ja: "公開アドレス。未設定のため名札に二次元コードがありません。")
}
