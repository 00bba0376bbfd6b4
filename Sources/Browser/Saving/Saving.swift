import Exchange
import Screen
import Words

extension BrowserState {
  /// Asks for the name of a file for the view, and proposes one.
  mutating func beginSaving() {
    guard here.list.total > 0 else {
      message = language.words(
        en: "there is no event here to save", es: "aquí no hay ningún suceso que guardar")
      return
    }
    var typed = Typing(purpose: .save(existing: nil))
    typed.line.text = SaveName.proposed(
      title: story?.title ?? "", query: here.list.filter.query?.text)
    typing = typed
  }

  /// - Parameter existing: the name of a file that is there already, if that was said.
  mutating func save(existing: String?) -> [Effect] {
    let name = typing?.line.text.trimmingBlanks ?? ""
    guard !name.isEmpty else {
      typing?.trouble = language.words(
        en: "type the name of a file, or Esc to leave it",
        es: "escriba el nombre de un archivo, o Esc para dejarlo")
      return []
    }
    guard let format = TimelineFormat(file: name) else {
      typing?.trouble = language.words(
        en: "the ending says in which form: \(Self.endings)",
        es: "la extensión dice en qué forma: \(Self.endings)")
      return []
    }
    typing = nil
    message = language.words(en: "saving \(name)…", es: "guardando \(name)…")
    isAwaitingSave = true
    return [
      .save(
        SaveOrder(
          file: name, format: format, filter: here.list.filter, language: language,
          overwrites: existing == name))
    ]
  }

  /// ".txt .json …"
  static var endings: String {
    [TimelineFormat.markdown, .json, .jsonl, .csv, .text].map { "." + $0.ending }
      .joined(separator: " ")
  }

  /// The name stands there again, to be mended.
  mutating func askForAnotherFile(than name: String, because reason: String) {
    // What the person does by now goes before.
    guard isAwaitingSave else {
      message = notSaved(reason)
      return
    }
    var typed = Typing(purpose: .save(existing: nil))
    typed.line.text = name
    typed.trouble = notSaved(reason)
    typing = typed
    message = nil
  }

  private func notSaved(_ reason: String) -> String {
    language.words(en: "not saved: \(reason)", es: "no se guardó: \(reason)")
  }

  /// The file is there: only a second Enter replaces it.
  mutating func askToOverwrite(_ name: String) {
    var typed = Typing(purpose: .save(existing: name))
    typed.line.text = name
    typed.trouble = language.words(
      en: "\(name) exists: Enter again replaces it, Esc gives up",
      es: "\(name) ya existe: otra vez Enter lo sustituye, Esc lo deja")
    typing = typed
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
