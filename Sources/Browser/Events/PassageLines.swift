import Archive
import Screen
import Words

/// The passages of an event as lines of a pane.
struct PassageLines {
  enum Content {
    /// Number, voice, echo.
    case head(String)
    case text(Prose, Int, [TextMark])
    /// How the date was counted.
    case note(Prose, Int)
    case blank
  }

  struct Line {
    /// Index among the event's passages.
    var passage: Int
    var content: Content
  }

  private(set) var lines: [Line] = []
  /// The lines of each passage, the blank after it left out; empty for those that are not shown.
  private(set) var extents: [Range<Int>] = []

  /// - Parameter only: the passage that is shown alone; `nil`: all of them are.
  init(_ detail: EventDetail, form: Form, only: Int?) {
    for (index, row) in detail.passages.enumerated() {
      if let only, only != index {
        extents.append(0..<0)
        continue
      }
      if !lines.isEmpty { lines.append(Line(passage: index - 1, content: .blank)) }
      let start = lines.count
      lines += form.lines(of: row).map { Line(passage: index, content: $0) }
      extents.append(start..<lines.count)
    }
  }

  /// How a passage is laid out.
  struct Form {
    var layout: Layout
    var language: ReaderLanguage
    var columns: Int
    /// One passage at a time, its head in the rule above it.
    var isSingle: Bool

    /// Columns before the text.
    var indent: Int { layout.isOnePane || isSingle ? 1 : 3 }

    func lines(of row: PassageRow) -> [Content] {
      let prose = Prose(row.text, focus: row.shown, columns: min(88, max(10, columns - indent - 1)))
      var note = row.passage.expression.flatMap {
        CountWords.note($0, source: row.countedFromWords, in: language)
      }
      var lines: [Content] = []
      if isSingle {
        if dateBesideHead(of: row) != nil { note = nil }
      } else {
        let head = head(of: row)
        if head.hasDays { note = nil }
        lines.append(.head(head.words))
      }
      lines += prose.lines.indices.map { .text(prose, $0, row.marks) }
      if let noted = note.map({ Prose($0, columns: prose.columns) }) {
        lines += noted.lines.indices.map { .note(noted, $0) }
      }
      return lines
    }

    /// In one pane the days stand beside the head where they fit, so that they take no line.
    private func head(of row: PassageRow) -> (words: String, hasDays: Bool) {
      let number = "\(row.number) "
      let head = number + row.head(columns: columns - 1 - number.count, in: language)
      guard layout.isOnePane, let expression = row.passage.expression,
        let days = DateWords.long(expression, in: language)
      else { return (head, false) }
      let both = head + " · = " + days
      return width(of: both) <= columns ? (both, true) : (head, false)
    }

    /// The passage's date for the rule above it; `nil`: it has none, or no room.
    func dateBesideHead(of row: PassageRow) -> String? {
      guard let expression = row.passage.expression else { return nil }
      let words = row.expression.map { row.words(in: $0) } ?? ""
      let head = Form.number(10, of: 10, in: language) + VoiceWords.head(row, in: language)
      let room = columns - width(of: head) - 8
      guard room > 12 else { return nil }
      return CountWords.line(
        words, expression, source: row.countedFromWords, columns: room, in: language)
    }

    /// "Passage 1 of 3 · ".
    static func number(_ number: Int, of count: Int, in language: ReaderLanguage) -> String {
      language.words(en: "Passage ", es: "Pasaje ")
        + placed(number, of: count, in: language) + " · "
    }
  }
}

extension PassageRow {
  /// What is shown of it: its focus, and what a search found beside it.
  var shown: Range<Int> {
    guard let first = hits.first, let last = hits.last,
      !hits.contains(where: { $0.overlaps(focus) })
    else { return focus }
    return min(focus.lowerBound, first.lowerBound)..<max(focus.upperBound, last.upperBound)
  }

  /// A stretch of its text with all blanks alike.
  func words(in bytes: Range<Int>) -> String {
    Prose(text, bytes: bytes, columns: .max).shown(bytes).trimmed
  }

  /// Its focus in one line.
  var focusWords: String { Prose.focus(focus, of: 0..<text.utf8.count, in: text) }

  /// Voice and echo; a long name gives way.
  func head(columns: Int, in language: ReaderLanguage) -> String {
    let full = VoiceWords.head(self, in: language)
    guard width(of: full) > columns else { return full }
    let name = VoiceWords.name(passage.voice, in: language)
    let rest = full.dropFirst(name.count)
    let room = columns - width(of: rest)
    return room > 12 ? clipped(name, to: room) + rest : full
  }
}
