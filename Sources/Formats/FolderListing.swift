import Articles
import Foundation

extension ArticleReader {
  /// The files of a folder, before any is read.
  public struct Listing: Sendable {
    /// Paths below the folder, in order.
    public var files: [String]
    public var skipped: [Skipped]
  }

  /// The files below the folder at `path` that are read as articles, and those that are not.
  ///
  /// Hidden files and folders are passed over without a word, an edition with one. Links to files
  /// are followed, links to folders are not.
  ///
  /// - Throws: `missing`, `unreadable` or `noArticles`.
  public static func files(in path: String) throws(ArticleError) -> Listing {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path)
    }
    guard isFolder.boolValue else { throw .unreadable(path, reason: "a file, not a folder") }
    var walk = FolderWalk(root: path)
    do {
      walk.visit(try FolderWalk.names(in: path), below: "")
    } catch {
      throw .unreadable(path, reason: "the folder cannot be read: \(error.reason)")
    }
    if walk.listing.files.isEmpty {
      guard let closed = walk.listing.skipped.first(where: \.mayHoldArticles) else {
        throw .noArticles(folder: path, files: ArticleReader.endingsInWords)
      }
      throw .unreadable(path + "/" + closed.file, reason: closed.reason)
    }
    walk.listing.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    walk.listing.skipped.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    return walk.listing
  }
}

/// Collects the files of a folder and of those inside it.
private struct FolderWalk {
  let root: String
  var listing = ArticleReader.Listing(files: [], skipped: [])

  mutating func visit(_ names: [String], below folder: String) {
    for name in names where !name.hasPrefix(".") {
      let file = folder + name
      switch kind(of: root + "/" + file) {
      case .folder:
        do throws(FileFault) {
          visit(try Self.names(in: root + "/" + file), below: file + "/")
        } catch {
          skip(
            file, because: "the folder cannot be read: \(error.reason)", mayHoldArticles: true)
        }
      case .linkedFolder: skip(file, because: "a link to a folder; such links are not followed")
      case .file:
        if let reason = reasonToSkip(name) {
          skip(file, because: reason)
        } else {
          listing.files.append(file)
        }
      case .other: skip(file, because: "neither a file nor a folder")
      case .gone:
        let reason =
          name.contains("\u{FFFD}") ? "its name is not UTF-8" : "it is gone, or a broken link"
        skip(file, because: reason)
      case .unreachable(let fault): skip(file, because: "\(fault)", mayHoldArticles: true)
      }
    }
  }

  /// What stands in a folder, in no order.
  static func names(in path: String) throws(FileFault) -> [String] {
    // Foundation does not say why it cannot.
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    close(descriptor)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .system(EIO)
    }
    return names
  }

  private mutating func skip(
    _ file: String, because reason: String, mayHoldArticles: Bool = false
  ) {
    listing.skipped.append(
      .init(file: TextBoundary.line(file), reason: reason, mayHoldArticles: mayHoldArticles))
  }

  private enum Kind {
    case file, folder, linkedFolder, other, gone
    case unreachable(FileFault)
  }

  private func kind(of path: String) -> Kind {
    guard let own = type(of: path) else {
      let fault = FileFault(errno: errno)
      return fault == .missing ? .gone : .unreachable(fault)
    }
    let isLink = own == S_IFLNK
    let target =
      isLink ? type(of: URL(fileURLWithPath: path).resolvingSymlinksInPath().path) : own
    switch target {
    case S_IFREG?: return .file
    case S_IFDIR?: return isLink ? .linkedFolder : .folder
    case nil, S_IFLNK?: return .gone
    default: return .other
    }
  }

  /// Of the file itself, not of what it links to. Foundation would also look up its owner's name:
  /// a file and two sockets more for every article.
  private func type(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private func reasonToSkip(_ name: String) -> String? {
    if EditionFile.names.contains(name) { return "an edition, not an article" }
    let ending = FilePath.ending(of: name).lowercased()
    if ArticleReader.endings.contains(ending) { return nil }
    let kind = ending.isEmpty ? "its name has no ending" : "a .\(TextBoundary.line(ending)) file"
    return "\(kind); \(ArticleReader.endingsInWords) are read"
  }
}
