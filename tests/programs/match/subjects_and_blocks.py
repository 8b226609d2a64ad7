# The subject is any expression and evaluated once; match, case and _ stay ordinary names everywhere else.
log = []


def t(value):
    log.append(value)
    return value


match t([1, 2]):
    case [3, _]:
        print("no")
    case [1, x] if x > 5:
        print("no")
    case [1, x]:
        print("yes", x, log)
match t(1), *[t(2), t(3)]:
    case [a, *rest]:
        print(a, rest)
match *(n for n in "ab"),:
    case (a, b):
        print(a, b)
match (y := t(5)):
    case 5:
        print("walrus", y)
match -y, not y, [n for n in range(2)], {"k": y}["k"], lambda: y, f"{y}", y if y else 0:
    case [-5, False, [0, 1], 5, function, "5", z]:
        print(function(), z)
match y < 10 and y or None:
    case None:
        print("none")
    case v:
        print("captured", v)
match = [1, 2]
case = {"k": match}
match[0] = case["k"][1]
print(match, case, match [1], (match) == [2, 2], match is case ["k"])
match (match):
    case [case, _]:
        print("case is now", case)


def match(case, *args, **kw): return "function", case, args, kw


print(match(1), match (2, 3), match(*[4], **{"_": 5}))
match: int = 3
match = match + 1; match -= 1
print(match, match * 2, match if match else 0, -match, match or case)
_ = "underscore"
match 5:
    case _:
        print("the wildcard binds nothing:", _)
