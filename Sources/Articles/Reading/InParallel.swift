import Dispatch
import Synchronization

/// What `transform` makes of each element, worked out on all cores; in the order of the elements.
public func mapInParallel<Element: Sendable, Value: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Value
) -> [Value] {
  // Enough pieces that no core waits long for the last one, few enough that the lock costs nothing.
  let size = max(1, min(256, elements.count / 64))
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
