# await as an operand in all kinds of expressions and statements; answers are handed out in order of evaluation.
class Ask:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


async def arithmetic(a):
    return -await a("x") ** await a("power") + await a("y") * 2, not await a("flag"), await a("low") < await a("high") <= 9


async def calls(a):
    return dict([await a("pair")], **await a("more"), z=await a("keyword")), max(*await a("items"), await a("item"))


async def subscripts(a):
    data = await a("data")
    data[await a("key")] = await a("value")
    data[0] += await a("amount")
    del data[await a("start"):await a("stop")]
    (await a("record")).name = "set"
    return data, [*await a("star")], {**await a("mapping")}, (await a("list"))[await a("index")]


async def text(a):
    return f"{await a('value'):>{await a('width')}}|{(await a('object')).name!r}|{[await a('again')]=}"


async def branches(a):
    first = await a("then") if await a("test") else await a("otherwise")
    return first, await a("left") and await a("right") or await a("last"), (n := await a("n")) + n


async def statements(a):
    assert await a("assertion"), await a("message")
    while await a("loop"):
        for item in await a("iterable"):
            if item == await a("stop at"):
                break
    match await a("subject"):
        case [x, y] if await a("guard"):
            return x, y
    raise (await a("error")) from await a("cause")


def drive(function, *answers):
    coroutine, asked = function(Ask), []
    try:
        asked.append(coroutine.send(None))
        for answer in answers:
            asked.append(coroutine.send(answer))
    except StopIteration as end:
        print(function.__name__, *asked, "->", end.value)
    except Exception as error:
        print(function.__name__, *asked, "->", repr(error), repr(error.__cause__))
    coroutine.close()


record = Ask("not awaited")
drive(arithmetic, 3, 2, 5, 0, 1, 8)
drive(calls, ("a", 1), {"b": 2}, 3, [4, 9], 7)
drive(subscripts, [0, 1, 2, 3], "one", 1, 50, 1, 3, record, "xy", {"m": 1}, "abc", 2)
drive(text, "v", 4, record, "end")
drive(branches, 1, "yes", 0, "end", 21)
drive(statements, True, 1, "ab", 0, "b", 0, [1, 2], True)
drive(statements, True, 0, [1, 2], 0, KeyError("raised"), OSError("why"))
drive(statements, 0, "assertion message")
