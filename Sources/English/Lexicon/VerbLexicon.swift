/// What tells a finite verb without a grammar: forms of common verbs, and endings.
enum VerbLexicon {
  static let auxiliaries: Set<String> = words(
    """
    is are was were am has have had does do did will would can could may might must shall should
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
    couldn't cannot shouldn't
    """)

  static let irregularPast: Set<String> = words(
    """
    arose ate beat became began bent bit blew bought bound broke brought built burst came
    caught chose clung cost crept cut dealt died drank drew drove dug fed fell felt fled flew
    forbade forced fought found froze gave got grew heard held hid hit hung hurt kept knew laid
    lay led left lent lost made meant met overthrew paid put quit ran rang read rode rose said
    sang sank sat saw sent set shook shot shut slept slid sold sought sought spent split spoke
    spread sprang stole stood stopped stuck struck swam swept swore swung taught tied threw told
    took tore underwent upheld went withdrew woke won wore wrote
    """)

  /// Present forms that news uses: no plural noun is as likely.
  static let present: Set<String> = words(
    """
    says claims stresses contends believes expects wants needs takes makes becomes remains seems
    gives goes comes shows tells thinks insists argues adds warns observes confirms reveals
    reports states describes begins opens closes faces wins loses meets sees signs visits joins
    leads leaves holds runs suggests includes continues denies urges calls announces allows
    requires supports condemns rejects backs approves contain contains marks means stands
    provides involves appears indicates forbids raises
    """)

  static let saying: Set<String> = words(
    """
    said says say told tells claimed claims reported reports stressed stresses stated states
    announced announces added adds noted notes acknowledged admitted warned insisted argued
    confirmed contended contends revealed alleged alleges explained testified suggested believes
    believe indicated indicates
    """)

  /// "-ed" words that are no verbs, or seldom finite.
  private static let notPast: Set<String> = words(
    """
    united indeed speed seed feed weed hundred bed shed sacred naked aged
    armed alleged supposed unclassified exceed proceed succeed retired limited wounded injured
    registered unmarried talented detailed crowded wicked beloved
    """)

  /// Past forms that may also be participles after their noun ("a boss killed in a raid").
  static func isRegularPast(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !notPast.contains(word) && !word.contains("-")
  }

  static func isPast(_ word: String) -> Bool {
    irregularPast.contains(word) || isRegularPast(word)
  }

  /// Whether the word can be the verb of a clause.
  static func isFinite(_ word: String) -> Bool {
    auxiliaries.contains(word) || present.contains(word) || isPast(word)
  }

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
