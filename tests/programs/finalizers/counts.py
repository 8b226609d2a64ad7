# Every object is finalised once, some time after nobody reaches it any more.
class Counted:
    finalised = 0
    seen = []

    def __init__(self, number):
        self.number = number

    def __del__(self):
        Counted.finalised += 1
        Counted.seen.append(self.number)


def churn(done):
    for _ in range(400):
        if done():
            return
        [bytes(1000 + n) for n in range(500)]


def make(count):
    for number in range(count):
        Counted(number)


make(100)
churn(lambda: Counted.finalised >= 100)
churn(lambda: False)
print(Counted.finalised, sorted(Counted.seen) == list(range(100)))


class Node:
    names = []

    def __init__(self, name):
        self.name = name

    def __del__(self):
        Node.names.append((self.name, self.other.name, self.other.other is self))


def cycle():
    a, b = Node("a"), Node("b")
    a.other, b.other = b, a


cycle()
churn(lambda: len(Node.names) == 2)
print(sorted(Node.names) in ([], [("a", "b", True), ("b", "a", True)]))  # CPython may not have looked for cycles yet


class Phoenix:
    saved = []
    died = 0

    def __del__(self):
        Phoenix.died += 1
        Phoenix.saved.append(self)


def burn():
    Phoenix()


burn()
churn(lambda: Phoenix.saved)
print(len(Phoenix.saved), type(Phoenix.saved[0]).__name__, Phoenix.died)
Phoenix.saved.clear()
churn(lambda: False)
print(len(Phoenix.saved), Phoenix.died)


class Failing:
    tried = 0

    def __del__(self):
        Failing.tried += 1
        if Failing.tried < 3:
            raise ValueError("nobody hears it")
        [].pop()


class WrongArity:
    def __del__(self, more):
        print("never")


class NotCallable:
    __del__ = 5


def fail():
    for _ in range(5):
        Failing()
    WrongArity()
    NotCallable()


fail()
churn(lambda: Failing.tried == 5)
print(Failing.tried in (4, 5))  # the last one may still lie in a register


class Own(list):
    gone = []

    def __del__(self):
        Own.gone.append(list(self))


class OwnError(Exception):
    gone = []

    def __del__(self):
        OwnError.gone.append(self.args)


def derived():
    Own([1, 2])
    try:
        raise OwnError("x", 3)
    except OwnError:
        pass


derived()
churn(lambda: Own.gone and OwnError.gone)
print(Own.gone, OwnError.gone)


class Slotted:
    __slots__ = ("value",)
    gone = []

    def __init__(self, value):
        self.value = value

    def __del__(self):
        Slotted.gone.append(self.value)


def slotted():
    Slotted(7)


slotted()
churn(lambda: Slotted.gone)
print(Slotted.gone)


class Base:
    log = []

    def __del__(self):
        Base.log.append("base")


class Derived(Base):
    def __del__(self):
        Base.log.append("derived")
        super().__del__()


def inherit():
    Derived()


inherit()
churn(lambda: Base.log)
print(Base.log)

keep = Counted(1000)
Counted.finalised = 0
churn(lambda: False)
print(Counted.finalised, keep.number)
