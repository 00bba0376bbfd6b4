/// A language that the program itself speaks; what it shows of the articles stays as it is.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case spanish = "es"

  /// The one that a visitor can change to.
  var other: Language { self == .english ? .spanish : .english }

  /// As its speakers call it.
  var name: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    }
  }

  /// What is said in it, of the same in both.
  func words(en: @autoclosure () -> String, es: @autoclosure () -> String) -> String {
    switch self {
    case .english: en()
    case .spanish: es()
    }
  }
}

/// Something that the program says, in each of its languages.
public struct Phrase: Hashable, Sendable {
  private let english: String
  private let spanish: String

  public init(en english: String, es spanish: String) {
    self.english = english
    self.spanish = spanish
  }

  public func words(in language: Language) -> String {
    language.words(en: english, es: spanish)
  }
}

/// Keys as they are shown: "PgUp PgDn Space". A literal is the same in each language.
public struct KeyNames: Hashable, Sendable, ExpressibleByStringLiteral {
  private let phrase: Phrase

  public init(en english: String, es spanish: String) {
    phrase = Phrase(en: english, es: spanish)
  }
  public init(_ same: String) { self.init(en: same, es: same) }
  public init(stringLiteral same: String) { self.init(same) }

  public func words(in language: Language) -> String { phrase.words(in: language) }
}
