# Methods taken from builtin types as functions: key=, map, filter, wrong types of the first argument.
words = ["banana", "Apple", "cherry", "apple", "Banana"]
print(sorted(words, key=str.lower), max(words, key=str.swapcase), min(words, key=len), sorted(words, key=str.casefold, reverse=True))
print(list(map(str.upper, words)), list(map(str.strip, [" a ", "b\n"])), list(map(str.split, ["a b", "c"])),
      list(map(str.replace, "aba", "ab-", "xyz")))
print(list(filter(str.isupper, "aBcD")), list(filter(str.isdigit, ["1", "x", "²"])),
      [f("Ab") for f in (str.upper, str.lower, str.swapcase, len, list, repr)])
print(list(map(int.bit_length, range(5))), list(map(float.is_integer, [1.0, 2.5])), sorted([3, -7, 5], key=int.__neg__),
      list(map(int.__add__, [1, 2], [3, 4])))
print(list(map(dict.get, [{"a": 1}, {}], "aa", [0, 0])), list(map(list.pop, [[1, 2], [3]])), list(map(set.union, [{1}], [{1}])),
      list(map(tuple.index, [(5, 6)], [6])))
print(list(map(bytes.decode, [b"x", b"y"])), list(map(list.copy, [[1]])), sorted({"b": 1, "a": 2}.items(), key=lambda p: p[1]),
      list(map(str.join, ["-", "+"], [["a", "b"], "cd"])))
groups = {}
for word in words:
    dict.setdefault(groups, str.lower(word), []).append(word)
print(groups, [list.append(group, 0) for group in groups.values()], groups["apple"])
text = "some text"
print(str.title(text), str.count(text, "t"), str.startswith(text, "some"), str.__len__(text), str.__contains__(text, "me"),
      str.format("{}-{x}", 1, x=2))


class Text(str):
    def lower(self):
        return "overridden"


class Other:
    def lower(self):
        return "other"


print(str.lower(Text("ABC")), Text("ABC").lower(), list(map(str.lower, [Text("X"), "Y"])), list.append(type("L", (list,), {})(), 1))
for action in (lambda: str.lower(5), lambda: str.lower(), lambda: str.lower("a", "b"), lambda: list(map(str.lower, ["a", 5])),
               lambda: str.lower(Other()), lambda: sorted(["a", None], key=str.lower), lambda: str.lower(str), lambda: list.append([1]),
               lambda: list.append((1,), 2), lambda: list.append(), lambda: dict.get([], 1), lambda: str.join("-"),
               lambda: int.bit_length("x"), lambda: str.split(b"a b"), lambda: bytes.split("a b"), lambda: float.is_integer(3),
               lambda: set.add({1}), lambda: set.add(frozenset(), 1), lambda: dict.fromkeys(), lambda: str.format(),
               lambda: str.format(5, 6), lambda: int.bit_length(True)):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)
