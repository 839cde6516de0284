import Domain
import Foundation
import Testing

@testable import Journaling

struct `The file of those who are let in` {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func `gives tokens from before they had an end ninety days from their issue, and lets them write`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kakehashi-access-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let made = Instant(milliseconds: 1_700_000_000_000)
    let first = try SQLiteAccess(folder: folder)
    try first.keep("board", token: Token().digest, account: "A1", now: made, expires: made, mayWrite: false)
    try first.close()
    // As an earlier version left it.
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [
      "-c", "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); [db.execute(f'ALTER TABLE program DROP COLUMN {c}') for c in ('expires', 'writes')]; db.commit()",
      folder + "/" + SQLiteAccess.name,
    ]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    for _ in 0..<2 {
      let again = try SQLiteAccess(folder: folder)
      let program = try #require(try again.programs().first)
      #expect(program.expires.milliseconds == 1_700_000_000_000 + 7_776_000_000 && program.mayWrite && program.name == "board")
      try again.close()
    }
  }
}
