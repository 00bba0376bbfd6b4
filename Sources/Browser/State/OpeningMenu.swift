import ArchiveStore
import Indexing

/// The kiosk's first screen: which entry is chosen.
struct OpeningMenu: Hashable, Sendable {
  enum Entry: Hashable, Sendable {
    case beginning
    case landmark(EventRow)
    case articles
    /// The other language.
    case language
  }

  var selected = 0

  static func entries(_ story: StoryInfo?) -> [Entry] {
    guard let story else { return [] }
    return [.beginning] + story.landmarks.map(Entry.landmark) + [.articles, .language]
  }

  func choice(in story: StoryInfo?) -> Entry? {
    let entries = Self.entries(story)
    return entries.indices.contains(selected) ? entries[selected] : nil
  }

  mutating func move(_ id: CommandID, entries count: Int) {
    guard count > 0 else { return }
    switch id {
    case .moveDown: selected = min(count - 1, selected + 1)
    case .moveUp: selected = max(0, selected - 1)
    case .moveToFirst, .pageUp, .halfPageUp: selected = 0
    case .moveToLast, .pageDown, .halfPageDown: selected = count - 1
    default: break
    }
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
