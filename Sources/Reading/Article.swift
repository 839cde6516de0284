import Domain

/// What was read out of a text: everything found stands in `mentions` and `statements`, in the order of the text.
///
/// Ranges count Unicode scalars of `text`, half-open. Nothing here is known to be true: each mention and statement is a claim that a person
/// accepts or refuses.
package struct Article: Hashable, Sendable {
  /// The text as it was read; of a page, what stood in its body.
  package var text: String
  /// Its main language.
  package var language: Language
  /// The day on which it was written, if it says so or somebody said so.
  package var date: CalendarDate?
  package var sentences: [Sentence]
  package var mentions: [Mention]
  /// What it says, and is more likely right than wrong.
  package var statements: [Statement]
  /// What it may say, but more likely does not.
  package var doubtful: [Statement] = []

  /// The sentence in which a place of the text lies, or the last one before it.
  package func sentence(at place: Int) -> Int {
    var (low, high) = (0, sentences.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if sentences[middle].range.lowerBound <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

package struct Sentence: Hashable, Sendable {
  package var range: Range<Int>
  /// In one line, words parted at a line's end put together again.
  package var text: String
  package var language: Language
}

/// A stretch of text that names something.
package struct Mention: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable, CaseIterable { case organisation, person, place, topic, date }
  package var range: Range<Int>
  /// As it stands there, in one line.
  package var text: String
  package var kind: Kind
  package var link: Link
  /// What it could mean as well, likeliest first.
  package var others: [Link] = []
  /// The position of its sentence in the article.
  package var sentence: Int
  /// Of a date.
  package var date: WrittenDate?
  package var why: Reason
  /// Of a name that was told by what was learned, how likely it is one, in hundredths.
  package var likelihood: Int?
}

/// What a mention stands for.
package enum Link: Hashable, Sendable {
  case organisation(Identifier<Organisation>)
  case person(Identifier<Delegate>)
  case site(Identifier<Site>)
  case topic(Identifier<Topic>)
  /// A place or organisation that is generally known but not in the register, by its English name.
  case common(String)
  /// Not known: proposed as new, under the fullest name that the article gives.
  case new(String)
  /// A date says all itself.
  case none

  package var id: String? {
    switch self {
    case .organisation(let id): id.text
    case .person(let id): id.text
    case .site(let id): id.text
    case .topic(let id): id.text
    case .common, .new, .none: nil
    }
  }
}

/// A date as precise as it was written.
package struct WrittenDate: Hashable, Sendable {
  package var year: Int?
  package var month: Int?
  package var day: Int?
  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil) { (self.year, self.month, self.day) = (year, month, day) }
  package init(_ date: CalendarDate) {
    let (year, month, day) = date.civil
    self.init(year: year, month: month, day: day)
  }
  /// ISO 8601: `2024-10-07`, `2024-10`, `2024`; without a year `--10-07`.
  package var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month else { return year.map(String.init) ?? "" }
    let head = year.map { "\($0)-" } ?? "--"
    return head + two(month) + (day.map { "-" + two($0) } ?? "")
  }
}

/// Something the article says about the relation of two parties.
package struct Statement: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// The subject was founded at, or has existed since, the time.
    case since
    /// Subject and object cooperate, are twinned, or are partners; the time is when that began.
    case partnerOf = "partner-of"
    /// The subject was the object's guest, or in the place that the object is.
    case visited
    case invited
    /// Subject and object signed or agreed something.
    case agreed
    /// The subject intends something, with or at the object.
    case plans
    /// The subject has a seat, plant or office at the object, a place.
    case siteOf = "site-of"
    /// Subject and object talked with each other.
    case met
  }
  package enum Modality: String, Codable, Sendable, CaseIterable { case asserted, planned, hypothetical, negated }
  package struct Party: Hashable, Sendable {
    package var text: String
    package var link: Link
    /// Where it stands.
    package var range: Range<Int>
  }
  package var kind: Kind
  package var modality: Modality
  package var subject: Party?
  package var object: Party?
  package var time: WrittenDate?
  package var sentence: Int
  /// The words that made it this kind.
  package var trigger: Range<Int>
  package var triggerText: String
  package var why: Reason
  /// How likely it is right, in percent, by how it was found.
  package var likelihood = 0
}

