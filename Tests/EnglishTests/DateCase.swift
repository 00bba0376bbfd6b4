import Temporal
import Testing

@testable import English

/// A sentence, the day on which it was published, and the values of its dated expressions.
struct DateCase: CustomTestStringConvertible, Sendable {
  var published: String
  var text: String
  var values: [String]
  var testDescription: String { text }

  /// - Parameter published: EDTF.
  init(_ published: String, _ text: String, _ values: [String]) {
    self.published = published
    self.text = text
    self.values = values
  }

  /// The values that the tagger gives to what has days.
  func tagged() throws -> [String] {
    Tagger.english.tag(text, published: try EDTF(published).days)
      .filter { $0.range != nil && $0.type != .duration && $0.value != "PRESENT_REF" }
      .map(\.value)
  }

  /// The first and last day of everything that has days, as EDTF intervals.
  func days() throws -> [String] {
    Tagger.english.tag(text, published: try EDTF(published).days)
      .compactMap(\.range).map { range in
        [range.first, range.last].map { $0?.isoText ?? ".." }.joined(separator: "/")
      }
  }
}
