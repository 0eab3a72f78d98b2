"""Benchmarks: each prints a ratio beside a baseline measured in the same run, and never stands in a test."""
