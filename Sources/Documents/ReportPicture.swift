import Domain

/// A picture of a report with what it shows in words, and the records from which it is drawn.
package struct ReportPicture: Sendable {
  package enum Drawing: Sendable {
    case bars([Report.Bar])
    case map(RegionMap)
    case network(NetworkPicture, ours: String, theirs: String)
  }
  package var caption: String
  /// From which records it is drawn, as people call them, and what they do not tell.
  package var drawnFrom: String
  package var sources: [Report.Source]
  package var drawing: Drawing
  package init(_ caption: String, drawnFrom: String, _ sources: [Report.Source], _ drawing: Drawing) {
    (self.caption, self.drawnFrom, self.sources, self.drawing) = (caption, drawnFrom, sources, drawing)
  }

  /// All that it shows, for those who do not see it.
  package var alternative: String {
    switch drawing {
    case .bars(let bars): bars.map { "\($0.label): \($0.count)" }.joined(separator: "; ")
    case .map(let map): map.alternative
    case .network(let network, _, _): network.alternative
    }
  }

  /// - Parameter id: of the drawing on its page.
  func draw(id: String, _ language: Language, _ h: inout HTML) {
    switch drawing {
    case .bars(let bars): Self.draw(bars, id: id, title: caption, alternative, &h)
    case .map(let map): map.draw(id: id, title: caption, language, &h)
    case .network(let network, let ours, let theirs): network.draw(id: id, title: caption, heads: (ours, theirs), hasKey: true, &h)
    }
  }

  /// A drawing as a file of its own, with its rules in it.
  func file(_ language: Language) -> [UInt8] {
    var h = HTML(drawingStyle: pictureRules)
    draw(id: "picture", language, &h)
    return h.bytes
  }

  /// On paper and for everybody a picture leads nowhere.
  var unlinked: ReportPicture {
    guard case .network(var network, let ours, let theirs) = drawing else { return self }
    for place in network.nodes.indices { network.nodes[place].href = nil }
    var picture = self
    picture.drawing = .network(network, ours: ours, theirs: theirs)
    return picture
  }

  /// Bars with their numbers.
  private static func draw(_ bars: [Report.Bar], id: String, title: String, _ alternative: String, _ h: inout HTML) {
    let most = max(1, bars.map(\.count).max() ?? 1)
    let height = bars.count * 26 + 6
    h.add(.svg, .class("bars"), .viewBox(640, height), .role("img"), .labelledBy("\(id)-title \(id)-desc")) { h in
      h.add(.title, .id("\(id)-title"), text: title)
      h.add(.desc, .id("\(id)-desc"), text: alternative)
      for (row, bar) in bars.enumerated() {
        let y = Double(row * 26 + 4)
        h.add(.drawnText, .x(212), .y(y + 14), .anchor("end"), text: bar.label)
        h.void(.rect, .x(220), .y(y), .width(Double(bar.count) / Double(most) * 360), .height(18), .class("bar"))
        h.add(.drawnText, .x(226 + Double(bar.count) / Double(most) * 360), .y(y + 14), text: "\(bar.count)")
      }
    }
  }
}

/// For drawings on paper: black, white and greys, so that a copy loses nothing.
let pictureRules = """
  .map text,.network text,.bars text{font-family:"Noto Sans","Noto Sans CJK JP","DejaVu Sans",sans-serif;fill:#111}
  .map,.network{font-size:15px}.bars{font-size:13px}.bar{fill:#333}
  .map .paper{fill:#fff;stroke:#888;stroke-width:2}.map .tied{fill:#333;stroke:#fff;stroke-width:1.5}.map .place{fill:#fff;stroke:#111;stroke-width:2.5}
  .map .name{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}.map .lead{stroke:#888;stroke-width:1}
  .map .scale path{fill:none;stroke:#111;stroke-width:1.5}.map .north path{fill:#111}
  .network .head{fill:#444;font-size:13px}.network circle{fill:#fff;stroke:#111;stroke-width:2}
  .network .line path{fill:none;stroke:#555;stroke-width:1.5}\(lineStrokes)
  """

/// How kinds of ties are told apart without colours.
let lineStrokes = """
  .network .line.k1 path{stroke-dasharray:9 4}.network .line.k2 path{stroke-dasharray:2 4}.network .line.k3 path{stroke-dasharray:12 4 2 4}\
  .network .line.k4 path{stroke-width:3.5}.network .line.k5 path{stroke-width:3.5;stroke-dasharray:9 5}.network .line.k6 path{stroke-width:3.5;stroke-dasharray:3 5}\
  .network .line.k7 path{stroke-dasharray:4 2}
  """
