import Articles
import GRDB

/// A row of `articles` (called `a` in SQL).
struct ArticleColumns {
  static let names = """
    a.number, a.id, a.file, a.sha256, a.title, a.outlet, a.author, a.label, a.published, a.first, \
    a.last, a.precision, a.extent, a.source, a.basis, a.events, a.undated, a.comments
    """

  var row: ArticleRow
  var title: String?

  init(_ row: StoredRow) throws(ArchiveError) {
    title = try row.optionalText(4)
    self.row = ArticleRow(
      id: try row.text(1), number: try row.int(0, in: StoryFacts.counts), label: try row.text(7),
      hasTitle: title != nil, outlet: try row.optionalText(5), author: try row.optionalText(6),
      published: try ArticleColumns.publication(row), file: try row.text(2),
      sha256: try row.text(3), events: try row.int(15, in: StoryFacts.counts),
      undated: try row.int(16, in: StoryFacts.counts),
      comments: try row.int(17, in: StoryFacts.counts))
  }

  private static func publication(_ row: StoredRow) throws(ArchiveError) -> Publication? {
    guard let edtf = try row.optionalText(8) else { return nil }
    return Publication(
      edtf: edtf, days: try row.days(9), source: try row.named(13), basis: try row.text(14))
  }
}
