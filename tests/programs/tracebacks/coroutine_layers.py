# Frames of coroutines, a custom awaitable, an asynchronous generator and an asynchronous comprehension, driven by hand.
class Request:
    def __init__(self, path):
        self.path = path

    def __await__(self):
        answer = yield self.path
        if answer is None:
            raise ConnectionError(f"no answer for {self.path}")
        return answer


async def pages(*names):
    for name in names:
        yield name, await Request("/" + name)


async def titles(*names):
    return {name: text.title() async for name, text in pages(*names)}


async def site(*names):
    try:
        found = await titles(*names)
    except ConnectionError as error:
        raise RuntimeError("site is down") from error
    return sum(len(title) for title in found.values()) + sum(
        found[name] for name in names
    )


def serve(coroutine, answers):
    request = coroutine.send(None)
    while True:
        print("serving", request)
        request = coroutine.send(answers.get(request))


answers = {"/a": "alpha", "/b": "beta"}
try:
    serve(site("a", "b"), answers)
except TypeError as error:
    print(error)
serve(site("a", "c"), answers)
