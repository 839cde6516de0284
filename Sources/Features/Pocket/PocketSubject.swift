import Domain

extension PocketSubject: WrittenAsText {
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), text.utf8.count <= 200 else { return nil }
    let name = String(text[text.index(after: colon)...])
    guard !name.isEmpty else { return nil }
    switch text[..<colon] {
    case "delegate": self = .delegate(Identifier(name))
    case "host": self = .host(Identifier(name))
    case "visit": self = .visit(Identifier(name))
    case "tour": self = .tour(Identifier(name))
    case "item": self = .item(Identifier(name))
    default: return nil
    }
  }
  package var text: String {
    switch self {
    case .delegate(let id): "delegate:\(id)"
    case .host(let id): "host:\(id)"
    case .visit(let id): "visit:\(id)"
    case .tour(let id): "tour:\(id)"
    case .item(let id): "item:\(id)"
    }
  }
  package var description: String { text }
}

/// An instant by a phone's clock, with what that clock showed. On paper `2024-10-07T10:02:33+09:00`.
package struct PhoneTime: Hashable, Comparable, Sendable, WrittenAsText {
  /// Since 1970.
  package var seconds: Int
  /// Minutes ahead of UTC.
  package var offset: Int
  package init(seconds: Int, offset: Int) { (self.seconds, self.offset) = (seconds, offset) }
  package init(_ minute: Minute) { self.init(seconds: minute.sinceEpoch * 60, offset: 0) }

  /// Reads years 2000 to 2099, seconds and an offset; nothing else.
  package init?(_ text: String) {
    guard text.utf8.count == 25, text.hasPrefix("20"), let second = Int(text.dropFirst(17).prefix(2)), (0...59).contains(second),
      let minute = Minute(String(text.prefix(16)) + String(text.suffix(6)))
    else { return nil }
    guard text.utf8.dropFirst(16).first == UInt8(ascii: ":"), let size = ClockTime(String(text.suffix(5))) else { return nil }
    self.init(seconds: minute.sinceEpoch * 60 + second, offset: text.utf8.dropFirst(19).first == UInt8(ascii: "-") ? -size.minutes : size.minutes)
  }

  package var description: String {
    let text = Zone(name: "", fixedOffset: offset).iso(minute)
    let second = seconds - minute.sinceEpoch * 60
    return text.prefix(16) + (second < 10 ? ":0" : ":") + "\(second)" + text.suffix(6)
  }
  package var minute: Minute { Minute(sinceEpoch: seconds >= 0 ? seconds / 60 : (seconds - 59) / 60) }
  package static func < (left: Self, right: Self) -> Bool { (left.seconds, left.offset) < (right.seconds, right.offset) }
}

extension PocketSent {
  /// What can be said of a record without knowing the trip.
  func check() throws(PocketRefusal) {
    for name in [id, corrects].compactMap({ $0 }) where !Self.isName(name.text) { throw .badName(name.text) }
    let length = text?.unicodeScalars.count ?? 0
    if length > State.longestPocketText { throw .tooLong(most: State.longestPocketText) }
    let isEmpty = text?.allSatisfy(\.isWhitespace) ?? true
    switch kind {
    case .note, .promise: if isEmpty { throw .missing("text") }
    case .met: if about == nil { throw .missing("about") }
    case .headcount:
      if about == nil { throw .missing("about") }
      guard let count, (0...2000).contains(count) else { throw .missing("count") }
    case .seen: if release == nil { throw .missing("release") }
    case .withdrawn: if corrects == nil { throw .missing("corrects") }
    }
  }

  /// As phones make them: `3f2c0a4e-…`, 36 letters.
  private static func isName(_ text: String) -> Bool {
    text.utf8.count == 36
      && text.utf8.enumerated().allSatisfy { place, byte in
        [8, 13, 18, 23].contains(place)
          ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}

/// Why one record is not kept. The others of its sending are.
package enum PocketRefusal: Error, Equatable {
  case badName(String)
  /// Known under this name, and saying something else.
  case otherContent(Identifier<PocketRecorded>)
  case unknownSubject(String)
  case unknownRelease(Int)
  case missing(String)
  case tooLong(most: Int)
  case tooMany(most: Int)
  /// The writer, or the person it is about, has been erased.
  case erased
}

extension PocketRefusal: Explained {
  package var finding: Finding {
    let (code, value, message, mend) = told
    return Finding(file: "pocket", value: value, code: "pocket.\(code)", message: message, mend: mend)
  }

  private static let keep = Trilingual(
    de: "Der Eintrag bleibt auf diesem Telefon stehen.", en: "The entry stays on this phone.", ja: "記録はこの端末に残ります。")
  private static let writeAnew = Trilingual(
    de: "Schreiben Sie den Eintrag neu.", en: "Write the entry anew.", ja: "記録を書き直してください。")

  private var told: (code: String, value: String?, message: Trilingual, mend: Trilingual) {
    switch self {
    case .badName(let text):
      (
        "bad-name", String(text.prefix(60)),
        Trilingual(de: "Der Eintrag hat keine gültige Kennung.", en: "The entry has no valid identifier.", ja: "記録の識別子が正しくありません。"),
        Self.writeAnew
      )
    case .otherContent(let id):
      (
        "other-content", id.text,
        Trilingual(
          de: "Unter dieser Kennung ist schon etwas anderes eingetroffen.", en: "Something else has arrived under this identifier.",
          ja: "この識別子では別の記録が既に届いています。"), Self.writeAnew
      )
    case .unknownSubject(let text):
      (
        "unknown-subject", String(text.prefix(60)),
        Trilingual(de: "Wovon der Eintrag handelt, gehört nicht zu dieser Reise.", en: "What the entry is about is not part of this trip.", ja: "記録の対象がこの訪問団にありません。"),
        Self.keep + Trilingual(de: "Schreiben Sie ihn als Notiz ohne Bezug.", en: "Write it as a note on its own.", ja: "対象を指定せずメモとして書いてください。")
      )
    case .unknownRelease(let number):
      (
        "unknown-release", String(number),
        Trilingual(de: "Eine Ausgabe \(number) gibt es nicht.", en: "There is no release \(number).", ja: "第\(number)版はありません。"), Self.keep
      )
    case .missing(let field):
      (
        "missing", field,
        Trilingual(de: "Dem Eintrag fehlt etwas: \(field).", en: "Something is missing from the entry: \(field).", ja: "記録に不足があります：\(field)。"),
        Self.writeAnew
      )
    case .tooLong(let most):
      (
        "too-long", nil,
        Trilingual(de: "Der Text hat mehr als \(most) Zeichen.", en: "The text has more than \(most) characters.", ja: "文章が\(most)文字を超えています。"),
        Trilingual(de: "Teilen Sie ihn auf mehrere Einträge auf.", en: "Divide it into several entries.", ja: "複数の記録に分けてください。")
      )
    case .tooMany(let most):
      (
        "too-many", nil,
        Trilingual(de: "Mehr als \(most) Einträge nimmt der Server von niemandem an.", en: "The server takes no more than \(most) entries of anybody.", ja: "記録は1人\(most)件までです。"),
        Self.keep
      )
    case .erased:
      (
        "erased", nil,
        Trilingual(
          de: "Die Angaben zu dieser Person sind gelöscht; es wird nichts mehr festgehalten.",
          en: "The details of this person have been erased; nothing more is kept.", ja: "この方の情報は消去されたため、記録を保存しません。"), Self.keep
      )
    }
  }
}
