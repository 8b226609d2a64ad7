# Names of except clauses in nested handlers, loops, generators and except*.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def nested():
    try:
        raise KeyError("outer")
    except KeyError as e:
        try:
            raise ValueError("inner")
        except ValueError as e:
            print(e)
        return e


attempt(nested)


def different_names():
    try:
        raise KeyError("outer")
    except KeyError as outer:
        try:
            raise ValueError("inner")
        except ValueError as inner:
            return outer, inner, inner.__context__ is outer


attempt(different_names)


def stored():
    kept = []
    for n in range(3):
        try:
            if n:
                raise ValueError(n)
        except ValueError as e:
            kept.append(e)
            if n == 2:
                e = None
    return kept, "e" in locals()


attempt(stored)


def generator():
    try:
        yield 1
    except ValueError as e:
        yield f"got {e}"
    yield "e" in locals()


g = generator()
print(next(g), g.throw(ValueError("thrown")), next(g))


def groups():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError as e:
        first = e.exceptions
    except* KeyError as e:
        second = e.exceptions
    return first, second, "e" in locals()


print(groups())
