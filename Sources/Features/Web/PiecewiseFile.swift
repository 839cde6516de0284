import HTTPTypes
import Hummingbird
import Journaling
import NIOCore

/// Some of a file, and from where it goes on; nil: nowhere.
struct FilePiece<Mark: Sendable>: Sendable {
  var text: String
  var next: Mark?
}

extension Response {
  /// A file that is made piece by piece, each in a lane while the one before goes out, so that no list is ever whole in memory.
  init<Mark: Sendable>(headers: HTTPFields, from start: Mark, in lane: Lane, _ make: @escaping @Sendable (Mark) throws -> FilePiece<Mark>) {
    let body = ResponseBody { writer in
      var mark: Mark? = start
      while let here = mark {
        let piece = try await lane.run { try make(here) }
        try await writer.write(ByteBuffer(string: piece.text))
        mark = piece.next
      }
      try await writer.finish(nil)
    }
    self.init(status: .ok, headers: headers, body: body)
  }
}
