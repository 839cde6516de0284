/// Who is told of changes to a programme.
package enum Addressee: Hashable, Sendable, Comparable {
  case delegate(Identifier<Delegate>)
  case host(Identifier<Organisation>)
  case interpreter(Identifier<Interpreter>)

  /// `delegate:D07`.
  package var text: String {
    switch self {
    case .delegate(let id): "delegate:\(id)"
    case .host(let id): "host:\(id)"
    case .interpreter(let id): "interpreter:\(id)"
    }
  }

  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let id = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "delegate": self = .delegate(Identifier(id))
    case "host": self = .host(Identifier(id))
    case "interpreter": self = .interpreter(Identifier(id))
    default: return nil
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Addressee: WrittenAsText {
  package var description: String { text }
}
