import Articles

/// Markdown: one article, with YAML front matter between two lines of three hyphens, or with header
/// lines as plain text has them. Of YAML only plain `key: value` lines count; what is nested or
/// listed is passed over.
///
/// Links, emphasis and quotation signs are no words of the article; they are found with its
/// paragraphs, as plain text has them too (`MarkupFinder`).
struct Markdown: Format {
  let endings = ["md", "markdown"]

  func recognises(_ content: Content) -> Bool {
    Self.frontMatter(of: content.source) != nil
      || endings.contains(FilePath.ending(of: content.file).lowercased())
  }

  func drafts(of content: Content) -> [Draft] {
    let head = Self.frontMatter(of: content.source) ?? PlainText.head(of: content.source)
    return [content.draft(head: head)]
  }

  /// `nil`: the text does not begin with front matter.
  private static func frontMatter(of source: SourceText) -> DraftHead? {
    let lines = source.lines()
    guard let first = lines.firstIndex(where: { !$0.isBlank }),
      source.string(lines[first].bytes) == "---"
    else { return nil }
    let isFence = { (line: TextLine) in ["---", "..."].contains(source.string(line.bytes)) }
    guard let close = lines[(first + 1)...].firstIndex(where: isFence),
      lines[first + 1..<close].contains(where: { HeadField.read($0, in: source) != nil })
    else { return nil }
    var head = DraftHead()
    for line in lines[first...close] where !line.isBlank {
      head.add(line.bytes, line.indentation == 0 ? HeadField.read(line, in: source) : nil)
    }
    return head
  }
}