/// Why something was read so.
package enum Reason: String, Codable, Sendable, CaseIterable {
  case registerName, registerShort, registerReading, acronym, introduced, byTopic, territory
  case gazetteer, institution
  case legalForm, headNoun, announced, title, givenName, function, speech, suffix, bracket
  case label, compound
  case placeForm
  case calendar, relative
  case verb, noun, relativeClause, apposition
  case learned

  package var words: Trilingual {
    switch self {
    case .registerName: Trilingual(de: "Name in den Stammdaten", en: "name in the register", ja: "基本台帳の名称")
    case .registerShort: Trilingual(de: "Kurzform eines Namens in den Stammdaten", en: "short form of a name in the register", ja: "基本台帳の名称の略称")
    case .registerReading: Trilingual(de: "Lesung eines Namens in den Stammdaten", en: "reading of a name in the register", ja: "基本台帳の名称の読み")
    case .acronym: Trilingual(de: "Abkürzung", en: "acronym", ja: "略号")
    case .introduced: Trilingual(de: "zuvor im Text eingeführt", en: "introduced earlier in the text", ja: "本文中で既出")
    case .byTopic: Trilingual(de: "mehrdeutig; nach Thema und Ort gewählt", en: "ambiguous; chosen by topic and place", ja: "複数候補からテーマと場所で選択")
    case .territory: Trilingual(de: "Gebiet einer Körperschaft in den Stammdaten", en: "territory of a body in the register", ja: "基本台帳の自治体の地域")
    case .gazetteer: Trilingual(de: "allgemein bekannter Ort", en: "generally known place", ja: "一般に知られた地名")
    case .institution: Trilingual(de: "allgemein bekannte Organisation", en: "generally known organisation", ja: "一般に知られた組織")
    case .legalForm: Trilingual(de: "Rechtsform im Namen", en: "legal form in the name", ja: "名称中の法人格")
    case .headNoun: Trilingual(de: "Art der Organisation im Namen", en: "kind of organisation in the name", ja: "名称中の組織の種別")
    case .announced: Trilingual(de: "als Unternehmen oder Einrichtung bezeichnet", en: "called a company or institution", ja: "企業・機関として言及")
    case .title: Trilingual(de: "Titel oder Funktion davor", en: "title or function before it", ja: "前に肩書")
    case .givenName: Trilingual(de: "gebräuchlicher Vorname", en: "common given name", ja: "一般的な名前")
    case .function: Trilingual(de: "Funktion dahinter", en: "function after it", ja: "後ろに役職")
    case .speech: Trilingual(de: "spricht im Text", en: "speaks in the text", ja: "発言者")
    case .suffix: Trilingual(de: "Anrede oder Amt am Namen", en: "honorific or office at the name", ja: "敬称・役職付き")
    case .bracket: Trilingual(de: "Abkürzung in Klammern nach dem Namen", en: "acronym in brackets after the name", ja: "名称の後の括弧内略号")
    case .placeForm: Trilingual(de: "wie ein Ortsname gebildet", en: "formed like a place's name", ja: "地名の形式")
    case .label: Trilingual(de: "Bezeichnung des Themas", en: "label of the topic", ja: "テーマの名称")
    case .compound: Trilingual(de: "Thema in einem zusammengesetzten Wort", en: "topic within a compound", ja: "複合語中のテーマ")
    case .calendar: Trilingual(de: "ausgeschriebenes Datum", en: "written date", ja: "日付の表記")
    case .relative: Trilingual(de: "nach dem Datum des Textes gerechnet", en: "counted from the text's date", ja: "記事の日付から算出")
    case .verb: Trilingual(de: "Tätigkeitswort", en: "verb", ja: "動詞")
    case .noun: Trilingual(de: "Hauptwort", en: "noun", ja: "名詞")
    case .relativeClause: Trilingual(de: "Nebensatz zum Namen davor", en: "clause about the name before it", ja: "直前の名称にかかる節")
    case .learned: Trilingual(de: "nach Form und Umgebung wahrscheinlich ein Name", en: "likely a name by its form and surroundings", ja: "語形と前後の語から名称と推定")
    case .apposition: Trilingual(de: "Beifügung", en: "apposition", ja: "同格")
    }
  }
}
