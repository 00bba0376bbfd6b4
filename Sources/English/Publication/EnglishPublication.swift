import Articles

/// The words by which English texts tell when they were published.
final class EnglishPublication: PublicationLexicon {
  static let shared = EnglishPublication()

  let stamps: any StampLexicon = EnglishStamps.shared
  let told: any ToldTimeLexicon = EnglishToldTimes.shared
  let same: any SameTimeLexicon = EnglishSameTimes.shared
  let latest: Set<String> = ["last", "past"]
  let publishing: Set<UInt64> = hashes(
    "published publishes reported report reports reporting story stories article articles broke "
      + "wrote ran posted printed revealed")
}

/// The words round the days that English pages stamp on themselves.
final class EnglishStamps: StampLexicon {
  static let shared = EnglishStamps()

  let changes: Set<String> = ["updated", "modified", "revised"]
  let changesBehind: Set<[String]> = [["last", "updated"], ["last", "modified"]]
  let helpers: Set<String> = ["was", "were", "is", "are", "been", "be", "being"]
  let writing: Set<String> = ["wrote:", "says:", "said:", "commented:"]
  let commentLabels: Set<String> = ["added:"]
  let commentNouns: [String] = ["this", "comment"]
  let at: Set<String> = ["at"]
  let prepositions: Set<String> = [
    "on", "at", "since", "until", "by", "from", "before", "after", "in", "of", "the", "to", "and",
  ]
  let clockWords: Set<String> = [
    "at", "on", "am", "pm", "a.m", "p.m", "gmt", "utc", "bst", "uk", "time", "et", "est", "edt",
    "ct", "cst", "mt", "pt", "pst", "pdt", "hkt", "cet", "local", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]
  let clockMarks: Set<Character> = [":", ".", "a", "p", "m"]
}

/// The words by which two English expressions mean the same time.
final class EnglishSameTimes: SameTimeLexicon {
  static let shared = EnglishSameTimes()

  let deictic: Set<String> = [
    "this", "last", "ago", "yesterday", "today", "tomorrow", "now",
  ]
  let narrative: Set<String> = [
    "following", "later", "earlier", "same", "previous", "preceding", "subsequent", "after",
    "before", "that",
  ]
  let either: Set<String> = ["next"]
  let articles: Set<String> = ["the"]
  let joints: Set<String> = ["in", "on", "the", "of"]
  let months: Set<UInt64> = hashes(
    "january february march april june july august september october november december")
}

/// The words round a complete date of an English text.
final class EnglishToldTimes: ToldTimeLexicon {
  static let shared = EnglishToldTimes()

  let photos: Set<String> = [
    "photo", "photos", "photograph", "picture", "image", "frame", "grab",
  ]
  let photoJoints: Set<String> = ["of", "from", "on"]
  let this: Set<String> = ["this"]
  let comparisons: [[String]] = [["than"], ["than", "in"], ["than", "on"]]
  let disasters: Set<String> = [
    "earthquake", "quake", "tsunami", "hurricane", "storm", "flood", "floods", "attack",
    "attacks",
    "massacre", "coup", "war", "invasion", "crash", "bombing", "bombings", "shooting",
    "shootings",
    "uprising", "riots", "death", "murder", "killing", "disaster", "collapse", "fire",
  ]
  let owners: Set<String> = ["the", "its", "his", "her", "their", "our", "that"]
  let possessives: [String] = ["'s", "’s"]
  let disasterJoints: Set<String> = ["of", "in"]
  let dayJoints: Set<String> = ["on"]
  let doubts: Set<String> = ["could", "may", "might", "should", "if", "possible"]
  let parts: Set<String> = [
    "early", "late", "mid", "about", "around", "approximately", "circa", "the", "summer",
    "winter",
    "spring", "autumn", "fall", "beginning", "start", "end", "middle", "year", "years", "month",
    "of", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  let opening: Set<String> = [
    "in", "since", "during", "from", "back", "on", "and",
  ]
  let closing: Set<String> = [
    "by", "until", "till", "through", "before", "to", "after",
  ]
  let since: Set<String> = ["since"]
  let pastJoints: Set<String> = ["in", "on"]
  let joining: Set<String> = ["in", "on", "by", "from", "until", "during"]
  let will: Set<String> = ["will"]
  let breaks: Set<String> = breaks
  let pastBreaks: Set<String> = breaks.subtracting(["of"])
  let ahead: Set<String> = [
    "will", "would", "shall", "should", "could", "may", "might", "due", "setting", "plan",
    "plans",
    "planned", "run",
    "running", "runs", "race", "bid", "term", "terms", "until", "till", "ends", "expires",
    "budget",
    "future", "ahead", "date", "deadline", "goal", "goals", "target", "targets", "aim", "aims",
    "aiming",
    "candidate", "candidates", "hopeful", "hopefuls", "election", "elections", "re-election",
    "reelection", "updated", "seek", "seeking", "option", "options", "olympics", "games", "cup",
  ]
  let aheadStems: [String] = [
    "pledg", "fear", "vow", "promis", "expect", "predict", "forecast", "project", "schedul",
    "propos", "intend", "slate", "hope", "hoping", "prepar", "anticipat", "commit", "warn",
    "threaten", "want", "matur", "redeem", "convertib", "callable",
  ]
  let settings: Set<String> = ["set"]
  let settingJoints: Set<String> = ["for", "to", "in", "on"]
  let reported: Set<UInt64> = hashes(
    "said told announced wrote promised predicted expected agreed reported stated decided would "
      + "had was were")

  private static let breaks: Set<String> = [
    "that", "which", "who", "whose", "when", "where", "if", "because", "after", "before", "since",
    "than", "to", "for", "of", "and", "but", "as", "like",
  ]
}

private func hashes(_ words: String) -> Set<UInt64> { Set(WordIndex(words).words.map(\.hash)) }
