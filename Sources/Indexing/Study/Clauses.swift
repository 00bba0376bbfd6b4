import Algorithms
import Articles

/// Cuts a sentence at the boundaries of its clauses.
///
/// Always at a strong one; where the rest is long, or tells more than one dated thing, also at the
/// others and after a quotation. A quotation is not cut for what stands outside it.
struct Clauses {
  /// A clause longer than this is cut again where it can be: UTF-8 bytes.
  static let comfortableLength = 180
  /// A cut leaves at least so many bytes on the side that is kept.
  static let shortestLength = 40

  let grammar: any ClauseGrammar
  let bytes: [UInt8]
  /// Quotations with their marks, in order.
  var quotations: [Range<Int>] = []

  /// A sentence with the boundaries of its clauses, to be asked for many cores.
  struct Sentence {
    let bytes: Range<Int>
    fileprivate let boundaries: [Boundary]
  }

  /// A place between two clauses, or behind a quotation.
  fileprivate struct Boundary {
    var place: ClauseBoundary
    /// The quotation in the middle of which it stands.
    var quotation: Range<Int>?
    var position: Int { place.position }
    var isStrong: Bool { place.isStrong }
    var isFaint: Bool { place.isFaint }
  }

  func sentence(_ bytes: Range<Int>) -> Sentence {
    let first = quotations.partitioningIndex { $0.upperBound > bytes.lowerBound }
    let quoted = Array(quotations[first...].prefix { $0.lowerBound < bytes.upperBound })
    let places =
      quoted.map { ClauseBoundary(position: $0.upperBound) }
      + grammar.boundaries(in: bytes, of: self.bytes)
    let boundaries = places.map { place in
      let next = quoted.partitioningIndex { $0.upperBound >= place.position }
      let isInside =
        next < quoted.count && quoted[next].contains(place.position - 1)
        && quoted[next].upperBound != place.position
      return Boundary(place: place, quotation: isInside ? quoted[next] : nil)
    }
    return Sentence(bytes: bytes, boundaries: boundaries.sorted { $0.position < $1.position })
  }

  func focus(round core: Range<Int>, in sentence: Range<Int>, apartFrom others: [Range<Int>] = [])
    -> Range<Int>
  {
    focus(round: core, in: self.sentence(sentence), apartFrom: others)
  }

  /// The clause of `sentence` that holds `core`, without the cores of others.
  ///
  /// - Parameter others: other dated expressions of the sentence; cut off where a boundary allows.
  func focus(round core: Range<Int>, in sentence: Sentence, apartFrom others: [Range<Int>] = [])
    -> Range<Int>
  {
    let cuts = sentence.boundaries.filter { $0.quotation?.overlaps(core) ?? true }
    let before = cuts.last { $0.position <= core.lowerBound }
    let after = cuts.first { $0.position >= core.upperBound }
    var focus = sentence.bytes
    for cut in cuts where cut.isStrong { focus = narrowed(focus, at: cut.position, round: core) }
    for other in others where !other.overlaps(core) && focus.contains(other.lowerBound) {
      let isBefore = other.lowerBound < core.lowerBound
      guard let between = isBefore ? before : after,
        isBefore ? between.position > other.lowerBound : between.position <= other.lowerBound
      else { continue }
      focus = narrowed(focus, at: between.position, round: core)
    }
    for cut in cuts.reversed() where focus.count > Clauses.comfortableLength && !cut.isFaint {
      let rest = narrowed(focus, at: cut.position, round: core)
      if rest.count >= Clauses.shortestLength { focus = rest }
    }
    return trimmed(focus)
  }

  private func narrowed(_ range: Range<Int>, at cut: Int, round core: Range<Int>) -> Range<Int> {
    guard range.lowerBound < cut, cut < range.upperBound else { return range }
    if cut <= core.lowerBound { return cut..<range.upperBound }
    return cut >= core.upperBound ? range.lowerBound..<cut : range
  }

  /// Without blanks and dashes at its ends, and without the comma or semicolon it was cut at.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    var isTrimmed = true
    while isTrimmed, !range.isEmpty {
      isTrimmed = false
      for mark in Clauses.marks {
        if bytes[range].starts(with: mark), !",;".utf8.contains(mark[0]) {
          range = range.dropFirst(mark.count)
          isTrimmed = true
        }
        if range.count >= mark.count, bytes[range].suffix(mark.count).elementsEqual(mark) {
          range = range.dropLast(mark.count)
          isTrimmed = true
        }
      }
    }
    return range
  }

  private static let marks = [" ", "\n", "\t", ",", ";", "—", "–", "--"].map { Array($0.utf8) }
}
