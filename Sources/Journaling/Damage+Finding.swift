import Domain

extension Damage {
  package var finding: Finding { finding(line: nil) }

  func finding(line: Int?) -> Finding {
    Finding(file: file, line: line, column: nil, value: value, code: "journal.\(code)", message: message, mend: mend)
  }

  private var code: String {
    switch kind {
    case .foreign: "foreign"
    case .structure: "structure"
    case .bytes: "bytes"
    case .chain: "chain"
    case .gap: "gap"
    case .batch: "batch"
    case .tail: "tail"
    case .record: "record"
    case .differs: "differs"
    case .body: "body"
    case .key: "key"
    case .text: "text"
    }
  }

  /// The position, or whatever else names the place.
  private var value: String? {
    switch kind {
    case .chain(let position), .gap(let position), .batch(let position), .body(let position): "\(position)"
    case .tail(let last, _): "\(last)"
    case .key(let name): name
    case .structure(let words): words
    case .foreign, .bytes, .record, .differs, .text: nil
    }
  }

  private var message: Trilingual {
    switch kind {
    case .foreign:
      Trilingual(
        de: "„\(file)“ ist keine Datei von Kakehashi oder am Anfang beschädigt.",
        en: "“\(file)” is no file of Kakehashi's, or damaged at its beginning.",
        ja: "「\(file)」はKakehashiのファイルではないか、先頭が壊れています。")
    case .structure(let words):
      Trilingual(
        de: "Der Aufbau von „\(file)“ ist beschädigt (\(words)).", en: "The structure of “\(file)” is damaged (\(words)).",
        ja: "「\(file)」の構造が壊れています（\(words)）。")
    case .bytes:
      Trilingual(
        de: "„\(file)“ ist nicht mehr so, wie es beim Schließen war.", en: "“\(file)” is not as it was when it was closed.",
        ja: "「\(file)」が、閉じたときの内容と異なります。")
    case .chain(let position):
      Trilingual(
        de: "Eintrag \(position) wurde verändert: Inhalt und Prüfsumme passen nicht zusammen.",
        en: "Entry \(position) has been changed: its content and its hash do not agree.",
        ja: "記録\(position)が変更されています。内容とハッシュ値が一致しません。")
    case .gap(let position):
      Trilingual(
        de: "Eintrag \(position) fehlt.", en: "Entry \(position) is missing.", ja: "記録\(position)がありません。")
    case .batch(let position):
      Trilingual(
        de: "Die Einträge der Anweisung bei \(position) sind nicht vollständig.",
        en: "The entries of the command at \(position) are not complete.",
        ja: "記録\(position)の指示に属する記録がそろっていません。")
    case .tail(let last, let promised):
      Trilingual(
        de: "Das Journal endet bei \(last), bestätigt waren Einträge bis \(promised).",
        en: "The journal ends at \(last); entries up to \(promised) had been acknowledged.",
        ja: "記録簿は\(last)で終わっていますが、\(promised)まで確定していたはずです。")
    case .record:
      Trilingual(
        de: "„\(file)“ ist beschädigt.", en: "“\(file)” is damaged.", ja: "「\(file)」が壊れています。")
    case .differs:
      Trilingual(
        de: "„\(file)“ sagt etwas anderes als die Einträge.", en: "“\(file)” says something else than the entries.",
        ja: "「\(file)」の内容が記録と一致しません。")
    case .body(let position):
      Trilingual(
        de: "Der Inhalt von Eintrag \(position) ist nicht lesbar.", en: "The content of entry \(position) cannot be read.",
        ja: "記録\(position)の内容を読み取れません。")
    case .key(let name):
      Trilingual(
        de: "Der Schlüssel „\(name)“ fehlt oder passt nicht, obwohl die Person nicht gelöscht wurde.",
        en: "The key “\(name)” is missing or does not fit, although the person was not erased.",
        ja: "消去されていない人の鍵「\(name)」がないか、合いません。")
    case .text:
      Trilingual(
        de: "Das ist keine vollständige Zeile eines exportierten Journals.",
        en: "This is no whole line of an exported journal.", ja: "書き出された記録簿の完全な行ではありません。")
    }
  }

  private var mend: Trilingual {
    switch kind {
    case .text:
      Trilingual(
        de: "Exportieren Sie das Journal noch einmal; nichts wurde eingespielt.",
        en: "Export the journal again; nothing was imported.", ja: "記録簿をもう一度書き出してください。何も取り込んでいません。")
    case .record where file == SQLiteStore.snapshotName, .differs:
      Trilingual(
        de: "Nichts zu tun: Die Datei wird beim nächsten Start aus den Einträgen neu aufgebaut.",
        en: "Nothing to do: the file is built anew from the entries at the next start.",
        ja: "対応は不要です。次回の起動時に記録から作り直されます。")
    default:
      Trilingual(
        de: "Bewahren Sie den Ordner auf, wie er ist, und spielen Sie die letzte Sicherung in einen neuen ein.",
        en: "Keep the folder as it is, and restore the last backup into a new one.",
        ja: "フォルダーはそのまま保管し、直近のバックアップを新しいフォルダーに復元してください。")
    }
  }
}
