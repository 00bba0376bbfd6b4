import Words

extension CommandTable {
  static let finding: [Command] = [
    Command(
      id: .search, keys: [.function(3), "/"], shownKeys: "/",
      title: Phrase(en: "search", es: "buscar"),
      detail: Phrase(
        en:
          "Narrows the timeline, or the list of articles, as you type; in the reader finds in it.",
        es: "Reduce la cronología o la lista de artículos al escribir; en el lector busca en él."),
      footer: [
        FooterWord(en: "find", es: "buscar", weight: 60, at: .readers),
        FooterWord(en: "another thing", es: "otra cosa", weight: 70, at: [.figures]),
        FooterWord(
          en: "search these", es: "buscar en estos",
          short: .words(Phrase(en: "search", es: "buscar")), weight: 65,
          at: [.articles, .articleEvents]),
        FooterWord(en: "search", es: "buscar", short: .same, weight: 70),
      ],
      group: .finding, places: .inStory),
    Command(
      id: .nextHit, keys: ["n"], shownKeys: "n N",
      title: Phrase(en: "next, previous hit", es: "otro resultado"),
      alone: Phrase(en: "next hit", es: "resultado siguiente"),
      detail: Phrase(
        en: "To the next passage that matches: all events, then what is outside them.",
        es: "Al siguiente pasaje que coincide: los sucesos y lo que queda fuera."),
      footer: [
        FooterWord(
          en: "hits", es: "resultados", short: .words(Phrase(en: "next", es: "sig.")),
          shortKeys: "n", weight: 84)
      ],
      group: .finding,
      places: .inStory),
    Command(
      id: .previousHit, keys: ["N"], shownKeys: "N",
      title: Phrase(en: "previous hit", es: "resultado anterior"),
      detail: Phrase(
        en: "To the passage before that matches.", es: "Al pasaje anterior que coincide."),
      group: .finding, places: .inStory,
      shownWith: .nextHit),
    Command(
      id: .recallQuery, keys: [.control("r")], shownKeys: "Ctrl-R",
      title: Phrase(en: "last queries", es: "últimas búsquedas"),
      detail: Phrase(
        en: "Puts the last query on the search line; again, the one before.",
        es: "Pone la última búsqueda en la línea; otra vez, la anterior."), group: .finding,
      places: Set.inStory.subtracting(.readers), isInKiosk: false),
    Command(
      id: .follow, keys: ["f"], shownKeys: "f",
      title: Phrase(en: "follow a name", es: "seguir un nombre"),
      detail: Phrase(
        en: "Shows only what has a place, person, speaker, outlet or author of this one.",
        es: "Muestra solo lo que tiene un lugar, persona, hablante, medio o autor de este."),
      footer: [FooterWord(en: "follow a name", es: "seguir un nombre", weight: 20)],
      group: .finding,
      places: [.events, .reports, .passages, .event, .articles, .following], isInKiosk: false),
    Command(
      id: .goToDate, keys: [.function(5), "t"], shownKeys: "t",
      title: Phrase(en: "go to a date", es: "ir a una fecha"),
      detail: Phrase(
        en: "To the first event of a date: 2009-12, dec 2009, 1980s; last week from here.",
        es: "Al primer suceso de una fecha: 2009-12, dic 2009, años 80; semana pasada."),
      footer: [FooterWord(en: "date", es: "fecha", weight: 40)],
      group: .finding, places: .inStory.subtracting(.readers)),
    Command(
      id: .listArticles, keys: [.function(4), "a"], shownKeys: "a",
      title: Phrase(en: "all articles", es: "todos los artículos"),
      detail: Phrase(
        en: "All articles in order of publication, and back to the events.",
        es: "Todos los artículos por fecha de publicación, y de vuelta a los sucesos."),
      footer: [
        FooterWord(
          en: "back to Events", es: "volver a Sucesos",
          short: .words(Phrase(en: "events", es: "sucesos")), weight: 70,
          at: [.articles, .articleEvents]),
        FooterWord(en: "articles", es: "artículos", short: .same, weight: 60, at: [.noDates]),
        FooterWord(en: "articles", es: "artículos", short: .same, weight: 95, when: .empty),
        FooterWord(en: "articles", es: "artículos", weight: 50),
      ],
      group: .finding,
      places: Set.inStory.union([.opening, .noDates])),
    Command(
      id: .listOutside, keys: ["u"], shownKeys: "u",
      title: Phrase(en: "undated passages", es: "pasajes sin fecha"),
      detail: Phrase(
        en:
          "What is not on the timeline: sentences without a date, comments, captions, page lines.",
        es: "Lo que no está en la cronología: frases sin fecha, comentarios, pies de foto."),
      footer: [
        FooterWord(
          en: "undated passages", es: "pasajes sin fecha",
          short: .words(Phrase(en: "undated", es: "sin fecha")), weight: 90)
      ],
      group: .finding,
      places: .inStory),
    Command(
      id: .listFigures, keys: [.function(6), "#"], shownKeys: "#",
      title: Phrase(en: "numbers of a thing", es: "cifras de una cosa"),
      detail: Phrase(
        en: "What numbers the articles give for one thing (dead, troops, dollars), in order.",
        es: "Qué cifras dan los artículos de una cosa, nombrada en la lengua de ellos."),
      footer: [FooterWord(en: "figures", es: "cifras", weight: 25)],
      group: .finding,
      places: [.events, .reports, .passages, .event, .articles, .articleEvents, .figures]),
    Command(
      id: .listMarks, keys: ["'"], shownKeys: "'",
      title: Phrase(en: "collected passages", es: "pasajes reunidos"),
      detail: Phrase(en: "The passages you collected.", es: "Los pasajes que se reunieron."),
      group: .view, places: .inStory, isInKiosk: false,
      shownWith: .mark),
  ]

