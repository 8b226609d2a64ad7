"""IO, TextIO, BinaryIO, Pattern and Match in annotations; Text, AnyStr, SupportsX; functions over streams of both kinds."""
import io
import re
import typing
from typing import IO, AnyStr, BinaryIO, Iterable, Iterator, Match, Pattern, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, Text, TextIO, TypeVar, get_args, get_origin, get_type_hints


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(IO, TextIO, BinaryIO, IO[str], IO[AnyStr][bytes], IO.__parameters__, TextIO.__bases__, BinaryIO.__mro__[1:3], TextIO.__orig_bases__, Text is str, issubclass(TextIO, IO), IO[bytes].__args__)
print(Pattern, Match, Pattern[str], Match[bytes], Pattern.__origin__ is re.Pattern, get_origin(Pattern[str]), get_args(Match[AnyStr]), Pattern[AnyStr][bytes], isinstance(re.compile("a"), Pattern), isinstance(re.match("a", "a"), Match), re.Pattern[str], re.Match[str] == Match[str])
print(isinstance(io.StringIO(), TextIO), isinstance(io.BytesIO(), BinaryIO), [name for name in ("read", "write", "readline", "seek", "tell", "close", "fileno", "closed", "mode", "name", "encoding", "buffer", "errors") if hasattr(TextIO, name)], sorted(IO.__abstractmethods__) if hasattr(IO, "__abstractmethods__") else "-")
attempt(lambda: IO[int, str])
attempt(lambda: TextIO[str])
attempt(lambda: isinstance(io.StringIO(), IO[str]))
attempt(lambda: Pattern[int, str])
attempt(lambda: Pattern())


class Doubler(TextIO):
    def __init__(self, target):
        self.target = target

    def write(self, text):
        return self.target.write(text * 2)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None

    def read(self, n=-1):
        return self.target.getvalue()


attempt(lambda: type(Doubler(io.StringIO())).__name__)


def copy_lines(source: IO[AnyStr], target: IO[AnyStr], keep: Pattern[AnyStr]) -> int:
    count = 0
    for line in source:
        match: Match[AnyStr] | None = keep.search(line)
        if match is not None:
            target.write(line)
            count += 1
    return count


def numbered(lines: Iterable[str], out: TextIO | None = None) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        text = f"{number}: {line.rstrip()}"
        if out is not None:
            print(text, file=out)
        yield text


text, raw = io.StringIO(), io.BytesIO()
print(copy_lines(io.StringIO("a1\nb\nc2\n"), text, re.compile(r"\d")), text.getvalue(), copy_lines(io.BytesIO(b"x\ny9\n"), raw, re.compile(rb"\d")), raw.getvalue(), get_type_hints(copy_lines))
print(list(numbered(["x\n", "y"], text)), text.getvalue().splitlines(), get_type_hints(numbered))


class Everything:
    def __int__(self):
        return 1

    def __float__(self):
        return 2.0

    def __complex__(self):
        return 3j

    def __bytes__(self):
        return b"4"

    def __index__(self):
        return 5

    def __abs__(self):
        return 6

    def __round__(self, digits=0):
        return 7 + digits


protocols = (SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound)
for value in (Everything(), 5, 1.5, 2j, "7", b"", True, [], None, range(3)):
    print(type(value).__name__, "".join("+" if isinstance(value, kind) else "-" for kind in protocols), "".join("+" if issubclass(type(value), kind) else "-" for kind in protocols))
print([kind.__name__ for kind in protocols], SupportsAbs[int], SupportsRound.__parameters__, [typing.get_protocol_members(kind) for kind in protocols][:2], SupportsInt.__module__, [typing.is_protocol(kind) for kind in protocols])
N = TypeVar("N", bound=SupportsAbs[float])


def largest(*values: N) -> N:
    return max(values, key=abs)


print(largest(-3, 2, 1), largest(3 + 4j, -4.5), get_type_hints(largest), N.__bound__, round(Everything(), 2), int(Everything()), complex(Everything()), bytes(Everything()))
