import Articles
import Formats
import Indexing
import Story
import Temporal

// What the archive answers with of one event and of articles.

/// One article among the reports of an event.
public struct ReportRow: Hashable, Sendable {
  /// 1, 2, 3 … in order of publication, within this event.
  public var number: Int
  public var article: ArticleRow
  public var report: Report
  /// Only repeats an earlier article's words.
  public var onlyEchoes: Bool

  public init(
    number: Int, article: ArticleRow, report: Report, onlyEchoes: Bool
  ) {
    self.number = number
    self.article = article
    self.report = report
    self.onlyEchoes = onlyEchoes
  }
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

  public init(
    passage: Passage, number: Int, echoOf: Int? = nil, text: String, focus: Range<Int>,
    expression: Range<Int>? = nil, hits: [Range<Int>], countedFromWords: String? = nil,
    matches: Bool = false
  ) {
    self.passage = passage
    self.number = number
    self.echoOf = echoOf
    self.text = text
    self.focus = focus
    self.expression = expression
    self.hits = hits
    self.countedFromWords = countedFromWords
    self.matches = matches
  }
}

/// Everything about one event.
public struct EventDetail: Hashable, Sendable {
  public var event: Event
  public var row: EventRow
  public var reports: [ReportRow]
  /// In order of `number`, then of position.
  public var passages: [PassageRow]

  public init(
    event: Event, row: EventRow, reports: [ReportRow], passages: [PassageRow]
  ) {
    self.event = event
    self.row = row
    self.reports = reports
    self.passages = passages
  }
}

/// An article in a list.
public struct ArticleRow: Hashable, Sendable, Identifiable {
  public var id: String
  /// 1, 2, 3 … in order of publication, in the whole story.
  public var number: Int
  /// Its headline, or its first words; where the headline is only the line that opens many pages of
  /// its outlet, the words that are its own.
  public var label: String
  /// The label is its headline.
  public var labelIsTitle: Bool
  /// The headline that it gives, whether it tells the article from others or not.
  public var title: String?
  public var outlet: String?
  public var author: String?
  public var published: Publication?
  public var file: String
  public var sha256: String
  public var events: Int
  public var undated: Int
  public var comments: Int

  public init(
    id: String, number: Int, label: String, labelIsTitle: Bool, title: String? = nil,
    outlet: String? = nil, author: String? = nil,
    published: Publication? = nil, file: String, sha256: String, events: Int, undated: Int,
    comments: Int
  ) {
    self.id = id
    self.number = number
    self.label = label
    self.labelIsTitle = labelIsTitle
    self.title = title ?? (labelIsTitle ? label : nil)
    self.outlet = outlet
    self.author = author
    self.published = published
    self.file = file
    self.sha256 = sha256
    self.events = events
    self.undated = undated
    self.comments = comments
  }
}

/// A dated passage as the reader marks it, or one that names a day which no calendar has.
public struct ReaderMark: Hashable, Sendable {
  public var passage: Passage
  /// `nil`: an undated passage, or one that belongs to no event.
  public var event: EventRow?
  public var countedFromWords: String?

  public init(
    passage: Passage, event: EventRow? = nil, countedFromWords: String? = nil
  ) {
    self.passage = passage
    self.event = event
    self.countedFromWords = countedFromWords
  }
}

/// An article to be read.
public struct ArticleText: Hashable, Sendable {
  public var row: ArticleRow
  public var article: Article
  /// In order of position.
  public var marks: [ReaderMark]
  /// Its events in time order.
  public var events: [EventRow]

  public init(
    row: ArticleRow, article: Article, marks: [ReaderMark], events: [EventRow]
  ) {
    self.row = row
    self.article = article
    self.marks = marks
    self.events = events
  }
}

/// What was read but stands outside the timeline.
public struct OutsideRow: Hashable, Sendable {
  public var kind: OutsideKind
  public var article: ArticleRow
  /// UTF-8 bytes in the article's text.
  public var bytes: Range<Int>
  /// Without markup, line ends as blanks.
  public var text: String
  /// UTF-8 bytes in `text`.
  public var hits: [Range<Int>]
  /// A time that it names and that dates nothing; `nil`: it names none.
  public var expression: TimeExpression?
  /// The words of the expression.
  public var words: String?
  /// It has only some of the words of a query; its article has the others elsewhere.
  public var isPart = false

  public init(
    kind: OutsideKind, article: ArticleRow, bytes: Range<Int>, text: String, hits: [Range<Int>]
  ) {
    self.kind = kind
    self.article = article
    self.bytes = bytes
    self.text = text
    self.hits = hits
  }
}

/// A sentence of an article, or what is read as one, wherever it is to be found.
public struct SentenceRow: Hashable, Sendable {
  public var kind: SentenceKind
  /// UTF-8 bytes in the article's text.
  public var bytes: Range<Int>
  /// Without markup, line ends as blanks.
  public var text: String
  /// The events that tell a part of it, in order of position.
  public var events: [EventRow] = []
  /// A time that it names and that dates nothing; `nil`: none was noted.
  public var expression: TimeExpression?

  public init(kind: SentenceKind, bytes: Range<Int>, text: String) {
    self.kind = kind
    self.bytes = bytes
    self.text = text
  }
}

/// A stretch of what stands outside the timeline.
public struct OutsideWindow: Hashable, Sendable {
  /// In order of publication and position.
  public var rows: [OutsideRow]
  /// How many come before the first row.
  public var offset: Int
  /// How many there are of each kind.
  public var counts: [OutsideKind: Int]

  public init(rows: [OutsideRow], offset: Int, counts: [OutsideKind: Int]) {
    self.rows = rows
    self.offset = offset
    self.counts = counts
  }

  public var total: Int { counts.values.reduce(0, +) }
}

/// What a query finds, on the timeline and outside it.
public struct QueryCounts: Hashable, Sendable {
  /// Articles in which it is, or whose event it names.
  public var articles: Int
  /// Sentences, comments, captions and headlines that match, on the timeline or not; of an article
  /// that has all words, though no sentence of it does, one.
  public var passages: Int

  public init(articles: Int, passages: Int) {
    self.articles = articles
    self.passages = passages
  }
}

/// A passage by what does not change with the timeline: its article's bytes and its place in it.
public struct PassageMark: Hashable, Sendable {
  /// `Article.sha256`.
  public var sha256: String
  /// UTF-8 bytes in the article's text: the whole passage, and the clause that was meant.
  public var bytes: Range<Int>
  public var focus: Range<Int>

  public init(sha256: String, bytes: Range<Int>, focus: Range<Int>) {
    self.sha256 = sha256
    self.bytes = bytes
    self.focus = focus
  }
}

/// A marked passage, ready to be shown.
public struct MarkedPassage: Hashable, Sendable {
  public var mark: PassageMark
  /// The whole passage without markup; line ends inside are single line feeds.
  public var text: String
  /// UTF-8 bytes in `text`.
  public var focus: Range<Int>
  public var article: ArticleRow

  public init(
    mark: PassageMark, text: String, focus: Range<Int>, article: ArticleRow
  ) {
    self.mark = mark
    self.text = text
    self.focus = focus
    self.article = article
  }
}