  static let viewing: [Command] = [
    Command(
      id: .showMore, keys: ["+", "="], shownKeys: "+ -",
      title: Phrase(en: "more, fewer", es: "más, menos"),
      alone: Phrase(en: "more", es: "más"),
      detail: Phrase(en: "Shows more events.", es: "Muestra más sucesos."),
      footer: [FooterWord(en: "more, fewer", es: "más, menos", weight: 45)],
      group: .view,
      places: [.events], isInKiosk: false),
    Command(
      id: .showFewer, keys: ["-"], shownKeys: "-", title: Phrase(en: "fewer", es: "menos"),
      detail: Phrase(
        en: "Shows only the events that most articles mention, and the landmarks.",
        es: "Muestra solo los sucesos que más artículos mencionan, y los hitos."),
      group: .view, places: [.events], isInKiosk: false, shownWith: .showMore),
    Command(
      id: .zoom, keys: ["z"], shownKeys: "z",
      title: Phrase(en: "this pane alone", es: "este panel solo"),
      detail: Phrase(
        en: "The pane alone on the screen, and back.",
        es: "El panel solo en la pantalla, y de vuelta."),
      footer: [FooterWord(en: "all panes", es: "todos los paneles", weight: 65)],
      group: .view,
      places: [.events, .reports, .passages], onePanePlaces: [], isInKiosk: false),
    Command(
      id: .mark, keys: ["m"], shownKeys: "m  '",
      title: Phrase(en: "collect, list them", es: "reunir, ver lista"),
      alone: Phrase(en: "collect", es: "reunir"),
      detail: Phrase(
        en: "Collects the passage, or drops it; what you collected is printed when you quit.",
        es: "Reúne el pasaje o lo suelta; lo reunido se imprime al salir."),
      footer: [
        FooterWord(en: "drop", es: "soltar", keys: "m", weight: 30, at: [.marks]),
        FooterWord(en: "collect", es: "reunir", keys: "m", weight: 30),
      ],
      group: .view,
      places: [.events, .reports, .passages, .event, .reader, .outside, .marks, .figures],
      onePanePlaces: [.event, .reader, .outside, .marks, .figures], isInKiosk: false),
    Command(
      id: .save, keys: ["s"], shownKeys: "s",
      title: Phrase(en: "save these events", es: "guardar sucesos"),
      detail: Phrase(
        en: "Writes the events shown to a file: Markdown, JSON, CSV or text by its ending.",
        es:
          "Escribe los sucesos mostrados en un archivo: Markdown, JSON, CSV o texto según su extensión."
      ),
      footer: [FooterWord(en: "save these", es: "guardar estos", weight: 35)],
      group: .view, places: [.events, .reports, .passages], onePanePlaces: [.events],
      isInKiosk: false),
    Command(
      id: .visitBack, keys: ["<"], shownKeys: "< >",
      title: Phrase(en: "back, forward", es: "atrás, adelante"),
      alone: Phrase(en: "back", es: "atrás"),
      detail: Phrase(
        en: "Back to the place you were before.", es: "Al lugar donde se estaba antes."),
      group: .view, places: .inStory,
      isInKiosk: false),
    Command(
      id: .visitForward, keys: [">"], shownKeys: ">", title: Phrase(en: "forward", es: "adelante"),
      detail: Phrase(en: "Forward again.", es: "De nuevo adelante."), group: .view,
      places: .inStory, isInKiosk: false,
      shownWith: .visitBack),
    Command(
      id: .takeNews, keys: ["R"], shownKeys: "R",
      title: Phrase(en: "take in new articles", es: "incluir artículos nuevos"),
      detail: Phrase(
        en: "Shows the articles that came to the folder, and leaves out those that are gone.",
        es: "Muestra los artículos que llegaron a la carpeta y quita los que ya no están."),
      group: .view, places: Set.mainView.union([.articles, .articleEvents]), isInKiosk: false),
    Command(
      id: .changeLanguage, keys: [.function(2)], shownKeys: "F2",
      title: Phrase(en: ReaderLanguage.spanish.name, es: ReaderLanguage.english.name),
      detail: Phrase(
        en: "The program's own words in Spanish; the articles stay as they are.",
        es: "Las palabras del programa en inglés; los artículos no cambian."),
      footer: [
        FooterWord(
          en: ReaderLanguage.spanish.name, es: ReaderLanguage.english.name, short: .same, weight: 10
        )
      ],
      group: .view, places: .everywhere, isOnlyInKiosk: true),
  ]

