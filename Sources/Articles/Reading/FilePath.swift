import Glibc

/// Paths as texts. Foundation's own functions on them trap at a name of one letter.
public enum FilePath {
  /// What stands before the last part: "a/b" of "a/b/c"; "" where the path is one name, "/" of "/a".
  public static func folder(of path: String) -> String {
    let trimmed = withoutSlashes(path)
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    let folder = withoutSlashes(String(trimmed[..<slash]))
    return folder.isEmpty ? "/" : folder
  }

  /// The last part: "c.txt" of "a/b/c.txt" and of "c.txt/".
  public static func name(of path: String) -> String {
    let trimmed = withoutSlashes(path)
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return trimmed }
    return String(trimmed[trimmed.utf8.index(after: slash)...])
  }

  /// What stands behind the last full stop of the name, as written; "" for "name" and ".hidden".
  public static func ending(of path: String) -> String {
    let name = name(of: path)
    return stop(in: name).map { String(name[name.utf8.index(after: $0)...]) } ?? ""
  }

  /// The name without its ending.
  public static func title(of path: String) -> String {
    let name = name(of: path)
    return stop(in: name).map { String(name[..<$0]) } ?? name
  }

  /// Another name in the same folder.
  public static func beside(_ path: String, _ name: String) -> String {
    let folder = folder(of: path)
    return folder.isEmpty ? name : folder == "/" ? "/" + name : folder + "/" + name
  }

  /// What a path leads to when its links are followed, be there nothing yet.
  public static func target(of path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    var path = path
    // So many links the system follows itself.
    for _ in 0..<40 {
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &bytes, bytes.count)
      guard count > 0 else { break }
      let link = String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      path = link.hasPrefix("/") ? link : beside(path, link)
    }
    return path
  }

  private static func stop(in name: String) -> String.Index? {
    guard let stop = name.utf8.lastIndex(of: UInt8(ascii: ".")), stop > name.startIndex,
      name.utf8.index(after: stop) < name.endIndex
    else { return nil }
    return stop
  }

  private static func withoutSlashes(_ path: String) -> String {
    var end = path.utf8.endIndex
    while end > path.startIndex, path.utf8[path.utf8.index(before: end)] == UInt8(ascii: "/") {
      end = path.utf8.index(before: end)
    }
    return String(path[..<end])
  }
}
