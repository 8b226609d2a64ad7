"""Aliases with type variables: parameters, order, nesting, unions, partial substitution."""
from typing import *

T, S, K, V = TypeVar("T"), TypeVar("S"), TypeVar("K"), TypeVar("V")


class Node(Generic[K, V]):
    pass


aliases = {"Pair": Tuple[T, T], "Maybe": Optional[T], "Table": Dict[K, List[V]], "Either": Union[T, List[S]], "Fn": Callable[[T], S], "Nested": List[Tuple[T, Dict[S, T]]], "New": list[T], "Mixed": dict[str, list[T] | None], "Own": Node[K, List[V]], "Deep": Node[T, Node[T, S]], "Marked": Annotated[List[T], "m"], "Cls": Type[T], "Or": T | None, "Fixed": Tuple[int, T, str]}
for name, alias in aliases.items():
    parameters = alias.__parameters__
    print(name, alias, parameters)
    choices = (int, str, float)[:len(parameters)]
    print("  ", alias[choices], alias[choices].__parameters__ if hasattr(alias[choices], "__parameters__") else "")
    swapped = tuple(reversed(parameters))
    print("  ", alias[swapped], alias[tuple(List[p] for p in parameters)])
    for wrong in ((), (int, str, float, bytes)):
        try:
            print("  ", alias[wrong])
        except TypeError as error:
            print("  ", error)
print(Table[str, int] if (Table := aliases["Table"]) else "", Table[str, T][int], aliases["Either"][int, int], aliases["Maybe"][None], aliases["Maybe"][Optional[int]], aliases["Pair"]["Forward"], aliases["Fn"][[int], str] if False else aliases["Fn"][int, str])
try:
    print(Tuple[int, str][int])
except TypeError as error:
    print(error)
print(aliases["Pair"] == Tuple[T, T], aliases["Pair"] == Tuple[S, S], hash(aliases["Pair"]) == hash(Tuple[T, T]), aliases["New"] == list[T], aliases["New"] == List[T], {List[int]: 1}[List[int]])
