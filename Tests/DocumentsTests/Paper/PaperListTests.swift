import Documents
import Domain
import Testing

/// The fixture with details that must not get about.
private var secretive: Dossier {
  var dossier = Fixture.dossier
  dossier.trip.delegates[0].personal = PersonalDetails(
    diet: "wegen Reizdarm, Ada", roomType: "double", deviationRemark: "GEHEIM-1", remark: "GEHEIM-2",
    passportName: "ONEIL, ADA M.")
  dossier.trip.delegates[1].personal = PersonalDetails(diet: "halal", roomType: "single")
  return dossier
}

struct `The visitor list of a host` {
  let copy = PaperCopy(.visitors, .host("yuki"))!

  @Test func `has names as in the passport and says whose is missing`() {
    let table = Fixture.edition(.en, secretive).paperTable(copy)!
    #expect(
      table.heads == [
        "Day", "Time", "Visit", "No.", "Name as in the passport", "Reading (katakana)", "Title", "Function",
        "Organisation",
      ])
    #expect(
      table.rows.map { $0.map(\.plain) } == [
        [
          "2031-10-25", "10:00–11:30", "The cold hall", "1", "[passport spelling missing; reported: Ärmel, נועם]",
          "エルメル・ノアム", "", "", "",
        ],
        [
          "2031-10-25", "10:00–11:30", "The cold hall", "2", "ONEIL, ADA M.", "オニール・アダ", "Dr.", "=1+1", "Werft & Söhne",
        ],
      ])
  }

  @Test func `stands in the order of reading on Japanese pages`() {
    // エルメル before オニール.
    let names = Fixture.edition(.ja, secretive).paperTable(copy)!.rows.map { $0[5].plain }
    #expect(names == ["エルメル・ノアム", "オニール・アダ"])
    // The museum is visited by one person alone.
    #expect(Fixture.edition(.ja, secretive).paperTable(PaperCopy(.visitors, .host("kita"))!)!.rows.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `contains only what is released for hosts`(language: Language) {
    let e = Fixture.edition(language, secretive)
    let table = e.paperTable(copy)!
    let fields = Paper.visitors.fields
    #expect(table.heads.suffix(fields.count) == fields.map { $0.heading[language] }[...])
    #expect(Set(fields).isDisjoint(with: [.diet, .roomType, .languages, .stay, .protocolRank, .strand]))
    for content in [table.csv(language), text(e.paperContent(copy)!)] {
      for secret in ["Reizdarm", "GEHEIM", "halal", "double", "single", "Doppelzimmer", "Einzelzimmer", "ツイン"] {
        #expect(!content.contains(secret), "\(secret) in \(language)")
      }
    }
  }
}

struct `A recipient` {
  @Test func `gets no field that is not released, in any document`() {
    for paper in Paper.allCases {
      #expect(paper.recipient.mayKnow.isSuperset(of: paper.fields), "\(paper)")
    }
    for recipient in Recipient.allCases { #expect(!recipient.mayKnow.contains(.diet), "\(recipient)") }
    #expect(Recipient.allCases.filter { $0.mayKnow.contains(.roomType) } == [.hotel])
  }

  @Test(arguments: Language.allCases)
  func `finds no remark, diet or room in a document that is not for it`(language: Language) {
    let e = Fixture.edition(language, secretive)
    for copy in e.paperCopies {
      let words = Markup(text(e.paperContent(copy)!.page)).words + (e.paperTable(copy)?.csv(language) ?? "")
      for secret in ["GEHEIM", "Reizdarm"] { #expect(!words.contains(secret), "\(copy.path): \(secret)") }
      #expect(words.contains("ONEIL") == copy.paper.fields.contains(.passportName), "\(copy.path)")
    }
  }
}

struct `The list for the kitchen` {
  @Test(arguments: Language.allCases)
  func `has numbers, neither names nor reasons`(language: Language) {
    let e = Fixture.edition(language, secretive)
    let copy = PaperCopy(.kitchen)!
    for content in [e.paperTable(copy)!.csv(language), Markup(text(e.paperContent(copy)!.page)).words] {
      for name in ["Ada", "O'Neil", "ONEIL", "Ärmel", "נועם", "オニール", "エルメル", "Reizdarm", "GEHEIM"] {
        #expect(!content.contains(name), "\(name) in \(language)")
      }
    }
    #expect(Recipient.kitchen.mayKnow == [] && Paper.kitchen.fields == [])
  }

  @Test func `counts the guests of each meal`() {
    let rows = Fixture.edition(.en, secretive).paperTable(PaperCopy(.kitchen)!)!.rows.map { $0.map(\.plain) }
    // D2 leaves on the 25th at 18:00, so sleeps and breakfasts once; the reception of the 24th is for both.
    let breakfast = ["2031-10-25", "", "Breakfast", "Harbour Inn"]
    let reception = ["2031-10-24", "19:00–21:00 JST", "Reception", "Harbour Inn"]
    #expect(
      rows == [
        reception + ["Guests in all", "2"], reception + ["halal: no pork or alcohol, certified meat", "1"],
        reception + ["special: ask the organiser", "1"], breakfast + ["Guests in all", "2"],
        breakfast + ["halal: no pork or alcohol, certified meat", "1"],
        breakfast + ["special: ask the organiser", "1"],
        ["2031-10-26", "", "Breakfast", "Harbour Inn", "Guests in all", "1"],
        ["2031-10-26", "", "Breakfast", "Harbour Inn", "special: ask the organiser", "1"],
      ])
  }
}

struct `The lists of rooms, rides and flights` {
  @Test func `give each guest the nights that are slept`() {
    let rows = Fixture.edition(.en, secretive).paperTable(PaperCopy(.rooming)!)!.rows.map { $0.map(\.plain) }
    // By name: Ärmel counts as Armel, the other begins with a sign.
    #expect(
      rows.map { Array($0.prefix(4)) + [$0[6]] } == [
        ["Harbour Inn", "2031-10-24", "2031-10-26", "2", "Double room"],
        ["Harbour Inn", "2031-10-24", "2031-10-25", "1", "Single room"],
      ])
  }

