import Foundation

/// Reading and writing of whole small files, so that a crash leaves the old or the new one, never half of one.
enum Files {
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func size(_ path: String) -> Int {
    var info = stat()
    return stat(path, &info) == 0 ? Int(info.st_size) : 0
  }

  static func read(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  /// Replaces a file; returns when it would survive a loss of power.
  static func replace(_ path: String, with data: Data) throws(JournalRefusal) {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refusal(draft) }
    do throws(JournalRefusal) {
      defer { close(descriptor) }
      try write(data, to: descriptor, at: 0, of: draft)
      guard fsync(descriptor) == 0 else { throw refusal(draft) }
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else { throw refusal(path) }
    try settle(folder: (path as NSString).deletingLastPathComponent)
  }

  static func write(_ data: Data, to descriptor: CInt, at start: Int, of path: String) throws(JournalRefusal) {
    let bytes = [UInt8](data)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress! + done, bytes.count - done, off_t(start + done)) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw refusal(path) }
      done += count
    }
  }

  /// Removes a file if it is there; returns when that would survive a loss of power.
  static func remove(_ path: String) throws(JournalRefusal) {
    guard unlink(path) == 0 else {
      if errno == ENOENT { return }
      throw refusal(path)
    }
    try settle(folder: (path as NSString).deletingLastPathComponent)
  }

  /// Makes the names in a folder durable.
  static func settle(folder: String) throws(JournalRefusal) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw refusal(folder) }
  }

  /// BLAKE2b-256 of a file; nil if it cannot be read.
  static func digest(_ path: String) -> Digest? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    let hasher = Hasher256()
    while true {
      guard let piece = try? handle.read(upToCount: 1 << 20) ?? Data() else { return nil }
      if piece.isEmpty { return hasher.finish() }
      hasher.update(piece)
    }
  }

  /// What the system said last about a file.
  static func refusal(_ path: String) -> JournalRefusal {
    let code = errno
    if code == ENOSPC || code == EDQUOT || code == EFBIG { return .full(folder: (path as NSString).deletingLastPathComponent) }
    return .unusable(file: path, reason: String(cString: strerror(code)))
  }
}

/// The right to write in a data folder, held by one process at a time.
final class FolderLock: Sendable {  // a class: it owns a descriptor
  private let descriptor: CInt

  /// - Throws: `.locked` while another process, or another desk of this one, holds it.
  init(folder: String) throws(JournalRefusal) {
    let path = folder + "/lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Files.refusal(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // The descriptor is closed by `deinit`, which runs even now: closed twice, it might be somebody else's by then.
      let code = errno
      if code == EWOULDBLOCK { throw .locked(folder: folder) }
      throw .unusable(file: path, reason: String(cString: strerror(code)))
    }
  }

  /// Lets others write from now on. Said outright, for a child process just being started may hold the descriptor, too.
  func release() { flock(descriptor, LOCK_UN) }

  deinit {
    release()
    close(descriptor)
  }
}
