# What a decorator returns takes the name: numbers, strings, lists, None; and what cannot decorate.
log = []


def tag(label):
    log.append(f"make {label}")

    def decorate(target):
        log.append(f"apply {label} to {getattr(target, '__name__', target)}")
        return target
    return decorate


class Registry:
    def __init__(self):
        self.found = {}

    def __getitem__(self, key):
        return lambda target: self.found.setdefault(key, target)

    def __call__(self, target):
        return self["called"](target)

    def __matmul__(self, other):
        return lambda target: (target.__name__, other)

    @property
    def attribute(self):
        return tag("property")


registry, flag, table = Registry(), True, {"k": [tag("in a list")]}


@registry @ "operator"
def named(): ...


@str
def text(): ...


@(lambda f: print("decorated away:", f.__name__))
def printed_away(): ...


@lambda f: f()
def value(): return [1, 2]


@type
class Kind: ...


@len
@list
@dict.fromkeys
@dir
class Names: ...


print(named, text.startswith("<function text"), value, printed_away, Kind, type(Names).__name__)


def attempt(source):
    try:
        exec(source)
    except Exception as error:
        print(source.split("\n")[0], "|", type(error).__name__, error)


for source in ("@5\ndef f(): ...", "@None\nclass C: ...", "@undefined\ndef f(): ...", "@(1 / 0)\ndef f(): ...", "@tag\ndef f(): ...\nf(1, 2)", "@(yield)\ndef f(): ...", "@len\ndef f(): ...", "@int\nclass C: ...",
               "@registry.missing\ndef f(): ...", "@(lambda: 1)\ndef f(): ...", "@tag('a'), tag('b')\ndef f(): ...", "@x = tag\ndef f(): ...", "@\ndef f(): ...", "@tag\nx = 1", "@*tag\ndef f(): ..."):
    attempt(source)
