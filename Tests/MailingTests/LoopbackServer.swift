import Foundation

/// The SMTP server of `mailserver.py`, as long as a test needs it.
final class LoopbackServer {
  let port: Int
  private let process = Process()
  private let input = Pipe()
  private let output: FileHandle
  private var rest = Data()

  /// A letter as Python's mail library reads it.
  struct Received: Decodable {
    struct Part: Decodable {
      var type: String
      var charset: String?
      var name: String?
      var text: String
    }
    var from: String
    var to: [String]
    var parts: [Part]
    var headers: [[String]]
    var defects: [String]
    var raw: String
    var longest: Int
    func header(_ name: String) -> [String] { headers.filter { $0[0].lowercased() == name.lowercased() }.map { $0[1] } }
  }

  init() throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mailserver.py").path
    let pipe = Pipe()
    // The system's Python, for which Debian packages the server.
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [script]
    (process.standardInput, process.standardOutput) = (input, pipe)
    try process.run()
    output = pipe.fileHandleForReading
    var first = Data()
    guard let line = Self.line(from: output, &first), let port = Int(line) else { throw NotStarted() }
    (self.port, rest) = (port, first)
  }

  struct NotStarted: Error {}

  /// The next letter; nil when the server has ended.
  func received() throws -> Received? {
    try Self.line(from: output, &rest).map { try JSONDecoder().decode(Received.self, from: Data($0.utf8)) }
  }

  /// Ends the server; blocks until it has.
  func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  private static func line(from handle: FileHandle, _ rest: inout Data) -> String? {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        defer { rest = Data(rest[(end + 1)...]) }
        return String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
      }
      let more = handle.availableData
      if more.isEmpty { return nil }
      rest += more
    }
  }
}
