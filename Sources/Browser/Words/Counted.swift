/// What is counted on the screens, in each language as one and as several are called.
struct Noun: Hashable, Sendable {
  private let one: Phrase
  private let several: Phrase

  private init(_ one: Phrase, _ several: Phrase) {
    self.one = one
    self.several = several
  }

  func words(_ count: Int, in language: Language) -> String {
    (count == 1 ? one : several).words(in: language)
  }
}

extension Noun {
  static let article = Noun(
    Phrase(en: "article", es: "artículo"), Phrase(en: "articles", es: "artículos"))
  static let event = Noun(Phrase(en: "event", es: "suceso"), Phrase(en: "events", es: "sucesos"))
  static let passage = Noun(
    Phrase(en: "passage", es: "pasaje"), Phrase(en: "passages", es: "pasajes"))
  static let undatedPassage = Noun(
    Phrase(en: "undated passage", es: "pasaje sin fecha"),
    Phrase(en: "undated passages", es: "pasajes sin fecha"))
  static let comment = Noun(
    Phrase(en: "comment", es: "comentario"), Phrase(en: "comments", es: "comentarios"))
  static let readerComment = Noun(
    Phrase(en: "reader comment", es: "comentario de lector"),
    Phrase(en: "reader comments", es: "comentarios de lectores"))
  static let word = Noun(Phrase(en: "word", es: "palabra"), Phrase(en: "words", es: "palabras"))
  static let impossibleDate = Noun(
    Phrase(en: "impossible date", es: "fecha imposible"),
    Phrase(en: "impossible dates", es: "fechas imposibles"))
  static let find = Noun(
    Phrase(en: "find", es: "coincidencia"), Phrase(en: "finds", es: "coincidencias"))
  static let quietMinute = Noun(
    Phrase(en: "quiet minute", es: "min sin uso"), Phrase(en: "quiet minutes", es: "min sin uso"))
  static let quietSecond = Noun(
    Phrase(en: "quiet second", es: "s sin uso"), Phrase(en: "quiet seconds", es: "s sin uso"))
}

/// A number with its noun: "1 article", "5 articles".
func counted(_ count: Int, _ noun: Noun, in language: Language) -> String {
  "\(count) \(noun.words(count, in: language))"
}

/// "five articles"; in Spanish the noun must be masculine.
func countedInWords(_ count: Int, _ noun: Noun, in language: Language) -> String {
  "\(numberWord(count, in: language)) \(noun.words(count, in: language))"
}

/// "five" up to twelve, then digits.
func numberWord(_ number: Int, in language: Language) -> String {
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
func placed(_ number: Int, of count: Int, in language: Language) -> String {
  language.words(en: "\(number) of \(count)", es: "\(number) de \(count)")
}
