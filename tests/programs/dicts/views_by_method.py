# The three views: every method and operator with every kind of operand, and what the views of a changed dict show.
d = {"a": 1, "b": [2]}
views = {"keys": d.keys(), "values": d.values(), "items": d.items()}
operands = {"set": {"a"}, "frozenset": frozenset({("a", 1)}), "list": ["a", "a"], "text": "ab", "dict": {"a": 1, "b": 0}, "keys": {"a": 0}.keys(), "items": {"a": 1}.items(), "values": {"x": "a"}.values(), "number": 5, "none": None, "unhashable": [[]], "empty": (), "same": None}
for name, view in views.items():
    print(name, type(view).__name__, len(view), view, [n for n in dir(view) if not n.startswith("_")])
    for operator in ("&", "|", "-", "^", "==", "!=", "<", "<=", ">", ">=", "+"):
        for label, operand in operands.items():
            if label == "same":
                operand = view
            elif label == "unhashable" and name == "items":
                continue
            for text in (f"view {operator} operand", f"operand {operator} view"):
                try:
                    result = eval(text)
                    result = sorted(map(str, result)) if isinstance(result, (set, frozenset)) else result
                except TypeError as error:
                    result = f"TypeError: {error}"
                if name != "values" or label in ("set", "same"):
                    print(name, text.replace("view", name).replace("operand", label), "->", result)
for call in ("view.isdisjoint(['z'])", "view.isdisjoint()", "view.isdisjoint(5)", "view.mapping", "view.mapping['x']", "view.mapping == d", "hash(view) != 0", "view[0]", "view()", "'a' in view", "('a', 1) in view", "[2] in view", "('b', [2]) in view", "[*reversed(view)]",
             "view.__reversed__()", "view.foo", "setattr(view, 'mapping', 1)", "type(view)()", "type(view)(d)", "view.__and__(5)", "view.__rand__({'a'})", "view.__ror__(5)", "view == list(view)", "bool(view)", "iter(view) is iter(view)", "next(view)"):
    for name, view in views.items():
        try:
            result = eval(call)
            print(name, call, sorted(result) if isinstance(result, set) else str(result).split(" at ")[0])
        except Exception as error:
            print(name, call, type(error).__name__, error)
