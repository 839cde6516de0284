import Domain

/// A field of the ledger's forms.
package enum LedgerField: String, Sendable {
  case from, to, kind, title, since, until, due, owner, source, sentence, value, reason, name, note, organisation, guest, host, people, occasion
  case identifier, synonyms
  /// Columns of files.
  case side, predicate, subject, claim, verdict, standing
  case number = "key"
  case saidBy = "said-by"
}

/// Everything that is wrong with what was to be recorded; nothing was recorded.
package struct LedgerRefusal: Error, Equatable, Explained {
  package var faults: [LedgerFault]
  init(_ faults: [LedgerFault]) { self.faults = faults }
  package var finding: Finding { faults[0].finding }
  package var findings: [Finding] { faults.map(\.finding) }
}

package enum LedgerFault: Equatable, Sendable {
  case missing(LedgerField)
  case noSource
  case noReason
  case tooLong(LedgerField, Int)
  case badValue(LedgerField, String)
  case badDate(LedgerField, String)
  case endsBefore(_ since: String, _ until: String)
  case contradiction(LedgerSubject, [String])
  case unknownOrganisation(LedgerField, String)
  case severalOrganisations(LedgerField, String, [Identifier<Organisation>])
  case unknownSubject(LedgerSubject)
  case unknownPost(Int)
  case unknownClaim(Int)
  case unknownMerge(Int)
  case unknownRegion(String)
  case unknownTopic(Identifier<Topic>)
  case taken(Identifier<Organisation>)
  case selfTie(Identifier<Organisation>)
  /// The way from the organisation over its wholes back to itself.
  case ownParent([Identifier<Organisation>])
  case postWithoutOrganisation
  case withdrawnClaim(Int)
  case withItself(LedgerSubject)
  case alreadyMerged(LedgerSubject, LedgerSubject)
  case unlikeKinds(LedgerSubject, LedgerSubject)
  /// Of a row of a file: what it says is known under its number by other ends, or of another.
  case otherEntry(LedgerSubject)
  case severalPersons(String, [Int])
  /// It stands in the folder of a trip, and changes there.
  case ofFolder(String)
  case badSide(String)
  case badPredicate(String)
  case badSubject(String)
  case badClaim(String)
  case badVerdict(String)
  case badKind(String)
  /// Of a row of a file: under its number another claim is known, which never changes.
  case otherClaim(Int)
  /// Of a row of a file: what it says of an entry's standing, and how the entry stands.
  case otherStanding(String, String)
  /// The way from a topic over those above it back to itself.
  case ownBroader([Identifier<Topic>])
  /// Of other names of a person.
  case oneSign(String)
}

extension LedgerFault {
  package var finding: Finding {
    let (code, column, value, message, mend) = told
    return Finding(file: "ledger", column: column?.rawValue, value: value, code: "ledger.\(code)", message: message, mend: mend)
  }

