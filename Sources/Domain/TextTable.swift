/// A table of texts, as a sheet or a file shows it.
package struct TextTable: Hashable, Sendable {
  /// The sheet's name, or the file's without its ending: `delegates`.
  package var name: String
  package var heads: [String]
  /// Each as long as `heads`.
  package var rows: [[String]]
  package init(name: String, heads: [String], rows: [[String]]) {
    (self.name, self.heads, self.rows) = (name, heads, rows)
  }
}
