import ArgumentParser
import Configuration
import Words

/// The language in which dateline speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of what dateline says itself: en (the default) or es; articles stay as they are.",
      valueName: "language"))
  var language: ReaderLanguage?

  /// - Parameter settings: what holds where the command line says nothing.
  func language(_ settings: Settings) -> ReaderLanguage {
    language ?? settings.language ?? .english
  }
}

/// The language of a command without a screen: the command line's, or else the configuration's.
struct SpokenLanguage: ParsableArguments {
  @OptionGroup var option: LanguageOptions
  @OptionGroup var configuration: SettingsOptions

  func resolved() throws -> ReaderLanguage {
    if let language = option.language { return language }
    return option.language(try configuration.settings())
  }
}

extension ReaderLanguage: ExpressibleByArgument {}
