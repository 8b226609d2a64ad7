# limits: memory=8MB
# ends: completed
# Three characters for each byte.
size = 50000
result = (b"x" * size).hex("-")
print(len(result))
