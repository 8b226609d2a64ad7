# Too deep recursion is an ordinary exception, and the program goes on.
def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print("RecursionError:", error)


depth = 0


def count():
    global depth
    depth += 1
    count()


try:
    count()
except RecursionError:
    print(depth > 900, depth < 1001)


def safe(n):
    try:
        return safe(n + 1)
    except RecursionError:
        return n > 900


print(safe(0))


class Loop:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return getattr(self, name + "x")


for action in (lambda: repr(Loop()), lambda: Loop() == 1, lambda: Loop().y):
    try:
        action()
    except RecursionError as error:
        print("RecursionError")
print(issubclass(RecursionError, RuntimeError))
print(sum(range(10)), [x for x in "still works"][:5])
