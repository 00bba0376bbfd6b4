import ArchiveStore
import Screen

/// The first screen of a folder whose articles print no dates: what waits for them, how to give them.
struct NoDatesScreen: BrowserScreen {
  func place(in layout: Layout) -> Place { .noDates }

  func requests(in state: BrowserState) -> [Request] { state.articles == nil ? [.articles] : [] }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    id == .choose ? [.showEvents] : nil
  }

  mutating func undo(in state: BrowserState) -> [ScreenOutcome]? { [.showEvents] }

  func footer(in state: BrowserState) -> [CommandID] { [.choose, .listArticles, .help, .leave] }

  // MARK: Drawing

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    guard let story = state.story else { return }
    var body = area
    if !state.layout.isOnePane {
      TitleLine(state: state).draw(on: &frame, in: Area(area, rows: 1))
      frame.horizontalRule(row: 1, columns: 0..<area.columns, style: .dim)
      body = area.dropping(top: 3).dropping(left: 2, right: 1)
    }
    var row = 0
    // Where it is narrow there is no row for blanks, and the footer has the keys.
    let lines = lines(story, state)
    let shown = state.layout.isOnePane ? lines.dropLast().filter { !$0.isEmpty } : lines
    for line in shown where row < body.rows {
      if line.isEmpty {
        row += 1
        continue
      }
      let indent = line.prefix { $0 == " " }.count
      row += Prose(String(line.dropFirst(indent)), columns: body.columns - indent)
        .draw(in: body.dropping(top: row).dropping(left: indent), frame: &frame)
    }
  }

  private func lines(_ story: StoryInfo, _ state: BrowserState) -> [String] {
    let waiting = story.passagesWaitingForDate
    let edition = state.options.source.map { "\($0)/edition.yaml" } ?? "edition.yaml"
    let isNarrow = state.layout.size.columns < 60
    let file = state.articles?.first?.file ?? "article.txt"
    var lines = [
      "\(counted(story.articles, .article, in: .english)) read; "
        + (story.articles == 1
          ? "it does not print the day it was published."
          : "none prints the day it was published."),
      "",
      "\(counted(story.events, .event, in: .english)) stand\(story.events == 1 ? "s" : "") on the timeline: "
        + "their passages name their own year.",
    ]
    if waiting > 0 {
      lines.append(
        "\(waiting) more dated passage\(waiting == 1 ? "" : "s") (“last December”, “on Monday”) "
          + "cannot be placed without it.")
    }
    let end = "Enter  look at the timeline as it is        a  list the articles"
    if isNarrow {
      return lines + [
        "", "To place them, give the publication dates, exact or rough, in \(edition):", "",
        "  articles:", "    - file: \(file)", "      published: 2010-06", "", end,
      ]
    }
    return lines + [
      "", "To place them, give the publication dates, exact or rough:", "",
      "  dateline edition \(shellWord(state.options.source ?? ".")) > \(shellWord(edition))", "",
      "  articles:", "    - file: \(file)",
      "      published:            # 2010-06-14, 2010-06, 2010~, 2009/2011", "",
      "What the texts themselves allow is already filled in, with its reason.", "", end,
    ]
  }

  /// A path as a shell takes it for one word.
  private func shellWord(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    if isPlain, !path.hasPrefix("-") { return path }
    let inside = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(inside.joined(separator: #"'\''"#))'"
  }
}
