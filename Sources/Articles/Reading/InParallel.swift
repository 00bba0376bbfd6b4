import Dispatch
import Synchronization

/// What `transform` makes of each element, worked out on all cores; in the order of the elements.
public func mapInParallel<Element: Sendable, Value: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Value
) -> [Value] {
  // Enough pieces that no core waits long for the last one, few enough that the lock costs nothing.
  mapInParallel(elements, inPiecesOf: max(1, min(256, elements.count / 64)), transform)
}

/// The same of elements that take so little each that they are worth a core only in pieces of a size.
public func mapInParallel<Element: Sendable, Value: Sendable>(
  _ elements: [Element], inPiecesOf size: Int, _ transform: @Sendable (Element) -> Value
) -> [Value] {
  let pieces = (elements.count + size - 1) / size
  guard pieces > 1 else { return elements.map(transform) }
  let made = Mutex([Int: [Value]](minimumCapacity: pieces))
  DispatchQueue.concurrentPerform(iterations: pieces) { piece in
    let range = (piece * size)..<min(elements.count, (piece + 1) * size)
    let values = elements[range].map(transform)
    made.withLock { $0[piece] = values }
  }
  return made.withLock { made in (0..<pieces).flatMap { made[$0] ?? [] } }
}

/// What two functions give that are worked out at the same time.
func atOnce<First, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let (group, later) = (DispatchGroup(), Later<Second>())
  DispatchQueue.global(qos: .userInitiated).async(group: group) {
    let made = second()
    later.value.withLock { $0 = made }
  }
  let made = first()
  group.wait()
  guard let other = later.value.withLock({ $0 }) else { preconditionFailure("it was waited for") }
  return (made, other)
}

/// A value that another thread gives.
private final class Later<Value: Sendable>: Sendable {
  let value = Mutex(Value?.none)
}
