import Screen
import Temporal

/// How the days of a time expression were found: what they are and what they were counted from.
public enum CountWords {
  /// Under a passage: "= Dec 2009, counted from Jun 2010"; `nil` where nothing was counted.
  ///
  /// - Parameter source: what it was counted from in words: a document's name or an expression.
  public static func note(_ expression: TimeExpression, source: String?) -> String? {
    guard let from = expression.countedFrom, let days = DateWords.long(expression) else {
      return nil
    }
    switch from {
    case .publication(let day): return "= \(days), counted from \(DateWords.days(day))"
    case .document: return "= \(days), counted from the document quoted here"
    case .expression: return "= \(days), counted from " + quoted(source, or: "another date")
    }
  }

  /// The expression with its days in one line of at most `columns`: the fullest form that fits.
  ///
  /// - Parameters:
  ///   - words: the expression as the text has it.
  ///   - event: what it dates; said where there is nothing to say about the counting.
  public static func line(
    _ words: String, _ expression: TimeExpression, source: String?, event: String? = nil,
    columns: Int
  ) -> String {
    var forms = lines(words, expression, source: source)
    if expression.countedFrom == nil, expression.range != nil, let event {
      let line = "\(forms[0]) · \(event)"
      // A clipped title is better than none, as long as the date is whole.
      if width(of: forms[0]) + 24 <= columns { forms.insert(clipped(line, to: columns), at: 0) }
    }
    return forms.first { width(of: $0) <= columns } ?? clipped(forms.last ?? words, to: columns)
  }

  /// From the fullest to the shortest.
  private static func lines(
    _ words: String, _ expression: TimeExpression, source: String?
  ) -> [String] {
    guard let days = DateWords.long(expression) else {
      return ["\(words) · the text does not say which days", "\(words) · days not known"]
    }
    let equation = saysTheSame(words, days) ? words : "\(words) = \(days)"
    switch expression.countedFrom {
    case nil:
      return [equation, "= \(days)"]
    case .publication(let day):
      let date = DateWords.days(day)
      return [
        "\(equation) · counted from the article's own date (\(date))",
        "\(equation) · counted from \(date)", "\(equation), from \(date)",
        "= \(days), from \(date)", "= \(days)",
      ]
    case .document(_, let day):
      let date = DateWords.days(day)
      let name = source.map { "\($0), \(date)" } ?? date
      return [
        "\(equation) · counted from the document quoted here (\(name)), not from this article",
        "\(equation) · counted from the document quoted here (\(name))",
        "\(equation) · counted from the document (\(name))",
        "\(equation) · counted from the document (\(date))",
        "\(equation), from the document (\(date))", "= \(days), from the document (\(date))",
        "=\(days), from the document (\(date))", "= \(days), from the document", "= \(days)",
      ]
    case .expression(_, let day):
      let date = DateWords.days(day)
      let name = quoted(source, or: "another date")
      return [
        "\(equation) · counted from \(name) (\(date)) in the same text",
        "\(equation) · counted from \(name) (\(date))", "\(equation) · counted from \(date)",
        "\(equation), from \(date)", "= \(days), from \(date)", "= \(days)",
      ]
    }
  }

  /// Whether two dates differ in spelling only: "June 5, 2011" and "5 Jun 2011".
  private static func saysTheSame(_ a: String, _ b: String) -> Bool { parts(a) == parts(b) }

  private static func parts(_ date: String) -> [String] {
    date.lowercased().split { !$0.isLetter && !$0.isNumber }.map { part in
      part.first?.isLetter == true ? String(part.prefix(3)) : String(part)
    }.filter { $0 != "the" }.sorted()
  }

  static func quoted(_ words: String?, or fallback: String) -> String {
    words.map { "“\($0)”" } ?? fallback
  }
}
