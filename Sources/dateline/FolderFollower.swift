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
    /// Ids of the articles that are shown.
    var shown: Set<String>
    /// `StoryState.edition` of what is shown.
    var edition: String
    /// `StoryState.digest` of the newest archive.
    var digest: String?
    var newest: (archive: any TimelineArchive, ids: Set<String>, edition: String)?
    var news: News?
  }

  private let source: Source
  private let options: EditionOptions
  private let known: Mutex<Known>
  private let work = DispatchQueue(label: "dateline.folder", qos: .utility)
  private let isEnded = Atomic<Bool>(false)
  /// What would be left of an archive that is being written now.
  private let unfinished = Mutex<[String]>([])

  /// - Parameters:
  ///   - archive: what is shown.
  ///   - state: what it was made of.
  /// - Returns: `nil` where the archive does not say which articles it has.
  init?(
    of source: Source, _ options: EditionOptions, shown archive: any TimelineArchive,
    _ state: (digest: String?, edition: String)
  ) {
    guard let ids = try? archive.keptStudies()?.ids else { return nil }
    (self.source, self.options) = (source, options)
    known = Mutex(Known(shown: ids, edition: state.edition, digest: state.digest))
  }

  var news: News? { known.withLock(\.news) }

  func take() -> (any TimelineArchive)? {
    known.withLock { known in
      guard let newest = known.newest else { return nil }
      (known.shown, known.edition) = (newest.ids, newest.edition)
      (known.newest, known.news) = (nil, nil)
      return newest.archive
    }
  }

  func follow(wake: @escaping @Sendable () -> Void) {
    work.async { [self] in
      let edition = options.chosen(for: source).map { FilePath.folder(of: $0) }
      let watch = FolderWatch(
        [source.path] + [edition].compactMap { $0?.isEmpty == true ? "." : $0 })
      repeat {
        if refresh() { wake() }
      } while watch.wait(until: { isEnded.load(ordering: .relaxed) })
    }
  }

  /// Nothing is looked at any more; what is being written is left unfinished.
  func end() {
    isEnded.store(true, ordering: .relaxed)
    unfinished.withLock { files in for file in files { unlink(file) } }
  }

  /// Milliseconds after which it is tried again where another dateline is just about it, or a file has
  /// changed so lately that a later change could not be told from it.
  private static let pause: UInt32 = 100_000
  private static let mostTries = 100

  private func refill(_ cache: StoryCache) throws -> OpenStory? {
    defer { unfinished.withLock { $0 = [] } }
    return try cache.refill(quietly: true) { [self] files in
      unfinished.withLock { $0 = files }
    } isEnded: { [self] in
      isEnded.load(ordering: .relaxed)
    }
  }

  /// - Returns: whether there is other news.
  private func refresh() -> Bool {
    for _ in 0..<Self.mostTries where !isEnded.load(ordering: .relaxed) {
      guard let cache = StoryCache(of: source, options) else { return false }
      if known.withLock({ $0.digest }) == cache.state.digest { return false }
      guard cache.state.isSettled else {
        usleep(Self.pause)
        continue
      }
      let story: OpenStory?
      do {
        story = try cache.open(quietly: true) ?? refill(cache)
      } catch {
        // It cannot be read as it stands: what is shown stays.
        StandardStream.error.note("\((error as? Fault)?.message ?? "\(error)")")
        return false
      }
      guard let story, let ids = try? story.archive.keptStudies()?.ids else {
        usleep(Self.pause)
        continue
      }
      return known.withLock { known in
        let before = known.news
        let news = News(
          added: ids.subtracting(known.shown).count, gone: known.shown.subtracting(ids).count)
        let isSame = news == News(added: 0, gone: 0) && known.edition == cache.state.edition
        known.news = isSame ? nil : news
        known.digest = cache.state.digest
        known.newest = (story.archive, ids, cache.state.edition)
        return known.news != before
      }
    }
    return false
  }
}
