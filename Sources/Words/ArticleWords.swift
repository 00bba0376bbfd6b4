import Archive
import Articles
import Screen

/// An article in a line.
public enum ArticleWords {
  public static let none = Phrase(en: "No article was read.", es: "No se leyó ningún artículo.")
  public static let reading = Phrase(en: "Reading the article…", es: "Leyendo el artículo…")
  public static let unreadable = Phrase(
    en: "This article cannot be read from the archive.",
    es: "Este artículo no se puede leer del archivo.")
  public static let missing = Phrase(
    en: "This article is not in the archive.", es: "Este artículo no está en el archivo.")

  /// The headline, or the first words with a remark that there is none.
  public static func title(_ row: ArticleRow, in language: ReaderLanguage) -> String {
    (row.labelIsTitle ? "" : language.words(en: "(no headline) ", es: "(sin titular) ")) + name(row)
  }

  /// The headline, or the first words where there is none, without the outlet before them.
  public static func name(_ row: ArticleRow) -> String {
    if row.labelIsTitle { return row.label }
    let words = withoutCredit(row.label, outlet: row.outlet)
    let isCut = words.last.map { $0.isLetter || $0.isNumber } ?? false
    return isCut ? words + "…" : words
  }

  /// "After two weeks…" for "(Zero Hedge)—After two weeks…".
  private static func withoutCredit(_ words: String, outlet: String?) -> String {
    guard let outlet, words.hasPrefix("(\(outlet))") else { return words }
    let rest = words.dropFirst(outlet.count + 2)
    return String(rest.drop { $0.isWhitespace || $0.isPunctuation })
  }

  /// "Narco News", or "outlet unknown".
  public static func outlet(_ row: ArticleRow, in language: ReaderLanguage) -> String {
    outlet(row.outlet, in: language)
  }
  public static func outlet(_ name: String?, in language: ReaderLanguage) -> String {
    name ?? language.words(en: "outlet unknown", es: "medio desconocido")
  }

  /// For a column beside other outlets.
  public static func shortOutlet(_ row: ArticleRow, in language: ReaderLanguage) -> String {
    row.outlet ?? language.words(en: "unknown", es: "desconocido")
  }

  /// Where hardly a word fits.
  public static func narrowOutlet(_ row: ArticleRow, in language: ReaderLanguage) -> String {
    row.outlet ?? language.words(en: "unknown", es: "n/d")
  }

  /// "Narco News · Bill Conroy · Sep 2012–Jun 2013, inferred (i says why)": the fullest that fits.
  public static func source(
    _ row: ArticleRow, columns: Int, in language: ReaderLanguage
  ) -> String {
    let outlet = outlet(row, in: language)
    let who = [outlet, row.author].compactMap { $0 }.joined(separator: " · ")
    let date = DateWords.published(row.published, in: language)
    let why = row.published.map { ", \($0.source.word(in: language))" } ?? ""
    // "published date unknown" would be no words at all.
    let published =
      row.published == nil
      ? language.words(en: "publication \(date)", es: "publicación: \(date)")
      : language.words(en: "published \(date)", es: "publicado \(date)")
    let hint =
      row.published?.source == .printed
      ? "" : language.words(en: " (i says why)", es: " (i dice por qué)")
    let forms = [
      "\(who) · \(published)\(why)\(hint)", "\(who) · \(date)\(why)\(hint)",
      "\(who) · \(date)\(why)", "\(outlet) · \(date)\(why)", "\(outlet) · \(date)",
    ]
    let preferred = columns < 100 ? forms.dropFirst() : forms[...]
    return preferred.first { width(of: $0) <= columns } ?? forms[4]
  }
}

extension Publication.Source {
  /// How a publication date is known, in a word or two.
  public func word(in language: ReaderLanguage) -> String {
    switch self {
    case .printed: language.words(en: "printed", es: "fecha impresa")
    case .inferred: language.words(en: "inferred", es: "fecha deducida")
    case .edition: language.words(en: "from the edition", es: "según la edición")
    }
  }
}
