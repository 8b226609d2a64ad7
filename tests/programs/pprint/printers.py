# PrettyPrinter objects: streams, subclassing format(), isreadable() and isrecursive(), underscore_numbers.
import io
import pprint

stream = io.StringIO()
printer = pprint.PrettyPrinter(indent=2, width=20, depth=3, stream=stream, compact=False, sort_dicts=True, underscore_numbers=True)
printer.pprint({"million": 1000000, "list": [10 ** 9, -1234567, 999]})
print(stream.getvalue())
print(printer.pformat([12345.678, 1234567, True, 10 ** 4]))
pprint.pprint({"n": 1234567}, underscore_numbers=True)
cycle = [1]
cycle.append(cycle)
for value in ([1, "a", None], cycle, {"k": cycle}, [object], [len], {1: 2.5}, (), range(3), float("nan")):
    print(pprint.isreadable(value), pprint.isrecursive(value), end="; ")
print()
printer = pprint.PrettyPrinter()
print(printer.isreadable([1]), printer.isrecursive([1]), printer.format([1, [2]], {}, 0, 0), printer.format([1, [2]], {}, 1, 0), printer.format(object, {}, None, 0))


class Hex(pprint.PrettyPrinter):
    def format(self, thing, context, maxlevels, level):
        if isinstance(thing, int):
            return hex(thing), True, False
        return super().format(thing, context, maxlevels, level)


print(Hex().pformat([10, {"k": 255, "l": (16,)}]), Hex(width=5).pformat([10, {"k": 255}]), sep="\n")
pprint.pprint([1, 2], stream)
print(stream.getvalue().endswith("[1, 2]\n"))
pprint.pp((1, 2), stream, 3, width=5)
print(repr(stream.getvalue()[-12:]))
print(sorted(pprint.__all__), pprint.saferepr("a'b"), pprint.saferepr({(1, 2): [3]}))
