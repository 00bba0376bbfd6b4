import Foundation

/// Looks again and again until something is there.
///
/// - Parameters:
///   - wish: what is waited for, in the words of the failure.
///   - seen: what to say was there instead.
/// - Throws: `TestFailure` after 30 seconds, far more than anything here takes.
@discardableResult
public func eventually<Result>(
  _ wish: String, seen: () -> String = { "" }, _ look: () throws -> Result?
) throws -> Result {
  let deadline = Date(timeIntervalSinceNow: 30)
  while true {
    if let result = try look() { return result }
    if Date() > deadline { throw TestFailure("waited in vain for \(wish)\n\(seen())") }
    usleep(10_000)
  }
}

/// The same for a condition.
public func eventually(
  _ wish: String, seen: () -> String = { "" }, until condition: () throws -> Bool
) throws {
  try eventually(wish, seen: seen) { try condition() ? true : nil }
}
