# limits: memory=8MB
# ends: completed
# Four characters for each character.
size = 50000
result = repr("\x00" * size)
print(len(result))
