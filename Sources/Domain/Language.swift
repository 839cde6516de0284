/// The languages in which Kakehashi speaks, alike.
package enum Language: String, Codable, CaseIterable, Sendable { case de, en, ja }

/// One sentence or label in every language, so none can be forgotten: the compiler asks for all three.
package struct Trilingual: Hashable, Codable, Sendable {
  package var de: String
  package var en: String
  package var ja: String
  package init(de: String, en: String, ja: String) { (self.de, self.en, self.ja) = (de, en, ja) }
  /// The same in every language: a name, a number.
  package init(same text: String) { self.init(de: text, en: text, ja: text) }

  package subscript(_ language: Language) -> String {
    switch language {
    case .de: de
    case .en: en
    case .ja: ja
    }
  }

  /// Appends a sentence, with a space between sentences where the script has one.
  package static func + (left: Self, right: Self) -> Self {
    Self(de: left.de + " " + right.de, en: left.en + " " + right.en, ja: left.ja + right.ja)
  }
}
