# Comparisons between all pairs of builtin values: equality always answers, orders are refused with the names of both.
class Plain:
    pass


class Sub(int):
    pass


VALUES = {"int": 1, "bool": True, "float": 1.0, "nan": float("nan"), "complex": 1 + 0j, "str": "1", "bytes": b"1", "bytearray": bytearray(b"1"), "memoryview": memoryview(b"1"), "list": [1], "tuple": (1,), "set": {1}, "frozenset": frozenset({1}), "dict": {1: 1}, "range": range(1, 2), "slice": slice(1, 2),
          "None": None, "Ellipsis": ..., "NotImplemented": NotImplemented, "type": int, "function": len, "Plain": Plain(), "Sub": Sub(1), "keys": {1: 1}.keys(), "module": type(__builtins__) if not isinstance(__builtins__, dict) else type}
for left, a in VALUES.items():
    equal = [right for right, b in VALUES.items() if a == b]
    unequal = [right for right, b in VALUES.items() if not a != b]
    print(left, equal, equal == unequal)
    for symbol in ("<", "<=", ">", ">="):
        answers = {}
        for right, b in VALUES.items():
            try:
                outcome = str(eval(f"a {symbol} b", {"a": a, "b": b}))
            except TypeError as error:
                outcome = str(error).replace(f"'{type(b).__name__}'", "<right>") if right != left else "refused with itself"
            answers.setdefault(outcome, []).append(right)
        for outcome, rights in answers.items():
            print("  ", symbol, outcome, " ".join(rights))
