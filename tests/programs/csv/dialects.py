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
rd('a|b',delimiter='|')
rd('é|ü\u1234|\U00012345',delimiter='|')
rd('a\u1234b\u1234"c\u1234"',delimiter='\u1234')
csv.reader([],dialect='foo')
csv.reader([],foo=1)
csv.reader([],delimiter='')
csv.reader([],delimiter='ab')
csv.reader([],delimiter=3)
csv.reader([],delimiter=None)
csv.reader([],quotechar='')
csv.reader([],quotechar='ab')
csv.reader([],quotechar=3)
csv.reader([],quotechar=None,quoting=csv.QUOTE_NONE).dialect.quotechar
csv.reader([],escapechar='')
csv.reader([],escapechar=3)
csv.reader([],quoting=7)
csv.reader([],quoting='a')
csv.reader([],quoting=None)
csv.reader([],lineterminator=3)
csv.reader([],lineterminator=None)
csv.reader([],delimiter='\n')
csv.reader([],delimiter='"')
csv.reader([],delimiter='x',escapechar='x')
csv.reader([],quotechar='x',escapechar='x')
csv.reader([],quotechar=' ',skipinitialspace=True)
csv.reader([],delimiter='x',lineterminator='xy')
csv.reader([],escapechar='\r')
csv.reader([],dialect=D).dialect.delimiter
csv.reader([],dialect=D()).dialect.delimiter
csv.reader([],dialect=BadD).dialect.delimiter
csv.Dialect()
type(csv.reader([])), type(csv.writer(io.StringIO())), type(csv.reader([]).dialect)
[getattr(csv.reader([]).dialect,n) for n in ('delimiter','doublequote','escapechar','lineterminator','quotechar','quoting','skipinitialspace','strict')]
setattr(csv.reader([]).dialect,'delimiter','x')
wr([None,1],delimiter=' ',skipinitialspace=True,quoting=csv.QUOTE_NOTNULL)
wr(['a b'],delimiter=' ')
csv.field_size_limit()
csv.field_size_limit(5)
rd('abcdef,g')
rd('abcde,g')
csv.field_size_limit('a')
csv.field_size_limit(131072)
csv.register_dialect('pipe',delimiter='|')
rd('a|b',dialect='pipe')
csv.get_dialect('pipe').delimiter
csv.get_dialect('none')
csv.unregister_dialect('pipe')
csv.unregister_dialect('pipe')
csv.register_dialect(3)
csv.register_dialect('x',delimiter='ab')
csv.register_dialect('x',3)
csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter
csv.Sniffer().sniff('a b\nc d\n',delimiters=',;')
""".split("\n")[1:-1]:
    show(line)
