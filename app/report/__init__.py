"""Reports: results to hand to somebody else, as JSON and, in the reader's language, as text, HTML or a table."""
