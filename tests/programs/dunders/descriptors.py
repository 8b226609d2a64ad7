# Descriptors written in Python: __get__, __set__, __set_name__.
class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, 0)

    def __set__(self, instance, value):
        if value < 0:
            raise ValueError(f"{self.name[1:]} must not be negative: {value}")
        setattr(instance, self.name, value)


class Item:
    price = Positive()
    stock = Positive()

    def __init__(self, price, stock):
        self.price = price
        self.stock = stock

    def total(self):
        return self.price * self.stock


i = Item(3, 4)
print(i.total(), i.price, i.__dict__)
i.price += 2
print(i.total())
try:
    i.stock = -1
except ValueError as error:
    print("ValueError:", error)
print(type(Item.price).__name__)


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Data:
    computed = 0

    @Lazy
    def heavy(self):
        Data.computed += 1
        return [1, 2, 3]


d = Data()
print(d.heavy, d.heavy, Data.computed)
