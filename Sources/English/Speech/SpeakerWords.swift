import Articles

/// The words before, in and after the names of persons who speak.
enum SpeakerWords {
  /// Right before a name, with nothing that belongs to it before them.
  static let courtesies: Set<String> = VerbLexicon.words(
    "mr mrs ms miss mister dr prof professor sir dame lord lady rev madame monsieur capt sgt")

  /// Before a name, and no part of it.
  static let honorifics: Set<String> = VerbLexicon.words(
    """
    mr mrs ms miss mister dr doctor prof professor sir dame lord lady rev reverend fr father
    sister brother sen senator rep representative gov governor gen general lt col colonel maj major
    capt captain sgt sergeant adm admiral cpl spc pvt judge justice president minister secretary
    king queen prince princess pope archbishop bishop imam sheikh rabbi chancellor madame monsieur
    """)

  /// What persons are: a word of this kind before a name leads it, and "the spokesman" means one.
  static let roles: Set<String> = honorifics.union(
    VerbLexicon.words(
      """
      spokesman spokeswoman spokesperson spokesmen chairman chairwoman chief head leader director
      officer official manager founder owner editor author writer journalist reporter correspondent
      presenter anchor producer actor actress singer musician artist star promoter agent lawyer
      attorney prosecutor coroner detective investigator expert analyst scientist researcher
      seismologist economist historian lecturer teacher student pupil nurse surgeon physician medic
      anaesthetist anesthetist cardiologist pharmacologist firefighter fireman rescuer worker
      volunteer aid soldier commander sailor pilot driver guard bodyguard guards policeman policewoman
      constable superintendent inspector sheriff mayor premier ambassador envoy diplomat consul
      commissioner coordinator co-ordinator campaigner activist protester protestor demonstrator
      blogger programmer engineer designer architect farmer fisherman trader shopkeeper businessman
      businesswoman banker executive adviser advisor aide assistant deputy vice member resident
      neighbor neighbour survivor victim witness juror defendant widow wife husband mother son
      daughter uncle aunt cousin grandmother grandfather parent friend man woman boy girl
      teenager priest pastor vicar missionary monk nun cleric coach striker goalkeeper keeper captain
      player fan fans pop-star megastar legend candidate lawmaker legislator congressman
      congresswoman councillor deputy dictator ruler strongman executive operator
      """))

  /// What so many persons of one article are that "the resident" names none of them.
  static let common: Set<String> = VerbLexicon.words(
    """
    official officer member resident neighbor neighbour survivor victim witness man woman boy girl
    friend fan fans worker aid volunteer student protester protestor demonstrator guards soldier
    teenager parent husband wife mother father son daughter player
    grandfather grandmother uncle aunt cousin brother sister
    """)

  /// Given names of men and women, and names that are as often last ones: they tell nothing.
  static let unisex: Set<String> = VerbLexicon.words(
    """
    andrea ashley cameron casey evelyn franklin gordon hilary jackie jo joyce kelly kerry leslie
    lewis marion michele mitchell nelson nicola owen perry robin sam sandy shannon stacey steph
    stewart tracey tracy tyler vivian warren
    """)

  /// Given names that no man has, of those in `PersonLexicon`: "Mrs Clinton" is not Bill.
  static let feminine: Set<String> = VerbLexicon.words(
    """
    abigail aisha alice alison amanda amber amelia amy angela ann anna anne annie barbara beatriz
    becky beth bethany brenda carol caroline carrie catherine cecilia charlotte chloe christina
    christine claire clare claudia cynthia daisy debbie deborah denise diana diane donna doris
    dorothy eileen eleanor elena elizabeth ella ellen ellie emily emma erica erin eva fatima fiona
    florence frances gabriela gemma georgina gillian gloria grace greta hannah harriet hazel heather
    helen hillary holly ingrid irene isabel isabella isabelle ivy jade jane janet janice jasmine
    jayne jennifer jessica jill joan joanna joanne jodie josephine juanita judith julia julie karen
    kate katharine katherine kathleen kathryn kathy katie katy kirsty kylie latoya laura lauren
    leanne leila lily linda lisa lorraine louise lucy lydia madeleine mandy margaret maria marie
    marilyn marjorie martha mary maureen maya megan melanie melissa mia michelle millie miranda
    molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia oprah
    pamela patricia paula pauline peggy penny philippa phoebe polly poppy priscilla rachel rebecca
    rebekah regina rihanna rita rosa rosemary roxanne ruth sally samantha sandra sara sarah sharon
    sheila sheryl shirley sian silvia sofia sonia sophie stella stephanie sue susan suzanne svetlana
    sylvia tara tatiana teresa terri tessa theresa tina ursula valerie vanessa vera veronica vicki
    vicky victoria violet wendy whitney yasmin yolanda yvette yvonne zoe
    """)

  static let feminineForms: Set<String> = ["she", "mrs", "ms", "miss", "madame", "lady", "dame"]
  static let masculineForms: Set<String> = ["he", "mr", "mister", "sir", "lord", "monsieur"]

  /// Nouns of spans of time: "one man hours after the march".
  static let spans: Set<String> = [
    "hours", "days", "weeks", "months", "years", "minutes", "moments", "seconds",
  ]

  static func isHonorific(_ word: ClauseWord) -> Bool { honorifics.contains(bare(word)) }

  static func isRole(_ word: ClauseWord) -> Bool { roles.contains(bare(word)) }

  /// Whether words name a person, as far as words can tell.
  static func isPerson(_ phrase: ArraySlice<ClauseWord>) -> Bool {
    phrase.contains {
      isRole($0) || $0.isCapitalized && PersonLexicon.firstNames.contains(bare($0))
    }
      && !phrase.contains { $0.isCapitalized && SayingLexicon.bodies.contains($0.folded) }
  }

  /// The word without its full stop and without "'s".
  static func bare(_ word: ClauseWord) -> String {
    var folded = word.folded
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    if folded.hasSuffix(".") { folded.removeLast() }
    return folded
  }
}
