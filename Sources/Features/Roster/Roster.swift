import Domain
import HashTreeCollections
import Journaling

/// A field of a person that the desk changes by itself.
package enum RosterField: String, CaseIterable, Sendable {
  case givenName = "given_name"
  case familyName = "family_name"
  case katakana
  case academicTitle = "academic_title"
  case functionDe = "function_de"
  case functionEn = "function_en"
  case functionJa = "function_ja"
  case organisation
  case strand
  case protocolRank = "protocol_rank"
  case languages
  case diet
  case roomType = "room_type"
  case remark
  case passportName = "passport_name"
  case email
  // Sites before times, for a time is read on the clocks of its place.
  case joinsSite = "joins_site"
  case joinsAt = "joins_at"
  case leavesSite = "leaves_site"
  case leavesAt = "leaves_at"
  case furtherPosts = "further_posts"
  case consentBrochure = "consent_brochure"
  case consentPhoto = "consent_photo"
  case consentTransfer = "consent_transfer"

  /// What is sealed, and seen by need alone.
  package var isPersonal: Bool { [.diet, .roomType, .remark, .passportName, .email].contains(self) }

  /// What stands in it; a time on the clocks of its place.
  package func value(of person: Delegate, _ clocks: PlaceClocks) -> String {
    let (first, last) = (person.stays.first, person.stays.last)
    func answer(_ consent: KeyPath<Consents, Bool?>) -> String { person.consents?[keyPath: consent].map { $0 ? "yes" : "no" } ?? "" }
    return switch self {
    case .joinsSite: first?.fromSite?.text ?? ""
    case .joinsAt: first?.from.map { clocks.text($0, at: first?.fromSite) } ?? ""
    case .leavesSite: last?.untilSite?.text ?? ""
    case .leavesAt: last?.until.map { clocks.text($0, at: last?.untilSite) } ?? ""
    case .furtherPosts: (person.furtherPosts ?? []).map { ($0.organisation.map { "\($0): " } ?? "") + $0.function }.joined(separator: "\n")
    case .consentBrochure: answer(\.brochure)
    case .consentPhoto: answer(\.photo)
    case .consentTransfer: answer(\.transfer)
    case .givenName: person.givenName
    case .familyName: person.familyName
    case .katakana: person.katakana
    case .academicTitle: person.academicTitle
    case .functionDe: person.function.de
    case .functionEn: person.function.en
    case .functionJa: person.function.ja
    case .organisation: person.organisation?.text ?? ""
    case .strand: person.strand.rawValue
    case .protocolRank: person.protocolRank.map(String.init) ?? ""
    case .languages: person.languages.joined(separator: " ")
    case .diet: person.personal.diet
    case .roomType: person.personal.roomType
    case .remark: person.personal.remark
    case .passportName: person.personal.passportName ?? ""
    case .email: person.personal.email ?? ""
    }
  }

  /// - Throws: `.badValue` for what the field can not hold.
  fileprivate func set(_ value: String, in person: inout Delegate, _ state: State, _ clocks: PlaceClocks) throws(RosterRefusal) {
    guard value.utf8.count <= 2000 else { throw .tooLong(self, value.utf8.count) }
    func site() throws(RosterRefusal) -> Identifier<Site>? {
      guard value.isEmpty || state.sites[Identifier(value)] != nil else { throw .badValue(self, value) }
      return value.isEmpty ? nil : Identifier(value)
    }
    func moment(at site: Identifier<Site>?) throws(RosterRefusal) -> Minute? {
      let minute = clocks.minute(value, at: site)
      guard value.isEmpty || minute != nil else { throw .badValue(self, value) }
      return minute
    }
    func answer(_ consent: WritableKeyPath<Consents, Bool?>) throws(RosterRefusal) {
      guard ["", "yes", "no"].contains(value) else { throw .badValue(self, value) }
      var consents = person.consents ?? Consents()
      consents[keyPath: consent] = value.isEmpty ? nil : value == "yes"
      person.consents = consents == Consents() ? nil : consents
    }
    if person.stays.isEmpty { person.stays = [Stay()] }
    let last = person.stays.count - 1
    switch self {
    case .joinsSite: person.stays[0].fromSite = try site()
    case .joinsAt: person.stays[0].from = try moment(at: person.stays[0].fromSite)
    case .leavesSite: person.stays[last].untilSite = try site()
    case .leavesAt: person.stays[last].until = try moment(at: person.stays[last].untilSite)
    case .furtherPosts:
      var posts: [FurtherPost] = []
      for line in value.split(whereSeparator: { $0.isNewline || $0 == ";" }) {
        let parts = line.split(separator: ":", maxSplits: 1).map { String($0.drop { $0 == " " }) }
        let organisation = parts.count == 2 ? Identifier<Organisation>(parts[0]) : nil
        guard let function = parts.last, organisation.map({ state.organisations[$0] != nil }) ?? true else { throw .badValue(self, String(line)) }
        posts.append(FurtherPost(organisation: organisation, function: function))
      }
      person.furtherPosts = posts.isEmpty ? nil : posts
    case .consentBrochure: try answer(\.brochure)
    case .consentPhoto: try answer(\.photo)
    case .consentTransfer: try answer(\.transfer)
    case .givenName: person.givenName = value
    case .familyName:
      if value.isEmpty { throw .badValue(self, value) }
      person.familyName = value
    case .katakana: person.katakana = value
    case .academicTitle: person.academicTitle = value
    case .functionDe: person.function.de = value
    case .functionEn: person.function.en = value
    case .functionJa: person.function.ja = value
    case .organisation:
      guard value.isEmpty || state.organisations[Identifier(value)] != nil else { throw .badValue(self, value) }
      person.organisation = value.isEmpty ? nil : Identifier(value)
    case .strand:
      guard let strand = Strand(rawValue: value) else { throw .badValue(self, value) }
      person.strand = strand
    case .protocolRank:
      let rank = Int(value)
      guard value.isEmpty || rank.map({ (1...9999).contains($0) }) ?? false else { throw .badValue(self, value) }
      person.protocolRank = rank
    case .languages:
      let tongues = value.split { $0 == " " || $0 == "," || $0 == ";" }.map { $0.lowercased() }
      guard tongues.allSatisfy({ $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }) else { throw .badValue(self, value) }
      person.languages = tongues
    case .diet: person.personal.diet = value
    case .roomType:
      guard ["", "single", "double"].contains(value) else { throw .badValue(self, value) }
      person.personal.roomType = value
    case .remark: person.personal.remark = value
    case .passportName: person.personal.passportName = value.isEmpty ? nil : value
    case .email:
      guard value.isEmpty || EmailAddress(value) != nil else { throw .badValue(self, value) }
      person.personal.email = value.isEmpty ? nil : value
    }
  }
}

