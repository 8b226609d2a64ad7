# Groups nested deeper than is shown.
error = ValueError("innermost")
for depth in range(14):
    error = ExceptionGroup(f"level {depth}", [error, KeyError(depth)])
raise error
