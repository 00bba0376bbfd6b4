import Articles

/// The words by which English sentences are told.
final class EnglishSentences: SentenceLexicon {
  static let shared = EnglishSentences()

  let leading: Set<String> = [
    "mr", "mrs", "ms", "messrs", "mmes", "dr", "prof", "rev", "fr", "sr", "sra", "hon", "st",
    "sen",
    "sens", "rep", "reps", "gov", "govs", "pres", "gen", "lt", "col", "maj", "capt", "cpt", "sgt",
    "cpl", "pvt", "pfc", "adm", "cmdr", "cdr", "brig", "supt", "insp", "det", "amb", "atty",
    "asst",
    "assoc", "dir", "sec", "treas", "msgr", "mt", "ft", "vs", "v", "no", "nos", "vol", "pp",
    "fig",
    "figs", "cf", "e.g", "i.e", "viz", "ca", "approx", "dept", "univ", "art", "ed", "eds", "ch",
    "wm", "chas", "geo", "jos", "pte", "gens", "lts", "cols", "drs", "profs", "revs", "m", "mm",
  ]
  let trailing: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc",
    "corp", "co", "cos", "ltd", "bros", "llc", "jr", "etc", "al", "ave", "blvd", "rd", "hwy",
    "sq", "bldg", "est", "tel", "ext", "dist", "div", "gov't", "int'l", "nat'l", "ala", "ariz",
    "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
    "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
    "tex",
    "va", "vt", "wash", "wis", "wyo", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    "sun", "hrs", "hr", "min", "mins", "secs", "lb", "lbs", "oz", "in", "km", "cm", "mph", "bn",
  ]
  let wordsToo: Set<String> = [
    "in", "co", "sun", "la", "mass", "miss", "ill", "ore", "wash", "al", "min",
  ]
  let beforeNumbers: Set<String> = ["no"]
  let behindNames: Set<String> = ["jr", "sr", "inc", "corp", "co", "ltd"]
  let letters: Set<Character> = ["I"]
  let openers: Set<String> = [
    "the", "a", "an", "in", "on", "at", "but", "and", "he", "she", "it", "they", "we", "i", "you",
    "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "there", "here",
    "when", "while", "as", "if", "after", "before", "since", "for", "from", "with", "by", "to",
    "of",
    "although", "though", "however", "meanwhile", "also", "still", "now", "then", "so", "yet",
    "or",
    "nor", "what", "who", "why", "how", "where", "which", "according", "despite", "during",
    "under",
    "over", "some", "many", "most", "both", "all", "each", "every", "such", "other", "another",
    "several", "not", "no", "yes", "once", "until", "because", "even", "only", "just", "more",
    "instead", "moreover", "furthermore", "nevertheless", "nonetheless", "therefore", "thus",
    "about", "among", "between", "besides", "indeed", "perhaps", "later", "earlier", "today",
    "yesterday", "tomorrow", "critics", "officials", "asked", "without", "within", "whether",
    "it's", "he's", "she's", "they're", "we're", "i'm", "that's", "there's", "don't", "let's",
  ]
  let saying: Set<String> = [
    "said", "says", "asked", "asks", "told", "added", "adds", "replied", "wrote", "writes",
    "exclaimed", "shouted", "explained", "wondered", "declared", "continued", "cried", "quipped",
    "answered", "responded", "noted", "joked", "demanded", "tweeted", "posted", "yelled",
  ]
  let openEnds: Set<String> = [
    "a", "an", "the", "of", "and", "or", "but", "at", "by", "for", "from", "in", "into", "on",
    "to",
    "with", "since", "until", "between", "during", "before", "after", "than", "as", "that",
    "which",
    "who", "whose", "his", "her", "its", "their",
  ]
  let joints: [StaticString] = ["and ", "but "]
}
