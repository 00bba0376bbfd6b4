/// Parts of speech as the Penn Treebank has them (Marcus et al. 1993), as far as anything asks for
/// them; the names are its tags.
package enum PennTag: String, Sendable, CaseIterable {
  // Nouns.
  case noun = "NN"
  case nouns = "NNS"
  case name = "NNP"
  case names = "NNPS"
  case pronoun = "PRP"
  case possessive = "PRP$"
  // Verbs.
  case verb = "VB"
  case past = "VBD"
  case gerund = "VBG"
  case participle = "VBN"
  case present = "VBP"
  case presentThird = "VBZ"
  case modal = "MD"
  // What stands with them.
  case adjective = "JJ"
  case adverb = "RB"
  case particle = "RP"
  case determiner = "DT"
  case preposition = "IN"
  case to = "TO"
  case conjunction = "CC"
  case number = "CD"
  case existential = "EX"
  case possessiveEnding = "POS"
  case whDeterminer = "WDT"
  case whPronoun = "WP"
  case whPossessive = "WP$"
  case whAdverb = "WRB"
  // Marks.
  case stop = "."
  case comma = ","
  case colon = ":"
  case opening = "``"
  case closing = "''"
  case hyphen = "HYPH"
  case other = ""

  /// Whether it is a verb that a subject can stand before: not an infinitive or a participle.
  package var isFinite: Bool {
    switch self {
    case .past, .present, .presentThird, .modal: true
    default: false
    }
  }

  package var isVerb: Bool {
    switch self {
    case .verb, .past, .gerund, .participle, .present, .presentThird, .modal: true
    default: false
    }
  }

  package var isName: Bool { self == .name || self == .names }

  package var isNoun: Bool { self == .noun || self == .nouns || isName }

  package var isMark: Bool {
    switch self {
    case .stop, .comma, .colon, .opening, .closing, .hyphen: true
    default: false
    }
  }
}
