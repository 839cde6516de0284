import Domain
import HashTreeCollections
import Journaling

/// The ledger of partnerships, folded from the journal: facts as rows of small numbers, texts each written once.
///
/// Rows of one subject are a list, the newest first: the subject's row names the newest, and each names the one before. So every
/// index is part of the columns, grows with them, and costs nothing to copy. `none` ends a list. Numbers of facts are places from 1.
package struct Ledger: Sendable {
  static let none: Int32 = -1

  var texts = Texts()
  /// Kinds, predicates, sources, and who says or writes something.
  var words = Symbols()
  /// Organisations by identifier, those of the register included, in the order in which they were first named.
  var nodes = Symbols()
  var organisations = Chunks<OrganisationRow>()
  /// Ties of the register of which something is claimed.
  var registerTies = Symbols()
  var registerTieClaims = Chunks<Int32>()
  var persons = Chunks<PersonRow>()
  var posts = Chunks<PostRow>()
  var ties = Chunks<TieRow>()
  var claims = Chunks<ClaimRow>()
  var judgements = Chunks<JudgementRow>()
  var interactions = Chunks<InteractionRow>()
  var merges = Chunks<MergeRow>()
  /// Which organisation has which name, and which has the name of another before.
  var likenesses = Likenesses()
  /// The newest tie of a kind.
  var lastOfKind = Chunks<KindRow>()
  /// The newest tie between our shore and theirs.
  var lastAcross = none

  var regions: TreeDictionary<Identifier<Region>, Region> = [:]
  var synonyms: TreeDictionary<Identifier<Topic>, Synonyms> = [:]

  // Derived from the register and from `merges`; not kept.
  var edgesOfRegister: TreeDictionary<Int32, [RegisterEdge]> = [:]
  var sitesOfRegister: TreeDictionary<Identifier<Organisation>, [Identifier<Site>]> = [:]
  var redirects = Redirects()
  /// How often a person was recorded, changed or erased since this ledger was read.
  var personChanges = 0
  var nameCache = NameCache()
  /// The facts that say something else than they did when they were recorded, since this ledger was read; `LedgerPlace.code`, or an organisation
  /// of the register.
  var changedFacts = Chunks<UInt32>()
  var mentionIndex = MentionIndex()
  /// Which person has which name.
  var personLikenesses: Likenesses { nameCache.likenesses(of: self) }
  /// How many persons were erased.
  var erasedCount = 0
  /// Opens what is sealed.
  var keyring = Keyring()
}

// MARK: Rows

/// 32-bit numbers alone, so that rows have no gaps and the same facts have the same bytes.
struct OrganisationRow {
  /// Of `Organisation.Shore`, 0 to 2; `Ledger.none` while the register has no such organisation.
  var shore = Ledger.none
  /// By what it is found: names, reading, city, topics.
  var found: UInt32 = 0
  /// How many ties of the ledger stand.
  var ties: Int32 = 0
  var lastTieFrom = Ledger.none
  var lastTieTo = Ledger.none
  var lastPost = Ledger.none
  var lastClaim = Ledger.none
  var lastGuest = Ledger.none
  var lastHost = Ledger.none
}

struct PersonRow {
  /// A box with names, note and source, or the names of what was written before there were boxes.
  var names: UInt32
  var note: UInt32
  var source: Int32
  /// Days since 1970; 0: it is not erased.
  var erased: Int32 = 0
  var lastPost = Ledger.none
  var lastClaim = Ledger.none
}

struct PostRow {
  var person: Int32
  var organisation: Int32
  /// A box with title, dates and source, or the title.
  var title: UInt32
  /// As `PartialDate.packed`.
  var from: Int32
  var until: Int32
  var source: Int32
  var beforeOfPerson: Int32
  var beforeOfOrganisation: Int32
  var lastClaim = Ledger.none
}

struct TieRow {
  var from: Int32
  var to: Int32
  var kind: Int32
  var title: UInt32
  var owner: Int32
  /// Days since 1970; `Int32.min`: none.
  var due: Int32
  /// 1 while the claim that there is such a tie is withdrawn.
  var isVoid: Int32 = 0
  var lastClaim = Ledger.none
  var beforeFrom: Int32
  var beforeTo: Int32
  var beforeOfKind: Int32
  var beforeAcross = Ledger.none
}

struct KindRow {
  var kind: Int32
  var last: Int32
  var count: Int32
}

