import Domain

/// A set of emission factors alone, as a CSV file or a workbook with a sheet of them, with all findings at once.
/// - Returns: nil factors if any finding is an error.
package func readFactors(_ file: (name: String, bytes: [UInt8])) -> (factors: [EmissionFactor]?, findings: [Finding]) {
  let findings = FindingList()
  let given = TripFiles()
  var hasFactors = false
  if file.name.lowercased().hasSuffix(workbookEnding) {
    if let cells = workbookSheets(file.bytes, named: file.name, into: findings) {
      for (name, table) in SheetKind.match(cells, of: file.name, into: findings).lists where name == FolderRules.emissions.file {
        given.give(table, as: name, from: file.name)
        hasFactors = true
      }
    }
  } else if let text = decoded(file.bytes, file: file.name, into: findings) {
    given.give(text, as: FolderRules.emissions.file, from: file.name)
    hasFactors = true
  }
  let reader = FolderReader(given, findings)
  if hasFactors { reader.readEmissions() } else if !findings.hasError { reader.missingFile(FolderRules.emissions.file) }
  return (findings.hasError ? nil : reader.register.emissions, given.placed(findings.sorted()))
}
