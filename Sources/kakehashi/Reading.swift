import Domain
import Foundation
import Interchange

/// Reads a folder; says what was found and ends the command if that is an error.
///
/// - Parameter complete: whether ways that nobody gave are errors too, as they are for whatever goes into the journal.
func dossier(in folder: String, _ common: Common, complete: Bool = false) throws -> Dossier {
  let reading = readFolder(folder)
  if !reading.findings.isEmpty { say(findingsText(reading.findings, language: common.language)) }
  guard let dossier = complete ? reading.dossier : reading.plannable else {
    if common.json { print(findingsJSON(reading.findings, language: common.language)) }
    throw Failure.findings
  }
  return dossier
}

/// The bytes of a file that the user named.
func bytes(of path: String) throws -> [UInt8] {
  guard let handle = FileHandle(forReadingAtPath: path) else {
    say("\(path): " + Trilingual(de: "Die Datei ist nicht zu lesen.", en: "The file can't be read.", ja: "ファイルを読み込めません。")[.ofTerminal])
    throw Failure.wrongUse
  }
  defer { try? handle.close() }
  let limit = 64 << 20
  guard let data = try? handle.read(upToCount: limit + 1), data.count <= limit else {
    say("\(path): " + Trilingual(de: "Die Datei ist größer als 64 MB.", en: "The file is larger than 64 MB.", ja: "ファイルが64MBを超えています。")[.ofTerminal])
    throw Failure.wrongUse
  }
  return [UInt8](data)
}

/// A programme of anyone; findings end the command, with `wrongUse` if it is no programme at all.
func readReleased(at path: String, in dossier: Dossier, _ common: Common) throws -> Programme {
  let content = try bytes(of: path)
  do {
    let (programme, _, findings) = try readProgramme(content, in: dossier)
    guard findings.isEmpty else {
      say(findingsText(findings, language: common.language))
      throw Failure.findings
    }
    return programme
  } catch ProgrammeFileError.wrongUse(let finding) {
    say(findingsText([finding], language: common.language))
    throw Failure.wrongUse
  }
}

func changeSet(at path: String, for dossier: Dossier, _ common: Common) throws -> ChangeSet {
  let (change, findings) = readChangeSet(path, for: dossier)
  if !findings.isEmpty { say(findingsText(findings, language: common.language)) }
  guard let change, !findings.contains(where: { $0.severity == .error }) else { throw Failure.findings }
  return change
}
