# A context manager made from a generator function by hand: throw() delivers the error of the block into the generator.
class Managed:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        copy = Managed(self.function)
        copy.generator = self.function(*args)
        return copy

    def __enter__(self):
        try:
            return next(self.generator)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, traceback):
        if kind is None:
            for extra in self.generator:
                self.generator.close()
                raise RuntimeError("generator didn't stop")
            return False
        try:
            self.generator.throw(value)
        except StopIteration as stop:
            return stop is not value
        except BaseException as error:
            if error is value:
                return False
            raise
        self.generator.close()
        raise RuntimeError("generator didn't stop after throw")


@Managed
def block(mode):
    if mode == "empty":
        return
    try:
        yield "resource " + mode
    except ValueError as error:
        print("  saw", repr(error))
        if mode == "replace":
            raise KeyError("replaced") from error
        if mode == "again":
            yield "once more"
    finally:
        print("  cleanup", mode)
    if mode == "twice":
        yield "too many"


def use(mode, error=None):
    try:
        with block(mode) as resource:
            print(" ", resource)
            if error is not None:
                raise error
        print("fine", mode)
    except Exception as problem:
        print("failed", mode, type(problem).__name__, problem, repr(problem.__cause__))


for mode in ("calm", "empty", "twice"):
    use(mode)
for mode in ("swallow", "replace", "again"):
    use(mode, ValueError(mode))
use("passes", TypeError("not handled"))
use("stops", StopIteration("from the block"))
