import Articles
import Glibc

/// Tells when something in a folder, or in those below it, changes (inotify(7)). Where the system can
/// watch no more, it is said every few seconds that something may have.
public final class FolderWatch: Sendable {
  private let folders: [String]
  /// Milliseconds after which it is asked whether the waiting is over.
  private let step: Int32
  /// -1: the system watches nothing.
  private let descriptor: Int32

  private static let events = UInt32(
    IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF)

  /// - Parameters:
  ///   - folders: with all folders below them; links to folders are not followed.
  ///   - step: milliseconds after which it is asked whether the waiting is over.
  public init(_ folders: [String], step: Int32 = 5_000) {
    (self.folders, self.step) = (folders, step)
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    watchAll()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Waits until something has changed, and then until nothing has for a while: what is being copied
  /// there comes in many steps.
  ///
  /// - Parameters:
  ///   - quiet: milliseconds.
  ///   - isEnded: asked now and then; the waiting ends where it is true.
  /// - Returns: whether something has changed.
  public func wait(quiet: Int32 = 200, until isEnded: () -> Bool = { false }) -> Bool {
    while !isEnded() {
      guard isChanged(within: step) || descriptor < 0 else { continue }
      var rest = Self.mostSteps
      while rest > 0, isChanged(within: quiet), !isEnded() { rest -= 1 }
      // Folders that are new.
      watchAll()
      return !isEnded()
    }
    return false
  }

  /// What goes on changing is looked at all the same.
  private static let mostSteps = 25

  /// Whether something changes within some milliseconds; what has changed is then over.
  private func isChanged(within milliseconds: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, descriptor < 0 ? 0 : 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    var isChanged = false
    while read(descriptor, &buffer, buffer.count) > 0 { isChanged = true }
    return isChanged
  }

  private func watchAll() {
    guard descriptor >= 0 else { return }
    for folder in folders { watch(folder) }
  }

  private func watch(_ folder: String) {
    guard inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR)) >= 0 else {
      return
    }
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // As `ArticleReader.files` passes over what is hidden.
      if name.hasPrefix(".") { continue }
      var status = stat()
      let path = folder + "/" + name
      if entry.pointee.d_type == DT_DIR
        || entry.pointee.d_type == DT_UNKNOWN && lstat(path, &status) == 0
          && status.st_mode & S_IFMT == S_IFDIR
      {
        watch(path)
      }
    }
  }
}
