# The name of an except clause is deleted at the end of the clause, however it ends.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


error = "module level"
try:
    raise ValueError("first")
except ValueError as error:
    print("inside", error)
attempt(lambda: error)
try:
    raise ValueError("second")
except ValueError as error:
    del error
    print("deleted by hand")
attempt(lambda: error)
try:
    raise ValueError("third")
except ValueError as error:
    error = "rebound"
print("error" in globals())
error = "kept when no exception comes"
try:
    pass
except ValueError as error:
    pass
print(error)


def early_exits(kind):
    e = "before"
    for _ in range(1):
        try:
            raise KeyError(kind)
        except KeyError as e:
            if kind == "break":
                break
            if kind == "continue":
                continue
            if kind == "return":
                return e
            if kind == "raise":
                raise TypeError("from the handler")
        finally:
            print("finally", "e" in locals(), end=" ")
    return e


for kind in ("break", "continue", "return", "raise", "fall"):
    attempt(lambda: early_exits(kind))


class Body:
    try:
        raise ValueError("in a class")
    except ValueError as problem:
        text = str(problem)
    present = "problem" in locals()


print(Body.text, Body.present)
