# Locals that are not bound yet.
def late():
    print(value)
    value = 1


def deleted():
    value = 1
    del value
    return value


def maybe(flag):
    if flag:
        result = 1
    return result


for function, args in ((late, ()), (deleted, ()), (maybe, (False,))):
    try:
        function(*args)
    except UnboundLocalError as error:
        print(error, "|", error.name)
print(maybe(True))
deleted()
