# "Did you mean" for names: locals, globals and builtins.
counter = 3


def close_local():
    amount = counter
    return amuont


def close_global():
    return countr


def close_builtin():
    return lenght([1])


def far():
    return zzzzzz


for function in (close_local, close_global, close_builtin, far):
    try:
        function()
    except NameError as error:
        print(function.__name__, "|", error, "|", error.name)
close_local()
