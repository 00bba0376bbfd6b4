import Archive
import ArchiveSQLite
import Articles
import Exchange
import Formats
import Foundation
import Glibc

/// The archive that is kept of a folder, or of the built-in story, in the person's cache, so that it
/// opens at once while nothing in it has changed.
///
/// It is `$XDG_CACHE_HOME/dateline/STORY.dateline`. `STORY.state` beside it says of which `StoryState`
/// it is, and under that has the lines that were said when it was made. The state is taken away before
/// an archive is written and put there, whole, behind it: an archive without one is not used. Only the
/// owner can read them, and they are safe to delete at any time.
struct StoryCache {
  /// `nil`: the built-in story.
  private let source: Source?
  private let edition: EditionOptions
  private let folder: String
  private let state: StoryState

  private var archive: String { path(".dateline") }
  private var stateFile: String { path(".state") }

  private func path(_ ending: String) -> String {
    folder + "/" + (source?.wholePathName ?? "built-in") + ending
  }

  /// - Returns: `nil` where there is no cache, or nothing that can be read in the folder.
  init?(of source: Source?, _ edition: EditionOptions) {
    guard let folder = UserFolder.cache, let state = StoryState(of: source, edition) else {
      return nil
    }
    (self.source, self.edition, self.folder, self.state) = (source, edition, folder, state)
  }

  // MARK: Reading

  /// The story as it is kept; `nil`: it is not, or not as it stands.
  func open() -> OpenStory? {
    guard (try? checkFolder()) != nil, keptNotes() != nil,
      let archive = try? SQLiteFile(archive).open(),
      // Another may have been written while it was opened.
      let notes = keptNotes()
    else { return nil }
    // When it was used last.
    utimensat(AT_FDCWD, stateFile, nil, 0)
    for line in notes { StandardStream.error.note(line) }
    return OpenStory(archive: archive, skipped: [], source: source)
  }

  /// Bytes of a state file at most.
  private static let mostNotes = 1 << 20

  /// What was said when the archive was made; `nil`: none is there of this state.
  private func keptNotes() -> [String]? {
    guard let bytes = try? BoundedFile.contents(of: stateFile, atMost: Self.mostNotes) else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.first.map(String.init) == state.digest
      ? lines.dropFirst().map { TextBoundary.line(String($0)) } : nil
  }

  // MARK: Keeping

  /// Has a story made and kept.
  ///
  /// - Parameter build: makes it in the place that it is given.
  /// - Returns: `nil` where it was not made, since nothing can be kept; a person is told why, unless
  ///   another dateline is just about it or nothing can be written there at all.
  /// - Throws: what `build` does, but for `ArchiveError`.
  func fill(_ build: (ArchivePlace) throws -> OpenStory) throws -> OpenStory? {
    do {
      try makeFolder()
      let place = try ArchivePlace(of: archive)
      RemovedWhenStopped.set(place.temporaryFiles)
      defer {
        RemovedWhenStopped.set([])
        place.release()
      }
      unlink(stateFile)
      let before = StandardStream.notes.withLock(\.count)
      let story = try build(place)
      let said = StandardStream.notes.withLock { Array($0[before...]) }
      keep(said)
      dropUnused()
      return story
    } catch ArchiveError.beingWritten {
      return nil
    } catch let error as ArchiveError {
      var reason = "\(error)"
      if case .storage(let system) = error { reason = system }
      note(reason)
      return nil
    } catch let error as Closed {
      if let reason = error.reason { note(reason) }
      return nil
    }
  }

  /// Makes the archive one of its state, unless the story has changed meanwhile.
  private func keep(_ notes: [String]) {
    guard state.isSettled, StoryState(of: source, edition)?.digest == state.digest else {
      unlink(archive)
      return
    }
    var text = state.digest + "\n"
    for note in notes where text.utf8.count < Self.mostNotes / 2 {
      text += TextBoundary.line(note) + "\n"
    }
    chmod(archive, 0o600)
    do {
      let file = try NewFile(at: stateFile, mode: 0o600)
      file.write(text)
      try file.store(in: .taken)
    } catch {
      unlink(archive)
      note("\(error)")
    }
  }

  private func note(_ reason: String) {
    StandardStream.error.note(
      "\(source?.name ?? "the built-in story") is not kept in the cache: \(reason)")
  }

  /// Days after which a story that nobody opened is forgotten.
  private static let daysKept = 60

  /// Takes away stories that were not opened for long: their folders may be gone.
  private func dropUnused() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let oldest = time(nil) - Self.daysKept * 86_400
    for name in names where name.hasSuffix(".state") {
      var status = stat()
      let path = folder + "/" + name
      guard lstat(path, &status) == 0, status.st_mtim.tv_sec < oldest else { continue }
      unlink(path)
      unlink(FilePath.beside(path, FilePath.title(of: name) + ".dateline"))
    }
  }

  // MARK: The folder

  /// The folder cannot be used.
  private struct Closed: Error {
    /// `nil`: nothing can be written there, as in a container or for a user without a home.
    var reason: String?
  }

  private func makeFolder() throws(Closed) {
    let parent = FilePath.folder(of: folder)
    try? FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      let isClosed = [ENOENT, EACCES, EROFS, ENOTDIR, EPERM].contains(errno)
      throw Closed(reason: isClosed ? nil : String(cString: strerror(errno)))
    }
    var status = stat()
    // One that others can only read is closed to them; what those put there who can write is not used.
    if lstat(folder, &status) == 0, status.st_uid == geteuid(),
      status.st_mode & S_IFMT == S_IFDIR, status.st_mode & 0o022 == 0
    {
      chmod(folder, 0o700)
    }
    try checkFolder()
  }

  /// Whether only this user can read and write there.
  private func checkFolder() throws(Closed) {
    let name = TextBoundary.line(folder)
    var status = stat()
    guard lstat(folder, &status) == 0 else { throw Closed(reason: nil) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw Closed(reason: "\(name) is no folder") }
    guard status.st_uid == geteuid() else {
      throw Closed(reason: "\(name) belongs to another user")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw Closed(reason: "others can read or write in \(name)")
    }
  }
}
