import Domain
import Foundation
import Journaling

/// A fact whose texts can be about a person: they can be taken out of it, sealed, and put back.
protocol SealableFact {
  /// What only the keys of those whom it is about open; the texts are empty then.
  var sealed: Sealed? { get set }
  /// In the order of the file format; each kind of fact has always as many.
  var texts: [String] { get set }
}

extension LedgerPerson: SealableFact {
  var texts: [String] {
    get { [names.packed, note, source] }
    set { (names, note, source) = (.init(packed: newValue[0]), newValue[1], newValue[2]) }
  }
}

extension Post: SealableFact {
  var texts: [String] {
    get { [title.de, title.en, title.ja, from?.description ?? "", until?.description ?? "", source] }
    set {
      title = Trilingual(de: newValue[0], en: newValue[1], ja: newValue[2])
      (from, until, source) = (PartialDate(newValue[3]), PartialDate(newValue[4]), newValue[5])
    }
  }
}

extension LedgerTie: SealableFact {
  var texts: [String] {
    get { [title] }
    set { title = newValue[0] }
  }
}

extension Claim: SealableFact {
  var texts: [String] {
    get { [value, source, sentence, saidBy] }
    set { (value, source, sentence, saidBy) = (newValue[0], newValue[1], newValue[2], newValue[3]) }
  }
}

extension Judgement: SealableFact {
  var texts: [String] {
    get { [reason] }
    set { reason = newValue[0] }
  }
}

extension Interaction: SealableFact {
  var texts: [String] {
    get { [occasion, source] }
    set { (occasion, source) = (newValue[0], newValue[1]) }
  }
}

extension Merge: SealableFact {
  var texts: [String] {
    get { [reason] }
    set { reason = newValue[0] }
  }
}

extension MergeUndone: SealableFact {
  var texts: [String] {
    get { [reason] }
    set { reason = newValue[0] }
  }
}

// MARK: Sealing

extension Ledger {
  static let sealField = "ledger"
  private static let keyStem = "ledger/person/"
  /// Between texts that are sealed together; no form takes such a sign.
  private static let gap: UInt8 = 0x1D

  static func keyName(of person: Int) -> String { "\(keyStem)\(person)" }
  static func person(ofKey name: String) -> Int? { name.hasPrefix(keyStem) ? Int(name.dropFirst(keyStem.count)) : nil }

  /// The fact as it may be written: what is about persons, or names them, opens with the keys of all of these alone.
  func sealing(_ event: LedgerEvent) -> LedgerEvent {
    switch event {
    case .personRecorded(let fact): .personRecorded(sealing(fact, about: [fact.number]))
    case .postRecorded(let fact): .postRecorded(sealing(fact, about: [fact.person]))
    case .tieRecorded(let fact): .tieRecorded(sealing(fact, about: []))
    case .claimRecorded(let fact): .claimRecorded(sealing(fact, about: owners(of: fact.subject)))
    case .claimJudged(let fact): .claimJudged(sealing(fact, about: owners(ofClaim: fact.claim)))
    case .interactionRecorded(let fact): .interactionRecorded(sealing(fact, about: []))
    case .merged(let fact): .merged(sealing(fact, about: owners(of: fact.into) + owners(of: fact.duplicate)))
    case .mergeUndone(let fact): .mergeUndone(sealing(fact, about: owners(ofMerge: fact.merge)))
    case .regionRecorded, .synonymsRecorded, .personErased: event
    }
  }

  private func sealing<Fact: SealableFact>(_ fact: Fact, about owners: [Int]) -> Fact {
    // Nothing gets a key anew that was destroyed.
    let owners = owners.filter { erasedOn($0) == nil }
    let named = personsNamed(in: Array(fact.texts.dropFirst(fact is LedgerPerson ? 1 : 0))).filter {
      !owners.contains($0)
    }
    guard let box = box(fact.texts, of: owners + named) else { return fact }
    var sealed = fact
    sealed.texts = fact.texts.map { _ in "" }
    sealed.sealed = box
    return sealed
  }

  /// Texts in as many boxes as persons, one in the other; nil where nobody has to be protected, or nothing is said.
  func box(_ texts: [String], of persons: [Int]) -> Sealed? {
    guard texts.contains(where: { !$0.isEmpty }) else { return nil }
    var (plain, box) = (Data(texts.joined(separator: String(UnicodeScalar(Self.gap))).utf8), Sealed?.none)
    for person in persons {
      box = keyring.seal(plain, of: Self.keyName(of: person), field: Self.sealField)
      plain = Data(box!.columnBytes)
    }
    return box
  }

