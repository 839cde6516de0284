/// What an address book can hold of a person or an organisation, before it becomes a vCard or a JSContact.
package struct Card: Hashable, Sendable {
  package enum Kind: String, Sendable { case individual, org }

  /// A name in one script. An organisation's stands in `family` alone.
  package struct Name: Hashable, Sendable {
    /// nil when not known.
    package var language: Language?
    package var family: String
    package var given: String
    package var prefix: String
    /// In kana; empty when not known. A reading that is not told apart into its parts stands in `familyReading`, with `isReadingWhole`.
    package var familyReading: String
    package var givenReading: String
    package var isReadingWhole: Bool
    /// A name from abroad in katakana: given name first, a middle dot between.
    package var isTranscribed: Bool
    package init(
      _ language: Language?, family: String, given: String = "", prefix: String = "", familyReading: String = "", givenReading: String = "",
      isReadingWhole: Bool = false, isTranscribed: Bool = false
    ) {
      (self.language, self.family, self.given, self.prefix) = (language, family, given, prefix)
      (self.familyReading, self.givenReading, self.isReadingWhole, self.isTranscribed) = (familyReading, givenReading, isReadingWhole, isTranscribed)
    }
    package var isFamilyFirst: Bool { language == .ja && !isTranscribed }
    package var separator: String { isTranscribed ? "・" : " " }
    /// In the order of the language.
    package var full: String {
      let parts = isFamilyFirst ? [family, given] : [prefix, given, family]
      return parts.filter { !$0.isEmpty }.joined(separator: separator)
    }
    /// By what Japanese lists sort it, family name first; others sort by the name itself.
    package var sorting: (family: String, given: String) { language == .ja ? (familyReading, givenReading) : ("", "") }
    package var hasReading: Bool { !familyReading.isEmpty || !givenReading.isEmpty }
  }

  /// A function at an organisation; either may be without words in a language.
  package struct Post: Hashable, Sendable {
    package var organisation: Trilingual
    /// Of the Japanese name, in kana; empty when not known.
    package var reading: String
    package var title: Trilingual
    package init(organisation: Trilingual, reading: String = "", title: Trilingual = Trilingual(same: "")) {
      (self.organisation, self.reading, self.title) = (organisation, reading, title)
    }
  }

  /// The same for the same thing in every export.
  package var uid: String
  package var kind: Kind
  /// The best first; at least one.
  package var names: [Name]
  package var posts: [Post] = []
  package var email: String?
  package var address = ""
  package var city = ""
  package var region = ""
  /// ISO 3166-1 alpha-2; empty when not known.
  package var country = ""
  package var point: Point?
  /// BCP 47 tags of the languages that are spoken.
  package var languages: [String] = []
  package var keywords: [String] = []
  package var note = ""
  /// What is known and has no place in a card.
  package var losses: [Trilingual] = []

  package init(uid: String, kind: Kind, names: [Name]) { (self.uid, self.kind, self.names) = (uid, kind, names) }
}

extension Trilingual {
  /// The texts that there are, each once, in the order English, German, Japanese.
  package var known: [(language: Language, text: String)] {
    var seen: Set<String> = []
    return [Language.en, .de, .ja].compactMap { language in
      let text = self[language]
      return text.isEmpty || !seen.insert(text).inserted ? nil : (language, text)
    }
  }
}
