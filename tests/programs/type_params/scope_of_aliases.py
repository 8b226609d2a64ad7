# Names in type aliases: enclosing functions and classes read late; `type` stays an ordinary name elsewhere.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


element = "global"


class Holder:
    element = "class"
    type Alias = element
    type Own = Holder
    type Hidden = (lambda: element)()
    type Generic_[T] = tuple[element, T]

    def method(self):
        type Inner = element
        return Inner

    class Deeper:
        type Alias = element


print(Holder.Alias.__value__, Holder.Own.__value__, Holder.Hidden.__value__, Holder.Generic_.__value__)
print(Holder().method().__value__, Holder.Deeper.Alias.__value__, Holder.Alias.__name__, Holder.__dict__["Alias"] is Holder.Alias)
Holder.element = "class changed after the first read"
print(Holder.Alias.__value__, Holder.Generic_[int].__value__)


def late():
    aliases = []
    for element in "ab":
        type A = element
        if element == "a":
            A.__value__
        aliases.append(A)
    return [a.__value__ for a in aliases], A.__name__


print(late())


def deleted():
    x = 1
    type A = x
    del x
    return A


attempt(lambda: deleted().__value__)


def local_name():
    attempt(lambda: A)
    try:
        A
    except UnboundLocalError as error:
        print(error)
    type A = int
    return A, sorted(locals())


print(local_name())
print(type(5), type is type, type)
match = type = 5
print(type + 1, type * match, [type], {type: type})
type type = "alias called type"
print(type.__value__, type)
type = {"k": [1, 2]}
type["k"] = type["k"][0]
print(type)
type: int = 7
print(type)
del type
type A[T: int] = T; type B = A; print(A.__value__, B.__value__)
sources = ("type (X) = 3", "type X", "type X = ", "type X: int = 5", "type X.y = int", "type X[0] = int", "type X[T] = (y := T)", "type X = (yield)", "type X = *int",
           "type X = Y = int", "type X += int", "type 5 = int", "type None = int", "type X = int, str", "def f():\n    global X\n    type X = int", "lambda: type X = int")
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg}")
