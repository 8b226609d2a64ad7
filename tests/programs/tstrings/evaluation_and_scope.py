# Expressions are evaluated when the template is made, left to right, in the scope where it stands; exceptions stop it.
log = []


def t(value):
    log.append(value)
    return value


def fail(message):
    log.append("fail")
    raise ValueError(message)


def attempt(action):
    log.clear()
    try:
        template = action()
        print(template.strings, template.values, log)
    except Exception as error:
        print(type(error).__name__, error, log)


x = "global"
attempt(lambda: t"{t(1)}{t(2):{t(3)}}{t(4)!r:{t(5)}{t(6)}}")
attempt(lambda: t"{t(1)}{fail("middle")}{t(2)}")
attempt(lambda: t"{t(1):{fail('in the spec')}}{t(2)}")
attempt(lambda: t"{t(0)}{undefined}{t(1)}")
attempt(lambda: t"{x.missing}")
attempt(lambda: t"{1 / 0:>3}")
attempt(lambda: t"{t(1)}" + t"{fail("right")}")


def local(x):
    def inner():
        return t"{x} {y}"
    y = "free"
    template = inner()
    y = "changed"
    return template + inner()


attempt(lambda: local("argument"))


class C:
    x = "class"
    template = t"{x} {__qualname__}"
    in_comprehension = [t"{x}{n}" for n in range(1)]

    def method(self):
        return t"{x} {self.__private} {__class__.__name__}"

    __private = "mangled"


attempt(lambda: C.template + C.in_comprehension[0])
attempt(lambda: C().method())
print(C().method().interpolations[1].expression)
attempt(lambda: t"{(walrus := t(5))} {walrus}")
attempt(lambda: t"{[t(n) for n in range(3)]} {sum(t(n) for n in (4, 5))}")
attempt(lambda: t"{(lambda: x)()} {(lambda x: x)(1)}")


def lazily():
    yield t"{(yield 'first')} {(yield 'second')}"


generator = lazily()
print(next(generator), generator.send("one"), generator.send("two").values)
templates = [t"{i}" for i in range(3)]
print([template.values[0] for template in templates], [f() for f in [lambda: t"{i}".values for i in range(2)]])


def default(template=t"{t('default')}"):
    return template


log.clear()
print(default() is default(), default().values, log)
