# Star patterns at the start, in the middle and at the end, nested, wild and empty.
def split(subject):
    match subject:
        case ["begin", *body, "end"]:
            return "framed", body
        case [first, second, *middle, before, last] if first == last:
            return "ring", second, middle, before
        case [[*left], [*right]]:
            return "two lists", left, right
        case [(x, *xs), *others, (*ys, y)]:
            return "nested", x, xs, others, ys, y
        case [int(), *_, str() as name, int()]:
            return "named", name
        case [*init, (0 | 1) as bit]:
            return "bit", init, bit
        case [{"k": [*inner, _]}, *_]:
            return "inner", inner
        case [*everything]:
            return "all", everything


subjects = [["begin", "end"], ["begin", 1, 2, "end"], ["begin"], [1, 2, 3, 4, 1], [1, 2, 3, 1], [1, 2, 1], [[1], []], ([1, 2], (3,)), [(1, 2), 3, 4, (5, 6)], [(1,), (2,)], ["ab", "cd"], [1, "x", 2], [1, 2, "x", 2], [1, "x"], [5, 6, 1], [True], [0], [{"k": [1, 2, 3]}], [{"k": []}, 5], [], (9,), range(4), "text"]
for subject in subjects:
    print(subject, "->", split(subject))


def lengths(subject):
    match subject:
        case [_, *_, _, _]:
            return "three or more"
        case [_, *_, _]:
            return "two"
        case [_, *_]:
            return "one"
        case [*_]:
            return "none"


print([lengths(range(n)) for n in range(6)], lengths("abc"))
match (1, 2, 3), [4, 5]:
    case (a, *b), [*c, d] if b:
        print(a, b, c, d)
match [1, [2, [3, [4, 5, 6], 7], 8], 9]:
    case [a, [*b, [c, [d, *e], *f], g], *h]:
        print(a, b, c, d, e, f, g, h)
rest = "before"
match [1, 2, 3]:
    case [1, *rest, 4]:
        print("never")
    case [_, *rest] if rest[0] == 5:
        print("never")
    case _:
        print("after a failed guard", rest)
match (data := [1, 2, 3]):
    case [*copy]:
        copy.append(4)
        print(data, copy)
match tuple("abc"):
    case (first, *rest):
        print(first, rest, type(rest).__name__)


def walk(tokens, depth=0):
    match tokens:
        case ["(", *rest]:
            return walk(rest, depth + 1)
        case [")", *rest] if depth:
            return walk(rest, depth - 1)
        case [")", *_]:
            return "too many"
        case [str(), *rest]:
            return walk(rest, depth)
        case []:
            return "balanced" if not depth else f"{depth} open"


print([walk(list(text)) for text in ("(a(b)c)", "((", ")", "", "a)(")])


def pairs(items):
    match items:
        case [a, b, *rest]:
            return [(a, b), *pairs(rest)]
        case [a]:
            return [(a,)]
        case _:
            return []


print(pairs("abcde"), pairs(list("abcde")), pairs(range(4)))
