"""The same core in a terminal: one file a subcommand. Qt is loaded only where a translated language is asked for."""
