import Domain

package enum OutcomeRefusal: Error, Equatable {
  package struct Fault: Equatable, Sendable {
    package var label: Trilingual
    package var field: String
    package var fault: OutcomeFault
    init(_ label: Trilingual, _ field: String, _ fault: OutcomeFault) { (self.label, self.field, self.fault) = (label, field, fault) }
  }
  case unknown(OutcomeKind, Int)
  case unknownTrip(Identifier<Trip>)
  /// Somebody else changed the same field meanwhile.
  case sameField(OutcomeKind, Trilingual, theirs: String, yours: String)
  case faults(OutcomeKind, [Fault])
  /// Not an invitation, or not to a place where one could come from.
  case noInvitation(Int)
  case badDates

  package var findings: [Finding] {
    switch self {
    case .faults(let kind, let faults): faults.map { $0.finding(kind) }
    default: [finding]
    }
  }
}

extension OutcomeRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .unknown(let kind, let number):
      Finding(
        file: kind.rawValue, value: "\(number)", code: "outcome.unknown",
        message: Trilingual(de: "Diesen Eintrag gibt es nicht.", en: "There is no such entry.", ja: "該当する記録がありません。"),
        mend: Trilingual(de: "Laden Sie die Liste neu.", en: "Load the list again.", ja: "一覧を再読み込みしてください。"))
    case .unknownTrip(let trip):
      Finding(
        file: "trip", value: trip.text, code: "outcome.unknown-trip", message: NotThere.trip.message,
        mend: Trilingual(de: "Öffnen Sie die Liste der Reisen.", en: "Open the list of trips.", ja: "訪問事業一覧を開いてください。"))
    case .sameField(let kind, let label, let theirs, let yours):
      Finding(
        file: kind.rawValue, column: label.en, code: "outcome.same-field",
        message: Trilingual(
          de: "„\(label.de)“ hat inzwischen jemand anderes geändert. Dort steht jetzt „\(theirs)“, Sie wollten „\(yours)“.",
          en: "Somebody else changed “\(label.en)” meanwhile. It now says “\(theirs)”, you wanted “\(yours)”.",
          ja: "「\(label.ja)」は別の人が先に変更しました。現在は「\(theirs)」、あなたの入力は「\(yours)」です。"),
        mend: Trilingual(de: "Entscheiden Sie noch einmal und speichern Sie.", en: "Decide again and save.", ja: "内容を確認して、もう一度保存してください。"))
    case .faults(let kind, let faults): faults[0].finding(kind)
    case .noInvitation(let number):
      Finding(
        file: "commitment", value: "\(number)", code: "outcome.no-invitation",
        message: Trilingual(
          de: "Aus diesem Eintrag wird kein Gegenbesuch: es ist keine Einladung an eine Organisation im Register, oder die Reise fehlt.",
          en: "No return visit comes of this entry: it is no invitation to an organisation of the register, or has no trip.",
          ja: "この記録から答礼訪問は作成できません（登録組織への招待ではないか、訪問事業がありません）。"),
        mend: Trilingual(
          de: "Tragen Sie Einladung, Organisation und Reise ein.", en: "Enter invitation, organisation and trip.", ja: "招待・組織・訪問事業を登録してください。"))
    case .badDates:
      Finding(
        file: "trip", column: "start_date", code: "outcome.bad-dates",
        message: Trilingual(
          de: "Der Gegenbesuch braucht einen ersten und einen letzten Tag in dieser Reihenfolge, höchstens 60 Tage auseinander.",
          en: "The return visit needs a first and a last day in that order, at most 60 days apart.", ja: "答礼訪問の初日と最終日を正しい順序で（60日以内）入力してください。"),
        mend: Trilingual(de: "Tage wie 2026-05-18 eintragen.", en: "Enter days like 2026-05-18.", ja: "2026-05-18 の形で入力してください。"))
    }
  }
}

extension OutcomeRefusal.Fault {
  fileprivate func finding(_ kind: OutcomeKind) -> Finding {
    Finding(
      file: kind.rawValue, column: field, value: value, code: "outcome.\(code)",
      message: Trilingual(de: "„\(label.de)“: \(told.de)", en: "“\(label.en)”: \(told.en)", ja: "「\(label.ja)」：\(told.ja)"), mend: mend)
  }

  private var code: String {
    switch fault {
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .unknown: "unknown-id"
    case .future: "future"
    case .before: "out-of-order"
    case .unproven: "unproven"
    case .owners: "two-owners"
    }
  }

  private var value: String? {
    switch fault {
    case .unreadable(let text), .unknown(let text): text
    case .future(let date): date.description
    default: nil
    }
  }

  private var told: Trilingual {
    switch fault {
    case .missing: Trilingual(de: "fehlt.", en: "is missing.", ja: "入力されていません。")
    case .unreadable(let text): Trilingual(de: "„\(text)“ passt nicht.", en: "“\(text)” does not fit.", ja: "「\(text)」は入力できません。")
    case .unknown(let text): Trilingual(de: "„\(text)“ ist nicht bekannt.", en: "“\(text)” is not known.", ja: "「\(text)」は登録されていません。")
    case .future(let date): Trilingual(de: "\(date) liegt in der Zukunft.", en: "\(date) lies in the future.", ja: "\(date)は未来の日付です。")
    case .before(let date): Trilingual(de: "liegt vor dem \(date).", en: "lies before \(date).", ja: "\(date)より前の日付です。")
    case .unproven:
      Trilingual(de: "ohne Beleg bleibt es eine Behauptung.", en: "without proof it stays a claim.", ja: "裏付けがなければ「申告」のままです。")
    case .owners:
      Trilingual(de: "entweder jemand hier oder jemand außerhalb.", en: "either somebody here or somebody outside.", ja: "担当者は内部か外部のどちらか一方です。")
    }
  }

  private var mend: Trilingual {
    switch fault {
    case .missing, .unproven: Trilingual(de: "Füllen Sie das Feld aus.", en: "Fill in the field.", ja: "入力してください。")
    case .unknown: Trilingual(de: "Wählen Sie aus den Vorschlägen.", en: "Choose from what is proposed.", ja: "候補から選択してください。")
    case .owners: Trilingual(de: "Leeren Sie eines der beiden Felder.", en: "Empty one of the two fields.", ja: "どちらかを空にしてください。")
    default: Trilingual(de: "Berichtigen Sie die Angabe.", en: "Mend the entry.", ja: "修正してください。")
    }
  }
}
