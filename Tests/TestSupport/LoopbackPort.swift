import Foundation
import Glibc

/// A port of this machine, on 127.0.0.1.
public struct LoopbackPort: Sendable {
  public var number: UInt16

  public init(_ number: UInt16) { self.number = number }

  /// One that nobody listens on.
  public static func free() throws -> LoopbackPort {
    try withSocket { socket in
      var address = address(of: 0)
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isBound = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
        }
      }
      guard isBound else { throw TestFailure("no free port: \(errorText(errno))") }
      return LoopbackPort(UInt16(bigEndian: address.sin_port))
    }
  }

  /// Whether somebody listens there and, sent some bytes, says a text before the line is closed.
  public func says(_ text: String, whenSent bytes: [UInt8] = []) throws -> Bool {
    try Self.withSocket { socket in
      var address = Self.address(of: number)
      let isConnected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      guard isConnected else { throw TestFailure("port \(number): \(errorText(errno))") }
      if !bytes.isEmpty { _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
      var heard: [UInt8] = []
      var buffer: [UInt8] = Array(repeating: 0, count: 1024)
      while !heard.contains(Array(text.utf8)) {
        var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, 30_000) == 1 else {
          throw TestFailure("port \(number) neither speaks nor closes")
        }
        let count = recv(socket, &buffer, buffer.count, 0)
        if count <= 0 { return false }
        heard += buffer[..<count]
      }
      return true
    }
  }

  /// Whether somebody listens there.
  public var isOpen: Bool {
    (try? says("")) == true
  }

  private static func withSocket<Result>(_ body: (Int32) throws -> Result) throws -> Result {
    let opened = descriptors.withLock { _ in
      socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    }
    guard opened >= 0 else { throw TestFailure("no socket: \(errorText(errno))") }
    defer { close(opened) }
    return try body(opened)
  }

  private static func address(of number: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = number.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}
