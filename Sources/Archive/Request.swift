import Indexing
import Story
import Temporal

/// A question to the archive; each is one method of `TimelineArchive`.
public enum Request: Hashable, Sendable {
  case story
  case window(Filter, WindowPlace, limit: Int)
  case event(EventID, Query?)
  case articles
  case articlesMatching(Query)
  case article(String)
  case outside(article: String?, query: Query?, from: Int, limit: Int)
  case axis(Filter)
  case counts(Query)
  case landing(DayRange, Filter)
  case marked([PassageMark])
  case figures(FigureQuestion)

  /// Requests of one channel supersede each other.
  public var channel: Channel {
    switch self {
    case .story: .story
    case .window: .window
    case .event: .event
    case .articles: .articles
    case .articlesMatching: .articlesMatching
    case .article: .article
    case .outside: .outside
    case .axis: .axis
    case .counts: .counts
    case .landing: .landing
    case .marked: .marked
    case .figures: .figures
    }
  }
}

/// The kinds of requests: when an ask of a newer generation holds a request of a channel, answers to
/// older requests of the same channel are stale and dropped.
public enum Channel: String, Hashable, Sendable, CaseIterable {
  case story, window, event, articles, article, outside, axis, counts, landing
  case marked, figures, articlesMatching
}

/// What the archive said to a request.
public struct Reply: Hashable, Sendable {
  public var request: Request
  public var answer: Answer

  public init(_ request: Request, _ answer: Answer) {
    self.request = request
    self.answer = answer
  }
}

/// The results of `TimelineArchive`'s methods.
public enum Answer: Hashable, Sendable {
  case story(StoryInfo)
  case window(EventWindow)
  case event(EventDetail?)
  case articles([ArticleRow])
  /// By `ArticleRow.number`.
  case articlesMatching([Int])
  case article(ArticleText?)
  case outside(OutsideWindow)
  case axis(Axis)
  case counts(QueryCounts)
  case landing(Landing?)
  case marked([MarkedPassage])
  case figures(Figures)
  /// One line for a person.
  case failed(String)
}

/// Carries a request out.
public func answer(_ request: Request, from archive: any TimelineArchive) -> Reply {
  do {
    return Reply(request, try answerOrThrow(request, from: archive))
  } catch {
    return Reply(request, .failed("\(error)"))
  }
}

private func answerOrThrow(_ request: Request, from archive: any TimelineArchive) throws -> Answer {
  switch request {
  case .story: .story(try archive.story())
  case .window(let filter, let place, let limit):
    .window(try archive.window(filter, at: place, limit: limit))
  case .event(let id, let query): .event(try archive.event(id, query: query))
  case .articles: .articles(try archive.articles())
  case .articlesMatching(let query): .articlesMatching(try archive.articles(matching: query))
  case .article(let id): .article(try archive.article(id))
  case .outside(let article, let query, let first, let limit):
    .outside(try archive.outside(article: article, query: query, from: first, limit: limit))
  case .axis(let filter): .axis(try archive.axis(filter))
  case .counts(let query): .counts(try archive.counts(query))
  case .landing(let days, let filter): .landing(try archive.landing(days, filter))
  case .marked(let marks): .marked(try archive.passages(at: marks))
  case .figures(let question): .figures(try archive.figures(question))
  }
}
