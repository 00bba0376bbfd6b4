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
  /// What the file says of the article before its text: `title: …`, `date: …`. It is listed only where
  /// a search finds it.
  case header
}

/// Where a sentence that was read is to be found: on the timeline, or why it is not there.
public enum SentenceKind: Hashable, Sendable, CaseIterable {
  /// An event tells a part of it.
  case told
  case outside(OutsideKind)

  public static let allCases = [told] + OutsideKind.allCases.map(outside)
}

extension SentenceKind: RawRepresentable {
  public init?(rawValue: String) {
    guard let kind = OutsideKind(rawValue: rawValue) else {
      if rawValue == "told" { self = .told } else { return nil }
      return
    }
    self = .outside(kind)
  }

  public var rawValue: String {
    switch self {
    case .told: "told"
    case .outside(let kind): kind.rawValue
    }
  }
}
