import Articles

/// Words that say nothing about what a passage tells.
enum StopWords {
  static let hashes: Set<UInt64> = Set(words.flatMap { WordIndex($0).words.map(\.hash) })

  private static let words: [String] = """
    a about after again against all also although am among an and any are as at back be because
    been before being between both but by came can could day days did do does down during each
    early earlier even ever every few first for former from further get had has have he her here
    him his how however i if in including into is it its itself just last late later least less
    made make many may me might mid month months more most much must my near nearly never new next
    no nor not now of off often on once one only onto or other others our out over own per rather
    said same say saying says she should since so some still such than that the their them then
    there these they this those though three through thus time times to told too toward two under
    until up upon us very was we week weeks well were what when where which while who whom whose
    why will with within without would year years yet you your january february march april june
    july august september october november december monday tuesday wednesday thursday friday
    saturday sunday today yesterday tomorrow
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
