# Driving a coroutine by hand: what send delivers, where throw lands, what close makes of it.
class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def dialogue(log):
    try:
        name = await Ask("name?")
        log.append(name)
        age = await Ask(f"age of {name}?")
        log.append(age)
        return f"{name} is {age}"
    except LookupError as error:
        log.append(f"caught {error!r}")
        again = await Ask("really?")
        return f"recovered with {again}"
    finally:
        log.append("finally")


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args)


log = []
c = dialogue(log)
attempt("start", lambda: c.send(None))
attempt("answer", lambda: c.send("ann"))
attempt("answer", lambda: c.send(7))
print(log)
log.clear()
c = dialogue(log)
c.send(None)
attempt("throw a handled class", lambda: c.throw(KeyError))
attempt("go on", lambda: c.send("yes"))
print(log)
log.clear()
c = dialogue(log)
c.send(None)
attempt("throw an unhandled one", lambda: c.throw(ValueError("v")))
print(log)
log.clear()
c = dialogue(log)
c.send(None)
c.send("bob")
attempt("close", c.close)
attempt("close again", c.close)
print(log)
log.clear()
c = dialogue(log)
attempt("throw before the start", lambda: c.throw(LookupError("too early")))
attempt("then send", lambda: c.send(None))
print(log)
c = dialogue(log)
c.send(None)
attempt("throw no exception", lambda: c.throw("text"))
attempt("throw without argument", lambda: c.throw())
attempt("send without argument", lambda: c.send())
attempt("still waiting", lambda: c.send("zoe"))
c.close()
