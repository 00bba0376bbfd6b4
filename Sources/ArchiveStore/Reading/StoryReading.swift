import GRDB
import Story

extension Archive {
  public func story() throws -> StoryInfo {
    try read { read in
      let landmarks = try read.events(
        "SELECT \(EventColumns.names) FROM events e WHERE e.landmark IS NOT NULL ORDER BY e.id")
      return StoryInfo(
        title: facts.title, introduction: facts.introduction, articles: facts.articles,
        events: facts.events, undated: facts.undated, earliest: facts.axis.slots.first?.key.label,
        latest: facts.axis.slots.last?.key.label, landmarks: landmarks,
        articlesWithoutDate: facts.withoutDate, passagesWaitingForDate: facts.waiting,
        aliases: facts.aliases)
    }
  }
}
