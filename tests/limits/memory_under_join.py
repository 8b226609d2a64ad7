# limits: memory=8MB
# ends: completed
# Joining puts the separator between all items.
size = 50000
result = "ab".join(["x"] * size)
print(len(result))
