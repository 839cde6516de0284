import Domain
import Foundation
import HashTreeCollections
import Journaling

/// The columns as bytes: rows as they lie in memory, texts as UTF-8. At two million facts JSON would take minutes to read.
extension Ledger {
  /// The name of the field in a snapshot.
  static let snapshotType = "ledger.columns"
  /// Told apart from the same bytes in another order of bytes, and from other columns.
  private static let title: UInt32 = 0x4C45_4402

  /// The same ledger gives the same bytes.
  func columns() -> Data {
    var data = Data()
    data.append(number: Self.title)
    texts.write(to: &data)
    for symbols in [words, nodes, registerTies] { symbols.write(to: &data) }
    organisations.write(to: &data)
    registerTieClaims.write(to: &data)
    persons.write(to: &data)
    posts.write(to: &data)
    ties.write(to: &data)
    claims.write(to: &data)
    judgements.write(to: &data)
    interactions.write(to: &data)
    merges.write(to: &data)
    likenesses.write(to: &data)
    lastOfKind.write(to: &data)
    data.append(number: UInt32(bitPattern: lastAcross))
    return data
  }

  /// - Returns: nil for bytes that are not columns of this program; they are then made again from the journal.
  init?(columns: Data, keyring: Keyring) {
    let read: Ledger? = columns.withUnsafeBytes { bytes in
      var reader = ColumnReader(bytes)
      var ledger = Ledger()
      guard reader.number() == Self.title, let texts = Texts(&reader), let words = Symbols(&reader, in: texts),
        let nodes = Symbols(&reader, in: texts), let registerTies = Symbols(&reader, in: texts),
        let organisations = Chunks<OrganisationRow>(&reader), let registerTieClaims = Chunks<Int32>(&reader),
        let persons = Chunks<PersonRow>(&reader), let posts = Chunks<PostRow>(&reader), let ties = Chunks<TieRow>(&reader),
        let claims = Chunks<ClaimRow>(&reader), let judgements = Chunks<JudgementRow>(&reader), let interactions = Chunks<InteractionRow>(&reader),
        let merges = Chunks<MergeRow>(&reader), let likenesses = Likenesses(&reader), let lastOfKind = Chunks<KindRow>(&reader),
        let lastAcross = reader.number()
      else { return nil }
      ledger.texts = texts
      (ledger.words, ledger.nodes, ledger.registerTies) = (words, nodes, registerTies)
      (ledger.organisations, ledger.registerTieClaims, ledger.persons, ledger.posts) = (organisations, registerTieClaims, persons, posts)
      (ledger.ties, ledger.claims, ledger.judgements, ledger.interactions) = (ties, claims, judgements, interactions)
      (ledger.merges, ledger.likenesses, ledger.lastOfKind) = (merges, likenesses, lastOfKind)
      ledger.lastAcross = Int32(bitPattern: lastAcross)
      for place in merges.indices where merges[place].undoneAt == 0 {
        let merge = merges[place]
        ledger.redirects.add(SubjectKey(kind: merge.kind, place: merge.duplicate), to: SubjectKey(kind: merge.kind, place: merge.into))
      }
      return ledger
    }
    guard let read else { return nil }
    self = read
    self.keyring = keyring
    erasedCount = persons.indices.count { persons[$0].erased != 0 }
  }

  /// What stands beside the columns, as events.
  var essence: [Event] {
    regions.sorted { $0.key < $1.key }.map { .ledger(.regionRecorded($0.value)) }
      + synonyms.sorted { $0.key < $1.key }.map { .ledger(.synonymsRecorded($0.value)) }
  }
}
