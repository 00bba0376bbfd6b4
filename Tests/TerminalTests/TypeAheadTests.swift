import Screen
import Testing

@testable import CursesTerminal

@Test func `Keys typed ahead come in their order, however many were taken before`() {
  var keys = TypeAhead()
  var taken: [KeyPress] = []
  for number in 0..<5000 {
    keys.append(.function(number))
    // Two of three are taken at once, so that the rest grows past the limit.
    if number % 3 > 0, let key = keys.take() { taken.append(key) }
  }
  #expect(keys.isFull)
  while let key = keys.take() { taken.append(key) }
  #expect(taken == (0..<5000).map { .function($0) })
  #expect(keys.isEmpty)
}

@Test func `Keys typed ahead are full at their limit, and no more after one was taken`() {
  var keys = TypeAhead()
  for _ in 1..<TypeAhead.limit { keys.append(.up) }
  #expect(!keys.isFull)
  keys.append(.down)
  #expect(keys.isFull)
  _ = keys.take()
  #expect(!keys.isFull)
}
