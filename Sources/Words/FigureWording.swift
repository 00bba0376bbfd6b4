import Archive
import Temporal

/// The numbers that articles give for a thing, as the screens and listings say it.
public enum FigureWording {
  /// When a number was first given: the day as of which it is, else the article's.
  public static func given(_ row: FigureRow, in language: ReaderLanguage) -> String {
    guard let days = row.asOf else {
      return DateWords.published(row.reports.first?.article.published, in: language)
    }
    return DateWords.days(days, in: language)
  }

  /// The number as it is written, on one line, with the time of what it counts where that is long
  /// past: "800 (of 1994)".
  public static func number(_ row: FigureRow, in language: ReaderLanguage) -> String {
    let written = row.reports.first?.written ?? ""
    guard let about = row.about else { return written }
    let days = DateWords.days(about, in: language)
    return written + language.words(en: " (of \(days))", es: " (de \(days))")
  }

  /// Who gives it: the one that the text names, else the outlet itself.
  public static func source(_ report: FigureReport, in language: ReaderLanguage) -> String {
    report.source
      ?? language.words(en: "the article", es: "el artículo")
  }

  /// "14 numbers in 61 articles".
  public static func count(_ figures: Figures, in language: ReaderLanguage) -> String {
    let numbers = counted(figures.rows.count, .number, in: language)
    let articles = counted(figures.articles, .article, in: language)
    return language.words(en: "\(numbers) in \(articles)", es: "\(numbers) en \(articles)")
  }

  /// That articles were too many to look through; `nil`: all were.
  public static func unread(_ figures: Figures, in language: ReaderLanguage) -> String? {
    guard figures.unread > 0 else { return nil }
    let articles = counted(figures.unread, .article, in: language)
    return language.words(
      en: "\(articles) not looked through: narrow the question by a query",
      es: "\(articles) sin leer: conviene limitar la pregunta con una búsqueda")
  }
}
