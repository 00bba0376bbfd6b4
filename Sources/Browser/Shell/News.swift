import Words

/// How the articles of the story's folder differ from those that are shown, until a person takes the
/// difference in.
public struct News: Hashable, Sendable {
  /// Articles that are new, a changed one among them.
  public var added: Int
  /// Articles that are gone, the older state of a changed one among them.
  public var gone: Int

  public init(added: Int, gone: Int) { (self.added, self.gone) = (added, gone) }

  /// "3 new articles", "2 articles gone", "3 new articles, 2 gone".
  func words(in language: ReaderLanguage) -> String {
    switch (added, gone) {
    case (0, 0): language.words(en: "the edition has changed", es: "la edición ha cambiado")
    case (0, _): counted(gone, .article, in: language) + language.words(en: " gone", es: " menos")
    case (_, 0): newArticles(in: language)
    default:
      newArticles(in: language) + language.words(en: ", \(gone) gone", es: ", \(gone) menos")
    }
  }

  private func newArticles(in language: ReaderLanguage) -> String {
    let noun = Noun.article.words(added, in: language)
    return language.words(
      en: "\(added) new \(noun)", es: "\(added) \(noun) \(added == 1 ? "nuevo" : "nuevos")")
  }
}

extension BrowserState {
  /// What the footer says of it; `nil`: nothing, since there is none or it cannot be taken in here.
  var newsLine: String? {
    guard let news, overlay == nil, prompt == nil,
      let command = commands[.takeNews], command.applies(at: place, onePane: hasOnePane)
    else { return nil }
    let words = news.words(in: language)
    let key = command.shownKeys.words(in: language)
    return switch (news.added, news.gone) {
    case (0, 0): language.words(en: "\(words): \(key) shows it", es: "\(words): \(key) la muestra")
    case (0, 1):
      language.words(en: "\(words): \(key) leaves it out", es: "\(words): \(key) lo quita")
    case (0, _):
      language.words(en: "\(words): \(key) leaves them out", es: "\(words): \(key) los quita")
    case (1, _): language.words(en: "\(words): \(key) shows it", es: "\(words): \(key) lo muestra")
    default:
      language.words(en: "\(words): \(key) shows them", es: "\(words): \(key) los muestra")
    }
  }

  var noNews: String { language.words(en: "no new articles", es: "no hay artículos nuevos") }

  /// Has the new state of the story shown.
  mutating func takeNews() -> [Effect] {
    guard news != nil else {
      message = noNews
      return []
    }
    return [.takeNews]
  }

  /// Asks for everything again, of an archive that has taken the place of the one before: the place
  /// stays, what is shown stays until the answers are here.
  mutating func startAgain() {
    news = nil
    pending.forgetAll()
    isStoryOld = true
    if var list = here.screen as? ArticlesScreen {
      list.startAgain(after: articles)
      here.screen = list
    }
    articles = nil
    history = NavigationHistory()
    here.events.startAgain()
  }
}
