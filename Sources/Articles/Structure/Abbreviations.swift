/// Words that end in a full stop without ending a sentence.
enum Abbreviations {
  /// Always followed by what they belong to.
  static let leading: Set<String> = [
    "mr", "mrs", "ms", "messrs", "mmes", "dr", "prof", "rev", "fr", "sr", "sra", "hon", "st", "sen",
    "sens", "rep", "reps", "gov", "govs", "pres", "gen", "lt", "col", "maj", "capt", "cpt", "sgt",
    "cpl", "pvt", "pfc", "adm", "cmdr", "cdr", "brig", "supt", "insp", "det", "amb", "atty", "asst",
    "assoc", "dir", "sec", "treas", "msgr", "mt", "ft", "vs", "v", "no", "nos", "vol", "pp", "fig",
    "figs", "cf", "e.g", "i.e", "viz", "ca", "approx", "dept", "univ", "art", "ed", "eds", "ch",
    "wm", "chas", "geo", "jos", "pte", "gens", "lts", "cols", "drs", "profs", "revs", "m", "mm",
  ]

  /// End a sentence only where the next word is one that opens sentences.
  static let trailing: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc",
    "corp", "co", "cos", "ltd", "bros", "llc", "jr", "etc", "al", "ave", "blvd", "rd", "hwy",
    "sq", "bldg", "est", "tel", "ext", "dist", "div", "gov't", "int'l", "nat'l", "ala", "ariz",
    "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
    "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex",
    "va", "vt", "wash", "wis", "wyo", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    "sun", "hrs", "hr", "min", "mins", "secs", "lb", "lbs", "oz", "in", "km", "cm", "mph", "bn",
  ]

  /// Words with which sentences begin far more often than names do.
  static let openers: Set<String> = [
    "the", "a", "an", "in", "on", "at", "but", "and", "he", "she", "it", "they", "we", "i", "you",
    "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "there", "here",
    "when", "while", "as", "if", "after", "before", "since", "for", "from", "with", "by", "to",
    "of",
    "although", "though", "however", "meanwhile", "also", "still", "now", "then", "so", "yet", "or",
    "nor", "what", "who", "why", "how", "where", "which", "according", "despite", "during", "under",
    "over", "some", "many", "most", "both", "all", "each", "every", "such", "other", "another",
    "several", "not", "no", "yes", "once", "until", "because", "even", "only", "just", "more",
    "instead", "moreover", "furthermore", "nevertheless", "nonetheless", "therefore", "thus",
    "about", "among", "between", "besides", "indeed", "perhaps", "later", "earlier", "today",
    "yesterday", "tomorrow", "critics", "officials", "asked", "without", "within", "whether",
    "it's", "he's", "she's", "they're", "we're", "i'm", "that's", "there's", "don't", "let's",
  ]

  /// "U.S.", "D.C.", "a.m.", "Ph.D.", "P.J.": dots between letters, one or two at a time.
  static func isAcronym(_ word: String) -> Bool {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    let bytes = word.utf8
    guard let first = bytes.firstIndex(where: isLetter), let last = bytes.lastIndex(where: isLetter)
    else { return false }
    var letters = 0
    var dots = 0
    for byte in bytes[first...last] {
      if byte == 0x2E {
        guard letters > 0 else { return false }
        dots += 1
        letters = 0
      } else {
        letters += 1
        guard isLetter(byte), letters <= 2 else { return false }
      }
    }
    return dots > 0
  }
}
