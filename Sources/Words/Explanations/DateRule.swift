import Temporal

/// The rule by which an expression got its days, in plain words.
enum DateRule {
  static func words(
    for words: String, _ expression: TimeExpression, in language: ReaderLanguage
  ) -> String {
    let parts = [base(words, expression), part(expression.mod)].compactMap { $0 }
    return parts.map { $0.words(in: language) }.joined(separator: " ")
  }

  private static func base(_ words: String, _ expression: TimeExpression) -> Phrase {
    switch expression.value {
    case "PAST_REF":
      return Phrase(
        en: "It speaks of the past and names no days.", es: "Habla del pasado y no nombra días.")
    case "PRESENT_REF":
      return Phrase(
        en: "It speaks of the present and names no days.",
        es: "Habla del presente y no nombra días.")
    case "FUTURE_REF":
      return Phrase(
        en: "It speaks of the future and names no days.", es: "Habla del futuro y no nombra días.")
    default: break
    }
    if expression.type == .duration {
      return Phrase(en: "A length of time.", es: "Es una duración.")
    }
    if expression.type == .set {
      return Phrase(en: "It happens again and again.", es: "Ocurre una y otra vez.")
    }
    if expression.isImpossible {
      return Phrase(
        en: "It names a day that no calendar has, so it dates nothing.",
        es: "Nombra un día que ningún calendario tiene; por eso no fecha nada.")
    }
    guard expression.range != nil else {
      return Phrase(
        en: "It is counted from a date that is not known.",
        es: "Se cuenta desde una fecha que no se conoce.")
    }
    guard let reference = expression.countedFrom else {
      if let other = otherOrder(words, expression) { return other }
      return Phrase(
        en: "It names its own year; nothing had to be counted.",
        es: "Nombra su propio año; no hubo que contar nada.")
    }
    return counted(tokens(words), expression, from: reference)
  }

  /// Of numbers that are another day with the month in the place of the day.
  private static func otherOrder(_ words: String, _ expression: TimeExpression) -> Phrase? {
    guard let date = NumericDate(words), date.isAmbiguous, let monthFirst = date.monthFirst,
      let dayFirst = date.dayFirst
    else { return nil }
    if expression.range?.first == monthFirst {
      let other = dayFirst.isoText
      return Phrase(
        en: "Read with the month first, as in America; with the day first it is \(other).",
        es: "Se lee con el mes primero, como en Estados Unidos; con el día primero es \(other).")
    }
    let other = monthFirst.isoText
    return Phrase(
      en: "Read with the day first, as others in the text; with the month first it is \(other).",
      es: "Se lee con el día primero, como otras del texto; con el mes primero es \(other).")
  }

  private static func counted(
    _ tokens: Set<String>, _ expression: TimeExpression, from reference: Reference
  ) -> Phrase {
    if tokens.contains("ago") || tokens.contains("earlier") || tokens.contains("before") {
      return Phrase(
        en: "So much time before the date it is counted from.",
        es: "Ese tiempo antes de la fecha desde la que se cuenta.")
    }
    if tokens.contains("later") || tokens.contains("after") {
      return Phrase(
        en: "So much time after the date it is counted from.",
        es: "Ese tiempo después de la fecha desde la que se cuenta.")
    }
    if !tokens.isDisjoint(with: ["last", "past", "previous"]) {
      return Phrase(
        en: "The latest one that is over on the date it is counted from.",
        es: "El último ya terminado en la fecha desde la que se cuenta.")
    }
    if !tokens.isDisjoint(with: ["this", "same", "current", "today"]) {
      return Phrase(
        en: "The one that holds the date it is counted from.",
        es: "El que contiene la fecha desde la que se cuenta.")
    }
    if tokens.contains("next") || tokens.contains("tomorrow") {
      return Phrase(
        en: "The first one after the date it is counted from.",
        es: "El primero después de la fecha desde la que se cuenta.")
    }
    if tokens.contains("yesterday") {
      return Phrase(
        en: "The day before the date it is counted from.",
        es: "El día anterior a la fecha desde la que se cuenta.")
    }
    if !tokens.isDisjoint(with: ["recently", "recent"]) {
      return Phrase(
        en: "Not long before the date it is counted from.",
        es: "Poco antes de la fecha desde la que se cuenta.")
    }
    if !tokens.isDisjoint(with: weekdays) {
      return weekday(Recurrence(expression, from: reference, every: 7))
    }
    if case .expression = reference {
      return Phrase(
        en: "It takes its year from another date of the text.",
        es: "Toma su año de otra fecha del texto.")
    }
    return ofYear(Recurrence(expression, from: reference, every: 365))
  }

