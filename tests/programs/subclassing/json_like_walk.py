# A serialiser and a reader written by hand that treat subclasses of builtin types by isinstance and exact type.
class Money(int):
    def __str__(self):
        return f"{int(self) / 100:.2f} EUR"


Id = type("Id", (str,), {})


class Ordered(dict):
    def items(self):
        return sorted(super().items())


class Rows(list):
    def __iter__(self):
        return (row for row in super().__iter__() if row is not None)


def dump(obj, level=0):
    if obj is None or obj is True or obj is False:
        return {None: "null", True: "true", False: "false"}[obj]
    if type(obj) is int:
        return repr(obj)
    if isinstance(obj, (int, float)):
        return f'"{obj}"' if type(obj) is not float else float.__repr__(obj)
    if isinstance(obj, str):
        return '"' + "".join({'"': '\\"', "\n": "\\n"}.get(c, c) for c in obj) + '"'
    if isinstance(obj, dict):
        return "{" + ", ".join(f"{dump(str(k))}: {dump(v, level + 1)}" for k, v in obj.items()) + "}"
    if isinstance(obj, (list, tuple, set, frozenset)):
        return "[" + ", ".join(dump(v, level + 1) for v in obj) + "]"
    raise TypeError(f"{type(obj).__name__} at level {level} has no form")


data = Ordered(b=Rows([1, None, Money(250)]), a=Id('say "hi"\n'), c=(True, None, 1.5), d={Money(5): frozenset([Id("k")])})
text = dump(data)
print(text)


def load(text, at=0):
    c = text[at]
    if c == '"':
        end = at + 1
        while text[end] != '"':
            end += 2 if text[end] == "\\" else 1
        return Id(text[at + 1:end].replace('\\"', '"').replace("\\n", "\n")), end + 1
    if c in "[{":
        result = Rows() if c == "[" else Ordered()
        at += 1
        while text[at] not in "]}":
            item, at = load(text, at)
            if c == "{":
                result[item], at = load(text, at + 2)
            else:
                result.append(item)
            at += 2 if text[at] == "," else 0
        return result, at + 1
    end = min(i for i in (text.find(ch, at) if ch in text[at:] else len(text) for ch in ",]}") if i >= at)
    word = text[at:end]
    return {"null": None, "true": True, "false": False}.get(word) if word[0] in "ntf" else (float if "." in word else int)(word), end


loaded, end = load(text)
print(loaded, end == len(text), type(loaded).__name__, type(loaded["b"]).__name__, type(loaded["a"]).__name__, dump(loaded) == text,
      list(loaded["c"]))
try:
    dump([1, [2, {"k": print}]])
except TypeError as e:
    print(e)
