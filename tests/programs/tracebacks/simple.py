# The traceback of an uncaught exception at module level.
print("before")
values = [1, 2, 3]
print(values[5])
print("never")
