"""Checking delegates in at the door of a session."""
