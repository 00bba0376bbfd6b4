import Articles
import Formats
import Foundation
import Indexing

extension StoryFiles {
  /// What was read of one source.
  struct Reading {
    var skipped: [ArticleReader.Skipped] = []
    /// Lines for a person.
    var notes: [String] = []
    /// Its articles, under the names of their files, safe to show.
    var articles: [(id: String, file: String)] = []
    /// How many articles are in each language that nobody reads, by BCP 47 tags.
    private var unread: [String: Int] = [:]

    mutating func count(_ articles: [Article]) {
      for article in articles where !Languages.all.reads(article.language) {
        unread[article.language, default: 0] += 1
      }
    }

    /// "3 articles are searched, not dated: 2 in Dutch, 1 in French"; `nil`: all are read.
    var unreadNote: String? {
      let count = unread.values.reduce(0, +)
      guard count > 0 else { return nil }
      let names = unread.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { tag, count in
        "\(count) in " + (Locale(identifier: "en").localizedString(forLanguageCode: tag) ?? tag)
      }
      let articles = count == 1 ? "1 article is" : "\(count) articles are"
      return "\(articles) searched, not dated: " + names.joined(separator: ", ")
    }
  }
}
