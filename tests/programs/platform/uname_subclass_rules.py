"""uname_result next to namedtuples of one's own: construction by name, iteration, sorting, dictionaries, unpacking in calls."""
import platform
from collections import namedtuple

Own = namedtuple("Own", "system node release version machine processor", defaults=[""])
theirs = platform.uname_result(system="S", node="N", release="R", version="V", machine="M")
own = Own("S", "N", "R", "V", "M")
print(theirs[:5] == own[:5], own._fields == theirs._fields, theirs.machine == own.machine)
print(repr(own), repr(theirs))
rows = [platform.uname_result("B", "2", "", "", ""), platform.uname_result("A", "3", "", "", ""), platform.uname_result("A", "1", "", "", "")]
print([row[:2] for row in sorted(rows, key=lambda row: row[:5])], min(rows, key=lambda row: row.node).system, sorted({row.system for row in rows}))
by_system = {}
for row in rows:
    by_system.setdefault(row.system, []).append(row.node)
print(by_system)


def describe(system, node, *others, **named):
    return system, node, len(others), named


print(describe(*theirs[:5]), describe(*theirs)[:3], describe(**dict(zip(("system", "node", "x"), theirs))))
for call in (
    lambda: platform.uname_result("S", "N", "R", "V", "M", "P"),
    lambda: platform.uname_result("S", node="N"),
    lambda: platform.uname_result("S", "N", "R", "V", machine="M", wrong=1),
    lambda: theirs + ("x",),
    lambda: theirs[:2] * 2,
    lambda: theirs["system"],
    lambda: theirs < 3,
    lambda: (platform.uname_result("S", "N", "R", "V", "M") == theirs, theirs != own),
    lambda: theirs.__class__.__name__,
    lambda: platform.uname_result._fields[-1],
    lambda: platform.uname_result(1, None, [], {}, 2.5)[:5],
    lambda: type(theirs)._make("abcde")[:5],
    lambda: theirs._replace(),
    lambda: delattr(theirs, "node"),
    lambda: [name for name in ("_make", "_replace", "_asdict", "_fields", "count", "index") if hasattr(theirs, name)],
    lambda: theirs.system.lower() + theirs.node.lower(),
    lambda: bool(platform.uname_result("", "", "", "", "")),
    lambda: list(zip(theirs._fields, theirs))[:5],
    lambda: [*reversed(theirs[:5])],
    lambda: "".join(theirs[:5]),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
