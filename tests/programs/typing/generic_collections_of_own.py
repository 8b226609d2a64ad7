"""Generic containers written in the three styles: Stack, LinkedList, Matrix, Registry; bounds, variance, Self."""
from __future__ import annotations

import operator
from collections.abc import Callable, Hashable, Iterable, Iterator, MutableMapping, Sequence, Sized
from functools import reduce, total_ordering
from typing import Any, ClassVar, Generic, Protocol, Self, SupportsIndex, TypeVar, cast, get_args, get_type_hints, overload, override

T_co = TypeVar("T_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
K = TypeVar("K", bound=Hashable)
N = TypeVar("N", int, float)


class Stack[T]:
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = list(items)

    def push(self, *items: T) -> Self:
        self._items.extend(items)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError(f"pop from an empty {type(self).__name__}")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)

    def __repr__(self) -> str:
        kind = get_args(getattr(self, "__orig_class__", None))
        return f"{type(self).__name__}{[each.__name__ for each in kind] if kind else ''}({self._items})"


class Bounded[T](Stack[T]):
    limit: ClassVar[int] = 3

    @override
    def push(self, *items: T) -> Self:
        if len(self) + len(items) > self.limit:
            raise OverflowError("too many")
        return super().push(*items)


class Source(Protocol[T_co]):
    def get(self) -> T_co: ...


class Sink(Protocol[T_contra]):
    def put(self, item: T_contra) -> None: ...


class Table(MutableMapping[K, Sequence[int]], Generic[K]):
    def __init__(self) -> None:
        self.rows: dict[K, list[int]] = {}

    def __getitem__(self, key: K) -> Sequence[int]:
        return self.rows[key]

    def __setitem__(self, key: K, value: Sequence[int]) -> None:
        self.rows[key] = sorted(value)

    def __delitem__(self, key: K) -> None:
        del self.rows[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


class Matrix(Generic[N]):
    def __init__(self, rows: Sequence[Sequence[N]]) -> None:
        self.rows = [list(row) for row in rows]

    @overload
    def __getitem__(self, at: int) -> list[N]: ...
    @overload
    def __getitem__(self, at: tuple[int, int]) -> N: ...
    def __getitem__(self, at):
        return self.rows[at] if isinstance(at, int) else self.rows[at[0]][at[1]]

    def __matmul__(self, other: Matrix[N]) -> Matrix[N]:
        columns = list(zip(*other.rows))
        return Matrix([[sum(map(operator.mul, row, column)) for column in columns] for row in self.rows])

    def map[M](self, function: Callable[[N], M]) -> list[list[M]]:
        return [[function(item) for item in row] for row in self.rows]


stack = Stack[int]([1]).push(2, 3)
print(stack, Stack("ab"), stack.pop(), list(stack), len(stack), Bounded[str](), Bounded.__mro__[1] is Stack, isinstance(stack, Sized), Stack[int] == Stack[int], Bounded.__orig_bases__, Bounded.__parameters__)
for wrong in (lambda: Bounded([1, 2]).push(3, 4), lambda: Stack().pop(), lambda: Bounded().pop(), lambda: Stack[int, str], lambda: Matrix[int][0]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
table = Table[str]()
table["b"] = (3, 1)
table.update(a=[2], c=range(2))
print(dict(table), table.pop("a"), table.setdefault("d", [9, 8]), list(table.items()), "b" in table, table == {"b": [1, 3]}, Table.__parameters__, Table[int], Table.__orig_bases__, table.get("zz"))
matrix = Matrix[int]([[1, 2], [3, 4]])
print((matrix @ matrix).rows, matrix[1], matrix[0, 1], matrix.map(str), Matrix[N], Source[int], Sink[str], Source.__parameters__, Matrix.__parameters__[0].__constraints__)
print(get_type_hints(Matrix.map), get_type_hints(Table.__getitem__), get_type_hints(Matrix.__matmul__), get_type_hints(Bounded), Matrix.map.__type_params__)
print(cast("Stack[int]", stack) is stack, reduce(lambda left, right: left @ right, [matrix] * 3).rows, Table.__abstractmethods__, Stack.push.__qualname__, Bounded.push.__override__)
