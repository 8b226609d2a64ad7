# The messages for names without a value in conditional code, classes, match, with, f-strings, definitions and handlers.
def attempt(action):
    try:
        print("no error:", action())
    except NameError as error:
        print(type(error).__name__, "|", error, "|", error.name)


def conditional_class():
    if False:
        class Local: pass
    Local


def class_reads_free():
    class C:
        value = later
    later = 1


def class_deletes():
    class C:
        del nothing


def shadowed_builtin():
    print("unreached")
    print = None


def match_capture():
    match 5:
        case [captured]:
            pass
    captured


def with_target():
    with target as target:
        pass


def default(): return (lambda a=own_default: a)(); own_default = 1


def f_string(): f"{text!r}"; text = 1


def yields(): return list(inner_generator())


def inner_generator():
    yield unset
    unset = 1


def call_before_def():
    helper()
    def helper(): pass


def class_before():
    Thing()
    class Thing: pass


def global_missing():
    global never_made
    never_made


def global_deleted():
    global never_made
    del never_made


def exception_handler():
    try:
        pass
    except undefined_type:
        pass
    try:
        1 / 0
    except (undefined_type, ValueError):
        pass


for function in (conditional_class, class_reads_free, class_deletes, shadowed_builtin, match_capture, with_target, default, f_string, yields,
                 call_before_def, class_before, global_missing, global_deleted, exception_handler):
    print(function.__name__, end=": ")
    attempt(function)
