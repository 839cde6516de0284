import Domain

/// What can be wrong with an instance file, in words.
extension BusinessMeetingReading {
  /// What a number should have named.
  enum Reason {
    case slot(Int), participant(Int), meeting(Int), session
  }

  func isMissing() {
    add(
      nil, nil, nil, "no-file",
      Trilingual(de: "\(file) gibt es nicht.", en: "There is no file \(file).", ja: "\(file) が見つかりません。"),
      Trilingual(de: "Den Pfad prüfen.", en: "Check the path.", ja: "パスを確認してください。"))
  }

  func tell(_ flaw: BusinessMeetingFile.Flaw, _ line: Int) {
    switch flaw {
    case .sign(let text):
      add(
        line, nil, text, "syntax",
        Trilingual(de: "Dieses Zeichen wird hier nicht erwartet.", en: "This sign is not expected here.", ja: "ここには使えない文字です。"),
        Trilingual(
          de: "„name = Wert;“ schreiben, Listen in [ ], Tabellen in [| |], Mengen in { }.",
          en: "Write “name = value;”, lists in [ ], tables in [| |], sets in { }.",
          ja: "「名前 = 値;」の形で、リストは [ ]、表は [| |]、集合は { } で書いてください。"))
    case .tooLong(let text):
      add(
        line, nil, text, "number-too-large",
        Trilingual(de: "Die Zahl hat mehr als 15 Stellen.", en: "The number has more than 15 digits.", ja: "数値が 15 桁を超えています。"),
        Trilingual(de: "Eine kleinere Zahl schreiben.", en: "Write a smaller number.", ja: "より小さい数値にしてください。"))
    case .unfinished(let name):
      add(
        line, name, nil, "truncated",
        Trilingual(
          de: "Die Datei endet mitten im Wert von \(name).", en: "The file ends in the middle of the value of \(name).",
          ja: "\(name) の値の途中でファイルが終わっています。"),
        Trilingual(
          de: "Die Datei vollständig übertragen; jeder Wert endet mit einem Semikolon.",
          en: "Transfer the whole file; every value ends with a semicolon.", ja: "ファイル全体を転送し直してください。値は必ずセミコロンで終わります。"))
    case .twice(let name):
      add(
        line, name, nil, "twice",
        Trilingual(de: "\(name) steht zweimal da.", en: "\(name) is given twice.", ja: "\(name) が二度書かれています。"),
        Trilingual(de: "Eine der beiden Angaben streichen.", en: "Delete one of the two.", ja: "どちらか一方を削除してください。"))
    case .rangeTooWide:
      add(
        line, nil, nil, "range-too-wide",
        Trilingual(
          de: "Der Bereich umfasst mehr als 1000 Zahlen.", en: "The range covers more than 1000 numbers.", ja: "範囲が 1000 個を超えています。"),
        Trilingual(de: "Einen engeren Bereich schreiben.", en: "Write a narrower range.", ja: "より狭い範囲にしてください。"))
    }
  }

  func nothing<Value>(_ name: String) -> Value? {
    // Where the value itself is damaged, that has been said.
    guard !findings.all.contains(where: { $0.column == name }) else { return nil }
    add(
      nil, name, nil, "missing-key",
      Trilingual(de: "\(name) fehlt.", en: "\(name) is missing.", ja: "\(name) がありません。"),
      Trilingual(
        de: "„\(name) = …;“ ergänzen; fehlen mehrere, ist die Datei wohl abgeschnitten.",
        en: "Add “\(name) = …;”; where several are missing, the file was probably cut off.",
        ja: "「\(name) = …;」を追加してください。複数ない場合は、ファイルが途中で切れている可能性があります。"))
    return nil
  }

  func wrongKind<Value>(_ name: String, _ line: Int) -> Value? {
    add(
      line, name, nil, "wrong-kind",
      Trilingual(
        de: "\(name) hat nicht die erwartete Form.", en: "\(name) does not have the expected form.", ja: "\(name) の形式が正しくありません。"),
      Trilingual(
        de: "Größen als eine Zahl, fixed als Liste, requested als Tabelle, forbidden und precedences als Liste von Mengen schreiben.",
        en: "Write sizes as one number, fixed as a list, requested as a table, forbidden and precedences as lists of sets.",
        ja: "サイズは一つの数値、fixed はリスト、requested は表、forbidden と precedences は集合のリストで書いてください。"))
    return nil
  }

  func outOfRange(_ name: String, _ number: BusinessMeetingFile.Number, _ range: ClosedRange<Int>) {
    let (low, high) = (range.lowerBound, range.upperBound)
    add(
      number.line, name, "\(number.value)", "out-of-range",
      Trilingual(
        de: "\(name) liegt nicht zwischen \(low) und \(high).", en: "\(name) is not between \(low) and \(high).",
        ja: "\(name) が \(low)〜\(high) の範囲にありません。"),
      Trilingual(
        de: "Eine Zahl von \(low) bis \(high) schreiben.", en: "Write a number from \(low) to \(high).",
        ja: "\(low)〜\(high) の数値にしてください。"))
  }

