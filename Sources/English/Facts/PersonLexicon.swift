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
    abdul abigail adam adrian ahmed aisha alan alastair albert alberto alejandro alex alexander
    alfonso alfred alfredo ali alice alison amanda amber amelia amir amy andre andrea andreas andres
    andrew andrey andy angela ann anna anne annie anthony antonio armando arthur arturo ashley
    barack barbara barry beatriz becky benjamin bernard beth bethany bill bob bobby boris brad
    bradley brandon brenda brendan brett brian bruce bryan callum cameron carlos carol caroline
    carrie casey catherine cecilia charles charlie charlotte chloe chris christina christine
    christopher claire clare claude claudia clive colin connor craig cynthia daisy damian dan daniel
    danny darren dave david dean debbie deborah denise dennis derek diana diane diego dmitri dominic
    don donald donna doris dorothy douglas duncan eddie eduardo edward eileen eleanor elena elian
    elizabeth ella ellen ellie elliot elon emilio emily emir emma enrique eric erica erik erin
    ernesto ethan eva evan evelyn fatima felipe fernando fidel finn fiona florence frances francis
    francisco frank franklin fred freddie gabriela gareth gary gavin gemma geoff geoffrey george
    georgina gerald gillian giovanni glen glenn gloria gordon grace graham greg gregory greta
    guillermo gustavo guy hannah hans harold harriet harry harvey hassan hazel heather hector helen
    helmut henry hilary hillary holly howard hugo ian ibrahim ignacio igor ingrid irene isabel
    isabella isabelle ismael ivan ivy jack jackie jacob jacques jade jake jamal james jamie jan jane
    janet janice jasmine jason javier jay jayne jean jeff jeffrey jennifer jeremiah jeremy jerome
    jerry jesse jessica jill jim jimmy jo joan joanna joanne joaquin jodie joe joel john johnny
    jonathan jorge jose joseph josephine josh joshua joyce juan juanita judith julia julian julie
    julio karen karl kate katharine katherine kathleen kathryn kathy katie katy keith kelly ken
    kenneth kenny kerry kevin khaled kim kirsty klaus kurt kyle kylie larry lars latoya laura lauren
    laurence lawrence lazaro leanne lee leila leo leon leonard leonid leslie lewis liam lily linda
    lisa lorenzo lorraine louis louise lucas lucy luigi luis luke lydia madeleine mahmoud malcolm
    mandy manuel marc marcel marco marcos marcus margaret maria marie marilyn mario marion marjorie
    mark marlon martha martin marvin mary matthew maureen maurice mauricio max maya megan melanie
    melissa mia michael michele michelle miguel mike mikhail millie miranda mitchell mohamed
    mohammad mohammed molly monica muhammad mustafa nadia nancy naomi natalia natalie natasha nathan
    ned neil nelson nicholas nick nicola nicolas nicole nigel nina noam nora norma olga oliver
    olivia omar oprah osama oscar otto owen pablo pamela patricia patrick paul paula pauline pedro
    peggy penny perry pete peter phil philip philippa phillip phoebe polly poppy priscilla rachel
    rafael ralph ramiro ramon randy raoul raul raymond rebecca rebekah regina rene rhys ricardo
    richard rick ricky rihanna rita robbie robert roberto robin rodolfo rodrigo roger roland ron
    ronald rory rosa rosemary rowan roxanne roy ruben rupert russell ruth ryan saddam sally sam
    samantha sammy samuel sandra sandy sara sarah scott sean sergei sergey sergio shane shannon
    sharon shaun sheila sheryl shirley sian sidney silvia simon sofia sonia sophie stacey stanley
    stefan stella steph stephanie stephen steve steven stewart stuart sue susan suzanne svetlana
    sylvia tara tatiana ted teresa terri terry tessa theodore theresa thomas tim timothy tina toby
    todd tom tommy tony tracey tracy tyler ulrich ursula valerie vanessa vera veronica vicente vicki
    vicky victor victoria viktor vince vincent violet vivian vladimir wael walter warren wayne
    wendell wendy werner wesley whitney william willie winston wolfgang xavier yasmin yasser yitzhak
    yolanda yuri yves yvette yvonne zac zachary zoe
    """)

  /// Whether what follows a word may be a last name: "Ann", "Mr".
  static func leadsLastName(_ word: Substring) -> Bool {
    let bare = word.lowercased().filter(\.isLetter)
    return word.first?.isUppercase ?? false
      && (firstNames.contains(bare) || SpeakerWords.honorifics.contains(bare))
  }

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
