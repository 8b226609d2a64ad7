# limits: memory=8MB
# ends: completed
# Four bytes for each character.
size = 50000
result = ("x" * size).encode("utf-32")
print(len(result))
