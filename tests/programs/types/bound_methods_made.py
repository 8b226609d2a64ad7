# MethodType binds any callable; equality, attributes and hashes of methods.
import types


class Robot:
    def __init__(self, name):
        self.name = name

    def greet(self, word="hello"):
        "Say something."
        return f"{word} from {self.name}"


def shout(self, text):
    return f"{self.name}: {text.upper()}!"


one, two = Robot("one"), Robot("two")
one.shout = types.MethodType(shout, one)
print(one.shout("hi"), hasattr(two, "shout"), one.shout.__self__ is one, one.shout.__func__ is shout, one.shout.__name__)
print(types.MethodType(Robot.greet, two)(), one.greet == one.greet, one.greet is one.greet, one.greet == two.greet, hash(one.greet) == hash(one.greet))
print(types.MethodType(max, [3, 9, 2])(), types.MethodType(pow, 2)(5), types.MethodType(print, "self")("argument"))
print(one.greet.__doc__, one.greet.__qualname__, one.greet.__func__.__defaults__, len({one.greet, one.greet, two.greet}))


class Callable:
    def __call__(self, *args):
        return args


bound = types.MethodType(Callable(), 5)
print(bound(1, 2), bound.__self__)
for wrong in (lambda: types.MethodType(5, 1), lambda: types.MethodType(shout, None), lambda: types.MethodType(shout), lambda: setattr(one.greet, "tag", 1), lambda: one.greet.tag):
    try:
        print(wrong())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
Robot.greet.tag = "tagged"
print(one.greet.tag, types.MethodType(types.MethodType(lambda *args: args, 1), 2)(3))
Robot.later = shout
print(two.later("later"), Robot.later is shout, Robot.__dict__["later"] is shout)
Robot.static = staticmethod(shout)
print(two.static(one, "static"), type(two.static).__name__)
bound_list = []
appender = bound_list.append
for number in range(3):
    appender(number)
print(bound_list, appender.__self__ is bound_list, appender.__name__, appender == bound_list.append, appender == [].append)
