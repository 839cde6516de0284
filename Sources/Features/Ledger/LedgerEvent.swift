import Domain
import Foundation
import Journaling

/// What can have happened in the ledger of partnerships. Texts about persons are sealed before they are written (`Ledger.sealing`).
package enum LedgerEvent: Equatable, Sendable {
  case personRecorded(LedgerPerson)
  case postRecorded(Post)
  case tieRecorded(LedgerTie)
  case claimRecorded(Claim)
  case claimJudged(Judgement)
  case interactionRecorded(Interaction)
  case regionRecorded(Region)
  case synonymsRecorded(Synonyms)
  case merged(Merge)
  case mergeUndone(MergeUndone)
  case personErased(LedgerPersonErased)
}

/// A human being whom the agency knows, whatever the trip. Numbers begin at 1 and have no gap.
package struct LedgerPerson: Codable, Hashable, Sendable {
  package enum Script: String, Codable, CaseIterable, Sendable { case latin, japanese }
  /// A name in one script. It is never guessed from another.
  package struct Name: Codable, Hashable, Sendable {
    package var script: Script
    package var family: String
    package var given: String
    /// In kana; empty when not known.
    package var reading: String
    package init(_ script: Script, family: String, given: String, reading: String = "") {
      (self.script, self.family, self.given, self.reading) = (script, family, given, reading)
    }
    /// In the order of the script.
    package var full: String {
      let parts = script == .latin ? [given, family] : [family, given]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
  package var number: Int
  /// At least one, one a script.
  package var names: [Name]
  package var note: String
  package var source: String
  var sealed: Sealed?
  package init(number: Int, names: [Name], note: String = "", source: String) {
    (self.number, self.names, self.note, self.source) = (number, names, note, source)
  }
  package func name(in language: Language) -> String {
    let wished: Script = language == .ja ? .japanese : .latin
    return (names.first { $0.script == wished } ?? names.first)?.full ?? "P\(number)"
  }
}

/// A function that a person has, or had, at an organisation. The same number again changes title, dates and source alone.
package struct Post: Codable, Hashable, Sendable {
  package var number: Int
  package var person: Int
  package var organisation: Identifier<Organisation>
  package var title: Trilingual
  package var from: PartialDate?
  package var until: PartialDate?
  package var source: String
  var sealed: Sealed?
}

/// A tie or agreement that was written down at the desk; when it began and ended are claims about it.
package struct LedgerTie: Codable, Hashable, Sendable {
  package var number: Int
  package var from: Identifier<Organisation>
  package var to: Identifier<Organisation>
  /// A word of `TieKind`, or another.
  package var kind: String
  package var title: String
  /// Of a promise: who has to see to it, and by when.
  package var owner: Identifier<Organisation>?
  package var due: CalendarDate?
  var sealed: Sealed?
}

/// What somebody says of something, and where. Claims that contradict each other stand side by side.
package struct Claim: Codable, Hashable, Sendable {
  package enum Predicate: String, Codable, CaseIterable, Sendable {
    case exists, since, until, signed, renewed, status, region, interest, note
    case doNotRaise = "do-not-raise"
    /// Words that a report tells as a sentence, “… is the largest harbour of the coast”: one claim for each language.
    case describedInGerman = "described-de", describedInEnglish = "described-en", describedInJapanese = "described-ja"
    /// Whether a value is a date.
    package var isDate: Bool { [.since, .until, .signed, .renewed].contains(self) }
  }
  package var number: Int
  package var subject: LedgerSubject
  package var predicate: Predicate
  package var value: String
  package var source: String
  /// The words of the source; empty when not quoted.
  package var sentence: String
  /// Who says so; empty when the source does not tell.
  package var saidBy: String
  package var recorded: Minute
  package var recordedBy: String
  var sealed: Sealed?
}

/// What a person of the agency thinks of a claim. None removes it.
package struct Judgement: Codable, Hashable, Sendable {
  package enum Verdict: String, Codable, CaseIterable, Sendable {
    /// As it was recorded: neither accepted nor doubted.
    case open
    case accepted, doubted, withdrawn
    /// Of several claims of one subject and predicate the one that pages name first.
    case preferred
    case notPreferred = "not-preferred"
  }
  package var claim: Int
  package var verdict: Verdict
  package var reason: String
  package var at: Minute
  package var by: String
  var sealed: Sealed?
}

/// A visit, meeting or message between two organisations that no trip of the journal knows.
package struct Interaction: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable { case visit, meeting, message }
  package var number: Int
  package var kind: Kind
  /// Who came, or wrote.
  package var guest: Identifier<Organisation>
  package var host: Identifier<Organisation>
  package var from: PartialDate
  package var until: PartialDate?
  package var people: Int?
  package var occasion: String
  package var source: String
  var sealed: Sealed?
}

/// A region that sends or receives delegations.
package struct Region: Codable, Hashable, Sendable {
  package var id: Identifier<Region>
  package var name: Trilingual
  /// ISO 3166-1 alpha-2.
  package var country: String
  /// As sites write it; empty for a region of ours.
  package var prefecture: String
  /// Which organisation stands for it in agreements.
  package var organisation: Identifier<Organisation>?
  package var isOurs: Bool
}

/// Other words for a topic, all of them; by these it is found.
package struct Synonyms: Codable, Hashable, Sendable {
  package var topic: Identifier<Topic>
  package var de: [String]
  package var en: [String]
  package var ja: [String]
  package init(topic: Identifier<Topic>, de: [String], en: [String], ja: [String]) { (self.topic, self.de, self.en, self.ja) = (topic, de, en, ja) }
}

/// Two entries are one. The duplicate's facts stay its own and are shown with the other's until this is undone.
package struct Merge: Codable, Hashable, Sendable {
  package var number: Int
  package var duplicate: LedgerSubject
  package var into: LedgerSubject
  package var reason: String
  package var at: Minute
  package var by: String
  var sealed: Sealed?
}

package struct MergeUndone: Codable, Hashable, Sendable {
  package var merge: Int
  package var reason: String
  package var at: Minute
  package var by: String
  var sealed: Sealed?
}

/// What a claim can speak of. On paper `organisation:ID`, `person:7`, `tie:T1` (of the register), `agreement:12` (of the ledger), `post:3`.
package enum LedgerSubject: Hashable, Sendable {
  case organisation(Identifier<Organisation>)
  case person(Int)
  case tie(Identifier<Tie>)
  case agreement(Int)
  case post(Int)
}

extension LedgerSubject: WrittenAsText {
  package var description: String {
    switch self {
    case .organisation(let id): "organisation:\(id)"
    case .person(let number): "person:\(number)"
    case .tie(let id): "tie:\(id)"
    case .agreement(let number): "agreement:\(number)"
    case .post(let number): "post:\(number)"
    }
  }
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch (parts[0], Int(parts[1])) {
    case ("organisation", _): self = .organisation(Identifier(parts[1]))
    case ("tie", _): self = .tie(Identifier(parts[1]))
    case ("person", let number?): self = .person(number)
    case ("agreement", let number?): self = .agreement(number)
    case ("post", let number?): self = .post(number)
    default: return nil
    }
  }
}

