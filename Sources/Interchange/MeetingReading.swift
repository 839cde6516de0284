import Domain

extension FolderReader {
  func readMeetings() {
    if let file = requestsFile, !exists(file) { missingFile(file) } else { readRequests(requestsFile) }
    if let file = absencesFile, !exists(file) { missingFile(file) } else { readAbsences(absencesFile) }
  }

  private func readRequests(_ file: String?) {
    guard let table = table(FolderRules.requests, named: file) else { return }
    let (id, person, firm, topic) = (table.column("id"), table.column("delegate_id"), table.column("firm_id"), table.column("topic"))
    let (home, host, by) = (table.column("priority_sh"), table.column("priority_jp"), table.column("requested_by"))
    let (language, needs, remark) = (table.column("language"), table.column("interpreter_needed"), table.column("remark"))
    var requests: [MeetingRequest] = []
    var ids: [String: Int] = [:]
    var pairs: [String: String] = [:]
    var seenRows: Set<String> = []
    table.forEachRow { row in
      guard let key = row.required(id) else { return }
      if let first = ids[key] {
        let words = (0..<row.cells.count).map { row.plain(at: $0) }.joined(separator: "\u{1F}")
        if seenRows.contains(words) { self.duplicateRow(row, key, first: first) } else { self.usedTwice(key, first, id, row) }
        return
      }
      ids[key] = row.line
      seenRows.insert((0..<row.cells.count).map { row.plain(at: $0) }.joined(separator: "\u{1F}"))
      let who = row.required(person).flatMap { self.refer(.delegate, $0, in: [.delegate], person, row) ? $0 : nil }
      let whom = row.required(firm).flatMap { self.firm($0, firm, row) }
      let subject = row.value(topic).flatMap { self.refer(.topic, $0, in: [.topic], topic, row, .warning) ? $0 : nil }
      let name = Trilingual(de: "Priorität", en: "Priority", ja: "優先度")
      let ours = row.whole(home, in: 0...5, needed: true, what: name)
      let theirs = row.whole(host, in: 0...5, needed: true, what: name)
      let interpreter = row.truth(needs)
      if let who, let whom {
        if let other = pairs.updateValue(key, forKey: who + "|" + whom) {
          self.repeated(key, other, id, row)
          pairs[who + "|" + whom] = other
        }
      }
      guard let who, let whom, let ours, let theirs else { return }
      requests.append(
        MeetingRequest(
          id: Identifier(key), delegate: Identifier(who), firm: Identifier(whom), topic: subject.map { Identifier($0) }, priorityHome: ours,
          priorityHost: theirs, requestedBy: row.value(by) ?? "", language: row.value(language) ?? "", needsInterpreter: interpreter,
          remark: row.text(remark)))
    }
    trip?.requests = requests
  }

  private func usedTwice(_ key: String, _ first: Int, _ id: Column, _ row: Row) {
    row.report(
      id.name, value: key, .error, "duplicate-id",
      Trilingual(
        de: "Kennung \(key) kommt zweimal vor, Zeilen \(first) und \(row.line).",
        en: "Identifier \(key) is used twice, lines \(first) and \(row.line).",
        ja: "ID \(key) が \(first) 行目と \(row.line) 行目で重複しています。"),
      mend: Trilingual(
        de: "Einer der beiden Zeilen eine eigene Kennung geben oder sie löschen.",
        en: "Give one of the two rows an identifier of its own, or delete it.",
        ja: "どちらかの行に別の ID を付けるか、行を削除してください。"))
  }

  private func repeated(_ key: String, _ other: String, _ id: Column, _ row: Row) {
    row.report(
      id.name, value: key, .warning, "duplicate-request",
      Trilingual(
        de: "Anfrage \(key) wiederholt \(other): gleiche Person und Firma.", en: "Request \(key) repeats \(other): same delegate and firm.",
        ja: "申込 \(key) は \(other) と同じ参加者・企業の組み合わせです。"),
      mend: Trilingual(de: "Eine der beiden Anfragen löschen.", en: "Delete one of the two requests.", ja: "どちらかの申込を削除してください。"), .ask)
  }

  /// A firm of the evening; host organisations are not, which is said.
  private func firm(_ key: String, _ column: Column, _ row: Row) -> String? {
    if knows([.host], key) {
      row.report(
        column.name, value: key, .warning, "wrong-kind",
        Trilingual(
          de: "\(key) ist eine Gastgeberorganisation, keine Firma des Abends.",
          en: "\(key) is a host organisation, not a firm of the evening.",
          ja: "\(key) は訪問先の組織で、商談会の企業ではありません。"),
        mend: Trilingual(
          de: "Die Firma eintragen oder die Anfrage streichen.", en: "Enter the firm, or strike the request.",
          ja: "企業を入力するか、この申込を取り消してください。"))
      return key
    }
    if !knows([.home, .fictional], key), missingFiles.contains(FolderRules.fictionalFirms.file) {
      missingFiles.remove(FolderRules.fictionalFirms.file)
      missingFile(FolderRules.fictionalFirms.file)
    }
    return refer(.firm, key, in: [.fictional, .home], column, row) ? key : nil
  }

  private func readAbsences(_ file: String?) {
    guard let table = table(FolderRules.absences, named: file) else { return }
    let (who, slots, reason) = (table.column("participant_id"), table.column("unavailable_slots"), table.column("reason"))
    let last = trip?.evening?.slots ?? 1000
    var absences: [MeetingAbsence] = []
    var seen: [String: Int] = [:]
    table.forEachRow { row in
      guard let key = row.required(who) else { return }
      guard self.refer(.delegate, key, in: [.delegate, .fictional, .home, .host], who, row) else { return }
      if let first = seen[key] {
        self.duplicateParticipant(key, first, who, row)
      }
      seen[key] = row.line
      var numbers: [Int] = []
      let entries = row.list(slots)
      if entries.isEmpty, slots.position != nil { row.missing(slots) }
      for entry in entries {
        guard let number = Int(entry) else {
          row.notANumber(entry, slots, whole: true)
          continue
        }
        if !(1...last).contains(number) {
          row.outOfRange(entry, slots, "1", "\(last)", Trilingual(de: "Runde", en: "Slot", ja: "枠"))
        } else if numbers.contains(number) {
          self.twice(entry, slots, row)
        } else {
          numbers.append(number)
        }
      }
      absences.append(MeetingAbsence(participant: key, slots: numbers.sorted(), reason: row.text(reason)))
    }
    trip?.absences = absences
  }

  private func duplicateParticipant(_ key: String, _ first: Int, _ column: Column, _ row: Row) {
    row.report(
      column.name, value: key, .warning, "duplicate-id",
      Trilingual(
        de: "\(key) kommt zweimal vor, Zeilen \(first) und \(row.line); beides gilt.",
        en: "\(key) is listed twice, lines \(first) and \(row.line); both hold.",
        ja: "\(key) が \(first) 行目と \(row.line) 行目にあります。両方を適用します。"),
      mend: Trilingual(de: "Die Zeilen zusammenfassen.", en: "Join the two rows.", ja: "二つの行をまとめてください。"), .auto)
  }
}
