import Archive
import Screen
import Words

extension BrowserState {
  mutating func beginSearch() {
    if here.screen is ReaderScreen {
      changeFind { $0.beginFind() }
      prompt = Prompt(.find)
      return
    }
    if let screen = here.screen as? FiguresScreen {
      prompt = Prompt(.figures(screen.figures?.things ?? []))
      return
    }
    let before = here
    if here.screen is ArticlesScreen {
      changeArticles { screen, _ in screen.leaveEvents() }
      prompt = Prompt(.articles(before: before))
      return
    }
    here.showEvents()
    here.events.focus(.events)
    prompt = Prompt(.search(before: before))
  }

  mutating func receiveTyped(_ key: KeyPress) -> [Effect] {
    prompt?.note = nil
    if recallsQuery(key) {
      recallQuery()
      return []
    }
    guard var typed = prompt else { return [] }
    let outcome = typed.line.receive(key)
    prompt = typed
    switch outcome {
    case .changed:
      prompt?.recalled = nil
      typedTextChanged()
    case .entered: return keepTyped()
    case .escaped: if !restoreTyped() { undoTyped() }
    case .ignored: return moveWhileTyping(key)
    case .unchanged: break
    }
    return []
  }

  mutating func typedTextChanged() {
    guard let typed = prompt else { return }
    switch typed.purpose {
    case .search(let before): narrow(to: typed.line.text) { $0.show($1, from: before) }
    case .articles(let before): narrow(to: typed.line.text) { $0.listArticles($1, from: before) }
    case .find: changeFind { $0.find(typed.line.text) }
    case .date, .save, .figures: prompt?.trouble = nil
    }
  }

  /// Shows what a text finds that is being typed, or says why it is no query.
  private mutating func narrow(
    to text: String, show: (inout BrowserState, Query?) -> Void
  ) {
    prompt?.trouble = nil
    do throws(QueryError) {
      let query = try Query(text, whileTyping: true)
      show(&self, query.isEmpty ? nil : query)
    } catch {
      prompt?.trouble = error.words(in: language)
    }
  }

  /// What is wrong with a query that nothing more will be typed to; an open quotation is not.
  private func troubleOfKept(_ text: String) -> String? {
    do throws(QueryError) {
      _ = try Query(text)
      return nil
    } catch {
      let quoted = text.split(whereSeparator: Query.isQuotationMark).last ?? ""
      let isPhrase =
        text.last.map { !Query.isQuotationMark($0) } == true
        && quoted.contains { !$0.isWhitespace }
      return isPhrase && (try? Query(text + "\"")) != nil
        ? nil : error.words(in: language)
    }
  }

  /// Shows what matches a query, at the place where the person was before it.
  mutating func show(_ query: Query?, from before: Location) {
    guard query != here.events.query else { return }
    here.events.search(for: query, at: before.events.list.selection.map { .around($0.id) })
    goToAskedDays()
  }

  /// Lists the articles that match a query, at the place where the person was before it.
  private mutating func listArticles(_ query: Query?, from before: Location) {
    let home = (before.screen as? ArticlesScreen)?.selected(in: articles)?.number
    changeArticles { screen, articles in screen.narrow(to: query, at: home, of: articles) }
  }

  private mutating func changeArticles(_ change: (inout ArticlesScreen, [ArticleRow]?) -> Void) {
    guard var screen = here.screen as? ArticlesScreen else { return }
    change(&screen, articles)
    here.screen = screen
  }

  private mutating func keepTyped() -> [Effect] {
    guard let typed = prompt else { return [] }
    switch typed.purpose {
    case .search(let before), .articles(let before):
      if let trouble = typed.trouble ?? troubleOfKept(typed.line.text) {
        prompt?.trouble = trouble
        return []
      }
      prompt = nil
      remember(before)
      if typed.line.text.isEmpty {
        if case .articles = typed.purpose {
          listArticles(nil, from: before)
        } else {
          show(nil, from: before)
        }
      }
      return remember(query: typed.line.text) + noticedSearch
    case .find:
      prompt = nil
      changeFind { $0.keepFind() }
    case .date:
      goToDate(typed.line.text)
    case .figures:
      prompt = nil
      if var screen = here.screen as? FiguresScreen {
        screen.ask(for: typed.line.text)
        here.screen = screen
      }
    case .save(let existing): return save(existing: existing)
    }
    return []
  }

