import Algorithms
import Temporal

/// What a stretch of an article is; only `body` makes events. `header` is what the file says of the
/// article in lines of its own, `title: …` and the like.
public enum RegionKind: String, Sendable, Hashable {
  case header, headline, byline, body, comment, debris, caption
}

/// A stretch of an article's text. Regions are in order and do not overlap.
public struct Region: Hashable, Sendable {
  public var kind: RegionKind
  /// UTF-8 bytes in `Article.text`, end exclusive.
  public var bytes: Range<Int>

  public init(kind: RegionKind, bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}

/// A direct quotation in the running text.
public struct Quotation: Hashable, Sendable {
  /// UTF-8 bytes with the quotation marks, end exclusive.
  public var bytes: Range<Int>
  /// As the text names the speaker; `nil` when it does not say.
  public var speaker: String?
  /// The clause that attributes it ("says Lang"), when there is one.
  public var attribution: Range<Int>?

  public init(bytes: Range<Int>, speaker: String? = nil, attribution: Range<Int>? = nil) {
    self.bytes = bytes
    self.speaker = speaker
    self.attribution = attribution
  }
}

/// A quoted document: block quotation, e-mail, statement, post. It may speak from a time of its own.
public struct QuotedDocument: Hashable, Sendable {
  /// UTF-8 bytes, end exclusive; whole paragraphs.
  public var bytes: Range<Int>
  /// As the text introduces it ("the 1998 Herald story", "The Herald", "Port Office (@port)").
  public var name: String
  /// The words that announce it, or its own header or credit line.
  public var leadIn: Range<Int>?
  /// An e-mail's or post's own header or signature line, in which its date is printed.
  public var dateLine: Range<Int>?
  /// When it was written, as far as that was found out; filled in where articles are brought
  /// together.
  public var date: DayRange?
  /// What its author wrote, without header lines, signature and credit; all of it when `nil`.
  public var message: Range<Int>?

  public init(
    bytes: Range<Int>, name: String, leadIn: Range<Int>? = nil, dateLine: Range<Int>? = nil,
    date: DayRange? = nil, message: Range<Int>? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.leadIn = leadIn
    self.dateLine = dateLine
    self.date = date
    self.message = message
  }

  /// A document's name without an account in brackets: "Port Office" of "Port Office (@port)".
  package static func shortName(_ name: String) -> String {
    let name = name.prefix { $0 != "(" }
    return String(name.reversed().drop { $0 == " " }.reversed())
  }
}

/// When an article was published, as well as that is known.
public struct Publication: Hashable, Sendable {
  public enum Source: String, Sendable, Hashable { case printed, inferred, edition }
  /// EDTF.
  public var edtf: String
  public var days: DayRange
  public var source: Source
  /// The words or the reasoning it rests on, for a person to read.
  public var basis: String

  public init(edtf: String, days: DayRange, source: Source, basis: String) {
    self.edtf = edtf
    self.days = days
    self.source = source
    self.basis = basis
  }
}

/// One published text.
public struct Article: Hashable, Sendable, Identifiable {
  /// The first 12 hexadecimal digits of `sha256`.
  public var id: String
  /// Source file's name, safe to show.
  public var file: String
  /// SHA-256 of the file's bytes, 64 hexadecimal digits.
  public var sha256: String
  public var title: String?
  public var outlet: String?
  public var author: String?
  public var published: Publication?
  /// BCP 47 tag of its language: where no module of ours reads that, it makes no events.
  public var language = "en"
  /// `nil`: kept by a version that did not say.
  public var origin: ArticleOrigin?
  /// The file's text after the boundary for hostile text (see `TextBoundary`).
  public var text: String
  public var regions: [Region]
  /// Sentences of headline, body and comments, in order: UTF-8 bytes.
  public var sentences: [Range<Int>]
  /// Paragraphs: UTF-8 bytes, without the line ends that separate them.
  public var paragraphs: [Range<Int>]
  /// In order; no two overlap.
  public var quotations: [Quotation]
  /// In order; no two overlap.
  public var documents: [QuotedDocument]
  /// Markup that a reader need not see (`[`, `](#)`, `*`): UTF-8 bytes, in order.
  public var markup: [Range<Int>]
  /// How many scalars the boundary replaced, by their Unicode name.
  public var replaced: [String: Int]
  /// Dates of its own text that no calendar has ("April 31"), in order; filled in where articles
  /// are brought together.
  public var impossibleDates: [TimeExpression] = []

  /// The id of an article by its content: twelve digits tell apart as many as there will ever be.
  public static func id(ofSHA256 sha256: String) -> String { String(sha256.prefix(12)) }

  public init(
    id: String, file: String, sha256: String, title: String? = nil, outlet: String? = nil,
    author: String? = nil, published: Publication? = nil, text: String, regions: [Region] = [],
    sentences: [Range<Int>] = [], paragraphs: [Range<Int>] = [], quotations: [Quotation] = [],
    documents: [QuotedDocument] = [], markup: [Range<Int>] = [], replaced: [String: Int] = [:]
  ) {
    self.id = id
    self.file = file
    self.sha256 = sha256
    self.title = title
    self.outlet = outlet
    self.author = author
    self.published = published
    self.text = text
    self.regions = regions
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.quotations = quotations
    self.documents = documents
    self.markup = markup
    self.replaced = replaced
  }
}

extension Article {
  /// The document that holds a byte of the text; takes logarithmic time.
  package func document(at byte: Int) -> QuotedDocument? {
    let next = documents.partitioningIndex { $0.bytes.upperBound > byte }
    return next < documents.count && documents[next].bytes.contains(byte) ? documents[next] : nil
  }

  /// The document in whose date line a stretch of the text stands; takes logarithmic time.
  package func document(datedIn bytes: Range<Int>) -> QuotedDocument? {
    let next = documents.partitioningIndex { $0.bytes.upperBound > bytes.lowerBound }
    return documents[next...].prefix { $0.bytes.lowerBound < bytes.upperBound }
      .first { $0.dateLine?.overlaps(bytes) ?? false }
  }

  /// The quotations that share a byte with a stretch of the text; takes logarithmic time.
  package func quotations(touching bytes: Range<Int>) -> ArraySlice<Quotation> {
    let low = quotations.partitioningIndex { $0.bytes.upperBound > bytes.lowerBound }
    let high = quotations.partitioningIndex { $0.bytes.lowerBound >= bytes.upperBound }
    return quotations[low..<max(low, high)]
  }

  /// The sentence that holds a byte of the text; takes logarithmic time.
  package func sentence(at byte: Int) -> Range<Int>? {
    sentences.index(containing: byte).map { sentences[$0] }
  }
}
