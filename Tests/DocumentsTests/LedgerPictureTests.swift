import Domain
import Foundation
import Testing

@testable import Documents

struct `The ledger's pictures` {
  func drawn(_ draw: (inout HTML) -> Void) -> String {
    var h = HTML()
    draw(&h)
    return String(decoding: h.bytes, as: UTF8.self)
  }

  @Test func `draw ours on the left, theirs beside those they are tied to, and the way on top`() {
    let picture = NetworkPicture(
      nodes: [
        .init(name: "A <one>", isOurs: true, href: "/a", isMarked: true), .init(name: "B", isOurs: true, href: "/b"), .init(name: "X", isOurs: false, href: "/x"),
        .init(name: "Y", isOurs: false, href: "/y", isMarked: true),
      ], lines: [.init(from: 0, to: 3, label: "way", isMarked: true), .init(from: 1, to: 2, label: "tie")])
    let text = drawn { picture.draw(title: "Net", heads: ("ours", "theirs"), &$0) }
    #expect(text.contains("A &lt;one&gt;") && !text.contains("<one>"))
    let (way, tie) = (text.range(of: "M370 60C500 60 500 60 630 60"), text.range(of: "M370 90C500 90 500 90 630 90"))
    #expect(way != nil && tie != nil, "Y stands beside A, X beside B")
    #expect(tie!.lowerBound < way!.lowerBound)
    #expect(text.contains("A &lt;one&gt; – way – Y; B – tie – X"), "the description says it without looking")
  }

  @Test func `draw a larger disc for more ties, and every name within the frame`() {
    let map = RegionMap(places: [
      .init(name: "North", point: Point(latitude: 54.8, longitude: 9.4), count: 0), .init(name: "South", point: Point(latitude: 53.5, longitude: 10.4), count: 3),
    ])
    let text = drawn { map.draw(id: "m", title: "Map", .en, &$0) }
    #expect(text.contains("class=\"place\"") && text.contains("r=\"5\""))
    #expect(text.contains("class=\"tied\"") && text.contains("r=\"9\""))
    #expect(text.contains(">North</text>") && text.contains(">South</text>") && text.contains("20 km"))
    #expect(drawn { RegionMap(places: []).draw(id: "m", title: "Map", .en, &$0) } == "")
  }

  @Test func `tell kinds of ties apart by strokes on paper, with a key, lead nowhere, and lie beside each other between the same two`() {
    let lines = (1...9).map { NetworkPicture.Line(from: 0, to: 1, label: "kind \($0)") }
    let picture = NetworkPicture(nodes: [.init(name: "A", isOurs: true, href: nil), .init(name: "X", isOurs: false, href: nil)], lines: lines)
    let text = drawn { picture.draw(id: "p", title: "Net", heads: ("ours", "theirs"), hasKey: true, &$0) }
    #expect(!text.contains("<a ") && text.contains("role=\"img\""))
    for number in 1...7 { #expect(text.contains("class=\"line k\(number - 1)\"><title>kind \(number)</title>") && text.contains(">kind \(number)</text>")) }
    #expect(text.contains("class=\"line k7\"><title>kind 9</title>") && text.contains(">kind 8 / kind 9</text>"))
    #expect(text.contains("M370 60C500 60 500 60 630 60") && text.contains("M370 60C500 76 500 76 630 60"))
  }

  @Test func `have a map for each part of the world, joined where a place lies between`() {
    func place(_ name: String, _ longitude: Double) -> RegionMap.Place { .init(name: name, point: Point(latitude: 0, longitude: longitude), count: 1) }
    // A degree of longitude at the equator is 111 km; 120 km is far.
    #expect(RegionMap.sheets([place("A", 0), place("C", 2), place("Z", 90)]).map { $0.places.map(\.name) } == [["A"], ["C"], ["Z"]])
    #expect(RegionMap.sheets([place("A", 0), place("C", 2), place("Z", 90), place("B", 1)]).map { $0.places.map(\.name) } == [["Z"], ["A", "C", "B"]])
  }
}
