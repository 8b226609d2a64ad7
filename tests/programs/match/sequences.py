# match on sequences: fixed, starred, nested, wildcards.
def shape(x):
    match x:
        case []:
            return "empty"
        case [only]:
            return f"one {only!r}"
        case [0, *rest]:
            return f"zero then {rest}"
        case [x, y] if x == y:
            return f"twin {x!r}"
        case (first, second):
            return f"pair {first!r} {second!r}"
        case [first, *_, last] if first == last:
            return f"bracketed by {first!r}"
        case [[a, b], [c, d], *more]:
            return f"matrix {a}{b}{c}{d} {len(more)}"
        case ["cmd", str() as name, *args]:
            return f"command {name} {args}"
        case [int(), int(), int()] as triple:
            return f"ints {sum(triple)}"
        case [_, _, *_]:
            return "long"
        case _:
            return "no sequence"


for value in ([], (), [1], ("a",), [0, 1, 2], [0], [5, 5], (1, 2), "ab", b"ab", [1, 2, 1], [[1, 2], [3, 4]], [[1, 2], (3, 4), 5],
              ["cmd", "go", 1, 2], ["cmd", 5, 1], [1, 2, 3], [1, "b", 3], range(4), range(2), {1: 2}, {1, 2}, 5, None, "abc"):
    print(repr(value), "->", shape(value))


def parse(tokens):
    match tokens:
        case ["let", name, "=", *expression]:
            return ("assign", name, parse(expression))
        case [left, "+" | "-" as operator, *right]:
            return (operator, left, parse(right))
        case [single]:
            return single
        case []:
            return None


print(parse("let x = 1 + 2 - y".split()))
print(parse("a + b".split()), parse(["q"]), parse([]), parse(["a", "*", "b"]))


def starred_only(x):
    match x:
        case [*all_items]:
            return all_items


print(starred_only((1, 2)), starred_only([]), starred_only("no"))
match (1, (2, [3, 4, 5])):
    case (a, (b, [c, *d])):
        print(a, b, c, d)
match 1, 2:
    case 1, x:
        print("open sequence", x)