  private var told: (code: String, column: LedgerField?, value: String?, message: Trilingual, mend: Trilingual) {
    switch self {
    case .missing(let field):
      let label = field.label
      return (
        "missing", field, nil, Trilingual(de: "„\(label.de)“ fehlt.", en: "“\(label.en)” is missing.", ja: "「\(label.ja)」が入力されていません。"),
        Trilingual(de: "Füllen Sie das Feld aus.", en: "Fill in the field.", ja: "入力してください。")
      )
    case .noSource:
      return (
        "no-source", .source, nil,
        Trilingual(de: "Die Quelle fehlt. Ohne Quelle wird nichts behauptet.", en: "The source is missing. Nothing is claimed without one.", ja: "出典がありません。出典のない情報は記録できません。"),
        Trilingual(
          de: "Nennen Sie Dokument, Seite oder Gespräch mit Datum.", en: "Name a document, a page, or a conversation with its date.",
          ja: "文書、ページ、または日付を添えた会話を記入してください。")
      )
    case .noReason:
      return (
        "no-reason", .reason, nil, Trilingual(de: "Der Grund fehlt.", en: "The reason is missing.", ja: "理由が入力されていません。"),
        Trilingual(de: "Sagen Sie in einem Satz, warum.", en: "Say why, in one sentence.", ja: "理由を一文で記入してください。")
      )
    case .tooLong(let field, let bytes):
      let label = field.label
      return (
        "too-long", field, nil,
        Trilingual(de: "„\(label.de)“ ist mit \(bytes) Byte zu lang.", en: "“\(label.en)” is too long with \(bytes) bytes.", ja: "「\(label.ja)」が長すぎます（\(bytes)バイト）。"),
        Trilingual(de: "Höchstens 4000 Byte.", en: "At most 4000 bytes.", ja: "4000バイト以内にしてください。")
      )
    case .badValue(let field, let value):
      let (label, shown) = (field.label, String(value.prefix(80)))
      return (
        "bad-value", field, shown,
        Trilingual(de: "„\(shown)“ passt nicht in das Feld „\(label.de)“.", en: "“\(shown)” does not fit the field “\(label.en)”.", ja: "「\(shown)」は「\(label.ja)」に入力できません。"),
        field == .identifier
          ? Trilingual(de: "Buchstaben ohne Umlaut, Ziffern, - und _.", en: "Plain letters, digits, - and _.", ja: "英数字、-、_ を使用してください。")
          : field == .people
            ? Trilingual(de: "Eine ganze Zahl ab 1.", en: "A whole number from 1.", ja: "1以上の整数を入力してください。")
            : Trilingual(de: "Wählen Sie einen der angebotenen Werte.", en: "Choose one of the values offered.", ja: "選択肢から選んでください。")
      )
    case .badDate(let field, let text):
      let (label, shown) = (field.label, String(text.prefix(40)))
      return (
        "bad-date", field, shown,
        Trilingual(de: "„\(shown)“ im Feld „\(label.de)“ ist kein Datum.", en: "“\(shown)” in “\(label.en)” is not a date.", ja: "「\(label.ja)」の「\(shown)」は日付ではありません。"),
        field == .due
          ? Trilingual(de: "Schreiben Sie 2025-03-31.", en: "Write 2025-03-31.", ja: "2025-03-31の形で入力してください。")
          : Trilingual(de: "Schreiben Sie 1997, 1997-11 oder 1997-11-18.", en: "Write 1997, 1997-11 or 1997-11-18.", ja: "1997、1997-11、1997-11-18のいずれかの形で入力してください。")
      )
    case .endsBefore(let since, let until):
      return (
        "ends-before", .until, until,
        Trilingual(de: "Das Ende \(until) liegt vor dem Beginn \(since).", en: "The end \(until) is before the beginning \(since).", ja: "終了（\(until)）が開始（\(since)）より前です。"),
        Trilingual(
          de: "Vertauschen oder berichtigen Sie die Daten; ist eine Angabe falsch, zweifeln Sie sie mit Grund an.",
          en: "Swap or correct the dates; if a claim is wrong, doubt it with a reason.", ja: "日付を直してください。誤った情報は理由を添えて「疑問」にしてください。")
      )
    case .contradiction(let subject, let values):
      let list = values.joined(separator: "; ")
      return (
        "contradiction", .value, subject.description,
        Trilingual(de: "Die Quellen widersprechen einander: \(list).", en: "The sources contradict each other: \(list).", ja: "出典が互いに矛盾しています：\(list)。"),
        Trilingual(
          de: "Beides bleibt stehen. Geben Sie einer Angabe mit Grund den Vorzug oder zweifeln Sie eine an.",
          en: "Both stay. Prefer one with a reason, or doubt one.", ja: "どちらも残ります。理由を添えて一方を優先するか、疑問としてください。")
      )
    default: return toldOfEntries
    }
  }

