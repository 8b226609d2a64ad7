# Managers as programs write them: settings changed for a while, transactions, indentation, timing with a fake clock.
from contextlib import ContextDecorator, ExitStack, contextmanager, suppress


class Settings(dict):
    @contextmanager
    def override(self, **changes):
        missing = object()
        before = {key: self.get(key, missing) for key in changes}
        self.update(changes)
        try:
            yield self
        finally:
            for key, value in before.items():
                if value is missing:
                    self.pop(key, None)
                else:
                    self[key] = value


settings = Settings(debug=False, level=1)
with settings.override(debug=True, extra="x"):
    print(settings)
    with suppress(RuntimeError), settings.override(level=9):
        print(settings)
        raise RuntimeError
print(settings)


class Database:
    def __init__(self):
        self.rows, self.log = [], []

    @contextmanager
    def transaction(self):
        saved = list(self.rows)
        try:
            yield self.rows
        except Exception as error:
            self.rows[:] = saved
            self.log.append(f"rollback: {error}")
            raise
        else:
            self.log.append("commit")


database = Database()
with database.transaction() as rows:
    rows.append(1)
with suppress(ValueError), database.transaction() as rows:
    rows += [2, 3]
    raise ValueError("bad row")
print(database.rows, database.log)


class Indenter:
    level = 0

    def __enter__(self):
        self.level += 1
        return self

    def __exit__(self, *details):
        self.level -= 1

    def print(self, text):
        print("    " * (self.level - 1) + text)


with Indenter() as indent:
    indent.print("one")
    with indent:
        indent.print("two")
    indent.print("three")
ticks = iter(range(100))


@contextmanager
def timer(results, name):
    start = next(ticks)
    yield lambda: next(ticks) - start
    results[name] = next(ticks) - start


results = {}
with timer(results, "outer"):
    with timer(results, "inner") as elapsed:
        print(elapsed())
print(results)
def open_all(names):
    with ExitStack() as stack:
        stack.callback(print, "cleaned up", names)
        for name in names:
            if name == "bad":
                raise OSError(name)
        return stack.pop_all().close
with suppress(OSError):
    open_all(["a", "bad"])
open_all(["a", "b"])()
