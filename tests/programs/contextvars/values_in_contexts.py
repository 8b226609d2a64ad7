# run() in copies: what is set inside stays inside; contexts as mappings.
import contextvars
from contextvars import Context, ContextVar, copy_context

colour = ContextVar("colour", default="none")
size = ContextVar("size")
colour.set("red")
context = copy_context()


def change(value):
    before = colour.get()
    colour.set(value)
    size.set(len(value))
    return before, colour.get(), size.get()


print(context.run(change, "blue"), colour.get(), context[colour], context.get(size), size.get("unset"))
print(len(context), colour in context, size in context, context[size], sorted(variable.name for variable in context), sorted(map(str, context.values())), [variable.name for variable, _ in context.items() if variable is colour])
copy = context.copy()
copy.run(colour.set, "green")
print(context[colour], copy[colour], colour.get(), context == copy, context == context.copy(), Context() == Context(), len(Context()))
empty = Context()
print(empty.run(colour.get), empty.run(size.get, 7), list(empty), empty.get(colour), empty.get(colour, "d"))
for wrong in (lambda: context[ContextVar("other")], lambda: context["x"], lambda: "x" in context, lambda: context.get("x"), lambda: size.get(), lambda: context.run(context.run, int), lambda: ContextVar(5), lambda: context.__setitem__(colour, 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
print(context.run(lambda *args, **kwargs: (args, kwargs), 1, k=2), colour.name, type(colour).__name__, ContextVar[int], isinstance(context.keys(), object))
try:
    colour.name = "x"
except AttributeError:
    print("read-only")
try:
    context.run(lambda: 1 / 0)
except ZeroDivisionError:
    print(context.run(colour.get))