  private var toldOfEntries: (code: String, column: LedgerField?, value: String?, message: Trilingual, mend: Trilingual) {
    switch self {
    case .unknownOrganisation(let field, let text):
      let shown = String(text.prefix(80))
      return (
        "unknown-organisation", field, shown,
        Trilingual(de: "Eine Organisation „\(shown)“ ist nicht bekannt.", en: "No organisation “\(shown)” is known.", ja: "組織「\(shown)」は登録されていません。"),
        Trilingual(
          de: "Nennen Sie Kennung oder vollen Namen; sonst legen Sie die Organisation an.",
          en: "Give its identifier or full name; otherwise record the organisation first.", ja: "識別子か正式名称を入力するか、先に組織を登録してください。")
      )
    case .severalOrganisations(let field, let text, let ids):
      let list = ids.map(\.text).joined(separator: ", ")
      return (
        "several-organisations", field, text,
        Trilingual(de: "„\(text)“ heißen mehrere: \(list).", en: "Several are called “\(text)”: \(list).", ja: "「\(text)」は複数あります：\(list)。"),
        Trilingual(de: "Nennen Sie die Kennung.", en: "Give the identifier.", ja: "識別子を入力してください。")
      )
    case .unknownSubject(let subject): return unknown("subject", subject.description)
    case .unknownPost(let number): return unknown("post", String(number))
    case .unknownClaim(let number): return unknown("claim", String(number))
    case .unknownMerge(let number): return unknown("merge", String(number))
    case .unknownRegion(let text): return unknown("region", text)
    case .unknownTopic(let id): return unknown("topic", id.text)
    case .taken(let id):
      return (
        "taken", .identifier, id.text,
        Trilingual(de: "Die Kennung „\(id)“ gehört schon einer anderen Organisation.", en: "The identifier “\(id)” belongs to another organisation.", ja: "識別子「\(id)」は別の組織で使用されています。"),
        Trilingual(de: "Nehmen Sie eine andere.", en: "Take another.", ja: "別の識別子を使用してください。")
      )
    case .selfTie(let id):
      return (
        "self-tie", .to, id.text,
        Trilingual(de: "„\(id)“ stünde an beiden Enden.", en: "“\(id)” would be at both ends.", ja: "両端が同じ組織「\(id)」になっています。"),
        Trilingual(de: "Nennen Sie zwei verschiedene Organisationen.", en: "Name two different organisations.", ja: "異なる2つの組織を指定してください。")
      )
    case .ownParent(let way):
      let chain = way.map(\.text).joined(separator: " → ")
      return (
        "own-parent", .to, way.first?.text,
        Trilingual(de: "„\(way[0])“ gehörte damit zu sich selbst: \(chain).", en: "“\(way[0])” would be a part of itself: \(chain).", ja: "「\(way[0])」が自分自身の下部組織になります：\(chain)。"),
        Trilingual(
          de: "Berichtigen Sie eines der Glieder, oder geben Sie Zeiten an, die sich nicht überschneiden.",
          en: "Correct one of the links, or give times that do not overlap.", ja: "いずれかの関係を直すか、重ならない期間を指定してください。")
      )
    case .postWithoutOrganisation:
      return (
        "post-without-organisation", .organisation, nil,
        Trilingual(de: "Eine Funktion hat man bei einer Organisation; sie fehlt.", en: "A post is held at an organisation; it is missing.", ja: "役職には所属組織が必要です。"),
        Trilingual(de: "Nennen Sie Kennung oder Namen der Organisation.", en: "Give the organisation's identifier or name.", ja: "組織の識別子または名称を入力してください。")
      )
    case .withdrawnClaim(let number):
      return (
        "withdrawn-claim", nil, String(number),
        Trilingual(de: "Die Angabe \(number) ist zurückgezogen.", en: "Claim \(number) is withdrawn.", ja: "情報\(number)は取り下げられています。"),
        Trilingual(de: "Öffnen Sie sie zuerst wieder.", en: "Reopen it first.", ja: "先に再開してください。")
      )
    case .withItself(let subject):
      return (
        "with-itself", .to, subject.description,
        Trilingual(de: "Das ist derselbe Eintrag; zusammenzuführen gibt es nichts.", en: "This is the same entry; there is nothing to merge.", ja: "同じ項目のため、統合できません。"),
        Trilingual(de: "Nennen Sie zwei verschiedene Einträge.", en: "Name two different entries.", ja: "異なる2つの項目を指定してください。")
      )
    case .alreadyMerged(let subject, let into):
      return (
        "already-merged", .from, subject.description,
        Trilingual(de: "„\(subject)“ ist schon mit „\(into)“ zusammengeführt.", en: "“\(subject)” is merged into “\(into)” already.", ja: "「\(subject)」は既に「\(into)」に統合されています。"),
        Trilingual(de: "Nehmen Sie jene Zusammenführung zuerst zurück.", en: "Undo that merge first.", ja: "先にその統合を取り消してください。")
      )
    case .unlikeKinds(let one, let other):
      return (
        "unlike-kinds", .to, "\(one), \(other)",
        Trilingual(
          de: "Zusammengeführt werden zwei Organisationen oder zwei Personen.", en: "Two organisations or two persons are merged.", ja: "統合できるのは組織同士または人同士です。"),
        Trilingual(de: "Wählen Sie zwei Einträge einer Art.", en: "Choose two entries of one kind.", ja: "同じ種類の項目を選んでください。")
      )
    default: return toldOfRows
    }
  }

