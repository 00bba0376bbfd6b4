import Temporal

extension EnglishWords {
  /// Verbs, and words round them, that tell whether a clause looks back or ahead.
  static let verbs: [Lexicon.Entry] =
    same("will 'll ll shall won't he'll she'll it'll we'll they'll i'll you'll going", .futureMark)
    + same("would wouldn't", .reportedFuture)
    + same("may might can could should must", .modal)
    + same("couldn't can't cannot shouldn't mightn't", [.modal, .negation])
    + same("not never n't neither nor nobody none", .negation)
    + same("is are am isn't aren't i'm we're you're they're", [.copula, .intent])
    + same("be being been", .presentMark)
    + same("has have hasn't haven't", [.perfectMark, .postponed, .intent])
    + same("i've we've you've they've", .perfectMark)
    + past + ahead

  private static let past: [Lexicon.Entry] =
    same("had hadn't", [.pastMark, .postponed])
    + same("was were wasn't weren't", [.pastMark, .intent])
    + same(
      "did didn't said says say went came made took began left found got held knew saw met led"
        + " ran won lost sent spoke stood thought became brought built bought kept put read rose"
        + " fell sat sold shot struck taught wrote broke drew drove flew grew hit cut been tore"
        + " shook bore wore swore froze woke rode hid bit beat lasted paid spent sought fought"
        + " caught felt heard threw chose sank sang rang swam burst fled slept swept wept crept"
        + " dealt meant lent hung swung flung clung stuck dug spun shrank drank sprang ate"
        + " overtook undertook withdrew blew withheld upheld bled bred fed sped slid lit stole"
        + " arose forgot understood withstood laid lay shut spread split quit cast freed decreed"
        + " guaranteed overthrew overran oversaw forbade forgave slew let bent wound bound"
        + " broadcast readied followed carried booked fixed convened braced",
      .pastMark)
    + same("expected scheduled slated predicted", [.arranged, .pastMark])
    + same("set", [.arranged, .pastMark, .intent])
    + same("planned due", .arranged)
    + same(
      "asked urged ordered told invited called wanted", [.directive, .pastMark])
    + same(
      "agreed vowed pledged promised decided hoped intended prepared threatened offered",
      [.intent, .pastMark])
    + same(
      "gave given adjourned postponed delayed suspended extended remanded deferred moved pushed"
        + " rescheduled",
      [.postponed, .pastMark])

  private static let ahead: [Lexicon.Entry] =
    same("asks urges wants want expects expect", [.directive, .intent])
    + same(
      "ready plan planning intend intends hope hoping likely unlikely able prepare preparing"
        + " proposal deadline deal pact agreement invitation order appeal call date time needs"
        + " need pledge promise vow option goal about permission decision poised",
      .intent)
    + same("plans hopes", [.intent, .plainPresent])
    + same(
      "votes leaves faces plays comes becomes returns enters joins hosts appears travels speaks"
        + " visits launches falls runs marks arrives departs begins opens starts resumes meets"
        + " expires ends hears sits debates considers takes goes holds reopens airs debuts heads"
        + " hits begin open start resume meet go leave arrive vote return reopen play take face"
        + " host",
      .plainPresent)
    + same("until till", .deadline) + same("since", .since)
    + same("ahead eve", .ahead)
    + same("beginning starting effective come", .onset)
}
