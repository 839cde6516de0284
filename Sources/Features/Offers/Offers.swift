import Domain
import HashTreeCollections
import Journaling

/// A field of a host's offer that the desk changes by itself.
package enum OfferField: String, CaseIterable, Sendable {
  case titleDe = "title_de"
  case titleEn = "title_en"
  case titleJa = "title_ja"
  case duration = "duration_min"
  case windows
  case minGroup = "min_group"
  case maxGroup = "max_group"
  case maxSessions = "max_sessions"
  case interpreting
  case obligation
  case priority
  case dressCode = "dress_code"
  case contactRemark = "contact_remark"

  /// As the lists write it; windows as clock times of the place, one a line.
  package func value(of visit: Visit, zone: Zone) -> String {
    switch self {
    case .titleDe: visit.title.de
    case .titleEn: visit.title.en
    case .titleJa: visit.title.ja
    case .duration: String(visit.durationMinutes)
    case .windows: visit.windows.map { "\(zone.written($0.opens))/\(zone.written($0.closes))" }.joined(separator: "\n")
    case .minGroup: String(visit.minGroup)
    case .maxGroup: String(visit.maxGroup)
    case .maxSessions: String(visit.maxSessions)
    case .interpreting: visit.interpreting.rawValue
    case .obligation: visit.isMust ? "must" : "optional"
    case .priority: String(visit.priority)
    case .dressCode: visit.dressCode ?? ""
    case .contactRemark: visit.contactRemark
    }
  }

  /// - Throws: `.badValue` for what the field can not hold.
  fileprivate func set(_ value: String, in visit: inout Visit, zone: Zone) throws(OfferRefusal) {
    func number(_ range: ClosedRange<Int>) throws(OfferRefusal) -> Int {
      guard let number = Int(value), range.contains(number) else { throw .badValue(self, value) }
      return number
    }
    guard value.utf8.count <= 4000 else { throw .badValue(self, String(value.prefix(80))) }
    switch self {
    case .titleDe: visit.title.de = value
    case .titleEn: visit.title.en = value
    case .titleJa: visit.title.ja = value
    case .duration: visit.durationMinutes = try number(5...1440)
    case .windows: visit.windows = try Self.windows(value, zone)
    case .minGroup: visit.minGroup = try number(1...10_000)
    case .maxGroup: visit.maxGroup = try number(1...10_000)
    case .maxSessions: visit.maxSessions = try number(1...100)
    case .interpreting:
      guard let kind = Visit.Interpreting(rawValue: value) else { throw .badValue(self, value) }
      visit.interpreting = kind
    case .obligation:
      guard ["must", "optional"].contains(value) else { throw .badValue(self, value) }
      visit.isMust = value == "must"
    case .priority: visit.priority = try number(1...5)
    case .dressCode: visit.dressCode = value.isEmpty ? nil : value
    case .contactRemark: visit.contactRemark = value
    }
  }

  private static func windows(_ text: String, _ zone: Zone) throws(OfferRefusal) -> [Window] {
    var windows: [Window] = []
    for line in text.split(whereSeparator: { $0.isNewline || $0 == ";" }).map({ $0.filter { $0 != " " } }) where !line.isEmpty {
      let ends = line.split(separator: "/").map { zone.minute(written: String($0)) }
      guard ends.count == 2, let opens = ends[0], let closes = ends[1], opens < closes else { throw .badValue(.windows, line) }
      windows.append(Window(opens: opens, closes: closes))
    }
    return windows.sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }
  }
}

/// One field as somebody wants it, and as they had it before their eyes.
package struct OfferChange: Hashable, Sendable {
  package var field: OfferField
  package var was: String
  package var to: String
  package init(_ field: OfferField, was: String, to: String) { (self.field, self.was, self.to) = (field, was, to) }
}

extension State {
  /// Decides that fields of an offer are changed. Others' changes of other fields stay; the same field is refused with both values.
  /// - Throws: `AccessRefusal`, or an `OfferRefusal`.
  package func amending(_ id: Identifier<Visit>, of trip: Identifier<Trip>, _ changes: [OfferChange], by who: Who) throws -> [Event] {
    try require(who, .editProgramme(trip, .visits([id])))
    guard let record = tripRecords[trip], var visit = record.visits[id] else { throw OfferRefusal.unknown(id) }
    let before = visit
    let prefecture = sites[visit.site]?.prefecture ?? ""
    let zone = (record.settings.hosts.first { $0.prefecture == prefecture } ?? record.settings.hosts[0]).zone
    for change in changes where change.was != change.to {
      let now = change.field.value(of: visit, zone: zone)
      if now == change.to { continue }
      guard now == change.was else { throw OfferRefusal.sameField(id, change.field, theirs: now, yours: change.to) }
      try change.field.set(change.to, in: &visit, zone: zone)
    }
    guard visit.minGroup <= visit.maxGroup else { throw OfferRefusal.badValue(.minGroup, String(visit.minGroup)) }
    if visit == before { return [] }
    return [.visitRecorded(VisitRecorded(trip: trip, visit: visit))]
  }
}

