import Domain
import HashTreeCollections
import Journaling

extension State {
  /// Decides that a programme becomes its trip's draft. The same again adds nothing.
  /// - Throws: `.unknownTrip`.
  package func proposing(_ programme: Programme) throws(ReleaseRefusal) -> [Event] {
    guard let record = tripRecords[programme.trip] else { throw .unknownTrip(programme.trip) }
    if record.draft == programme { return [] }
    return [.programmeProposed(ProgrammeProposed(programme: programme))]
  }

  /// Decides that the draft of a trip is made public under the next number. An unchanged draft of an unchanged trip adds nothing.
  /// - Parameter check: what is wrong with a programme by the trip's rules.
  /// - Parameter isOverridden: a person releases it although it breaks rules; the note says why.
  /// - Throws: `.unknownTrip`, `.noDraft`, or `.findings` when the draft breaks a rule.
  package func releasing(
    _ trip: Identifier<Trip>, at now: Minute, note: String = "", despite isOverridden: Bool = false,
    check: (Programme, Dossier) -> [Finding] = { _, _ in [] }
  ) throws(ReleaseRefusal) -> [Event] {
    guard let record = tripRecords[trip], let dossier = dossier(of: trip) else { throw .unknownTrip(trip) }
    guard let draft = record.draft else { throw .noDraft(trip) }
    if draft == record.releases.last?.programme, record.frames.last?.shows(record.frame) == true { return [] }
    let findings = check(draft, dossier)
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty, !isOverridden { throw .findings(trip, findings) }
    let number = (record.releases.last?.number ?? 0) + 1
    let codes = Set(errors.map(\.code)).sorted()
    return [.programmeReleased(ProgrammeReleased(trip: trip, number: number, at: now, note: note, despite: codes.isEmpty ? nil : codes))]
  }
}

extension ReleaseFrame {
  /// Whether readers see the same trip in both; what is sealed is not theirs to see.
  fileprivate func shows(_ other: ReleaseFrame) -> Bool {
    settings == other.settings && visits == other.visits && tableMeetings == other.tableMeetings && delegates.count == other.delegates.count
      && delegates.allSatisfy { other.delegates[$0.key]?.delegate == $0.value.delegate }
  }
}

package enum ReleaseRefusal: Error, Equatable {
  case unknownTrip(Identifier<Trip>)
  /// No programme was proposed yet.
  case noDraft(Identifier<Trip>)
  case findings(Identifier<Trip>, [Finding])
  /// Somebody else has released since.
  case overtaken(Identifier<Trip>)
}

extension ReleaseRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .unknownTrip(let trip):
      Finding(
        file: "trip.yaml", value: trip.text, code: "release.unknown-trip",
        message: Trilingual(
          de: "Eine Reise „\(trip)“ ist nicht bekannt.", en: "No trip “\(trip)” is known.", ja: "訪問団「\(trip)」は登録されていません。"),
        mend: Trilingual(
          de: "Spielen Sie zuerst ihren Ordner ein.", en: "Import its folder first.", ja: "先にそのフォルダーを取り込んでください。"))
    case .noDraft(let trip):
      Finding(
        file: "programme.json", value: trip.text, code: "release.no-draft",
        message: Trilingual(
          de: "Die Reise „\(trip)“ hat noch keinen Programmentwurf.", en: "The trip “\(trip)” has no draft programme yet.",
          ja: "訪問団「\(trip)」の日程案がまだありません。"),
        mend: Trilingual(
          de: "Lassen Sie zuerst ein Programm planen.", en: "Have a programme planned first.", ja: "先に日程を作成してください。"))
    case .overtaken(let trip):
      Finding(
        file: "programme.json", value: trip.text, code: "release.overtaken",
        message: Trilingual(
          de: "Inzwischen wurde eine andere Ausgabe veröffentlicht.", en: "Another release was made meanwhile.", ja: "別の版が先に公開されました。"),
        mend: Trilingual(
          de: "Sehen Sie sie an und entscheiden Sie noch einmal.", en: "Look at it and decide again.", ja: "内容を確認し、もう一度判断してください。"))
    case .findings(let trip, let findings):
      Finding(
        file: "programme.json", value: trip.text, code: "release.findings",
        message: Trilingual(
          de: "Der Entwurf der Reise „\(trip)“ verletzt Regeln (\(findings.count)) und wird nicht veröffentlicht.",
          en: "The draft of the trip “\(trip)” breaks rules (\(findings.count)) and is not released.",
          ja: "訪問団「\(trip)」の日程案は規則に反しているため（\(findings.count)件）、公開できません。"),
        mend: findings.first { $0.severity == .error }?.mend ?? Trilingual(same: ""))
    }
  }
}
