import TestSupport
import Testing

@testable import Indexing

@Suite("An order in which articles are moved")
struct MovableOrderTests {
  @Test("is that of a list in which they are moved one by one", arguments: 1...10)
  func moves(seed: Int) {
    var random = RepeatableNumbers(seed: UInt64(seed))
    var list = Array(0..<30)
    var order = MovableOrder(count: 30)
    for _ in 0..<300 {
      let moved = Int.random(in: 0..<30, using: &random)
      // Many behind the same one: room between neighbours runs out.
      let other = Int.random(in: 0..<3, using: &random)
      guard moved != other, let place = list.firstIndex(of: moved) else { continue }
      list.remove(at: place)
      let target = list.firstIndex(of: other) ?? 0
      list.insert(moved, at: target + 1)
      order.move(moved, after: other)
      #expect(order.elements == list)
      #expect(zip(list, list.dropFirst()).allSatisfy { order.isBefore($0, $1) })
    }
  }

  @Test("of nothing is empty")
  func empty() {
    #expect(MovableOrder(count: 0).elements == [])
  }
}
