import Documents
import Domain
import Testing

struct `A list for Excel` {
  @Test func `begins with a byte order mark, has a row a person and one width`() {
    let rows = read(participantsCSV(Fixture.edition(.en)), separator: ",")
    #expect(participantsCSV(Fixture.edition(.en)).unicodeScalars.first == "\u{FEFF}")
    #expect(rows.count == 3 && Set(rows.map(\.count)) == [14])
    // D2 has protocol rank 1 and leaves early.
    #expect(
      rows[1] == [
        "D2", "נועם Ärmel", "Ärmel", "נועם", "", "ノアム・エルメル", "", "", "Press", "1", "", "", "2031-10-25 18:00 JST Chitose", "1",
      ])
  }

  @Test func `runs no formula and keeps every name`() {
    var dossier = Fixture.dossier
    dossier.trip.delegates[1].familyName = "\t@SUM(A1)"
    dossier.trip.delegates[1].givenName = "-Björn"
    dossier.trip.delegates[1].katakana = "\u{200B}＝cmd"
    let rows = read(participantsCSV(Fixture.edition(.en, dossier)), separator: ",")
    #expect(rows[1][1...5] == ["'-Björn \t@SUM(A1)", "'\t@SUM(A1)", "'-Björn", "", "'\u{200B}＝cmd"])
    #expect(rows[2][1] == #"Ada <b>O'Neil</b> & "Co""#)
    #expect(rows[2][6] == "'=1+1")
  }

  @Test func `separates by semicolons in German, as German Excel expects`() {
    let rows = read(transportCSV(Fixture.edition(.de)), separator: ";")
    #expect(rows[0][..<4] == ["Tag", "Tour", "Kennung", "Fahrzeug"])
    #expect(rows.count == 3 && Set(rows.map(\.count)) == [14])
  }

  @Test func `tells the driver when, where, how many and whom`() {
    let rows = read(transportCSV(Fixture.edition(.en)), separator: ",")
    #expect(
      rows[1] == [
        "2031-10-25", "A", "T1", "Van B1", "9", "09:10", "Harbour Inn", "12:10", "Harbour Inn", "JST (UTC+9)",
        "09:50 Yuki Labs: Cold Hall (10:00–11:30)", "3", "I1", #"נועם Ärmel / Ada <b>O'Neil</b> & "Co""#,
      ])
    #expect(rows[2][3...4] == ["Train", ""])
  }

  /// A strict reader of quoted fields.
  private func read(_ text: String, separator: Character) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var rest = Substring(text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        field.append("\"")
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        rows[rows.count - 1].append(field)
        field = ""
      case "\r\n" where !isQuoted:
        rows[rows.count - 1].append(field)
        field = ""
        rows.append([])
      default: field.append(character)
      }
    }
    #expect(rows.last == [] && !isQuoted)
    return Array(rows.dropLast())
  }
}

struct `A link` {
  @Test func `is a route where pages are served and an anchor within a file`() {
    let served = Links.served(trip: "a b/ü")
    #expect(served.href(.delegate("D 1"), .ja) == "/trips/a%20b%2F%C3%BC/delegates/D%201?lang=ja")
    #expect(served.href(.tour("T1"), .de) == "/trips/a%20b%2F%C3%BC?lang=de#tour-T1")
    #expect(served.href(.printStyle, .en) == "/trips/a%20b%2F%C3%BC/print.css?lang=en")
    #expect(Links.file.href(.visit("V1"), .en) == "#visit-V1")
    #expect(Links.file.href(.calendar("D1"), .en) == nil)
  }

  @Test(arguments: [
    ("de-DE,de;q=0.9,en;q=0.8", Language.de), ("fr;q=0.9, ja;q=0.5, en;q=0.4", .ja), ("en;q=0.1,de;q=0.7", .de), ("JA-jp", .ja),
    ("fr, *;q=0.1", nil), ("", nil), ("de;q=0", nil),
  ])
  func `follows the language a browser wishes`(header: String, expected: Language?) {
    #expect(Language(accepting: header) == expected)
  }
}
