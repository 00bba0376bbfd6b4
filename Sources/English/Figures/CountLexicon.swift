/// What is counted: the senses in which a person asks and texts answer, and the words round a
/// number that lead to what it counts.
enum CountLexicon {
  /// A sense as `CountedThing` writes it.
  static func sense(_ name: String) -> String { "=" + name }

  /// One sense a line: its name, then the words that a number may count in it or that tell what
  /// became of those who are counted.
  private static let senseLines = """
    dead: dead deaths death died die dies dying killed slain murdered perished fatalities fatality \
    bodies body corpses corpse massacred drowned executed
    injured: injured injuries injury wounded hurt
    homeless: homeless displaced
    missing: missing unaccounted
    arrested: arrested detained arrests detentions jailed imprisoned
    casualties: casualties casualty
    troops: troops soldiers soldier servicemen paratroopers
    dollars: dollars dollar
    pounds: pounds sterling
    euros: euros euro
    barrels: barrels barrel
    percent: percent percentage
    """

  static let senses: [String: String] = {
    var senses: [String: String] = [:]
    for line in senseLines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      for word in parts[1].split(separator: " ") { senses[String(word)] = String(parts[0]) }
    }
    return senses
  }()

  /// The words of a sense, its verbs too: what a sentence that gives a number in it may have.
  static func words(of sense: String) -> [String] {
    let verbs = (active.filter { $0.value == sense }.map(\.key))
    let own = senses.filter { $0.value == sense }.map(\.key)
    let further: [String] =
      switch sense {
      case "dead": ["toll", "lives", "life", "claimed", "victims"]
      case "homeless": ["homes", "shelter", "displacing"]
      case "casualties": ["killed", "dead", "injured"]
      default: []
      }
    return (verbs + own + further).sorted()
  }

  /// Senses that a text may give by a sign alone.
  static let signs: Set<String> = ["dollars", "pounds", "euros", "percent"]

  /// Two words that a person types for one sense.
  static let phrases: [String: String] = [
    "death toll": "dead", "lost lives": "dead", "lives lost": "dead", "per cent": "percent",
    "people killed": "dead", "people dead": "dead",
  ]

  /// Senses that tell what became of those who are counted.
  static let fates: Set<String> = [
    "dead", "injured", "homeless", "missing", "arrested", "casualties",
  ]

  /// What is said of those who are counted: "75 people killed", "12 were injured".
  static let states: Set<String> = Set(
    senses.filter { fates.contains($0.value) && $0.value != "casualties" }
      .map(\.key)
  ).subtracting(
    [
      "deaths", "death", "fatalities", "fatality", "bodies", "body", "corpses", "corpse",
      "injuries",
      "injury", "arrests", "detentions",
    ])

  /// Verbs that are said of those who do it as well: "12 gunmen killed 40".
  static let transitive: Set<String> = [
    "killed", "injured", "wounded", "hurt", "murdered", "detained", "arrested", "massacred",
    "executed", "jailed",
  ]

  /// Verbs before the number of those to whom it happens.
  static let active: [String: String] = {
    var active: [String: String] = [:]
    for (sense, words) in [
      "dead": "kill kills killed killing murdered murdering massacred slaughtered slaughtering",
      "injured": "injure injures injured injuring wound wounds wounded wounding hurting",
      "homeless": "displace displaces displaced displacing",
      "arrested": "arrest arrests arrested arresting detain detains detained detaining",
    ] {
      for word in words.split(separator: " ") { active[String(word)] = sense }
    }
    return active
  }()

  /// Nouns that stand before the number of the dead: "toll"; others say what they number.
  static let tolls: Set<String> = ["toll", "tolls"]
  /// "the number of dead"
  static let numberNouns: Set<String> = [
    "number", "numbers", "total", "figure", "figures", "estimate", "estimates", "count", "tally",
    "toll",
  ]
  /// What stands between such a noun and its number.
  static let links: Set<String> = FigureWords.words(
    """
    at to of is was as are were be been exceeds exceeded exceed passes passed pass topped tops top
    reached reaches reach reaching hit hits nears nearing stands stood range ranges ranging ranged
    vary varies varying varied between from than past near now
    """)

  /// Between those who are counted and what became of them.
  static let hedges: Set<String> = FigureWords.words(
    """
    are were was is have has had been be being may might could feared believed thought known
    reported reportedly confirmed said presumed estimated assumed to so far now already also who
    that which left made listed officially still all both either or more alone probably likely
    possibly apparently went gone become became remain remained later yesterday today declared
    certainly still feared found lay lying as severely seriously badly critically slightly
    """)

  /// Behind a verb, whom it is done to.
  static let objects: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "him", "them", "each", "more", "themselves",
    "himself", "herself",
  ]
  /// What begins another clause.
  static let breaks: Set<String> = FigureWords.words(
    """
    and but which that who while or when where he she they it we i you because after before as if
    """)
  /// "claimed the lives of"
  static let taking: Set<String> = FigureWords.words(
    """
    claim claims claimed claiming cost costing costs took takes taken taking lost
    """)

  static let passives: Set<String> = ["are", "were", "was", "is", "been", "be", "being", "got"]
  static let perfects: Set<String> = ["have", "has", "had"]

  /// Where a noun ends.
  static let nounStops: Set<String> = FigureWords.words(
    """
    in on at by for from with to into of over under after before during since until about against
    between through across near around inside outside among amid along beyond per and or but nor
    yet so as than that which who whom whose where when while if because although though unless
    whether a an the this these those his her its their our my your he she it they we you i there
    here not no never also now then already still so far only just more less most such each every
    both all any some other's without within throughout despite following including via upon off
    may might can could shall should will would must
    """)

  /// Words before a number that is a name.
  static let labels: Set<String> = FigureWords.words(
    """
    flight no number page chapter section article title room channel route highway phase part
    division level category figure magnitude age aged grade volume box gate boeing airbus point
    act resolution task
    """)

  /// People, however they are called: what a toll may number.
  static let people: Set<String> = FigureWords.words(
    """
    people persons person men women children man woman child victims victim civilians civilian
    others lives citizens residents humans haitians egyptians americans
    """)

  /// What may be said of what a number counts a time of: "a day".
  static let units: Set<String> = ["day", "week", "month", "year", "hour", "annum", "minute"]

  // MARK: What nobody claims

  static let modals: Set<String> = [
    "could", "would", "will", "might", "may", "can", "should", "must", "won't", "wouldn't",
    "couldn't", "cannot", "'ll",
  ]
  static let conditions: Set<String> = [
    "if", "unless", "whether", "imagine", "suppose", "threatened",
  ]
  static let negations: Set<String> = [
    "not", "never", "no", "denied", "deny", "denies", "didn't", "wasn't", "weren't", "isn't",
    "hasn't", "haven't", "nobody", "untrue", "neither", "nor",
  ]
}
