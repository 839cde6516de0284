import Domain

/// Stops that stand in a list: a programme's lines, and the headings of a report on a journey.
extension Statements {
  private static let programmes = ["行程", "日程", "スケジュール", "プログラム", "訪問先", "視察先", "見学先", "主な訪問", "旅程"]
  private static let journeys = ["訪問", "視察", "出張", "派遣", "渡航", "訪欧", "訪米", "訪中", "訪独", "訪韓", "訪台", "ミッション"]

  /// Notes whether the lines below a heading are stops: 行程（予定）.
  func noteProgramme(_ subject: inout Subject) {
    guard isHeading else { return }
    let line = text(sentence)
    if sentence.count <= 24, Self.programmes.contains(where: line.contains) {
      (subject.isProgramme, subject.isAgenda) = (true, line.contains("予定"))
    } else if block.sentences.count == 1, sentence.count <= 24, !dated.contains(where: { $0.range.lowerBound <= sentence.lowerBound + 1 }), [.number, .han, .sign].contains(block.tokens[sentence.lowerBound].kind), !named.contains(where: { $0.kind == .organisation }) {
      subject.isProgramme = false
    }
    if Self.journeys.contains(where: line.contains) { subject.isJourney = true }
  }

  /// 28日 午前 X／午後 Y, below 行程; `2 ブランデンブルク州議会` as a heading in a report on a journey.
  func listed(_ said: [Statement], _ actors: [Actor], _ subject: Subject) -> [Statement] {
    guard isHeading || isProgrammeLine, !subject.visitors.isEmpty, !sentence.contains(where: { ["。", "は", "が"].contains(block.tokens[$0].text) }) else { return [] }
    let isLine = subject.isProgramme && isProgrammeLine
    let houses = actors.filter { one in one.kind == .organisation && !one.isModifier && !said.contains { $0.object?.link == one.party.link || $0.subject?.link == one.party.link } && !subject.visitors.contains { $0.party.link == one.party.link } && !["主催", "との"].contains(where: text(from: one.range.upperBound, 2).hasPrefix) }
    // A heading that is but a number and a house.
    let isStop = !isLine && subject.isJourney && block.tokens[sentence.lowerBound].kind == .number && sentence.count <= 30 && houses.count == 1 && houses.allSatisfy { $0.range.lowerBound <= sentence.lowerBound + 3 && $0.range.upperBound >= sentence.upperBound - 2 }
    guard isLine || isStop else { return [] }
    let modality: Statement.Modality = isLine && subject.isAgenda ? .planned : .asserted
    return houses.prefix(4).flatMap { house in subject.visitors.prefix(2).map { statement(.visited, $0, house, isLine ? dated.first?.date : nil, modality, house.range, .noun) } }
  }

  private var isProgrammeLine: Bool { dated.contains { $0.range.lowerBound == sentence.lowerBound } && !sentence.contains { block.tokens[$0].text == "。" } }
}
