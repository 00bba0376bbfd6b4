/// What the help says besides the keys.
enum HelpWords {
  /// The place as the help's head names it.
  static func name(of place: Place) -> String {
    switch place {
    case .opening: "Opening screen"
    case .noDates: "First screen"
    case .events: "Events"
    case .reports: "Reports"
    case .passages: "Passages"
    case .event: "One event"
    case .articles: "Articles"
    case .articleEvents: "An article's events"
    case .outside: "Outside the timeline"
    case .reader: "Reader"
    case .readerEvents: "Events of this article"
    case .marks: "Collected passages"
    case .years: "Folded years"
    case .help, .explanation: "Explanation"
    case .following: "What can be followed"
    }
  }

  /// The words on the screen explained.
  static func lines(at place: Place, layout: Layout) -> [String] {
    let isWide = layout.kind == .wide || (layout.isLinear && layout.size.columns >= 70)
    switch place {
    case .events, .reports, .passages, .event:
      if isWide { return mainView + (layout.isLinear ? [] : [landmark]) }
      return mainViewShort(landmark: layout.isLinear ? "" : "   * landmark")
    case .articles, .articleEvents: return articles
    case .reader, .readerEvents: return (layout.isLinear ? [] : [signs]) + [counted]
    case .outside: return outside
    default: return layout.isLinear ? [] : [landmark]
    }
  }

  private static let landmark = "*   a landmark of this story, named by its editor"
  private static let inferred =
    "inferred   the date is not printed; it was worked out from the text. i says from what."

  private static let mainView = [
    "first      the earliest article here that tells it. Others, not in this collection, may be "
      + "earlier.",
    "2–3 yr     how long after the first article this one appeared; a range where a publication "
      + "date is one.",
    "the article · quotation: NAME · document: NAME      whose words the passage is",
    "same words as 1      the passage repeats article 1; it is not a second witness",
    "≠ 4 Apr    the days that this article gives; they cannot be those of the others. The list has",
    "           ≠ before such an event's number of articles; /is:disagreed finds them all.",
    inferred,
    "by, about, early, in 09–10     one day, known no better than that     "
      + "early 09 –     it lasts from then on",
  ]

  private static func mainViewShort(landmark: String) -> [String] {
    [
      "first: earliest of these articles.   2–3 yr: how long after the first.",
      "same words as 1: repeats article 1, not a second witness." + landmark,
      "early 09 –: it lasts from then on.   in 09–10: one day, known no better.",
    ]
  }

  private static let articles = [
    inferred,
    "events     events of the timeline that the article mentions",
    "undated    its passages that name no date; u lists them",
  ]

  private static let signs =
    "┊   a quoted document     ▌   a dated passage     ▶   the date that is explained below"
  private static let counted =
    "counted from   the day that words such as “last December” start from"

  private static let outside = [
    "undated    a passage that names no date of its own",
    "comment    a reader's comment below an article; it makes no event",
  ]

  /// The query language.
  static let searching: [(query: String, meaning: String)] = [
    ("grave palomas", "both words; the last one may be its beginning"),
    ("\"mass grave\"", "these words together"),
    ("grave -palomas", "without a word"),
    ("grave OR tomb", "one of them"),
    ("outlet:nation", "of an outlet; also author: speaker: kind: place:"),
    ("voice:document", "in a document; also voice:article voice:quotation"),
    ("during:2009..2010", "of a time; also before:2011 after:2010-06"),
    ("is:disagreed", "whose articles disagree on the date; also is:landmark"),
  ]
  static let searchingRules = [
    "Upper case and accents make no difference; e-mail is email.",
    "Enter keeps what is found, Esc undoes it.",
  ]
}
