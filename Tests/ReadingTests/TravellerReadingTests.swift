import Reading
import Testing

struct `Those who travel in a German text` {
  @Test(arguments: [
    ("Eine Delegation aus Kobe reiste nach Kiel. Danach ging es nach Lübeck.", "visited kobe-city sh-luebeck asserted"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Auf Lübeck mussten die Gäste verzichten.", "visited kobe-city sh-luebeck negated"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Der Abstecher nach Lübeck fiel ins Wasser.", "visited kobe-city sh-luebeck negated"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Erste Station war die Basler AG.", "visited kobe-city basler asserted"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Danach stand ein Termin bei der Basler AG an.", "visited kobe-city basler asserted"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Daniel Günther führte die Gruppe durch das Werk der Basler AG.", "visited kobe-city basler asserted"),
    ("Eine Delegation aus Kobe reiste nach Kiel. Tags darauf kam die Gruppe mit Daniel Günther zusammen.", "met kobe-city D01 asserted"),
  ])
  func `are meant where a sentence names nobody`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    ("Daniel Günther sah sich das Werk der Basler AG an.", "visited D01 basler asserted"),
    ("Daniel Günther hielt sich drei Tage lang in Kobe auf.", "visited D01 kobe-city asserted"),
    ("Daniel Günther wird die Basler AG besuchen, auf eigenen Wunsch.", "visited D01 basler planned"),
    ("Daniel Günther kam mit Sysmex ins Gespräch.", "met D01 sysmex asserted"),
  ])
  func `go by many words`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }
}
