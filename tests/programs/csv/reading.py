import csv
import io


def rd(text, **k):
    return list(csv.reader(text.splitlines(True), **k))


def wr(*rows, **k):
    f = io.StringIO(newline="")
    csv.writer(f, **k).writerows(rows)
    return f.getvalue()


class N:
    def __float__(self):
        return 1.0

    def __str__(self):
        return "n,"


class O:
    def __str__(self):
        return 'o"'


class D(csv.excel):
    delimiter = ";"


class BadD(csv.Dialect):
    delimiter = ";"


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in r"""
rd('a,b\n1,"x ""y"" z"\n')
rd('a,"b\nc",d\n')
rd('"a"b,c')
rd('"a"b,c',strict=True)
rd('"abc')
rd('"abc',strict=True)
rd('a\rb')
rd('a\r\nb')
rd('')
rd('\n')
rd('\n\n')
rd(',')
rd('a, b, "c"',skipinitialspace=True)
rd('a, b, "c"')
rd('a\\,b,c',escapechar='\\')
rd('a\\\nb,c',escapechar='\\')
rd('a\\',escapechar='\\')
rd('"a\\"b"',escapechar='\\',doublequote=False)
rd('"a""b"',doublequote=False)
rd("'a,b',c",quotechar="'")
rd('"a",b',quoting=csv.QUOTE_NONE)
rd('1,"2",3.5,',quoting=csv.QUOTE_NONNUMERIC)
rd('1,"2",x',quoting=csv.QUOTE_NONNUMERIC)
rd('1,"2",,""',quoting=csv.QUOTE_STRINGS)
rd('1,"2",,""',quoting=csv.QUOTE_NOTNULL)
rd('a|b',delimiter='|')
rd('é|ü\u1234|\U00012345',delimiter='|')
rd('a\u1234b\u1234"c\u1234"',delimiter='\u1234')
list(csv.reader([b'a']))
list(csv.reader([3]))
""".split("\n")[1:-1]:
    show(line)
