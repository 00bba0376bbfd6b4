import Screen
/// The terminal, through ncurses.
public enum Placeholder {}
