import Screen

/// The first row of the main view: what this is, or the line that is typed.
struct TitleLine {
  let state: BrowserState

  func draw(on frame: inout Frame, in area: Area) {
    if let typing = state.typing, let prompt = typing.prompt {
      let inner = area.dropping(left: 1)
      frame.line(prompt, right: rightOfQuery, at: inner, style: .title)
    } else if let query = state.here.list.filter.query {
      frame.line("/ \(query.text)", right: rightOfQuery, at: area.dropping(left: 1), style: .title)
    } else {
      let title = state.story.map { "dateline · \($0.title)" } ?? "dateline"
      let right = forms.first { width(of: title) + 4 + width(of: $0) <= area.columns } ?? ""
      frame.line(title, right: right, at: area.dropping(left: 1), style: .title)
    }
  }

  /// What the story holds, from the fullest form to the shortest.
  private var forms: [String] {
    guard let story = state.story else { return [""] }
    let shown = state.here.list.filter.top == nil ? nil : state.here.list.total
    let events =
      (shown.map { "\($0) of " } ?? "") + counted(story.events, "event")
    let short = counted(story.articles, "article") + " · " + events
    guard let first = story.earliest, let last = story.latest, state.layout.kind == .wide else {
      return [short, events]
    }
    return [short + " · " + (first == last ? first : "\(first)–\(last)"), short, events]
  }

  private var rightOfQuery: String {
    let list = state.here.list
    guard list.filter.query != nil, list.isSettled else {
      return state.story.map { counted($0.events, "event") } ?? ""
    }
    var parts = [
      state.story.map { "\(list.total) of \(counted($0.events, "event"))" }
        ?? counted(list.total, "event")
    ]
    if let found = state.here.found {
      if let articles = found.articles { parts.append(counted(articles, "article")) }
      let comments = found.outside?.count { $0.kind == .comment } ?? 0
      let undated = (found.outside?.count ?? 0) - comments
      if undated > 0 { parts.append("\(undated) undated") }
      if comments > 0 { parts.append(counted(comments, "comment")) }
    }
    return parts.joined(separator: " · ")
  }
}

extension Typing {
  /// The line with its prompt and cursor, where it stands in the first row.
  var prompt: String? {
    switch purpose {
    case .search: "/ \(line.text)▏"
    case .date: "go to date: \(line.text)▏"
    case .save: "save to: \(line.text)▏"
    case .find: nil
    }
  }
}

extension BrowserState {
  /// "21 of 54"; empty when there is nothing to count.
  var position: String {
    switch showing {
    case .main, .event:
      if case .search? = typing?.purpose, layout.isOnePane {
        return counted(here.list.total, "event")
      }
      guard here.list.total > 0 else { return "" }
      return "\(here.list.selected + 1) of \(here.list.total)"
    case .articles(let screen): return screen.position(in: articles)
    case .outside(let screen): return screen.position
    case .reader(let screen): return screen.position
    case .marks(let screen):
      let count = listedMarks.count
      return count == 0 ? "" : "\(screen.selected + 1) of \(count)"
    case .years(let screen): return screen.position(in: here.axis.axis)
    case .opening, .noDates: return ""
    }
  }
}