// MARK: On paper

extension LedgerEvent {
  /// The names on paper are the file format; none may ever be changed.
  var name: String {
    switch self {
    case .personRecorded: "ledger.person-recorded"
    case .postRecorded: "ledger.post-recorded"
    case .tieRecorded: "ledger.tie-recorded"
    case .claimRecorded: "ledger.claim-recorded"
    case .claimJudged: "ledger.claim-judged"
    case .interactionRecorded: "ledger.interaction-recorded"
    case .regionRecorded: "ledger.region-recorded"
    case .synonymsRecorded: "ledger.synonyms-recorded"
    case .merged: "ledger.merged"
    case .mergeUndone: "ledger.merge-undone"
    case .personErased: "ledger.person-erased"
    }
  }

  var fact: any Encodable {
    switch self {
    case .personRecorded(let fact): fact
    case .postRecorded(let fact): fact
    case .tieRecorded(let fact): fact
    case .claimRecorded(let fact): fact
    case .claimJudged(let fact): fact
    case .interactionRecorded(let fact): fact
    case .regionRecorded(let fact): fact
    case .synonymsRecorded(let fact): fact
    case .merged(let fact): fact
    case .mergeUndone(let fact): fact
    case .personErased(let fact): fact
    }
  }

  /// - Returns: nil for a name that is not of the ledger, or not known here.
  init?(_ draft: Draft, _ decoder: JSONDecoder) throws {
    func read<Fact: Decodable>() throws -> Fact { try decoder.decode(Fact.self, from: draft.body) }
    switch draft.type {
    case "ledger.person-recorded": self = .personRecorded(try read())
    case "ledger.post-recorded": self = .postRecorded(try read())
    case "ledger.tie-recorded": self = .tieRecorded(try read())
    case "ledger.claim-recorded": self = .claimRecorded(try read())
    case "ledger.claim-judged": self = .claimJudged(try read())
    case "ledger.interaction-recorded": self = .interactionRecorded(try read())
    case "ledger.region-recorded": self = .regionRecorded(try read())
    case "ledger.synonyms-recorded": self = .synonymsRecorded(try read())
    case "ledger.merged": self = .merged(try read())
    case "ledger.merge-undone": self = .mergeUndone(try read())
    case "ledger.person-erased": self = .personErased(try read())
    default: return nil
    }
  }
}
