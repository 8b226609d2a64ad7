# limits: memory=8MB
# ends: completed
# Four characters for each byte.
size = 50000
result = (b"\xff" * size).decode("utf-8", "backslashreplace")
print(len(result))
