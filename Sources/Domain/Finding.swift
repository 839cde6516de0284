/// What is wrong, where, and how to mend it: one shape for files, programmes, the command line, pages and JSON.
package struct Finding: Error, Hashable, Sendable {
  package enum Severity: String, Codable, Sendable, Comparable, CaseIterable {
    /// Worth knowing; nothing needs doing.
    case note
    /// Read, perhaps not as meant.
    case warning
    /// Stops an import whole.
    case error
    package static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }
  /// Whether the program may mend it itself.
  package enum Repair: String, Codable, Sendable {
    /// Safe and already done while reading.
    case auto
    /// A likely mend is named; a person confirms it.
    case suggest
    /// Several mends are possible; a person has to say which.
    case ask
    /// Only whoever wrote the file can mend it.
    case no
  }

  /// The file's name as the organiser knows it, `visits.csv`.
  package var file: String
  /// The sheet of a workbook.
  package var sheet: String?
  /// Physical line from 1, the header is line 1; of a sheet its row; nil where the finding concerns the whole file.
  package var line: Int?
  /// The column's name (CSV) or the key's path (YAML, JSON).
  package var column: String?
  /// The cell of a sheet, `C17`.
  package var cell: String?
  /// The offending value as it stands in the file.
  package var value: String?
  package var severity: Severity
  /// Stable, for programs: `unknown-id`, `window`.
  package var code: String
  package var message: Trilingual
  package var mend: Trilingual
  package var repair: Repair

  package init(
    file: String, line: Int? = nil, column: String? = nil, value: String? = nil, severity: Severity = .error,
    code: String, message: Trilingual, mend: Trilingual, repair: Repair = .no
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.severity = severity
    self.code = code
    self.message = message
    self.mend = mend
    self.repair = repair
  }
}
