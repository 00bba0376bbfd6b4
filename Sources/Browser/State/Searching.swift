import ArchiveStore
import Screen
import Words

/// A line that a person is typing, and what for.
struct Typing: Sendable {
  enum Purpose: Sendable {
    /// Narrows the timeline; holds what Esc brings back.
    case search(before: Standing)
    case date
    /// Finds in the article that is read.
    case find
    /// Names the file to save to; that of one which is there already, if that was said.
    case save(existing: String?)
  }
  var line = LineEditor()
  var purpose: Purpose
  /// What is wrong with the text as it stands.
  var trouble: String?
  /// The query of before that stands there in place of what was typed.
  var recalled: RecalledQuery?
  /// What is to be said of it, until the next key.
  var note: String?
}

extension BrowserState {
  mutating func beginSearch() {
    if case .reader = showing {
      changeFind { $0.beginFind() }
      typing = Typing(purpose: .find)
      return
    }
    let before = here
    showMain()
    here.pane = .events
    typing = Typing(purpose: .search(before: before))
  }

  /// The screens above the main view are left.
  mutating func showMain() {
    while here.stack.count > 1, case let last? = here.stack.last {
      if case .main = last { break }
      here.stack.removeLast()
    }
    if case .noDates = showing { here.stack = [.main] }
  }

  mutating func receiveTyped(_ key: KeyPress) -> [Effect] {
    typing?.note = nil
    if recallsQuery(key) {
      recallQuery()
      return []
    }
    guard var typed = typing else { return [] }
    let outcome = typed.line.receive(key)
    typing = typed
    switch outcome {
    case .changed:
      typing?.recalled = nil
      typedTextChanged()
    case .entered: return keepTyped()
    case .escaped: if !restoreTyped() { undoTyped() }
    case .ignored: return moveWhileTyping(key)
    case .unchanged: break
    }
    return []
  }

  mutating func typedTextChanged() {
    guard let typed = typing else { return }
    switch typed.purpose {
    case .search(let before): narrow(to: typed.line.text, before: before)
    case .find: findInReader(typed.line.text)
    case .date, .save: typing?.trouble = nil
    }
  }

  private mutating func narrow(to text: String, before: Standing) {
    typing?.trouble = nil
    do throws(QueryError) {
      let query = try Query(text, whileTyping: true)
      show(query.isEmpty ? nil : query, from: before)
    } catch {
      typing?.trouble = error.words(in: language)
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
  mutating func show(_ query: Query?, from before: Standing) {
    guard query != here.list.filter.query else { return }
    var filter = here.list.filter
    filter.query = query
    details = [:]
    here.choice = PassageChoice()
    here.found = query.map { Found(query: $0) }
    here.list.narrow(to: filter, at: before.list.selection.map { .around($0.id) })
  }

  private mutating func keepTyped() -> [Effect] {
    guard let typed = typing else { return [] }
    switch typed.purpose {
    case .search(let before):
      if let trouble = typed.trouble ?? troubleOfKept(typed.line.text) {
        typing?.trouble = trouble
        return []
      }
      typing = nil
      remember(before)
      if typed.line.text.isEmpty { show(nil, from: before) }
      return remember(query: typed.line.text) + noticedSearch()
    case .find:
      typing = nil
      changeFind { $0.keepFind() }
    case .date:
      goToDate(typed.line.text)
    case .save(let existing): return save(existing: existing)
    }
    return []
  }

  private mutating func undoTyped() {
    guard let typed = typing else { return }
    typing = nil
    switch typed.purpose {
    case .search(let before): restore(before)
    case .find: changeFind { $0.cancelFind() }
    case .date, .save: break
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

  /// Drops the query and keeps the selected event.
  mutating func dropQuery() {
    rememberPlace()
    show(nil, from: here)
  }
}
