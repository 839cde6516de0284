import Testing

@testable import Features

struct `Searching while typing` {
  private func index(_ texts: [[String]]) -> TextIndex {
    var index = TextIndex()
    for (number, texts) in texts.enumerated() { index.put(number, texts) }
    return index
  }

  private static let people = [
    ["Jörn Müller", "Kieler Universität"], ["Joern Mueller"], ["川崎重工業株式会社", "カワサキジュウコウギョウ", "Kawasaki Heavy Industries, Ltd."],
    ["ﾔﾏﾀﾞ ﾀﾛｳ", "山田 太郎"], ["Françoise Weißmann"], ["City of Kawasaki", "川崎市"],
  ]

  @Test(arguments: [
    ("mull", [0]), ("muell", [0, 1]), ("MÜLLER", [0]), ("jor mu", [0]), ("muller jorn", [0]), ("kawa", [2, 5]), ("川崎", [2, 5]), ("川崎重", [2]),
    ("かわさき", [2]), ("カワサキ", [2]), ("やまだ", [3]), ("山田", [3]), ("weissm", [4]), ("francoise", [4]), ("kawasaki city", [5]), ("industries, kaw", [2]),
    ("nobody", []), ("", []), ("  ,", []), ("山", [3]), ("universität kieler", [0]),
  ]) func `finds`(query: String, numbers: [Int]) {
    var index = index(Self.people)
    #expect(index.search(query) == numbers)
    index.settle()
    #expect(index.search(query) == numbers)
  }

  @Test func `gives whole words before beginnings, and no more than was asked for`() {
    let index = index([["Hansen"], ["Hans"], ["Hansa"], ["Hans Otto"]])
    #expect(index.search("hans") == [1, 3, 0, 2])
    #expect(index.search("hans", atMost: 3) == [1, 3, 0])
    #expect(index.search("hans", where: { $0 != 1 }) == [3, 0, 2])
  }

  @Test func `follows what is changed and taken out, settled or not`() {
    var index = index([["Anna"], ["Bernd"], ["Clara"]])
    index.settle()
    index.put(1, ["Berta"])
    index.take(2)
    index.put(3, ["Bernhard"])
    for _ in 0..<2 {
      #expect(index.search("bern") == [3])
      #expect(index.search("ber") == [1, 3])
      #expect(index.search("clara") == [])
      #expect(index.search("anna") == [0])
      index.settle()
    }
  }

  @Test func `finds the same in an index that was gathered as in one that grew`() {
    var (grown, gathered) = (TextIndex(), TextIndex.gathering)
    for (number, texts) in Self.people.enumerated() {
      grown.put(number, texts)
      gathered.put(number, texts)
    }
    grown.settle()
    gathered.settle()
    for query in ["mull", "muell", "kawa", "川崎", "かわさき", "やまだ", "weissm", "industries, kaw", "山", "nobody", "ltd", "i"] {
      #expect(gathered.search(query) == grown.search(query), "\(query)")
    }
    gathered.put(1, ["Berta"])
    gathered.take(3)
    #expect(gathered.search("ber") == [1] && gathered.search("muell") == [0] && gathered.search("山田") == [])
  }

  @Test func `a mark parts no word, in texts of ASCII as in others`() {
    let index = index([["re^view ab`c"], ["re^view übers"], ["Nr. 12-B"]])
    #expect(index.search("review") == [0, 1] && index.search("abc") == [0] && index.search("12 b") == [2])
  }

  @Test func `finds the same as looking through everything, whatever is put in and taken out`() {
    var seed: UInt64 = 7
    func random(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % below
    }
    let syllables = ["ka", "wa", "sa", "ki", "mü", "ler", "han", "sen", "川", "崎", "山"]
    func word() -> String { (0...random(3)).map { _ in syllables[random(syllables.count)] }.joined() }
    var (index, texts) = (TextIndex(), [Int: String]())
    for step in 0..<6000 {
      let number = random(2000)
      if random(5) == 0 {
        index.take(number)
        texts[number] = nil
      } else {
        texts[number] = "\(word()) \(word())"
        index.put(number, [texts[number]!])
      }
      guard step % 500 == 499 else { continue }
      let query = syllables[random(8)]
      let plain = query.replacing("ü", with: "u")
      let expected = texts.filter { text in
        text.value.replacing("ü", with: "u").split { $0 == " " || "川崎山".contains($0) }.contains { $0.hasPrefix(plain) }
      }.keys.sorted()
      #expect(index.search(query, atMost: 5000).sorted() == expected, "\(query) after \(step) steps")
    }
  }
}
