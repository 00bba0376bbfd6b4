import Words

extension CommandTable {
  static let moving: [Command] = [
    Command(
      id: .moveDown, keys: [.down, "j", .control("n")], shownKeys: "↑ ↓  j k",
      title: Phrase(en: "one row", es: "una fila"),
      alone: Phrase(en: "one row down", es: "una fila abajo"),
      detail: Phrase(
        en: "One row down; in the reader one line.", es: "Una fila abajo; en el lector, una línea."),
      footer: [
        FooterWord(en: "choose", es: "elegir", short: .same, weight: 90, at: [.opening]),
        FooterWord(
          en: "scroll", es: "desplazar", short: .keysAlone, weight: 50, at: [.explanation]),
        FooterWord(en: "move", es: "mover", short: .keysAlone, weight: 90),
      ],
      group: .moving, places: .everywhere),
    Command(
      id: .moveUp, keys: [.up, "k", .control("p")], shownKeys: "↑  k",
      title: Phrase(en: "one row up", es: "una fila arriba"),
      detail: Phrase(
        en: "One row up; in the reader one line.", es: "Una fila arriba; en el lector, una línea."),
      group: .moving, places: .everywhere,
      shownWith: .moveDown),
    Command(
      id: .pageDown, keys: [.pageDown, " ", .control("f")],
      shownKeys: KeyNames(en: "PgUp PgDn Space", es: "Re/AvPág Espacio"),
      title: Phrase(en: "one page", es: "una página"),
      alone: Phrase(en: "one page down", es: "una página abajo"),
      detail: Phrase(en: "One page down.", es: "Una página abajo."),
      footer: [
        FooterWord(
          en: "page", es: "página", short: .same, keys: KeyNames(en: "Space", es: "Espacio"),
          shortKeys: KeyNames(en: "Space", es: "Esp."), weight: 90)
      ],
      group: .moving,
      places: .everywhere),
    Command(
      id: .pageUp, keys: [.pageUp, "b", .control("b")],
      shownKeys: KeyNames(en: "PgUp  b", es: "RePág  b"),
      title: Phrase(en: "one page up", es: "una página arriba"),
      detail: Phrase(en: "One page up.", es: "Una página arriba."), group: .moving,
      places: .everywhere,
      shownWith: .pageDown),
    Command(
      id: .halfPageDown, keys: [.control("d")], shownKeys: "Ctrl-D Ctrl-U",
      title: Phrase(en: "half a page", es: "media página"),
      alone: Phrase(en: "half a page down", es: "media pág. abajo"),
      detail: Phrase(en: "Half a page down.", es: "Media página abajo."), group: .moving,
      places: .everywhere),
    Command(
      id: .halfPageUp, keys: [.control("u")], shownKeys: "Ctrl-U",
      title: Phrase(en: "half a page up", es: "media pág. arriba"),
      detail: Phrase(en: "Half a page up.", es: "Media página arriba."), group: .moving,
      places: .everywhere, shownWith: .halfPageDown),
    Command(
      id: .moveToFirst, keys: [.home, "g"],
      shownKeys: KeyNames(en: "Home End  g G", es: "Inicio Fin  g G"),
      title: Phrase(en: "first, last", es: "primera, última"),
      alone: Phrase(en: "first", es: "primera"),
      detail: Phrase(en: "To the first row.", es: "A la primera fila."), group: .moving,
      places: .everywhere),
    Command(
      id: .moveToLast, keys: [.end, "G"], shownKeys: KeyNames(en: "End  G", es: "Fin  G"),
      title: Phrase(en: "last", es: "última"),
      detail: Phrase(en: "To the last row.", es: "A la última fila."), group: .moving,
      places: .everywhere, shownWith: .moveToFirst),
    Command(
      id: .nextPane, keys: [.tab, .right, "l"],
      shownKeys: KeyNames(en: "Tab  Shift-Tab", es: "Tab  Mayús-Tab"),
      title: Phrase(en: "other pane", es: "otro panel"),
      alone: Phrase(en: "next pane", es: "panel siguiente"),
      detail: Phrase(
        en: "The keys go to the next pane.", es: "Las teclas pasan al siguiente panel."),
      footer: [
        FooterWord(en: "its events", es: "sus sucesos", keys: "Tab", weight: 60, at: [.articles]),
        FooterWord(en: "articles", es: "artículos", keys: "Tab", weight: 60, at: [.articleEvents]),
        FooterWord(en: "events", es: "sucesos", keys: "Tab", weight: 45, at: [.reader]),
        FooterWord(en: "text", es: "texto", keys: "Tab", weight: 45, at: [.readerEvents]),
        FooterWord(en: "again", es: "otra vez", keys: "Tab", weight: 65, at: [.figures]),
        FooterWord(en: "pane", es: "panel", keys: "Tab", weight: 75),
      ],
      group: .moving,
      places: .panes.union([.figures]),
      onePanePlaces: [.figures]),
    Command(
      id: .previousPane, keys: [.backTab, .left, "h"],
      shownKeys: KeyNames(en: "Shift-Tab", es: "Mayús-Tab"),
      title: Phrase(en: "previous pane", es: "panel anterior"),
      detail: Phrase(
        en: "The keys go to the previous pane.", es: "Las teclas pasan al panel anterior."),
      group: .moving,
      places: .panes.union([.figures]),
      onePanePlaces: [.figures], shownWith: .nextPane),
    Command(
      id: .nextYear, keys: ["}"], shownKeys: "} {  Y",
      title: Phrase(en: "next year; fold all", es: "otro año; plegar"),
      alone: Phrase(en: "next year", es: "año siguiente"),
      detail: Phrase(
        en: "To the next year that has events.", es: "Al siguiente año que tiene sucesos."),
      group: .moving,
      places: [.events, .reports, .passages]),
    Command(
      id: .previousYear, keys: ["{"], shownKeys: "{",
      title: Phrase(en: "previous year", es: "año anterior"),
      detail: Phrase(
        en: "To the year before that has events.", es: "Al año anterior que tiene sucesos."),
      group: .moving,
      places: [.events, .reports, .passages], shownWith: .nextYear),
    Command(
      id: .foldYears, keys: ["Y"], shownKeys: "Y",
      title: Phrase(en: "fold, unfold years", es: "plegar los años"),
      detail: Phrase(
        en: "A row for each year with its number of events; Enter goes to its first event.",
        es: "Una fila por año con su número de sucesos; Enter va al primero."),
      footer: [FooterWord(en: "unfold", es: "desplegar", short: .same, weight: 60)],
      group: .moving, places: [.events, .reports, .passages, .years],
      onePanePlaces: [.events, .years], isInKiosk: false, shownWith: .nextYear),
    Command(
      id: .choose, keys: [.enter], shownKeys: "Enter", title: Phrase(en: "open it", es: "abrirlo"),
      detail: Phrase(en: "Opens or does what is chosen.", es: "Abre o hace lo elegido."),
      footer: [
        FooterWord(
          en: "go there", es: "ir allí", short: .words(Phrase(en: "go", es: "ir")), weight: 95,
          at: [.years]),
        FooterWord(en: "open", es: "abrir", short: .same, weight: 95, at: [.opening]),
        FooterWord(en: "go on", es: "seguir", short: .same, weight: 95, at: [.noDates]),
        FooterWord(
          en: "show only these", es: "mostrar solo estos",
          short: .words(Phrase(en: "show", es: "mostrar")), weight: 95, at: [.following]),
      ],
      group: .moving,
      places: [.opening, .noDates, .help, .following, .years]),
    Command(
      id: .openEvent, keys: [.enter], shownKeys: "Enter",
      title: Phrase(en: "open the event", es: "abrir el suceso"),
      detail: Phrase(
        en: "Shows the event's articles and passages.",
        es: "Muestra los artículos y pasajes del suceso."),
      footer: [FooterWord(en: "open", es: "abrir", short: .same, weight: 95)],
      group: .moving, places: [],
      onePanePlaces: [.events]),
    Command(
      id: .read, keys: [.enter], shownKeys: "Enter",
      title: Phrase(en: "read it there", es: "leerlo allí"),
      detail: Phrase(
        en: "Opens the article at the chosen passage.", es: "Abre el artículo en el pasaje elegido."
      ), footer: [FooterWord(en: "read", es: "leer", short: .same, weight: 95)],
      group: .moving,
      places: [
        .events, .reports, .passages, .articles, .articleEvents, .outside, .marks, .readerEvents,
        .figures,
      ],
      onePanePlaces: [
        .event, .articles, .articleEvents, .outside, .marks, .readerEvents, .figures,
      ]),
  ]