package enum OfferRefusal: Error, Equatable {
  case unknown(Identifier<Visit>)
  case badValue(OfferField, String)
  /// Somebody else changed the same field meanwhile.
  case sameField(Identifier<Visit>, OfferField, theirs: String, yours: String)
}

extension OfferRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .unknown(let id):
      Finding(
        file: "visits", value: id.text, code: "offer.unknown",
        message: Trilingual(de: "Es gibt kein Angebot „\(id)“.", en: "There is no offer “\(id)”.", ja: "受入案件「\(id)」はありません。"),
        mend: Trilingual(de: "Laden Sie die Liste neu.", en: "Load the list again.", ja: "一覧を再読み込みしてください。"))
    case .badValue(let field, let value):
      Finding(
        file: "visits", column: field.rawValue, value: String(value.prefix(80)), code: "offer.bad-value",
        message: Trilingual(
          de: "„\(value.prefix(80))“ passt nicht in das Feld „\(field.label.de)“. Es wurde nichts geändert.",
          en: "“\(value.prefix(80))” does not fit the field “\(field.label.en)”. Nothing was changed.",
          ja: "「\(value.prefix(80))」は「\(field.label.ja)」に入力できません。何も変更されていません。"),
        mend: field.mend)
    case .sameField(let id, let field, let theirs, let yours):
      Finding(
        file: "visits", column: field.rawValue, value: id.text, code: "offer.same-field",
        message: Trilingual(
          de: "„\(field.label.de)“ hat inzwischen jemand anderes geändert. Dort steht jetzt „\(theirs)“, Sie wollten „\(yours)“.",
          en: "Somebody else changed “\(field.label.en)” meanwhile. It now says “\(theirs)”, you wanted “\(yours)”.",
          ja: "「\(field.label.ja)」は別の人が先に変更しました。現在は「\(theirs)」、あなたの入力は「\(yours)」です。"),
        mend: Trilingual(
          de: "Entscheiden Sie noch einmal und speichern Sie.", en: "Decide again and save.", ja: "内容を確認して、もう一度保存してください。"))
    }
  }
}

extension OfferField {
  package var label: Trilingual {
    switch self {
    case .titleDe: Trilingual(de: "Titel (deutsch)", en: "Title (German)", ja: "件名（ドイツ語）")
    case .titleEn: Trilingual(de: "Titel (englisch)", en: "Title (English)", ja: "件名（英語）")
    case .titleJa: Trilingual(de: "Titel (japanisch)", en: "Title (Japanese)", ja: "件名（日本語）")
    case .duration: Trilingual(de: "Dauer in Minuten", en: "Duration in minutes", ja: "所要時間（分）")
    case .windows: Trilingual(de: "Zeitfenster", en: "Windows", ja: "受入可能時間")
    case .minGroup: Trilingual(de: "Mindestens Personen", en: "Persons at least", ja: "最少人数")
    case .maxGroup: Trilingual(de: "Höchstens Personen", en: "Persons at most", ja: "最多人数")
    case .maxSessions: Trilingual(de: "Höchstens so oft", en: "Times at most", ja: "最多回数")
    case .interpreting: Trilingual(de: "Dolmetschen", en: "Interpreting", ja: "通訳")
    case .obligation: Trilingual(de: "Pflicht", en: "Obligation", ja: "必須区分")
    case .priority: Trilingual(de: "Priorität (1 bis 5)", en: "Priority (1 to 5)", ja: "優先度（1〜5）")
    case .dressCode: Trilingual(de: "Kleidung", en: "Dress code", ja: "服装")
    case .contactRemark: Trilingual(de: "Hinweis zum Kontakt", en: "Contact remark", ja: "連絡事項")
    }
  }

  fileprivate var mend: Trilingual {
    switch self {
    case .windows:
      Trilingual(
        de: "Je Zeile ein Fenster in Ortszeit: 2024-10-07T09:00/2024-10-07T12:00.",
        en: "One window a line, in local time: 2024-10-07T09:00/2024-10-07T12:00.", ja: "1行に1つ、現地時間で入力：2024-10-07T09:00/2024-10-07T12:00")
    case .interpreting: Trilingual(same: Visit.Interpreting.allCases.map(\.rawValue).joined(separator: ", "))
    case .obligation: Trilingual(same: "must, optional")
    case .minGroup:
      Trilingual(de: "Eine ganze Zahl, nicht über der größten Gruppe.", en: "A whole number, not above the largest group.", ja: "最多人数以下の整数を入力してください。")
    default: Trilingual(de: "Eine ganze Zahl im erlaubten Bereich.", en: "A whole number within the range.", ja: "範囲内の整数を入力してください。")
    }
  }
}
