import Testing

struct `A Swift file taken apart` {
  @Test func `has no comments, and its literals apart from its code`() {
    let text = SwiftText(
      """
      let a = "V1" // Draft
      /* Draft /* inner */ Draft */ let b = "x \\(Route(f("y")).z) end"
      let c = #"raw \\(Draft) "quoted" "#
      """)
    #expect(text.literals.map(\.text) == ["V1", "x ", "y", " end", "raw \\(Draft) \"quoted\" "])
    #expect(text.literals.map(\.line) == [1, 2, 2, 2, 3])
    #expect(text.words.map { "\($0.line) \($0.word)" } == ["1 let", "1 a", "2 let", "2 b", "2 Route", "2 f", "2 z", "3 let", "3 c"])
  }

  @Test func `keeps count of lines within long literals and comments`() {
    let text = SwiftText("/*\n*/\nlet a = \"\"\"\n  one\n  \\(two)\n  \"\"\"\nlet b = 1\n")
    #expect(text.words.map { "\($0.line) \($0.word)" } == ["3 let", "3 a", "5 two", "7 let", "7 b", "7 1"])
  }
}
