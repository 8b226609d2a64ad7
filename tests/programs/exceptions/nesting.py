# Exceptions inside handlers, finally blocks and nested functions.
def level3(kind):
    if kind == 0:
        return [][0]
    if kind == 1:
        return {}["missing"]
    if kind == 2:
        return int("x")
    return undefined_name


def level2(kind):
    try:
        return level3(kind)
    except IndexError:
        return "index at 2"


def level1(kind):
    try:
        return level2(kind)
    except LookupError as error:
        return f"lookup at 1: {error!r}"
    finally:
        print("finally 1", end="; ")


for kind in range(4):
    try:
        print(level1(kind))
    except (ValueError, NameError) as error:
        print(type(error).__name__, error)


def in_handler():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError as error:
            print(repr(error), repr(error.__context__))
        raise


try:
    in_handler()
except ValueError as error:
    print("reraised", error, error.__context__)


def from_finally():
    try:
        raise ValueError("one")
    finally:
        raise TypeError("two")


try:
    from_finally()
except TypeError as error:
    print(error, "during", repr(error.__context__))


def loop():
    results = []
    for item in ["1", "x", None, "3", [], "4"]:
        try:
            results.append(int(item))
        except ValueError:
            results.append("bad")
        except TypeError:
            results.append("type")
        else:
            results.append("ok")
    return results


print(loop())
try:
    raise RuntimeError
except RuntimeError as e:
    pass
try:
    e
except NameError as error:
    print("NameError:", error)
