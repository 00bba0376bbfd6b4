import Articles
import Temporal

/// English, as news and histories write it.
package struct EnglishLanguage: Language {
  package init() {}

  package var tag: String { "en" }
  package var times: Tagger { .english }
  package var sentences: SentenceLexicon { .english }
  package var page: PageLexicon { .english }
  package let speech: any SpeechGrammar = EnglishSpeech()
}
