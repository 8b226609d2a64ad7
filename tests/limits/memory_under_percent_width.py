# limits: memory=8MB
# ends: completed
# A width that is an argument.
size = 50000
result = "%*d" % (size, 1)
print(len(result))
