"""Backups in the window: sticks as they come and go, making one, what a stick holds, putting one back."""
