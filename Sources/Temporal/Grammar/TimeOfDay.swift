/// A time within a day, as far as a text gives it.
package struct TimeOfDay: Sendable, Hashable {
  package enum Part: Int, Sendable {
    case morning = 1, midday, afternoon, evening, night, daytime
  }

  /// 0 to 24; `nil` when only the part of the day is known.
  @SmallNumber package var hour: Int?
  @SmallNumber package var minute: Int?
  @SmallNumber package var second: Int?
  package var part: Part?
  /// As TIMEX3 has it behind the time: "Z", "-05".
  package var zone = ""

  package init(hour: Int? = nil, minute: Int? = nil, part: Part? = nil) {
    self.hour = hour
    self.minute = minute
    self.part = part
  }

  package var suffix: String {
    if let hour {
      var text = "T" + Day.twoDigits(hour) + ":" + Day.twoDigits(minute ?? 0)
      if let second { text += ":" + Day.twoDigits(second) }
      return text + zone
    }
    switch part {
    case .morning: return "TMO"
    case .midday: return "TMI"
    case .afternoon: return "TAF"
    case .evening: return "TEV"
    case .night: return "TNI"
    case .daytime: return "TDT"
    case nil: return ""
    }
  }
}
