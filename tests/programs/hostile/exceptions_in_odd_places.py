# Exceptions from iterators, default values, decorators, class bodies, format and comparison.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


def default_raises():
    def f(x=1 // 0):
        return x
    return f


def decorator_raises():
    @(lambda f: f.missing)
    def f():
        pass
    return f


def class_body_raises():
    class C:
        x = 1
        y = x + undefined_in_body
    return C


def generator_raises():
    def g():
        yield 1
        raise KeyError("in generator")
    return [x for x in g()]


def unpack_raises():
    def g():
        yield 1
        raise OSError("while unpacking")
    a, b = g()


def star_call_raises():
    def g():
        yield 1
        raise ValueError("while collecting arguments")
    return print(*g())


def dict_update_raises():
    class M:
        def keys(self):
            return ["a", "b"]

        def __getitem__(self, k):
            if k == "b":
                raise LookupError("no b")
            return 1
    d = {"kept": 0}
    try:
        d.update(M())
    finally:
        print(sorted(d))


def extend_raises():
    x = [0]

    def g():
        yield 1
        yield 2
        raise IndexError("mid extend")
    try:
        x.extend(g())
    except IndexError:
        return x


def join_raises():
    return ",".join(str(1 // n) for n in (1, 0))


def comprehension_condition():
    return [n for n in (3, 0) if 6 / n > 1]


def with_target_raises():
    class M:
        def __enter__(self):
            return 5

        def __exit__(self, kind, *rest):
            print("exit", kind.__name__)
            return False
    with M() as (a, b):
        pass


def assert_message_raises():
    assert False, 1 // 0


def raise_expression_raises():
    raise undefined_exception_name


def del_raises():
    x = [1]
    del x[0], x[0]


def return_in_finally_hides():
    for _ in range(1):
        try:
            raise ValueError("hidden")
        finally:
            break
    return "went on"


def nested_function_default():
    return (lambda a, b=[].pop: b())(1)


def chained_comparison():
    return 1 < 2 < "x"


def conditional_import_free():
    x = {}
    x["a"]["b"] = 1


def augmented():
    t = (1, [2])
    try:
        t[1] += [3]
    except TypeError as error:
        return str(error), t


def global_attr():
    None.attribute = 5


for f in (default_raises, decorator_raises, class_body_raises, generator_raises, unpack_raises, star_call_raises, dict_update_raises, extend_raises, join_raises, comprehension_condition, with_target_raises,
          assert_message_raises, raise_expression_raises, del_raises, return_in_finally_hides, nested_function_default, chained_comparison, conditional_import_free, augmented, global_attr):
    attempt(f.__name__, f)
