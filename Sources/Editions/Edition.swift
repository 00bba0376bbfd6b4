import Story
import Temporal

/// What a person says about a story: a YAML file, described in `Resources/EDITION.md`.
public struct Edition: Hashable, Sendable {
  /// The file it was read from, as messages name it.
  public var file: String
  public var title: String?
  /// One or two sentences for a first screen.
  public var introduction: String?
  /// Sets of words that mean the same.
  public var aliases: [[String]] = []
  /// It names every event: nothing found is added.
  public var isComplete = false
  /// SHA-256 of articles of which it names every event, where it does not do so of all.
  public var completed: Set<String> = []
  public var articles: [EditionArticle] = []
  public var documents: [EditionDocument] = []
  public var events: [EditionEvent] = []
  /// Passages without a date that are worth listing.
  public var undated: [EditionPassage] = []

  public init(file: String = "edition.yaml") {
    self.file = file
  }
}

/// Where something stands in an edition's file; lines and columns count from 1.
public struct FilePlace: Hashable, Sendable {
  public var line: Int
  /// In Unicode code points.
  public var column: Int
  /// The file, where it is not the edition's own: of editions that were laid together.
  public var file: String?

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// An article's metadata. It names the article by its file, by its SHA-256, or by both.
public struct EditionArticle: Hashable, Sendable {
  public var place: FilePlace
  /// The short name by which the edition's passages mean this article.
  public var key: String
  public var file: String?
  /// 64 hexadecimal digits, in lower case.
  public var sha256: String?
  public var title: String?
  public var outlet: String?
  public var author: String?
  public var published: EventDate?
  /// What the publication date rests on, in plain words.
  public var basis: String?
  /// How messages name it; `nil`: by its file or its key.
  var shownName: String?

  /// How messages name it.
  var name: String { shownName ?? file ?? key }
}

/// What a quoted document is, and when it was written.
public struct EditionDocument: Hashable, Sendable {
  public var place: FilePlace
  /// `EditionArticle.key`.
  public var article: String
  public var anchor: EditionAnchor
  public var name: String?
  public var date: EventDate?
}

/// An event that the edition names.
public struct EditionEvent: Hashable, Sendable {
  public var place: FilePlace
  public var key: String
  public var title: String
  public var date: EventDate
  public var kind: String?
  public var places: [String] = []
  public var people: [String] = []
  public var summary: String?
  /// The short name for a menu; `nil`: no landmark.
  public var landmark: String?
  public var passages: [EditionPassage] = []
}

/// One to three sentences of an article, named by a few of their words.
public struct EditionPassage: Hashable, Sendable {
  public var place: FilePlace
  /// `EditionArticle.key`.
  public var article: String
  public var anchor: EditionAnchor
  /// Words inside the passage that tell this event; `nil`: the clause round the anchor.
  public var focus: String?
  /// Overrides what the text was taken to say.
  public var voice: Voice?
}

/// A few words that stand exactly once in the body of an article.
public struct EditionAnchor: Hashable, Sendable {
  public var text: String
  /// Words that end the stretch, the nearest after `text`; `nil`: `text` is all of it.
  public var to: String?

  public init(_ text: String, to: String? = nil) {
    self.text = text
    self.to = to
  }
}
