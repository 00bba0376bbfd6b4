import Archive
import ArchiveSQLite
import Articles
import Formats
import Foundation
import Glibc

/// The archive that is kept of a folder in the person's cache, so that the folder opens at once while
/// nothing in it has changed.
///
/// It is `$XDG_CACHE_HOME/dateline/STORY/STATE.dateline`: STORY names the folder, STATE stands for all
/// that its timeline hangs on. Beside it `STATE.notes` has the lines that were said when it was made.
/// Only the owner can read them. They are safe to delete at any time.
struct StoryCache {
  private let source: Source
  private let root: String
  private let folder: String
  private let state: String

  private var archive: String { "\(folder)/\(state).dateline" }
  private var notes: String { "\(folder)/\(state).notes" }

  /// - Returns: `nil` where there is no cache, or nothing to read in the folder.
  init?(of source: Source, _ edition: EditionOptions) {
    guard let root = Self.root, let state = FolderState(of: source, edition) else { return nil }
    self.source = source
    self.root = root
    folder = root + "/" + source.wholePathName
    self.state = state.digest
  }

  /// As the XDG Base Directory Specification has it; a relative path there is to be ignored.
  private static var root: String? {
    let environment = ProcessInfo.processInfo.environment
    let cache =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    return cache.map { $0 + "/dateline" }
  }

  /// The story as it is kept; `nil`: it is not, or not of the folder as it stands.
  func open() -> OpenStory? {
    guard Self.isOwn(root), Self.isOwn(folder),
      let said = try? BoundedFile.contents(of: notes, atMost: Self.mostNotes),
      let archive = try? SQLiteFile(archive).open()
    else { return nil }
    for line in String(decoding: said, as: UTF8.self).split(separator: "\n") {
      StandardStream.error.note(TextBoundary.line(String(line)))
    }
    return OpenStory(archive: archive, skipped: [], source: source)
  }

  /// Has a story made and kept.
  ///
  /// - Parameter build: makes it in the place that it is given.
  /// - Returns: `nil` where it cannot be kept; a person is told why, unless another dateline is just
  ///   about it.
  /// - Throws: what `build` does, but for `ArchiveError`.
  func fill(_ build: (ArchivePlace) throws -> OpenStory) throws -> OpenStory? {
    do {
      for path in [root, folder] { try Self.make(path) }
      let place = try ArchivePlace(of: archive)
      RemovedWhenStopped.set(place.temporaryFiles)
      defer {
        place.release()
        RemovedWhenStopped.set([])
      }
      let before = StandardStream.notes.withLock(\.count)
      let story = try build(place)
      let said = StandardStream.notes.withLock { Array($0[before...]) }
      chmod(archive, 0o600)
      try store(said)
      removeOlder()
      return story
    } catch ArchiveError.beingWritten {
      return nil
    } catch let error as ArchiveError {
      var reason = "\(error)"
      if case .storage(let system) = error { reason = system }
      StandardStream.error.note("\(source.name) is not kept in the cache: \(reason)")
      return nil
    }
  }

  /// Bytes; of more lines the first are kept.
  private static let mostNotes = 1 << 20

  private func store(_ lines: [String]) throws(ArchiveError) {
    let text = lines.map { TextBoundary.line($0) + "\n" }.joined().utf8.prefix(Self.mostNotes)
    let descriptor = Glibc.open(notes, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.systemError() }
    defer { close(descriptor) }
    let bytes = Array(text)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { throw Self.systemError() }
  }

  /// What was kept of the folder as it stood before.
  private func removeOlder() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where !name.hasPrefix(".") && !name.hasPrefix(state) {
      unlink(folder + "/" + name)
    }
  }

  // MARK: Folders

  private static func make(_ path: String) throws(ArchiveError) {
    if isOwn(path) { return }
    do {
      try FileManager.default.createDirectory(
        atPath: FilePath.folder(of: path), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .storage("\(TextBoundary.line(FilePath.folder(of: path))) cannot be made")
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw systemError() }
    guard isOwn(path) else {
      throw .storage("others can write in \(TextBoundary.line(path)), or it is no folder")
    }
  }

  /// Whether a path is a folder of this user's, in which nobody else can put anything.
  private static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }

  private static func systemError() -> ArchiveError { .storage(String(cString: strerror(errno))) }
}
