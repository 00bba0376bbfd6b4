import Archive
import Articles
import Screen
import Words

/// The first screen of a folder whose articles print no dates: what waits for them, how to give them.
struct NoDatesScreen: BrowserScreen {
  var standsBeforeEvents: Bool { true }

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
    let steps = EditionSteps(for: state.options.source ?? .folder("."))
    let isNarrow = state.layout.size.columns < 60
    let file = state.articles?.first?.file ?? "article.txt"
    let language = state.language
    var lines = [read(story, in: language), ""]
    if story.events > 0 { lines.append(placed(story, in: language)) }
    if waiting > 0 { lines.append(left(waiting, in: language)) }
    let end = language.words(
      en: "Enter  look at the timeline as it is        a  list the articles",
      es: "Enter  ver la cronología como está        a  ver los artículos")
    if isNarrow {
      return lines + [
        "",
        language.words(
          en: "To place them, give the publication dates, exact or rough, in \(steps.edition):",
          es: "Indique las fechas de publicación en \(steps.edition):"), "",
        "  articles:", "    - file: \(file)", "      published: 2010-06", "", end,
      ]
    }
    return lines + [
      "",
      language.words(
        en: "To place them, give the publication dates, exact or rough:",
        es: "Para situarlos, indique las fechas de publicación, exactas o aproximadas:"), "",
      "  \(steps.write)", "", "  articles:", "    - file: \(file)",
      "      published:            # 2010-06-14, 2010-06, 2010~, 2009/2011", "",
      language.words(
        en: "Where the texts themselves allow a date it is filled in, with its reason.",
        es: "Donde los textos permiten deducir una fecha ya está puesta, con su motivo."), "",
    ] + (steps.use.map { ["  \($0)", ""] } ?? []) + [end]
  }

  private func read(_ story: StoryInfo, in language: ReaderLanguage) -> String {
    let articles = counted(story.articles, .article, in: language)
    return story.articles == 1
      ? language.words(
        en: "\(articles) read; it does not print the day it was published.",
        es: "\(articles) leído, sin fecha propia.")
      : language.words(
        en: "\(articles) read; none prints the day it was published.",
        es: "\(articles) leídos, ninguno con fecha.")
  }

  private func placed(_ story: StoryInfo, in language: ReaderLanguage) -> String {
    let events = counted(story.events, .event, in: language)
    return language.words(
      en: "\(events) stand\(story.events == 1 ? "s" : "") on the timeline: "
        + "\(story.events == 1 ? "its passage names its" : "their passages name their") own year.",
      es: "Hay \(events) en la cronología: sus pasajes nombran su propio año.")
  }

  private func left(_ waiting: Int, in language: ReaderLanguage) -> String {
    let one = waiting == 1
    return language.words(
      en: "\(waiting) more dated passage\(one ? "" : "s") (“last December”, “on Monday”) "
        + "cannot be placed without it.",
      es: "\(waiting) \(one ? "pasaje" : "pasajes") más (“last December”, “on Monday”) "
        + "no se \(one ? "sitúa" : "sitúan") sin ella.")
  }
}

/// The commands by which a person gives the articles of a source their dates.
private struct EditionSteps {
  /// The file to write the dates into.
  let edition: String
  let write: String
  /// What lays the edition over the articles; `nil`: nothing has to, it lies in their folder.
  var use: String?

  init(for source: BrowserOptions.Source) {
    let path = Self.shellWord(source.path)
    switch source {
    case .folder(let folder):
      edition = EditionFile.path(in: folder)
    case .file(let file):
      edition = FilePath.beside(file, FilePath.title(of: file) + ".yaml")
      use = "dateline --edition \(Self.shellWord(edition)) \(path)"
    case .archive:
      // The edition that lies in a folder of articles goes into the archive with them.
      edition = EditionFile.path(in: "clippings")
      use = "dateline index clippings -o \(path)"
    }
    write = "dateline edition \(path) > \(Self.shellWord(edition))"
  }

  /// A path as a shell takes it for one word.
  private static func shellWord(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    if isPlain, !path.hasPrefix("-") { return path }
    let inside = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(inside.joined(separator: #"'\''"#))'"
  }
}
