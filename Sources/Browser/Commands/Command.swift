import Screen
import Words

/// The name of each thing a person can do by a key; also its name in configurations.
public enum CommandID: String, Hashable, Sendable, CaseIterable {
  case moveDown, moveUp, pageDown, pageUp, halfPageDown, halfPageUp, moveToFirst, moveToLast
  case nextPane, previousPane
  case choose, openEvent, read, undo, leave, goBack, quit
  case search, nextHit, previousHit
  case recallQuery, follow, listArticles, listOutside, listFigures, goToDate, nextYear,
    previousYear, foldYears
  case nextPassage, previousPassage, nextEvent, previousEvent
  case explain, foldComments
  case showMore, showFewer, zoom
  case copy, openSource, save, mark, listMarks
  case visitBack, visitForward, takeNews
  case redraw, suspend, help
  case changeLanguage, leaveKiosk
}

/// Where the keys go, one place at a time: the screens, their panes, and the overlays.
public enum Place: String, Hashable, Sendable, CaseIterable {
  /// The kiosk's first screen, and the first screen of a folder whose articles print no dates.
  case opening, noDates
  /// The panes of the main view; `event` is the second step of the one-pane layout.
  case events, reports, passages, event
  case articles, articleEvents, outside
  case reader, readerEvents
  case marks, years, figures
  /// Overlays over any of the others.
  case help, explanation, following
}

/// Groups in the help overlay, in this order.
public enum CommandGroup: Hashable, Sendable, CaseIterable {
  case moving, finding, view, reading, leaving

  /// The heading of its commands.
  /// - Parameter isKiosk: which nobody leaves by a key.
  func words(isKiosk: Bool) -> Phrase {
    switch self {
    case .moving: Phrase(en: "Moving", es: "Moverse")
    case .finding: Phrase(en: "Finding", es: "Buscar")
    case .view: Phrase(en: "View", es: "Vista")
    case .reading: Phrase(en: "Reading", es: "Leer")
    case .leaving where isKiosk: Phrase(en: "This screen", es: "Esta pantalla")
    case .leaving: Phrase(en: "Leaving", es: "Salir")
    }
  }

  /// Whether it stands in the help's left column.
  var isLeft: Bool { self == .moving || self == .view }
}

/// A thing a person can do by a key, declared once: dispatch, footer and help come from it.
public struct Command: Hashable, Sendable, Identifiable {
  public var id: CommandID
  public var keys: [KeyPress]
  /// Keys that mean it in the one-pane layout only.
  public var onePaneKeys: [KeyPress] = []
  /// The keys as the help shows them: "PgUp PgDn Space".
  public var shownKeys: KeyNames
  /// What it does, in a few words, for the help.
  public var title: Phrase
  /// The same of this command alone, where the one that shares its line has a line of its own;
  /// `nil`: the title.
  public var alone: Phrase?
  /// What it does, in a sentence.
  public var detail: Phrase
  /// What the footer says of it; empty: nothing.
  public var footer: [FooterWord] = []
  public var group: CommandGroup
  public var places: Set<Place>
  /// Where it applies in the one-pane layout; `nil`: the same places.
  public var onePanePlaces: Set<Place>?
  public var isInKiosk = true
  /// No other browser has it.
  public var isOnlyInKiosk = false
  /// The help shows this one on the line of another ("one row" is down and up).
  public var shownWith: CommandID?

  /// A person gave it other keys, or another command one of its keys.
  var isCustom = false

  /// Whether the command has a meaning at a place.
  public func applies(at place: Place, onePane: Bool) -> Bool {
    (onePane ? onePanePlaces ?? places : places).contains(place)
  }

  /// Whether a key means it.
  public func answers(to key: KeyPress, onePane: Bool) -> Bool {
    keys.contains(key) || (onePane && onePaneKeys.contains(key))
  }
}
