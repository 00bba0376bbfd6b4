import Articles
import Editions
import Indexing
import Story
import Temporal

/// A whole timeline that is open for reading, indexed for search. Answers in windows; never hands out
/// everything.
///
/// Reads are synchronous and may come from any thread; each throws `ArchiveError`, `.interrupted`
/// where `interrupt` ended it. `Request` has each of those that a browser asks.
public protocol TimelineArchive: AnyObject, Sendable {
  func story() throws -> StoryInfo

  /// A stretch of at most `limit` events in time order. Costs as much as `limit` asks for; with a
  /// query or `top`, the first window also makes the list of what passes.
  func window(_ filter: Filter, at place: WindowPlace, limit: Int) throws -> EventWindow

  /// The event with its reports and passages, `query`'s matches marked; `nil`: no such event.
  func event(_ id: EventID, query: Query?) throws -> EventDetail?

  /// All articles in order of publication.
  func articles() throws -> [ArticleRow]

  /// The numbers (`ArticleRow.number`) of the articles that a query finds, in order. A word is in the
  /// article's text, comments and all, its headline, its outlet or the name of its file; a day, a
  /// kind, a place and a trait belong to an event that it tells, a speaker and a voice to one of its
  /// sentences. Different sentences may meet different demands of the query.
  func articles(matching query: Query) throws -> [Int]

  /// One article with everything that is known of it; `nil`: no such article.
  func article(_ id: String) throws -> ArticleText?

  /// One article without its events and marks, as often as it is needed; `nil`: no such article.
  func bareArticle(_ id: String) throws -> Article?

  /// All sentences of an article in order of position, with the events that have a part of one; a
  /// comment, a caption, a headline and a line of furniture count as sentences. Empty: no such
  /// article.
  func sentences(of article: String) throws -> [SentenceRow]

  /// How many sentences of each kind an article has.
  func sentenceCounts(of article: String) throws -> [SentenceKind: Int]

  /// The file name of the article with the longest text, and its bytes; `nil`: there is no article.
  func longestArticle() throws -> (file: String, bytes: Int)?

  /// At most `limit` of the sentences, comments, captions, headlines and pieces of furniture that no
  /// event has, from number `first` (from 0) on, in order of publication and position; those that
  /// match `query` if given. Words that are in a sentence of the timeline, in another clause than the
  /// event's, match there; of an article that has all words, though no sentence of it does, the
  /// sentence with most of them matches. A field that they do not have (`kind:`, `place:`, days)
  /// matches none.
  func outside(article: String?, query: Query?, from first: Int, limit: Int) throws -> OutsideWindow

  func axis(_ filter: Filter) throws -> Axis

  /// How much a query finds. Of an event that matches, those articles count whose own sentences do,
  /// else those whose passages hold one of the words or meet a field; all that report it where none
  /// does (a title, a kind).
  func counts(_ query: Query) throws -> QueryCounts

  /// Where "go to a date" lands: the first event that was in `days` and on no other day, else the
  /// first that may have begun in them, else the next one after them, else the last; of those of one
  /// day the one that fits best (`DayNearness`), and of these the most told.
  /// With at most 100 events that last through them.
  /// `nil`: no event passes.
  func landing(_ days: DayRange, _ filter: Filter) throws -> Landing?

  /// The marked passages whose articles are here, byte for byte; the others are left out.
  func passages(at marks: [PassageMark]) throws -> [MarkedPassage]

  /// The numbers that articles give for a thing, in order of publication. Reads the articles that may
  /// give one; a great many are not all read, which `Figures.unread` tells.
  func figures(_ question: FigureQuestion) throws -> Figures

  /// Calls `body` with the articles as their texts alone give them, without what an edition or
  /// other articles said of them: in order of publication, some at a time.
  func forEachOriginal(_ body: ([Article]) throws -> Void) throws

  /// The editions that it was built with.
  func editions() throws -> [SourceEdition]

  /// What it keeps of its articles so that others can join them; `nil`: nothing, as in memory and in
  /// archives of an older version.
  func keptStudies() throws -> (any KeptStudies)?

  /// The files that its articles were read from, by source, then by name.
  func files() throws -> [ReadFile]

  /// Ends the read that is in progress with `ArchiveError.interrupted`. May be called from any
  /// thread; without a read in progress it does nothing. An interruption that comes before its read
  /// has begun is lost.
  func interrupt()
}

/// Where an archive is kept: a file, or tables of a database.
public protocol ArchiveStore: Sendable {
  /// Takes the timeline piece by piece.
  associatedtype Writer: TimelineReceiver

  /// Writes a timeline; it appears whole or not at all, and replaces an older one.
  ///
  /// - Parameters:
  ///   - editions: those that the timeline is built with, kept for when articles join it.
  ///   - build: gives the writer a timeline; where it throws, nothing has changed.
  func write(editions: [SourceEdition], _ build: (inout Writer) throws -> Void) throws

  /// Opens what is kept, which must not change while it is open.
  /// - Throws: `ArchiveError.noArchive`, `.otherVersion` or `.damaged` when it is something else than
  ///   this program writes.
  func open() throws -> any TimelineArchive
}
