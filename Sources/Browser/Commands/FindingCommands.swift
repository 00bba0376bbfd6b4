extension CommandTable {
  static let finding: [Command] = [
    Command(
      id: .search, keys: [.function(3), "/"], shownKeys: "/", title: "search",
      detail: "Narrows the timeline as you type; in the reader finds in the article.",
      group: .finding, places: .inStory),
    Command(
      id: .nextHit, keys: ["n"], shownKeys: "n N", title: "next, previous hit",
      detail: "To the next passage that matches, over all events.", group: .finding,
      places: .inStory),
    Command(
      id: .previousHit, keys: ["N"], shownKeys: "N", title: "previous hit",
      detail: "To the passage before that matches.", group: .finding, places: .inStory,
      shownWith: .nextHit),
    Command(
      id: .recallQuery, keys: [.control("r")], shownKeys: "Ctrl-R", title: "last queries",
      detail: "Puts the last query on the search line; again, the one before.", group: .finding,
      places: Set.inStory.subtracting(.readers), isInKiosk: false),
    Command(
      id: .follow, keys: ["f"], shownKeys: "f", title: "follow a name",
      detail: "Shows only what has a place, person, speaker, outlet or author of this one.",
      group: .finding,
      places: [.events, .reports, .passages, .event, .articles, .following], isInKiosk: false),
    Command(
      id: .goToDate, keys: [.function(5), "t"], shownKeys: "t", title: "go to a date",
      detail: "To the first event of a date: 2009-12, dec 2009, summer 2012, 1980s.",
      group: .finding, places: .inStory.subtracting(.readers)),
    Command(
      id: .listArticles, keys: [.function(4), "a"], shownKeys: "a", title: "all articles",
      detail: "All articles in order of publication, and back to the events.", group: .finding,
      places: Set.inStory.union([.opening, .noDates])),
    Command(
      id: .listOutside, keys: ["u"], shownKeys: "u", title: "undated passages",
      detail: "Passages without a date, and readers' comments.", group: .finding,
      places: .inStory),
    Command(
      id: .listMarks, keys: ["'"], shownKeys: "'", title: "collected passages",
      detail: "The passages you collected.", group: .view, places: .inStory, isInKiosk: false,
      shownWith: .mark),
  ]

  static let viewing: [Command] = [
    Command(
      id: .showMore, keys: ["+", "="], shownKeys: "+ -", title: "more, fewer",
      detail: "Shows more events.", group: .view, places: [.events], isInKiosk: false),
    Command(
      id: .showFewer, keys: ["-"], shownKeys: "-", title: "fewer",
      detail: "Shows only the events that most articles mention, and the landmarks.",
      group: .view, places: [.events], isInKiosk: false, shownWith: .showMore),
    Command(
      id: .zoom, keys: ["z"], shownKeys: "z", title: "this pane alone",
      detail: "The pane alone on the screen, and back.", group: .view,
      places: [.events, .reports, .passages], onePanePlaces: [], isInKiosk: false),
    Command(
      id: .mark, keys: ["m"], shownKeys: "m  '", title: "collect, list them",
      detail: "Collects the passage, or drops it; what you collected is printed when you quit.",
      group: .view,
      places: [.events, .reports, .passages, .event, .reader, .outside, .marks],
      onePanePlaces: [.event, .reader, .outside, .marks], isInKiosk: false),
    Command(
      id: .save, keys: ["s"], shownKeys: "s", title: "save these events",
      detail: "Writes the events shown to a file: Markdown, JSON, CSV or text by its ending.",
      group: .view, places: [.events, .reports, .passages], onePanePlaces: [.events],
      isInKiosk: false),
    Command(
      id: .visitBack, keys: ["<"], shownKeys: "< >", title: "back, forward",
      detail: "Back to the place you were before.", group: .view, places: .inStory,
      isInKiosk: false),
    Command(
      id: .visitForward, keys: [">"], shownKeys: ">", title: "forward",
      detail: "Forward again.", group: .view, places: .inStory, isInKiosk: false,
      shownWith: .visitBack),
  ]

  static let reading: [Command] = [
    Command(
      id: .nextPassage, keys: ["]"], onePaneKeys: [.tab], shownKeys: "] [",
      title: "next, previous date", detail: "To the next dated passage.", group: .reading,
      places: [.reader]),
    Command(
      id: .previousPassage, keys: ["["], onePaneKeys: [.backTab], shownKeys: "[",
      title: "previous date", detail: "To the dated passage before.", group: .reading,
      places: [.reader], shownWith: .nextPassage),
    Command(
      id: .nextEvent, keys: ["J"], shownKeys: "J K", title: "next, previous event",
      detail: "To the article's next event in time.", group: .reading, places: .readers),
    Command(
      id: .previousEvent, keys: ["K"], shownKeys: "K", title: "previous event",
      detail: "To the article's event before in time.", group: .reading, places: .readers,
      shownWith: .nextEvent),
    Command(
      id: .explain, keys: ["i"], shownKeys: "i", title: "why this date",
      detail: "Explains a date: the words, the rule, what it was counted from.",
      group: .reading, places: Set.inStory.union([.explanation])),
    Command(
      id: .foldComments, keys: ["c"], shownKeys: "c", title: "fold comments",
      detail: "Folds or shows readers' comments and the page's debris.", group: .reading,
      places: [.reader], isInKiosk: false),
    Command(
      id: .copy, keys: ["y"], shownKeys: "y", title: "copy with its source",
      detail: "Sends the passage and its source to the terminal's clipboard.", group: .reading,
      places: [.events, .reports, .passages, .event, .reader],
      onePanePlaces: [.event, .reader], isInKiosk: false),
    Command(
      id: .openSource, keys: ["o"], shownKeys: "o", title: "open the file",
      detail: "Opens the article's source file outside.", group: .reading,
      places: [.articles, .reader], isInKiosk: false),
  ]
}
