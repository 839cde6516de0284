import Domain

/// A smallest set of must visits, or one with its rules, that exclude each other.
package struct Conflict: Sendable, Hashable {
  package var visits: [Identifier<Visit>]
  package var codes: [String]
  package var sentence: Trilingual
}

/// Why not every must visit of a programme is held.
package func conflicts(_ programme: Programme, in dossier: Dossier, seed: UInt64) -> [Conflict] { [] }
