/// The title of what a date only names beside something else: of "Roe is wanted after the [May 4]
/// bombing of a ferry" the bombing of a ferry.
enum AsideTitle {
  /// Fewer words are no title, more are a clause.
  private static let length = 3...10

  /// The noun and what hangs on it; `nil` where the clause itself tells what happened then.
  ///
  /// - Parameter date: where in `clause` the date stood.
  static func words(of clause: [TitleWord], date: Int) -> [TitleWord]? {
    guard date > 1, date < clause.count, clause[date - 1].isDeterminer,
      let verb = TitleVerbs.first(in: clause[..<date]), !happened(in: clause, verb, date)
    else { return nil }
    var noun: [TitleWord] = []
    for index in date..<clause.count {
      let word = clause[index]
      if TitleWord.conjunctions.contains(word.bare) || word.isPronoun || word.isDash { break }
      if index > date, VerbLexicon.isFinite(word.bare), !word.isCapitalized { break }
      noun.append(word)
      if word.endsPhrase || noun.count > length.upperBound { break }
    }
    guard length.contains(noun.count), let first = noun.first, !first.isPreposition,
      first.bare != "according", noun.contains(where: { !$0.isCapitalized })
    else {
      return nil
    }
    return noun
  }

  /// "He came to power in a [1994] coup": then and there, unless it was judged later.
  private static func happened(in clause: [TitleWord], _ verb: Int, _ date: Int) -> Bool {
    if holding.contains(clause[date - 2].bare) { return true }
    let isIn = ["in", "during", "at"].contains(clause[date - 2].bare)
    return isIn && !clause[verb..<date].contains { judging.contains($0.bare) }
  }

  private static let holding: Set<String> = [
    "attended", "held", "staged", "joined", "opened", "won", "lost", "led", "organized",
  ]
  private static let judging: Set<String> = [
    "charged", "indicted", "convicted", "arrested", "accused", "suspected", "wanted", "sought",
  ]
}
