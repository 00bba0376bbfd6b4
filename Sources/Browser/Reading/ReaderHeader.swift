import Articles
import ArchiveStore
import Screen

extension ReaderState {
  func drawHeader(in frame: inout Frame) {
    let area = plan.area
    guard area.rows > 0 else { return }
    switch plan.header {
    case .breadcrumb:
      drawBreadcrumb(in: &frame)
    case .linear:
      drawBreadcrumb(in: &frame)
      if area.rows > 1 {
        frame.put(
          clipped(ArticleWords.source(article.row, columns: area.columns), to: area.columns),
          at: Point(column: area.column, row: area.row + 1))
      }
    case .full:
      let room = area.columns - 1
      frame.put(
        clipped(ArticleWords.title(article.row), to: room),
        at: Point(column: area.column + 1, row: area.row), style: Style(bold: true))
      frame.put(
        clipped(ArticleWords.source(article.row, columns: room), to: room),
        at: Point(column: area.column + 1, row: area.row + 1))
      frame.horizontalRule(
        row: area.row + 2, columns: area.column..<area.endColumn, style: Style(.dim))
    }
  }

  /// "Dec 2009 › Big Media Discovers…      34%".
  private func drawBreadcrumb(in frame: inout Frame) {
    let area = plan.area
    let percent = "\(percentage)%"
    frame.put(percent, endingAt: area.endColumn, row: area.row)
    let room = area.columns - percent.utf8.count - 1
    let title = ArticleWords.title(article.row)
    let crumbs = origin.map { "\($0) › \(title)" } ?? title
    // Where there is no room for both, the article is what is read.
    let words = origin.map { width(of: $0) + 12 > room } ?? false ? title : crumbs
    frame.put(
      clipped(words, to: room), at: Point(column: area.column, row: area.row),
      style: Style(bold: true))
  }
}

/// An article in a line.
public enum ArticleWords {
  /// The headline, or the first words where there is none.
  public static func title(_ row: ArticleRow) -> String {
    row.hasTitle ? row.label : "(no headline) \(row.label)"
  }

  /// "Narco News", or "outlet unknown".
  public static func outlet(_ row: ArticleRow) -> String { row.outlet ?? "outlet unknown" }

  /// For a column beside other outlets.
  public static func shortOutlet(_ row: ArticleRow) -> String { row.outlet ?? "unknown" }

  /// "Narco News · Bill Conroy · Sep 2012–Jun 2013, inferred (i says why)": the fullest that fits.
  public static func source(_ row: ArticleRow, columns: Int) -> String {
    let who = [outlet(row), row.author].compactMap { $0 }.joined(separator: " · ")
    let date = DateWords.published(row.published)
    let why = row.published.map { ", \($0.source.word)" } ?? ""
    // "published date unknown" would be no words at all.
    let published = row.published == nil ? "publication \(date)" : "published \(date)"
    let hint = row.published?.source == .printed ? "" : " (i says why)"
    let forms = [
      "\(who) · \(published)\(why)\(hint)", "\(who) · \(date)\(why)\(hint)",
      "\(who) · \(date)\(why)", "\(outlet(row)) · \(date)\(why)", "\(outlet(row)) · \(date)",
    ]
    let preferred = columns < 100 ? forms.dropFirst() : forms[...]
    return preferred.first { width(of: $0) <= columns } ?? forms[4]
  }
}

extension Publication.Source {
  /// How a publication date is known, in a word or two.
  var word: String {
    switch self {
    case .printed: "printed"
    case .inferred: "inferred"
    case .edition: "from the edition"
    }
  }
}
