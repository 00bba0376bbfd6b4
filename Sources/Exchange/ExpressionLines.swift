import Articles
import Temporal

/// Writes the time expressions of one text, one a line.
public struct ExpressionLines: Sendable {
  private let quotes: ArticleQuotes
  private let document: String
  /// What each JSON object begins with.
  private let opening: String

  /// - Parameter document: what the lines call the text; safe to show.
  package init(of body: ArticleBody, document: String) {
    quotes = ArticleQuotes(body)
    self.document = document
    opening = "{\"doc\":" + Self.json(document)
  }

  /// A JSON object and a line feed: `doc start end text type value mod from to`, positions in
  /// Unicode code points, what is absent as null.
  public func json(_ expression: TimeExpression) -> String {
    let position = quotes.codePoints(expression.bytes)
    var line = opening
    // Longer ones are few: so that none is moved as it grows.
    line.reserveCapacity(255)
    line += ",\"start\":"
    line += String(position.lowerBound)
    line += ",\"end\":"
    line += String(position.upperBound)
    line += ",\"text\":"
    line += Self.json(quotes.text(expression.bytes))
    line += ",\"type\":"
    line += Self.json(expression.type.rawValue)
    line += ",\"value\":"
    line += Self.json(expression.value)
    line += ",\"mod\":"
    line += Self.json(expression.mod?.rawValue)
    line += ",\"from\":"
    line += Self.json(expression.range?.first?.isoText)
    line += ",\"to\":"
    line += Self.json(expression.range?.last?.isoText)
    line += "}\n"
    return line
  }

  private static func json(_ text: String?) -> String {
    text.map(JSONWriter<String>.quoted) ?? "null"
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
