import Domain

/// One field of a record, as a form shows and reads it.
struct AdviceField<Record> {
  enum Input: Sendable {
    case text, long, day, number, money
    case choice([(value: String, label: Trilingual)])
    /// Any of a list; on paper separated by semicolons.
    case several([(value: String, label: Trilingual)])
    case organisation
  }
  let name: String
  let label: Trilingual
  let input: Input
  var isRequired = false
  var hint: Trilingual?
  let read: (Record) -> String
  /// False for what the field can not hold; the record is then as it was.
  let write: (inout Record, String) -> Bool
}

extension AdviceField {
  /// How a value has to be written.
  var form: Trilingual {
    switch input {
    case .day: AdviceWords.dayForm
    case .money: AdviceWords.moneyForm
    case .number: AdviceWords.numberForm
    default: hint ?? AdviceWords.fill
    }
  }

  static func text(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, String>, isLong: Bool = false, isRequired: Bool = false,
    hint: Trilingual? = nil
  ) -> Self {
    Self(name: name, label: label, input: isLong ? .long : .text, isRequired: isRequired, hint: hint, read: { $0[keyPath: path] }) {
      guard $1.utf8.count <= 4000 else { return false }
      $0[keyPath: path] = $1
      return true
    }
  }

  static func day(_ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, CalendarDate?>, hint: Trilingual? = nil) -> Self {
    Self(name: name, label: label, input: .day, hint: hint, read: { $0[keyPath: path]?.description ?? "" }) {
      if $1.isEmpty {
        $0[keyPath: path] = nil
        return true
      }
      guard let day = writtenDay($1) else { return false }
      $0[keyPath: path] = day
      return true
    }
  }

  static func day(_ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, CalendarDate>, hint: Trilingual? = nil) -> Self {
    Self(name: name, label: label, input: .day, isRequired: true, hint: hint, read: { $0[keyPath: path].description }) {
      guard let day = writtenDay($1) else { return false }
      $0[keyPath: path] = day
      return true
    }
  }

  /// - Parameter isDecimal: three digits after a mark can be no thousands here.
  static func number(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, Double?>, isDecimal: Bool = false, hint: Trilingual? = nil
  ) -> Self {
    Self(name: name, label: label, input: .number, hint: hint, read: { $0[keyPath: path].map(plainNumber) ?? "" }) {
      if $1.isEmpty {
        $0[keyPath: path] = nil
        return true
      }
      guard let number = writtenNumber($1, isDecimal: isDecimal) else { return false }
      $0[keyPath: path] = number
      return true
    }
  }

  static func choice<Word: RawRepresentable & CaseIterable & Labelled>(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, Word>
  ) -> Self where Word.RawValue == String {
    Self(name: name, label: label, input: .choice(Word.options), read: { $0[keyPath: path].rawValue }) {
      guard let word = Word(rawValue: $1) else { return false }
      $0[keyPath: path] = word
      return true
    }
  }

  static func choice<Word: RawRepresentable & CaseIterable & Labelled>(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, Word?>, none: Trilingual = AdviceWords.notKnown
  ) -> Self where Word.RawValue == String {
    Self(name: name, label: label, input: .choice([("", none)] + Word.options), read: { $0[keyPath: path]?.rawValue ?? "" }) {
      guard $1.isEmpty || Word(rawValue: $1) != nil else { return false }
      $0[keyPath: path] = Word(rawValue: $1)
      return true
    }
  }

  static func several<Word: RawRepresentable & CaseIterable & Labelled>(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, [Word]>
  ) -> Self where Word.RawValue == String {
    Self(
      name: name, label: label, input: .several(Word.options),
      read: { $0[keyPath: path].map(\.rawValue).joined(separator: ";") }
    ) {
      let words = entries($1).map { Word(rawValue: $0) }
      guard !words.contains(where: { $0 == nil }) else { return false }
      $0[keyPath: path] = words.compactMap(\.self)
      return true
    }
  }

  /// Words separated by semicolons, each made of its text.
  static func list<Entry>(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, [Entry]>, hint: Trilingual? = nil,
    text: @escaping (Entry) -> String, entry: @escaping (String) -> Entry?
  ) -> Self {
    Self(
      name: name, label: label, input: .text, hint: hint,
      read: { $0[keyPath: path].map(text).joined(separator: ";") }
    ) {
      let found = entries($1).map(entry)
      guard found.allSatisfy({ $0 != nil }) else { return false }
      $0[keyPath: path] = found.compactMap(\.self)
      return true
    }
  }

