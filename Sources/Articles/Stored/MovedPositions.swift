import Algorithms
import Temporal

/// Where the bytes of a text are after the boundary for hostile text replaced some of its characters
/// by longer or shorter ones. Only positions between two characters are meant.
package struct MovedPositions: Sendable {
  /// From each of these offsets on, up to the next one, the difference to where it was.
  private var steps: [(from: Int, shift: Int)] = []

  init() {}

  /// - Parameter place: where `offset`, which is behind all before, is afterwards.
  mutating func note(_ offset: Int, is place: Int) {
    if place - offset != steps.last?.shift ?? 0 { steps.append((offset, place - offset)) }
  }

  package func callAsFunction(_ offset: Int) -> Int {
    let next = steps.partitioningIndex { $0.from > offset }
    return next == 0 ? offset : offset + steps[next - 1].shift
  }

  package func callAsFunction(_ range: Range<Int>) -> Range<Int> {
    let start = self(range.lowerBound)
    return start..<max(start, self(range.upperBound))
  }

  package func callAsFunction(_ expression: TimeExpression) -> TimeExpression {
    var moved = expression
    moved.bytes = self(expression.bytes)
    if case .expression(let words, let days) = expression.countedFrom {
      moved.countedFrom = .expression(bytes: self(words), days)
    }
    return moved
  }
}

extension Article {
  /// The same article with all its positions moved.
  func moved(by moves: MovedPositions) -> Article {
    var moved = self
    for index in regions.indices { moved.regions[index].bytes = moves(regions[index].bytes) }
    moved.sentences = sentences.map { moves($0) }
    moved.paragraphs = paragraphs.map { moves($0) }
    moved.markup = markup.map { moves($0) }
    for (index, quotation) in quotations.enumerated() {
      moved.quotations[index].bytes = moves(quotation.bytes)
      moved.quotations[index].attribution = quotation.attribution.map { moves($0) }
    }
    for (index, document) in documents.enumerated() {
      moved.documents[index].bytes = moves(document.bytes)
      moved.documents[index].leadIn = document.leadIn.map { moves($0) }
      moved.documents[index].dateLine = document.dateLine.map { moves($0) }
      moved.documents[index].message = document.message.map { moves($0) }
    }
    moved.impossibleDates = impossibleDates.map { moves($0) }
    return moved
  }
}
