"""ContextVar, Token and Context: errors, reprs, comparing, mapping methods."""
import contextvars


def attempt(call):
    try:
        print(repr(call()).replace(" at 0x", "\0").split("\0")[0])
    except BaseException as error:
        print(type(error).__name__, str(error).replace(" at 0x", "\0").split("\0")[0])


plain, defaulted = contextvars.ContextVar("plain"), contextvars.ContextVar("defaulted", default=5)
print(plain.name, defaulted.get(), plain.get("fallback"), defaulted.get("fallback"))
attempt(lambda: plain.get())
attempt(lambda: contextvars.ContextVar(3))
token = plain.set(1)
print(token.var is plain, token.old_value is contextvars.Token.MISSING, contextvars.Token.MISSING)
second = plain.set(2)
print(second.old_value, plain.get(), plain.reset(second), plain.get(), plain.reset(token))
attempt(lambda: plain.get())
attempt(lambda: plain.reset(token))
attempt(lambda: plain.reset(3))
attempt(lambda: defaulted.reset(plain.set(1)))
attempt(lambda: contextvars.Token())
attempt(lambda: type("Sub", (contextvars.ContextVar,), {}))
attempt(lambda: plain)
attempt(lambda: token)
context = contextvars.copy_context()
print(len(context), plain in context, context[plain], context.get(defaulted), context.get(defaulted, 7), list(context) == [plain], dict(context.items()) == {plain: 1}, list(context.values()), context == contextvars.copy_context(), context == 3)
attempt(lambda: context[defaulted])
attempt(lambda: context["plain"])
attempt(lambda: "plain" in context)
attempt(lambda: context.get("plain"))
attempt(lambda: context.run(3))
attempt(lambda: context.run(lambda a, *, b: (a, b, plain.set("inside"), plain.get())[3], 1, b=2))
print(plain.get(), context[plain])
attempt(lambda: context.run(lambda: context.run(print)))
attempt(lambda: context.run(lambda: 1 / 0))
print(len(contextvars.Context()), contextvars.Context().run(plain.get, "empty"), contextvars.Context() == contextvars.Context())
other = contextvars.copy_context()
attempt(lambda: other.run(lambda: plain.reset(plain.set(9))))
inside = other.run(plain.set, 10)
attempt(lambda: plain.reset(inside))
with plain.set("managed") as managed:
    print(plain.get(), managed.var is plain)
print(plain.get(), contextvars.ContextVar[int], contextvars.Token[int])
attempt(lambda: copy_of(context) if False else context.copy() == context)