  private static func weekday(_ taken: Recurrence) -> Phrase {
    switch taken {
    case .nearest:
      Phrase(
        en: "A day of the week: the one nearest to the date it is counted from is taken.",
        es: "Un día de la semana: se toma el más cercano a la fecha desde la que se cuenta.")
    case .last:
      Phrase(
        en: "A day of the week: it tells of what has been, so the last one before the date it is "
          + "counted from is taken, though the next is nearer.",
        es: "Un día de la semana: habla de lo que ya ha sido; se toma el último antes de la fecha "
          + "desde la que se cuenta, aunque el siguiente esté más cerca.")
    case .next:
      Phrase(
        en: "A day of the week: it tells of what follows, so the first one after the date it is "
          + "counted from is taken, though the last is nearer.",
        es: "Un día de la semana: habla de lo que sigue; se toma el primero después de la fecha "
          + "desde la que se cuenta, aunque el anterior esté más cerca.")
    case .far:
      Phrase(
        en: "A day of the week: one that other dates of the text allow is taken.",
        es: "Un día de la semana: se toma uno que otras fechas del texto permiten.")
    }
  }

  private static func ofYear(_ taken: Recurrence) -> Phrase {
    switch taken {
    case .nearest:
      Phrase(
        en: "It names no year; the one nearest to the date it is counted from is taken.",
        es: "No nombra año; se toma el más cercano a la fecha desde la que se cuenta.")
    case .last:
      Phrase(
        en:
          "It names no year, and nothing says that it is to come: the last one before the date it "
          + "is counted from is taken, though the next is nearer.",
        es: "No nombra año, y nada dice que esté por venir: se toma el último antes de la fecha "
          + "desde la que se cuenta, aunque el siguiente esté más cerca.")
    case .next:
      Phrase(
        en: "It names no year; the first one after the date it is counted from is taken, though "
          + "the last is nearer.",
        es: "No nombra año; se toma el primero después de la fecha desde la que se cuenta, aunque "
          + "el anterior esté más cerca.")
    case .far:
      Phrase(
        en:
          "It names no year; the one that it is known for, or that other dates of the text allow, "
          + "is taken.",
        es: "No nombra año; se toma aquel por el que se conoce o el que otras fechas del texto "
          + "permiten.")
    }
  }

  private static let weekdays: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// What "early", "mid" and "late" are taken to mean.
  private static func part(_ mod: Modifier?) -> Phrase? {
    switch mod {
    case .start:
      Phrase(
        en: "“Early” is the first third: days 1–10 of a month, January–April of a year.",
        es: "“Inicios” es el primer tercio: días 1–10 de un mes, enero–abril de un año.")
    case .mid:
      Phrase(
        en: "“Mid” is the middle third: days 11–20 of a month, May–August of a year.",
        es: "“Mediados” es el segundo tercio: días 11–20 de un mes, mayo–agosto de un año.")
    case .end:
      Phrase(
        en: "“Late” is the last third: from day 21 of a month, September–December of a year.",
        es:
          "“Fines” es el último tercio: desde el día 21 de un mes, septiembre–diciembre de un año."
      )
    case .approx:
      Phrase(
        en: "“About” leaves the days open on both sides.",
        es: "“Hacia” deja los días abiertos por ambos lados.")
    default: nil
    }
  }

  private static func tokens(_ words: String) -> Set<String> {
    Set(words.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
