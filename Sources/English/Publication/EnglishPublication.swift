import Articles

extension PublicationLexicon {
  /// The words by which English texts tell when they were published.
  package static let english = PublicationLexicon(
    stamps: .english, told: .english, same: .english, latest: ["last", "past"],
    publishing: hashes(
      "published publishes reported report reports reporting story stories article articles broke "
        + "wrote ran posted printed revealed"))
}

extension StampLexicon {
  fileprivate static let english = StampLexicon(
    changes: ["updated", "modified", "revised"],
    changesBehind: [["last", "updated"], ["last", "modified"]],
    helpers: ["was", "were", "is", "are", "been", "be", "being"],
    writing: ["wrote:", "says:", "said:", "commented:"],
    commentLabels: ["added:"],
    commentNouns: ["this", "comment"],
    at: ["at"],
    prepositions: [
      "on", "at", "since", "until", "by", "from", "before", "after", "in", "of", "the", "to", "and",
    ],
    clockWords: [
      "at", "on", "am", "pm", "a.m", "p.m", "gmt", "utc", "bst", "uk", "time", "et", "est", "edt",
      "ct", "cst", "mt", "pt", "pst", "pdt", "hkt", "cet", "local", "monday", "tuesday",
      "wednesday",
      "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ],
    clockMarks: [":", ".", "a", "p", "m"])
}

extension SameTimeLexicon {
  fileprivate static let english = SameTimeLexicon(
    deictic: [
      "this", "last", "ago", "yesterday", "today", "tomorrow", "now",
    ],
    narrative: [
      "following", "later", "earlier", "same", "previous", "preceding", "subsequent", "after",
      "before", "that",
    ],
    either: ["next"],
    articles: ["the"],
    joints: ["in", "on", "the", "of"],
    months: hashes(
      "january february march april june july august september october november december"))
}

extension ToldTimeLexicon {
  fileprivate static let english = ToldTimeLexicon(
    photos: [
      "photo", "photos", "photograph", "picture", "image", "frame", "grab",
    ],
    photoJoints: ["of", "from", "on"],
    this: ["this"],
    comparisons: [["than"], ["than", "in"], ["than", "on"]],
    disasters: [
      "earthquake", "quake", "tsunami", "hurricane", "storm", "flood", "floods", "attack",
      "attacks",
      "massacre", "coup", "war", "invasion", "crash", "bombing", "bombings", "shooting",
      "shootings",
      "uprising", "riots", "death", "murder", "killing", "disaster", "collapse", "fire",
    ],
    owners: ["the", "its", "his", "her", "their", "our", "that"],
    possessives: ["'s", "’s"],
    disasterJoints: ["of", "in"],
    dayJoints: ["on"],
    doubts: ["could", "may", "might", "should", "if", "possible"],
    parts: [
      "early", "late", "mid", "about", "around", "approximately", "circa", "the", "summer",
      "winter",
      "spring", "autumn", "fall", "beginning", "start", "end", "middle", "year", "years", "month",
      "of", "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    opening: [
      "in", "since", "during", "from", "back", "on", "and",
    ],
    closing: [
      "by", "until", "till", "through", "before", "to", "after",
    ],
    since: ["since"],
    pastJoints: ["in", "on"],
    joining: ["in", "on", "by", "from", "until", "during"],
    will: ["will"],
    breaks: breaks,
    pastBreaks: breaks.subtracting(["of"]),
    ahead: [
      "will", "would", "shall", "should", "could", "may", "might", "due", "setting", "plan",
      "plans",
      "planned", "run",
      "running", "runs", "race", "bid", "term", "terms", "until", "till", "ends", "expires",
      "budget",
      "future", "ahead", "date", "deadline", "goal", "goals", "target", "targets", "aim", "aims",
      "aiming",
      "candidate", "candidates", "hopeful", "hopefuls", "election", "elections", "re-election",
      "reelection", "updated", "seek", "seeking", "option", "options", "olympics", "games", "cup",
    ],
    aheadStems: [
      "pledg", "fear", "vow", "promis", "expect", "predict", "forecast", "project", "schedul",
      "propos", "intend", "slate", "hope", "hoping", "prepar", "anticipat", "commit", "warn",
      "threaten", "want", "matur", "redeem", "convertib", "callable",
    ],
    settings: ["set"],
    settingJoints: ["for", "to", "in", "on"],
    reported: hashes(
      "said told announced wrote promised predicted expected agreed reported stated decided would "
        + "had was were"))

  private static let breaks: Set<String> = [
    "that", "which", "who", "whose", "when", "where", "if", "because", "after", "before", "since",
    "than", "to", "for", "of", "and", "but", "as", "like",
  ]
}

private func hashes(_ words: String) -> Set<UInt64> { Set(WordIndex(words).words.map(\.hash)) }
