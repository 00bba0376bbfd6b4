import Screen
import Words

/// The first row of the main view: what this is, or the line that is typed.
struct TitleLine {
  let state: BrowserState

  private var language: ReaderLanguage { state.language }

  func draw(on frame: inout Frame, in area: Area) {
    if let typing = state.typing, let prompt = typing.prompt(in: language) {
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
    let all = counted(story.events, .event, in: language)
    let events = shown.map { Self.some($0, of: all, in: language) } ?? all
    let short = counted(story.articles, .article, in: language) + " · " + events
    let slots = state.here.axis.axis?.slots
    guard let first = slots?.first?.name(in: language) ?? story.earliest,
      let last = slots?.last?.name(in: language) ?? story.latest, state.layout.kind == .wide
    else {
      return [short, events]
    }
    return [short + " · " + (first == last ? first : "\(first)–\(last)"), short, events]
  }

  private var rightOfQuery: String {
    let list = state.here.list
    guard list.filter.query != nil, list.isSettled else {
      return state.story.map { counted($0.events, .event, in: language) } ?? ""
    }
    var parts = [
      state.story.map {
        Self.some(list.total, of: counted($0.events, .event, in: language), in: language)
      } ?? counted(list.total, .event, in: language)
    ]
    if let found = state.here.found {
      if let articles = found.articles { parts.append(counted(articles, .article, in: language)) }
      let comments = found.outside?.count { $0.kind == .comment } ?? 0
      let undated = (found.outside?.count ?? 0) - comments
      if undated > 0 {
        parts.append(language.words(en: "\(undated) undated", es: "\(undated) sin fecha"))
      }
      if comments > 0 { parts.append(counted(comments, .comment, in: language)) }
    }
    return parts.joined(separator: " · ")
  }

  /// "10 of 54 events".
  private static func some(_ count: Int, of all: String, in language: ReaderLanguage) -> String {
    language.words(en: "\(count) of \(all)", es: "\(count) de \(all)")
  }
}

extension Typing {
  /// The line with its prompt and cursor, where it stands in the first row.
  func prompt(in language: ReaderLanguage) -> String? {
    switch purpose {
    case .search: "/ \(line.text)▏"
    case .date: language.words(en: "go to date: ", es: "ir a la fecha: ") + line.text + "▏"
    case .save: language.words(en: "save to: ", es: "guardar: ") + line.text + "▏"
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
        return counted(here.list.total, .event, in: language)
      }
      guard here.list.total > 0 else { return "" }
      return placed(here.list.selected + 1, of: here.list.total, in: language)
    case .articles(let screen): return screen.position(in: articles, language)
    case .outside(let screen): return screen.position(in: language)
    case .reader(let screen): return screen.position
    case .marks(let screen):
      let count = listedMarks.count
      return count == 0 ? "" : placed(screen.selected + 1, of: count, in: language)
    case .years(let screen): return screen.position(in: here.axis.axis, language)
    case .opening, .noDates: return ""
    }
  }
}