  static let leaving: [Command] = [
    Command(
      id: .undo, keys: [.escape], shownKeys: "Esc",
      title: Phrase(en: "undo one thing", es: "deshacer una cosa"),
      detail: Phrase(
        en: "Undoes one thing: an overlay, a search, a filter, a zoom, the reader. Never quits.",
        es: "Deshace una cosa: ayuda, búsqueda, filtro, ampliación o lector. Nunca sale."),
      footer: [
        FooterWord(en: "close", es: "cerrar", short: .same, weight: 92, at: [.following]),
        FooterWord(en: "close", es: "cerrar", weight: 60, at: [.explanation]),
        FooterWord(en: "back", es: "volver", short: .same, weight: 85, when: .empty),
        FooterWord(
          en: "most told", es: "más contados", short: .words(Phrase(en: "back", es: "volver")),
          weight: 80, at: [.events], when: .filteredOfPart),
        FooterWord(
          en: "all events", es: "todos los sucesos", short: .words(Phrase(en: "all", es: "todos")),
          weight: 80, at: [.events], when: .filtered),
        FooterWord(
          en: "all articles", es: "todos los artículos",
          short: .words(Phrase(en: "all", es: "todos")), weight: 80,
          at: [.articles, .articleEvents]),
        FooterWord(
          en: "back", es: "volver", short: .same, weight: 60, at: [.events, .reports, .passages]),
        FooterWord(en: "back", es: "volver", short: .same, weight: 85),
      ],
      group: .moving, places: .everywhere),
    Command(
      id: .leave, keys: ["q"], shownKeys: "q",
      title: Phrase(en: "back, then quit", es: "atrás, luego salir"),
      detail: Phrase(
        en: "Back one screen; from the main screen it quits.",
        es: "Una pantalla atrás; desde la principal, sale."),
      footer: [
        FooterWord(en: "back", es: "volver", short: .same, weight: 85, at: .readers),
        FooterWord(en: "quit", es: "salir", short: .same, weight: 85),
      ],
      group: .moving,
      places: .everywhere),
    Command(
      id: .goBack, keys: [.backspace], shownKeys: KeyNames(en: "Backspace", es: "Retroceso"),
      title: Phrase(en: "back one screen", es: "una pantalla atrás"),
      detail: Phrase(en: "Back one screen; never quits.", es: "Una pantalla atrás; nunca sale."),
      group: .moving, places: .everywhere,
      shownWith: .leave),
    Command(
      id: .quit, keys: ["Q", .control("c")], shownKeys: "Q  Ctrl-C",
      title: Phrase(en: "quit at once", es: "salir ya"),
      detail: Phrase(en: "Quits from anywhere.", es: "Sale desde cualquier lugar."),
      group: .leaving, places: .everywhere, isInKiosk: false),
    Command(
      id: .leaveKiosk, keys: [.function(8)], shownKeys: "F8",
      title: Phrase(en: "leave", es: "salir"),
      detail: Phrase(
        en: "Ends your visit and the connection, once you say so with Enter.",
        es: "Termina la visita y la conexión, si lo confirma con Intro."),
      footer: [
        // On the first screen before all else: whoever came by mistake looks for it there.
        FooterWord(en: "leave", es: "salir", short: .same, weight: 97, at: [.opening]),
        FooterWord(en: "leave", es: "salir", short: .same, weight: 72),
      ],
      group: .leaving, places: .everywhere, isOnlyInKiosk: true),
    Command(
      id: .suspend, keys: [.control("z")], shownKeys: "Ctrl-Z Ctrl-L",
      title: Phrase(en: "suspend, redraw", es: "pausar, redibujar"),
      alone: Phrase(en: "suspend", es: "pausar"),
      detail: Phrase(
        en: "Back to the shell; fg returns. Ctrl-L draws the whole screen anew.",
        es: "De vuelta al shell; fg regresa. Ctrl-L dibuja de nuevo toda la pantalla."),
      group: .leaving,
      places: .everywhere,
      isInKiosk: false),
    Command(
      id: .redraw, keys: [.control("l")], shownKeys: "Ctrl-L",
      title: Phrase(en: "redraw", es: "redibujar"),
      detail: Phrase(en: "Draws the whole screen anew.", es: "Dibuja de nuevo toda la pantalla."),
      group: .leaving, places: .everywhere,
      shownWith: .suspend),
    Command(
      id: .help, keys: [.function(1), "?", ":"], shownKeys: "?  F1  :",
      title: Phrase(en: "these keys", es: "estas teclas"),
      detail: Phrase(
        en: "The keys that work here; type to narrow, Enter does one.",
        es: "Las teclas que funcionan aquí; al escribir se reducen, Enter hace una."),
      footer: [
        FooterWord(en: "help", es: "ayuda", short: .same, weight: 100, when: .inKiosk),
        FooterWord(
          en: "all keys", es: "todas las teclas", short: .words(Phrase(en: "keys", es: "teclas")),
          keys: "?", weight: 100),
      ],
      group: .leaving,
      places: Set.everywhere.subtracting([.help])),
  ]
}
