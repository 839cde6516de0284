import Reading
import Testing

struct `What binds two parties in an English text` {
  @Test(arguments: [
    ("Sysmex, Basler AG and Iwatani have signed a memorandum of understanding.", "agreed sysmex basler asserted"),
    ("A memorandum of understanding was signed by Sysmex and Basler AG.", "agreed sysmex basler asserted"),
    ("A declaration concluded by Sysmex with Basler AG provides for joint research.", "agreed sysmex basler asserted"),
    ("Sysmex and Basler AG work in the same field. On Friday, a contract was signed by the two companies.", "agreed sysmex basler asserted"),
    ("Sysmex and Basler AG will sign a cooperation agreement in May.", "agreed sysmex basler planned"),
  ])
  func `is a paper that they sign`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    ("Sysmex and Basler AG have joined forces to develop a camera.", "partner-of sysmex basler asserted"),
    ("Together with Basler AG, Sysmex has set up a laboratory.", "partner-of sysmex basler asserted"),
    ("Kiel is twinned with Kobe.", "partner-of sh-kiel kobe-city asserted"),
    ("The partnership which Sysmex and Basler AG entered into in 2010 will go on.", "partner-of sysmex basler asserted"),
  ])
  func `is what they do together`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test(arguments: [
    ("Sysmex has invited Basler AG to a workshop.", "invited sysmex basler asserted"),
    ("An invitation was extended by Sysmex to Basler AG.", "invited sysmex basler asserted"),
    ("Sysmex intends to open a laboratory in Kiel.", "plans sysmex sh-kiel planned"),
  ])
  func `is an invitation, a plan or a seat`(text: String, wanted: String) { #expect(said(text).contains(wanted)) }

  @Test func `is dated by an anniversary`() {
    let article = Example.read("Kiel, 4 May 2024\n\nKiel and Kobe marked the 25th anniversary of the sister city ties between Kiel and Kobe on Friday.")
    #expect((article.statements + article.doubtful).contains { $0.kind == .partnerOf && $0.time?.iso == "1999" })
  }
}
