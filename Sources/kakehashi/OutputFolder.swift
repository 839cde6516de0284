import Domain
import Foundation

/// A folder that appears whole or not at all.
///
/// The files are written beside it and take its place at once. A folder that holds anything else than an earlier
/// output of ours is left alone.
struct OutputFolder {
  private static let mark = ".kakehashi"
  let path: String
  private var files: [(name: String, content: Data)] = []

  init(_ path: String) { self.path = path }

  mutating func add(_ name: String, _ text: String) { files.append((name, Data(text.utf8))) }
  mutating func add(_ name: String, _ bytes: [UInt8]) { files.append((name, Data(bytes))) }

  func write(_ language: Language) throws {
    let manager = FileManager.default
    let target = URL(fileURLWithPath: path).standardizedFileURL
    let present = try? manager.contentsOfDirectory(atPath: target.path)
    if let present, !present.isEmpty, !present.contains(Self.mark) {
      say("\(path): " + Trilingual(
        de: "Der Ordner enthält schon anderes (\(present.sorted()[0]) …) und bleibt, wie er ist. Nennen Sie einen neuen Ordner.",
        en: "The folder holds other things already (\(present.sorted()[0]) …) and stays as it is. Name a new folder.",
        ja: "フォルダーに他のファイル(\(present.sorted()[0]) …)があるため、変更しません。新しいフォルダーを指定してください。")[language])
      throw Failure.findings
    }
    let parent = target.deletingLastPathComponent()
    let draft = parent.appendingPathComponent(".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try manager.createDirectory(at: draft, withIntermediateDirectories: true)
      try Data().write(to: draft.appendingPathComponent(Self.mark))
      for file in files {
        let place = draft.appendingPathComponent(file.name)
        try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try file.content.write(to: place)
      }
      if present != nil {
        let old = parent.appendingPathComponent(".\(target.lastPathComponent).old.\(ProcessInfo.processInfo.processIdentifier)")
        try manager.moveItem(at: target, to: old)
        try manager.moveItem(at: draft, to: target)
        try manager.removeItem(at: old)
      } else {
        try manager.moveItem(at: draft, to: target)
      }
    } catch {
      try? manager.removeItem(at: draft)
      say("\(path): " + Trilingual(
        de: "Der Ordner war nicht zu schreiben; nichts ist verändert. \(error.localizedDescription)",
        en: "The folder could not be written; nothing has changed. \(error.localizedDescription)",
        ja: "フォルダーに書き込めませんでした。何も変更されていません。\(error.localizedDescription)")[language])
      throw Failure.findings
    }
  }
}
