# Data pipelines: quoted numbers, None, typed rows, dialect classes derived from another, DictReader with many options, strictness.
import csv
import io
from collections import Counter, namedtuple
from dataclasses import asdict, astuple, dataclass, fields


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Row:
    id: int
    name: str
    price: float


TEXT = "id,name,price\n1,Widget,2.50\n2,\"Gadget, large\",10\n3,\"The \"\"best\"\"\",0.1\n"
rows = [Row(*(f.type(value) for f, value in zip(fields(Row), record.values()))) for record in csv.DictReader(io.StringIO(TEXT))]
print(rows, sum(row.price for row in rows))
out = io.StringIO()
writer = csv.writer(out, delimiter="|", lineterminator=";\n", quoting=csv.QUOTE_STRINGS)
print(writer.writerow([f.name for f in fields(Row)]), writer.writerows(map(astuple, rows)), writer.dialect.delimiter, repr(writer.dialect.lineterminator))
print(out.getvalue())
out = io.StringIO()
writer = csv.DictWriter(out, ["price", "name", "id"], quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
writer.writeheader()
writer.writerows(asdict(row) for row in rows)
print(out.getvalue(), [record for record in csv.reader(io.StringIO(out.getvalue()), quoting=csv.QUOTE_NONNUMERIC)])


class Pipe(csv.excel):
    delimiter = "|"
    lineterminator = "\n"


class Strict(Pipe):
    strict = True
    quotechar = "'"
    skipinitialspace = True


csv.register_dialect("strictpipe", Strict)
csv.register_dialect("tabs", delimiter="\t", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), csv.get_dialect("strictpipe").quotechar, csv.get_dialect("strictpipe").strict, csv.get_dialect("tabs").quoting)
attempt(lambda: list(csv.reader(["a| 'b|c'|d"], "strictpipe")))
attempt(lambda: list(csv.reader(["a|'b'c|d"], "strictpipe")))
attempt(lambda: list(csv.reader(["a|'b"], "strictpipe")))
attempt(lambda: list(csv.reader(["a|'b'c|d"], "strictpipe", strict=False, delimiter="c")))
attempt(lambda: csv.unregister_dialect("tabs"))
attempt(lambda: csv.unregister_dialect("tabs"))
attempt(lambda: csv.get_dialect("tabs"))
attempt(lambda: csv.register_dialect(3, Pipe))
attempt(lambda: csv.register_dialect("bad", delimiter="::"))
attempt(lambda: csv.reader(["x"], "no such"))
attempt(lambda: Pipe().delimiter)
attempt(lambda: csv.Dialect())
for quoting in (csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL, csv.QUOTE_NONNUMERIC):
    attempt(lambda: list(csv.reader(['1,"2",,"",x' if quoting != csv.QUOTE_NONNUMERIC else '1,"2","",3e2'], quoting=quoting)))
attempt(lambda: list(csv.reader(["1,x"], quoting=csv.QUOTE_NONNUMERIC)))
attempt(lambda: list(csv.reader(["1,"], quoting=csv.QUOTE_NONNUMERIC)))
attempt(lambda: list(csv.reader([["a"]])))
attempt(lambda: list(csv.reader([b"a,b"])))
attempt(lambda: next(csv.reader(["a" * 20, "b"])))
reader = csv.DictReader(["# c", "a;b", "1;2;3", ";;", "", "4"], delimiter=";", restkey="more", restval="none")
next(reader.reader)
print(reader.line_num, reader.fieldnames, list(reader), reader.line_num, reader.dialect, reader.restkey)
Pair = namedtuple("Pair", "key value")
print([Pair(*record) for record in csv.reader("a=1,b=2".split(","), delimiter="=")], Counter(len(record) for record in csv.reader(TEXT.splitlines())))
