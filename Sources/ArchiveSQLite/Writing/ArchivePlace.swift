import Archive
import Articles
import Foundation
import Glibc

/// The place of an archive that is to be written, locked for its one writer from `init` until
/// `release`, over all processes.
///
/// Beside the archive `NAME` stand `.NAME.dateline-lock`, which says the writer's process, and
/// `.NAME.dateline-partial`, which becomes the archive when it is whole. Both are gone at the end.
/// The lock goes with the process, and what a process that was killed left is used by the next.
public final class ArchivePlace {
  /// The archive itself, links followed.
  public let file: String
  private let lock: String
  private let partial: String
  private var descriptor: Int32 = -1

  /// - Throws: `ArchiveError.beingWritten` where somebody else has it, `storage` where nothing can
  ///   be written there.
  public init(of path: String) throws(ArchiveError) {
    let file = FilePath.target(of: path)
    self.file = file
    // Names have 255 bytes at most.
    let name = clipped(FilePath.name(of: file), to: 200)
    lock = FilePath.beside(file, ".\(name).dateline-lock")
    partial = FilePath.beside(file, ".\(name).dateline-partial")
    var status = stat()
    if lstat(file, &status) != 0, errno != ENOENT, errno != ENOTDIR { throw Self.systemError() }
    descriptor = try Self.take(lock, for: path)
    Self.note(getpid(), in: descriptor)
  }

  deinit { release() }

  /// What would be left of a process that is stopped, in the order in which to take it away.
  public var temporaryFiles: [String] { [partial, lock] }

  /// Lets others write the archive.
  public func release() {
    guard descriptor >= 0 else { return }
    // While it is still locked, so that nobody else's is taken away.
    unlink(lock)
    close(descriptor)
    descriptor = -1
  }

  /// Lets `write` make a file beside the archive and puts it in the archive's place when it is whole
  /// and stored: after a loss of power there is the older file or the new one. The new one has the
  /// older one's permissions, and its owner and group where that is allowed.
  func replace(write: (String) throws -> Void) throws {
    var older = stat()
    let isThere = stat(file, &older) == 0
    unlink(partial)
    do {
      // Until it is whole nobody reads it who may not read the older one.
      let made = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isThere ? 0o600 : 0o666)
      guard made >= 0 else { throw Self.systemError() }
      close(made)
      try write(partial)
      if isThere { try Self.adopt(older, by: partial) }
      try ArchiveFile.store(partial)
      guard rename(partial, file) == 0 else { throw Self.systemError() }
    } catch {
      unlink(partial)
      throw error
    }
    // The new file is in its place. Some file systems cannot store a folder by itself, and a folder
    // may be closed to reading; neither takes anything away from the file.
    let folder = FilePath.folder(of: file)
    try? ArchiveFile.store(folder.isEmpty ? "." : folder)
  }

  /// Opens and locks the lock file.
  private static func take(_ lock: String, for path: String) throws(ArchiveError) -> Int32 {
    while true {
      let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
      let descriptor = open(lock, O_RDWR | O_CREAT | flags, 0o644)
      guard descriptor >= 0 else {
        throw errno == ENOENT || errno == ENOTDIR ? .noFolder(file: path) : systemError()
      }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        // File systems without locks have one writer at a time.
        let isTaken = errno == EWOULDBLOCK
        let isInterrupted = errno == EINTR
        if isTaken || isInterrupted {
          let process = isTaken ? process(in: descriptor) : nil
          close(descriptor)
          if isInterrupted { continue }
          throw .beingWritten(file: path, process: process)
        }
      }
      // The one before may have taken it away between the two steps; then it locks nobody out.
      var (opened, named) = (stat(), stat())
      if fstat(descriptor, &opened) == 0, lstat(lock, &named) == 0,
        opened.st_dev == named.st_dev, opened.st_ino == named.st_ino
      {
        return descriptor
      }
      close(descriptor)
    }
  }

  private static func note(_ process: pid_t, in descriptor: Int32) {
    let line = Array("\(process)\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, line, line.count, 0)
  }

  private static func process(in descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let line = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return line.split(separator: "\n").first.flatMap { Int($0) }
  }

  private static func adopt(_ older: stat, by path: String) throws(ArchiveError) {
    var mode = older.st_mode & 0o7777
    if chown(path, older.st_uid, older.st_gid) != 0, chown(path, uid_t.max, older.st_gid) != 0 {
      // The group's permissions would be another group's.
      mode &= ~0o70
    }
    guard chmod(path, mode) == 0 else { throw systemError() }
  }

  private static func systemError() -> ArchiveError { .storage(String(cString: strerror(errno))) }
}

/// The beginning of a text, in whole characters.
private func clipped(_ text: String, to bytes: Int) -> String {
  var text = text
  while text.utf8.count > bytes { text.unicodeScalars.removeLast() }
  return text
}
