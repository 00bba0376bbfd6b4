import Articles
import Browser
import Exchange
import Glibc
import Words

/// The file in which one story's collected passages and last queries are kept between sessions.
///
/// JSON lines. The first is `{"dateline.state":1}`; each other one is a passage that was collected
/// or a query, the older first:
///
///     {"mark":{"bytes":[1201,1403],"focus":[1260,1403],"sha256":"9f0c…"}}
///     {"query":"grave palomas"}
///
/// `sha256` is that of the article's file, `bytes` and `focus` are the passage and its clause as
/// UTF-8 bytes in the article's text. Lines that are not understood are left as they are.
///
/// Several browsers may use it at once: each change is made to the file as it is at that moment,
/// under a lock of its folder.
public struct MemoryFile: Sendable {
  public let path: String

  /// Bytes of a state file at most.
  static let largest = 1 << 20

  public init(path: String) { self.path = path }

  /// What earlier sessions left, and what is wrong with the file, in one line.
  public func read(in language: ReaderLanguage = .english) -> (memory: Memory, trouble: String?) {
    do {
      let lines = try lines()
      let unknown = lines.count { if case .unknown = $0 { true } else { false } }
      let trouble =
        unknown == 0
        ? nil
        : language.words(
          en: "\(name): \(unknown) line\(unknown == 1 ? "" : "s") of it not understood and ignored",
          es: unknown == 1
            ? "\(name): 1 línea suya no se entiende y no se usa"
            : "\(name): \(unknown) líneas suyas no se entienden y no se usan")
      return (Memory(lines), trouble)
    } catch {
      let reason = error.words(in: language)
      return (
        Memory(), language.words(en: "\(reason); it is ignored", es: "\(reason); no se usa")
      )
    }
  }

  /// Makes one change.
  /// - Throws: `MemoryError` or `NewFileError`; the file is then as it was.
  public func apply(_ changes: [MemoryChange]) throws {
    try Self.makeFolder(FilePath.folder(of: path))
    try locked {
      var lines = try lines()
      let before = lines
      for change in changes { try change.apply(to: &lines, of: name) }
      if lines == before { return }
      let file = try NewFile(at: path, mode: 0o600)
      file.write(MemoryLine.head + "\n")
      for line in lines { file.write(line.text + "\n") }
      try file.store(in: .taken)
    }
  }

  /// Safe to show.
  private var name: String { TextBoundary.line(path) }

  private func lines() throws(MemoryError) -> [MemoryLine] {
    guard let bytes = try contents() else { return [] }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(name) }
    var lines = text.split(separator: "\n").map(String.init)
    guard lines.first == MemoryLine.head else { throw .otherFile(name) }
    lines.removeFirst()
    return lines.map { MemoryLine($0) }
  }

  /// `nil`: there is no file.
  private func contents() throws(MemoryError) -> [UInt8]? {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.contents(of: path, atMost: Self.largest + 1)
    } catch {
      switch error {
      case .missing: return nil
      case .folder, .special: throw .unreadable(name, .notPlain)
      case .system(let code): throw .unreadable(name, .system(code))
      }
    }
    guard bytes.count <= Self.largest else { throw .tooLarge(name) }
    return bytes
  }

  /// One at a time, over all processes.
  private func locked(_ body: () throws -> Void) throws {
    let folder = FilePath.folder(of: path)
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw MemoryError.unreadable(TextBoundary.line(folder), .system(errno))
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      // File systems without locks have one browser at a time.
      if errno != EINTR { break }
    }
    try body()
  }

  private static func makeFolder(_ path: String) throws(MemoryError) {
    guard !path.isEmpty, path != "/" else { return }
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else {
      throw .unreadable(TextBoundary.line(path), .system(errno))
    }
    try makeFolder(FilePath.folder(of: path))
    if mkdir(path, 0o700) != 0, errno != EEXIST {
      throw .unreadable(TextBoundary.line(path), .system(errno))
    }
  }
}

/// Why nothing could be kept or read; one line for a person.
public enum MemoryError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String, Reason)
  case notText(String)
  case otherFile(String)
  case tooLarge(String)
  case full(String)

  /// Why a file cannot be used.
  public enum Reason: Hashable, Sendable {
    /// The number of what the system says.
    case system(Int32)
    case notPlain
  }

  public var description: String { words(in: .english) }

  public func words(in language: ReaderLanguage) -> String {
    switch self {
    case .unreadable(let file, let reason):
      let words = reason.words(in: language)
      return language.words(
        en: "\(file) cannot be used: \(words)", es: "no se puede usar \(file): \(words)")
    case .notText(let file):
      return language.words(en: "\(file) is not UTF-8 text", es: "\(file) no es texto UTF-8")
    case .otherFile(let file):
      return language.words(
        en: "\(file) is no state file of this version of dateline",
        es: "\(file) no es un archivo de estado de esta versión de dateline")
    case .tooLarge(let file):
      let size = MemoryFile.largest >> 20
      return language.words(
        en: "\(file) is larger than \(size) MB", es: "\(file) pasa de \(size) MB")
    case .full(let file):
      let most = Memory.mostMarks
      return language.words(
        en: "\(file) is full with \(most) passages: drop some in the list (')",
        es: "\(file) está lleno con \(most) pasajes: suelte algunos en la lista (')")
    }
  }
}

extension MemoryError.Reason {
  fileprivate func words(in language: ReaderLanguage) -> String {
    switch self {
    case .system(let code): SystemFailure.words(code, in: language)
    case .notPlain: language.words(en: "it is no plain file", es: "no es un archivo corriente")
    }
  }
}
