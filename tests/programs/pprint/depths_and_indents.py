# depth and indent, and what is refused.
import pprint

nested = ("spam", ("eggs", ("lumberjack", ("knights", ("ni", ("dead", ("parrot",)))))))
for depth in (1, 2, 3, 6, 7, 8, None):
    print(depth, pprint.pformat(nested, depth=depth, width=200))
print(pprint.pformat({"a": {"b": {"c": {}}}}, depth=2), pprint.pformat([[[]], {}, (), set()], depth=1))
for indent in (0, 1, 4, 10):
    pprint.pprint({"key": ["aaaa", "bbbb", ("cccc", "dddd")], "other": {"x": 1}}, indent=indent, width=24)
for options in ({"depth": 0}, {"depth": -1}, {"indent": -1}, {"width": 0}):
    try:
        print(pprint.PrettyPrinter(**options))
    except ValueError as error:
        print(options, error)
try:
    pprint.pformat([1], 4, 10, 1, True)
except TypeError as error:
    print(error)
pprint.pprint([["deep", ["deeper", ["deepest"]]]], None, 2, 20, 3)
