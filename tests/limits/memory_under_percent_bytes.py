# limits: memory=8MB
# ends: completed
# A width that is an argument.
size = 50000
result = b"%*s" % (size, b"x")
print(len(result))
