# Defaults are evaluated once, when the def runs.
def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1))
print(collect(2))
print(collect(3, []))
print(collect(4))

log = []


def make(value):
    log.append(value)
    return value


def chosen(a=make("first"), b=make("second"), *, c=make("third")):
    return a, b, c


print(log)
print(chosen(), chosen(b=0))
print(log)

n = 1


def captured(x=n):
    return x


n = 2
print(captured(), n)

functions = []
for i in range(3):
    def function(step=i):
        return step * 10
    functions.append(function)
print([f() for f in functions])
