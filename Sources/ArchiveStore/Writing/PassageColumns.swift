import Articles
import GRDB
import Story

/// A passage in the columns that `passages` and `outside` share.
enum PassageColumns {
  static let names = """
    article, first, last, focus_first, focus_last, voice, name, echo_of, expression
    """

  /// - Parameter number: the number of an article.
  static func values(
    _ passage: Passage, number: (String) throws -> Int
  ) throws -> [(any DatabaseValueConvertible)?] {
    let name: String? =
      switch passage.voice {
      case .article: nil
      case .quotation(let speaker): speaker
      case .document(let name): name
      }
    return [
      try number(passage.article), passage.bytes.lowerBound, passage.bytes.upperBound,
      passage.focus.lowerBound, passage.focus.upperBound, passage.voice.name.rawValue, name,
      try passage.echoOf.map(number),
      passage.expression.map { Blob.data(ExpressionCoding.bytes(of: $0)) },
    ]
  }

  /// Of a row whose columns from `start` on are `names`.
  /// - Parameter id: the id of an article.
  static func passage(
    _ row: Row, from start: Int, id: (Int) throws -> String
  ) throws -> Passage {
    let name: String? = try row.optional(start + 6)
    let voice: Voice =
      switch try row.named(start + 5) as VoiceName {
      case .article: .article
      case .quotation: .quotation(speaker: name)
      case .document: .document(name: name ?? "")
      }
    let echo: Int? = try row.optional(start + 7)
    let expression = try row.bytes(start + 8)
    return Passage(
      article: try id(row.value(start)), bytes: try row.byteRange(start + 1),
      focus: try row.byteRange(start + 3),
      expression: expression.isEmpty ? nil : try ExpressionCoding.expression(from: expression),
      voice: voice, echoOf: try echo.map(id))
  }
}
