extension EnglishWords {
  /// Words that tell what the words around them are.
  static let grammar: [Lexicon.Entry] =
    same("will 'll shall", .futureMark) + same("would", .reportedFuture) + same("is are", .copula)
    + same("game match", [])
    + same(
      "death court hospital school jail prison power church town war peace safety justice life bed"
        + " work trial", .bareNoun) + same("would might can could should must", .modal)
    + same("expected scheduled slated set", [.futureMark, .pastMark])
    + same(
      "going plans planned due upcoming hopes wants resume resumes begins opens meets meet expires"
        + " starts takes goes holds arrives departs reopens airs debuts heads", .futureMark)
    + same(
      "was were had did said told went came made took began left gave found got held knew saw "
        + "met led ran won lost sent spoke stood thought became brought built bought kept put read "
        + "rose fell sat sold shot struck taught wrote broke drew drove flew grew hit cut been has tore shook bore wore swore froze woke rode hid bit "
        + "have", .pastMark)
    + same(
      "asked urged ordered told invited allowed required forced gave given called pressed persuaded"
        + " wanted pledged vowed promised agreed decided hoped intended prepared",
      [.directive, .pastMark])
    + same(
      "due ready set plan planning want intend intends hope hoping expect likely able prepare"
        + " preparing bid proposal deadline vote pact deal agreement invitation order appeal call"
        + " date time",
      .directive)
    + same("is are am says be", .presentMark) + same("has have", .perfectMark)
    + same(
      "in on at of by since until till through during from to before after between for within "
        + "around about over under into throughout toward towards near circa", .preposition)
    + same("the a an this that these those his her its their our my your each every", .determiner)
    + same(
      "votes leaves faces plays comes becomes returns enters joins hosts appears travels speaks"
        + " visits launches falls runs marks arrives departs begin open start resume meet go leave"
        + " arrive vote return", .plainPresent)
    + same("not never n't", .negation) + same("until till as", .deadline)
    + same("beginning starting effective", .onset) + same("and", .and) + same("to", .infinitiveMark)
    + same(
      "and or but as than because while when where which who if though although then", .conjunction)
    + same(
      "mr mrs ms dr gen sen rep gov lt col sgt capt maj prof st jr sr vs no inc corp ltd co pres",
      .title)
    + same(
      "people men women troops soldiers miles mile kilometers kilometres km meters metres feet "
        + "yards dollars euros pounds percent tons tonnes votes members employees workers points "
        + "pages words copies units shares aircraft planes ships tanks casualties prisoners inches "
        + "acres hectares families homes houses guns kg mph rpm hp volts watts", .countedNoun)
    + same(
      "super black only then past high with for when live old olds long every than # £ % $ midnight least most up more no out into many took take "
        + "takes lasted last of", [])
    + same(
      "touchdown touchdowns quarterback halftime yards playoff playoffs nfl nba pass rebounds rebound"
        + " fumble interception pointer linebacker 49ers", .game)
    + same(
      "avenue ave street road boulevard blvd drive lane highway square broadway", .streetName)
    + same("times telegraph herald mail mirror express observer magazine football", .paperName)
    + same(
      "resolution law act bill windows channel section chapter page article number flight room route highway version figure",
      .numberedThing)
}
