"""Odd rows, every quoting, dialect parameters, reader and writer attributes, errors."""
import csv
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


rows = [["a", "b c", 'say "hi"', "x,y", "line\nbreak", "", None, 1, 2.5, True, "'q'", " lead", "\\"]]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    out = io.StringIO()
    csv.writer(out, quoting=quoting).writerows(rows)
    print(quoting, repr(out.getvalue()))
for options in ({"delimiter": ";"}, {"delimiter": "\t", "quotechar": "'"}, {"doublequote": False, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"lineterminator": "|\n"}, {"quoting": csv.QUOTE_NONE, "quotechar": None, "escapechar": "^"}):
    out = io.StringIO()
    attempt(lambda: csv.writer(out, **options).writerows(rows))
    print(options, repr(out.getvalue()))
for options in ({"quoting": csv.QUOTE_NONE}, {"doublequote": False}, {"delimiter": ""}, {"delimiter": ",,"}, {"delimiter": None}, {"delimiter": "\n"}, {"quotechar": ""}, {"quotechar": "xx"}, {"quotechar": None}, {"quoting": 9}, {"quoting": "x"}, {"lineterminator": 3}, {"escapechar": "ab"}, {"nothing": 1}, {"dialect": "none"}, {"dialect": 5}, {"delimiter": '"'}, {"skipinitialspace": 3}, {"strict": "yes"}):
    attempt(lambda: csv.writer(io.StringIO(), **options).writerow(['a"b', "c,d"]))
for text in ('a,b\r\nc,d\r\n', '"a\nb",c', '"a""b",c', "a,'b,c'", '"unclosed', 'a"b"c,d', '"a"b,c', " a , b", '""', '', '\n\n', ',', '"",""', 'a,b\rc,d', '"a\\"b",c', "a\\,b,c", 'x,"1",2.5,""'):
    for options in ({}, {"skipinitialspace": True}, {"escapechar": "\\", "doublequote": False}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NONNUMERIC}, {"strict": True}, {"quoting": csv.QUOTE_NOTNULL}):
        try:
            print(repr(text), options, list(csv.reader(io.StringIO(text, newline=""), **options)))
        except (csv.Error, ValueError) as error:
            print(repr(text), options, type(error).__name__, error)
reader = csv.reader(["a,b", "c"])
print(next(reader), reader.line_num, reader.dialect.delimiter, reader.dialect.quotechar, reader.dialect.lineterminator, reader.dialect.quoting, list(reader), reader.line_num)
attempt(lambda: next(reader))
attempt(lambda: list(csv.reader([b"a"])))
attempt(lambda: list(csv.reader([3])))
attempt(lambda: csv.reader(3))
attempt(lambda: csv.writer(3))
attempt(lambda: csv.writer(io.StringIO()).writerow(3))
attempt(lambda: csv.writer(io.StringIO()).writerow(None))
attempt(lambda: csv.writer(io.StringIO()).writerows([3]))
attempt(lambda: csv.writer(io.StringIO()).writerow([]))
attempt(lambda: csv.writer(io.StringIO()).writerow("abc"))
attempt(lambda: csv.field_size_limit(5))
attempt(lambda: list(csv.reader(["abcdefgh"])))
attempt(lambda: csv.field_size_limit(131072))
attempt(lambda: csv.field_size_limit("x"))
