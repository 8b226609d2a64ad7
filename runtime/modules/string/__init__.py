"""Only string.templatelib is there."""
