import HTTPTypes
import Hummingbird
import Journaling
import NIOCore
import Synchronization

/// Pages as they were sent, for as long as the journal has not grown: most requests ask for what was asked for before.
///
/// The key has to name everything that a page depends on besides the state: its address, its language, and who reads it.
final class KeptAnswers: Sendable {  // a class: all requests share it
  struct Answer: Sendable {
    var content: ByteBuffer
    var headers: HTTPFields
  }
  private struct Shelf: Sendable {
    var position = Position.start
    var answers: [String: Answer] = [:]
    var bytes = 0
  }
  private static let mostBytes = 64 << 20
  private let shelf = Mutex(Shelf())

  func find(_ key: String, at position: Position) -> Answer? {
    shelf.withLock { $0.position == position ? $0.answers[key] : nil }
  }

  func keep(_ answer: Answer, as key: String, at position: Position) {
    shelf.withLock { shelf in
      if shelf.position != position || shelf.bytes > Self.mostBytes { shelf = Shelf(position: position) }
      shelf.bytes += answer.content.readableBytes
      shelf.answers[key] = answer
    }
  }
}

extension Response {
  /// What was kept, or that the browser has it already.
  init(_ kept: KeptAnswers.Answer, _ request: Request) {
    if let tag = kept.headers[.eTag], request.headers[.ifNoneMatch] == tag {
      self.init(status: .notModified, headers: kept.headers)
    } else {
      self.init(status: .ok, headers: kept.headers, body: .init(byteBuffer: kept.content))
    }
  }
}
