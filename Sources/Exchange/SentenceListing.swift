import Algorithms
import Archive
import Articles
import Indexing
import Story
import Temporal
import Words

/// Writes all sentences of an article in order: on the timeline, or why not.
struct SentenceListing {
  private let article: Article
  private let sentences: [SentenceRow]
  /// Of each undated sentence the time that it names and that dates nothing.
  private let times: [TimeExpression?]

  init(_ sentences: [SentenceRow], of article: Article) {
    self.article = article
    self.sentences = sentences
    let all = Array(TimelineBuilder.timeExpressions(of: article))
    times = sentences.map { sentence in
      guard sentence.kind == .outside(.undated) else { return nil }
      return sentence.expression ?? Self.time(in: sentence.bytes, among: all)
    }
  }

  /// One that says most of why: with days, else any.
  private static func time(
    in bytes: Range<Int>, among all: [TimeExpression]
  ) -> TimeExpression? {
    let near = all.partitioningIndex { $0.bytes.lowerBound >= bytes.lowerBound }
    let own = all[near...].prefix { $0.bytes.lowerBound < bytes.upperBound }
    return own.first { $0.days != nil } ?? own.first
  }

  /// A line a sentence with its kind, below it the event that tells it or why none does.
  func text(in language: ReaderLanguage) -> String {
    var text = ""
    for (index, (sentence, time)) in zip(sentences, times).enumerated() {
      text += "   \(index + 1). \(sentence.kind.word(in: language)): \(sentence.text)\n"
      for event in sentence.events {
        let words = language.words(en: "event", es: "suceso")
        text += "      \(DateWords.long(event.date, in: language)): \(event.title)"
        text += " (\(words) \(event.id))\n"
      }
      if let time {
        let words = article.displayText(of: time.bytes).text
        text += "      \(reason(words, time, in: language))\n"
      }
    }
    return text
  }

  func write<Output>(to json: inout JSONWriter<Output>) {
    let quotes = ArticleQuotes(article)
    json.list("sentences") { list in
      for (sentence, time) in zip(sentences, times) {
        list.newline()
        list.object { json in
          json.value(sentence.kind.rawValue, "kind")
          json.position(quotes.codePoints(sentence.bytes), "position")
          json.value(quotes.text(sentence.bytes), "text")
          json.list("events") { list in
            for event in sentence.events {
              list.object { json in
                json.value(event.id.description, "id")
                json.value(event.date.edtf, "edtf")
                json.value(event.title, "title")
              }
            }
          }
          json.expression(time, quotes)
          let words = time.map { article.displayText(of: $0.bytes).text }
          json.value(
            time.flatMap { time in words.map { reason($0, time, in: .english) } }, "reason")
        }
      }
    }
  }
}
