"""Tries the connection and writes down facts: no judgement, no words, no Qt."""
