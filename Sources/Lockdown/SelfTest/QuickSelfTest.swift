/// A look at the locks from inside, before a kiosk reads anything: a few calls that must fail.
enum QuickSelfTest {
  /// - Throws: where one gets through.
  static func run() throws(LockFailure) {
    for attempt in Attempts.quick {
      let result = attempt.perform(with: AttemptMeans())
      let outcome: Outcome = result == 0 ? .worked : .failed(result)
      guard result == attempt.quickAnswer else {
        throw LockFailure(
          .selfTest, "\(attempt.title) (\(attempt.call)) is not refused: \(outcome)")
      }
    }
  }
}