/// One field as somebody wants it, and as they had it before their eyes.
package struct RosterChange: Hashable, Sendable {
  package var field: RosterField
  /// nil: whatever stands there, as many people at once are changed.
  package var was: String?
  package var to: String
  package init(_ field: RosterField, was: String? = nil, to: String) { (self.field, self.was, self.to) = (field, was, to) }
}

extension State {
  /// Decides that fields of people are changed. Others' changes of other fields stay; the same field is refused with both values.
  ///
  /// All or nothing: with one refusal nobody is changed. The same again adds nothing.
  /// - Throws: `AccessRefusal`, or a `RosterRefusal`.
  package func amending(_ ids: [Identifier<Delegate>], of trip: Identifier<Trip>, _ changes: [RosterChange], by who: Who) throws -> [Event] {
    try require(who, .editRoster(trip))
    if ids.isEmpty { throw RosterRefusal.nobodySelected }
    if changes.contains(where: \.field.isPersonal) { try require(who, .readPersonal(trip)) }
    guard let record = tripRecords[trip] else { throw RosterRefusal.unknownPerson("") }
    let clocks = PlaceClocks(dossier(of: trip))
    var events: [Event] = []
    for id in ids {
      guard let fact = record.delegates[id] else { throw RosterRefusal.unknownPerson(id) }
      var person = fact.delegate
      person.personal = details(of: fact) ?? PersonalDetails()
      let before = person
      for change in changes {
        let now = change.field.value(of: person, clocks)
        if now == change.to { continue }
        if let was = change.was, was == change.to { continue }
        if let was = change.was, was != now { throw RosterRefusal.sameField(id, change.field, theirs: now, yours: change.to) }
        if change.field.isPersonal, record.erased[id] != nil { throw RosterRefusal.erased(id) }
        try change.field.set(change.to, in: &person, self, clocks)
      }
      if let clash = person.stays.first(where: { stay in stay.from.map { from in stay.until.map { $0 <= from } ?? false } ?? false }) {
        throw RosterRefusal.badValue(.leavesAt, clash.until.map { clocks.text($0, at: clash.untilSite) } ?? "")
      }
      if person == before { continue }
      let sealed = person.personal == before.personal ? fact.sealed : try seal(person.personal, of: id, on: trip)
      events.append(.delegateRecorded(DelegateRecorded(trip: trip, delegate: person, sealed: sealed)))
    }
    return events
  }
}

