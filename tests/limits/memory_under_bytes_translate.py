# limits: memory=8MB
# ends: completed
# As large as what it is given.
size = 50000
result = (b"x" * size).translate(bytes(range(256)), b"a")
print(len(result))
