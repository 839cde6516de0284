import Domain
import Foundation
import HashTreeCollections
import Journaling

/// A thing that advisers write down whole and change field by field.
package protocol AdviceRecord: Codable, Hashable, Sendable {
  /// What the state keeps of it: itself, or itself with its confidential part sealed.
  associatedtype Kept = Self
  var key: String { get }
  static var shelf: KeyPath<Advice, Advice.Shelf<Kept>> { get }
  static func opened(_ kept: Kept, in state: State) -> Self
  /// - Throws: what sealing throws.
  func event(in state: State) throws -> AdviceEvent
  /// Everything that is wrong with it; an error keeps it from being written.
  func faults(in state: State, today: CalendarDate) -> [Finding]
}

/// One that is known by a letter and a number.
package protocol NumberedRecord: AdviceRecord {
  static var letter: String { get }
  var id: Identifier<Self> { get set }
}

extension NumberedRecord {
  package var key: String { id.text }
}

extension AdviceRecord where Kept == Self {
  package static func opened(_ kept: Self, in _: State) -> Self { kept }
}

extension AdviceRecord {
  package var mark: String { contentMark(of: self) }
}

/// The same for the same content: what somebody had before their eyes.
func contentMark(of content: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return Digest(of: (try? encoder.encode(content)) ?? Data()).hex
}

extension State {
  /// A record as it stands, with what is sealed of it opened.
  package func known<Record: AdviceRecord>(_: Record.Type = Record.self, _ key: String) -> Record? {
    advice[keyPath: Record.shelf][key].map { Record.opened($0, in: self) }
  }

  /// Decides that a record is written, or one that is known changed. The same again adds nothing.
  /// - Parameter seen: the mark of the record that the change is made on; nil where nobody looked at one.
  /// - Throws: `AccessRefusal`, `.faulty` with everything that is wrong, `.overtaken`.
  package func keeping<Record: AdviceRecord>(_ record: Record, seen: String?, today: CalendarDate, by who: Who) throws -> [Event] {
    try require(who, .advise)
    let known = known(Record.self, record.key)
    if known == record { return [] }
    if let known, let seen, seen != known.mark { throw AdviceRefusal.overtaken(record.key) }
    let faults = record.faults(in: self, today: today)
    if faults.contains(where: { $0.severity == .error }) { throw AdviceRefusal.faulty(faults) }
    return [.advice(try record.event(in: self))]
  }

  /// Decides that a new record is written, under the next free number.
  package func adding<Record: NumberedRecord>(_ record: Record, today: CalendarDate, by who: Who) throws -> [Event] {
    var record = record
    let shelf = advice[keyPath: Record.shelf]
    record.id = Identifier("\(Record.letter)\(((shelf.count + 1)...).lazy.first { shelf["\(Record.letter)\($0)"] == nil }!)")
    return try keeping(record, seen: nil, today: today, by: who)
  }
}

package enum AdviceRefusal: Error, Equatable {
  case unknown(String)
  case faulty([Finding])
  /// Somebody else changed the record meanwhile.
  case overtaken(String)
}

extension AdviceRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .unknown(let key):
      Finding(
        file: "advice", value: key, code: "advice.unknown",
        message: Trilingual(de: "Einen Eintrag „\(key)“ gibt es nicht.", en: "There is no entry “\(key)”.", ja: "「\(key)」は登録されていません。"),
        mend: Trilingual(de: "Laden Sie die Liste neu.", en: "Load the list again.", ja: "一覧を再読み込みしてください。"))
    case .faulty(let findings): findings.first { $0.severity == .error } ?? findings[0]
    case .overtaken(let key):
      Finding(
        file: "advice", value: key, code: "advice.overtaken",
        message: Trilingual(
          de: "„\(key)“ hat inzwischen jemand anderes geändert. Es wurde nichts gespeichert.",
          en: "Somebody else changed “\(key)” meanwhile. Nothing was saved.", ja: "「\(key)」は別の人が先に変更したため、保存していません。"),
        mend: Trilingual(
          de: "Vergleichen Sie mit dem heutigen Stand und speichern Sie noch einmal.",
          en: "Compare with how it stands now, and save again.", ja: "現在の内容と比べて、もう一度保存してください。"))
    }
  }
  package var findings: [Finding] { if case .faulty(let all) = self { all } else { [finding] } }
}
