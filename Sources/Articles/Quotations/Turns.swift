/// Finds the turns of a conversation that a text prints with a label before each: the transcript of
/// a broadcast ("JANE ROE, ANCHOR: Good evening."), an interview ("Q: Why?", "Jane Roe: Because.").
///
/// A turn goes on to the next label; a stage direction in brackets ends it, and the last one ends
/// with its paragraph.
struct Turns {
  private let context: QuotationContext
  private var source: SourceText { context.source }

  /// A conversation has so many turns at least.
  private static let fewest = 4
  /// A label is no longer: UTF-8 bytes.
  private static let longestLabel = 120
  /// Words of a name before its comma, at most.
  private static let longestName = 4
  /// Paragraphs that a turn goes on, at most.
  private static let longestTurn = 40

  /// How a label is printed.
  private enum Style: Hashable { case capitals, letter, name }

  private struct Label {
    var style: Style
    var words: String
    /// `nil` where they name nobody.
    var name: String?
    /// UTF-8 bytes with the colon.
    var bytes: Range<Int>
  }

  init(_ context: QuotationContext) { self.context = context }

  /// In order.
  func turns() -> [Quotation] {
    let labels = context.paragraphs.map(label)
    let conversations = Self.conversations(labels.compactMap(\.self))
    var turns: [Quotation] = []
    var isOpen = false
    for (index, label) in labels.enumerated() {
      let paragraph = context.paragraphs[index]
      if let label {
        isOpen = conversations.contains(label.style)
        guard isOpen else { continue }
        let words = source.trimmed(label.bytes.upperBound..<paragraph.upperBound)
        isOpen = !words.isEmpty
        if isOpen { turns.append(Quotation(bytes: words, speaker: label.name)) }
      } else if isOpen {
        isOpen =
          source.bytes[paragraph.lowerBound] != 0x28
          && labels[index...].prefix(Self.longestTurn).contains { $0 != nil }
        if isOpen {
          turns[turns.count - 1].bytes =
            turns[turns.count - 1].bytes.lowerBound..<paragraph.upperBound
        }
      }
    }
    return turns
  }

  /// The styles in which two at least speak in turn. A list has labels too ("Date: …"), but not the
  /// same ones again and again.
  private static func conversations(_ labels: [Label]) -> Set<Style> {
    let styles = Dictionary(grouping: labels, by: \.style).filter { _, labels in
      let turns = Dictionary(grouping: labels, by: \.words).values.filter { $0.count >= 2 }
      return labels.count >= fewest && turns.count >= 2
    }
    return Set(styles.keys)
  }

  private func label(_ paragraph: Range<Int>) -> Label? {
    let limit = min(paragraph.upperBound, paragraph.lowerBound + Self.longestLabel)
    guard let (first, _) = source.scalar(at: paragraph.lowerBound, before: limit),
      Scalars.isUppercase(first),
      let colon = (paragraph.lowerBound..<limit).first(where: { source.bytes[$0] == 0x3A }),
      let (after, _) = source.scalar(at: colon + 1, before: paragraph.upperBound),
      Scalars.isBlank(after)
    else { return nil }
    let whole = paragraph.lowerBound..<colon
    let comma = whole.first { source.bytes[$0] == 0x2C || source.bytes[$0] == 0x28 } ?? colon
    let name = source.trimmed(paragraph.lowerBound..<comma)
    let bytes = paragraph.lowerBound..<(colon + 1)
    if name.count == 1, comma == colon {
      return Label(style: .letter, words: source.string(name), name: nil, bytes: bytes)
    }
    let words = Array(source.words(in: name))
    guard (1...Self.longestName).contains(words.count), name.count >= 2 else { return nil }
    let text = words.map(source.string).joined(separator: " ")
    if text.unicodeScalars.allSatisfy({ !$0.properties.isLowercase }) {
      let isName = text.unicodeScalars.filter { $0.properties.isUppercase }.count >= 2
      return isName
        ? Label(style: .capitals, words: text, name: isUnnamed(words) ? nil : text, bytes: bytes)
        : nil
    }
    // What a name introduces between marks is found by its marks.
    guard comma == colon, words.count >= 2,
      words.allSatisfy({
        source.scalar(at: $0.lowerBound, before: $0.upperBound)
          .map { Scalars.isUppercase($0.value) } ?? false
      }),
      !opensQuotation(from: colon + 1, to: paragraph.upperBound)
    else { return nil }
    return Label(style: .name, words: text, name: text, bytes: bytes)
  }

  private func isUnnamed(_ words: [Range<Int>]) -> Bool {
    source.language.speech.isUnnamed(words.map { source.string($0).lowercased() })
  }

  private func opensQuotation(from start: Int, to end: Int) -> Bool {
    let rest = source.trimmed(start..<end)
    guard let (first, _) = source.scalar(at: rest.lowerBound, before: rest.upperBound) else {
      return true
    }
    return [0x22, 0x27, 0x60, 0xAB, 0x2018, 0x201C].contains(first)
  }
}

extension [Quotation] {
  /// The quotations between marks, and what is left of the turns round them; in order.
  func joined(with turns: [Quotation]) -> [Quotation] {
    if turns.isEmpty { return self }
    var joined: [Quotation] = []
    var next = 0
    for turn in turns {
      var start = turn.bytes.lowerBound
      func keep(to end: Int) {
        guard start < end else { return }
        joined.append(Quotation(bytes: start..<end, speaker: turn.speaker))
      }
      while next < count, self[next].bytes.upperBound <= start {
        joined.append(self[next])
        next += 1
      }
      while next < count, self[next].bytes.lowerBound < turn.bytes.upperBound {
        keep(to: self[next].bytes.lowerBound)
        start = Swift.max(start, self[next].bytes.upperBound)
        joined.append(self[next])
        next += 1
      }
      keep(to: turn.bytes.upperBound)
    }
    return joined + self[next...]
  }
}
