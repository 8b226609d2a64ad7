# More exceptions than are shown.
def make(count):
    return [ValueError(n) for n in range(count)]


group = ExceptionGroup("wide", [ExceptionGroup("sixteen", make(16)), ExceptionGroup("fifteen", make(15)), *make(20)])
group.exceptions[0].exceptions[15].__cause__ = OSError("not shown")
raise group
