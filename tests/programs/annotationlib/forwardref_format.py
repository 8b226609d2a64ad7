"""The format FORWARDREF: what is known stays a value, what is not becomes a ForwardRef that can be evaluated later."""
from annotationlib import ForwardRef, Format, get_annotations


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def show(subject):
    for key, value in get_annotations(subject, format=Format.FORWARDREF).items():
        if isinstance(value, ForwardRef):
            print(" ", key, "forward", value.__forward_arg__)
        else:
            print(" ", key, type(value).__name__, value)


def simple(a: int, b: later, c: str = "") -> later: pass
def dotted(a: later.part, b: later.part.deep): pass
def sums(a: later | None, b: int | None, c: later + 1): pass
class Node:
    value: int
    left: Node
    right: later
    label: "text"


for subject in (simple, dotted, sums, Node, lambda: 1):
    print(subject.__name__)
    show(subject)
found = get_annotations(simple, format=Format.FORWARDREF)
attempt(lambda: found["b"].evaluate())
attempt(lambda: found["b"].evaluate(globals={"later": bytes}))
attempt(lambda: found["b"].evaluate(format=Format.STRING))
attempt(lambda: found["b"].evaluate(format=Format.FORWARDREF) is found["b"])
attempt(lambda: found["b"] == found["return"])
later = float
attempt(lambda: found["b"].evaluate())
attempt(lambda: get_annotations(simple))
attempt(lambda: get_annotations(Node, format=Format.FORWARDREF))
del later
attempt(lambda: get_annotations(Node)["right"])
def outer():
    def inner(a: local, b: other): pass
    unfilled = get_annotations(inner, format=Format.FORWARDREF)
    local = int
    print(type(unfilled["a"]).__name__, unfilled["a"].__forward_arg__, get_annotations(inner, format=Format.FORWARDREF)["a"])
    print(unfilled["b"].__forward_arg__)
    if local is None:
        other = str
outer()
