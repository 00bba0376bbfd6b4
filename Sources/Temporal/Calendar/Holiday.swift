/// Feasts and other days that come every year.
package enum Holiday: Int, Sendable, Hashable, CaseIterable {
  case newYear = 1
  case newYearsEve, christmas, christmasEve, halloween, valentines, independence, veterans
  case thanksgiving, labor, memorial, easter, goodFriday, ashWednesday, palmSunday, martinLutherKing
  case presidents, columbus, mothers, fathers, election, aprilFools, boxing, mayDay, earthDay
  case stPatricks, juneteenth, pentecost, blackFriday, cyberMonday, easterMonday, maundyThursday
  case shroveTuesday, groundhog, bastille, canada, australia, anzac, remembrance, women

  /// The day in a year.
  package func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .newYearsEve: Day(year: year, month: 12, day: 31)
    case .christmas: Day(year: year, month: 12, day: 25)
    case .christmasEve: Day(year: year, month: 12, day: 24)
    case .halloween: Day(year: year, month: 10, day: 31)
    case .valentines: Day(year: year, month: 2, day: 14)
    case .independence: Day(year: year, month: 7, day: 4)
    case .veterans: Day(year: year, month: 11, day: 11)
    case .thanksgiving: Day.weekday(4, nth: 4, month: 11, year: year)
    case .labor: Day.weekday(1, nth: 1, month: 9, year: year)
    case .memorial: Day.weekday(1, nth: 1, month: 6, year: year)?.advanced(by: -7)
    case .easter: Holiday.easter(year)
    case .goodFriday: Holiday.easter(year)?.advanced(by: -2)
    case .ashWednesday: Holiday.easter(year)?.advanced(by: -46)
    case .palmSunday: Holiday.easter(year)?.advanced(by: -7)
    case .pentecost: Holiday.easter(year)?.advanced(by: 49)
    case .martinLutherKing: Day.weekday(1, nth: 3, month: 1, year: year)
    case .presidents: Day.weekday(1, nth: 3, month: 2, year: year)
    case .columbus: Day.weekday(1, nth: 2, month: 10, year: year)
    case .mothers: Day.weekday(7, nth: 2, month: 5, year: year)
    case .fathers: Day.weekday(7, nth: 3, month: 6, year: year)
    case .election: Day.weekday(1, nth: 1, month: 11, year: year)?.advanced(by: 1)
    case .aprilFools: Day(year: year, month: 4, day: 1)
    case .boxing: Day(year: year, month: 12, day: 26)
    case .mayDay: Day(year: year, month: 5, day: 1)
    case .earthDay: Day(year: year, month: 4, day: 22)
    case .stPatricks: Day(year: year, month: 3, day: 17)
    case .blackFriday: Holiday.thanksgiving.day(in: year)?.advanced(by: 1)
    case .cyberMonday: Holiday.thanksgiving.day(in: year)?.advanced(by: 4)
    case .easterMonday: Holiday.easter(year)?.advanced(by: 1)
    case .maundyThursday: Holiday.easter(year)?.advanced(by: -3)
    case .shroveTuesday: Holiday.easter(year)?.advanced(by: -47)
    case .groundhog: Day(year: year, month: 2, day: 2)
    case .bastille: Day(year: year, month: 7, day: 14)
    case .canada: Day(year: year, month: 7, day: 1)
    case .australia: Day(year: year, month: 1, day: 26)
    case .anzac: Day(year: year, month: 4, day: 25)
    case .remembrance: Day(year: year, month: 11, day: 11)
    case .women: Day(year: year, month: 3, day: 8)
    case .juneteenth: Day(year: year, month: 6, day: 19)
    }
  }

  /// Gregorian Easter Sunday (Meeus).
  private static func easter(_ year: Int) -> Day? {
    let a = year.modulo(19)
    let b = year.floorDivided(by: 100)
    let d = (b - b / 4 - (8 * b + 13) / 25 + 19 * a + 15).modulo(30)
    let e = d - d / 28 * (1 - d / 28 * (29 / (d + 1)) * ((21 - a) / 11))
    let weekday = (year + year.floorDivided(by: 4) + e + 2 - b + b / 4).modulo(7)
    let full = e - weekday
    let month = 3 + (full + 40) / 44
    return Day(year: year, month: month, day: full + 28 - 31 * (month / 4))
  }
}
