/// What a self-test found.
public struct SelfTestReport: Sendable {
  var findings: [Finding]

  /// Whether nothing forbidden works, what must be left works, and what can be tried everywhere
  /// could be tried.
  public var isPassed: Bool {
    count(.notRefused) + count(.broken) == 0
      && findings.allSatisfy {
        !$0.attempt.isEverywhere || !$0.attempt.isKnownHere || $0.verdict == .refused
      }
  }

  /// A table for a person, below it what says nothing here, and counts in the last line.
  public var lines: [String] {
    let heads = ["what is tried", "call", "without locks", "with locks", ""]
    let rows =
      [heads]
      + findings.map {
        [
          $0.attempt.title, $0.attempt.call, "\($0.unlocked)", "\($0.locked)", $0.verdict.rawValue,
        ]
      }
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let table = rows.map { row in
      zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ").trimmingEnd()
    }
    let untried = findings.filter { $0.verdict == .notTestable }.map(\.attempt.title)
    let note =
      untried.isEmpty ? [] : ["Not testable here: \(untried.joined(separator: "; ")).", ""]
    return table + [""] + note + [summary]
  }

  private var summary: String {
    let counts = Finding.Verdict.allCases.map { "\(count($0)) \($0.rawValue)" }
    return counts.joined(separator: ", ")
  }

  private func count(_ verdict: Finding.Verdict) -> Int {
    findings.count { $0.verdict == verdict }
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
