# UserDict, UserList and UserString: overriding one method, what goes through it, results of operators.
from collections import UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __contains__(self, key):
        return super().__contains__(str(key).lower())


d = Lower({"A": 1}, B=2)
d.update(C=3)
d.setdefault("D", 4)
print(d, d.data, "a" in d, "A" in d, len(d), d | {"E": 5}, type(d | {}).__name__, d == {"a": 1, "b": 2, "c": 3, "d": 4}, d.pop("a"), Lower.fromkeys("XY", 0))


class Positive(UserList):
    def append(self, item):
        if item <= 0:
            raise ValueError(f"not positive: {item}")
        super().append(item)


items = Positive([3, 1, 2])
items.append(5)
items.sort()
print(items, items[1:], type(items[1:]).__name__, items + [9], [0] + items, items * 2, items == [1, 2, 3, 5], items.index(3), sorted(items, reverse=True), items < [2])
try:
    items.append(0)
except ValueError as error:
    print(error)


class Shout(UserString):
    def __str__(self):
        return self.data.upper() + "!"


s = Shout("hello")
print(s, s + " you", type(s + "x").__name__, s.upper(), s[1:3], "ell" in s, len(s), s == "hello", s.replace("l", "L"), f"{str(s):>8}", s.split("l"), s * 2, hash(s) == hash("hello"), int(UserString("42")) + 1)
print(isinstance(items, list), isinstance(d, dict), d.copy(), items.copy(), repr(s), bool(UserList()), UserDict(a=1) == UserDict(a=1))


class Missing(UserDict):
    def __missing__(self, key):
        return key * 2


print(Missing()["ab"], Missing().get("ab"), "ab" in Missing())
