import Archive
import Exchange
import Words

extension BrowserState {
  /// Asks for the name of a file for the view, and proposes one.
  mutating func beginSaving() {
    guard here.events.list.total > 0 else {
      message = language.words(
        en: "there is no event here to save", es: "aquí no hay ningún suceso que guardar")
      return
    }
    prompt = Prompt(
      .save(existing: nil),
      text: SaveName.proposed(title: story?.title ?? "", query: here.events.query?.text))
  }

  /// - Parameter existing: the name of a file that is there already, if that was said.
  mutating func save(existing: String?) -> [Effect] {
    let name = prompt?.line.text.trimmingBlanks ?? ""
    guard !name.isEmpty else {
      prompt?.trouble = language.words(
        en: "type the name of a file, or Esc to leave it",
        es: "escriba el nombre de un archivo, o Esc para dejarlo")
      return []
    }
    guard let format = TimelineFormat(file: name) else {
      prompt?.trouble = language.words(
        en: "the ending says in which form: \(SaveName.endings)",
        es: "la extensión dice en qué forma: \(SaveName.endings)")
      return []
    }
    prompt = nil
    message = language.words(en: "saving \(name)…", es: "guardando \(name)…")
    isAwaitingSave = true
    return [
      .save(
        SaveOrder(
          file: name, format: format, filter: here.events.list.filter, language: language,
          overwrites: existing == name))
    ]
  }

  /// The name stands there again, to be mended.
  mutating func askForAnotherFile(than name: String, because reason: String) {
    // What the person does by now goes before.
    guard isAwaitingSave else {
      message = notSaved(reason)
      return
    }
    prompt = Prompt(.save(existing: nil), text: name, trouble: notSaved(reason))
    message = nil
  }

  private func notSaved(_ reason: String) -> String {
    language.words(en: "not saved: \(reason)", es: "no se guardó: \(reason)")
  }

  /// The file is there: only a second Enter replaces it.
  mutating func askToOverwrite(_ name: String) {
    prompt = Prompt(
      .save(existing: name), text: name,
      trouble: language.words(
        en: "\(name) exists: Enter again replaces it, Esc gives up",
        es: "\(name) ya existe: otra vez Enter lo sustituye, Esc lo deja"))
    message = nil
  }
}

extension String {
  /// Without blanks at its ends; those inside a name stay.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

/// A view that is to be written to a file.
public struct SaveOrder: Hashable, Sendable {
  /// The file's name as typed.
  public var file: String
  public var format: TimelineFormat
  /// What the view shows.
  public var filter: Filter
  /// What it says itself is in this language.
  public var language: ReaderLanguage
  /// The person knows that the file is there and wants it replaced.
  public var overwrites: Bool

  public init(
    file: String, format: TimelineFormat, filter: Filter, language: ReaderLanguage = .english,
    overwrites: Bool = false
  ) {
    self.file = file
    self.format = format
    self.filter = filter
    self.language = language
    self.overwrites = overwrites
  }
}

/// Names for files, from words that anybody may have written.
enum SaveName {
  /// Letters of a name at most, its ending not counted.
  static let longest = 60

  /// "us-special-forces-in-mexico-grave.md": only letters from a to z, digits and hyphens.
  static func proposed(title: String, query: String?) -> String {
    let words = plain([title, query ?? ""].joined(separator: " "))
    var name = ""
    for word in words where name.count + word.count + 1 <= longest {
      name += name.isEmpty ? word : "-" + word
    }
    return (name.isEmpty ? "timeline" : name) + "." + TimelineFormat.markdown.ending
  }

  /// ".txt .json …"
  static var endings: String {
    [TimelineFormat.markdown, .json, .jsonl, .csv, .text].map { "." + $0.ending }
      .joined(separator: " ")
  }

  /// The words in plain letters; what has none is left out.
  private static func plain(_ text: String) -> [String] {
    foldedWords(of: text).compactMap { word in
      let letters = word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      return letters.isEmpty ? nil : letters
    }
  }
}
