"""ForwardRef and evaluate_forward_ref(): owners, parameters, formats, nesting, equality, errors."""
import annotationlib
import math
import typing
from annotationlib import Format, ForwardRef, get_annotations
from typing import Annotated, Callable, Dict, Generic, List, Optional, TypeVar, Union, evaluate_forward_ref, get_type_hints

T = TypeVar("T")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Owner[P]:
    inner = int

    class Deep:
        pass

    def method(self):
        pass


print(ForwardRef("int"), ForwardRef("a.b[c]"), ForwardRef("x", module="math"), ForwardRef("x", is_class=True), ForwardRef("x", owner=Owner), typing.ForwardRef is ForwardRef)
print(ForwardRef("x") == ForwardRef("x"), ForwardRef("x") == ForwardRef("y"), ForwardRef("x") == "x", ForwardRef("x", module="a") == ForwardRef("x", module="b"), hash(ForwardRef("x")) == hash(ForwardRef("x")), ForwardRef("x").__forward_arg__, ForwardRef("x").__forward_module__, ForwardRef("x").__forward_is_argument__, ForwardRef("x").__forward_is_class__)
print(List["x"].__args__, Optional["Owner"].__args__, Union["a", "b"], Dict["a", "b"].__args__[0].__forward_arg__, Callable[["a"], "b"].__args__, ForwardRef("x") | int, int | ForwardRef("x"), List["List['x']"])
attempt(lambda: evaluate_forward_ref(ForwardRef("int")))
attempt(lambda: evaluate_forward_ref(ForwardRef("Owner")))
attempt(lambda: evaluate_forward_ref(ForwardRef("Owner"), globals=globals()).__name__)
attempt(lambda: evaluate_forward_ref(ForwardRef("inner"), owner=Owner))
attempt(lambda: evaluate_forward_ref(ForwardRef("P"), owner=Owner))
attempt(lambda: evaluate_forward_ref(ForwardRef("Owner"), owner=Owner).__name__)
attempt(lambda: evaluate_forward_ref(ForwardRef("pi", module="math")))
attempt(lambda: evaluate_forward_ref(ForwardRef("Q"), type_params=(TypeVar("Q"),)))
attempt(lambda: evaluate_forward_ref(ForwardRef("List['int']"), globals={"List": List}))
attempt(lambda: evaluate_forward_ref(ForwardRef("list['inner']"), owner=Owner))
attempt(lambda: evaluate_forward_ref(ForwardRef("'int'")))
attempt(lambda: evaluate_forward_ref(ForwardRef("None")))
attempt(lambda: evaluate_forward_ref(ForwardRef("missing")))
attempt(lambda: evaluate_forward_ref(ForwardRef("missing"), format=Format.FORWARDREF))
attempt(lambda: evaluate_forward_ref(ForwardRef("missing"), format=Format.STRING))
attempt(lambda: evaluate_forward_ref(ForwardRef("int"), format=Format.STRING))
attempt(lambda: evaluate_forward_ref(ForwardRef("int"), locals={"int": str}))
attempt(lambda: evaluate_forward_ref(ForwardRef("int"), globals={"int": bytes}))
attempt(lambda: ForwardRef("int").evaluate())
attempt(lambda: ForwardRef("a + b").evaluate(globals={"a": 1, "b": 2}))
attempt(lambda: ForwardRef("x").evaluate())
attempt(lambda: ForwardRef("x").evaluate(format=Format.FORWARDREF) == ForwardRef("x"))
for text in ("", "1 +", "a b", "x = 1", "lambda", "yield x", "*a", "(", "int)", "pass"):
    attempt(lambda: ForwardRef(text).evaluate())
for wrong in (lambda: ForwardRef(5), lambda: ForwardRef(b"x"), lambda: isinstance(1, ForwardRef("int")),):
    attempt(wrong)


def later(x: Undefined, y: int, z: "Undefined") -> List[Undefined]: ...


attempt(lambda: get_annotations(later))
attempt(lambda: get_annotations(later, format=Format.FORWARDREF)["y"])
attempt(lambda: get_annotations(later, format=Format.FORWARDREF)["x"].__forward_arg__)
attempt(lambda: get_type_hints(later))
attempt(lambda: get_type_hints(later, format=Format.FORWARDREF)["y"])
Undefined = str
attempt(lambda: get_type_hints(later))
attempt(lambda: get_annotations(later))
attempt(lambda: get_annotations(later, eval_str=True))
