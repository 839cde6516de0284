import Reading
import Testing

struct `What the order of names tells in an English text` {
  @Test(arguments: [
    ("A delegation from Kobe visited Kiel. Meetings with Vera Albrecht and Sysmex came next.", "met kobe-city sysmex asserted"),
    ("A delegation from Kobe visited Kiel. Addressing the visitors, Daniel Günther said that trade was growing.", "met D01 kobe-city asserted"),
    ("A delegation from Kobe visited Kiel. The Basler AG followed.", "visited kobe-city basler asserted"),
    ("A delegation from Kobe visited Kiel. At Basler AG, on Tuesday, the guests were welcomed by Vera Albrecht.", "visited kobe-city basler asserted"),
    ("Daniel Günther took a delegation of officials and business people to Kobe.", "visited D01 kobe-city asserted"),
    ("Daniel Günther, in Japan since 18 March with a delegation, spoke of hydrogen.", "visited D01 Japan asserted"),
  ])
  func `is read where clauses name nobody`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }
}
