import ArchiveStore
import Screen

extension ArticlePager {
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
          clipped(
            ArticleWords.source(article.row, columns: area.columns, in: language), to: area.columns),
          at: Point(column: area.column, row: area.row + 1))
      }
    case .full:
      let room = area.columns - 1
      frame.put(
        clipped(ArticleWords.title(article.row, in: language), to: room),
        at: Point(column: area.column + 1, row: area.row), style: Style(bold: true))
      frame.put(
        clipped(ArticleWords.source(article.row, columns: room, in: language), to: room),
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
    let title = ArticleWords.title(article.row, in: language)
    let crumbs = origin.map { "\($0) › \(title)" } ?? title
    // Where there is no room for both, the article is what is read.
    let words = origin.map { width(of: $0) + 12 > room } ?? false ? title : crumbs
    frame.put(
      clipped(words, to: room), at: Point(column: area.column, row: area.row),
      style: Style(bold: true))
  }
}
