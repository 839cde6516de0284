import Domain
import Reading
import Testing

struct `Names of German and English articles` {
  private func names(_ text: String, _ kind: Mention.Kind) -> [String] {
    Example.read(text).mentions.filter { $0.kind == kind }.map(\.text)
  }

  @Test(arguments: [
    ("Die Ministerin wirbt für die Zusammenarbeit Brandenburgs mit dem Kanton Thurgau.", ["Brandenburgs", "Thurgau"]),
    ("Im Westen Indiens und im Norden Japans gibt es Betriebe.", ["Indiens", "Japans"]),
    ("A delegation from Gyeongsangbuk-do and a choir from Fort Worth came to Zambia.", ["Gyeongsangbuk-do", "Fort Worth", "Zambia"]),
    ("The North American market matters to firms in Phuket.", ["Phuket"]),
  ])
  func `has the places of the world, in the genitive too`(text: String, wanted: [String]) {
    let found = names(text, .place).joined(separator: " ")
    for name in wanted { #expect(found.contains(name)) }
    #expect(names(text, .organisation).isEmpty)
  }

  @Test(arguments: [
    ("Professors OKUDA Shigeto and MORI Yuko took part in the talks.", ["OKUDA Shigeto", "MORI Yuko"]),
    ("Marschall Cezary Nowicki und Staatsschreiber Reto Wyss begrüßten die Gäste.", ["Cezary Nowicki", "Reto Wyss"]),
    ("Councillor Cathal Ó Broin thanked Anyang' Nyong'o for his letter.", ["Cathal Ó Broin"]),
  ])
  func `has persons behind offices and with the family first`(text: String, wanted: [String]) { #expect(Set(wanted).isSubset(of: names(text, .person))) }

  @Test(arguments: [
    ("From May 21 to 24 and on November 2, 3 and 4 the guests were in Kobe.", ["--05-21", "--05-24", "--11-02", "--11-03", "--11-04"]),
    ("It was signed on 06/05/2018, after talks from 3rd to 6th December 2019.", ["2018-05-06", "2019-12-03", "2019-12-06"]),
    ("In der zweiten Hälfte des Februars reiste sie; der Vertrag ist vom 01.04.05.", ["--02", "2005-04-01"]),
  ])
  func `has days in a row`(text: String, wanted: [String]) {
    #expect(Example.read(text).mentions.compactMap { $0.date?.iso } == wanted)
  }

  @Test(arguments: ["Vereinbart wurde eine engere Kooperation in Wirtschaft, Handel und Bildung.", "A good MoU covers trade, ICT and GDP.", "Das geschah in Form eines Memorandums."])
  func `takes fields and short forms for nobody`(text: String) { #expect(names(text, .organisation) + names(text, .place) == []) }
}
