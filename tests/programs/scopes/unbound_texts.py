# The messages for names without a value: locals, free variables, comprehensions, lambdas, deletions.
def attempt(action):
    try:
        print("no error:", action())
    except NameError as error:
        print(type(error).__name__, "|", error, "|", error.name)


def augmented(): n += 1


def augmented_item():
    d["k"] += 1
    d = {}


def loop_body():
    for item in []:
        pass
    item


def comprehension():
    [missing_later for _ in range(1)]
    missing_later = 1


def comprehension_iterable():
    [v for v in source]
    source = []


def generator_expression():
    list(late for _ in range(1))
    late = 1


def lambda_free():
    f = lambda: late
    f()
    late = 1


def lambda_own(): (lambda: (a, a := 1))()


def deleted():
    x = 1
    del x
    x


def deleted_twice():
    x = 1
    del x
    del x


def deleted_free():
    x = 1
    def inner(): return x
    del x
    inner()


def delete_nonlocal_twice():
    x = 1
    def inner():
        nonlocal x
        del x
        del x
    inner()


for function in (augmented, augmented_item, loop_body, comprehension, comprehension_iterable, generator_expression, lambda_free, lambda_own,
                 deleted, deleted_twice, deleted_free, delete_nonlocal_twice):
    print(function.__name__, end=": ")
    attempt(function)
