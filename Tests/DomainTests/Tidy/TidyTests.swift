import Foundation
import Testing

/// What we would otherwise nag about. Each message says what to do instead.
struct `The house is tidy` {
  @Test func `imports point one way`() {
    let ours = Set(permitted.keys)
    for (file, text) in House.texts {
      guard let allowed = permitted[file.target] else {
        Issue.record("\(file.path): the target \(file.target) is new. Say in `permitted` of this test what it may import.")
        continue
      }
      for (line, module) in text.imports where !allowed.contains(module) {
        guard !(web.contains(module) && file.mayServe) else { continue }
        let advice =
          web.contains(module)
          ? "Only Features/Web, a deed's `+Route.swift` and kakehashi speak HTTP: decide here, and let a route ask."
          : ours.contains(module)
            ? "It would turn the one direction round: move what you need down to Domain, or your code up."
            : "Hand in what you need as a value or a closure; if the target is to have a new dependency, write a decision record first."
        Issue.record("\(file.path):\(line): \(file.target) must not import \(module). \(advice)")
      }
    }
  }

  @Test func `the checker and the search share no code`() {
    let judging = Side("the checker (Planning/Rules, Planning/Worth)", ["Sources/Planning/Rules", "Sources/Planning/Worth"])
    let searching = Side(
      "the search",
      [
        "Sources/Planning/Problem", "Sources/Planning/Search", "Sources/Planning/Bounding", "Sources/Planning/Replanning",
        "Sources/Planning/Explaining", "Sources/Planning/Propose.swift",
      ])
    #expect(judging.types.isSuperset(of: ["Inspection", "Atlas", "AloneSets"]), "The scan finds no types: mend `Side`.")
    #expect(searching.types.isSuperset(of: ["Problem", "Annealing", "Draft", "Boarding", "Route", "Ceiling", "DayShape"]))
    for (one, other) in [(judging, searching), (searching, judging)] {
      for (file, text) in one.texts {
        for (line, word) in text.words where other.types.contains(String(word)) {
          Issue.record(
            """
            \(file.path):\(line): \(one.name) names \(word), which belongs to \(other.name). One would hide the other's error: \
            write it again in the words of the contract, from Domain alone.
            """)
        }
        for (line, code) in text.code.enumerated() {
          for call in other.functions.subtracting(one.methods) where code.calls(call) {
            Issue.record(
              "\(file.path):\(line + 1): \(one.name) calls \(call), which belongs to \(other.name). Compute it here once more.")
          }
        }
      }
    }
  }

  @Test(arguments: ["visits.csv", "delegates.csv", "sites.csv"])
  func `nothing of the example stands in the code`(list: String) {
    let ids = Set(House.ids(in: list))
    #expect(ids.count > 20, "Examples/japan-2024/\(list) was not read.")
    for (file, text) in House.texts {
      for (line, literal) in text.literals {
        let words = literal.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        for word in words where ids.contains(String(word)) {
          Issue.record(
            """
            \(file.path):\(line): “\(word)” is an id of the example trip. Product code knows no trip: read it from the folder, or \
            invent an id that no example has.
            """)
        }
      }
    }
  }

  @Test func `no file is longer than five hundred lines`() {
    for file in House.sources where file.lines > 500 {
      Issue.record("\(file.path) has \(file.lines) lines. Find the second thing in it and give it a file of its own.")
    }
  }

  @Test func `nothing is public, since nobody links us`() {
    for (file, text) in House.texts {
      for (line, word) in text.words where word == "public" || word == "open" {
        let code = text.code[line - 1].drop { $0 == " " }
        guard code.hasPrefix("\(word) ") else { continue }
        Issue.record("\(file.path):\(line): write `package` for what crosses a target, and nothing for the rest.")
      }
    }
  }

  @Test func `the clock of the machine is asked in one place`() {
    for (file, text) in House.texts where !["kakehashi", "planning-bench", "journal-probe"].contains(file.target) {
      for (line, code) in text.code.enumerated() where code.contains("Date()") || code.contains("Date.now") {
        guard file.path != "Sources/Features/Record/Desk.swift" else { continue }
        Issue.record(
          "\(file.path):\(line + 1): no decision and no page asks the time. Take it as a parameter; `systemClock` is handed in by main.")
      }
    }
  }
}

