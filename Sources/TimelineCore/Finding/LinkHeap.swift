/// The best link first.
struct LinkHeap {
  private var links: [Link] = []

  mutating func push(_ link: Link) {
    links.append(link)
    var child = links.count - 1
    while child > 0, links[(child - 1) / 2] < links[child] {
      links.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Link? {
    guard let first = links.first, let last = links.popLast() else { return nil }
    guard !links.isEmpty else { return first }
    links[0] = last
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < links.count }
      guard let best = children.max(by: { links[$0] < links[$1] }), links[parent] < links[best]
      else { return first }
      links.swapAt(parent, best)
      parent = best
    }
  }
}
