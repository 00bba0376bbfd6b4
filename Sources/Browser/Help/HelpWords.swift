import Words

/// What the help says besides the keys.
enum HelpWords {
  /// The place as the help's head names it.
  static func name(of place: Place) -> Phrase {
    switch place {
    case .opening: Phrase(en: "Opening screen", es: "Pantalla inicial")
    case .noDates: Phrase(en: "First screen", es: "Primera pantalla")
    case .events: Phrase(en: "Events", es: "Sucesos")
    case .reports: Phrase(en: "Reports", es: "Artículos del suceso")
    case .passages: Phrase(en: "Passages", es: "Pasajes")
    case .event: Phrase(en: "One event", es: "Un suceso")
    case .articles: Phrase(en: "Articles", es: "Artículos")
    case .articleEvents: Phrase(en: "An article's events", es: "Sucesos de un artículo")
    case .outside: Phrase(en: "Outside the timeline", es: "Fuera de la cronología")
    case .reader: Phrase(en: "Reader", es: "Lector")
    case .readerEvents: Phrase(en: "Events of this article", es: "Sucesos de este artículo")
    case .marks: Phrase(en: "Collected passages", es: "Pasajes reunidos")
    case .years: Phrase(en: "Folded years", es: "Años plegados")
    case .figures: Phrase(en: "Figures", es: "Cifras")
    case .help, .explanation: Phrase(en: "Explanation", es: "Explicación")
    case .following: Phrase(en: "What can be followed", es: "Lo que se puede seguir")
    }
  }

  /// The words on the screen explained.
  static func lines(at place: Place, layout: Layout, in language: ReaderLanguage) -> [String] {
    phrases(at: place, layout: layout).map { $0.words(in: language) }
  }

  private static func phrases(at place: Place, layout: Layout) -> [Phrase] {
    let isWide = layout.arrangement == .wide || (layout.isLinear && layout.size.columns >= 70)
    switch place {
    case .events, .reports, .passages, .event:
      if isWide { return mainView + (layout.isLinear ? [] : [landmark]) }
      return mainViewShort(hasLandmark: !layout.isLinear)
    case .articles, .articleEvents: return articles
    case .reader, .readerEvents: return (layout.isLinear ? [] : [signs]) + [counted]
    case .outside: return outside
    case .marks, .years, .following, .explanation: return []
    case .figures: return figures
    default: return layout.isLinear ? [] : [landmark]
    }
  }

  private static let landmark = Phrase(
    en: "*   a landmark of this story, named by its editor",
    es: "*   un hito de esta historia, señalado por quien la edita")
  private static let inferred = Phrase(
    en: "inferred   the date is not printed; it was worked out from the text. i says from what.",
    es: "deducida   la fecha no está impresa; se dedujo del texto. i dice de qué.")

  private static let figures = [
    Phrase(
      en: "according to   whom the sentence names; “the article” where it names nobody.",
      es: "según      a quien nombra la frase; «el artículo» si no nombra a nadie."),
    Phrase(
      en: "again      how many later articles give the same number; Tab goes through them.",
      es: "otra vez   cuántos artículos posteriores dan la misma cifra; Tab los recorre."),
    Phrase(
      en: "(of 1994)  the sentence dates what it counts long before the article.",
      es: "(de 1994)  la frase fecha lo contado mucho antes del artículo."),
  ]

  private static let mainView = [
    Phrase(
      en: "first      the earliest article here that tells it. Others, not in this collection, "
        + "may be earlier.",
      es: "primero    el primer artículo de aquí que lo cuenta. Otros, fuera de esta colección, "
        + "pueden ser anteriores."),
    Phrase(
      en: "2–3 yr     how long after the first article this one appeared; a range where a "
        + "publication date is one.",
      es: "2–3 años   cuánto después del primero apareció este; un intervalo si una fecha de "
        + "publicación lo es."),
    Phrase(
      en: "the article · quotation: NAME · document: NAME      whose words the passage is",
      es: "el artículo · cita: NOMBRE · documento: NOMBRE      de quién son las palabras"),
    Phrase(
      en: "same words as 1      the passage repeats article 1; it is not a second witness",
      es: "mismas palabras que 1      el pasaje repite el artículo 1; no es otro testigo"),
    Phrase(
      en: "≠ 4 Apr    the days that this article gives; they cannot be those of the others",
      es: "≠ 4 abr    los días que da este artículo; no pueden ser los de los otros"),
    inferred,
    Phrase(
      en: "by, about, early, in 09–10     one day, known no better than that     "
        + "early 09 –     it lasts from then on",
      es: "para, hacia, ini. (inicios), med., fin., en 09–10     un día que no se conoce mejor     "
        + "ini. 09 –     dura desde entonces"),
  ]