/// What each target may import beside the standard library.
private let permitted: [String: Set<String>] = [
  "Domain": [],
  "Planning": ["Domain", "Synchronization"],
  "Reading": ["Domain"],
  "Journaling": ["Domain", "GRDB", "CSodium", "Foundation", "Synchronization", "Glibc", "Musl", "Darwin"],
  "Interchange": [
    "Domain", "Planning", "Reading", "Yams", "CZip", "CXlsx", "Foundation", "FoundationXML", "Glibc", "Musl", "Darwin",
  ],
  "Documents": ["Domain", "CQR"],
  "Mailing": ["Domain", "CCurl", "Foundation"],
  "Features": [
    "ServiceLifecycle",
    "Domain", "Planning", "Reading", "Journaling", "Interchange", "Documents", "Mailing", "Foundation",
    "HashTreeCollections", "Logging", "Synchronization", "Subprocess", "SystemPackage", "Glibc", "Musl", "Darwin",
  ],
  "kakehashi": [
    "Domain", "Planning", "Reading", "Journaling", "Interchange", "Documents", "Mailing", "Features", "Foundation",
    "Synchronization", "ArgumentParser",
    "Logging", "Hummingbird",
  ],
  "planning-bench": ["Domain", "Planning", "Interchange", "ArgumentParser", "Foundation", "Dispatch"],
  "journal-probe": ["Domain", "Journaling", "Features", "Foundation"],
]
private let web: Set<String> = ["Hummingbird", "HTTPTypes", "NIOCore"]

extension House.File {
  fileprivate var mayServe: Bool { isIn("Sources/Features/Web") || target == "Features" && path.hasSuffix("+Route.swift") }
}

extension SwiftText {
  /// Modules with their lines; `package import struct Foundation.Data` is one of Foundation.
  fileprivate var imports: [(line: Int, module: String)] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"]
    return code.enumerated().compactMap { index, line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) }) else {
        return nil
      }
      let named = words[(place + 1)...].drop { kinds.contains($0) }.first
      return named?.split(separator: ".").first.map { (index + 1, String($0)) }
    }
  }
}

private let modifiers: Set<Substring> = [
  "package", "internal", "public", "private", "fileprivate", "final", "indirect", "nonisolated", "static", "mutating",
]

/// Some folders, and what they declare that others could name.
private struct Side {
  let name: String
  let texts: [(file: House.File, text: SwiftText)]
  private(set) var types: Set<String> = []
  /// Free functions.
  private(set) var functions: Set<String> = []
  /// Names of functions within types, which may be the same by chance.
  private(set) var methods: Set<String> = []

  init(_ name: String, _ places: [String]) {
    self.name = name
    texts = House.texts.filter { entry in places.contains { entry.file.path == $0 || entry.file.isIn($0) } }
    for (_, text) in texts {
      for line in text.code {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") }
        guard let place = words.firstIndex(where: { !modifiers.contains($0) && !$0.hasPrefix("@") }), place + 1 < words.count else {
          continue
        }
        let isOwn = !line.hasPrefix(" ") && !words[..<place].contains { $0 == "private" || $0 == "fileprivate" }
        switch words[place] {
        case "struct", "class", "enum", "actor", "protocol", "typealias":
          if isOwn { types.insert(String(words[place + 1])) }
        case "func":
          if isOwn { functions.insert(String(words[place + 1])) } else { methods.insert(String(words[place + 1])) }
        default: break
        }
      }
    }
  }
}

extension String {
  /// Whether a free function of this name is called: `check(`, but not `recheck(`, `.check(` or `func check(`.
  fileprivate func calls(_ name: String) -> Bool {
    var rest = self[...]
    while let found = rest.range(of: name + "(") {
      let before = self[..<found.lowerBound]
      let isOther = before.last.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." } ?? false
      if !isOther, !before.hasSuffix("func ") { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}
