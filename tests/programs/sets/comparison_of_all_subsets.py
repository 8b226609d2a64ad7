# All operators of sets over all pairs of subsets of three elements, as set, frozenset and keys of a dict, against a definition by `in`.
elements = ("a", 1, None)
subsets = [[e for place, e in enumerate(elements) if bits >> place & 1] for bits in range(8)]
makers = {"set": set, "frozenset": frozenset, "keys": lambda items: dict.fromkeys(items).keys(), "items": lambda items: dict.fromkeys(items).items()}


def expected(a, b):
    a, b = list(a), list(b)
    less = all(x in b for x in a)
    more = all(x in a for x in b)
    return {"&": [x for x in a if x in b], "|": a + [x for x in b if x not in a], "-": [x for x in a if x not in b], "^": [x for x in a if x not in b] + [x for x in b if x not in a],
            "==": less and more, "!=": not (less and more), "<=": less, "<": less and not more, ">=": more, ">": more and not less}


checked = 0
for left_name, left in makers.items():
    for right_name, right in makers.items():
        results = set()
        for a in subsets:
            for b in subsets:
                x, y = left(a), right(b)
                for operator, answer in expected(x, y).items():
                    got = eval(f"x {operator} y")
                    if isinstance(answer, bool):
                        assert got is answer, (x, operator, y)
                    else:
                        assert len(got) == len(answer) and all(item in got for item in answer), (x, operator, y)
                        results.add(type(got).__name__)
                    checked += 1
                assert x.isdisjoint(y) is (not expected(x, y)["&"])
                if not left_name.startswith(("keys", "items")):
                    assert x.issubset(y) is expected(x, y)["<="] and x.issuperset(y) is expected(x, y)[">="]
        print(left_name, right_name, sorted(results))
print(checked)
