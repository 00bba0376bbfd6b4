import Algorithms
import Archive
import Articles
import Words

/// A paragraph of an article as the reader shows it, or a run of them folded to one line.
struct ReaderBlock: Sendable {
  enum Role: Hashable, Sendable {
    case body, headline, byline
    /// What the file says of its article in lines of its own.
    case header
    /// Comments and debris.
    case aside(RegionKind)
  }
  var role: Role
  /// UTF-8 bytes in the visible text.
  var bytes: Range<Int>
  /// Index among the article's documents; `nil`: the article's own words.
  var document: Int?
}

/// Comments or debris that follow each other.
struct ReaderAside: Sendable {
  var kind: RegionKind
  /// The blocks of the run.
  var blocks: Range<Int>
  /// How many regions, which is how many comments.
  var regions: Int
  var words: Int

  /// "3 comments, 412 words": from the fullest form to the shortest.
  func labels(in language: ReaderLanguage) -> [String] {
    let names =
      kind == .comment
      ? [counted(regions, .comment, in: language)]
      : [
        language.words(
          en: "page debris (menus, adverts)", es: "restos de la página (menús, anuncios)"),
        language.words(en: "page debris", es: "restos de la página"),
      ]
    return names.map { "\($0), \(counted(words, .word, in: language))" }
  }
}

/// An article's paragraphs in order, and what of them is folded away.
struct ReaderBlocks: Sendable {
  private(set) var blocks: [ReaderBlock] = []
  private(set) var asides: [ReaderAside] = []

  init(_ article: ArticleText, _ visible: VisibleText) {
    let source = article.article
    for region in ReaderBlocks.regions(of: source) {
      let first = blocks.count
      for paragraph in ReaderBlocks.paragraphs(of: source, in: region.bytes) {
        let bytes = visible.shown(paragraph)
        guard !ReaderBlocks.isBlank(bytes, in: visible.text) else { continue }
        if region.kind == .headline, article.row.labelIsTitle,
          ReaderBlocks.string(bytes, in: visible.text) == article.row.label
        {
          continue
        }
        let document = source.documents.firstIndex { $0.bytes.overlaps(paragraph) }
        blocks.append(
          ReaderBlock(role: Self.role(region.kind), bytes: bytes, document: document))
      }
      noteAside(region.kind, from: first, in: visible.text)
    }
  }

  private mutating func noteAside(_ kind: RegionKind, from first: Int, in text: String) {
    guard kind == .comment || kind == .debris, first < blocks.count else { return }
    var words = 0
    for block in blocks[first...] { words += ReaderBlocks.words(block.bytes, in: text) }
    if let last = asides.last, last.kind == kind, last.blocks.upperBound == first {
      asides[asides.count - 1].blocks = last.blocks.lowerBound..<blocks.count
      asides[asides.count - 1].regions += 1
      asides[asides.count - 1].words += words
    } else {
      asides.append(
        ReaderAside(kind: kind, blocks: first..<blocks.count, regions: 1, words: words))
    }
  }

  /// The regions with what lies between them, which is read as body.
  private static func regions(of article: Article) -> [Region] {
    var regions: [Region] = []
    var position = 0
    for region in article.regions where region.bytes.lowerBound >= position {
      if position < region.bytes.lowerBound {
        regions.append(Region(kind: .body, bytes: position..<region.bytes.lowerBound))
      }
      regions.append(region)
      position = region.bytes.upperBound
    }
    let end = article.text.utf8.count
    if position < end { regions.append(Region(kind: .body, bytes: position..<end)) }
    return regions
  }

  private static func paragraphs(of article: Article, in region: Range<Int>) -> [Range<Int>] {
    let first = article.paragraphs.partitioningIndex { $0.upperBound > region.lowerBound }
    return article.paragraphs[first...].prefix { $0.lowerBound < region.upperBound }
      .map { $0.clamped(to: region) }
  }

  private static func role(_ region: RegionKind) -> ReaderBlock.Role {
    switch region {
    case .body, .caption: .body
    case .headline: .headline
    case .header: .header
    case .byline: .byline
    case .comment, .debris: .aside(region)
    }
  }

  private static func isBlank(_ bytes: Range<Int>, in text: String) -> Bool {
    !scalars(of: text, in: bytes).contains { !Browser.isBlank($0) }
  }

  private static func string(_ bytes: Range<Int>, in text: String) -> String {
    String(String.UnicodeScalarView(scalars(of: text, in: bytes)))
  }

  private static func words(_ bytes: Range<Int>, in text: String) -> Int {
    scalars(of: text, in: bytes).split(whereSeparator: Browser.isBlank).count
  }
}
