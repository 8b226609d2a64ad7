# Small functions whose instructions meet something else than they did so far: after some have been executed.
def area(w, h):
    return w * h


def clamp(x, low, high):
    if x < low:
        return low
    if x > high:
        return high
    return x


def mix(a, b, t):
    return a * (1 - t) + b * t


def share(part, whole):
    return part / whole


class Box:
    count = 0

    def __init__(self, w, h):
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h

    def grow(self, by):
        self.w += by
        self.h = self.h + by
        return self

    @property
    def ratio(self):
        return self.w / self.h


class Loud:
    def __mul__(self, other):
        return f"loud * {other!r}"

    def __rmul__(self, other):
        return f"{other!r} * loud"

    def __lt__(self, other):
        return True

    def __repr__(self):
        return "loud"


def repeats_much(a, b):
    return isinstance(a, (str, tuple, list)) and isinstance(b, int) and abs(b) > 1000


values = [3, 2.5, 10**18, 2**61, -(2**62), 1e300, 1e-300, True, "ab", (1, 2), [3], None, Loud(), 0, 0.0, -0.0]
for warm in range(60):
    area(warm, 2), clamp(warm, 3, 50), mix(warm, 2.0, 0.5), share(warm, 4)
for function in area, share:
    for a in values:
        out = []
        for b in values:
            if repeats_much(a, b) or repeats_much(b, a):
                continue
            try:
                out.append(function(a, b))
            except Exception as error:
                out.append(f"{type(error).__name__}: {error}")
        print(function.__name__, repr(a)[:20], out)
for x in values:
    try:
        print(clamp(x, 1, 2.5), mix(x, 1, 0.25), mix(1, x, 2))
    except Exception as error:
        print(type(error).__name__, error)


def total(boxes):
    result = 0
    for box in boxes:
        try:
            result += box.area() + box.ratio
            box.grow(1)
        except Exception as error:
            print(type(error).__name__, error, getattr(box, "w", "no w"), getattr(box, "h", "no h"))
    return result


boxes = [Box(i, i + 1) for i in range(80)]
print(total(boxes))
del boxes[3].h
boxes[5].w = "x"
boxes[7].h = 0
boxes[9].h = 2**61
boxes[11].__dict__["extra"] = 1
boxes[13].w = 1.5
boxes[15].w = None
print(total(boxes), [(b.w, getattr(b, "h", None)) for b in boxes[:16]])
Box.area = lambda self: 1
print(total(boxes[20:30]))
Box.ratio = 5
print(total(boxes[20:30]))


def step(n):
    return n + 1


def run(times):
    n = 0
    for i in range(times):
        n = step(n)
        if i == times // 2:
            globals()["step"] = lambda n: n - 1
    return n


print(run(200), run(10))
