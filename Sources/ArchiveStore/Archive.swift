import GRDB
import Temporal
import TimelineCore

/// A whole timeline in SQLite, indexed for search. Answers in windows; never hands out everything.
public final class Archive: Sendable {
  /// An archive in memory, by the code that also writes files.
  public init(inMemory timeline: Timeline) throws {}

  public func story() throws -> StoryInfo { throw ArchiveError.notFound }
  public func window(_ filter: Filter, at place: WindowPlace, limit: Int) throws -> EventWindow {
    throw ArchiveError.notFound
  }
  /// The event with its reports and passages, `query`'s matches marked; `nil`: no such event.
  public func event(_ id: EventID, query: Query?) throws -> EventDetail? { nil }
  /// All articles in order of publication.
  public func articles() throws -> [ArticleRow] { [] }
  public func article(_ id: String) throws -> ArticleText? { nil }
  /// Undated passages and comments, in order of publication and position; those that match `query` if given.
  public func outside(article: String?, query: Query?) throws -> [OutsideRow] { [] }
  public func axis(_ filter: Filter) throws -> Axis { Axis(unit: .year, slots: []) }
  /// Articles with an event or outside passage that matches.
  public func matchingArticles(_ query: Query) throws -> Int { 0 }
  public func landing(_ days: DayRange, _ filter: Filter) throws -> Landing? { nil }
}

public enum ArchiveError: Error, Hashable, Sendable { case notFound }
