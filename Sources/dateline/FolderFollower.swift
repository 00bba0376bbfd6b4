import Archive
import ArchiveSQLite
import Articles
import Browser
import Dispatch
import Formats
import Foundation
import Glibc
import Session
import Synchronization

/// Looks after the folder of a story that is kept in the cache while it is shown: brings the archive up
/// to date where the folder has changed, on a thread of its own, and hands it out when it is asked.
final class FolderFollower: StoryFollower {
  private struct Known {
    var shown: any TimelineArchive
    /// Ids of the articles that are shown; `nil`: not looked up yet.
    var ids: Set<String>?
    /// `StoryState.edition` of what is shown.
    var edition: String
    /// `StoryState.digest` of the newest archive.
    var digest: String?
    var newest: (archive: any TimelineArchive, ids: Set<String>, edition: String)?
    var news: News?
    var trouble: String?
  }

  private let source: Source
  private let options: EditionOptions
  private let known: Mutex<Known>
  private let work = DispatchQueue(label: "dateline.folder", qos: .utility)
  private let isEnded = Atomic<Bool>(false)

  /// - Parameters:
  ///   - archive: what is shown.
  ///   - state: what it was made of; no digest: of an earlier state of the story.
  init(
    of source: Source, _ options: EditionOptions, shown archive: any TimelineArchive,
    _ state: (digest: String?, edition: String)
  ) {
    (self.source, self.options) = (source, options)
    known = Mutex(Known(shown: archive, edition: state.edition, digest: state.digest))
  }

  var news: News? { known.withLock(\.news) }

  /// The archive that is shown.
  var shown: any TimelineArchive { known.withLock(\.shown) }

  func takeTrouble() -> String? {
    known.withLock { known in
      defer { known.trouble = nil }
      return known.trouble
    }
  }

  func take() -> (any TimelineArchive)? {
    known.withLock { known in
      guard let newest = known.newest else { return nil }
      (known.shown, known.ids, known.edition) = newest
      (known.newest, known.news) = (nil, nil)
      return newest.archive
    }
  }

  func follow(wake: @escaping @Sendable () -> Void) {
    work.async { [self] in
      // Before the folder is looked at: what changes then is seen.
      let edition = options.chosen(for: source).map { FilePath.folder(of: $0) }
      let watch = FolderWatch(
        [source.path], flat: [edition].compactMap { $0?.isEmpty == true ? "." : $0 })
      func isOver() -> Bool { isEnded.load(ordering: .relaxed) }
      while !isOver() {
        switch refresh() {
        case .other: wake()
        case .same: break
        case .busy:
          usleep(Self.pause)
          continue
        }
        guard watch.wait(until: isOver) else { return }
      }
    }
  }

  /// Nothing is looked at any more. What is being written is left as it is: the next dateline that
  /// writes there uses its place.
  func end() { isEnded.store(true, ordering: .relaxed) }

  private enum Finding {
    case same, other
    /// It has to be tried again: another dateline is just about it, or a file has changed so lately that
    /// a later change could not be told from it.
    case busy
  }

  /// Tells why the folder cannot be read; what is shown stays.
  ///
  /// - Parameter digest: of the state that it is in, so that it is told once.
  private func fail(_ line: String, of digest: String) -> Finding {
    let isNew = known.withLock { known in
      defer { known.digest = digest }
      guard known.digest != digest else { return false }
      known.trouble = line
      return true
    }
    if isNew { StandardStream.error.note(line) }
    return isNew ? .other : .same
  }

  /// Microseconds until it is tried again.
  private static let pause: UInt32 = 200_000

  private func refresh() -> Finding {
    guard let cache = StoryCache(of: source, options) else {
      return fail("\(source.name): nothing can be read in it now", of: "")
    }
    if known.withLock({ $0.digest }) == cache.state.digest { return .same }
    guard cache.state.isSettled else { return .busy }
    let story: OpenStory?
    do {
      story =
        try cache.open(quietly: true)
        ?? cache.refill(quietly: true) { [self] in isEnded.load(ordering: .relaxed) }
      if known.withLock({ $0.ids }) == nil {
        let ids = try shown.keptStudies()?.ids ?? []
        known.withLock { $0.ids = ids }
      }
    } catch {
      // It cannot be read as it stands: what is shown stays.
      return fail(
        (error as? Fault)?.message ?? TextBoundary.line("\(error)"), of: cache.state.digest)
    }
    guard let story, let ids = try? story.archive.keptStudies()?.ids else { return .busy }
    return known.withLock { known in
      let before = known.news
      let shown = known.ids ?? []
      let news = News(added: ids.subtracting(shown).count, gone: shown.subtracting(ids).count)
      let isSame = news == News(added: 0, gone: 0) && known.edition == cache.state.edition
      known.news = isSame ? nil : news
      known.digest = cache.state.digest
      known.newest = (story.archive, ids, cache.state.edition)
      return known.news == before ? .same : .other
    }
  }
}
