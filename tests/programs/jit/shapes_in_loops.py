# Loops that read and write attributes while guest code, called where a guess fails, changes classes, shapes and slots.
class Body:
    kind = "body"

    def __init__(self, x, v, mass):
        self.x = x
        self.v = v
        self.mass = mass


class Turned:
    def __init__(self, x, v, mass):
        self.mass = mass
        self.v = v
        self.x = x


class Slotted:
    __slots__ = ("x", "v", "mass")

    def __init__(self, x, v, mass):
        self.x = x
        self.v = v
        self.mass = mass


class Trigger:
    """A factor that does something when it is multiplied with."""

    def __init__(self, action):
        self.action = action

    def __rmul__(self, other):
        self.action()
        return other * 2.0

    __mul__ = __rmul__


def drift(bodies, factors):
    for factor in factors:
        step = 0.5 * factor
        for i in range(len(bodies)):
            a = bodies[i]
            for j in range(i + 1, len(bodies)):
                b = bodies[j]
                d = a.x - b.x
                a.v -= d * b.mass * step
                b.v += d * a.mass * step
            a.x += a.v * step
    return [(b.x, b.v, b.mass) for b in bodies]


def attempt(name, make, action_of, rounds=40, at=25):
    bodies = [make(float(n), 0.25 * n, 1.0 + n) for n in range(4)]
    factors = [0.001 * (n % 3) for n in range(rounds)]
    drift(bodies, factors)
    factors[at] = Trigger(action_of(bodies))
    for turn in range(3):
        try:
            result = drift(bodies, factors)
            print(name, turn, [(f"{float(x):.5f}", f"{float(v):.5f}", str(m)[:6]) for x, v, m in result])
        except Exception as error:
            print(name, turn, type(error).__name__, error)


def nothing(bodies):
    return lambda: None


def delete(bodies):
    def action():
        if "v" in bodies[2].__dict__:
            del bodies[2].v
    return action


def delete_and_set(bodies):
    def action():
        del bodies[1].x
        bodies[1].x = 3.5
    return action


def add_attribute(bodies):
    def action():
        bodies[3].more = 1
    return action


def reassign_class(bodies):
    def action():
        bodies[0].__class__ = Turned if type(bodies[0]) is Body else Body
    return action


def add_property(bodies):
    state = [0]

    def action():
        state[0] += 1
        if state[0] == 1:
            Body.mass = property(lambda self: self.__dict__["mass"] + 10, lambda self, value: None)
        elif state[0] == 2:
            del Body.mass
    return action


def make_int(bodies):
    def action():
        bodies[2].v = 7
        bodies[1].mass = 3
    return action


def make_large(bodies):
    def action():
        bodies[2].mass = 10 ** 30
    return action


def make_text(bodies):
    def action():
        bodies[2].mass = "heavy" if bodies[2].mass != "heavy" else 2.0
    return action


def swap(bodies):
    def action():
        bodies[1] = Turned(1.0, 2.0, 3.0) if type(bodies[1]) is Body else Body(1.0, 2.0, 3.0)
    return action


def swap_for_none(bodies):
    def action():
        bodies[3] = None
    return action


def touch_class(bodies):
    def action():
        Body.kind = Body.kind + "."
    return action


def raise_error(bodies):
    def action():
        raise ValueError("in the middle")
    return action


def zeros(bodies):
    def action():
        bodies[0].x = 0.0
        bodies[1].x = -0.0
        bodies[2].v = 1e300
        bodies[3].v = float("inf")
    return action


for action_of in (nothing, delete, delete_and_set, add_attribute, reassign_class, add_property, make_int, make_large, make_text,
                  swap, swap_for_none, touch_class, raise_error, zeros):
    attempt(action_of.__name__, Body, action_of)
for action_of in (nothing, make_int, make_text, swap, touch_class, raise_error):
    attempt("slots " + action_of.__name__, Slotted, action_of)


def mixed(count):
    bodies = [(Body, Turned, Slotted)[n % 3](float(n), 0.5, 2.0) for n in range(count)]
    for n in range(60):
        total = drift(bodies, [0.01])
    print("mixed", [f"{x:.4f} {v:.4f}" for x, v, m in total])


mixed(5)


# Sites of a branch that is taken late, and classes that change between calls of a function with a short loop.
class Late:
    def __init__(self):
        self.a = 1
        self.b = 2


def late(objects, turns, limit):
    total = 0
    for turn in range(turns):
        for i in range(len(objects)):
            o = objects[i]
            if turn < limit:
                total += o.a
                o.a += 1
            else:
                total += o.b * 3
                o.b = total & 255
    return total


objects = [Late() for _ in range(3)]
print(late(objects, 300, 250), late(objects, 300, 100), late(objects, 300, 0))
for n in range(200):
    Late.version = n
    if n == 100:
        for o in objects:
            o.c = n
    if n == 150:
        objects[1] = Late()
    total = late(objects, 3, n % 4)
print(total, [(o.a, o.b) for o in objects])


def ranges(start, stop, step, turns):
    count = total = 0
    for _ in range(turns):
        for i in range(start, stop, step):
            count += 1
            total += i
    return count, total


def ends(turns, numbers):
    total = []
    for _ in range(turns):
        total = []
        for stop in numbers:
            n = 0
            for i in range(stop):
                n += 1
                if n > 3:
                    break
            for i in range(-1, stop):
                n += 10
                if n > 33:
                    break
            total.append(n)
    return total


for start, stop, step in ((0, 10, 1), (0, 10, 3), (0, 9, 3), (10, 0, -1), (10, 0, -3), (9, 0, -3), (5, 5, 1), (5, 5, -1), (6, 5, 1),
                          (5, 6, -1), (-7, 7, 2), (7, -7, -2), (2 ** 60, 2 ** 60 + 5, 2), (-2 ** 61, -2 ** 61 + 3, 1), (0, 3, 2 ** 61),
                          (0, -3, -2 ** 61), (-2 ** 62, -2 ** 62 + 9, 4), (2 ** 62 - 1, 2 ** 62 - 9, -4), (0, True, 1)):
    print(start, stop, step, ranges(start, stop, step, 60))
print(ends(60, [0, 1, 2, 3, -1, -5, 2 ** 61, 2 ** 62 - 1, -2 ** 62, 2 ** 62, 2 ** 70, True]))
for bad in ((0, 10, 0), (0, 10, 1.5), (0, "x", 1), (None, 1, 1)):
    try:
        print(ranges(0, 10, 1, 60), ranges(*bad, 60))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def with_other_range(turns, source):
    range = source
    total = 0
    for n in range(turns):
        for i in range(3):
            total += i
    return total


print(with_other_range(50, range), with_other_range(50, lambda n: [n] * 4), with_other_range(50, range))
