# DynamicClassAttribute: a property on instances, while the class goes to the metaclass or __getattr__.
import types


class Meta(type):
    def __getattr__(cls, name):
        return f"class attribute {name}"


class Thing(metaclass=Meta):
    def __init__(self):
        self._value = 1

    @types.DynamicClassAttribute
    def value(self):
        "The value."
        return self._value

    @value.setter
    def value(self, value):
        self._value = value

    @value.deleter
    def value(self):
        self._value = None

    @types.DynamicClassAttribute
    def fixed(self):
        return "fixed"


thing = Thing()
print(thing.value, Thing.value, thing.fixed, Thing.fixed)
thing.value = 5
print(thing.value)
del thing.value
print(thing.value, Thing.__dict__["value"].__doc__)
for wrong in (lambda: setattr(thing, "fixed", 1), lambda: delattr(thing, "fixed")):
    try:
        wrong()
    except AttributeError as error:
        print(error)


class Plain:
    @types.DynamicClassAttribute
    def value(self):
        return 1


try:
    print(Plain().value, Plain.value)
except AttributeError as error:
    print(type(error).__name__, error)
unreadable = types.DynamicClassAttribute()
Plain.unreadable = unreadable
try:
    Plain().unreadable
except AttributeError as error:
    print(error)
print(types.DynamicClassAttribute(None, None, None, "doc").__doc__)
