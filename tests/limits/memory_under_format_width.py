# limits: memory=8MB
# ends: completed
# A width that is an argument.
size = 50000
result = "{:>{}}".format(1, size)
print(len(result))
