import Algorithms
import Articles
import Temporal

/// The days that a page stamps on itself and on what readers wrote below it. An article came out
/// before it was last changed and before its first comment; no stamp tells what it is about.
struct PageStamps: Sendable {
  private enum Kind {
    /// "Last updated: May 4, 2011".
    case change
    /// "May 4, 2011 at 10:00 am | Reply", "At 10:00 am on 4 May 2011, Jane wrote:".
    case comment
    /// A day with a clock time that belongs to no sentence. Several open a series of comments, or of
    /// other pages.
    case clocked
  }

  private struct Stamp {
    var kind: Kind
    var bytes: Range<Int>
    var day: Day
  }

  private let stamps: [Stamp]
  /// Where the article's own text ends: UTF-8 bytes.
  private let end: Int
  private let text: TaggedArticle

  /// So many days with a clock time are a series.
  private static let series = 3

  init(_ text: TaggedArticle) {
    self.text = text
    let lexicon = text.body.language.publication.stamps
    stamps = text.expressions.compactMap { PageStamps.stamp($0, in: text.bytes, by: lexicon) }
    let isSeries = stamps.count { $0.kind == .clocked } >= PageStamps.series
    let first = stamps.first { $0.kind == .comment || isSeries && $0.kind == .clocked }
    end = first?.bytes.lowerBound ?? text.bytes.count
  }

  /// Whether an expression is a stamp, or stands where readers write.
  func holds(_ bytes: Range<Int>) -> Bool {
    if bytes.lowerBound >= end { return true }
    let next = stamps.partitioningIndex { $0.bytes.upperBound > bytes.lowerBound }
    return next < stamps.count && stamps[next].bytes.overlaps(bytes)
  }

  func evidence() -> [DateEvidence] {
    var evidence: [DateEvidence] = []
    if let change {
      evidence.append(
        DateEvidence(
          kind: .stamped, last: change.day, reason: "was last changed \(quoted(change.bytes))"))
    }
    let comments = stamps.filter { $0.kind == .comment }
    if let first = comments.min(by: { $0.day < $1.day }) {
      evidence.append(
        DateEvidence(
          kind: .stamped, last: first.day, reason: "has a comment of \(quoted(first.bytes))"))
    }
    return evidence
  }

  /// The one day on which the page says it was changed; several are those of other pages.
  private var change: Stamp? {
    let changes = stamps.filter { $0.kind == .change }
    return Set(changes.map(\.day)).count == 1 ? changes.first : nil
  }

  private func quoted(_ bytes: Range<Int>) -> String {
    DatingText.quoted(bytes, in: text.article)
  }

  // MARK: One stamp

  private static func stamp(
    _ expression: TimeExpression, in bytes: [UInt8], by lexicon: any StampLexicon
  ) -> Stamp? {
    guard expression.type == .date || expression.type == .time, expression.countedFrom == nil,
      let range = expression.range, range.isExact, let day = range.first,
      !isAmbiguous(bytes[expression.bytes])
    else { return nil }
    let words = NearbyWords(expression.bytes, in: bytes)
    let next = words.after.first { !NearbyWords.bare($0).isEmpty }
    let hasClock =
      expression.type == .time || next.map { isClock($0, lexicon) && $0.contains(":") } ?? false
    guard let kind = kind(words, hasClock: hasClock, lexicon) else { return nil }
    return Stamp(kind: kind, bytes: expression.bytes, day: day)
  }

  /// "5/6/2010" may be May or June.
  private static func isAmbiguous(_ words: ArraySlice<UInt8>) -> Bool {
    NearbyWords.words(words).contains { NumericDate($0)?.isAmbiguous == true }
  }

  private static func kind(
    _ words: NearbyWords, hasClock: Bool, _ lexicon: any StampLexicon
  ) -> Kind? {
    if tellsChange(words, lexicon) { return .change }
    let after = words.after.drop {
      $0 != "|" && isClock($0, lexicon) || lexicon.clockWords.contains(NearbyWords.bare($0))
    }
    if hasClock, after.first?.hasPrefix("|") == true { return .comment }
    if hasClock, after.prefix(2).elementsEqual(lexicon.commentNouns) { return .comment }
    if after.prefix(5).contains(where: { lexicon.writing.contains($0) }),
      let last = words.before.last, lexicon.at.contains(last)
    {
      return .comment
    }
    guard hasClock, let last = words.before.last else { return hasClock ? .clocked : nil }
    if lexicon.writing.contains(last) || lexicon.commentLabels.contains(last) { return .comment }
    return lexicon.prepositions.contains(last) ? nil : .clocked
  }

  /// "Last updated at 10:00 GMT, Friday," before the day or "Last updated" after it; but not "the
  /// list was updated on".
  private static func tellsChange(_ words: NearbyWords, _ lexicon: any StampLexicon) -> Bool {
    let after = words.after.prefix(2).map(NearbyWords.bare)
    if lexicon.changesBehind.contains(after) { return true }
    let before = words.before.suffix(8)
    guard let index = before.lastIndex(where: { lexicon.changes.contains(NearbyWords.bare($0)) })
    else { return false }
    let between = before[(index + 1)...]
    let isVerb = index > before.startIndex && lexicon.helpers.contains(before[index - 1])
    return !isVerb
      && between.allSatisfy {
        isClock($0, lexicon) || lexicon.clockWords.contains(NearbyWords.bare($0))
      }
  }

  private static func isClock(_ word: String, _ lexicon: any StampLexicon) -> Bool {
    let bare = NearbyWords.bare(word)
    return bare.isEmpty && word != "|"
      || bare.first?.isNumber == true
        && bare.allSatisfy { $0.isNumber || lexicon.clockMarks.contains($0) }
  }
}
