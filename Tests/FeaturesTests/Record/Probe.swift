import Foundation

/// `journal-probe` as a process of its own.
final class Probe {  // a class: it owns a process
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var rest = Data()

  init(_ arguments: String...) throws {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = products.appendingPathComponent("journal-probe")
    process.arguments = arguments
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The next line that it said; nil at the end.
  func line() -> String? {
    while true {
      if let end = rest.firstIndex(of: 10) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = Data(rest[(end + 1)...])
        return line
      }
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { return nil }
      rest.append(piece)
    }
  }

  /// What is left of what it said.
  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func endInput() { try? input.fileHandleForWriting.close() }

  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
