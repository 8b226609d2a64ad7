# property: getter, setter, deleter, read-only errors.
class Temperature:
    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def celsius(self):
        """Degrees Celsius."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        self._celsius = 0

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32


t = Temperature(100)
print(t.celsius, t.fahrenheit)
t.celsius = 0
print(t.celsius, t.fahrenheit)
t.celsius += 10
print(t.celsius)
try:
    t.celsius = -300
except ValueError as error:
    print("ValueError:", error)
try:
    t.fahrenheit = 1
except AttributeError as error:
    print("AttributeError:", error)
try:
    del t.fahrenheit
except AttributeError as error:
    print("AttributeError:", error)
del t.celsius
print(t.celsius)
print(Temperature.celsius.__doc__)


class Plain:
    size = property(lambda self: 42)


print(Plain().size)
