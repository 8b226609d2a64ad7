# What is caught, where and as what: JSONDecodeError as ValueError, chained and raised again, in tracebacks, groups, context managers; TypeErrors of dumps and their notes.
import contextlib
import copy
import json
import traceback


class ConfigError(Exception):
    pass


def load(text, name):
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ConfigError(f"{name}:{error.lineno}:{error.colno}: {error.msg}") from error


for text in ('{"a": 1', '{\n"a": }', "[1,\n\n,2]", ""):
    try:
        load(text, "x.json")
    except ConfigError as error:
        print(error, "|", type(error.__cause__).__name__, error.__cause__.pos, error.__cause__.doc == text, error.__suppress_context__)
for kind in (json.JSONDecodeError, ValueError, Exception):
    try:
        json.loads("nope")
    except kind as error:
        print(kind.__name__, type(error).__name__, error)
errors = []
for text in ("{", "[1", '"x', "1", "tru"):
    with contextlib.suppress(UnicodeError):
        try:
            json.loads(text)
        except ValueError as error:
            errors.append(error)
group = ExceptionGroup("documents", errors)
print(group, [error.pos for error in group.exceptions], group.subgroup(lambda e: "Unterminated" in str(e)))
try:
    raise group
except* json.JSONDecodeError as caught:
    print(len(caught.exceptions), caught.exceptions[0].msg)
error = errors[0]
error.add_note("while reading x")
print("".join(traceback.format_exception_only(error)), end="")
twin = copy.copy(error)
print(twin.msg, twin.pos, twin.lineno, twin is error, copy.deepcopy(error).colno, error == twin, error.args, twin.args)
error.msg, error.pos = "changed", 99
print(str(error), error.msg, error.pos, vars(error).keys() >= {"msg", "doc", "pos", "lineno", "colno"})


def notes(value, **options):
    try:
        print(json.dumps(value, **options))
    except Exception as error:
        print("".join(traceback.format_exception_only(error)), end="")


notes({"a": {"b": [1, {2, 3}]}})
notes([[[1j]]], indent=2)
notes(object)
notes({"x": ({"y": b""},)})
notes({"k": {("t",): 1}})
notes({"a": [float("nan")]}, allow_nan=False)
notes(float("inf"), allow_nan=False)
loop = {"self": []}
loop["self"].append(loop)
notes(loop)
notes({"long key " * 5: [0, object()]})
notes([0] * 12 + [set()])
notes({1: {2.5: {None: {True: ...}}}})


class Strange:
    def __repr__(self):
        return "<strange>"


class Odd(dict):
    def items(self):
        raise RuntimeError("no items")


class Late(json.JSONEncoder):
    def default(self, o):
        raise LookupError(f"no rule for {o!r}")


notes({"a": [Strange()]}, cls=Late)
notes([Odd(a=1)])
notes({"d": Strange()}, default=lambda o: {"inner": [1, Strange]} if isinstance(o, Strange) else json.JSONEncoder().default(o))
notes({"ok": 1, "bad": Strange()}, sort_keys=True)


def hook(data):
    if "stop" in data:
        raise KeyError("stopped")
    return data


for text, options in (('{"a": {"stop": 1}}', {"object_hook": hook}), ("[1.5]", {"parse_float": lambda t: t / 2}), ("[1]", {"parse_int": lambda: 1}), ("[NaN]", {"parse_constant": {}.__getitem__}), ('{"a": [{"b": 1}]}', {"object_pairs_hook": lambda pairs: pairs[5]})):
    try:
        print(json.loads(text, **options))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", []))


@contextlib.contextmanager
def reading(name):
    try:
        yield
    except json.JSONDecodeError as error:
        line = error.doc.splitlines()[error.lineno - 1] if error.doc else ""
        print(f"{name}: {error.msg}\n  {line}\n  {' ' * (error.colno - 1)}^")


with reading("one"):
    json.loads('{"key": "value",\n "other": [1, 2 3]}')
with reading("two"):
    json.loads('{"key": tru}')
with reading("three"):
    json.loads('["tab\there"]')
with reading("four"):
    print(json.loads("[1]"))
