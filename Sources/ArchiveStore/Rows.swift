import Articles
import Temporal
import Indexing
import Story

// What the archive answers with: plain values, small enough to hold a screen's worth of.

/// What a front needs to know of a story before it shows anything else.
public struct StoryInfo: Hashable, Sendable {
  public var title: String
  public var introduction: String?
  public var articles: Int
  public var events: Int
  public var undated: Int
  /// The axis label of the earliest and of the latest event ("1800s", "2025").
  public var earliest: String?
  public var latest: String?
  public var landmarks: [EventRow]
  /// Articles whose publication date is not known at all, and dated passages that wait for one.
  public var articlesWithoutDate: Int
  public var passagesWaitingForDate: Int
  /// What means the same in a search (`Highlighter`).
  public var aliases: [[String]] = []
}

/// A line of the timeline.
public struct EventRow: Hashable, Sendable, Identifiable {
  public var id: EventID
  public var title: String
  public var date: EventDate
  /// The landmark's short name; `nil`: no landmark.
  public var landmark: String?
  /// How many articles tell it.
  public var articles: Int
  /// Whether articles give it days that cannot be the same.
  public var isDisagreed = false
}

/// A stretch of the timeline.
public struct EventWindow: Hashable, Sendable {
  /// In time order.
  public var rows: [EventRow]
  /// How many events of the same filter come before the first row.
  public var offset: Int
  /// How many events pass the filter.
  public var total: Int
}

/// Which events are asked for.
public struct Filter: Hashable, Sendable {
  public var query: Query?
  /// Landmarks and the so many events that most articles mention; `nil`: all.
  public var top: Int?

  public init(query: Query? = nil, top: Int? = nil) {
    self.query = query
    self.top = top
  }
  public static let everything = Filter()
}

/// Where a window lies.
public enum WindowPlace: Hashable, Sendable {
  case first, last
  /// Begins right after, ends right before, or holds in its middle this event (or its place).
  case after(EventID)
  case before(EventID)
  case around(EventID)
}

/// One article among the reports of an event.
public struct ReportRow: Hashable, Sendable {
  /// 1, 2, 3 … in order of publication, within this event.
  public var number: Int
  public var article: ArticleRow
  public var report: Report
  /// Only repeats an earlier article's words.
  public var onlyEchoes: Bool
}

/// A passage, ready to be shown: its text without markup, with ranges into that text.
public struct PassageRow: Hashable, Sendable {
  public var passage: Passage
  /// `ReportRow.number` of its article.
  public var number: Int
  /// `ReportRow.number` of the article it repeats.
  public var echoOf: Int?
  /// The whole passage; line ends inside are single line feeds.
  public var text: String
  /// UTF-8 bytes in `text`.
  public var focus: Range<Int>
  /// UTF-8 bytes in `text`.
  public var expression: Range<Int>?
  /// What the query matches: UTF-8 bytes in `text`, in order.
  public var hits: [Range<Int>]
  /// What its expression was counted from, in words: the document's name, or the other expression's text.
  public var countedFromWords: String?
  /// It is one of the event's passages that the query means: no other meets more of it.
  public var matches = false
}

/// Everything about one event.
public struct EventDetail: Hashable, Sendable {
  public var event: Event
  public var row: EventRow
  public var reports: [ReportRow]
  /// In order of `number`, then of position.
  public var passages: [PassageRow]
}

/// An article in a list.
public struct ArticleRow: Hashable, Sendable, Identifiable {
  public var id: String
  /// 1, 2, 3 … in order of publication, in the whole story.
  public var number: Int
  /// Its headline, or its first words.
  public var label: String
  public var hasTitle: Bool
  public var outlet: String?
  public var author: String?
  public var published: Publication?
  public var file: String
  public var sha256: String
  public var events: Int
  public var undated: Int
  public var comments: Int
}

/// A dated passage as the reader marks it, or one that names a day which no calendar has.
public struct ReaderMark: Hashable, Sendable {
  public var passage: Passage
  /// `nil`: an undated passage, or one that belongs to no event.
  public var event: EventRow?
  public var countedFromWords: String?
}

/// An article to be read.
public struct ArticleText: Hashable, Sendable {
  public var row: ArticleRow
  public var article: Article
  /// In order of position.
  public var marks: [ReaderMark]
  /// Its events in time order.
  public var events: [EventRow]
}

/// What was read but stands outside the timeline.
public struct OutsideRow: Hashable, Sendable {
  public enum Kind: String, Sendable, Hashable { case undated, comment }
  public var kind: Kind
  public var article: ArticleRow
  /// UTF-8 bytes in the article's text.
  public var bytes: Range<Int>
  /// Without markup, line ends as blanks.
  public var text: String
  /// UTF-8 bytes in `text`.
  public var hits: [Range<Int>]
}

/// The axis above the timeline.
public struct Axis: Hashable, Sendable {
  public enum Unit: String, Sendable, Hashable { case day, month, year, decade, century }
  /// One slot for each unit of time that has events; events of a coarser precision (the 1980s, the
  /// 1800s) have slots of their own.
  public struct Slot: Hashable, Sendable {
    /// "1800s", "1980s", "1990", "2009-05".
    public var label: String
    public var days: DayRange
    /// Events that begin here, of all and of those that pass the filter.
    public var all: Int
    public var shown: Int
    /// The first event of it that passes the filter, else the first of all.
    public var firstEvent: EventID
    /// Units of time were left out between this slot and the one before.
    public var gapBefore: Bool
  }
  public var unit: Unit
  public var slots: [Slot]
}

/// Where "go to a date" lands.
public struct Landing: Hashable, Sendable {
  /// The first event in the range, else the next after it, else the last.
  public var row: EventRow
  public var isInside: Bool
  /// Events that last through the range, the landing left out.
  public var lasting: [EventRow]
}
