import Archive
import Story

/// Whose words a passage is, as the screens say it.
public enum VoiceWords {
  /// "the article", "quotation: NAME", "document: NAME".
  public static func name(_ voice: Voice, in language: ReaderLanguage) -> String {
    switch voice {
    case .article: language.words(en: "the article", es: "el artículo")
    case .quotation(let speaker?):
      language.words(en: "quotation: \(speaker)", es: "cita: \(speaker)")
    case .quotation(nil):
      language.words(en: "quotation: speaker not named", es: "cita: no se nombra a quien habla")
    case .document(let name): document(name, in: language)
    }
  }

  /// "document: NAME".
  public static func document(_ name: String, in language: ReaderLanguage) -> String {
    language.words(en: "document: \(name)", es: "documento: \(name)")
  }

  /// The voice, whose words it repeats, and that it has no date where it has none:
  /// "document: Narco News · same words as 1".
  public static func head(_ row: PassageRow, in language: ReaderLanguage) -> String {
    var parts = [name(row.passage.voice, in: language)]
    if let number = row.echoOf { parts.append(sameWords(as: number, in: language)) }
    if row.passage.expression == nil { parts.append(noDate.words(in: language)) }
    return parts.joined(separator: " · ")
  }

  /// The voice, and whose words it repeats, in a sentence: "the article, same words as 1".
  public static func head(
    _ passage: Passage, among reports: [Report], in language: ReaderLanguage
  ) -> String {
    let voice = name(passage.voice, in: language)
    guard let original = passage.echoOf else { return voice }
    let number = reports.firstIndex { $0.article == original }.map { $0 + 1 }
    return voice + ", "
      + (number.map { sameWords(as: $0, in: language) }
        ?? language.words(
          en: "words of an earlier article", es: "palabras de un artículo anterior"))
  }

  private static func sameWords(as number: Int, in language: ReaderLanguage) -> String {
    language.words(en: "same words as \(number)", es: "mismas palabras que \(number)")
  }

  public static let noDate = Phrase(en: "no date of its own", es: "sin fecha propia")
}
