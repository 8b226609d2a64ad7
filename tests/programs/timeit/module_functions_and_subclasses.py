"""timeit() and repeat() of the module against Timer's methods, their defaults, attributes, subclasses of Timer."""
import itertools
import timeit

count = itertools.count
print(timeit.timeit(timer=count().__next__, number=3), timeit.repeat(timer=count().__next__, number=3), timeit.repeat(timer=count().__next__, number=1, repeat=2))
print(timeit.repeat("pass", "pass", count(0, 5).__next__, 2, 1), timeit.timeit("pass", "pass", count(0, 5).__next__, 2), timeit.repeat(stmt="pass", setup="pass", timer=count(1.5, 0.5).__next__, repeat=2, number=1, globals={}))
print(len(timeit.Timer(timer=count().__next__).repeat(number=1)), len(timeit.Timer(timer=count().__next__).repeat(3, 1)), timeit.Timer(timer=count().__next__).timeit(10))
timer = timeit.Timer("x = 1", "y = 2", count().__next__)
print(sorted(name for name in dir(timer) if not name.startswith("_")), callable(timer.timer), callable(timer.inner), "x = 1" in timer.src, "y = 2" in timer.src)
print(timer.inner(iter([1, 2, 3]), count(0, 7).__next__), timer.inner([], count(0, 7).__next__), timer.inner("abc", [5, 9].pop))
runs = []
again = timeit.Timer(lambda: runs.append(len(runs)), timer=count().__next__)
again.timer = count(100, 10).__next__
print(again.timeit(2), again.repeat(2, 1), runs)
for call in (lambda: timeit.timeit(1, 2, 3, 4, 5, 6), lambda: timeit.timeit(wrong=1), lambda: timeit.repeat(1, 2, 3, 4, 5, 6, 7), lambda: timeit.Timer(1, 2, 3, 4, 5), lambda: timer.timeit(1, 2), lambda: timer.repeat(1, 2, 3), lambda: timer.autorange(1, 2)):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Averages(timeit.Timer):
    """Runs without the first, and knows the mean."""

    def __init__(self, *args, warm_up=1, **kwargs):
        super().__init__(*args, **kwargs)
        self.warm_up = warm_up

    def repeat(self, repeat=3, number=2):
        return super().repeat(repeat + self.warm_up, number)[self.warm_up:]

    def mean(self, **options):
        runs = self.repeat(**options)
        return sum(runs) / len(runs)

    def __repr__(self):
        return f"<averages of {self.warm_up}>"


ticks = itertools.accumulate(itertools.count())
own = Averages("z = 3", timer=ticks.__next__, warm_up=2)
print(own, own.repeat(), own.mean(repeat=2), own.mean(number=1), isinstance(own, timeit.Timer), own.timeit(1))
original = timeit.default_timer
timeit.default_timer = count(0, 3).__next__
try:
    print(timeit.Timer().timer is original, timeit.Timer(timer=timeit.default_timer).timeit(1))
finally:
    timeit.default_timer = original
nested = timeit.Timer("total.append(timeit.timeit('pass', timer=clock, number=1))", "import timeit", count().__next__, {"total": (total := []), "clock": count(0, 4).__next__})
print(nested.timeit(3), total)
print(min(timeit.repeat("data.sort()", "data = [3, 1, 2]", count().__next__, 5, 10)), sum(timeit.repeat("".join, "pass", count().__next__, 0)))