  static func organisation(
    _ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, Identifier<Organisation>>
  ) -> Self {
    Self(name: name, label: label, input: .organisation, isRequired: true, read: { $0[keyPath: path].text }) {
      $0[keyPath: path] = Identifier($1)
      return true
    }
  }

  static func truth(_ name: String, _ label: Trilingual, _ path: WritableKeyPath<Record, Bool>) -> Self {
    Self(
      name: name, label: label, input: .choice([("false", AdviceWords.no), ("true", AdviceWords.yes)]),
      read: { $0[keyPath: path] ? "true" : "false" }
    ) {
      guard let truth = Bool($1) else { return false }
      $0[keyPath: path] = truth
      return true
    }
  }
}

extension RawRepresentable where Self: CaseIterable & Labelled, RawValue == String {
  static var options: [(value: String, label: Trilingual)] { allCases.map { ($0.rawValue, $0.label) } }
}

/// Reads a form into a record: what fits is taken over, all that does not is named.
func filled<Record>(_ record: Record, _ fields: [AdviceField<Record>], from form: Form, list: String) -> (record: Record, findings: [Finding]) {
  var record = record
  var findings: [Finding] = []
  for field in fields {
    let text: String
    if case .several = field.input {
      // None ticked is an answer: the form says that it asked.
      guard form.has("asked-\(field.name)") else { continue }
      text = form.all(field.name).joined(separator: ";")
    } else {
      guard form.has(field.name) else { continue }
      text = form[field.name].replacing("\r\n", with: "\n")
    }
    if field.isRequired, text.isEmpty {
      findings.append(.advice(list, field.name, "", .missing))
    } else if !field.write(&record, text) {
      findings.append(.advice(list, field.name, text, .badValue(field.form)))
    }
  }
  return (record, findings)
}

/// Entries of a cell, separated by semicolons.
func entries(_ text: String) -> [String] {
  text.split(separator: ";").map { String($0.drop { $0 == " " }) }.map { text in
    String(text.reversed().drop { $0 == " " }.reversed())
  }.filter { !$0.isEmpty }
}

/// `2026-03-31` or `31.3.2026`.
func writtenDay(_ text: String) -> CalendarDate? {
  if let day = CalendarDate(text) { return day }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
  guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
  return CalendarDate(year: year, month: month, day: day)
}

/// `1500`, `1500.5`, `1500,5`. Three digits after one mark could be thousands as well and are not guessed at.
func writtenNumber(_ text: String, isDecimal: Bool = false) -> Double? {
  let marks = text.filter { $0 == "." || $0 == "," }
  guard marks.count <= 1, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else { return nil }
  if !isDecimal, let mark = marks.first, let place = text.firstIndex(of: mark), text[place...].count == 4 { return nil }
  guard let number = Double(text.replacing(",", with: ".")), number < 1e15 else { return nil }
  return number
}

/// Hundredths of `20000`, `20.000`, `20,000.50`, `20 000,5`: three digits after a mark are thousands, one or two are hundredths.
func writtenCents(_ text: String) -> Int? {
  let plain = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "'" }
  guard !plain.isEmpty, plain.utf8.count <= 20, plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else { return nil }
  var whole = plain
  var hundredths = 0
  if let place = plain.lastIndex(where: { $0 == "." || $0 == "," }) {
    let tail = plain[plain.index(after: place)...]
    if tail.count <= 2 {
      guard let number = Int(tail.isEmpty ? "0" : tail) else { return nil }
      hundredths = tail.count == 1 ? number * 10 : number
      whole = String(plain[..<place])
    }
  }
  let groups = whole.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
  guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }),
    let number = Int(groups.joined()), number < 10_000_000_000_000
  else { return nil }
  return number * 100 + hundredths
}

func plainNumber(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
}

/// `1500.50`, `1500`.
func plainCents(_ cents: Int) -> String {
  let (whole, part) = cents.quotientAndRemainder(dividingBy: 100)
  return part == 0 ? "\(whole)" : "\(whole)." + (part < 10 ? "0" : "") + "\(part)"
}
