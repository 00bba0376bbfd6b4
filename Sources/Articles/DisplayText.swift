import Algorithms

/// A stretch of an article as a person reads it, and where each part of it stands in the source.
///
/// Markup is left out, and so is debris inside the stretch; broken lines are joined and blanks in
/// a row become one. Offsets on both sides are UTF-8 bytes: those of the source count from
/// the start of `Article.text`, those of the display from the start of `text`.
public struct DisplayText: Hashable, Sendable {
  /// A piece of the source that is shown as it is, or blanks that one separator stands for.
  struct Run: Hashable, Sendable {
    var source: Range<Int>
    var display: Range<Int>
  }

  /// What to show; one line unless a paragraph break was asked for.
  public let text: String
  /// In order on both sides.
  let runs: [Run]
  /// What was asked for.
  public let source: Range<Int>

  /// Where `offset` of the source is shown; what is left out maps to what comes after it.
  public func displayOffset(ofSource offset: Int) -> Int {
    let index = runs.partitioningIndex { $0.source.upperBound > offset }
    guard index < runs.count else { return text.utf8.count }
    let run = runs[index]
    guard offset > run.source.lowerBound else { return run.display.lowerBound }
    guard run.source.count == run.display.count else { return run.display.lowerBound }
    return run.display.lowerBound + offset - run.source.lowerBound
  }

  /// Where `offset` of the display stands in the source; the end maps to the end.
  public func sourceOffset(ofDisplay offset: Int) -> Int {
    let index = runs.partitioningIndex { $0.display.upperBound > offset }
    guard index < runs.count else { return runs.last?.source.upperBound ?? source.upperBound }
    let run = runs[index]
    guard run.source.count == run.display.count else { return run.source.lowerBound }
    return run.source.lowerBound + max(0, offset - run.display.lowerBound)
  }

  /// The part of the display that shows `range` of the source; empty when none of it is shown.
  public func displayRange(ofSource range: Range<Int>) -> Range<Int> {
    let start = displayOffset(ofSource: range.lowerBound)
    guard range.upperBound > range.lowerBound else { return start..<start }
    // The end of what is shown of it, not the start of what comes after.
    let index = runs.partitioningIndex { $0.source.upperBound >= range.upperBound }
    var end = text.utf8.count
    if index < runs.count {
      let run = runs[index]
      if run.source.lowerBound >= range.upperBound {
        end = index > 0 ? runs[index - 1].display.upperBound : 0
      } else if run.source.count == run.display.count {
        end = run.display.lowerBound + range.upperBound - run.source.lowerBound
      } else {
        end = run.display.upperBound
      }
    }
    return start..<max(start, end)
  }

  /// The part of the source that `range` of the display shows, with what was left out inside it.
  public func sourceRange(ofDisplay range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(ofDisplay: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    let index = runs.partitioningIndex { $0.display.upperBound >= range.upperBound }
    guard index < runs.count else { return start..<max(start, source.upperBound) }
    let run = runs[index]
    let end =
      run.source.count == run.display.count
      ? run.source.lowerBound + range.upperBound - run.display.lowerBound : run.source.upperBound
    return start..<max(start, end)
  }
}
