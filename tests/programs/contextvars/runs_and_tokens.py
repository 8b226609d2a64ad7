import contextvars

v = contextvars.ContextVar("v", default=0)
w = contextvars.ContextVar("w")
token = v.set(1)
print(v.get(), token.var is v, token.old_value is contextvars.Token.MISSING, v.name)
second = v.set(2)
print(second.old_value, v.get())
v.reset(second)
print(v.get())
v.reset(token)
print(v.get(), w.get("fallback"))
for call in (lambda: w.get(), lambda: v.reset(token), lambda: w.reset(token), lambda: v.reset(1), lambda: contextvars.ContextVar(3), lambda: contextvars.Token()):
    try:
        print(call())
    except (LookupError, RuntimeError, ValueError, TypeError) as error:
        print(type(error).__name__, str(error)[:40].split(" at ")[0])
with v.set(7) as inner:
    print(v.get(), inner.old_value is contextvars.Token.MISSING)
print(v.get())


def change(value):
    v.set(value)
    w.set(value * 2)
    return v.get(), w.get()


context = contextvars.copy_context()
print(context.run(change, 5), v.get(), w.get(None), context[v], context.get(w), context.get(contextvars.ContextVar("other"), "none"), len(context), v in context, sorted(var.name for var in context))
other = context.copy()
other.run(v.set, 50)
print(context[v], other[v], context == other, sorted((var.name, value) for var, value in other.items()), sorted(context.values()), context != context.copy())


def again():
    context.run(print)


try:
    context.run(again)
except RuntimeError as error:
    print(str(error).split(":")[0])
for call in (lambda: context["v"], lambda: context[contextvars.ContextVar("x")], lambda: context.run(), lambda: "v" in context):
    try:
        print(call())
    except (KeyError, TypeError) as error:
        print(type(error).__name__)
print(contextvars.ContextVar[int], contextvars.Token[str])
