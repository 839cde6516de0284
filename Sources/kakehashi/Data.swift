import ArgumentParser
import Domain
import Features
import Foundation
import Interchange
import Journaling
import Planning

let defaultSpace = "agency"
var cliActor: String { "cli:" + (ProcessInfo.processInfo.environment["USER"] ?? "\(getuid())") }
func newCommand() -> CommandID { CommandID(UUID().uuidString) }

/// Opens a data folder for one deed and closes it whatever happens; refusals are said in the reader's language.
func withDesk(_ folder: String, space: String, _ common: Common, _ body: (Desk) async throws -> Void) async throws {
  do {
    let desk = try await Desk.open(folder, space: space)
    do {
      try await body(desk)
    } catch {
      try? await desk.close()
      throw error
    }
    try await desk.close()
  } catch let refusal as any Explained {
    say(findingsText([refusal.finding], language: common.language))
    throw Failure.findings
  }
}

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes a folder or file into the journal, all of it or nothing.")
  @Argument(help: "The organiser's folder, a workbook (.xlsx), or one list as CSV.") var folder: String
  @Option(help: "The data folder; made if it is not there.") var data: String
  @Option(help: "The trip's id, for a file that holds some of its lists.") var trip: String?
  @Flag(help: "Show what would change, and change nothing.") var preview = false
  @OptionGroup var common: Common

  func run() async throws {
    var isFolder: ObjCBool = true
    let isFile = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) && !isFolder.boolValue
    let whole = isFile ? nil : try dossier(in: folder, common, complete: true)
    try await withDesk(data, space: defaultSpace, common) { desk in
      let state = await desk.state
      let dossier = try whole ?? uploaded(onto: state)
      if preview { return try show(state.preview(of: dossier)) }
      let receipt = try await desk.transact(command: newCommand(), actor: cliActor) { try $0.importing(dossier) }
      let count = receipt.places.map { $0.upperBound.number - $0.lowerBound.number + 1 } ?? 0
      if common.json {
        print("{\"trip\": \"\(dossier.trip.id)\", \"facts\": \(count), \"position\": \(receipt.position.number)}")
      } else {
        print(count == 0
          ? Trilingual(de: "Nichts Neues.", en: "Nothing new.", ja: "変更はありません。")[common.language]
          : Trilingual(de: "\(count) Tatsachen aufgenommen.", en: "\(count) facts recorded.", ja: "\(count)件を記録しました。")[common.language])
      }
    }
  }

  /// The trip as the file would make it; findings end the command if one is an error.
  private func uploaded(onto state: State) throws -> Dossier {
    let name = URL(fileURLWithPath: folder).lastPathComponent
    let base = trip.flatMap { state.dossier(of: Identifier($0)) }
    let reading = readUpload(try bytes(of: folder), named: name, onto: base)
    if !reading.findings.isEmpty { say(findingsText(reading.findings, language: common.language)) }
    guard let dossier = reading.dossier else {
      if common.json { print(findingsJSON(reading.findings, language: common.language)) }
      throw Failure.findings
    }
    return dossier
  }

  private func show(_ preview: ImportPreview) throws {
    guard common.json else { return print(previewText(preview, language: common.language)) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(preview), as: UTF8.self))
  }
}

struct ExportTrip: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes every list of a trip into a workbook, which can be imported again.")
  @Argument(help: "The trip's id.") var trip: String
  @Option(help: "The data folder.") var data: String
  @Option(help: "The workbook to write, trip.xlsx; what is there is replaced.") var out: String
  @OptionGroup var common: Common

  func run() async throws {
    try await withDesk(data, space: defaultSpace, common) { desk in
      guard let dossier = await desk.state.dossier(of: Identifier(trip)) else {
        let words = Trilingual(
          de: "Die Reise \(trip) ist nicht bekannt.", en: "The trip \(trip) is not known.",
          ja: "訪問団 \(trip) は登録されていません。")
        say(words[common.language])
        throw Failure.findings
      }
      let file = try workbook(of: dossier)
      if !file.findings.isEmpty { say(findingsText(file.findings, language: common.language)) }
      do {
        try Data(file.bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
      } catch {
        let words = Trilingual(
          de: "Die Datei ist nicht zu schreiben.", en: "The file can't be written.", ja: "ファイルに書き込めません。")
        say("\(out): " + words[common.language])
        throw Failure.findings
      }
      print(common.json ? "{\"trip\": \"\(dossier.trip.id)\", \"bytes\": \(file.bytes.count)}" : out)
    }
  }
}

struct ReleaseProgramme: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Makes a trip's draft programme public under the next number.")
  @Argument(help: "The trip's id.") var trip: String
  @Option(help: "The data folder.") var data: String
  @Option(help: "Why, for those who ask later.") var note: String = ""
  @OptionGroup var common: Common

  func run() async throws {
    try await withDesk(data, space: defaultSpace, common) { desk in
      let id = Identifier<Trip>(trip)
      try await desk.transact(command: newCommand(), actor: cliActor) { state in
        try state.releasingAndTelling(id, at: systemClock().minute, note: note) { check($0, against: $1) }
      }
      let number = await desk.state.released(of: id)?.number ?? 0
      print(common.json
        ? "{\"trip\": \"\(trip)\", \"release\": \(number)}"
        : Trilingual(de: "Ausgabe \(number) ist veröffentlicht.", en: "Release \(number) is public.", ja: "第\(number)版を公開しました。")[common.language])
    }
  }
}

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Proves, writes out and reads back the journal.", subcommands: [Verify.self, Export.self, Restore.self])

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Proves that nothing in the journal was changed or lost.")
    @Option(help: "The data folder.") var data: String
    @OptionGroup var common: Common
    func run() throws {
      let findings = verifyJournal(dataFolder: data)
      if common.json {
        print(findingsJSON(findings, language: common.language))
      } else if findings.isEmpty {
        print(Trilingual(de: "Das Journal ist unversehrt.", en: "The journal is whole.", ja: "記録は完全です。")[common.language])
      } else {
        print(findingsText(findings, language: common.language))
      }
      if !findings.isEmpty { throw Failure.findings }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes the journal out as lines of JSON.")
    @Option(help: "The data folder.") var data: String
    @Flag(help: "With the keys of sealed details: whoever has the file can read them.") var withKeys = false
    @OptionGroup var common: Common
    func run() throws {
      do {
        try exportJournal(dataFolder: data, withKeys: withKeys) { print($0) }
      } catch let refusal as any Explained {
        say(findingsText([refusal.finding], language: common.language))
        throw Failure.findings
      }
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Reads an export from standard input into an empty data folder.")
    @Option(help: "The data folder; nothing may be recorded in it.") var data: String
    @OptionGroup var common: Common
    func run() throws {
      do {
        try importJournal(lines: AnySequence { AnyIterator { readLine() } }, into: data)
      } catch let refusal as any Explained {
        say(findingsText([refusal.finding], language: common.language))
        throw Failure.findings
      }
    }
  }
}
