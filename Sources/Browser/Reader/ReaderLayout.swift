import Algorithms
import Screen
import Words

/// An article laid out in rows for a number of columns.
struct ReaderLayout: Sendable {
  /// One row of the reader.
  struct Row: Sendable {
    enum Content: Sendable {
      /// Index of a line of `prose`.
      case line(Int)
      /// Between paragraphs.
      case blank
      /// Comments or debris folded to this row, or their heading: index of the aside.
      case aside(Int)
      /// A remark of the reader's own: "document: The Nation".
      case remark(String)
    }
    var content: Content
    /// First byte of the visible text that it shows or stands before.
    var start: Int
    /// A quoted document runs through it.
    var isDocument: Bool
    var role: ReaderBlock.Role
  }

  let columns: Int
  let isUnfolded: Bool
  let isLinear: Bool
  private(set) var rows: [Row] = []
  /// All text lines, in order.
  private(set) var prose: Prose

  /// Columns for the sign of a date and the line beside a document.
  static let margin = 2

  init(
    _ text: ReaderText, columns: Int, isUnfolded: Bool, isLinear: Bool, in language: ReaderLanguage
  ) {
    self.columns = columns
    self.isUnfolded = isUnfolded
    self.isLinear = isLinear
    var lines: [Prose.Line] = []
    var rows: [Row] = []
    var aside = text.blocks.asides.indices.first
    var document: Int?
    var index = 0
    let blocks = text.blocks.blocks
    while index < blocks.count {
      let block = blocks[index]
      if let number = aside, text.blocks.asides[number].blocks.lowerBound == index {
        if !rows.isEmpty { rows.append(Row(.blank, before: block)) }
        rows.append(Row(.aside(number), before: block))
        aside = number + 1 < text.blocks.asides.count ? number + 1 : nil
        document = nil
        if !isUnfolded {
          index = text.blocks.asides[number].blocks.upperBound
          continue
        }
      }
      let isSame = block.document != nil && block.document == document
      // Lines of a head stand together.
      let isNextOfHead = block.role == .header && index > 0 && blocks[index - 1].role == .header
      if !rows.isEmpty, !isNextOfHead {
        rows.append(Row(.blank, before: block, isDocument: isSame))
      }
      rows += ReaderLayout.remarks(
        on: block, isSame: isSame, text, isLinear, language)
      document = block.document
      let room = columns - (isLinear ? 0 : ReaderLayout.margin * (document == nil ? 1 : 2))
      for line in Prose(text.visible.text, bytes: block.bytes, columns: room).lines {
        rows.append(Row(.line(lines.count), before: block, start: line.bytes.lowerBound))
        lines.append(line)
      }
      index += 1
    }
    self.rows = rows
    prose = Prose(text.visible.text, columns: columns, lines: lines)
  }

  /// Where marks are words: what a paragraph is, and which dates stand in it.
  private static func remarks(
    on block: ReaderBlock, isSame: Bool, _ text: ReaderText, _ isLinear: Bool,
    _ language: ReaderLanguage
  ) -> [Row] {
    guard isLinear else { return [] }
    var rows: [Row] = []
    if let document = block.document, !isSame {
      let name = VoiceWords.document(text.documentNames[document], in: language)
      rows.append(Row(.remark(name), before: block))
    }
    let stops = text.stops(in: block.bytes)
    let remarks = [
      (language.words(en: "dated: ", es: "con fecha: "), false),
      (language.words(en: "no such day: ", es: "no existe: "), true),
    ]
    for (words, isImpossible) in remarks {
      let dates = stops.filter { ($0.expression?.isImpossible == true) == isImpossible }
        .compactMap(text.words)
      guard !dates.isEmpty else { continue }
      rows.append(Row(.remark(words + dates.joined(separator: "; ")), before: block))
    }
    return rows
  }

  /// The row that shows a byte of the visible text, or the nearest one before it.
  func row(showing byte: Int) -> Int {
    let after = rows.partitioningIndex { $0.start > byte }
    var row = max(0, after - 1)
    while row > 0, case .blank = rows[row].content { row -= 1 }
    return row
  }

  /// The bytes that a row shows.
  func bytes(of row: Int) -> Range<Int>? {
    guard rows.indices.contains(row), case .line(let line) = rows[row].content else { return nil }
    return prose.lines[line].bytes
  }
}

extension ReaderLayout.Row {
  fileprivate init(
    _ content: Content, before block: ReaderBlock, isDocument: Bool? = nil, start: Int? = nil
  ) {
    self.init(
      content: content, start: start ?? block.bytes.lowerBound,
      isDocument: isDocument ?? (block.document != nil), role: block.role)
    if case .blank = content, isDocument == nil { self.isDocument = false }
  }
}

/// Which part of the screen the reader uses for what.
struct ReaderPlan: Hashable, Sendable {
  /// Rows above the text: one with a breadcrumb, or title, source and a rule.
  enum Header: Hashable, Sendable { case breadcrumb, linear, full }

  let area: Area
  let isLinear: Bool
  let header: Header
  /// Where the article's text goes.
  let body: Area
  /// The events beside the text, without their heading; no columns where there is no such pane.
  let eventRows: Area
  /// The row that explains the marked date; outside of the area where there is none.
  let noteRow: Int
  /// Columns of a row of text with its margins.
  let textColumns: Int

  /// Text is no wider than this, margins counted.
  static let widestText = 80
  /// From here on the events stand beside the text, which gets this many columns with its edge.
  static let wide = 110
  static let textPane = 82

  init(area: Area, isLinear: Bool, hasEvents: Bool) {
    self.area = area
    self.isLinear = isLinear
    let isNarrow = area.columns < 70
    header = isLinear ? .linear : isNarrow || area.rows < 9 ? .breadcrumb : .full
    let above = header == .breadcrumb ? 1 : header == .linear ? 2 : 3
    let below = area.rows >= 4 ? 1 : 0
    let hasPane = hasEvents && header == .full && area.columns >= ReaderPlan.wide
    var body = area.dropping(top: min(above, area.rows), bottom: below)
    noteRow = below == 1 ? area.endRow - 1 : area.endRow
    if hasPane {
      eventRows = body.dropping(left: ReaderPlan.textPane + 1)
      body.columns = ReaderPlan.textPane
    } else {
      eventRows = Area(column: area.endColumn, row: body.row, columns: 0, rows: body.rows)
    }
    self.body = body
    // A column stays free at the right, so that the text does not touch the edge.
    textColumns = max(4, min(body.columns - (isNarrow ? 0 : 1), ReaderPlan.widestText))
  }

  var hasEventsPane: Bool { eventRows.columns > 0 }
}
