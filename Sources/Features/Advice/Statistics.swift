import Domain
import HashTreeCollections
import Planning

/// One table of the statistics of a year: without names, and without cells in which somebody could be told apart.
package struct AdviceStatistic: Sendable {
  package var label: Trilingual
  package var cells: SmallCells<String>

  /// What is told, ending with the sum.
  package func rows(_ language: Language) -> [(String, String)] {
    cells.cells.map { ($0.key, String($0.count)) } + (cells.others.map { [(AdviceWords.others[language], String($0))] } ?? [])
      + [(AdviceWords.sum[language], cells.sum.map(String.init) ?? AdviceWords.tooFew[language])]
  }
}

extension State {
  /// The cases that came in within a calendar year. Only whole years: the difference of two stretches could tell a case apart.
  package func statistics(_ year: Int, _ language: Language) -> [AdviceStatistic] {
    let cases = caseFacts { $0.received.civil.year == year }
    func told(_ label: Trilingual, _ key: (AdviceCase) -> String) -> AdviceStatistic {
      AdviceStatistic(label: label, cells: SmallCells(cases.map { key($0).isEmpty ? AdviceWords.notKnown[language] : key($0) }))
    }
    return [
      told(AdviceWords.market, \.market), told(AdviceWords.productGroup, \.productGroup), told(AdviceWords.standing) { $0.standing.label[language] },
    ]
  }
}
