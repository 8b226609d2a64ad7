"""A benchmark of several ways to do the same, with checks of their results and a clock that is a counter of steps."""
import timeit

steps = 0


def step(value, count=1):
    global steps
    steps += count
    return value


WAYS = {
    "concatenate": "text = ''\nfor part in parts:\n    text = text + step(part, len(text) + 1)",
    "join": "text = ''.join([step(part) for part in parts])",
    "format": "text = '{}{}{}{}'.format(*map(step, parts))",
    "reduce": "text = functools.reduce(lambda a, b: step(a + b, len(a)), parts)",
    "stream": "stream = io.StringIO()\nfor part in parts:\n    stream.write(step(part))\ntext = stream.getvalue()",
}
SETUP = "import functools, io\nparts = ['ab', 'cd', 'ef', 'gh']"
results = {}
for name, statement in WAYS.items():
    seen = []
    space = {"step": step, "seen": seen}
    timer = timeit.Timer(statement + "\nseen.append(text)", SETUP, lambda: steps, space)
    runs = timer.repeat(repeat=3, number=4)
    results[name] = (min(runs), max(runs), len(seen), set(seen))
for name, (least, most, count, texts) in sorted(results.items(), key=lambda pair: (pair[1][0], pair[0])):
    print(f"{name:<12}{least:>5} {most:>5} {count:>4} {texts}")
fastest = min(results, key=lambda name: results[name][0])
print(fastest, {name: round(least / results[fastest][0], 2) for name, (least, *_) in results.items()})


class Stopwatch:
    """A with statement around timeit's clock."""

    def __init__(self, timer=timeit.default_timer):
        self.timer = timer
        self.laps = []

    def __enter__(self):
        self.start = self.timer()
        return self

    def __exit__(self, *_):
        self.laps.append(self.timer() - self.start)


watch = Stopwatch(lambda: steps)
for size in (1, 10, 100):
    with watch:
        for number in range(size):
            step(number, 2)
print(watch.laps)
real = Stopwatch()
with real:
    sum(range(10))
print(real.laps[0] >= 0, type(real.laps[0]).__name__)


def timed(repeat, number):
    def decorate(function):
        def call(*arguments):
            runs = timeit.repeat(lambda: function(*arguments), timer=lambda: steps, repeat=repeat, number=number)
            return function.__name__, arguments, runs, min(runs) / number

        return call

    return decorate


@timed(3, 2)
def search(items, wanted):
    return next((place for place, item in enumerate(items) if step(item) == wanted), None)


print(search([5, 6, 7, 8], 5), search([5, 6, 7, 8], 8), search((), 1), sep="\n")
