/// What marks a capitalised run as the name of a person.
enum PersonLexicon {
  static let titles: Set<String> = VerbLexicon.words(
    """
    president mr mrs ms dr sen senator rep representative gov governor gen general lt col colonel
    maj major capt captain sgt adm admiral king queen prince princess pope sir lord lady judge
    justice minister secretary ambassador chancellor mayor sheriff detective commissioner director
    premier chairman chairwoman spokesman spokeswoman investigator journalist lawyer attorney
    cardinal bishop rev father sister professor prof commander czar operative ayatollah sheikh
    """)

  static let firstNames: Set<String> = VerbLexicon.words(
    """
    adam ahmed alan arturo elon pete ismael joaquin guillermo albert alejandro alex alexander alfred ali alice andrew angela ann anna anne
    anthony antonio arthur barack barbara barry benjamin bernard bill bob boris brian bruce carlos
    carol charles chris christopher claude craig daniel dan david deborah denise dennis diana diego
    dmitri donald donna doris douglas edward elena elian eleanor elizabeth emma eric ernesto eva
    felipe fidel francis francisco frank franklin fred gary geoffrey george gerald gloria gordon
    grace greg gregory hans harold harry hassan heather helen henry hillary howard hugo ian ibrahim
    igor isabel ivan jack jacob jacques james jan jane janet jason jean jeff jeffrey jennifer jerry
    jesse jessica jill jim jimmy joan joe john johnny jonathan jorge jose joseph josh joshua juan
    juanita judith julia julian julie karen karl kate katherine keith kelly ken kenneth kevin kim
    larry laura lazaro lee leon leonard leonid lewis linda lisa louis lucy luis madeleine manuel
    marc marco margaret maria marie mario mark martha martin mary matthew maurice max megan michael
    michelle miguel mikhail mike mohamed mohammed muhammad nancy neil nelson nicholas nicolas nigel
    noam oliver oscar osama pablo pamela patricia patrick paul pedro peter philip phillip rachel
    rafael ralph ramon raul raymond rebecca ricardo richard rick robert roberto roger roland ronald
    rosa roy russell ruth ryan saddam samuel sandra sara sarah scott sean sergei sergio sharon simon
    sofia sophie stanley stephen steve steven stuart susan sylvia ted teresa terry theodore thomas
    tim timothy tom tony tosh ursula victor victoria viktor vincent vladimir walter wayne wendy
    werner william winston xavier yasser yitzhak yuri
    """)

  /// Words in names of bodies, papers, days and peoples.
  static let neverNames: Set<String> = VerbLexicon.words(
    """
    news times post magazine reader department committee commission senate congress house court
    ministry army navy force forces group united states nations bureau agency organization office
    union party university council association center initiative operation american mexican british
    russian cuban canadian french german czech polish hungarian u.s us cia fbi nato pentagon
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday task border service embassy airport security
    special defense state north south east west national international latin federal cold war
    """)

  /// What persons do right after their name.
  static let acts: Set<String> = VerbLexicon.words(
    """
    said says told wrote asked replied announced signed testified claimed claims stated insisted
    argued added explained warned
    """)
}
