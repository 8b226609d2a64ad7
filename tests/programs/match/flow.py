# match with loops, returns, nested matches, bindings that stay after failed cases.
def evaluate(node):
    match node:
        case int() | float():
            return node
        case ["+", *terms]:
            return sum(evaluate(t) for t in terms)
        case ["*", a, b]:
            return evaluate(a) * evaluate(b)
        case ["-", a]:
            return -evaluate(a)
        case ["if", test, then, other]:
            return evaluate(then) if evaluate(test) else evaluate(other)
        case _:
            raise ValueError(f"cannot evaluate {node!r}")


print(evaluate(["+", 1, ["*", 2, 3], ["-", 4]]), evaluate(["if", ["+", 1, -1], 10, ["*", 4, 5]]))
try:
    evaluate(["+", 1, ["?"]])
except ValueError as error:
    print(error)


def run(commands):
    position, log = 0, []
    for command in commands:
        match command.split():
            case ["go", steps] if steps.isdigit():
                position += int(steps)
            case ["back", steps]:
                position -= int(steps)
            case ["stop"]:
                break
            case []:
                continue
            case [word, *_]:
                log.append(word)
                continue
        log.append(position)
    else:
        log.append("end")
    return log


print(run(["go 3", "", "back 1", "dance now", "go x"]))
print(run(["go 1", "stop", "go 5"]))


def leftover(x):
    match x:
        case [a, 1]:
            return "one", a
        case [b, 2]:
            return "two", b
    return "none"


print(leftover([5, 1]), leftover([6, 2]), leftover([7, 3]))


def nested(pair):
    match pair:
        case (x, y):
            match x:
                case 0:
                    match y:
                        case 0:
                            return "00"
                        case _:
                            return "0*"
                case _:
                    return "**"


print(nested((0, 0)), nested((0, 1)), nested((1, 1)), nested(5))


def guards(x):
    calls = []

    def check(name, result):
        calls.append(name)
        return result
    match x:
        case 1 if check("a", False):
            pass
        case 1 if check("b", True):
            calls.append("matched b")
        case 1 if check("c", True):
            pass
    return calls


print(guards(1), guards(2))
