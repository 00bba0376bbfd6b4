import Temporal

extension EnglishRules {
  /// Feasts and other named days.
  static let feasts: [Rule] =
    [
      Rule(
        "HOLIDAY [day] [weekend | week | [,|in|of] YEAR]",
        [
          .init("They met on [Thanksgiving Day].", "2009-11-26"),
          .init("It was over by [Christmas 1914].", "1914-12-25"),
          .init("On [Easter] they pray.", "2010-04-04"),
          .init("It was busy over [Thanksgiving weekend].", "2009-W48-WE"),
          .init("They came on [the Memorial Day weekend].", "2010-W21-WE"),
        ]
      ) { reading in
        guard let holiday = reading[.holiday].flatMap(Holiday.init(rawValue:)), !reading.namesMore
        else { return nil }
        var meaning = reading.feast(holiday)
        if reading.isWord(reading.after(0), "weekend") { meaning?.widened = .weekend }
        if reading.isWord(reading.after(0), "week"), !reading.has(.year) {
          meaning?.widened = .week
          meaning?.kind = .incomplete(.holiday(holiday), .context(DateContext(.near)))
        }
        return meaning
      }
    ]
    + named("christmas eve", .christmasEve) + named("new year 's eve", .newYearsEve)
    + named("new year 's [day]", .newYear) + named("good friday", .goodFriday)
    + named("ash wednesday", .ashWednesday) + named("palm sunday", .palmSunday)
    + named("easter sunday", .easter) + named("labor day", .labor)
    + named("memorial day", .memorial) + named("independence day", .independence)
    + named("fourth of july", .independence)
    + named("veterans day", .veterans) + named("election day", .election)
    + named("valentine 's day", .valentines) + named("columbus day", .columbus)
    + named("presidents ['] day", .presidents) + named("mother 's day", .mothers)
    + named("father 's day", .fathers) + named("martin luther king [jr] [.] day", .martinLutherKing)
    + named("may day", .mayDay) + named("boxing day", .boxing) + named("earth day", .earthDay)
    + named("black friday", .blackFriday) + named("cyber monday", .cyberMonday)
    + named("easter monday", .easterMonday) + named("maundy thursday", .maundyThursday)
    + named("shrove tuesday | mardi gras", .shroveTuesday) + named("groundhog day", .groundhog)
    + named("bastille day", .bastille) + named("canada day", .canada)
    + named("australia day", .australia) + named("anzac day", .anzac)
    + named("(remembrance | armistice) day", .remembrance)
    + named("international women 's day", .women)
    + named("april (fools ' | fool 's) day", .aprilFools)
    + named("st [.] patrick 's day", .stPatricks)

  private static func named(_ words: String, _ holiday: Holiday) -> [Rule] {
    [
      Rule("[the] (\(words)) [[,|in|of] YEAR]", []) { reading in
        reading.isCapitalized && !reading.namesMore ? reading.feast(holiday) : nil
      },
      Rule("[the] (\(words)) weekend", []) { reading in
        var meaning = reading.isCapitalized ? reading.feast(holiday) : nil
        meaning?.widened = .weekend
        return meaning
      },
    ]
  }
}

extension Reading {
  /// "Easter Offensive": a feast in the name of something else.
  fileprivate var namesMore: Bool {
    guard let after, !has(.year) else { return false }
    // "Do They Know It's Christmas"
    if before?.plays(.genitive) == true, let it = before(2), it.plays(.pronoun),
      it.shape.contains(.capitalized), !it.shape.contains(.sentenceStart)
    {
      return true
    }
    if isWord(before, "father") || isWord(after, "accord", "agreement", "deal", "pact") {
      return true
    }
    // "the Good Friday accord", "and Ash Wednesday fires"
    if after.shape.contains([.isWord, .spaceBefore]), !after.shape.contains(.capitalized),
      after.isPlainWord, !after.has(.pastMark), !after.shape.contains(.endsInIng),
      isWord(first, "the") || after.plays(.happening) || !followsPreposition
    {
      return true
    }
    return after.shape.contains([.capitalized, .isWord]) && !after.shape.contains(.sentenceStart)
  }

  fileprivate var isCapitalized: Bool {
    block.tokens[found.tokens].contains { $0.shape.contains(.capitalized) }
  }

  fileprivate func feast(_ holiday: Holiday) -> Meaning? {
    guard let year = self[.year] else {
      return Meaning(.incomplete(.holiday(holiday), .context(context)))
    }
    return holiday.day(in: year).map { Meaning(.point(.day($0))) }
  }
}
