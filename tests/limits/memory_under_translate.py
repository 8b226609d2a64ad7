# limits: memory=8MB
# ends: completed
# Characters replaced by something longer.
size = 50000
result = ("x" * size).translate({120: "abcdefgh"})
print(len(result))
