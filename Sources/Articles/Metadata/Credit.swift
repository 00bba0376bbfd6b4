extension Byline {
  /// A credit before an article's first words: "(Zero Hedge)—After …", "WASHINGTON (Reuters) - The …".
  ///
  /// `outlet` is what stands between the round brackets, `end` where the article's words begin.
  static func credit(opening paragraph: Range<Int>, in source: SourceText)
    -> (outlet: Range<Int>, end: Int)?
  {
    let reach = min(paragraph.upperBound, paragraph.lowerBound + 80)
    guard let open = (paragraph.lowerBound..<reach).first(where: { source.bytes[$0] == 0x28 }),
      let close = (open..<reach).first(where: { source.bytes[$0] == 0x29 })
    else { return nil }
    // Only a place in capitals and a day may stand before the brackets.
    let place = source.words(in: paragraph.lowerBound..<open)
    guard place.count <= 7 else { return nil }
    if let first = place.first {
      let capitals = source.string(first).filter(\.isLetter)
      guard !capitals.isEmpty, capitals.allSatisfy(\.isUppercase) else { return nil }
    }
    var end = close + 1
    while let (value, width) = source.scalar(at: end, before: paragraph.upperBound),
      Scalars.isBlank(value)
    {
      end += width
    }
    guard let (dash, width) = source.scalar(at: end, before: paragraph.upperBound),
      Scalars.isDash(dash) || dash == 0x5F
    else { return nil }
    end += width
    while let (value, step) = source.scalar(at: end, before: paragraph.upperBound),
      Scalars.isBlank(value) || Scalars.isDash(value)
    {
      end += step
    }
    let outlet = open + 1..<close
    guard !outlet.isEmpty, source.words(in: outlet).count <= 5,
      let (value, _) = source.scalar(at: outlet.lowerBound, before: outlet.upperBound),
      Scalars.isUppercase(value)
    else { return nil }
    return (outlet, end)
  }
}
