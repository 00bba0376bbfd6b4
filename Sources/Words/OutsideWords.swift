import Story

extension OutsideKind {
  /// As it stands before a passage.
  public func word(in language: ReaderLanguage) -> String {
    switch self {
    case .undated: language.words(en: "undated", es: "sin fecha")
    case .comment: language.words(en: "comment", es: "comentario")
    case .caption: language.words(en: "caption", es: "pie de foto")
    case .furniture: language.words(en: "page", es: "página")
    case .headline: language.words(en: "headline", es: "titular")
    }
  }

  fileprivate var noun: Noun {
    switch self {
    case .undated: .undatedPassage
    case .comment: .comment
    case .caption: .caption
    case .furniture: .pageLine
    case .headline: .headline
    }
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
