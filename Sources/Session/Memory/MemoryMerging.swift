import Archive
import Browser

extension Memory {
  init(_ lines: [MemoryLine]) {
    self.init()
    for line in lines {
      switch line {
      case .mark(let mark):
        let isKnown = marks.contains { $0.isSamePassage(as: mark) }
        if !isKnown, marks.count < Memory.mostMarks { marks.append(mark) }
      case .query(let query): add(query: query)
      case .unknown: break
      }
    }
  }
}

extension MemoryChange {
  /// Makes the change in a state file's lines.
  func apply(to lines: inout [MemoryLine], of file: String) throws(MemoryError) {
    switch self {
    case .collected(let mark):
      if lines.contains(where: { $0.isMark(mark) }) { return }
      guard lines.count(where: \.isMark) < Memory.mostMarks else { throw .full(file) }
      lines.append(.mark(mark))
    case .dropped(let mark):
      lines.removeAll { $0.isMark(mark) }
    case .searched(let query):
      lines.removeAll { $0 == .query(query) }
      lines.append(.query(query))
      var surplus = lines.count(where: \.isQuery) - Memory.mostQueries
      lines.removeAll { line in
        guard surplus > 0, line.isQuery else { return false }
        surplus -= 1
        return true
      }
    }
  }
}

extension MemoryLine {
  fileprivate var isMark: Bool { if case .mark = self { true } else { false } }
  fileprivate var isQuery: Bool { if case .query = self { true } else { false } }
  fileprivate func isMark(_ mark: PassageMark) -> Bool {
    if case .mark(let own) = self { own.isSamePassage(as: mark) } else { false }
  }
}
