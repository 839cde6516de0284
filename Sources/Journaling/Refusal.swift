import Domain

/// Why the journal does not do what was asked. Nothing has been changed then.
package enum JournalRefusal: Error, Hashable, Sendable {
  /// Another process has the data folder open.
  case locked(folder: String)
  /// Written by a later version of the program.
  case newerFormat(file: String, found: Int, known: Int)
  /// An entry says something that this version does not know.
  case newerEvent(type: String, version: Int, Position)
  case otherSpace(found: String, wanted: String)
  case damaged(Damage)
  /// No room on the disk.
  case full(folder: String)
  /// The system does not let us read or write.
  case unusable(file: String, reason: String)
  case noJournal(folder: String)
  /// Somebody else has appended since the caller looked.
  case moved(expected: Position, actual: Position)
  case closed
  /// An import wants an empty space.
  case notEmpty(folder: String)
  /// A line of an import, from 1, is not what an export wrote.
  case line(Int, Damage.Kind)
  /// The erasure is recorded, the key could not be removed yet.
  case keyNotDestroyed(folder: String)
}

/// What is wrong with a stored file.
package struct Damage: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Not a file of the kind that its name says.
    case foreign
    /// The database's own structure is broken; its words.
    case structure(String)
    /// Bytes differ from those when the folder was closed.
    case bytes
    /// The entry does not have the hash that its content gives, or does not follow the one before.
    case chain(Position)
    /// An entry is missing.
    case gap(Position)
    /// The entries of one command are not complete.
    case batch(Position)
    /// Acknowledged entries after `last` are gone.
    case tail(last: Position, promised: Position)
    /// The record of the last position, of the closing, or the snapshot is not readable.
    case record
    /// The snapshot says something else than the entries.
    case differs
    /// An entry's body is no event.
    case body(Position)
    /// A person's key is missing although the person was never erased, or opens nothing.
    case key(String)
    /// Text that is no line of an export, or the lines are not all there.
    case text
  }
  package var file: String
  package var kind: Kind
  package init(_ kind: Kind, in file: String) { (self.kind, self.file) = (kind, file) }
}

