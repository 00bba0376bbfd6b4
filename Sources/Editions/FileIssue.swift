/// Something wrong in an edition, with its place and the reason, as one line for a person.
public struct FileIssue: Hashable, Sendable, CustomStringConvertible {
  /// A warning leaves the timeline whole: an article that is not in the folder.
  public enum Severity: String, Sendable, Hashable { case error, warning }

  public var file: String
  public var place: FilePlace
  public var reason: String
  public var severity: Severity

  public init(
    file: String, place: FilePlace, reason: String, severity: Severity = .error
  ) {
    self.file = place.file ?? file
    self.place = place
    self.reason = reason
    self.severity = severity
  }

  /// `edition.yaml:12:5: unknown key 'titel'`
  public var description: String { "\(file):\(place.line):\(place.column): \(reason)" }
}

/// An edition that cannot be used: every issue, in order of place. Never empty.
public struct EditionError: Error, Hashable, Sendable, CustomStringConvertible {
  public var issues: [FileIssue]

  public init(issues: [FileIssue]) { self.issues = issues }

  /// A line for each issue.
  public var description: String { issues.map(\.description).joined(separator: "\n") }
}
