import Foundation

/// One spelling for names that people write in several: ß as ss, umlauts as ae, oe, ue, no accents, small letters.
func folded(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  var out = ""
  for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
    switch scalar {
    case "ß": out += "ss"
    case "ä", "æ": out += "ae"
    case "ö", "ø", "œ": out += "oe"
    case "ü": out += "ue"
    case "å": out += "aa"
    case "ı": out += "i"
    default: out.unicodeScalars.append(scalar)
    }
  }
  let plain = out.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
  return String(String.UnicodeScalarView(plain))
}

/// As `folded`, but letters only and umlauts without their dots: Müller, Mueller and Muller become one.
func foldedHard(_ text: String) -> String {
  var out = folded(text).filter { $0.isLetter || $0.isNumber }
  for (two, one) in [("ae", "a"), ("oe", "o"), ("ue", "u")] { out = out.replacingOccurrences(of: two, with: one) }
  return out
}

/// A heading without case, accents and the signs between its words: `Given Name`, `given-name` and `given_name` agree.
func headingKey(_ text: String) -> String {
  let key = folded(text)
  return String(key.unicodeScalars.filter { CharacterSet.alphanumerics.contains($0) })
}

/// Full-width letters, digits and signs as their plain counterparts.
func halfWidth(_ text: String) -> String {
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E: out.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
    case 0x3000: out.append(" ")
    case 0x2212: out.append("-")
    default: out.append(scalar)
    }
  }
  return String(out)
}

extension String {
  /// Without spaces of any script at both ends, and without marks that nobody sees.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || first >= 0x80 || last <= 0x20 || last >= 0x80 else {
      return self
    }
    return trimmingCharacters(in: unseen)
  }
}

private let unseen: CharacterSet = {
  var set = CharacterSet.whitespacesAndNewlines
  set.insert(charactersIn: "\u{FEFF}\u{200B}\u{200C}\u{200D}\u{2060}\u{00A0}\u{3000}")
  return set
}()
