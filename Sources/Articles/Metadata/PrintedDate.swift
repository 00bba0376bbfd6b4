import Temporal

/// Finds the publication date that an article prints.
///
/// Read are, in this order: a header line's date, the bylines and date lines of the head, a
/// dateline before the first words, a line such as "Published May 4, 2011" below the text, a notice
/// that the article "was originally published on" a day, a masthead, and a stamp that runs into the
/// first words. A line that tells when the article was last changed is no publication date.
struct PrintedDate {
  let source: SourceText
  let paragraphs: [Paragraph]
  let kinds: [RegionKind]
  let header: DraftHead

  func publication() -> Publication? {
    var dates = LineDates(source: source)
    if let value = header.values[.date] {
      if let date = try? EDTF(source.string(value)) {
        return publication(date, date.days, printedAs: value)
      }
      if let days = days(ofValue: value, &dates) { return publication(days, printedAs: value) }
    }
    let lines = headLines + tailLines
    for line in lines where !source.page.changes.contains(where: line.key.hasPrefix) {
      if let days = dates.days(in: line.bytes) { return publication(days, printedAs: line.bytes) }
    }
    for notice in notices {
      if let days = dates.days(in: notice) { return publication(days, printedAs: notice) }
    }
    for line in Masthead(paragraphs, from: header.end, page: source.page).lines {
      if let days = dates.days(in: line) { return publication(days, printedAs: line) }
    }
    return HeadStamp(in: source, from: header.end).map {
      publication($0.days, printedAs: $0.bytes)
    }
  }

  /// Bylines, and the dateline that opens the body.
  private var headLines: [(key: String, bytes: Range<Int>)] {
    var lines: [(key: String, bytes: Range<Int>)] = []
    for (paragraph, kind) in zip(paragraphs, kinds)
    where kind == .byline && paragraph.bytes.lowerBound >= header.end {
      lines.append((paragraph.key, paragraph.bytes))
    }
    if let first = kinds.firstIndex(of: .body),
      let credit = Byline.credit(opening: paragraphs[first].bytes, in: source)
    {
      lines.append(("", paragraphs[first].bytes.lowerBound..<credit.end))
    }
    return lines
  }

  /// "Published May 4, 2011" as a line of its own below the text.
  private var tailLines: [(key: String, bytes: Range<Int>)] {
    zip(paragraphs, kinds).compactMap { paragraph, kind in
      guard kind == .debris, Byline.isPublicationLine(paragraph, in: source) else { return nil }
      return (paragraph.key, paragraph.bytes)
    }
  }

  private var notices: [Range<Int>] {
    zip(paragraphs, kinds).compactMap { paragraph, kind in
      guard !paragraph.key.isEmpty,
        source.page.ownPublications.contains(where: paragraph.key.hasPrefix)
          || kind == .debris && source.page.firstPublications.contains(where: paragraph.key.holds)
      else { return nil }
      return paragraph.bytes
    }
  }

  private func publication(_ days: DayRange, printedAs bytes: Range<Int>) -> Publication {
    publication(EDTF(days: days), days, printedAs: bytes)
  }

  private func publication(_ date: EDTF, _ days: DayRange, printedAs bytes: Range<Int>)
    -> Publication
  {
    var visible: [UInt8] = []
    var next = bytes.lowerBound
    for mark in MarkupFinder(source: source).markup(in: bytes) {
      visible += source.bytes[next..<max(next, mark.lowerBound)]
      next = max(next, min(mark.upperBound, bytes.upperBound))
    }
    visible += source.bytes[next..<bytes.upperBound]
    let text = String(decoding: visible, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Publication(
      edtf: date.description, days: days, source: .printed,
      basis: "“\(TextBoundary.line(text))”")
  }

  /// A header's value that is no EDTF: a timestamp, or a date in words.
  private func days(ofValue value: Range<Int>, _ dates: inout LineDates) -> DayRange? {
    let text = source.string(value)
    if let stamp = text.split(whereSeparator: { $0 == "T" || $0 == " " }).first, stamp.count == 10,
      let date = try? EDTF(String(stamp))
    {
      return date.days
    }
    return dates.days(in: value)
  }
}

/// The complete dates of single lines of a text.
private struct LineDates {
  let source: SourceText
  /// Those of the whole text, once a line asked for them.
  private var all: [TimeExpression]?

  init(source: SourceText) { self.source = source }

  /// The first complete date, of a day if there is one.
  mutating func days(in bytes: Range<Int>) -> DayRange? {
    let complete = expressions(in: bytes).compactMap { expression -> DayRange? in
      guard expression.type == .date || expression.type == .time, expression.countedFrom == nil,
        let range = expression.range, range.first != nil, range.last != nil,
        range.precision == .day || range.precision == .month
      else { return nil }
      return range
    }
    return complete.first { $0.precision == .day } ?? complete.first
  }

  /// "10/11/2022" is read as the whole text writes its dates.
  private mutating func expressions(in bytes: Range<Int>) -> [TimeExpression] {
    let text = Array(source.bytes[bytes])
    let own = source.language.times.tag(text, published: nil)
    let isAmbiguous = own.contains { expression in
      let words = String(decoding: text[expression.bytes], as: UTF8.self)
      return NumericDate(words)?.isAmbiguous == true
    }
    guard isAmbiguous else { return own }
    let all = all ?? source.language.times.tag(source.bytes, published: nil)
    self.all = all
    return all.filter {
      bytes.contains($0.bytes.lowerBound) && $0.bytes.upperBound <= bytes.upperBound
    }
  }
}

/// The line of a newspaper's masthead that gives the day: "RIVERTOWN, THURSDAY, MAY 4, 1911", near
/// "VOL. XLI" or "NUMBER 33".
struct Masthead {
  /// The lines that may give the day, in order.
  let lines: [Range<Int>]

  /// How many paragraphs a masthead may have.
  private static let height = 6

  /// - Parameter start: where the text begins, behind its header lines.
  init(_ paragraphs: [Paragraph], from start: Int, page: any PageLexicon) {
    let top = paragraphs.filter { $0.bytes.lowerBound >= start }.prefix(Self.height)
    guard top.contains(where: { Self.isNumbered($0.key, page) }) else {
      lines = []
      return
    }
    lines = top.filter { paragraph in
      paragraph.wordCount <= 16 && paragraph.capitalizedCount == paragraph.wordCount
        && page.namesDay(paragraph.key)
    }.map(\.bytes)
  }

  /// "VOL. XLI", "Volume 12, No. 3", "NUMBER 33".
  private static func isNumbered(_ key: String, _ page: any PageLexicon) -> Bool {
    let words = key.split { " ,;|-".contains($0) }.map { Byline.bare(String($0)) }
    guard words.count <= 16 else { return false }
    return zip(words, words.dropFirst()).contains { name, number in
      page.volumes.contains(name) && isNumeral(number)
    }
  }

  private static func isNumeral(_ word: String) -> Bool {
    !word.isEmpty && (word.allSatisfy(\.isNumber) || word.allSatisfy { "ivxlcdm".contains($0) })
  }
}
