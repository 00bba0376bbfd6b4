import Archive
import Articles
import Story
import Temporal

/// Why a date is what it is, for the `i` overlay: headed lines in the order to be read.
public struct Explanation: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var name: String
    public var text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
  public var title: String
  public var items: [Item]

  /// Of a time expression.
  /// - Parameters:
  ///   - words: the expression as the text has it.
  ///   - source: what it was counted from in words: a document's name or an expression.
  ///   - event: the event that it dates.
  ///   - lasts: that event is said to have lasted, whatever the words alone say.
  public init(
    _ words: String, _ expression: TimeExpression, source: String?, event: EventRow? = nil,
    lasts: Bool = false, in language: ReaderLanguage
  ) {
    let lasts = lasts || event?.date.days.extent == .lasting
    title = Explanation.whyThisDate.words(in: language)
    items = [
      Item(name: Explanation.theWords.words(in: language), text: "“\(words)”"),
      Item(
        name: language.words(en: "They mean", es: "Significan"),
        text: Explanation.meaning(expression, lasts: lasts, language)),
      Item(
        name: language.words(en: "Rule", es: "Regla"),
        text: DateRule.words(for: words, expression, in: language)),
      Item(
        name: language.words(en: "Counted from", es: "Contado desde"),
        text: Explanation.origin(expression.countedFrom, source, language)),
      Item(name: "TIMEX3", text: Explanation.timex(expression)),
    ]
    if let event { items.append(Explanation.item(event, language)) }
  }

  /// Of a passage that tells an event without a date of its own.
  /// - Parameter news: when its article was published, where its words alone tie it to the event;
  ///   `nil`: an edition places it.
  public init(
    ofUndatedPassageIn event: EventRow, news: Publication? = nil, in language: ReaderLanguage
  ) {
    title = Explanation.whyThisDate.words(in: language)
    items = [
      Item(
        name: Explanation.theWords.words(in: language),
        text: language.words(
          en: "none: this passage has no date of its own",
          es: "ninguna: este pasaje no tiene fecha propia"))
    ]
    if let news {
      let published = DateWords.published(news, in: language)
      items.append(
        Item(
          name: language.words(en: "It stands here", es: "Está aquí"),
          text: language.words(
            en: "by its words: news of an article published \(published)",
            es: "por sus palabras: noticia de un artículo publicado \(published)")))
    }
    items += [
      Explanation.item(event, language),
      Item(
        name: language.words(en: "Its days", es: "Sus días"),
        text: Explanation.days(event.date.days, in: language)),
    ]
  }

  /// Of a sentence that stands outside the timeline.
  public init(ofSentenceWithoutDate kind: OutsideKind, in language: ReaderLanguage) {
    title = language.words(
      en: "Why it is not on the timeline", es: "Por qué no está en la cronología")
    let reason =
      switch kind {
      case .undated:
        language.words(
          en: "no event: nothing in it says a day by which it could stand there",
          es: "ningún suceso: nada en ello dice un día para estar allí")
      case .comment:
        language.words(
          en: "a reader's comment makes no event", es: "un comentario de lector no forma suceso")
      case .caption:
        language.words(
          en: "the words of a picture make no event", es: "un pie de foto no forma suceso")
      case .furniture:
        language.words(
          en: "the outlet sets it on its pages; it is no part of the article's own text",
          es: "el medio lo pone en sus páginas; no es texto del artículo")
      case .headline:
        language.words(
          en: "this headline tells no event that others date",
          es: "este titular no cuenta ningún suceso que otros fechen")
      case .header:
        language.words(
          en: "the file says this of the article; it is no part of its text",
          es: "el archivo dice esto del artículo; no es parte de su texto")
      }
    items = [Item(name: kind.word(in: language), text: reason)]
  }

  private static let whyThisDate = Phrase(en: "Why this date", es: "Por qué esta fecha")
  private static let theWords = Phrase(en: "The words", es: "Las palabras")
  public static let theEvent = Phrase(en: "The event", es: "El suceso")

  private static func item(_ event: EventRow, _ language: ReaderLanguage) -> Item {
    Item(
      name: theEvent.words(in: language),
      text: "\(DateWords.long(event.date, in: language)): \(event.title)")
  }

  /// Of an article's publication date.
  public init(_ publication: Publication?, in language: ReaderLanguage) {
    title = language.words(
      en: "Why this publication date", es: "Por qué esta fecha de publicación")
    let published = language.words(en: "Published", es: "Publicado")
    let basis = language.words(en: "Basis", es: "Se basa en")
    guard let publication else {
      items = [
        Item(name: published, text: DateWords.unknown.words(in: language)),
        Item(
          name: basis,
          text: language.words(
            en: "The article prints no date, and its text does not allow one to be worked out.",
            es: "El artículo no trae fecha, y su texto no permite deducirla.")),
        Item(
          name: language.words(en: "To give one", es: "Para darla"),
          text: language.words(
            en: "Write it into the folder's edition.yaml: published: 2010-06",
            es: "Se escribe en el edition.yaml de la carpeta: published: 2010-06")),
      ]
      return
    }
    items = [
      Item(name: published, text: DateWords.published(publication, in: language)),
      Item(
        name: language.words(en: "Days", es: "Días"),
        text: Explanation.days(publication.days, in: language)),
      Item(
        name: language.words(en: "Known", es: "Se sabe"),
        text: publication.source.words(in: language)),
      Item(
        name: basis,
        text: publication.basis.isEmpty
          ? language.words(en: "not given", es: "no se indica")
          : BasisWords.words(publication, in: language)),
      Item(name: "EDTF", text: publication.edtf),
    ]
  }

  private static func meaning(
    _ expression: TimeExpression, lasts: Bool, _ language: ReaderLanguage
  ) -> String {
    if let day = expression.impossibleDay { return day.sentence(in: language) }
    guard let range = expression.range else {
      return language.words(
        en: "The text does not say which days.", es: "El texto no dice qué días.")
    }
    let words = (DateWords.long(expression, in: language) ?? "") + ": "
    guard lasts, range.extent == .within, let first = range.first, let last = range.last,
      first < last
    else { return words + days(range, in: language) }
    let count = last.number - first.number + 1
    return words
      + language.words(
        en: "\(first.isoText) to \(last.isoText), it went on during these \(count) days",
        es: "\(first.isoText) a \(last.isoText), duró estos \(count) días")
  }

  /// "2009-12-01 to 2009-12-31, one unknown day of these 31".
  static func days(_ range: DayRange, in language: ReaderLanguage) -> String {
    let lasts = range.extent == .lasting
    switch (range.first, range.last) {
    case (nil, nil):
      return language.words(en: "no day is known", es: "no se conoce ningún día")
    case (let first?, nil):
      let day = first.isoText
      return lasts
        ? language.words(en: "from \(day) on", es: "desde \(day)")
        : language.words(
          en: "one unknown day, \(day) or later", es: "un día desconocido, \(day) o después")
    case (nil, let last?):
      let day = last.isoText
      return lasts
        ? language.words(en: "until \(day)", es: "hasta \(day)")
        : language.words(
          en: "one unknown day, \(day) or earlier", es: "un día desconocido, \(day) o antes")
    case (let first?, let last?):
      if first == last { return first.isoText }
      let count = last.number - first.number + 1
      return language.words(
        en: "\(first.isoText) to \(last.isoText), "
          + (lasts ? "all of these \(count) days" : "one unknown day of these \(count)"),
        es: "\(first.isoText) a \(last.isoText), "
          + (lasts ? "todos estos \(count) días" : "un día desconocido de estos \(count)"))
    }
  }

  private static func origin(
    _ reference: Reference?, _ source: String?, _ language: ReaderLanguage
  ) -> String {
    switch reference {
    case nil:
      return language.words(
        en: "nothing: the words are complete in themselves",
        es: "nada: las palabras bastan por sí solas")
    case .publication(let day):
      return language.words(en: "the article's own date, ", es: "la fecha del artículo, ")
        + DateWords.days(day, in: language)
    case .document(_, let day):
      let name = source.map { " (\($0))" } ?? ""
      let date = DateWords.days(day, in: language)
      return language.words(
        en: "the document quoted here\(name), \(date), not this article",
        es: "el documento citado aquí\(name), \(date), no este artículo")
    case .expression(_, let day):
      return CountWords.quoted(source, in: language)
        + language.words(en: " in the same text, ", es: " en el mismo texto, ")
        + DateWords.days(day, in: language)
    }
  }

  private static func timex(_ expression: TimeExpression) -> String {
    let mod = expression.mod.map { " · mod \($0.rawValue)" } ?? ""
    return "type \(expression.type.rawValue) · value \(expression.value)" + mod
  }
}

