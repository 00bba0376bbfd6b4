import Foundation

/// Looks again and again until something is there.
///
/// - Parameters:
///   - wish: what is waited for, in the words of the failure.
///   - seconds: how long; far more than anything here takes.
///   - seen: what to say was there instead.
/// - Throws: `TestFailure` when the time is over.
@discardableResult
public func eventually<Result>(
  _ wish: String, within seconds: Double = 30, seen: () -> String = { "" },
  _ look: () throws -> Result?
) throws -> Result {
  let deadline = Date(timeIntervalSinceNow: seconds)
  while true {
    if let result = try look() { return result }
    if Date() > deadline { throw TestFailure("waited in vain for \(wish)\n\(seen())") }
    usleep(10_000)
  }
}

/// The same for a condition.
public func eventually(
  _ wish: String, within seconds: Double = 30, seen: () -> String = { "" },
  until condition: () throws -> Bool
) throws {
  try eventually(wish, within: seconds, seen: seen) { try condition() ? true : nil }
}
