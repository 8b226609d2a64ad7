# __await__ written as a generator: several yields, values sent in, exceptions caught inside, results, delegation.
class Steps:
    def __init__(self, *names):
        self.names = names

    def __await__(self):
        answers = []
        for name in self.names:
            try:
                answers.append((yield name))
            except ValueError as error:
                answers.append(f"error {error}")
                yield "noted " + name
        return answers


class Both:
    def __init__(self, first, second):
        self.first, self.second = first, second

    def __await__(self):
        a = yield from self.first.__await__()
        b = yield from self.second.__await__()
        return a + b


class Nothing:
    def __await__(self):
        return ["immediate"]
        yield


class FromCoroutine:
    def __await__(self):
        return inner("wrapped").__await__()


async def inner(name):
    return [name, *await Steps(name)]


async def outer():
    print("  steps", await Steps("a", "b"))
    print("  nothing", await Nothing())
    print("  both", await Both(Steps("c"), Both(Nothing(), Steps("d"))))
    print("  from coroutine", await FromCoroutine())
    return "end"


def drive(coroutine, answers):
    seen = [coroutine.send(None)]
    try:
        for answer in answers:
            if isinstance(answer, Exception):
                seen.append(coroutine.throw(answer))
            else:
                seen.append(coroutine.send(answer))
    except StopIteration as end:
        return seen, end.value
    coroutine.close()
    return seen, "left waiting"


print(drive(outer(), range(1, 8)))
print(drive(outer(), [ValueError("x"), "ignored", "B", "C", ValueError("y"), None, "w"]))
print(drive(outer(), [1, 2]))
try:
    drive(outer(), [1, KeyError("not handled")])
except KeyError as error:
    print("escaped", error)
