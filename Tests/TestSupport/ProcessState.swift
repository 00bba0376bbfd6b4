import Foundation

/// The name of a running process, at most 15 bytes; `nil` when there is none.
public func processName(_ process: Int32) -> String? {
  (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8))?
    .trimmingCharacters(in: .whitespacesAndNewlines)
}

/// Whether a process is there and not only waiting to be buried.
public func isAlive(_ process: Int32) -> Bool {
  guard let fields = statistics(process) else { return false }
  return fields[0] != "Z" && fields[0] != "X"
}

/// Whether a process is stopped, as by Ctrl-Z.
public func isStopped(_ process: Int32) -> Bool {
  statistics(process)?[0] == "T"
}

/// Hundredths of a second that a process has used the processor; `nil` when it is gone.
public func processorTicks(_ process: Int32) -> Int? {
  // proc(5): utime and stime are fields 14 and 15, counted from 1; the state is 3.
  statistics(process).flatMap { fields in
    fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : nil
  }
}

/// Bytes of memory that a process holds; `nil` when it is gone.
public func residentBytes(_ process: Int32) -> Int? {
  // proc(5): field 24, in pages.
  statistics(process).flatMap { fields in
    fields.count > 21 ? Int(fields[21]).map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
  }
}

/// Waits until a process has used no processor for a fifth of a second.
public func waitUntilIdle(_ process: Int32, meanwhile: () -> Void = {}) throws {
  var before = -1
  // Other tests may leave it little of the processor.
  try eventually("process \(process) at rest", within: 180, seen: { "\(before) ticks" }) {
    meanwhile()
    guard let now = processorTicks(process) else { throw TestFailure("process \(process) is gone") }
    guard now == before else {
      before = now
      usleep(200_000)
      return false
    }
    return true
  }
}

/// The fields of /proc/PID/stat from the state on.
private func statistics(_ process: Int32) -> [Substring]? {
  guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
    // The name stands in parentheses and may hold blanks.
    let end = line.lastIndex(of: ")")
  else { return nil }
  return line[line.index(after: end)...].split(whereSeparator: \.isWhitespace)
}
