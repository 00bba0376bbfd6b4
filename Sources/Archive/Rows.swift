import Indexing
import Story
import Temporal

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
  /// Whether an edition names any of the events.
  public var isCurated = false
  /// Whether of any event is known when on its day it was.
  public var hasHours = false
  /// The event that most articles mention; `nil`: there is none.
  public var mostTold: EventID?

  public init(
    title: String, introduction: String? = nil, articles: Int, events: Int, undated: Int,
    earliest: String? = nil, latest: String? = nil, landmarks: [EventRow], articlesWithoutDate: Int,
    passagesWaitingForDate: Int, aliases: [[String]] = []
  ) {
    self.title = title
    self.introduction = introduction
    self.articles = articles
    self.events = events
    self.undated = undated
    self.earliest = earliest
    self.latest = latest
    self.landmarks = landmarks
    self.articlesWithoutDate = articlesWithoutDate
    self.passagesWaitingForDate = passagesWaitingForDate
    self.aliases = aliases
  }
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
  /// Whether an edition names it.
  public var isCurated = false

  public init(
    id: EventID, title: String, date: EventDate, landmark: String? = nil, articles: Int,
    isDisagreed: Bool = false
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.landmark = landmark
    self.articles = articles
    self.isDisagreed = isDisagreed
  }
}

/// A stretch of the timeline.
public struct EventWindow: Hashable, Sendable {
  /// In time order.
  public var rows: [EventRow]
  /// How many events of the same filter come before the first row.
  public var offset: Int
  /// How many events pass the filter.
  public var total: Int
  /// Where only the most told are listed: what comes before the first of them and after the last.
  public var earlier: FoldedEvents?
  public var later: FoldedEvents?

  public init(
    rows: [EventRow], offset: Int, total: Int
  ) {
    self.rows = rows
    self.offset = offset
    self.total = total
  }
}

/// Events that a list leaves out at one of its ends.
public struct FoldedEvents: Hashable, Sendable {
  public var count: Int
  /// The first and the last of them.
  public var first: EventDate
  public var last: EventDate

  public init(count: Int, first: EventDate, last: EventDate) {
    self.count = count
    self.first = first
    self.last = last
  }
}

/// Which events are asked for.
public struct Filter: Hashable, Sendable {
  public var query: Query?
  /// Landmarks and the so many events that most articles mention; `nil`: all. They have an axis of
  /// their own.
  public var top: Int?
  /// All that pass, on an axis of their own.
  public static let all = Int.max
  /// Whether fewer may pass than there are.
  public var isPart: Bool { top.map { $0 < Filter.all } ?? false }

  public init(query: Query? = nil, top: Int? = nil) {
    self.query = query
    self.top = top
  }
  public static let everything = Filter()

  /// Passes all events.
  public var isEverything: Bool { (query?.isEmpty ?? true) && top == nil }
}

/// Where a window lies.
public enum WindowPlace: Hashable, Sendable {
  case first, last
  /// Begins right after, ends right before, or holds in its middle this event (or its place).
  case after(EventID)
  case before(EventID)
  case around(EventID)
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

    public init(
      label: String, days: DayRange, all: Int, shown: Int, firstEvent: EventID, gapBefore: Bool
    ) {
      self.label = label
      self.days = days
      self.all = all
      self.shown = shown
      self.firstEvent = firstEvent
      self.gapBefore = gapBefore
    }
  }
  public var unit: Unit
  public var slots: [Slot]

  public init(
    unit: Unit, slots: [Slot]
  ) {
    self.unit = unit
    self.slots = slots
  }
}

/// Where "go to a date" lands.
public struct Landing: Hashable, Sendable {
  /// The first event in the range, else the next after it, else the last.
  public var row: EventRow
  public var isInside: Bool
  /// Events that last through the range, the landing left out.
  public var lasting: [EventRow]

  public init(
    row: EventRow, isInside: Bool, lasting: [EventRow]
  ) {
    self.row = row
    self.isInside = isInside
    self.lasting = lasting
  }
}
