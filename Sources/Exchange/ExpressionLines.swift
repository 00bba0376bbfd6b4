import Articles
import Temporal

/// Writes the time expressions of one text, one a line.
public struct ExpressionLines {
  private let quotes: ArticleQuotes
  private let document: String

  /// - Parameter document: what the lines call the text; safe to show.
  public init(article: Article, document: String) {
    quotes = ArticleQuotes(article)
    self.document = document
  }

  /// A JSON object and a line feed: `doc start end text type value mod from to`, positions in
  /// Unicode code points, what is absent as null.
  public func json(_ expression: TimeExpression) -> String {
    var json = JSONWriter(to: "")
    let position = quotes.codePoints(expression.bytes)
    json.object { json in
      json.value(document, "doc")
      json.value(position.lowerBound, "start")
      json.value(position.upperBound, "end")
      json.value(quotes.text(expression.bytes), "text")
      json.value(expression.type.rawValue, "type")
      json.value(expression.value, "value")
      json.value(expression.mod?.rawValue, "mod")
      json.value(expression.range?.first?.isoText, "from")
      json.value(expression.range?.last?.isoText, "to")
    }
    json.newline()
    return json.output
  }

  /// A line to be read: `001:531  early 2009  DATE 2009 START  2009-01-01..2009-04-30`.
  public func text(_ expression: TimeExpression) -> String {
    let start = quotes.codePoints(expression.bytes).lowerBound
    let words = quotes.text(expression.bytes).split(whereSeparator: \.isWhitespace)
    let timex = [expression.type.rawValue, expression.value, expression.mod?.rawValue]
    var line = "\(document):\(start)  \(words.joined(separator: " "))"
    line += "  " + timex.compactMap { $0 }.joined(separator: " ")
    if let days = expression.range {
      line += "  \(days.first?.isoText ?? "")..\(days.last?.isoText ?? "")"
    }
    return line + "\n"
  }
}
