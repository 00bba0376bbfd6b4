/// Where the clauses of a language's sentences begin.
package protocol ClauseGrammar: Sendable {
  /// The boundaries of a sentence's clauses, in order; those of its quotations aside.
  ///
  /// - Parameter sentence: UTF-8 bytes.
  func boundaries(in sentence: Range<Int>, of bytes: [UInt8]) -> [ClauseBoundary]
}

/// A place between two clauses of a sentence.
package struct ClauseBoundary: Hashable, Sendable {
  /// Where the clause after it begins: UTF-8 bytes.
  package var position: Int
  /// A sentence is always cut here, however short it is.
  package var isStrong: Bool
  /// Only parts two dates: a conjunction with a subject of its own before the next verb, as far
  /// as can be told.
  package var isFaint: Bool

  package init(position: Int, isStrong: Bool = false, isFaint: Bool = false) {
    (self.position, self.isStrong, self.isFaint) = (position, isStrong, isFaint)
  }
}
