import Articles
import Temporal

/// What a date that stands before a noun is the date of: of "a street near the scene of the May 4
/// fire in Kirn, police said" it is the "fire in Kirn".
struct DatedNoun {
  let words: SentenceWords

  /// Words of the noun and of what hangs on it, at most.
  private static let most = 8

  /// The noun with its further words; `nil` where the date stands on its own.
  func range(after date: Range<Int>, in focus: Range<Int>) -> Range<Int>? {
    guard focus.contains(date.lowerBound) else { return nil }
    let bytes = words.bytes
    var index = date.upperBound
    if let owning = ["'s", "’s"].first(where: { bytes[index...].starts(with: $0.utf8) }) {
      index += owning.utf8.count
    } else {
      let before = words.folded(before: date.lowerBound, count: 1).last ?? ""
      guard Self.openers.contains(before) || before.hasSuffix("'s") else { return nil }
      if index < focus.upperBound, bytes[index] == UInt8(ascii: ",") { index += 1 }
    }
    let start = index
    var count = 0
    while index < focus.upperBound, count < Self.most {
      guard bytes[index] == UInt8(ascii: " ") else { break }
      let first = index + 1
      var end = first
      while end < focus.upperBound, bytes[end] > 0x20 { end += 1 }
      let word = words.folded(in: first..<end).first ?? ""
      if count == 0, !Self.canOpen(word) || bytes[first] == UInt8(ascii: "(") { return nil }
      if word.isEmpty || count > 0 && Self.ends.contains(word)
        || VerbLexicon.auxiliaries.contains(word)
      {
        break
      }
      count += 1
      index = end
      if let last = bytes[first..<end].last, Self.marks.contains(last) { break }
    }
    return count > 0 ? start..<index : nil
  }

  private static let openers: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "this", "that",
  ]
  private static let ends: Set<String> = [
    "who", "which", "that", "whose", "when", "where", "and", "but", "or", "while", "as", "after",
    "before", "because", "since", "said", "says", "told", "was", "were",
  ]
  private static let marks = Set(",;:.!?)_\"".utf8)

  private static func canOpen(_ word: String) -> Bool {
    word.utf8.count > 2 && !TitleWord.prepositions.contains(word)
      && !TitleWord.conjunctions.contains(word) && !VerbLexicon.auxiliaries.contains(word)
      && !VerbLexicon.irregularPast.contains(word) && !TitleWord.determiners.contains(word)
  }
}
