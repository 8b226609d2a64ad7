# UserDict, UserList, UserString: operators, types of results, subclass hooks, pickling, comparison with builtins.
import copy
import pickle
from collections import UserDict, UserList, UserString


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


class Missing(UserDict):
    def __missing__(self, key):
        return f"no {key}"


d = Lower(A=1, b=2)
d.update({"C": 3}, D=4)
print(d, d["a"], "c" in d, d.get("B"), d.get("zz", 0), d.pop("c"), d.setdefault("E", 5), d.data, len(d), list(d), d == {"a": 1, "b": 2, "d": 4, "e": 5}, d | {"F": 6}, {"F": 6} | d, type(d | {}).__name__, type({} | d).__name__)
d |= {"G": 7}
del d["G"]
print(d, d.copy(), type(d.copy()).__name__, copy.copy(d) == d, pickle.loads(pickle.dumps(d)) == d, Lower.fromkeys("AB", 0), d.keys(), d.items(), d.values(), d.popitem(), Missing()["x"], Missing().get("x"), "x" in Missing(), Missing({"a": 1}).get("a"), bool(UserDict()), UserDict([("p", 1)], q=2), UserDict(None), UserDict(dict=5))
for wrong in (lambda: UserDict()["x"], lambda: UserDict({}, {}), lambda: UserDict(5), lambda: d | 5, lambda: hash(UserDict()), lambda: UserDict().popitem(), lambda: d.pop("nope"), lambda: UserDict() < UserDict()):
    attempt(wrong)


class Numbers(UserList):
    def total(self):
        return sum(self.data)


n = Numbers([3, 1, 2])
n.append(5)
n += [4]
n.extend((0,))
n.insert(1, 9)
n *= 1
print(n, n.total(), n[1:3], type(n[1:3]).__name__, n + [1], [1] + n, type([1] + n).__name__, n * 2, 2 * n, n == [3, 9, 1, 2, 5, 4, 0], n < [4], n > Numbers([1]), 9 in n, n.index(9), n.count(1), n.pop(), n.pop(0), n.remove(9), n, len(n))
n.sort(reverse=True)
n[0] = 50
n[1:2] = [7, 7]
del n[-1]
n.reverse()
print(n, sorted(n), n.copy(), type(n.copy()).__name__, list(reversed(n)), copy.deepcopy(n) == n, pickle.loads(pickle.dumps(n)), UserList("ab"), UserList(n).data is n.data, UserList(), repr(Numbers()), n.clear(), n, isinstance(n, list), UserList((1, 2)) + (3,), UserList([1]) == UserList([1]), UserList([1]) != [1])
for wrong in (lambda: UserList()[0], lambda: UserList(5), lambda: UserList([1]) + 5, lambda: UserList([1]) < 5, lambda: UserList([1]).remove(2), lambda: UserList().pop(), lambda: hash(UserList()), lambda: UserList([1]) * "x", lambda: UserList([1]).index(4)):
    attempt(wrong)


class Text(UserString):
    def shout(self):
        return self.upper() + "!"


t = Text("Hello World")
print(t, repr(t), t.shout(), type(t.shout()).__name__, t + "!", "<" + t, t * 2, t[0], type(t[0]).__name__, t[::-1], t.split(), t.lower(), t.replace("l", "L"), t.find("o"), t.count("l"), "World" in t, Text("lo") in t, t == "Hello World", t < "J", hash(t) == hash("Hello World"), len(t), {t: 1}["Hello World"])
print(t.center(15, "*"), t.partition(" "), t.startswith("He"), t.encode(), t.join(["a", "b"]), t % (), Text("%s-%d") % ("a", 5), "%s" % t, Text("{} {x}").format(1, x=2), t.title(), t.swapcase(), t.isalpha(), Text("5").isdigit(), int(Text("42")), float(Text("1.5")), complex(Text("1j")), t.removeprefix("He"), t.removesuffix(Text("ld")), t.zfill(13), t.casefold(), t.translate({72: "J"}), t.splitlines(), t.rsplit("o", 1), t.expandtabs(), t.data, str(t) is t.data)
print(UserString(123), UserString(t), Text(b"x"), copy.copy(t), pickle.loads(pickle.dumps(t)), isinstance(t, str), t.rindex("o"), list(Text("ab")), "-".join(str(each) for each in Text("xyz")), Text("b") > "a", sorted([Text("b"), Text("a")]), t.endswith(("x", "ld")), Text("a,b").split(","), Text("x").__rmod__("%s") if False else "%r" % t, t.maketrans("a", "b"))
for wrong in (lambda: t + 5, lambda: 5 + t, lambda: t[100], lambda: t.index("zz"), lambda: t < 5, lambda: t * "x", lambda: int(t), lambda: t % 5, lambda: setattr(t, "data", 5) or len(t), lambda: Text("a").join([1])):
    attempt(wrong)
