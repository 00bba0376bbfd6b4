import Articles

/// Cuts a sentence at the boundaries of its clauses.
///
/// Always at a semicolon; where the rest is long, or tells more than one dated thing, also after a
/// dash that opens no relative clause, before "and", "but" or "while" with a comma or a verb, and
/// after a quotation. A quotation is not cut for what stands outside it.
struct Clauses {
  /// A clause longer than this is cut again where it can be: UTF-8 bytes.
  static let comfortableLength = 180
  /// A cut leaves at least so many bytes on the side that is kept.
  static let shortestLength = 40

  let bytes: [UInt8]
  /// Quotations with their marks, in order.
  var quotations: [Range<Int>] = []

  /// A sentence with the boundaries of its clauses, to be asked for many cores.
  struct Sentence {
    let bytes: Range<Int>
    fileprivate let boundaries: [Boundary]
  }

  func sentence(_ bytes: Range<Int>) -> Sentence {
    let first = quotations.partitioningIndex { $0.upperBound > bytes.lowerBound }
    let quoted = Array(quotations[first...].prefix { $0.lowerBound < bytes.upperBound })
    return Sentence(bytes: bytes, boundaries: boundaries(in: bytes, quoted))
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

  fileprivate struct Boundary {
    /// Where the clause after it begins.
    var position: Int
    var isStrong: Bool
    /// Only parts two dates: a conjunction with a subject of its own before the next verb, as far
    /// as can be told.
    var isFaint = false
    /// The quotation in the middle of which it stands.
    var quotation: Range<Int>?
  }

  private func narrowed(_ range: Range<Int>, at cut: Int, round core: Range<Int>) -> Range<Int> {
    guard range.lowerBound < cut, cut < range.upperBound else { return range }
    if cut <= core.lowerBound { return cut..<range.upperBound }
    return cut >= core.upperBound ? range.lowerBound..<cut : range
  }

  private func boundaries(in sentence: Range<Int>, _ quoted: [Range<Int>]) -> [Boundary] {
    var boundaries = quoted.map { Boundary(position: $0.upperBound, isStrong: false) }
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") {
        boundaries.append(Boundary(position: index + 1, isStrong: true))
      } else if let length = dashLength(at: index, limit: sentence.upperBound) {
        let next = word(from: index + length, limit: sentence.upperBound)
        if !Clauses.relatives.contains(next.text) {
          boundaries.append(Boundary(position: index + length, isStrong: false))
        }
        index += length
        continue
      } else if byte == UInt8(ascii: " "), startsClause(after: index, in: sentence) {
        boundaries.append(Boundary(position: index + 1, isStrong: false))
      } else if byte == UInt8(ascii: " "), bringsSubject(after: index, in: sentence) {
        boundaries.append(Boundary(position: index + 1, isStrong: false, isFaint: true))
      }
      index += 1
    }
    for cut in boundaries.indices {
      let position = boundaries[cut].position
      let next = quoted.partitioningIndex { $0.upperBound >= position }
      if next < quoted.count, quoted[next].contains(position - 1),
        quoted[next].upperBound != position
      {
        boundaries[cut].quotation = quoted[next]
      }
    }
    return boundaries.sorted { $0.position < $1.position }
  }

  /// "and", "but", "while" … after the blank at `blank`, opening a clause of its own.
  private func startsClause(after blank: Int, in sentence: Range<Int>) -> Bool {
    guard blank + 1 < sentence.upperBound, Clauses.initials.contains(bytes[blank + 1]) else {
      return false
    }
    let conjunction = word(from: blank, limit: sentence.upperBound)
    guard Clauses.conjunctions.contains(conjunction.text) else { return false }
    if bytes[max(sentence.lowerBound, blank - 1)] == UInt8(ascii: ",") { return true }
    let next = word(from: conjunction.end, limit: sentence.upperBound)
    return Clauses.auxiliaries.contains(next.text)
      || next.text.utf8.count > 4 && next.text.hasSuffix("ed")
  }

  /// "and", "but", "while" … with a verb among the next words.
  private func bringsSubject(after blank: Int, in sentence: Range<Int>) -> Bool {
    guard blank + 1 < sentence.upperBound, Clauses.initials.contains(bytes[blank + 1]) else {
      return false
    }
    var next = word(from: blank, limit: sentence.upperBound)
    guard Clauses.conjunctions.contains(next.text) else { return false }
    for _ in 0..<6 {
      next = word(from: next.end, limit: sentence.upperBound)
      if next.text.isEmpty { return false }
      if VerbLexicon.auxiliaries.contains(next.text) || VerbLexicon.isPast(next.text) {
        return true
      }
    }
    return false
  }

  /// An em dash, two hyphens, or a hyphen or en dash between blanks.
  private func dashLength(at index: Int, limit: Int) -> Int? {
    guard index + 2 < limit else { return nil }
    if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x94 { return 3 }
    if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") { return 2 }
    let isBetweenBlanks = index > 0 && bytes[index - 1] == UInt8(ascii: " ")
    if isBetweenBlanks, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x93 {
      return 3
    }
    return nil
  }

  /// The next word in lower-case ASCII, and where it ends.
  private func word(from start: Int, limit: Int) -> (text: String, end: Int) {
    var index = start
    while index < limit, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let first = index
    while index < limit, WordBytes.length(bytes, at: index, limit: limit) == 1 { index += 1 }
    return (String(decoding: bytes[first..<index].map(WordBytes.folded), as: UTF8.self), index)
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
  /// First letters of the conjunctions.
  private static let initials = Set(conjunctions.compactMap(\.utf8.first))
  static let conjunctions: Set<String> = ["and", "but", "while", "whereas", "although", "though"]
  static let relatives: Set<String> = ["who", "which", "that", "whose", "where", "when", "a", "an"]
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "said", "says", "told", "made", "took", "went", "gave", "came", "saw", "fled", "left",
    "led", "won", "lost", "began", "became", "brought", "held", "kept", "met", "put", "sent",
    "set", "shot", "spoke", "that",
  ]
}
