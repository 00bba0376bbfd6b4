extension CommandTable {
  static let moving: [Command] = [
    Command(
      id: .moveDown, keys: [.down, "j", .control("n")], shownKeys: "↑ ↓  j k", title: "one row",
      detail: "One row down; in the reader one line.", group: .moving, places: .everywhere),
    Command(
      id: .moveUp, keys: [.up, "k", .control("p")], shownKeys: "↑  k", title: "one row up",
      detail: "One row up; in the reader one line.", group: .moving, places: .everywhere,
      shownWith: .moveDown),
    Command(
      id: .pageDown, keys: [.pageDown, " ", .control("f")], shownKeys: "PgUp PgDn Space",
      title: "one page", detail: "One page down.", group: .moving, places: .everywhere),
    Command(
      id: .pageUp, keys: [.pageUp, "b", .control("b")], shownKeys: "PgUp  b",
      title: "one page up", detail: "One page up.", group: .moving, places: .everywhere,
      shownWith: .pageDown),
    Command(
      id: .halfPageDown, keys: [.control("d")], shownKeys: "Ctrl-D Ctrl-U", title: "half a page",
      detail: "Half a page down.", group: .moving, places: .everywhere),
    Command(
      id: .halfPageUp, keys: [.control("u")], shownKeys: "Ctrl-U", title: "half a page up",
      detail: "Half a page up.", group: .moving, places: .everywhere, shownWith: .halfPageDown),
    Command(
      id: .moveToFirst, keys: [.home, "g"], shownKeys: "Home End  g G", title: "first, last",
      detail: "To the first row.", group: .moving, places: .everywhere),
    Command(
      id: .moveToLast, keys: [.end, "G"], shownKeys: "End  G", title: "last",
      detail: "To the last row.", group: .moving, places: .everywhere, shownWith: .moveToFirst),
    Command(
      id: .nextPane, keys: [.tab, .right, "l"], shownKeys: "Tab  Shift-Tab", title: "other pane",
      detail: "The keys go to the next pane.", group: .moving,
      places: [.events, .reports, .passages, .articles, .articleEvents, .reader, .readerEvents],
      onePanePlaces: []),
    Command(
      id: .previousPane, keys: [.backTab, .left, "h"], shownKeys: "Shift-Tab",
      title: "previous pane", detail: "The keys go to the previous pane.", group: .moving,
      places: [.events, .reports, .passages, .articles, .articleEvents, .reader, .readerEvents],
      onePanePlaces: [], shownWith: .nextPane),
    Command(
      id: .nextYear, keys: ["}"], shownKeys: "} {  Y", title: "next year; fold all",
      detail: "To the next year that has events.", group: .moving,
      places: [.events, .reports, .passages]),
    Command(
      id: .previousYear, keys: ["{"], shownKeys: "{", title: "previous year",
      detail: "To the year before that has events.", group: .moving,
      places: [.events, .reports, .passages], shownWith: .nextYear),
    Command(
      id: .foldYears, keys: ["Y"], shownKeys: "Y", title: "fold, unfold years",
      detail: "A row for each year with its number of events; Enter goes to its first event.",
      group: .moving, places: [.events, .reports, .passages, .years],
      onePanePlaces: [.events, .years], isInKiosk: false, shownWith: .nextYear),
    Command(
      id: .choose, keys: [.enter], shownKeys: "Enter", title: "open it",
      detail: "Opens or does what is chosen.", group: .moving,
      places: [.opening, .noDates, .help, .following, .years]),
    Command(
      id: .openEvent, keys: [.enter], shownKeys: "Enter", title: "open the event",
      detail: "Shows the event's articles and passages.", group: .moving, places: [],
      onePanePlaces: [.events]),
    Command(
      id: .read, keys: [.enter], shownKeys: "Enter", title: "read it there",
      detail: "Opens the article at the chosen passage.", group: .moving,
      places: [
        .events, .reports, .passages, .articles, .articleEvents, .outside, .marks, .readerEvents,
      ],
      onePanePlaces: [.event, .articles, .articleEvents, .outside, .marks, .readerEvents]),
  ]

  static let leaving: [Command] = [
    Command(
      id: .undo, keys: [.escape], shownKeys: "Esc", title: "undo one thing",
      detail: "Undoes one thing: an overlay, a search, a filter, a zoom, the reader. Never quits.",
      group: .moving, places: .everywhere),
    Command(
      id: .leave, keys: ["q"], shownKeys: "q", title: "back, then quit",
      detail: "Back one screen; from the main screen it quits.", group: .moving,
      places: .everywhere),
    Command(
      id: .goBack, keys: [.backspace], shownKeys: "Backspace", title: "back one screen",
      detail: "Back one screen; never quits.", group: .moving, places: .everywhere,
      shownWith: .leave),
    Command(
      id: .quit, keys: ["Q", .control("c")], shownKeys: "Q  Ctrl-C", title: "quit at once",
      detail: "Quits from anywhere.", group: .leaving, places: .everywhere, isInKiosk: false),
    Command(
      id: .suspend, keys: [.control("z")], shownKeys: "Ctrl-Z Ctrl-L", title: "suspend, redraw",
      detail: "Back to the shell; fg returns. Ctrl-L draws the whole screen anew.", group: .leaving,
      places: .everywhere,
      isInKiosk: false),
    Command(
      id: .redraw, keys: [.control("l")], shownKeys: "Ctrl-L", title: "redraw",
      detail: "Draws the whole screen anew.", group: .leaving, places: .everywhere,
      shownWith: .suspend),
    Command(
      id: .help, keys: [.function(1), "?", ":"], shownKeys: "?  F1  :", title: "these keys",
      detail: "The keys that work here; type to narrow, Enter does one.", group: .leaving,
      places: Set.everywhere.subtracting([.help])),
  ]
}
