import Indexing

/// What is counted on the screens, in each language as one and as several are called.
public struct Noun: Hashable, Sendable {
  private let one: Phrase
  private let several: Phrase

  private init(_ one: Phrase, _ several: Phrase) {
    self.one = one
    self.several = several
  }

  public func words(_ count: Int, in language: ReaderLanguage) -> String {
    (count == 1 ? one : several).words(in: language)
  }
}

extension Noun {
  public static let article = Noun(
    Phrase(en: "article", es: "artículo"), Phrase(en: "articles", es: "artículos"))
  public static let event = Noun(
    Phrase(en: "event", es: "suceso"), Phrase(en: "events", es: "sucesos"))
  public static let passage = Noun(
    Phrase(en: "passage", es: "pasaje"), Phrase(en: "passages", es: "pasajes"))
  public static let undatedPassage = Noun(
    Phrase(en: "undated passage", es: "pasaje sin fecha"),
    Phrase(en: "undated passages", es: "pasajes sin fecha"))
  public static let toldSentence = Noun(
    Phrase(en: "told sentence", es: "frase contada"),
    Phrase(en: "told sentences", es: "frases contadas"))
  public static let caption = Noun(
    Phrase(en: "caption", es: "pie de foto"), Phrase(en: "captions", es: "pies de foto"))
  public static let headline = Noun(
    Phrase(en: "headline", es: "titular"), Phrase(en: "headlines", es: "titulares"))
  public static let pageLine = Noun(
    Phrase(en: "line of the page", es: "línea de la página"),
    Phrase(en: "lines of the page", es: "líneas de la página"))
  public static let headerLine = Noun(
    Phrase(en: "header line", es: "línea de cabecera"),
    Phrase(en: "header lines", es: "líneas de cabecera"))
  public static let comment = Noun(
    Phrase(en: "comment", es: "comentario"), Phrase(en: "comments", es: "comentarios"))
  public static let readerComment = Noun(
    Phrase(en: "reader comment", es: "comentario de lector"),
    Phrase(en: "reader comments", es: "comentarios de lectores"))
  public static let number = Noun(
    Phrase(en: "number", es: "cifra"), Phrase(en: "numbers", es: "cifras"))
  public static let word = Noun(
    Phrase(en: "word", es: "palabra"), Phrase(en: "words", es: "palabras"))
  public static let impossibleDate = Noun(
    Phrase(en: "impossible date", es: "fecha imposible"),
    Phrase(en: "impossible dates", es: "fechas imposibles"))
  public static let find = Noun(
    Phrase(en: "find", es: "coincidencia"), Phrase(en: "finds", es: "coincidencias"))
  public static let quietMinute = Noun(
    Phrase(en: "quiet minute", es: "min sin uso"), Phrase(en: "quiet minutes", es: "min sin uso"))
  public static let quietSecond = Noun(
    Phrase(en: "quiet second", es: "s sin uso"), Phrase(en: "quiet seconds", es: "s sin uso"))
}

/// A number with its noun: "1 article", "5 articles".
public func counted(_ count: Int, _ noun: Noun, in language: ReaderLanguage) -> String {
  "\(count) \(noun.words(count, in: language))"
}

extension EditionCheck {
  /// Whether it holds, in a line: "sound. 54 events, 132 passages, 5 articles".
  public func verdict(in language: ReaderLanguage) -> String {
    guard unchecked == 0 else {
      return language.words(
        en: "\(unchecked) of \(passages) passages not checked: their articles were not read",
        es: "\(unchecked) de \(passages) pasajes sin comprobar: sus artículos no se leyeron")
    }
    let counts = [
      counted(events, .event, in: language), counted(passages, .passage, in: language),
      counted(articles, .article, in: language),
    ].joined(separator: ", ")
    return isSound
      ? language.words(en: "sound. \(counts)", es: "correcta. \(counts)")
      : language.words(en: "not sound. \(counts)", es: "con errores. \(counts)")
  }
}

/// "five articles"; in Spanish the noun must be masculine.
public func countedInWords(_ count: Int, _ noun: Noun, in language: ReaderLanguage) -> String {
  "\(numberWord(count, in: language)) \(noun.words(count, in: language))"
}

/// "five" up to twelve, then digits.
public func numberWord(_ number: Int, in language: ReaderLanguage) -> String {
  let words =
    switch language {
    case .english: englishNumbers
    case .spanish: spanishNumbers
    }
  return words.indices.contains(number) ? words[number] : String(number)
}

private let englishNumbers = [
  "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  "twelve",
]

private let spanishNumbers = [
  "ningún", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
  "once", "doce",
]

/// "21 of 54".
public func placed(_ number: Int, of count: Int, in language: ReaderLanguage) -> String {
  language.words(en: "\(number) of \(count)", es: "\(number) de \(count)")
}
