import Screen
import Words

extension KeyPress {
  /// The key as a person would name it: "Ctrl-X", "PgDn", "F3", "x"; also in configurations.
  public var name: String { name(in: .english) }

  /// The key as it is called where a language is spoken.
  public func name(in language: ReaderLanguage) -> String {
    switch self {
    case .character(" "): language.words(en: "Space", es: "Espacio")
    case .character(let scalar): String(Character(scalar))
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: language.words(en: "Shift-Tab", es: "Mayús-Tab")
    case .backspace: language.words(en: "Backspace", es: "Retroceso")
    case .delete: language.words(en: "Del", es: "Supr")
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: language.words(en: "PgUp", es: "RePág")
    case .pageDown: language.words(en: "PgDn", es: "AvPág")
    case .home: language.words(en: "Home", es: "Inicio")
    case .end: language.words(en: "End", es: "Fin")
    case .function(let number): "F\(number)"
    case .click: language.words(en: "a click", es: "un clic")
    case .wheelUp, .wheelDown: language.words(en: "the wheel", es: "la rueda")
    case .paste: language.words(en: "pasted text", es: "el texto pegado")
    }
  }
}

/// Keys as they are shown: "PgUp PgDn Space". A literal is the same in each language.
public struct KeyNames: Hashable, Sendable, ExpressibleByStringLiteral {
  private let phrase: Phrase

  public init(en english: String, es spanish: String) {
    phrase = Phrase(en: english, es: spanish)
  }
  public init(_ same: String) { self.init(en: same, es: same) }
  /// Keys by their names, which differ where keyboards do.
  init(_ keys: [KeyPress], separator: String = " ") {
    func names(in language: ReaderLanguage) -> String {
      keys.map { $0.name(in: language) }.joined(separator: separator)
    }
    self.init(en: names(in: .english), es: names(in: .spanish))
  }
  public init(stringLiteral same: String) { self.init(same) }

  public func words(in language: ReaderLanguage) -> String { phrase.words(in: language) }
}
