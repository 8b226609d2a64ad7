# In-place operators: the text names the operator with its =, and what is tried before.
class Left:
    def __add__(self, other):
        return NotImplemented


class Own:
    def __iadd__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return "sub"


class Reflects:
    def __rsub__(self, other):
        return "rsub"


def values():
    return {"int": 5, "float": 2.5, "complex": 1j, "bool": True, "str": "a", "bytes": b"a", "bytearray": bytearray(b"a"), "list": [1], "tuple": (1,), "dict": {1: 1}, "set": {1}, "frozenset": frozenset({1}), "None": None, "range": range(2), "type": int, "Left": Left(), "Own": Own(), "Reflects": Reflects()}


for symbol in "+ - * / // % ** @ & | ^ << >>".split():
    for left in values():
        outcomes = {}
        for right in values():
            space = {"a": values()[left], "b": values()[right]}
            if symbol == "%" and left in ("str", "bytes", "bytearray"):
                continue
            try:
                exec(f"a {symbol}= b", space)
                outcome = type(space["a"]).__name__
            except Exception as error:
                outcome = f"{type(error).__name__}: {error}".replace(f"'{type(space['b']).__name__}'", "<right>", 1 if left != right else 0)
            outcomes.setdefault(outcome, []).append(right)
        print(left, symbol + "=")
        for outcome, rights in outcomes.items():
            print("   ", outcome, " ".join(rights))
