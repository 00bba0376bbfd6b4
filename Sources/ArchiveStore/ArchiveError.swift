/// Why an archive could not be written or read.
public enum ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound
  /// A later question made this one needless (`Archive.interrupt`).
  case interrupted
  /// The file is no archive, or of a version that this program cannot read.
  case noArchive(file: String)
  case otherVersion(file: String, Int)
  /// The stored bytes make no sense.
  case damaged
  /// A passage names an article that is not in the timeline.
  case unknownArticle(String)
  /// What SQLite says.
  case storage(String)

  public var description: String {
    switch self {
    case .notFound: "not found in the archive"
    case .interrupted: "interrupted"
    case .noArchive(let file): "\(file) is not a dateline archive"
    case .otherVersion(let file, let version):
      "\(file) is an archive of version \(version); this program reads version \(Schema.version)"
    case .damaged: "the archive is damaged"
    case .unknownArticle(let id): "a passage names the article \(id), which is not there"
    case .storage(let reason): "the archive cannot be used: \(reason)"
    }
  }
}
