# throw() takes an exception class or instance; everything else is refused, in every state of the generator.
class Picky(Exception):
    def __init__(self, code):
        super().__init__("code", code)


class Impostor(Exception):
    def __new__(cls):
        return 42


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


def catcher():
    caught = None
    while True:
        try:
            yield caught
        except (Exception, KeyboardInterrupt) as error:
            caught = type(error).__name__, error.args


def started():
    g = catcher()
    next(g)
    return g


attempt("class", lambda: started().throw(ValueError))
attempt("instance", lambda: started().throw(ValueError("a", 1)))
attempt("base class", lambda: started().throw(KeyboardInterrupt))
attempt("stop iteration", lambda: started().throw(StopIteration(3)))
attempt("class that needs an argument", lambda: started().throw(Picky))
attempt("instance of it", lambda: started().throw(Picky(7)))
attempt("class that makes no exception", lambda: started().throw(Impostor))
for thing in (5, "text", None, int, [ValueError], (ValueError, "x")):
    attempt(f"thing {thing!r}", lambda: started().throw(thing))
attempt("no argument", lambda: started().throw())
attempt("keyword", lambda: started().throw(typ=ValueError))

g = started()
attempt("a refused throw", lambda: g.throw("nonsense"))
attempt("is not seen by the generator", lambda: next(g))
g.close()

unstarted = catcher()
attempt("unstarted", lambda: unstarted.throw(ValueError("at the door")))
attempt("is finished then", lambda: next(unstarted, "finished"))
attempt("finished", lambda: unstarted.throw(KeyError("late")))
attempt("wrong thing for an unstarted one", lambda: catcher().throw(1))
attempt("wrong thing for a finished one", lambda: unstarted.throw(1))
