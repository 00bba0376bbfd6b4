import Temporal

extension EnglishWords {
  /// Words that tell what the words around them are.
  static let grammar: [Lexicon.Entry] =
    same("and", .and) + same("to", .infinitiveMark)
    + same(
      "in on at of by since until till through during from to before after between for within"
        + " around about over under into throughout toward towards near circa",
      .preposition)
    + same(
      "the a an this that these those his her its their our my your each every", .determiner)
    + same(
      "and or but as than because while when where which who if though although then", .conjunction)
    + same(
      "death court hospital school jail prison power church town war peace safety justice life"
        + " bed work trial",
      .bareNoun)
    + same(
      "mr mrs ms dr gen sen rep gov lt col sgt capt maj prof st jr sr vs no inc corp ltd co pres",
      .title)
    + counted + namedThings
    // Words that rules ask for by name.
    + same(
      "super black only then past high with for when live old olds long every than # £ % $"
        + " midnight least most up more no out into many took take takes lasted last of game match"
        + " era vintage style dated sheffield ruby father thanksgivings easters halloweens accord"
        + " agreement deal pact age cents share ended ending century period comparable"
        + " corresponding like same any bowl cyber fat carried fourth inst instant ult ultimo prox"
        + " proximo post pre against springs summers autumns falls winters christmases mondays"
        + " tuesdays wednesdays thursdays fridays saturdays sundays couple latter third second"
        + " final highs lows temperatures degrees readings teens",
      [])

  private static let counted: [Lexicon.Entry] = same(
    "people men women troops soldiers miles mile kilometers kilometres km meters metres feet"
      + " yards dollars euros pounds percent tons tonnes votes members employees workers points"
      + " pages words copies units shares aircraft planes ships tanks casualties prisoners inches"
      + " acres hectares families homes houses guns kg mph rpm hp volts watts souls children geese"
      + " cattle sheep fish deer mice passengers seats beds inhabitants pills reindeer barrels"
      + " bottles gallons litres liters",
    .countedNoun)

  private static let namedThings: [Lexicon.Entry] =
    same(
      "touchdown touchdowns quarterback halftime yards playoff playoffs nfl nba fumble"
        + " interception pointer linebacker 49ers",
      .game)
    + role(
      "avenue ave street road boulevard blvd drive lane highway square broadway", .street)
    + same(
      "times telegraph herald mail mirror express observer magazine football sun post star"
        + " tribune gazette chronicle journal independent", .paperName)
    + same(
      "resolution law act bill windows channel section chapter page article number flight room"
        + " route highway version figure rs docket gate case apartment suite bus train model"
        + " paragraph volume vol ext extension unit lot exhibit form h.r. h.r part platform locker"
        + " cell squadron grid rule prop proposition isbn hr psalm",
      .numberedThing)
}