package enum RosterRefusal: Error, Equatable {
  case nobodySelected
  case unknownPerson(Identifier<Delegate>)
  case badValue(RosterField, String)
  case tooLong(RosterField, Int)
  /// Somebody else changed the same field meanwhile.
  case sameField(Identifier<Delegate>, RosterField, theirs: String, yours: String)
  /// What the law protects of this person is not known any more, nor shall it be.
  case erased(Identifier<Delegate>)
}

extension RosterRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .nobodySelected:
      Finding(
        file: "delegates", code: "roster.nobody-selected",
        message: Trilingual(de: "Niemand ist gewählt. Es wurde nichts geändert.", en: "Nobody is selected. Nothing was changed.", ja: "誰も選択されていません。何も変更されていません。"),
        mend: Trilingual(de: "Haken Sie die Personen an.", en: "Tick the people.", ja: "対象者にチェックを付けてください。"))
    case .unknownPerson(let id):
      Finding(
        file: "delegates", value: id.text, code: "roster.unknown-person",
        message: Trilingual(
          de: "Zur Reise gehört niemand mit der Kennung „\(id)“.", en: "Nobody on the trip has the identifier “\(id)”.",
          ja: "識別子「\(id)」の参加者はいません。"),
        mend: Trilingual(de: "Laden Sie die Liste neu.", en: "Load the list again.", ja: "一覧を再読み込みしてください。"))
    case .badValue(let field, let value):
      Finding(
        file: "delegates", column: field.rawValue, value: String(value.prefix(80)), code: "roster.bad-value",
        message: Trilingual(
          de: "„\(value.prefix(80))“ passt nicht in das Feld „\(field.label.de)“. Es wurde nichts geändert.",
          en: "“\(value.prefix(80))” does not fit the field “\(field.label.en)”. Nothing was changed.",
          ja: "「\(value.prefix(80))」は「\(field.label.ja)」に入力できません。何も変更されていません。"),
        mend: field.mend)
    case .tooLong(let field, let bytes):
      Finding(
        file: "delegates", column: field.rawValue, code: "roster.too-long",
        message: Trilingual(
          de: "„\(field.label.de)“ ist mit \(bytes) Byte zu lang.", en: "“\(field.label.en)” is too long with \(bytes) bytes.",
          ja: "「\(field.label.ja)」が長すぎます（\(bytes)バイト）。"),
        mend: Trilingual(de: "Höchstens 2000 Byte.", en: "At most 2000 bytes.", ja: "2000バイト以内にしてください。"))
    case .sameField(let id, let field, let theirs, let yours):
      Finding(
        file: "delegates", column: field.rawValue, value: id.text, code: "roster.same-field",
        message: Trilingual(
          de: "„\(field.label.de)“ hat inzwischen jemand anderes geändert. Dort steht jetzt „\(theirs)“, Sie wollten „\(yours)“.",
          en: "Somebody else changed “\(field.label.en)” meanwhile. It now says “\(theirs)”, you wanted “\(yours)”.",
          ja: "「\(field.label.ja)」は別の人が先に変更しました。現在は「\(theirs)」、あなたの入力は「\(yours)」です。"),
        mend: Trilingual(
          de: "Entscheiden Sie noch einmal und speichern Sie.", en: "Decide again and save.", ja: "内容を確認して、もう一度保存してください。"))
    case .erased(let id):
      Finding(
        file: "delegates", value: id.text, code: "roster.erased",
        message: Trilingual(
          de: "Die geschützten Angaben dieser Person wurden gelöscht und werden nicht wieder aufgenommen.",
          en: "The protected details of this person were erased and are not taken in again.", ja: "この人の保護対象情報は削除済みのため、再登録できません。"),
        mend: Trilingual(de: "Lassen Sie diese Felder leer.", en: "Leave these fields empty.", ja: "これらの欄は空のままにしてください。"))
    }
  }
}

