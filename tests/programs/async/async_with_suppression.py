# The awaited result of __aexit__ decides by its truth whether the exception is suppressed.
class Truth:
    def __init__(self, result):
        self.result = result

    def __bool__(self):
        print("  asked for truth")
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


class Sized:
    def __len__(self):
        return 2


class Manager:
    def __init__(self, answer):
        self.answer = answer

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        if isinstance(value, StopIteration):
            return True
        return self.answer


async def body(answer, error):
    async with Manager(answer):
        if error is not None:
            raise error
        return "no error"
    return "suppressed"


def attempt(answer, error):
    try:
        body(answer, error).send(None)
    except StopIteration as end:
        print(type(answer).__name__, repr(error), "->", end.value)
    except BaseException as problem:
        print(type(answer).__name__, repr(error), "-> raised", repr(problem), "context", repr(problem.__context__))


for answer in (True, False, None, 1, "", "text", [], [0], Sized(), NotImplemented.__class__):
    attempt(answer, ValueError("v"))
for answer in (Truth(True), Truth(False), Truth(5), Truth(OSError("truth failed"))):
    attempt(answer, ValueError("v"))
    attempt(answer, None)
attempt(True, KeyboardInterrupt())
attempt(True, SystemExit(3))
attempt(False, StopIteration("inside"))
attempt(True, StopAsyncIteration())


async def nested():
    async with Manager(False) as outer:
        async with Manager(True):
            raise KeyError("inner")
        return "outer never knew", type(outer).__name__


try:
    nested().send(None)
except StopIteration as end:
    print(end.value)
