"""Thread objects that are not started: names, daemon flags, run() by hand, subclasses, errors, arguments."""
import threading


def attempt(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Worker(threading.Thread):
    def __init__(self, items, **kwargs):
        super().__init__(**kwargs)
        self.items = items
        self.result = None

    def run(self):
        self.result = [item * 2 for item in self.items]


worker = Worker([1, 2, 3], name="doubler", daemon=True)
print(worker.name, worker.daemon, worker.is_alive(), worker.ident, worker.result)
worker.run()
print(worker.result, worker.is_alive(), repr(worker))
worker.name = "renamed"
worker.daemon = False
print(repr(worker), worker.name, worker.daemon)
print(attempt(lambda: setattr(worker, "daemon", 1)), worker.daemon, attempt(lambda: setattr(worker, "name", 5)), worker.name)
print(attempt(worker.join), attempt(lambda: worker.join(timeout=1)), attempt(lambda: worker.join(-1)))
told = []
thread = threading.Thread(target=lambda *args, **kwargs: told.append((args, kwargs)), args=(1, 2), kwargs={"x": 3})
print(thread.run(), told, attempt(thread.run), told, thread.daemon)
print(threading.Thread().run(), threading.Thread(None, None, "n").name, threading.Thread(None, print, "n", ("printed",), {"end": "!\n"}).run())
print(attempt(lambda: threading.Thread(1)), attempt(lambda: threading.Thread(target=3).run()), attempt(lambda: threading.Thread(wrong=1)), attempt(lambda: threading.Thread(None, None, None, (), None, True)))
print(threading.Thread(target=told.append).name.startswith("Thread-"), threading.Thread(target=told.append).name.endswith("(append)"), threading.Thread(target=attempt).name.rpartition(" ")[2], threading.Thread(name=5).name, threading.Thread(name="").name.startswith("Thread-"))


class Careless(threading.Thread):
    def __init__(self):
        self.x = 1


print(attempt(lambda: Careless().name), attempt(lambda: repr(Careless())) != "", attempt(lambda: Careless().start()), attempt(lambda: Careless().join()))
main = threading.main_thread()
print(main.name, main.daemon, main.is_alive(), repr(main).startswith("<_MainThread(MainThread, started"), isinstance(main, threading.Thread), type(main).__name__, attempt(main.start), attempt(main.join), attempt(lambda: setattr(main, "daemon", True)))
failing = threading.Thread(target=lambda: 1 / 0)
print(attempt(failing.run), failing.is_alive(), threading.enumerate() == [main], threading.active_count())
