# Circular references of every sort, check_circular=False, shared parts, notes that tell the way, depth of thousands both ways.
import json


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


loop = [1]
loop.append(loop)
attempt(lambda: json.dumps(loop))
table = {"a": {}}
table["a"]["b"] = [table]
attempt(lambda: json.dumps(table))
attempt(lambda: json.dumps(table, indent=1))
pair = ([],)
pair[0].append(pair)
attempt(lambda: json.dumps({"pair": pair}))


class Node:
    def __init__(self, name):
        self.name, self.links = name, []


one, two = Node("one"), Node("two")
one.links.append(two)
two.links.append(one)
attempt(lambda: json.dumps(one, default=lambda o: {"name": o.name, "links": o.links}))
attempt(lambda: json.dumps([one], default=lambda o: o.name if o is two else vars(o)))
attempt(lambda: json.dumps(one, default=lambda o: o))
attempt(lambda: json.dumps([1j], default=lambda o: [o]))
for value in (loop, table):
    try:
        json.dumps(value, check_circular=False)
    except RecursionError:
        print("RecursionError")
shared = {"s": [1]}
print(json.dumps([shared, shared, {"x": shared, "y": shared["s"]}]), json.dumps([shared] * 3, check_circular=False), json.dumps([[]] * 3), json.dumps([(), ()]))
inner = [1]
print(json.dumps([inner, [inner, [inner]]], indent=None))


def nested(depth, kind):
    value = 5
    for _ in range(depth):
        value = [value] if kind == "list" else {"k": value}
    return value


for kind in ("list", "dict"):
    for depth in (1, 50, 500):
        text = json.dumps(nested(depth, kind))
        back = json.loads(text)
        measured = 0
        while isinstance(back, (list, dict)):
            back = back[0] if isinstance(back, list) else back["k"]
            measured += 1
        print(kind, depth, len(text), measured, back)
print(len(json.dumps(nested(30, "dict"), indent=2)), json.dumps(nested(3, "dict"), indent="-"))
for text in ("[" * 40, "[" * 40 + "]" * 39, '{"a":' * 30 + "1" + "}" * 29, "[" * 20 + "1" + "]" * 21, "[{" * 10):
    attempt(lambda: json.loads(text))
for bad in ({"a": [1, {"b": ({"c": {1, 2}},)}]}, [[[[b"x"]]]], {"k": {"l": {"m": object}}}, [1, 2, [3, [4, len]]], {"a": 1, "b": [{"c": 1}, {"c": 1j}]}):
    attempt(lambda: json.dumps(bad))
    attempt(lambda: json.dumps(bad, indent=2, sort_keys=True))


class Tree(dict):
    def __missing__(self, key):
        self[key] = Tree()
        return self[key]


tree = Tree()
tree["a"]["b"]["c"] = 1
tree["a"]["d"] = [Tree(x=1)]
print(json.dumps(tree), json.loads(json.dumps(tree)) == tree)
