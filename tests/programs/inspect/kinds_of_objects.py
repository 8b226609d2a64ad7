"""Which predicates of inspect say yes to what."""
import inspect
import collections


class Plain:
    attribute = 1

    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass

    @staticmethod
    def static():
        pass

    @property
    def computed(self):
        pass


class Data:
    def __get__(self, instance, owner):
        return 1

    def __set__(self, instance, value):
        pass


def function():
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1

running = generator()
subjects = {
    "module": inspect, "class": Plain, "instance": Plain(), "function": function, "bound": Plain().method, "unbound": Plain.method,
    "of_class": Plain.of_class, "static": Plain.static, "property": Plain.computed, "lambda": lambda: 0, "len": len,
    "list.append": list.append, "[].append": [].append, "generator function": generator, "generator": running,
    "coroutine function": coroutine, "async generator function": async_generator, "async generator": async_generator(),
    "int": int, "type": type, "data": Data(), "None": None, "Counter": collections.Counter, "int.real": int.real,
    "object.__init__": object.__init__, "slot wrapper": int.__add__, "method wrapper": (1).__add__, "dict.fromkeys": dict.fromkeys,
}
predicates = [
    "ismodule", "isclass", "isfunction", "ismethod", "isbuiltin", "isroutine", "isgeneratorfunction", "isgenerator", "iscoroutinefunction",
    "iscoroutine", "isasyncgenfunction", "isasyncgen", "isawaitable", "iscode", "isframe", "istraceback", "ismethoddescriptor",
    "isdatadescriptor", "isabstract", "ismethodwrapper",
]
for name, subject in subjects.items():
    print(name, [predicate for predicate in predicates if getattr(inspect, predicate)(subject)])