extension Explanation {
  /// Which articles give an event which days, and whose the event's date follows; `nil` where they
  /// agree.
  public init?(ofDisagreementIn detail: EventDetail, in language: ReaderLanguage) {
    guard let disagreement = detail.event.disagreement else { return nil }
    title = language.words(
      en: "The articles disagree on the date", es: "Los artículos no coinciden en la fecha")
    items = [
      Item(
        name: language.words(en: "The date shown", es: "La fecha mostrada"),
        text: DateWords.long(detail.event.date, in: language)
          + language.words(
            en: ", the days that most articles give in words of their own",
            es: ", los días que da la mayoría de los artículos con palabras propias"))
    ]
    for row in detail.reports {
      guard let days = row.report.days else { continue }
      let isOther = disagreement.against.contains(row.report.article)
      let remark = language.words(
        en: ", which cannot be the same", es: ", que no pueden ser los mismos")
      items.append(
        Item(
          name: "\(row.number) \(ArticleWords.outlet(row.article, in: language))",
          text: DateWords.days(days, in: language) + (isOther ? remark : "")))
    }
  }
}

extension Publication.Source {
  /// How a publication date is known, in a sentence.
  public func words(in language: ReaderLanguage) -> String {
    switch self {
    case .printed:
      language.words(en: "printed in the article", es: "está impresa en el artículo")
    case .inferred:
      language.words(
        en: "inferred: not printed, worked out from the text",
        es: "deducida: no está impresa, se dedujo del texto")
    case .edition:
      language.words(
        en: "given by this story's edition", es: "la da la edición de esta historia")
    }
  }
}
