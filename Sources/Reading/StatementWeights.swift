// Written by Benchmarks/learn_likelihoods.py.

enum StatementWeights {
  /// Hundredths of the logarithm of the odds.
  static let start = 0
  static let all: [String: Int] = [:]
}
