import ArchiveStore
import Articles
import Screen

/// An article in a line.
public enum ArticleWords {
  /// The headline, or the first words with a remark that there is none.
  public static func title(_ row: ArticleRow) -> String {
    (row.hasTitle ? "" : "(no headline) ") + name(row)
  }

  /// The headline, or the first words where there is none, without the outlet before them.
  public static func name(_ row: ArticleRow) -> String {
    if row.hasTitle { return row.label }
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
