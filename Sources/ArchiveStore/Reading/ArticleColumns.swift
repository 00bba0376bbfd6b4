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

  init(_ row: Row) throws(ArchiveError) {
    title = try row.optional(4)
    self.row = ArticleRow(
      id: try row.value(1), number: try row.value(0), label: try row.value(7),
      hasTitle: title != nil, outlet: try row.optional(5), author: try row.optional(6),
      published: try ArticleColumns.publication(row), file: try row.value(2),
      sha256: try row.value(3), events: try row.value(15), undated: try row.value(16),
      comments: try row.value(17))
  }

  private static func publication(_ row: Row) throws(ArchiveError) -> Publication? {
    guard let edtf: String = try row.optional(8) else { return nil }
    return Publication(
      edtf: edtf, days: try row.days(9), source: try row.named(13), basis: try row.value(14))
  }
}
