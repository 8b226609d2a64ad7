# staticmethod and classmethod, called through the class, an instance and a subclass.
class Date:
    separator = "-"

    def __init__(self, year, month, day):
        self.parts = year, month, day

    @classmethod
    def parse(cls, text):
        return cls(*[int(part) for part in text.split(cls.separator)])

    @staticmethod
    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    def show(self):
        return type(self).__name__ + str(self.parts)


class SlashDate(Date):
    separator = "/"

    @classmethod
    def parse(cls, text):
        made = super().parse(text)
        made.extra = True
        return made


print(Date.parse("2024-02-29").show())
print(Date(1, 2, 3).parse("1999-12-31").show())
print(SlashDate.parse("2000/01/02").show(), SlashDate.parse("1/2/3").extra)
print([y for y in (1900, 2000, 2023, 2024) if Date.is_leap(y)])
print(Date(1, 1, 1).is_leap(2000), SlashDate.is_leap(1900))


class Registry:
    items = {}

    @classmethod
    def register(cls, name):
        def decorate(f):
            cls.items[name] = f
            return f
        return decorate


@Registry.register("double")
def double(x):
    return 2 * x


print(Registry.items["double"](21), double(1))
