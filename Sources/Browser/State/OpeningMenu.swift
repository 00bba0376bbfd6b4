import ArchiveStore
import TimelineCore

/// The kiosk's first screen: which entry is chosen.
struct OpeningMenu: Hashable, Sendable {
  enum Entry: Hashable, Sendable {
    case beginning
    case landmark(EventRow)
    case articles
    /// The other language.
    case language
  }

  var cursor = ListCursor()
  var selected: Int { cursor.selected }

  static func entries(_ story: StoryInfo?) -> [Entry] {
    guard let story else { return [] }
    return [.beginning] + story.landmarks.map(Entry.landmark) + [.articles, .language]
  }

  func choice(in story: StoryInfo?) -> Entry? {
    let entries = Self.entries(story)
    return entries.indices.contains(selected) ? entries[selected] : nil
  }

  /// All entries are one page.
  mutating func move(_ motion: Motion, entries count: Int) {
    cursor.move(motion, page: count, of: count)
  }
}

extension BrowserState {
  /// Somebody came back to the opening screen, to the entry that they took there.
  mutating func arriveAtOpening() {
    let stack = here.stack
    startAnew()
    here.stack = stack
  }

  mutating func open(_ entry: OpeningMenu.Entry?) -> [Effect] {
    switch entry {
    case .beginning:
      here.stack.append(.main)
      here.list.moveToFirst()
      here.choice = PassageChoice()
    case .landmark(let row):
      here.stack.append(.main)
      here.list.select(row.id)
      here.choice = PassageChoice()
      return [.audit(.opened(event: row.title))]
    case .articles:
      here.stack.append(.main)
      toggleArticles()
    case .language: changeLanguage()
    case nil: break
    }
    return []
  }
}
