# Groups with more than fifteen members are cut, at every level; nesting deeper than ten levels is cut too.
def numbered(n):
    try:
        if n % 2:
            raise ValueError(n)
        raise KeyError(n)
    except LookupError as error:
        return error
    except ValueError as error:
        return error.with_traceback(None)


long = [numbered(n) for n in range(18)]
exactly = ExceptionGroup("exactly fifteen", [ValueError(f"no {n}") for n in range(15)])
sixteen = ExceptionGroup("sixteen", [ValueError(f"no {n}") for n in range(16)])
many = ExceptionGroup("many", [OSError(n) for n in range(40)])
many.add_note("note after a cut group")
deep = TypeError("bottom")
for level in range(12):
    deep = ExceptionGroup(f"level {level}", [deep])
print(len(long), exactly, sixteen, many)
raise ExceptionGroup("long", [exactly, sixteen, many, deep, *long])
