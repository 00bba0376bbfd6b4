import Articles
import Temporal

/// English, as news and histories write it.
package struct EnglishLanguage: Language {
  package init() {}

  package var tag: String { "en" }
  package var times: Tagger { .english }
  package var sentences: any SentenceLexicon { EnglishSentences.shared }
  package var page: any PageLexicon { EnglishPage.shared }
  package let speech: any SpeechGrammar = EnglishSpeech()
  package var words: any WordGrammar { EnglishWordGrammar() }
  package var clauses: any ClauseGrammar { EnglishClauses() }
  package var datings: any DatingGrammar { EnglishDatings() }
  package func titles(of body: ArticleBody) -> any TitleMaker { EnglishTitleMaker(body) }
  package var facts: any FactGrammar { EnglishFacts() }
  package var publication: any PublicationLexicon { EnglishPublication.shared }
  package var figures: any FigureGrammar { EnglishFigures() }
}
