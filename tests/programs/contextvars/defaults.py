# Defaults of the variable and of get(): which comes first, None and missing, mutable defaults shared.
from contextvars import Context, ContextVar

plain = ContextVar("plain")
with_default = ContextVar("with_default", default=1)
none = ContextVar("none", default=None)
for variable in (plain, with_default, none):
    for args in ((), (5,), (None,)):
        try:
            print(variable.name, args, variable.get(*args))
        except LookupError as error:
            print(variable.name, args, "LookupError", str(error).split(" at 0x")[0])
plain.set(None)
print(plain.get(), plain.get(5), with_default.get(5))
shared = ContextVar("shared", default=[])
shared.get().append(1)
print(Context().run(shared.get), shared.get() is shared.get(), shared in Context(), Context().get(shared))
for wrong in (lambda: ContextVar("a", 1), lambda: ContextVar("a", default=1, other=2), lambda: ContextVar(name="a"), lambda: plain.get(1, 2), lambda: plain.set(), lambda: plain.get(default=1)):
    try:
        print(type(wrong()).__name__)
    except TypeError as error:
        print("TypeError")
same_name = ContextVar("plain")
same_name.set("other")
print(plain.get(), same_name.get(), plain == same_name, len({plain, same_name, plain}), hash(plain) == hash(plain))
try:
    class Sub(ContextVar):
        pass
except TypeError as error:
    print(error)
try:
    class SubContext(Context):
        pass
except TypeError as error:
    print(error)
context = Context()
print(list(context.keys()), list(context.values()), list(context.items()), context == Context(), context != Context(), bool(context))
def inside():
    plain.set("inside")
    return list(context), len(context)
print([variable.name for variable in context.run(inside)[0]], context[plain])
try:
    hash(context)
except TypeError as error:
    print(error)
