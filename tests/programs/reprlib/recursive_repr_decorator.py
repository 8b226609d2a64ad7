# recursive_repr(): fill values, what it keeps of the function, indirect recursion.
import reprlib
from reprlib import recursive_repr


class Node:
    def __init__(self, name, *children):
        self.name, self.children = name, list(children)

    @recursive_repr(fillvalue="<cycle>")
    def __repr__(self):
        "Show the node."
        return f"Node({self.name!r}, {self.children!r})"


tree = Node("root", Node("leaf"), Node("twig", Node("bud")))
print(tree)
tree.children[1].children.append(tree)
print(tree)
print(tree.children[1])
print(Node.__repr__.__name__, Node.__repr__.__qualname__, Node.__repr__.__doc__, Node.__repr__.__module__, Node.__repr__.__wrapped__.__name__)


class Own(list):
    @recursive_repr()
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


own = Own("abc")
own.append(own)
own.append([own, 1])
print(own, str(own), f"{own}")


class Failing:
    fail = True

    @recursive_repr()
    def __repr__(self):
        if self.fail:
            raise ValueError("not now")
        return "fine"


failing = Failing()
for _ in range(2):
    try:
        print(repr(failing))
    except ValueError as error:
        print(error)
    Failing.fail = False
print(repr(failing))


class Same:
    @recursive_repr("again")
    def __repr__(self):
        return f"Same({self.other!r})"


one, two = Same(), Same()
one.other, two.other = two, one
print(one, two)
@recursive_repr()
def show(self):
    return f"<{self}>"
print(show(1), show("a"))
