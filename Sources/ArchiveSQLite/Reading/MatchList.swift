import Algorithms
import Archive
import Story

/// The events that pass a filter, in order of id.
///
/// Eight bytes an event; made by one pass, after which every place and count is a binary search.
struct MatchList: Sendable {
  let ids: [Int64]

  /// How many events come before `id`.
  func place(of id: Int64) -> Int {
    ids.partitioningIndex { $0 >= id }
  }

  func contains(_ id: Int64) -> Bool {
    let place = place(of: id)
    return place < ids.count && ids[place] == id
  }

  /// How many events come before the one after `id`.
  func place(after id: Int64) -> Int {
    place(of: id) + (contains(id) ? 1 : 0)
  }
}

/// What was made of the questions asked last.
struct RecentAnswers<Question: Equatable & Sendable, Answer: Sendable>: Sendable {
  private let capacity = 3
  /// The one asked for last stands last.
  private var kept: [(question: Question, answer: Answer)] = []

  mutating func answer(to question: Question) -> Answer? {
    guard let index = kept.firstIndex(where: { $0.question == question }) else { return nil }
    let found = kept.remove(at: index)
    kept.append(found)
    return found.answer
  }

  mutating func keep(_ answer: Answer, to question: Question) {
    if kept.count >= capacity { kept.removeFirst() }
    kept.append((question, answer))
  }
}
