import Articles
import Story

/// A title that several articles of one outlet have, because it is only the line that opens their
/// page: "Can not play media.", another page's headline. It tells none of them from the others; the
/// first sentence that they do not share does.
package struct SharedTitle {
  /// So many articles, of so many days, make a title one that is shared; and a sentence.
  package static let fewest = 3
  /// Articles that are enough to know what they share.
  package static let mostLearned = 1000
  /// Sentences at the beginning of an article that are looked at.
  private static let mostSentences = 30
  /// The title is one of so many sentences at the beginning of the file.
  private static let mostBefore = 8
  /// Fewer words say too little: "LONDON, England (CNN)".
  private static let fewestWords = 4

  private let title: Substring
  /// In how many articles each sentence is.
  private var counts: [String: Int] = [:]

  /// `nil`: a headline does not end like a sentence, or like one that was cut; another title is the
  /// outlet's own, as that of a column may be.
  package init?(_ title: String) {
    guard title.hasSuffix(".") || title.hasSuffix("…") else { return nil }
    var words = title[...]
    while let last = words.last, ".… ".contains(last) { words.removeLast() }
    guard !words.isEmpty else { return nil }
    self.title = words
  }

  package mutating func learn(_ article: Article) {
    for key in Set(sentences(of: article).map { Self.key($0.text) }) {
      counts[key, default: 0] += 1
    }
  }

  /// What an article is called whose text opens with the title; `nil`: it does not, or the article
  /// has no sentence of its own.
  package func label(of article: Article) -> String? {
    let sentences = sentences(of: article)
    // Lines with outlet and date may stand before it.
    guard sentences.prefix(Self.mostBefore).contains(where: { $0.text.hasPrefix(title) }) else {
      return nil
    }
    let own = sentences.first { sentence in
      sentence.kind == .undated && !sentence.text.hasPrefix(title)
        && sentence.text.split(separator: " ").count >= Self.fewestWords
        && counts[Self.key(sentence.text), default: 0] < Self.fewest
    }
    return own.flatMap { ArticleLabel.cut($0.text[...]) }
  }

  private func sentences(of article: Article) -> [(kind: OutsideKind, text: String)] {
    ArticleSentence.all(of: article, undated: []).prefix(Self.mostSentences).map {
      ($0.kind, article.displayText(of: $0.passage.bytes).text)
    }
  }

  /// A sentence's words without those that hold figures: "Page last updated at 14:13".
  private static func key(_ sentence: String) -> String {
    sentence.lowercased().split(separator: " ").filter { !$0.contains(where: \.isNumber) }
      .joined(separator: " ")
  }
}
