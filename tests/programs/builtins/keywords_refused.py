# Functions and methods that take no keywords say so before they count their arguments.
cases = ["len(1, x=2)", "len(x=2)", "abs(x=1)", "[].append(x=1)", "[].append(1, 2, x=1)", "divmod(1, x=1)", "frozenset(1, 2, x=1)", "set(1, x=1)", "range(x=1)", "slice(1, 2, 3, 4, x=1)", "bool(1, 2, x=1)", "reversed([], x=1)",
         "filter(x=1)", "dict.fromkeys(1, 2, 3, x=1)", "tuple(x=1)", "list(x=1)", "{}.get(x=1)", "{}.pop(1, 2, 3, x=1)", "{}.popitem(x=1)", "{}.setdefault(x=1)", "classmethod(x=1)", "staticmethod(1, 2, x=1)", "getattr(x=1)", "getattr(1, x=1)",
         "hasattr(1, x=1)", "isinstance(1, x=1)", "issubclass(1, 2, 3, x=1)", "iter(x=1)", "next(x=1)", "iter([1]).__length_hint__(x=1)", "iter([1]).__next__(x=1)", "[].__len__(x=1)", "(1).bit_length(x=1)", "'a'.join(1, 2, x=1)", "vars(x=1)",
         "dir(1, 2, x=1)", "chr(x=1)", "ord('a', x=1)", "globals(x=1)", "locals(1, x=1)", "callable(1, 2, x=1)", "id(x=1)", "repr(x=1)", "hash(x=1)", "hex(1, x=2)", "format(1, x=1)", "all(x=1)", "any([], x=1)", "input(1, 2, x=1)", "setattr(x=1)",
         "delattr(1, x=1)", "(i for i in ()).send(x=1)", "(i for i in ()).close(x=1)", "{1}.add(x=1)", "{1}.union([2], x=1)", "{1}.pop(1, x=1)", "(1,).count(x=1)", "(1,).index(x=1)", "range(3).index(x=1)", "slice(1).indices(x=1)", "{}.keys().isdisjoint(x=1)"]
for case in cases:
    try:
        print(case, eval(case))
    except TypeError as error:
        print(case, "->", error)
for case in ("max(x=1)", "max(1, x=1)", "map(None, x=1)", "zip(x=1)", "enumerate([], x=1)", "print(x=1)", "property(x=1)", "complex(x=1)", "int(1, y=1)", "sorted(5, x=1)", "sorted([], x=1)", "[].sort(x=1)", "sum([], 0, x=1)", "sum([], x=1)", "round(1, x=1)", "pow(1, x=1)",
             "compile(x=1)", "eval('1', x=1)", "exec('1', x=1)", "open(x=1)" if False else "bytes(x=1)", "memoryview(x=1)", "object(x=1)", "type(1, 2, x=1)", "str(x=1)", "dict.__or__(x=1)", "dict.__or__({}, x=1)", "set.__contains__(x=1)", "list.append(x=1)", "list.sort(x=1)"):
    try:
        print(case, eval(case))
    except TypeError as error:
        print(case, "->", error)
