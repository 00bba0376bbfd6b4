import Archive
import Articles
import Foundation
import GRDB

/// Archive files: their addresses, how they are recognised and how they are stored.
enum ArchiveFile {
  /// The URI under which SQLite opens a file that nobody changes: no locks, no journal.
  static func address(of file: String) -> String {
    let path = URL(fileURLWithPath: file).standardizedFileURL.path
    // SQLite ends a path at "?" and "#"; anything but the plainest letters is encoded.
    let plain = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
    let encoded = path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
    return "file:\(encoded)?immutable=1"
  }

  /// - Returns: the archive's version.
  static func check(_ db: Database, file: String) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard application == Schema.application else { throw ArchiveError.noArchive(file: file) }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard Schema.oldestVersion...Schema.version ~= version else {
      throw ArchiveError.otherVersion(file: file, version, reads: Schema.version)
    }
    return version
  }

  /// That the file's tables are ours to the letter: a view, a trigger, a generated column or another
  /// full-text setting in place of one would run, or answer with what nobody wrote.
  static func checkSchema(_ db: Database, version: Int) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema")
    let allowed = Schema.allowed(in: version)
    var statements: Set<String> = []
    for row in rows {
      let sql = String.fromDatabaseValue(row[1]) ?? ""
      let isOurs = allowed.contains(sql) && statements.insert(sql).inserted
      guard isOurs else {
        let name = StoredText.line(String.fromDatabaseValue(row[0]) ?? "?")
        throw ArchiveError.damaged(ArchiveDamage("“\(name)” is not what an archive holds"))
      }
    }
    guard statements.isSuperset(of: Schema.required(of: version)) else {
      throw ArchiveError.damaged(ArchiveDamage("a table is missing"))
    }
    for table in SearchTable.allCases {
      let settings = try Row.fetchAll(db, sql: "SELECT k, v FROM \(table.name)_config")
      guard settings == [["k": "version", "v": 4]] else {
        throw ArchiveError.damaged(
          ArchiveDamage(place: "table \(table.name)_config", "it is not what an archive holds"))
      }
    }
  }

  /// Waits until what was written to a file or folder is on the disk.
  static func store(_ path: String) throws(ArchiveError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemError() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw systemError() }
  }

  private static func systemError() -> ArchiveError { .storage(String(cString: strerror(errno))) }

  /// Why SQLite could not open a file, which it does not say.
  static var reasonNotOpened: String? {
    let descriptor = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor < 0 else {
      close(descriptor)
      return nil
    }
    return String(cString: strerror(errno))
  }
}

/// SQLite's errors as the archive's own.
/// - Parameter file: named where the file turns out to be damaged, or no database.
func reportingArchiveErrors<T>(file: String? = nil, _ body: () throws -> T) throws -> T {
  func damaged(_ reason: String) -> ArchiveError {
    .damaged(ArchiveDamage(file: file, reason))
  }
  do {
    return try body()
  } catch ArchiveError.damaged(var damage) {
    damage.file = file
    throw ArchiveError.damaged(damage)
  } catch let error as DamagedBytes {
    throw damaged("\(error)")
  } catch is RowDecodingError {
    throw damaged("a column holds something else than it should")
  } catch let error as DatabaseError {
    switch error.resultCode {
    case .SQLITE_CORRUPT where error.extendedResultCode == .SQLITE_CORRUPT_VTAB:
      throw damaged("the full-text index makes no sense; index the articles again")
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: throw ArchiveError.interrupted
    case .SQLITE_NOTADB where file != nil: throw ArchiveError.noArchive(file: file ?? "")
    case .SQLITE_CORRUPT: throw damaged("its pages make no sense")
    case .SQLITE_CANTOPEN:
      throw ArchiveError.storage(
        ArchiveFile.reasonNotOpened ?? StoredText.line(error.message ?? "\(error.resultCode)"))
    // It may quote names that the file gives its tables.
    default: throw ArchiveError.storage(StoredText.line(error.message ?? "\(error.resultCode)"))
    }
  }
}
