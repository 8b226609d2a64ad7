"""ForwardRef objects: made, compared, evaluated."""
import typing
from annotationlib import ForwardRef, Format


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Owner:
    inner = int

    def method(self):
        pass


one, two = ForwardRef("int"), ForwardRef("int")
print(one, one == two, hash(one) == hash(two), one == "int", one.__forward_arg__, one.__forward_module__, one.__forward_is_class__, ForwardRef("x", is_class=True), ForwardRef("x", module="typing"), ForwardRef("a.b | c"))
print(one | None, None | one, typing.Optional["x"], list["x"].__args__, typing.List["x"].__args__)
attempt(lambda: ForwardRef(3))
attempt(lambda: isinstance(3, one))
attempt(lambda: one.evaluate())
attempt(lambda: ForwardRef("list[int]").evaluate())
attempt(lambda: ForwardRef("missing").evaluate())
attempt(lambda: ForwardRef("missing").evaluate(globals={"missing": 5}))
attempt(lambda: ForwardRef("missing").evaluate(locals={"missing": 6}))
attempt(lambda: ForwardRef("inner").evaluate(owner=Owner))
attempt(lambda: ForwardRef("T").evaluate(type_params=(typing.TypeVar("T"),)))
attempt(lambda: ForwardRef("missing").evaluate(format=Format.FORWARDREF))
attempt(lambda: ForwardRef("a + b").evaluate(format=Format.STRING))
attempt(lambda: ForwardRef("1 +").evaluate())
attempt(lambda: ForwardRef("1 / 0").evaluate())
attempt(lambda: ForwardRef("int | str").evaluate())
attempt(lambda: typing.evaluate_forward_ref(ForwardRef("typing.List[missing]"), globals={"typing": typing, "missing": int}))
attempt(lambda: typing.evaluate_forward_ref(ForwardRef("'int'")))
attempt(lambda: typing.evaluate_forward_ref(ForwardRef("list['int']")))


def function(a: Later, b: list[Later]):
    pass


import annotationlib
found = annotationlib.get_annotations(function, format=Format.FORWARDREF)
print(found["a"].__forward_arg__)
Later = bytes
attempt(lambda: found["a"].evaluate())
