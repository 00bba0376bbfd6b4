import Glibc

/// Why working notes could not be kept outside memory.
public enum ScratchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `reason` is the system's.
  case folder(String, reason: String)
  case file(reason: String)

  public var description: String {
    switch self {
    case .folder(let folder, let reason): "no working file can be made in \(folder): \(reason)"
    case .file(let reason): "a working file cannot be written or read: \(reason)"
    }
  }
}

/// A file without a name, which is gone with the last use of it and with the program.
final class ScratchFile: Sendable {
  private let descriptor: Int32

  init(in folder: String) throws(ScratchError) {
    var name = Array("\(folder)/.dateline-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .folder(folder, reason: ScratchFile.reason) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  deinit { close(descriptor) }

  /// - Parameter offset: bytes from the beginning.
  func write<Record: BitwiseCopyable>(
    _ records: [Record], at offset: Int
  ) throws(ScratchError) {
    let isWhole = records.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let part = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let count = pwrite(descriptor, part.baseAddress, part.count, offset + done)
        if count == 0 { errno = EIO }
        if count > 0 { done += count } else if errno != EINTR { return false }
      }
      return true
    }
    guard isWhole else { throw .file(reason: ScratchFile.reason) }
  }

  /// Replaces every element of `records`.
  func read<Record: BitwiseCopyable>(
    into records: inout [Record], at offset: Int
  ) throws(ScratchError) {
    let isWhole = records.withUnsafeMutableBytes { bytes in
      var done = 0
      while done < bytes.count {
        let part = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
        let count = pread(descriptor, part.baseAddress, part.count, offset + done)
        if count == 0 { errno = EIO }
        if count > 0 { done += count } else if errno != EINTR { return false }
      }
      return true
    }
    guard isWhole else { throw .file(reason: ScratchFile.reason) }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
