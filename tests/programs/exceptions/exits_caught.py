# SystemExit, KeyboardInterrupt and GeneratorExit pass by `except Exception`, run finally blocks, and can be caught like others.
log = []


class Quit(SystemExit):
    def __init__(self, code, reason):
        super().__init__(code)
        self.reason = reason


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        log.append(f"guard saw {kind.__name__}")


def run(error):
    try:
        with Guard():
            try:
                raise error
            except Exception as caught:
                log.append(f"Exception caught {caught!r}")
                raise
            finally:
                log.append("finally")
    except Exception:
        return "ordinary"
    except KeyboardInterrupt as caught:
        return "interrupt", caught.args
    except (SystemExit, GeneratorExit) as caught:
        return "exit", repr(caught), getattr(caught, "code", "no code"), getattr(caught, "reason", None)
    except:
        return "something else", type(error).__name__


class Own(BaseException):
    pass


for error in (ValueError("v"), KeyboardInterrupt("key"), SystemExit, SystemExit(3), SystemExit("text"), SystemExit([1, 2]),
              SystemExit(1, 2), Quit(4, "tired"), GeneratorExit("g"), Own("own")):
    print(run(error), log)
    log.clear()


def stops_early():
    try:
        raise SystemExit("leaving")
    finally:
        log.append("cleanup")


try:
    stops_early()
except BaseException as caught:
    print(repr(caught), caught.code, log, isinstance(caught, Exception))
e = SystemExit(1)
e.code = "changed"
print(e.code, e.args, str(e), repr(e), vars(e))
print([isinstance(kind(), Exception) for kind in (SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration)])
try:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        raise SystemExit(130) from None
except SystemExit as caught:
    print(caught.code, repr(caught.__context__), caught.__cause__)
