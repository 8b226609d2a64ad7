# Depth and chains together; what was shown already is not shown again.
shared = ValueError("shared")
first = ExceptionGroup("first", [shared, ExceptionGroup("nested", [shared])])
second = TypeError("second")
second.__context__ = shared
third = OSError("third")
third.__cause__ = first
error = ExceptionGroup("top", [first, second, third])
for depth in range(9):
    error = ExceptionGroup(f"level {depth}", [error])
error.__context__ = shared
try:
    raise error
finally:
    1 / 0
