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

  /// Common first names of English, Spanish, Russian, Arabic and other papers, in order.
  static let firstNames: Set<String> = VerbLexicon.words(
    """
    adam ahmed alan albert alberto alejandro alex alexander alfonso alfred alfredo ali alice amanda
    amy andrea andres andrew andrey angela ann anna anne anthony antonio armando arthur arturo
    barack barbara barry beatriz benjamin bernard bill bob boris brenda brian bruce carlos carol
    cecilia charles chris christina christine christopher claude claudia craig cynthia dan daniel
    david deborah denise dennis derek diana diego dmitri donald donna doris dorothy douglas eduardo
    edward eleanor elena elian elizabeth elon emilio emily emma enrique eric erik ernesto eva evan
    felipe fernando fidel francis francisco frank franklin fred gabriela gary geoffrey george gerald
    giovanni gloria gordon grace greg gregory guillermo gustavo hans harold harry hassan heather
    hector helen helmut henry hillary howard hugo ian ibrahim ignacio igor ingrid irene isabel
    ismael ivan jack jacob jacques james jan jane janet jason javier jean jeff jeffrey jennifer
    jeremy jerry jesse jessica jill jim jimmy joan joaquin joe joel john johnny jonathan jorge jose
    joseph josh joshua juan juanita judith julia julian julie julio karen karl kate katharine
    katherine keith kelly ken kenneth kevin kim klaus kyle larry lars laura laurence lazaro lee leo
    leon leonard leonid lewis linda lisa lorenzo louis lucy luigi luis madeleine manuel marc marco
    marcos marcus margaret maria marie marilyn mario mark martha martin mary matthew maurice
    mauricio max megan melissa michael michelle miguel mike mikhail mohamed mohammed monica muhammad
    nancy natalia natasha neil nelson nicholas nicolas nicole nigel noam olga oliver osama oscar
    otto pablo pamela patricia patrick paul pedro pete peter philip phillip rachel rafael ralph
    ramiro ramon randy raoul raul raymond rebecca rene ricardo richard rick robert roberto rodolfo
    rodrigo roger roland ron ronald rosa roy ruben russell ruth ryan saddam samantha samuel sandra
    sara sarah scott sean sergei sergey sergio sharon sheila shirley simon sofia sophie stanley
    stefan stephanie stephen steve steven stuart susan svetlana sylvia tatiana ted teresa terry
    theodore thomas tim timothy todd tom tony ulrich ursula valerie vanessa vicente victor victoria
    viktor vincent vladimir walter wayne wendy werner william winston wolfgang xavier yasser yitzhak
    yolanda yuri yves
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
