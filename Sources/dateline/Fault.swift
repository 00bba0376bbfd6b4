import Archive
import ArgumentParser
import Articles
import Indexing

/// What ends a command: one line for a person, and an exit code of sysexits.
struct Fault: Error, Hashable, CustomStringConvertible {
  /// Exit codes, after <sysexits.h>; `nothingFound` is grep's.
  enum Code: Int32, Sendable {
    case nothingFound = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    /// The system lacks or refuses what the program must have (EX_OSERR).
    case system = 71
    case cannotWrite = 73
    case inputOutput = 74
    /// Somebody else is at it; later it may go well (EX_TEMPFAIL).
    case busy = 75
  }

  var code: Code
  /// One line, safe to show on a terminal; empty when nothing needs saying.
  var message: String
  var description: String { message }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// Runs a command's body; a fault becomes one line on standard error and its exit code.
  ///
  /// - Parameter stream: where the line goes instead.
  static func reported(
    on stream: StandardStream = .error, _ body: () throws -> Void
  ) throws {
    do {
      try OpenFileLimit.check()
      try body()
    } catch let error as ScratchError {
      stream.note("\(error)")
      throw ExitCode(Code.inputOutput.rawValue)
    } catch let fault as Fault {
      if !fault.message.isEmpty { stream.note(fault.message) }
      throw ExitCode(fault.code.rawValue)
    } catch let error as ExitCode {
      throw error
    } catch let error as ArchiveError {
      let fault = Fault(error)
      stream.note(fault.message)
      throw ExitCode(fault.code.rawValue)
    } catch {
      stream.note(TextBoundary.line("\(error)"))
      throw ExitCode(Code.inputOutput.rawValue)
    }
  }
}
