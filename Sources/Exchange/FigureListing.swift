import Archive
import Articles
import Temporal
import Words

/// Writes the numbers that articles give for a thing, in the order in which they were given.
public struct FigureListing {
  private let figures: Figures
  /// The article of an id, with its text.
  private let article: (String) throws -> Article?

  public init(_ figures: Figures, article: @escaping (String) throws -> Article?) {
    (self.figures, self.article) = (figures, article)
  }

  /// To be read, aloud too: three lines a number, without columns.
  public func text(in language: ReaderLanguage) -> String {
    var text = "\(figures.thing): \(FigureWording.count(figures, in: language)).\n"
    for row in figures.rows {
      guard let first = row.reports.first else { continue }
      let parts = [
        FigureWording.given(row, in: language), FigureWording.number(row, in: language),
        FigureWording.source(first, in: language),
      ]
      text += "\n" + parts.joined(separator: " · ") + "\n"
      let outlet = ArticleWords.outlet(first.article, in: language)
      text += "  \(outlet), \(ArticleWords.title(first.article, in: language))"
      text += again(row, language) + "\n"
      text += "  " + first.text + "\n"
    }
    if let unread = FigureWording.unread(figures, in: language) { text += "\n\(unread).\n" }
    return text
  }

  private func again(_ row: FigureRow, _ language: ReaderLanguage) -> String {
    guard row.again > 0 else { return "" }
    let articles = counted(row.again, .article, in: language)
    return language.words(en: "; again in \(articles)", es: "; otra vez en \(articles)")
  }

  /// `dateline.figures/1`: one JSON object. Positions are Unicode code points.
  /// - Throws: what finding an article's text threw.
  public func json() throws -> String {
    var json = JSONWriter(to: "")
    var shelf = QuoteShelf(article: article)
    json.open("{")
    json.value("dateline.figures/1", "schema")
    json.value(figures.thing, "thing")
    json.value(figures.articles, "articles")
    json.value(figures.unread, "unread")
    json.open("[", "figures")
    for row in figures.rows {
      json.newline()
      json.open("{")
      json.value(row.reports.first?.written, "written")
      json.value(row.amount.low, "low")
      json.value(row.amount.high, "high")
      json.value(row.amount.bound.rawValue, "bound")
      json.days(row.asOf, "asOf")
      json.days(row.about, "about")
      json.value(row.again, "again")
      json.open("[", "reports")
      for report in row.reports {
        let quotes = try shelf.quotes(report.article.id)
        json.report(report, quotes)
      }
      json.close("]")
      json.close("}")
    }
    json.close("]")
    json.close("}")
    json.newline()
    return json.output
  }
}

extension JSONWriter {
  fileprivate mutating func report(_ report: FigureReport, _ quotes: ArticleQuotes?) {
    object { json in
      json.value(report.article.id, "article")
      json.value(report.article.title, "title")
      json.value(report.article.outlet, "outlet")
      json.value(report.article.published?.edtf, "published")
      json.voice(report.voice)
      json.value(report.source, "accordingTo")
      json.value(report.written, "written")
      json.target(report.bytes, quotes)
      json.position(quotes?.codePoints(report.figure), "figure")
    }
  }

  /// First and last day, as ISO 8601 writes them.
  fileprivate mutating func days(_ days: DayRange?, _ key: String) {
    guard let days else { return null(key) }
    object(key) { json in
      json.value(days.first?.isoText, "from")
      json.value(days.last?.isoText, "to")
    }
  }
}
