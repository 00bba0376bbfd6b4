import Articles
import Story

/// Writes a timeline as Markdown (CommonMark): a heading for each event, its articles as a list,
/// their passages as block quotations, so that it can be put into a note as it is.
public struct TimelineMarkdown<Output: TextOutputStream> {
  public private(set) var output: Output
  private let wording: TimelineWording
  private let article: (String) throws -> Article?

  /// - Parameter article: the article of an id, with its text.
  public init(
    to output: Output, wording: TimelineWording, article: @escaping (String) throws -> Article?
  ) {
    self.output = output
    self.wording = wording
    self.article = article
  }

  public mutating func begin(title: String, events: Int, articles: Int) {
    line("# \(Self.plain(title))")
    line("")
    line("Events: \(events). Articles: \(articles).")
  }

  /// - Throws: what finding an article's text threw.
  public mutating func add(_ event: Event) throws {
    line("")
    line("## \(wording.date(event.date)): \(Self.plain(event.title))")
    if let summary = event.summary {
      line("")
      line(Self.plain(summary))
    }
    for (index, report) in event.reports.enumerated() {
      let article = try article(report.article)
      let marker = "\(index + 1). "
      line("")
      let other = wording.otherDays(report, of: event)
      line("\(marker)\(citation(of: article)), \(wording.lag(report, event.reports))\(other)")
      // What belongs to an item stands under its words.
      let indent = String(repeating: " ", count: marker.utf8.count)
      for passage in event.passages where passage.article == report.article {
        write(passage, of: article, among: event.reports, indent)
      }
    }
  }

  /// "Narco News, *U.S. Military …*, Jun 2010".
  private func citation(of article: Article?) -> String {
    let outlet = Self.plain(article?.outlet ?? "outlet unknown")
    let title = article?.title.map { ", *\(Self.plain($0))*" } ?? ""
    return "\(outlet)\(title), \(wording.published(article?.published))"
  }

  private mutating func write(
    _ passage: Passage, of article: Article?, among reports: [Report], _ indent: String
  ) {
    let text = article?.displayText(of: passage.bytes).text ?? "(the article is missing)"
    line("")
    line("\(indent)> \(Self.plain(text))")
    line("\(indent)>")
    line("\(indent)> — \(Self.plain(wording.head(passage, among: reports)))")
  }

  private mutating func line(_ text: String) { output.write(text + "\n") }

  /// The text with a backslash before all that Markdown, or HTML in it, would read as markup; on
  /// one line.
  static func plain(_ text: String) -> String {
    var result = ""
    // What opens a list or a rule at the start of a line: "- ", "+ ", "1. ", "2) ".
    let number = text.prefix { $0.isASCII && $0.isNumber }
    if text.hasPrefix("-") || text.hasPrefix("+") {
      result = "\\"
    } else if !number.isEmpty, [".", ")"].contains(text.dropFirst(number.count).first) {
      return number + "\\" + plain(String(text.dropFirst(number.count)))
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": result += " "
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