struct ClaimRow {
  /// 0 organisation, 1 person, 2 tie of the register, 3 tie of the ledger, 4 post.
  var kindOfSubject: Int32
  var subject: Int32
  var predicate: Int32
  /// A box with value, source, sentence and who says so, or the value.
  var value: UInt32
  var source: Int32
  var sentence: UInt32
  var saidBy: Int32
  /// Minutes since 1970.
  var recorded: Int32
  var recordedBy: Int32
  /// Of `Claim.Standing`.
  var standing: Int32 = 0
  var isPreferred: Int32 = 0
  var before: Int32
  var lastJudgement = Ledger.none
}

struct JudgementRow {
  var claim: Int32
  var verdict: Int32
  var reason: UInt32
  var at: Int32
  var by: Int32
  var before: Int32
}

struct InteractionRow {
  var kind: Int32
  var guest: Int32
  var host: Int32
  var from: Int32
  var until: Int32
  /// `Ledger.none` when nobody counted.
  var people: Int32
  /// A box with occasion and source, or the occasion.
  var occasion: UInt32
  var source: Int32
  var beforeOfGuest: Int32
  var beforeOfHost: Int32
}

struct MergeRow {
  /// As `ClaimRow.kindOfSubject`.
  var kind: Int32
  var duplicate: Int32
  var into: Int32
  var reason: UInt32
  var at: Int32
  var by: Int32
  /// 0: it holds.
  var undoneAt: Int32 = 0
  var undoneBy: Int32 = 0
  var undoneReason: UInt32 = 0
}

/// A tie of the register, seen from one of its ends.
struct RegisterEdge: Hashable, Sendable {
  var tie: Identifier<Tie>
  var other: Int32
  var isOutward: Bool
}

// MARK: Names for numbers

extension Ledger {
  mutating func word(_ text: String) -> Int32 { words.intern(text, in: &texts) }
  func text(ofWord word: Int32) -> String { words.text(word, in: texts) }

  /// The place of an organisation; it has one from when it is first named.
  mutating func node(_ id: Identifier<Organisation>) -> Int32 {
    let node = nodes.intern(id.text, in: &texts)
    if Int(node) == organisations.count { organisations.append(OrganisationRow()) }
    return node
  }
  func node(of id: Identifier<Organisation>) -> Int32? { nodes.find(id.text, in: texts) }
  func organisation(_ node: Int32) -> Identifier<Organisation> { Identifier(nodes.text(node, in: texts)) }

  mutating func key(_ subject: LedgerSubject) -> SubjectKey {
    switch subject {
    case .organisation(let id): return SubjectKey(kind: 0, place: node(id))
    case .person(let number): return SubjectKey(kind: 1, place: Int32(clamping: number - 1))
    case .tie(let id):
      let place = registerTies.intern(id.text, in: &texts)
      if Int(place) == registerTieClaims.count { registerTieClaims.append(Self.none) }
      return SubjectKey(kind: 2, place: place)
    case .agreement(let number): return SubjectKey(kind: 3, place: Int32(clamping: number - 1))
    case .post(let number): return SubjectKey(kind: 4, place: Int32(clamping: number - 1))
    }
  }

  /// nil for what the ledger has never heard of.
  func key(of subject: LedgerSubject) -> SubjectKey? {
    func within(_ number: Int, _ count: Int) -> Int32? { (1...max(1, count)).contains(number) && count > 0 ? Int32(number - 1) : nil }
    return switch subject {
    case .organisation(let id): node(of: id).map { SubjectKey(kind: 0, place: $0) }
    case .person(let number): within(number, persons.count).map { SubjectKey(kind: 1, place: $0) }
    case .tie(let id): registerTies.find(id.text, in: texts).map { SubjectKey(kind: 2, place: $0) }
    case .agreement(let number): within(number, ties.count).map { SubjectKey(kind: 3, place: $0) }
    case .post(let number): within(number, posts.count).map { SubjectKey(kind: 4, place: $0) }
    }
  }

  func subject(_ key: SubjectKey) -> LedgerSubject {
    switch key.kind {
    case 0: .organisation(organisation(key.place))
    case 1: .person(Int(key.place) + 1)
    case 2: .tie(Identifier(registerTies.text(key.place, in: texts)))
    case 3: .agreement(Int(key.place) + 1)
    default: .post(Int(key.place) + 1)
    }
  }
}

/// A subject as its columns know it.
struct SubjectKey: Hashable, Sendable {
  /// As `ClaimRow.kindOfSubject`.
  var kind: Int32
  var place: Int32
}
