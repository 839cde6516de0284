import Domain

/// A field of a record that the desk fills in by itself, in the form in which people write it.
struct OutcomeField<Record>: Sendable {
  enum Input: Sendable {
    case line, lines, date
    /// Words and what they are called.
    case choice([(word: String, label: Trilingual)])
    /// An identifier of something known: proposed while typing.
    case organisation, delegate, account
    /// Not to be seen, and kept.
    case hidden
  }
  /// Part of the journal's history and of forms; never renamed.
  var name: String
  var label: Trilingual
  var input: Input
  var isRequired = false
  var read: @Sendable (Record) -> String
  /// - Returns: false for what the field can not hold.
  var write: @Sendable (inout Record, String) -> Bool

  init(
    _ name: String, _ label: Trilingual, _ input: Input = .line, isRequired: Bool = false, read: @escaping @Sendable (Record) -> String,
    write: @escaping @Sendable (inout Record, String) -> Bool
  ) {
    (self.name, self.label, self.input, self.isRequired, self.read, self.write) = (name, label, input, isRequired, read, write)
  }

  static func text(_ name: String, _ label: Trilingual, _ part: any WritableKeyPath<Record, String> & Sendable, _ input: Input = .line, isRequired: Bool = false) -> Self {
    Self(name, label, input, isRequired: isRequired, read: { $0[keyPath: part] }, write: { $0[keyPath: part] = $1; return true })
  }

  static func date(_ name: String, _ label: Trilingual, _ part: any WritableKeyPath<Record, CalendarDate?> & Sendable) -> Self {
    Self(
      name, label, .date, read: { $0[keyPath: part]?.description ?? "" },
      write: {
        let date = CalendarDate($1)
        $0[keyPath: part] = date
        return $1.isEmpty || date != nil
      })
  }

  static func id<Of>(_ name: String, _ label: Trilingual, _ part: any WritableKeyPath<Record, Identifier<Of>?> & Sendable, _ input: Input) -> Self {
    Self(name, label, input, read: { $0[keyPath: part]?.text ?? "" }, write: { $0[keyPath: part] = $1.isEmpty ? nil : Identifier($1); return true })
  }

  static func choice<Word: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ label: Trilingual, _ part: any WritableKeyPath<Record, Word> & Sendable, _ words: @escaping @Sendable (Word) -> Trilingual
  ) -> Self {
    Self(
      name, label, .choice(Word.allCases.map { ($0.rawValue, words($0)) }), read: { $0[keyPath: part].rawValue },
      write: {
        guard let word = Word(rawValue: $1) else { return false }
        $0[keyPath: part] = word
        return true
      })
  }
}

/// One field as somebody wants it, and as they had it before their eyes.
package struct OutcomeChange: Hashable, Sendable {
  package var field: String
  package var was: String
  package var to: String
  package init(_ field: String, was: String = "", to: String) { (self.field, self.was, self.to) = (field, was, to) }
}
