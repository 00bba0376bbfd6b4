import Articles
import Story
import Temporal

/// Writes a timeline as CSV (RFC 4180): a head, then a row for each passage of each event.
///
/// Positions are Unicode code points, as in `dateline.timeline/1`. A cell that a spreadsheet would
/// take for a formula gets an apostrophe before it: what an article says must not be carried out.
public struct TimelineCSV<Output: TextOutputStream> {
  public private(set) var output: Output
  private var shelf: QuoteShelf

  /// The names of the columns, in order; part of the format.
  public static var columns: [String] {
    [
      "event", "date", "from", "to", "title", "kind", "landmark", "articles", "article", "outlet",
      "author", "published", "headline", "file", "sha256", "voice", "speaker", "echo_of", "start",
      "end", "passage", "focus", "expression", "value",
      "other_from", "other_to", "time",
    ]
  }

  /// - Parameter article: the article of an id, with its text; asked again for long timelines.
  public init(to output: Output, article: @escaping (String) throws -> Article?) {
    self.output = output
    shelf = QuoteShelf(article: article)
  }

  public mutating func begin() { row(Self.columns) }

  /// - Throws: what finding an article's text threw.
  public mutating func add(_ event: Event) throws {
    let head: [String?] = [
      event.id.description, event.date.edtf, event.date.days.first?.isoText,
      event.date.days.last?.isoText, event.title, event.kind, event.landmark,
      String(event.reports.count),
    ]
    for passage in event.passages {
      let report = event.reports.first { $0.article == passage.article }
      let other = report.flatMap(event.otherDays)
      row(
        head + cells(of: passage, try shelf.quotes(passage.article))
          + [other?.first?.isoText, other?.last?.isoText, event.date.clock])
    }
  }

  private func cells(of passage: Passage, _ quotes: ArticleQuotes?) -> [String?] {
    let article = quotes?.article
    let position = quotes?.codePoints(passage.bytes)
    let (voice, speaker) = passage.voice.cells
    return [
      passage.article, article?.outlet, article?.author, article?.published?.edtf, article?.title,
      article?.file, article?.sha256, voice, speaker, passage.echoOf,
      position.map { String($0.lowerBound) }, position.map { String($0.upperBound) },
      quotes?.text(passage.bytes), quotes?.text(passage.focus),
      passage.expression.flatMap { quotes?.text($0.bytes) }, passage.expression?.value,
    ]
  }

  private mutating func row(_ cells: [String?]) {
    let texts = zip(Self.columns, cells).map { column, cell in
      Self.cell(cell ?? "", isText: !Self.machineColumns.contains(column))
    }
    output.write(texts.joined(separator: ",") + "\r\n")
  }

  /// Columns that hold nothing of an article's words: days before Christ begin with a sign.
  private static var machineColumns: Set<String> {
    [
      "event", "date", "from", "to", "articles", "published", "start", "end", "other_from",
      "other_to", "time",
    ]
  }

  /// A cell as RFC 4180 wants it.
  static func cell(_ text: String, isText: Bool = true) -> String {
    let first = text.unicodeScalars.first
    let isFormula = isText && first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
    let safe = isFormula ? "'" + text : text
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    // Scalar by scalar: a quotation mark with a combining mark behind it is one character.
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}

extension Voice {
  /// The kind of voice, and whose it is.
  fileprivate var cells: (voice: String, speaker: String?) {
    switch self {
    case .article: ("article", nil)
    case .quotation(let speaker): ("quotation", speaker)
    case .document(let name): ("document", name)
    }
  }
}
