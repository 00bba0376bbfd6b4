import Temporal

/// Whether the positions that were stored beside an article's text fit it. Whoever made the archive
/// may have written any: one inside a character would join two halves into a third character, one
/// outside the text or out of order would lead whoever counts with it astray.
struct LayoutCheck {
  private let article: Article

  init(_ article: Article) { self.article = article }

  func callAsFunction() throws(DamagedBytes) {
    try check(article.regions.map(\.bytes), "regions")
    try check(article.sentences, "sentences")
    try check(article.paragraphs, "paragraphs")
    try check(article.markup, "markup")
    for quotation in article.quotations {
      try check(quotation.bytes, "a quotation")
      try check(quotation.attribution, "who is quoted")
    }
    for document in article.documents {
      try check(document.bytes, "a document")
      for part in [document.leadIn, document.dateLine, document.message] {
        try check(part, "a part of a document")
      }
    }
    for date in article.impossibleDates where !date.isInside(article.text) {
      throw DamagedBytes("a date that no calendar has is not in the text")
    }
    // A count of replaced characters, each of which still stands in the text.
    for count in article.replaced.values where !(0...article.text.utf8.count ~= count) {
      throw DamagedBytes("\(count) characters cannot have been replaced")
    }
  }

  /// Each inside the text, none begins before the one before it ends.
  private func check(_ ranges: [Range<Int>], _ name: String) throws(DamagedBytes) {
    var end = 0
    for range in ranges {
      try check(range, name)
      guard range.lowerBound >= end else { throw DamagedBytes("\(name) are not in order") }
      end = range.upperBound
    }
  }

  private func check(_ range: Range<Int>?, _ name: String) throws(DamagedBytes) {
    guard let range, !article.text.holdsWhole(range) else { return }
    throw DamagedBytes("\(name) cannot be at bytes \(range.lowerBound)–\(range.upperBound)")
  }
}

extension TimeExpression {
  /// Whether its words, and those that it was counted from, are whole characters of a text.
  package func isInside(_ text: String) -> Bool {
    if case .expression(let words, _) = countedFrom, !text.holdsWhole(words) { return false }
    return text.holdsWhole(bytes)
  }
}
