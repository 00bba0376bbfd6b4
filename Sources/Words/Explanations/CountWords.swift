import Screen
import Temporal

/// How the days of a time expression were found: what they are and what they were counted from.
public enum CountWords {
  /// Under a passage: "= Dec 2009, counted from Jun 2010"; `nil` where nothing was counted.
  ///
  /// - Parameter source: what it was counted from in words: a document's name or an expression.
  public static func note(
    _ expression: TimeExpression, source: String?, in language: ReaderLanguage
  ) -> String? {
    guard let from = expression.countedFrom, let days = DateWords.long(expression, in: language)
    else { return nil }
    let origin =
      switch from {
      case .publication(let day): DateWords.days(day, in: language)
      case .document:
        language.words(en: "the document quoted here", es: "el documento citado aquí")
      case .expression: quoted(source, in: language)
      }
    return language.words(
      en: "= \(days), counted from \(origin)", es: "= \(days), contado desde \(origin)")
  }

  /// The expression with its days in one line of at most `columns`: the fullest form that fits.
  ///
  /// - Parameters:
  ///   - words: the expression as the text has it.
  ///   - event: what it dates; said where there is nothing to say about the counting.
  public static func line(
    _ words: String, _ expression: TimeExpression, source: String?, event: String? = nil,
    columns: Int, in language: ReaderLanguage
  ) -> String {
    var forms = lines(words, expression, source: source, in: language)
    if expression.countedFrom == nil, expression.range != nil, let event {
      let line = "\(forms[0]) · \(event)"
      // A clipped title is better than none, as long as the date is whole.
      if width(of: forms[0]) + 24 <= columns { forms.insert(clipped(line, to: columns), at: 0) }
    }
    return forms.first { width(of: $0) <= columns } ?? clipped(forms.last ?? words, to: columns)
  }

  /// From the fullest to the shortest.
  private static func lines(
    _ words: String, _ expression: TimeExpression, source: String?, in language: ReaderLanguage
  ) -> [String] {
    if let day = expression.impossibleDay { return day.lines(words, in: language) }
    guard let days = DateWords.long(expression, in: language) else {
      return [
        "\(words) · "
          + language.words(
            en: "the text does not say which days", es: "el texto no dice qué días"),
        "\(words) · " + language.words(en: "days not known", es: "días desconocidos"),
      ]
    }
    let equation = saysTheSame(words, days) ? words : "\(words) = \(days)"
    func counted(_ origin: String) -> String {
      equation
        + language.words(en: " · counted from \(origin)", es: " · contado desde \(origin)")
    }
    func from(_ origin: String) -> String {
      language.words(en: ", from \(origin)", es: ", según \(origin)")
    }
    switch expression.countedFrom {
    case nil:
      return [equation, "= \(days)"]
    case .publication(let day):
      let date = DateWords.days(day, in: language)
      return [
        counted(
          language.words(
            en: "the article's own date (\(date))", es: "la fecha del artículo (\(date))")),
        counted(date), equation + from(date), "= \(days)" + from(date), "= \(days)",
      ]
    case .document(_, let day):
      let date = DateWords.days(day, in: language)
      let name = source.map { "\($0), \(date)" } ?? date
      let quoted = language.words(
        en: "the document quoted here (\(name))", es: "el documento citado aquí (\(name))")
      let document = language.words(en: "the document", es: "el documento")
      return [
        counted(quoted)
          + language.words(en: ", not from this article", es: ", no desde este artículo"),
        counted(quoted), counted("\(document) (\(name))"), counted("\(document) (\(date))"),
        equation + from("\(document) (\(date))"), "= \(days)" + from("\(document) (\(date))"),
        "=\(days)" + from("\(document) (\(date))"), "= \(days)" + from(document), "= \(days)",
      ]
    case .expression(_, let day):
      let date = DateWords.days(day, in: language)
      let name = quoted(source, in: language)
      return [
        counted("\(name) (\(date))")
          + language.words(en: " in the same text", es: " en el mismo texto"),
        counted("\(name) (\(date))"), counted(date), equation + from(date),
        "= \(days)" + from(date), "= \(days)",
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

  /// An expression as the text has it; where that is not known, that it is another one.
  static func quoted(_ words: String?, in language: ReaderLanguage) -> String {
    words.map { "“\($0)”" } ?? language.words(en: "another date", es: "otra fecha")
  }
}
