"""The vocabulary everybody speaks: enums and frozen types. Imports nothing of this program but `limits`."""
