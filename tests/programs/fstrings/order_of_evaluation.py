# In which order fields, specifications and methods are evaluated in f-strings, format(), % and join; what an error leaves out.
LOG = []


class Value:
    def __init__(self, name, fails=""):
        self.name, self.fails = name, fails
        LOG.append(f"make {name}")

    def note(self, what):
        LOG.append(f"{what} {self.name}")
        if what == self.fails:
            raise LookupError(f"{what} {self.name}")

    def __str__(self):
        self.note("str")
        return f"<{self.name}>"

    def __repr__(self):
        self.note("repr")
        return f"[{self.name}]"

    def __format__(self, spec):
        self.note("format")
        return f"{self.name}:{spec}"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self.note(f"attribute {name}")
        return Value(f"{self.name}.{name}")

    def __getitem__(self, key):
        self.note(f"item {key}")
        return Value(f"{self.name}[{key}]")


def value(name, fails=""):
    LOG.append(f"call {name}")
    return Value(name, fails)


def width(n):
    LOG.append(f"width {n}")
    return n


CASES = ("f'{value(1)}{value(2)}'", "f'{value(1)!r}{value(2)!s}{value(3)!a}'", "f'{value(1):{width(5)}}{value(2):{width(6)}.{width(7)}}'", "f'{value(1)!r:>{width(9)}}|'", "f'{value(1)=}'", "f'{value(1)=!s:{width(8)}}'", "'{}{}'.format(value(1), value(2))", "'{1}{0}{1}'.format(value(1), value(2))", "'{a}{0!r}{b!s}'.format(value(0), b=value('b'), a=value('a'))", "'{:{}}{:{}}'.format(value(1), width(3), value(2), width(4))", "'{0.x}{0[k]}'.format(value(1))", "'{0.x.y[1]}'.format(value(1))", "'{0:{1}}'.format(value(1), value(2))",
         "'%s%r%d' % (value(1), value(2), 3)", "'%s' % value(1)", "'%(a)s%(b)r%(a)s' % {'a': value('a'), 'b': value('b')}", "'-'.join([str(value(1)), repr(value(2))])", "str(value(1)) + repr(value(2))", "f'{value(1, 'format')}{value(2)}'", "f'{value(1)}{value(2, 'format')}{value(3)}'", "f'{value(1):{value(2, 'format')}}'", "'{}{}'.format(value(1, 'format'), value(2))", "'{}{}'.format(value(1), value(2, 'format'))", "'%s%s%d' % (value(1, 'str'), value(2), 3)", "'%s%s%d' % (value(1), value(2), value(3))", "'%d%s' % ('x', value(1))", "'{}{missing}'.format(value(1))", "'{}{:Q}'.format(value(1), 5)",
         "'{0.x}{5}'.format(value(1))", "'%s%s' % (value(1),)", "'%s' % (value(1), value(2))", "f'{value(1)}{1 / 0}{value(2)}'", "f'{value(1)!r:{1 / 0}}'", "f'{f'{value(1)}'}{value(2)}'", "'{:{}{}}'.format(value(1), value(2), value(3))", "print(value(1), value(2), sep=str(value(3)))", "format(value(1), str(value(2)))", "f'{[value(1), value(2)]}'", "f'{ {value(1): value(2)} }'", "'{!r:>5}{!s}'.format([value(1)], (value(2),))", "'%r' % [value(1), value(2, 'repr'), value(3)]")
for case in CASES:
    LOG.clear()
    try:
        result = repr(eval(case))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(ascii(case), "->", result)
    print("    ", "; ".join(LOG))
