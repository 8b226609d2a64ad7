import re


class Text(str):
    def __getitem__(self, key):
        raise AssertionError("asked")

    def __len__(self):
        raise AssertionError("asked")

    def __eq__(self, other):
        raise AssertionError("asked")

    def __hash__(self):
        return str.__hash__(self)


t = Text("banana")
print(re.findall("an", t), re.sub("a", "o", t), re.split("n", t), re.search("n.n", t).group(), re.compile("an").findall(t, 2), re.fullmatch("[abn]+", t).end())
print(re.match("b", t).string is t)


class Callable(str):
    def __call__(self, match):
        return "called"


print(re.sub("a", Callable("text"), "bab"))


class Meta(type):
    def __call__(cls, match):
        return "made"


class Made(metaclass=Meta):
    pass


print(re.sub("a", Made, "bab"), re.sub("a", type("T", (), {"__call__": lambda self, m: m[0] * 3})(), "bab"))
