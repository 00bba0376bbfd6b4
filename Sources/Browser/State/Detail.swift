import ArchiveStore
import Words

extension BrowserState {
  /// How many events may be shown besides the landmarks, from few to many; after these, all.
  private static let steps = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

  /// Whether more or fewer events can be shown.
  var canShowMore: Bool { here.list.filter.top != nil }
  var canShowFewer: Bool {
    guard let story else { return false }
    return (here.list.filter.top ?? story.events) > Self.steps[0] && story.events > Self.steps[0]
  }

  mutating func changeDetail(_ direction: Int) {
    guard let story else { return }
    let steps = Self.steps.filter { $0 < story.events }
    let now = here.list.filter.top ?? Int.max
    if direction > 0 {
      guard canShowMore else {
        message = language.words(
          en: "all events are shown", es: "ya se muestran todos los sucesos")
        return
      }
      show(top: steps.first { $0 > now })
    } else {
      guard let fewer = steps.last(where: { $0 < now }) else {
        message = language.words(en: "these are the fewest", es: "ya no pueden ser menos")
        return
      }
      show(top: fewer)
    }
  }

  private mutating func show(top: Int?) {
    var filter = here.list.filter
    filter.top = top
    here.list.narrow(to: filter, at: nil)
  }
}
