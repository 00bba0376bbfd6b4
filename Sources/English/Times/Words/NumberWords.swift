import Temporal

extension EnglishWords {
  /// Cardinals and ordinals; from 100 on they multiply what stands before them.
  static let numbers: [Lexicon.Entry] =
    list(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        + "sixteen seventeen eighteen nineteen", .cardinal)
    + tens("twenty thirty forty fifty sixty seventy eighty ninety", .cardinal)
    + same("hundred", .cardinal, 100) + same("thousand", .cardinal, 1000)
    + same("million", .cardinal, 1_000_000) + same("billion", .cardinal, 1_000_000_000)
    + same("dozen", .cardinal, 12) + same("zero", .cardinal, 0)
    + list(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
      [.ordinal, .dayOfMonth])
    + tens("twentieth", [.ordinal, .dayOfMonth])
    + tens("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", .ordinal, from: 3)
    + tens(
      "twenties thirties forties fifties sixties seventies eighties nineties", .decade, step: 1)
    + same("half", .half) + same("hundreds thousands dozens millions", [])
    + same(
      "several few many numerous some couple countless", .vagueCount)

  private static func tens(
    _ words: String, _ classes: TokenClass, step: Int = 10, from first: Int = 2
  ) -> [Lexicon.Entry] {
    separate(words).enumerated().map {
      Lexicon.Entry(text: $1, classes: classes, value: (first + $0) * step)
    }
  }
}