  private mutating func undoTyped() {
    guard let typed = prompt else { return }
    prompt = nil
    switch typed.purpose {
    case .search(let before), .articles(let before):
      here = before
      goNowhere()
    case .find: changeFind { $0.cancelFind() }
    case .date, .save, .figures: break
    }
  }

  /// Arrows move in the hits while the query is typed.
  private mutating func moveWhileTyping(_ key: KeyPress) -> [Effect] {
    guard let command = commands.command(for: key, at: place, onePane: hasOnePane) else {
      return []
    }
    switch command.id {
    case .moveDown, .moveUp, .pageDown, .pageUp, .quit, .redraw, .suspend, .help, .changeLanguage,
      .leaveKiosk:
      return perform(command.id)
    default: return []
    }
  }

  /// Changes what is found in the article that is read.
  private mutating func changeFind(_ find: (inout ArticlePager) -> Void) {
    guard var reader = here.screen as? ReaderScreen else { return }
    reader.changeFind(find)
    here.screen = reader
  }
}

/// A query of before that stands on the search line in place of what was typed.
struct RecalledQuery: Hashable, Sendable {
  /// Its place among the last queries, newest first.
  var index: Int
  var typed: String
}

extension BrowserState {
  /// Puts the last query on the search line, and from there the one before.
  mutating func recallQuery() {
    if prompt == nil { beginSearch() }
    guard let typed = prompt, typed.isQuery else { return }
    var index = typed.recalled.map { $0.index + 1 } ?? 0
    // What stands there already is no answer.
    while memory.queries.indices.contains(index), memory.queries[index] == typed.line.text {
      index += 1
    }
    guard memory.queries.indices.contains(index) else {
      prompt?.note =
        memory.queries.isEmpty
        ? language.words(en: "no query before this one", es: "no hay búsqueda anterior")
        : language.words(en: "no older query", es: "no hay otra más antigua")
      return
    }
    let before = typed.recalled?.typed ?? typed.line.text
    prompt?.line.text = memory.queries[index]
    prompt?.recalled = RecalledQuery(index: index, typed: before)
    let key = commands[.recallQuery]?.keys.first?.name(in: language) ?? ""
    let place = placed(index + 1, of: memory.queries.count, in: language)
    prompt?.note = language.words(
      en: "query \(place) · \(key) older  Esc undo",
      es: "búsqueda \(place) · \(key) más antigua  Esc deshacer")
    typedTextChanged()
  }

  /// Brings back what was typed before a query was recalled.
  /// - Returns: `false` if none was.
  mutating func restoreTyped() -> Bool {
    guard let recalled = prompt?.recalled else { return false }
    prompt?.line.text = recalled.typed
    prompt?.recalled = nil
    typedTextChanged()
    return true
  }

  /// A query was kept: the next session shall know it.
  mutating func remember(query: String) -> [Effect] {
    guard !options.kiosk, query.contains(where: { $0 != " " }) else { return [] }
    memory.add(query: query)
    return [.remember(.searched(query))]
  }

  /// Whether a key brings back a last query; never one that types a letter.
  func recallsQuery(_ key: KeyPress) -> Bool {
    if case .character = key { return false }
    guard prompt?.isQuery == true else { return false }
    return commands[.recallQuery]?.keys.contains(key) == true
  }
}

/// What was typed, in quotation marks; where it has its own, those are enough: “field hospital” for
/// "field hospital", "field hospital" -tent as it stands.
func quoted(_ typed: String) -> String {
  let parts = typed.split(omittingEmptySubsequences: false, whereSeparator: Query.isQuotationMark)
  guard parts.count > 1 else { return "“\(typed)”" }
  // One phrase and nothing beside it; while it is typed its end is still open.
  guard parts.count <= 3, parts[0].isEmpty, parts.count < 3 || parts[2].isEmpty else {
    return typed
  }
  return "“\(parts[1])”"
}
