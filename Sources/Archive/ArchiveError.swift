/// Why an archive could not be written or read.
public enum ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound
  /// A later question made this one needless (`TimelineArchive.interrupt`).
  case interrupted
  /// The file is no archive, or of a version that this program cannot read.
  case noArchive(file: String)
  case otherVersion(file: String, Int, reads: Int)
  /// The folder that the file should be in is not there.
  case noFolder(file: String)
  /// Somebody else is writing the file; `nil`: it is not known who.
  case beingWritten(file: String, process: Int?)
  /// What is stored makes no sense, or is not what this program writes.
  case damaged(ArchiveDamage)
  /// A passage names an article that is not in the timeline.
  case unknownArticle(String)
  /// What SQLite says.
  case storage(String)

  public var description: String {
    switch self {
    case .notFound: "not found in the archive"
    case .interrupted: "interrupted"
    case .noArchive(let file): "\(file) is not a dateline archive"
    case .otherVersion(let file, let version, let reads):
      "\(file) is an archive of version \(version); this program reads version \(reads)"
    case .noFolder(let file): "\(file): its folder is missing"
    case .beingWritten(let file, let process):
      "\(file) is being written by \(process.map { "process \($0)" } ?? "another process")"
    case .damaged(let damage): damage.description
    case .unknownArticle(let id): "a passage names the article \(id), which is not there"
    case .storage(let reason): "the archive cannot be used: \(reason)"
    }
  }
}

/// What of an archive makes no sense, and where: one line for a person.
public struct ArchiveDamage: Hashable, Sendable, CustomStringConvertible {
  /// `nil`: the archive is in memory.
  public var file: String?
  /// "table events, row 12"; `nil`: no single place.
  public var place: String?
  public var reason: String

  public init(file: String? = nil, place: String? = nil, _ reason: String) {
    self.file = file
    self.place = place
    self.reason = reason
  }

  public var description: String {
    "damaged archive: " + [file, place, reason].compactMap { $0 }.joined(separator: ": ")
  }
}