  private static func mainViewShort(hasLandmark: Bool) -> [Phrase] {
    [
      Phrase(
        en: "first: earliest of these articles.   2–3 yr: how long after the first.",
        es: "primero: el primero de estos artículos.   2–3 años: cuánto después."),
      Phrase(
        en: "same words as 1: repeats article 1, not a second witness."
          + (hasLandmark ? "   * landmark" : ""),
        es: "mismas palabras que 1: repite el artículo 1, no es otro testigo."
          + (hasLandmark ? "   * hito" : "")),
      Phrase(
        en: "early 09 –: it lasts from then on.   in 09–10: one day, known no better.",
        es: "ini. 09 –: desde inicios de 2009.   en 09–10: un día sin precisar."),
    ]
  }

  private static let articles = [
    inferred,
    Phrase(
      en: "events     events of the timeline that the article mentions",
      es: "sucesos    sucesos de la cronología que el artículo menciona"),
    Phrase(
      en: "undated    its sentences that name no date; u lists them",
      es: "sin fecha  sus frases que no nombran fecha; u las muestra"),
  ]

  private static let signs = Phrase(
    en: "┊   a quoted document     ▌   a dated passage     ▶   the date that is explained below",
    es: "┊   documento citado     ▌   pasaje con fecha     ▶   fecha explicada abajo")
  private static let counted = Phrase(
    en: "counted from   the day that words such as “last December” start from",
    es: "contado desde   el día del que parten palabras como “last December”")

  private static let outside = [
    Phrase(
      en: "undated    a sentence that names no date of its own, or none that could be worked out",
      es: "sin fecha  una frase que no nombra fecha propia, o ninguna que se pueda averiguar"),
    Phrase(
      en: "comment    a reader's comment below an article; it makes no event",
      es: "comentario de un lector al pie de un artículo; no forma un suceso"),
    Phrase(
      en: "page       what the outlet sets on its pages: bylines, notices, links",
      es: "página     lo que el medio pone en sus páginas: firmas, avisos, enlaces"),
  ]

  /// The query language.
  static let searching: [(query: String, meaning: Phrase)] = [
    (
      "grave palomas",
      Phrase(
        en: "both words; the last one may be its beginning",
        es: "ambas palabras; de la última basta el principio")
    ),
    ("\"mass grave\"", Phrase(en: "these words together", es: "estas palabras juntas")),
    ("grave -palomas", Phrase(en: "without a word", es: "sin una palabra")),
    ("grave OR tomb", Phrase(en: "one of them", es: "una de las dos")),
    (
      "outlet:nation",
      Phrase(
        en: "of an outlet; also author: speaker: kind: place:",
        es: "de un medio; también author: speaker: kind: place:")
    ),
    (
      "voice:document",
      Phrase(
        en: "in a document; also voice:article voice:quotation",
        es: "en un documento; también voice:article voice:quotation")
    ),
    (
      "during:2009..2010",
      Phrase(
        en: "of a time; also before:2011 after:2010-06",
        es: "de una época; también before:2011 after:2010-06")
    ),
    (
      "is:disagreed",
      Phrase(
        en: "whose articles disagree on the date; also is:landmark",
        es: "cuyos artículos no coinciden en la fecha; también is:landmark")
    ),
  ]
  static let searchingRules = [
    Phrase(
      en: "Upper case and accents make no difference; e-mail is email.",
      es: "Mayúsculas y acentos dan igual; e-mail es email."),
    Phrase(
      en: "Enter keeps what is found, Esc undoes it.",
      es: "Enter acepta lo encontrado, Esc lo deshace."),
  ]
}
