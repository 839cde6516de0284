/// In JSON `"all"`, `{"strand": "press"}` or `{"delegate": "D01"}`.
extension FixedItem.Participant {
  private enum Key: String, CodingKey { case strand, delegate }

  package init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard word == "all" else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "“\(word)” is no participant"))
      }
      self = .all
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    if let strand = try container.decodeIfPresent(Strand.self, forKey: .strand) {
      self = .strand(strand)
    } else {
      self = .delegate(try container.decode(Identifier<Delegate>.self, forKey: .delegate))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .all:
      var container = encoder.singleValueContainer()
      try container.encode("all")
    case .strand(let strand):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(strand, forKey: .strand)
    case .delegate(let delegate):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(delegate, forKey: .delegate)
    }
  }
}
