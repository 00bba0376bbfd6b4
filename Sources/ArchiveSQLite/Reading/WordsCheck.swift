import Archive
import Articles
import GRDB

/// What a full-text table holds, in one number (FNV-1a): damage to it makes words disappear, which
/// looks as if they had never been there.
enum WordsFingerprint {
  static func of(_ table: SearchTable, in db: Database, each: () throws -> Void) throws -> Int {
    var hash = StableHash()
    for sql in [
      "SELECT id, block FROM \(table.name)_data ORDER BY id",
      "SELECT segid, term, pgno FROM \(table.name)_idx ORDER BY segid, term",
    ] {
      let cursor = try Row.fetchCursor(db, sql: sql)
      while let row = try cursor.next() {
        try each()
        for value in row.databaseValues { combine(value, into: &hash) }
      }
    }
    return Int(truncatingIfNeeded: hash.value)
  }

  private static func combine(_ value: DatabaseValue, into hash: inout StableHash) {
    func add(_ byte: UInt8) { hash.combine(byte) }
    switch value.storage {
    case .null: add(0)
    case .int64(let number):
      for shift in 0..<8 { add(UInt8(truncatingIfNeeded: number >> (shift * 8))) }
    case .double(let number): for byte in "\(number)".utf8 { add(byte) }
    case .string(let text): for byte in text.utf8 { add(byte) }
    case .blob(let data): for byte in [UInt8](data) { add(byte) }
    }
  }
}

extension ArchiveRead {
  /// That a full-text table in which nothing was found is as it was written; looked at once, as it
  /// takes a second for a gigabyte.
  func checkWords(of table: SearchTable) throws {
    guard archive.file != nil, let noted = archive.facts.fingerprints[table],
      !archive.checkedWords.withLock({ $0.contains(table) })
    else { return }
    guard try fingerprint(of: table) == noted else { throw ArchiveRead.damagedWords(table) }
    archive.checkedWords.withLock { _ = $0.insert(table) }
  }

  func fingerprint(of table: SearchTable) throws -> Int {
    try WordsFingerprint.of(table, in: db) { try checkInterruption() }
  }

  static func damagedWords(_ table: SearchTable) -> ArchiveError {
    .damaged(
      ArchiveDamage(
        place: "table \(table.name)",
        "the full-text index is not what was written; index the articles again"))
  }
}
