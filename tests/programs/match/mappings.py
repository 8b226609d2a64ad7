# match on mappings: required keys, nested patterns, **rest.
def handle(event):
    match event:
        case {"type": "click", "pos": (x, y)}:
            return f"click {x},{y}"
        case {"type": "key", "key": "q" | "Q"}:
            return "quit"
        case {"type": "key", "key": str(k), **rest} if len(k) == 1:
            return f"key {k} {sorted(rest)}"
        case {"type": "batch", "events": [first, *others]}:
            return f"batch: {handle(first)} and {len(others)} more"
        case {"type": kind, **rest}:
            return f"unknown {kind} {rest}"
        case {}:
            return "untyped"
        case _:
            return "no mapping"


for event in (
    {"type": "click", "pos": (1, 2)},
    {"type": "click", "pos": [3, 4], "extra": 0},
    {"type": "click", "pos": 5},
    {"type": "key", "key": "q"},
    {"type": "key", "key": "x", "shift": True, "alt": False},
    {"type": "key", "key": "F1"},
    {"type": "batch", "events": [{"type": "key", "key": "Q"}, {}, {}]},
    {"type": "batch", "events": []},
    {"kind": "typo"},
    {},
    [],
    "type",
    None,
):
    print(handle(event))


def config(c):
    match c:
        case {"server": {"host": host, "port": int(port)}, "debug": True | False as debug}:
            return host, port, debug
        case {"server": {"host": host}}:
            return host, 80, None
        case {1: "one", -2: two, "none": None}:
            return "numbers", two


print(config({"server": {"host": "h", "port": 8}, "debug": False}))
print(config({"server": {"host": "h", "port": "8"}, "debug": False}))
print(config({1: "one", -2: "minus two", "none": None}), config({1: "one"}))
data = {"a": 1, "b": 2}
match data:
    case {"a": 1, **rest}:
        rest["c"] = 3
        print(rest, data)
match {"k": None}:
    case {"k": None}:
        print("key with None")
match {True: "t"}:
    case {1: value}:
        print(value)
