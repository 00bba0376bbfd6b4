import Archive
import Screen
import Temporal
import Words

/// The first row of the main view: what this is, or the line that is typed.
struct TitleLine {
  let state: BrowserState

  private var events: EventsScreen { state.here.events }
  private var language: ReaderLanguage { state.language }

  func draw(on frame: inout Frame, in area: Area) {
    if let prompt = state.prompt?.line(in: language) {
      let inner = area.dropping(left: 1)
      frame.line(prompt, right: rightOfQuery, at: inner, style: .title)
    } else if let query = events.list.filter.query {
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
    let shown = events.list.filter.top == nil ? nil : events.list.total
    let all = counted(story.events, .event, in: language)
    let some = shown.map { Self.some($0, of: all, in: language) } ?? all
    let short = counted(story.articles, .article, in: language) + " · " + some
    let slots = events.axis.axis?.slots
    if let axis = events.axis.axis, axis.unit <= .month, state.layout.arrangement == .wide,
      let first = axis.slots.first?.days.first, let last = axis.slots.last?.days.last
    {
      let days = DayRange(first: first, last: last, precision: .range)
      return [short + " · " + DateWords.days(days, in: language), short, some]
    }
    guard let first = slots?.first?.name(in: language) ?? story.earliest,
      let last = slots?.last?.name(in: language) ?? story.latest, state.layout.arrangement == .wide
    else {
      return [short, some]
    }
    return [short + " · " + (first == last ? first : "\(first)–\(last)"), short, some]
  }

  private var rightOfQuery: String {
    let list = events.list
    guard list.filter.query != nil, list.isSettled else {
      return state.story.map { counted($0.events, .event, in: language) } ?? ""
    }
    var parts = [
      state.story.map {
        Self.some(list.total, of: counted($0.events, .event, in: language), in: language)
      } ?? counted(list.total, .event, in: language)
    ]
    if let counts = events.outside?.counts {
      parts.append(counted(counts.articles, .article, in: language))
      parts.append(counted(counts.passages, .passage, in: language))
    }
    return parts.joined(separator: " · ")
  }

  /// "10 of 54 events".
  private static func some(_ count: Int, of all: String, in language: ReaderLanguage) -> String {
    language.words(en: "\(count) of \(all)", es: "\(count) de \(all)")
  }
}
