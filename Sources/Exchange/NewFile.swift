import Articles
import Glibc
import Words

/// Why a file could not be written; one line for a person.
public struct NewFileError: Error, Hashable, Sendable, CustomStringConvertible {
  private let path: String
  private let code: Int32

  init(_ path: String, errno code: Int32) {
    self.path = TextBoundary.line(path)
    self.code = code
  }

  public var description: String { words(in: .english) }

  public func words(in language: ReaderLanguage) -> String {
    let reason = SystemFailure.words(code, in: language)
    return language.words(
      en: "\(path) cannot be written: \(reason)", es: "no se puede escribir \(path): \(reason)")
  }
}

/// A file that comes to be whole or not at all: it is written, buffered, without a name, and put
/// in its place by `store`. Without that nothing is left of it, not even when the process is killed;
/// only where the file system knows no files without a name does it have one beside its place.
///
/// Not for more than one thread at a time.
public final class NewFile: TextOutputStream {
  /// What may already be where the file goes.
  public enum Place: Sendable { case free, taken }

  private let path: String
  /// A name in the same folder.
  private let partial: String
  private let keepsPermissions: Bool
  private var hasPartial = false
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// `errno` of the first write that failed; 0 when all went well.
  private var failure: Int32 = 0

  /// - Parameter mode: permissions, of which the process's umask takes some; `nil`: those of the
  ///   file that it replaces, or the usual ones.
  public init(at path: String, mode: mode_t? = nil) throws(NewFileError) {
    // A link stays a link.
    let target = FilePath.target(of: path)
    self.path = target
    keepsPermissions = mode == nil
    var older = stat()
    let isThere = stat(target, &older) == 0
    let mode = mode ?? (isThere ? older.st_mode & 0o666 : 0o666)
    let folder = FilePath.folder(of: target)
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    partial = FilePath.beside(target, ".dateline-\(number).partial")
    descriptor = Self.openNameless(in: folder.isEmpty ? "." : folder, mode: mode)
    if descriptor >= 0 { return }
    descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    if descriptor < 0 { throw NewFileError(path, errno: errno) }
    hasPartial = true
  }

  deinit { abandon() }

  /// Whether something stands at a path, be it a link to nothing.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  public func write(_ string: String) {
    buffer.append(contentsOf: string.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Tells a failure before all is written.
  public func check() throws(NewFileError) {
    if failure != 0 { throw NewFileError(path, errno: failure) }
  }

  /// Puts the file in its place.
  /// - Parameter place: `.free` leaves alone what appeared there in the meantime, and fails.
  public func store(in place: Place) throws(NewFileError) {
    flush()
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if failure == 0 { failure = put(in: place) }
    let outcome = failure
    abandon()
    if outcome != 0 { throw NewFileError(path, errno: outcome) }
  }

  /// Leaves nothing behind.
  public func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if hasPartial { unlink(partial) }
    hasPartial = false
  }

  /// - Returns: `errno`, or 0.
  private func put(in place: Place) -> Int32 {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return EISDIR }
    if place == .free {
      if giveName(path) { return 0 }
      // File systems without links have no better than a look.
      guard hasPartial, errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
        return errno
      }
      if Self.isThere(path) { return EEXIST }
    }
    if keepsPermissions, status.st_mode & S_IFMT == S_IFREG { adopt(status) }
    if !hasPartial {
      guard giveName(partial) else { return errno }
      hasPartial = true
    }
    guard rename(partial, path) == 0 else { return errno }
    hasPartial = false
    return 0
  }

  /// Takes over the permissions of the file that is replaced, and its owner where that is allowed.
  private func adopt(_ older: stat) {
    var mode = older.st_mode & 0o7777
    if fchown(descriptor, older.st_uid, older.st_gid) != 0,
      fchown(descriptor, uid_t.max, older.st_gid) != 0
    {
      // The group's permissions would be another group's.
      mode &= ~0o70
    }
    _ = fchmod(descriptor, mode)
  }

  /// Gives the file one more name, unless somebody has it.
  private func giveName(_ name: String) -> Bool {
    if hasPartial { return link(partial, name) == 0 }
    return linkat(AT_FDCWD, Self.entry(of: descriptor), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
  }

  /// - Returns: a descriptor; less than 0 where there can be no such files.
  private static func openNameless(in folder: String, mode: mode_t) -> Int32 {
    // `O_TMPFILE`, which is a macro that Swift does not see.
    let descriptor = open(folder, O_WRONLY | O_CLOEXEC | 0o20000000 | O_DIRECTORY, mode)
    // Without /proc it could never be given a name.
    if descriptor >= 0, !isThere(entry(of: descriptor)) {
      close(descriptor)
      return -1
    }
    return descriptor
  }

  private static func entry(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  private func flush() {
    var sent = 0
    while sent < buffer.count, failure == 0 {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        failure = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
