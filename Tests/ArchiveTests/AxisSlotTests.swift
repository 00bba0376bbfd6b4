import Temporal
import Testing

@testable import Archive

@Test(arguments: [
  (Axis.Unit.decade, -498, "490s BC", -498, -489), (.decade, -489, "490s BC", -498, -489),
  (.decade, -488, "480s BC", -488, -479), (.decade, -9, "10s BC", -18, -9),
  (.decade, -8, "0s BC", -8, -1), (.decade, -1, "0s BC", -8, -1), (.decade, 0, "0s", 0, 9),
  (.decade, 9, "0s", 0, 9), (.decade, 10, "10s", 10, 19), (.decade, 1989, "1980s", 1980, 1989),
  (.decade, 1804, "1800–09", 1800, 1809),
  (.century, -499, "400s BC", -499, -400), (.century, -400, "400s BC", -499, -400),
  (.century, -399, "300s BC", -399, -300), (.century, -1, "0s BC", -99, -1),
  (.century, 0, "0s", 0, 99), (.century, 99, "0s", 0, 99), (.century, 1812, "1800s", 1800, 1899),
])
func decadesAndCenturiesAroundTheFirstYear(
  _ unit: Axis.Unit, _ year: Int, _ label: String, _ first: Int, _ last: Int
) throws {
  let day = try #require(Day(year: year, month: 6, day: 15))
  let key = AxisSlotKey(day: day, unit: unit)
  let days = unit.days(around: day)
  #expect(key.label == label)
  #expect(days.first?.year == first)
  #expect(days.last?.year == last)
  // The first day alone finds the slot again.
  #expect(unit.days(around: key.first) == days)
}
