import ArchiveStore
import Temporal
import TimelineCore

extension Explanation {
  /// Which articles give an event which days, and whose the event's date follows; `nil` where they
  /// agree.
  init?(ofDisagreementIn detail: EventDetail) {
    guard let disagreement = detail.event.disagreement else { return nil }
    title = "The articles disagree on the date"
    items = [
      Item(
        name: "The date shown",
        text: DateWords.long(detail.event.date)
          + ", the days that most articles give in words of their own")
    ]
    for row in detail.reports {
      guard let days = row.report.days else { continue }
      let isOther = disagreement.against.contains(row.report.article)
      let outlet = row.article.outlet ?? "outlet unknown"
      items.append(
        Item(
          name: "\(row.number) \(outlet)",
          text: DateWords.days(days) + (isOther ? ", which cannot be the same" : "")))
    }
  }
}
