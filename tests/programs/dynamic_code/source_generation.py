# Records and dispatchers made from generated source, with checks and errors that come from it.
def record(name, fields):
    names = [field.split("=")[0].strip() for field in fields]
    lines = [f"class {name}:", f"    fields = {tuple(names)!r}", f"    def __init__(self, {', '.join(fields)}):"]
    lines += [f"        self.{field} = {field}" for field in names] or ["        pass"]
    lines += ["    def __repr__(self):", "        return " + repr(f"{name}({', '.join(f'{n}={{self.{n}!r}}' for n in names)})") + ".format(self=self)"]
    lines += ["    def __eq__(self, other):", "        return type(self) is type(other) and " + (" and ".join(f"self.{n} == other.{n}" for n in names) or "True")]
    source = "\n".join(lines)
    namespace = {"__name__": f"records.{name}"}
    try:
        exec(compile(source, f"<record {name}>", "exec"), namespace)
    except SyntaxError as error:
        raise ValueError(f"cannot make {name}: {error.msg} in line {error.lineno}: {error.text and error.text.strip()!r}") from None
    return namespace[name]


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


Point = record("Point", ["x", "y=0"])
print(Point(1), Point(1, 2) == Point(y=2, x=1), Point(1) == Point(2), Point.fields, Point, Point.__init__.__qualname__)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, z=3))
attempt(lambda: record("Empty", [])().fields)
attempt(lambda: record("class", ["x"]))
attempt(lambda: record("Bad", ["x", "x"]))
attempt(lambda: record("Bad", ["x=1", "y"]))
attempt(lambda: record("Bad", ["not a name"]))
attempt(lambda: record("Bad", ["x=("]))
attempt(lambda: record("Default", ["x=[1, 2]", "y=lambda: 3"])().y())
attempt(lambda: record("Late", ["x=undefined"]))


def dispatcher(table):
    source = "def dispatch(op, a, b):\n" + "".join(f"    {'el' if i else ''}if op == {op!r}: return {body}\n" for i, (op, body) in enumerate(table.items()))
    exec(source + "    raise LookupError(op)", {}, namespace := {})
    return namespace["dispatch"]


calculate = dispatcher({"+": "a + b", "-": "a - b", "pair": "(a, b)", "div": "a // b if b else None"})
print([calculate(op, 7, 2) for op in ("+", "-", "pair", "div")], calculate("div", 1, 0))
attempt(lambda: calculate("?", 1, 2))
polynomial = eval("lambda x: " + " + ".join(f"{c} * x ** {i}" for i, c in enumerate([1, 2, 3])))
print([polynomial(x) for x in range(4)])
deep = eval("(" * 40 + "1" + ")" * 40 + " + 1" * 60)
print(deep)