  @Test func `say who rides where with whom`() {
    let table = Fixture.edition(.en).paperTable(PaperCopy(.transport)!)!
    #expect(
      table.rows.map { $0.map(\.plain) } == [
        [
          "2031-10-25", "A", "Van B1", "9", "09:10", "Harbour Inn", "09:50 Yuki Labs: Cold Hall", "12:10",
          "Harbour Inn", "3", "I1",
          #"נועם Ärmel, Ada <b>O'Neil</b> & "Co""#,
        ],
        [
          "2031-10-25", "B", "Train", "", "14:00", "Harbour Inn", "14:15 North Museum", "15:45", "Harbour Inn", "1", "",
          #"Ada <b>O'Neil</b> & "Co""#,
        ],
      ])
    #expect(table.headings[0] == "Sat 25 October · JST (UTC+9)")
  }

  @Test func `give each flight its two clocks, and leave out whoever has left`() {
    let rows = Fixture.edition(.de, secretive).paperTable(PaperCopy(.flights)!)!.rows.map { $0.map(\.plain) }
    let out = ["Hinflug", "Do 23.10. 13:00 MESZ HAM", "Fr 24.10. 09:00 JST Chitose"]
    let home = ["Rückflug", "So 26.10. 11:00 JST Chitose", "So 26.10. 17:30 MEZ HAM"]
    #expect(rows.map { Array($0.prefix(3)) } == [out, out, home])
    #expect(rows[2][4] == "ONEIL, ADA M.")
    #expect(rows[1].last == "reist ab Sa 25.10. 18:00 JST Chitose")
  }
}

struct `The interpreter plan` {
  private func findings(_ change: (inout Dossier, inout Programme) -> Void) -> [WorkloadFinding] {
    var (dossier, programme) = (Fixture.dossier, Fixture.programme)
    let service = Fixture.date("2031-10-24")...Fixture.date("2031-10-26")
    dossier.trip.interpreters = [Interpreter(id: "I1", simultaneous: true, service: [service])]
    dossier.trip.rules.interpretersPerSimultaneousVisit = 1
    change(&dossier, &programme)
    return Fixture.edition(.en, dossier, programme).workload()
  }
  private func breach(_ rule: WorkloadFinding.Rule, _ visit: Identifier<Visit>? = "V1") -> WorkloadFinding {
    WorkloadFinding(rule: rule, date: Fixture.date("2031-10-25"), visit: visit, isNote: false)
  }

  @Test func `needs as many as the profession asks`() {
    let rules = WorkloadRules()
    #expect([40, 41, 240, 241, 360, 361, 480, 481].map(rules.team) == [1, 2, 2, 3, 3, 4, 4, 5])
  }

  @Test func `finds nothing to blame in ninety consecutive minutes, but that they come ten minutes early`() {
    #expect(
      findings { _, _ in } == [
        WorkloadFinding(rule: .arrivesLate(minutes: 10), date: Fixture.date("2031-10-25"), visit: "V1", isNote: true)
      ])
  }

  @Test func `refuses more than forty simultaneous minutes alone`() {
    func simultaneous(_ minutes: Int) -> [WorkloadFinding] {
      findings { dossier, programme in
        dossier.trip.visits[0].interpreting = .simultaneous
        programme.tours[0].stops[0].ends = programme.tours[0].stops[0].starts + minutes
      }.filter { !$0.isNote }
    }
    #expect(simultaneous(40) == [])
    #expect(simultaneous(41) == [breach(.tooFew(has: 1, needs: 2))])
    #expect(simultaneous(300) == [breach(.tooFew(has: 1, needs: 3))])
  }

  @Test func `names who cannot, who is away, who is in two places and who is alone all day`() {
    let found = findings { dossier, programme in
      dossier.trip.interpreters = [
        Interpreter(id: "I1", simultaneous: false, service: [Fixture.date("2031-10-24")...Fixture.date("2031-10-24")])
      ]
      dossier.trip.visits[0].interpreting = .simultaneous
      dossier.trip.visits[1].interpreting = .consecutive
      programme.tours[1].interpreters = ["I1"]
      programme.tours[0].stops[0].ends = programme.tours[0].stops[0].starts + 30
      programme.tours[1].stops[0].starts = Fixture.at("2031-10-25T15:00")
      programme.tours[1].stops[0].ends = Fixture.at("2031-10-25T16:00")
    }.filter { !$0.isNote }
    #expect(
      found == [
        breach(.notInService("I1")), breach(.cannot("I1")), breach(.notInService("I1"), "V2"),
        breach(.aloneAllDay("I1", minutes: 360), nil),
      ])
    let twice = findings { dossier, programme in
      dossier.trip.visits[1].interpreting = .consecutive
      programme.tours[1].interpreters = ["I1"]
      programme.tours[1].stops[0].starts = Fixture.at("2031-10-25T11:00")
      programme.tours[1].stops[0].ends = Fixture.at("2031-10-25T12:00")
    }.filter { !$0.isNote }
    #expect(twice == [breach(.twoPlaces("I1")), breach(.twoPlaces("I1"), "V2")])
  }

  @Test(arguments: Language.allCases)
  func `says rule and source`(language: Language) {
    let words = Markup(text(Fixture.edition(language).paperContent(PaperCopy(.interpreters)!)!.page)).words
    #expect(words.contains("AIIC") && words.contains("40"))
  }
}
