import Articles
import Glibc
import Synchronization

/// Tells when something in folders changes (inotify(7)). Where the system cannot watch all of it, it is
/// said every few seconds that something may have.
public final class FolderWatch: Sendable {
  private let trees: [String]
  private let flat: [String]
  /// Names of files that may change.
  private let ignored: Set<String>
  /// Milliseconds after which it is asked whether the waiting is over.
  private let step: Int32
  /// -1: the system watches nothing.
  private let descriptor: Int32
  private let isPartial = Atomic<Bool>(false)

  private static let events = UInt32(
    IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF)

  /// - Parameters:
  ///   - trees: folders with all that are below them; links to folders are not followed.
  ///   - flat: folders without those below them.
  ///   - ignored: names of files that may change, as every hidden one may.
  ///   - step: milliseconds after which it is asked whether the waiting is over.
  public init(
    _ trees: [String], flat: [String] = [], ignoring ignored: Set<String> = [], step: Int32 = 5_000
  ) {
    (self.trees, self.flat, self.ignored, self.step) = (trees, flat, ignored, step)
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
      guard isChanged(within: step) || isPartial.load(ordering: .relaxed) else { continue }
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
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return isChanged }
      isChanged = isChanged || concerns(buffer[..<count])
    }
  }

  /// Whether one of some events is of a file that counts: `inotify_event` with its name behind it.
  private func concerns(_ events: ArraySlice<UInt8>) -> Bool {
    let head = MemoryLayout<inotify_event>.size
    var rest = events
    while rest.count >= head {
      let length = rest.dropFirst(head - 4).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      let name = rest.dropFirst(head).prefix(length).prefix { $0 != 0 }
      let isHidden = name.first == UInt8(ascii: ".")
      if !isHidden, !ignored.contains(String(decoding: name, as: UTF8.self)) { return true }
      rest = rest.dropFirst(head + length)
    }
    return false
  }

  private func watchAll() {
    isPartial.store(descriptor < 0, ordering: .relaxed)
    guard descriptor >= 0 else { return }
    for folder in trees { watch(folder, withThoseBelow: true) }
    for folder in flat { watch(folder, withThoseBelow: false) }
  }

  private func watch(_ folder: String, withThoseBelow isTree: Bool) {
    guard inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR)) >= 0 else {
      // It is gone again, closed to us, or there are too many.
      isPartial.store(true, ordering: .relaxed)
      return
    }
    guard isTree, let stream = opendir(folder) else { return }
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
        watch(path, withThoseBelow: true)
      }
    }
  }
}