  static let reading: [Command] = [
    Command(
      id: .nextPassage, keys: ["]"], onePaneKeys: [.tab], shownKeys: "] [",
      title: Phrase(en: "next, previous date", es: "otra fecha"),
      alone: Phrase(en: "next date", es: "fecha siguiente"),
      detail: Phrase(en: "To the next dated passage.", es: "Al siguiente pasaje con fecha."),
      footer: [
        FooterWord(
          en: "next, previous date", es: "fecha sig., anterior",
          short: .words(Phrase(en: "next date", es: "fecha")), shortKeys: "]", weight: 80)
      ],
      group: .reading,
      places: [.reader]),
    Command(
      id: .previousPassage, keys: ["["], onePaneKeys: [.backTab], shownKeys: "[",
      title: Phrase(en: "previous date", es: "fecha anterior"),
      detail: Phrase(en: "To the dated passage before.", es: "Al pasaje anterior con fecha."),
      group: .reading,
      places: [.reader], shownWith: .nextPassage),
    Command(
      id: .nextEvent, keys: ["J"], shownKeys: "J K",
      title: Phrase(en: "next, previous event", es: "otro suceso"),
      alone: Phrase(en: "next event", es: "suceso siguiente"),
      detail: Phrase(
        en: "To the article's next event in time.",
        es: "Al siguiente suceso del artículo en el tiempo."), group: .reading, places: .readers),
    Command(
      id: .previousEvent, keys: ["K"], shownKeys: "K",
      title: Phrase(en: "previous event", es: "suceso anterior"),
      detail: Phrase(
        en: "To the article's event before in time.",
        es: "Al suceso anterior del artículo en el tiempo."), group: .reading, places: .readers,
      shownWith: .nextEvent),
    Command(
      id: .explain, keys: ["i"], shownKeys: "i",
      title: Phrase(en: "why this date", es: "por qué esta fecha"),
      detail: Phrase(
        en: "Explains a date: the words, the rule, what it was counted from.",
        es: "Explica una fecha: las palabras, la regla, desde dónde se contó."),
      footer: [
        FooterWord(en: "close", es: "cerrar", short: .same, weight: 90, at: [.explanation]),
        FooterWord(en: "why this date", es: "por qué esta fecha", weight: 30),
      ],
      group: .reading, places: Set.inStory.union([.explanation])),
    Command(
      id: .foldComments, keys: ["c"], shownKeys: "c",
      title: Phrase(en: "fold comments", es: "plegar comentarios"),
      detail: Phrase(
        en: "Folds or shows readers' comments and the page's debris.",
        es: "Pliega o muestra los comentarios y los restos de la página."), group: .reading,
      places: [.reader], isInKiosk: false),
    Command(
      id: .copy, keys: ["y"], shownKeys: "y",
      title: Phrase(en: "copy with its source", es: "copiar con fuente"),
      detail: Phrase(
        en: "Sends the passage and its source to the terminal's clipboard.",
        es: "Envía el pasaje y su fuente al portapapeles de la terminal."),
      footer: [
        FooterWord(
          en: "copy with source", es: "copiar con fuente", weight: 50, at: .readers, when: .wide),
        FooterWord(en: "copy", es: "copiar", weight: 50, at: .readers),
        FooterWord(en: "copy", es: "copiar", weight: 30),
      ],
      group: .reading,
      places: [.events, .reports, .passages, .event, .reader, .figures],
      onePanePlaces: [.event, .reader, .figures], isInKiosk: false),
    Command(
      id: .openSource, keys: ["o"], shownKeys: "o",
      title: Phrase(en: "open the file", es: "abrir el archivo"),
      detail: Phrase(
        en: "Opens the article's source file outside.", es: "Abre fuera el archivo del artículo."),
      group: .reading,
      places: [.articles, .reader], isInKiosk: false),
  ]
}
