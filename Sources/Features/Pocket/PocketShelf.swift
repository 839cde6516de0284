import Documents
import Domain
import Foundation
import HashTreeCollections
import Journaling

/// The releases of each trip as delegates see them, made once: a release does not change, only the names around it can.
actor PocketShelf {
  private struct Key: Hashable {
    var trip: Identifier<Trip>
    var release: Int
    var language: Language
  }
  private struct Names: Equatable {
    var organisations: TreeDictionary<Identifier<Organisation>, Organisation>
    var sites: TreeDictionary<Identifier<Site>, Site>
    var topics: TreeDictionary<Identifier<Topic>, Topic>
  }
  private var names: Names?
  private var made: [Key: Edition] = [:]

  /// Ascending; empty before the first release.
  func releases(of trip: Identifier<Trip>, in state: State, language: Language) -> [(number: Int, edition: Edition)] {
    let now = Names(organisations: state.organisations, sites: state.sites, topics: state.topics)
    if names != now { (names, made) = (now, [:]) }
    return (state.tripRecords[trip]?.releases ?? []).compactMap { release in
      let key = Key(trip: trip, release: release.number, language: language)
      if let known = made[key] { return (release.number, known) }
      guard let dossier = state.dossier(of: trip, release: release.number) else { return nil }
      let edition = Edition(
        dossier: dossier, programme: release.programme, status: .released(number: release.number), stamp: release.at, language: language, links: .file)
      made[key] = edition
      return (release.number, edition)
    }
  }
}

/// The parts of a pocket that are the same for everybody, with their hashes in their addresses.
struct PocketParts: Sendable {
  /// Of the program; another one makes phones fetch a new copy.
  let version: String
  let style: String
  let script: String
  let stylePath: String
  let scriptPath: String

  init(version: String) {
    self.version = version
    style = pocketStylesheet
    let base = "const base = new URL(\"./\", location.href).pathname;\nconst database = document.body.dataset.database;\n"
    script = "// \(version.filter { $0.isLetter || $0.isNumber || $0 == "." })\n" + base + pocketOutbox + pocketScript
    stylePath = "pocket.css?v=" + String(sha256(Data(style.utf8)).hex.prefix(16))
    scriptPath = "pocket.js?v=" + String(sha256(Data(script.utf8)).hex.prefix(16))
  }

  /// The worker of one person's pocket.
  func worker(database: String) -> String {
    """
    // \(version.filter { $0.isLetter || $0.isNumber || $0 == "." })
    const base = new URL("./", self.location).pathname;
    const database = \(jsonText(database));

    """ + pocketOutbox + pocketWorker
  }
}

/// A file of the copy on a phone.
struct PocketFile: Codable, Hashable, Sendable {
  /// From the pocket's own address.
  var path: String
  /// As browsers check it: `sha256-…`.
  var integrity: String
  var bytes: Int

  init(path: String, _ content: Data) {
    (self.path, bytes) = (path, content.count)
    integrity = "sha256-" + Data(sha256(content).bytes).base64EncodedString()
  }
}

/// Everything a copy consists of.
struct PocketFiles: Codable, Hashable, Sendable {
  /// Another one for any other byte of any file.
  var version: String
  var release: Int
  var files: [PocketFile]

  init(release: Int, files: [PocketFile]) {
    (self.release, self.files) = (release, files)
    version = String(sha256(Data(files.map { "\($0.path) \($0.integrity)\n" }.joined().utf8)).hex.prefix(16))
  }
}

func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// A text as JSON and JavaScript write it.
func jsonText(_ text: String) -> String { (try? json([text])).map { String($0.dropFirst().dropLast()) } ?? "\"\"" }
