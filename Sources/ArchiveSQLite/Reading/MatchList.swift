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

/// What was made of the filters used last.
struct MatchCache: Sendable {
  private static let capacity = 3
  private var lists: [(filter: Filter, list: MatchList)] = []

  mutating func list(for filter: Filter) -> MatchList? {
    guard let index = lists.firstIndex(where: { $0.filter == filter }) else { return nil }
    let found = lists.remove(at: index)
    lists.append(found)
    return found.list
  }

  mutating func put(_ list: MatchList, for filter: Filter) {
    if lists.count >= MatchCache.capacity { lists.removeFirst() }
    lists.append((filter, list))
  }
}
