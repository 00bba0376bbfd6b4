import ArchiveStore
import Screen

extension BrowserState {
  /// Shows what can be followed from what is selected; the only one at once.
  mutating func follow() -> [Effect] {
    if case .following = overlay {
      overlay = nil
      return []
    }
    let choices = followablesHere
    guard let first = choices.first else {
      message = "nothing here names a place, a person or an outlet to follow"
      return []
    }
    if choices.count == 1 { return follow(first) }
    overlay = .following(FollowList(choices))
    return []
  }

  private var followablesHere: [Followable] {
    switch showing {
    case .main, .event: detail.map { [Followable]($0, passage: here.choice.index(in: $0)) } ?? []
    case .articles(let screen): screen.selected(in: articles).map { [Followable]($0) } ?? []
    default: []
    }
  }

  mutating func performInFollowList(_ list: FollowList, _ id: CommandID) -> [Effect] {
    if id == .choose { return list.selection.map { follow($0) } ?? [] }
    var list = list
    Motion(id).map { list.move($0, in: layout.content) }
    overlay = .following(list)
    return []
  }

  mutating func click(_ point: Point, in list: FollowList) -> [Effect] {
    guard let index = list.index(at: point, in: layout.content) else {
      overlay = nil
      return []
    }
    var list = list
    list.select(index)
    return performInFollowList(list, .choose)
  }

  /// Narrows the timeline to it, as if its query had been typed and kept.
  private mutating func follow(_ choice: Followable) -> [Effect] {
    overlay = nil
    guard let query = try? Query(choice.query) else { return [] }
    let before = here
    rememberPlace()
    showMain()
    here.pane = .events
    show(query, from: before)
    message = "only what has \(choice.query) · Esc brings all events back"
    return remember(query: choice.query)
  }
}
