# Deep patterns over a small expression tree: captures at every level, failed branches, simplification.
class Num:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"{self.value}"


class Op:
    __match_args__ = ("symbol", "args")

    def __init__(self, symbol, *args):
        self.symbol, self.args = symbol, args

    def __repr__(self):
        return f"({self.symbol} {' '.join(map(repr, self.args))})"


class Var:
    __match_args__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def simplify(e):
    match e:
        case Op(symbol, args) if (new := tuple(simplify(a) for a in args)) and any(a is not b for a, b in zip(new, args)):
            return simplify(Op(symbol, *new))
        case Op("+" | "-", (x, Num(0))) | Op("+", (Num(0), x)) | Op("*" | "/", (x, Num(1))) | Op("*", (Num(1), x)):
            return simplify(x)
        case Op("*", (Num(0) as zero, _) | (_, Num(0) as zero)):
            return zero
        case Op("+" | "-" | "*" as symbol, (Num(a), Num(b))):
            return Num({"+": a + b, "-": a - b, "*": a * b}[symbol])
        case Op("-", (Var(a), Var(b))) if a == b:
            return Num(0)
        case Op("+", (Op("+", (x, Num(a))), Num(b))):
            return simplify(Op("+", x, Num(a + b)))
        case Op("neg", [Op("neg", [x])]):
            return x
        case Op("if", (Num(0), _, other)) | Op("if", (Num(_), other, _)):
            return other
        case Op("list", [first, *middle, last]):
            return Op("ends", first, last, Num(len(middle)))
    return e


x, y, n = Var("x"), Var("y"), Num
for e in (Op("+", x, n(0)), Op("+", n(0), Op("*", x, n(1))), Op("*", Op("+", x, y), n(0)), Op("+", n(2), Op("*", n(3), n(4))), Op("-", x, Var("x")), Op("-", x, y), Op("+", Op("+", x, n(2)), n(3)),
          Op("neg", Op("neg", y)), Op("if", n(0), x, y), Op("if", Op("-", n(3), n(2)), x, y), Op("list", x, n(1), n(2), y), Op("list", x), Op("?", Op("+", n(1), n(1)), Op("+", y, n(0)))):
    print(e, "->", simplify(e))


def deep(subject):
    match subject:
        case {"users": [{"name": str(first) as name, "tags": [tag, *tags]}, {"name": second, **more}, *others], "total": int(total) as whole}:
            return first, name, tag, tags, second, more, others, total, whole
        case {"users": [*users], **rest}:
            return [u for u in users], rest
        case [[[a, [b]], (c, {"d": d})], *_] as everything:
            return a, b, c, d, len(everything)
        case ((a, b), (c, *d), *e):
            return a, b, c, d, e
    return "nothing"


print(deep({"users": [{"name": "a", "tags": ["t", "u"]}, {"name": "b", "age": 3}, {"name": "c"}], "total": 3}))
print(deep({"users": [{"name": 5, "tags": ["t"]}, {"name": "b"}], "total": 3, "x": 1}))
print(deep({"users": "text"}), deep({}))
print(deep([[[1, [2]], (3, {"d": 4, "e": 5})], 6]))
print(deep([(1, 2), [3], 4, 5]), deep([[1, 2], "34"]))