  /// Whom a claim about something concerns.
  func owners(of subject: LedgerSubject) -> [Int] {
    switch subject {
    case .person(let number): [number]
    case .post(let number): posts.indices.contains(number - 1) ? [Int(posts[number - 1].person) + 1] : []
    case .organisation, .tie, .agreement: []
    }
  }
  func owners(ofClaim number: Int) -> [Int] {
    guard claims.indices.contains(number - 1) else { return [] }
    let row = claims[number - 1]
    return owners(of: subject(SubjectKey(kind: row.kindOfSubject, place: row.subject)))
  }
  func owners(ofMerge number: Int) -> [Int] {
    guard merges.indices.contains(number - 1) else { return [] }
    let row = merges[number - 1]
    return row.kind == 1 ? [Int(row.into) + 1, Int(row.duplicate) + 1] : []
  }
}

extension State {
  /// A fact of the ledger as it may be written.
  func written(_ event: LedgerEvent) -> Event { .ledger(ledger.sealing(event)) }
}

// MARK: Opening

extension Sealed {
  /// As columns keep a box, and as a box lies in another: `1C`, the key's name, `1C`, the box.
  var columnBytes: [UInt8] { [0x1C] + Array(key.utf8) + [0x1C] + Array(box) }
}

extension Ledger {
  func isSealed(_ place: UInt32) -> Bool { place != 0 && texts.withBytes(place) { $0.first == 0x1C } }

  /// What lies in the boxes at a place, and whose keys opened them, the inmost last; nil when a key is gone.
  func opened(_ place: UInt32) -> (texts: [String], keys: [String])? {
    var keys: [String] = []
    func open(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
      guard let end = bytes.dropFirst().firstIndex(of: 0x1C) else { return nil }
      keys.append(String(decoding: bytes[1..<end], as: UTF8.self))
      return keyring.open(UnsafeBufferPointer(rebasing: bytes[(end + 1)...]), of: keys[keys.count - 1], field: Self.sealField)
    }
    var plain = texts.withBytes(place) { $0.first == 0x1C ? open($0) : Array($0) }
    while let bytes = plain, bytes.first == 0x1C { plain = bytes.withUnsafeBufferPointer { open($0) } }
    return plain.map { bytes in
      (bytes.split(separator: Self.gap, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }, keys)
    }
  }

  /// The only text that is kept at a place; empty when its key is gone.
  func told(_ place: UInt32) -> String { isSealed(place) ? opened(place)?.texts.first ?? "" : texts[place] }

  /// Where a box was put, or the text.
  mutating func add(_ text: String, _ sealed: Sealed?) -> UInt32 {
    sealed.map { texts.add(bytes: $0.columnBytes) } ?? texts.add(text)
  }
}

// MARK: Names in texts

extension Ledger {
  /// Persons of the ledger whose full name stands in one of these texts, ascending; those who were erased have none.
  func personsNamed(in texts: [String]) -> [Int] {
    var found: Set<Int> = []
    let likenesses = personLikenesses
    for text in texts where text.utf8.count > 3 {
      let words = folded(text).split { !($0.isLetter || $0.isNumber || "-.'’".contains($0)) }.map { word in
        word.hasSuffix(".") ? String(word.dropLast()) : String(word)
      }
      for start in words.indices {
        for length in 2...5 where start + length <= words.count {
          let parts = Array(words[start..<start + length])
          look(parts, " ", likenesses, &found)
          // The last name may stand in the genitive.
          for ending in ["s", "'s", "’s", "'", "’"] where parts[length - 1].hasSuffix(ending) {
            look(parts.dropLast() + [String(parts[length - 1].dropLast(ending.count))], " ", likenesses, &found)
          }
        }
        // Names in Japanese stand in the middle of other signs.
        guard words[start].utf8.contains(where: { $0 >= 0xE3 }) else { continue }
        let signs = words[start].prefix(1000).map(String.init)
        for first in signs.indices {
          for length in 2...8 where first + length <= signs.count {
            look(Array(signs[first..<first + length]), "", likenesses, &found)
          }
        }
      }
    }
    return found.sorted()
  }

  /// Looks for a person whose two names are the beginning and the end of these parts.
  private func look(_ parts: [String], _ joint: String, _ likenesses: Likenesses, _ found: inout Set<Int>) {
    for middle in parts.indices.dropFirst() {
      let (a, b) = (parts[..<middle].joined(separator: joint), parts[middle...].joined(separator: joint))
      let likeness = LedgerPerson.likeness(a, b)
      guard let number = likenesses.holder(of: likeness).map({ Int($0.place) + 1 }),
        person(number)?.likenesses.contains(likeness) == true
      else { continue }
      found.insert(number)
    }
  }
}
