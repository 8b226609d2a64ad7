# limits: memory=8MB
# ends: trap memory or raised MemoryError
# A width that is an argument.
size = 1000
while True:
    size *= 2
    result = "%*d" % (size, 1)
