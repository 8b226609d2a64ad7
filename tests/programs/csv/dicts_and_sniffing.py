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
[d for d in csv.DictReader('a,b\n1,2\n\n3\n4,5,6\n'.splitlines())]
[d for d in csv.DictReader('1,2\n3\n4,5,6\n'.splitlines(),['x','y'],restkey='r',restval='v')]
csv.DictReader([]).fieldnames
csv.DictReader(['a,b']).fieldnames
csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter
csv.Sniffer().sniff('"a", "b"\n"1", "2"\n').skipinitialspace
csv.Sniffer().sniff("'a'|'b'\n'1'|'2'\n").quotechar
csv.Sniffer().sniff('"a""x","b"\n"1","2"\n').doublequote
csv.Sniffer().sniff('abc')
csv.Sniffer().sniff('a b\nc d\n',delimiters=',;')
csv.Sniffer().has_header('name,age\nbob,3\nal,4\n')
csv.Sniffer().has_header('1,2\n3,4\n')
""".split("\n")[1:-1]:
    show(line)
