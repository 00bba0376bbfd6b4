/// The words with which a text says who said something.
enum SayingLexicon {
  /// Verbs of saying, each form; the verb that stands nearest to a quotation attributes it.
  static let verbs: Set<String> = [
    "said", "says", "say", "saying", "told", "tells", "telling", "added", "adds", "adding",
    "replied", "replies", "replying", "responded", "responds", "responding", "wrote", "writes",
    "writing", "explained", "explains", "explaining", "noted", "notes", "noting", "claimed",
    "claims", "claiming", "stated", "states", "stating", "stressed", "stresses", "stressing",
    "insisted", "insists", "insisting", "argued", "argues", "arguing", "asserted", "asserts",
    "asserting", "announced", "announces", "announcing", "acknowledged", "acknowledges",
    "admitted", "admits", "warned", "warns", "warning", "suggested", "suggests", "suggesting",
    "concluded", "concludes", "continued", "continues", "recalled", "recalls", "declared",
    "declares", "declaring", "remarked", "remarks", "observed", "observes", "commented",
    "comments", "joked", "jokes", "quipped", "quips", "asked", "asks", "asking", "testified",
    "testifies", "tweeted", "posted", "contended", "contends", "alleged", "alleges", "confirmed",
    "confirms", "denied", "denies", "complained", "complains", "cautioned", "cautions",
    "predicted", "predicts", "promised", "promises", "urged", "urges", "vowed", "vows",
    "reported", "reports", "reporting", "revealed", "reveals", "revealing", "described",
    "describes", "describing", "called", "calls", "calling", "read", "reads", "reiterated",
    "emphasized", "emphasised", "emphasizes", "maintained", "maintains", "conceded", "concedes",
    "lamented", "laments", "shouted", "whispered", "cried", "answered", "answers",
    "opined", "pledged", "proclaimed", "proclaims", "boasted", "boasts", "mused", "pointed",
    "countered", "counters", "agreed", "agrees", "believed", "believes", "thinks", "thought",
    "quoted", "quotes", "cited", "cites", "disclosed", "repeated", "interjected", "exclaimed",
    "wondered", "reckons",
    "estimated", "indicated", "indicates", "recounted", "recounts", "summarized", "signaled",
    "demanded", "demands", "instructed", "advised", "apologized", "hit",
    "fired", "shot", "tweets", "tweeting", "emailed", "e-mailed", "emails", "e-mails", "texted",
    "texts", "blogged", "blogs", "posts", "yelled", "yells", "yelling", "screamed", "screams",
    "screaming", "shouts", "shouting", "chanted", "chants", "chanting", "sobbed", "exclaims",
    "retorted", "pleaded", "pleads", "begged", "recalling", "remembered", "remembers", "continuing",
    "commenting", "warning", "vowing", "testifying", "speculated", "theorized", "objected",
    "protested", "counselled", "reassured", "reasoned", "enthused", "ventured", "intoned",
    "taunted", "warns", "jeered", "bellowed", "murmured", "mumbled", "snapped", "sighed", "urging",
  ]

  /// Verbs that say something only with the word after them: "hit back", "pointed out".
  static let pairs: [String: Set<String>] = [
    "hit": ["back"], "fired": ["back"], "shot": ["back"], "pointed": ["out"],
  ]

  /// Verbs that attribute only a quotation that stands close to them.
  static let weak: Set<String> = [
    "called", "calls", "calling", "described", "describes", "describing", "read", "reads",
    "thought", "thinks", "believed", "believes", "posted", "continued",
    "continues", "quoted", "quotes", "cited", "cites", "agreed", "agrees", "demands", "reports",
    "claims", "comments",
    "notes", "answers", "remarks", "warning", "promises", "tweets", "emails", "e-mails", "texts",
    "blogs", "posts", "screams", "shouts", "chants", "remembered", "remembers", "protested",
    "reasoned", "chanting", "shouting", "screaming",
  ]

  /// Before a verb of saying, these make its subject the one who is spoken of.
  static let passives: Set<String> = ["was", "were", "been", "be", "being", "is", "are"]

  /// Forms whose subject stands further off: "…, adding, “…”".
  static func isParticiple(_ verb: String) -> Bool { verb.hasSuffix("ing") }

  /// Between subject and verb: "has also said".
  static let auxiliaries: Set<String> = [
    "has", "have", "had", "would", "will", "could", "also", "later", "then", "recently", "once",
    "previously", "earlier", "again", "further", "quickly", "is", "was", "were", "are", "did",
    "does", "reportedly", "repeatedly", "publicly", "privately", "openly", "simply", "merely",
    "just", "even", "still", "now", "first", "already", "reluctantly", "angrily", "famously",
    "only", "may", "might", "must", "should", "can", "since", "long", "often", "always", "never",
    "not", "however", "himself", "herself", "themselves", "clearly", "flatly", "and", "but",
  ]

  /// Where the name of a speaker ends.
  static let stops: Set<String> = [
    "who", "whom", "whose", "which", "that", "when", "while", "where", "as", "in", "on", "at",
    "during", "after", "before", "from", "with", "for", "by", "through", "to", "about", "in", "if",
    "because", "since", "under", "into", "over", "via", "and", "but", "or", "is", "was", "has",
    "had", "have", "will", "would", "told", "said", "says", "last", "earlier", "later",
    "yesterday", "today", "recently", "previously", "shortly", "speaking", "referring",
    "following", "using", "citing", "adding", "back", "there", "here", "this", "these", "those",
    "then", "also", "not", "so", "too", "again", "once", "without", "within", "until", "than",
    "following", "hours", "days", "weeks", "months", "minutes", "moments",
  ]

  static let pronouns: Set<String> = ["he", "she", "they", "it"]
  static let relative: Set<String> = ["which", "who", "that"]
  static let firstPersons: Set<String> = ["i", "we", "you", "one", "nobody", "someone"]
  static let determiners: Set<String> = [
    "the", "a", "an", "one", "another", "two", "three", "some", "several", "many", "other",
    "his", "her", "their", "its", "our", "my", "both", "most", "more", "no", "every", "each",
  ]

  /// Parts inside a name: "Secretary of Defense", "Ludwig van Beethoven".
  static let connectors: Set<String> = [
    "of", "de", "la", "del", "van", "von", "der", "den", "bin", "al", "el", "and", "&", "the",
    "for",
    "y", "da", "di", "dos", "du", "le", "to",
  ]

  /// Words of the names of bodies, which are no "he" and no "she".
  static let bodies: Set<String> = [
    "department", "council", "committee", "commission", "ministry", "party", "republic", "states",
    "university", "agency", "service", "company", "court", "senate", "house", "bank", "army",
    "navy", "union", "nations", "news", "post", "times", "congress", "parliament", "government",
    "show", "concert", "tour", "foundation", "trust", "hospital", "society", "magazine", "channel",
    "square", "airport", "centre", "center", "fund",
    "embassy", "street", "church", "association", "institute", "office", "group", "federation",
  ]

  /// No part of a speaker's name at its beginning.
  static let timeWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
