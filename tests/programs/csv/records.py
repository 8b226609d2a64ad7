"""DictReader, DictWriter, Sniffer and registered dialects at work."""
import csv
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


TEXT = "name,age,city\nAnn,30,Paris\nBob,25\nCy,40,Rome,extra,more\n\n\"D, E\",50,\"New\nYork\"\n"
for options in ({}, {"restkey": "rest"}, {"restval": "-"}, {"fieldnames": ["x", "y"]}, {"fieldnames": ["only"], "restkey": "r"}):
    reader = csv.DictReader(io.StringIO(TEXT), **options)
    print(reader.fieldnames, [row for row in reader], reader.line_num)
print(csv.DictReader([]).fieldnames, list(csv.DictReader(["a,b"])), csv.DictReader(["a,a", "1,2"]).__next__())
out = io.StringIO()
writer = csv.DictWriter(out, ["b", "a"], restval="?", lineterminator="\n")
print(writer.writeheader(), writer.writerow({"a": 1, "b": 2}), writer.writerow({"a": 3}), writer.writerows([{"b": "x,y"}, {}]), writer.fieldnames)
attempt(lambda: writer.writerow({"c": 1, "a": 2}))
attempt(lambda: csv.DictWriter(out, ["a"], extrasaction="nothing"))
attempt(lambda: csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"a": 1, "z": 2}))
attempt(lambda: writer.writerow([1]))
print(repr(out.getvalue()))


class Pipes(csv.Dialect):
    delimiter, quotechar, lineterminator, quoting, doublequote, skipinitialspace = "|", "'", "\n", csv.QUOTE_MINIMAL, True, False


csv.register_dialect("pipes", Pipes)
csv.register_dialect("semi", delimiter=";", quoting=csv.QUOTE_ALL)
csv.register_dialect("derived", "pipes", delimiter="/")
print(csv.list_dialects(), csv.get_dialect("derived").delimiter, csv.get_dialect("derived").quotechar, list(csv.reader(["a|'b|c'"], "pipes")), list(csv.reader(["a/b"], "derived")), list(csv.reader(["a;b"], dialect="semi", delimiter=",")))
attempt(lambda: csv.get_dialect("none"))
attempt(lambda: csv.unregister_dialect("none"))
attempt(lambda: csv.register_dialect(3))
attempt(lambda: csv.register_dialect("bad", delimiter="xx"))
attempt(lambda: csv.unregister_dialect("semi"))
attempt(lambda: type("Bad", (csv.Dialect,), {"delimiter": 3})())
attempt(lambda: setattr(csv.get_dialect("excel"), "delimiter", "x"))
print(csv.list_dialects(), csv.excel.delimiter, repr(csv.excel_tab.delimiter), repr(csv.unix_dialect.lineterminator))
for sample in ("a,b,c\n1,2,3\n4,5,6\n", "a;b\n1;2\n3;4\n", "a\tb\n1\t2\n", "'x' 'y'\n'1' '2'\n", '"a","b"\n"1","2"\n', "name|age\nAnn|30\nBob|25\n", "nothing here", ""):
    try:
        found = csv.Sniffer().sniff(sample)
        print(repr(found.delimiter), repr(found.quotechar), found.doublequote, found.skipinitialspace, csv.Sniffer().has_header(sample))
    except csv.Error as error:
        print(repr(sample), "Error", error)
attempt(lambda: csv.Sniffer().sniff("a,b;c\n1,2;3\n", delimiters=";").delimiter)
groups = {}
for row in csv.DictReader(io.StringIO("k,v\na,1\nb,2\na,3\n")):
    groups.setdefault(row["k"], []).append(int(row["v"]))
print(groups, sorted(csv.__all__)[:5])
