import Articles
import TimelineCore

/// How much an event is told: what the detail of the timeline ranks by.
enum Salience {
  /// In half points: two for each article that mentions it and, in a story of fewer than 50
  /// articles, one when an article was published on its very day.
  static func of(_ event: Event, mentionedBy articles: [Article], storyArticles: Int) -> Int {
    let days = event.date.days
    let isNews =
      days.isExact
      && articles.contains {
        $0.published?.days.first == days.first && $0.published?.days.isExact == true
      }
    return articles.count * 2 + (isNews && storyArticles < 50 ? 1 : 0)
  }
}
