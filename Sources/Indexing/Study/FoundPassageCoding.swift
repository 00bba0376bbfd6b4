import Articles
import Story
import Temporal

extension ByteWriter {
  /// What grouping needs of a passage.
  ///
  /// - Parameter rank: the number that stands for an article.
  mutating func write(_ found: FoundPassage, rank: (String) -> Int) {
    write(found.passage, rank: rank)
    write(found.days)
    write(found.stems) {
      $0.write(UInt($1.hash))
      $0.write(UInt($1.kind.rawValue))
      $0.write(UInt($1.parts))
    }
    write(found.tellers.sorted()) { $0.write(UInt($1)) }
    write(found.context) { $0.write(UInt($1)) }
    write(found.slack)
    write(UInt(found.statesDay ? 1 : 0))
    write(found.hour) {
      $0.write($1.minute)
      $0.write(UInt($1.use.rawValue))
    }
  }

  mutating func write(_ telling: Telling) {
    write(telling.titles) { $0.write($1) }
    write(telling.words)
    write(telling.language)
  }

  mutating func write(_ title: FoundTitle) {
    write(title.text)
    write(title.worth)
    write(UInt(title.namesSubject ? 1 : 0))
    write(title.length)
    write(title.inRetrospect) { $0.write($1) }
  }
}

extension ByteReader {
  /// What `write(_: FoundPassage, rank:)` wrote, without a telling.
  ///
  /// - Parameter id: the article that a number stands for.
  mutating func foundPassage(id: (Int) -> String) throws(DamagedBytes) -> FoundPassage {
    let passage = try passage(id: id)
    let days = try dayRange()
    let stems = try array { reader throws(DamagedBytes) in try reader.stem() }
    let tellers = try array { reader throws(DamagedBytes) in UInt64(try reader.unsigned()) }
    let context = try array { reader throws(DamagedBytes) in UInt64(try reader.unsigned()) }
    let slack = try int()
    let statesDay = try unsigned() == 1
    let hour = try optional { reader throws(DamagedBytes) in
      ToldHour(minute: try reader.int(), use: try reader.unsigned() == 0 ? .event : .entry)
    }
    return FoundPassage(
      passage: passage, days: days, stems: stems, tellers: Set(tellers), context: context,
      slack: slack, hour: hour, telling: Telling(titles: [], words: "", language: ""),
      statesDay: statesDay)
  }

  mutating func telling() throws(DamagedBytes) -> Telling {
    Telling(
      titles: try array { reader throws(DamagedBytes) in try reader.title() },
      words: try string(), language: try string())
  }

  mutating func title() throws(DamagedBytes) -> FoundTitle {
    FoundTitle(
      text: try string(), worth: try int(), namesSubject: try unsigned() == 1, length: try int(),
      inRetrospect: try optionalString())
  }

  private mutating func stem() throws(DamagedBytes) -> FocusStem {
    let hash = UInt64(try unsigned())
    guard let kind = FocusStem.Kind(rawValue: UInt8(truncatingIfNeeded: try unsigned())) else {
      throw DamagedBytes()
    }
    return FocusStem(hash: hash, kind: kind, parts: max(1, Int(truncatingIfNeeded: try unsigned())))
  }
}
