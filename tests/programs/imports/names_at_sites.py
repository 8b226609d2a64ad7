# One place in the code that reads a name of a module: other modules, other values, names that come and go.
import math
import types


def call(module, value):
    return module.sqrt(value)


def read(module):
    return module.pi


other = types.ModuleType("other")
other.sqrt = lambda value: ("other", value)
other.pi = 3
third = types.ModuleType("third")
third.pi = "first of all"
third.sqrt = str

for module in (math, other, third, math, other) * 3:
    print(call(module, 4), read(module))

# Another value under the name.
for turn in range(4):
    other.sqrt = [len, min, lambda value: turn, dict][turn]
    try:
        print(call(other, [turn]))
    except Exception as error:
        print(type(error).__name__, error)

# The name is gone, and comes back in another place.
print(read(other))
del other.pi
for _ in range(2):
    try:
        print(read(other))
    except AttributeError as error:
        print(error)
other.tau = 6
other.pi = 4
print(read(other), call(other, ()), list(other.__dict__)[-3:])
vars(other).clear()
for function in (read, lambda module: call(module, 1)):
    try:
        print(function(other))
    except AttributeError as error:
        print(type(error).__name__)
other.pi, other.sqrt = "new", abs
print(read(other), call(other, -3))


# A class of modules, with properties.
class Derived(types.ModuleType):
    @property
    def pi(self):
        return "property"

    def sqrt(self, value):
        return self.__name__, value


derived = Derived("derived")
print(read(derived), call(derived, 9))
vars(derived)["pi"] = "in the dict"
vars(derived)["sqrt"] = "in the dict"
print(read(derived))
try:
    print(call(derived, 9))
except TypeError as error:
    print(error)


class Instance:
    pi = "of a class"

    def sqrt(self, value):
        return "method", value


for thing in (Instance(), math, Instance(), other, Instance):
    print(read(thing))
for thing in (Instance(), math, Instance(), other):
    print(call(thing, 16))


# Functions of Python, classes and bound methods under the name.
def double(value):
    return value * 2


class Made:
    def __init__(self, value):
        self.value = value

    def method(self, value):
        return self.value, value

    def __call__(self, value):
        return "called", value


for other.sqrt in (double, Made, Made(1).method, Made(2), [].append, {1: "one"}.get, print, double):
    for _ in range(2):
        result = call(other, 1)
        print(result.value if isinstance(result, Made) else result)

# What a builtin leaves to guest code.
class Root:
    def __float__(self):
        return 25.0


class Floored:
    def __floor__(self):
        return "floor"

    def __index__(self):
        return 12


def floor(value):
    return math.floor(value)


for value in (2.5, Floored(), 3, Floored(), 1e300 // 1e299):
    print(floor(value))
print(call(math, Root()), math.gcd(Floored(), 18))
for value in ("text", -1):
    try:
        call(math, value)
    except Exception as error:
        print(type(error).__name__, error)
