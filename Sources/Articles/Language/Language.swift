import Temporal

/// A language that articles are written in: what a reader of its texts must know.
///
/// Each language is one module that fills this protocol, and no word of it stands anywhere else.
/// Its parts are asked for by the rooms that need them: words of pages and sentences by the
/// reading of an article, speech by the finding of quotations, what is left by the making of events.
package protocol Language: Sendable {
  /// BCP 47: "en".
  var tag: String { get }
  /// Finds and resolves its time expressions.
  var times: Tagger { get }
  var sentences: any SentenceLexicon { get }
  var page: any PageLexicon { get }
  var speech: any SpeechGrammar { get }
  /// What its single words stand for.
  var words: any WordGrammar { get }
  /// Where the clauses of its sentences begin.
  var clauses: any ClauseGrammar { get }
  /// What the words round a time expression say of what it dates.
  var datings: any DatingGrammar { get }
  /// A maker of the titles of what one article tells.
  func titles(of body: ArticleBody) -> any TitleMaker
  /// What the words of an event say of it, to filter by.
  var facts: any FactGrammar { get }
  /// The words by which a text tells when it was published.
  var publication: any PublicationLexicon { get }
  /// The numbers that its sentences give for things.
  var figures: any FigureGrammar { get }
}

/// The languages that can be read.
package struct Languages: Sendable {
  private let first: any Language
  private let others: [any Language]

  /// - Parameter first: what a text is taken for that does not tell.
  package init(_ first: any Language, _ others: any Language...) {
    self.first = first
    self.others = others
  }

  /// All of them.
  package var all: [any Language] { [first] + others }

  /// The one with a BCP 47 tag; the first where none has it.
  package subscript(tag: String) -> any Language { others.first { $0.tag == tag } ?? first }

  package func reads(_ tag: String) -> Bool { all.contains { $0.tag == tag } }

  /// The one that a text is written in. With one language there is nothing to tell.
  package func language(of text: String) -> any Language { first }
}
