"""NewType: chains, attributes, unions, hints, generics, pickling, reprs, refused uses; records that use them."""
import pickle
import typing
from dataclasses import dataclass
from typing import Annotated, Any, Dict, List, NewType, Optional, Union, get_args, get_origin, get_type_hints

UserId = NewType("UserId", int)
AdminId = NewType("AdminId", UserId)
Names = NewType("Names", List[str])
Later = NewType("Later", "Undefined")
Anything = NewType("Anything", Any)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for kind in (UserId, AdminId, Names, Later, Anything):
    print(kind, repr(kind), kind.__name__, kind.__qualname__, kind.__module__, kind.__supertype__, type(kind).__name__, callable(kind))
print(UserId(5) + 1, type(UserId(5)), UserId("not checked"), AdminId(UserId(3)), Names(["a"]), UserId(x) if (x := 4) else 0, UserId == UserId, UserId == NewType("UserId", int), hash(UserId) == hash(UserId))
print(UserId | None, None | UserId, UserId | AdminId, Optional[UserId], Union[UserId, int], List[UserId], Dict[UserId, Names], Annotated[UserId, 1], list[UserId], get_origin(UserId), get_args(List[UserId]), UserId | "text", "text" | UserId)
print(pickle.loads(pickle.dumps(UserId)) is UserId, pickle.loads(pickle.dumps(UserId(7))), pickle.loads(pickle.dumps({UserId(1): [AdminId(2)]})))
for wrong in (lambda: NewType(), lambda: NewType("X"), lambda: NewType("X", int, str), lambda: isinstance(5, UserId), lambda: issubclass(int, UserId), lambda: UserId[int], lambda: UserId | 5, lambda: NewType(5, int), lambda: typing.get_type_hints(UserId), lambda: UserId.missing):
    attempt(wrong)
for source in ("class Sub(UserId): pass", "class Other(AdminId, int): pass"):
    attempt(lambda: exec(source))
Dotted = NewType("outer.Inner", int)
print(Dotted.__name__, Dotted.__qualname__, Dotted)
UserId.note = "attributes are free"
print(UserId.note, UserId.__doc__ is not None or UserId.__doc__)


@dataclass(order=True)
class User:
    id: UserId
    name: "str"
    boss: Optional[AdminId] = None


def find(users: Dict[UserId, User], key: UserId) -> Optional[User]:
    return users.get(key)


users = {UserId(number): User(UserId(number), name, AdminId(UserId(0)) if number else None) for number, name in enumerate(["root", "ann", "bob"])}
print(find(users, UserId(1)), find(users, UserId(9)), max(users.values()).name, get_type_hints(find), get_type_hints(User), User.__annotations__["id"] is UserId)


def root_of(kind):
    chain = [kind.__name__]
    while hasattr(kind, "__supertype__"):
        kind = kind.__supertype__
        chain.append(getattr(kind, "__name__", str(kind)))
    return " -> ".join(chain)


print(root_of(AdminId), root_of(Names), root_of(Later), root_of(int))


def factory():
    Local = NewType("Local", str)
    return Local


Local = factory()
print(Local, Local.__qualname__, Local("x"))
attempt(lambda: pickle.loads(pickle.dumps(Local)) is Local)
