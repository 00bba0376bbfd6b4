import Screen
import Words

extension CommandTable {
  /// The table with some commands on keys of a person's own.
  ///
  /// A key goes to the command that it was given to and away from any other that has it in one of
  /// the same places. F1, Ctrl-C and Esc stay: every command can be found and left.
  func with(_ keys: [CommandID: [KeyPress]]) -> CommandTable {
    if keys.isEmpty { return self }
    var commands = commands
    for index in commands.indices {
      let command = commands[index]
      if let own = keys[command.id] {
        let free = own.filter { !Self.fixed.contains($0) }
        commands[index].keys = free + command.keys.filter { Self.fixed.contains($0) }
        commands[index].onePaneKeys = []
      } else {
        let taken = self.commands.filter { other in
          keys[other.id] != nil && command.shares(aPlaceWith: other)
        }.flatMap { keys[$0.id] ?? [] }
        commands[index].keys.removeAll { taken.contains($0) && !Self.fixed.contains($0) }
        commands[index].onePaneKeys.removeAll { taken.contains($0) }
      }
      if commands[index].keys != command.keys { commands[index].isCustom = true }
    }
    for index in commands.indices { commands[index].showOwnKeys(among: commands) }
    return CommandTable(commands)
  }

  /// Keys that always mean what they mean: help, quit at once, undo one thing.
  public static let fixed: [KeyPress] = [.function(1), .control("c"), .escape]
}

extension Command {
  /// Whether both mean something in one place.
  fileprivate func shares(aPlaceWith other: Command) -> Bool {
    !places.isDisjoint(with: other.places)
      || !(onePanePlaces ?? places).isDisjoint(with: other.onePanePlaces ?? other.places)
  }

  /// Shows its own keys in the help, on a line of its own, where they or its partner's are custom.
  fileprivate mutating func showOwnKeys(among commands: [Command]) {
    let partner = commands.first { $0.id == shownWith || $0.shownWith == id }
    guard isCustom || partner?.isCustom == true else { return }
    shownWith = nil
    shownKeys =
      keys.isEmpty
      ? KeyNames(en: "no key", es: "sin tecla") : KeyNames(keys)
  }
}