  func wrongCount(_ name: String, _ line: Int, found: Int, expected: Int) {
    let size = name == "forbidden" ? "nBusiness" : "nMeetings"
    add(
      line, name, "\(found)", "count",
      Trilingual(
        de: "\(name) hat \(found) Einträge, nach \(size) müssten es \(expected) sein.",
        en: "\(name) has \(found) entries; by \(size) there should be \(expected).",
        ja: "\(name) の項目数は \(found) ですが、\(size) によれば \(expected) でなければなりません。"),
      Trilingual(
        de: "Die Liste vervollständigen oder \(size) berichtigen.", en: "Complete the list or correct \(size).",
        ja: "リストを補うか、\(size) を修正してください。"))
  }

  func rowLength(_ row: BusinessMeetingFile.Row) {
    add(
      row.line, "requested", "\(row.numbers.count)", "row-length",
      Trilingual(
        de: "Die Zeile hat \(row.numbers.count) Zahlen statt drei.", en: "The row has \(row.numbers.count) numbers instead of three.",
        ja: "この行の数値は三つでなければなりませんが、\(row.numbers.count) 個あります。"),
      Trilingual(
        de: "Zwei Teilnehmer und die Sitzung (1, 2 oder 3) schreiben.", en: "Write two participants and the session (1, 2 or 3).",
        ja: "参加者二人とセッション（1、2、3 のいずれか）を書いてください。"))
  }

  func withOneself(_ row: BusinessMeetingFile.Row) {
    add(
      row.line, "requested", "\(row.numbers[0].value)", "with-oneself",
      Trilingual(
        de: "Der Teilnehmer träfe sich selbst.", en: "The participant would meet itself.", ja: "参加者が自分自身と面談することになっています。"),
      Trilingual(de: "Zwei verschiedene Teilnehmer nennen.", en: "Name two different participants.", ja: "異なる二人の参加者を指定してください。"))
  }

  func stranger(_ number: BusinessMeetingFile.Number, _ name: String, _ reason: Reason) {
    let (code, message, mend): (String, Trilingual, Trilingual) =
      switch reason {
      case .slot(let count):
        (
          "unknown-slot",
          Trilingual(de: "Einen solchen Termin gibt es nicht.", en: "There is no such slot.", ja: "そのような時間枠はありません。"),
          Trilingual(
            de: "1 bis \(count) schreiben, 0 für keinen.", en: "Write 1 to \(count), 0 for none.",
            ja: "1〜\(count)、なしは 0 としてください。")
        )
      case .participant(let count):
        (
          "unknown-participant",
          Trilingual(de: "Einen solchen Teilnehmer gibt es nicht.", en: "There is no such participant.", ja: "そのような参加者はいません。"),
          Trilingual(
            de: "1 bis \(count) schreiben oder nBusiness berichtigen.", en: "Write 1 to \(count), or correct nBusiness.",
            ja: "1〜\(count) とするか、nBusiness を修正してください。")
        )
      case .meeting(let count):
        (
          "unknown-meeting",
          Trilingual(de: "Ein solches Treffen gibt es nicht.", en: "There is no such meeting.", ja: "そのような面談はありません。"),
          Trilingual(
            de: "1 bis \(count) schreiben oder nMeetings berichtigen.", en: "Write 1 to \(count), or correct nMeetings.",
            ja: "1〜\(count) とするか、nMeetings を修正してください。")
        )
      case .session:
        (
          "unknown-session",
          Trilingual(de: "Eine solche Sitzung gibt es nicht.", en: "There is no such session.", ja: "そのようなセッションはありません。"),
          Trilingual(
            de: "1 für den Vormittag, 2 für den Nachmittag, 3 für beide schreiben.", en: "Write 1 for morning, 2 for afternoon, 3 for either.",
            ja: "午前は 1、午後は 2、どちらでもよい場合は 3 としてください。")
        )
      }
    add(number.line, name, "\(number.value)", code, message, mend)
  }

  func circle(_ meetings: [Int], _ line: Int) {
    let shown = meetings.prefix(12).map(String.init).joined(separator: ", ") + (meetings.count > 12 ? ", …" : "")
    add(
      line, "precedences", shown, "circle",
      Trilingual(
        de: "Diese Treffen müssten vor sich selbst stattfinden.", en: "These meetings would have to be held before themselves.",
        ja: "これらの面談は、自分自身より前に行う必要が生じてしまいます。"),
      Trilingual(
        de: "Eine der Reihenfolgen streichen.", en: "Delete one of these precedences.", ja: "順序の指定を一つ削除してください。"))
  }

  private func add(_ line: Int?, _ name: String?, _ value: String?, _ code: String, _ message: Trilingual, _ mend: Trilingual) {
    findings.add(file, line: line, column: name, value: value, .error, code, message, mend: mend)
  }
}
