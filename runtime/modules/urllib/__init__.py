"""URL handling: urllib.parse is all that there is, since a session has no network."""
