/// A language that the program itself speaks; what it shows of the articles stays as it is.
public enum ReaderLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case spanish = "es"

  /// The one that a visitor can change to.
  public var other: ReaderLanguage { self == .english ? .spanish : .english }

  /// As its speakers call it.
  public var name: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    }
  }

  /// What is said in it, of the same in both.
  public func words(en: @autoclosure () -> String, es: @autoclosure () -> String) -> String {
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

  public func words(in language: ReaderLanguage) -> String {
    language.words(en: english, es: spanish)
  }
}
