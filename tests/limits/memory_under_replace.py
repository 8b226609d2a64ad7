# limits: memory=8MB
# ends: completed
# Replacing by something longer.
size = 50000
result = ("x" * size).replace("x", "abcdefgh")
print(len(result))
