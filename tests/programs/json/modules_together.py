# The module beside others: pprint, textwrap, string.Template, configparser, logging records, shelves of text, operator, heapq, contextlib, functools.
import ast
import configparser
import contextlib
import csv
import functools
import heapq
import io
import json
import operator
import pprint
import shlex
import string
import textwrap
import zlib

data = {"name": "x", "values": list(range(12)), "nested": {"a": [True, None], "b": {"c": "text " * 8}}}
pprint.pprint(json.loads(json.dumps(data)), width=60)
print(textwrap.shorten(json.dumps(data), 50), textwrap.indent(json.dumps({"a": [1]}, indent=2), "  "), sep="\n")
print(string.Template('{"who": $who, "n": $n}').substitute(who=json.dumps('a "b"'), n=json.dumps(None)), json.loads(string.Template('{"$key": [$items]}').substitute(key="k", items=", ".join(map(json.dumps, "ab")))))
parser = configparser.ConfigParser()
parser.read_dict({"server": {"port": "80", "hosts": json.dumps(["a", "b"])}, "flags": {"debug": "true"}})
print({section: {key: (json.loads(value) if value[0] in "[{0123456789tfn" else value) for key, value in parser[section].items()} for section in parser.sections()})
queue = []
for text in ('{"p": 3, "job": "c"}', '{"p": 1, "job": "a"}', '{"p": 2, "job": "b"}'):
    job = json.loads(text)
    heapq.heappush(queue, (job["p"], job["job"]))
print([heapq.heappop(queue)[1] for _ in range(3)])
rows = json.loads('[{"k": "b", "v": 2}, {"k": "a", "v": 2}, {"k": "a", "v": 1}]')
print(sorted(rows, key=operator.itemgetter("k", "v")), json.dumps(functools.reduce(operator.or_, rows)), list(map(operator.itemgetter("v"), rows)))
for literal in ("{'a': True, 'b': None, 'c': (1, 2)}", "[1, 'x', 2.5]"):
    value = ast.literal_eval(literal)
    print(json.dumps(value), repr(json.loads(json.dumps(value))) == literal)
    try:
        json.loads(literal)
    except json.JSONDecodeError as error:
        print(error)
print(shlex.split("curl -d " + shlex.quote(json.dumps({"a": "it's"}))), json.loads(shlex.split("x " + shlex.quote(json.dumps({"a": "it's"})))[1]))
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print(json.dumps({"captured": True}))
print(json.loads(out.getvalue()), json.load(io.StringIO(out.getvalue())), len(zlib.compress(json.dumps(data).encode())) < len(json.dumps(data)))
store = {}


def remember(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        key = json.dumps([args, sorted(kwargs.items())])
        if key not in store:
            store[key] = json.dumps(function(*args, **kwargs))
        return json.loads(store[key])

    return wrapper


@remember
def work(a, *, b=1):
    print("  working", a, b)
    return {"sum": a + b, "args": (a, b)}


print(work(1), work(1), work(1, b=2), list(store))
text = "id,data\n1,\"{\"\"a\"\": [1, 2]}\"\n2,null\n"
print([(row["id"], json.loads(row["data"])) for row in csv.DictReader(io.StringIO(text))])
events = []


class Handler:
    def __getattr__(self, name):
        return lambda **data: events.append(f"{name}({json.dumps(data, sort_keys=True)})")


handler = Handler()
for line in ('{"event": "open", "id": 1}', '{"event": "close", "why": null, "id": 1}'):
    message = json.loads(line)
    getattr(handler, message.pop("event"))(**message)
print(events)
with contextlib.suppress(json.JSONDecodeError):
    json.loads("{")
    print("not reached")
with contextlib.ExitStack() as stack:
    stack.callback(lambda: print("closing", json.dumps({"n": 1})))
    print(f"{json.dumps({'a': 1})!r:>12}", f"{json.dumps([1.5]):*^9}", "%s" % json.dumps({}), json.dumps("{}").format(1), t"{json.dumps([1])}".values)
