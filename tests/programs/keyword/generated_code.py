"""A generator of classes and functions that must avoid keywords, as code generators do."""
import builtins
import keyword
import string

ALLOWED = string.ascii_letters + string.digits + "_"


def to_identifier(text, taken=(), *, avoid_builtins=False):
    name = "".join(letter if letter in ALLOWED else "_" for letter in text.strip()).strip("_") or "x"
    if name[0].isdigit():
        name = "_" + name
    while keyword.iskeyword(name) or keyword.issoftkeyword(name) or name in taken or (avoid_builtins and hasattr(builtins, name)):
        stem, _, tail = name.rpartition("_")
        name = f"{stem}_{int(tail) + 1}" if stem and tail.isdigit() else f"{name}_1"
    return name


def make_class(title, columns):
    fields = {}
    for column in columns:
        fields[to_identifier(column, fields)] = column
    arguments = ", ".join(fields)
    lines = [f"class {to_identifier(title)}:", f"    __slots__ = {tuple(fields)!r}", "", f"    def __init__(self, {arguments}):"]
    lines += [f"        self.{name} = {name}" for name in fields]
    lines += ["", "    def as_dict(self):", "        return {" + ", ".join(f"{column!r}: self.{name}" for name, column in fields.items()) + "}"]
    return "\n".join(lines)


source = make_class("my report", ["from", "to", "class", "class ", "2024", "type", "unit price", "", "-", "from_1"])
print(source)
scope = {}
exec(source, scope)
row = scope["my_report"](*range(10))
print(row.as_dict(), row.from_1, row.class_2)
for text in ("list", "print", "match", "None", "if", "if_1", "if_9", "a b", "é", "__class__", "in", "False", "lambda", "9 lives"):
    print(repr(text), to_identifier(text), to_identifier(text, {"if_1", "a_b"}), to_identifier(text, avoid_builtins=True))
checked = [name for name in (to_identifier(word) for word in keyword.kwlist + keyword.softkwlist) if not name.isidentifier() or keyword.iskeyword(name)]
print(checked)
for word in keyword.kwlist:
    name = to_identifier(word)
    exec(f"{name} = {name!r}", scope)
    assert scope[name] == name
print(sum(name.endswith("_1") for name in scope), sorted(name for name in scope if name.startswith("as")))
