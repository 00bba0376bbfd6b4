import ArchiveStore
import Temporal
import Story

extension Explanation {
  /// Which articles give an event which days, and whose the event's date follows; `nil` where they
  /// agree.
  init?(ofDisagreementIn detail: EventDetail, in language: Language) {
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
