import Temporal

/// Joins groups that tell what one name has once on a day, an earthquake or a verdict, however far
/// their words are apart: of a happening that fills the papers a hundred passages tell each another
/// side.
///
/// Groups come as the days go by; one that is of such a happening waits for others of its day.
struct SingularGroups {
  private struct Held {
    var group: [Candidate]
    var telling: SingularTelling
  }

  private var held: [Held] = []

  /// Days for which a group waits: another may hold a month, or be told a week late.
  static let patience = GroupingRules.longestHolder + 2 * GroupingRules.week + 1

  /// Takes groups, in whatever order, and what day it is.
  /// - Returns: groups that nothing can join any more.
  mutating func add(_ groups: [[Candidate]], on day: Int) -> [[Candidate]] {
    var done: [[Candidate]] = []
    for group in groups.sorted(by: { $0[0].key < $1[0].key }) {
      guard let telling = SingularTelling(group) else {
        done.append(group)
        continue
      }
      add(Held(group: group, telling: telling))
    }
    if held.contains(where: { $0.telling.day + Self.patience < day }) {
      done += held.filter { $0.telling.day + Self.patience < day }.map(\.group)
      held.removeAll { $0.telling.day + Self.patience < day }
    }
    return done
  }

  /// The groups that are left.
  mutating func finish() -> [[Candidate]] {
    defer { held = [] }
    return held.map(\.group)
  }

  private mutating func add(_ new: Held) {
    var new = new
    while let index = held.firstIndex(where: { $0.telling.isSame(as: new.telling) }) {
      let known = held.remove(at: index)
      new.group = (known.group + new.group).sorted { $0.key < $1.key }
      new.telling = SingularTelling(new.group) ?? known.telling
    }
    held.append(new)
  }
}

/// What a group tells that one name has once on a day.
private struct SingularTelling {
  var day: Int
  /// Stems of what happens, and of those to whom.
  var happenings: Set<UInt64>
  var names: Set<UInt64>
  /// By how many days it may lie before, where most passages count it loosely: "last Tuesday".
  var slack: Set<Int>
  /// Whether a passage gives the day in its own words, and not only by the hour of a live entry,
  /// which looks back on what another day brought.
  var isDated: Bool
  var passages: Int

  /// Such a share of a group's passages tells what the group does.
  private static let least = 1.0 / 3

  init?(_ group: [Candidate]) {
    let telling = group.filter { $0.words.isSingular }
    guard Double(telling.count) >= Self.least * Double(group.count), !telling.isEmpty,
      let days = AgreedDate(group).finest?.days, days.isExact,
      let first = days.first
    else { return nil }
    day = first.number
    let least = Self.least * Double(telling.count)
    happenings = Self.common(telling.map(\.words.singular), least)
    names = Self.common(telling.map { $0.words.names + $0.words.context }, least)
    let given = group.filter { $0.days == days }
    // What a live report says at an hour may have happened the day before.
    let loose = given.filter { $0.slack > 0 || $0.isStamped }
    slack = 2 * loose.count > given.count ? Set(loose.map { max(1, $0.slack) }) : []
    isDated = given.contains { !$0.isStamped }
    passages = group.count
    if happenings.isEmpty || names.isEmpty { return nil }
  }

  private static func common(_ lists: [[UInt64]], _ least: Double) -> Set<UInt64> {
    var counts: [UInt64: Int] = [:]
    for list in lists { for stem in Set(list) { counts[stem, default: 0] += 1 } }
    return Set(counts.filter { Double($0.value) >= least }.keys)
  }

  /// Whether it may mean the day of another, which more tell.
  private func canMean(day other: SingularTelling) -> Bool {
    passages <= other.passages && slack.contains(day - other.day)
  }

  func isSame(as other: SingularTelling) -> Bool {
    let isOfDay =
      day == other.day || canMean(day: other) || other.canMean(day: self)
    return isOfDay && (isDated || other.isDated) && !happenings.isDisjoint(with: other.happenings)
      && !names.isDisjoint(with: other.names)
  }
}
