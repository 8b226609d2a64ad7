"""Tool for measuring execution time of small code snippets, by the session's clock."""

from time import perf_counter as default_timer

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
_globals = globals


class Timer:
    """How long a piece of code takes: text or what can be called."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        namespace = _globals() if globals is None else globals
        names = {}
        before = ""
        for what, code in (("setup", setup), ("stmt", stmt)):
            if isinstance(code, str):
                compile(before + code, "<timeit-src>", "exec")
                before = code + "\n"
            elif callable(code):
                names["_" + what] = code
            else:
                raise ValueError(f"{what} is neither a string nor callable")
        parameters = "".join([f", {name}={name}" for name in names])
        self.src = (
            f"\ndef inner(_it, _timer{parameters}):\n{_indented(setup, '_setup()', 4)}\n    _t0 = _timer()\n"
            f"    for _i in _it:\n{_indented(stmt, '_stmt()', 8)}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n"
        )
        local = dict(names)
        exec(compile(self.src, "<timeit-src>", "exec"), {**namespace, **names} if names else namespace, local)
        self.inner = local["inner"]

    def print_exc(self, file=None):
        """Writes the current exception's traceback with lines of the timed source."""
        from traceback import print_exc

        print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that so many runs of the statement take, after one run of the setup."""
        from itertools import repeat

        return self.inner(repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """Call timeit() a few times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Tries 1, 2, 5, 10, 20... runs until they take 0.2 seconds: how many, and how long."""
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def _indented(code, call, indent):
    if not isinstance(code, str):
        code = call
    return " " * indent + code.replace("\n", "\n" + " " * indent)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """How long a statement takes, without a Timer made by hand."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """As timeit(), measured several times: a list."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
