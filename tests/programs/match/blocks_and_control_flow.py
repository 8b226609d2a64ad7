# Blocks of match in loops, generators, functions with finally, and class bodies.
log = []


def flow(items):
    for item in items:
        match item:
            case "skip":
                continue
            case "stop":
                break
            case ["give", value]:
                yield value
            case {"nested": inner}:
                match inner:
                    case [] | None:
                        yield "nested empty"
                    case [*values]:
                        yield from values
                    case _:
                        return "returned from the inner match"
            case _:
                pass
    else:
        yield "loop ended"
    return "left the loop"


def run(items):
    g, out = flow(items), []
    while True:
        try:
            out.append(next(g))
        except StopIteration as stop:
            return out, stop.value


print(run([["give", 1], "skip", {"nested": [2, 3]}, {"nested": None}]))
print(run([["give", 1], "stop", ["give", 2]]), run([{"nested": 5}, ["give", 2]]))


def unbound(subject):
    match subject:
        case [value] | (value, _):
            pass
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


print(unbound([1]), unbound((2, 3)), unbound(5))


def in_finally(subject):
    try:
        match subject:
            case 1:
                return "one"
            case 2:
                raise KeyError("two")
            case _:
                undefined_name
    except KeyError as error:
        match error:
            case KeyError(args=[first]):
                return "caught", first
    except NameError as error:
        match error.args:
            case [str(text)]:
                return text
    finally:
        log.append(f"finally {subject}")


print(in_finally(1), in_finally(2), in_finally(3), log[-3:])


class Body:
    match "class":
        case str(kind):
            value = kind.upper()
        case _:
            other = 1


print(Body.value, Body.kind, hasattr(Body, "other"))
match "last":
    case "last": print("one-line block"); print("second")
