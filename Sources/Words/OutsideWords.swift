import Story
import Temporal

extension OutsideKind {
  /// As it stands before a passage.
  public func word(in language: ReaderLanguage) -> String {
    switch self {
    case .undated: language.words(en: "undated", es: "sin fecha")
    case .comment: language.words(en: "comment", es: "comentario")
    case .caption: language.words(en: "caption", es: "pie de foto")
    case .furniture: language.words(en: "page", es: "página")
    case .headline: language.words(en: "headline", es: "titular")
    case .header: language.words(en: "header", es: "cabecera")
    }
  }

  fileprivate var noun: Noun {
    switch self {
    case .undated: .undatedPassage
    case .comment: .comment
    case .caption: .caption
    case .furniture: .pageLine
    case .headline: .headline
    case .header: .headerLine
    }
  }
}

extension SentenceKind {
  /// As it stands before a sentence.
  public func word(in language: ReaderLanguage) -> String {
    switch self {
    case .told: language.words(en: "told", es: "contada")
    case .outside(let kind): kind.word(in: language)
    }
  }
}

/// How many sentences of each kind there are, those of which there is none too: "3 told sentences",
/// "12 undated passages", "0 comments".
public func counted(_ counts: [SentenceKind: Int], in language: ReaderLanguage) -> [String] {
  SentenceKind.allCases.map { kind in
    let noun: Noun =
      switch kind {
      case .told: .toldSentence
      case .outside(let kind): kind.noun
      }
    return counted(counts[kind] ?? 0, noun, in: language)
  }
}

/// Why a sentence with a time in it stands outside the timeline: "“a few years ago” names no days".
public func reason(
  _ words: String, _ expression: TimeExpression, in language: ReaderLanguage
) -> String {
  if let days = expression.days {
    let days = DateWords.days(days, in: language)
    return language.words(
      en: "“\(words)” is \(days), but nothing is told of it that happened then.",
      es: "“\(words)” es \(days), pero no se cuenta nada que pasara entonces.")
  }
  return "“\(words)”: \(DateRule.words(for: words, expression, in: language))"
}

extension TimeExpression {
  /// The days that it names; `nil`: it names none ("now", "every day", "two weeks", "April 31").
  public var days: DayRange? {
    let names = type != .set && type != .duration && !isImpossible && !value.hasSuffix("_REF")
    return names ? range : nil
  }
}

/// Before a passage that has only some of the words of a query.
public let wordsElsewhere = Phrase(
  en: "(other words elsewhere in it) ", es: "(otras palabras en otro lugar) ")

/// How many there are of each kind: "12 undated passages", "3 comments".
public func counted(_ counts: [OutsideKind: Int], in language: ReaderLanguage) -> [String] {
  OutsideKind.allCases.compactMap { kind in
    guard let count = counts[kind], count > 0 else { return nil }
    return counted(count, kind.noun, in: language)
  }
}
