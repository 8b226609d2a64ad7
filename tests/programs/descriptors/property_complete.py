# A property with getter, setter and deleter: the three uses, documentation, failures inside, missing parts.
class Temperature:
    def __init__(self, celsius=0.0):
        self._c = celsius

    @property
    def celsius(self):
        """Degrees on the common scale."""
        return self._c

    @celsius.setter
    def celsius(self, value):
        """This text is not used."""
        if value < -273.15:
            raise ValueError(f"{value} is colder than nothing")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("reset")
        self._c = 0.0

    @property
    def fahrenheit(self):
        return self._c * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    no_get = property(None, lambda self, v: print("no_get set", v), doc="only set")
    nothing = property()
    broken = property(lambda self: self.missing)
    only_delete = property(fdel=lambda self: print("deleted"))


t = Temperature(20.0)
t.celsius += 5
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__, Temperature.no_get.__doc__)
t.fahrenheit = 14
t.no_get = 3
del t.celsius, t.only_delete
print(t.celsius, vars(t))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


for action in (lambda: setattr(t, "celsius", -300), lambda: setattr(t, "celsius", "hot"), lambda: delattr(t, "fahrenheit"),
               lambda: t.no_get, lambda: t.nothing, lambda: setattr(t, "nothing", 1), lambda: delattr(t, "nothing"), lambda: t.broken,
               lambda: hasattr(t, "broken"), lambda: getattr(t, "broken", "default"), lambda: t.only_delete, lambda: delattr(t, "no_get"),
               lambda: t.__dict__.update(celsius=99) or t.celsius, lambda: t.celsius(), lambda: Temperature.celsius + 1):
    attempt(action)
Temperature.celsius = 7
print(t.celsius, Temperature.celsius, t.fahrenheit)
