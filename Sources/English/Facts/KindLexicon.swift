/// Words that tell what kind of thing happened; the kind with most of them wins.
enum KindLexicon {
  /// In order: of equals the earlier kind is taken.
  static let kinds: [(kind: String, stems: Set<String>)] = [
    (
      "violence",
      stems(
        """
        kill killed bomb bombing blast explosion exploded attack shot shooting murder murdered slain
        slaying grave dead died death wounded injured gunned massacre riot
        """)
    ),
    (
      "law",
      stems(
        """
        signed court judge trial ruled ruling charged indicted arrested sentenced convicted lawsuit
        filed treaty ratified legislation warrant sued verdict guilty
        """)
    ),
    ("training", stems("training trained exercise drill")),
    ("deployment", stems("deployed deployment troops sent sending stationed embedded reinforced")),
    ("leak", stems("leaked leak wikileaks hacked stolen disclosed")),
    ("email", stems("email e-mail emails")),
    ("letter", stems("letter wrote")),
    ("publication", stems("published story report newspaper newspapers book broke reported study")),
    ("testimony", stems("testimony testified hearing subpoenaed")),
    ("meeting", stems("met meeting summit talks conference visited visit ceremony")),
    ("election", stems("election elected vote voted ballot campaign poll")),
    (
      "investigation",
      stems(
        """
        investigation investigated probe searched search discovered found uncovered evidence inquiry
        """)
    ),
    (
      "operation", stems("raid operation mission flights surveillance hunt strike strikes")
    ),
    ("disaster", stems("earthquake flood floods hurricane storm crash crashed sank fire famine")),
    ("protest", stems("protest protested demonstrators protesters rally marched strike revolted")),
    (
      "statement",
      stems(
        """
        said says told stated statement announced claimed called urged warned responded replied asked
        admitted condemned denied confirmed suggested declared deplored denounced vowed criticized
        expressed welcomed demanded promised pledged
        """)
    ),
  ]

  /// Places of the kinds that a stem speaks for.
  static let kindsOfStem: [String: [Int]] = {
    var places: [String: [Int]] = [:]
    for (place, kind) in kinds.enumerated() {
      for stem in kind.stems { places[stem, default: []].append(place) }
    }
    return places
  }()

  private static func stems(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Stem.stem(String($0)) })
  }
}