  private var toldOfRows: (code: String, column: LedgerField?, value: String?, message: Trilingual, mend: Trilingual) {
    func bad(_ code: String, _ column: LedgerField, _ text: String, _ mend: Trilingual) -> (String, LedgerField?, String?, Trilingual, Trilingual) {
      let (shown, label) = (String(text.prefix(80)), column.label)
      return (
        code, column, shown,
        Trilingual(de: "„\(shown)“ passt nicht in das Feld „\(label.de)“.", en: "“\(shown)” does not fit the field “\(label.en)”.", ja: "「\(shown)」は「\(label.ja)」に入力できません。"), mend
      )
    }
    switch self {
    case .otherEntry(let subject):
      return (
        "other-entry", .number, subject.description,
        Trilingual(de: "Unter „\(subject)“ steht etwas anderes im Partnerschaftsbuch.", en: "The ledger has something else under “\(subject)”.", ja: "台帳の「\(subject)」は別の内容です。"),
        Trilingual(
          de: "Ein neuer Eintrag hat keinen Schlüssel oder einen eigenen; zwischen wem etwas besteht, ändert sich nicht.",
          en: "A new entry has no key, or one of its own; between whom something holds does not change.", ja: "新しい項目はキーを空欄にするか独自のキーを付けてください。当事者は変更できません。")
      )
    case .ofFolder(let id):
      return (
        "of-folder", .identifier, id,
        Trilingual(de: "„\(id)“ steht im Ordner einer Reise und ändert sich nur dort.", en: "“\(id)” stands in the folder of a trip and changes there alone.", ja: "「\(id)」は訪問事業の資料に含まれ、そこでのみ変更できます。"),
        Trilingual(de: "Ändern Sie die Liste der Reise und spielen Sie sie ein.", en: "Change the list of the trip and import it.", ja: "訪問事業の一覧を修正して取り込んでください。")
      )
    case .severalPersons(let name, let numbers):
      let list = numbers.map(String.init).joined(separator: ", ")
      return (
        "several-persons", .number, name,
        Trilingual(de: "„\(name)“ heißen mehrere: \(list).", en: "Several are called “\(name)”: \(list).", ja: "「\(name)」は複数います：\(list)。"),
        Trilingual(de: "Tragen Sie die Nummer in die Spalte key ein.", en: "Enter the number in the column key.", ja: "key列に番号を入力してください。")
      )
    case .badSide(let text): return bad("bad-value", .side, text, Trilingual(de: "Schreiben Sie home oder host.", en: "Write home or host.", ja: "homeまたはhostと書いてください。"))
    case .badPredicate(let text):
      let words = Claim.Predicate.allCases.map(\.rawValue).joined(separator: ", ")
      return bad("bad-value", .predicate, text, Trilingual(de: "Eines dieser Wörter: \(words).", en: "One of these words: \(words).", ja: "次のいずれかを書いてください：\(words)。"))
    case .badSubject(let text):
      return bad(
        "bad-value", .subject, text,
        Trilingual(
          de: "Schreiben Sie organisation:KENNUNG, person:7, post:3, agreement:12 oder tie:T01; statt der Nummer auch den Schlüssel einer Zeile dieser Datei.",
          en: "Write organisation:ID, person:7, post:3, agreement:12 or tie:T01; in place of the number also the key of a row of this file.",
          ja: "organisation:識別子、person:7、post:3、agreement:12、tie:T01の形で書いてください。番号の代わりにこのファイルの行のキーも使えます。"))
    case .badClaim(let text):
      return bad(
        "unknown-claim", .claim, text,
        Trilingual(
          de: "Schreiben Sie die Nummer einer Angabe oder den Schlüssel einer Zeile des Blattes claims in dieser Datei.",
          en: "Write the number of a claim, or the key of a row of the sheet claims in this file.",
          ja: "情報の番号、またはこのファイルのclaimsシートにある行のキーを書いてください。"))
    case .badVerdict(let text):
      let words = Judgement.Verdict.allCases.map(\.rawValue).joined(separator: ", ")
      return bad("bad-value", .verdict, text, Trilingual(de: "Eines dieser Wörter: \(words).", en: "One of these words: \(words).", ja: "次のいずれかを書いてください：\(words)。"))
    case .badKind(let text):
      let words = Interaction.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return bad("bad-value", .kind, text, Trilingual(de: "Eines dieser Wörter: \(words).", en: "One of these words: \(words).", ja: "次のいずれかを書いてください：\(words)。"))
    case .otherClaim(let number):
      return (
        "other-entry", .number, String(number),
        Trilingual(de: "Die Angabe \(number) lautet im Partnerschaftsbuch anders.", en: "Claim \(number) reads otherwise in the ledger.", ja: "台帳の情報\(number)は内容が異なります。"),
        Trilingual(
          de: "Angaben ändern sich nie: Leeren Sie den Schlüssel, dann steht diese neben jener.",
          en: "Claims never change: empty the key, and this one stands beside that.", ja: "情報は変更できません。キーを空欄にすると、別の情報として並べて記録されます。")
      )
    case .otherStanding(let text, let stands):
      let shown = String(text.prefix(80))
      return (
        "other-standing", .standing, shown,
        Trilingual(de: "Nach dieser Zeile „\(shown)“; im Partnerschaftsbuch steht sie danach als „\(stands)“.", en: "By this row “\(shown)”; in the ledger it will stand as “\(stands)”.", ja: "この行では「\(shown)」ですが、台帳では「\(stands)」となります。"),
        Trilingual(
          de: "Urteile gehören mit Grund in das Blatt judgements; diese Zelle allein ändert nichts.",
          en: "Judgements belong in the sheet judgements, with a reason; this cell alone changes nothing.",
          ja: "評価は理由を添えてjudgementsシートに記入してください。このセルだけでは何も変わりません。")
      )
    case .oneSign(let word):
      return (
        "one-sign", .name, word,
        Trilingual(
          de: "„\(word)“ ist ein einzelnes Zeichen; es stünde auch mitten in anderen Wörtern.",
          en: "“\(word)” is a single sign; it would be found in the middle of other words, too.",
          ja: "「\(word)」は1文字のため、ほかの語の一部にも一致してしまいます。"),
        Trilingual(
          de: "Schreiben Sie dazu, was daneben steht: „Frau M“, oder 森さん statt 森.", en: "Write it with what stands beside it: “Ms M”, or 森さん in place of 森.",
          ja: "「森」ではなく「森さん」「森部長」のように、前後の語を付けて入力してください。")
      )
    case .ownBroader(let way):
      let chain = way.map(\.text).joined(separator: " → ")
      return (
        "own-broader", .to, way.first?.text,
        Trilingual(de: "Das Thema stünde über sich selbst: \(chain).", en: "The topic would be above itself: \(chain).", ja: "テーマが自分自身の上位になります：\(chain)。"),
        Trilingual(de: "Nennen Sie einen anderen Oberbegriff.", en: "Name another broader topic.", ja: "別の上位テーマを指定してください。")
      )
    default: return unknown("entry", "")
    }
  }

  private func unknown(_ what: String, _ value: String) -> (code: String, column: LedgerField?, value: String?, message: Trilingual, mend: Trilingual) {
    let shown = String(value.prefix(80))
    return (
      "unknown-\(what)", nil, shown,
      Trilingual(de: "„\(shown)“ steht nicht im Partnerschaftsbuch.", en: "“\(shown)” is not in the ledger.", ja: "「\(shown)」は台帳にありません。"),
      Trilingual(de: "Laden Sie die Seite neu und wählen Sie aus der Liste.", en: "Load the page again and choose from the list.", ja: "ページを再読み込みして、一覧から選んでください。")
    )
  }
}
