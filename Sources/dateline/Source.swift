import Archive
import Articles
import Formats
import Foundation
import Indexing

/// A folder, a file of articles or an archive that a person names: the one door to its articles.
struct Source {
  enum Kind { case folder, file, archive }

  let path: String
  let kind: Kind

  /// Looks at what stands at a path.
  /// - Parameter hint: follows the words that nothing does.
  /// - Throws: `Fault`.
  init(at path: String, hint: String = "") throws {
    self.path = path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Fault(.noInput, "\(TextBoundary.line(path)): no such file or folder\(hint)")
    }
    do {
      kind = isFolder.boolValue ? .folder : try ArchiveFormat.isDatabase(path) ? .archive : .file
    } catch {
      throw Fault(.noInput, "\(TextBoundary.line(path)): \(error)")
    }
  }

  /// The last part of the path, safe to show.
  var name: String { Self.name(of: path) }

  /// The whole path, links resolved.
  var wholePath: String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  /// A digest of the whole path, from which nobody learns it: 32 hexadecimal digits.
  var key: String { String(SHA256.hexadecimal(of: Array(wholePath.utf8)).prefix(32)) }

  /// What files that are kept of it are called: a story is known by where its articles or its archive
  /// are, "clippings-1f0a…".
  var wholePathName: String {
    let path = wholePath
    let plain = FilePath.title(of: Self.name(of: path)).unicodeScalars.prefix(40).map { scalar in
      let isPlain = scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      return isPlain ? String(scalar) : "-"
    }
    // Passages are known by their articles' bytes, so that nothing is mixed up should two ever be the
    // same.
    var hash = StableHash()
    for byte in path.utf8 { hash.combine(byte) }
    let digits = String(hash.value, radix: 16)
    return plain.joined() + "-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// What a timeline of it is called.
  var title: String { kind == .archive ? FilePath.title(of: name) : name }

  /// The folder that names of its articles' files begin in; `nil`: its articles are in no files.
  var folder: String? {
    switch kind {
    case .folder: path
    case .file: FilePath.folder(of: path)
    case .archive: nil
    }
  }

  /// The file of the edition that lies in the folder.
  var ownEdition: String? {
    guard kind == .folder else { return nil }
    return EditionFile.places(in: path).first(where: FileManager.default.fileExists)
  }

  /// - Throws: `Fault` where it is no archive of this program.
  func archive() throws -> any TimelineArchive { try ArchiveFormat.open(path) }

  /// Reads all articles, some at a time, as their texts alone give them.
  ///
  /// - Parameters:
  ///   - progress: told after each file, or after each article of an archive, from several threads.
  ///   - take: is given the articles.
  /// - Returns: what was not read.
  /// - Throws: `Fault` where there is no article to read.
  func forEach(
    progress: @escaping @Sendable () -> Void = {}, _ take: ([Article]) throws -> Void
  ) throws -> [ArticleReader.Skipped] {
    var count = 0
    func counted(_ articles: [Article]) throws {
      count += articles.count
      try take(articles)
    }
    var skipped: [ArticleReader.Skipped] = []
    do {
      switch kind {
      case .folder:
        skipped = try FolderReading(of: path, in: .all).forEach(
          portion: TimelineBuilder.portion, progress: progress
        ) { try counted($0.articles) }
      case .archive:
        try archive().forEachOriginal { articles in
          for _ in articles { progress() }
          try counted(articles)
        }
      case .file:
        try counted(try ArticleReader.articles(at: path, in: .all))
        progress()
      }
    } catch let error as ArticleError {
      throw Fault(error)
    } catch let error as ArchiveError {
      throw Fault(error, in: path)
    }
    if count == 0 {
      let reasons = skipped.map { "\($0.file): \($0.reason)" }
      throw Fault(.badData, reasons.first ?? "\(TextBoundary.line(path)): no article to read")
    }
    return skipped
  }

  /// Reads all articles at once, and tells on standard error what was not read or not all UTF-8.
  /// - Throws: `Fault` where there is no article to read.
  func articles() throws -> [Article] {
    var articles: [Article] = []
    let skipped = try forEach { articles += $0 }
    for note in articles.compactMap(\.encodingNote) { StandardStream.error.note(note) }
    ArticleReader.Skipped.tell(of: skipped)
    return articles
  }

  /// The last part of a path, also of `.` and `clippings/`, safe to show.
  static func name(of path: String) -> String {
    TextBoundary.line(URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent)
  }
}
