/// A statement that is true or false, or its denial.
///
/// Variable `v` is written `2v`, its denial `2v + 1`, so that a literal indexes columns directly.
struct Literal: Hashable, Sendable, BitwiseCopyable {
  var code: UInt32
  init(code: UInt32) { self.code = code }
  init(variable: Int) { code = UInt32(variable) << 1 }

  var variable: Int { Int(code >> 1) }
  var isDenial: Bool { code & 1 == 1 }
  static prefix func ! (literal: Literal) -> Literal { Literal(code: literal.code ^ 1) }
}

/// What takes clauses: a reasoner, or a list in a test.
protocol ClauseTaking: ~Copyable {
  mutating func newVariable() -> Literal
  /// At least one of the literals is true.
  mutating func add(_ clause: [Literal])
}
