import Archive
import Screen
import Words

/// A line that a person is typing, and what for.
struct Prompt: Sendable {
  enum Purpose: Sendable {
    /// Narrows the timeline; holds what Esc brings back.
    case search(before: Location)
    /// Narrows the list of articles; holds what Esc brings back.
    case articles(before: Location)
    case date
    /// Asks for the numbers of another thing; holds those that there are numbers for.
    case figures([FigureThing])
    /// Finds in the article that is read.
    case find
    /// Names the file to save to; that of one which is there already, if that was said.
    case save(existing: String?)
  }
  var line = LineEditor()
  var purpose: Purpose
  /// What is wrong with the text as it stands.
  var trouble: String?
  /// The query of before that stands there in place of what was typed.
  var recalled: RecalledQuery?
  /// What is to be said of it, until the next key.
  var note: String?

  init(_ purpose: Purpose, text: String = "", trouble: String? = nil) {
    self.purpose = purpose
    self.trouble = trouble
    line.text = text
  }

  /// Whether it is in the language of queries.
  var isQuery: Bool {
    switch purpose {
    case .search, .articles: true
    case .date, .figures, .find, .save: false
    }
  }

  /// The line with its prompt and cursor, where it stands in the first row.
  func line(in language: ReaderLanguage) -> String? {
    switch purpose {
    case .search, .articles: "/ \(line.text)▏"
    case .date: language.words(en: "go to date: ", es: "ir a la fecha: ") + line.text + "▏"
    case .figures: language.words(en: "numbers of: ", es: "cifras de: ") + line.text + "▏"
    case .save: language.words(en: "save to: ", es: "guardar: ") + line.text + "▏"
    case .find: nil
    }
  }

  /// What the keys do while something is typed.
  func hints(columns: Int, state: BrowserState) -> String {
    let isShort = columns < 62
    let language = state.language
    switch purpose {
    case .search, .articles:
      let keys = language.words(
        en: "Enter keep  Esc undo  \(state.arrows) move",
        es: "Enter aceptar  Esc deshacer  \(state.arrows) mover")
      let recall =
        state.memory.queries.isEmpty
        ? nil
        : state.commands[.recallQuery]?.keys.first.map {
          "  \($0.name(in: language)) " + language.words(en: "last", es: "anterior")
        }
      let forms = [recall, ""].compactMap { $0 }.map { recall in
        language.words(
          en: "typing…  \(keys)\(recall)  F1 how to search",
          es: "escribiendo…  \(keys)\(recall)  F1 cómo buscar")
      }
      return forms.first { width(of: $0) <= columns } ?? keys
    case .date:
      let keys = language.words(en: "Enter go  Esc cancel", es: "Enter ir  Esc cancelar")
      return isShort ? keys : "\(DateInWords.examples.words(in: language))  \(keys)"
    case .figures(let things):
      let keys = language.words(en: "Enter show  Esc cancel", es: "Enter mostrar  Esc cancelar")
      let names = things.map { "\($0.name) \($0.count)" }
      let forms = (0...names.count).reversed().map { count in
        (names.prefix(count) + [keys]).joined(separator: count > 0 ? "  " : "")
      }
      return forms.first { width(of: $0) <= columns } ?? keys
    case .save(let existing):
      let keys =
        existing == line.text
        ? language.words(en: "Enter replace  Esc cancel", es: "Enter sustituir  Esc cancelar")
        : language.words(en: "Enter save  Esc cancel", es: "Enter guardar  Esc cancelar")
      let form = language.words(en: "the ending says the form", es: "la extensión dice la forma")
      let full = "\(form): \(SaveName.endings)  \(keys)"
      let some = "\(SaveName.endings)  \(keys)"
      return [full, some].first { width(of: $0) <= columns } ?? keys
    case .find:
      return clipped(
        language.words(en: "find: \(line.text)▏", es: "buscar: \(line.text)▏"), to: columns)
    }
  }
}

/// One line of typed text; the cursor stays at its end.
struct LineEditor: Hashable, Sendable {
  /// Scalars at most, so that no query grows without bound.
  static let limit = 200

  var text = ""

  enum Outcome { case changed, unchanged, entered, escaped, ignored }

  mutating func receive(_ key: KeyPress) -> Outcome {
    let before = text
    switch key {
    case .character(let scalar): append(String(scalar))
    case .paste(let pasted): append(String(pasted.prefix { $0 != "\n" && $0 != "\r" }))
    case .backspace:
      if text.isEmpty { return .escaped }
      text.removeLast()
    case .control("u"): text = ""
    case .control("w"): deleteWord()
    case .enter: return .entered
    case .escape: return .escaped
    default: return .ignored
    }
    return text == before ? .unchanged : .changed
  }

  private mutating func append(_ added: String) {
    for scalar in added.unicodeScalars where text.unicodeScalars.count < Self.limit {
      text.unicodeScalars.append(visible(scalar))
    }
  }

  private mutating func deleteWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
  }
}
