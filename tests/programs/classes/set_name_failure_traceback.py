# The traceback of a failing __set_name__ shows the hook, the class statement and the note.
class Bounded:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __set_name__(self, owner, name):
        if self.low > self.high:
            raise ValueError(f"{name}: {self.low} is above {self.high}")
        self.name = name


class Gauge:
    first = Bounded(0, 10)


print(Gauge.first.name)


class Turned:
    right = Bounded(1, 2)
    wrong = Bounded(5, 3)
