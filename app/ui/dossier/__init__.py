"""The dossier for the upper committee in the window."""
