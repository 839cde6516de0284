import Domain
import Foundation
import HashTreeCollections
import Journaling

/// A thing that advisers write down whole and change field by field.
package protocol AdviceRecord: Codable, Hashable, Sendable {
  var key: String { get }
  static var shelf: KeyPath<Advice, Advice.Shelf<Self>> { get }
  var event: AdviceEvent { get }
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
  /// Decides that a record is written, or one that is known changed. The same again adds nothing.
  /// - Parameter seen: the mark of the record that the change is made on; nil where nobody looked at one.
  /// - Throws: `AccessRefusal`, `.faulty` with everything that is wrong, `.overtaken`.
  package func keeping<Record: AdviceRecord>(_ record: Record, seen: String?, today: CalendarDate, by who: Who) throws -> [Event] {
    try require(who, .advise)
    let known = advice[keyPath: Record.shelf][record.key]
    if known == record { return [] }
    if let known, let seen, seen != known.mark { throw AdviceRefusal.overtaken(record.key) }
    let faults = record.faults(in: self, today: today)
    if faults.contains(where: { $0.severity == .error }) { throw AdviceRefusal.faulty(faults) }
    return [.advice(record.event)]
  }

  /// Decides that a new record is written, under the next free number.
  package func adding<Record: NumberedRecord>(_ record: Record, today: CalendarDate, by who: Who) throws -> [Event] {
    var record = record
    let shelf = advice[keyPath: Record.shelf]
    record.id = Identifier("\(Record.letter)\(((shelf.count + 1)...).lazy.first { shelf["\(Record.letter)\($0)"] == nil }!)")
    return try keeping(record, seen: nil, today: today, by: who)
  }

  /// Decides that a step is added to a case.
  package func stepping(_ id: Identifier<AdviceCase>, _ step: AdviceCase.Step, today: CalendarDate, by who: Who) throws -> [Event] {
    try require(who, .advise)
    guard let known = advice.cases[id.text] else { throw AdviceRefusal.unknown(id.text) }
    if known.steps.last == step { return [] }
    var faults: [Finding] = []
    if step.text.isEmpty { faults.append(.advice("cases", "text", "", .missing)) }
    if step.on > today { faults.append(.advice("cases", "on", "\(step.on)", .future)) }
    if !faults.isEmpty { throw AdviceRefusal.faulty(faults) }
    return [.advice(.caseStepped(CaseStepped(case: id, step: step)))]
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
