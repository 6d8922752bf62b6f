"""Practice servers on loopback, each failing in one real way, each with the target and options that show it."""
