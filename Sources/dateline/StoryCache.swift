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
  let state: StoryState

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
  func open(quietly: Bool = false) -> OpenStory? {
    kept { $0.digest == state.digest }.map { archive, kept in
      if !quietly { say(kept.notes) }
      return OpenStory(
        archive: archive, skipped: [], source: source, follower: follower(archive, state.digest))
    }
  }

  /// The same as it was before articles came or went, where it would take a while to take them in:
  /// that is done while it is shown.
  func openEarlier() -> OpenStory? {
    guard let source, source.kind == .folder,
      let (archive, kept) = kept({ $0.kind == state.kind }),
      (try? archive.story().articles).map({ $0 >= Self.manyArticles }) ?? false
    else { return nil }
    say(kept.notes)
    return OpenStory(
      archive: archive, skipped: [], source: source, follower: follower(archive, nil))
  }

  /// So few articles are brought up to date before anything is shown.
  private static let manyArticles = 100

  private func follower(
    _ archive: any TimelineArchive, _ digest: String?
  ) -> FolderFollower? {
    source.flatMap {
      $0.kind == .folder
        ? FolderFollower(of: $0, edition, shown: archive, (digest, state.edition)) : nil
    }
  }

  private func say(_ notes: [String]) { for line in notes { StandardStream.error.note(line) } }

  private func kept(
    _ isWanted: (Kept) -> Bool
  ) -> (archive: any TimelineArchive, kept: Kept)? {
    guard (try? CacheFolder.check(folder)) != nil, let before = readState(), isWanted(before),
      let archive = try? SQLiteFile(archive).open(),
      // Another may have been written while it was opened.
      let kept = readState(), kept.digest == before.digest
    else { return nil }
    // When it was used last.
    utimensat(AT_FDCWD, stateFile, nil, 0)
    return (archive, kept)
  }

  /// What a state file says.
  private struct Kept {
    /// Those of the `StoryState`; no digest where files changed while they were read.
    var digest: String
    var kind: String
    var program: String
    /// What was said when the archive was made.
    var notes: [String]
  }

  /// Bytes of a state file at most.
  private static let mostNotes = 1 << 20

  private func readState() -> Kept? {
    guard let bytes = try? BoundedFile.contents(of: stateFile, atMost: Self.mostNotes) else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count >= 3 else { return nil }
    return Kept(
      digest: lines[0], kind: lines[1], program: lines[2],
      notes: lines.dropFirst(3).map { TextBoundary.line($0) })
  }

  // MARK: Keeping

  /// Brings what is kept of the folder up to date.
  ///
  /// - Parameters:
  ///   - quietly: while a screen is shown.
  ///   - isEnded: whether nobody waits for it any more.
  /// - Returns: `nil` where nothing can be kept.
  func refill(
    quietly: Bool = false, isEnded: @escaping @Sendable () -> Bool = { false }
  ) throws -> OpenStory? {
    guard let source, source.kind == .folder else { return nil }
    // Another program may study otherwise.
    let older =
      readState()?.program == state.program ? try? SQLiteFile(archive).open() : nil
    return try fill(quietly: quietly) { place in
      func build(from older: (any TimelineArchive)?) throws -> OpenStory {
        try edition.build(
          source, into: place, from: older,
          progress: ProgressLine(isQuiet: quietly), isEnded: isEnded)
      }
      var story: OpenStory
      do {
        story = try build(from: older)
      } catch ArchiveError.damaged where older != nil {
        story = try build(from: nil)
      }
      if !quietly { story.follower = follower(story.archive, state.digest) }
      return story
    }
  }

  /// Has a story made and kept.
  ///
  /// - Parameters:
  ///   - quietly: while a screen is shown, which handles signals itself.
  ///   - build: makes it in the place that it is given.
  /// - Returns: `nil` where it was not made, since nothing can be kept; a person is told why, unless
  ///   another dateline is just about it or nothing can be written there at all.
  /// - Throws: what `build` does, but for `ArchiveError`.
  func fill(
    quietly: Bool = false, _ build: (ArchivePlace) throws -> OpenStory
  ) throws -> OpenStory? {
    do {
      try CacheFolder.make(folder)
      let place = try ArchivePlace(of: archive)
      if !quietly { WhenStopped.remove(place.temporaryFiles) }
      defer {
        if !quietly { WhenStopped.remove([]) }
        place.release()
      }
      // What is there is of no state from now on; until another takes its place it can still be shown.
      if let kept = readState() { try? write(kept, digest: Self.unsettled) }
      StandardStream.heard.withLock { $0 = [] }
      defer { StandardStream.heard.withLock { $0 = nil } }
      let story = try build(place)
      keep(StandardStream.heard.withLock { $0 ?? [] })
      dropUnused()
      return story
    } catch ArchiveError.beingWritten, ArchiveError.interrupted {
      return nil
    } catch let error as ArchiveError {
      var reason = "\(error)"
      if case .storage(let system) = error { reason = system }
      note(reason)
      return nil
    } catch let error as CacheFolder.Closed {
      if let reason = error.reason { note(reason) }
      return nil
    }
  }

  /// Makes the archive one of its state; where the story has changed meanwhile, one of none, from which
  /// the next is made.
  private func keep(_ notes: [String]) {
    chmod(archive, 0o600)
    let isSettled =
      state.isSettled && StoryState(of: source, edition)?.digest == state.digest
    let kept = Kept(
      digest: state.digest, kind: state.kind, program: state.program, notes: notes)
    do {
      try write(kept, digest: isSettled ? state.digest : Self.unsettled)
    } catch {
      unlink(archive)
      note("\(error)")
    }
  }

  /// Stands for the digest of an archive whose story changed while it was read.
  private static let unsettled = "-"

  private func write(_ kept: Kept, digest: String) throws {
    var text = [digest, kept.kind, kept.program, ""].joined(separator: "\n")
    for note in kept.notes where text.utf8.count < Self.mostNotes / 2 {
      text += TextBoundary.line(note) + "\n"
    }
    let file = try NewFile(at: stateFile, mode: 0o600)
    file.write(text)
    try file.store(in: .taken)
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
}
