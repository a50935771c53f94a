import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// About which item of which round something is decided, on which side and by whom.
struct FindingOptions: ParsableArguments {
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The round.", valueName: "round"))
  var round: Round.ID

  @Argument(help: ArgumentHelp("The item; no figure need have proposed it.", valueName: "item"))
  var item: Item.ID

  @Option(name: .long, help: "strength or improvement.")
  var side: Finding.Side

  @Option(name: .long, help: ArgumentHelp("Who decided: a role, not a name.", valueName: "role"))
  var by: String
}