extension RosterField {
  package var label: Trilingual {
    switch self {
    case .givenName: Trilingual(de: "Vorname", en: "Given name", ja: "名")
    case .familyName: Trilingual(de: "Familienname", en: "Family name", ja: "姓")
    case .katakana: Trilingual(de: "Lesung (Katakana)", en: "Reading (katakana)", ja: "フリガナ")
    case .academicTitle: Trilingual(de: "Akademischer Grad", en: "Academic title", ja: "学位")
    case .functionDe: Trilingual(de: "Funktion (deutsch)", en: "Function (German)", ja: "役職（ドイツ語）")
    case .functionEn: Trilingual(de: "Funktion (englisch)", en: "Function (English)", ja: "役職（英語）")
    case .functionJa: Trilingual(de: "Funktion (japanisch)", en: "Function (Japanese)", ja: "役職（日本語）")
    case .organisation: Trilingual(de: "Institution (Kennung)", en: "Institution (identifier)", ja: "所属（識別子）")
    case .strand: Trilingual(de: "Strang", en: "Strand", ja: "分野")
    case .protocolRank: Trilingual(de: "Protokollrang", en: "Protocol rank", ja: "席次")
    case .languages: Trilingual(de: "Sprachen", en: "Languages", ja: "言語")
    case .diet: Trilingual(de: "Kost", en: "Diet", ja: "食事")
    case .roomType: Trilingual(de: "Zimmer", en: "Room", ja: "部屋")
    case .remark: Trilingual(de: "Bemerkung", en: "Remark", ja: "備考")
    case .passportName: Trilingual(de: "Name im Pass", en: "Name as in the passport", ja: "旅券氏名")
    case .email: Trilingual(de: "E-Mail", en: "E-mail", ja: "メールアドレス")
    case .joinsSite: Trilingual(de: "Stößt dazu, Ort", en: "Joins, site", ja: "合流場所")
    case .joinsAt: Trilingual(de: "Stößt dazu, Zeit (dort)", en: "Joins, time (there)", ja: "合流日時（現地）")
    case .leavesSite: Trilingual(de: "Verlässt die Gruppe, Ort", en: "Leaves, site", ja: "離団場所")
    case .leavesAt: Trilingual(de: "Verlässt die Gruppe, Zeit (dort)", en: "Leaves, time (there)", ja: "離団日時（現地）")
    case .furtherPosts: Trilingual(de: "Weitere Funktionen", en: "Further posts", ja: "兼職")
    case .consentBrochure: Trilingual(de: "Einwilligung: Broschüre", en: "Consent: brochure", ja: "同意：冊子への掲載")
    case .consentPhoto: Trilingual(de: "Einwilligung: Fotos", en: "Consent: photographs", ja: "同意：写真")
    case .consentTransfer: Trilingual(de: "Einwilligung: Weitergabe ins Ausland", en: "Consent: transfer abroad", ja: "同意：国外への提供")
    }
  }

  var mend: Trilingual {
    switch self {
    case .strand: Trilingual(same: Strand.allCases.map(\.rawValue).joined(separator: ", "))
    case .organisation:
      Trilingual(de: "Nennen Sie eine Kennung aus dem Register.", en: "Name an identifier of the register.", ja: "登録済みの識別子を指定してください。")
    case .protocolRank: Trilingual(de: "Eine ganze Zahl ab 1.", en: "A whole number from 1.", ja: "1以上の整数を入力してください。")
    case .languages: Trilingual(de: "Zwei Buchstaben je Sprache: de en ja.", en: "Two letters a language: de en ja.", ja: "2文字の言語コード：de en ja")
    case .roomType: Trilingual(same: "single, double")
    case .joinsSite, .leavesSite:
      Trilingual(de: "Nennen Sie die Kennung eines Ortes.", en: "Name the identifier of a site.", ja: "場所の識別子を指定してください。")
    case .joinsAt, .leavesAt:
      Trilingual(
        de: "Ortszeit wie 2024-10-07T15:30; die Abreise nach der Ankunft.", en: "Local time like 2024-10-07T15:30; leaving after joining.",
        ja: "現地時間（例：2024-10-07T15:30）。離団は合流より後にしてください。")
    case .furtherPosts:
      Trilingual(
        de: "Eine je Zeile: Kennung der Institution: Funktion.", en: "One a line: identifier of the institution: function.",
        ja: "1行に1つ「組織の識別子: 役職」の形で入力してください。")
    case .consentBrochure, .consentPhoto, .consentTransfer: Trilingual(same: "yes, no")
    case .email: Trilingual(de: "Erwartet wird name@haus.de.", en: "Expected is name@house.org.", ja: "name@house.jpの形で入力してください。")
    default: Trilingual(de: "Das Feld darf nicht leer sein.", en: "The field must not be empty.", ja: "空にはできません。")
    }
  }
}
