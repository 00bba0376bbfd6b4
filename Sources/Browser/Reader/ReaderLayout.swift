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
    var kind: ReaderBlock.Kind
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
    _ text: ReaderText, columns: Int, isUnfolded: Bool, isLinear: Bool, in language: Language
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
      if !rows.isEmpty { rows.append(Row(.blank, before: block, isDocument: isSame)) }
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
    _ language: Language
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
    let after = rows.partitionIndex { $0.start > byte }
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
      isDocument: isDocument ?? (block.document != nil), kind: block.kind)
    if case .blank = content, isDocument == nil { self.isDocument = false }
  }
}