extension JournalRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .locked(let folder):
      Finding(
        file: folder, code: "journal.locked",
        message: Trilingual(
          de: "Der Datenordner „\(folder)“ ist von einem anderen Programm geöffnet.",
          en: "The data folder “\(folder)” is open in another program.",
          ja: "データフォルダー「\(folder)」は別のプログラムで開かれています。"),
        mend: Trilingual(
          de: "Beenden Sie den anderen Server, oder nennen Sie einen anderen Ordner.",
          en: "Stop the other server, or name another folder.",
          ja: "他のサーバーを終了するか、別のフォルダーを指定してください。"))
    case .newerFormat(let file, let found, let known):
      Finding(
        file: file, value: String(found), code: "journal.newer-format",
        message: Trilingual(
          de: "„\(file)“ hat Format \(found); dieses Programm kennt Formate bis \(known). Die Datei bleibt unverändert.",
          en: "“\(file)” has format \(found); this program knows formats up to \(known). The file is left untouched.",
          ja: "「\(file)」の形式は\(found)ですが、このプログラムが扱えるのは\(known)までです。ファイルは変更していません。"),
        mend: newerProgram)
    case .newerEvent(let type, let version, let position):
      Finding(
        file: journalName, line: nil, column: "type", value: "\(type) \(version)", code: "journal.newer-event",
        message: Trilingual(
          de: "Eintrag \(position) ist von der Art „\(type)“, Fassung \(version); dieses Programm kennt sie nicht.",
          en: "Entry \(position) is of type “\(type)”, version \(version), which this program does not know.",
          ja: "記録\(position)の種類「\(type)」（版\(version)）は、このプログラムでは扱えません。"),
        mend: newerProgram)
    case .otherSpace(let found, let wanted):
      Finding(
        file: journalName, column: "space", value: found, code: "journal.space",
        message: Trilingual(
          de: "Das Journal gehört zum Bereich „\(found)“, verlangt wurde „\(wanted)“.",
          en: "The journal belongs to the space “\(found)”; “\(wanted)” was asked for.",
          ja: "この記録簿はスペース「\(found)」のものですが、「\(wanted)」が指定されました。"),
        mend: Trilingual(
          de: "Nennen Sie den Bereich „\(found)“, oder einen anderen Datenordner.",
          en: "Name the space “\(found)”, or another data folder.",
          ja: "スペース「\(found)」か、別のデータフォルダーを指定してください。"))
    case .damaged(let damage): damage.finding
    case .full(let folder):
      Finding(
        file: folder, code: "journal.full",
        message: Trilingual(
          de: "Auf dem Datenträger von „\(folder)“ ist kein Platz mehr; nichts wurde aufgezeichnet, Früheres ist unversehrt.",
          en: "There is no room left on the disk of “\(folder)”; nothing was recorded, earlier facts are intact.",
          ja: "「\(folder)」のディスクに空きがありません。今回は何も記録されず、以前の記録は無事です。"),
        mend: Trilingual(
          de: "Schaffen Sie Platz und senden Sie die Anweisung erneut.",
          en: "Make room and send the command again.", ja: "空きを作ってから、もう一度送信してください。"))
    case .unusable(let file, let reason):
      Finding(
        file: file, value: reason, code: "journal.unusable",
        message: Trilingual(
          de: "„\(file)“ lässt sich nicht lesen oder schreiben: \(reason).",
          en: "“\(file)” cannot be read or written: \(reason).", ja: "「\(file)」を読み書きできません（\(reason)）。"),
        mend: Trilingual(
          de: "Prüfen Sie Rechte und Datenträger.", en: "Check permissions and the disk.",
          ja: "アクセス権とディスクを確認してください。"))
    case .noJournal(let folder):
      Finding(
        file: folder, code: "journal.missing",
        message: Trilingual(
          de: "Im Ordner „\(folder)“ liegt kein Journal.", en: "There is no journal in the folder “\(folder)”.",
          ja: "フォルダー「\(folder)」に記録簿がありません。"),
        mend: Trilingual(
          de: "Nennen Sie den Datenordner, oder legen Sie mit „kakehashi import“ einen an.",
          en: "Name the data folder, or create one with “kakehashi import”.",
          ja: "データフォルダーを指定するか、「kakehashi import」で作成してください。"))
    case .moved(let expected, let actual):
      Finding(
        file: journalName, value: "\(expected)", code: "journal.moved",
        message: Trilingual(
          de: "Erwartet war Stand \(expected), das Journal steht bei \(actual): Inzwischen wurde etwas anderes aufgezeichnet.",
          en: "Position \(expected) was expected, the journal is at \(actual): something else has been recorded meanwhile.",
          ja: "位置\(expected)のはずが、記録簿は\(actual)まで進んでいます。その間に別の記録が加わりました。"),
        mend: Trilingual(
          de: "Sehen Sie den neuen Stand an und entscheiden Sie erneut.", en: "Look at what is new and decide again.",
          ja: "最新の内容を確認し、改めて判断してください。"))
    case .closed:
      Finding(
        file: journalName, code: "journal.closed",
        message: Trilingual(
          de: "Das Journal ist schon geschlossen.", en: "The journal has been closed already.", ja: "記録簿はすでに閉じられています。"),
        mend: Trilingual(
          de: "Starten Sie das Programm neu.", en: "Start the program again.", ja: "プログラムを起動し直してください。"))
    case .notEmpty(let folder):
      Finding(
        file: folder, code: "journal.not-empty",
        message: Trilingual(
          de: "In „\(folder)“ ist schon etwas aufgezeichnet; nichts wurde eingespielt.",
          en: "Something is recorded in “\(folder)” already; nothing was imported.",
          ja: "「\(folder)」にはすでに記録があるため、何も取り込みませんでした。"),
        mend: Trilingual(
          de: "Nennen Sie einen leeren Ordner.", en: "Name an empty folder.", ja: "空のフォルダーを指定してください。"))
    case .line(let line, let kind):
      Damage(kind, in: "journal.jsonl").finding(line: line)
    case .keyNotDestroyed(let folder):
      Finding(
        file: folder, code: "journal.key-not-destroyed",
        message: Trilingual(
          de: "Die Löschung ist aufgezeichnet, aber der Schlüssel konnte noch nicht entfernt werden.",
          en: "The erasure is recorded, but the key could not be removed yet.",
          ja: "消去は記録されましたが、鍵をまだ削除できていません。"),
        mend: Trilingual(
          de: "Beheben Sie den Fehler des Datenträgers; beim nächsten Start wird der Schlüssel entfernt.",
          en: "Mend the disk; the key is removed at the next start.",
          ja: "ディスクの問題を解決してください。次回の起動時に鍵を削除します。"))
    }
  }
}

let journalName = "journal.sqlite"

private let newerProgram = Trilingual(
  de: "Starten Sie eine neuere Fassung von Kakehashi.", en: "Start a newer version of Kakehashi.",
  ja: "新しい版のKakehashiを起動してください。")
