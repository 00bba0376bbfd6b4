/// Why a sentence that was read stands outside the timeline.
public enum OutsideKind: String, Hashable, Sendable, CaseIterable {
  /// Of the body, without a day of its own, or with one that could not be worked out.
  case undated
  /// What a reader wrote below the article.
  case comment
  /// Words of a picture.
  case caption
  /// What the outlet sets on its pages: bylines, notices, links, what stands on every page of it.
  case furniture
  case headline
}
