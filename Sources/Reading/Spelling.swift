/// One key for the spellings of a name: case, width, accents, umlauts, ß and long vowels do not part them.
///
/// `Hyōgo`, `HYOGO`, `Hyougo` and decomposed `Hyo` + macron have the key `hyogo`; `Müller` and `Mueller` have `muller`.
enum Spelling {
  static func key(_ scalars: some Sequence<UInt32>) -> [UInt8] {
    var plain: [UInt8] = []
    for scalar in scalars {
      switch scalar {
      case 0x41...0x5A: plain.append(UInt8(scalar) + 32)
      case 0..<0x80: plain.append(UInt8(scalar))
      case 0xDF, 0x1E9E: plain += [0x73, 0x73]
      case 0x300...0x36F: break
      case ..<0x250: if let letter = latin[scalar] { plain.append(letter) }
      default: plain += Array(String(Unicode.Scalar(scalar) ?? " ").lowercased().utf8)
      }
    }
    var key: [UInt8] = []
    key.reserveCapacity(plain.count)
    var index = 0
    while index < plain.count {
      let letter = plain[index]
      key.append(letter)
      index += 1
      guard index < plain.count else { break }
      switch (letter, plain[index]) {
      // ae, oe, ue: umlauts written out; ou, oo, uu: long vowels of Japanese.
      case (0x61, 0x65), (0x6F, 0x65), (0x75, 0x65), (0x6F, 0x75), (0x6F, 0x6F), (0x75, 0x75): index += 1
      default: break
      }
    }
    return key
  }

  static func key(_ text: String) -> String { String(decoding: key(text.unicodeScalars.lazy.map(\.value)), as: UTF8.self) }

  /// Letters with marks as the plain small letter; æ, ø, œ and å as a, o, o and a, for `ae`, `oe` and `aa` lose the second letter.
  private static let latin: [UInt32: UInt8] = {
    let table: [(String, String)] = [
      ("a", "àáâãäåāăąǎæÀÁÂÃÄÅĀĂĄǍÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"),
      ("i", "ìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľŀłĹĻĽĿŁ"), ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőœǒÒÓÔÕÖØŌŎŐŒǑ"),
      ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșŚŜŞŠȘ"), ("t", "ţťŧțþŢŤŦȚÞ"), ("u", "ùúûüũūŭůűųǔÙÚÛÜŨŪŬŮŰŲǓ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"),
    ]
    var map: [UInt32: UInt8] = [:]
    for (plain, marked) in table { for scalar in marked.unicodeScalars { map[scalar.value] = plain.utf8.first! } }
    return map
  }()

  /// Without an ending of German or a plural or genitive `s`; words of four letters stay.
  static func stem(_ key: [UInt8]) -> ArraySlice<UInt8> {
    for ending in endings where key.count - ending.count >= 4 && key.suffix(ending.count).elementsEqual(ending) {
      return key.dropLast(ending.count)
    }
    return key[...]
  }
  private static let endings: [[UInt8]] = ["es", "er", "en", "em", "e", "s", "n"].map { Array($0.utf8) }
}

/// FNV-1a, the same in every run.
struct Fingerprint: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x0100_0000_01B3
  }
}

/// Which script a scalar belongs to.
enum Script {
  static func isHan(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3005 || value == 0x30F6 || value == 0x3007
      || (0x20000...0x2FA1F).contains(value) || (0xF900...0xFAFF).contains(value)
  }
  static func isHiragana(_ value: UInt32) -> Bool { (0x3041...0x309F).contains(value) }
  static func isKatakana(_ value: UInt32) -> Bool { (0x30A1...0x30FA).contains(value) && value != 0x30F6 || value == 0x30FC || value == 0x30FD }
  static func isCJK(_ value: UInt32) -> Bool { isHan(value) || isHiragana(value) || isKatakana(value) }
  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    if isCJK(value) { return false }
    if value < 0x250 { return value >= 0xC0 && value != 0xD7 && value != 0xF7 }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }
  static func isUpper(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }
}

extension Collection where Element == UInt32 {
  var string: String {
    var out = String.UnicodeScalarView()
    for value in self { if let scalar = Unicode.Scalar(value) { out.append(scalar) } }
    return String(out)
  }
}
