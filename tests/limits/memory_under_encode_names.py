# limits: memory=8MB
# ends: completed
# The name of each character.
size = 50000
result = ("\u20ac" * (size // 8)).encode("ascii", "namereplace")
print(len(result))
