import Algorithms
import Articles
import Story
import Temporal

/// The passages that one dated expression gives: mostly its own clause, sometimes the document
/// that it announces or signs, the further items of its list, or the answer in the next sentence.
struct ToldPassages {
  let article: TaggedArticle
  private var maker: PassageMaker
  private let words: SentenceWords
  /// The semicolons of the sentence that was read last.
  private var cut: (sentence: Range<Int>, semicolons: [Int])?
  /// Whether the sentence that was looked at last answers the one before it.
  private var answer: (sentence: Int, isAnswer: Bool)?

  init(_ article: TaggedArticle) {
    self.article = article
    maker = PassageMaker(article)
    words = SentenceWords(article.bytes)
  }

  mutating func passages(dating expression: TimeExpression) -> [Passage] {
    if let document = article.article.document(datedIn: expression.bytes) {
      return signed(document, by: expression).map { [$0] } ?? []
    }
    guard var passage = maker.passage(dating: expression) else { return [] }
    if let document = document(announcedBy: expression.bytes) {
      announce(document, in: &passage)
      return [passage]
    }
    return [passage] + listed(after: passage) + answered(after: passage)
  }

  // MARK: Documents

  private func document(announcedBy bytes: Range<Int>) -> QuotedDocument? {
    article.leadIns.documents(announcedBy: bytes)
      .first { $0.leadIn.map(endsWithColon) ?? false }
  }

  private func endsWithColon(_ range: Range<Int>) -> Bool {
    let line = article.bytes[range].last { $0 != 0x20 && $0 != 0x0A }
    return line == UInt8(ascii: ":")
  }

  /// What a dated e-mail or post says first; `nil` when it says nothing.
  private func signed(_ document: QuotedDocument, by expression: TimeExpression) -> Passage? {
    guard let sentence = firstSentence(of: document) else { return nil }
    return Passage(
      article: article.article.id, bytes: sentence, focus: sentence, expression: expression,
      voice: .document(name: document.name))
  }

  /// A lead-in is cited with the first sentence of what it announces, and dated as that is.
  private func announce(_ document: QuotedDocument, in passage: inout Passage) {
    if let date = document.date, let named = passage.expression?.range, named.contains(date) {
      passage.expression?.range = date
    }
    guard let first = firstSentence(of: document), first.lowerBound > passage.bytes.lowerBound,
      article.body.sentences(touching: passage.bytes.lowerBound..<first.upperBound).count <= 3
    else { return }
    passage.bytes = passage.bytes.lowerBound..<first.upperBound
  }

  /// The first sentence of a document's message: not of its header, signature and date line.
  private func firstSentence(of document: QuotedDocument) -> Range<Int>? {
    let message = document.message ?? document.bytes
    return article.body.sentences(touching: message).first { sentence in
      guard sentence.lowerBound >= message.lowerBound else { return false }
      return document.dateLine.map { !$0.overlaps(sentence) } ?? true
    }
  }

  // MARK: More than one thing

  /// In a list at semicolons a date in the first item before its verb holds for the items that
  /// have none of their own.
  private mutating func listed(after passage: Passage) -> [Passage] {
    guard let expression = passage.expression else { return [] }
    let sentence = passage.bytes
    if cut?.sentence != sentence {
      let semicolons = sentence.filter { article.bytes[$0] == UInt8(ascii: ";") }
      cut = (sentence, semicolons)
    }
    guard let cuts = cut?.semicolons, cuts.count >= 2, expression.bytes.upperBound < cuts[0],
      article.expressions(in: sentence.lowerBound..<cuts[0]).count <= Self.mostDates,
      words.folded(in: expression.bytes.upperBound..<cuts[0])
        .contains(where: article.body.language.words.isVerb)
    else { return [] }
    let ends = cuts.dropFirst() + [sentence.upperBound]
    return zip(cuts, ends).compactMap { cut, end in
      let item = (cut + 1)..<end
      let hasOwn = article.expressions(in: item).contains { $0.namesDays }
      guard !hasOwn, words.folded(in: item).count >= 4 else { return nil }
      var further = passage
      further.focus = trimmed(item)
      return further
    }
  }

  /// Where more dates stand in the first item, none of them holds for the whole list.
  private static let mostDates = 8

  /// "The mayor, however, replied at once": the next sentence, cited with the one that it answers.
  private mutating func answered(after passage: Passage) -> [Passage] {
    let sentences = article.body.sentences
    let next = sentences.partitioningIndex { $0.lowerBound >= passage.bytes.upperBound }
    guard next < sentences.count, !isDated(sentences[next]),
      passage.focus.upperBound >= passage.bytes.upperBound - 2,
      sentences[next].lowerBound - passage.bytes.upperBound < 3
    else { return [] }
    if answer?.sentence != next {
      answer = (next, article.body.language.datings.answers(sentences[next], in: words))
    }
    guard answer?.isAnswer ?? false else { return [] }
    var answer = passage
    answer.bytes = passage.bytes.lowerBound..<sentences[next].upperBound
    answer.focus = sentences[next]
    answer.voice = maker.voice(of: sentences[next])
    return [answer]
  }

  /// Whether it has a time of its own; a page header inside it does not count.
  private func isDated(_ sentence: Range<Int>) -> Bool {
    article.expressions(in: sentence).contains {
      article.body.region(at: $0.bytes.lowerBound) == .body
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, article.bytes[first] == 0x20 { range = range.dropFirst() }
    return range
  }
}
