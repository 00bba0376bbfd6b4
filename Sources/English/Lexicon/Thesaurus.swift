import Articles

/// Words that news uses for the same happening: "quake" for "earthquake", "blast" for "bombing",
/// and past forms that no ending tells ("sank", "sunk").
enum Thesaurus {
  /// The stem that stands for a word's stem: itself, or the first of its line below.
  static func hash(_ stem: UInt64) -> UInt64 { classes[stem] ?? stem }

  /// Whether a stem stands for something that happens: it says more than what is round it.
  static func isHappening(_ stem: UInt64) -> Bool { happenings.contains(stem) }

  /// One happening a line; the first word stands for the others.
  private static let happeningLines = """
    earthquake quake tremor temblor
    bomb bombing blast explosion explode exploded
    kill killing killed slain slaying murder murdered died die dying dead death deaths
    shoot shooting shot gunned sniper
    wound wounded injured injury injuries injure
    arrest arrested detained detain capture captured
    charge charged indicted indict indictment
    convict convicted conviction guilty
    jail jailed imprisoned imprisonment
    election elections elected vote voted poll polls ballot
    win won winner victory
    resign resigned resignation quit
    agreement agreed agree accord pact treaty deal
    meet met meeting summit
    protest protested protester demonstrators demonstration demonstrated rally rallied march marched
    collapse collapsed
    sink sank sunk
    flood flooded flooding
    storm hurricane typhoon cyclone
    burn burned burnt burning blaze
    visit visited visiting trip
    find found discovered discovery unearthed uncovered
    accession join joined joining entry
    condemn condemned condemnation deplored denounced
    training train trained exercise exercises drill drills
    concert gig
    funeral buried burial
    sentence sentenced
    crash crashed collision collided
    attack attacked attacks assault raid raided
    erupt erupted eruption
    coup overthrow overthrown ousted toppled
    ceasefire truce armistice
    born birth
    """

  /// Other words with one meaning, a line each.
  private static let lines = """
    fly flew flown flying flight flights
    weapon weapons arms guns munitions
    drug drugs cocaine heroin narcotics
    flee fled
    steal stole stolen
    send sent sending
    leave left leaving
    give gave given
    take took taken
    break broke broken
    build built
    buy bought
    sell sold
    lose lost loss
    write wrote written
    strike struck
    speak spoke spoken speech
    """

  /// Happenings of the lines above that one name has once a day.
  private static let singular = Set(
    ["earthquake", "convict", "resign", "sink"].map { Stem.hash(of: $0) })

  /// Whether one name has it once a day.
  static func isSingular(_ stem: UInt64) -> Bool { singular.contains(stem) }

  private static let happenings = Set(stems(of: happeningLines).compactMap(\.first))

  private static let classes: [UInt64: UInt64] = {
    var classes: [UInt64: UInt64] = [:]
    for stems in stems(of: happeningLines) + stems(of: lines) {
      for stem in stems.dropFirst() { classes[stem] = stems[0] }
    }
    return classes
  }()

  private static func stems(of lines: String) -> [[UInt64]] {
    lines.split(separator: "\n").map { line in
      line.split(separator: " ").map { Stem.hash(of: String($0)) }
    }
  }
}

/// What single English words stand for.
struct EnglishWordGrammar: WordGrammar {
  func stem(of word: WordIndex.Word, in bytes: [UInt8]) -> UInt64 {
    Thesaurus.hash(Stem.hash(of: word, in: bytes))
  }

  func isHappening(stem: UInt64) -> Bool { Thesaurus.isHappening(stem) }

  func isSingular(stem: UInt64) -> Bool { Thesaurus.isSingular(stem) }

  func isOncePerLife(_ hash: UInt64) -> Bool { Self.oncePerLife.contains(hash) }

  private static let oncePerLife = Set(
    ["die", "dies", "died", "dying", "death"].flatMap { WordIndex($0).words.map(\.hash) })

  func refersBack(_ hash: UInt64) -> Bool { Self.references.contains(hash) }

  private static let references = Set(
    ["he", "him", "his", "she", "her", "they", "them", "their", "it", "its", "the", "this", "who"]
      .flatMap { WordIndex($0).words.map(\.hash) })

  func isStopWord(_ hash: UInt64) -> Bool { StopWords.hashes.contains(hash) }

  func isVerb(_ word: String) -> Bool { VerbLexicon.isFinite(word) }

  func isPast(_ word: String) -> Bool { VerbLexicon.isPast(word) }
}
