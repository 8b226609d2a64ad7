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
wr(['a','b c','d,e','f"g','h\ni'])
wr([1,2.5,None,True,10**30,1e100,-0.0])
wr([])
wr([''])
wr([None])
wr(['',''])
wr(['']+[],quoting=csv.QUOTE_NONE)
wr(['a,b'],quoting=csv.QUOTE_NONE)
wr(['a,b"'],quoting=csv.QUOTE_NONE,escapechar='\\')
wr(['a\\b'],escapechar='\\')
wr(['a"b'],doublequote=False)
wr(['a"b'],doublequote=False,escapechar='\\')
wr([1,'a',None,N(),O()],quoting=csv.QUOTE_NONNUMERIC)
wr([1,'a',None,N(),O()],quoting=csv.QUOTE_ALL)
wr([1,'a',None,N(),O(),''],quoting=csv.QUOTE_STRINGS)
wr([1,'a',None,N(),O(),''],quoting=csv.QUOTE_NOTNULL)
wr([1,'a',None,N(),O()])
wr([None],quoting=csv.QUOTE_STRINGS)
wr([None],quoting=csv.QUOTE_NOTNULL)
wr([''],quoting=csv.QUOTE_NOTNULL)
wr([None,1],delimiter=' ',skipinitialspace=True,quoting=csv.QUOTE_NOTNULL)
wr(['a b'],delimiter=' ')
wr(['ab','c'],lineterminator='b!')
wr([' a','b '],skipinitialspace=True)
wr('abc')
wr((1,2),{'k':1},range(3))
wr(3)
csv.writer(3)
csv.writer(io.StringIO()).writerow(3)
csv.writer(io.StringIO()).writerow([1,2])
csv.writer(io.StringIO()).writerows(3)
""".split("\n")[1:-1]:
    show(line)
