import Glibc

/// A folder that attempts may spoil: with `file`, `folder` and `link`, which leads to /etc/passwd.
struct ScratchFolder {
  let path: String

  init() throws(LockFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(base)/dateline-self-test-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw LockFailure(.selfTest, doing: "a folder in \(base)", error: errno)
    }
    path = String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self)
    let file = open(path + "/file", O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(file) }
    guard file >= 0, write(file, "text\n", 5) == 5, mkdir(path + "/folder", 0o700) == 0,
      symlink("/etc/passwd", path + "/link") == 0
    else { throw LockFailure(.selfTest, doing: path, error: errno) }
  }

  /// Removes it with what is in it now, one level deep.
  func remove() {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { Glibc.remove(path + "/" + name) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
