# SimpleNamespace: making, repr, equality, copying, replacing, subclasses.
import copy
import pickle
from types import SimpleNamespace


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


space = SimpleNamespace(x=1, y="two")
print(space, SimpleNamespace(), SimpleNamespace({"a": 1}, b=2), SimpleNamespace([("c", 3)]), SimpleNamespace({"a": 1}, a=2))
space.z = [space]
print(space, vars(space).keys())
del space.z
print(space == SimpleNamespace(y="two", x=1), space != SimpleNamespace(x=1), space == {"x": 1, "y": "two"}, space == 5)
attempt(SimpleNamespace, {1: 2})
attempt(SimpleNamespace, 5)
attempt(SimpleNamespace, {}, {})
attempt(lambda: space.missing)
attempt(hash, space)
attempt(lambda: space < space)
attempt(delattr, space, "missing")
print(copy.copy(space), copy.copy(space) == space, copy.deepcopy(SimpleNamespace(a=[1])), pickle.loads(pickle.dumps(space)))
print(copy.replace(space, x=5, new=6), space)
attempt(copy.replace, space, 5)


class Config(SimpleNamespace):
    debug = False

    def describe(self):
        return f"{self.name}:{self.debug}"


config = Config(name="n")
print(config, config.describe(), Config(debug=True) == SimpleNamespace(debug=True), type(copy.replace(config, debug=1)).__name__, copy.replace(config, debug=1))
print(SimpleNamespace(**{"not an identifier": 1, "class": 2}), space.__dict__, space.__reduce__()[1:])
odd = SimpleNamespace(b=1, a=2)
odd.__dict__["z"] = 3
print(odd, sorted(odd.__dict__), "a" in vars(odd))
match space:
    case SimpleNamespace(x=1, y=text):
        print("matched", text)
